"""Where a noun phrase that describes somebody begins and ends.

The left edge is read from the tokens, because a tagger is surer of modifiers than a parser of
attachments; articles, counts and pronouns stay outside. The right edge follows the parse, takes in what
defines the noun (``of the valley``, ``held in the valley``) and stops at punctuation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.compounds import glued, hyphened, is_hyphen, is_of_a_compound
from framing.extract.people_nouns import is_person, noun_class
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Token

__all__ = [
    "MODIFIERS",
    "NOT_DESCRIPTIVE",
    "NOUNS",
    "PLACES",
    "PROPER",
    "glued",
    "left_edge",
    "right_edge",
    "trim_left",
]

NOT_DESCRIPTIVE = terms("actor_nouns", "not_descriptive")
PLACES = frozenset(
    form
    for forms in word_list("roles")["places"].values()
    if isinstance(forms, list)
    for form in forms
)
PROPER = frozenset(["NNP", "NNPS"])
NOUNS = frozenset(["NN", "NNS"]) | PROPER
MODIFIERS = NOUNS | frozenset(
    ["JJ", "JJR", "JJS", "VBN", "VBG", "POS", "HYPH", "CD", "RB", "RBS", "RBR"]
)
COORDINATED = frozenset(["JJ", "JJS", "JJR", "VBN", "NN", "NNP"])
JOINED = ("JJ", "JJS", "JJR", "VBN")
DROPPED = frozenset(["CD", "CC", ",", "DT", "HYPH", "POS", "PRP$"])
STOPS = frozenset(',;:—–-()[]"“”‘…?!')
PREPOSITIONS = terms("function_words", "prepositions")
DEFINING = frozenset(["of", "for", "to", "from", "behind"])
POINTING = frozenset(["one", "them", "it"])
AFFILIATION = frozenset(["at", "with", "by"])
WHEN = terms("function_words", "time_nouns")
WEEKDAYS = terms("function_words", "weekdays")
SET_PHRASES = terms("function_words", "set_phrases")
OF_DOCUMENTS = terms("actor_nouns", "of_documents")
OF_WHAT = terms("acts", "of_what")
OBJECT_CONTROL = terms("acts", "object_control")
BARE_PREDICATES = frozenset(["appos", "attr", "oprd"])
LONGEST_TAIL = 14
LONGEST_PHRASE = 40
ADVERBS = 2
COUNTLESS = frozenset(["many", "few"])
VERBAL = frozenset(["VBN", "VBG", "VBZ", "VBP", "VBD", "VB"])


def left_edge(doc: Doc, head: int, name_start: Mapping[int, int]) -> int:
    """Return the first token of the phrase with head ``head``, its possessor included.

    ``name_start`` gives, for the last token of a name, where the name with its title begins.
    """
    top, i = head, head - 1
    while i >= 0 and head - i < LONGEST_PHRASE:
        token = doc[i]
        if token.tag_ == "POS" and i > 0:
            if i - 1 in name_start:
                i = name_start[i - 1] - 1
                break
            top, i = i - 1, i - 2
        elif is_hyphen(token) and not token.whitespace_ and i > 0 and not doc[i - 1].whitespace_:
            i -= 2
        elif (
            (_may_modify(token) and _modifies(doc, token, top) and not _says(doc, i))
            or (token.tag_ in ("CC", ",") and _between_modifiers(doc, i, top))
            or (
                token.text in '"“‘'
                and i > 0
                and doc[i - 1].tag_ in ("JJ", "NN")
                and doc[i - 1].head.i == top
            )
        ):
            i -= 1
        else:
            break
    return trim_left(doc, i + 1, head)


def _may_modify(token: Token) -> bool:
    """Tell what may stand before a noun, plurals in a compound included (*civil rights* leader)."""
    inside = token.tag_ == "NNS" and token.dep_ in ("compound", "nmod") and token.head.i > token.i
    return token.tag_ in MODIFIERS or inside


def _says(doc: Doc, i: int) -> bool:
    """Tell a verb with its subject that was tagged as a modifier: ``Ada Bloom repeatedly insisted rebels``."""
    if doc[i].tag_ == "VBG" and i and doc[i - 1].lemma_ in WHEN:
        return True
    if doc[i].tag_ != "VBN" or glued(doc, i) or doc[i - 1].text == "-":
        return False
    before = i - 1 - (doc[i - 1].tag_ == "RB")
    who = doc[max(before, 0)]
    return before >= 0 and (who.tag_ in ("NNP", "PRP") or (who.tag_ == "NN" and who.is_title))


def trim_left(doc: Doc, first: int, head: int) -> int:
    """Drop counts and words that only point (``other``, ``remaining``, ``three``) from the left."""
    counts = [
        i
        for i in range(first, head)
        if doc[i].tag_ == "CD" and not (hyphened(doc, i) or is_of_a_compound(doc, i, head))
    ]
    first = counts[-1] + 1 if counts else first
    while first < head:
        token = doc[first]
        points = (
            token.lower_ in NOT_DESCRIPTIVE
            or token.lemma_ in NOT_DESCRIPTIVE
            or token.lower_ in ("as", "including")
        )
        free = token.lower_ == "free" and first > 0 and doc[first - 1].lower_ in ("to", "and")
        many = doc[first + 1].tag_ == "CD" or doc[first + 1].lower_ in COUNTLESS
        counted = token.lower_ in ("not", "n't", "n’t") or (token.tag_ == "RB" and many)
        kept = glued(doc, first) or is_of_a_compound(doc, first, head)
        points = ((points or free) and not kept) or counted
        loose = token.tag_ in DROPPED and not kept
        if not (points or loose or token.tag_ == "HYPH" or token.text in '"“‘'):
            break
        first += 1
    return first


def _modifies(doc: Doc, token: Token, head: int) -> bool:
    if token.tag_ in ("RB", "RBS", "RBR"):
        of = token.head
        return token.i + 1 < head and of.i > token.i and of.tag_ in ("JJ", "VBN", "VBG", "CD")
    if token.tag_ in ("VBG", "VBN"):
        return token.dep_ in ("amod", "compound", "nmod") or (
            token.i > 0 and doc[token.i - 1].tag_ == "HYPH"
        )
    mate = token.head
    fits = mate.tag_ in JOINED or (mate.tag_ == "NN" and noun_class(mate) in (None, "state"))
    if token.dep_ == "conj" and token.tag_ in JOINED and fits and mate.i < token.i:
        return _modifies(doc, token.head, head)
    while token.head.i > token.i and token.head.i <= head and token.i < head:
        token = token.head
    return token.i == head


def _between_modifiers(doc: Doc, i: int, head: int) -> bool:
    if i == 0 or i + 1 >= head:
        return False
    before, after = doc[i - 1], doc[i + 1]
    if before.tag_ not in COORDINATED or after.tag_ not in COORDINATED:
        return False
    if before.tag_ == after.tag_ == "JJ" and before.dep_ in ("amod", "nmod", "compound"):
        return True
    return before.head.i == head or i < before.head.i <= head or after.head == before


def right_edge(doc: Doc, head: Token, *, generic: bool = False) -> tuple[int, str]:
    """Return the last token of what defines the head, and what it is: pp, relative_clause or nothing.

    ``generic`` heads (people, someone) take any relative clause: else they describe nobody.
    """
    last, tail = head.i, ""
    if any(doc[head.i + k : head.i + 3].text.lower() in SET_PHRASES for k in (0, 1)):
        last = head.i + 2
    plain = _is_plain(doc, head)
    for child in head.rights:
        if child.text == ",":
            continue
        kind = _tail_kind(head, child, plain=plain or generic, generic=generic)
        if not kind or not _follows(doc, last + 1, child):
            break
        stop = _stop(doc, child.left_edge.i, child.right_edge.i)
        stop = _before_infinitive(doc, head, stop) if kind == "relative_clause" else stop
        stop = _before_sibling(head, child, stop) if kind == "pp" else stop
        stop -= doc[stop].tag_ == "CC"
        if (
            stop <= last
            or stop - head.i > LONGEST_TAIL
            or doc[stop].tag_ in ("DT", "PRP$", "IN", "TO")
        ):
            break
        last, tail = stop, tail or kind
        if kind == "relative_clause":
            break
    return _with_whose(doc, last), tail


def _before_infinitive(doc: Doc, head: Token, stop: int) -> int:
    """Return the last token before an infinitive that is not the clause's: allow *those* killed *to sue*."""
    top = head
    while top.dep_ == "pobj" and top.head.head.tag_ in NOUNS:
        top = top.head.head
    inside = any(t.lemma_ in OBJECT_CONTROL for t in doc[head.i + 1 : stop])
    if inside or OBJECT_CONTROL.isdisjoint({top.head.lemma_, top.head.head.lemma_}):
        return stop
    for i in range(stop, head.i + 2, -1):
        opens = doc[i].lower_ == "to" and i + 1 < len(doc) and doc[i + 1].tag_ == "VB"
        if opens and doc[i - 1].pos_ not in ("VERB", "AUX"):
            return i - 1
    return stop


