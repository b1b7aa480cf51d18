"""Where a noun phrase that describes somebody ends.

The right edge follows the parse: it takes in what defines the noun (``of the valley``, ``held in the valley``) and
stops at punctuation, before what the clause says of them, and before what the parser hung on the wrong word.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from framing.extract.actors.age_groups import past_ages
from framing.extract.actors.attachment import belongs
from framing.extract.actors.whole_names import whole_name
from framing.extract.grammar.people_nouns import is_person, noun_class
from framing.extract.grammar.phrase_edges import INSIDE_A_LABEL, NOT_DESCRIPTIVE, WEEKDAYS
from framing.extract.word_lists import SIZES, terms, word_list
from framing.tags import (
    ANY_PARTICIPLES,
    AUXILIARIES,
    COMMON_NOUNS,
    MODIFYING_CLAUSES,
    NAMES,
    NOUNS,
    PARTICIPLES,
    QUESTION_WORDS,
    VERBAL,
    VERBS,
)

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.words import Doc, Token

__all__ = ["as_in_a_headline", "right_edge"]

STOPS = frozenset(',;:—–-()[]"“”‘…?!')
QUOTES = frozenset(['"', "“", "‘", "''", "``"])
PREPOSITIONS = terms("function_words", "prepositions")
TELLING = terms("acts", "telling")
SET_PHRASES = terms("function_words", "set_phrases")
OF_DOCUMENTS = terms("actor_nouns", "of_documents")
OBJECT_CONTROL = terms("acts", "object_control")
FROM_WHAT = terms("function_words", "from_what")
SHOWN_DOING = frozenset(word_list("function_words")["shown_doing"]["verbs"])
PICTURES = frozenset(word_list("function_words")["shown_doing"]["pictures"])
OF_THE_LAW = terms("function_words", "of_the_law")
HEADS_OF_STATE = terms("actor_nouns", "heads_of_state")
FOCUSING = terms("function_words", "focusing")
TOGETHER = terms("actor_nouns", "together")
UNENDING = frozenset(["DT", "PRP$", "IN", "TO", "POS"])
UNFINISHED = frozenset(["amod", "compound", "nmod", "det", "poss"])
LONGEST_TAIL = 14
MOST_ADVERBS = 2
POINTING_TO_OURS = terms("function_words", "pointing_to_ours")
ENDING_A_TAIL = terms("function_words", "ending_a_tail")


def right_edge(doc: Doc, head: Token, *, generic: bool = False) -> tuple[int, str]:
    """Return the last token of what defines the head, and what it is: pp, relative_clause or nothing.

    ``generic`` heads (people, someone) take any relative clause: else they describe nobody.
    """
    last, tail = head.i, ""
    if any(doc[head.i + k : head.i + 3].text.lower() in SET_PHRASES for k in (0, 1)):
        last = head.i + 2
    if (nearest := _nearest(doc, head)) is not None:
        return nearest, "relative_clause"
    plain = _is_plain(doc, head)
    for child in _behind(doc, head, last=last):
        kind = _tail_kind(head, child, plain=plain or generic, generic=generic)
        if not kind or not _follows(doc, last + 1, child=child):
            break
        stop = _end(doc, head, child=child, kind=kind)
        stop = whole_name(doc, stop)
        if stop <= last or not _is_whole(doc, child, stop=stop):
            break
        last, tail = stop, tail or kind
        if kind == "relative_clause":
            break
    last += tail == "pp" and last + 1 < len(doc) and doc[last + 1].lower_ in OF_THE_LAW
    aged = past_ages(doc, head.i)
    return (aged, "pp") if aged > head.i else (_with_whose(doc, last), tail)


def _nearest(doc: Doc, head: Token) -> int | None:
    """Return the end of *the government* closest to the people, which the parser takes for the noun."""
    near = head.head
    if head.dep_ != "compound" or near.i != head.i + 1 or near.tag_ != "JJS":
        return None
    to = next((c for c in near.rights if c.dep_ == "prep" and c.i == near.i + 1), None)
    return _stop(doc, near.i, end=to.right_edge.i) if to is not None else None


def as_in_a_headline(doc: Doc, one: Designation) -> Designation:
    """Return a headline's singular as definite, and without the participle that is the headline's verb.

    ``Norland governor seeks changes``, ``Harbour fire suspect arrested in the suburbs``.
    """
    news = one.last > one.head and doc[one.head + 1].tag_ == "VBN" and one.tail == "relative_clause"
    if news:
        one = replace(one, last=one.head, tail="")
    bare = one.name is None and not one.plural and not one.indefinite and not one.definite
    return replace(one, definite=True) if bare else one


def _behind(doc: Doc, head: Token, *, last: int) -> list[Token]:
    """Return what hangs on a noun behind it, and what the parser hung on the noun joined before it or on its *be*.

    ``an internist and chairman of the department``, ``the son and grandson of immigrants``, ``was a clerk in Norland``.
    """
    own = [c for c in head.rights if c.text != "," and c.i > last]
    after = doc[last + 1] if last + 1 < len(doc) else head
    shared = head.dep_ == "conj" and after.lower_ == "of" and after.head == head.head
    shared |= head.dep_ == "attr" and after.dep_ == "prep" and after.head == head.head
    joined = last > head.i and after.lower_ == "of" and head.i < after.head.i <= last
    return [after, *own] if shared or joined else own


def _end(doc: Doc, head: Token, *, child: Token, kind: str) -> int:
    """Return the last token of what a child on the right adds to a designation."""
    stop = _stop(doc, child.left_edge.i, end=child.right_edge.i)
    allowed = head.dep_ == "dobj" and head.head.lemma_ in OBJECT_CONTROL
    if kind == "relative_clause" or allowed:
        stop = _before_infinitive(doc, head, stop=stop)
    if kind == "relative_clause":
        stop = _before_from(doc, head, clause=child, stop=stop)
    else:
        stop = _before_sibling(head, child, stop=stop)
        stop = _before_date(doc, child, stop=stop)
    stop -= doc[stop].tag_ in ("CC", "WP", "WDT")
    long = stop - head.i > LONGEST_TAIL or _is_broken_off(child, stop)
    return _without_clauses(child, stop) if long and kind == "pp" else stop


def _is_broken_off(child: Token, stop: int) -> bool:
    """Tell a phrase that punctuation ends inside a clause: a friend of *those who own boats*, docks and sheds."""
    clauses = (t for t in child.subtree if t != child and t.dep_ in MODIFYING_CLAUSES)
    return any(c.left_edge.i <= stop < c.right_edge.i and not _is_aside(c, stop) for c in clauses)


def _is_aside(clause: Token, stop: int) -> bool:
    """Tell the clause of *the woman he beat in May*, among others: what punctuation ends is only an aside of its."""
    beyond = [c for c in clause.rights if c.i > stop and c.dep_ != "punct"]
    return clause.i < stop and [c.lower_ for c in beyond] == ["among"]


def _is_whole(doc: Doc, child: Token, *, stop: int) -> bool:
    """Tell a tail that is not cut off: it ends on no article or modifier, and before no word that it quotes."""
    end, after = doc[stop], doc[min(stop + 1, len(doc) - 1)].text
    short = len(end) > 1 and end.text[0] in "'’"
    if end.tag_ in UNENDING or short or stop - child.head.i > LONGEST_TAIL:
        return False
    if stop == child.i and child.tag_ in PARTICIPLES and _has_an_object(doc, child):
        return False
    cut = after == "," and stop < end.head.i and end.dep_ in UNFINISHED
    return not (cut or (end == child and child.tag_ == "VBN" and after in QUOTES))


def _has_an_object(doc: Doc, verb: Token) -> bool:
    """Tell ``voters who wanted an outsider backed Bloom``, the clause's own verb, from *voters backed* by Bloom."""
    after = doc[verb.i + 1] if verb.i + 1 < len(doc) else verb
    named = after.tag_ in NAMES and after.lower_ not in WEEKDAYS
    return verb.tag_ == "VBD" and (named or after.tag_ in ("PRP", "PRP$"))


