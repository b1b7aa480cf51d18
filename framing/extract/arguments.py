"""The words of a doer or target: its noun phrase, and what is joined to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["phrase"]

ASIDE = frozenset(["relcl", "cc", "punct", "advcl", "prep", "mark"])
NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS", "PRP", "CD"])
JOINED = NOUNS | {"JJS", "DT"}
BREAKS = frozenset(',;:—–()“”"')
CLAUSES = frozenset(["VB", "VBD", "VBP", "VBZ", "MD", "WP", "WDT", "WRB"])
LONGEST_LIST = 18


def phrase(doc: Doc, head: Token) -> tuple[int, int]:
    """Return the noun phrase of an argument as offsets: its modifiers, its ``of``-phrase and what is joined to it.

    Of a gerund, itself and its object: *importing trophies*.

    No clause and no aside belongs to it; ``Ana Bello, a baker, and two clerks`` is one phrase.
    """
    thing = next((c for c in head.rights if c.dep_ == "dobj"), None)
    if head.tag_ == "VBG" and thing is not None:
        return head.idx, phrase(doc, thing)[1]
    first = head.i
    for child in head.lefts:
        if child.dep_ not in ASIDE and child.left_edge.i < first:
            first = child.left_edge.i
    own = _own_end(doc, head)
    joined = _joined_end(doc, head)
    last = joined if joined is not None and joined > own else own
    return doc[first].idx, doc[last].idx + len(doc[last])


def _own_end(doc: Doc, head: Token) -> int:
    last = head.i
    for child in head.rights:
        if child.i == last + 1 and child.dep_ == "prep" and child.lower_ == "of":
            last = child.right_edge.i
    for i in range(head.i + 1, last + 1):
        if doc[i].text in BREAKS or doc[i].is_space or doc[i].tag_ in ("WDT", "WP"):
            last = i - 1
            break
    while last > head.i and doc[last].tag_ in ("IN", "CC", "RB", "DT"):
        last -= 1
    return last


def _joined_end(doc: Doc, head: Token) -> int | None:
    """Return where the last noun that a conjunction joins to ``head`` ends, None where it joins none."""
    last, top = head, head
    for _ in range(LONGEST_LIST):
        beside = next((c for c in top.rights if c.dep_ == "conj" and c.tag_ in JOINED), None)
        if beside is None:
            break
        last = top = beside
    if last is head:
        return None
    end = _own_end(doc, last)
    between = doc[head.i + 1 : end + 1]
    listed = end - head.i <= LONGEST_LIST and any(t.tag_ == "CC" for t in between)
    whole = not any(t.tag_ in CLAUSES or t.is_space or t.text in '()“”";:' for t in between)
    return end if listed and whole else None
