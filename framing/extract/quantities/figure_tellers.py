"""Who gives a number where no report was found around it: who asks for it, counts it, shows it or says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.actors.cast import cast_of
from framing.extract.grammar.people_nouns import is_person
from framing.extract.predication.antecedents import behind_dateline
from framing.extract.quantities.papers_shown import (
    PAPERS_THAT_SHOW,
    SHOWING,
    papers_of,
    papers_shown,
)
from framing.extract.quantities.vouching import is_an_aside
from framing.extract.word_lists import NOUNS_OF_ASKING, VERBS_THAT_SHOW, terms, word_list
from framing.stretches import covers
from framing.tags import (
    AUXILIARIES,
    BESIDE_NUMBERS,
    COMMON_NOUNS,
    NAMES_AND_PRONOUNS,
    NOUNS,
    PLURALS,
    SUBJECTS,
    VERBAL,
)
from framing.words import words_of

if TYPE_CHECKING:
    from framing.extract.quantities.counted import Figure
    from framing.records import Attribution, Document
    from framing.words import Token

__all__ = [
    "after_dateline",
    "asker",
    "counter",
    "is_of_another",
    "reckoner",
    "shown_by",
    "subject_of",
    "teller",
]

PRONOUNS = terms("function_words", "pronouns")
CLIMB = 6
DEEP = 12
COUNTING = terms("numbers", "counting")
NOUNS_OF_COUNTING = frozenset(word_list("numbers")["counting"]["nouns"])
NEEDS_NOUN = frozenset(word_list("numbers")["counting"]["needs_noun"])
ASKING = terms("numbers", "asking")
POLLS = terms("numbers", "polls")
PRINTING = frozenset(word_list("numbers")["showing"]["printing"])
RECKONINGS = terms("numbers", "reckonings")
PERCENT = terms("numbers", "percent")
LIKELY_SPEAKERS = SUBJECTS | {"dative"}
TELLS = frozenset(["ccomp", "relcl"])
OF_FOR_TO = terms("function_words", "of_for_to")

Teller = tuple[bool, str | None]
NO_TELLER: Teller = (False, None)
SETTLED_ELSEWHERE = terms("function_words", "settled_elsewhere")


def asker(document: Document, figure: Figure) -> Teller:
    """Return whose demand, offer or plan a number is: ``Ada Bloom’s demand for £4m``, ``the £4m that she seeks``."""
    found = _in_a_clause_of_its_own(document, figure)
    return found if found[0] else _owner_of_demand(document, figure)


def _owner_of_demand(document: Document, figure: Figure) -> Teller:
    token = words_of(document)[figure.numeral.last]
    for _ in range(CLIMB):
        below, token = token, token.head
        if token.pos_ in VERBAL and token.dep_ not in ("acl", "xcomp"):
            return NO_TELLER
        if token.tag_ in NOUNS and below.dep_ == "prep" and below.lower_ not in OF_FOR_TO:
            return NO_TELLER
        own = figure.noun is not None and token.i == figure.noun.i
        if token.lemma_ in NOUNS_OF_ASKING and token.tag_ in COMMON_NOUNS and not own:
            owner = next((c for c in token.lefts if c.dep_ == "poss"), None)
            return (True, _who(document, owner)) if owner is not None else NO_TELLER
    return NO_TELLER


def _in_a_clause_of_its_own(document: Document, figure: Figure) -> Teller:
    top = words_of(document)[figure.numeral.last]
    for _ in range(CLIMB):
        clause = next((c for c in top.rights if c.dep_ == "relcl"), None)
        if clause is not None and clause.lemma_ in ASKING and figure.kind == "money":
            subject = next((c for c in clause.lefts if c.dep_ == "nsubj"), None)
            return (True, _who(document, subject)) if subject is not None else NO_TELLER
        if top.dep_ not in BESIDE_NUMBERS or top.head.i > figure.end:
            return NO_TELLER
        top = top.head
    return NO_TELLER


def counter(document: Document, figure: Figure) -> Teller:
    """Return who counted: the subject of ``put the toll at 40``, ``gave a figure of 40``, ``counted 40``."""
    token = words_of(document)[figure.numeral.first]
    counted = False
    for _ in range(CLIMB):
        token = token.head
        counted = counted or token.lemma_ in NOUNS_OF_COUNTING
        if token.pos_ == "AUX" and token.dep_ not in AUXILIARIES:
            return NO_TELLER
        if token.pos_ != "VERB":
            continue
        if token.lemma_ not in COUNTING:
            return NO_TELLER
        thing = next((c for c in token.children if c.dep_ == "dobj"), None)
        subject = next((c for c in token.children if c.dep_ == "nsubj"), None)
        tallied = subject is not None and subject.lemma_.lower() in RECKONINGS
        if (
            token.lemma_ in NEEDS_NOUN
            and not (counted or tallied)
            and (thing is None or thing.lemma_ not in NOUNS_OF_COUNTING)
        ):
            return NO_TELLER
        if subject is None or subject.tag_ not in NOUNS:
            return NO_TELLER
        return True, cast_of(document).actor_of(subject.i) or phrase(subject)
    return NO_TELLER


def reckoner(document: Document, figure: Figure, *, attribution: Attribution) -> str | None:
    """Return whose estimate a number is that somebody else cites: ``he cited a projection by the board of 40``."""
    token = words_of(document)[figure.numeral.last]
    for _ in range(DEEP):
        below, token = token, token.head
        if token == below or covers(attribution.cue, token.idx):
            return None
        own = figure.noun is not None and token.i == figure.noun.i
        if token.lemma_.lower() not in RECKONINGS or own or token.tag_ not in COMMON_NOUNS:
            continue
        by = [c for p in token.rights if p.lower_ in ("by", "from") for c in p.children]
        for owner in [c for c in token.lefts if c.dep_ == "poss"] + by:
            if name := _reckoning_body(document, owner):
                return name
    return None


def shown_by(document: Document, attribution: Attribution) -> str | None:
    """Return the papers that show a number where whoever gave them out was taken for the source.

    ``Bloom released her returns, showing that``, ``struck a line from the draft noting that``.
    """
    if not attribution.cue or attribution.cue_lemma not in PRINTING:
        return None
    cue = words_of(document).char_span(*attribution.cue[0], alignment_mode="expand")
    if cue is None or cue.root.tag_ != "VBG":
        return None
    papers = papers_of(cue.root)
    own = papers is not None and papers.text in (attribution.speaker or "")
    return phrase(papers) if papers is not None and not own else None


def subject_of(document: Document, attribution: Attribution) -> str | None:
    """Return the subject that a cue shares with the verb before it, where a report has no source."""
    cue = words_of(document).char_span(*attribution.cue[0]) if attribution.cue else None
    verb = cue.root if cue is not None and not attribution.source else None
    while verb is not None and verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
    if verb is None or any(c.dep_ == "auxpass" for c in verb.children):
        return None
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj" and c.tag_ == "NNP"), None)
    if subject is None:
        return None
    return after_dateline(document, subject, verb=verb) or _person(document, subject)


def _person(document: Document, subject: Token | None) -> str | None:
    """Return the person whom a token names, None for a place at the head of a dateline."""
    name = cast_of(document).actor_of(subject.i) if subject is not None else None
    return name if name and cast_of(document).names.is_person(name) else None


def _reckoning_body(document: Document, owner: Token) -> str | None:
    """Return the name of whoever made an estimate, None for a pronoun, a time or a place."""
    if owner.tag_ not in NOUNS or (owner.text[0].islower() and not is_person(owner)):
        return None
    name = cast_of(document).actor_of(owner.i)
    if not name and owner.tag_ == "NNS":
        return phrase(owner)
    return name if name and name.lower() not in PRONOUNS else None


def teller(document: Document, figure: Figure, *, held: bool) -> Teller:
    """Return who says or which papers show a number that no report was found around.

    ``tax returns showing that they paid £4m``, ``after a report that 40 fell``, ``according to the board, 40``,
    ``who he said were 40``. Inside a report (``held``) only papers can tell it.
    """
    token = words_of(document)[figure.numeral.last]
    for _ in range(DEEP):
        below, token = token, token.head
        if token == below or is_an_aside(below):
            break
        if below.dep_ == "acl" and token.lemma_.lower() in PAPERS_THAT_SHOW and _has_that(below):
            return True, phrase(token)
        if token.pos_ != "VERB":
            continue
        if below.dep_ in SUBJECTS and token.lemma_ in VERBS_THAT_SHOW:
            return _poll(token, figure)
        if below.dep_ in ("prep", "relcl", *SUBJECTS):
            continue
        if token.lemma_ in SHOWING and (papers := papers_of(token)) is not None:
            return True, phrase(papers)
        if token.lemma_ in VERBS_THAT_SHOW and below.dep_ in TELLS and not held:
            return _sayer(document, token)
    papers = papers_shown(words_of(document)[figure.numeral.first])
    if papers is not None:
        return True, phrase(papers)
    root = words_of(document)[figure.numeral.first].sent.root
    polled = _poll(root, figure)
    return polled if held or polled[0] else _according(root, document, figure=figure)


def _sayer(document: Document, verb: Token) -> Teller:
    """Return the subject of a verb of saying, where it is somebody or a paper."""
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is None or subject.lower_ in PERCENT:
        return NO_TELLER
    able = subject.tag_ in NAMES_AND_PRONOUNS or is_person(subject)
    known = able or cast_of(document).actor_of(subject.i) is not None
    return (True, _who(document, subject)) if known else NO_TELLER


def _has_that(verb: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.lefts)


def _poll(verb: Token, figure: Figure) -> Teller:
    """Return the poll that a sentence with a share opens with: *In a May poll, 75 percent said*."""
    if figure.kind not in ("percent", "share"):
        return NO_TELLER
    for child in verb.lefts:
        noun = next((c for c in child.children if c.dep_ == "pobj"), None)
        if child.lower_ == "in" and noun is not None and noun.lemma_.lower() in POLLS:
            return True, phrase(noun)
    return NO_TELLER


def _according(root: Token, document: Document, *, figure: Figure) -> Teller:
    """Return whom a sentence names after *according to* at its head."""
    for child in root.children:
        own = child.left_edge.i <= figure.numeral.first <= child.right_edge.i
        if child.lower_ != "according" or own:
            continue
        to = next((c for c in child.children if c.lower_ == "to"), None)
        noun = next((c for c in to.children if c.dep_ == "pobj"), None) if to is not None else None
        if noun is not None:
            return True, cast_of(document).actor_of(noun.i) or phrase(noun)
    return NO_TELLER


def phrase(noun: Token) -> str:
    """Return a noun with what stands before it, without its article."""
    first = noun.left_edge
    while first.i < noun.i and (first.tag_ in ("DT", "PRP$", "CD") or first.is_punct):
        if first.tag_ == "CD" and first.nbor(1).text == "-":
            break
        first = first.nbor(1)
    return noun.doc[first.i : noun.i + 1].text


def after_dateline(document: Document, source: Token, *, verb: Token) -> str | None:
    """Return who stands after a dateline that was taken for the source: *Bloom* of ``NORHAM - Ada Bloom said``."""
    person = behind_dateline(source, verb)
    return None if person is None or person == source else cast_of(document).actor_of(person.i)


def is_of_another(pronoun: Token, name: str) -> bool:
    """Tell *it* of ``Norham has raised $3m of the $4m it pledged`` from a company named further up."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    subject = next((t for t in before if t.dep_ in SUBJECTS and t.tag_ == "NNP"), None)
    return subject is not None and subject.text not in name.split()


def _who(document: Document, token: Token) -> str | None:
    """Return whom a token names; for a pronoun the nearest person, for *they* the nearest people, before it."""
    cast = cast_of(document)
    if token.tag_ in COMMON_NOUNS:
        return phrase(token)
    name = cast.actor_of(token.i)
    if name and token.lower_ in ("it", "its") and is_of_another(token, name):
        return None
    if name and name.lower() not in PRONOUNS:
        return name
    many = token.lower_ in ("they", "their")
    if token.tag_ not in ("PRP", "PRP$") or token.lower_ in SETTLED_ELSEWHERE:
        return None
    before = [
        (word.dep_ in LIKELY_SPEAKERS, word.i, other)
        for word in words_of(document)[token.sent.start : token.i]
        if (other := cast.actor_of(word.i)) is not None
        and (word.tag_ in PLURALS if many else cast.names.is_person(other))
    ]
    return max(before)[2] if before else None
