"""What a text says that somebody is: is a, serves as, called her a."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.neighbours import subject_of_the_main_clause
from framing.extract.actors.not_actors import is_bare_role
from framing.extract.actors.political_parties import is_party
from framing.extract.grammar.control import inherited
from framing.extract.grammar.people_nouns import BODY_CLASSES, differs, is_person, title_word
from framing.extract.grammar.phrase_edges import first_of_list
from framing.extract.word_lists import terms, word_list
from framing.tags import (
    ADDED_CLAUSES,
    COMMON_NOUNS,
    FINITE_OR_MODAL,
    NAMES_AND_PRONOUNS,
    PATIENTS,
    RELATIVE_TAGS,
    SUBJECTS,
    VERBAL,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.words import Token

__all__ = ["FIRST_PERSON_OR_MYSELF", "Link", "SaidOf"]

COPULAS = terms("function_words", "copulas")
IN_OFFICE = terms("function_words", "in_office")
NOT_BEARERS = terms("actor_nouns", "not_bearers")
NO_ANTECEDENT = terms("function_words", "no_antecedent")
LOCATIVE = terms("function_words", "locative")
DONE_BY_THE_SUBJECT = frozenset(["dobj", "pobj", "oprd", "ccomp"])
REFLEXIVE = terms("function_words", "reflexive")
FIRST_PERSON_OR_MYSELF = terms("function_words", "first_person_or_myself")
CHOOSING = terms("function_words", "choosing")
AT = thresholds("extract", "pronouns")
POSSESSIVE: dict[str, str] = word_list("function_words")["possessive_of"]["forms"]

Link = tuple[str, str]
"""(actor, how the text ties a description to it: ``appositive``, ``predicate``, ``name``, ...)"""


class SaidOf:
    """Finds of whom a description is predicated."""

    def __init__(self, names: Names, actor: Callable[[int], str | None]) -> None:
        """Take the parse, its names, and who the actor at a token is so far."""
        doc = names.doc
        self.doc = doc
        self.names = names
        self.actor = actor

    def tie(self, one: Designation, head: Token) -> Link | None:
        """Read ``X is a …``, ``X serves as …`` and ``called him a …``; a person is no party, a law no foundation."""
        found = self._tie(one, head)
        if found is None:
            return None
        body = one.noun_class in BODY_CLASSES
        thing = found[0].split()[-1].lower() in NOT_BEARERS
        party = (
            one.noun_class in ("institution", "office") and not one.plural and is_party(found[0])
        )
        return None if thing or party or (body and self.names.is_person(found[0])) else found

    def _tie(self, one: Designation, head: Token) -> Link | None:
        chosen = self.chosen_as(one)
        if chosen is not None:
            return chosen, "predicate"
        top = first_of_list(head)
        if top.dep_ == "attr" and top.head.lemma_ in COPULAS:
            return self._subject(one, top.head)
        if top.dep_ == "pobj" and top.head.lower_ == "as":
            return self._in_the_role_of(one, top.head.head)
        if top.dep_ != "oprd":
            return None
        return self._called(one, top.head) or (
            self._subject(one, top.head) if top.head.tag_ == "VBN" else None
        )

    def subject_token(self, head: Token) -> Token | None:
        """Return the subject of ``the neighbours are heroes``, None where ``head`` is no predicate.

        So too of ``the neighbours call themselves heroes`` and ``see themselves as heroes``.
        """
        if head.dep_ == "attr" and head.head.lemma_ in COPULAS:
            return self._subject_of(head.head)
        as_ = head.dep_ == "pobj" and head.head.lower_ == "as"
        verb = head.head.head if as_ else head.head
        if not (as_ or head.dep_ == "oprd") or verb.pos_ != "VERB":
            return None
        thing = _object(verb)
        if thing is None or thing.lower_ in REFLEXIVE or thing.dep_ == "nsubjpass":
            return self._subject_of(verb)
        return thing

    def _in_the_role_of(self, one: Designation, top: Token) -> Link | None:
        """Read ``stepped down as chair``, ``hired her as an aide``, ``her years as a judge``."""
        after = self.doc[one.last + 1] if one.last + 1 < len(self.doc) else None
        owned = any(c.dep_ == "poss" for c in top.children)
        if not owned and after is not None and after.tag_ in FINITE_OR_MODAL:
            return None
        if top.pos_ in VERBAL:
            fronted = one.head < top.i
            called = not fronted and top.lemma_ not in IN_OFFICE and self._calls_somebody(top)
            found = self._called(one, top) if called else self._subject(one, top)
            body = found is not None and self.names.is_body_word(found[0].split()[-1].lower())
            return None if body and one.noun_class == "function" and not called else found
        named = self.names.at(top.i)
        if named and self.names.is_person(named):
            return named, "predicate"
        owner = next((c for c in top.children if c.dep_ == "poss"), None)
        if owner is None:
            return self._in_office(one, top)
        if self._is_anothers(one, top, owner=owner):
            return None
        who = self._referent(owner) if not one.plural else None
        return (who, "predicate") if who else None

    def _is_anothers(self, one: Designation, thing: Token, *, owner: Token) -> bool:
        """Tell ``ran Ada Bloom's campaign as director``, maybe who ran it, from ``ended her career as a judge``."""
        named = self.names.at(owner.i)
        if named is None or thing.dep_ != "dobj" or not is_bare_role(one.first, self.doc[one.head]):
            return False
        doer = self._subject_of(thing.head)
        who = self.names.at(doer.i) if doer is not None else None
        return who is not None and who != named and self.names.is_person(who)

    def _in_office(self, one: Designation, thing: Token) -> Link | None:
        """Read ``made health her aim as governor``: *as* and an office alone behind what somebody did."""
        alone = is_bare_role(one.first, self.doc[one.head]) and one.noun_class == "function"
        if not alone or thing.dep_ not in DONE_BY_THE_SUBJECT or is_person(thing):
            return None
        verb = thing.head.head if thing.head.dep_ == "prep" else thing.head
        between = (self.names.at(i) for i in range(verb.i + 1, one.first))
        if verb.pos_ != "VERB" or any(who and self.names.is_person(who) for who in between):
            return None
        return self._subject(one, verb)

    def chosen_as(self, one: Designation) -> str | None:
        """Return who is named in *the choice of Ada Bloom as his deputy*, whatever the parser hung *as* on."""
        i = one.first - 1
        while i > 0 and self.doc[i].tag_ in ("DT", "PRP$", "JJ", "RB"):
            i -= 1
        run = self.names.runs.get(i - 1) if i > 0 and self.doc[i].lower_ == "as" else None
        if one.plural or not run:
            return None
        before = run[0] - 1
        while before > 0 and title_word(self.doc[before]):
            before -= 1
        verb = self.doc[max(before, 0)]
        if verb.lower_ != "of" and not (verb.tag_ == "VBG" and verb.lemma_ in CHOOSING):
            return None
        who = self.names.at(i - 1)
        return who if self.names.is_person(who) else None

    def _calls_somebody(self, verb: Token) -> bool:
        """Tell ``described him as a`` from ``began his career as a``."""
        thing = next((c for c in verb.children if c.dep_ == "dobj"), None)
        if thing is None:
            return False
        if thing.tag_ == "WP" and verb.dep_ == "relcl":
            return True
        return thing.tag_ in NAMES_AND_PRONOUNS or is_person(thing)

    def _called(self, one: Designation, verb: Token) -> Link | None:
        thing = _object(verb)
        if thing is not None and thing.lower_ in REFLEXIVE:
            above = (a for a in verb.ancestors if any(c.dep_ in SUBJECTS for c in a.children))
            return self._subject(one, verb) or self._subject(one, next(above, verb))
        owner = self._referent(thing) if thing is not None else None
        if owner and one.plural and self.names.is_person(owner):
            return None
        return (owner, "predicate") if owner else None

    def _subject_of(self, verb: Token) -> Token | None:
        if any(c.dep_ == "expl" for c in verb.children):
            return None
        subject = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
        subject = subject or inherited(verb)
        if subject is not None and subject.tag_ in RELATIVE_TAGS and verb.dep_ == "relcl":
            subject = verb.head
            if subject.dep_ == "appos" and self.names.at(subject.head.i):
                subject = subject.head
        return subject

    def _subject(self, one: Designation, verb: Token) -> Link | None:
        subject = self._subject_of(verb)
        if subject is None or (one.plural and self._is_one(subject)):
            return None
        owner = self._referent(subject)
        return (owner, "predicate") if owner else None

    def _is_one(self, subject: Token) -> bool:
        """Tell *she* and *Ada Bloom*, who were no *friends* but with another."""
        return subject.i in self.names.runs or subject.lower_ in POSSESSIVE

    def _referent(self, token: Token) -> str | None:
        """Return whom a token names; for a pronoun the nearest person named before it in its sentence."""
        main = subject_of_the_main_clause(token)
        if main is not None and main.is_title and main.tag_ != "PRP":
            return self.names.at(main.i) if self._may_be(main.i, token) else None
        owner = self.actor(token.i)
        if token.lower_ in FIRST_PERSON_OR_MYSELF:
            return self.names.speaker_at(token.idx)
        if owner or token.tag_ not in ("PRP", "PRP$") or token.lower_ in NO_ANTECEDENT:
            return owner
        return self._before(token)

    def _before(self, token: Token) -> str | None:
        """Return whom a *he* or *she* stands for: named before it in its sentence, or told of in the one before."""
        told = token.dep_ in SUBJECTS and token.head.dep_ in ADDED_CLAUSES
        again = _says_again(token) if told else None
        if again is not None:
            return self._referent(again)
        who = self._above(token)
        return self._named_before(token, told=told) if who is None else who or None

    def _named_before(self, token: Token, *, told: bool) -> str | None:
        """Return the nearest who is named before a pronoun; ``told`` where its clause only adds to another."""
        above = (token.head,) if told else (token.head, token.head.head)
        doers = {c.i for v in above for c in v.children if c.dep_ == "nsubj" and c.i != token.i}
        for i in range(token.i - 1, max(token.i - AT.back, 0) - 1, -1):
            if self.doc[i + 1].is_sent_start:
                return self._elsewhere(token) if token.dep_ in SUBJECTS else None
            if self._may_be(i, token) and self.names.runs[i][1] not in doers:
                open_ = self._is_said_by(i, token) or self._owns_beside_another(i, token)
                return None if open_ else self.names.at(i)
            if token.dep_ not in SUBJECTS and self._is_same(self.doc[i], token):
                return self._referent(self.doc[i])
            if _is_somebody_else(self.doc[i]) and i not in self.names.runs:
                who = None if i in doers and token.dep_ not in SUBJECTS else self.actor(i)
                return None if who and differs(who, POSSESSIVE.get(token.lower_, "")) else who
        return None

    def _above(self, token: Token) -> str | None:
        """Return the *Bloom* of *Bloom said she was*; empty where another subject stands between, None of others."""
        verb = token.head
        if token.dep_ not in SUBJECTS or verb.dep_ != "ccomp" or verb.head.i > token.i:
            return None
        subject = self._subject_of(verb.head)
        if subject is None or subject.i > token.i or not self._may_be(subject.i, token):
            return None
        return "" if self._is_said_by(subject.i, token) else self.names.at(subject.i)

    def _further_on(self, token: Token) -> str | None:
        """Return the *Ada Bloom* of *Now that she is mayor, Ada Bloom wants more*, whom nobody named before her."""
        root = token.sent.root
        subject = next((c for c in root.lefts if c.dep_ in SUBJECTS), None)
        if subject is None or subject.i <= token.i or subject.i not in self.names.runs:
            return None
        comma = self.names.runs[subject.i][0] - 1
        behind = self.doc[comma].text == "," and root.is_ancestor(token)
        return self.names.at(subject.i) if behind and self._may_be(subject.i, token) else None

    def _owns_beside_another(self, i: int, token: Token) -> bool:
        """Tell *Bloom’s fear of Reyes’ claim that the party chose him*: who owns the thing may say it of the other."""
        if token.dep_ in SUBJECTS or self.doc[self.names.runs[i][1]].dep_ != "poss":
            return False
        before = range(token.sent.start, self.names.runs[i][0])
        return any(self._may_be(j, token) and self.names.at(j) != self.names.at(i) for j in before)

    def _is_said_by(self, i: int, token: Token) -> bool:
        """Tell the speaker named at ``i`` of *Bloom came, and Reyes said she …*: whether *she* is Reyes is open."""
        speaker = self.doc[self.names.runs[i][1]]
        said = speaker.dep_ == "nsubj" and token.head != speaker.head
        if not said or not any(v.dep_ == "ccomp" and v.head == speaker.head for v in _up(token)):
            return False
        start = self.names.runs[i][0]
        others = (j for j in range(token.sent.start, start) if self.doc[j].dep_ == "nsubj")
        return any(self._may_be(j, token) and self.names.at(j) != self.names.at(i) for j in others)

    def _is_same(self, before: Token, token: Token) -> bool:
        """Tell the *he* that *his* and *him* take up: the subject of a clause around them."""
        kind = POSSESSIVE.get(token.lower_)
        around = before.head.is_ancestor(token) and before.head != token.head
        return before.dep_ in SUBJECTS and POSSESSIVE.get(before.lower_) == kind and around

    def _elsewhere(self, token: Token) -> str | None:
        """Return whom a pronoun stands for that nobody is named before in its sentence."""
        return self._further_on(token) or self._of_the_sentence_before(token)

    def _of_the_sentence_before(self, token: Token) -> str | None:
        """Return who the sentence before is about: its subject, else whom it names last."""
        before = self.doc[token.sent.start - 1].sent if token.sent.start else None
        if before is None:
            return None
        again = [t for t in before if t.lower_ == token.lower_ and t.dep_ in SUBJECTS]
        if again and again[0].head == before.root:
            return self._referent(again[0])
        named = [t for t in before if self._may_be(t.i, token) and self._is_told_of(t)]
        main = [t for t in named if t.dep_ in SUBJECTS and t.head == t.sent.root]
        return self.names.at((main or named)[-1].i) if named else None

    def _is_told_of(self, word: Token) -> bool:
        """Tell *Bloom* from a name that only says which: *the Bloom campaign*, *a major Larkin Hill role*."""
        last = self.doc[self.names.runs[word.i][1]]
        inside = last.dep_ == "compound" and last.head.i > last.i and last.head.tag_ in COMMON_NOUNS
        return not inside

    def _may_be(self, i: int, token: Token) -> bool:
        """Tell whether a pronoun can stand for the person named at ``i``: of that sex, and not who says it."""
        who = self.names.at(i)
        if who is None or self._where(i) or not self.names.is_person(who):
            return False
        kind = POSSESSIVE.get(token.lower_, "")
        return not differs(who, kind) and who != self.names.speaker_at(token.idx)

    def _where(self, i: int) -> bool:
        """Tell a name that says where: the object of *in*, *at*, *from*."""
        top = self.doc[self.names.runs[i][1]]
        return (
            top.dep_ == "pobj"
            and top.head.lower_ in LOCATIVE
            and not self.names.is_person(self.names.at(i))
        )


