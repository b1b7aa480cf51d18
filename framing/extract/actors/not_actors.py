"""Phrases with the noun of a person or body that designate nobody: at anchor, social media, held hostage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import noun_class
from framing.extract.word_lists import SIZES, ordinals, terms, word_list
from framing.tags import NAMES, PATIENTS, VERBAL

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.words import Doc, Token

__all__ = ["is_bare_role", "is_mere_office", "is_no_actor"]

PRESS = terms("actor_nouns", "press")
NO_ACTORS = terms("actor_nouns", "no_actors")
ABSTRACT_BEFORE: dict[str, list[str]] = word_list("actor_nouns")["abstract_before"]["nouns"]
MASS: dict[str, list[str]] = word_list("actor_nouns")["mass"]["after"]
NAMED = frozenset(word_list("actor_nouns")["mass"]["named"])
PREPOSITIONAL_IDIOMS = terms("actor_nouns", "prepositional_idioms")
OBJECTS_OF_VERB_OR_PREPOSITION = frozenset(["dobj", "pobj", "dative", "iobj"])
NO_SUBJECT_RELATIONS = frozenset(
    ["dobj", "pobj", "oprd", "advmod", "npadvmod", "acomp", "xcomp", "dep"]
)
DONE_TO: dict[str, list[str]] = word_list("actor_nouns")["done_to"]["nouns"]
EVENTS_OF_PEOPLE = terms("actor_nouns", "events_of_people")
EVENTS_AFTER = frozenset(word_list("actor_nouns")["events_of_people"]["after"])
UNDERTAKEN = terms("actor_nouns", "undertaken")
POSSESSED_BODIES = terms("actor_nouns", "possessed_bodies")
COLLECTIVE = terms("actor_nouns", "collective")
NOUNS_FOR_TWO = frozenset(["couple", "pair"])
DEGREE_NOUNS = frozenset(["bachelor", "master"])
TRADES = frozenset(["business", "industry"])
KINDS_OF = terms("actor_nouns", "kinds_of")
RIGHTS = terms("actor_nouns", "rights")
FOR_WHOM = frozenset(word_list("actor_nouns")["for_whom"]["things"])
TOGETHER = terms("actor_nouns", "together")
OF_WEDDINGS = terms("actor_nouns", "of_weddings")
AFTER_WHICH_BODIES = terms("actor_nouns", "after_which_bodies")
CHAMBERS = terms("actor_nouns", "chambers")
PARTY_VOTES = terms("actor_nouns", "party_votes")
SETS_OF_RULES = terms("actor_nouns", "sets_of_rules")
OF_RULERS = frozenset(word_list("actor_nouns")["sets_of_rules"]["rulers"])
ORDINALS = ordinals()
FOUR = 4
ANY_OF_A_KIND = terms("function_words", "any_of_a_kind")
CLASSES_OF_PERSONS = frozenset(["function", "relation", "appraisal", "description"])
BEFORE_A_FULL_PHRASE = frozenset(["DT", "PRP$", "POS", "CD", "JJ", "NN", "NNP", "WP$"])


def is_no_actor(doc: Doc, first: int, *, head: Token) -> bool:
    """Tell scenery (``told reporters``) and phrases that designate nobody (``social media``).

    ``first`` is the first token of the phrase, ``head`` its noun.
    """
    lemma = head.lemma_.lower()
    if (lemma in PRESS and head.dep_ in OBJECTS_OF_VERB_OR_PREPOSITION) or _says_how(
        doc, first, head=head
    ):
        return True
    before = doc[first - 1].lower_ if first else ""
    if head.tag_ == "NN" and f"{before} {lemma}" in PREPOSITIONAL_IDIOMS:
        return True
    named = lemma in NAMED and any(t.tag_ == "NNP" for t in doc[first : head.i])
    if head.tag_ == "NN" and lemma in MASS and before not in MASS[lemma] and not named:
        return True
    done_to = head.dep_ in PATIENTS and head.head.lemma_ in DONE_TO.get(lemma, ())
    opened = head.dep_ == "nsubj" and head.head.lemma_ == "be"
    done_to |= opened and any(c.lemma_ in DONE_TO.get(lemma, ()) for c in head.head.rights)
    if done_to or _says_what_is_done(doc, first, head=head) or _is_part_of_a_compound(doc, head):
        return True
    after = doc[head.i + 1].lower_ if head.i + 1 < len(doc) else ""
    if head.lemma_ in ABSTRACT_BEFORE and after in ABSTRACT_BEFORE[head.lemma_]:
        return True
    endings = (doc[i : head.i + 1].text.lower() for i in range(max(first, head.i - 3), head.i))
    event = lemma in EVENTS_OF_PEOPLE and head.dep_ == "pobj" and head.head.lower_ in EVENTS_AFTER
    event = event or _is_wanting(doc, first, head=head) or _is_a_verb(doc, head)
    event = event or _is_a_vote(doc, head) or _is_a_set_of_rules(head)
    said = any(ending in NO_ACTORS for ending in endings) or _is_a_right(doc, first, head=head)
    said = said or _is_of_a_thing(head) or _is_managing(head) or _is_of_a_board(doc, head)
    return event or said or _says_for_whom(doc, head) or _is_anybody(doc, head)


def _is_a_verb(doc: Doc, head: Token) -> bool:
    """Tell ``the paper that Bloom closely monitors`` from *the monitors*."""
    how = doc[head.i - 1] if head.i else head
    verbal = head.tag_ == "NNS" and head.dep_ in ("relcl", "ccomp", "advcl")
    return verbal and how.tag_ == "RB" and how.head is head


def _is_a_set_of_rules(head: Token) -> bool:
    """Tell ``violated the speed regime`` from *the army regime*, which rules."""
    things = (c for c in head.lefts if c.dep_ == "compound" and c.tag_ in ("NN", "NNS"))
    what = next(things, None)
    ruled = what is None or noun_class(what) is not None or what.lower_ in OF_RULERS
    return head.lemma_.lower() in SETS_OF_RULES and not ruled


def _is_a_vote(doc: Doc, head: Token) -> bool:
    """Tell *the Norland caucuses*, which are held on a day, from *the caucus* of a party."""
    if head.lemma_.lower() not in PARTY_VOTES:
        return False
    before = doc[head.i - 1] if head.i else head
    when = head.dep_ == "pobj" and head.head.lower_ in EVENTS_AFTER | {"in"}
    place = when and before.tag_ in NAMES and before.lower_ not in CHAMBERS
    return head.tag_ == "NNS" or before.lower_ in ORDINALS or place


def _is_wanting(doc: Doc, first: int, *, head: Token) -> bool:
    """Tell ``has built no known team``, which there is not, from ``no senator of the party agreed``."""
    none = first > 0 and doc[first - 1].lower_ == "no"
    body = noun_class(head) in ("collective", "institution", "office")
    return none and body and head.dep_ in ("dobj", "attr")


def _is_of_a_board(doc: Doc, head: Token) -> bool:
    """Tell the *directors* of a board of directors: the body is meant."""
    board = head.i > 1 and doc[head.i - 1].lower_ == "of" and doc[head.i - 2].lemma_ == "board"
    return board and head.tag_ == "NNS"


def _is_of_a_thing(head: Token) -> bool:
    """Tell *weakness is the friend of danger and the enemy of peace*: things are nobody's friends."""
    top = head
    while top.dep_ == "conj" and top.head.tag_ == "NN":
        top = top.head
    if noun_class(head) != "relation" or top.dep_ != "attr":
        return False
    subject = next((c for c in top.head.children if c.dep_ == "nsubj"), None)
    of = next((c for c in head.rights if c.lower_ == "of"), None)
    thing = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    pair = (subject, thing)
    return all(t is not None and t.tag_ == "NN" and noun_class(t) is None for t in pair)


