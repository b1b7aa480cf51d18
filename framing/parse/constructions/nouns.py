"""Constructions whose cue is a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.constructions.verbs import clause, noun_phrase
from framing.parse.cue_words import cue_words
from framing.parse.frames import Frame
from framing.tags import CLAUSES_BELOW_NOUNS

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["clause_of_its_noun", "holder_phrase", "noun_with_holder"]


def noun_with_holder(tokens: Tokens, node: int) -> Frame | None:
    """Threats by officials to; concerns among residents that; his refusal to: only with a holder."""
    words = cue_words()
    if tokens.pos[node] != "NOUN" or not words.takes("noun", tokens.lemma[node], which="nouns"):
        return None
    holder = _holder(tokens, node)
    if holder is None:
        return None
    inner = _content(tokens, [node, holder])
    return None if inner is None else _frame(tokens, node, holder=holder, inner=inner)


def clause_of_its_noun(tokens: Tokens, verb: int) -> Frame | None:
    """Agrees with Reel's opinion *that …*: the clause right behind a held noun is hers, though it hangs on the verb."""
    clause = tokens.child(verb, "ccomp")
    that = tokens.child(clause, "mark") if clause is not None else None
    if clause is None or that is None or tokens.lower[that] != "that" or that - 1 <= verb:
        return None
    noun = that - 1
    listed = cue_words().takes("noun", tokens.lemma[noun], which="nouns")
    holder = tokens.child(noun, "poss")
    return (
        _frame(tokens, noun, holder=holder, inner=clause) if listed and holder is not None else None
    )


def _frame(tokens: Tokens, node: int, *, holder: int, inner: int) -> Frame:
    source = noun_phrase(tokens, holder) - tokens.subtree(inner)
    if tokens.dep[holder] == "poss":
        source = {k for k in source if tokens.tag[k] != "POS"}
    content = clause(tokens, inner)
    content -= {
        c for c in tokens.children[inner] if tokens.lower[c] == "to" and tokens.dep[c] == "aux"
    }
    return Frame(node, "noun + holder", cue={node}, source=source, content=content)


def holder_phrase(tokens: Tokens, node: int) -> set[int]:
    """Return who holds what a noun names: fears *among survivors* that; nothing where it is not said."""
    holder = _holder(tokens, node)
    if holder is None:
        return set()
    return {k for k in noun_phrase(tokens, holder) if tokens.tag[k] != "POS"}


def _holder(tokens: Tokens, node: int) -> int | None:
    """Return the possessor of a noun, or the object of by, from, among."""
    poss = tokens.child(node, "poss")
    if poss is not None:
        return poss
    for c in tokens.children[node]:
        if (
            tokens.dep[c] == "prep"
            and tokens.lower[c] in cue_words().constructions["noun"]["holders"]
        ):
            return tokens.child(c, "pobj")
    return None


def _content(tokens: Tokens, under: list[int]) -> int | None:
    """Return the clause or infinitive that a noun (or its holder, by a common misparse) takes."""
    for node in under:
        for c in tokens.children[node]:
            if c > node and tokens.dep[c] in CLAUSES_BELOW_NOUNS:
                to = any(
                    tokens.lower[k] == "to" and tokens.dep[k] == "aux" for k in tokens.children[c]
                )
                that = any(
                    tokens.lower[k] == "that" and tokens.dep[k] == "mark"
                    for k in tokens.children[c]
                )
                if to or that:
                    return c
    return None
