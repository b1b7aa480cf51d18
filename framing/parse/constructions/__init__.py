"""How English news attributes, construction by construction: the rules that stand without weights.

Each construction is one small function ``(tokens, node) -> Frame | None`` that looks at one possible
cue head. ``CONSTRUCTIONS`` lists them in the order in which they are tried; the first that holds wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.constructions.adverbs import according_to, hearsay_adverb
from framing.parse.constructions.nouns import noun_with_holder
from framing.parse.constructions.order import postposed_cue, put_at_a_figure, said_alone
from framing.parse.constructions.verbs import (
    belief_passive,
    blaming,
    displaced_clause,
    made_clear,
    naming,
    relative_gap,
    verb_clause,
    verb_infinitive,
    verb_object,
    verb_preposition,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["CONSTRUCTIONS"]

CONSTRUCTIONS: tuple[Callable[[Tokens, int], Frame | None], ...] = (
    according_to,
    hearsay_adverb,
    made_clear,
    belief_passive,
    relative_gap,
    naming,
    blaming,
    verb_infinitive,
    verb_clause,
    displaced_clause,
    verb_preposition,
    verb_object,
    noun_with_holder,
    postposed_cue,
    put_at_a_figure,
    said_alone,
)
