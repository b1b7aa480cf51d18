"""Turns of an interview or transcript: ``NAME: what was said``, a paragraph or more each."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.parse.frames import Frame
from framing.parse.lines import title_case_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.parse.tokens import Tokens

__all__ = ["TURN", "Label", "entitles_turns", "label_of", "labels_in", "stage_tokens", "turns"]

TURN = "transcript turn"
_LABEL = re.compile(
    r"[\s\"“'‘]*(?P<name>(?:[A-Z][\w.’'-]*\s){0,3}[A-Z][\w.’'-]*)"
    r"(?:(?<=[A-Z.]),\s(?P<role>[^\na-z:;]{2,80}))?"  # DANA WILLS, HOST
    r"(?:\s\([^()\n]{1,30}\))?"  # (voice-over)
    r"\s?:\s"
)
_STAGE = re.compile(r"\s*[(\[].{0,120}[)\]]\s*")  # (BEGIN VIDEO CLIP), [20:15:04]
_OPENS = ('"', "“", "''")
_SENTENCE_ENDS = re.compile(r"[.!?…—–-][”\"’')\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before the colon of a turn."""

    name: str
    role: str
    name_span: tuple[int, int]
    stop: int

    @property
    def key(self) -> str:
        """What turns of one speaker share: the last word, as *Mara Finch* and *FINCH* do."""
        return self.name.split()[-1].casefold()

    def is_listed(self, kind: str) -> bool:
        """Say whether it begins with words that name nobody: Q, UNIDENTIFIED MALE, THE FACTS."""
        words = self.name.lower().rstrip(".").split()
        listed = cue_words().constructions["turn"][kind]
        alone = kind in {"asking", "answering"} and len(words) > 1
        return not alone and bool({words[0], " ".join(words[:2])} & listed)


def label_of(tokens: Tokens, line: int) -> Label | None:
    """Return the label that a line begins with; None for a line of prose, a title or a part of the page."""
    start, end = tokens.lines[line]
    found = _LABEL.match(tokens.source_text, start, end)
    if found is None:
        return None
    one = Label(found["name"], found["role"] or "", found.span("name"), found.end())
    if one.is_listed("asking") or one.is_listed("answering"):
        return one if one.name.isupper() or len(one.name) > 1 else None
    first = one.name.split()[0].lower().rstrip(".")
    if not re.search(r"[^\W\d_]", tokens.source_text[one.stop : end]):
        return None  # Bloom: 1,769
    furniture = first in cue_words().constructions["colon"]["no_names"]
    return None if furniture or one.is_listed("documents") else one


def labels_in(tokens: Tokens) -> dict[int, Label]:
    """Return line → label of every turn of an interview or transcript; none in any other text.

    A text is one where somebody has two turns. There a label in capitals is a turn too, and so is one that
    shares its last word with another.
    """
    found = {n: one for n in range(len(tokens.lines)) if (one := label_of(tokens, n))}
    often = Counter(one.key for one in found.values())
    if not found or max(often.values()) < 2:
        return {}
    titles = title_case_lines(tokens)
    return {
        n: one
        for n, one in found.items()
        if one.name.isupper() or (often[one.key] > 1 and n not in titles)
    }


def turns(tokens: Tokens) -> list[Frame]:
    """Return the turns of a text, without the outlet's own (THE FACTS:).

    What stands between two turns without a label goes on with the one before: in quotation marks where that
    is in marks, else in whole sentences and up to a stage direction.
    """
    labels = labels_in(tokens)
    out: list[Frame] = []
    goes_on = False
    for line in range(min(labels, default=0), max(labels, default=-1) + 1):
        if line in labels:
            label = labels[line]
            goes_on = not label.is_listed("outlet")
            if goes_on:
                out.append(_turn(tokens, label))
                _add(tokens, out[-1], line=line, start=label.stop)
        elif goes_on and _is_stage(tokens, line):
            goes_on = False
        elif goes_on and _continues(tokens, labels, frame=out[-1], line=line):
            _add(tokens, out[-1], line=line, start=tokens.lines[line][0])
    return [frame for frame in out if frame.content]


def entitles_turns(tokens: Tokens, line: int) -> bool:
    """Say whether a line calls what follows a transcript or an interview: ``Transcript: Evening Report``."""
    words = tokens.source_text[slice(*tokens.lines[line])].partition(":")[0].strip().lower()
    return words in cue_words().constructions["turn"]["documents"]


def stage_tokens(tokens: Tokens) -> frozenset[int]:
    """Return the tokens of lines in brackets: (BEGIN VIDEO CLIP), [20:15:04]."""
    return frozenset(
        k
        for line, span in enumerate(tokens.lines)
        if _is_stage(tokens, line)
        for k in tokens.within(*span)
    )


def _turn(tokens: Tokens, label: Label) -> Frame:
    colon = tokens.within(label.name_span[1], label.stop)
    head = next(
        (k for k in reversed(colon) if tokens.text[k].endswith(":")), colon[0] if colon else 0
    )
    return Frame(head, TURN, cue={head}, source=set(tokens.within(*label.name_span)))


def _is_stage(tokens: Tokens, line: int) -> bool:
    start, end = tokens.lines[line]
    return _STAGE.fullmatch(tokens.source_text, start, end) is not None


def _continues(tokens: Tokens, labels: Mapping[int, Label], *, frame: Frame, line: int) -> bool:
    """Say whether a line without a label goes on with a turn: marked like it, or a sentence without marks.

    Where one speaker alone has labels, or the outlet parts of its own, prose without marks may be the outlet's.
    """
    start, end = tokens.lines[line]
    text = tokens.source_text[start:end].strip()
    if text.startswith(_OPENS):
        return "(" not in text[:3]  # “(CROSSTALK)”
    speaking = {one.key for one in labels.values()}
    own = any(one.is_listed("outlet") for one in labels.values())
    return not frame.quotes and len(speaking) > 1 and not own and bool(_SENTENCE_ENDS.search(text))


def _add(tokens: Tokens, frame: Frame, *, line: int, start: int) -> None:
    """Take the rest of a line into a turn, with the quotations in it."""
    begin, end = tokens.lines[line]
    marks = {'"', "”", "“", "''"}
    frame.content |= {k for k in tokens.within(start, end) if tokens.text[k] not in marks}
    frame.quotes += [
        q
        for q, it in enumerate(tokens.quotations)
        if begin <= it.start and it.end <= end + 1 and it.paragraph == line
    ]
