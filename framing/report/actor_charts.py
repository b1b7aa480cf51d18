"""Two charts of actors: how each outlet designates them, and whether they act or are acted on."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.report.charts import fitted, unit_dots
from framing.report.drawing import LEFT, WIDTH, Drawing, plain
from framing.report.wording import capital, short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.report.members import Outlet
    from framing.report.view import Row, View

__all__ = ["designation_dots", "part_dots"]

LANE_KINDS = (
    ("function", "office or body"),
    ("relation", "relation to others"),
    ("description", "description"),
    ("collective", "group"),
)
SIDES = (("target", "is acted on"), ("doer", "acts"))
ACTORS_MOST = 5
STEP = 22
DOTS_IN_LANE = 10
BAR_MOST = 70
"""Pixels of a bar: two with their numbers fit a lane."""
TABLE = "The table below has the same data."


def designation_dots(view: View, rows: Sequence[Row]) -> dict[str, Any] | None:
    """Return one dot a designation, in a lane for each kind; bare names are in the table only."""
    found = [row for row in rows if row["kind"] in dict(LANE_KINDS)]
    if not found:
        return None
    drawing = Drawing(
        "names",
        "One dot for each designation, by kind",
        "One dot a designation (where they are many, a bar with their number), by what it says of an actor; "
        "bare names are left out. "
        "Filled: the outlet’s own words. Open: inside somebody’s speech.",
        TABLE,
    )
    lanes = _lanes(drawing, LANE_KINDS)
    down = 24.0
    for outlet in view.outlets:
        mine = _of(view, outlet, rows=found)
        _name_row(drawing, outlet, down=down)
        for (kind, _), begin in zip(LANE_KINDS, lanes, strict=True):
            _lane(
                view,
                drawing,
                outlet=outlet,
                rows=[r for r in mine if r["kind"] == kind],
                at=(begin, down),
            )
        down += STEP + 6
    drawing.height = down
    return drawing.data()


def part_dots(view: View, rows: Sequence[Row]) -> dict[str, Any] | None:
    """Return one dot an act of the actors that most outlets show: acted on to the left, acting to the right."""
    parts = [row for row in rows if row["part"] in dict(SIDES)]
    chosen = _most_shared(view, parts)
    if not chosen:
        return None
    drawing = Drawing(
        "parts",
        "One dot for each act, by who acts and who is acted on",
        f"One dot an act, planned and denied ones too; at most {ACTORS_MOST} actors, those that most outlets show. "
        "Filled: told in the outlet’s own words. Open: inside somebody’s speech.",
        TABLE,
    )
    lanes = _lanes(drawing, SIDES)
    down = 24.0
    for actor in chosen:
        drawing.line(0, WIDTH - LEFT, down=down - 1)
        drawing.text("m", 0, down=down + 12, words=f"<b>{plain(short(capital(actor)))}</b>")
        down += STEP
        for outlet in view.outlets:
            mine = _of(view, outlet, rows=[row for row in parts if row["actor"] == actor])
            if mine:
                _name_row(drawing, outlet, down=down)
                for (part, _), begin in zip(SIDES, lanes, strict=True):
                    acts = [row for row in mine if row["part"] == part]
                    _lane(view, drawing, outlet=outlet, rows=acts, at=(begin, down))
                down += STEP
        down += 8
    drawing.height = down
    return drawing.data()


def _lanes(drawing: Drawing, kinds: Sequence[tuple[str, str]]) -> list[float]:
    """Print the title of each lane and return where its dots begin, in pixels."""
    begins = [8 + n * (WIDTH - LEFT - 20) / len(kinds) for n in range(len(kinds))]
    for (_, title), begin in zip(kinds, begins, strict=True):
        drawing.text("m", begin - 8, down=10, words=title)
    return begins


def _most_shared(view: View, parts: Sequence[Row]) -> list[str]:
    """Return the actors that act or are acted on in two or more outlets, those of most outlets first."""
    outlets: dict[str, set[str]] = defaultdict(set)
    acts: dict[str, int] = defaultdict(int)
    for row in parts:
        outlets[row["actor"]].add(view.member[row["article_id"]].letter)
        acts[row["actor"]] += 1
    shared = [actor for actor in outlets if len(outlets[actor]) > 1]
    return sorted(shared, key=lambda one: (-len(outlets[one]), -acts[one], one))[:ACTORS_MOST]


def _of(view: View, outlet: Outlet, *, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if view.member[row["article_id"]].letter == outlet.letter]


def _name_row(drawing: Drawing, outlet: Outlet, *, down: float) -> None:
    drawing.rows.append((down + 13, outlet.letter + plain(fitted(outlet.name))))


def _lane(
    view: View, drawing: Drawing, *, outlet: Outlet, rows: Sequence[Row], at: tuple[float, float]
) -> None:
    """Draw one lane of one outlet: own words first, filled, then those inside speech, open.

    Where the dots would not fit each voice has a bar with its number.
    """
    begin, down = at
    own = [row for row in rows if row["voice"] == "narration"]
    rest = [row for row in rows if row["voice"] != "narration"]
    if not rows:
        drawing.text("m", begin - 8, down=down + 13, words="0")
    elif len(rows) <= DOTS_IN_LANE:
        across = unit_dots(
            drawing, f"{outlet.letter}-f", hrefs=_links(view, own), at=(begin, down + 13)
        )
        unit_dots(drawing, f"{outlet.letter}-o", hrefs=_links(view, rest), at=(across, down + 13))
    else:
        for style, found in (("q", own), ("r", rest)):
            if found:
                end = begin + min(4 * len(found), BAR_MOST)
                drawing.box(f"{outlet.letter}-{style}", begin, end=end, middle=down + 13)
                drawing.text("t", end + 4, down=down + 13, words=str(len(found)))
                begin = end + 34


def _links(view: View, rows: Sequence[Row]) -> list[str]:
    """Return where each row's words are marked in their article, or their paragraph."""
    return [
        view.mark_at(
            "agency" if "part" in row else "actor_labels",
            row["article_id"],
            row["start"],
            row["end"],
        )
        for row in rows
    ]
