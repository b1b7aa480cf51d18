"""Who a by-phrase says did it, and which by-phrases tell no doer: by Monday, by name, by 40 per cent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person, noun_class
from framing.extract.word_lists import CALENDAR, terms, word_list
from framing.tags import DOERS, NAMES, PREPOSITIONAL

if TYPE_CHECKING:
    from framing.words import Token

__all__ = [
    "by_phrase",
    "doer_of",
    "governed",
    "is_adverbial",
    "is_amount",
    "is_way",
    "may_have_doer",
]

AMOUNTS = (
    terms("numbers", "percent")
    | terms("numbers", "durations")
    | {"cent", "point"}
    | frozenset(word_list("numbers")["measures"]["units"])
    | frozenset(word_list("numbers")["currencies"]["names"])
)
FRACTIONS = frozenset(word_list("numbers")["fractions"]["values"])
MANNER = terms("acts", "manner")
WAYS = terms("acts", "ways")
SEVERAL_AS_DOERS = terms("function_words", "several_as_doers")
ENDS_OF_TIME = terms("acts", "ends_of_time")
BY_HOW_MUCH = terms("acts", "by_how_much")
CLIMB = 7
LINKS_TO_THE_VERB = frozenset(
    ["xcomp", "prep", "pobj", "advmod", "npadvmod", "dobj", "oprd", "acomp"]
)
ARTICLES = terms("function_words", "articles")


def governed(preposition: Token) -> Token | None:
    """Return the noun under a preposition; of *Ada Bloom's sudden firing* the firing, however it was hung."""
    under = [c for c in preposition.children if c.dep_ == "pobj"]
    if len(under) > 1 and any(c.dep_ == "case" or c.tag_ == "POS" for c in under[0].children):
        return under[-1]
    return under[0] if under else None


def doer_of(marker: Token) -> Token | None:
    """Return the noun of a by-phrase, unless it is a time, an amount or a way of doing it."""
    thing = governed(marker)
    if thing is None:
        return None
    if marker.i and marker.nbor(-1).lower_ in (thing.lower_, "not"):
        return None
    after = thing.doc[thing.i + 1] if thing.i + 1 < len(thing.doc) else None
    if thing.tag_ == "DT" and after is not None and after.tag_ in ("JJ", "VBN", "RB"):
        return after
    if thing.lower_ in ARTICLES:
        return None
    if thing.lower_ in SEVERAL_AS_DOERS:
        return thing
    return thing if thing.tag_ in DOERS and not is_adverbial(thing) else None


def is_adverbial(thing: Token) -> bool:
    """Tell ``by Monday``, ``by name``, ``by sea`` and ``by 40 per cent`` from a doer, ``by high seas``."""
    bare = not any(c.dep_ in ("det", "poss") for c in thing.lefts)
    if _is_share_of_people(thing):
        return False
    if thing.lower_ in BY_HOW_MUCH and all(c.dep_ != "poss" for c in thing.lefts):
        return True
    if is_way(thing):
        return True
    ends = thing.lemma_.lower() in ENDS_OF_TIME and not any(c.dep_ == "poss" for c in thing.lefts)
    several = thing.tag_ == "NNS" and any(c.dep_ == "amod" for c in thing.lefts)
    manner = bare and not several and thing.lemma_.lower() in MANNER
    return manner or ends or is_amount(thing)


def is_way(thing: Token) -> bool:
    """Tell ``left by the back door``, ``beaten by the roadside`` and ``killed by the dozen``."""
    known = any(c.lower_ == "the" for c in thing.lefts)
    return known and not WAYS.isdisjoint({thing.lower_, thing.lemma_.lower()})


def _is_share_of_people(thing: Token) -> bool:
    """Tell the doers of *by only 4 percent of voters* from an amount."""
    of = next((c for c in thing.rights if c.lower_ == "of"), None)
    inner = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return inner is not None and inner.tag_ == "NNS" and is_person(inner)


