"""What the span of a content holds beside what was said: whom it was said of, and what the speaker was asked.

In *N., who the police say is ill* and *a rival, whom he called weak* the outlet names whom the words are about
before the report begins. *Asked about the raid, N. said it was over* joins a question and an answer: neither is
part of what the other reports, wherever the parser hung it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.tags import FINITE, NOUN_CLAUSES, PARTICIPLES

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["beside_reports"]

_UP = frozenset({"conj", "xcomp", "ccomp"})
_CLIMB = 4


def beside_reports(tokens: Tokens, frame: Frame) -> set[int]:
    """Return the tokens of a content that stand beside what was said."""
    found = _described(tokens, frame)
    for node in frame.content:
        if _is_question_put(tokens, node):
            inside = tokens.subtree(node)
            if frame.head not in inside:
                found |= inside
    return found | (_answer(tokens, frame) if _is_question_put(tokens, frame.head) else set())


def _is_question_put(tokens: Tokens, node: int) -> bool:
    """Say whether a word is the *asked* of ``Asked about the raid, she said``, first in its sentence."""
    if tokens.tag[node] not in PARTICIPLES or not tokens.text[node].istitle():
        return False
    if tokens.child(node, "auxpass", "nsubjpass", "nsubj") is not None:
        return False
    first = tokens.sent_spans[tokens.sent[node]][0] == node or tokens.dep[node] == "advcl"
    return first and cue_words().takes("asked", tokens.lemma[node])


def _answer(tokens: Tokens, frame: Frame) -> set[int]:
    """Return what a question took in of the answer's report: asked why he left, *N. said he did not know*."""
    for verb in sorted(frame.content):
        if tokens.tag[verb] in FINITE and tokens.lemma[verb] in cue_words().stance:
            comma = max((k for k in range(frame.head, verb) if tokens.text[k] == ","), default=-1)
            if 0 <= comma < verb - 1:
                return {k for k in frame.content if k > comma}
    return set()


def _described(tokens: Tokens, frame: Frame) -> set[int]:
    """Return the noun that a report is a clause about: *the man*, who officials say is ill."""
    node = frame.head
    for _ in range(_CLIMB if tokens.pos[node] == "VERB" else 0):
        if tokens.dep[node] in NOUN_CLAUSES:
            noun, clause = tokens.head[node], min(tokens.subtree(node))
            return {k for k in tokens.subtree(noun, [node]) if k < clause}
        if tokens.dep[node] not in _UP:
            break
        node = tokens.head[node]
    return set()
