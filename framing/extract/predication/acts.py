"""Which verbs and nouns are acts, and of which class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person
from framing.extract.word_lists import CALENDAR, INSTITUTIONS_AND_OFFICES, terms, word_list
from framing.tags import COMMON_NOUNS, NOUN_CLAUSES, PATIENTS, PREMODIFIERS

if TYPE_CHECKING:
    from framing.extract.predication.predicate import Predicate
    from framing.words import Token

__all__ = [
    "CLASS_LEAVING",
    "FORCEFUL",
    "HAPPENINGS",
    "MAKING",
    "OF_SOMEBODY",
    "OPENED",
    "act_words",
    "class_of_noun",
    "class_of_verb",
    "is_built",
    "is_doer",
    "is_middle",
    "may_tell_an_act",
    "needs_target",
]

LIST = word_list("acts")
OF_VERB: dict[str, str] = {
    v: name for name, entry in reversed(LIST.items()) for v in entry.get("verbs", ())
}
OF_NOUN: dict[str, str] = {
    n: name for name, entry in reversed(LIST.items()) for n in entry.get("nouns", ())
}
FORCEFUL = terms("acts", "forceful")
WITHOUT_TARGET = terms("acts", "without_target")
IDIOMS = terms("acts", "idioms")
NOT_ACTS = terms("acts", "not_acts")
OF_SOMEBODY = frozenset(name for name, entry in LIST.items() if entry.get("doer") == "somebody")
PARTS = terms("acts", "parts")
VERB_IDIOMS: dict[str, list[str]] = LIST["verb_idioms"]["objects"]
BUILT = terms("acts", "built")
MAKING = "building"
TAKES_THINGS = terms("acts", "takes_things")
HELD_PLACES = terms("acts", "settlements") | terms("acts", "held_like_places")
LOOKING = frozenset(["investigate", "probe"])
OPENED = "starting"
CLASS_ASKING = "asking"
CLASS_LEAVING = "leaving"
TIME_NOUNS = terms("function_words", "time_nouns")
HAPPENINGS = frozenset(LIST["happening"]["verbs"])
PREFIXES_OF_ACTS = terms("function_words", "prefixes_of_acts")
NO_OWNER = terms("acts", "no_owner")
OF_THINGS: dict[str, str] = LIST["class_of_things"]["classes"]
CLASS_OF_RULES: dict[str, str] = LIST["class_of_rules"]["classes"]
CLASS_OF_PEOPLE: dict[str, str] = LIST["class_of_people"]["classes"]
CLASS_OF_SEVERAL: dict[str, str] = LIST["class_of_several"]["classes"]
MODIFIERS_OF_BODILY_ACTS: frozenset[str] = frozenset(LIST["class_of_several"]["unless"])
OF_TEXTS: dict[str, str] = LIST["class_in_text"]["classes"]
IN_TEXT: dict[str, list[str]] = LIST["class_in_text"]["words"]
UNLESS: dict[str, list[str]] = LIST["class_in_text"]["unless"]
LAWS_AND_RULES = terms("acts", "laws") | terms("acts", "rules_of_admission")
BY_PREPOSITION: dict[str, dict[str, str]] = LIST["by_preposition"]["classes"]
POINTING_AT_THINGS = terms("function_words", "pointing_at_things")
STRIKE = "strike"
FATAL = terms("acts", "fatal")


def class_of_verb(verb: Token) -> str | None:
    """Return the class of an act, with its particle where it has one; an idiom has none."""
    if _is_idiom(verb):
        return None
    if act_words(verb) in LOOKING and any(c.dep_ == "ccomp" for c in verb.rights):
        return "examining"
    if verb.lemma_.lower() in TAKES_THINGS and _takes_a_thing(verb):
        return "depriving"
    of_object = _of_its_object(verb, act_words(verb))
    if of_object is not None:
        return of_object
    by = BY_PREPOSITION.get(act_words(verb), {})
    told = (by[c.lower_] for c in verb.children if c.dep_ in ("prep", "prt") and c.lower_ in by)
    return next(told, None) or OF_VERB.get(act_words(verb))


def _of_its_object(verb: Token, words: str) -> str | None:
    """Return the class that a verb has with an object of its kind: a thing, people, a rule."""
    if words in OF_THINGS and _takes_a_thing(verb):
        return OF_THINGS[words]
    if words in CLASS_OF_PEOPLE and _takes_somebody(verb):
        return CLASS_OF_PEOPLE[words]
    return CLASS_OF_RULES[words] if words in CLASS_OF_RULES and _takes_a_rule(verb) else None


def _takes_a_thing(verb: Token) -> bool:
    """Tell ``seized drugs`` from ``seized the town``, ``seized two guards`` and ``seized Norham``."""
    thing = next((c for c in verb.children if c.dep_ in PATIENTS), None)
    if thing is None and verb.dep_ in NOUN_CLAUSES:
        thing = verb.head
    if thing is not None and thing.lower_ in ("one", "ones"):
        return True
    if thing is None or thing.tag_ not in COMMON_NOUNS or is_person(thing) or is_built(thing):
        return False
    return thing.lemma_.lower() not in HELD_PLACES | INSTITUTIONS_AND_OFFICES


def _takes_a_rule(verb: Token) -> bool:
    """Tell ``froze new rules`` from ``froze his assets``."""
    thing = next((c for c in verb.children if c.dep_ in PATIENTS), None)
    return thing is not None and thing.lemma_.lower() in LAWS_AND_RULES


def _takes_somebody(verb: Token) -> bool:
    """Tell ``blockaded the nominees`` from ``blockaded the port``, where any of its objects is a person."""
    things = [c for c in verb.children if c.dep_ in PATIENTS]
    things += [c for thing in things for c in thing.rights if c.dep_ == "conj"]
    return any(is_person(thing) for thing in things)


def _is_idiom(verb: Token) -> bool:
    """Tell ``took him to task`` and ``struck a deal``, also ``the deal they struck``."""
    nouns = VERB_IDIOMS.get(act_words(verb), []) + VERB_IDIOMS.get(verb.lemma_.lower(), [])
    if not nouns:
        return False
    told = [verb.head] if verb.dep_ in NOUN_CLAUSES else []
    for child in verb.children:
        if child.dep_ == "prep":
            apart = child.lower_ in ("on", "upon") and child.i != verb.i + 1
            own = [] if apart else [child]
            told += [*own, *(c for c in child.children if c.dep_ == "pobj")]
        elif child.dep_ in ("dobj", "nsubjpass", "acomp", "oprd", "advmod"):
            told.append(child)
    return any(word.lemma_.lower() in nouns for word in told)


def act_words(verb: Token) -> str:
    """Return the lemma of a verb, with the word that makes one verb of both: give way, fall ill, put off."""
    known: dict[int, str] = verb.doc.user_data.setdefault("act_words", {})
    if verb.i not in known:
        known[verb.i] = _act_words(verb)
    return known[verb.i]


def _act_words(verb: Token) -> str:
    lemma = verb.lemma_.lower()
    particle = next((c.lower_ for c in verb.children if c.dep_ == "prt"), None)
    if particle is not None:
        return f"{lemma} {particle}"
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    words = f"{lemma} {after.lower_}" if after is not None else lemma
    under = [c for c in after.children if c.dep_ == "pobj"] if after is not None else []
    timed = any(c.lower_.rstrip(".") in CALENDAR or c.lemma_.lower() in TIME_NOUNS for c in under)
    happens = bool(under) and words in HAPPENINGS
    return lemma if words not in OF_VERB or happens or timed else words


def _in_idiom(noun: Token) -> bool:
    """Tell ``balls and strikes`` and ``heart attack``."""
    doc, i = noun.doc, noun.i
    return any(doc[max(i - k, 0) : i + 1].text.lower() in IDIOMS for k in (1, 2))


def class_of_noun(noun: Token) -> str | None:
    """Return the class of the act that a noun tells; a modifier of another noun tells none."""
    found = OF_NOUN.get(noun.lemma_.lower()) or OF_NOUN.get(noun.lower_)
    if found is None or noun.dep_ in PREMODIFIERS or noun.lower_ in NOT_ACTS:
        return None
    if (
        noun.lower_ == "failure"
        and noun.i + 1 < len(noun.doc)
        and noun.doc[noun.i + 1].lower_ == "to"
    ):
        return None
    if noun.tag_ == "VBG" and noun.dep_ not in ("nsubj", "dobj", "pobj", "nsubjpass"):
        return None
    if _is_in_compound(noun) or _is_before_noun(noun):
        return None
    owned = (
        noun.lemma_ in NO_OWNER
        and any(c.dep_ == "poss" for c in noun.lefts)
        and not any(c.lower_ == "of" for c in noun.rights)
    )
    if owned or _in_idiom(noun):
        return None
    fatal = found == "injuring" and any(c.lower_ in FATAL for c in noun.lefts)
    return "killing" if fatal else _of_its_sense(noun) or found


def _of_its_sense(noun: Token) -> str | None:
    """Return the class of *abuses*, which break rules, of a *plea* of the guilty, of a union's *strike*."""
    lemma = noun.lemma_.lower()
    if lemma in CLASS_OF_SEVERAL and noun.tag_ == "NNS":
        return (
            None
            if any(c.lower_ in MODIFIERS_OF_BODILY_ACTS for c in noun.children)
            else CLASS_OF_SEVERAL[lemma]
        )
    beside = (c.lower_ for c in noun.children)
    if lemma not in OF_TEXTS or not set(beside).isdisjoint(UNLESS[lemma]):
        return None
    if lemma == STRIKE and noun.i and noun.nbor(-1).lower_ == "on":
        return OF_TEXTS[lemma]
    known: dict[str, bool] = noun.doc.user_data.setdefault("acts_in_text", {})
    if lemma not in known:
        known[lemma] = any(t.text in IN_TEXT[lemma] for t in noun.doc)
    return OF_TEXTS[lemma] if known[lemma] else None


