"""Posts set into an article are the words of whose account they are signed with."""

import pytest

STORY = "The mayor spoke on Monday.\n\nShe was angry.\n\n{}\n\nThe council closed the road."
WORDS = "The dam is safe and anyone who says otherwise is lying."


@pytest.mark.parametrize(
    "post",
    [
        f"{WORDS}\n\n— Ada Bloom (@adabloom) March 3, 2025",
        f"{WORDS} — Ada Bloom (@adabloom) 3 March 2025",
        f"{WORDS} pic.twitter.com/a1b2 – Ada Bloom (@adabloom)",
    ],
)
def test_a_signed_post_is_quoted_from_its_account(read, post):
    document = read(STORY.format(post))
    found = [one for one in document.attributions if one.construction == "post"]
    assert [(one.type, one.speaker) for one in found] == [("direct", "Ada Bloom")]
    at = document.text.index("anyone who says otherwise")
    assert (document.voice_at(at).voice, document.voice_at(at).speaker) == ("quoted", "Ada Bloom")
    for own in ("She was angry", "The council closed"):
        assert document.voice_at(document.text.index(own)).voice == "narration"


@pytest.mark.parametrize(
    "line",
    [
        "The mayor wrote to Rex Hale (@rexhale) on Monday and he did not write back.",
        "The page - run by Ada Bloom (@adabloom) - was shut.",
        "pic.twitter.com/abc123 — Ada Bloom (@adabloom) 4 March 2025",
    ],
)
def test_an_account_named_in_prose_or_below_a_picture_signs_nothing(read, line):
    assert [a for a in read(STORY.format(line)).attributions if a.construction == "post"] == []
