"""Beside a loaded word, the same thing said plainly by another outlet of the sample.

Only what the comparison has aligned is set side by side: one utterance under two cues, one actor under two
labels, one act under two verbs, one count with and without a word beside it, one statement in two
sentences, for sure or likely. The other telling must hold no mark. It is plainer, which does not make it truer.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.compare.findings.same_part import same_clause, same_part
from framing.compare.thresholds import thresholds
from framing.compare.vectors import stem
from framing.tables import frame, records
from framing.tags import NOUN_OR_NAME, VERBAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["plain_tellings"]

Row = dict[str, Any]

SAYING = VERBAL | NOUN_OR_NAME
"""What a cue is made of: *on* introduces words and says nothing of how."""
PLAIN_LABELS = ("description", "collective", "function", "relation", "name")
"""What an actor is called elsewhere, the fullest contrast first: a name says least about a label."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's telling of something that is aligned.

    A mark belongs to it where it overlaps ``start`` to ``end``; ``shown`` is what is set beside a mark.
    """

    article: str
    start: int
    end: int
    shown: tuple[int, int]
    rank: float = 0.0


Groups = list[list[Telling]]


def plain_tellings(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Return table ``plain_tellings``: for each mark in an outlet's own words, how others tell it unmarked.

    One row a mark and other outlet, by the closest of the alignments: cue, label, act, figure, statement,
    or sentences that are likely one statement.
    """
    flagged = sample.found_by("loaded_terms")
    marked: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in flagged:
        marked[row["article_id"]].append((row["start"], row["end"]))
    aligned = {basis: _by_article(made(sample, derived)) for basis, made in BASES.items()}
    found: list[Row] = []
    for row in flagged:
        if row["voice"] == "narration":
            found += _beside(sample, row, aligned=aligned, marked=marked)
    return frame("plain_tellings", found)


def _by_article(groups: Groups) -> dict[str, Groups]:
    """Return the groups that an article has a telling in, by article, in their order."""
    found: dict[str, Groups] = defaultdict(list)
    for group in groups:
        for article in dict.fromkeys(telling.article for telling in group):
            found[article].append(group)
    return found


def _beside(
    sample: Sample,
    mark: Row,
    *,
    aligned: Mapping[str, Mapping[str, Groups]],
    marked: Mapping[str, Sequence[tuple[int, int]]],
) -> Iterator[Row]:
    own = sample.outlet[mark["article_id"]]
    done = {own}
    for basis, groups in aligned.items():
        for group in groups.get(mark["article_id"], ()):
            if not any(_holds(telling, mark, whole=basis == "label") for telling in group):
                continue
            for telling in sorted(group, key=lambda one: one.rank):
                outlet = sample.outlet[telling.article]
                if (
                    outlet in done
                    or _loaded(telling, marked)
                    or _same_word(sample, mark, telling=telling)
                ):
                    continue
                asked = PART_OF.get(basis)
                if asked is None or asked(
                    sample, mark, article=telling.article, span=telling.shown
                ):
                    done.add(outlet)
                    yield _row(sample, mark, basis=basis, telling=telling)


def _holds(telling: Telling, mark: Row, *, whole: bool) -> bool:
    """Return whether a mark belongs to a telling: overlaps it, or with ``whole`` stands in it.

    *Took Mr. Holm to task* is no way to call Mr. Holm.
    """
    if telling.article != mark["article_id"]:
        return False
    if whole:
        return bool(telling.start <= mark["start"] and mark["end"] <= telling.end)
    return bool(telling.start < mark["end"] and mark["start"] < telling.end)


def _loaded(telling: Telling, marked: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    low, high = min(telling.start, telling.shown[0]), max(telling.end, telling.shown[1])
    return any(start < high and low < end for start, end in marked[telling.article])


def _same_word(sample: Sample, mark: Row, *, telling: Telling) -> bool:
    """Return whether the other telling uses the marked word itself, where the list does not mark it."""
    here = {stem(one) for one in sample.content(mark["article_id"], [(mark["start"], mark["end"])])}
    return bool(here & {stem(one) for one in sample.content(telling.article, [telling.shown])})


def _row(sample: Sample, mark: Row, *, basis: str, telling: Telling) -> Row:
    start, end = telling.shown
    sentence = _sentence(sample, telling.article, at=start) or {}
    return {
        "article_id": mark["article_id"],
        "outlet": mark["outlet"],
        "start": mark["start"],
        "end": mark["end"],
        "text": mark["text"],
        "basis": basis,
        "beside_article": telling.article,
        "beside_outlet": sample.outlet[telling.article],
        "beside_start": start,
        "beside_end": end,
        "beside_text": " ".join(sample.texts[telling.article][start:end].split()),
        "sentence": sentence.get("sentence"),
        "paragraph": sentence.get("paragraph"),
    }


def _sentence(sample: Sample, article: str, *, at: int) -> Row | None:
    rows = sample.sentences[article]
    return next((row for row in rows if row["start"] <= at < row["end"]), None)


def _grouped(rows: Iterable[Row], key: str) -> Iterator[list[Row]]:
    groups: dict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row)
    return iter(groups.values())


