"""Constructions without a speech verb: according to, hearsay adverbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.constructions.verbs import noun_phrase
from framing.parse.cue_words import cue_words
from framing.parse.frames import Frame
from framing.tags import VERBAL

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["according_to", "hearsay_adverb"]

_CLAUSE_DEPS = frozenset({"ROOT", "conj", "advcl", "ccomp", "relcl"})


def according_to(tokens: Tokens, node: int) -> Frame | None:
    """According to the army: the content is the nearest clause it leans on."""
    if tokens.lower[node] != "according" or node + 2 >= len(tokens):
        return None
    to = next(
        (
            k
            for k in (node + 1, *tokens.children[node])
            if k < len(tokens) and tokens.lower[k] == "to"
        ),
        None,
    )
    obj = tokens.child(to, "pobj") if to is not None else None
    if to is None or obj is None:
        return None
    content = governing_clause(tokens, node)
    source = noun_phrase(tokens, obj)
    return Frame(
        node,
        "according to",
        cue={node, to},
        source=source,
        content=content - source - {node, to} - tokens.subtree(node),
    )


def governing_clause(tokens: Tokens, node: int) -> set[int]:
    """Return the clause that an adjunct belongs to, without coordinated clauses that stand before it.

    A coordinated clause between the verb and the adjunct takes the adjunct over (the nearer one).
    """
    top = tokens.head[node]
    while tokens.dep[top] not in _CLAUSE_DEPS and tokens.head[top] != top:
        top = tokens.head[top]
    nearer = [
        c
        for c in tokens.children[top]
        if tokens.dep[c] == "conj"
        and top < c < node
        and tokens.child(c, "nsubj", "nsubjpass") is not None
    ]
    if nearer:
        top = nearer[-1]
    beside = [c for c in tokens.children[top] if tokens.dep[c] == "conj" and c > node]
    lead = [c for c in tokens.children[top] if tokens.dep[c] == "cc"] if nearer or beside else []
    return tokens.subtree(top, [*beside, *lead, node])


def hearsay_adverb(tokens: Tokens, node: int) -> Frame | None:
    """Will reportedly receive: no source is stated; the content is the clause of its verb."""
    if tokens.lower[node] not in cue_words().adverbs or tokens.dep[node] != "advmod":
        return None
    head = tokens.head[node]
    if tokens.pos[head] not in VERBAL:
        return Frame(node, "hearsay adverb", cue={node}, content=tokens.subtree(head, [node]))
    skip = [c for c in tokens.children[head] if tokens.dep[c] in {"conj", "cc", "advcl", "mark"}]
    return Frame(node, "hearsay adverb", cue={node}, content=tokens.subtree(head, [*skip, node]))
