"""Whether a verb that may be an act only brings what somebody says, and whether a paper is only read from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.predication.acts import FORCEFUL, OF_SOMEBODY
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.extract.predication.predicate import Predicate
    from framing.records import Document, Span
    from framing.words import Token

__all__ = ["Cue", "cues_of", "is_read_from", "only_says"]

PASSED_BY = frozenset(word_list("acts")["passing"]["by"])
RHETORICAL = terms("acts", "rhetorical")
SAID_BY_PAPERS = terms("acts", "said_by_papers")
PAPERS = terms("acts", "papers")
OFFERING = "offering"
# Acts that are more than words, also where the verb introduces what somebody says.
PHYSICAL = (FORCEFUL | OF_SOMEBODY) - {OFFERING}
Cue = tuple[int, int, bool]
"""Where a cue starts and ends, and whether it brings a thing and no clause: *vetoed* the bill."""
WITH_OBJECT = "verb + "


def cues_of(document: Document) -> list[Cue]:
    """Return the cues of a document's reports; a decision or an aim reports nothing."""
    return [
        (start, end, one.construction.startswith(WITH_OBJECT))
        for one in document.attributions
        for start, end in one.cue
        if not one.deed
    ]


def only_says(one: Predicate, kind: str, *, cues: Sequence[Cue]) -> bool:
    """Tell a verb that may be an act and is the cue of a report here: *attacked* the plan as a farce.

    One that reports no clause is the act: who *vetoed the bill* does more than speak of it.
    """
    rhetorical = one.verb.lemma_.lower() in RHETORICAL
    words = kind not in PHYSICAL or rhetorical
    done = kind != OFFERING and not rhetorical
    cue = any(s <= one.verb.idx < e and not (done and of_thing) for s, e, of_thing in cues)
    return words and cue and one.verb.lemma_ not in PASSED_BY


def is_read_from(noun: Token, sources: Sequence[Span]) -> bool:
    """Tell ``the indictment says``: a paper that is a source is read from, and no act is told."""
    if noun.lemma_.lower() not in PAPERS:
        return False
    says = noun.dep_ == "nsubj" and noun.head.lemma_ in SAID_BY_PAPERS and noun.head.i > noun.i
    return says or any(s <= noun.idx and noun.idx + len(noun) == e for s, e in sources)
