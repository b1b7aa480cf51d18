"""Attributions on whose word nothing stands: a rule, an attempt, a share of those asked, what is worth noting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import number_words
from framing.extract.word_lists import terms, word_list
from framing.words import words_of

if TYPE_CHECKING:
    from framing.records import Attribution, Document

__all__ = ["cues_of", "is_no_word"]

RULES = terms("numbers", "rules")
BINDING = frozenset(word_list("numbers")["rules"]["binding"])
SPELLED_NUMBERS = frozenset(number_words())
ANYTHING = terms("function_words", "anything")


def is_no_word(document: Document, attribution: Attribution) -> bool:
    """Tell an attribution that gives no number whatever stands in it."""
    return (
        (attribution.deed and attribution.negated and not attribution.speaker)  # nobody said
        or _is_a_share(document, attribution)
        or _is_a_rule(document, attribution)
        or _is_worth_saying(document, attribution)
        or _is_tried(document, attribution)
    )


def cues_of(attribution: Attribution) -> set[str]:
    """Return the lemma of a cue, with and without its particle."""
    lemma = (attribution.cue_lemma or "").lower()
    return {lemma, lemma.split(" ")[0]}


def _is_a_share(document: Document, attribution: Attribution) -> bool:
    """Tell ``54 percent said``: those asked give no number, the poll does; nor does *all* of ``all told``."""
    if not attribution.source:
        return False
    start, end = attribution.source[0][0], attribution.source[-1][1]
    printed = document.text[start:end].lower()
    return (
        printed in ("all", *SPELLED_NUMBERS)
        or printed.replace(",", "").isdigit()
        or any(sign in printed for sign in (" percent", "%", " per cent"))
    )


def _is_worth_saying(document: Document, attribution: Attribution) -> bool:
    """Tell ``it is worth noting that 40 fell``, which the outlet itself notes."""
    if attribution.source or not attribution.cue:
        return False
    start, end = attribution.cue[0]
    return "worth" in document.text[max(start - len("worth ."), 0) : end].lower()


def _is_a_rule(document: Document, attribution: Attribution) -> bool:
    """Tell ``the constitution requires 38 states to agree``: what a law demands the outlet says."""
    if not attribution.source:
        return False
    source = words_of(document).char_span(*attribution.source[0], alignment_mode="expand")
    if source is None or source.root.lower_ in ANYTHING:
        return source is not None
    return source.root.lemma_.lower() in RULES and not BINDING.isdisjoint(cues_of(attribution))


def _is_tried(document: Document, attribution: Attribution) -> bool:
    """Tell ``could try and win 40 seats``: what somebody may try to do nobody has said."""
    if not attribution.cue:
        return False
    cue = words_of(document).char_span(*attribution.cue[0], alignment_mode="expand")
    if cue is None:
        return False
    verbs = (cue.root, cue.root.head) if cue.root.dep_ == "conj" else (cue.root,)
    return any(v.lemma_ == "try" and any(c.tag_ == "MD" for c in v.lefts) for v in verbs)