def _is_managing(head: Token) -> bool:
    """Tell *the administration of the law*, which is done, from *the administration of President Bloom*."""
    of = next((c for c in head.rights if c.lower_ == "of"), None)
    thing = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    managed = thing is not None and thing.tag_ in ("NN", "NNS") and noun_class(thing) is None
    return head.lemma_.lower() == "administration" and managed


def _is_a_right(doc: Doc, first: int, *, head: Token) -> bool:
    """Tell *our authorities* and *under its authorities*, what a body may do, from *the authorities*, a body."""
    owned = first > 0 and doc[first - 1].tag_ == "PRP$"
    return owned and head.lemma_.lower() in RIGHTS and head.dep_ in OBJECTS_OF_VERB_OR_PREPOSITION


def _says_how(doc: Doc, first: int, *, head: Token) -> bool:
    """Tell *in small groups*, which is how people came, from *in groups* that somebody belongs to."""
    how = head.tag_ == "NNS" and head.lemma_.lower() in TOGETHER and head.dep_ == "pobj"
    bare = first > 0 and doc[first - 1] == head.head and head.head.lower_ == "in"
    after = doc[head.i + 1 : head.i + 3]
    such = [t.lower_ for t in after] in (["like", "that"], ["like", "this"])
    ends = such or not after or after[0].lower_ not in AFTER_WHICH_BODIES
    return how and bare and ends and all(t.lower_ in SIZES for t in doc[first : head.i])


