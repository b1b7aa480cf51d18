"""Verbs with their doers and targets: active, passive with and without an agent, middle.

A passive is eventive, with *be* or *get* or reduced ("hostages held in the valley"). Participles that
name a state ("is based in", "are mired") are not passives, unless the text shows an event: a
by-phrase or a progressive ("is being divided").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from framing.extract.acts import class_of_noun
from framing.extract.control import SUBJECTS, bearer, inherited
from framing.extract.people_nouns import is_person, noun_class
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

__all__ = ["Predicate", "predicates", "verb_words"]

Form = Literal["active", "passive"]
STATIVES = terms("acts", "statives")
EVENTIVE = terms("acts", "statives_with_agent")
PURPOSIVE = terms("acts", "purposive")
OF_PEOPLE = terms("acts", "states_of_people")
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
CLIMB = 4
SAYING = frozenset(
    ["maintain", "say", "argue", "claim", "insist", "admit", "become", "come", "go", "be"]
)
MANNER = terms("acts", "manner")
PASSING: dict[str, list[str]] = word_list("acts")["passing"]
KILLING = frozenset(word_list("acts")["killing"]["verbs"])
OF_DOCUMENTS = terms("actor_nouns", "of_documents")
NOT_UN = terms("acts", "negative_prefix")
TIME_NOUNS = terms("function_words", "time_nouns")
NO_GAP = TIME_NOUNS | {
    "way",
    "reason",
    "place",
    "moment",
    "point",
    "extent",
    "manner",
    "period",
    "fact",
}
ASKED = frozenset(["ask", "press", "tell", "question", "challenge", "remind", "confront"])
NAMING = frozenset(["call", "name", "title", "dub", "entitle"])


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb with its arguments as head tokens; ``agent`` and ``patient`` may be None."""

    verb: Token
    form: Form
    agent: Token | None
    patient: Token | None
    negated: bool


def predicates(doc: Doc) -> Iterator[Predicate]:
    """Yield every verb that has a subject, an object or an agent, in text order."""
    for verb in doc:
        if verb.tag_ not in VERBS or verb.pos_ == "AUX" or verb.dep_ in ("aux", "auxpass"):
            continue
        by_dep: dict[str, Token] = {}
        for child in verb.children:
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
    if contracted and ("dobj" in by_dep or "ccomp" in by_dep or verb.lemma_ in SAYING):
        return False
    return not _is_state(verb, by_dep, reduced=reduced and not full)


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
    if verb.dep_ == "acl":
        finite = verb.tag_ == "VBD" and verb.nbor(-1).text == ","
        return verb.head.i < verb.i and not finite
    if verb.dep_ == "relcl":
        return verb.head.i < verb.i and not any(c.tag_ in ("WDT", "WP") for c in verb.children)
    return verb.dep_ in ("advcl", "ccomp", "dep") and "agent" in by_dep


def _is_state(verb: Token, by_dep: dict[str, Token], *, reduced: bool) -> bool:
    lemma = verb.lemma_.lower()
    agent = by_dep.get("agent")
    progressive = any(c.lower_ == "being" for c in verb.children)
    if lemma.startswith("un") and lemma not in NOT_UN:
        return True
    if (
        reduced
        and (lemma in NAMING or lemma in ("include", "follow", "give", "compare", "accord"))
        and agent is None
    ):
        return True
    if lemma in PURPOSIVE and "xcomp" in by_dep and agent is None and not progressive:
        return True
    if lemma not in STATIVES or (reduced and lemma in OF_PEOPLE and not is_person(verb.head)):
        return False
    return not (
        progressive or (lemma in EVENTIVE and agent is not None and _doer(agent) is not None)
    )


def _passive(verb: Token, by_dep: dict[str, Token]) -> Predicate:
    marker = by_dep.get("agent")
    agent = _doer(marker) if marker is not None else _by_phrase(verb)
    patient = by_dep.get("nsubjpass") or by_dep.get("csubjpass")
    if patient is None and verb.dep_ in ("acl", "relcl"):
        patient = verb.head
    if patient is None and verb.dep_ == "conj":
        patient = next((c for c in verb.head.children if c.dep_ in SUBJECTS), None)
    if patient is None and verb.dep_ in ("advcl", "acomp", "oprd"):
        patient = next((c for c in verb.head.children if c.dep_ in SUBJECTS), None)
    if patient is not None and _is_adverbial(patient):
        patient = None
    if patient is None and verb.dep_ in ("xcomp", "pcomp"):
        patient = inherited(verb)
        patient = None if patient is not None and patient.lower_ == "it" else patient
    patient = _whose_fate(verb, _antecedent(patient))
    timed = patient is not None and patient.lower_ in CALENDAR
    return Predicate(verb, "passive", agent, None if timed else patient, _negated(verb))


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
    after = thing.doc[thing.i + 1] if thing.i + 1 < len(thing.doc) else None
    if thing.tag_ == "DT" and after is not None and after.tag_ in ("JJ", "VBN", "RB"):
        return after
    return thing if thing.tag_ in NOUNS and not _is_adverbial(thing) else None


def _is_adverbial(thing: Token) -> bool:
    """Tell ``by Monday``, ``by name`` and ``by 40 per cent`` from a doer."""
    lemma = thing.lemma_.lower()
    if thing.lower_ in CALENDAR or thing.text[0].isdigit():
        return True
    if lemma in MANNER and not any(c.dep_ in ("det", "poss") for c in thing.lefts):
        return True
    if lemma in FRACTIONS:
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
    agent = _antecedent(by_dep.get("nsubj") or inherited(verb))
    patient = by_dep.get("dobj")
    inside = patient is not None and (verb.lemma_, patient.lower_) == ("open", "fire")
    if patient is not None and (inside or _says_when(patient)):
        patient = None
    patient = _antecedent(patient or _gap(verb, by_dep) or _prepositional(verb))
    if patient is not None and patient.lower_ == "that" and patient.i < verb.i:
        patient = None
    if _is_passed(verb, patient):
        agent, patient = patient, agent
    return Predicate(verb, "active", agent, patient, _negated(verb))


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


def _antecedent(token: Token | None) -> Token | None:
    """Return what a relative pronoun stands for."""
    if token is None or token.tag_ not in ("WP", "WDT") or token.lower_ == "what":
        return bearer(token)
    verb = token.head
    for _ in range(CLIMB):
        if verb.dep_ == "relcl":
            return bearer(_event_at(verb.head))
        verb = verb.head
    return None


def _event_at(place: Token) -> Token:
    """Return *attack* for ``the attack on a post in Norland, which killed two``: a place kills nobody."""
    top = place
    for _ in range(CLIMB):
        held = top.dep_ == "pobj" and (top != place or top.head.lower_ in ("in", "at", "near"))
        if place.tag_ != "NNP" or not (held or top.dep_ == "appos"):
            return place
        top = top.head.head if held else top.head
        if class_of_noun(top) is not None:
            return top
    return place


def _negated(verb: Token) -> bool:
    return any(c.dep_ == "neg" for c in verb.children)
