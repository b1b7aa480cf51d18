"""Names beside a description that the parser hangs elsewhere: the last of two before it, the subject behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person, noun_class, title_word
from framing.extract.word_lists import ordinals, terms
from framing.tags import COMMON_NOUNS, DASHES, SUBJECTS, VERBAL

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.words import Doc, Token

__all__ = [
    "before_the_subject",
    "ends_with_others",
    "is_beside",
    "is_set_apart",
    "joined_before_its_name",
    "just_before",
    "speaks_as",
    "speaks_for",
    "subject_of_the_main_clause",
]

FRONTED = 10
ORDINALS = ordinals()
TAGS_OF_A_FRONTED_LIST = frozenset(["DT", "JJ", "NN", "NNP", ","])
PRONOUNS_OF_THINGS = terms("function_words", "pronouns_of_things")


def just_before(names: Names, one: Designation) -> str | None:
    """Return the second person of ``Ada Bloom of Larkin and Tom Wells, the farmer``, the one before a dash."""
    doc = names.doc
    i = one.first - 1
    while i > 0 and (doc[i].tag_ in ("DT", "PRP$") or doc[i].lower_ in ORDINALS):
        i -= 1
    if i > 0 and doc[i].text in DASHES and is_person(doc[one.head]) and not one.plural:
        who = names.at(i - 1)
        return who if names.is_person(who) else None
    if i < 1 or doc[i].text != "," or not is_person(doc[one.head]) or one.plural:
        return None
    run = names.runs.get(i - 1)
    if run is not None and run[0] > 1 and doc[run[0] - 1].lower_ == "of":
        run = names.runs.get(run[0] - 2)
    joined = run is not None and run[0] > 0 and doc[run[0] - 1].lower_ == "and"
    who = names.at(run[0]) if run is not None and joined else None
    return who if names.is_person(who) else None


def joined_before_its_name(names: Names, one: Designation, *, told: Token) -> bool:
    """Tell ``Tom Wells and the mayor's aide, Ada Bloom``: not the name that it is only joined to."""
    doc = names.doc
    run = names.runs.get(one.last + 2)
    if run is None or doc[one.last + 1].text != "," or doc[one.head].dep_ != "conj":
        return False
    closed = run[1] + 1 < len(doc) and doc[run[1] + 1].text in (",", ".", ";")
    return closed and told.i + 1 < one.first and doc[one.first - 1].text != ","


def ends_with_others(doc: Doc, one: Designation) -> bool:
    """Tell ``Ada Bloom, a nurse and two teachers met``: a list that ends with several is no apposition."""
    if one.plural or one.name is not None:
        return False
    i = one.last + 1
    while i < min(one.last + FRONTED, len(doc) - 1) and doc[i].tag_ in TAGS_OF_A_FRONTED_LIST:
        i += 1
    joined = i + 1 < len(doc) and doc[i].lower_ == "and" and doc[i - 1].text != ","
    if not joined or doc[i + 1].tag_ != "CD" or doc[i + 1].text[0].isdigit():
        return False
    after = next(
        (t for t in doc[i + 2 : i + 2 + FRONTED] if t.tag_ not in ("JJ", "NN", "NNP")), None
    )
    return after is not None and after.tag_ == "NNS" and is_person(after)


def before_the_subject(names: Names, one: Designation) -> str | None:
    """Return whom ``A farmer early in her life, Ada Bloom left`` opens with; ``As mayor, Ada Bloom`` is a role."""
    doc = names.doc
    opens = doc[one.first].is_sent_start or doc[max(one.first - 1, 0)].is_sent_start
    head = doc[one.head]
    if not opens or one.plural or one.name is not None or head.dep_ == "pobj":
        return None
    if not is_person(head):
        return None
    for i in range(one.last + 1, min(one.last + FRONTED, len(doc) - 1)):
        if doc[i].pos_ in VERBAL or doc[i].is_sent_start:
            return None
        if doc[i].text == ",":
            step = i + 1 + title_word(doc[i + 1])
            end = names.runs.get(step, (step, step))[1]
            who = names.at(step) if end < len(doc) and doc[end].dep_ in SUBJECTS else None
            return who if names.is_person(who) else None
    return None


def speaks_as(names: Names, one: Designation, *, head: Token) -> tuple[str, str] | None:
    """Read ``“As a mother, a wife and a nurse, that photo disturbs,” Ada Bloom said``: what the speaker is."""
    while head.dep_ == "conj" and head.head.tag_ == "NN":
        head = head.head
    as_ = head.head
    if head.dep_ != "pobj" or as_.lower_ != "as" or not one.indefinite or one.plural:
        return None
    opens = as_.is_sent_start or (as_.i > 0 and as_.nbor(-1).is_quote)
    subject = next((c for c in as_.head.children if c.dep_ in SUBJECTS), None)
    if not opens or subject is None or not is_person(head):
        return None
    thing = subject.lower_ in PRONOUNS_OF_THINGS or (
        subject.tag_ in COMMON_NOUNS and not noun_class(subject)
    )
    who = names.speaker_at(head.idx) if thing else None
    return (who, "predicate") if who is not None else None


def subject_of_the_main_clause(token: Token) -> Token | None:
    """Return the subject of ``Ada Bloom is not guilty because she is the president``; None of other clauses."""
    if token.lower_ not in ("he", "she") or token.head.dep_ != "advcl":
        return None
    subjects = (c for a in token.head.ancestors for c in a.lefts if c.dep_ in SUBJECTS)
    subject = next(subjects, None)
    told = subject is not None and subject.head.lemma_ == "be" and subject.i < token.i
    return subject if told else None


def speaks_for(head: Token) -> bool:
    """Tell the *director* of ``the spokesman for the director``: another one speaks."""
    return head.dep_ == "pobj" and head.head.lower_ == "for" and is_person(head.head.head)


def is_beside(one: Designation, head: Token) -> bool:
    """Tell the *wife* of ``Ada Bloom, wife charged``: a relation of nobody in particular is the other person."""
    bare = not head.lefts and not one.indefinite and one.possessor is None and not one.plural
    apart = head.dep_ != "conj" and one.noun_class == "relation"
    return apart and bare and one.first == one.head and one.tail != "pp"


def is_set_apart(name: Token, head: Token) -> bool:
    """Tell a name behind its description's comma from the owner of one: ``one senator, Norland’s Ada Bloom``."""
    after = name.nbor(1) if name.i + 1 < len(name.doc) else name
    beside = name.dep_ == "appos" and name.left_edge.i > head.i + 1
    return beside and after.tag_ != "POS"