def _before_sibling(head: Token, prep: Token, stop: int) -> int:
    """Return the last token before somebody else: *members of Congress* and spokesmen for groups."""
    thing = next((c for c in prep.children if c.dep_ == "pobj"), None)
    if thing is None or not is_person(head) or is_person(thing):
        return stop
    other = next((c for c in thing.conjuncts if thing.i < c.i <= stop and is_person(c)), None)
    join = next((c for c in thing.children if c.dep_ == "cc"), None)
    if other is None or join is None or not thing.i < join.i < other.i:
        return stop
    return join.i - 1


def _is_plain(doc: Doc, head: Token) -> bool:
    """Tell whether a noun stands without a description of its own to its left."""
    before = doc[head.i - 1] if head.i else None
    return (
        before is None
        or before.tag_ not in MODIFIERS
        or before.tag_ == "CD"
        or before.lower_ in NOT_DESCRIPTIVE
    )


def _follows(doc: Doc, start: int, child: Token) -> bool:
    """Tell whether a defining phrase goes on at ``start``, adverbs aside."""
    edge = child.left_edge.i
    return edge == start or (
        0 < child.i - start <= ADVERBS and all(doc[i].tag_ == "RB" for i in range(start, child.i))
    )


def _tail_kind(head: Token, child: Token, *, plain: bool, generic: bool) -> str:
    """Return what a child on the right adds to the designation; empty where it is the clause's own.

    A place or time after a noun with a description of its own is where things happen ("the militant
    leaders in Norland"), and so is an event told of it ("a delegation that arrived on Monday").
    """
    if child.dep_ == "prep" and child.lower_ in PREPOSITIONS:
        return "pp" if _defines(head, child, plain=plain) else ""
    if child.dep_ in ("acl", "relcl", "amod") and child.tag_ in VERBAL:
        if child.tag_ == "VBN" and child.lemma_ in OF_DOCUMENTS:
            return ""
        return "relative_clause" if _defining_clause(child, generic=generic) else ""
    if child.dep_ == "amod" and child.tag_ == "JJ" and any(c.dep_ == "prep" for c in child.rights):
        return "relative_clause"
    if (
        child.dep_ in ("acl", "advcl", "relcl")
        and child.tag_ == "VB"
        and child.left_edge.lower_ == "to"
    ):
        return "pp" if head.dep_ in ("appos", "attr", "conj") else ""
    return ""


