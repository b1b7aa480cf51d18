"""Cut reported speech into its sentences and clauses: the pieces that one outlet prints and another drops."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from framing.compare.concepts import befell
from framing.compare.same_name import Named
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import is_content
from framing.stretches import total_length
from framing.tags import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.compare.sample import Sample

__all__ = ["Piece", "Report", "in_marks", "pieces_of", "reports_of"]

OPENS_CLAUSE = frozenset({"AUX", "VERB", "PRON", "SCONJ"})
SAID = frozenset({"ROOT", "ccomp", "parataxis", "conj"})
"""How the first of two clauses hangs that can be told apart: no detail of a noun."""
OPENING_WORDS = 3
FARTHEST = 12
"""Words after a conjunction among which the subject of its clause stands."""


@dataclass(frozen=True)
class Report:
    """An attribution, or some of its pieces, as a telling: whose words, which words.

    ``content`` are the lemmas of its content words, ``common`` those without proper names.
    """

    row: dict[str, Any]
    spans: tuple[tuple[int, int], ...]
    at: tuple[int, ...]
    tokens: tuple[str, ...]
    content: tuple[str, ...]
    common: tuple[str, ...]
    speaker: Named
    lemmas: tuple[str, ...] = ()
    light: frozenset[int] = frozenset()
    """Places of those of its words that carry no content: *that*, *in the*."""
    in_marks: bool = False
    """These words stand in quotation marks, whichever attribution the marks were given to."""
    partly_in_marks: bool = False
    """Some of them do: *believes “there is a chance”*, where the marks went to *he said* before it."""
    titled: bool = False
    """All its words that carry content are written with a capital, as in the name of a programme or a motto."""

    @property
    def article(self) -> str:
        """The article's id."""
        return str(self.row["article_id"])

    @property
    def scare(self) -> bool:
        """Words in quotation marks that this article gives to nobody."""
        return bool(self.row["type"] == "scare")

    @property
    def of_others(self) -> bool:
        """What somebody turns to that others say: *scoffed at warnings that the strike would cost 12m*."""
        told = set(read("names")["said_by_others"]["nouns"])
        ends = zip(self.lemmas[:OPENING_WORDS], self.tokens[1:], strict=False)
        return any(noun in told and after == "that" for noun, after in ends)

    @property
    def sums_up(self) -> bool:
        """What a headline says, without marks, that somebody is about to do: *vows to end the ban*."""
        return (
            self.row["zone"] == "headline"
            and self.form == "indirect"
            and self.tokens[:1] == ("to",)
        )

    @cached_property
    def form(self) -> str:
        """Return direct, mixed or indirect, by the marks that stand in these words."""
        within = sum(_overlap(span, self.spans) for span in self.row["quoted_spans"] or ())
        if not within:
            return "direct" if self.in_marks else "mixed" if self.partly_in_marks else "indirect"
        whole = total_length(self.spans)
        return "direct" if within >= thresholds("utterances").direct * whole else "mixed"


@dataclass(frozen=True)
class Piece:
    """One clause or sentence of a report; ``report`` is the report's place, ``number`` its own in it."""

    report: int
    number: int
    telling: Report


def reports_of(sample: Sample) -> list[Report]:
    """Return every attribution, articles in page order, then as they stand.

    Words in marks without a speaker (a headline's, say) are among them: they may be somebody's words in
    another article. Those that are not stay out of every table (``Report.scare``).
    """
    place = {article: n for n, article in enumerate(sample.ids)}
    rows = [r for r in sample.rows("attributions") if r["article_id"] in place and not r["deed"]]
    rows.sort(key=lambda row: (place[row["article_id"]], row["start"], row["attribution"]))
    return [telling(sample, row, spans=row["content_spans"]) for row in rows]


def telling(sample: Sample, row: dict[str, Any], *, spans: Iterable[Sequence[int]]) -> Report:
    """Return ``spans`` of an attribution as a report."""
    chosen = tuple((int(start), int(end)) for start, end in spans)
    words = sample.words[row["article_id"]]
    at = tuple(words.between(chosen))
    kept = [n for n in at if is_content(words.lemmas[n], words.pos[n])]
    carrying, text = set(kept), sample.texts[row["article_id"]]
    return Report(
        row,
        chosen,
        at,
        tokens=tuple(words.words[n] for n in at),
        content=tuple(befell(words.lemmas[n]) for n in kept),
        common=tuple(befell(words.lemmas[n]) for n in kept if words.pos[n] != "PROPN"),
        speaker=Named.of(row, sample.speaker_names),
        lemmas=tuple(_unshifted(words.lemmas[n]) for n in at),
        light=frozenset(range(len(at))) - {place for place, n in enumerate(at) if n in carrying},
        in_marks=bool(at) and all(words.voices[n] == "quoted" for n in at),
        partly_in_marks=any(words.voices[n] == "quoted" for n in at),
        titled=row["zone"] == "body" and all(text[words.starts[n]].isupper() for n in kept),
    )


