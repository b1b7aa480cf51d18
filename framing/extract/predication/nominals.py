"""Whose act a noun tells and to whom it is done: Norland's attack on the port, the F.B.I. investigation into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.control import SUBJECTS_OR_PASSIVE_CLAUSES, inherited
from framing.extract.grammar.people_nouns import is_person, noun_class
from framing.extract.grammar.phrase_edges import PLACES
from framing.extract.predication.acts import (
    FORCEFUL,
    class_of_noun,
    is_doer,
)
from framing.extract.predication.antecedents import antecedent
from framing.extract.predication.by_phrases import governed, is_adverbial
from framing.extract.word_lists import INSTITUTIONS_AND_OFFICES, terms
from framing.tags import (
    ARGUMENTS,
    COMMON_NOUNS,
    NAMES,
    NOUN_CLAUSES,
    NOUNS,
    PARTICIPLES,
    PLURALS,
    PREMODIFIERS,
    PREPOSITIONAL,
    RELATIVE_TAGS,
    SUBJECTS,
)

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["CHOOSING_SOMEBODY", "is_by_bodies", "modifier_of", "nominal_arguments"]

CALENDAR_NOUNS = (
    terms("function_words", "time_nouns")
    | terms("function_words", "weekdays")
    | terms("numbers", "months")
    | terms("function_words", "seasons")
)
NO_OF_TARGET = terms("acts", "no_of_target")
LIGHT_VERBS = terms("acts", "light_verbs")
BRINGING = terms("acts", "bringing")
RECEIVING = terms("acts", "receiving")
OWNER_IS_TARGET = terms("acts", "owner_is_target")
MODIFIER_DOES = terms("acts", "modifier_does")
BODY_DOES = terms("acts", "body_does")
FROM_WHOM = frozenset(["asking", "protesting", "coercing"])
OWNED_BY_THE_TARGET = frozenset(["killing", "detaining", "happening"])
UNDERGONE = frozenset(["detaining", "killing"])
AVERTED = terms("acts", "averted")
RECORDED_ON = terms("acts", "recorded_on")
LEADING_INQUIRIES = terms("acts", "leading_inquiries")
CONTESTING = terms("acts", "contesting")
SCENES = terms("acts", "settlements") | terms("acts", "scenes")
BETWEEN = terms("acts", "between")
LONGEST_TIME = 4
LONGEST_NAME = 5
ON_A_TOPIC = terms("acts", "on_a_topic")
CHOOSING_SOMEBODY = terms("acts", "choosing_somebody")
AT_WHOM = terms("function_words", "at_whom")
BROUGHT_UP = terms("acts", "brought_up")
UNDER_AN_ACT = terms("acts", "under_an_act")
POSSESSIVES_OF_SEVERAL = terms("function_words", "possessives_of_several")
WHICH_TIME = terms("function_words", "which_time")


def _is_time(token: Token) -> bool:
    return not CALENDAR_NOUNS.isdisjoint(
        {token.lemma_.lower(), token.lower_, token.lower_.rstrip(".")}
    )


def _is_from_somebody(noun: Token, thing: Token) -> bool:
    """Tell ``a plea from the mayor``: with what is asked, or done against, *from* names the doer."""
    somebody = (
        is_person(thing) or thing.lemma_.lower() in INSTITUTIONS_AND_OFFICES or thing.tag_ == "NNP"
    )
    return somebody and class_of_noun(noun) in FROM_WHOM


def _is_target(noun: Token, prep: Token, *, thing: Token) -> bool:
    """Tell the invasion of a country from an invasion of insects, who do it, and from a protest on a square."""
    if noun.lemma_.lower() in CHOOSING_SOMEBODY | {"nomination"} and prep.lower_ != "of":
        return False
    if prep.lower_ == "on" and (class_of_noun(noun) == "protesting" or thing.lemma_ in RECORDED_ON):
        return False
    if prep.lower_ == "on" and noun.lemma_.lower() in ON_A_TOPIC:
        return False
    if thing.lower_ == "behalf":
        return False
    return noun.lemma_ != "invasion" or prep.lower_ != "of" or thing.tag_ in NAMES


def _light(noun: Token) -> tuple[Token | None, Token | None]:
    """Return doer and target from the verb that only says that the act is done: kept up pressure on them."""
    verb = noun.head
    if noun.dep_ == "dobj" and verb.lemma_ in RECEIVING:
        givers = (g for c in verb.children if c.lower_ == "from" for g in c.children)
        giver = next((g for g in givers if _is_from_somebody(noun, g)), None)
        if verb.lemma_ in AVERTED:
            return giver, None
        return giver, next((c for c in verb.children if c.dep_ == "nsubj" and is_doer(c)), None)
    named = any(c.dep_ in ("oprd", "ccomp") for c in verb.children)
    named = named or (verb.lemma_ == "call" and not _is_called_for(noun, verb))
    if noun.dep_ != "dobj" or verb.lemma_ not in LIGHT_VERBS or named or _is_only_told(noun, verb):
        return None, None
    agent = antecedent(
        next((c for c in verb.children if c.dep_ == "nsubj"), None) or inherited(verb)
    )
    if verb.lemma_ in BRINGING and not _is_of_people(agent):
        agent = None
    if verb.lemma_ == "have" and class_of_noun(noun) in UNDERGONE:
        return None, agent
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in AT_WHOM and child.i > noun.i:
            thing = next((c for c in child.children if c.dep_ == "pobj"), None)
            timed = thing is None or _is_time(thing) or thing.tag_ not in (*NOUNS, "PRP")
            return agent, None if timed else thing
    return agent, None


def _is_called_for(noun: Token, verb: Token) -> bool:
    """Tell ``called a strike`` from ``called the strike illegal`` and ``a move that they call a breach``."""
    gap = verb.dep_ == "relcl" and any(
        c.tag_ in RELATIVE_TAGS and c.dep_ not in SUBJECTS for c in verb.lefts
    )
    return not gap and any(c.lower_ in ("a", "an") for c in noun.lefts)


def _is_only_told(noun: Token, verb: Token) -> bool:
    """Tell ``announced the indictments`` and ``brought up a ban`` from ``announced a ban``."""
    if verb.lemma_ in BROUGHT_UP and any(c.lower_ == "up" for c in verb.children):
        return True
    return verb.lemma_ == "announce" and class_of_noun(noun) in ("law", "killing", "happening")


def _is_of_people(agent: Token | None) -> bool:
    """Tell *throngs of protesters* and *the union* from *the verdict*."""
    if agent is None:
        return False
    of = next((c for c in agent.rights if c.lower_ == "of"), None)
    inner = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return is_doer(agent) or noun_class(agent) is not None or is_doer(inner)


def _beside(noun: Token) -> tuple[Token | None, Token | None]:
    """Return doer and target from the words around: *under attack*, *resigned in protest*, *a suit filed by them*."""
    verb = noun.head
    if noun.dep_ == "pobj" and verb.lower_ in ("under", "in") and not list(noun.lefts):
        clause = verb.head
        subject = next((c for c in clause.children if c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES), None)
        if clause.lemma_ != "be" and verb.lower_ == "in" and class_of_noun(noun) in FROM_WHOM:
            return subject, None
    if noun.dep_ == "pobj" and verb.lower_ == "under" and verb.head.lemma_ in UNDER_AN_ACT:
        return None, next(
            (c for c in verb.head.children if c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES), None
        )
    if noun.lemma_ == "rescue" and verb.lower_ == "to" and verb.head.lemma_ == "come":
        clause = verb.head
        own = next((c for c in clause.children if c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES), None)
        return own or inherited(clause), None
    done = [c for c in noun.rights if c.dep_ in NOUN_CLAUSES and c.tag_ in PARTICIPLES]
    if noun.dep_ == "nsubjpass":
        done.append(verb)
    for told in done:
        marker = next((c for c in told.children if c.dep_ == "agent"), None)
        if marker is not None and told.lemma_ in LIGHT_VERBS and not _is_only_told(noun, told):
            return next((c for c in marker.children if c.dep_ == "pobj"), None), None
    return None, None


def modifier_of(noun: Token) -> Token | None:
    """Return the name right before the noun of a deed: the *F.B.I.* investigation, the *Bloom* veto.

    Of an inquiry a body's only: the Bloom inquiry may be one into Bloom.
    """
    name = noun.nbor(-1) if noun.i else noun
    told = name.dep_ == "compound" and name.head == noun and name.tag_ in NAMES
    lemma = noun.lemma_.lower()
    return name if told and (lemma in BODY_DOES or lemma in MODIFIER_DOES) else None


def is_by_bodies(noun: Token) -> bool:
    """Tell an act whose modifier is its doer only where it is a body."""
    return noun.lemma_.lower() not in MODIFIER_DOES


def _after(noun: Token) -> list[Token]:
    """Return the preposition right behind a noun or the time it is told of, where the parser hung it elsewhere."""
    doc, i = noun.doc, noun.i + 1
    while i + 1 < len(doc) and i - noun.i < LONGEST_TIME and _says_when(doc[i]):
        i += 1
    near = doc[i : i + 1]
    return [t for t in near if t.lower_ in (*AT_WHOM, "by") and t.head != noun and t.tag_ == "IN"]


def _says_when(token: Token) -> bool:
    return _is_time(token) or (token.lower_ in WHICH_TIME and _is_time(token.head))


def _is_held_by(noun: Token, owner: Token) -> bool:
    """Tell *our election* and *their leadership elections* from *his election*: they hold it and are not elected."""
    many = owner.lower_ in POSSESSIVES_OF_SEVERAL or owner.tag_ in PLURALS
    return noun.lemma_.lower() in CHOOSING_SOMEBODY and (many or owner.lower_ in PLACES)


def _between(noun: Token) -> Token | None:
    """Return *the two firms* of ``negotiations on the price between the two firms``."""
    if noun.lemma_.lower() not in BETWEEN:
        return None
    sides = (t for t in noun.subtree if t.lower_ == "between" and t.i > noun.i)
    return next((thing for side in sides if (thing := governed(side)) is not None), None)


def _owner_before(noun: Token) -> Token | None:
    """Return *FBI* for ``the FBI's Ada Bloom probe``, whose owner the parser hung on another word."""
    for i in range(noun.i - 1, max(noun.i - LONGEST_NAME, 0), -1):
        token = noun.doc[i]
        if token.tag_ == "POS" and token.i:
            owner = token.nbor(-1)
            return None if _is_time(owner) or owner.tag_ not in ARGUMENTS else owner
        if token.dep_ not in PREMODIFIERS and token.tag_ != "HYPH":
            return None
    return None