def _without_clauses(child: Token, stop: int) -> int:
    """Return the last token before the clauses, or the last places, inside a long phrase.

    *Leader of a movement* anchored in the suburbs; *chairman of the board at the hospital* in the north of the city.
    """
    inner = [
        t.left_edge.i
        for t in child.subtree
        if t != child and t.dep_ in MODIFYING_CLAUSES and t.left_edge.i > child.i
    ]
    end = min([stop, *(i - 1 for i in inner)])
    while end - child.i > LONGEST_TAIL:
        end = max(
            (t.i - 1 for t in child.subtree if t.dep_ == "prep" and child.i + 1 < t.i < end),
            default=child.i,
        )
    return end


def _before_from(doc: Doc, head: Token, *, clause: Token, stop: int) -> int:
    """Return the last token before a ``from`` of the verb above: shielded *those held there* from arrest."""
    if head.dep_ != "dobj" or head.head.lemma_ not in FROM_WHAT or clause.lemma_ in FROM_WHAT:
        return stop
    return next((i - 1 for i in range(clause.i + 1, stop) if doc[i].lower_ == "from"), stop)


def _before_date(doc: Doc, prep: Token, *, stop: int) -> int:
    """Return the last token before the day on which something is: *a candidate in the primary* on June 3."""
    for i in range(prep.i + 1, stop):
        on = doc[i].lower_ == "on" and doc[i].head.tag_ in NOUNS and doc[i + 1].tag_ == "NNP"
        dated = i + 2 <= stop and doc[i + 2].text[0].isdigit()
        if on and (dated or doc[i + 1].lower_ in WEEKDAYS):
            return i - 1
    return stop


