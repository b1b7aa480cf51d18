"""What is shown as perhaps one utterance: from which likelihood, and beside which telling."""

from types import SimpleNamespace

import pytest

from framing.compare.speech.lead_ins import LeadIn
from framing.compare.speech.perhaps import perhaps_told
from framing.compare.thresholds import thresholds

LOW = thresholds("utterances").perhaps
HIGH = thresholds("utterances").perhaps_marked


def pieces(*told):
    """Return a piece for each (article, form), each a report of its own."""
    tellings = [SimpleNamespace(article=name, form=form, row=object()) for name, form in told]
    return [SimpleNamespace(telling=one, report=n) for n, one in enumerate(tellings)]


def found(parts, near, *, groups=(), lead_ins=()):
    """Return the pairs of articles that may tell one utterance, the doubtful telling first."""
    tellings = [one.telling for one in parts]
    shown = tellings, [[tellings[n] for n in group] for group in groups]
    perhaps = perhaps_told((parts, groups), near, lead_ins=lead_ins, shown=shown)
    return [(one.telling.article, one.beside.article) for one in perhaps]


@pytest.mark.parametrize(
    ("forms", "likely", "shown"),
    [
        (("indirect", "indirect"), LOW, True),
        (("indirect", "indirect"), LOW - 0.01, False),
        (("direct", "indirect"), HIGH - 0.01, False),
        (("direct", "direct"), HIGH - 0.01, False),
        (("indirect", "mixed"), HIGH, True),
    ],
)
def test_words_in_marks_ask_for_more(forms, likely, shown):
    parts = pieces(("argus", forms[0]), ("bugle", forms[1]))
    assert found(parts, {(0, 1): likely}) == ([("argus", "bugle")] if shown else [])


def test_two_that_may_both_be_one_with_a_third_may_be_one():
    parts = pieces(("argus", "indirect"), ("bugle", "indirect"), ("cry", "indirect"))
    near = {(0, 1): 0.6, (1, 2): 0.6, (0, 2): LOW - 0.01}
    near[0, 2] = thresholds("utterances").group
    assert len(found(parts, near)) == 3
    near[0, 2] -= 0.01
    assert len(found(parts, near)) == 2


def test_an_article_that_tells_an_utterance_for_sure_tells_it_not_perhaps_too():
    parts = pieces(("argus", "direct"), ("bugle", "direct"), ("argus", "direct"))
    assert found(parts, {(1, 2): 0.9}, groups=[[0, 1]]) == []
    parts[2].telling.article = "cry"
    assert found(parts, {(1, 2): 0.9}, groups=[[0, 1]]) == [("cry", "bugle")]


def test_of_two_utterances_the_less_told_one_is_set_beside_the_other():
    names = ("argus", "bugle", "cry", "dawn", "echo")
    parts = pieces(*((name, "direct") for name in names))
    groups = [[0, 1, 2], [3, 4]]
    assert found(parts, {(2, 3): 0.9}, groups=groups) == [("dawn", "cry")]
    assert found(parts[::-1], {(1, 2): 0.9}, groups=[[0, 1], [2, 3, 4]]) == [("dawn", "cry")]


@pytest.mark.parametrize(
    ("near", "groups", "beside"),
    [
        ({(0, 1): HIGH - 0.01}, [], []),
        ({(0, 1): HIGH}, [], ["argus"]),
        ({}, [[0, 1]], ["argus"]),
        ({(0, 1): HIGH - 0.01}, [[0, 3]], ["argus"]),
        ({(3, 4): HIGH, (1, 4): HIGH}, [], ["echo"]),
    ],
    ids=["a weak pair", "a sure pair", "told for sure", "perhaps told of a shared one", "its own"],
)
def test_what_leads_in_a_telling_in_marks_is_shown_where_that_is_told_elsewhere(
    near, groups, beside
):
    forms = ("indirect", "indirect", "direct", "indirect", "indirect")
    names = ("argus", "bugle", "bugle", "dawn", "echo")
    parts = pieces(*zip(names, forms, strict=True))
    lead = LeadIn(lone=2, told=1, likely=0.9)
    everything = perhaps_told(
        (parts, groups),
        near,
        lead_ins=[lead],
        shown=([one.telling for one in parts], [[parts[n].telling for n in g] for g in groups]),
    )
    led_in = [one for one in everything if one.telling is parts[2].telling]
    assert [one.beside.article for one in led_in] == beside
    assert all(one.likely <= lead.likely for one in led_in)


def test_what_leads_in_is_set_beside_no_other_telling_of_its_own_article():
    parts = pieces(("bugle", "direct"), ("bugle", "indirect"), ("bugle", "direct"))
    lead = LeadIn(lone=0, told=1, likely=0.9)
    assert found(parts, {}, groups=[[1, 2]], lead_ins=[lead]) == []


def test_what_is_perhaps_an_utterance_is_beside_the_whole_telling_of_it():
    parts = pieces(("argus", "indirect"), ("bugle", "indirect"), ("cry", "indirect"))
    whole = SimpleNamespace(article="bugle, whole", row=parts[1].telling.row)
    shown = [one.telling for one in parts], [[parts[2].telling, whole]]
    (one,) = perhaps_told((parts, [[1, 2]]), {(0, 1): HIGH}, lead_ins=(), shown=shown)
    assert one.beside is whole and one.group == 0