def _cues(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Groups:
    """Return the cues of each utterance that several articles report."""
    cues = {
        (row["article_id"], row["attribution"]): row["cue_spans"]
        for row in sample.rows("attributions")
    }

    def telling(row: Row) -> Iterator[Telling]:
        for start, end in list(cues.get((row["article_id"], row["attribution"])) or ())[:1]:
            words = sample.words[row["article_id"]]
            if any(words.pos[n] in SAYING for n in words.between([(start, end)])):
                yield Telling(row["article_id"], start, end, (start, end))

    groups = _grouped(records(derived["shared_quotes"]), "utterance")
    return [[one for row in rows for one in telling(row)] for rows in groups]


def _labels(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Groups:
    """Return what each actor is called in the outlets' own words, where it is clear who is meant."""

    def telling(row: Row) -> Telling:
        rank = PLAIN_LABELS.index(row["kind"]) if row["kind"] in PLAIN_LABELS else 9
        span = row["start"], row["end"]
        return Telling(row["article_id"], *span, span, float(rank))

    known = (row for row in records(derived["actors"]) if row["actor"])
    own = (row for row in known if row["voice"] == "narration")
    return [[telling(row) for row in rows] for rows in _grouped(own, "actor")]


def _acts(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Groups:
    """Return the words for each act that several articles tell."""

    def telling(row: Row) -> Telling:
        span = row["start"], row["end"]
        return Telling(row["article_id"], *span, span)

    found = (row for row in records(derived["acts"]) if row["found"])
    return [[telling(row) for row in rows] for rows in _grouped(found, "act")]


def _figures(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Groups:
    """Return each count with the few words before it, where a "staggering" stands."""
    before = thresholds("plain_tellings").before

    def telling(row: Row) -> Telling:
        words = sample.words[row["article_id"]]
        at = int(words.starts.searchsorted(row["start"]))
        sentence = sample.sentence_spans[row["article_id"]].get(row["sentence"], (row["start"], 0))
        start = max(int(words.starts[max(at - before, 0)]), sentence[0]) if len(words.starts) else 0
        span = min(start, row["start"]), row["end"]
        return Telling(row["article_id"], *span, span)

    found = (row for row in records(derived["figures"]) if row["found"])
    return [[telling(row) for row in rows] for rows in _grouped(found, "figure")]


def _statements(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Groups:
    """Return the sentences that state one thing, the nearest first."""
    least = thresholds("plain_tellings").near

    def telling(row: Row) -> Iterator[Telling]:
        span = sample.sentence_spans[row["article_id"]].get(row["sentence"])
        if span and (row["similarity"] or 0.0) >= least:
            yield Telling(row["article_id"], *span, span, -float(row["similarity"]))

    found = (row for row in records(derived["coverage"]) if row["found"] and row["found_in"] > 1)
    return [[t for row in rows for t in telling(row)] for rows in _grouped(found, "statement")]


def _likely(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Groups:
    """Return the sentences that likely tell one thing in full, the likeliest first."""
    least = thresholds("findings").in_full

    def telling(row: Row) -> Iterator[Telling]:
        span = sample.sentence_spans[row["article_id"]].get(row["sentence"])
        if span and row["in_full"] >= least:
            yield Telling(row["article_id"], *span, span, -float(row["in_full"]))

    groups = _grouped(records(derived["likely_tellings"]), "telling")
    return [[one for row in rows for one in telling(row)] for rows in groups]


BASES: dict[str, Callable[[Sample, Mapping[str, pd.DataFrame]], Groups]] = {
    "cue": _cues,
    "label": _labels,
    "act": _acts,
    "figure": _figures,
    "statement": _statements,
    "likely": _likely,
}
"""Ways of being aligned, the closest first."""
PART_OF = {"statement": same_part, "likely": same_clause}
"""Of two whole sentences: whether the other tells the part that the mark stands in."""
