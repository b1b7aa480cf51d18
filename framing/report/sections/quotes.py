"""Same quotation, different telling: one utterance, who printed which of its words."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, Any

from framing.phrasing import in_words, one_line
from framing.plugins import section
from framing.report.evidence import Ledger, Spot
from framing.report.matrix import depth
from framing.report.notes import stance_name
from framing.report.perhaps_told import perhaps_elsewhere, perhaps_told, where
from framing.report.view import View, view_of
from framing.report.wording import capital

if TYPE_CHECKING:
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["quotes"]

SHOWN = 6


@section("quotes", "Same quotation, different telling", order=50)
def quotes(comparison: Comparison) -> dict[str, Any]:
    """Return every utterance that two or more articles report, and the quotations found in one."""
    view = view_of(comparison)
    words: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("shared_words"):
        words[row["utterance"]].append(row)
    tellings: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("shared_quotes"):
        tellings[row["utterance"]].append(row)
    tellings = {
        number: rows
        for number, rows in tellings.items()
        if len({row["article_id"] for row in rows}) > 1
    }
    found = [
        _utterance(view, rows, words=words[number]) for number, rows in sorted(tellings.items())
    ]
    maybe = perhaps_elsewhere(view)
    return {
        "say": _say(view, found),
        "shown": found[:SHOWN],
        "more": found[SHOWN:],
        "alone": _alone(view, but=maybe),
        "maybe": _maybe(view, maybe),
        "pairs": _pairs(view),
    }


def _say(view: View, found: list[dict[str, Any]]) -> str:
    if not found:
        reason = "One article: no second telling to set beside it."
        return (
            reason
            if len(view.articles) < 2
            else "No quotation is found in two or more of these articles."
        )
    most = max(len(one["rows"]) for one in found)
    number = capital(in_words(len(found)))
    noun = "quotation is" if len(found) == 1 else "quotations are"
    return f"{number} {noun} found in two or more outlets, the widest in {in_words(most)} of {len(view.outlets)}."


def _utterance(view: View, rows: list[Row], *, words: list[Row]) -> dict[str, Any]:
    by_outlet = {
        outlet.letter: [r for r in rows if view.member[r["article_id"]].letter == outlet.letter]
        for outlet in view.outlets
    }
    perhaps = perhaps_told(
        view, rows[0]["utterance"], but=[k for k, own in by_outlet.items() if own]
    )
    without = [
        outlet
        for outlet in view.outlets
        if not by_outlet[outlet.letter] and outlet.letter not in perhaps
    ]
    printed = Counter((row["article_id"], row["position"]) for row in words)
    whole = Counter(article for article, _ in printed)
    groups = [_together(own, whole) for own in by_outlet.values() if own]
    return {
        "number": rows[0]["utterance"],
        "speaker": _speaker(view, rows),
        "tally": _tally([own[0] for own in groups], perhaps=len(perhaps), without=len(without)),
        "of": len(view.outlets),
        "spine": _spine(view, words),
        "rows": [_telling(view, group, words=words) for group in groups],
        "perhaps": list(perhaps.values()),
        "without": without,
        "without_say": _without(len(without)),
    }


def _together(group: list[Row], printed: Counter[str]) -> list[Row]:
    """Return the tellings of one outlet, first the one that prints most, the first of equals.

    An article that prints an utterance in two places prints the words of both: they are counted there.
    """
    first = max(group, key=lambda row: (row["words"], -(row["paragraph"] or 0)))
    words = max(first["words"], printed[first["article_id"]])
    rest = [row for row in group if row is not first]
    return [first | {"words": words}, *rest]


def _without(number: int) -> str:
    return (
        "Not found in this outlet’s text."
        if number == 1
        else f"Not found in these {number} outlets."
    )


def _speaker(view: View, rows: list[Row]) -> str:
    name = rows[0]["speaker"] or "Source not named"
    told = [view.attribution.get((row["article_id"], row["attribution"])) for row in rows]
    whom = Counter(one["institution"] for one in told if one and one["institution"])
    agreed = next(iter(whom)) if len(whom) == 1 and whom.total() > 1 else ""
    if agreed and agreed.casefold() not in name.casefold():
        return f"{capital(name)}, {agreed}"
    return capital(name)


def _tally(rows: list[Row], *, perhaps: int, without: int) -> str:
    marked = [row for row in rows if row["form"] != "indirect"]
    whole = sum(1 for row in marked if row["words"] >= row["words_full"])
    pieces = [
        (whole, f"whole in {whole}"),
        (len(marked) - whole, f"in part in {len(marked) - whole}"),
        (len(rows) - len(marked), f"reported without quotation marks in {len(rows) - len(marked)}"),
        (perhaps, f"perhaps in {perhaps}"),
        (without, f"not found in {without}"),
    ]
    return capital(", ".join(text for number, text in pieces if number)) + "."


def _spine(view: View, words: list[Row]) -> list[dict[str, Any]]:
    printed: dict[int, set[str]] = defaultdict(set)
    text: dict[int, str] = {}
    for row in words:
        text[row["position"]] = row["word"]
        if row["marks"] == "kept":
            printed[row["position"]].add(view.member[row["article_id"]].letter)
    segments = []
    for letters, run in groupby(sorted(text), key=lambda at: frozenset(printed[at])):
        outlets = [outlet for outlet in view.outlets if outlet.letter in letters]
        segments.append({"words": _running([text[at] for at in run]), "outlets": outlets})
    return segments if all(one["outlets"] for one in segments) else []


def _telling(view: View, group: list[Row], *, words: list[Row]) -> dict[str, Any]:
    fullest = group[0]
    article = fullest["article_id"]
    member = view.member[article]
    more = len({row["article_id"] for row in group}) - 1
    return {
        "letter": member.letter,
        "outlet": member.outlet,
        "form": _form(fullest),
        "also": f"also in {more} more of its articles" if more else "",
        "runs": _runs(article, words),
        "printed": _printed(fullest),
        "cue": one_line(fullest["cue"]),
        "stance": fullest["stance"],
        "stance_name": stance_name(fullest["stance"]),
        "href": member.paragraph_href(fullest["paragraph"] or 0),
        "where": f"para {fullest['paragraph']} of {fullest['paragraphs']}"
        if fullest["paragraph"]
        else "headline",
        "depth": depth(view, article, paragraphs=[fullest["paragraph"] or 0]),
        "again": [
            {
                "cue": one_line(row["cue"]),
                "where": where(row["paragraph"]),
                "href": member.paragraph_href(row["paragraph"] or 0),
            }
            for row in group[1:]
            if row["article_id"] == article and row["attribution"] != fullest["attribution"]
        ],
    }


def _form(row: Row) -> str:
    if row["words"] >= row["words_full"]:
        words = f"all {row['words_full']} words"
    else:
        words = f"{row['words']} of {row['words_full']} words"
    return f"{words}, no quotation marks" if row["form"] == "indirect" else words


def _runs(article: str, words: list[Row]) -> list[tuple[str, str, str]]:
    """Return runs of words by how an article prints them, and the blank between a run and the next."""
    text = {row["position"]: row["word"] for row in words}
    own = {row["position"]: row["marks"] for row in words if row["article_id"] == article}
    found = []
    for kind, run in groupby(sorted(text), key=lambda at: own.get(at, "cut")):
        printed = _running([text[at] for at in run])
        found.append((kind, printed.rstrip(), " " * printed.endswith(" ")))
    return found


def _running(words: list[str]) -> str:
    """Put words together: each has its punctuation and the blank that follows it."""
    return "".join(words)


def _printed(row: Row) -> str:
    plain = row["form"] == "direct" and row["match"] in ("exact", "trimmed")
    return "" if plain else one_line(row["printed"])


def _alone(view: View, *, but: dict[tuple[str, int], dict[str, Any]]) -> dict[str, Any] | None:
    """Return the quotations found in one outlet, without those that another may report."""
    ledger = Ledger(view, "alone", summary="Quotations found in one outlet")
    for outlet in view.outlets:
        rows = [
            r
            for r in _unshared(view, outlet.letter)
            if (r["article_id"], r["attribution"]) not in but
        ]
        ledger.add("", outlet.letter, spots=[one for row in rows if (one := _single(view, row))])
    return ledger.data()


def _maybe(view: View, elsewhere: dict[tuple[str, int], dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the quotations of one outlet that another may report, each with that sentence."""
    out = []
    for row in (row for outlet in view.outlets for row in _unshared(view, outlet.letter)):
        one = _single(view, row)
        beside = elsewhere.get((row["article_id"], row["attribution"]))
        if one and beside:
            out.append(
                {"place": view.place(one.article, one.spans, note=one.note), "beside": beside}
            )
    return out


def _pairs(view: View) -> int:
    """Return how many pairs of reports may be of one utterance and are listed nowhere on the page."""
    listed = {(row["article_id"], row["attribution"]) for row in view.rows("unshared_quotes")}
    return sum(
        row["utterance"] is None
        and (row["article_id"], row["attribution"]) not in listed
        and (row["beside_article"], row["beside_attribution"]) not in listed
        for row in view.rows("perhaps_quotes")
    )


def _unshared(view: View, letter: str) -> list[Row]:
    return [
        r for r in view.rows("unshared_quotes") if view.member[r["article_id"]].letter == letter
    ]


def _single(view: View, row: Row) -> Spot | None:
    told = view.attribution.get((row["article_id"], row["attribution"]))
    if told is None or not told["content_spans"]:
        return None
    return Spot(
        row["article_id"],
        told["quoted_spans"] or told["content_spans"],
        row["speaker"] or "no name given",
    )
