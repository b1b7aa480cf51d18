"""What a finding is made of: a claim, and the sentences that show it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.phrasing import one_line
from framing.tables import records

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = [
    "Candidate",
    "Row",
    "by",
    "outlets_of",
    "printed",
    "quotable",
    "reach",
    "snippet",
    "strength_of",
]

Row = dict[str, Any]


@dataclass(frozen=True)
class Candidate:
    """A possible finding: how large its contrast is, how much evidence it has, and how it is said."""

    contrast: float
    evidence: float
    claim: str
    section: str
    snippets: tuple[Row, ...]
    anchor: str = ""


def by(table: pd.DataFrame, column: str) -> dict[Any, list[Row]]:
    """Return a table's rows, grouped by a column."""
    found: dict[Any, list[Row]] = defaultdict(list)
    for row in records(table):
        found[row[column]].append(row)
    return found


def outlets_of(rows: Iterable[Row]) -> list[str]:
    """Return the outlets of some rows, in alphabetical order."""
    return sorted({row["outlet"] for row in rows})


def snippet(sample: Sample, row: Row, *, marks: Sequence[Sequence[int]] = ()) -> Row:
    """Return the sentences of a row with the words that matter marked."""
    start, end = row["start"], row["end"]
    inside = [
        s for s in sample.sentences[row["article_id"]] if s["start"] < end and s["end"] > start
    ]
    whole = (inside[0]["start"], max(end, inside[-1]["end"])) if inside else (start, end)
    spans = [[int(a), int(b)] for a, b in (marks or [(start, end)])]
    return {
        "article_id": row["article_id"],
        "start": int(whole[0]),
        "end": int(whole[1]),
        "marks": spans,
    }


def strength_of(term: Row) -> int:
    """Return how strong the lists call a loaded term, 1 where they do not say."""
    return int(term["attrs"].get("strength") or 1)


def reach(sample: Sample, rows: Iterable[Row]) -> float:
    """Return evidence: the share of the sample's articles that the rows come from."""
    return len({row["article_id"] for row in rows}) / len(sample.ids)


def printed(sample: Sample, article: str, start: int, end: int) -> str:
    """Return words as an article prints them, on one line."""
    return one_line(sample.texts[article][int(start) : int(end)])


_WHOLE = re.compile(r"[“\"]([^“”\"]*)[”\"]")
_OPEN = re.compile(r"[“\"]([^“”\"]*)")
_OPENING = re.compile(r"(?:(?<=[\s(\[])|^)\"")
_MARKS = str.maketrans({"“": "‘", "”": "’", '"': "’"})


def quotable(text: str) -> str:
    """Return words ready to stand within quotation marks: outer marks dropped, inner ones single."""
    bare = " ".join(text.replace("''", '"').split()).rstrip(".,;: ")
    whole = _WHOLE.fullmatch(bare) or _OPEN.fullmatch(bare)
    words = (whole[1] if whole else bare).rstrip(".,;: ")
    return _OPENING.sub("‘", words).translate(_MARKS)
