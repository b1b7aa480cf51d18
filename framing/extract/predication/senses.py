"""Whether a verb or noun of many senses tells its act here: passed the bill and not the microphone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import BODY_CLASSES, agentive, is_person, noun_class
from framing.extract.predication.acts import (
    CLASS_ASKING,
    CLASS_LEAVING,
    LIST,
    MAKING,
    OF_SOMEBODY,
    OPENED,
    act_words,
    class_of_noun,
    is_built,
)
from framing.extract.predication.by_phrases import governed
from framing.extract.word_lists import terms
from framing.tags import ADVERBIAL_OR_OPEN_CLAUSES, NAMES, PATIENTS

if TYPE_CHECKING:
    from framing.extract.predication.predicate import Predicate
    from framing.words import Token

__all__ = ["is_deed", "is_happening_to", "is_told_act", "is_told_deed", "tells_its_act"]

NEEDS_PERSON = terms("acts", "needs_person")
NEEDS_PERSON_NOUNS = terms("acts", "needs_person_nouns")
OFTEN_THINGS = terms("acts", "often_things")
NEEDS_BUILT = terms("acts", "needs_built")
SETTLEMENTS = terms("acts", "settlements")
NOT_OF_ACTS = terms("acts", "not_of_acts")
LAWS = terms("acts", "laws")
POSTS = terms("acts", "posts")
NO_OBJECT = terms("acts", "no_object")
GENERIC_NOUNS = terms("acts", "generic_nouns")
OF_BUILT_NOUNS = terms("acts", "of_built_nouns")
MEETINGS = terms("acts", "meetings")
CLOSING_VERBS = frozenset(LIST["closing"]["verbs"])
ONLY_OF = terms("acts", "only_of")
HAPPENS_TO_PEOPLE = terms("acts", "happens_to_people")
KINDS_OF_OBJECT = ("law", "post", "built", "place")
OF_KIND: dict[str, str] = {v: k for k in KINDS_OF_OBJECT for v in LIST["needs_object"][k]}
WORDS: dict[str, list[str]] = LIST["needs_word"]["words"]
OTHER_SENSE_WITH: dict[str, list[str]] = LIST["other_sense_with"]["words"]
OF_DISPUTES = terms("acts", "of_disputes")
BLOWS = frozenset(["clash", "fighting"])
DISPUTED = frozenset(["over", "about"])
DISPUTED_MATTERS = terms("acts", "disputed_matters")
POINTING_OR_OWNED = terms("function_words", "pointing_or_owned")
BODILY_VERBS = frozenset(LIST["bodily"]["verbs"])
BODILY_WORDS: list[str] = LIST["bodily"]["words"]
IMPRESSING = frozenset(["strike", "hit"])
TREATED_SO = terms("acts", "treated_so")
TEARING = terms("acts", "tearing")
CREWS = terms("numbers", "crews")
"""Nouns for a body that counted are its people: four police."""
SOME_OF_PEOPLE = terms("function_words", "some_of_people")
OF_WEAPONS = terms("acts", "of_weapons")
WEAPONS = terms("acts", "weapons")
POINTERS = terms("function_words", "pointers")
ASKING_ABOUT = terms("function_words", "asking_about")


def tells_its_act(one: Predicate, *, actor: bool) -> bool:  # noqa: PLR0911 - one case a line
    """Tell whether a verb of many senses has the object, the word or the clause that its act wants.

    ``actor`` says that its target is somebody whom the text names.
    """
    verb, thing = one.verb, one.patient
    words = act_words(verb)
    lemma = verb.lemma_.lower()
    if lemma in NO_OBJECT and any(c.dep_ in ("dobj", "ccomp") for c in verb.children):
        return False
    if lemma == "ask":
        return _is_request(one)
    if (lemma == "charge" and _is_tasked(one)) or (lemma == "treat" and _is_dealt_with(verb)):
        return False
    if words == "walk out" and thing is not None and thing.lemma_.lower() not in MEETINGS:
        return False
    if lemma in NEEDS_BUILT:
        return (
            thing is None or is_built(thing) or thing.tag_ == "NNP" or thing.lemma_ in SETTLEMENTS
        )
    if lemma in IMPRESSING and _is_impression(one):
        return False
    if lemma in NOT_OF_ACTS and thing is not None and class_of_noun(thing):
        return False
    if words in CLOSING_VERBS and (actor or _is_somebody(verb, thing)):
        return False
    if lemma in OTHER_SENSE_WITH and any(
        t.lemma_.lower() in OTHER_SENSE_WITH[lemma] for t in verb.sent
    ):
        return False
    if lemma in BODILY_VERBS and _is_no_wound(one):
        return False
    if lemma in WORDS and not _has_word(verb, thing, wanted=WORDS[lemma]):
        return False
    kind = OF_KIND.get(words) or OF_KIND.get(lemma)
    if kind is not None and (thing is None or not _is_of_kind(thing, kind)):
        return thing is None and one.form == "active"
    return NEEDS_PERSON.isdisjoint({lemma, words}) or actor or _is_somebody(verb, thing)


def _is_dealt_with(verb: Token) -> bool:
    """Tell ``how they treat workers`` and ``treated her unfairly`` from ``treated two for burns``."""
    return any(
        c.dep_ in ("advmod", "prep", "mark") and c.lower_ in TREATED_SO for c in verb.children
    )


def _is_no_wound(one: Predicate) -> bool:
    """Tell ``hurt the workers' pay`` and ``hurt by the shutdown`` from ``badly hurt two of them``."""
    if one.form == "passive":
        return _is_by_a_thing(one)
    return not _has_word(one.verb, one.patient, wanted=BODILY_WORDS)


