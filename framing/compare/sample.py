"""One event's base tables, with the few ways of looking at them that every room here needs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.same_name import identity_of, known_as
from framing.compare.thresholds import thresholds
from framing.compare.vectors import is_content, stem
from framing.marking import is_marked
from framing.tables import records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

    from framing.settings import Settings

__all__ = ["Sample", "Words"]


@dataclass(frozen=True)
class Words:
    """The words of one article in the order of the text, as columns."""

    starts: np.ndarray
    ends: np.ndarray
    words: Sequence[str]
    lemmas: Sequence[str]
    pos: Sequence[str]
    voices: Sequence[str]
    sentences: Sequence[int]

    def between(self, spans: Iterable[Sequence[int]]) -> list[int]:
        """Return the places of the words that begin inside any of ``spans``."""
        found: list[int] = []
        for start, end in spans:
            low, high = np.searchsorted(self.starts, [start, end])
            found.extend(range(int(low), int(high)))
        return found


@dataclass(frozen=True)
class Sample:
    """The articles of one event: base tables, cleaned texts, settings.

    An article whose text another article prints too (``duplicate_of``) is kept in every description of
    what an outlet prints, and left out of ``independent``, the units that statistics count.
    """

    event: str
    base: Mapping[str, pd.DataFrame]
    texts: Mapping[str, str]
    settings: Settings
    _rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict, repr=False)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return a base table's rows as dictionaries (made once)."""
        if table not in self._rows:
            self._rows[table] = records(self.base[table])
        return self._rows[table]

    @cached_property
    def articles(self) -> list[dict[str, Any]]:
        """The articles, by outlet and then in the order given: the order of the page."""
        return sorted(self.rows("articles"), key=lambda row: row["outlet"])

    @cached_property
    def ids(self) -> list[str]:
        """The articles' ids in the order of the page."""
        return [row["article_id"] for row in self.articles]

    @cached_property
    def article(self) -> dict[str, dict[str, Any]]:
        """Article rows by id."""
        return {row["article_id"]: row for row in self.articles}

    @cached_property
    def outlet(self) -> dict[str, str]:
        """Outlets by article id."""
        return {row["article_id"]: row["outlet"] for row in self.articles}

    @cached_property
    def outlets(self) -> list[str]:
        """The outlets in alphabetical order."""
        return sorted(set(self.outlet.values()))

    @cached_property
    def independent(self) -> list[str]:
        """Ids of the articles that are nobody's copy."""
        return [row["article_id"] for row in self.articles if not row["duplicate_of"]]

    @cached_property
    def attribution(self) -> dict[tuple[str, int], dict[str, Any]]:
        """Rows of the table of attributions by article id and number."""
        return {(row["article_id"], row["attribution"]): row for row in self.rows("attributions")}

    @cached_property
    def word_rows(self) -> dict[str, list[dict[str, Any]]]:
        """Rows of the table of words by article id: with each word's place in the parse."""
        grouped: dict[str, list[dict[str, Any]]] = {article: [] for article in self.ids}
        for row in self.rows("words"):
            if row["article_id"] in grouped:
                grouped[row["article_id"]].append(row)
        return grouped

    @cached_property
    def voice_runs(self) -> dict[str, list[dict[str, Any]]]:
        """Rows of the table of voices by article id."""
        found: dict[str, list[dict[str, Any]]] = {article: [] for article in self.ids}
        for row in self.rows("voices"):
            if row["article_id"] in found:
                found[row["article_id"]].append(row)
        return found

    @cached_property
    def speaker_names(self) -> dict[str, str]:
        """The fullest name of each named speaker that any article gives."""
        return known_as(
            identity_of(row)
            for row in self.rows("attributions")
            if row["speaker"] and row["status"] == "named"
        )

    @cached_property
    def word_at(self) -> dict[str, dict[int, dict[str, Any]]]:
        """Rows of the table of words by article id and by where the word begins."""
        return {
            article: {row["start"]: row for row in rows} for article, rows in self.word_rows.items()
        }

    @cached_property
    def loaded_spans(self) -> dict[str, list[tuple[int, int]]]:
        """Where loaded words stand, by article id."""
        found: dict[str, list[tuple[int, int]]] = {article: [] for article in self.ids}
        for row in self.found_by("loaded_terms"):
            found[row["article_id"]].append((row["start"], row["end"]))
        return found

    @cached_property
    def loaded(self) -> dict[str, list[dict[str, Any]]]:
        """Rows of loaded terms by article id."""
        found: dict[str, list[dict[str, Any]]] = {article: [] for article in self.ids}
        for row in self.found_by("loaded_terms"):
            found[row["article_id"]].append(row)
        return found

    @cached_property
    def words(self) -> dict[str, Words]:
        """Words by article id."""
        return {article: _words(rows) for article, rows in self.word_rows.items()}

    @cached_property
    def sentences(self) -> dict[str, list[dict[str, Any]]]:
        """Sentence rows by article id, in the order of the text."""
        grouped: dict[str, list[dict[str, Any]]] = {article: [] for article in self.ids}
        for row in self.rows("sentences"):
            if row["article_id"] in grouped:
                grouped[row["article_id"]].append(row)
        return {
            article: sorted(rows, key=lambda row: row["start"]) for article, rows in grouped.items()
        }

    @cached_property
    def sentence_spans(self) -> dict[str, dict[int, tuple[int, int]]]:
        """Span of each sentence by article id and number."""
        return {
            article: {row["sentence"]: (row["start"], row["end"]) for row in rows}
            for article, rows in self.sentences.items()
        }

    @cached_property
    def rarities(self) -> dict[str, float]:
        """Weight of each stem: log of all sentences over those that hold it, with a floor.

        Where the event has few sentences the weights are stretched, so that a word that stands once weighs
        the same in a short event as in one of usual length.
        """
        held: Counter[str] = Counter()
        total = 0
        for article, rows in self.sentences.items():
            for row in rows:
                held.update(
                    {stem(lemma) for lemma in self.content(article, [(row["start"], row["end"])])}
                )
                total += 1
        usual, floor = thresholds("rarity").sentences, thresholds("rarity").floor
        scale = float(np.log(usual) / np.log(max(total, 2))) if total < usual else 1.0
        return {
            one: max(scale * float(np.log(total / number)), floor) for one, number in held.items()
        }

    def found_by(self, extractor: str) -> list[dict[str, Any]]:
        """Return one extractor's marks, articles in page order, then as they stand in the text."""
        place = {article: n for n, article in enumerate(self.ids)}
        rows = [
            row
            for row in self.rows("observations")
            if row["extractor"] == extractor and is_marked(row["score"])
        ]
        return sorted(rows, key=lambda row: (place[row["article_id"]], row["start"], row["end"]))

    def relabelled(self, labels: Mapping[str, str]) -> Sample:
        """Return this sample with other outlets for some articles; parses and words are shared."""
        other = Sample(self.event, self.base, self.texts, self.settings, self._rows)
        articles = [
            row | {"outlet": labels.get(row["article_id"], row["outlet"])} for row in self.articles
        ]
        for name, value in (("articles", articles), ("words", self.words)):
            other.__dict__[name] = value
        return other

    def content(self, article: str, spans: Iterable[Sequence[int]]) -> list[str]:
        """Return the lemmas of the content words inside ``spans`` of an article."""
        words = self.words[article]
        return [
            words.lemmas[i]
            for i in words.between(spans)
            if is_content(words.lemmas[i], words.pos[i])
        ]


def _words(rows: list[dict[str, Any]]) -> Words:
    rows = sorted(rows, key=lambda row: row["start"])
    rows = [row for row in rows if any(letter.isalnum() for letter in row["word"])]
    return Words(
        starts=np.array([row["start"] for row in rows], dtype=np.int64),
        ends=np.array([row["end"] for row in rows], dtype=np.int64),
        words=[row["word"].casefold().replace("’", "'") for row in rows],
        lemmas=[(row["lemma"] or row["word"]).casefold().replace("’", "'") for row in rows],
        pos=[row["pos"] for row in rows],
        voices=[row["voice"] for row in rows],
        sentences=[row["sentence"] for row in rows],
    )
