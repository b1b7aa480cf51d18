"""What each sentence tells, taken apart: its content, its main clause, its clauses, its verbs, who speaks.

A name counts once, by its last word, however many words it has; weekdays and months do not count: what two
sentences share has to be more than a title or a day.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any

from framing.compare.concepts import concepts, meanings, number
from framing.compare.dates import WEEKDAYS_AND_MONTHS
from framing.compare.quantities.time_words import ordinals
from framing.compare.same_name import Named
from framing.compare.statements.main_facts import ASIDES, NOTHING, MainFacts, main_facts
from framing.compare.statements.main_verbs import MODALS
from framing.compare.statements.stating import words_of_row
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import is_content, stem
from framing.data_files import data_file
from framing.tags import VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from framing.compare.sample import Sample

__all__ = ["Told", "told"]

Row = dict[str, Any]

WEEKDAYS_AND_MONTHS_FOLDED = frozenset(name.casefold() for name in WEEKDAYS_AND_MONTHS)
CLAUSE_RELATIONS = frozenset({"ROOT", "ccomp", "advcl", "relcl", "conj", "parataxis", "acl"})
PARTY_RELATIONS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "pobj", "agent"})
NOUNS_AND_NUMBERS = frozenset({"NOUN", "PROPN", "NUM"})
ACTING = frozenset({"VERB", "NOUN", "AUX"})
BEARING_NOTHING = frozenset(read("names")["bearing_nothing"]["verbs"])
DEEPEST = 40
"""Steps up a tree after which a parse is taken to be broken."""
POSSESSIVE_GAP = 2
"""Characters between two words of one name: a blank, or an initial's stop and a blank."""


@dataclass(frozen=True)
class Told:
    """A sentence's content words by their dictionary form, whole and in parts."""

    content: list[str]
    core: list[str]
    """What does not stand in a relative or adverbial clause or an apposition."""
    clauses: list[list[str]]
    verbs: list[str]
    """By class of acts, else by stem."""
    pairs: list[str]
    """Two words in a row of which one carries content and is no name."""
    numbers: list[str]
    names: list[str]
    meanings: list[str]
    """What each word stands for: a family of acts, a class of actors, else its stem."""
    doings: list[str]
    """Who or what with which verb or noun of action, both by what they stand for."""
    negated: bool
    open: bool
    """Told with a modal, a condition, or as planned, asked for or feared."""
    speaker: Named | None
    """Who says most of it; None where the outlet does."""
    main: MainFacts = NOTHING
    denied: Sequence[str] = ()
    """What *no*, *not* or a word like them hangs on, by its stem."""
    orders: frozenset[tuple[str, str]] = frozenset()
    """Nouns with the ordinal before each: *the second strike*."""


def told(sample: Sample, rows: Sequence[Row]) -> list[Told]:
    """Return what each sentence tells."""
    speakers = _speakers(sample, rows)
    return [_one(words_of_row(sample, row), speakers.get(n)) for n, row in enumerate(rows)]


def _speakers(sample: Sample, rows: Sequence[Row]) -> dict[int, Named]:
    """Return who says the longest piece of each sentence, by its place, where that is a good part of it."""
    places: dict[str, list[int]] = {}
    for n in sorted(range(len(rows)), key=lambda n: int(rows[n]["start"])):
        places.setdefault(rows[n]["article_id"], []).append(n)
    ends = {article: [int(rows[n]["end"]) for n in all_] for article, all_ in places.items()}
    longest: dict[int, tuple[int, Row]] = {}
    for report in sample.rows("attributions"):
        here = places.get(report["article_id"], []) if report["type"] != "scare" else []
        for start, end in report["content_spans"] if here else ():
            for n in islice(here, bisect_right(ends[report["article_id"]], start), None):
                if rows[n]["start"] >= end:
                    break
                length = min(end, rows[n]["end"]) - max(start, rows[n]["start"])
                if length > longest.get(n, (0, report))[0]:
                    longest[n] = length, report
    share = thresholds("coverage").said
    return {
        n: Named.of(report)
        for n, (length, report) in longest.items()
        if length >= share * (rows[n]["end"] - rows[n]["start"])
    }


def _one(words: Sequence[Row], speaker: Named | None) -> Told:
    kept = list(_content(words))
    denying, unreal = _denying(), _unreal()
    meant = meanings(words)
    clause_of = _Climb(words)
    clauses: dict[int, list[str]] = {}
    for row in kept:
        clauses.setdefault(clause_of.verb(row), []).append(row["lemma"])
    return Told(
        content=[row["lemma"] for row in kept],
        core=[row["lemma"] for row in kept if clause_of.is_core(row)],
        clauses=[one for one in clauses.values() if len(set(one)) > 1],
        verbs=[name for row in kept if row["pos"] == "VERB" for name in _acts(row["lemma"])],
        pairs=_pairs(words),
        numbers=[n for row in kept if (n := number(row["lemma"]))],
        names=[row["lemma"] for row in kept if row["pos"] == "PROPN"],
        meanings=[name for names in meant for name in names],
        doings=_doings(words, meant),
        negated=any(row["dep"] == "neg" or row["lemma"] in denying for row in words),
        open=any(row["lemma"] in unreal for row in words),
        speaker=speaker,
        main=main_facts(words),
        denied=_denied(words),
        orders=_orders(words),
    )


