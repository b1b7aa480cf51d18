"""To whom or what a passive is done, also where its subject stands in another clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.auxiliaries import first_of_group
from framing.extract.grammar.control import SUBJECTS_OR_PASSIVE_CLAUSES, inherited
from framing.extract.grammar.people_nouns import is_person, may_be_an_actor, noun_class
from framing.extract.predication.acts import class_of_noun
from framing.extract.predication.antecedents import antecedent, behind_dateline
from framing.extract.predication.by_phrases import is_amount
from framing.extract.word_lists import CALENDAR, terms, word_list
from framing.tags import (
    AUXILIARIES,
    COMMON_NOUNS,
    FINITE_OR_MODAL,
    NAMES,
    NOUN_CLAUSES,
    NOUNS,
)

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["fate_of", "unclosed"]

LONGEST_CLIMB = 4
OF_ONE = terms("function_words", "of_one")
OF_SEVERAL = terms("function_words", "of_several")
KILLING = frozenset(word_list("acts")["killing"]["verbs"])
OF_DOCUMENTS = terms("actor_nouns", "of_documents")
TEXTS = terms("acts", "texts")
TIME_NOUNS = terms("function_words", "time_nouns")
REPORTED_EVENTS = terms("acts", "reported_events")
PUT_TO_SOMEBODY = terms("acts", "put_to_somebody")
SAYING_TO = terms("acts", "saying_to")
NAMING_IN_TEXTS = terms("function_words", "naming_in_texts")


def fate_of(verb: Token, subject: Token | None, *, by_dep: dict[str, Token]) -> Token | None:
    """Return whom a passive is done to: its own subject, or the noun or subject that it shares."""
    if subject is not None and subject.lower_ == "it" and _is_announced(verb):
        return None
    subject = unclosed(subject, verb)
    patient = _no_time(subject or _shared_fate(verb))
    if patient is None and (verb.dep_ in ("xcomp", "pcomp") or _is_joined_infinitive(verb)):
        patient = _no_time(inherited(verb))
        patient = None if patient is not None and patient.lower_ == "it" else patient
    if patient is not None and verb.dep_ == "acl" and patient.lemma_.lower() in TIME_NOUNS:
        patient = _clause_subject(patient)
    own = _before(verb, by_dep) if "auxpass" in by_dep and subject is None else None
    patient = _agreeing(verb, _whose_fate(verb, behind_dateline(antecedent(own or patient), verb)))
    timed = patient is not None and patient.lower_ in CALENDAR
    return None if timed else patient


def unclosed(subject: Token | None, verb: Token) -> Token | None:
    """Return *Ada Bloom* for ``on the topic of Eve Crane, Ada Bloom was pressed``: no comma closes an apposition."""
    if subject is None:
        return None
    if (owned := _of_whose(verb, subject)) is not None:
        return owned
    first = min((c.i for c in verb.lefts if c.dep_ in AUXILIARIES), default=verb.i)
    for child in subject.rights:
        opened = child.left_edge.i > 0 and child.left_edge.nbor(-1).text == ","
        if child.dep_ == "appos" and opened and child.right_edge.i + 1 == first:
            parts = {c.dep_ for c in child.children}
            named = child.tag_ == subject.tag_ == "NNP" and "compound" in parts
            return child if named and parts.isdisjoint({"conj", "prep"}) else subject
    return subject


def _of_whose(verb: Token, subject: Token) -> Token | None:
    """Return *speech* for ``Bloom, whose speech before Congress was put off``, where *before* was read as joining."""
    noun, first = verb.head, subject.left_edge
    if verb.dep_ != "advcl" or noun.i >= first.i or all(c.tag_ != "WP$" for c in noun.lefts):
        return None
    joining = first.nbor(-1)
    return noun if joining.dep_ == "mark" and joining.i == noun.i + 1 else None


def _agreeing(verb: Token, noun: Token | None) -> Token | None:
    """Return *progress* for ``progress on rights that has been made``: the noun that agrees with the verb.

    Also *tape* for ``a tape of an assault, which was released``: what is released is a document and no act.
    """
    if noun is None or verb.dep_ != "relcl" or noun != verb.head or noun.dep_ != "pobj":
        return noun
    governor = noun.head.head
    first = first_of_group(verb)
    if governor.tag_ not in COMMON_NOUNS:
        return noun
    one, several = first.lower_ in OF_ONE, first.lower_ in OF_SEVERAL
    differs = (one and noun.tag_ == "NNS") or (several and noun.tag_ == "NN")
    fits = (one and governor.tag_ == "NN") or (several and governor.tag_ == "NNS")
    document = verb.lemma_ in OF_DOCUMENTS and class_of_noun(noun) is not None
    return governor if (differs and fits) or document else noun


def _shared_fate(verb: Token) -> Token | None:  # noqa: PLR0911 - one case a line
    """Return the target of a passive without a subject of its own: its noun, or that of the verb it is joined to."""
    if verb.dep_ in NOUN_CLAUSES:
        return verb.head
    fronted = verb.is_sent_start and verb.dep_ not in ("ROOT", "acl", "relcl")
    reported = verb.dep_ == "advcl" and verb.lemma_ in REPORTED_EVENTS and not fronted
    top = verb
    while top.dep_ == "conj" and top.head != top:
        top = top.head
        subject = next((c for c in top.children if c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES), None)
        if subject is not None:
            return subject
        if top.dep_ in NOUN_CLAUSES and top.tag_ == "VBN":
            return top.head
    if fronted and verb.lemma_ in PUT_TO_SOMEBODY and verb.sent.root != verb:
        root = verb.sent.root
        asked = _nearest_subject(root)
        return asked if asked is None or may_be_an_actor(asked) else None
    before = verb.nbor(-1) if verb.i else verb
    if before.lower_ == "as" and verb.lemma_ not in PUT_TO_SOMEBODY:
        return None
    if before.tag_ == "RB" and before.i:
        before = before.nbor(-1)
    if not fronted and top == verb and verb.dep_ == "advcl" and before.tag_ in COMMON_NOUNS:
        return before
    if not reported and (fronted or top.dep_ in ("advcl", "acomp", "oprd")):
        subject = _nearest_subject(top.head)
        if verb.lemma_ in PUT_TO_SOMEBODY and subject is not None and not may_be_an_actor(subject):
            return None
        return None if fronted and _is_aside(subject, top.head) else subject
    return None


def _nearest_subject(verb: Token) -> Token | None:
    """Return the last noun before a verb that the parser takes for its subject: an inset may hold one too."""
    found = [c for c in verb.children if c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES]
    return max(
        (c for c in found if c.i < verb.i), key=lambda c: c.i, default=next(iter(found), None)
    )


def _is_aside(subject: Token | None, saying: Token) -> bool:
    """Tell ``Driven by greed, they said, he lied``: those who say so stand between two commas."""
    if subject is None or saying.i + 1 >= len(saying.doc) or not subject.left_edge.i:
        return False
    alone = saying.i - subject.i == 1 and saying.nbor(1).text == ","
    return alone and subject.left_edge.nbor(-1).text == "," and saying.lemma_ in SAYING_TO


def _is_announced(verb: Token) -> bool:
    """Tell ``it was revealed that`` and ``it was decided to``: what *it* announces is a clause."""
    return any(c.dep_ == "ccomp" or (c.dep_ == "xcomp" and c.tag_ == "VB") for c in verb.rights)


def _no_time(thing: Token | None) -> Token | None:
    return None if thing is not None and is_amount(thing) and not _is_sum(thing) else thing


def _is_sum(thing: Token) -> bool:
    """Tell money and other large counts from a time or a share: *$400,000 has been spent*."""
    return any(c.text in "$£€" for c in thing.lefts) or "," in thing.text


def _is_joined_infinitive(verb: Token) -> bool:
    """Tell the second verb of ``expects to be vindicated and exonerated``."""
    return verb.dep_ == "conj" and verb.head.dep_ == "xcomp"


def _clause_subject(token: Token) -> Token | None:
    """Return *He* for ``He was for a time considered``, where the parser hung the participle on the time."""
    top = token
    for _ in range(LONGEST_CLIMB):
        top = top.head
        subject = next((c for c in top.children if c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES), None)
        if subject is not None:
            return subject
    return None


def _before(verb: Token, by_dep: dict[str, Token]) -> Token | None:
    """Return the noun right before a finite auxiliary whose subject the parser hung elsewhere."""
    first = by_dep.get("aux", by_dep["auxpass"])
    i = min(first.i, by_dep["auxpass"].i) - 1
    doc = verb.doc
    while i > verb.sent.start and doc[i].tag_ == "RB":
        i -= 1
    noun = doc[max(i, 0)]
    if noun.dep_ == "pobj":
        return None
    finite = doc[min(first.i, by_dep["auxpass"].i)].tag_ in FINITE_OR_MODAL
    return noun if finite and noun.tag_ in NOUNS else None


def _is_named_in(somebody: Token) -> bool:
    """Tell *Bloom* of ``an email from Bloom provided by the firm``: it is the email that was provided."""
    if somebody.dep_ != "pobj":
        return False
    text = somebody.head.head.lemma_.lower()
    if text == "excerpt":
        return True
    if not (is_person(somebody) or somebody.tag_ in NAMES):
        return False
    return somebody.head.lower_ in NAMING_IN_TEXTS and text in TEXTS


def _whose_fate(verb: Token, patient: Token | None) -> Token | None:
    """Return *victims* for ``the bodies of victims killed``, *report* for ``a report by the board issued``."""
    if patient is None or verb.dep_ not in NOUN_CLAUSES or verb.i < patient.i:
        return patient
    if verb.lemma_ in OF_DOCUMENTS:
        somebody = noun_class(patient) is not None or patient.tag_ == "NNP"
        written = patient.dep_ == "pobj" and somebody and patient.head.lower_ in ("by", "with")
        return patient.head.head if written or _is_named_in(patient) else patient
    if is_person(patient):
        return patient
    of = next((c for c in patient.children if c.lower_ == "of"), None)
    beside = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    if beside is None or not patient.i < beside.i < verb.i:
        return patient
    mortal = verb.lemma_ in KILLING or is_person(beside) or beside.tag_ == "NNPS"
    return beside if mortal else patient
