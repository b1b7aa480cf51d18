"""Which claims about an act the text does not bear: they are not made, and counted as unsure.

A doer that is not found is not the same as a doer that is not stated. Where a name before a noun or a later *by* may
name the doer, the text may well say who; nothing is claimed then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.auxiliaries import first_of_group
from framing.extract.grammar.people_nouns import is_person, may_be_an_actor, noun_class
from framing.extract.predication.acts import LIST, class_of_noun, is_doer
from framing.extract.predication.by_phrases import may_have_doer
from framing.extract.predication.garden_paths import (
    disagrees,
    is_joined_participle,
    is_led_astray,
    lends_doer,
)
from framing.extract.predication.which_noun import may_be_nearer
from framing.extract.word_lists import terms
from framing.tags import (
    COMMON_NOUNS,
    DASHES,
    FINITE_OR_MODAL,
    NOUN_CLAUSES,
    PLURALS,
    PREMODIFIERS,
    RELATIVE_TAGS,
)

if TYPE_CHECKING:
    from framing.extract.actors.cast import Cast
    from framing.extract.predication.predicate import Predicate
    from framing.words import Token

__all__ = ["sure_parts", "unsure_of_noun", "unsure_of_verb"]

ACTIVE = "active"
LONG = 4
NEAR = 2
BESIDE_SOMEBODY = terms("function_words", "beside_somebody")
NEEDS_DOER = terms("acts", "needs_doer")
ANNOUNCING = terms("acts", "announcing")
TAKING_PART = terms("acts", "taking_part")
BEFORE_NO_DOER = terms("function_words", "before_no_doer")
DONE_TO_RULES = terms("acts", "done_to_rules")
LAWS = terms("acts", "laws")
PUT_IN = ANNOUNCING | terms("acts", "put_in")
NO_TARGETS = frozenset(["VB", "VBD", "VBP", "VBZ", "VBN", "IN", "TO", "RB"])
BODIES_THAT_PASS = frozenset(LIST["passing"]["bodies"])
BEFORE_DOERS = terms("function_words", "before_doers")
OWNER_MAY_BE_EITHER = terms("acts", "owner_may_be_either")


def sure_parts(cast: Cast, one: Predicate) -> tuple[Token | None, Token | None]:
    """Return doer and target as far as they are safe: a thing that another clause lends does nothing here."""
    active = one.form == ACTIVE
    lent = is_led_astray(one.verb) or _may_share_nearer(one)
    doer = one.agent is not None and _is_safe_doer(cast, one, agent=one.agent)
    target = one.patient is not None and _is_safe_target(one, one.patient)
    return (
        one.agent if doer and not (active and lent) else None,
        one.patient if target and (active or not lent) else None,
    )


def _is_safe_doer(cast: Cast, one: Predicate, *, agent: Token) -> bool:
    """Tell a doer that the sentence leaves no doubt of."""
    if _is_capitals(one.verb) or _may_be_either(cast, one.verb, agent=agent):
        return False
    if disagrees(one.verb, agent) or (one.shared and lends_doer(one.verb)):
        return False
    if (agent.lower_ == "one" and _is_put_beside(agent)) or _is_put_in(one.verb, agent):
        return False
    if one.form != ACTIVE:
        return True
    doubted = one.verb.lemma_ in NEEDS_DOER or (one.shared and not _is_close(one))
    if doubted and not _is_somebody(cast, agent):
        return False
    return not may_be_nearer(one.verb, agent)


def _is_safe_target(one: Predicate, patient: Token) -> bool:
    """Tell a target that the sentence leaves no doubt of."""
    if patient.dep_ == "csubjpass" or patient.tag_ in NO_TARGETS or _trails(one.verb, patient):
        return False
    if _is_capitals(one.verb) or _is_capitals(patient) or _is_put_in(one.verb, patient):
        return False
    if one.form == ACTIVE:
        return True
    loose = _hangs_loose(one) or _is_inset(one) or _of_a_decision(one)
    loose = loose or _is_of_a_rule(one) or _is_of_the_same_deed(one)
    return not (loose or is_joined_participle(one.verb) or may_be_nearer(one.verb, patient))


def _is_put_beside(one: Token) -> bool:
    """Tell *one* of ``a claim — in this case, one from long ago — to destroy it``: it sums up what does it."""
    before = one.left_edge.nbor(-1) if one.left_edge.i else one
    return before.text in (*DASHES, ",") and all(c.lower_ != "of" for c in one.rights)


def _may_share_nearer(one: Predicate) -> bool:
    """Tell ``denied claims that they were unaware or were told late``: a clause between may lend its subject."""
    verb = one.verb
    first = first_of_group(verb)
    if verb.dep_ != "conj" or first.tag_ not in FINITE_OR_MODAL or verb.head.i > verb.i:
        return False
    if any(c.dep_.startswith("nsubj") for c in verb.children):
        return False
    joining = next((c for c in verb.head.children if c.dep_ == "cc" and c.i < verb.i), None)
    last = joining.i if joining is not None else first.i
    return any(
        _is_own_clause(t) and t.right_edge.i >= last - NEAR
        for t in verb.doc[verb.head.i + 1 : last]
    )


def _is_own_clause(verb: Token) -> bool:
    """Tell a finite clause of its own subject that is told as a part of another."""
    first = first_of_group(verb)
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    told = verb.dep_ in ("ccomp", "acl", "relcl") and first.tag_ in FINITE_OR_MODAL
    return told and subject is not None and subject.tag_ not in RELATIVE_TAGS


def _is_put_in(verb: Token, noun: Token) -> bool:
    """Tell ``was not, an aide later said, but called for them to go``: who is put in says it, and does nothing else."""
    saying = noun.head
    if noun.dep_ != "nsubj" or saying == verb or saying.lemma_ not in PUT_IN:
        return False
    doc, first = noun.doc, noun.left_edge.i
    after = doc[saying.i + 1 : saying.i + 1 + NEAR + 1]
    closed = any(t.text == "," for t in after)
    return first > 0 and doc[first - 1].text == "," and closed and verb.i > saying.i


def _trails(verb: Token, patient: Token) -> bool:
    """Tell ``It has many rules, approved by the court``: a participle behind a comma may be of subject or object."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBN" or patient.head != verb.head:
        return False
    if patient.i > verb.i or patient.dep_ != "nsubj" or may_be_an_actor(patient):
        return patient.lower_ == "it" and _object_before(verb)
    return _object_before(verb)