def _is_owner_target(noun: Token) -> bool:
    return class_of_noun(noun) in OWNED_BY_THE_TARGET or noun.lemma_.lower() in OWNER_IS_TARGET


def nominal_arguments(noun: Token) -> tuple[Token | None, Token | None]:
    """Return doer and target of an act told by a noun.

    ``Norland's attack on the port``, ``the attack by Norland on the port``, ``the killing of two guards
    by the police``. Under *of* stands the target of a transitive act, the subject of an event.
    """
    agent, patient = _light(noun)
    if agent is None:
        doer, target = _beside(noun)
        agent, patient = doer, patient or target
    for child in (*noun.children, *_after(noun)):
        if child.dep_ == "poss" and not _is_apart(noun, child):
            agent = None if _is_time(child) or _is_held_by(noun, child) else child
        elif child.dep_ in PREPOSITIONAL:
            thing = governed(child) or next((c for c in child.children if c.dep_ == "pcomp"), None)
            done = thing is not None and thing.tag_ == "VBG" and child.lower_ in ("on", "against")
            if thing is None or _is_time(thing) or not (done or thing.tag_ in ARGUMENTS):
                continue
            if child.lower_ == "between" and noun.lemma_.lower() in BETWEEN:
                agent = agent or thing
            if child.lower_ == "of" and noun.lemma_.lower() in NO_OF_TARGET:
                continue
            if child.lower_ == "by" and (_is_within_act(noun) or _is_of_passive(noun, child)):
                continue
            if child.lower_ == "by" or (child.lower_ == "from" and _is_from_somebody(noun, thing)):
                agent = agent or thing
            elif (
                child.lower_ in AT_WHOM and patient is None and _is_target(noun, child, thing=thing)
            ):
                patient = thing
        elif (
            child.dep_ in ("amod", "compound")
            and child.lower_ in PLACES
            and agent is None
            and not _says_where(noun, child)
            and class_of_noun(noun) in FORCEFUL
        ):
            agent = child
    return _settled(noun, agent or _owner_before(noun) or _between(noun), patient=patient)


