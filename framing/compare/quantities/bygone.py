"""Counts of another year's event: the crash is the worst since 1988, when 58 people died; the 1988 crash killed 58."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.dates import DAY_NAMES, MONTH_NAMES, stated
from framing.compare.quantities import counted
from framing.compare.thresholds import read
from framing.data_files import number_words
from framing.tags import VERBAL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["bygone_year"]

Row = dict[str, Any]
_YEAR = re.compile(r"(?:18|19|20)\d\d")
_UP = 4
"""Words from a year up to the verb that it dates: *killed at Vesk in 1988*."""


def bygone_year(sample: Sample, row: Row) -> str:
    """Return the year that a figure's own verb is dated to, "" for none or for the year of the article.

    Dated it is by a year or by an event of a year (*the 1988 crash, which killed 58*), a count also by *last year* or
    *four years ago* and by the sentence before, which opens with a year. What only lies back to a year (*the worst
    since 1988*) dates nothing. Of an article without a date nothing is told.
    """
    published = stated(sample.article[row["article_id"]])
    verb = next((w for w in counted.above(sample, row) if w["pos"] in VERBAL), None)
    if published is None or verb is None:
        return ""
    at = sample.word_at[row["article_id"]]
    beside = counted.words_beside(sample, row)
    years = [w for w in beside if _YEAR.fullmatch(w["word"])]
    dated = [w["word"] for w in years if _dates(w, verb, at=at)]
    if not (dated or row["attrs"].get("unit")):  # of last year's loss another text leaves it out
        dated = _counted_back(beside, verb, year=published.year) or _goes_on(
            sample, row, verb=verb, beside=beside
        )
    return next((year for year in dated if year != str(published.year)), "")


def _dates(year: Row, verb: Row, *, at: Mapping[int, Row]) -> bool:
    """Tell *died in 1988*, *1988, when 58 died* and *the 1988 crash killed 58* from *the worst since 1988 killed 9*."""
    if verb["dep"] == "relcl" and verb["head"] == year["start"]:
        return True
    word = at.get(year["head"])
    if word is not None and word["lemma"].casefold() in MONTH_NAMES:
        word = at.get(word["head"])  # in March 2011
    if word is not None and word["lemma"] == "of":
        word = at.get(word["head"])  # the crash of 1988
    if word is None or (word["pos"] != "ADP" and word["lemma"] not in _events()):
        return False
    if word["pos"] != "ADP":
        return _is_told_by(word, verb, at=at)
    return word["lemma"] == "in" and _verb_over(word, at=at) == verb


def _is_told_by(event: Row, verb: Row, *, at: Mapping[int, Row]) -> bool:
    """Tell an event whose own clause a verb is: *the crash killed*, *the crash, which killed*, *died in the crash*."""
    if verb["dep"] == "relcl" and verb["head"] == event["start"]:
        return True
    over = at.get(event["head"])
    if (
        over is not None
        and over["pos"] == "ADP"
        and over["lemma"] in read("stated_times")["events"]["dating"]
    ):
        over = at.get(over["head"])
    return over == verb


def _verb_over(word: Row, *, at: Mapping[int, Row]) -> Row | None:
    found: Row | None = word
    for _ in range(_UP):
        if found is None or found["pos"] in VERBAL:
            break
        found = at.get(found["head"])
    return found


def _counted_back(beside: Sequence[Row], verb: Row, *, year: int) -> list[str]:
    """Return the year of *last year* or *four years ago* where it hangs on the verb."""
    by_start = {w["start"]: w for w in beside}
    units: dict[str, int] = read("stated_times")["events"]["units"]
    for unit in (w for w in beside if w["lemma"] in units):
        over = by_start.get(unit["head"])
        below = [w["word"].casefold() for w in beside if w["head"] == unit["start"]]
        if over == verb and unit["lemma"] == "year" and "last" in below:
            return [str(year - 1)]
        ago = over is not None and over["lemma"] == "ago" and over["head"] == verb["start"]
        number = next((n for word in below if (n := _number(word))), 0)
        if ago and number:
            return [str(year - number * units[unit["lemma"]])]
    return []


def _number(word: str) -> int:
    return int(word) if word.isdigit() else number_words().get(word, word in ("a", "an"))


def _goes_on(sample: Sample, row: Row, *, verb: Row, beside: Sequence[Row]) -> list[str]:
    """Return the year of the sentence before, of one paragraph, where it opens with one or *that year* takes it up."""
    spans, article = sample.sentence_spans[row["article_id"]], row["article_id"]
    before, here = spans.get(row["sentence"] - 1), spans.get(row["sentence"])
    if (
        before is None
        or here is None
        or "\n" in sample.texts[article][before[0] : here[0]].rstrip()
    ):
        return []
    words = [sample.words[article].words[n] for n in sample.words[article].between([before])]
    years = [word for word in words if _YEAR.fullmatch(word)]
    year = next((w for w in beside if w["lemma"] == "year" and w["head"] == verb["start"]), None)
    again = year is not None and any(
        w["head"] == year["start"] and w["word"].casefold() == "that" for w in beside
    )
    if again:
        return years[-1:]
    opens = bool(years) and words[0] == "in" and years[0] in words[1:3]
    timed = any(
        _YEAR.fullmatch(w["word"]) or w["word"].casefold() in DAY_NAMES | _of_today()
        for w in beside
    )
    return years[:1] if opens and not timed else []


@cache
def _events() -> frozenset[str]:
    return frozenset(read("stated_times")["events"]["nouns"])


@cache
def _of_today() -> frozenset[str]:
    return frozenset(read("stated_times")["events"]["today"])
