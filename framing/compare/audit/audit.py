"""What this sample can and cannot support, in plain words and with the evidence."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.audit.groups import gist
from framing.compare.dates import date_said, stated, without_year
from framing.compare.statistics.resampling import smallest_p
from framing.compare.statistics.units import units_of, wire_group
from framing.compare.thresholds import thresholds
from framing.compare.wording import say
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["audit"]

Row = dict[str, Any]

ASSERTED = frozenset({"manifest", "field"})
"""Bases of an event that somebody named: a manifest, or a field of the file."""


def _place(row: Mapping[str, Any]) -> tuple[bool, bool]:
    """Whether it is one event comes first, then what warns, then the rest."""
    return row["check"] != "one_event", row["level"] != "warn"


def audit(sample: Sample, paired: pd.DataFrame, *, grouped: list[list[str]]) -> pd.DataFrame:
    """Return table ``audit``: each check's claim and evidence, one event first, warnings next."""
    rows = [
        *_one_event(sample, paired, grouped=grouped),
        *_size(sample),
        *_dates(sample),
        *_lengths(sample),
        *_wire_copy(sample, paired),
        *_genre(sample),
        *_outlet(sample),
        *_marks(sample),
        *_skipped(sample),
        *_voices(sample),
    ]
    return frame("audit", sorted(rows, key=_place))


def _row(check: str, level: str, *, articles: list[str], variant: str = "", **facts: Any) -> Row:  # noqa: ANN401
    key = f"audit.{check}.{variant}" if variant else f"audit.{check}"
    return {
        "check": check,
        "level": level,
        "claim": say(f"{key}.claim", **facts),
        "why": say(f"{key}.why", **facts),
        "articles": articles,
    }


def _outlets(sample: Sample, articles: Iterable[str]) -> list[str]:
    return [sample.outlet[article] for article in articles]


def _told(sample: Sample, article: str) -> dict[str, str]:
    row = sample.article[article]
    return {
        "outlet": row["outlet"],
        "letter": row["letter"],
        "date": date_said(row),
        "gist": gist(sample, article).rstrip("."),
    }


def _one_event(sample: Sample, paired: pd.DataFrame, *, grouped: list[list[str]]) -> Iterator[Row]:
    if len(sample.ids) < 2:
        yield _row(
            "one_event",
            "note",
            articles=sample.ids,
            variant="single",
            told=_told(sample, sample.ids[0]) if sample.ids else {},
        )
        return
    if len(grouped) == 1:
        facts = {
            "total": len(sample.ids),
            "cosine": f"{float(paired['cosine'].mean()):.2f}",
            "given": all(sample.article[a]["event_basis"] in ASSERTED for a in sample.ids),
            "near": int(paired["near"].sum()),
            "pairs": len(paired),
        }
        yield _row("one_event", "note", articles=sample.ids, variant="one", **facts)
        return
    together = [group for group in grouped if len(group) > 1]
    facts = {
        "total": len(sample.ids),
        "groups": [[_told(sample, article) for article in group] for group in grouped],
        "together": [_outlets(sample, group) for group in together],
        "why": [_why(paired, group) for group in together],
    }
    yield _row("one_event", "warn", articles=sample.ids, variant="several", **facts)


def _why(paired: pd.DataFrame, group: list[str]) -> str:
    inside = paired[
        paired["article_a"].isin(group) & paired["article_b"].isin(group) & paired["near"]
    ]
    best = inside.sort_values("cosine", ascending=False, kind="stable").head(1)
    return "".join(best["why"])


def _size(sample: Sample) -> Iterator[Row]:
    sizes = {outlet: len(units_of(sample, [outlet])) for outlet in sample.outlets}
    if len(sizes) < 2:
        yield _row(
            "size",
            "warn",
            articles=sample.ids,
            variant="one_outlet",
            total=len(sample.ids),
            outlets=sample.outlets,
        )
        return
    bounds = thresholds("gates")
    smallest, rest = min(sizes.values()), sum(sizes.values()) - min(sizes.values())
    variant = (
        "counts"
        if smallest < bounds.ranges
        else "ranges"
        if smallest < bounds.intervals
        else "tests"
    )
    reach = smallest_p(smallest, rest, rounds=thresholds("contrasts").labelings)
    facts = {"smallest": smallest, "others": rest, "p": f"{reach:.2g}", "outlets": len(sizes)}
    yield _row(
        "size",
        "note" if variant == "tests" else "warn",
        articles=sample.ids,
        variant=variant,
        **facts,
    )


def _dates(sample: Sample) -> Iterator[Row]:
    known = {article: day for article in sample.ids if (day := stated(sample.article[article]))}
    unknown = [article for article in sample.ids if article not in known]
    counts = {"known": len(known), "total": len(sample.ids)}
    days = [article for article in unknown if without_year(sample.article[article])]
    if days:
        told = [f"{sample.outlet[a]} ({date_said(sample.article[a])})" for a in days]
        yield _row("dates", "warn", articles=days, variant="no_year", told=told, **counts)
    unstated = [article for article in unknown if article not in days]
    if unstated:
        names = _outlets(sample, unstated)
        yield _row("dates", "warn", articles=unstated, variant="unstated", names=names, **counts)
    if len(known) > 1:
        ordered = sorted(known, key=lambda article: (known[article], sample.ids.index(article)))
        first, last = ordered[0], ordered[-1]
        apart = (known[last] - known[first]).days
        facts = {
            "days": apart,
            "first": sample.outlet[first],
            "last": sample.outlet[last],
            "first_date": date_said(sample.article[first]),
            "last_date": date_said(sample.article[last]),
        }
        far = apart > thresholds("audit").days
        variant = "same_day" if apart == 0 else "apart"
        yield _row(
            "dates",
            "warn" if far else "note",
            articles=[first, last] if apart else ordered,
            variant=variant,
            **facts,
        )


