"""Cues that word order gives away, and figures that somebody puts on a loss."""

import pytest
from said import printed

from framing.records import Attribution, Document


def _only(document: Document, lemma: str) -> tuple[str, str]:
    (found,) = [a for a in document.attributions if a.cue_lemma == lemma]
    return printed(document, found.source), printed(document, found.content)


def _cues(document: Document) -> list[Attribution]:
    return [a for a in document.attributions if a.cue]


def test_the_last_clause_after_a_bare_comma_says_who_said_it(read):
    """A cue with an apposition before it, at the end, has the words before it as its content."""
    text = "Two people are dead and three are missing, the town's mayor, Ines Calloway, said on Monday."
    source, content = _only(read(text), "say")
    assert content == "Two people are dead and three are missing"
    assert source == "the town's mayor, Ines Calloway"


def test_a_second_deed_is_no_cue_of_the_first(read):
    """Two clauses joined by "and" stay two clauses."""
    document = read(
        "The dam failed at three and the mayor, Ines Calloway, left the hall on Monday."
    )
    assert not _cues(document)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Insurers put the loss at 60 million pounds.", "the loss at 60 million pounds"),
        ("The union put the number of pickets at 600.", "the number of pickets at 600"),
    ],
)
def test_what_is_put_at_a_figure_is_a_claim(read, text, content):
    """Put the loss at so much: the thing measured and its figure."""
    assert _only(read(text), "put")[1] == content


def test_what_is_put_somewhere_is_none(read):
    """Without a figure nothing is claimed."""
    assert not _cues(read("The crew put the boat at the end of the pier."))


def test_a_passive_says_by_whom(read):
    """Is said by colleagues to be tired: colleagues are the source."""
    document = read("Mr. Lund is said by colleagues to be devastated by the loss.")
    assert _only(document, "say")[0] == "colleagues"


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The court asked the mayor to hand over the papers if he would drop out of the race, the clerk’s "
            "office said in a report released on Friday morning.",
            "the clerk’s office",
            "The court asked the mayor to hand over the papers if he would drop out of the race",
        ),
        (
            "Calloway said, as a taxpayer, he’s not willing to fund the dam.",
            "Calloway",
            "as a taxpayer, he’s not willing to fund the dam",
        ),
        (
            "The Harbour and Wildlife Service said in a written notice issued Thursday that permitting ferries "
            "from Orrin to be brought back will raise money.",
            "The Harbour and Wildlife Service",
            "permitting ferries from Orrin to be brought back will raise money",
        ),
    ],
)
def test_who_said_something_said_the_clause_beside_it_wherever_the_parser_hangs_that(
    read, text, source, content
):
    """*Say* says nothing alone."""
    assert _only(read(text), "say") == (source, content)


def test_what_only_says_when_is_no_content(read):
    """A clause under a conjunction is not what was said."""
    document = read("When the mayor asked about the dam, the clerk said.")
    assert not _cues(document) or all(a.cue_lemma != "say" for a in document.attributions)