def _before_infinitive(doc: Doc, head: Token, *, stop: int) -> int:
    """Return the last token before an infinitive that is not the clause's: allow *those* killed *to sue*."""
    top = head
    while top.dep_ == "pobj" and top.head.head.tag_ in NOUNS:
        top = top.head.head
    inside = any(t.lemma_ in OBJECT_CONTROL for t in doc[head.i + 1 : stop])
    if inside or OBJECT_CONTROL.isdisjoint({top.head.lemma_, top.head.head.lemma_}):
        return stop
    for i in range(stop, head.i + 2, -1):
        opens = doc[i].lower_ == "to" and i + 1 < len(doc) and doc[i + 1].tag_ == "VB"
        if opens and doc[i - 1].pos_ not in VERBAL:
            return i - 1
    return stop


def _before_sibling(head: Token, prep: Token, *, stop: int) -> int:
    """Return the last token before something else: *members of Congress* and aides, *clerks of Hale* and files."""
    thing = next((c for c in prep.children if c.dep_ == "pobj"), None)
    if thing is None or not is_person(head) or is_person(thing):
        return stop
    named = thing.tag_ in NAMES
    other = next(
        (
            c
            for c in thing.conjuncts
            if thing.i < c.i <= stop
            and (is_person(c) or (named and c.tag_ == "NNS" and noun_class(c) is None))
        ),
        None,
    )
    join = next((c for c in thing.children if c.dep_ == "cc"), None)
    if other is None or join is None or not thing.i < join.i < other.i:
        return stop
    return join.i - 1


def _is_plain(doc: Doc, head: Token) -> bool:
    """Tell whether a noun stands without a description of its own to its left."""
    before = doc[head.i - 1] if head.i else None
    return (
        before is None
        or before.tag_ not in INSIDE_A_LABEL
        or before.tag_ == "CD"
        or before.lower_ in NOT_DESCRIPTIVE
        or (before.lower_ in SIZES and head.lemma_.lower() in TOGETHER)
    )


def _follows(doc: Doc, start: int, *, child: Token) -> bool:
    """Tell whether a defining phrase goes on at ``start``, adverbs aside: not *lawmakers*, even in his party."""
    edge = child.left_edge.i
    if doc[edge].lower_ in FOCUSING:
        return False
    return edge == start or (
        0 < child.i - start <= MOST_ADVERBS
        and all(doc[i].tag_ == "RB" for i in range(start, child.i))
    )


