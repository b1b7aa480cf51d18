"""The rules behind the findings: each yields candidates with a true sentence and two snippets."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.compare.sample import records
from framing.compare.speakers import name_parts, same_name
from framing.compare.thresholds import thresholds
from framing.compare.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["RULES", "Candidate"]

Row = dict[str, Any]


@dataclass(frozen=True)
class Candidate:
    """A possible finding: how large its contrast is, how much evidence it has, and how it is said."""

    contrast: float
    evidence: float
    claim: str
    section: str
    snippets: tuple[Row, ...]
    anchor: str = ""


def _by(table: pd.DataFrame, column: str) -> dict[Any, list[Row]]:
    found: dict[Any, list[Row]] = defaultdict(list)
    for row in records(table):
        found[row[column]].append(row)
    return found


def _outlets(rows: Iterable[Row]) -> list[str]:
    return sorted({row["outlet"] for row in rows})


def _snippet(sample: Sample, row: Row, *, marks: Sequence[Sequence[int]] = ()) -> Row:
    """Return the sentence of a row with the words that matter marked."""
    start, end = row["start"], row["end"]
    inside = [
        s for s in sample.sentences[row["article_id"]] if s["start"] < end and s["end"] > start
    ]
    whole = (inside[0]["start"], max(end, inside[-1]["end"])) if inside else (start, end)
    spans = [[int(a), int(b)] for a, b in (marks or [(start, end)])]
    return {
        "article_id": row["article_id"],
        "start": int(whole[0]),
        "end": int(whole[1]),
        "marks": spans,
    }


def _reach(sample: Sample, rows: Iterable[Row]) -> float:
    """Return evidence: the share of the sample's articles that the rows come from."""
    return len({row["article_id"] for row in rows}) / len(sample.ids)