def _says_what_is_done(doc: Doc, first: int, *, head: Token) -> bool:
    """Tell a trade, a state of a union and a condition: in the shipping *business*, she was *mum* on it."""
    lemma = head.lemma_.lower()
    after = doc[head.i + 1] if head.i + 1 < len(doc) else head
    if head.tag_ == "NN" and lemma in NOUNS_FOR_TWO and after.tag_ == "NNS":
        return True
    if lemma in DEGREE_NOUNS and after.tag_ == "POS":
        return True
    if lemma == "campaign" and head.dep_ not in ("nsubj", "nsubjpass", "poss"):
        return not any(t.tag_ == "NNP" for t in doc[first : head.i]) or "poss" in {
            c.dep_ for c in head.children
        }
    above = head.head.lower_ if head.dep_ == "pobj" else ""
    if lemma in TRADES:
        return above == "in"
    if lemma == "union":
        state = above == "of" and head.head.head.lemma_ == "state"
        return state or any(t.lower_ in OF_WEDDINGS for t in head.sent)
    bare = first == head.i and head.tag_ == "NN" and head.dep_ in ("attr", "acomp", "oprd")
    before = doc[first - 1] if first else head
    return bare and before.pos_ in VERBAL and noun_class(head) == "relation"


def _is_part_of_a_compound(doc: Doc, head: Token) -> bool:
    """Tell *nation* in ``a four-nation tour`` and *lawyer* in ``a non-lawyer``."""
    if head.i < 2 or doc[head.i - 1].text not in "-‐‑" or doc[head.i - 1].whitespace_:
        return False
    before = doc[head.i - 2]
    counted = before.tag_ == "CD" and head.tag_ == "NN"
    after = doc[head.i + 1] if head.i + 1 < len(doc) else head
    three = head.i > FOUR and doc[head.i - 3].text == "-" and not doc[head.i - 3].whitespace_
    if three and after.tag_ in ("JJ", "NN", "NNS") and head.whitespace_:
        return True
    return not before.whitespace_ and (counted or before.lower_ == "non")


def _says_for_whom(doc: Doc, head: Token) -> bool:
    """Tell the *men* of a men's team and the *children* of a children's hospital: a kind of team, of hospital."""
    owned = head.lemma_.lower() in KINDS_OF and head.i + 1 < len(doc)
    article = next((c for c in head.head.lefts if c.lower_ in ("a", "an")), None)
    if owned and doc[head.i + 1].tag_ == "POS" and article is not None and article.i < head.i:
        return head.tag_ == "NNS"
    return owned and doc[head.i + 1].tag_ == "POS" and head.head.lemma_.lower() in FOR_WHOM


def _is_anybody(doc: Doc, head: Token) -> bool:
    """Tell ``more than any other candidate``, which is everybody and nobody."""
    before = doc[max(head.i - 2, 0) : head.i]
    return len(before) == 2 and before[1].lower_ == "other" and before[0].lower_ in ANY_OF_A_KIND


def is_bare_role(first: int, head: Token) -> bool:
    """Tell a singular without any determiner that is no subject: a state or office, ``held hostage``.

    With words of its own before it only under *for* and *as*: ``ran for party chairman``.
    """
    if head.tag_ != "NN" or head.dep_ not in NO_SUBJECT_RELATIONS or not head.is_lower:
        return False
    if first < head.i and not (head.dep_ == "pobj" and head.head.lower_ in ("for", "as")):
        return False
    before = first - 1
    while before > 0 and head.doc[before].is_quote:
        before -= 1
    return not (first and head.doc[before].tag_ in BEFORE_A_FULL_PHRASE)


def is_mere_office(doc: Doc, one: Designation) -> bool:
    """Tell a phrase tied to nobody that is an office, a deed or a part of a longer name, and no person.

    ``ambition to become speaker of the house``, ``witness tampering``, ``the U.S. attorney's office``,
    ``launched an ad campaign``.
    """
    head = doc[one.head]
    if one.plural or head.lemma_.lower() in COLLECTIVE:
        return False
    if one.noun_class == "office":
        owned = one.first > 0 and doc[one.first - 1].tag_ == "PRP$"
        return head.lemma_ in UNDERTAKEN and (one.indefinite or owned or not one.definite)
    if one.noun_class not in CLASSES_OF_PERSONS:
        return False
    after = doc[one.last + 1] if one.last + 1 < len(doc) else None
    beyond = after.nbor(1) if after is not None and after.i + 1 < len(doc) else None
    if after is not None and after.tag_ == "POS" and beyond is not None:
        return one.noun_class == "function" and beyond.lemma_ in POSSESSED_BODIES
    if (
        one.definite
        or one.indefinite
        or (one.first and doc[one.first - 1].tag_ in BEFORE_A_FULL_PHRASE)
    ):
        return False
    compound = after is not None and after.tag_ in ("VBG", "NN") and one.last == one.head
    return head.dep_ not in ("nsubj", "nsubjpass", "npadvmod", "appos") or (
        compound and head.is_lower
    )
