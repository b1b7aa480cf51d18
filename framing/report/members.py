"""Articles, outlets and marks under the letters and numbers that the page knows them by, with the links to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.tables import Row

__all__ = ["Mark", "Member", "Outlet", "members_of"]


@dataclass(frozen=True, slots=True)
class Member:
    """One article on the page. ``key`` is ``B``, or ``B2`` for the second of several by outlet B."""

    id: str
    key: str
    letter: str
    outlet: str
    row: Row
    page: str = ""

    @property
    def dash(self) -> str:
        """What stands between the key and a number in an id, so that no two ids can be alike."""
        return "" if len(self.key) == 1 else "-"

    @property
    def href(self) -> str:
        """The link to the article."""
        return f"{self.page}#a-{self.key}"

    def mark_href(self, number: int) -> str:
        """Return the link to a mark in the article."""
        return f"{self.page}#m-{self.key}{self.dash}{number}"

    def paragraph_href(self, paragraph: int) -> str:
        """Return the link to a paragraph; 0 is the head of the article."""
        return f"{self.page}#p-{self.key}-{paragraph}"


@dataclass(frozen=True, slots=True)
class Outlet:
    """One column of the page."""

    letter: str
    name: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding that is marked in an article: its number there and the letter of its kind."""

    number: int
    letter: str
    row: Row


def members_of(letter: str, rows: list[Row], *, own_pages: bool) -> Iterable[Member]:
    """Yield the articles of one outlet from their rows, with pages of their own where the report is large."""
    for number, row in enumerate(rows, start=1):
        key = letter if len(rows) == 1 else f"{letter}{number}"
        page = f"articles/{key}.html" if own_pages else ""
        yield Member(
            id=row["article_id"], key=key, letter=letter, outlet=row["outlet"], row=row, page=page
        )
