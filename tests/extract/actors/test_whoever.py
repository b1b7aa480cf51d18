"""People of whom a habit or none of many cases is told are nobody in the news."""

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def last(text, label):
    return [row for row in observed(actor_labels, text) if row.text == label][-1].attrs["actor"]


def test_the_suspect_to_whom_traces_lead_in_general_is_not_the_one_who_was_held():
    held = "Police held a suspect, Omar Reyes, on Monday. Reyes said nothing. "
    assert last(held + "The traces led them to the suspect.", "suspect") == "Omar Reyes"
    assert last(held + "Such traces typically lead police to the suspect.", "suspect") != (
        "Omar Reyes"
    )


def test_the_president_whom_no_such_order_ever_involved_is_no_president_in_the_news():
    text = (
        "President Ada Bloom signed an order. Bloom left. Bloom came back. "
        "None of the orders have involved the president."
    )
    assert last(text, "president") != "Ada Bloom"