def _object_before(verb: Token) -> bool:
    thing = next((c for c in verb.head.children if c.dep_ in ("dobj", "attr")), None)
    return thing is not None and thing.i < verb.i


def _is_capitals(word: Token) -> bool:
    """Tell a word of ``titled "GUARDS KILLED BY GANG"``: in capitals the parser reads hardly any clause."""
    near = [t for t in word.doc[max(word.i - 1, 0) : word.i + 2] if t.is_alpha and t != word]
    return len(word) >= LONG and word.text.isupper() and any(_is_shouted(t) for t in near)


def _is_shouted(word: Token) -> bool:
    return word.text.isupper() and len(word) > 1


def _may_be_either(cast: Cast, verb: Token, *, agent: Token) -> bool:
    """Tell ``the lawyer for Ada Crane who attacked them``: *who* may stand for either, unless it agrees with one."""
    who = next((c for c in verb.children if c.lower_ == "who" and c.dep_ == "nsubj"), None)
    if who is None or verb.dep_ != "relcl" or who.i == 0:
        return False
    last = who.nbor(-1)
    governor = last.head.head
    if (
        last.dep_ != "pobj"
        or last.head.lower_ not in BESIDE_SOMEBODY
        or agent not in (last, governor)
    ):
        return False
    if not _is_human(cast, last) or not _is_human(cast, governor):
        return False
    first = first_of_group(verb)
    other = governor if agent == last else last
    if (agent.tag_ in PLURALS) == (other.tag_ in PLURALS):
        return True
    if first.tag_ == "VBZ" or first.lower_ == "was":
        return agent.tag_ in PLURALS
    return not (first.tag_ == "VBP" or first.lower_ == "were") or agent.tag_ not in PLURALS


def _is_human(cast: Cast, token: Token) -> bool:
    name = cast.names.at(token.i)
    return is_person(token) or (name is not None and cast.names.is_person(name))


def unsure_of_verb(one: Predicate, parts: tuple[Token | None, Token | None]) -> list[str]:
    """Return the claims that are not made of a verb: an active one has a doer, a passive one a target."""
    agent, patient = parts
    found = []
    unread = agent is None and one.agent is not None
    if agent is None and (unread or one.form == ACTIVE or may_have_doer(one.verb)):
        found.append("doer")
    unread = patient is None and one.patient is not None and one.form == ACTIVE
    if unread or (patient is None and one.form != ACTIVE and not _is_about_clause(one.verb)):
        found.append("target")
    return found


def unsure_of_noun(noun: Token, parts: tuple[Token | None, Token | None]) -> list[str]:
    """Return the claims that are not made of a noun: its doer, where something beside it may well say who."""
    agent, patient = parts
    owned = any(c.dep_ == "poss" for c in noun.lefts)
    if not any(parts) and owned and noun.lemma_.lower() in OWNER_MAY_BE_EITHER:
        return ["doer", "target"]
    return ["doer"] if agent is None and _may_say_who(noun, patient) else []


def _may_say_who(noun: Token, patient: Token | None) -> bool:
    """Tell ``the terrorist attack``, ``attacks from them`` and ``took part in the attack``."""
    for child in noun.children:
        if child.dep_ in ("prep", "agent", "acl", "relcl") and child.lower_ not in BEFORE_NO_DOER:
            held = [c for c in child.children if c.dep_ == "pobj"]
            if child.dep_ != "prep" or any(may_be_an_actor(c) for c in held if c != patient):
                return True
        named = child.tag_ != "JJ" or child.text[0].isupper() or noun_class(child) is not None
        if child.dep_ in PREMODIFIERS and may_be_an_actor(child) and named:
            return True
        if child.dep_ == "amod" and child.tag_ == "JJ" and named:
            return True
    top = noun.head
    if noun.dep_ == "dobj" or (noun.dep_ == "pobj" and top.head.lemma_ in TAKING_PART):
        return True
    after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    return after.lower_ in BEFORE_DOERS


