"""What tells an utterance a second time in one article, or through a third one."""

from event import Story, sample

from framing.compare.speech.pieces_of_speech import pieces_of, reports_of
from framing.compare.speech.same_utterance import pairs_of
from framing.compare.speech.utterances import utterances

WHOLE = "The ferry is ridiculous. It has to sink before anybody in the harbour wakes up"


def stories(first, second, *, words=()):
    """An article that quotes all of it, and one of which ``words`` are reports."""
    told = Story("argus", "Argus", f"Rain fell. “{first},” Ann Corrie said.")
    other = Story("bugle", "Bugle", second)
    for one in words:
        other.quote("Ann Corrie", one)
    return [told.quote("Ann Corrie", first), other]


def test_scraps_in_marks_that_all_stand_in_one_quotation_are_of_it():
    said = "it is a “ridiculous” boat and that it “has to sink” one day"
    found = utterances(sample(stories(WHOLE, f"Ann Corrie said {said}.", words=[said])))
    assert [{r.article for r in group} for group in found.groups] == [{"argus", "bugle"}]


def test_a_paraphrase_that_leads_in_a_quotation_may_be_a_telling_of_it():
    paraphrase, quoted = "the master is “snoring” up there", "They are snoring on that pier"
    rain = " ".join(f"Rain fell in place {n}." for n in range(30))
    text = f"{rain} Ann Corrie said {paraphrase}. “{quoted},” Ann Corrie said."
    event = sample(stories(quoted, text, words=[paraphrase, quoted]))
    found = utterances(event)
    assert [{r.article for r in group} for group in found.groups] == [{"argus", "bugle"}]
    assert [" ".join(one.telling.tokens) for one in found.perhaps] == [
        paraphrase.replace("“", "").replace("”", "")
    ]


def test_a_headline_in_marks_is_told_with_the_quotation_below_it():
    head = "The harbour sleeps over the ferry"
    text = f"“{head}” they say. Later: “{head} and nobody wakes it,” Ann Corrie said."
    other = Story("bugle", "Bugle", text, title=True)
    other.quote("Bugle", head).quote("Ann Corrie", f"{head} and nobody wakes it")
    first = stories(f"{head} and nobody wakes it", "", words=())[0]
    (group,) = utterances(sample([first, other])).groups
    assert len(group) == 3


def test_what_stands_far_off_in_one_paragraph_is_no_lead_in():
    rare = ["Aldermoss", "Birchford", "Calderby", "Dunsop", "Elmet", "Farndale"] * 2
    said = [f"the {name} viaduct was mended before {name} fair" for name in rare]
    text = " ".join(f"“{one},” Ann Corrie said." for one in said)
    story = Story("argus", "Argus", text)
    for one in said:
        story.quote("Ann Corrie", one)
    event = sample([story])
    pairs = pairs_of(event, pieces_of(event, reports_of(event)))
    gaps = [
        abs(pairs.pieces[a].report - pairs.pieces[b].report)
        for a, b in zip(pairs.one, pairs.two, strict=True)
    ]
    assert all(gap < 5 for gap in gaps)
    nearer = [said[n] for n in (0, 6, 1, 7, 2, 8, 3, 9)]
    near = Story("argus", "Argus", " ".join(f"“{one},” Ann Corrie said." for one in nearer))
    for one in nearer:
        near.quote("Ann Corrie", one)
    event = sample([near])
    assert len(pairs_of(event, pieces_of(event, reports_of(event))).one)
