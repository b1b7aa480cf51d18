"""A frame: one cue with its source and content, as token indexes, before it becomes an attribution."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.tags import NOMINALS

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["Frame", "from_text", "subject"]

_CLIMB = 6  # verbs, from a cue up to the one that has the subject of both
_LINKS_TO_CLIMB = frozenset(
    {"conj", "advcl", "xcomp", "acl", "ccomp", "pcomp", "prep", "dep", "parataxis"}
)


@dataclass(slots=True)
class Frame:
    """Token indexes of one attribution. ``head`` is the cue's head token, -1 where there is no cue word."""

    head: int
    construction: str
    cue: set[int] = field(default_factory=set)
    source: set[int] = field(default_factory=set)
    content: set[int] = field(default_factory=set)
    quotes: list[int] = field(default_factory=list)
    score: float = 1.0
    nested: bool = False
    reports: bool = False
    """The content is a whole attributed quotation that a second source passes on."""


def subject(tokens: Tokens, node: int) -> int | None:
    """Return the head of the phrase that a verb is said of, through coordination and participles.

    An agent phrase of a passive wins over its grammatical subject, which a verb joined to it has (*the suit was
    brought by the state and asks*: the suit asks); a participle after a noun
    (``a video showing``) has that noun.
    """
    first = node
    active = tokens.child(node, "auxpass") is None
    for _ in range(_CLIMB):
        joined = node != first and tokens.dep[first] == "conj"
        agent = None if joined else tokens.child(node, "agent")
        if agent is not None and (obj := tokens.child(agent, "pobj")) is not None:
            return obj
        found = tokens.child(node, "nsubj", *(["nsubjpass"] if joined and active else []))
        if found is not None:
            return found
        head = tokens.head[node]
        if head == node:
            return None
        if tokens.dep[node] == "acl" and tokens.tag[node] == "VBG" and tokens.pos[head] in NOMINALS:
            return head
        if tokens.dep[node] not in _LINKS_TO_CLIMB:
            return None
        node = head
    return None


def from_text(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the source is a text or data set: figures show, people display."""
    nouns = cue_words().constructions["document"]["nouns"]
    return any(tokens.lemma[k] in nouns for k in frame.source)
