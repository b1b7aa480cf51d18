"""Verb and speaker agree in number: *hail from towns that Mr. Crane carried and are concerned* is not said of Crane.

A verb joined to another is hung on the nearer one; the number of its form tells which subject it has. Bodies take
both (*the government say*), so one person alone is held against a verb for many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.constructions.verbs import noun_phrase
from framing.parse.genders import given_names
from framing.parse.role_words import role_words
from framing.tags import AUXILIARIES, FINITE, NOUN_CLAUSES, PLURALS, PRESENT, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["agree_in_number"]

_WERE = ("was", "were")
_GROUPS_OF_PEOPLE = terms("function_words", "groups_of_people")
_CLIMB = 12


def agree_in_number(tokens: Tokens, frames: Iterable[Frame]) -> None:
    """Take who disagrees with the verb of a report out of its source, in place, for the subject that agrees, if any.

    A verb with its own subject is left as it is.
    """
    for frame in frames:
        verb = _finite_of(tokens, frame.head) if frame.head >= 0 and frame.source else None
        if verb is None or tokens.child(verb, *SUBJECTS) is not None:
            continue
        tops = [k for k in frame.source if tokens.head[k] not in frame.source]
        wrong = [k for k in tops if _disagree(tokens, k, verb=verb)]
        if wrong and len(wrong) == len(tops):
            frame.source = _who_agrees(tokens, verb) - frame.cue - frame.content
        elif wrong and any(_is_plural(tokens, k) for k in tops):
            frame.source = frame.source.difference(*(tokens.subtree(k) for k in wrong))


def _finite_of(tokens: Tokens, head: int) -> int | None:
    """Return the finite verb of a cue: itself, or what an adjective hangs on."""
    node = tokens.head[head] if tokens.dep[head] == "acomp" else head
    finite = tokens.tag[node] in PRESENT or tokens.lower[node] in _WERE
    return node if finite or _is_present_read_as_base(tokens, node) else None


def _is_present_read_as_base(tokens: Tokens, node: int) -> bool:
    """Say whether a base form is joined to a past with no auxiliary, as none can be: … carried and *say*."""
    joined = tokens.tag[node] == "VB" and tokens.dep[node] == "conj"
    beside = (*tokens.children[node], *tokens.children[tokens.head[node]])
    helped = any(tokens.dep[k] in AUXILIARIES for k in beside)
    return joined and tokens.tag[tokens.head[node]] == "VBD" and not helped


def _disagree(tokens: Tokens, source: int, *, verb: int) -> bool:
    """Say whether one person stands with a verb for many, or many with one for one."""
    if _is_for_many(tokens, verb):
        alone = all(tokens.dep[c] != "conj" for c in tokens.children[source])
        return alone and tokens.tag[source] == "NNP" and _is_person(tokens, source)
    return tokens.tag[source] in PLURALS and tokens.pos[source] == "NOUN"


def _is_person(tokens: Tokens, name: int) -> bool:
    """Say whether a title or a given name stands before a name."""
    before = tokens.children[name]
    return any(
        tokens.lower[c] in role_words().titles or tokens.text[c] in given_names() for c in before
    )


def _is_for_many(tokens: Tokens, verb: int) -> bool:
    return tokens.tag[verb] in {"VBP", "VB"} or tokens.lower[verb] == "were"


def _is_plural(tokens: Tokens, node: int) -> bool:
    return tokens.tag[node] in PLURALS or tokens.lower[node] in _GROUPS_OF_PEOPLE


def _who_agrees(tokens: Tokens, verb: int) -> set[int]:
    """Return the subject of a verb farther up that is of the same number and form; empty where there is none."""
    node = verb
    for _ in range(_CLIMB):
        node = tokens.head[node]
        holder = tokens.child(node, *SUBJECTS)
        if tokens.tag[node] not in FINITE or holder is None or tokens.quote[holder] >= 0:
            continue
        if holder < verb and _is_plural(tokens, holder) is _is_for_many(tokens, verb):
            return noun_phrase(tokens, holder)
    return _opening_noun(tokens, node, verb=verb)


def _opening_noun(tokens: Tokens, root: int, *, verb: int) -> set[int]:
    """Return the plural that a sentence opens with where its verb was read as a noun: Many of the Tories *hail*."""
    whole = tokens.subtree(root)
    opens = min(whole) == root or tokens.dep[min(whole)] == "det"
    if not (opens and root < verb and _is_plural(tokens, root) and _is_for_many(tokens, verb)):
        return set()
    stop = min((k for k in whole if k > root and tokens.dep[k] in NOUN_CLAUSES), default=verb)
    return {k for k in noun_phrase(tokens, root) if k < stop and tokens.quote[k] < 0}
