"""How many findings each article has of each kind in each voice, with what they are counted against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from framing.marking import FLAGGED
from framing.tables import TABLES, claims_voice

if TYPE_CHECKING:
    from framing.compare.sample import Sample

__all__ = ["VOICES", "counts"]

VOICES = ("narration", "quoted", "attributed")


def counts(sample: Sample) -> pd.DataFrame:
    """Return table ``counts``: a row for every article, category and voice, with 0 where none stands.

    ``exposure`` is the words of that voice, the sentences with a word in it, or 1, as the category's
    unit in ``legend`` says. What scores below the operating point is no finding, whatever was written
    with ``all_scores``, and what does not claim whose words tell it (``unsure``) is in no voice's count.
    The article is the unit of evidence, so no article is left out.
    """
    grid = _grid(sample)
    found = sample.base["observations"]
    found = found[found["score"].isna() | (found["score"] >= FLAGGED)]
    found = found[found["attrs"].map(claims_voice).astype(bool)]
    keys = ["article_id", "extractor", "category", "voice"]
    number = found.groupby(keys, observed=True, sort=False).size().rename("n").reset_index()
    table = grid.merge(number, on=keys, how="left").merge(
        _exposures(sample), on=["article_id", "voice"]
    )
    table["n"] = table["n"].fillna(0).astype("Int64")
    table["exposure"] = table["words"].where(
        table["unit"] == "words", table["sentences"].where(table["unit"] == "sentences", 1)
    )
    return _declared(table, "counts")


def _grid(sample: Sample) -> pd.DataFrame:
    legend = sample.base["legend"][["extractor", "category", "unit"]].drop_duplicates(
        ["extractor", "category"]
    )
    articles = pd.DataFrame(
        {"article_id": sample.ids, "outlet": [sample.outlet[a] for a in sample.ids]}
    )
    voices = pd.DataFrame({"voice": list(VOICES)})
    return articles.merge(legend, how="cross").merge(voices, how="cross")


def _exposures(sample: Sample) -> pd.DataFrame:
    """Return the words of each article and voice, as its row prints them, and the sentences that have one."""
    words = sample.base["words"]
    grouped = words.groupby(["article_id", "voice"], observed=True)["sentence"].nunique()
    every = pd.MultiIndex.from_product([sample.ids, VOICES], names=["article_id", "voice"])
    exposure = pd.DataFrame({"sentences": grouped}).reindex(every, fill_value=0).reset_index()
    printed = [
        sample.article[article][f"{voice}_words"] or 0
        for article, voice in zip(exposure["article_id"], exposure["voice"], strict=True)
    ]
    return exposure.assign(words=printed)


def _declared(table: pd.DataFrame, name: str) -> pd.DataFrame:
    dtypes = {column.name: column.dtype for column in TABLES[name]}
    return table[list(dtypes)].astype(dtypes).reset_index(drop=True)