def _is_by_a_thing(one: Predicate) -> bool:
    """Tell ``hurt by the shutdown`` from ``hurt by a gunman`` and ``hurt by a blast``."""
    agent = one.agent
    if agent is None or is_person(agent) or agent.tag_ in (*NAMES, "PRP"):
        return False
    return noun_class(agent) is None and agent.lemma_.lower() not in BODILY_WORDS


def _is_impression(one: Predicate) -> bool:
    """Tell ``that strikes me as biased`` and ``it hit them`` from a blow."""
    if one.agent is not None and one.agent.lower_ in POINTERS:
        return True
    after = one.patient.i + 1 if one.patient is not None and one.patient.tag_ == "PRP" else 0
    return 0 < after < len(one.verb.doc) and one.verb.doc[after].lower_ == "as"


def _is_somebody(verb: Token, thing: Token | None) -> bool:
    if thing is None or thing.lower_ == "it":
        return False
    of = next((c for c in thing.rights if c.lower_ == "of"), None)
    inner = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    several = thing.lower_ in SOME_OF_PEOPLE or thing.tag_ == "CD"
    people = inner is not None and (noun_class(inner) is not None or agentive(inner))
    some = several and inner is not None and (people or _is_somebody(verb, inner))
    counted = thing.tag_ == "CD" and inner is None and all(c.text not in "$£€" for c in thing.lefts)
    bodies = thing.lemma_.lower() in CREWS and any(c.dep_ == "nummod" for c in thing.lefts)
    told = is_person(thing) or thing.tag_ == "PRP" or counted or some or bodies
    return told and not (thing.lower_ in ("they", "them") and verb.lemma_ in OFTEN_THINGS)


def _is_of_kind(thing: Token, kind: str) -> bool:
    """Tell a law from a microphone, a post from a mark; a pronoun may stand for either."""
    lemma = thing.lemma_.lower()
    if kind in ("post", "place") and thing.lower_ in POINTERS:
        return False
    if thing.lower_ in POINTERS or (lemma == "one" and thing.tag_ in ("CD", "NN")):
        return True
    if kind == "law":
        named = thing.tag_ in NAMES or class_of_noun(thing) is not None
        return lemma in LAWS or thing.lower_ in LAWS or named
    if kind == "post":
        return lemma in POSTS or thing.tag_ in NAMES or noun_class(thing) is not None
    if kind == "built":
        torn = thing.head.lemma_ in TEARING and all(c.dep_ != "prt" for c in thing.head.children)
        named = thing.tag_ in NAMES and not torn
        return is_built(thing) or lemma in SETTLEMENTS or named
    body = noun_class(thing) in ("institution", "office")
    return thing.tag_ in NAMES or lemma in SETTLEMENTS or is_built(thing) or body


def _has_word(verb: Token, thing: Token | None, *, wanted: list[str]) -> bool:
    if thing is not None and thing.lemma_.lower() in wanted:
        return True
    near = verb.doc[verb.left_edge.i : verb.right_edge.i + 1]
    return any(t.lemma_.lower() in wanted for t in near if t.sent == verb.sent)


def _is_request(one: Predicate) -> bool:
    """Tell ``asked him to leave`` and ``asked for help`` from ``asked him about it`` and ``"Is it fair?" he asked``."""
    children = list(one.verb.children)
    if one.verb.i + 1 < len(one.verb.doc) and one.verb.nbor(1).text == ":":
        return False
    if any(c.dep_ == "ccomp" or c.lemma_ == "question" for c in children):
        return any(c.dep_ == "ccomp" and any(g.tag_ == "TO" for g in c.children) for c in children)
    wants = any(
        (c.dep_ in ADVERBIAL_OR_OPEN_CLAUSES and c.tag_ == "VB" and not _is_a_question(c))
        or c.lower_ == "for"
        for c in children
    )
    wondering = any(c.lower_ in ASKING_ABOUT for c in children)
    passive = one.form == "passive"
    plain = one.patient is None and any(c.dep_ == "prep" for c in children) and not passive
    body = not passive and one.patient is not None and not is_person(one.patient)
    return (
        wants or plain or (body and one.patient is not None and _is_body(one.patient))
    ) and not wondering


def _is_a_question(clause: Token) -> bool:
    """Tell ``asked her if he would go``, which wants an answer, from ``asked her to go``."""
    return any(c.dep_ == "mark" and c.lower_ in ("if", "whether") for c in clause.children)


