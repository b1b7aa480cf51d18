"""Articles as units of evidence: copies counted once, counts as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

    from framing.compare.sample import Sample

__all__ = [
    "Measures",
    "measures",
    "of_some_sentences",
    "or_none",
    "own_text",
    "units_of",
    "wire_group",
]


@dataclass(frozen=True)
class Measures:
    """Counts and exposures, articles × measures; a measure is (extractor, category, voice, unit)."""

    articles: list[str]
    names: list[tuple[str, str, str]]
    per: np.ndarray
    found: np.ndarray
    exposure: np.ndarray

    def rows(self, articles: list[str]) -> tuple[np.ndarray, np.ndarray]:
        """Return counts and exposures of some articles, in their order."""
        place = {article: n for n, article in enumerate(self.articles)}
        chosen = [place[article] for article in articles]
        return self.found[chosen], self.exposure[chosen]


def measures(sample: Sample, counted: pd.DataFrame) -> Measures:
    """Return table ``counts`` as arrays; ``per`` is 1,000 where a rate is per 1,000 words, else 1."""
    legend = sample.base["legend"].drop_duplicates(["extractor", "category"])
    unit = {
        (e, c): u
        for e, c, u in zip(legend["extractor"], legend["category"], legend["unit"], strict=True)
    }
    articles = sample.ids
    first = counted[counted["article_id"] == articles[0]] if articles else counted
    names = list(zip(first["extractor"], first["category"], first["voice"], strict=True))
    shape = (len(articles), len(names))
    return Measures(
        articles=articles,
        names=names,
        per=np.array([1000.0 if unit[e, c] == "words" else 1.0 for e, c, _ in names]),
        found=counted["n"].to_numpy(dtype=float).reshape(shape),
        exposure=counted["exposure"].to_numpy(dtype=float).reshape(shape),
    )


def of_some_sentences(sample: Sample, every: Measures) -> Measures:
    """Return the measures without those that mark every sentence: how often they do says nothing of a text."""
    sentences = np.array([len(set(sample.words[a].sentences)) for a in every.articles])
    marked: dict[tuple[str, str], np.ndarray] = {}
    for k in np.flatnonzero(every.per == 1):
        key = every.names[k][:2]
        marked[key] = marked.get(key, np.zeros(len(sentences))) + every.found[:, k]
    whole = {key for key, number in marked.items() if (number >= sentences).all()}
    kept = [k for k, (e, c, _) in enumerate(every.names) if (e, c) not in whole]
    names = [every.names[k] for k in kept]
    found, exposure = every.found[:, kept], every.exposure[:, kept]
    return Measures(every.articles, names, every.per[kept], found, exposure)


def wire_group(sample: Sample, article: str) -> str:
    """Return the article that ``article`` is a copy of, or itself."""
    seen = [article]
    while (
        source := sample.article[seen[-1]]["duplicate_of"]
    ) in sample.article and source not in seen:
        seen.append(source)
    return seen[-1]


def own_text(sample: Sample, article: str) -> bool:
    """Tell whether one outlet alone prints an article's text."""
    source = wire_group(sample, article)
    return len({sample.outlet[a] for a in sample.ids if wire_group(sample, a) == source}) == 1


def units_of(sample: Sample, outlets: list[str], *, without: list[str] | None = None) -> list[str]:
    """Return the articles of ``outlets`` that count: one for each text, none whose text is in ``without``.

    Where that would leave nothing, the shared texts stay: an outlet that prints only wire copy still
    prints it.
    """
    barred = {wire_group(sample, article) for article in without or []}
    chosen: dict[str, str] = {}
    for article in sample.ids:
        if sample.outlet[article] in outlets:
            chosen.setdefault(wire_group(sample, article), article)
    own = [article for group, article in chosen.items() if group not in barred]
    return own or list(chosen.values())


def or_none(value: float) -> float | None:
    """Return a number as the tables write it: six decimals, None where there is none."""
    return None if np.isnan(value) else round(float(value), 6)
