"""Verbs with their doers and targets: active, passive with and without an agent.

A passive is eventive, with *be* or *get* or reduced ("hostages held in the valley"). Participles that
name a state ("is based in", "are mired") are not passives, unless the text shows an event: a
by-phrase or a progressive ("is being divided").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.control import SUBJECTS_OR_PASSIVE_CLAUSES, inherited
from framing.extract.predication.acts import WITHOUT_TARGET, may_tell_an_act
from framing.extract.predication.antecedents import antecedent, behind_dateline
from framing.extract.predication.by_phrases import (
    by_phrase,
    doer_of,
    governed,
    is_adverbial,
    is_way,
)
from framing.extract.predication.fates import fate_of, unclosed
from framing.extract.predication.garden_paths import (
    has_lost_its_subject,
    is_joined_participle,
    is_taken_for_participle,
)
from framing.extract.predication.objects import TIME_NOUNS, is_passed, object_of, says_when
from framing.extract.predication.past_tenses import is_contracted_have, is_past_after_all
from framing.extract.predication.predicate import Predicate
from framing.extract.predication.states import INTRANSITIVE, is_state
from framing.extract.word_lists import terms
from framing.tags import (
    ADVERBIAL_OR_OPEN_CLAUSES,
    AUXILIARIES,
    DASHES,
    DOERS,
    FINITE_OR_MODAL,
    FULL_STOPS,
    NOUN_CLAUSES,
    PARTICIPLES,
    RELATIVE_TAGS,
    VERBS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.words import Doc, Token

__all__ = ["predicates", "verb_words"]

MODIFYING_RELATIONS = frozenset(["amod", "compound", "prep", "nmod"])
FEELING = terms("function_words", "feeling")
PASSIVE_AUXILIARIES = terms("function_words", "passive_auxiliaries")
LONGEST_HEADLINE = 20
FORETELLING = terms("acts", "foretelling")
NO_GAP = TIME_NOUNS | terms("acts", "adverbial_antecedents")
PUT_TO_SOMEBODY = terms("acts", "put_to_somebody")
ON_WHOM = terms("acts", "on_whom")
AGAINST_HARM = terms("acts", "against_harm")
SAYING_TO = terms("acts", "saying_to")
TWO_OBJECTS = terms("acts", "two_objects")
VOTING = frozenset(["vote"])
AT_NO_TARGET = terms("acts", "at_no_target")
LEAVING_VERBS = terms("acts", "leaving_verbs")
HELD_AS = terms("acts", "held_as")
SHORTENED_CLAUSES = terms("function_words", "shortened_clauses")


def predicates(doc: Doc) -> Iterator[Predicate]:
    """Yield every verb in the passive, and every other that may tell an act, in text order."""
    for verb in doc:
        if verb.tag_ not in VERBS or not verb.text[0].isalnum():
            continue
        if verb.pos_ == "AUX" or verb.dep_ in AUXILIARIES or verb.lemma_ == "be":
            continue
        acts = may_tell_an_act(verb)
        if not acts and verb.tag_ not in PARTICIPLES:
            continue
        by_dep: dict[str, Token] = {}
        for child in verb.children:
            if child.dep_ == "auxpass":
                for own in child.children:
                    if own.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES:
                        by_dep.setdefault("nsubjpass", own)
            if child.dep_ != "auxpass" or child.lemma_ in PASSIVE_AUXILIARIES:
                first = by_dep.setdefault(child.dep_, child)
                if first.tag_ in RELATIVE_TAGS or _opens(first, child, verb=verb):
                    by_dep[child.dep_] = child
        if verb.tag_ in PARTICIPLES and _is_passive(verb, by_dep):
            yield _passive(verb, by_dep)
        elif acts and verb.dep_ not in MODIFYING_RELATIONS and not _is_adjective(verb, by_dep):
            yield _active(verb, by_dep)


def _opens(first: Token, second: Token, *, verb: Token) -> bool:
    """Tell a headline's first half, which the parser took for a subject: ``School of fear: 100 pupils collapse``."""
    two = (
        first.dep_ == second.dep_
        and first.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES
        and first.i < second.i < verb.i
    )
    return two and (
        any(t.text == ":" for t in verb.doc[first.i : second.i]) or _is_fronted(first, second)
    )


def _is_fronted(first: Token, second: Token) -> bool:
    """Tell ``A former clerk in Norland, Ada Bloom was elected``: who it is said of stands behind the comma."""
    named = second.tag_ == "NNP" and second.left_edge.nbor(-1).text == ","
    return named and first.left_edge.is_sent_start


