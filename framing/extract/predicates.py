"""Verbs with their doers and targets: active, passive with and without an agent, middle.

A passive is eventive, with *be* or *get* or reduced ("hostages held in the valley"). Participles that
name a state ("is based in", "are mired") are not passives, unless the text shows an event: a
by-phrase or a progressive ("is being divided").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from framing.extract.antecedents import antecedent, behind_dateline
from framing.extract.control import SUBJECTS, inherited
from framing.extract.people_nouns import is_person, noun_class
from framing.extract.states import is_state
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

__all__ = ["Predicate", "predicates", "verb_words"]

Form = Literal["active", "passive"]
VERBS = frozenset(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"])
NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "WP", "WDT"])
CALENDAR = (
    terms("function_words", "weekdays")
    | terms("function_words", "times")
    | terms("numbers", "months")
)
AMOUNTS = (
    terms("numbers", "percent")
    | terms("numbers", "durations")
    | {"cent", "point"}
    | frozenset(word_list("numbers")["measures"]["units"])
    | frozenset(word_list("numbers")["currencies"]["names"])
)
FRACTIONS = frozenset(word_list("numbers")["fractions"]["values"])
PASSIVE_AUXILIARIES = frozenset(["be", "get", "'s", "’s", "become"])
LONGEST_HEADLINE = 20
LONGEST_CLIMB = 4
HAVING = terms("acts", "contracted_have")
MANNER = terms("acts", "manner")
PASSING: dict[str, list[str]] = word_list("acts")["passing"]
KILLING = frozenset(word_list("acts")["killing"]["verbs"])
OF_DOCUMENTS = terms("actor_nouns", "of_documents")
TIME_NOUNS = terms("function_words", "time_nouns")
REPORTED = terms("acts", "reported_events")
NO_GAP = TIME_NOUNS | terms("acts", "adverbial_antecedents")
ASKED = terms("acts", "put_to_somebody")


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb with its arguments as head tokens; ``agent`` and ``patient`` may be None."""

    verb: Token
    form: Form
    agent: Token | None
    patient: Token | None


def predicates(doc: Doc) -> Iterator[Predicate]:
    """Yield every verb that has a subject, an object or an agent, in text order."""
    for verb in doc:
        if verb.tag_ not in VERBS or verb.pos_ == "AUX" or verb.dep_ in ("aux", "auxpass"):
            continue
        by_dep: dict[str, Token] = {}
        for child in verb.children:
            if child.dep_ == "auxpass":
                for own in child.children:
                    if own.dep_ in SUBJECTS:
                        by_dep.setdefault("nsubjpass", own)
            if child.dep_ != "auxpass" or child.lemma_ in PASSIVE_AUXILIARIES:
                first = by_dep.setdefault(child.dep_, child)
                if first.tag_ in ("WP", "WDT"):
                    by_dep[child.dep_] = child
        if verb.tag_ in ("VBN", "VBD") and _is_passive(verb, by_dep):
            yield _passive(verb, by_dep)
        elif verb.dep_ not in ("amod", "compound", "prep", "nmod"):
            yield _active(verb, by_dep)


def verb_words(verb: Token) -> tuple[int, int]:
    """Return first and last token of a verb with its auxiliaries and particle, as one stretch."""
    first, last = verb.i, verb.i
    for child in verb.children:
        if child.dep_ in ("aux", "auxpass", "neg") and child.i < verb.i:
            first = min(first, child.i)
        elif child.dep_ == "prt" and child.i == last + 1:
            last = child.i
    doc = verb.doc
    between = range(first, verb.i)
    if any(
        doc[i].tag_ in NOUNS or doc[i].is_space or doc[i].dep_ in ("ROOT", "ccomp") for i in between
    ):
        first = next(
            i + 1
            for i in range(verb.i - 1, -1, -1)
            if doc[i].dep_ not in ("aux", "auxpass", "neg", "advmod")
        )
    while first and doc[first].lower_ == "na" and not doc[first - 1].whitespace_:
        first -= 1
    return first, last


