"""Same quotation, different telling: tables of who prints which words of an utterance."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.same_name import identity_of, name_parts, same_name
from framing.compare.speech.beside_marks import with_words_beside
from framing.compare.speech.pieces_of_speech import in_marks
from framing.compare.speech.telling import Diff, compare_words, fullest, match
from framing.compare.thresholds import thresholds
from framing.compare.vectors import stem
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from framing.compare.sample import Sample
    from framing.compare.speech.pieces_of_speech import Report
    from framing.compare.speech.utterances import Utterances

__all__ = [
    "Utterance",
    "in_page_order",
    "perhaps_quotes",
    "shared_quotes",
    "shared_words",
    "unshared_quotes",
]


@dataclass(frozen=True)
class Utterance:
    """One utterance: its number, its fullest form and every telling with its difference."""

    number: int
    full: Report
    tellings: tuple[tuple[Report, Diff], ...]

    @property
    def speaker(self) -> str:
        """The speaker of most tellings, by the fullest of the names that go with it.

        A telling without marks may be of somebody else who spoke of the same thing; words in marks say
        whose they are, so they count before those, and a person before the paper or video that quotes one.
        Where as many tellings name somebody else, both are given.
        """
        named = [r.row for r, _ in self.tellings if r.row["status"] == "named" and r.row["speaker"]]
        given = named or [r.row for r, _ in self.tellings if r.row["speaker"]]
        marked = [row for row in given if row["words_quoted"]] or given
        said = [row for row in marked if row["type"] != "document"] or marked
        counted = Counter(identity_of(row) for row in said)
        ranked = sorted(counted, key=lambda name: (-counted[name], -len(name), name))
        most = [name for name in ranked if counted[name] == counted[ranked[0]]]
        if len(most) > 1 and (not named or _one_speaker(*most[:2])):
            return most[0]
        return " or ".join(most[:2])


def _one_speaker(one: str, two: str) -> bool:
    return two in one or one in two or same_name(name_parts(one), name_parts(two))


def in_page_order(sample: Sample, found: Utterances) -> list[Utterance]:
    """Return the utterances as the page lists them: most articles, most dropped words, first place."""
    made = [_utterance(sample, group) for group in found.groups]
    made.sort(key=lambda u: (-len({r.article for r, _ in u.tellings}), -_dropped(u)))
    return [Utterance(number, u.full, u.tellings) for number, u in enumerate(made, start=1)]


def _utterance(sample: Sample, reports: Sequence[Report]) -> Utterance:
    """Return an utterance with its fullest form: what the speaker said, not what an outlet said around it.

    Where an outlet prints a phrase of it in marks, the words beside the marks are the outlet's telling: to
    show them as words that others left out would put them in the speaker's mouth.
    """
    least = thresholds("telling").phrase_in_marks
    marked = [one for one in (in_marks(sample, report) for report in reports) if one]
    full = fullest([one for one in marked if len(one.tokens) >= least] or reports)
    return Utterance(0, full, tuple((one, _diff(sample, full, report=one)) for one in reports))


def _diff(sample: Sample, full: Report, *, report: Report) -> Diff:
    diff = compare_words(
        full.tokens, report.tokens, reworded=report.form == "indirect", light=full.light
    )
    return with_words_beside(sample, full, report=report, diff=diff)


def _dropped(utterance: Utterance) -> int:
    whole = len(utterance.full.tokens)
    return sum(whole - len(diff.kept) for _, diff in utterance.tellings)


def shared_quotes(sample: Sample, spoken: Sequence[Utterance]) -> pd.DataFrame:
    """Return table ``shared_quotes``: one row a telling."""
    rows = [
        _telling_row(sample, utterance, report=report, diff=diff)
        for utterance in spoken
        for report, diff in utterance.tellings
    ]
    return frame("shared_quotes", rows)


def _telling_row(
    sample: Sample, utterance: Utterance, *, report: Report, diff: Diff
) -> dict[str, Any]:
    row, full = report.row, utterance.full
    text = sample.texts[full.article]
    return {
        "utterance": utterance.number,
        "speaker": utterance.speaker,
        "article_id": report.article,
        "outlet": sample.outlet[report.article],
        "attribution": row["attribution"],
        "form": report.form,
        "complete": _complete(utterance, report),
        "match": match(full, report, diff=diff),
        "words": len(diff.kept),
        "words_full": len(full.tokens),
        "full": " … ".join(text[start:end].strip() for start, end in full.spans),
        "cue": row["cue"],
        "stance": row["stance"],
        "introduced_as": row["introduced_as"],
        "paragraph": row["paragraph"],
        "paragraphs": sample.article[report.article]["paragraphs"],
        "start": min(start for start, _ in report.spans),
        "end": max(end for _, end in report.spans),
        "content_spans": [list(span) for span in report.spans],
        "printed": _printed(sample, report),
        "similarity": round(diff.share(len(full.tokens)), 6),
    }


def _complete(utterance: Utterance, report: Report) -> bool:
    """Tell whether a telling dropped nothing: words in marks, propositions in reported speech."""
    if report.row is utterance.full.row:
        return True
    limits = thresholds("telling")
    here = {stem(word) for word in report.content}
    there = {stem(word) for word in utterance.full.content}
    kept = len(here & there) / len(there) if there else 1.0
    least = limits.complete_reported if report.form == "indirect" else limits.complete
    return bool(kept >= least)


def _printed(sample: Sample, report: Report) -> str:
    first, last = min(start for start, _ in report.spans), max(end for _, end in report.spans)
    rows = [s for s in sample.sentences[report.article] if s["start"] < last and s["end"] > first]
    if not rows:
        return " … ".join(sample.texts[report.article][start:end] for start, end in report.spans)
    return sample.texts[report.article][rows[0]["start"] : rows[-1]["end"]]


def perhaps_quotes(
    sample: Sample, found: Utterances, *, spoken: Sequence[Utterance]
) -> pd.DataFrame:
    """Return table ``perhaps_quotes``: tellings that may report what another article tells, likeliest first."""
    numbers = {id(report): one.number for one in spoken for report, _ in one.tellings}
    rows = [
        {
            "utterance": None if one.group is None else numbers[id(found.groups[one.group][0])],
            "speaker": one.telling.row["speaker"],
            "article_id": one.telling.article,
            "outlet": sample.outlet[one.telling.article],
            "attribution": one.telling.row["attribution"],
            "form": one.telling.form,
            "likely": round(one.likely, 6),
            "cue": one.telling.row["cue"],
            "paragraph": one.telling.row["paragraph"],
            "start": min(start for start, _ in one.telling.spans),
            "end": max(end for _, end in one.telling.spans),
            "content_spans": [list(span) for span in one.telling.spans],
            "beside_article": one.beside.article,
            "beside_attribution": one.beside.row["attribution"],
            "beside_spans": [list(span) for span in one.beside.spans],
            "printed": _printed(sample, one.telling),
        }
        for one in found.perhaps
    ]
    return frame("perhaps_quotes", rows)


def shared_words(sample: Sample, spoken: Sequence[Utterance]) -> pd.DataFrame:
    """Return table ``shared_words``: each word of each fullest form, and who prints it how."""
    rows: list[dict[str, Any]] = []
    for utterance in spoken:
        printed = _printed_words(sample, utterance.full)
        for report, diff in utterance.tellings:
            quoted = set(sample.words[report.article].between(report.row["quoted_spans"]))
            inside = _inside_marks(utterance.full, report, quoted=quoted)
            rows.extend(
                {
                    "utterance": utterance.number,
                    "position": place,
                    "word": printed[place],
                    "article_id": report.article,
                    "marks": "kept" if place in inside else "echo",
                }
                for place in diff.kept
            )
    unique = {
        (row["utterance"], row["position"], row["article_id"]): row
        for row in rows
        if row["marks"] == "echo"
    }
    unique |= {
        (row["utterance"], row["position"], row["article_id"]): row
        for row in rows
        if row["marks"] == "kept"
    }
    return frame("shared_words", [unique[key] for key in sorted(unique)])


def _inside_marks(full: Report, report: Report, *, quoted: set[int]) -> set[int]:
    """Return the places of the fullest form that a telling prints within quotation marks."""
    tokens = [
        token if at in quoted else "" for at, token in zip(report.at, report.tokens, strict=True)
    ]
    return set(compare_words(full.tokens, tokens).kept)


def _printed_words(sample: Sample, report: Report) -> list[str]:
    """Return each word of a report with its punctuation, and a blank where the article prints one after it.

    A mark that opens goes with the next word, so that the words put together read as printed.
    """
    text, words = sample.texts[report.article], sample.words[report.article]
    out, opens = [], ""
    for n, at in enumerate(report.at):
        start, end = int(words.starts[at]), int(words.ends[at])
        limit = next((high for low, high in report.spans if low <= start < high), end)
        following = int(words.starts[report.at[n + 1]]) if n + 1 < len(report.at) else limit
        closes, blank, opening = _parted(text[end : max(min(limit, following), end)])
        out.append(opens + text[start:end] + closes + (blank or " " * (following > limit)))
        opens = opening
    return out


def _parted(gap: str) -> tuple[str, str, str]:
    """Return what stands between two words: what closes the one, a blank or none, what opens the other."""
    around = gap.split()
    if not any(sign.isspace() for sign in gap):
        return gap, "", ""
    opening = around[-1] if around and not gap[-1].isspace() else ""
    closing = around[: len(around) - bool(opening)]
    apart = " " if closing and gap[0].isspace() else ""
    return apart + " ".join(closing), " ", opening


def unshared_quotes(sample: Sample, found: Utterances) -> pd.DataFrame:
    """Return table ``unshared_quotes``: quotations found in one article only, with the nearest report."""
    articles = np.array([report.article for report in found.reports])
    rows = []
    for place in found.alone:
        report = found.reports[place]
        if report.form == "indirect":
            continue
        row = {
            "article_id": report.article,
            "outlet": sample.outlet[report.article],
            "attribution": report.row["attribution"],
            "speaker": report.row["speaker"],
        }
        rows.append(row | _nearest(found, place, articles=articles))
    return frame("unshared_quotes", rows)


def _nearest(found: Utterances, place: int, *, articles: np.ndarray) -> dict[str, Any]:
    """Return the first of the reports of other articles that share most with one; ``articles`` are whose each is."""
    elsewhere = articles != articles[place]
    if not elsewhere.any():
        return {"nearest_article": "", "similarity": None}
    shared = np.where(elsewhere, found.overlap[place], -1.0)
    nearest = found.reports[int(shared.argmax())]
    return {
        "nearest_article": nearest.article,
        "nearest_attribution": nearest.row["attribution"],
        "similarity": round(float(shared.max()), 6),
    }