def _is_adjective(verb: Token, by_dep: dict[str, Token]) -> bool:
    """Tell ``they had damaging information``, which the parser takes for a tense."""
    aux = by_dep.get("aux")
    if verb.tag_ == "VBN" and verb.dep_ in ADVERBIAL_OR_OPEN_CLAUSES and "nsubj" not in by_dep:
        return all(c.lemma_ != "have" for c in verb.children)
    had = aux is not None and aux.lemma_ == "have" and aux.i == verb.i - 1
    return verb.tag_ == "VBG" and (had or (verb.i > 0 and verb.nbor(-1).lemma_ == "have"))


def verb_words(verb: Token) -> tuple[int, int]:
    """Return first and last token of a verb with its auxiliaries and particle, as one stretch."""
    first, last = verb.i, verb.i
    for child in verb.children:
        says = child.dep_ == "aux" and child.lemma_ in SAYING_TO
        if child.dep_ in ("aux", "auxpass", "neg") and child.i < verb.i and not says:
            first = min(first, child.i)
        elif child.dep_ == "prt" and child.i == last + 1:
            last = child.i
    doc = verb.doc
    between = range(first, verb.i)
    if any(
        doc[i].tag_ in DOERS or doc[i].is_space or doc[i].dep_ in ("ROOT", "ccomp") for i in between
    ):
        first = next(
            i + 1
            for i in range(verb.i - 1, -1, -1)
            if doc[i].dep_ not in ("aux", "auxpass", "neg", "advmod")
        )
    while first and doc[first].lower_ == "na" and not doc[first - 1].whitespace_:
        first -= 1
    return first, last


def _is_passive(verb: Token, by_dep: dict[str, Token]) -> bool:  # noqa: PLR0911 - one case a line
    """Tell a passive (was shot, those shot, a headline's Guard shot) from a state and from an active verb."""
    agent = by_dep.get("agent")
    if agent is not None and "auxpass" not in by_dep and _is_by_a_way(agent):
        agent = None
    if is_joined_participle(verb):
        return True
    if is_taken_for_participle(verb):
        return False
    if _joins_active(verb, by_dep):
        return False
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
    if is_contracted_have(verb, by_dep):
        return False
    doer = doer_of(agent) if agent is not None else None
    if _is_accustomed(verb) or _is_in_no_way(verb):
        return False
    if "auxpass" in by_dep and _is_described(verb, by_dep["auxpass"]):
        return False
    if any(c.dep_ == "auxpass" and c.lemma_ in FEELING for c in verb.children):
        return False
    return not is_state(verb, by_dep, doer=doer, reduced=reduced and not full)


def _is_by_a_way(marker: Token) -> bool:
    thing = governed(marker)
    return thing is not None and is_way(thing)


def _is_accustomed(verb: Token) -> bool:
    """Tell ``they are used to floods``, who know them, from ``it is used to stop floods``."""
    to, what = verb.doc[verb.i + 1 : verb.i + 2], verb.doc[verb.i + 2 : verb.i + 3]
    known = bool(to) and to[0].lower_ == "to" and bool(what) and what[0].tag_ != "VB"
    return verb.lower_ == "used" and known


def _is_in_no_way(verb: Token) -> bool:
    """Tell *affected* of ``audits are in no way affected``, which the parser hangs on the way."""
    way = verb.head
    return verb.dep_ == "acl" and way.lower_ == "way" and any(c.lower_ == "no" for c in way.lefts)


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


def _joins_active(verb: Token, by_dep: dict[str, Token]) -> bool:
    """Tell ``he studied and played by the rules``: joined to an active past tense, it is one."""
    first = verb.head
    return (
        verb.dep_ == "conj"
        and "auxpass" not in by_dep
        and first.tag_ == "VBD"
        and first.dep_ not in NOUN_CLAUSES
        and not any(c.dep_ in ("auxpass", "agent") for c in first.children)
    )


def _in_headline(verb: Token) -> bool:
    """Tell ``Two Killed in Valley``: only a headline leaves the auxiliary out, and it has no full stop."""
    doc = verb.doc
    for i in range(verb.i, min(verb.i + LONGEST_HEADLINE, len(doc))):
        if doc[i].is_space and "\n" in doc[i].text:
            return True
        if doc[i].text in FULL_STOPS:
            return False
    return verb.i + LONGEST_HEADLINE >= len(doc)


def _shares_auxiliary(verb: Token, by_dep: dict[str, Token]) -> bool:
    """Tell ``was given permission and encouraged``: the auxiliary of the first verb serves both, but past no dash."""
    if "nsubj" in by_dep or "aux" in by_dep or "dobj" in by_dep or verb.nbor(-1).text in DASHES:
        return False
    first = verb.head
    return first.tag_ == "VBN" and any(c.dep_ == "auxpass" for c in first.children)


