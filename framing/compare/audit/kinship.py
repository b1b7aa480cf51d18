"""Do two articles tell one event? What the opening of one has in the other, weighed by rarity here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from math import exp
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize

from framing.compare.audit.printed_words import PrintedWords
from framing.compare.copies import Runs
from framing.compare.dates import WEEKDAYS_AND_MONTHS, days_apart, named_days, possible, stated
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, identity, is_content, stem
from framing.compare.wording import say
from framing.tags import NOUNS_VERBS_AND_ADJECTIVES

if TYPE_CHECKING:
    from framing.compare.sample import Sample

__all__ = ["Kin", "kinship"]


@dataclass(frozen=True)
class Kin:
    """How near two articles are, how likely they tell one event (0 to 1), and the evidence in words."""

    cosine: float
    names: tuple[str, ...]
    likely: float
    same_event: bool
    why: str


def kinship(sample: Sample) -> dict[tuple[str, str], Kin]:
    """Return what every two articles share, by (id, id) in page order.

    A report's opening tells the event. So the opening of each is held against the whole of the other:
    once with all content words alike, once weighed by their rarity within this sample, which sets
    aside the matter that all share (a war, a country, its leaders). A long run of words in both,
    such as one quotation, adds to it, and so do names that the language model has never seen: a war's are
    known, a village's and its mayor's are not. The weights are a logistic fit (``thresholds.toml``). Two articles whose
    stated dates lie more than a week apart are two events whatever they share.
    """
    look = _Look(sample)
    return {pair: look.kin(*pair) for pair in combinations(sample.ids, 2)}


class _Look:
    """The sample's articles as vectors and sets of names, made once."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self.place = {article: n for n, article in enumerate(sample.ids)}
        self.cosine = Pieces([self._content(a, None) for a in sample.ids]).cosine
        self.plain, self.rare = self._openings()
        self.names = {article: self._names(article) for article in sample.ids}
        self.local = {article: self._local(article) for article in sample.ids}
        self.runs = Runs([sample.words[article].words for article in sample.ids])
        self.matter = self._matter()
        self.printed_by = Counter(name for names in self.names.values() for name in names)
        self.printed = PrintedWords(sample)
        self.days = {
            article: [day for day, *_ in named_days(sample, article)] for article in sample.ids
        }

    def _content(self, article: str, first: int | None) -> list[str]:
        words = self.sample.words[article]
        pairs = list(zip(words.lemmas, words.pos, strict=True))[:first]
        return [stem(lemma) for lemma, pos in pairs if is_content(lemma, pos)]

    def _openings(self) -> tuple[np.ndarray, np.ndarray]:
        """Return how much of each opening stands in the other article, plain and weighed by rarity."""
        ids, first = self.sample.ids, thresholds("event").opening
        whole = [self._content(article, None) for article in ids]
        if not any(whole):
            none = np.zeros((len(ids), len(ids)))
            return none, none
        vectorizer = CountVectorizer(analyzer=identity, dtype=np.float64)
        full = vectorizer.fit_transform(whole)
        lead = vectorizer.transform([self._content(article, first) for article in ids])
        held = np.asarray((full > 0).sum(axis=0)).ravel()
        rarity = np.log((len(ids) + 1) / held)
        return _within(lead, full, weight=np.ones_like(rarity)), _within(lead, full, weight=rarity)

    def _names(self, article: str) -> frozenset[str]:
        """Return the proper names of an article as printed, words that follow each other as one."""
        words, text = self.sample.words[article], self.sample.texts[article]
        runs: list[list[int]] = []
        for n, pos in enumerate(words.pos):
            if pos == "PROPN" and is_content(words.lemmas[n], pos):
                follows = runs and runs[-1][-1] == n - 1
                runs[-1].append(n) if follows else runs.append([n])
        found = (text[int(words.starts[run[0]]) : int(words.ends[run[-1]])] for run in runs)
        return frozenset(
            " ".join(name.split()) for name in found if name not in WEEKDAYS_AND_MONTHS
        )

    def _local(self, article: str) -> frozenset[str]:
        """Return the words of an article's names that news at large seldom prints: places, people of the event."""
        rows = self.sample.word_rows[article]
        return frozenset(r["word"] for r in rows if r["unlisted"] and r["pos"] == "PROPN")

    def _matter(self) -> dict[str, Counter[str]]:
        """Return how often each article prints the words of the matter that just one other article prints."""
        words = self.sample.words
        printed = Counter(
            word for article in self.sample.ids for word in set(words[article].lemmas)
        )
        return {
            article: Counter(
                lemma
                for lemma, pos in zip(words[article].lemmas, words[article].pos, strict=True)
                if printed[lemma] == 2
                and pos in NOUNS_VERBS_AND_ADJECTIVES
                and lemma.isalpha()
                and is_content(lemma, pos)
            )
            for article in self.sample.ids
        }

    def _only_here(self, first: str, second: str) -> list[str]:
        """Return the words of the matter that no third article prints in any form, most frequent first."""
        one, two = self.matter[first], self.matter[second]
        words = sorted(
            one.keys() & two.keys(), key=lambda word: (-min(one[word], two[word]), -len(word), word)
        )
        return [w for w in words if self.printed.word_only_in((first, second), w)]

    def kin(self, first: str, second: str) -> Kin:
        """Return what two articles share."""
        limits = thresholds("event")
        a, b = self.place[first], self.place[second]
        run = self.runs.longest(a, b)
        apart = days_apart(self.sample.article[first], self.sample.article[second])
        score = (
            limits.rare_weight * self.rare[a, b]
            + limits.plain_weight * self.plain[a, b]
            + limits.constant
        )
        if apart is not None and apart <= limits.close:
            score += limits.close_weight
        score += (
            limits.run_weight
            * min(max(run - limits.run_from, 0), limits.run_span)
            / limits.run_span
        )
        local = len(self.local[first] & self.local[second])
        score += limits.local_weight * min(max(local - limits.local_from, 0), limits.local_span)
        if self._asserted(first, second):
            score += limits.asserted_weight
        likely = 0.0 if apart is not None and apart > limits.days else 1 / (1 + exp(-score))
        same = likely >= limits.same
        facts = self._facts(first, second) | {
            "apart": apart,
            "run": run,
            "same": same,
            "far": limits.days,
        }
        facts |= {"rare": f"{self.rare[a, b]:.2f}", "plain": f"{self.plain[a, b]:.2f}"}
        why = say("pairs.same" if same else "pairs.different", **facts)
        return Kin(float(self.cosine[a, b]), facts["shared"], likely, same, why)

    def _asserted(self, first: str, second: str) -> bool:
        """Tell whether somebody put both under one event, which words alone should not lightly deny."""
        one, two = self.sample.article[first], self.sample.article[second]
        said = {"manifest", "field"}
        return one["event"] == two["event"] and {one["event_basis"], two["event_basis"]} <= said

    def _own_days(self, article: str) -> list[str]:
        """Return the days an article names that lie near its date; one named as history tells no event."""
        said = stated(self.sample.article[article])
        if said is None:
            return []
        near = timedelta(days=thresholds("event").days)
        around = (said - near, said + near)
        return [
            d
            for d in self.days[article]
            if any(around[0] <= one <= around[1] for one in possible(d, said))
        ]

    def _facts(self, first: str, second: str) -> dict[str, Any]:
        shared = sorted(
            self.names[first] & self.names[second], key=lambda n: (self.printed_by[n], n)
        )
        few = (
            [name for name in shared if self.printed.name_only_in((first, second), name)]
            if len(self.sample.ids) > 2
            else shared
        )
        days = {
            self.sample.outlet[article]: day
            for article, other in ((first, second), (second, first))
            for day in self._own_days(article)[:1]
            if day not in self.days[other]
        }
        words = self._only_here(first, second) if len(self.sample.ids) > 2 else []
        return {"shared": tuple(shared), "names": few[:5], "words": words[:5], "days": days}


def _within(lead: csr_matrix, full: csr_matrix, *, weight: np.ndarray) -> np.ndarray:
    """Return the larger of: one's opening in the other's text, the other's opening in the one's."""
    vectors = []
    for counted in (lead, full):
        damped = counted.copy()
        damped.data = 1 + np.log(damped.data)
        vectors.append(normalize(damped @ diags(weight)))
    one = np.asarray((vectors[0] @ vectors[1].T).todense())
    return np.asarray(np.maximum(one, one.T))
