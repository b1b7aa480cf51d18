"""Verbs with their doers and targets: active, passive with and without an agent, middle.

A passive is eventive, with *be* or *get* or reduced ("hostages held in the valley"). Participles that
name a state ("is based in", "are mired") are not passives, unless the text shows an event: a
by-phrase or a progressive ("is being divided").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from framing.extract.antecedents import antecedent, behind_dateline
from framing.extract.by_phrases import (
    CALENDAR,
    by_phrase,
    doer_of,
    governed,
    is_adverbial,
    is_amount,
)
from framing.extract.control import SUBJECTS, inherited
from framing.extract.people_nouns import is_person, noun_class
from framing.extract.states import INTRANSITIVE, is_state
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

__all__ = ["Predicate", "predicates", "verb_words"]

Form = Literal["active", "passive"]
VERBS = frozenset(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"])
NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "WP", "WDT"])
PASSIVE_AUXILIARIES = frozenset(["be", "get", "'s", "’s", "become"])
LONGEST_HEADLINE = 20
LONGEST_CLIMB = 4
HAVING = terms("acts", "contracted_have")
PASSING: dict[str, list[str]] = word_list("acts")["passing"]
KILLING = frozenset(word_list("acts")["killing"]["verbs"])
OF_DOCUMENTS = terms("actor_nouns", "of_documents")
TIME_NOUNS = terms("function_words", "time_nouns")
REPORTED = terms("acts", "reported_events")
NO_GAP = TIME_NOUNS | terms("acts", "adverbial_antecedents")
ASKED = terms("acts", "put_to_somebody")
VOTING = frozenset(["vote"])
LEAVING = frozenset(["pull", "back", "withdraw", "resign", "walk"])


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb with its arguments as head tokens; ``agent`` and ``patient`` may be None."""

    verb: Token
    form: Form
    agent: Token | None
    patient: Token | None
    shared: bool = False
    """Whether the doer is the subject of another verb, or a noun that the clause hangs on."""


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
    stripped = _is_stripped(verb, by_dep)
    if "nsubj" in by_dep and "auxpass" not in by_dep and not stripped:
        return False
    bare = stripped or (
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
    doer = doer_of(agent) if agent is not None else None
    if "auxpass" in by_dep and _is_described(verb, by_dep["auxpass"]):
        return False
    return not is_state(verb, by_dep, doer, reduced=reduced and not full)


def _is_described(verb: Token, auxiliary: Token) -> bool:
    """Tell ``would be dramatic found out``: an adjective completes *be*, and the verb is another clause's."""
    between = verb.doc[auxiliary.i + 1 : verb.i]
    return any(t.tag_ == "JJ" and t.dep_ == "acomp" for t in between)


def _is_stripped(verb: Token, by_dep: dict[str, Token]) -> bool:
    """Tell ``Mayor, Wife Indicted On Fraud Charges``: a participle with a capital, a subject and no object."""
    return (
        verb.tag_ == "VBN"
        and verb.is_title
        and by_dep.get("nsubj", verb).i < verb.i
        and not any(c.dep_ in ("aux", "auxpass", "dobj", "ccomp", "xcomp") for c in verb.children)
        and verb.lemma_.lower() not in INTRANSITIVE
        and _in_headline(verb)
    )


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
    if verb.dep_ == "acl" and (_is_finite_after_all(verb) or _comes_next(verb, by_dep)):
        return False
    if verb.dep_ == "acl":
        finite = verb.tag_ == "VBD" and verb.nbor(-1).text == ","
        return verb.head.i < verb.i and not finite
    if verb.dep_ == "relcl":
        return verb.head.i < verb.i and not any(c.tag_ in ("WDT", "WP") for c in verb.children)
    return verb.dep_ in ("advcl", "ccomp", "dep") and "agent" in by_dep


def _comes_next(verb: Token, by_dep: dict[str, Token]) -> bool:
    """Tell ``The mayor then turned to them``: a past tense behind an adverb, which the parser took for a participle."""
    told = verb.tag_ == "VBD" and verb.nbor(-1).tag_ == "RB"
    return told and "agent" not in by_dep and verb.nbor(-2).i == verb.head.i


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
    agent = doer_of(marker) if marker is not None else by_phrase(verb)
    subject = by_dep.get("nsubjpass") or by_dep.get("csubjpass")
    if subject is None and ("auxpass" in by_dep or _is_stripped(verb, by_dep)):
        subject = by_dep.get("nsubj")
    if subject is not None and subject.lower_ == "it" and _is_announced(verb):
        return Predicate(verb, "passive", agent, None)
    patient = subject or _shared_fate(verb)
    if patient is not None and is_amount(patient) and not _is_sum(patient):
        patient = None
    if patient is None and (verb.dep_ in ("xcomp", "pcomp") or _is_joined_infinitive(verb)):
        patient = inherited(verb)
        patient = None if patient is not None and patient.lower_ == "it" else patient
    if patient is not None and verb.dep_ == "acl" and patient.lemma_.lower() in TIME_NOUNS:
        patient = _clause_subject(patient)
    own = _before(verb, by_dep) if "auxpass" in by_dep and subject is None else None
    patient = _whose_fate(verb, behind_dateline(antecedent(own or patient), verb))
    timed = patient is not None and patient.lower_ in CALENDAR
    return Predicate(verb, "passive", agent, None if timed else patient)


def _shared_fate(verb: Token) -> Token | None:
    """Return the target of a passive without a subject of its own: its noun, or that of the verb it is joined to."""
    if verb.dep_ in ("acl", "relcl"):
        return verb.head
    fronted = verb.is_sent_start and verb.dep_ not in ("ROOT", "acl", "relcl")
    reported = verb.dep_ == "advcl" and verb.lemma_ in REPORTED and not fronted
    top = verb
    while top.dep_ == "conj" and top.head != top:
        top = top.head
        subject = next((c for c in top.children if c.dep_ in SUBJECTS), None)
        if subject is not None:
            return subject
        if top.dep_ in ("acl", "relcl") and top.tag_ == "VBN":
            return top.head
    if not reported and (fronted or top.dep_ in ("advcl", "acomp", "oprd")):
        return next((c for c in top.head.children if c.dep_ in SUBJECTS), None)
    return None


def _is_announced(verb: Token) -> bool:
    """Tell ``it was revealed that`` and ``it was decided to``: what *it* announces is a clause."""
    return any(c.dep_ == "ccomp" or (c.dep_ == "xcomp" and c.tag_ == "VB") for c in verb.rights)


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
        subject = next((c for c in top.children if c.dep_ in SUBJECTS), None)
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
    finite = doc[min(first.i, by_dep["auxpass"].i)].tag_ in ("VBD", "VBZ", "VBP", "MD")
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


def _active(verb: Token, by_dep: dict[str, Token]) -> Predicate:
    agent = behind_dateline(antecedent(by_dep.get("nsubj") or inherited(verb)), verb)
    shared = "nsubj" not in by_dep
    patient = by_dep.get("dobj")
    inside = patient is not None and (verb.lemma_, patient.lower_) == ("open", "fire")
    if patient is not None and (inside or _says_when(patient)):
        patient = None
    patient = antecedent(patient or _gap(verb, by_dep) or _prepositional(verb))
    if patient is not None and patient.lower_ == "that" and patient.i < verb.i:
        patient = None
    if _is_passed(verb, patient):
        agent, patient = patient, agent
    return Predicate(verb, "active", agent, patient, shared=shared)


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
    """Return the object of ``fired on``, ``clashed with``, ``struck at``, ``voted for``, ``pulled out of``."""
    out = next((c for c in verb.children if c.dep_ == "prt" or c.lower_ == "out"), verb)
    for child in (*verb.children, *(out.children if out != verb else ())):
        voted = verb.lemma_ in VOTING and child.lower_ in ("for", "to")
        left = verb.lemma_ in LEAVING and (
            child.lower_ == "from" or (child.lower_ == "of" and out != verb)
        )
        usual = child.lower_ in ("on", "at", "against", "with", "upon")
        if child.dep_ == "prep" and (usual or voted or left):
            thing = governed(child)
            return None if thing is None or is_adverbial(thing) else thing
    return None
