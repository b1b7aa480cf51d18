"""Contents that nobody said though a word of speech brings them: what somebody did not tell, and what was ordered.

After *would not say whether*, *did little to explain why* and *did not respond to a message about* the clause is the
outlet's question: the speaker gave no answer to it. *It was ordered to look into the vote* tells its task.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse import stance
from framing.parse.cue_words import cue_words
from framing.parse.deeds import tops
from framing.tags import QUESTION_WORDS, VERBAL

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["is_unsaid"]

_WHETHER = terms("function_words", "whether")
_HARDLY = frozenset({"little", "nothing"})


def is_unsaid(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the content, all of it outside quotation marks, gives nobody's words."""
    if frame.quotes or frame.head < 0 or tokens.pos[frame.head] not in VERBAL:
        return False
    return _is_untold(tokens, frame) or _is_ordered(tokens, frame)


def _is_ordered(tokens: Tokens, frame: Frame) -> bool:
    """Say whether a passive tells what somebody or something was set to do: was ordered to look into it."""
    passive = tokens.child(frame.head, "nsubjpass") is not None
    directive = cue_words().stance.get(tokens.lemma[frame.head]) == "directive"
    acts = (top for top in tops(tokens, frame) if tokens.pos[top] in VERBAL)
    to_do = all(any(tokens.tag[c] == "TO" for c in tokens.children[top]) for top in acts)
    return passive and directive and not frame.source and to_do


def _is_untold(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the cue asks and is denied, or looks into it: did not say whether; will examine whether."""
    above = tokens.head[frame.head]
    hardly = any(tokens.lower[c] in _HARDLY for c in tokens.children[above] if c < frame.head)
    to_do = any(tokens.tag[c] == "TO" for c in tokens.children[frame.head])
    first = [*tops(tokens, frame)][:1]
    if tokens.lemma[frame.head] in cue_words().voice["examining"]["words"]:
        return any(_asks(tokens, frame, top=top) for top in first)
    denied = stance.is_negated(tokens, frame)
    if denied and tokens.lemma[frame.head] in cue_words().voice["responding"]["words"]:
        return True
    if not (denied or (hardly and to_do)):
        return False
    return any(_asks(tokens, frame, top=top) for top in first)


def _asks(tokens: Tokens, frame: Frame, *, top: int) -> bool:
    """Say whether a clause is a question: whether it had, how they left."""
    first = min(tokens.subtree(top) & frame.content)
    return tokens.tag[first] in QUESTION_WORDS or tokens.lower[first] in _WHETHER
