"""Words printed more in one outlet than elsewhere, and the differences that a sample can test."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from framing.report.evidence import Ledger, Spot
from framing.report.wording import count, rate, role_name

if TYPE_CHECKING:
    from framing.report.members import Outlet
    from framing.report.view import Row, View

__all__ = ["contrasts", "distinctive"]

WORDS_SHOWN = 5
VOICES = {"quoted": "in quotations", "attributed": "in reported words"}
TESTED = ("permutation", "sign_flip")


def distinctive(view: View) -> dict[str, Any]:
    """Return for each outlet the first words of its list, house style left out, with their sentences."""
    # Between events every word of the matter is "printed more here": it would tell the events apart.
    if len(view.outlets) < 2 or len(set(view.event_of.values())) > 1:
        return {"distinctive": []}
    ledger = Ledger(view, "words", summary="Every sentence with one of these words")
    cards = []
    for outlet in view.outlets:
        rows = [
            r
            for r in view.rows("distinctive")
            if r["outlet"] == outlet.name and r["layer"] == "words"
        ]
        rows = [row for row in rows if (row["z"] or 0) > 0 and (row["n"] or 0) > 1]
        rows.sort(key=lambda row: (-(row["z"] or 0), row["term"]))
        words = [_word(view, outlet, row=row, ledger=ledger) for row in rows[:WORDS_SHOWN]]
        if words:
            cards.append({"letter": outlet.letter, "outlet": outlet.name, "words": words})
    return {
        "distinctive": cards,
        "distinctive_say": "Own words, unless it says otherwise. Ordered by weighted log-odds: the order is no test. "
        "A difference between few articles may come from their subjects.",
        "distinctive_evidence": ledger.data(),
    }


def _word(view: View, outlet: Outlet, *, row: Row, ledger: Ledger) -> dict[str, Any]:
    spots = list(_spots(view, outlet, row=row))
    href = (
        ledger.add(f"“{row['term']}”", outlet.letter, spots=spots, plain=True)
        if len(spots) == row["n"]
        else ""
    )
    return {
        "term": row["term"],
        "voice": VOICES.get(row["voice"], ""),
        "n": row["n"],
        "href": href,
        "elsewhere": row["n_elsewhere"] or 0,
    }


def _spots(view: View, outlet: Outlet, *, row: Row) -> list[Spot]:
    terms = row["term"].split(" ")
    found: list[Spot] = []
    for member in outlet.members:
        words = view.own_words(member.id, row["voice"])
        for at in range(len(words) - len(terms) + 1):
            run = words[at : at + len(terms)]
            if all(_same(word, term) for word, term in zip(run, terms, strict=True)):
                found.append(Spot(member.id, [(run[0]["start"], run[-1]["end"])]))
    return found


def _same(word: Row, term: str) -> bool:
    plain = re.sub(r"[’']s?$", "", word["word"])
    return term in (word["word"], word["lemma"], plain)


def contrasts(view: View) -> dict[str, Any]:
    """Return the contrasts that the sample's size lets one test; none below the gates."""
    letters = {outlet.name: outlet.letter for outlet in view.outlets}
    rows = [r for r in view.rows("contrasts") if r["gate"] in TESTED and r["outlet_a"] in letters]
    rows = [row for row in rows if row["p"] is not None]
    rows.sort(
        key=lambda row: (
            row["p_joint"] is None,
            row["p_joint"] or 0,
            row["p"],
            row["extractor"],
            row["category"],
            row["outlet_a"],
            row["outlet_b"],
        )
    )
    return {
        "contrasts": [_contrast(view, row, letters=letters) for row in rows[:40]],
        "contrasts_say": f"{count(len(rows), 'difference')} could be tested. The unit is the article. "
        "p is the share of shuffles of the outlets’ names in which anything on this page stands out as much; "
        "in brackets this difference taken alone, and the smallest p that so few articles could reach. A "
        "dash: too few were counted to tell a doubling from chance.",
    }


def _contrast(view: View, row: Row, *, letters: dict[str, str]) -> dict[str, str]:
    interval = ""
    if row["low"] is not None and row["high"] is not None:
        interval = f" ({rate(row['low'])} to {rate(row['high'])})"
    p = "–" if row["p_joint"] is None else f"{row['p_joint']:.3f}"
    single = "; driven by one article" if row["one_article"] else ""
    return {
        "what": f"{view.title(row['extractor'])}: {role_name(row['category'])}, {row['voice']}{single}",
        "between": f"{letters[row['outlet_a']]} and {letters.get(row['outlet_b'], row['outlet_b'])}",
        "rates": f"{rate(row['rate_a'])} ({row['n_a']}) and {rate(row['rate_b'])} ({row['n_b']})",
        "difference": f"{rate(row['difference'])}{interval}",
        "p": f"{p} ({row['p']:.3f}; {row['p_smallest']:.2g})",
    }
