"""A company that the article calls so before it names any is not the one named below."""

from framing.extract.actor_labels import actor_labels
from framing.testing import observed

SHARES = "Trading in Kestrel Mill was suspended. Mr. Voss said the company was insured and would reopen."


def test_the_company_is_none_that_is_named_only_below():
    text = f"{SHARES} Analysts at Harlow Bank said the company may be liable."
    rows = [row for row in observed(actor_labels, text) if row.label == "company"]
    assert len(rows) == 2
    assert {row.attrs["actor"] for row in rows} == {None}
