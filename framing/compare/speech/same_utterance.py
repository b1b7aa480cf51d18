"""Which pieces of speech are worth a look as one utterance, and what the two of a pair share."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.concepts import number
from framing.compare.same_name import Named, name_parts, same_speaker
from framing.compare.speech.scraps import quoted_in_part
from framing.compare.thresholds import thresholds, word_set
from framing.compare.vectors import Pieces
from framing.tags import MODIFYING_CLAUSES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from scipy.sparse import csr_matrix

    from framing.compare.sample import Sample
    from framing.compare.speech.pieces_of_speech import Piece, Report

__all__ = ["Pairs", "pairs_of"]

YEAR = 4
Array = np.ndarray


@dataclass(frozen=True)
class Pairs:
    """Pairs of pieces that are worth a look: places of the one and of the other.

    They stand in different articles, or close to each other in one (``within``): a headline or a paraphrase
    leads in what is quoted below it. ``run`` tells which share four words in a row, person and tense aside;
    ``scrap`` of which one prints in marks a part of what the other quotes; ``content`` are the content words
    of each piece.
    """

    sample: Sample
    pieces: Sequence[Piece]
    one: Array
    two: Array
    run: Array
    scrap: Array
    content: Pieces

    @cached_property
    def tellings(self) -> list[Report]:
        """Each piece as somebody's report: its words, its form and its speaker."""
        return [piece.telling for piece in self.pieces]

    @cached_property
    def within(self) -> Array:
        """Which pairs stand in one article."""
        articles = np.array([one.article for one in self.tellings])
        return np.asarray(articles[self.one] == articles[self.two])

    @cached_property
    def common(self) -> Array:
        """How much the content words weigh that the two of a pair share, proper names aside."""
        words = Pieces([one.common for one in self.tellings], self.sample.rarities)
        return self.shared(words.present, words.rarity)

    @cached_property
    def weight(self) -> Array:
        """The same, with names."""
        return self.shared(self.content.present, self.content.rarity)

    @cached_property
    def near(self) -> Array:
        """How near two pieces are by their content: a part in the whole, and both; 0 to 1."""
        weights = self.content.weights
        lighter = np.minimum(weights[self.one], weights[self.two])
        inside = self.weight / np.maximum(lighter, 1e-9)
        return np.asarray((inside + self.both) / 2)

    @cached_property
    def both(self) -> Array:
        """The share of the two pieces' weight that is in both, 0 to 1."""
        weights = self.content.weights
        return np.asarray(2 * self.weight / np.maximum(weights[self.one] + weights[self.two], 1e-9))

    @cached_property
    def speakers(self) -> Array:
        """``same``, ``different`` or ``unknown`` a pair; unknown also for words of nobody or of others."""
        known = [None if one.scare or one.of_others else one.speaker for one in self.tellings]
        told = list(dict.fromkeys(known))
        number = {speaker: n for n, speaker in enumerate(told)}
        at = np.array([number[speaker] for speaker in known], dtype=np.int64)
        codes, back = np.unique(at[self.one] * len(told) + at[self.two], return_inverse=True)
        ends = ((told[code // len(told)], told[code % len(told)]) for code in codes.tolist())
        bodies = _bodies(self.sample)
        said = [_speakers(a, b, bodies=bodies) if a and b else "unknown" for a, b in ends]
        return np.array(said, dtype=object)[back]

    @cached_property
    def direct(self) -> Array:
        """Whether both are direct speech: then one utterance has words in common, not content alone."""
        said = np.array([one.form == "direct" for one in self.tellings], dtype=bool)
        return np.asarray(said[self.one] & said[self.two])

    @cached_property
    def denied(self) -> Array:
        """Whether one of the two denies something and the other nothing."""
        denies = np.array([_denies(self.sample, one) for one in self.tellings], dtype=bool)
        return np.asarray(denies[self.one] != denies[self.two])

    @cached_property
    def one_number(self) -> Array:
        """Whether both give one number of two digits or more that is no year."""
        given = [{number(word) for word in set(one.lemmas)} for one in self.tellings]
        long = Pieces([[one for one in found if _tells(one)] for found in given])
        return np.asarray(self.shared(long.present) > 0)

    def shared(self, present: csr_matrix, weights: Array | None = None) -> Array:
        """Return for each pair how many columns of a matrix both have, or what those weigh."""
        both = present[self.one].multiply(present[self.two]).tocsr()
        weights = np.ones(present.shape[1]) if weights is None else weights
        return np.asarray(both @ weights).ravel()


def pairs_of(sample: Sample, pieces: Sequence[Piece]) -> Pairs:
    """Return the pairs of pieces that share four words in a row, words in marks or content enough to be looked at."""
    limits = thresholds("utterances")
    tellings = [piece.telling for piece in pieces]
    size = len(tellings)
    articles = np.array([one.article for one in tellings])
    scare = np.array([one.scare for one in tellings], dtype=bool)
    content = Pieces([one.content for one in tellings], sample.rarities)
    half = content.present.multiply(np.sqrt(content.rarity)).tocsr()
    shared = (half @ half.T).tocoo()
    worth = (shared.row < shared.col) & (shared.data >= limits.whole_weight)
    alike = shared.row[worth].astype(np.int64) * size + shared.col[worth]
    runs = np.array([a * size + b for a, b in _sharing_runs(tellings)], dtype=np.int64)
    parts = quoted_in_part(sample, tellings)
    scraps = np.array([a * size + b for a, b in parts], dtype=np.int64)
    worth_a_look = np.union1d(np.union1d(alike, runs), scraps)
    one, two = np.divmod(worth_a_look, max(size, 1))
    apart = articles[one] != articles[two]
    kept = (apart | _close(pieces, one, two=two)) & ~(scare[one] & scare[two])
    one, two = one[kept], two[kept]
    at = one * size + two
    return Pairs(
        sample=sample,
        pieces=pieces,
        one=one,
        two=two,
        run=np.isin(at, runs),
        scrap=np.isin(at, scraps),
        content=content,
    )


def _close(pieces: Sequence[Piece], one: Array, *, two: Array) -> Array:
    """Return which pairs are of two reports in neighbouring paragraphs, or of a headline and any other."""
    rows = [piece.telling.row for piece in pieces]
    reports = np.array([piece.report for piece in pieces], dtype=np.int64)
    paragraphs = np.array([row["paragraph"] or 0 for row in rows], dtype=np.int64)
    above = np.array([row["zone"] != "body" for row in rows], dtype=bool)
    near = np.abs(paragraphs[one] - paragraphs[two]) <= 1
    near &= np.abs(reports[one] - reports[two]) <= thresholds("utterances").neighbours
    return np.asarray((reports[one] != reports[two]) & (near | (above[one] != above[two])))


def _sharing_runs(tellings: Sequence[Report]) -> set[tuple[int, int]]:
    """Return the pairs of places whose words share a run, as printed or as reported."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    size = thresholds("utterances").looked_up
    for place, one in enumerate(tellings):
        runs = {
            tuple(words[n : n + size])
            for words in (one.lemmas, one.tokens)
            for n in range(len(words) - size + 1)
        }
        for run in runs:
            holders[run].append(place)
    return {
        (a, b)
        for places in holders.values()
        if len(places) > 1
        for n, a in enumerate(places)
        for b in places[n + 1 :]
        if tellings[a].article != tellings[b].article
    }


def _tells(number: str) -> bool:
    year = len(number) == YEAR and number[:2] in {"19", "20"}
    return len(number.strip("0")) > 1 and not year


def _bodies(sample: Sample) -> dict[tuple[str, ...], set[tuple[str, ...]]]:
    """Return by the parts of a speaker's name the bodies that any article says the speaker belongs to."""
    found: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for row in sample.rows("attributions"):
        if row["institution"]:
            body = str(row["institution"])
            parts = Named.of(row, sample.speaker_names).parts
            found[parts].add(name_parts(sample.speaker_names.get(body, body)))
    return found


def _speakers(
    one: Named, two: Named, *, bodies: Mapping[tuple[str, ...], set[tuple[str, ...]]]
) -> str:
    """Return same, different or unknown; whoever speaks for a body may be what another article calls by it."""
    found = same_speaker(one, two)
    if found != "different":
        return found
    spoken_for = two.parts in bodies.get(one.parts, ()) or one.parts in bodies.get(two.parts, ())
    return "unknown" if spoken_for else "different"


def _denies(sample: Sample, telling: Report) -> bool:
    """Tell whether something is denied outside a clause of detail: *parents who aren't citizens* denies nothing."""
    denials = word_set("names", "denials")
    if denials.isdisjoint(telling.lemmas):
        return False
    words, rows = sample.words[telling.article], sample.word_at[telling.article]
    inside = {int(words.starts[n]) for n in telling.at}
    said = (int(words.starts[n]) for n in telling.at if words.lemmas[n] in denials)
    return any(not _in_detail(rows, start, inside=inside) for start in said)


def _in_detail(rows: Mapping[int, dict[str, Any]], start: int, *, inside: Set[int]) -> bool:
    """Tell whether a word stands in a relative or adverbial clause of what is told (starts of words ``inside``)."""
    word, seen = rows.get(start), set()
    while word is not None and word["start"] not in seen and word["head"] in inside:
        if word["dep"] in MODIFYING_CLAUSES:
            return True
        seen.add(word["start"])
        word = rows.get(word["head"])
    return False
