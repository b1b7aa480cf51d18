"""Whose words tell an act or call somebody so, where the place in the text does not settle it.

A report that the model itself doubts leaves that open: the finding is in no voice's count then. What somebody
was asked is told by the outlet, also where the parser hung it on the answer: *asked about the raid, she said*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.unclear_reports import (
    contrasts,
    is_nobodys,
    is_of_a_count,
    is_only_possible,
    is_the_writers,
    last_dash,
    readers_letters,
)
from framing.extract.word_lists import terms, word_list
from framing.stretches import covers
from framing.tags import COMMON_NOUNS, FINITE_OR_PARTICIPLE, RELATIVE_TAGS

if TYPE_CHECKING:
    from framing.records import Attribution, Document
    from framing.words import Token

__all__ = ["WhoseWords", "is_claimed", "is_put_to_speaker", "is_told_by_another"]

PUT_TO_SOMEBODY = terms("acts", "put_to_somebody")
NEUTRAL_OR_VOUCHED = frozenset(word_list("cues")["stance"]["neutral"]["verbs"]) | terms(
    "acts", "vouched"
)
LINKS_WITHIN_A_CLAUSE = frozenset(
    ["dobj", "nsubj", "nsubjpass", "xcomp", "prep", "pobj", "conj", "advcl"]
)
CLAIMED = (LINKS_WITHIN_A_CLAUSE | {"attr"}) - {"conj", "advcl"}
CLIMB = 6
CLAIMS = terms("acts", "claims")
PLAINLY_SAID_OR_VOUCHED = terms("acts", "plainly_said") | terms("acts", "vouched")
DOUBTED: float = word_list("acts")["doubted_reports"]["score"]


class WhoseWords:
    """The stretches of a document that only a doubted report makes somebody's words."""

    def __init__(self, document: Document) -> None:
        """Note them; most documents have few."""
        told = document.attributions
        doubted = [
            _is_doubted(one)
            or is_nobodys(document, one)
            or is_only_possible(document, one)
            or is_the_writers(document, one)
            for one in told
        ]
        runs = [
            (run.start, run.end, run.attribution)
            for run in document.voices
            if run.voice == "attributed" and run.attribution is not None
        ]
        self._sure = [
            one for one, doubt in zip(told, doubted, strict=True) if not (doubt or one.deed)
        ]
        self._doubted = [(start, end) for start, end, number in runs if doubted[number]]
        self._counted = [
            (start, end) for start, end, number in runs if is_of_a_count(document, told[number])
        ]
        letters = readers_letters(document)
        self._letters = [
            (max(run.start, letters), run.end)
            for run in document.voices
            if run.voice != "quoted" and run.end > letters
        ]
        self._unclosed = document.unclosed
        self._unreached = [
            (start, min(end, reach))
            for start, end, number in runs
            if (reach := last_dash(document, told[number])) > start
        ]
        self._unreached += [
            (max(start, begins), min(end, ends))
            for begins, ends in contrasts(document)
            for start, end, number in runs
            if begins < end and start < ends and told[number].start < begins
        ]

    def is_called_so_by_nobody(self, at: int) -> bool:
        """Tell a designation in what a poll finds, which calls nobody anything."""
        return covers(self._counted, at)

    def is_unclear(self, at: int) -> bool:
        """Tell whether the text at ``at`` may be the outlet's or the speaker's, or a reader's in a letter.

        So it is behind a quotation mark that nothing closes.
        """
        if any(covers(found, at) for found in (self._unreached, self._letters, self._unclosed)):
            return True
        return covers(self._doubted, at) and not any(covers(one.content, at) for one in self._sure)


def is_put_to_speaker(verb: Token) -> bool:
    """Tell the *asked* of ``Asked about the raid, she said`` and of ``declined to comment when asked``."""
    top = verb.head
    return (
        verb.dep_ == "advcl"
        and verb.lemma_ in PUT_TO_SOMEBODY
        and (verb.is_sent_start or top.head == top)
    )


def is_told_by_another(word: Token) -> bool:
    """Tell *taken* of ``Ada Bloom was taken to jail, the police confirmed`` and ``the police said she was taken``.

    What stands in a clause about somebody (*who was held*) is the outlet's.
    """
    clause = _clause_of(word, LINKS_WITHIN_A_CLAUSE)
    saying = clause.head
    if clause.dep_ != "ccomp" or saying.lemma_ not in NEUTRAL_OR_VOUCHED:
        return False
    holder = next((c for c in saying.children if c.dep_ == "nsubj"), None)
    more = any(c.dep_ in ("dobj", "nsubj") and c.i > saying.i for c in saying.children)
    denied = more or any(c.dep_ == "neg" for c in saying.children)
    if holder is None or denied or saying.tag_ not in FINITE_OR_PARTICIPLE or holder.i > saying.i:
        return False
    if saying.i < clause.i:
        near = word == clause or (word.head == clause and word.dep_ != "advcl")
        return (
            near and saying.lemma_ in PLAINLY_SAID_OR_VOUCHED and holder.tag_ not in RELATIVE_TAGS
        )
    if holder.i < clause.i:
        return False
    return holder.lower_ != "it" and holder.left_edge.nbor(-1).text == ","


def is_claimed(word: Token) -> bool:
    """Tell *broke* of ``made the case that she broke it``: what a claim says is told by whoever makes it."""
    clause = _clause_of(word, CLAIMED)
    claim = clause.head
    if clause.dep_ not in ("acl", "ccomp") or claim.lemma_.lower() not in CLAIMS:
        return False
    that = next((c for c in clause.children if c.dep_ == "mark" and c.lower_ == "that"), None)
    if that is None or claim.tag_ not in COMMON_NOUNS:
        return False
    return all(t.text != "," for t in word.doc[that.i : word.i])


def _clause_of(word: Token, within: frozenset[str]) -> Token:
    """Return the head of the clause that a word stands in, up through the relations of ``within``."""
    for _ in range(CLIMB):
        if word.dep_ not in within:
            break
        word = word.head
    return word


def _is_doubted(one: Attribution) -> bool:
    return one.type != "scare" and not one.deed and one.score is not None and one.score < DOUBTED