def _is_close(one: Predicate) -> bool:
    """Tell ``the rain broke the dam, killing two``: a thing too does what its own clause goes on to tell."""
    verb = one.verb
    while verb.dep_ == "conj" and verb.tag_ == verb.head.tag_:
        verb = verb.head
    goes_on = (verb.dep_ == "advcl" and verb.tag_ == "VBG") or verb.dep_ == "xcomp"
    clause = verb.head if goes_on else verb
    if clause.lemma_ == "be":
        return False
    return any(c == one.agent and c.dep_ == "nsubj" and c.i < verb.i for c in clause.children)


def _is_somebody(cast: Cast, agent: Token | None) -> bool:
    if agent is None:
        return False
    known = noun_class(agent) is not None or agent.lemma_.lower() in BODIES_THAT_PASS
    return known or is_doer(agent) or cast.is_somebody(agent.i)


def _hangs_loose(one: Predicate) -> bool:
    """Tell ``the dangers of sniping directed at them``: a participle behind an of-phrase may belong to either noun."""
    verb, noun = one.verb, one.patient
    if noun is None or verb.dep_ != "acl" or verb.head != noun or verb.i <= noun.i:
        return False
    last = verb.nbor(-1)
    if last != noun and last.dep_ == "pobj" and last.head.lower_ in ("of", "with"):
        return True
    if noun.dep_ == "pobj" and noun.head.lower_ == "by" and noun.head.head.pos_ == "NOUN":
        return True
    if last.text == "," and not is_person(noun) and noun.tag_ in COMMON_NOUNS:
        behind = last.nbor(-1)
        return behind != noun and behind.tag_ in ("NN", "NNS", "NNP") and behind.dep_ == "pobj"
    if noun.dep_ != "pobj" or is_person(noun):
        return False
    held = noun.head.head.lemma_.lower() == "act" and noun.head.lower_ == "of"
    made = (
        verb.lemma_ == "make"
        and noun.head.head.tag_ in COMMON_NOUNS
        and class_of_noun(noun) is None
    )
    return held or made or (last != noun and last.tag_ == "RB")


def _is_of_a_rule(one: Predicate) -> bool:
    """Tell ``a ban on the sale of ivory enforced last year``: what is enforced is the ban, though ivory is nearest."""
    verb, noun = one.verb, one.patient
    if noun is None or verb.dep_ not in NOUN_CLAUSES or verb.head != noun:
        return False
    if verb.lemma_ not in DONE_TO_RULES or noun.lemma_.lower() in LAWS:
        return False
    above = noun
    for _ in range(LONG):
        if above.dep_ != "pobj":
            return False
        above = above.head.head
        if above.lemma_.lower() in LAWS:
            return True
    return False


def _is_of_the_same_deed(one: Predicate) -> bool:
    """Tell ``spent millions on projects that could have been spent on guards``: it is the millions."""
    verb, noun = one.verb, one.patient
    if noun is None or verb.dep_ != "relcl" or noun.dep_ != "pobj":
        return False
    deed = noun.head.head
    return deed.lemma_ == verb.lemma_ and any(c.dep_ == "dobj" for c in deed.children)


def _is_inset(one: Predicate) -> bool:
    """Tell ``the inquiry — marred by leaks — the public``: between dashes it is said of what stands before."""
    verb = one.verb
    first = verb.left_edge
    dashed = any(t.i > 0 and t.nbor(-1).text in DASHES for t in (first, verb))
    if not dashed or one.patient is None:
        return False
    object_before = verb.dep_ in ("acl", "advcl") and one.patient.dep_ == "dobj"
    return (verb.dep_ == "advcl" and one.patient.i > verb.i) or object_before


def _of_a_decision(one: Predicate) -> bool:
    """Tell ``his decision to leave Norland, which was praised``: *which* may be the decision or the land."""
    verb, noun = one.verb, one.patient
    top = verb.head if verb.dep_ == "conj" else verb
    if noun is None or top.dep_ != "relcl" or top.head != noun:
        return False
    which = next((c for c in top.children if c.tag_ == "WDT" and c.dep_.startswith("nsubj")), None)
    if which is None or which.i == 0 or which.nbor(-1).text != ",":
        return False
    above = noun
    for _ in range(LONG):
        above = above.head
        if above.dep_ == "acl" and above.tag_ == "VB":
            return above.head.dep_.startswith("nsubj") or above.head.dep_ in ("dobj", "pobj")
    return False


def _is_about_clause(verb: Token) -> bool:
    """Tell ``it was revealed that``: what it is done to is a clause, and no word is missed."""
    announced = any(
        c.dep_ in ("ccomp", "csubj") or (c.dep_ == "xcomp" and verb.lemma_ in ANNOUNCING)
        for c in verb.rights
    )
    return announced and any(c.lower_ == "it" and c.dep_.startswith("nsubj") for c in verb.children)