def quotations(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One utterance, printed whole here and in part there."""
    for number, rows in _by(derived["shared_quotes"], "utterance").items():
        marked = [row for row in rows if row["form"] != "indirect"]
        if len(_outlets(marked)) < 2:
            continue
        longest = max(marked, key=lambda r: (r["words"], -sample.ids.index(r["article_id"])))
        others = [r for r in marked if r["outlet"] != longest["outlet"]]
        shortest = min(others, key=lambda r: (r["words"], sample.ids.index(r["article_id"])))
        whole = longest["words_full"]
        if whole < thresholds("findings").words or shortest["words"] == longest["words"]:
            continue
        facts = {
            "speaker": longest["speaker"] or "A speaker without a name",
            "outlets": len(_outlets(rows)),
            "all": len(sample.outlets),
            "long": longest,
            "short": shortest,
        }
        yield Candidate(
            (longest["words"] - shortest["words"]) / whole,
            _reach(sample, rows),
            say("findings.quotation", **facts),
            "quotes",
            (_snippet(sample, longest), _snippet(sample, shortest)),
            f"u-{number}",
        )


def cues(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One utterance, introduced by verbs of different stance."""
    for number, rows in _by(derived["shared_quotes"], "utterance").items():
        plain = [r for r in rows if r["stance"] == "neutral" and r["cue"]]
        other = [r for r in rows if r["stance"] and r["stance"] != "neutral" and r["cue"]]
        pairs = [
            (a, b)
            for a in plain
            for b in other
            if a["outlet"] != b["outlet"] and _one_speaker(sample, a, b)
        ]
        if pairs:
            one, two = pairs[0]
            facts = {"speaker": one["speaker"] or "one speaker", "one": one, "two": two}
            yield Candidate(
                0.6,
                _reach(sample, rows),
                say("findings.cue", **facts),
                "quotes",
                (_cue_snippet(sample, one), _cue_snippet(sample, two)),
                f"u-{number}",
            )


def _told(sample: Sample, row: Row) -> Row:
    key = (row["article_id"], row["attribution"])
    rows = sample.rows("attributions")
    return next(r for r in rows if (r["article_id"], r["attribution"]) == key)


def _one_speaker(sample: Sample, one: Row, two: Row) -> bool:
    """Tell whether both texts name one speaker: words put in two mouths have two verbs for that reason."""
    names = [name_parts(_told(sample, row)["speaker"] or "") for row in (one, two)]
    return same_name(names[0], names[1])


def _cue_snippet(sample: Sample, row: Row) -> Row:
    return _snippet(sample, row, marks=_told(sample, row)["cue_spans"])


def values(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One count, given with different values."""
    for rows in _by(derived["figures"], "figure").values():
        given = [r for r in rows if r["found"] and r["value"] is not None]
        if not rows[0]["conflict"] or len(_outlets(given)) < 2:
            continue
        low, high = min(given, key=lambda r: r["value"]), max(given, key=lambda r: r["value"])
        if low["value"] == high["value"] or low["outlet"] == high["outlet"]:
            continue
        contrast = min(1.0, (high["value"] - low["value"]) / max(abs(high["value"]), 1e-9) + 0.5)
        facts = {"what": rows[0]["what"], "low": low, "high": high}
        snippets = (_snippet(sample, high), _snippet(sample, low))
        yield Candidate(
            contrast, _reach(sample, given), say("findings.figure", **facts), "figures", snippets
        )


def doers(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One act, with its doer stated here and not there."""
    for rows in _by(derived["acts"], "act").values():
        told = [r for r in rows if r["found"] and r["form"] in {"active", "passive"}]
        stated = [r for r in told if r["agent"]]
        silent = [r for r in told if not r["agent"] and r["form"] == "passive"]
        pairs = [(a, b) for a in stated for b in silent if a["outlet"] != b["outlet"]]
        if pairs:
            one, two = pairs[0]
            spans = [s for s in (one["agent_span"], [one["start"], one["end"]]) if s]
            snippets = (_snippet(sample, one, marks=sorted(spans)), _snippet(sample, two))
            facts = {"what": rows[0]["what"], "one": one, "two": two}
            yield Candidate(
                0.8, _reach(sample, told), say("findings.doer", **facts), "acts", snippets
            )


def labels(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One actor, described in different words by outlets themselves."""
    for actor, rows in _by(derived["actors"], "actor").items():
        own = [
            r
            for r in rows
            if r["voice"] == "narration" and r["kind"] in {"description", "function", "relation"}
        ]
        used: dict[str, list[Row]] = defaultdict(list)
        for row in own:
            used[row["label"]].append(row)
        only = [(label, found) for label, found in used.items() if len(_outlets(found)) == 1]
        pairs = [(a, b) for a in only for b in only if a[1][0]["outlet"] < b[1][0]["outlet"]]
        if pairs:
            (_, one), (_, two) = max(
                pairs, key=lambda p: (len(p[0][1]) + len(p[1][1]), len(p[0][0]) + len(p[1][0]))
            )
            facts = {
                "actor": actor,
                "one": one[0]["outlet"],
                "two": two[0]["outlet"],
                "first": _as_printed(sample, one[0]),
                "second": _as_printed(sample, two[0]),
            }
            snippets = (_snippet(sample, one[0]), _snippet(sample, two[0]))
            yield Candidate(
                0.7, _reach(sample, rows), say("findings.label", **facts), "names", snippets
            )


def _as_printed(sample: Sample, row: Row) -> str:
    return " ".join(sample.texts[row["article_id"]][int(row["start"]) : int(row["end"])].split())


def voices(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A named speaker heard at length in one outlet; another one in another."""
    spoken: dict[str, list[Row]] = defaultdict(list)
    for row in sample.rows("attributions"):
        if (
            row["status"] == "named"
            and row["speaker"]
            and row["type"] in {"direct", "mixed"}
            and row["article_id"] in sample.article
        ):
            spoken[row["speaker"]].append(row)
    only = {
        name: rows
        for name, rows in spoken.items()
        if len(_outlets(rows)) == 1 and not _mentioned_elsewhere(sample, name, rows)
    }
    ordered = sorted(
        only.items(), key=lambda item: (-sum(r["words_quoted"] or 0 for r in item[1]), item[0])
    )
    for n, (first, one) in enumerate(ordered):
        other = next(
            (
                (name, rows)
                for name, rows in ordered[n + 1 :]
                if rows[0]["outlet"] != one[0]["outlet"]
            ),
            None,
        )
        if other is not None:
            second, two = other
            facts = {
                "first": first,
                "second": second,
                "one": one[0]["outlet"],
                "two": two[0]["outlet"],
            }
            snippets = (_longest(sample, one), _longest(sample, two))
            yield Candidate(
                0.6, 2 / len(sample.ids) + 0.2, say("findings.voice", **facts), "voices", snippets
            )
            return


def _mentioned_elsewhere(sample: Sample, name: str, rows: Sequence[Row]) -> bool:
    here = rows[0]["outlet"]
    last = name.split()[-1]
    return any(last in sample.texts[a] for a in sample.ids if sample.outlet[a] != here)


def _longest(sample: Sample, rows: Sequence[Row]) -> Row:
    row = max(rows, key=lambda r: r["words_quoted"] or 0)
    return _snippet(sample, row, marks=row["quoted_spans"])


def covered(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A statement found in all outlets but one, where all tell one event."""
    if derived["groups"]["group"].nunique() > 1:
        return
    for rows in _by(derived["coverage"], "statement").values():
        found = [r for r in rows if r["found"]]
        without = [o for o in sample.outlets if o not in _outlets(found)]
        if len(without) != 1 or len(_outlets(found)) < 2:
            continue
        missing = next((r for r in rows if not r["found"] and r["outlet"] == without[0]), None)
        if missing is None or missing["similarity"] > thresholds("findings").absent:
            continue
        first = min(found, key=lambda r: r["depth"] or 0.0)
        snippets = tuple(_sentence_snippet(sample, row) for row in (first, missing))
        facts = {
            "n": len(_outlets(found)),
            "all": len(sample.outlets),
            "without": without[0],
            "what": rows[0]["what"],
        }
        contrast = 1.0 - float(missing["similarity"])
        yield Candidate(
            contrast, _reach(sample, found), say("findings.covered", **facts), "covered", snippets
        )


def _sentence_snippet(sample: Sample, row: Row) -> Row:
    sentence = next(
        s for s in sample.sentences[row["article_id"]] if s["sentence"] == row["sentence"]
    )
    marks = [[sentence["start"], sentence["end"]]] if row["found"] else []
    return {
        "article_id": row["article_id"],
        "start": sentence["start"],
        "end": sentence["end"],
        "marks": marks,
    }


def differences(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A rate that differs between outlets beyond what chance gives, not by one article."""
    titles = {(r["extractor"], r["category"]): r["description"] for r in sample.rows("legend")}
    for row in records(derived["contrasts"]):
        if row["q"] is None or row["q"] > thresholds("gates").level or row["one_article"]:
            continue
        top, bottom = max(row["rate_a"], row["rate_b"]), min(row["rate_a"], row["rate_b"])
        evidence = [
            o for o in sample.found_by(row["extractor"])
            if o["category"] == row["category"] and o["voice"] == row["voice"]
        ]  # fmt: skip
        here = [o for o in evidence if o["outlet"] == row["outlet_a"]]
        there = [o for o in evidence if o["outlet"] != row["outlet_a"]]
        if here and there:
            facts = row | {"what": titles.get((row["extractor"], row["category"]), row["category"])}
            snippets = (_snippet(sample, here[0]), _snippet(sample, there[0]))
            yield Candidate(
                (top - bottom) / top, 1.0, say("findings.rate", **facts), "loaded", snippets
            )


RULES: dict[str, Callable[[Sample, Mapping[str, pd.DataFrame]], Iterator[Candidate]]] = {
    "quotation": quotations,
    "figure": values,
    "doer": doers,
    "label": labels,
    "cue": cues,
    "covered": covered,
    "voice": voices,
    "rate": differences,
}