def _orders(words: Sequence[Row]) -> frozenset[tuple[str, str]]:
    known = ordinals()
    nouns = {row["start"]: row["lemma"] for row in words if row["pos"] == "NOUN"}
    given = (row for row in words if row["word"] in known and row["head"] in nouns)
    return frozenset((nouns[row["head"]], row["word"]) for row in given)


def _doings(words: Sequence[Row], meant: Sequence[tuple[str, ...]]) -> list[str]:
    """Return what hangs on a verb, or by a preposition on a noun, each with each of their meanings."""
    place = {row["start"]: n for n, row in enumerate(words)}
    found = []
    for n, row in enumerate(words):
        above = place.get(row["head"])
        if (
            row["dep"] not in PARTY_RELATIONS
            or row["pos"] not in NOUNS_AND_NUMBERS
            or above is None
        ):
            continue
        if words[above]["pos"] == "ADP":
            above = place.get(words[above]["head"], above)
        if words[above]["pos"] in ACTING and words[above]["lemma"] not in BEARING_NOTHING:
            found += [f"{one} > {two}" for one in meant[n] for two in meant[above]]
    return found


def _content(words: Sequence[Row]) -> Iterable[Row]:
    """Yield the words that say something; of a name of several words the last."""
    following = [*words[1:], None]
    for row, after in zip(words, following, strict=True):
        named = row["pos"] == "PROPN" and after is not None and after["pos"] == "PROPN"
        inside = named and after is not None and after["start"] - row["end"] <= POSSESSIVE_GAP
        if not inside and _says(row):
            yield row


def _says(row: Row) -> bool:
    return is_content(row["lemma"], row["pos"]) and row["lemma"] not in WEEKDAYS_AND_MONTHS_FOLDED


def _pairs(words: Sequence[Row]) -> list[str]:
    found = []
    for one, two in pairwise(words):
        held = [row for row in (one, two) if is_content(row["lemma"], row["pos"])]
        if any(row["pos"] != "PROPN" for row in held):
            found.append(f"{one['word']} {two['word']}")
    return found


def _denied(words: Sequence[Row]) -> list[str]:
    """Return the stems of what is denied: *cause* of *no cause*, *sound* of *never sounded*."""
    place = {row["start"]: row for row in words}
    found = [
        place[row["head"]]
        for row in words
        if (row["dep"] == "neg" or row["lemma"] in _turning_round())
        and row["head"] in place
        and row["head"] != row["start"]
    ]
    return [stem(row["lemma"]) for row in found]


@cache
def _turning_round() -> frozenset[str]:
    denials = read("names")["denials"]
    return frozenset([*denials["words"], *denials["of_sentences"]])


@cache
def _denying() -> frozenset[str]:
    denials = read("names")["denials"]
    return frozenset([*denials["of_sentences"], *denials["undone"]])


@cache
def _unreal() -> frozenset[str]:
    """Return the words under which something is not told as done: modals, conditions, plans, demands, fears."""
    acts = data_file("lexicons", "acts")
    return frozenset([*MODALS, *acts["conditions"]["terms"], *acts["intended"]["terms"]])


@cache
def _light() -> frozenset[str]:
    """Return the verbs that say little by themselves: what is told stands in their objects."""
    return frozenset(read("same_acts")["light"]["verbs"])


@lru_cache(maxsize=20_000)
def _acts(lemma: str) -> tuple[str, ...]:
    if lemma in _light():
        return ()
    return tuple(one for one in concepts(lemma) if one.startswith("act ")) or (stem(lemma),)


class _Climb:
    """One sentence's tree, climbed from a word to what it hangs on; each word's answer is kept."""

    def __init__(self, words: Sequence[Row]) -> None:
        self.at = {row["start"]: row for row in words}
        self.known: dict[int, tuple[bool, int]] = {}

    def is_core(self, row: Row) -> bool:
        """Tell whether no clause beside the main one, and no apposition, lies above a word."""
        return self._climbed(row)[0]

    def verb(self, row: Row) -> int:
        """Return where the verb of a word's clause begins."""
        return self._climbed(row)[1]

    def _climbed(self, row: Row, depth: int = 0) -> tuple[bool, int]:
        start = row["start"]
        if start not in self.known:
            above = self.at.get(row["head"])
            core, verb = True, start
            if above is not None and above is not row and depth < DEEPEST:
                core, verb = self._climbed(above, depth + 1)
            if row["pos"] in VERBAL and row["dep"] in CLAUSE_RELATIONS:
                verb = start
            self.known[start] = (core and row["dep"] not in ASIDES, verb)
        return self.known[start]
