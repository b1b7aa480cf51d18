"""Constructions that word order gives away where the parser loses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.background import is_aside
from framing.parse.constructions.verbs import is_cue_verb, verb_frame
from framing.parse.cue_words import cue_words
from framing.parse.frames import Frame
from framing.parse.sources import name_beside

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["postposed_cue", "put_at_a_figure"]

_ADJUNCTS = frozenset({"prep", "npadvmod", "advmod", "punct", "tmod"})
_PAST_OR_THIRD_PERSON = frozenset({"VBD", "VBZ"})


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
