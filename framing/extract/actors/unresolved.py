"""Which designations stay without an actor: the article may name whom they mean and does not say who it is.

*The nominee*, *the former governor*, *his father* point to somebody told of. Where nothing ties them to a name
and the article names somebody who could be meant, the words themselves are no answer: the claim is withheld.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.known_actors import BYGONE, describe
from framing.extract.actors.named_members import has_named_members
from framing.extract.actors.named_victims import is_a_named_victim
from framing.extract.actors.news_subjects import opens_the_news
from framing.extract.actors.one_of_several import one_of_several
from framing.extract.actors.open_bodies import is_a_bare_body
from framing.extract.grammar.people_nouns import noun_class
from framing.extract.grammar.phrase_edges import PLACES, first_of_list
from framing.extract.word_lists import KIN, POLITICAL_PARTIES, terms, word_list
from framing.tags import NAMES, SUBJECTS

if TYPE_CHECKING:
    from framing.extract.actors.clues import Clues
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.unnamed_actors import Group
    from framing.words import Token

__all__ = ["is_unresolved"]

OFFICES_BY_PLACE = terms("actor_nouns", "offices_by_place")
NAMELESS_SOURCES = terms("actor_nouns", "nameless_sources")
PAIRS = terms("actor_nouns", "pairs")
MET = terms("actor_nouns", "met_in_public") | frozenset(word_list("actor_nouns")["kin"]["clients"])
MOSTLY_NAMED = terms("actor_nouns", "mostly_named")
RULERS = frozenset(word_list("actor_nouns")["own_bodies"]["rulers"])
POINTING_BODIES = frozenset(word_list("actor_nouns")["own_bodies"]["pointing"])
BODIES = terms("actor_nouns", "bodies")
FIRMS = terms("actor_nouns", "firms")
OWN_BODIES = terms("actor_nouns", "own_bodies")
CLOSE_GROUPS = terms("actor_nouns", "close_groups")
INDEFINITE_PRONOUNS = terms("function_words", "indefinite_pronouns")
CLASSES_OF_ANYBODY = frozenset(
    ["function", "relation", "description", "appraisal", "ambiguous", "generic"]
)
POINTING_TO_ONE = terms("function_words", "pointing_to_one")
POSSESSIVES_OF_PEOPLE = terms("function_words", "possessives_of_people")
SOMEBODY = frozenset(["someone", "somebody"])
SEEMING_SO = terms("function_words", "seeming_so")
EMPTY_SUBJECTS = terms("function_words", "empty_subjects")
ADMINISTRATION = "administration"
HEADS_OF_STATE = terms("actor_nouns", "heads_of_state")
ANY_OF_A_KIND = terms("function_words", "any_of_a_kind")
BEARING = frozenset(["VERB", "AUX", "ADV", "NOUN"])
NAME_SUFFIXES_FOLDED = frozenset(
    name.rstrip(".").lower() for name in word_list("given_names")["suffixes"]["names"]
)
TWO = 2
AT = thresholds("extract", "unresolved")
POSSESSIVES_OF_ONE = terms("function_words", "possessives_of_one")


def is_unresolved(clues: Clues, one: Designation, *, group: Group) -> bool:
    """Tell a designation of one person, or of a pair, whom the article may name and does not tie to a name."""
    head = clues.doc[one.head]
    i = one.first - 1
    while i > 0 and clues.doc[i].tag_ == "CD":
        i -= 1
    before = clues.doc[i].lower_ if one.first else ""
    if head.lower_ in PAIRS or _is_one_told_of(clues, one, before=before):
        return _is_one_told_of(clues, one, before=before) and bool(_people(clues))
    first = min(group.since.values(), default=one.head)
    if (
        has_named_members(clues.names, one, known=clues.known)
        or is_a_named_victim(clues.names, one)
        or opens_the_news(clues.names, one, first=first)
    ):
        return True
    return _is_an_open_body(clues, one, group=group, before=before) or _is_an_open_person(
        clues, one, group=group, before=before
    )


def _is_an_open_person(clues: Clues, one: Designation, *, group: Group, before: str) -> bool:
    head = clues.doc[one.head]
    several = (
        one.plural or one.noun_class not in CLASSES_OF_ANYBODY or head.lower_ in INDEFINITE_PRONOUNS
    )
    told_of = not several and (_is_predicate(head) or _stands_by_a_name(clues, one))
    if told_of or _is_one_of_them(clues, one):
        return bool(_people(clues))
    if several:
        return head.lower_ not in INDEFINITE_PRONOUNS and _are_called_so(head)
    if before in POSSESSIVES_OF_PEOPLE:
        return _is_somebodys(clues, one, group=group, owner=before) or _is_named_later(clues, one)
    told_of = _is_named_later(clues, one) or _points_to_somebody(clues, one, group=group)
    return before not in ANY_OF_A_KIND and told_of


def _is_one_told_of(clues: Clues, one: Designation, *, before: str) -> bool:
    """Tell *the pair*, *someone in the hall*, *a spokesman for her* and *both sides*."""
    noun = clues.doc[one.head].lower_
    if noun in PAIRS:
        return before in POINTING_TO_ONE and len(_people(clues)) >= TWO
    told_of = _is_of_a_pronoun(clues, one) or _are_both(clues, one, before=before)
    return noun in SOMEBODY or told_of or _are_the_two(clues, one, before=before)


def _is_of_a_pronoun(clues: Clues, one: Designation) -> bool:
    """Tell *a spokesman for her*, whoever she is."""
    doc = clues.doc
    return one.tail == "pp" and one.last == one.head + 2 and doc[one.last].tag_ == "PRP"


def _are_the_two(clues: Clues, one: Designation, *, before: str) -> bool:
    """Tell *the two leaders*, mostly two just named, from *the two hostages held there*."""
    counted = one.first > 0 and clues.doc[one.first - 1].lower_ == "two"
    people = (
        one.noun_class in CLASSES_OF_ANYBODY
        and one.plural
        and not one.tail
        and one.possessor is None
    )
    return counted and people and before in POINTING_TO_ONE | frozenset(["these", "those"])


def _are_both(clues: Clues, one: Designation, *, before: str) -> bool:
    """Tell *both sides*, two told of elsewhere, from *both children and adults*."""
    joined = any(c.dep_ == "cc" for c in clues.doc[one.head].children)
    return before == "both" and one.first == one.last and one.plural and not joined


def _is_an_open_body(clues: Clues, one: Designation, *, group: Group, before: str) -> bool:
    theirs = _is_a_body_of_somebody(clues, one, group=group, before=before) or _is_a_body_of_nobody(
        clues, one
    )
    return (
        theirs
        or is_a_bare_body(clues.names, one, group=group)
        or _takes_up_a_body(clues, one, before=before)
        or (before in POINTING_TO_ONE and _is_of_another_head(clues, one, group=group))
    )


def _is_of_another_head(clues: Clues, one: Designation, *, group: Group) -> bool:
    """Tell *the administration* in news of President Bloom from the Reyes administration, named there too."""
    noun = clues.doc[one.head].lemma_.lower()
    if noun != ADMINISTRATION or not one.definite or one.possessor is not None or one.modifiers:
        return False
    heads = [who for who, known in clues.known.items() if known.titled & HEADS_OF_STATE]
    times = {who: clues.names.mentions(who) for who in heads}
    named = group.name()
    theirs = max((n for who, n in times.items() if who.split()[-1] in named), default=0)
    return noun != named.lower() and max(times.values(), default=0) > AT.clearly * theirs


def _is_a_body_of_nobody(clues: Clues, one: Designation) -> bool:
    """Tell *the senator's office* whose possessor the article does not name there."""
    owned = one.noun_class == "institution" and one.possessor is not None and not one.plural
    return owned and clues.names.at(one.possessor or 0) is None


