"""Actors whom the article never names: ``hostages``, ``Israeli officials``, ``a senior official``.

Designations with one head noun (or one that the text may use for it) and words that do not contradict
each other are one actor, called by its fullest designation.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.grammar.people_nouns import POSITIONAL, similar_group
from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.known_actors import Description

__all__ = ["Group", "Groups", "Settled"]

LONGEST = 7
AT = thresholds("extract", "unnamed")
FIT = thresholds("extract", "fit")
OF_FOR_TO = terms("function_words", "of_for_to")
NOBODY_KNOWN = terms("function_words", "nobody_known")


@dataclass(slots=True)
class Group:
    """One unnamed actor: its head nouns, the words said of it, and its designations as printed."""

    nouns: set[str]
    words: set[str]
    places: set[str]
    plural: bool
    at: int
    size: int = 0
    texts: Counter[str] = field(default_factory=Counter)
    roles: set[str] = field(default_factory=set)
    """Those of ``texts`` whose noun tells what they do."""
    tailed: set[str] = field(default_factory=set)
    """Those of ``texts`` with a place or clause after the noun, which may be true of them only where it stands."""
    named: set[str] = field(default_factory=set)
    """Those of ``texts`` of a body that begin with a name."""
    bare: bool = False
    """Whether the text ever calls them by their noun alone."""
    whose: str = ""
    """To whom the article says they are a brother, a lawyer, an ally; *his* where it is not clear whose."""
    anybody: bool = False
    """Whether a rule tells of them, whoever they are."""
    introduced: bool = False
    """Whether the text brings them in as somebody new: *an official*."""
    left_open: bool = False
    """Whether the last of their designations may mean somebody named, and is claimed for nobody."""
    struck: bool = False
    """Whether the text says that they strike: whatever it calls them, they are one."""
    heads: set[str] = field(default_factory=set)
    """Their head nouns as printed."""
    taken_up: bool = False
    """Whether the text points back to them: *the officials*."""
    since: dict[str, int] = field(default_factory=dict)
    """Where each of ``texts`` was first used."""

    def note(self, one: Designation, text: str, *, noun: str, whose_name: bool = False) -> None:
        """Add a designation as printed; ``whose_name`` where a body's begins with a name: the Reyes administration."""
        self.texts[text] += 1
        self.heads |= _words(noun)
        self.taken_up = self.taken_up or (one.definite and bool(self.since))
        self.since.setdefault(text, one.head)
        if whose_name:
            self.named.add(text)
        whose = one.tail == "pp" and OF_FOR_TO & set(text.split())
        if one.tail and not whose:
            self.tailed.add(text)
        if one.noun_class == "function":
            self.roles.add(text)

    def name(self) -> str:
        """Return the designation used most: of those with a proper name in them, or that tell what they do.

        *Pupils* says more of whom an article means than *children*.
        """
        times = self.texts
        best = max(
            [t for t in times if len(t.split()) <= LONGEST] or times,
            key=lambda t: (
                (_holds_name(t) or t in self.named) and t not in self.tailed,
                t in self.roles,
                times[t],
                t not in self.tailed,
                len(t),
                t,
            ),
        )
        known = self.whose in NOBODY_KNOWN or self.whose.split()[-1] in best
        return best if known else f"{self.whose}’s {best}"

    def meant_by(self, one: Designation, text: str, *, alone: bool) -> str:
        """Return whom one of their designations means, in words neither wider nor narrower than its own.

        *Elder clerks* are not all *clerks*. *Clerks* are *the elder clerks* where those were told of before and no
        other clerks are (``alone``), and the noun is the same; *the clerks* are in any case. What people of a place
        are called there may vary.
        """
        name = self.name()
        if not one.plural or text == name or self.nouns & similar_group("resident"):
            return name
        own, theirs = _words(text) - self.heads, _words(name) - self.heads
        if not own <= theirs:
            return name if self.introduces(one) else text
        before = any(_words(t) == _words(name) and at < one.head for t, at in self.since.items())
        noun = self.struck or bool(_words(text) & _words(name))
        alike = alone and before and not one.indefinite and noun
        same = own == theirs or one.definite or alike
        return name if same else text

    def are_elsewhere(self, one: Designation, names: Iterable[str]) -> bool:
        """Tell *teachers in Norland* from the teachers of whom the article tells: by ``names`` behind the noun."""
        placed = one.plural and not one.definite and one.tail == "pp"
        told_of = self.introduces(one) or bool(self.nouns & similar_group("resident"))
        return placed and not told_of and any(name not in self.name() for name in names)

    def introduces(self, one: Designation) -> bool:
        """Tell *hostages held in the valley*, the first said of them, where *the hostages* later takes it up."""
        return bool(one.tail) and self.taken_up and one.head == min(self.since.values())


