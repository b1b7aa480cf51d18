"""Marks of Markdown are typing: the words stay, the marks go, code and tables are cut and shown."""

import pytest

from framing.clean import clean
from framing.records import Article

PROSE = "The ferry left the quay at noon with ninety people on board, the harbour master said."


def cleaned(text):
    return clean(Article("a", "Echo", text))


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("[Mara Finch](https://echo.example/finch?a=1) said so.", "Mara Finch said so."),
        ('[Finch](/people/finch "Who she is") said so.', "Finch said so."),
        ("It was **very** late, *she* said, and _he_ __too__.", "It was very late, she said, and he too."),
        ("> “We waited,” she said.", "“We waited,” she said."),
        ("![The ferry](a.png) It left.", "It left."),
        ("[Finch][1] said so.\n\n[1]: https://echo.example/finch", "Finch said so."),
    ],
)  # fmt: skip
def test_marks_go_and_words_stay(marked, plain):
    assert cleaned(f"{PROSE}\n\n{marked}").text == f"{PROSE}\n\n{plain}"


@pytest.mark.parametrize(
    "plain",
    [
        "He swore: f*** it, 2*3*4, a_b_c, * and _ alone.",
        "It said [sic] (and more) and [1][2].",
        "#ferry is 5 > 4 and a|b|c.",
        "He said ``no'' and [no](that is what he said).",
    ],
)
def test_what_only_looks_like_a_mark_stays(plain):
    result = cleaned(f"{PROSE}\n\n{plain}")
    assert result.text == f"{PROSE}\n\n{plain}"
    assert not result.removed


@pytest.mark.parametrize(
    ("block", "kind"),
    [("```py\nprint('said')\n```", "code"), ("| a | b |\n|---|:--|\n| 1 | 2 |", "table")],
)
def test_code_and_tables_are_cut_and_shown(block, kind):
    result = cleaned(f"{PROSE}\n\n{block}\n\n{PROSE}")
    assert result.text == f"{PROSE}\n\n{PROSE}"
    assert [(one.kind, one.text) for one in result.removed] == [(kind, block)]


def test_a_heading_with_marks_is_the_headline():
    result = cleaned(f"# Ferry engine **fails**\n\n{PROSE}\n\n{PROSE}")
    zone = result.zones[0]
    assert (result.text[zone.start : zone.end], zone.kind) == ("Ferry engine fails", "headline")