def _is_tasked(one: Predicate) -> bool:
    """Tell ``the branch charged with enforcing it``: a body is given a task, and no crime is told."""
    body = one.patient is not None and noun_class(one.patient) in ("institution", "office")
    prep = next((c for c in one.verb.rights if c.lower_ == "with"), None)
    to_do = prep is not None and any(c.tag_ == "VBG" for c in prep.children)
    return one.form == "passive" and body and to_do


def _is_body(thing: Token) -> bool:
    return thing.tag_ == "NNP" or noun_class(thing) in BODY_CLASSES


def is_deed(kind: str, one: Predicate, *, by_somebody: bool) -> bool:
    """Tell whether an active verb of a class of deeds is one: somebody does it.

    What is opened is an act (an inquiry); what is left is no number of things (left 14 dead).
    """
    if kind not in OF_SOMEBODY:
        return True
    if kind == OPENED and (one.patient is None or class_of_noun(one.patient) is None):
        return False
    if kind == MAKING and not is_built(one.patient):
        return False
    if kind == CLASS_LEAVING and one.patient is not None:
        return by_somebody and not _is_left_so(one)
    wondering = kind == CLASS_ASKING and any(
        c.dep_ == "ccomp" and c.tag_ != "VB" for c in one.verb.children
    )
    return by_somebody and not wondering


def _is_left_so(one: Predicate) -> bool:
    """Tell ``left 14 dead`` and ``leave the country safer``: nobody goes away."""
    thing = one.patient
    if thing is None:
        return False
    after = next((t for t in thing.doc[thing.i + 1 : thing.i + 2] if thing.i > one.verb.i), None)
    state = after is not None and after.tag_ in ("JJ", "JJR", "VBN", "VBG")
    told = any(c.dep_ in ("oprd", "acomp", "ccomp", "dative") for c in one.verb.children)
    return told or state or any(c.dep_ == "nummod" for c in thing.children)


def is_happening_to(words: str, subject: Token | None) -> bool:
    """Tell ``she died`` and ``the talks failed`` from ``he failed``, which is no event that comes by itself."""
    if subject is None:
        return False
    verb = subject.head
    if any(c.dep_ == "prep" and c.lower_ == "to" for c in verb.children) and " " in words:
        return False
    if verb.lemma_ == "stall" and noun_class(subject) is not None:
        return False
    somebody = is_person(subject) or subject.tag_ in ("PRP", "WP") or _is_a_name(subject)
    return words in HAPPENS_TO_PEOPLE or not somebody or subject.lower_ == "it"


def _is_a_name(subject: Token) -> bool:
    return subject.tag_ == "NNP" and any(
        c.dep_ == "compound" and c.tag_ == "NNP" for c in subject.lefts
    )


def is_told_deed(noun: Token, agent: Token | None) -> bool:
    """Tell a noun of a deed that somebody does in the text: ``its offer``, ``made an offer``."""
    if class_of_noun(noun) not in OF_SOMEBODY:
        return True
    return agent is not None or noun.dep_ in PATIENTS


def is_told_act(  # noqa: PLR0911 - one case a line
    noun: Token, told: tuple[Token | None, Token | None]
) -> bool:
    """Tell the noun of an act from one of another sense or of the act in general.

    The abuse of children, not of power; the failure of the talks, not a failure; the violence, not violence.
    """
    lemma = noun.lemma_.lower()
    agent, target = told
    if noun.i > 1 and noun.nbor(-1).lower_ == "the" and noun.nbor(-2).lower_ == "on":
        return noun.lower_ not in ("attack", "offensive") or target is not None
    if lemma in OF_DISPUTES and _is_quarrel(noun):
        return agent is not None and lemma in BLOWS
    if lemma in OF_WEAPONS:
        return any(t.lemma_.lower() in WEAPONS for t in noun.subtree)
    if lemma in OF_BUILT_NOUNS:
        to = next((c for c in noun.rights if c.lower_ == "to"), None)
        thing = target or (governed(to) if to is not None else None)
        return thing is not None and (is_built(thing) or thing.lemma_.lower() in SETTLEMENTS)
    if lemma == "failure" and target is None:
        return any(c.lower_ in POINTING_OR_OWNED for c in noun.lefts)
    if lemma in ONLY_OF and target is None and agent is None:
        return False
    if lemma in GENERIC_NOUNS and agent is None and target is None and not _is_pointed(noun):
        return False
    if lemma in NEEDS_PERSON_NOUNS or lemma == "release":
        if target is None or (lemma == "release" and target.dep_ == "poss"):
            return lemma != "release"
        return is_person(target) or target.tag_ in ("NNP", "NNPS", "PRP", "CD")
    return True


def _is_quarrel(noun: Token) -> bool:
    """Tell ``a battle over the budget`` and ``the funding battle`` from a battle fought."""
    over = any(c.lower_ in DISPUTED for c in noun.rights)
    return over or any(c.lemma_.lower() in DISPUTED_MATTERS for c in noun.lefts)


def _is_pointed(noun: Token) -> bool:
    """Tell *the* violence, *their* war, the *Norland* occupation."""
    return any(
        c.lower_ in POINTING_OR_OWNED or c.dep_ in ("poss", "nummod") or c.tag_ in NAMES
        for c in noun.lefts
    )