def _settled(
    noun: Token, agent: Token | None, *, patient: Token | None
) -> tuple[Token | None, Token | None]:
    """Return doer and target the right way round, where an owner or an of-phrase may be either."""
    if noun.lemma_.lower() == "nomination" and patient is not None and _is_body(patient):
        agent, patient = patient, agent
    if patient is not None and agent is None and _is_inquirer(noun, patient):
        agent, patient = patient, None
    if agent is not None and agent.dep_ == "poss" and patient is None and _is_owner_target(noun):
        agent, patient = None, agent
    if agent is not None and agent.tag_ == "PRP$" and _is_suffered(noun):
        agent = None
    if patient is not None and patient.dep_ == "poss" and _is_no_target(noun, patient):
        patient = None
    return agent, patient


def _says_where(noun: Token, place: Token) -> bool:
    """Tell ``the Norish and Sutish wars`` and ``the Norish war``, which are fought there, from ``Norish raids``."""
    return noun.lemma_.lower() in BETWEEN or any(c.dep_ == "conj" for c in place.children)


def _is_apart(noun: Token, owner: Token) -> bool:
    """Tell ``the use of gas in that nation's war``, where the parser takes *use* for the owner."""
    if owner.tag_ in ("PRP$", "WP$"):
        return False
    return owner.nbor(1).tag_ != "POS" or owner.i > noun.i


