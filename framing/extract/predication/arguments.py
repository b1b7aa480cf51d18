"""The words of a doer or target: its noun phrase, and what is joined to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.datelines import behind_dateline
from framing.extract.predication.argument_ends import end_before_clauses, end_of_name, within_marks
from framing.extract.word_lists import terms
from framing.tags import (
    ARGUMENTS,
    AUXILIARIES,
    COMMON_NOUNS,
    DASHES,
    FINITE_OR_MODAL,
    RELATIVE_TAGS,
)

if TYPE_CHECKING:
    from framing.words import Doc, Token

__all__ = ["hyphened_start", "phrase"]

ASIDE = frozenset(["relcl", "cc", "punct", "advcl", "prep", "mark"])
JOINED_ARGUMENTS = ARGUMENTS | {"JJS", "DT"}
IN_LISTS = ARGUMENTS | {"CC", "DT", "JJ", "PRP$", "POS"}
LIST_BREAKS = frozenset(',;:()“”"') | DASHES
CLAUSE_TAGS = frozenset(["VB", "VBD", "VBP", "VBZ", "MD", "WP", "WDT", "WRB"])
LONGEST_LIST = 18
LONGEST_OWNER = 6
OF_WHAT = terms("acts", "of_what")
BEFORE_GENERAL = terms("acts", "before_general")
OPENING_ITEMS = terms("function_words", "opening_items")
HYPHENS_OF_ANY_WIDTH = frozenset("-‐‑")


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
    first = _own_start(doc, head, first=_owner_start(doc, first))
    if any(t.tag_ in CLAUSE_TAGS for t in doc[first : head.i]):
        first = max((t.i + 1 for t in doc[first : head.i] if t.text == ","), default=head.i)
    if head.tag_ == "PRP" and any(t.text == "," or t.text in "$£€" for t in doc[first : head.i]):
        first = head.i
    first = hyphened_start(doc, first)
    while first < head.i and (
        _opens_an_item(doc, first) or _is_about(doc, first) or _is_joining_that(head, first)
    ):
        first += 1
    own = _hyphened_end(doc, _own_end(doc, head))
    joined = None if _is_listed(head) else _joined_end(doc, head) or _names_end(doc, head)
    last = _hyphened_end(doc, joined) if joined is not None and joined > own else own
    first, last = within_marks(head, first, last=last)
    start = doc[first].idx
    end = doc[last].idx + len(doc[last])
    return start + behind_dateline(doc.text[start : head.idx]), end


def _opens_an_item(doc: Doc, first: int) -> bool:
    """Tell the *even* of ``even the guards`` from the *still* of ``still-jailed guards``."""
    glued = doc[first + 1].text in HYPHENS_OF_ANY_WIDTH
    return doc[first].lower_ in OPENING_ITEMS and not glued


def _owner_start(doc: Doc, first: int) -> int:
    """Return where *the mayor's* of ``the mayor's sudden firing`` starts, if the parser hung it elsewhere."""
    if first < 2 or doc[first - 1].tag_ != "POS" or doc[first - 1].is_space:
        return first
    owner = doc[first - 2]
    return min(owner.left_edge.i, owner.i) if owner.i - owner.left_edge.i < LONGEST_OWNER else first


def _is_about(doc: Doc, first: int) -> bool:
    """Tell ``this is about 800,000 workers``, a topic, from *about 800 workers*."""
    return doc[first].lower_ == "about" and first > 0 and doc[first - 1].lemma_ == "be"


def _is_joining_that(head: Token, first: int) -> bool:
    """Tell *that* of ``provided that land may be sold``, read as *that land*: it stands behind the verb it joins."""
    clause = head.head
    told = head.dep_.startswith("nsubj") and clause.dep_ == "ccomp" and head.i < clause.i
    return told and head.doc[first].lower_ == "that" and clause.head.i == first - 1


def _own_start(doc: Doc, head: Token, *, first: int) -> int:
    """Return where the subject of ``pleaded guilty and the former clerk was fined`` starts: behind the *and*."""
    if not head.dep_.startswith("nsubj") or not first or doc[first - 1].pos_ != "VERB":
        return first
    joined = next((t.i for t in doc[first : head.i] if t.tag_ == "CC"), None)
    return first if joined is None else joined + 1


def hyphened_start(doc: Doc, first: int) -> int:
    """Return the first part of a word broken at its hyphen: *E* of ``E-mails``, *re* of ``re-election``."""
    while (
        first > 1 and doc[first - 1].text in HYPHENS_OF_ANY_WIDTH and not doc[first - 1].whitespace_
    ):
        if doc[first - 2].whitespace_ or not doc[first - 2].text[-1].isalnum():
            break
        first -= 2
    return first


def _hyphened_end(doc: Doc, last: int) -> int:
    """Return the last part of a word that the hyphen was taken for a break of: *e* of ``e-mails``."""
    while (
        last + 2 < len(doc)
        and doc[last + 1].text in HYPHENS_OF_ANY_WIDTH
        and not doc[last].whitespace_
    ):
        if doc[last + 1].whitespace_:
            break
        last += 2
    return last


def _is_listed(head: Token) -> bool:
    """Tell the target of an act that is itself one of a list: suppression, attacks on the press, and theft."""
    act = head.head.head if head.dep_ == "pobj" and head.head.dep_ == "prep" else head
    if act is head or not act.left_edge.i or act.tag_ not in COMMON_NOUNS:
        return False
    before = act.doc[act.left_edge.i - 1]
    after = next((c for c in head.rights if c.dep_ == "conj"), None)
    comma = after is not None and any(t.text == "," for t in act.doc[head.i : after.i])
    return (
        comma and before.text in (",", "and", "or") and act.doc[before.i - 1].tag_ in COMMON_NOUNS
    )


def _own_end(doc: Doc, head: Token) -> int:
    last = head.i
    for child in head.rights:
        doing = any(c.dep_ == "pcomp" for c in child.children)
        taken = head.dep_ == "dobj" and head.head.lemma_ in OF_WHAT and head.tag_ != "NNP"
        of = child.dep_ == "prep" and child.lower_ == "of" and not (doing or taken)
        if child.i == last + 1 and of:
            last = end_before_clauses(child)
    named = next((c for c in head.rights if c.dep_ == "appos" and c.tag_ == "NNP"), None)
    if last == head.i and head.tag_ == "NN" and named is not None and named.left_edge.i == last + 1:
        last = named.i
    for i in range(head.i + 1, last + 1):
        broken = doc[i].text in LIST_BREAKS and not _goes_on(doc, i, last=last)
        if broken or doc[i].is_space or doc[i].tag_ in RELATIVE_TAGS:
            last = i - 1
            break
    if (
        last + 1 < len(doc)
        and doc[last + 1].lower_ == "general"
        and doc[last].lemma_ in BEFORE_GENERAL
    ):
        last += 1
    while last > head.i and (doc[last].tag_ in ("IN", "CC", "RB", "DT") or doc[last].text == ","):
        last -= 1
    return end_of_name(head, last)


def _goes_on(doc: Doc, comma: int, *, last: int) -> bool:
    """Tell the comma in ``ties between aides, Ada Bloom and other officials``: one list, which ends with the phrase."""
    listed = doc[comma + 1 : last + 1]
    near = doc[comma].text == "," and last - comma <= LONGEST_LIST // 2
    plain = all(t.tag_ in IN_LISTS or t.text == "," for t in listed)
    joined = next((c for c in doc[comma - 1].rights if c.dep_ == "conj"), None) if comma else None
    return near and plain and joined is not None and any(t.tag_ == "CC" for t in listed)


def _names_end(doc: Doc, head: Token) -> int | None:
    """Return where a list of names before its verb ends, of which the parser joined the first alone."""
    if head.tag_ != "NNP" or head.dep_ != "nsubj" or head.head.i < head.i:
        return None
    between = doc[head.i + 1 : head.head.i]
    last = max((t.i for t in between if t.tag_ == "NNP"), default=None)
    if last is None or not any(t.tag_ == "CC" and t.i < last for t in between):
        return None
    plain = all(t.tag_ in ("NNP", ",", "CC") for t in doc[head.i + 1 : last])
    return last if plain else None


def _behind_aside(name: Token) -> Token | None:
    """Return the second name of ``Ana Bello, a baker, and Lia Fonn``, which the parser joined to the baker."""
    asides = (c for c in name.rights if c.dep_ == "appos" and c.tag_ in COMMON_NOUNS)
    names = (
        c
        for aside in asides
        for c in aside.rights
        if c.dep_ == "conj" and c.tag_ == "NNP" and any(k.tag_ == "NNP" for k in c.lefts)
    )
    found = next(names, None) if name.tag_ == "NNP" else None
    joined = found is not None and [t.text for t in name.doc[: found.left_edge.i][-2:]]
    return found if joined == [",", "and"] else None


def _is_subject_of_next(doc: Doc, end: int, *, head: Token) -> bool:
    """Tell ``haunted by fears and no law could save him``: what seems joined is the subject of a verb without one."""
    first = doc[end + 1] if end + 1 < len(doc) else doc[end]
    verb = first.head if first.dep_ in AUXILIARIES else first
    told = verb.dep_ in ("conj", "ccomp")
    lost = first.tag_ in FINITE_OR_MODAL and told and verb.head.i < head.i
    return lost and not any(c.dep_.startswith("nsubj") for c in verb.children)


def _is_possessor(noun: Token) -> bool:
    """Tell *the guild* of ``the siege of the port and the guild's raid``: its raid is the next of a list."""
    return noun.i + 1 < len(noun.doc) and noun.nbor(1).tag_ == "POS"


def _joined_end(doc: Doc, head: Token) -> int | None:
    """Return where the last noun that a conjunction joins to ``head`` ends, None where it joins none."""
    last, top = head, head
    for _ in range(LONGEST_LIST):
        beside = next(
            (c for c in top.rights if c.dep_ == "conj" and c.tag_ in JOINED_ARGUMENTS), None
        )
        beside = beside or _behind_aside(top)
        if beside is not None and _is_possessor(beside):
            break
        if beside is None:
            break
        last = top = beside
    if last is head:
        return None
    end = _own_end(doc, last)
    if _is_subject_of_next(doc, end, head=head):
        return None
    between = doc[head.i + 1 : end + 1]
    listed = end - head.i <= LONGEST_LIST and any(t.tag_ == "CC" for t in between)
    whole = not any(t.tag_ in CLAUSE_TAGS or t.is_space or t.text in '()“”";:' for t in between)
    return end if listed and whole else None