def _is_passive(verb: Token, by_dep: dict[str, Token]) -> bool:
    agent = by_dep.get("agent")
    if "nsubj" in by_dep and "auxpass" not in by_dep:
        return False
    bare = (
        verb.tag_ == "VBN"
        and ("nsubjpass" in by_dep or "csubjpass" in by_dep)
        and _in_headline(verb)
    )
    full = "auxpass" in by_dep or bare
    shared = verb.dep_ == "conj" and verb.tag_ == "VBN" and _shares_auxiliary(verb, by_dep)
    reduced = _is_reduced(verb, by_dep)
    if not (full or shared or reduced or agent is not None):
        return False
    if "auxpass" not in by_dep and "aux" in by_dep and by_dep["aux"].lemma_ == "have":
        return False
    contracted = "auxpass" in by_dep and by_dep["auxpass"].lower_ in ("'s", "’s")
    if contracted and ("dobj" in by_dep or "ccomp" in by_dep or verb.lemma_ in HAVING):
        return False
    doer = _doer(agent) if agent is not None else None
    return not is_state(verb, by_dep, doer, reduced=reduced and not full)


def _in_headline(verb: Token) -> bool:
    """Tell ``Two Killed in Valley``: only a headline leaves the auxiliary out, and it has no full stop."""
    doc = verb.doc
    for i in range(verb.i, min(verb.i + LONGEST_HEADLINE, len(doc))):
        if doc[i].is_space and "\n" in doc[i].text:
            return True
        if doc[i].text in (".", "!", "?"):
            return False
    return verb.i + LONGEST_HEADLINE >= len(doc)


def _shares_auxiliary(verb: Token, by_dep: dict[str, Token]) -> bool:
    """Tell ``was given permission and encouraged``: the auxiliary of the first verb serves both."""
    if "nsubj" in by_dep or "aux" in by_dep or "dobj" in by_dep:
        return False
    first = verb.head
    return first.tag_ == "VBN" and any(c.dep_ == "auxpass" for c in first.children)


def _is_reduced(verb: Token, by_dep: dict[str, Token]) -> bool:
    """Tell ``hostages held in``, ``a plan proposed by`` and ``joined by``."""
    if "aux" in by_dep or "nsubj" in by_dep or (verb.tag_ == "VBD" and verb.dep_ != "acl"):
        return False
    if verb.dep_ == "advcl" and verb.lemma_ in ASKED and "dobj" not in by_dep:
        return verb.is_sent_start or verb.nbor(-1).is_punct
    if verb.dep_ == "acl" and _is_finite_after_all(verb):
        return False
    if verb.dep_ == "acl":
        finite = verb.tag_ == "VBD" and verb.nbor(-1).text == ","
        return verb.head.i < verb.i and not finite
    if verb.dep_ == "relcl":
        return verb.head.i < verb.i and not any(c.tag_ in ("WDT", "WP") for c in verb.children)
    return verb.dep_ in ("advcl", "ccomp", "dep") and "agent" in by_dep


def _is_finite_after_all(verb: Token) -> bool:
    """Tell ``The mayor, a baker, seized on it.`` and ``when the talks ended``, read as participles by the parser.

    A sentence with no other verb at its head, or a clause behind *when* or *whether*, needs this one.
    """
    noun = verb.head
    before = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    if before.tag_ == "WRB" or before.lower_ == "whether":
        return True
    top = noun.head if noun.dep_ == "appos" else noun
    closed = verb.sent[-1].text in (".", "\n") or verb.sent.text.rstrip().endswith(".")
    alone = top.dep_ == "ROOT" and top.pos_ in ("NOUN", "PROPN")
    return alone and closed and verb.nbor(-1).text == "," and "agent" not in _deps(verb)


def _deps(verb: Token) -> frozenset[str]:
    return frozenset(c.dep_ for c in verb.children)


