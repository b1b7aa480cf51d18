"""One suit under several nouns, and who speaks in it: the lawsuit, the complaint, the two states that sued.

What a paper filed in court says, its filers say: articles give the same words to either, and call the paper by
whichever noun comes. They are one speaker where the articles of an event tell of one suit only.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.same_name import identity_of, name_parts
from framing.compare.thresholds import read, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.compare.sample import Sample

__all__ = ["mark_filings"]

Row = dict[str, Any]
FARTHEST_FILED = 60
"""Characters between *filed* and *a challenge*: its words and a date or a court, and not another clause."""
SEVERAL_OF_A_KIND = 2
"""Words between *two* and *lawsuits*: two separate federal lawsuits."""
_CAPITAL = re.compile(r"[A-Z][\w'’.-]*")


def mark_filings(sample: Sample) -> None:
    """Set ``files`` in the attribution rows whose speaker is the event's one suit, or who filed it."""
    rows = sample.rows("attributions")
    papers = [row for row in rows if _is_filing(row)]
    if not papers or any(_tells_of_several().search(text) for text in sample.texts.values()):
        return
    filing = [row for row in rows if _files(sample, row)]
    owners = [owner for row in (*papers, *filing) if (owner := _names(_printed(row)))]
    if any(not one & two for one in owners for two in owners):
        return
    for row in (*papers, *filing):
        row["files"] = True
    for row in rows:
        if row["status"] == "named" and _name(row) and _name(row) in owners:
            row["files"] = True


def _is_filing(row: Row) -> bool:
    """Say whether a speaker is a paper filed in court, whoever filed it: the lawsuit, the suit from two states."""
    words = str(row["speaker"] or "").split()
    ends = [n for n, word in enumerate(words) if n and word in _said("owners")]
    last = words[ends[0] - 1] if ends else (words or [""])[-1]
    return last.casefold() in _said("papers")


def _files(sample: Sample, row: Row) -> bool:
    """Say whether the text goes on behind a source with its suing or filing: two states *filed a challenge*."""
    spans = row["source_spans"] or ()
    if not spans or not str(row["speaker"] or ""):
        return False
    behind = sample.texts[row["article_id"]][max(end for _, end in spans) :]
    return _filing_verb().match(behind) is not None


def _printed(row: Row) -> str:
    return str(row["introduced_as"] or row["speaker"] or "")


def _names(printed: str) -> frozenset[str]:
    """Return the words of the names in a phrase: {nebraska, oklahoma} of the states of Nebraska and Oklahoma."""
    return frozenset(part for word in _CAPITAL.findall(printed[1:]) for part in name_parts(word))


def _name(row: Mapping[str, Any]) -> frozenset[str]:
    joint = word_set("names", "joint")
    return frozenset(name_parts(identity_of(row))) - joint


def _said(which: str) -> frozenset[str]:
    return frozenset(read("names")["filings"][which])


@cache
def _filing_verb() -> re.Pattern[str]:
    things = "|".join(sorted(_said("papers") | _said("filed")))
    verbs, suing = ("|".join(sorted(_said(one))) for one in ("filing", "suing"))
    helped = "|".join(sorted(_said("before")))
    return re.compile(
        rf"\s*(?:(?:{helped})\s+)*(?:(?:{suing})\b|(?:{verbs})\b[^.;]{{0,{FARTHEST_FILED}}}?\b(?:{things})\b)"
    )


@cache
def _tells_of_several() -> re.Pattern[str]:
    papers, several = ("|".join(sorted(_said(one))) for one in ("papers", "several"))
    return re.compile(
        rf"\b(?:(?:{several})\s+(?:[\w-]+\s+){{0,{SEVERAL_OF_A_KIND}}}(?:{papers})|(?:{papers})s)\b",
        re.IGNORECASE,
    )
