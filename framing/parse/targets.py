"""Who is spoken of or to, and not who speaks: *Ex-banker charged with bribery*, *men accused of theft*.

A participle without its auxiliary stands behind the person that others charge, criticise or urge: behind a noun
anywhere, and as the verb of a headline, which tells what somebody says in the present tense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.constructions.verbs import noun_phrase
from framing.parse.cue_words import cue_words
from framing.parse.role_words import role_words
from framing.tags import AUXILIARIES, NAMES, PARTICIPLES, SUBJECTS

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["without_targets"]

_OBJECTS = frozenset({"dobj", "ccomp", "attr"})


def without_targets(tokens: Tokens, frames: list[Frame], *, headlines: frozenset[int]) -> None:
    """Take from every frame whose cue is such a participle the source before it; who it says did so stays or comes."""
    for frame in frames:
        head = frame.head
        if head < 0 or frame.quotes or not _is_short_passive(tokens, head, headlines=headlines):
            continue
        if not frame.source or max(frame.source) > head:
            continue
        by = _agent(tokens, frame)
        target = frame.source
        frame.content -= by
        if not frame.content:
            frame.content = target
        frame.source = {
            k for k in by if tokens.lower[k] != "by" and tokens.pos[k] != "SPACE"
        } - frame.cue


def _is_short_passive(tokens: Tokens, head: int, *, headlines: frozenset[int]) -> bool:
    """Say whether a participle has its object before it: *Bloom urged to resign*, *men charged with fraud*."""
    if tokens.tag[head] not in PARTICIPLES or not cue_words().takes("target", tokens.lemma[head]):
        return False
    below = tokens.children[head]
    if any(tokens.dep[c] in AUXILIARIES for c in below):
        return False
    if any(tokens.dep[c] in _OBJECTS and c > head and _is_object(tokens, c) for c in below):
        return False
    after = tokens.lower[head + 1] if head + 1 < len(tokens) else ""
    if after not in cue_words().constructions["target"]["behind"]:
        return False
    behind_noun = tokens.tag[head] == "VBN" and tokens.dep[head] == "acl"
    return behind_noun or tokens.para[head] in headlines


def _is_object(tokens: Tokens, node: int) -> bool:
    """Say whether a word is an object, or a clause with a subject of its own."""
    return tokens.dep[node] == "dobj" or any(
        tokens.dep[c] in SUBJECTS for c in tokens.children[node]
    )


def _agent(tokens: Tokens, frame: Frame) -> set[int]:
    """Return who did so: the people or the body in *by the board*, which may stand behind what was said."""
    for k in sorted(set(tokens.children[frame.head]) | frame.content):
        who = tokens.child(k, "pobj") if k > frame.head and tokens.lower[k] == "by" else None
        if who is not None and tokens.quote[who] < 0 and _speaks(tokens, who):
            return {k} | {j for j in noun_phrase(tokens, who) if tokens.quote[j] < 0}
    return set()


def _speaks(tokens: Tokens, node: int) -> bool:
    lists, lemma = role_words(), tokens.lemma[node]
    people = lemma in lists.role or lemma in lists.unnamed or lemma in lists.bodies
    return people or tokens.tag[node] in NAMES or lemma in lists.organisations
