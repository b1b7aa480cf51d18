"""What loosens, bounds or weighs a number, before it (*nearly*, *no more than*) and behind it (*or so*)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms, word_list
from framing.tags import NOUNS, VERBAL

if TYPE_CHECKING:
    from framing.words import Doc, Token

__all__ = ["AFTER", "hedge_after", "hedge_before"]

LIST = word_list("numbers")
HEDGES = frozenset(tuple(t.split()) for t in LIST["hedges"]["terms"])
LONGEST_HEDGE = max(len(words) for words in HEDGES)
AFTER = tuple(tuple(t.split()) for t in LIST["hedges"]["after"])
AFTER_OPENS = frozenset(words[0] for words in AFTER)
EXCEEDING = frozenset(LIST["hedges"]["exceeding"])
TURNED_BY = frozenset(LIST["hedges"]["turned_by"])
BOUNDS = frozenset([*LIST["hedges"]["lower"], *LIST["hedges"]["upper"]])
HEDGED_BACK = 12
FAR = 5
"""Words from a number up to the verb that it belongs to."""
COMPARING = terms("numbers", "comparing")


def hedge_before(doc: Doc, first: int) -> tuple[int, str | None]:
    """Return where the figure starts and its hedge; several may pile up (``just over``)."""
    words = [token.lower_ for token in doc[max(first - HEDGED_BACK, 0) : first]]
    left = len(words)
    while left and not (left < len(words) and words[left] in COMPARING):
        sizes = range(min(LONGEST_HEDGE, left), 0, -1)
        size = next((n for n in sizes if tuple(words[left - n : left]) in HEDGES), 0)
        if not size or _is_preposition(doc, first - len(words) + left - 1):
            break
        left -= size
    start = first - len(words) + left
    if start == first and start and _exceeds(doc[start - 1]):
        start -= 2 if start > 1 and doc[start - 2].lower_ in TURNED_BY else 1
        start -= start > 0 and doc[start].lower_ == "n't"
        return first, doc[start:first].text.lower()
    if start == first:
        return start, None
    hedge = doc[start:first].text.lower()
    turned = hedge in BOUNDS and _is_denied(doc[min(first, len(doc) - 1)], before=start)
    return start, f"not … {hedge}" if turned else hedge


def _is_denied(numeral: Token, *, before: int) -> bool:
    """Tell ``will not rise by more than 2 percent``, which says that it is no more."""
    verb = numeral
    for _ in range(FAR):
        if verb.pos_ in VERBAL:
            break
        verb = verb.head
    return any(c.dep_ == "neg" and c.i < before for c in verb.lefts)


def _is_preposition(doc: Doc, i: int) -> bool:
    """Tell ``turned over 300 letters`` and ``a report about two towns``, where nothing is hedged."""
    token = doc[i]
    topic = token.lower_ == "about" and token.dep_ == "prep" and token.head.i == i - 1
    return token.tag_ == "RP" or (topic and token.head.tag_ in NOUNS)


def _exceeds(verb: Token) -> bool:
    """Tell *topped* of ``losses topped $1m``, which says that there were more."""
    return verb.pos_ == "VERB" and verb.lemma_ in EXCEEDING


def hedge_after(doc: Doc, end: int, *, hedge: str | None) -> tuple[int, str | None]:
    """Return where a figure ends and its hedge with what follows the number: *or more*, *or so*."""
    if end >= len(doc) or doc[end].lower_ not in AFTER_OPENS:
        return end, hedge
    for words in AFTER:
        if tuple(t.lower_ for t in doc[end : end + len(words)]) == words:
            text = " ".join(words)
            return end + len(words), f"{hedge} … {text}" if hedge else text
    return end, hedge
