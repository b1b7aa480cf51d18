"""The page's charts of voices and words: position strips and unit dots. Each has its table beside it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.report.drawing import LEFT, LETTER, WIDTH, Drawing, plain, text_width
from framing.report.wording import term_as_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.report.members import Member, Outlet
    from framing.report.view import Row, View

__all__ = [
    "TABLE",
    "fitted",
    "loaded_dots",
    "unit_dots",
    "verb_dots",
    "voice_strips",
]

ROWS_MOST = 16
"""With more rows than this a chart says less than its table, and is left out."""
DOTS_MOST = 20
"""Unit dots up to here, then a bar with the count."""
NAME_MOST = 22
TABLE = "The table below has the same data."


def voice_strips(view: View, heard: Sequence[Row]) -> dict[str, Any] | None:
    """Return one strip an article, from its first word to its last, with a box for each voice."""
    if not heard or len(view.articles) > ROWS_MOST:
        return None
    drawing = Drawing(
        "voices",
        "Where each voice stands in each article",
        "Each line is an article, from first word to last. Filled box: words in quotation marks. Open box: "
        "reported words. Dashed, name in italics: no name given, or unresolved (“?”). "
        "Names that do not fit stand in the list of speakers.",
        TABLE,
        across=(0, 123),
        ticks=[(0, "start"), (50, "half way"), (100, "end")],
    )
    drawing.text("m", 102, down=6, words="own · quoted · reported")
    for number, member in enumerate(view.articles):
        _voice_strip(view, member, drawing=drawing, middle=44 + number * 64)
    drawing.height = 64 * len(view.articles) + 20
    return drawing.data()


def _voice_strip(view: View, member: Member, *, drawing: Drawing, middle: float) -> None:
    row = member.row
    drawing.rows.append((middle, _row_name(member)))
    drawing.line(0, 100, down=middle)
    own, quoted, reported = (
        row[f"{voice}_words"] or 0 for voice in ("narration", "quoted", "attributed")
    )
    drawing.text("t", 102, down=middle, words=f"<b>{own:,}</b> · {quoted:,} · {reported:,}")
    size = max(len(view.comparison.texts[member.id]), 1)
    ends = [0.0, 0.0]
    last = ""
    for run in _runs(view, member):
        start, end = (round(100 * run[side] / size, 1) for side in ("start", "end"))
        told = view.attribution.get((member.id, run["attribution"])) or {}
        unnamed = told.get("status") in ("anonymous", "unresolved")
        style = ("q" if run["voice"] == "quoted" else "r") + ("u" if unnamed else "")
        drawing.box(f"{member.letter}-{style}", start, end=max(end, start + 0.3), middle=middle)
        name = _voice_name(run["speaker"], str(told.get("status")))
        if name != last:
            _label(drawing, (start, middle), name=name, ends=ends, unnamed=unnamed)
        last = name


def _runs(view: View, member: Member) -> list[Row]:
    rows = [
        r for r in view.rows("voices") if r["article_id"] == member.id and r["voice"] != "narration"
    ]
    return sorted(rows, key=lambda row: int(row["start"]))


def _voice_name(speaker: str, status: str) -> str:
    if status == "unresolved":
        return f"{speaker or 'who'} ?"
    if status == "anonymous":
        return fitted(speaker or "no source")
    return fitted(
        speaker.split()[-1] if len(speaker.split()) in (2, 3) and speaker.istitle() else speaker
    )


def fitted(words: str, most: int = NAME_MOST) -> str:
    """Return words cut to so many letters, with an ellipsis where some are left out."""
    most = min(most, NAME_MOST)
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def _label(
    drawing: Drawing, at: tuple[float, float], *, name: str, ends: list[float], unnamed: bool
) -> None:
    """Print a name above its box, else below, else not: two names never overlap."""
    across, middle = at
    scale = (drawing.width - drawing.left - drawing.right) / drawing.across[1]
    for tier, offset in ((0, -16), (1, 17)):
        if across * scale >= ends[tier]:
            words = f"<i>{plain(name)}</i>" if unnamed else plain(name)
            drawing.text("t", across - 0.3, down=middle + offset, words=words)
            ends[tier] = across * scale + text_width(name) + 8
            return


def _row_name(member: Member) -> str:
    name = fitted(member.outlet)
    return f"{member.letter}{plain(name)}{' ' + member.key[1:] if member.key[1:] else ''}"


def verb_dots(view: View, cues: Sequence[Row]) -> dict[str, Any] | None:
    """Return one dot an introducing verb: open where it is neutral, filled and named where it is not."""
    if not cues:
        return None
    drawing = Drawing(
        "verbs",
        "One dot for each introducing verb",
        "One dot a verb. Open: a neutral verb, such as said. Filled, with its name: a verb with a stance.",
        TABLE,
    )
    down = 6.0
    for outlet in view.outlets:
        own = [row for row in cues if view.member[row["article_id"]].letter == outlet.letter]
        neutral = [row for row in own if row["category"] == "neutral"]
        rest = [row for row in own if row["category"] != "neutral"]
        drawing.rows.append((down + 13, outlet.letter + plain(fitted(outlet.name))))
        links = [view.href(row) for row in neutral]
        across = unit_dots(drawing, f"{outlet.letter}-o", hrefs=links, at=(8, down + 13))
        down = _named_dots(
            view,
            drawing,
            outlet=outlet,
            rows=rest,
            lane=((across + 14, 8, WIDTH - LEFT - 20), down),
        )
    drawing.height = down
    return drawing.data()


def unit_dots(
    drawing: Drawing, style: str, *, hrefs: Sequence[str], at: tuple[float, float]
) -> float:
    """Draw one dot a link, or a bar with the number where they are many; return where the next may begin."""
    across, middle = at
    if len(hrefs) > DOTS_MOST:
        width = min(len(hrefs) * 8, 400)
        drawing.box(style[:2] + "r", across, end=across + width, middle=middle)
        drawing.text("t", across + width + 4, down=middle, words=str(len(hrefs)))
        return across + width + 40
    for href in hrefs:
        drawing.dot(style, across, down=middle, href=href)
        across += 19
    return across


Lane = tuple[tuple[float, float, float], float]
"""Where the first dot stands, where a new line begins, where lines end; and the top of the first line."""


def _named_dots(
    view: View, drawing: Drawing, *, outlet: Outlet, rows: Sequence[Row], lane: Lane
) -> float:
    """Draw dots with their words, line under line, and return where the next row may begin."""
    (across, begin, limit), top = lane
    middle = top + 13
    groups: dict[tuple[str, bool], list[Row]] = defaultdict(list)
    for row in rows:
        groups[(term_as_named(row), row["voice"] == "narration")].append(row)
    for (word, own), found in groups.items():
        words = fitted(word, int((limit - begin - 30) / LETTER))
        need = 17 * min(len(found), 6) + text_width(words) + 16
        if across + need > limit and across > begin:
            across, middle = begin, middle + 24
        style = f"{outlet.letter}-{'f' if own or found[0]['extractor'] != 'loaded_terms' else 'o'}"
        for row in found[:6]:
            drawing.dot(style, across, down=middle, href=view.href(row))
            across += 17
        times = f" ×{len(found)}" if len(found) > 6 else ""
        drawing.text("t", across - 8, down=middle, words=plain(words) + times)
        across += text_width(words + times) + 16
    return middle + 21


def loaded_dots(view: View, found: Sequence[Row]) -> dict[str, Any] | None:
    """Return one dot a loaded term, in three lanes: headline, own words, inside speech."""
    if not found:
        return None
    drawing = Drawing(
        "loaded",
        "One dot for each loaded term, by whose words it is in",
        "One dot a term. Filled: the outlet’s own words. Open: inside somebody’s speech.",
        TABLE,
    )
    lanes = _lanes(found)
    for title, begin, _, _ in lanes:
        drawing.text("m", begin - 8, down=10, words=title)
    down = 24.0
    for outlet in view.outlets:
        own = [row for row in found if view.member[row["article_id"]].letter == outlet.letter]
        drawing.rows.append((down + 13, outlet.letter + plain(fitted(outlet.name))))
        drawing.line(0, WIDTH - LEFT, down=down - 1)
        down = (
            max(_lane(view, drawing, outlet=outlet, what=(own, lane), down=down) for lane in lanes)
            + 4
        )
    drawing.height = down
    return drawing.data()


LaneOf = tuple[str, float, float, str]


def _lanes(found: Sequence[Row]) -> list[LaneOf]:
    """Share the width out: each lane gets room for what the fullest outlet has in it."""
    kinds = ("headline", "own", "speech")
    titles = ("in the headline", "in its own words, text", "inside speech")
    most = [max(1.0, _most(found, kind)) for kind in kinds]
    room = WIDTH - LEFT - 20
    weights = [max(one / sum(most), 0.17) for one in most]
    widths = [room * weight / sum(weights) for weight in weights]
    begins = [8 + sum(widths[:n]) for n in range(3)]
    return [(titles[n], begins[n], begins[n] + widths[n] - 14, kinds[n]) for n in range(3)]


def _most(found: Sequence[Row], kind: str) -> float:
    """Return the pixels that the fullest outlet's terms of one lane would take on one line."""
    widths: dict[str, float] = defaultdict(float)
    for row in found:
        if _lane_kind(row) == kind:
            widths[row["outlet"]] += 33 + text_width(fitted(term_as_named(row)))
    return max(widths.values(), default=0)


def _lane_kind(row: Row) -> str:
    if row["voice"] != "narration":
        return "speech"
    return "headline" if row["zone"] == "headline" else "own"


def _lane(
    view: View, drawing: Drawing, *, outlet: Outlet, what: tuple[Sequence[Row], LaneOf], down: float
) -> float:
    rows, (_, begin, end, kind) = what
    mine = [row for row in rows if _lane_kind(row) == kind]
    if not mine:
        drawing.text("m", begin - 8, down=down + 13, words="0")
        return down + 34
    if len(mine) > DOTS_MOST * 2:
        width = min(len(mine) * 3.0, end - begin - 50)
        drawing.box(
            f"{outlet.letter}-{'r' if kind == 'speech' else 'q'}",
            begin,
            end=begin + width,
            middle=down + 13,
        )
        drawing.text("t", begin + width + 4, down=down + 13, words=str(len(mine)))
        return down + 34
    return _named_dots(view, drawing, outlet=outlet, rows=mine, lane=((begin, begin, end), down))