def _is_reduced(verb: Token, by_dep: dict[str, Token]) -> bool:  # noqa: PLR0911 - one case a line
    """Tell ``hostages held in``, ``a plan proposed by`` and ``joined by``."""
    put = verb.dep_ == "advcl" and verb.lemma_ in PUT_TO_SOMEBODY
    if "aux" in by_dep or "nsubj" in by_dep or "expl" in by_dep or verb.lemma_ == "be":
        return False
    if verb.tag_ == "VBD" and verb.dep_ != "acl" and not put:
        return False
    if verb.dep_ == "advcl" and verb.lemma_ in PUT_TO_SOMEBODY and "dobj" not in by_dep:
        opens = verb.is_sent_start or verb.nbor(-1).is_punct
        return opens or verb.nbor(-1).lower_ in SHORTENED_CLAUSES
    if verb.dep_ == "acl" and (is_past_after_all(verb, by_dep) or has_lost_its_subject(verb)):
        return False
    if verb.dep_ == "acl" and "dobj" in by_dep and "agent" not in by_dep:
        return verb.lemma_ in TWO_OBJECTS
    if verb.dep_ == "acl":
        finite = verb.tag_ == "VBD" and verb.nbor(-1).text == ","
        return verb.head.i < verb.i and not finite
    if verb.dep_ == "relcl":
        return verb.head.i < verb.i and not any(c.tag_ in RELATIVE_TAGS for c in verb.children)
    return verb.dep_ in ("advcl", "ccomp", "dep") and "agent" in by_dep


def _passive(verb: Token, by_dep: dict[str, Token]) -> Predicate:
    marker = by_dep.get("agent")
    agent = doer_of(marker) if marker is not None else by_phrase(verb)
    subject = by_dep.get("nsubjpass") or by_dep.get("csubjpass")
    if subject is None and ("auxpass" in by_dep or _is_stripped(verb, by_dep)):
        subject = by_dep.get("nsubj")
    return Predicate(verb, "passive", agent, fate_of(verb, subject, by_dep=by_dep))


def _active(verb: Token, by_dep: dict[str, Token]) -> Predicate:
    agent = behind_dateline(
        antecedent(unclosed(by_dep.get("nsubj"), verb) or inherited(verb)), verb
    )
    shared = "nsubj" not in by_dep
    patient = object_of(verb, by_dep)
    if patient is not None and patient.lower_ in HELD_AS:
        patient = next((c for c in patient.lefts if c.dep_ == "compound"), patient)
    patient = antecedent(patient or _gap(verb, by_dep) or _prepositional(verb))
    if patient is not None and patient.lower_ == "that" and patient.i < verb.i:
        patient = None
    if is_passed(verb, patient):
        agent, patient = patient, agent
    if any(c.dep_ == "aux" and c.lemma_ in SAYING_TO for c in verb.children):
        agent = None
    return Predicate(verb, "active", agent, patient, shared=shared)


def _gap(verb: Token, by_dep: dict[str, Token]) -> Token | None:
    """Return the noun of ``the deal they struck``: a relative clause without a pronoun has it as its object."""
    if verb.dep_ != "relcl" or verb.head.lemma_.lower() in NO_GAP or verb.head.tag_ not in DOERS:
        return None
    subject = by_dep.get("nsubj")
    own = subject is not None and subject.tag_ not in RELATIVE_TAGS and subject.lower_ != "that"
    goes_on = any(
        c.dep_ in ("xcomp", "ccomp", "prt", "advmod", "mark")
        and (c.tag_ == "WRB" or c.dep_ != "advmod")
        for c in verb.children
    )
    apart = any(t.text in (":", ";") for t in verb.doc[verb.head.i : verb.i])
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    apart = apart or (verb.lemma_ in FORETELLING and after.tag_ in FINITE_OR_MODAL)
    stranded = apart or any(c.dep_ == "prep" and not list(c.children) for c in verb.children)
    return verb.head if own and not goes_on and not stranded else None


def _prepositional(verb: Token) -> Token | None:
    """Return the object of ``fired on``, ``clashed with``, ``struck at``, ``voted for``, ``pulled out of``."""
    out = next((c for c in verb.children if c.dep_ == "prt" or c.lower_ == "out"), verb)
    behind = sorted(verb.children, key=lambda child: child.i < verb.i)
    for child in (*behind, *(out.children if out != verb else ())):
        voted = verb.lemma_ in VOTING and child.lower_ in ("for", "to")
        left = verb.lemma_ in LEAVING_VERBS and (
            child.lower_ == "from" or (child.lower_ == "of" and out != verb)
        )
        usual = child.lower_ in ("at", "upon")
        usual = usual or (child.lower_ == "with" and verb.lemma_ in WITHOUT_TARGET)
        usual = usual or (child.lower_ == "against" and verb.lemma_ not in AGAINST_HARM)
        usual = usual or (child.lower_ == "on" and verb.lemma_ in ON_WHOM)
        if child.dep_ == "prep" and (usual or voted or left):
            thing = governed(child)
            told = thing is not None and thing.lemma_ not in AT_NO_TARGET
            if thing is not None and told and not is_adverbial(thing) and not says_when(thing):
                return thing
    return None
