"""Whether a sum recurs, and in which time: £12m a day, £2m per month, £300 weekly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from framing.words import Doc

__all__ = ["after_rate", "rate"]

PER = terms("numbers", "per")
DURATIONS_AND_RATED = terms("numbers", "durations") | terms("numbers", "rated")
RATE_ADVERBS: dict[str, str] = word_list("numbers")["per"]["adverbs"]
NO_RECURRENCE = terms("numbers", "no_recurrence")
LONGEST = 4
"""Words from a sum to the end of what says that it recurs: ``-a-month``."""


def rate(doc: Doc, end: int) -> str:
    """Return ``a day`` for a sum that recurs (``a day``, ``per day``, ``daily``), else an empty string."""
    while end < len(doc) and doc[end].text in "-–":
        end += 1
    words = [doc[i].lower_ if i < len(doc) else "" for i in range(end, end + 4)]
    if words[0] in RATE_ADVERBS:
        return f"a {RATE_ADVERBS[words[0]]}"
    if words[0] not in PER:
        return ""
    at = 2 if words[1] in ("-", "–") else 1
    unit = doc[end + at].lemma_.lower() if end + at < len(doc) else ""
    article = "an" if unit[:1] in "aeiou" or unit == "hour" else "a"
    return (
        f"{article} {unit}"
        if unit in DURATIONS_AND_RATED and words[at + 1] not in NO_RECURRENCE
        else ""
    )


def after_rate(doc: Doc, end: int) -> int:
    """Return where what follows a sum begins, behind ``a month`` where the sum recurs."""
    if not rate(doc, end):
        return end
    for at in range(end, min(end + LONGEST + 1, len(doc))):
        if doc[at].lower_ in RATE_ADVERBS or doc[at].lemma_.lower() in DURATIONS_AND_RATED:
            return at + 1
    return end
