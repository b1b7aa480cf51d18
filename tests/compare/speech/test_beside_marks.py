"""Words that stand right beside the quotation marks are printed, and not left out."""

import pytest

from framing.testing import comparison_of

FULL = (
    "Mayor answers\n\nThe mayor, Ada Bloom, spoke on Monday. "
    "“The council is run by gutless hacks who never read the report,” Bloom said.\n"
)


def told(telling):
    """Return the words of the fullest form that the second article prints, and how."""
    tables = comparison_of(
        {"one": FULL, "two": f"Mayor lashes out\n\nAda Bloom is the mayor of Norham. {telling}\n"}
    )
    rows = tables["shared_words"].to_dict("records")
    return {row["word"].strip(' “”,."'): row["marks"] for row in rows if row["article_id"] == "two"}


@pytest.mark.parametrize(
    ("telling", "words"),
    [
        (
            "The gutless “hacks who never read the report” walked out of the meeting.",
            {"gutless": "echo", "hacks": "kept"},
        ),
        (
            "The lazy “hacks who never read the report” walked out of the meeting.",
            {"hacks": "kept"},
        ),
    ],
)
def test_a_word_beside_the_marks_is_an_echo(telling, words):
    found = told(telling)
    assert {word: found[word] for word in ("gutless", "hacks") if word in found} == words
