"""A comparison as the page sees it: rows as dictionaries, outlets as columns, sentences as evidence."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from framing.marking import is_marked
from framing.phrasing import one_line
from framing.report.context import parts
from framing.report.members import Mark, Member, Outlet, members_of
from framing.tables import Row, records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.tables import Comparison

__all__ = [
    "LETTERS",
    "OWN_PAGES_ABOVE",
    "Row",
    "View",
    "view_of",
]

LETTERS = "ABCDEFGH"
"""Outlets carry these; the letters of marks start after them."""
OWN_PAGES_ABOVE = 20
"""With more articles than this, each is printed on a page of its own."""


@dataclass(frozen=True)
class View:
    """One comparison, read once; every list is in the order of the page."""

    comparison: Comparison

    @cached_property
    def articles(self) -> list[Member]:
        """The articles shown, by outlet, then in the order given."""
        return [member for outlet in self.outlets for member in outlet.members]

    @cached_property
    def outlets(self) -> list[Outlet]:
        """The outlets shown, at most eight, by alphabetical order of their names."""
        groups = self._by_outlet
        own_pages = sum(len(groups[name]) for name in self._shown) > OWN_PAGES_ABOVE
        return [
            Outlet(letter, name, tuple(members_of(letter, groups[name], own_pages=own_pages)))
            for letter, name in zip(LETTERS, self._shown, strict=False)
        ]

    @cached_property
    def not_shown(self) -> list[str]:
        """The outlets for which the page has no letter left, or which the user did not choose."""
        return [name for name in self._by_outlet if name not in self._shown]

    @cached_property
    def outlet_of(self) -> dict[str, str]:
        """The outlet of each article, shown or not, by id."""
        return {row["article_id"]: name for name, rows in self._by_outlet.items() for row in rows}

    @cached_property
    def _by_outlet(self) -> dict[str, list[Row]]:
        groups: dict[str, list[Row]] = defaultdict(list)
        for row in records(self.comparison["articles"]):
            groups[row["outlet"]].append(row)
        return {name: groups[name] for name in sorted(groups)}

    @cached_property
    def _shown(self) -> list[str]:
        chosen = self.comparison.settings.outlets
        names = [name for name in self._by_outlet if not chosen or name in chosen]
        return names[: len(LETTERS)]

    @cached_property
    def member(self) -> dict[str, Member]:
        """The articles shown, by id."""
        return {member.id: member for member in self.articles}

    @cached_property
    def _rows(self) -> dict[str, list[Row]]:
        return {}

    def rows(self, name: str) -> list[Row]:
        """Return a table's rows, without those of articles that are not shown."""
        if name not in self._rows:
            rows = records(self.comparison[name])
            for index, row in enumerate(rows):
                row["index"] = index
            self._rows[name] = [
                row for row in rows if row.get("article_id", None) in (None, *self.member)
            ]
        return self._rows[name]

    @cached_property
    def event_of(self) -> dict[str, int]:
        """The number of the event that the audit puts each article in, by article id."""
        return {row["article_id"]: row["group"] or 0 for row in self.rows("groups")}

    def found_by(self, extractor: str) -> list[Row]:
        """Return one extractor's flagged observations in the order of the page."""
        return self._found.get(extractor, [])

    @cached_property
    def _found(self) -> dict[str, list[Row]]:
        order = {member.id: place for place, member in enumerate(self.articles)}
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows("observations"):
            if is_marked(row["score"]):
                found[row["extractor"]].append(row)
        for rows in found.values():
            rows.sort(key=lambda row: (order[row["article_id"]], row["start"], row["end"]))
        return found

    @cached_property
    def sentences(self) -> dict[str, dict[int, Row]]:
        """Sentence rows by article id and number."""
        found: dict[str, dict[int, Row]] = {member.id: {} for member in self.articles}
        for row in self.rows("sentences"):
            found[row["article_id"]][row["sentence"]] = row
        return found

    @cached_property
    def attribution(self) -> dict[tuple[str, int], Row]:
        """Attributions by article id and number."""
        return {(row["article_id"], row["attribution"]): row for row in self.rows("attributions")}

    @cached_property
    def paragraphs(self) -> dict[str, int]:
        """How many paragraphs each article has."""
        most = {member.id: member.row["paragraphs"] or 0 for member in self.articles}
        for row in self.rows("sentences"):
            most[row["article_id"]] = max(most[row["article_id"]], row["paragraph"] or 0)
        return most

    @cached_property
    def marks(self) -> dict[str, list[Mark]]:
        """What is marked in each article, numbered from 1 in the order of the text."""
        letters = {row["extractor"]: row["mark"] for row in self.rows("legend") if row["mark"]}
        found: dict[str, list[Row]] = {member.id: [] for member in self.articles}
        for extractor in letters:
            for row in self.found_by(extractor):
                if extractor != "agency" or _is_without_doer(row):
                    found[row["article_id"]].append(row)
        return {
            article: [
                Mark(number, letters[row["extractor"]], row)
                for number, row in enumerate(sorted(rows, key=_in_text), start=1)
            ]
            for article, rows in found.items()
        }

    @cached_property
    def _mark_numbers(self) -> dict[int, int]:
        return {mark.row["index"]: mark.number for marks in self.marks.values() for mark in marks}

    def href(self, row: Mapping[str, Any]) -> str:
        """Return the link to an observation: its mark, or its paragraph where it has none."""
        number = self._mark_numbers.get(row["index"])
        member = self.member[row["article_id"]]
        if number is None:
            return member.paragraph_href(row["paragraph"] or 0)
        return member.mark_href(number)

    def mark_at(self, extractor: str, article: str, start: int, end: int) -> str:
        """Return the link to the mark of an extractor on these very words, or to their paragraph."""
        row = self._spans.get((extractor, article, start, end))
        return (
            self.href(row)
            if row
            else self.member[article].paragraph_href(self.paragraph_at(article, start))
        )

    @cached_property
    def _spans(self) -> dict[tuple[str, str, int, int], Row]:
        found: dict[tuple[str, str, int, int], Row] = {}
        for marks in self.marks.values():
            for mark in marks:
                row = mark.row
                found.setdefault(
                    (row["extractor"], row["article_id"], row["start"], row["end"]), row
                )
        return found

    def sentence_at(self, article: str, position: int) -> Row | None:
        """Return the sentence that holds a character (or the last one before it)."""
        before = [row for row in self.sentences[article].values() if row["start"] <= position]
        return max(before, key=lambda row: int(row["start"]), default=None)

    def paragraph_at(self, article: str, position: int) -> int:
        """Return the number of the paragraph that holds a character."""
        row = self.sentence_at(article, position)
        return int(row["paragraph"] or 0) if row else 0

    def where(self, article: str, sentence: Row | None) -> str:
        """Return where a sentence stands: ``headline``, ``caption`` or ``para 3 of 7``."""
        if sentence is None:
            return "in the text"
        zone = sentence["zone"]
        if zone not in ("body", ""):
            return str(zone)
        return f"para {sentence['paragraph'] or 0} of {self.paragraphs[article]}"

    def place(self, article: str, spans: Sequence[Sequence[int]], *, note: str = "") -> Row:
        """Return the sentences that ``spans`` touch, whole, with the words in ``spans`` set apart."""
        spans = sorted((int(start), int(end)) for start, end in spans)
        first, last = spans[0][0], max(end for _, end in spans)
        touched = self._between(article, first, end=last)
        member = self.member[article]
        paragraph = int(touched[0]["paragraph"] or 0) if touched else 0
        text = self.comparison.texts[article]
        begin = min([first, *(int(row["start"]) for row in touched)])
        stop = max([last, *(int(row["end"]) for row in touched)])
        return {
            "key": member.key,
            "letter": member.letter,
            "name": member.outlet,
            "href": self._nearest_link(member, spans, paragraph=paragraph),
            "where": self.where(article, touched[0] if touched else None)
            .partition(" of ")[0]
            .replace("para ", "¶"),
            "parts": parts(text, begin, stop, spans),
            "note": note,
        }

    def _nearest_link(
        self, member: Member, spans: Sequence[tuple[int, int]], *, paragraph: int
    ) -> str:
        number = self._marked.get((member.id, *spans[0])) if len(spans) == 1 else None
        return member.mark_href(number) if number else member.paragraph_href(paragraph)

    @cached_property
    def _marked(self) -> dict[tuple[str, int, int], int]:
        return {
            (article, mark.row["start"], mark.row["end"]): mark.number
            for article, marks in self.marks.items()
            for mark in reversed(marks)
        }

    def _between(self, article: str, start: int, *, end: int) -> list[Row]:
        rows = [
            r for r in self.sentences[article].values() if r["end"] > start and r["start"] < end
        ]
        return sorted(rows, key=lambda row: int(row["start"]))

    def title(self, extractor: str) -> str:
        """Return what a reader calls an extractor's findings."""
        titles = (row["title"] for row in self.rows("legend") if row["extractor"] == extractor)
        return next(titles, extractor.replace("_", " "))

    def describe(self, extractor: str, category: str) -> str:
        """Return what counts as one finding of a category."""
        wanted = (extractor, category)
        found = (
            r["description"]
            for r in self.rows("legend")
            if (r["extractor"], r["category"]) == wanted
        )
        return next(found, category.replace("_", " "))

    def own_words(self, article: str, voice: str) -> list[Row]:
        """Return an article's word rows of one voice, in the order of the text."""
        return self._words.get((article, voice), [])

    @cached_property
    def _words(self) -> dict[tuple[str, str], list[Row]]:
        found: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in self.rows("words"):
            found[(row["article_id"], row["voice"])].append(row)
        return {key: sorted(rows, key=lambda row: int(row["start"])) for key, rows in found.items()}

    def words(self, article: str, start: int, *, end: int) -> str:
        """Return words of an article on one line."""
        return one_line(self.comparison.texts[article][start:end])


def _is_without_doer(row: Row) -> bool:
    """Tell a passive that states no doer from one whose doer is only not found."""
    unsure = row["attrs"].get("unsure") or ""
    return row["category"] == "passive_no_agent" and "doer" not in unsure


def _in_text(row: Row) -> tuple[int, int, str, int]:
    return row["start"], row["end"], row["extractor"], row["index"]


_last: list[View] = []


def view_of(comparison: Comparison) -> View:
    """Return the view of a comparison; the last is kept, as every section of a page asks for it."""
    if not _last or _last[0].comparison is not comparison:
        _last[:] = [View(comparison)]
    return _last[0]
