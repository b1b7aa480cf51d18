"""Counts of another year's event: the crash is the worst since 1988, when 58 people died."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from framing.compare.dates import stated
from framing.compare.quantities import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.compare.sample import Sample

__all__ = ["bygone_year"]

Row = dict[str, Any]
_YEAR = re.compile(r"(?:18|19|20)\d\d")
_UP = 4
"""Words from a year up to the verb that it dates: *killed at Vesk in 1988*."""


def bygone_year(sample: Sample, row: Row) -> str:
    """Return the year that a figure's own verb is dated to, "" for none or for the year of the article.

    What only lies back to a year (*the worst since 1988*) dates nothing. Of an article without a date nothing is told.
    """
    published = stated(sample.article[row["article_id"]])
    verb = next((w for w in counted.above(sample, row) if w["pos"] == "VERB"), None)
    if published is None or verb is None:
        return ""
    at = sample.word_at[row["article_id"]]
    years = (w for w in counted.words_beside(sample, row) if _YEAR.fullmatch(w["word"]))
    dated = (
        w["word"] for w in years if w["word"] != str(published.year) and _dates(w, verb, at=at)
    )
    return next(dated, "")


def _dates(year: Row, verb: Row, *, at: Mapping[int, Row]) -> bool:
    """Tell *died in 1988* and *1988, when 58 died* from *died in the worst crash since 1988*."""
    if verb["dep"] == "relcl" and verb["head"] == year["start"]:
        return True
    word = at.get(year["head"])
    if word is None or word["lemma"] != "in":
        return False
    for _ in range(_UP):
        if word is None or word["pos"] == "VERB":
            break
        word = at.get(word["head"])
    return word == verb