def _is_within_act(noun: Token) -> bool:
    """Tell *by them* of ``attacks on the honesty of the inquiry by them``: it may be of the outer act."""
    top = noun
    for _ in range(LONGEST_TIME):
        if top.dep_ != "pobj" or top.head.lower_ == "by":
            return False
        top = top.head.head
        if top.tag_ in COMMON_NOUNS and class_of_noun(top) is not None:
            return True
    return False


def _is_of_passive(noun: Token, marker: Token) -> bool:
    """Tell ``was beaten in an election by a newcomer`` and ``won it by a margin``, which do not say who held it.

    In an act of force both may be said of one doer: was killed in a raid by the army.
    """
    thing = governed(marker)
    apart = marker.head != noun and marker.dep_ == "agent" and class_of_noun(noun) not in FORCEFUL
    return apart or thing is None or is_adverbial(thing)


def _is_body(thing: Token) -> bool:
    return noun_class(thing) in ("institution", "party") or thing.lemma_.lower() == "party"


def _is_inquirer(noun: Token, thing: Token) -> bool:
    """Tell ``the inquiry of Ada Bloom, the special counsel``, which is hers, from one of a suspect."""
    if noun.lemma_.lower() not in BODY_DOES or class_of_noun(noun) != "law":
        return False
    roles = {c.lemma_.lower() for c in thing.children if c.dep_ in ("appos", "compound")}
    return not roles.isdisjoint(LEADING_INQUIRIES)


def _is_suffered(noun: Token) -> bool:
    """Tell ``a capital facing its worst disruption``: whose it is may be whoever suffers it."""
    return noun.dep_ == "dobj" and noun.head.lemma_ in RECEIVING


def _is_no_target(noun: Token, owner: Token) -> bool:
    """Tell ``the nation's deadliest shooting``, told of a place, and ``lost his election``, a contest."""
    if noun.lemma_.lower() in CHOOSING_SOMEBODY:
        return noun.dep_ == "dobj" and noun.head.lemma_ in CONTESTING
    place = owner.lemma_.lower() in SCENES or owner.lower_ in PLACES
    return place and class_of_noun(noun) in ("killing", "injuring", "happening")
