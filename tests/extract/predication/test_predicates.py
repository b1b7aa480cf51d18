"""Which verbs are passives, and which only look like them."""

from framing.extract.agency import agency
from framing.testing import observed


def test_to_be_used_to_something_is_no_passive():
    assert not observed(agency, "The dockers are used to floods.")
    assert next(f.text for f in observed(agency, "The gate is used to stop floods.")) == "is used"


def test_what_is_in_no_way_affected_is_not_done_to_a_way():
    assert all(
        f.attrs["patient"] != "no way"
        for f in observed(agency, "Audits are in no way affected by his decision.")
    )


def test_who_breaks_with_somebody_does_not_break():
    found = observed(agency, "Papers that break with the party line are pressured.")
    assert [f.text for f in found] == ["are pressured"]
    assert [f.category for f in observed(agency, "The levee broke on Monday.")] == ["middle"]
