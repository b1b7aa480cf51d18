"""A guard looks where it says: what a word stands with decides whether it is a term."""

import pytest

from framing.lexicon.guards import GuardMistake, Place, holds, parse_guards
from framing.parse.model import load_model

CLASSES = {"people": frozenset({"worker", "nurse"})}


def is_met(text, term, *, guard):
    doc = load_model()(text)
    words = term.split()
    start = next(i for i in range(len(doc)) if [t.text for t in doc[i : i + len(words)]] == words)
    (one,) = parse_guards(guard, CLASSES)
    return holds(one, Place(doc, start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "term", "guard"),
    [
        ("They hired illegal workers.", "illegal", "head: worker"),
        ("The workers are illegal.", "illegal", "head: worker"),
        ("They hired cheap and illegal workers.", "illegal", "head: worker"),
        ("The mob seized power in May.", "seized", "object: power"),
        ("The mob seized land and power.", "seized", "object: power"),
        ("Power was seized by a mob.", "seized", "object: power"),
        ("They lashed out at the board.", "lashed out at", "object: board"),
        ("The sunken ship lay there for years.", "sunken", "head: ship"),
        ("The wall built by the firm fell.", "built", "object: wall"),
        ("Migrants flooded the town.", "flooded", "subject: migrant"),
        ("Rain and migrants flooded the town.", "flooded", "subject: migrant"),
        ("Migrants came and flooded the town.", "flooded", "subject: migrant"),
        ("The town was flooded by migrants.", "flooded", "subject: migrant"),
        ("Migrants flooding the town met the mayor.", "flooding", "subject: migrant"),
        ("The group claimed responsibility.", "claimed", "next: responsibility"),
        ("It was class war again.", "war", "previous: class"),
        ("It was class-war again.", "war", "previous: class"),
        ("A wave of migrants came.", "wave", "of: migrant"),
        ("A wave of rain and migrants came.", "wave", "of: migrant"),
        ("A wave of migrants came.", "wave of", "of: migrant"),
        ("The car was parked near the hijacked bus.", "hijacked", "near: car"),
        ("The hijacked bus was parked near the car.", "hijacked", "near: car"),
        ("She claimed that it was safe.", "claimed", "clause:"),
        ("He gave a nurse a slap.", "slap", "near: @people"),
        ("They hired illegal pickers.", "illegal", "head: @any"),
        ("They want to flood the town.", "want", "near: @verb"),
        ("The mob seized Halvern.", "seized", "object: @proper"),
    ],
)
def test_a_guard_is_met_where_a_word_of_it_stands_and_its_opposite_is_not(text, term, guard):
    assert is_met(text, term, guard=guard)
    assert not is_met(text, term, guard=f"not {guard}")


@pytest.mark.parametrize(
    ("text", "term", "guard"),
    [
        ("The workers met an illegal trader.", "illegal", "head: worker"),
        ("The power of the mob seized them.", "seized", "object: power"),
        ("They lashed out on Monday.", "lashed out", "object: Monday"),
        ("Migrants came, and the river flooded the town.", "flooded", "subject: migrant"),
        ("The town flooded migrants with offers.", "flooded", "subject: migrant"),
        ("The group claimed all responsibility.", "claimed", "next: responsibility"),
        ("It was a class without war.", "war", "previous: class"),
        ("A wave came with migrants.", "wave", "of: migrant"),
        ("The bus was hijacked. A car stood there.", "hijacked", "near: car"),
        (
            "The car stood by the long low wall of the old dry dock near the hijacked bus.",
            "hijacked",
            "near: car",
        ),
        ("She claimed the prize.", "claimed", "clause:"),
        ("It was illegal.", "illegal", "head: worker"),
        ("A claim", "claim", "next: responsibility"),
        ("War", "War", "previous: class"),
        ("They go there slowly.", "slowly", "next: @any"),
        ("They hired illegal pickers.", "illegal", "head: @proper"),
    ],
)
def test_a_guard_looks_no_further_than_it_says(text, term, guard):
    assert not is_met(text, term, guard=guard)


def test_several_guards_are_parted_by_semicolons_and_a_class_stands_for_its_words():
    first, second = parse_guards("head: @people Baker; not near: car", CLASSES)
    assert (first.kind, first.words, first.negative) == (
        "head",
        frozenset({"worker", "nurse", "baker"}),
        False,
    )
    assert (second.kind, second.words, second.negative) == ("near", frozenset({"car"}), True)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("hed: worker", "unknown kind"),
        ("head: worker, nurse", "a comma"),
        ("head: @peeple", "unknown class"),
        ("head:", "head"),
        ("clause: that", "clause"),
    ],
)
def test_a_guard_that_cannot_be_read_says_why(written, said):
    with pytest.raises(GuardMistake, match=said):
        parse_guards(written, CLASSES)