def _defines(head: Token, prep: Token, *, plain: bool) -> bool:
    thing = next((c for c in prep.children if c.dep_ == "pobj"), None)
    if thing is None or thing.tag_ not in (*NOUNS, "CD", "PRP", "VBG"):
        return False
    if thing.lower_ in WEEKDAYS or thing.lemma_ in WHEN or thing.text[0].isdigit():
        return False
    if _is_of_the_clause(head, prep) or (prep.lower_ == "of" and thing.lower_ in POINTING):
        return False
    if prep.lower_ == "by":
        return head.dep_ in BARE_PREDICATES and thing.tag_ in ("NN", "VBG")
    affiliated = prep.lower_ in AFFILIATION and thing.tag_ in PROPER
    return (
        prep.lower_ in DEFINING
        or affiliated
        or plain
        or head.dep_ in BARE_PREDICATES
        or head.head.dep_ == "appos"
    )


def _is_of_the_clause(head: Token, prep: Token) -> bool:
    """Tell a phrase that the verb asks for: gave *the mayor* to them, accused *colleagues* of hypocrisy."""
    thing = next((c for c in prep.children if c.dep_ == "pobj"), None)
    titled = thing is not None and any(noun_class(c) == "function" for c in thing.lefts)
    if (
        prep.lower_ == "for"
        and thing is not None
        and any(c.dep_ == "relcl" for c in thing.children)
    ):
        return True
    if prep.lower_ in ("for", "to", "from", "with"):
        beside = head.dep_ in ("appos", "attr")
        return head.dep_ == "dobj" or (prep.lower_ == "to" and titled and not beside)
    told = head.dep_ in ("dobj", "nsubjpass") and head.head.lemma_ in OF_WHAT
    return prep.lower_ == "of" and told


def _defining_clause(verb: Token, *, generic: bool) -> bool:
    """Tell a clause that says which people (``held in the valley``) from one that says what they did."""
    if verb.tag_ == "VBG" and verb.lemma_ in ("say", "claim", "warn", "argue", "tell", "announce"):
        return generic
    mistagged = (
        verb.dep_ == "acl"
        and verb.tag_ == "VBD"
        and not any(c.dep_ in ("xcomp", "ccomp", "dobj") for c in verb.rights)
    )
    finite = (verb.tag_ not in ("VBN", "VBG") and not mistagged) or any(
        c.dep_ in ("aux", "auxpass") for c in verb.lefts
    )
    return generic or not finite


def _with_whose(doc: Doc, last: int) -> int:
    """Take in a clause with ``, whose``: it says what somebody has, wherever the parser hung it."""
    if last + 2 >= len(doc) or doc[last + 1].text != "," or doc[last + 2].lower_ != "whose":
        return last
    verb = doc[last + 2].head
    while verb.dep_ not in ("relcl", "ROOT", "ccomp", "advcl") and verb.head != verb:
        verb = verb.head
    return max(last, _stop(doc, last + 2, min(verb.right_edge.i, last + LONGEST_TAIL)))


def _stop(doc: Doc, start: int, end: int) -> int:
    """Return the last token from ``start`` to ``end`` before any punctuation or inner relative clause."""
    for i in range(start, end + 1):
        text = doc[i].text
        hyphen = text == "-" and not doc[i - 1].whitespace_
        mark = (text[0] in STOPS and not hyphen) or text in (".", "''", "--")
        ends = doc[i].is_space or mark or doc[i].lower_ == "without"
        if ends or (i > start + 1 and doc[i].tag_ in ("WDT", "WRB")):
            return i - 1
    return end