def _up(token: Token) -> Iterator[Token]:
    """Yield the verbs above a word, nearest first."""
    return (t for t in token.ancestors if t.pos_ in VERBAL)


def _says_again(token: Token) -> Token | None:
    """Return the *she* of the clause above that *she* in *she did so when she was the underdog* takes up."""
    above = token.head.head
    same = (c for c in above.children if c.dep_ in SUBJECTS and c.lower_ == token.lower_)
    return next((c for c in same if c.i < token.i), None) if token.head.dep_ == "advcl" else None


def _is_somebody_else(token: Token) -> bool:
    """Tell *the president* who is the subject of a clause: a *he* behind it is more likely his."""
    return token.dep_ in SUBJECTS and token.tag_ in ("NN", "NNP") and is_person(token)


def _object(verb: Token) -> Token | None:
    """Return whom a verb calls something; of two complements (*called Bloom a hero*) the first is the object."""
    thing = next((c for c in verb.children if c.dep_ in PATIENTS), None)
    if thing is not None and thing.tag_ in RELATIVE_TAGS and verb.dep_ == "relcl":
        return verb.head
    first = next((c for c in verb.rights if c.dep_ == "oprd"), None)
    named = first is not None and first.tag_ in ("NNP", "PRP")
    return first if thing is None and named else thing