def _takes_up_a_body(clues: Clues, one: Designation, *, before: str) -> bool:
    """Tell *the civil rights group*, mostly a body that the article names, from *the Norland group*."""
    plain = one.noun_class == "institution" and not one.plural and one.possessor is None
    if (
        not plain
        or before not in POINTING_TO_ONE
        or clues.doc[one.head].lemma_.lower() not in BODIES | FIRMS
    ):
        return False
    if (
        one.tail
        or one.modifiers & POLITICAL_PARTIES
        or any(_is_name(t) for t in clues.doc[one.first : one.last + 1])
    ):
        return False
    return any(not clues.names.is_person(who) for who in clues.names.owner.values())


def _is_one_of_them(clues: Clues, one: Designation) -> bool:
    """Tell ``is one of the rowers`` and ``, one of the rowers,``, which say of somebody what they are."""
    at = one_of_several(clues.doc, one)
    return at is not None and clues.doc[at].dep_ in ("attr", "appos")


def _is_a_body_of_somebody(clues: Clues, one: Designation, *, group: Group, before: str) -> bool:
    """Tell *his administration* where it is not clear whose, *the regime* of a country that another clause names."""
    noun = clues.doc[one.head].lemma_.lower()
    if one.plural or one.possessor is not None or noun not in RULERS | OWN_BODIES:
        return False
    if before in POSSESSIVES_OF_ONE or (before in POSSESSIVES_OF_PEOPLE and noun in RULERS):
        return noun not in CLOSE_GROUPS and group.whose in ("", before)
    return noun in POINTING_BODIES and before in POINTING_TO_ONE and not (one.modifiers or one.tail)