def _tail_kind(head: Token, child: Token, *, plain: bool, generic: bool) -> str:
    """Return what a child on the right adds to the designation; empty where it is the clause's own.

    A place or time after a noun with a description of its own is where things happen ("the militant
    leaders in Norland"), and so is an event told of it ("a delegation that arrived on Monday").
    """
    if child.dep_ == "prep" and child.lower_ in PREPOSITIONS:
        return "pp" if belongs(head, child, plain=plain) else ""
    if child.dep_ in ("acl", "relcl", "amod") and child.tag_ in VERBS:
        if (child.tag_ == "VBN" and child.lemma_ in OF_DOCUMENTS) or _is_told(head, child):
            return ""
        return "relative_clause" if _defining_clause(child, generic=generic) else ""
    had = head.dep_ == "dobj" and head.head.lemma_ == "have"
    if child.dep_ == "amod" and child.tag_ == "JJ" and any(c.dep_ == "prep" for c in child.rights):
        return "" if had else "relative_clause"
    if child.dep_ in MODIFYING_CLAUSES and child.tag_ == "VB" and child.left_edge.lower_ == "to":
        return "pp" if head.dep_ in ("appos", "attr", "conj") else ""
    return ""


def _is_told(head: Token, verb: Token) -> bool:
    """Tell a participle that says what somebody does or suffers, not which of them is meant.

    ``footage of agents arriving``, ``saw workers paid``, ``the president shaking hands``, ``a party her parents
    held``: the picture, the verb of showing, an office with one holder, a clause whose subject the noun is.
    """
    first_word = verb.left_edge
    if verb.tag_ == "VBG" and first_word.lower_ == "that":
        return True
    who = first_word.tag_ in QUESTION_WORDS
    if who or verb.tag_ not in ("VBG", "VBN", "VBD"):
        return False
    above = head.head
    pictured = head.dep_ == "pobj" and above.lower_ == "of" and above.head.lemma_ in PICTURES
    shown = (
        head.dep_ in ("dobj", "nsubj")
        and above.lemma_ in SHOWN_DOING
        and verb.left_edge.i == head.i + 1
    )
    first = head.left_edge
    before = first.nbor(-1) if first.i else first
    the = first.lower_ in POINTING_TO_OURS and first.i + 1 == head.i
    sole = the and head.tag_ == "NN" and head.lemma_.lower() in HEADS_OF_STATE
    pictured |= head.dep_ == "pobj" and above.lower_ == "between" and verb.tag_ == "VBG"
    contact = verb.tag_ != "VBG" and first.tag_ == "PRP$" and before.tag_ in COMMON_NOUNS
    return pictured or shown or sole or contact


def _defining_clause(verb: Token, *, generic: bool) -> bool:
    """Tell a clause that says which people (``held in the valley``) from one that says what they did."""
    if verb.tag_ == "VBG" and verb.lemma_ in TELLING:
        return generic
    mistagged = (
        verb.dep_ == "acl"
        and verb.tag_ == "VBD"
        and not any(c.dep_ in ("xcomp", "ccomp", "dobj") for c in verb.rights)
    )
    finite = (verb.tag_ not in ANY_PARTICIPLES and not mistagged) or any(
        c.dep_ in AUXILIARIES for c in verb.lefts
    )
    return generic or not finite


def _with_whose(doc: Doc, last: int) -> int:
    """Take in a clause with ``, whose``: it says what somebody has, wherever the parser hung it."""
    if last + 2 >= len(doc) or doc[last + 1].text != "," or doc[last + 2].lower_ != "whose":
        return last
    verb = doc[last + 2].head
    while verb.dep_ not in ("relcl", "ROOT", "ccomp", "advcl") and verb.head != verb:
        verb = verb.head
    return max(last, _stop(doc, last + 2, end=min(verb.right_edge.i, last + LONGEST_TAIL)))


def _stop(doc: Doc, start: int, *, end: int) -> int:
    """Return the last token from ``start`` to ``end`` before any punctuation or inner relative clause."""
    for i in range(start, end + 1):
        text = doc[i].text
        hyphen = text == "-" and not doc[i - 1].whitespace_
        mark = (text[0] in STOPS and not hyphen) or text in (".", "''", "--")
        ends = doc[i].is_space or mark or doc[i].lower_ in ENDING_A_TAIL
        if ends or (i > start + 1 and doc[i].tag_ in ("WDT", "WRB")):
            return i - 1
    return end