def _passive(verb: Token, by_dep: dict[str, Token]) -> Predicate:
    marker = by_dep.get("agent")
    agent = _doer(marker) if marker is not None else _by_phrase(verb)
    patient = by_dep.get("nsubjpass") or by_dep.get("csubjpass")
    if patient is None and verb.dep_ in ("acl", "relcl"):
        patient = verb.head
    if patient is None and verb.dep_ == "conj":
        patient = next((c for c in verb.head.children if c.dep_ in SUBJECTS), None)
    fronted = verb.is_sent_start and verb.dep_ not in ("ROOT", "acl", "relcl")
    reported = verb.dep_ == "advcl" and verb.lemma_ in REPORTED and not fronted
    if patient is None and not reported and (fronted or verb.dep_ in ("advcl", "acomp", "oprd")):
        patient = next((c for c in verb.head.children if c.dep_ in SUBJECTS), None)
    if patient is not None and _is_amount(patient):
        patient = None
    if patient is None and verb.dep_ in ("xcomp", "pcomp"):
        patient = inherited(verb)
        patient = None if patient is not None and patient.lower_ == "it" else patient
    if patient is not None and verb.dep_ == "acl" and patient.lemma_.lower() in TIME_NOUNS:
        patient = _clause_subject(patient)
    if patient is None and "auxpass" in by_dep:
        patient = _before(by_dep["auxpass"])
    patient = _whose_fate(verb, behind_dateline(antecedent(patient), verb))
    timed = patient is not None and patient.lower_ in CALENDAR
    return Predicate(verb, "passive", agent, None if timed else patient)


def _clause_subject(token: Token) -> Token | None:
    """Return *He* for ``He was for a time considered``, where the parser hung the participle on the time."""
    top = token
    for _ in range(LONGEST_CLIMB):
        top = top.head
        subject = next((c for c in top.children if c.dep_ in SUBJECTS), None)
        if subject is not None:
            return subject
    return None


def _before(auxiliary: Token) -> Token | None:
    """Return the noun right before a finite auxiliary whose subject the parser hung elsewhere."""
    noun = auxiliary.nbor(-1) if auxiliary.i else auxiliary
    finite = auxiliary.tag_ in ("VBD", "VBZ", "VBP")
    return noun if finite and noun.tag_ in ("NN", "NNS", "NNP", "NNPS") else None


def _whose_fate(verb: Token, patient: Token | None) -> Token | None:
    """Return *victims* for ``the bodies of victims killed``, *report* for ``a report by the board issued``."""
    if patient is None or verb.dep_ not in ("acl", "relcl") or verb.i < patient.i:
        return patient
    if verb.lemma_ in OF_DOCUMENTS:
        written = patient.dep_ == "pobj" and noun_class(patient) and patient.head.lower_ == "by"
        return patient.head.head if written else patient
    if is_person(patient):
        return patient
    of = next((c for c in patient.children if c.lower_ == "of"), None)
    beside = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    if beside is None or not patient.i < beside.i < verb.i:
        return patient
    mortal = verb.lemma_ in KILLING or is_person(beside) or beside.tag_ == "NNPS"
    return beside if mortal else patient


def _doer(marker: Token) -> Token | None:
    """Return the noun of a by-phrase, unless it is a time, an amount or a way of doing it."""
    thing = next((c for c in marker.children if c.dep_ == "pobj"), None)
    if thing is None:
        return None
    if marker.i and marker.nbor(-1).lower_ == thing.lower_:
        return None
    after = thing.doc[thing.i + 1] if thing.i + 1 < len(thing.doc) else None
    if thing.tag_ == "DT" and after is not None and after.tag_ in ("JJ", "VBN", "RB"):
        return after
    if thing.lower_ in ("the", "a", "an"):
        return None
    return thing if thing.tag_ in NOUNS and not _is_adverbial(thing) else None


