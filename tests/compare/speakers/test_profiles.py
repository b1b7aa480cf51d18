"""Which actor of the event does an act, has it done to it, or speaks."""

import pytest
from event import Story, sample

from framing.compare.actors.actors import actors
from framing.compare.speakers.profiles import profiles


@pytest.fixture
def parts():
    """One story in which a named boss, described by her office, closes a depot and speaks."""
    one = Story("argus", "Argus", "Yesterday boss Ann Corrie closed the depot. The staff wept.")
    see(one, "title_name", "boss Ann Corrie", "Ann Corrie", "function")
    act(one, "closed", agent="boss Ann Corrie", patient="the depot")
    two = Story("bugle", "Bugle", "The boss was jeered by the staff. Ms Corrie said it was shut.")
    see(two, "function", "The boss", "boss", "function")
    see(two, "collective", "the staff", "staff", "collective")
    act(two, "was jeered", patient="The boss", agent="the staff", negated=True)
    two.quote("Ann Corrie", "it was shut")
    read = sample([one, two])
    table = profiles(read, actors(read))
    return [
        tuple(row) for row in table[["actor", "article_id", "part", "voice", "told"]].to_numpy()
    ]


def see(story, category, words, actor, kind):
    story.see("actor_labels", category, words, label=words.lower(), actor=actor, kind=kind)


def act(story, verb, **parties):
    spans = {
        f"{role}_span": list(story.at(words))
        for role, words in parties.items()
        if isinstance(words, str)
    }
    story.see("agency", "active", verb, **parties, **spans)


def test_a_doer_named_here_and_described_there_is_one_actor(parts):
    assert ("Ann Corrie", "argus", "doer", "narration", "done") in parts
    assert ("Ann Corrie", "bugle", "target", "narration", "not done") in parts


def test_a_speaker_is_the_actor_of_that_name(parts):
    assert ("Ann Corrie", "bugle", "speaker", "narration", "done") in parts


def test_a_party_that_is_no_actor_of_the_event_plays_no_part(parts):
    """The depot is closed, and is nobody."""
    assert {actor for actor, *_ in parts} == {"Ann Corrie", "staff"}
    assert len(parts) == 4


@pytest.mark.parametrize("named", ["elected Tories", "Harbour Democrats"])
def test_a_noun_for_many_is_not_the_end_of_a_longer_name(named):
    one = Story("argus", "Argus", f"Yesterday {named} wept.")
    see(one, "collective", named, named, "collective")
    two = Story("bugle", "Bugle", f"The {named.split()[-1]} closed the depot.")
    act(two, "closed", agent=named.split()[-1], agent_actor=named.split()[-1], patient="the depot")
    read = sample([one, two])
    assert list(profiles(read, actors(read))["article_id"]) == []
