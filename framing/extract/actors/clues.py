"""What an article tells of its actors, as far as its designations are read: what each rule may look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.actors.links import Links
from framing.extract.actors.names import Names
from framing.extract.actors.unnamed_actors import Groups
from framing.words import words_of

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.known_actors import Known
    from framing.records import Document

__all__ = ["Clues"]


class Clues:
    """The names, ties and descriptions of a document; they grow while its designations are settled."""

    def __init__(self, document: Document) -> None:
        """Read the names and the ties; nobody is described yet."""
        self.doc = words_of(document)
        self.names = Names(document)
        self.known: dict[str, Known] = {}
        self.groups = Groups()
        self.actor_at: dict[int, str] = {}
        self.links = Links(self.names, self.actor_at)
        self.found: list[Designation] = []