def _is_before_noun(noun: Token) -> bool:
    """Tell the noun of ``the blame and attack campaign``, which is joined to a modifier and one itself."""
    after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    return (
        noun.dep_ == "conj" and noun.tag_ == "NN" and after.tag_ in COMMON_NOUNS and after != noun
    )


def _is_in_compound(noun: Token) -> bool:
    """Tell the noun of ``a catch-and-release policy`` from that of ``the counter-attack``."""
    doc, i = noun.doc, noun.i
    if i + 1 < len(doc) and doc[i + 1].tag_ == "HYPH" and not noun.whitespace_:
        return True
    hyphened = i > 1 and doc[i - 1].tag_ == "HYPH" and not doc[i - 1].whitespace_
    return hyphened and doc[i - 2].lower_ not in PREFIXES_OF_ACTS


def may_tell_an_act(verb: Token) -> bool:
    """Tell a verb of some class, or of happening, from one that tells no act whoever its subject is."""
    return class_of_verb(verb) is not None or act_words(verb) in HAPPENINGS


def is_middle(one: Predicate) -> bool:
    """Tell an event that is told as if it did itself: a happening verb without an object."""
    words = act_words(one.verb)
    inside = words.rpartition(" ")[2] if " " in words else ""
    goes_on = any(
        c.dep_ in ("dobj", "xcomp", "ccomp") and c.lower_ != inside for c in one.verb.children
    )
    parts_with = words == "break" and any(c.lower_ == "with" for c in one.verb.rights)
    happens = words in HAPPENINGS and one.agent is not None and one.verb.dep_ != "xcomp"
    return happens and not goes_on and not parts_with


def needs_target(verb: Token) -> bool:
    """Tell whether an active verb tells an act only with its object (``passed the bill``, not ``it passed``)."""
    return act_words(verb) not in WITHOUT_TARGET


def is_doer(agent: Token | None) -> bool:
    """Tell a subject that is somebody by its form: a person noun, a name, a personal pronoun, a part of these.

    ``a small number of people`` is somebody as ``people`` are.
    """
    if agent is None or agent.lower_ in POINTING_AT_THINGS:
        return False
    body = agent.lemma_.lower() in INSTITUTIONS_AND_OFFICES
    if body or is_person(agent) or agent.tag_ in ("NNP", "NNPS", "PRP", "CD"):
        return True
    part = next((c for c in agent.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    inner = next((c for c in part.children if c.dep_ == "pobj"), None) if part is not None else None
    return agent.lemma_.lower() in PARTS and inner is not None and is_person(inner)


def is_built(thing: Token | None) -> bool:
    """Tell a wall from an edge: what the verbs of building make in their plain sense."""
    return thing is not None and thing.lemma_.lower() in BUILT