def in_marks(sample: Sample, report: Report) -> Report | None:
    """Return a report cut down to its words in quotation marks; None where it prints none so."""
    spans = [
        (max(start, low), min(end, high))
        for start, end in report.spans
        for low, high in report.row["quoted_spans"] or ()
        if max(start, low) < min(end, high)
    ]
    return telling(sample, report.row, spans=sorted(spans)) if spans else None


def _unshifted(lemma: str) -> str:
    """Return a lemma with what reporting shifts undone: *we … here* and *they … there* are one."""
    return _shifts().get(lemma, lemma)


@cache
def _shifts() -> dict[str, str]:
    return {one: forms[0] for forms in read("names")["shifts"]["forms"] for one in forms}


def pieces_of(sample: Sample, reports: Sequence[Report]) -> list[Piece]:
    """Return the pieces of every report, in order."""
    cues: dict[str, set[int]] = defaultdict(set)
    for report in reports:
        cues[report.article].update(start for start, _ in report.row["cue_spans"] or ())
    out = []
    for place, report in enumerate(reports):
        for number, span in enumerate(_cut(sample, report, cues=cues[report.article])):
            piece = telling(sample, report.row, spans=span)
            # A clause of capitals (*My name is the Party*) is a title only where all that is said is one.
            titled = piece.titled and report.titled
            out.append(Piece(place, number, replace(piece, titled=titled)))
    return out


def _cut(sample: Sample, report: Report, *, cues: set[int]) -> Iterator[list[tuple[int, int]]]:
    """Yield the spans of each piece: a new one at each sentence and clause, in reported speech at a cue between."""
    others = cues - {start for start, _ in report.row["cue_spans"] or ()}
    limits = thresholds("utterances")
    least = limits.quoted_clause if report.form == "direct" else limits.clause
    words = sample.words[report.article]
    first = [0]
    for n in range(1, len(report.at)):
        here = report.at[n]
        begins = here > 0 and words.sentences[here] != words.sentences[here - 1]
        long_enough = min(n - first[-1], len(report.at) - n) >= least
        clause = long_enough and (
            _joins_clauses(sample, report, n=n)
            if report.form == "direct"
            else _begins_clause(sample, report, n=n)
            or _after_another_cue(sample, report, n=n, cues=others)
        )
        if begins or clause:
            first.append(n)
    bounds = [int(words.starts[report.at[n]]) for n in first if report.at]
    opens = [
        int(words.starts[report.at[_behind_joining(sample, report, n=n)]])
        for n in first
        if report.at
    ]
    for k, low in enumerate(opens):
        high = bounds[k + 1] if k + 1 < len(bounds) else None
        spans = [_clip(span, low, high=high) for span in report.spans]
        if spans := [span for span in spans if span[0] < span[1]]:
            yield spans


def _behind_joining(sample: Sample, report: Report, *, n: int) -> int:
    """Return where a reported clause opens, behind the *and* that joins it; in somebody's own words that is theirs."""
    joins = n > 0 and sample.words[report.article].pos[report.at[n]] == "CCONJ"
    return n + 1 if joins and report.form != "direct" and n + 1 < len(report.at) else n


def _clip(span: tuple[int, int], low: int, *, high: int | None) -> tuple[int, int]:
    return max(span[0], low), span[1] if high is None else min(span[1], high)


def _begins_clause(sample: Sample, report: Report, *, n: int) -> bool:
    words = sample.words[report.article]
    here = report.at[n]
    if words.pos[here] != "CCONJ" or n + 1 >= len(report.at):
        return False
    before = sample.texts[report.article][
        int(words.ends[report.at[n - 1]]) : int(words.starts[here])
    ]
    if "," in before or words.pos[report.at[n + 1]] in OPENS_CLAUSE:
        return True
    return _has_own_subject(sample, report, n=n)


def _joins_clauses(sample: Sample, report: Report, *, n: int) -> bool:
    """Tell whether a conjunction opens a clause with a subject of its own, be it in somebody's own words."""
    joins = sample.words[report.article].pos[report.at[n]] == "CCONJ"
    return joins and _has_own_subject(sample, report, n=n)


def _has_own_subject(sample: Sample, report: Report, *, n: int) -> bool:
    """Tell whether a conjunction joins two clauses with a subject each: *two died and about 200 were hurt*."""
    words, rows = sample.words[report.article], sample.word_at[report.article]
    joining = rows[int(words.starts[report.at[n]])]
    above = rows.get(joining["head"])
    if above is None or above["dep"] not in SAID:
        return False
    for place in report.at[n + 1 : n + FARTHEST]:
        row = rows[int(words.starts[place])]
        if row["dep"] in SUBJECTS:
            verb = rows.get(row["head"])
            return bool(verb and verb["dep"] == "conj" and verb["head"] == joining["head"])
    return False


def _after_another_cue(sample: Sample, report: Report, *, n: int, cues: set[int]) -> bool:
    """Tell whether a report goes on after words that introduce another one: *says it is safe but urges …*."""
    words = sample.words[report.article]
    between = range(report.at[n - 1] + 1, report.at[n])
    return any(int(words.starts[place]) in cues for place in between)


def _overlap(span: Sequence[int], others: Iterable[Sequence[int]]) -> int:
    return sum(max(0, min(span[1], end) - max(span[0], start)) for start, end in others)
