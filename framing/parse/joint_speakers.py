"""Sources that are several: who speaks together, and whom *they* goes on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.role_words import role_words
from framing.tags import PLURALS, SUBJECTS

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["is_several", "is_thing", "is_told_by", "joined_to"]

_THEY = terms("function_words", "they")
_SPEAKING_WITH = terms("function_words", "speaking_with")


def is_several(tokens: Tokens, head: int, *, name: str | None) -> bool:
    """Say whether *they* may go on with a subject: Tories, the union and the council, or *they* before.

    ``name`` is what the speaker is called: whoever is joined to the head speaks too only where named in it.
    """
    if tokens.dep[head] not in SUBJECTS:
        return False
    joined = tokens.child(head, "conj")
    return (
        tokens.tag[head] in PLURALS
        or tokens.lower[head] in _THEY
        or (joined is not None and tokens.text[joined] in (name or ""))
    )


def is_thing(tokens: Tokens, node: int) -> bool:
    """Say whether a plural is a plain noun that no list has for people or bodies: recreational sales."""
    lists = role_words()
    words = {tokens.lemma[node], tokens.lower[node]}
    listed = (lists.role, lists.unnamed, lists.titles, lists.organisations, lists.bodies)
    return tokens.pos[node] == "NOUN" and not any(w in nouns for w in words for nouns in listed)


def is_told_by(tokens: Tokens, speaker: int, *, node: int, pronoun: int) -> bool:
    """Tell *leaders* of ``Groups said leaders would act. They accused …``: who spoke speaks on."""
    said = tokens.head[speaker]
    opens = tokens.dep[speaker] == "nsubj" and tokens.dep[said] == "ROOT"
    goes_on = tokens.sent[pronoun] == tokens.sent[speaker] + 1 and tokens.dep[pronoun] == "nsubj"
    if not (opens and goes_on and tokens.dep[tokens.head[pronoun]] == "ROOT"):
        return False
    clauses = (c for c in tokens.children[said] if tokens.dep[c] == "ccomp")
    return any(node in tokens.subtree(c) for c in clauses)


def joined_to(tokens: Tokens, node: int) -> int | None:
    """Return whom a name speaks with: Holm *and* Reck; Holm, *along with* Reck; None for nobody.

    Behind a joined title the parser hangs the name beside the first: Speaker Holm and Tory Leader *Ada Reck*.
    """
    beside = tokens.head[node]
    if tokens.dep[node] == "conj":
        return beside
    if tokens.dep[node] == "appos":
        title = tokens.child(beside, "conj")
        between = range(title, node) if title is not None else ()
        return beside if any(between) and all(tokens.pos[k] == "PROPN" for k in between) else None
    if tokens.dep[node] != "pobj" or tokens.lower[beside] != "with":
        return None
    along = tokens.head[beside]
    return tokens.head[along] if tokens.lower[along] in _SPEAKING_WITH else None
