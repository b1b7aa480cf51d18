"""A noun phrase that describes an actor, as it stands in the text."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Designation"]


@dataclass(frozen=True, slots=True)
class Designation:
    """Tokens ``first`` to ``last`` (inclusive).

    ``head`` is the describing noun, or the last word of the name where an adjective alone describes.
    ``name`` holds the first and last token of the name inside. ``weak`` marks a phrase that is a label only
    if the text ties it to somebody: the nouns of bodies and offices, and nouns with another common sense.
    """

    first: int
    last: int
    head: int
    name: tuple[int, int] | None
    noun_class: str
    modifiers: frozenset[str]
    definite: bool
    indefinite: bool
    plural: bool
    possessor: int | None = None
    tail: str = ""
    courtesy: bool = False
    weak: bool = False
