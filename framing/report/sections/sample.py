"""The sample and what it can support: articles, dates, lengths, copies, what was cut and skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.phrasing import in_words, one_line
from framing.plugins import section
from framing.report.view import View, view_of
from framing.report.wording import capital, copied, count, date

if TYPE_CHECKING:
    from framing.report.members import Member
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["sample"]

BASIS = {
    "manifest": "named in event.toml",
    "field": "named in the file",
    "metadata": "named in the page’s own tags",
    "text": "known from words in the text:",
    "masthead": "weakly known, from a line that looks like a paper’s name:",
    "file": "not stated; the file’s name is used",
}
READ = frozenset({"text", "masthead"})
GIVEN = frozenset({"manifest", "field"})
FLAGS = {
    "opinion": "opinion",
    "live_blog": "live blog",
    "syndicated": "syndicated",
    "translated": "translated",
    "other_language": "another language",
}


@section("sample", "The sample, and what it can support", order=20)
def sample(comparison: Comparison) -> dict[str, Any]:
    """Return the articles, the audit's claims, the groups, and everything that was cut or skipped."""
    view = view_of(comparison)
    audit = view.rows("audit")
    warnings = [_claim(row) for row in audit if row["level"] == "warn"]
    skipped = view.rows("skipped")
    cut = [one for member in view.articles if (one := _cut(view, member))]
    return {
        "say": _say(view, skipped),
        "warnings": _too_many(view) + warnings,
        "remarks": [_claim(row) for row in audit if row["level"] != "warn"],
        "articles": [_article(view, member) for member in view.articles],
        "groups": _groups(view),
        "groups_say": _groups_say(view),
        "pairs": [_pair(view, row) for row in view.rows("pairs") if _both_shown(view, row)],
        "skipped": [{"source": row["source"], "reason": row["reason"]} for row in skipped],
        "cut": cut,
        "cut_total": count(sum(len(one["pieces"]) for one in cut), "piece"),
    }


def _say(view: View, skipped: list[Row]) -> str:
    words = sum(member.row["words"] or 0 for member in view.articles)
    several = [outlet for outlet in view.outlets if len(outlet.members) > 1]
    per = (
        "One article an outlet."
        if not several
        else f"{capital(count(len(view.outlets), 'outlet'))}."
    )
    if len(view.articles) == 1:
        per = "One article: nothing can be compared here. The page describes this text."
    lost = f" {capital(in_words(len(skipped)))} skipped, with the reason below." if skipped else ""
    return f"{count(len(view.articles), 'article')}, {words:,} words. {per}{lost}"


def _too_many(view: View) -> list[dict[str, str]]:
    if not view.not_shown:
        return []
    names = ", ".join(view.not_shown)
    return [
        {
            "claim": f"{capital(count(len(view.outlets), 'outlet'))} can stand side by side here.",
            "why": f"Not shown: {names}. Choose with --outlets. The data files hold them all.",
        }
    ]


def _claim(row: Row) -> dict[str, str]:
    return {"claim": row["claim"], "why": row["why"]}


def _article(view: View, member: Member) -> dict[str, Any]:
    row = member.row
    removed = sum(r["words"] or 0 for r in view.rows("removed") if r["article_id"] == member.id)
    several = member.key != member.letter
    return {
        "key": member.key,
        "letter": member.letter,
        "outlet": member.outlet,
        "href": member.href,
        "count": member.key[1:] if several else "",
        "kind": _kind(view, row),
        "published": date(row["published"]) if row["published"] else "date not stated",
        "words": f"{row['words'] or 0:,}",
        "own": f"{row['narration_words'] or 0:,}",
        "quoted": f"{row['quoted_words'] or 0:,}",
        "reported": f"{row['attributed_words'] or 0:,}",
        "cut": f"{removed:,}" if removed else "",
        "basis": BASIS.get(row["outlet_basis"], row["outlet_basis"]),
        "evidence": row["outlet_evidence"] if row["outlet_basis"] in READ else "",
        "notes": [note for note in row["notes"].split("\n") if note],
    }


def _kind(view: View, row: Row) -> str:
    words = [FLAGS.get(flag, flag.replace("_", " ")) for flag in row["flags"].split()]
    original = view.member.get(row["duplicate_of"] or "")
    if original:
        words.append(copied(row["copy"], original.key))
    return ", ".join(words)


def _groups(view: View) -> list[dict[str, Any]]:
    rows = view.rows("groups")
    if len({row["group"] for row in rows}) < 2:
        return []
    return [
        {
            "group": row["group"],
            "letter": view.member[row["article_id"]].letter,
            "outlet": view.member[row["article_id"]].outlet,
            "date": date(row["date_said"]),
            "gist": one_line(row["gist"]),
        }
        for row in rows
    ]


def _groups_say(view: View) -> str:
    said = "By shared names, shared words and the dates that the articles state."
    given = any(member.row["event_basis"] in GIVEN for member in view.articles)
    return f"{said} Whoever gave the articles put them under one event." if given else said


def _both_shown(view: View, row: Row) -> bool:
    return row["article_a"] in view.member and row["article_b"] in view.member


def _pair(view: View, row: Row) -> dict[str, Any]:
    a, b = view.member[row["article_a"]], view.member[row["article_b"]]
    several = len(a.key) > 1 or len(b.key) > 1
    return {
        "a": a,
        "b": b,
        "both": f"{a.key}, {b.key}" if several else "",
        "cosine": f"{row['cosine'] or 0:.2f}",
        "names": row["shared_names"] or 0,
        "run": count(row["shared_run"] or 0, "word"),
        "same": _verdict(row),
        "why": row["why"] if row["near"] else "",
    }


def _verdict(row: Row) -> str:
    """Return the group's verdict; two of one event whose openings share little are each near to a third."""
    if not row["same_event"]:
        return "no"
    return "yes" if row["near"] else "yes, though less near"


def _cut(view: View, member: Member) -> dict[str, Any] | None:
    rows = [row for row in view.rows("removed") if row["article_id"] == member.id]
    if not rows:
        return None
    kinds: dict[tuple[str, str], dict[str, Any]] = {}
    for row in rows:
        text = one_line(row["text"])
        piece = kinds.setdefault(
            (row["kind"], text),
            {"kind": row["kind"].replace("_", " "), "text": text, "times": 0, "n": 0},
        )
        piece["times"] += 1
        piece["n"] += row["words"] or 0
    for piece in kinds.values():
        piece["words"] = count(piece["n"], "word")
    total = count(sum(piece["n"] for piece in kinds.values()), "word")
    return {
        "key": member.key,
        "letter": member.letter,
        "outlet": member.outlet,
        "words": total,
        "pieces": list(kinds.values()),
    }