def _points_to_somebody(clues: Clues, one: Designation, *, group: Group) -> bool:
    """Tell *the candidate* and *a mercurial president*, who may be named, from *the caretaker* and *a witness*."""
    noun = clues.doc[one.head].lemma_.lower()
    if not one.definite:
        return _bears_it(clues, one) if one.indefinite else noun in KIN
    told_of = group.introduced and noun in NAMELESS_SOURCES
    plain = one.noun_class == "function" and not _is_news_role(clues, one)
    return not (told_of or plain or _says_who(clues, one)) and bool(_people(clues))


def _are_called_so(head: Token) -> bool:
    """Tell ``they are heroes``, ``referring to them as clowns``, ``acted like bullies``: of whom, another word says."""
    if head.dep_ == "pobj" and head.head.lower_ == "like":
        verb = head.head.head
        return verb.lemma_ in SEEMING_SO and verb.i < head.i
    head = head if any(c.dep_ == "nummod" for c in head.lefts) else first_of_list(head)
    if head.dep_ == "attr":
        left = (c for c in head.head.lefts if c.dep_ in SUBJECTS)
        return head.i > head.head.i and any(c.lower_ not in EMPTY_SUBJECTS for c in left)
    return _is_predicate(head)


def _is_named_later(clues: Clues, one: Designation) -> bool:
    """Tell *a young aide* of the news, who is named only below, as one who is an aide."""
    noun, names = clues.doc[one.head].lemma_.lower(), clues.names
    if one.plural:
        return False
    later = {
        who: known
        for who, known in clues.known.items()
        if noun in known.nouns | known.bygone and names.is_person(who)
    }
    if noun in NAMELESS_SOURCES:
        words = describe(clues.doc, one).words - BYGONE
        early = one.head < AT.early
        return early and any(
            words & known.words and names.since(who, one.head) == one.head
            for who, known in later.items()
        )
    return any(
        noun in known.nouns and (one.head < AT.lead or names.since(who, one.head) == one.head)
        for who, known in later.items()
    )


def _is_predicate(head: Token) -> bool:
    """Tell ``served as an adviser`` and ``is a farmer``, which say of somebody what they are."""
    while head.dep_ == "conj" and head.head.tag_ == "NN" and head.tag_ == "NN":
        head = head.head
    if head.dep_ in ("attr", "oprd"):
        return not any(c.dep_ == "expl" for c in head.head.children)
    return (
        head.dep_ == "pobj"
        and head.head.lower_ == "as"
        and head.head.nbor(-1).lower_ != "such"
        and head.head.head.pos_ in BEARING
    )


