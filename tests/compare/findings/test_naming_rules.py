"""One actor described in other words by another outlet is worth a look, whether a word is loaded or not."""

import pytest
from event import Story, sample

from framing.compare.findings.naming_rules import described
from framing.tables import frame

GULL = "Ada Bloom, the son of a lighthouse keeper, spoke in Kelby."
TERN = "Ada Bloom, a candidate for mayor, spoke in Kelby."


def claims(gull=GULL, tern=TERN, *, words=("son of a lighthouse keeper", "candidate for mayor")):
    """Return the claims about two descriptions of one actor."""
    stories = [Story("gull", "Gull", gull), Story("tern", "Tern", tern)]
    rows = []
    for story, said in zip(stories, words, strict=True):
        story.see("actor_labels", "appositive", said, actor="Ada Bloom", kind="description")
        start, end = story.at(said)
        place = {"article_id": story.id, "outlet": story.outlet, "start": start, "end": end}
        said_of = {"actor": "Ada Bloom", "actor_rank": 1, "label": said, "kind": "description"}
        rows.append({**place, **said_of, "voice": "narration", "sentence": 0})
    made = sample(stories)
    return [one.claim for one in described(made, {"actors": frame("actors", rows)})]


def test_two_descriptions_without_a_word_in_common_are_set_side_by_side():
    assert claims() == [
        "Gull describes Ada Bloom as “son of a lighthouse keeper”. Tern has “candidate for mayor”."
    ]


@pytest.mark.parametrize(
    ("tern", "words"),
    [
        ("Ada Bloom, a keeper of bees, spoke.", "keeper of bees"),
        ("Ada Bloom, a backer of the wall early in her life, spoke.", "backer of the wall"),
    ],
    ids=["a word in common", "cut before what limits it"],
)
def test_descriptions_alike_or_cut_short_are_no_finding(tern, words):
    assert claims(tern=tern, words=("son of a lighthouse keeper", words)) == []
