"""The names in an article as tokens, and whose they are: the speaker layer's identities, made dense."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.group_members import is_no_name
from framing.extract.actors.heading_names import spelled_by_headings
from framing.extract.actors.name_forms import (
    JUNIORS,
    akin,
    elders,
    is_a_sister,
    is_form,
    locative_shares,
    of_her,
)
from framing.extract.actors.whole_names import is_calendar_word, links_body, name_start, surname_on
from framing.extract.grammar.compounds import is_hyphen
from framing.extract.grammar.people_nouns import noun_class, opening_plural, similar, title_word
from framing.extract.grammar.phrase_edges import NAMED_PLACES, PLACES, glued
from framing.extract.word_lists import KIN, speaking_verbs, terms, word_list
from framing.tags import NAMES, SUBJECTS
from framing.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from framing.records import Document, Span
    from framing.words import Doc

__all__ = ["Names"]

AT = thresholds("extract", "names")
SAYS = speaking_verbs()
NAME_ENDINGS = terms("actor_nouns", "name_endings")
BUSINESS_ENDINGS = terms("actor_nouns", "business_endings")
NOT_BEARERS = terms("actor_nouns", "not_bearers")
NAMED_EVENTS = terms("actor_nouns", "named_events")
YOUNGER = re.compile(r"\b(?:Jr|III?)\b")
BODY_WORDS = (
    terms("actor_nouns", "office")
    | terms("actor_nouns", "institution")
    | terms("actor_nouns", "collective")
)
NOUNS_OF_TEXTS = frozenset(word_list("roles")["texts"]["nouns"])


class Names:
    """Every name that a document prints.

    ``runs`` gives for each token of a name its first and last token; ``owner`` the identity, by the
    run's first token. Identities come from ``Document.actors``; a name that no identity claims is its
    own. A mention that is no name (a pronoun, a description) stands in ``described`` by its last token.
    """

    def __init__(self, document: Document) -> None:
        """Read the names of a document."""
        self.doc: Doc = words_of(document)
        self.runs: dict[int, tuple[int, int]] = {}
        self.owner: dict[int, str] = {}
        self.described: dict[int, str] = {}
        self.renamed: dict[str, str] = {}
        self._people: set[str] = set()
        self._headlines = [(z.start, z.end) for z in document.zones if z.kind == "headline"]
        self._said = sorted(
            (start, end, one.speaker)
            for one in document.attributions
            if one.speaker and one.status == "named" and one.speaker.lower() not in NOUNS_OF_TEXTS
            for start, end in one.quoted
        )
        self._elders = elders(self.doc) if YOUNGER.search(document.text) else frozenset()
        self._claimed(document.actors)
        self._unclaimed()
        self._merge()
        self._where = locative_shares(self.doc, self.owner, runs=self.runs)
        self._mentions = Counter(self.owner.values())
        self._acting = {
            self.owner[first]
            for first, last in self.runs.values()
            if self.doc[last].dep_ in SUBJECTS
        }
        self._rename()
        self._only_above = set(self.owner.values()) - {
            who for first, who in self.owner.items() if not self.in_headline(first)
        }
        self._misread = spelled_by_headings(document.text, self.doc, owner=self.owner)
        self._places: dict[str, list[int]] = {}
        for first in sorted(self.owner):
            self._places.setdefault(self.owner[first], []).append(first)

    def speaker_at(self, offset: int) -> str | None:
        """Return the named speaker of the quotation that holds a character, None outside quotations."""
        at = bisect_right(self._said, (offset, sys.maxsize, "")) - 1
        if at < 0 or offset >= self._said[at][1]:
            return None
        return self.renamed.get(self._said[at][2], self._said[at][2])

    def since(self, who: str, i: int) -> int:
        """Return how many tokens before ``i`` somebody was last named; ``i`` where nowhere."""
        places = self._places.get(who, ())
        at = bisect_right(places, i) - 1
        return i - places[at] if at >= 0 else i

    def mentions(self, who: str) -> int:
        """Return how often the article names somebody."""
        return self._mentions[who]

    def at(self, i: int) -> str | None:
        """Return the identity whose name holds token ``i``."""
        run = self.runs.get(i)
        return self.owner[run[0]] if run else None

    def is_actor(self, who: str) -> bool:
        """Tell whether somebody is a subject anywhere in the article, or named like a person."""
        return who in self._acting or self.is_person(who)

    def is_body_word(self, word: str) -> bool:
        """Tell whether a name that ends with ``word`` is a body's."""
        return word in BODY_WORDS or word in NAME_ENDINGS

    def note_people(self, firsts: Iterable[int]) -> None:
        """Note whose names bear a title or description of a person."""
        self._people.update(self.owner[self.runs[i][0]] for i in firsts)

    def note_person(self, who: str) -> None:
        """Note whom the text ties to a description of a person."""
        self._people.add(who)

    def bodies(self) -> Iterable[tuple[str, str]]:
        """Yield each body whose name says what it is, with that noun (``Rivers Inspectorate``: inspectorate).

        The name of a firm (``Mill Holdings``) says that it is a company.
        """
        for who in dict.fromkeys(self.owner.values()):
            last = who.split()[-1].lower()
            if self.is_person(who):
                continue
            if last in BODY_WORDS and " " in who and who not in self._only_above:
                yield who, last
            if last in BUSINESS_ENDINGS and " " in who:
                yield who, "company"

    def is_person(self, who: str | None) -> bool:
        """Tell whether a name is a person's: titled so somewhere, or shaped so and not a place or body."""
        if not who:
            return False
        words = who.split()
        of_a_body = words[-1].lower() in BODY_WORDS or words[-1].lower() in NAME_ENDINGS
        if of_a_body or words[0].lower() in NAMED_EVENTS or who in self._misread:
            return False
        if who in self._people:
            return True
        if not 1 < len(words) <= 4 or who.lower() in NAMED_PLACES:
            return False
        in_capitals = words[0][:1].isupper() and words[-1][:1].isupper()
        return in_capitals and self._where.get(who, 0.0) < AT.placed

    def body(self, noun: str) -> str | None:
        """Return the body that the article most often names as a doer, unless its name is of another kind.

        Persons, places, and bodies whose own noun is not one that ``noun`` may stand for are none.
        """
        acting = {
            self.owner[first]
            for first, last in self.runs.values()
            if self.doc[last].dep_ in SUBJECTS
        }
        times = Counter(who for who in self.owner.values() if who in acting)
        for who, n in times.most_common():
            last = who.split()[-1].lower()
            other = (last in BODY_WORDS and last not in similar(noun)) or self._is_a_family(who)
            if n < AT.often or other or self.is_person(who) or who.lower() in PLACES:
                continue
            if last not in NOT_BEARERS and self._where[who] < AT.placed:
                return who
        return None

    def _is_a_family(self, who: str) -> bool:
        """Tell *the Blooms*, people of one surname."""
        one = who.removesuffix("s")
        return one != who and any(one == n.split()[-1] for n in self.owner.values() if " " in n)

    def _merge(self) -> None:
        """Give a body's short name (``Harvest``) to its full one (``Harvest Party``)."""
        everybody = set(self.owner.values())
        full = {
            who.rsplit(" ", 1)[0]: who
            for who in sorted(everybody)
            if who.split()[-1].lower() in NAME_ENDINGS
            and not is_a_sister(who.rsplit(" ", 1)[0], who)
        }
        for first, who in self.owner.items():
            if who in full:
                self.owner[first] = full[who]
        self.described = {i: full.get(who, who) for i, who in self.described.items()}

    def _rename(self) -> None:
        """Call somebody whose fullest form is a headline's (``Urges Ada Bloom``) by the body's fullest one.

        A headline's capitals run a name into the words beside it; such a form never comes again.
        """
        printed: dict[str, Counter[str]] = {}
        heads: dict[str, set[str]] = {}
        for first, who in self.owner.items():
            text = self.doc[first : self.runs[first][1] + 1].text
            if self.in_headline(first):
                heads.setdefault(who, set()).add(text)
            else:
                printed.setdefault(who, Counter())[text] += 1
        for who, forms in printed.items():
            only_above = who in heads.get(who, ()) and who not in forms
            if only_above or any(word.lower() in SAYS for word in who.split()):
                plain = [f for f in forms if not any(w.lower() in SAYS for w in f.split())]
                longest = max(
                    plain, key=lambda f: (forms[f] * (" " in f), forms[f], f), default=who
                )
                self.renamed[who] = longest
        if not self.renamed:
            return
        for first, who in self.owner.items():
            if who in self.renamed:
                text = self.doc[first : self.runs[first][1] + 1].text
                self.owner[first] = self.renamed[who] if akin(text, self.renamed[who]) else text
        self.described = {i: self.renamed.get(who, who) for i, who in self.described.items()}
        self._mentions = Counter(self.owner.values())
        self._where = locative_shares(self.doc, self.owner, runs=self.runs)
        self._acting = {self.renamed.get(who, who) for who in self._acting}

    def in_headline(self, i: int) -> bool:
        """Tell whether token ``i`` stands in a headline."""
        at = self.doc[i].idx
        return any(start <= at < end for start, end in self._headlines)

    def _claimed(self, actors: Mapping[str, tuple[Span, ...]]) -> None:
        """Take the identities' own mentions, shortest first, so that a title stays outside the name."""
        doc = self.doc
        index = {token.idx: token.i for token in doc}
        ends = {token.idx + len(token.text): token.i for token in doc}
        spans = [
            (end - start, start, end, who)
            for who, spans_of in actors.items()
            for start, end in spans_of
        ]
        for _, start, end, who in sorted(spans):
            first, last = index.get(start), ends.get(end)
            if first is None or last is None or is_calendar_word(self.doc, first):
                continue
            printed = doc[first : last + 1].text
            if who == printed and (begins := name_start(doc, first, last=last)) != first:
                first, who = begins, doc[begins : last + 1].text
                printed = who
            while who == printed and (step := self._goes_past(first, last)):
                last, who = step, doc[first : step + 1].text
                printed = who
            if is_no_name(doc[last]) or (first == last and opening_plural(doc[last])):
                continue
            if doc[last].tag_ not in NAMES or printed.islower():
                self.described[last] = who
            elif is_form(printed, who, text=doc.text):
                self._add((first, last), who)

    def _add(self, run: tuple[int, int], who: str) -> None:
        first, last = run
        first = inner if (inner := self._after_titles(first, last)) <= last else first
        if any(i in self.runs for i in range(first, last + 1)) or self._is_kin(first, last):
            return
        for i in range(first, last + 1):
            self.runs[i] = (first, last)
        self.owner[first] = self._the_elder(
            self.doc[first : last + 1].text, of_her(self.doc, first, who=who)
        )

    def _is_kin(self, first: int, last: int) -> bool:
        """Tell *asked me, Dad, to go*: a word for kin with a capital is nobody's name."""
        return first == last and self.doc[first].lower_ in KIN

    def _the_elder(self, printed: str, who: str) -> str:
        """Return a full name printed without the *Jr.* of an identity: somebody else's, the father's."""
        plain = who.rstrip(".").split()
        younger = len(plain) > 1 and plain[-1].casefold() in JUNIORS
        full = younger and printed.split()[-1] == plain[-2] and " " in printed
        return printed if full and printed in self._elders else who

    def _unclaimed(self) -> None:
        doc, i = self.doc, 0
        while i < len(doc):
            if not self._free(i):
                i += 1
                continue
            last = i
            while (step := self._goes_on(i, last)) is not None:
                last = step
            first, end = self._after_titles(i, last), last
            linked = any(t.is_lower for t in doc[first : end + 1])
            while first < end and title_word(doc[end]) and not linked:
                end -= 1
            if first <= end:
                self._add((first, end), doc[first : end + 1].text)
            i = last + 1

    def _goes_on(self, first: int, last: int) -> int | None:
        """Return the next token of a name: after a blank, or after the hyphen of one name (*Hale-Mart*)."""
        doc = self.doc
        if last + 1 < len(doc) and doc[last].whitespace_ == " " and self._free(last + 1):
            return last + 1
        return self._goes_past(first, last)

    def _goes_past(self, first: int, last: int) -> int | None:
        """Return the token to which a name goes on past a hyphen, a link (*Office of*) or what looks like no name."""
        if links_body(self.doc, first, last=last) and self._freed(last + 2):
            return last + 2
        step = surname_on(self.doc, last)
        taken = step is None or step in self.runs or self.in_headline(step)
        return self._hyphened_on(last) if taken else step

    def _freed(self, i: int) -> bool:
        """Tell whether a word is free, or was a name of its own and is given to the longer one that holds it."""
        if self.runs.get(i) == (i, i):
            del self.runs[i], self.owner[i]
        return self._free(i)

    def _hyphened_on(self, last: int) -> int | None:
        doc = self.doc
        hyphened = last + 2 < len(doc) and doc[last + 1].text == "-" and glued(doc, last)
        if not hyphened or doc[last + 1].whitespace_:
            return None
        capital = doc[last + 2].tag_ == "JJ" and doc[last + 2].is_title
        return last + 2 if capital or self._free(last + 2) else None

    def _free(self, i: int) -> bool:
        token = self.doc[i]
        if token.tag_ not in NAMES or i in self.runs or token.is_lower or token.is_punct:
            return False
        if is_calendar_word(self.doc, i) or opening_plural(token) is not None or is_no_name(token):
            return False
        after_hyphen = i > 1 and is_hyphen(self.doc[i - 1]) and not self.doc[i - 1].whitespace_
        return not (after_hyphen and noun_class(token) is not None)

    def _after_titles(self, first: int, last: int) -> int:
        """Return the first token after the title words of a run; past its end where it holds nothing else."""
        while first <= last and title_word(self.doc[first]):
            first += 1
        return first