@dataclass(frozen=True, slots=True)
class Settled:
    """A designation and its actor, by name or as a group that has none; ``link`` says how the two are tied."""

    designation: Designation
    actor: str | Group
    link: str


def _words(text: str) -> set[str]:
    return {
        word.removesuffix("s").removesuffix("’").removesuffix("'") for word in text.lower().split()
    }


def _holds_name(text: str) -> bool:
    return any(word[:1].isupper() for word in text.split()[1:])


class Groups:
    """The unnamed actors of a document, in the order of their first designation."""

    def __init__(self) -> None:
        """Start with none."""
        self.all: list[Group] = []

    def join(
        self, one: Designation, told: Description, *, whose: str = "", anybody: bool = False
    ) -> Group:
        """Return the group that a designation belongs to, a new one where it fits none.

        ``anybody`` where a rule tells of whoever it is: nobody else is.
        """
        fitting = [
            (self._fit(group, one, told=told), -k)
            for k, group in enumerate(self.all)
            if group.whose == whose and not (group.anybody or anybody)
        ]
        best = max(fitting, default=(0.0, 0))
        if best[0] > 0:
            group = self.all[-best[1]]
        else:
            group = Group(set(), set(), set(), one.plural, one.head, whose=whose, anybody=anybody)
            self.all.append(group)
        group.introduced = group.introduced or one.indefinite
        group.bare = group.bare or not (told.words or told.places)
        group.nouns |= told.nouns
        group.words |= told.words
        group.places |= told.places
        group.at = one.head
        group.size += 1
        return group

    def is_alone(self, group: Group) -> bool:
        """Tell whether the text tells of no others by a noun of this group."""
        return not any(g is not group and g.nouns & group.nouns and g.plural for g in self.all)

    def _fit(self, group: Group, one: Designation, *, told: Description) -> float:
        if group.plural != one.plural or (not one.plural and one.indefinite):
            return 0.0
        exact = bool(told.nouns & group.nouns)
        like = exact or any(told.nouns & similar_group(noun) for noun in group.nouns)
        if not like or _differ(group, one, told=told):
            return 0.0
        if (
            _is_anybody(one, told, since=one.head - group.at)
            and (group.words or group.places)
            and not group.bare
        ):
            return 0.0
        apart = (one.plural and one.indefinite) or (one.noun_class == "generic" and one.tail)
        if apart and told.words != group.words:
            return 0.0
        near: float = 1.0 / (1 + abs(one.head - group.at) / FIT.near)
        last_told_of = one.definite and not one.plural and one.noun_class in POSITIONAL
        return 1.0 + exact + near + (0.0 if last_told_of else math.log2(1 + group.size))


def _is_anybody(one: Designation, told: Description, *, since: int) -> bool:
    """Tell *children* in general from the children of a group just told of; officials are mostly those officials.

    Residents are those of the place that the article is about.
    """
    bare = one.plural and not (one.definite or told.words or told.places)
    apart = one.indefinite or (not told.acting and since > AT.lately)
    general = one.noun_class == "description" or (one.noun_class in POSITIONAL and apart)
    return bare and general and not told.nouns & similar_group("resident")


def _differ(group: Group, one: Designation, *, told: Description) -> bool:
    """Tell words, places or a bare singular (*government*, any) that speak against one group."""
    if not (told.words <= group.words or group.words <= told.words):
        return True
    if told.places and group.places and not told.places & group.places:
        return True
    if told.words and group.words and ("and" in told.words) != ("and" in group.words):
        return True
    bare = not one.plural and not one.definite and not told.words
    return bare and bool(group.words)
