"""Finding attributions: by the learned weights where they are installed, by constructions alone where not.

What punctuation gives away (headline colons, turns, lists below a colon, signatures) is read by rule either way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.agreement import agree_in_number
from framing.parse.audiences import without_audiences
from framing.parse.constructions.list_below import listed_below
from framing.parse.constructions.posts import posts, set_in
from framing.parse.constructions.punctuation import (
    asks_the_reader,
    headline_colon,
    is_furniture,
    signature,
    speaks_before_colon,
)
from framing.parse.constructions.turns import entitles_turns, turns
from framing.parse.continuing import (
    hand_back_paragraphs,
    hand_back_quotations,
    share_sources,
    take_up_reports,
)
from framing.parse.guide import by_the_guide
from framing.parse.learned.finder import frames_by_models
from framing.parse.learned.weights import shipped, weights_in
from framing.parse.marked_names import with_marked_names
from framing.parse.misread_clauses import (
    go_on_in_marks,
    is_misread_aside,
    is_parted,
    leave_whom_it_was_done_to,
    take_whole_clauses,
)
from framing.parse.pairing import give_to_whoever_speaks_next
from framing.parse.rules import frames_by_constructions
from framing.parse.sources import complete_sources, without_places_and_days
from framing.parse.targets import without_targets

if TYPE_CHECKING:
    from pathlib import Path

    from framing.parse.frames import Frame
    from framing.parse.learned.weights import Weights
    from framing.parse.tokens import Tokens

__all__ = ["find_frames", "with_punctuation"]


def find_frames(
    tokens: Tokens, *, headlines: frozenset[int], weights: Path | None = None
) -> list[Frame]:
    """Return the frames of one document; ``headlines`` are the lines that are headlines.

    ``weights`` is the folder of a user's own; without it, ours.
    """
    chosen = weights_in(weights) if weights else shipped()
    frames = by_words(tokens, chosen)
    frames = [f for f in frames if not _is_title(tokens, f, headlines=headlines)]
    frames = without_audiences(tokens, frames)
    frames = with_marked_names(tokens, frames, headlines=headlines)
    found = by_the_guide(tokens, with_punctuation(tokens, frames, headlines=headlines))
    found = [f for f in found if not is_misread_aside(tokens, f, frames=found)]
    found = [f for f in found if not is_parted(tokens, f)]
    take_whole_clauses(tokens, found)
    go_on_in_marks(tokens, found)
    give_to_whoever_speaks_next(tokens, found)
    leave_whom_it_was_done_to(tokens, found)
    share_sources(tokens, found)
    hand_back_quotations(tokens, found)
    hand_back_paragraphs(tokens, found)
    take_up_reports(tokens, found)
    agree_in_number(tokens, found)
    without_targets(tokens, found, headlines=headlines)
    without_places_and_days(tokens, found)
    return found


def _is_title(tokens: Tokens, frame: Frame, *, headlines: frozenset[int]) -> bool:
    """Say whether a colon parts a title or a label (Photo: N.) from its subject and no speaker from words."""
    if frame.head < 0 or tokens.text[frame.head] != ":":
        return False
    if is_furniture(tokens, frame.source):
        return True
    line = tokens.para[frame.head]
    if line not in headlines:
        return False
    asks = not frame.quotes and asks_the_reader(tokens, line)
    return asks or not speaks_before_colon(tokens, frame.source, line=line)


def by_words(tokens: Tokens, weights: Weights | None) -> list[Frame]:
    """Return the frames that have a cue word."""
    return frames_by_models(tokens, weights) if weights else frames_by_constructions(tokens)


def with_punctuation(
    tokens: Tokens, frames: list[Frame], *, headlines: frozenset[int]
) -> list[Frame]:
    """Add the frames of colons, lists and signatures; all but a headline's outrank what a cue word claimed."""
    plain = turns(tokens)
    if plain:  # Transcript: Evening Report is a title, in which no transcript speaks
        headlines = frozenset(line for line in headlines if not entitles_turns(tokens, line))
        colons = (f.head for f in frames if f.head >= 0 and tokens.text[f.head] == ":")
        titles = {k for k in colons if entitles_turns(tokens, tokens.para[k])}
        frames = [f for f in frames if f.head not in titles]
    plain += listed_below(tokens)
    taken = {q for f in plain for q in f.quotes}
    plain += [
        f
        for q in range(len(tokens.quotations))
        if q not in taken and (f := signature(tokens, q)) is not None
    ]
    frames = set_in(tokens, _without(frames, plain) + plain, found=posts(tokens))
    complete_sources(tokens, frames)
    for line in sorted(headlines):
        frame = headline_colon(tokens, line)
        if frame is not None and not any(
            len(frame.content & f.content) > len(frame.content) / 2 for f in frames
        ):
            frames.append(frame)
    return frames


def _without(frames: list[Frame], plain: list[Frame]) -> list[Frame]:
    """Take what turns and signatures claim out of the other frames; drop those that lose most of theirs."""
    claimed: set[int] = set().union(*(f.content for f in plain))
    quotes = {q for f in plain for q in f.quotes}
    kept = []
    for frame in frames:
        rest = frame.content - claimed
        if 2 * len(rest) > len(frame.content):
            frame.content = rest
            frame.quotes = [q for q in frame.quotes if q not in quotes]
            kept.append(frame)
    return kept
