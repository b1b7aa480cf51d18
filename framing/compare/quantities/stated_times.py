"""Durations, dates, ranks and how often, as the sentences of an article tell them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Required, TypedDict, Unpack

from framing.compare.dates import DAY_NAMES
from framing.compare.quantities.conflicts import sided_hedges
from framing.compare.quantities.time_words import (
    day_of,
    listed,
    month_of,
    ordinals,
    starters,
    values,
    year_of,
)
from framing.compare.thresholds import read
from framing.data_files import number_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["StatedTime", "stated_times"]

Row = dict[str, Any]
Span = tuple[int, int]

_HYPHENS_AND_BLANKS = re.compile(r"[\s\-‑–]*")
_DIGIT_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_NUMBER = re.compile(r"\d{1,3}(?:\.\d)?")
_HEDGE_WORDS = 3


@dataclass(frozen=True, slots=True)
class StatedTime:
    """One phrase: where it stands, what kind of time or rank it tells, and its value.

    ``value`` is a number, of a date ISO 8601 without what is not said (``--08-09``). ``bound`` is
    ``lower``, ``upper``, ``about`` or empty, ``hedge`` the words before the phrase that say so;
    ``vague`` is true of *weeks* and *several times*.
    """

    article: str
    start: int
    end: int
    kind: str
    unit: str
    value: str
    size: float
    bound: str = ""
    hedge: str = ""
    vague: bool = False
    root: int = 0
    """Where the word begins that the phrase hangs by."""


def stated_times(sample: Sample) -> list[StatedTime]:
    """Return the phrases of all articles, in the order of page and text: none inside another, none inside a figure."""
    taken = _figures(sample)
    return [one for article in sample.ids for one in _stated(sample, article, taken=taken)]


def _stated(
    sample: Sample, article: str, *, taken: Mapping[str, Sequence[Span]]
) -> Iterator[StatedTime]:
    rows = [row for row in sample.word_rows[article] if _is_word(row)]
    reader = _Reader(article, rows, text=sample.texts[article], at=sample.word_at[article])
    begun, units = starters(), read("stated_times")["units"]["seconds"]
    reached = 0
    for n, word in enumerate(reader.words):
        # Most words begin no such phrase: they are passed by before any rule is asked.
        if not (word in begun or word[:1].isdigit() or rows[n]["lemma"] in units):
            continue
        told = reader.at(n) if rows[n]["start"] >= reached and rows[n]["zone"] != "byline" else None
        if told is None or any(s < told.end and told.start < e for s, e in taken.get(article, ())):
            continue
        reached = told.end
        yield told


def _is_word(row: Row) -> bool:
    word = row["word"]
    return word[:1].isalnum() or any(letter.isalnum() for letter in word)


def _figures(sample: Sample) -> dict[str, list[Span]]:
    spans: dict[str, list[Span]] = {}
    for row in sample.found_by("figures"):
        spans.setdefault(row["article_id"], []).append((row["start"], row["end"]))
    return spans


class _Hedged(TypedDict):
    bound: str
    hedge: str


class _Said(TypedDict, total=False):
    kind: Required[str]
    unit: Required[str]
    value: Required[str]
    size: Required[float]
    bound: str
    hedge: str
    vague: bool


class _Reader:
    """Reads phrases off the words of one article, from a given word on."""

    def __init__(self, article: str, rows: Sequence[Row], *, text: str, at: dict[int, Row]) -> None:
        self.article, self.rows, self.text, self.by_start = article, rows, text, at
        self.words = [row["word"].casefold().replace("’", "'").rstrip(".") for row in rows]

    def at(self, n: int) -> StatedTime | None:
        """Return the phrase that begins with word ``n``, None where none does."""
        return self._date(n) or self._year(n) or self._counted(n) or self._rank(n)

    def word(self, n: int) -> str:
        """Return a word in lower case, without a full stop; empty outside the article."""
        return self.words[n] if 0 <= n < len(self.words) else ""

    def joined(self, n: int) -> bool:
        """Tell whether only blanks and hyphens stand between a word and the next."""
        if not 0 <= n < len(self.rows) - 1 or self._ends_sentence(n):
            return False
        return bool(
            _HYPHENS_AND_BLANKS.fullmatch(
                self.text[self.rows[n]["end"] : self.rows[n + 1]["start"]]
            )
        )

    def _ends_sentence(self, n: int) -> bool:
        return bool(self.rows[n]["sentence"] != self.rows[n + 1]["sentence"])

    def told(self, first: int, last: int, **said: Unpack[_Said]) -> StatedTime:
        """Return a phrase of these words."""
        start, end = self.rows[first]["start"], self.rows[last]["end"]
        return StatedTime(self.article, start, end, root=self._root(first, last), **said)

    def _root(self, first: int, last: int) -> int:
        inside = {row["start"] for row in self.rows[first : last + 1]}
        hung = (row for row in self.rows[first : last + 1] if row["head"] not in inside)
        out = next(hung, self.rows[last])
        return int(out["start"])

    def _date(self, n: int) -> StatedTime | None:
        month, day, last = month_of(self.word(n)), self.word(n + 1), n + 1
        if month is None and month_of(self.word(n + 1)) is not None:
            month, day = month_of(self.word(n + 1)), self.word(n)
            if day_of(day) is None:
                return None
        if month is None or not self.rows[n]["word"]:
            return None
        number = day_of(day)
        if number is not None and self._near(n, last):
            year = year_of(self.word(last + 1)) if self._near(last, last + 1) else None
            if f"{month:02d}-{number:02d}" in read("stated_times")["named_days"]["days"]:
                return None
            said = f"{year or '-'}-{month:02d}-{number:02d}"
            return self.told(n, last + bool(year), kind="date", unit="day", value=said, size=0.0)
        year = year_of(day)
        if year is None or not self._near(n, last):
            return None
        said = f"{year}-{month:02d}"
        return self.told(n, last, kind="date", unit="month", value=said, size=0.0)

    def _near(self, one: int, two: int) -> bool:
        if two >= len(self.rows) or self._ends_sentence(one):
            return False
        between = self.text[self.rows[one]["end"] : self.rows[two]["start"]]
        return between.strip(" \u00a0,.").casefold() in {"", "of"} and len(between) < len(" of  ")

    def _year(self, n: int) -> StatedTime | None:
        year = year_of(self.word(n))
        if year is None or self._names_an_election(n):
            return None
        unit = self._end_of_span(n) or "year"
        return self.told(n, n, kind="year", unit=unit, value=str(year), size=float(year))

    def _end_of_span(self, n: int) -> str:
        """Return ``since`` or ``until`` where a year begins or ends a span; empty where it stands for itself."""
        before, spans = self.word(n - 1), read("stated_times")["spans"]
        if before in spans["until"] or (year_of(self.word(n - 2)) and before in spans["joins"]):
            return "until"
        if year_of(before) and self.joined(n - 1):
            return "until"
        goes_on = year_of(self.word(n + 2)) and self.word(n + 1) in spans["joins"]
        spanning = before in spans["opens"] and self.word(n + 1) in spans["joins"]
        hyphened = year_of(self.word(n + 1)) and self.joined(n)
        return "since" if before in spans["since"] or goes_on or spanning or hyphened else ""

    def _names_an_election(self, n: int) -> bool:
        """Tell *the 2016 race*, *the 2012 Republican field*: which one, and not when."""
        lists = set(read("stated_times")["elections"]["lemmas"])
        head = self.by_start.get(self.rows[n]["head"])
        of_it = (
            head is not None and head["start"] > self.rows[n]["start"] and head["lemma"] in lists
        )
        return of_it or (self.joined(n) and self._lemma(n + 1) in lists)

    def _lemma(self, n: int) -> str:
        return str(self.rows[n]["lemma"]).casefold() if 0 <= n < len(self.rows) else ""

    def _counted(self, n: int) -> StatedTime | None:
        """Read how long and how often: *twice*, *three times*, *38 years*, *for a week*, *could take weeks*."""
        often = values("often").get(self.word(n))
        if often is not None:
            return self._if_no_factor(n, n, value=float(often), vague=False)
        value, vague, last = self._number(n)
        if value is None:
            return self._bare(n)
        noun = last + 1
        if self.joined(last) and self.word(noun) in listed("fillers"):
            last, noun = noun, noun + 1
        if not self.joined(last) or noun >= len(self.rows):
            return None
        lemma = self._lemma(noun)
        if lemma in read("stated_times")["times"]["lemmas"] and self.word(noun) != lemma:
            return self._if_no_factor(n, noun, value=value, vague=vague)
        if not self._is_unit(lemma) or not self._tells_one(n, noun):
            return None
        return self._duration(n, noun, value=value, vague=vague)

    def _number(self, n: int) -> tuple[float | None, bool, int]:
        word = self.word(n)
        loose = read("stated_times")["vague"]["values"]
        if word in loose:
            last = n + 1 if self.word(n + 1) == "of" else n
            return float(loose[word]), True, last
        if word in listed("one"):
            return (1.0, False, n) if self.word(n + 1) not in loose else (None, False, n)
        if _NUMBER.fullmatch(word):
            return float(word), False, n
        value = number_words().get(word)
        if value is None:
            return None, False, n
        unit = number_words().get(self.word(n + 1))
        if value >= 20 and unit is not None and 0 < unit < 10 and self.joined(n):
            return float(value + unit), False, n + 1
        return float(value), False, n

    def _is_unit(self, lemma: str) -> bool:
        units = read("stated_times")["units"]
        return lemma in units["seconds"] or lemma in units["alone"]

    def _tells_one(self, n: int, noun: int) -> bool:
        """Tell *for a year* from *$5 a year*, and *a one-day visit* from *one day*."""
        if self.word(n) not in listed("one"):
            return True
        hyphened = self.text[self.rows[noun]["start"] - 1] in "-‑"
        return (hyphened and noun == n + 1) or self.word(n - 1) in listed("before_one")

    def _bare(self, n: int) -> StatedTime | None:
        lemma, word = self._lemma(n), self.word(n)
        if lemma == word or lemma not in read("stated_times")["units"]["seconds"]:
            return None
        if self.word(n - 1) not in listed("before_plural") or not self.joined(n - 1):
            return None
        return self._duration(n, n, value=2.0, vague=True)

    def _duration(self, n: int, noun: int, *, value: float, vague: bool) -> StatedTime | None:
        after = self.word(noun + 1) if self.joined(noun) else ""
        if after in listed("aged") or self.word(n - 1) in listed("halves"):
            return None
        if after == "and" and self.word(noun + 3) in listed("halves"):
            return None
        lemma = self._lemma(noun)
        window = self.word(n - 1) if self.word(n - 1) in listed("windows") else ""
        moment = after if after in listed("after") else ""
        if moment or window:
            return None
        seconds = read("stated_times")["units"]["seconds"].get(lemma, 1)
        return self.told(
            n,
            noun,
            kind="duration",
            unit=lemma,
            value=f"{value:g}",
            size=value * seconds,
            **self._bound(n),
            vague=vague,
        )

    def _bound(self, n: int) -> _Hedged:
        """Return on which side of the value a word before it puts it, and that word as printed, both empty for none."""
        before = " ".join(["", *(self.word(k) for k in range(n - _HEDGE_WORDS, n))])
        loose = ((one, "about") for one in read("stated_times")["about"]["phrases"])
        hedges = (*sided_hedges(), *loose)
        said = ((one, side) for one, side in hedges if before.endswith(f" {one}"))
        hedge, bound = next(said, ("", ""))
        return {"bound": bound, "hedge": hedge}

    def _if_no_factor(self, n: int, last: int, *, value: float, vague: bool) -> StatedTime | None:
        if self.joined(last) and self.word(last + 1) in listed("multiplying"):
            return None
        return self.told(
            n,
            last,
            kind="times",
            unit="time",
            value=f"{value:g}",
            size=value,
            **self._bound(n),
            vague=vague,
        )

    def _rank(self, n: int) -> StatedTime | None:
        word, row = self.word(n), self.rows[n]
        digits = _DIGIT_ORDINAL.fullmatch(word)
        value = int(digits[1]) if digits else ordinals().get(word)
        if value is None or self.word(n - 1) in number_words():
            return None
        unit, last = self._ranked(n, row)
        if not unit:
            return None
        return self.told(n, last, kind="rank", unit=unit, value=str(value), size=float(value))

    def _ranked(self, n: int, row: Row) -> tuple[str, int]:
        """Return what an ordinal ranks, and the last word of the phrase; empty where it ranks nothing."""
        placing = read("stated_times")["placing"]
        nouns = set(placing["nouns"])
        if self.joined(n) and self._lemma(n + 1) in nouns:
            idle = self.word(n - 1) == "the" and self.word(n - 2) == "in"
            return ("", n) if idle else ("place", n + 1)
        head = self.by_start.get(row["head"])
        above = head
        if head is not None and head["pos"] == "ADP":
            above = self.by_start.get(head["head"])
        if above is not None and above["lemma"] in placing["lemmas"] and above["pos"] == "VERB":
            return "place", n
        if head is None or head["pos"] != "NOUN" or head["start"] < row["start"]:
            return "", n
        lemma = str(head["lemma"]).casefold()
        barred = lemma in read("stated_times")["no_rank"]["lemmas"] or self._is_unit_of_time(lemma)
        named = row["pos"] == "PROPN" or lemma in DAY_NAMES
        if barred or named:
            return "", n
        return lemma, n + 1 if self.joined(n) and self.rows[n + 1] is head else n

    def _is_unit_of_time(self, lemma: str) -> bool:
        return lemma in read("stated_times")["units"]["seconds"]
