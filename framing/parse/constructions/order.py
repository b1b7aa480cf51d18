"""Constructions that word order gives away where the parser loses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.background import is_aside
from framing.parse.constructions.verbs import is_cue_verb, noun_phrase, verb_frame
from framing.parse.cue_words import cue_words
from framing.parse.frames import Frame
from framing.parse.sources import name_beside
from framing.tags import (
    FINITE_OR_PARTICIPLE,
    FULL_STOPS,
    NOUN_CLAUSES,
    QUESTION_WORDS,
    SUBJECTS,
    VERBAL,
)

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["postposed_cue", "put_at_a_figure", "said_alone"]

_ADJUNCTS = frozenset({"prep", "npadvmod", "advmod", "punct", "tmod"})
_PAST_OR_THIRD_PERSON = frozenset({"VBD", "VBZ"})
_HANGS_AFTER_SAID = _ADJUNCTS | {"advcl"}


def postposed_cue(tokens: Tokens, node: int) -> Frame | None:
    """Two are dead, the mayor, N., said on Tuesday: the last clause of a sentence, joined by a bare comma.

    English joins no clause by a comma alone, so a verb of saying there, with nothing said after it, has the
    words before it as its content; the parser takes it for a conjunct.
    """
    clause, first = tokens.head[node], tokens.sent_spans[tokens.sent[node]][0]
    source = name_beside(tokens, node) if _ends_a_sentence(tokens, node) else set()
    comma = min(source, default=0) - 1
    if not first <= clause < comma < node or max(source) > node or tokens.text[comma] != ",":
        return None
    if any(tokens.quote[k] >= 0 for k in range(first, node)):
        return None
    last = node - 1 if tokens.text[node - 1] == "," else node
    return Frame(
        node,
        "postposed cue",
        cue={node},
        source=set(range(min(source), last)),
        content=set(range(first, comma)),
    )


def _ends_a_sentence(tokens: Tokens, node: int) -> bool:
    """Say whether a finite cue verb, parsed as a conjunct, has nothing but adjuncts after it."""
    stop = tokens.sent_spans[tokens.sent[node]][1]
    return (
        is_cue_verb(tokens, node)
        and tokens.dep[node] == "conj"
        and tokens.tag[node] in _PAST_OR_THIRD_PERSON
        and all(c < node or tokens.dep[c] in _ADJUNCTS for c in tokens.children[node])
        and all(tokens.head[k] >= node or tokens.dep[k] == "punct" for k in range(node + 1, stop))
    )


def said_alone(tokens: Tokens, node: int) -> Frame | None:
    """The court asked for papers if he came, the clerk said; the clerk said, as a friend, he came.

    *Say* says nothing alone: with a subject of its own, what it says is the clause before that subject, where
    nothing but adjuncts follows, or else a clause behind it, which the parser may take for an adverbial one.
    """
    if tokens.lemma[node] not in cue_words().constructions["alone"]["verbs"]:
        return None
    who = tokens.child(node, "nsubj")
    if who is None or who > node or tokens.tag[node] not in FINITE_OR_PARTICIPLE:
        return None
    source = noun_phrase(tokens, who)
    content = _clause_behind(tokens, node) or _clauses_before(tokens, node, source=source)
    if any(tokens.quote[k] >= 0 for k in content | source):
        return None
    return Frame(node, "said alone", cue={node}, source=source, content=content)


def _clause_behind(tokens: Tokens, node: int) -> set[int]:
    """Return what stands behind the first *that*, wherever that clause hangs, or a finite clause that nothing opens."""
    stop = tokens.sent_spans[tokens.sent[node]][1]
    that = (k for k in range(node + 1, stop) if tokens.dep[k] == "mark")
    first = next((k for k in that if tokens.lower[k] == "that"), None)
    relative = tokens.dep[node] in NOUN_CLAUSES or tokens.child(node, "dobj") is not None
    if first is not None and first in tokens.subtree(node) and not relative:
        return {k for k in range(first + 1, stop) if tokens.text[k] not in FULL_STOPS}
    for below in tokens.children[node]:
        whole = tokens.child(below, *SUBJECTS, "expl") is not None
        if below > node and whole and tokens.dep[below] == "advcl" and _stands_alone(tokens, below):
            return tokens.subtree(below)
    return set()


def _clauses_before(tokens: Tokens, node: int, *, source: set[int]) -> set[int]:
    """Return what stands between the start of a sentence and the comma before who says it, if a clause does."""
    first, stop = tokens.sent_spans[tokens.sent[node]]
    comma = min(source) - 1
    below = tokens.subtree(node)
    if comma <= first or tokens.text[comma] != ",":
        return set()
    if any(c > node and tokens.dep[c] not in _HANGS_AFTER_SAID for c in tokens.children[node]):
        return set()
    if any(k not in below and tokens.dep[k] != "punct" for k in range(node + 1, stop)):
        return set()
    clauses = (k for k in range(first, comma) if tokens.child(k, *SUBJECTS) is not None)
    told = any(_stands_alone(tokens, k) for k in clauses)
    return set(range(first, comma)) if told else set()


def _stands_alone(tokens: Tokens, verb: int) -> bool:
    """Tell a verb of a main clause or of what somebody says from one under a conjunction or a noun."""
    opened = tokens.child(verb, "mark") is not None or tokens.dep[verb] in NOUN_CLAUSES
    question = any(tokens.tag[c] in QUESTION_WORDS for c in tokens.children[verb])
    return tokens.pos[verb] in VERBAL and not opened and not question


def put_at_a_figure(tokens: Tokens, node: int) -> Frame | None:
    """Put the loss at 60 million: what is measured, with the figure."""
    if tokens.pos[node] != "VERB" or not cue_words().takes(
        "measure", tokens.lemma[node], which="words"
    ):
        return None
    measured = tokens.child(node, "dobj")
    if measured is None or tokens.child(node, "auxpass") is not None:
        return None
    around = [*tokens.children[node], *tokens.children[measured]]
    at = next((c for c in around if c > node and tokens.lower[c] == "at"), None)
    figure = tokens.subtree(at) if at is not None else set()
    if not any(tokens.pos[k] == "NUM" for k in figure):
        return None
    content = tokens.subtree(measured) | figure
    asides = [tokens.subtree(k) for k in content if is_aside(tokens, k)]
    return verb_frame(
        tokens, node, construction="verb + figure", content=content.difference(*asides)
    )
