"""The whole noun phrase of a designation: with its article and count before it, its clause and body behind it.

A label is the words that describe (*kid*); who marks mentions by hand marks the phrase as it is read: *that kid*,
*the minister who became mayor*, *Capt. Ada Bloom of the Larkin Patrol*.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.tables import records
from framing.tags import NOUN_CLAUSES, POINTING_BEFORE_A_NOUN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

__all__ = ["WholePhrases"]

Row = dict[str, Any]
LONGEST_TAIL = 16
"""Words. A longer clause has mostly drawn in what follows by a misreading, and then none of it is taken."""


class WholePhrases:
    """Finds the whole phrase around a span, in the articles of one event."""

    def __init__(self, words: pd.DataFrame, texts: Mapping[str, str]) -> None:
        """Take table ``words`` and the cleaned texts by article."""
        self.rows: dict[str, list[Row]] = defaultdict(list)
        for row in records(words):
            text, rows = texts[row["article_id"]], self.rows[row["article_id"]]
            gap = text[rows[-1]["end"] if rows else 0 : row["start"]]
            rows.append(row | {"apart": not gap.isspace() and bool(gap)})
        self.at = {
            article: {row["start"]: n for n, row in enumerate(rows)}
            for article, rows in self.rows.items()
        }

    def around(self, row: Row) -> tuple[int, int]:
        """Return start and end of the whole phrase of a designation (a row of table ``actors``)."""
        rows = self.rows[row["article_id"]]
        first = self.at[row["article_id"]].get(row["start"])
        if first is None:
            return row["start"], row["end"]
        last = first
        while last + 1 < len(rows) and rows[last + 1]["start"] < row["end"]:
            last += 1
        end = _end(rows, first, last=last, named=row["kind"] == "name")
        return rows[_start(rows, first, last=last)]["start"], max(rows[end]["end"], row["end"])


def _start(rows: Sequence[Row], first: int, *, last: int) -> int:
    """Return the first of the words before a phrase that hang on its noun: *the two*, *that*, *his*."""
    inside = {row["start"] for row in rows[first : last + 1]}
    while first:
        before = rows[first - 1]
        if (
            before["dep"] not in POINTING_BEFORE_A_NOUN
            or before["head"] not in inside
            or rows[first]["apart"]
        ):
            break
        first -= 1
        inside.add(before["start"])
    return first


def _end(rows: Sequence[Row], first: int, *, last: int, named: bool) -> int:
    """Return the last word of the clause, or of the body, that follows right behind a phrase."""
    if last + 1 >= len(rows):
        return last
    after = rows[last + 1]
    inside = {row["start"] for row in rows[first : last + 1]}
    if after["word"] == "of" and after["head"] in inside and rows[last]["pos"] == "PROPN":
        return _of_a_body(rows, last)
    if named or after["apart"]:
        return last
    behind = rows[last + 1 : last + 1 + LONGEST_TAIL]
    clauses = (row for row in behind if row["dep"] in NOUN_CLAUSES and row["head"] in inside)
    clause = next(clauses, None)
    return last if clause is None else _of_a_clause(rows, last, clause=clause)


def _of_a_body(rows: Sequence[Row], last: int) -> int:
    """Return the last word of *of the Larkin Patrol*."""
    at = last + 2
    while at < len(rows) and rows[at]["pos"] in ("PROPN", "DET"):
        at += 1
    return at - 1 if rows[at - 1]["pos"] == "PROPN" else last


def _of_a_clause(rows: Sequence[Row], last: int, *, clause: Row) -> int:
    """Return the last word of a clause that begins right behind ``last``, at most to its first mark."""
    under = {clause["start"]}
    words = rows[last + 1 : last + 2 + LONGEST_TAIL]
    while (grown := {row["start"] for row in words if row["head"] in under}) - under:
        under |= grown
    end = last
    for n, row in enumerate(words, last + 1):
        if row["start"] not in under or row["apart"]:
            break
        end = n
    too_long = end - last > LONGEST_TAIL
    return end if not too_long and rows[end]["start"] >= clause["start"] else last
