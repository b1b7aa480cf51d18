"""Names that a text gives with a description, where no apposition shows; leads that hold a name back."""

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def attrs_of(text, label):
    found = [row for row in observed(actor_labels, text) if row.text == label]
    assert found, [row.text for row in observed(actor_labels, text)]
    return found[-1].attrs


@pytest.mark.parametrize(
    ("text", "label", "who"),
    [
        (
            "The assailant, who authorities have identified as 66-year-old Tom Wells of Orrin, was shot.",
            "assailant",
            "Tom Wells",
        ),
        (
            "He faces a formidable challenger in former Councilman Tom Wells.",
            "formidable challenger",
            "Tom Wells",
        ),
        ("The plan met a noteworthy critic: his son, Tom Wells.", "noteworthy critic", "Tom Wells"),
        ("Ada Bloom, long a supporter of the port, left.", "supporter of the port", "Ada Bloom"),
        ("“The clerk [Ada Bloom] left,” he said.", "clerk", "Ada Bloom"),
        (
            "A lawyer for Mr. Wells, Omar Reyes of Reyes Hale, confirmed it on Monday.",
            "lawyer for Mr. Wells",
            "Omar Reyes",
        ),
    ],
)
def test_a_name_that_comes_with_a_description_is_theirs(text, label, who):
    assert attrs_of(text, label)["actor"] == who


def test_a_place_behind_in_is_nobody():
    assert (
        attrs_of("The firm faces one tough rival in Norland.", "tough rival")["actor"] != "Norland"
    )


def test_who_names_an_heir_is_not_the_heir():
    text = "The rancher, who was named as heir by Ada Bloom, left Orrin."
    assert attrs_of(text, "rancher")["actor"] != "Ada Bloom"


def test_a_valley_before_the_name_is_not_the_rival():
    text = "The town met one more rival in Harvest Valley, which is far from Orrin."
    assert all(row.attrs["actor"] != "Harvest Valley" for row in observed(actor_labels, text))


def test_a_lead_on_anybody_keeps_its_words():
    text = "A town clerk can win on hope alone. Ada Bloom left in March. Ada Bloom has a house."
    assert attrs_of(text, "town clerk")["actor"] == "town clerk"


def test_who_spoke_last_is_the_official():
    text = (
        "A Mill Holdings spokesperson said no. The spokesperson left. "
        "An Orrin Bank spokesperson said yes. The spokesperson smiled."
    )
    assert attrs_of(text, "spokesperson")["actor"] == "Orrin Bank spokesperson"


def test_a_boy_shot_in_the_lead_may_be_whom_the_text_names_as_shot():
    text = "An unarmed boy was shot in Orrin. People mourned the death of Tom Wells on Monday."
    assert attrs_of(text, "unarmed boy")["unsure"] == "actor"


def test_a_lead_that_holds_a_name_back_claims_no_plain_words():
    text = (
        "A town clerk apologized on Friday for a note. Ada Bloom wrote it in March. "
        "Ada Bloom has left the office."
    )
    assert attrs_of(text, "town clerk")["unsure"] == "actor"


def test_a_source_of_the_lead_keeps_the_words():
    text = "A harbour official said no on Friday. Ada Bloom left in March. Ada Bloom has a house."
    assert attrs_of(text, "harbour official")["actor"] == "harbour official"
