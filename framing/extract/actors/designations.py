"""Noun phrases that describe an actor: where each stands, its head, its words and the name it carries.

A designation is a noun phrase without its article, its count and its pronoun: ``Israeli officials``,
``Bloom's envoy for the northern ports``, ``people fleeing the city``, ``Prime Minister Ada Bloom``.
Whose it is, is settled in ``cast``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from framing.extract.actors.designation import Designation
from framing.extract.actors.group_members import describes_one, describes_some
from framing.extract.actors.not_actors import is_bare_role, is_no_actor
from framing.extract.actors.somebody import clause_of_somebody
from framing.extract.actors.tails import right_edge
from framing.extract.actors.titled_names import adjective_before, past_name, title_before
from framing.extract.actors.weak_phrases import describing, needs_a_tie, says_where
from framing.extract.grammar.compounds import glued, is_in_a_compound
from framing.extract.grammar.people_nouns import (
    COURTESY,
    TITLE_WORDS,
    agentive,
    class_in_phrase,
    is_person,
    noun_class,
    opening_plural,
)
from framing.extract.grammar.phrase_edges import INSIDE_A_LABEL, NOT_DESCRIPTIVE, PLACES, left_edge
from framing.extract.word_lists import terms, word_list
from framing.lexicon.nicknames import plain_suffixes
from framing.tags import COMMON_NOUNS, NAMES, NOUNS, PLURALS, PREMODIFIERS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from framing.words import Doc, Token

__all__ = ["designations", "word_before"]

INDEFINITE_PRONOUNS = terms("function_words", "indefinite_pronouns")
DEFINITE = terms("function_words", "definite")
DOCUMENTS = frozenset(word_list("cues")["construction"]["document"]["nouns"])
GENERAL_OFFICES = terms("function_words", "general_offices")
METONYMS = frozenset(word_list("actor_nouns")["metonyms"]["states"])
NAME_ENDINGS = terms("actor_nouns", "name_endings")
NOT_BEARERS = terms("actor_nouns", "not_bearers")
PROPER_GROUPS = terms("actor_nouns", "proper_groups")
ONLY_PLURAL = terms("actor_nouns", "only_plural")
SUFFIXES = plain_suffixes()
UNSPECIFIC = terms("function_words", "unspecific")
OTHERS = terms("function_words", "others")
REACH = 3
STAFFS = terms("actor_nouns", "staffs")


def word_before(doc: Doc, one: Designation) -> str:
    """Return the word before a designation in lower case, empty at the start of the text."""
    return doc[one.first - 1].lower_ if one.first else ""


class Reader:
    """Reads the designations of one document; it knows where the names stand."""

    def __init__(
        self, doc: Doc, names: Mapping[int, tuple[int, int]], *, sources: Collection[int]
    ) -> None:
        """Take the parse, the names by token, and the tokens that stand in sources of attributions."""
        self.doc = doc
        self.names = names
        self.sources = sources
        self._titled: dict[int, tuple[int, int | None]] = {}
        self.name_start = {last: self._title(first)[0] for first, last in set(names.values())}

    def read(self) -> Iterator[Designation]:
        """Yield every designation in the order of the text's tokens."""
        for token in self.doc:
            tag = token.tag_
            if token.i in self.names and (tag in NAMES or tag == "VBG"):
                found = self._named(token) if self.names[token.i][1] == token.i else None
            elif tag in NOUNS or self._ends_an_office(token):
                found = self._described(token)
            elif token.lower_ in INDEFINITE_PRONOUNS:
                found = self._indefinite(token)
            else:
                continue
            if found is not None:
                yield found

    def _title(self, start: int) -> tuple[int, int | None]:
        if start not in self._titled:
            self._titled[start] = title_before(self.doc, start)
        return self._titled[start]

    def _named(self, last: Token) -> Designation | None:
        """Read a name with a description before it; a bare name is none."""
        doc = self.doc
        start, end = self.names[last.i]
        if doc[start : end + 1].text.lower() in METONYMS:
            return replace(self._make((start, end), end, name=None), noun_class="state")
        first, noun = self._title(start)
        bare = noun is None and not (
            first < start and adjective_before(doc, first, name=(start, end))
        )
        if bare or self._bears_nothing(last, (start, end)):
            return None
        head = end if noun is None else noun
        courtesy = noun is not None and all(doc[i].lower_ in COURTESY for i in range(first, start))
        found = self._make((first, past_name(doc, end)), head, name=(start, end))
        return replace(found, courtesy=courtesy)

    def _bears_nothing(self, last: Token, name: tuple[int, int]) -> bool:
        """Tell a name that is itself a modifier, a part of a longer word, or a law's or street's."""
        doc, (start, end) = self.doc, name
        before_noun = last.head.tag_ in NOUNS and end < last.head.i <= end + REACH
        if last.dep_ in PREMODIFIERS and before_noun:
            return True
        if glued(doc, end) and end + 2 < len(doc) and noun_class(doc[end + 2]) is not None:
            return True
        bodily = last.lower_ in NAME_ENDINGS or last.tag_ == "NNPS" or noun_class(last) == "office"
        if start == end and bodily and start > 0 and doc[start - 1].is_title:
            return True
        return last.lower_ in NOT_BEARERS or (start == end and last.lower_.rstrip(".") in SUFFIXES)

    def _described(self, head: Token) -> Designation | None:
        """Read a phrase whose head noun designates somebody; None where it only points back."""
        kind = self._kind(head)
        if kind is None or self._is_modifier(head):
            return None
        first = left_edge(self.doc, head.i, name_start=self.name_start)
        last, tail = right_edge(self.doc, head, generic=kind == "generic")
        if tail == "relative_clause" and self._is_the_one(first, head):
            last, tail = head.i, ""
        alone = first == head.i and not tail
        if self._points_nowhere(first, head, alone=alone) or is_no_actor(
            self.doc, first, head=head
        ):
            return None
        if not self._describes((first, head.i), kind, tail=tail):
            return None
        weak = needs_a_tie(
            self.doc, (first, head.i), kind=kind, tail=tail, speaks=head.i in self.sources
        ) or (not tail and ((alone and describes_one(head)) or is_bare_role(first, head)))
        found = self._make((first, last), head.i, name=None)
        ours = first > 0 and self.doc[first - 1].lower_ == "our"
        had = head.dep_ == "dobj" and head.head.lemma_ == "have"
        owned = (self._owned(first, head.i) and not ours) or had or self._is_of_somebody(head)
        kind = class_in_phrase(head, kind, words=self.doc[first : head.i], owned=owned)
        return replace(found, tail=tail, weak=weak, noun_class=kind)

    def _is_of_somebody(self, head: Token) -> bool:
        """Tell *the children of the mayor* from *the children of the valley*."""
        of = next((c for c in head.rights if c.lower_ == "of"), None)
        things = () if of is None else (c for c in of.children if c.dep_ == "pobj")
        return any(is_person(c) for c in things)

    def _is_the_one(self, first: int, head: Token) -> bool:
        """Tell *the vice president*, of whom there is one: a participle behind says what happens."""
        the = first > 0 and self.doc[first - 1].lower_ == "the"
        return the and head.tag_ == "NN" and head.lower_ in TITLE_WORDS

    def _points_nowhere(self, first: int, head: Token, *, alone: bool) -> bool:
        """Tell proper names, ``no president``, plain names of groups and abstract singulars."""
        lemma = head.lemma_.lower()
        return (
            (
                head.tag_ in NAMES
                and opening_plural(head) is None
                and not (describes_one(head) or describes_some(head))
                and not self._title_alone(first, head)
            )
            or (alone and first > 0 and self.doc[first - 1].lower_ == "no")
            or (alone and lemma in PROPER_GROUPS and not describes_one(head))
            or (lemma in ONLY_PLURAL and head.tag_ != "NNS")
            or (lemma == "leadership" and self._owned(first, head.i))
        )

    def _kind(self, head: Token) -> str | None:
        """Return the class of a noun; a noun of no class counts where the text shows a person.

        Shown by: an apposition to a name, a relative clause with *who*, or a doer's ending on a source.
        """
        kind = noun_class(head)
        if self._ends_an_office(head):
            last = head.i + 1 == len(self.doc) or self.doc[head.i + 1].tag_ not in COMMON_NOUNS
            return "function" if last else None
        if kind == "generic" and head.i and self.doc[head.i - 1].lower_ in STAFFS:
            return "function" if head.lemma_.lower() == "member" else kind
        if kind is not None or head.tag_ not in COMMON_NOUNS:
            return kind
        if (
            head.dep_ == "appos"
            and head.head.i in self.names
            and head.i > head.head.i
            and head.tag_ == "NN"
            and agentive(head)
        ):
            return "ambiguous" if head.lemma_.lower() not in DOCUMENTS else None
        who = any(
            c.dep_ == "relcl" and any(g.lower_ in ("who", "whom") for g in c.children)
            for c in head.rights
        )
        if who and agentive(head):
            return "description"
        speaks = (
            head.i in self.sources and head.dep_ == "nsubj" and head.lemma_.lower() not in DOCUMENTS
        )
        return "function" if speaks and agentive(head) and head.is_lower else None

    def _ends_an_office(self, token: Token) -> bool:
        """Tell the *general* of *attorney general*, whatever its tag."""
        before = self.doc[token.i - 1].lower_ if token.i else ""
        return token.lower_ == "general" and before in GENERAL_OFFICES

    def _title_alone(self, first: int, head: Token) -> bool:
        """Tell ``the President`` and ``the Prime Minister`` from the name of an office or a paper."""
        before = self.doc[first - 1].lower_ if first else ""
        paper = first > 1 and self.doc[first - 1].text == "The" and self.doc[first - 2].is_alpha
        return (
            not paper
            and noun_class(head) == "function"
            and head.is_title
            and (before in DEFINITE or first < head.i)
        )

    def _is_modifier(self, head: Token) -> bool:
        """Tell a noun inside a longer phrase (``hostage talks``) or before a name (``envoy Ada Bloom``)."""
        if head.i + 1 >= len(self.doc):
            return False
        after = self.doc[head.i + 1]
        inside = head.dep_ in PREMODIFIERS and head.head.i > head.i
        tied = after.text == "-" or after.tag_ == "VBN"
        if (
            (after.lower_ == "general" and head.lower_ in GENERAL_OFFICES)
            or is_in_a_compound(head, after)
            or (tied and not head.whitespace_)
        ):
            return True
        if inside and self._goes_before(head, head.head):
            return True
        run = self.names.get(after.i)
        if run is None or run[0] != after.i:
            return False
        return self._title(run[0])[1] is not None and self._title(run[0])[0] <= head.i

    def _goes_before(self, head: Token, of: Token) -> bool:
        """Tell the *deputy* of *deputy national security adviser*: only modifiers stand between."""
        apart = noun_class(of) is not None or of.i > head.i + 1
        return (
            apart
            and of.i - head.i <= REACH + 1
            and all(t.tag_ in ("JJ", "NN") for t in self.doc[head.i + 1 : of.i])
        )

    def _describes(self, span: tuple[int, int], kind: str, *, tail: str) -> bool:
        """Tell whether the words describe: a bare generic noun only points back."""
        first, head = span
        named = tail == "pp" and self.doc[head + 1].lower_ == "of"
        if kind == "state" and not named and says_where(self.doc, first):
            return False
        if kind == "state":
            if tail == "pp" and self.doc[head + 2].tag_ not in NAMES:
                return False
            words = [d for d in describing(self.doc, first, head=head) if d.lower_ not in PLACES]
            return any(d.tag_ in ("JJ", "JJS", "VBN", "NNP") for d in words) or tail == "pp"
        if kind == "generic":
            members = self.doc[head].lower_ == "members" and self._owned(first, head)
            return members or bool(tail) or bool(describing(self.doc, first, head=head))
        return True

    def _owned(self, first: int, head: int) -> bool:
        before = first - 1
        while before > 0 and self.doc[before].tag_ == "CD":
            before -= 1
        return any(t.tag_ == "POS" for t in self.doc[first:head]) or (
            before >= 0 and self.doc[before].tag_ == "PRP$"
        )

    def _indefinite(self, token: Token) -> Designation | None:
        """Read ``someone who …`` and ``those living …``."""
        last = clause_of_somebody(self.doc, token)
        if last is None:
            return None
        found = self._make((token.i, last), token.i, name=None)
        return replace(found, tail="relative_clause", noun_class="generic")

    def _make(
        self, span: tuple[int, int], head: int, *, name: tuple[int, int] | None
    ) -> Designation:
        """Return the designation at ``span`` with what its words tell; callers set the rest."""
        doc = self.doc
        first, last = span
        opening = first - 1
        while opening > 0 and doc[opening].lower_ in NOT_DESCRIPTIVE and opening > first - REACH:
            opening -= 1
        before = doc[opening].lower_ if first else ""
        if before not in DEFINITE and first:
            before = doc[first - 1].lower_
        owner = next((i - 1 for i in range(first, head) if doc[i].tag_ == "POS"), None)
        words = [t for t in doc[first:head] if t.tag_ in INSIDE_A_LABEL - {"POS", "HYPH", "CD"}]
        return Designation(
            first=first,
            last=last,
            head=head,
            name=name,
            noun_class=noun_class(doc[head]) or ("description" if name else "generic"),
            modifiers=frozenset(t.lemma_.lower() for t in words if t.lower_ not in NOT_DESCRIPTIVE),
            definite=before in DEFINITE or owner is not None,
            indefinite=before in UNSPECIFIC
            or any(doc[i].lower_ in OTHERS for i in range(max(first - 2, 0), first)),
            plural=doc[head].tag_ in PLURALS
            or doc[head].lower_ in ("people", "police")
            or opening_plural(doc[head]) is not None,
            possessor=owner,
        )


def designations(
    doc: Doc, names: Mapping[int, tuple[int, int]], *, sources: Collection[int]
) -> list[Designation]:
    """Return every designation of a document, in the order of its heads' tokens.

    ``names`` gives, for each token inside a name that the article uses, the name's first and last token;
    ``sources`` are the tokens inside sources of attributions.
    """
    return list(Reader(doc, names, sources=sources).read())