def _stands_by_a_name(clues: Clues, one: Designation) -> bool:
    """Tell ``a lawyer for the city, Ada Bloom``, whichever of the two the name is of, and ``A lawyer, she``."""
    doc, i = clues.doc, one.last + 1
    if i + 1 < len(doc) and doc[i].text == "," and doc[i + 1].lower_ in ("he", "she"):
        return doc[max(one.first - 1, 0)].is_sent_start or doc[one.first].is_sent_start
    if i + 1 >= len(doc) or doc[i].text != "," or clues.names.at(i + 1) is None:
        return False
    end = clues.names.runs[i + 1][1] + 1
    return end < len(doc) and doc[end].text in (",", ";", ".", "—", "–")


def _bears_it(clues: Clues, one: Designation) -> bool:
    """Tell *a mercurial president* where the article tells of one by name."""
    noun = clues.doc[one.head].lemma_.lower()
    if noun not in MOSTLY_NAMED or one.tail == "relative_clause":
        return False
    told_of = any(noun in known.nouns for known in clues.known.values())
    others = (g for g in clues.groups.all if not (g.plural or g.introduced))
    return told_of or any(noun in g.nouns and noun in map(str.lower, g.texts) for g in others)


def _is_somebodys(clues: Clues, one: Designation, *, group: Group, owner: str) -> bool:
    """Tell *his wife* where it is not clear whose, and *her opponent*, whom the article mostly names."""
    unclear = group.whose in ("", owner)
    if unclear and owner in ("my", "our"):
        named = clues.doc[one.head].lemma_.lower() in MOSTLY_NAMED
        return owner == "our" and named and bool(_people(clues))
    met = clues.doc[one.head].lemma_.lower() in MET
    return unclear or met or _may_be_named(clues, group.whose)


def _is_news_role(clues: Clues, one: Designation) -> bool:
    """Tell *the candidate* and *the former clerk*, who are mostly named, from *the caretaker* and *the bus driver*."""
    if clues.doc[one.head].lemma_.lower() in MOSTLY_NAMED:
        return True
    words = clues.doc[one.first : one.head]
    the = one.first > 0 and clues.doc[one.first - 1].lower_ == "the"
    return any(
        t.tag_ in ("JJ", "JJS", "VBN") or _is_name(t) or (the and _is_rich(t)) for t in words
    )


def _is_rich(token: Token) -> bool:
    """Tell the *billionaire* of *the billionaire developer*, who is mostly named, from the *bus* of a driver."""
    return token.tag_ == "NN" and noun_class(token) in ("description", "appraisal")


def _people(clues: Clues) -> set[str]:
    names = clues.names
    return {who for who in set(names.owner.values()) if names.is_person(who)}


def _may_be_named(clues: Clues, whose: str) -> bool:
    """Tell whether the article names somebody else of the surname of *Ada Bloom*: maybe her sister."""
    return any(who != whose and _surname(who) == _surname(whose) for who in _people(clues))


def _surname(who: str) -> str:
    """Return the surname of *Ada Bloom* and of *Omar Bloom Jr.*."""
    words = [w for w in who.split() if w.rstrip(".").lower() not in NAME_SUFFIXES_FOLDED]
    return words[-1] if words else who


def _says_who(clues: Clues, one: Designation) -> bool:
    """Tell *Ada Bloom’s lawyer* and *the Norland ambassador*, words that say who without a name."""
    doc = clues.doc
    if one.modifiers & BYGONE:
        return False
    office = doc[one.head].lemma_.lower() in OFFICES_BY_PLACE
    if one.possessor is not None:
        whose = clues.names.at(one.possessor)
        return whose is not None and (office or clues.names.is_person(whose))
    if one.tail == "pp" and any(_is_name(t) for t in doc[one.head + 1 : one.last + 1]):
        return True
    placed = any(_is_name(t) for t in doc[one.first : one.head])
    return placed and office


def _is_name(token: Token) -> bool:
    return token.tag_ in NAMES or token.lower_ in PLACES
