"""Which cue does this quotation belong to?  The rules that stand without weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.parse.constructions.verbs import noun_phrase
from framing.parse.cue_words import cue_words
from framing.parse.frames import Frame, subject
from framing.parse.sources import name_beside
from framing.tags import MARKS_AND_SPACES, VERBAL

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = [
    "attach_quotations",
    "cue_beside",
    "give_to_whoever_speaks_next",
    "is_whole",
    "spoken",
    "words_inside",
]

_REACH = (
    8  # tokens between a closing mark and its verb: "said the army's chief spokesman" stands within
)


def attach_quotations(tokens: Tokens, frames: list[Frame]) -> list[Frame]:
    """Give every quotation to a frame, making frames where the cue had none; returns all frames."""
    by_head = {frame.head: frame for frame in frames}
    last: Frame | None = None
    for number in range(len(tokens.quotations)):
        frame = (
            _owner(tokens, frames, number=number)
            or _beside(tokens, by_head, number=number)
            or _carried(tokens, last, number=number)
        )
        if frame is None:
            continue
        if frame not in frames:
            frames.append(frame)
            by_head[frame.head] = frame
        frame.quotes.append(number)
        frame.content |= spoken(tokens, number)
        last = frame
    return frames


def give_to_whoever_speaks_next(tokens: Tokens, frames: list[Frame]) -> None:
    """Give a long phrase in marks to who says the next one, in place: *It was “…”. It was “…,” Bloom said*.

    Both stand in one paragraph, and nobody else is named between them.
    """
    owner = {number: frame for frame in frames for number in frame.quotes}
    for number in range(len(tokens.quotations) - 2, -1, -1):
        frame = owner.get(number + 1)
        if number in owner or frame is None or not frame.source:
            continue
        one, two = tokens.quotations[number], tokens.quotations[number + 1]
        between = tokens.within(one.inner[1], two.inner[0])
        if (
            one.paragraph == two.paragraph
            and words_inside(tokens, number) >= thresholds("parse", "quotations").scare_words
            and not any(tokens.pos[k] == "PROPN" or _speech(tokens, k) for k in between)
            and not any(k in frame.source for k in between)
        ):
            frame.quotes = sorted({*frame.quotes, number})
            frame.content |= spoken(tokens, number)
            owner[number] = frame


def spoken(tokens: Tokens, number: int) -> set[int]:
    """Return the tokens between a quotation's marks."""
    inner = tokens.quotations[number].inner
    return set(tokens.within(*inner))


def words_inside(tokens: Tokens, number: int) -> int:
    """Return how many words a quotation holds."""
    return sum(tokens.pos[k] not in MARKS_AND_SPACES for k in spoken(tokens, number))


def is_whole(tokens: Tokens, number: int) -> bool:
    """Say whether a quotation is a proposition of its own rather than a quoted phrase."""
    start, end = tokens.quotations[number].inner
    text = tokens.source_text[start:end].strip()
    opening = text.lstrip("[(‘'“\"…. ")
    verbs = any(tokens.pos[k] in VERBAL for k in spoken(tokens, number))
    return (opening[:1].isupper() or opening[:1].isdigit()) and (verbs or text[-1:] in ".,!?")


def _owner(tokens: Tokens, frames: list[Frame], *, number: int) -> Frame | None:
    """Return the frame whose content already holds most of the quotation, the innermost first."""
    inside = spoken(tokens, number)
    most = thresholds("parse", "quotations").owned * len(inside)
    holding = [f for f in frames if len(f.content & inside) >= most and f.head not in inside]
    return min(holding, key=lambda f: len(f.content), default=None)


def _beside(tokens: Tokens, by_head: dict[int, Frame], *, number: int) -> Frame | None:
    """Return the frame of a cue right after or right before the quotation, by surface order."""
    head = cue_beside(tokens, number)
    if head is None:
        return None
    if head in by_head:
        return by_head[head]
    holder = subject(tokens, head)
    source = (
        noun_phrase(tokens, holder) if holder is not None and tokens.quote[holder] < 0 else set()
    )
    return Frame(
        head, "quotation beside cue", cue={head}, source=source or name_beside(tokens, head)
    )


def cue_beside(tokens: Tokens, number: int) -> int | None:
    """Find the speech verb that stands by a quotation: "…," said N.; N. said: "…"."""
    first, stop = tokens.quote_tokens[number]
    line = tokens.para[first] if first < len(tokens) else -1
    after = range(stop, min(stop + _REACH, len(tokens)))
    for k in after:
        if tokens.para[k] != line or tokens.quote[k] >= 0 or tokens.lower[k] in {".", ";", "?"}:
            break
        if _speech(tokens, k):
            return k
    for k in range(first - 1, max(first - 2 * _REACH, -1), -1):
        if (
            tokens.para[k] != line
            or tokens.quote[k] >= 0
            or tokens.lower[k] in {".", ";", "?", "!"}
        ):
            break
        if _speech(tokens, k):
            return k
    return None


def _speech(tokens: Tokens, node: int) -> bool:
    return tokens.pos[node] in VERBAL and tokens.lemma[node] in cue_words().stance


def _carried(tokens: Tokens, last: Frame | None, *, number: int) -> Frame | None:
    """Return the frame of the quotation before, where this one goes on with it.

    "X," he said. "Y." is one attribution; so is a quotation that the next paragraph takes up, and a
    paragraph that is nothing but a quotation after one that ended with its speaker.
    """
    if last is None or not last.quotes or words_inside(tokens, number) < 3:
        return None
    before, here = tokens.quotations[last.quotes[-1]], tokens.quotations[number]
    line = tokens.lines[here.paragraph]
    opens = not tokens.source_text[line[0] : here.start].strip()
    starts_sentence = tokens.source_text[here.inner[0] : here.inner[0] + 1].isupper()
    if here.paragraph == before.paragraph:
        return last if starts_sentence else None
    if here.paragraph == before.paragraph + 1 and (here.follows or opens):
        return last
    return None