def _is_adverbial(thing: Token) -> bool:
    """Tell ``by Monday``, ``by name`` and ``by 40 per cent`` from a doer."""
    bare = not any(c.dep_ in ("det", "poss") for c in thing.lefts)
    if _is_share_of_people(thing):
        return False
    return (bare and thing.lemma_.lower() in MANNER) or _is_amount(thing)


def _is_share_of_people(thing: Token) -> bool:
    """Tell the doers of *by only 4 percent of voters* from an amount."""
    of = next((c for c in thing.rights if c.lower_ == "of"), None)
    inner = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return inner is not None and inner.tag_ == "NNS" and is_person(inner)


def _is_amount(thing: Token) -> bool:
    """Tell a time, a number or a share."""
    lemma = thing.lemma_.lower()
    if thing.lower_.rstrip(".") in CALENDAR or thing.text[0].isdigit() or lemma in FRACTIONS:
        return True
    return lemma in AMOUNTS and any(c.tag_ == "CD" for c in thing.lefts)


def _by_phrase(verb: Token) -> Token | None:
    """Return the doer of a by-phrase that the parser hung elsewhere: right after verb or its complement."""
    doc = verb.doc
    for i in range(verb.i + 1, min(verb.i + 3, len(doc))):
        if doc[i].lower_ == "by" and doc[i].dep_ in ("prep", "agent"):
            return _doer(doc[i])
        if doc[i].is_punct:
            return None
    return None


def _active(verb: Token, by_dep: dict[str, Token]) -> Predicate:
    agent = behind_dateline(antecedent(by_dep.get("nsubj") or inherited(verb)), verb)
    patient = by_dep.get("dobj")
    inside = patient is not None and (verb.lemma_, patient.lower_) == ("open", "fire")
    if patient is not None and (inside or _says_when(patient)):
        patient = None
    patient = antecedent(patient or _gap(verb, by_dep) or _prepositional(verb))
    if patient is not None and patient.lower_ == "that" and patient.i < verb.i:
        patient = None
    if _is_passed(verb, patient):
        agent, patient = patient, agent
    return Predicate(verb, "active", agent, patient)


def _says_when(thing: Token) -> bool:
    """Tell an object that is a time: ``voted to override Wednesday afternoon``."""
    timed = thing.lower_ in CALENDAR or thing.lemma_.lower() in TIME_NOUNS
    named = any(c.lower_ in CALENDAR or c.lower_ in ("this", "last", "next") for c in thing.lefts)
    return timed and (named or thing.lower_ in CALENDAR)


def _gap(verb: Token, by_dep: dict[str, Token]) -> Token | None:
    """Return the noun of ``the deal they struck``: a relative clause without a pronoun has it as its object."""
    if verb.dep_ != "relcl" or verb.head.lemma_.lower() in NO_GAP or verb.head.tag_ not in NOUNS:
        return None
    subject = by_dep.get("nsubj")
    own = subject is not None and subject.tag_ not in ("WP", "WDT") and subject.lower_ != "that"
    goes_on = any(
        c.dep_ in ("xcomp", "ccomp", "prt", "advmod", "mark")
        and (c.tag_ == "WRB" or c.dep_ != "advmod")
        for c in verb.children
    )
    stranded = any(c.dep_ == "prep" and not list(c.children) for c in verb.children)
    return verb.head if own and not goes_on and not stranded else None


def _is_passed(verb: Token, body: Token | None) -> bool:
    """Tell ``the bill passed the Senate``: it was the Senate that passed it."""
    if verb.lemma_ not in PASSING["by"] or body is None:
        return False
    return body.lemma_.lower() in PASSING["bodies"] or body.lower_ in PASSING["bodies"]


def _prepositional(verb: Token) -> Token | None:
    """Return the object of ``fired on``, ``clashed with``, ``struck at``."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in ("on", "at", "against", "with", "upon"):
            thing = next((c for c in child.children if c.dep_ == "pobj"), None)
            return None if thing is None or _is_adverbial(thing) else thing
    return None