def _lengths(sample: Sample) -> Iterator[Row]:
    words = {article: int(sample.article[article]["words"] or 0) for article in sample.ids}
    if len(words) < 2 or not min(words.values()):
        return
    shortest, longest = min(words, key=lambda a: words[a]), max(words, key=lambda a: words[a])
    ratio = words[longest] / words[shortest]
    facts = {
        "short": sample.outlet[shortest],
        "long": sample.outlet[longest],
        "short_words": words[shortest],
        "long_words": words[longest],
        "ratio": f"{ratio:.1f}",
    }
    far = ratio >= thresholds("audit").length_ratio
    yield _row(
        "lengths",
        "warn" if far else "note",
        articles=[shortest, longest],
        variant="apart" if far else "near",
        **facts,
    )


def _wire_copy(sample: Sample, paired: pd.DataFrame) -> Iterator[Row]:
    families: dict[str, list[str]] = defaultdict(list)
    for article in sample.ids:
        families[wire_group(sample, article)].append(article)
    for members in families.values():
        if len(members) > 1:
            names = list(dict.fromkeys(_outlets(sample, members)))
            parts = [a for a in members if sample.article[a]["copy"] == "part"]
            cut = list(dict.fromkeys(_outlets(sample, parts)))
            variant = "cut" if parts else "same_outlet" if len(names) == 1 else "whole"
            facts = {"names": names, "texts": len(members), "cut": cut}
            yield _row("wire_copy", "warn", articles=members, variant=variant, **facts)
    limits = thresholds("audit")
    for row in paired.to_dict("records"):
        pair = [row["article_a"], row["article_b"]]
        if wire_group(sample, pair[0]) == wire_group(sample, pair[1]):
            continue
        if row["copied"] >= limits.copied or row["shared_run"] >= limits.run:
            facts = {
                "names": _outlets(sample, pair),
                "run": row["shared_run"],
                "share": round(100 * row["copied"]),
            }
            yield _row("wire_copy", "warn", articles=pair, variant="part", **facts)


def _genre(sample: Sample) -> Iterator[Row]:
    for flag in ("opinion", "live_blog", "syndicated", "translated", "other_language"):
        named = [a for a in sample.ids if flag in (sample.article[a]["flags"] or "").split()]
        if named:
            yield _row(
                "genre",
                "warn",
                articles=named,
                variant=flag,
                names=_outlets(sample, named),
            )


def _outlet(sample: Sample) -> Iterator[Row]:
    unsure = [a for a in sample.ids if sample.article[a]["outlet_basis"] == "file"]
    if unsure:
        yield _row(
            "outlet",
            "warn",
            articles=unsure,
            variant="file",
            names=_outlets(sample, unsure),
        )
    weak = [a for a in sample.ids if sample.article[a]["outlet_basis"] == "masthead"]
    if weak:
        names = _outlets(sample, weak)
        yield _row("outlet", "warn", articles=weak, variant="masthead", names=names)
    several = Counter(sample.outlet.values())
    if several and max(several.values()) > 1:
        counted = [f"{outlet} ({count})" for outlet, count in sorted(several.items())]
        yield _row("outlet", "note", articles=sample.ids, variant="several", counted=counted)


def _marks(sample: Sample) -> Iterator[Row]:
    """Yield what stands behind quotation marks that nothing closes, with its place and how many words it is."""
    places = [
        {"outlet": sample.outlet[article], **_behind_mark(sample, article, span=span)}
        for article in sample.ids
        for span in sample.article[article]["unclosed"] or ()
    ]
    if places:
        articles = [a for a in sample.ids if sample.article[a]["unclosed"]]
        names = list(dict.fromkeys(_outlets(sample, articles)))
        facts = {"names": names, "places": places, "total": len(places)}
        yield _row("marks", "warn", articles=articles, variant="unclosed", **facts)


def _behind_mark(sample: Sample, article: str, *, span: Sequence[int]) -> Row:
    start, end = span
    words = sample.texts[article][start:end].split()
    before = [row for row in sample.sentences[article] if row["start"] <= start]
    paragraph = before[-1]["paragraph"] if before else 0
    return {
        "where": f"¶{paragraph}" if paragraph else "headline",
        "words": " ".join(words[: thresholds("audit").first_words]),
        "number": len(words),
    }


def _skipped(sample: Sample) -> Iterator[Row]:
    rows = sample.rows("skipped")
    if rows:
        yield _row("skipped", "warn", articles=[], variant="some", rows=rows, total=len(rows))


def _voices(sample: Sample) -> Iterator[Row]:
    without = [
        a
        for a in sample.ids
        if not sample.article[a]["quoted_words"] and not sample.article[a]["attributed_words"]
    ]
    if without and len(without) < len(sample.ids):
        yield _row(
            "voices",
            "note",
            articles=without,
            variant="none",
            names=_outlets(sample, without),
        )
