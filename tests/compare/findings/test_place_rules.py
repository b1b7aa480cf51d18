"""Where a statement stands in each article, and what one article alone puts near its top."""

import pytest
from event import Story, sample

from framing.compare.findings.place_rules import alone, placed
from framing.tables import frame

CLOSED = "The council shut the old bridge of Kelby in March."
FILLER = tuple(
    f"Rain fell on the {word} of Norland."
    for word in ("fields", "roofs", "boats", "lanes", "hills", "barns")
)


def story(outlet, *paragraphs):
    return Story(outlet.lower(), outlet, "\n\n".join(paragraphs))


def number_of(made, article, words):
    """Return the sentence of an article that begins so."""
    return next(row for row in made.sentences[article] if row["text"].startswith(words))


def place(made, outlet, words, **more):
    row = number_of(made, outlet.lower(), words)
    return {
        "statement": 1, "what": CLOSED, "article_id": outlet.lower(), "outlet": outlet, "found": True,
        "maybe": False, "sentence": row["sentence"], "paragraph": row["paragraph"], **more,
    }  # fmt: skip


def high_and_low(first, second):
    made = sample([story("Argus", *first), story("Bell", *second)])
    rows = [place(made, "Argus", "The council"), place(made, "Bell", "The council")]
    return [one.claim for one in placed(made, {"coverage": frame("coverage", rows)})]


def test_a_statement_at_the_top_here_and_far_down_there_is_a_finding():
    assert high_and_low((CLOSED, *FILLER), (*FILLER, CLOSED)) == [
        "Argus tells this in paragraph 1 of 7. Bell tells it in paragraph 7 of 7."
    ]


@pytest.mark.parametrize(
    "second",
    [
        (FILLER[0], CLOSED, *FILLER[1:]),
        (FILLER[0], CLOSED),
        ("The old bridge of Kelby was shut by the council.", *FILLER[1:], CLOSED),
    ],
    ids=["near the top too", "a short article", "told above in other words"],
)
def test_a_statement_that_stands_high_in_both_is_none(second):
    assert high_and_low((CLOSED, *FILLER), second) == []


TOLD = (
    "Bakers in Kelby burned their ledgers after midnight while drummers marched past the granary."
)


def told_by_one(text=TOLD, *, likeness=0.0, maybe=False, before=()):
    made = sample([story("Argus", *before, text, *FILLER), story("Bell", *FILLER)])
    near = number_of(made, "bell", "Rain fell")
    rows = [
        place(made, "Argus", text.split()[0]),
        place(
            made, "Bell", "Rain fell", found=False, maybe=maybe, similarity=likeness,
            sentence=near["sentence"],
        ),
    ]  # fmt: skip
    groups = frame("groups", [{"article_id": one, "group": 1} for one in ("argus", "bell")])
    derived = {"coverage": frame("coverage", rows), "groups": groups}
    return [one.claim for one in alone(made, derived)]


def test_what_one_outlet_alone_puts_at_its_top_is_a_finding():
    assert told_by_one() == [
        "Argus tells this in paragraph 1 of 7. Nothing near it is found in Bell."
    ]


@pytest.mark.parametrize(
    "case",
    [
        {"maybe": True},
        {"likeness": 0.5},
        {"text": "Bakers in Kelby danced."},
        {"before": FILLER[:4]},
    ],
    ids=["it may be told", "something is near", "it says little", "it stands further down"],
)
def test_what_may_be_told_elsewhere_or_says_little_is_none(case):
    assert told_by_one(**case) == []