def is_amount(thing: Token) -> bool:
    """Tell a time, a number or a share."""
    lemma = thing.lemma_.lower()
    if thing.lower_.rstrip(".") in CALENDAR or thing.text[0].isdigit() or lemma in FRACTIONS:
        return True
    return lemma in AMOUNTS and any(c.tag_ == "CD" for c in thing.lefts)


def by_phrase(verb: Token) -> Token | None:
    """Return the doer of a by-phrase that the parser hung elsewhere: right after the verb or its complement.

    ``was asked to step aside by the mayor``: behind an infinitive only somebody is a doer.
    """
    doc = verb.doc
    for i in range(verb.i + 1, min(verb.i + 3, len(doc))):
        if doc[i].lower_ == "by" and doc[i].dep_ in PREPOSITIONAL:
            return doer_of(doc[i])
        if doc[i].is_punct:
            break
    shared = _agent_of_joined(verb)
    if shared is not None:
        return doer_of(shared)
    for marker in _later(verb):
        if marker.dep_ in PREPOSITIONAL and _completes(marker.head, verb):
            return doer_of(marker)
        if marker.dep_ == "prep" and marker.head.dep_ == "xcomp" and marker.head.tag_ == "VB":
            thing = doer_of(marker)
            return thing if thing is not None and _is_somebody(thing) else None
    return None


def _agent_of_joined(verb: Token) -> Token | None:
    """Return the *by* of ``was shot and killed by police``: two participles side by side have one doer."""
    joined = next((c for c in verb.rights if c.dep_ == "conj" and c.tag_ == "VBN"), None)
    if joined is None or joined.i != verb.i + 2 or verb.nbor(1).lower_ not in ("and", "or"):
        return None
    return next((c for c in joined.rights if c.dep_ == "agent"), None)


def _completes(word: Token, verb: Token) -> bool:
    """Tell *effective* of ``was made effective by his story``."""
    return (
        word.head == verb and word.dep_ in ("oprd", "acomp") and word.tag_ in ("JJ", "JJR", "JJS")
    )


def may_have_doer(verb: Token) -> bool:
    """Tell whether a *by* of a doer, or of no noun, stands in the clause, so that the doer may be stated."""
    if any(c.dep_ == "agent" and governed(c) is None and list(c.children) for c in verb.children):
        return True
    markers = [*_later(verb), *_in_active_clause(verb)]
    return any(doer_of(marker) is not None for marker in markers)


def _in_active_clause(verb: Token) -> list[Token]:
    """Return the *by* of ``was asked whether she had read the letter by Ada Bloom``: its own clause has its doer."""
    found = []
    for marker in verb.doc[verb.i + 1 : verb.right_edge.i + 1]:
        inner = marker.head.head if marker.head.dep_ == "dobj" else marker.head
        if marker.lower_ != "by" or inner.pos_ != "VERB" or inner.i < verb.i:
            continue
        told = inner.head == verb or (inner.dep_ == "pcomp" and inner.head.head == verb)
        active = all(c.dep_ != "auxpass" for c in inner.children)
        if told and active and inner.dep_ in ("ccomp", "pcomp", "xcomp"):
            found.append(marker)
    return found


def _later(verb: Token) -> list[Token]:
    """Return the words *by* behind a verb that hang on its complements and on no other participle."""
    found = []
    for token in verb.doc[verb.i + 1 : verb.right_edge.i + 1]:
        if token.lower_ != "by":
            continue
        if token.i and token.nbor(-1).lower_ == "including" and token.sent == verb.sent:
            found.append(token)
            continue
        top = token.head
        for _ in range(CLIMB):
            if top == verb:
                found.append(token)
                break
            if top.dep_ not in LINKS_TO_THE_VERB or top.tag_ == "VBN":
                break
            top = top.head
    return found


def _is_somebody(thing: Token) -> bool:
    return is_person(thing) or thing.tag_ in NAMES or noun_class(thing) is not None
