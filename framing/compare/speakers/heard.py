"""Who is heard in each article: words, first and last place, roles and how each speaker is introduced."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.same_name import identity_of, known_status
from framing.phrasing import one_line
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["depth_at", "heard", "speakers"]

Row = dict[str, Any]


def heard(sample: Sample) -> list[Row]:
    """Return the attributions in page order; nobody speaks in scare quotes and deeds, which are left out."""
    place = {article: n for n, article in enumerate(sample.ids)}
    rows = [
        row for row in sample.rows("attributions") if row["type"] != "scare" and not row["deed"]
    ]
    return sorted(rows, key=lambda row: (place[row["article_id"]], row["start"], row["end"]))


def speakers(sample: Sample) -> pd.DataFrame:
    """Return table ``speakers``: one row an article and speaker, by article and then by first place.

    A speaker whom the parser cannot resolve keeps a row of their own, and so do reports without a
    source (``speaker`` empty): words add up to all quoted and reported words of attributions.
    """
    groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in heard(sample):
        groups[row["article_id"], identity_of(row), known_status(row)].append(row)
    return frame("speakers", [_speaker(sample, rows) for rows in groups.values()])


def _speaker(sample: Sample, rows: list[Row]) -> Row:
    first, last = rows[0], max(rows, key=lambda row: int(row["start"]))
    article = first["article_id"]
    return {
        "article_id": article,
        "outlet": sample.outlet[article],
        "speaker": first["speaker"],
        "identity": identity_of(first),
        "status": known_status(first),
        "roles": _told(rows, "role"),
        "institution": next(iter(_told(rows, "institution")), ""),
        "introduced_as": list(dict.fromkeys(filter(None, (_introduced(sample, r) for r in rows)))),
        "collective": any(row["collective"] for row in rows),
        "by_editor": any(row["by_editor"] for row in rows),
        "words_quoted": sum(row["words_quoted"] or 0 for row in rows),
        "words_reported": sum(row["words_reported"] or 0 for row in rows),
        "n": len(rows),
        "attributions": [row["attribution"] for row in rows],
        "first_paragraph": first["paragraph"],
        "last_paragraph": last["paragraph"],
        "first_depth": depth_at(sample, article, position=first["start"]),
        "last_depth": depth_at(sample, article, position=last["start"]),
    }


def _introduced(sample: Sample, row: Row) -> str:
    """Return how a source is introduced, as printed; empty where a pronoun alone points back to it."""
    article, spans = row["article_id"], row["source_spans"] or ()
    words = sample.words[article]
    if not spans:
        return one_line(row["introduced_as"] or "")
    named = [one for one in spans if any(words.pos[n] != "PRON" for n in words.between([one]))]
    text, printed, end = sample.texts[article], "", None
    for start, stop in named:
        gap = text[end:start] if end is not None else ""
        printed += (gap if len(gap.split()) < 2 else " ") + text[start:stop]
        end = stop
    return one_line(printed)


def _told(rows: Iterable[Row], column: str) -> list[str]:
    """Return what a column says, each once, in order."""
    said = (one_line(str(row[column] or "")) for row in rows)
    return list(dict.fromkeys(one for one in said if one))


def depth_at(sample: Sample, article: str, *, position: int) -> float | None:
    """Return how much of an article stands before a character, 0 to 1; None for one without words."""
    starts = sample.words[article].starts
    return round(int(np.searchsorted(starts, position)) / len(starts), 6) if len(starts) else None
