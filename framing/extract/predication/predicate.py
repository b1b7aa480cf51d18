"""A verb with its doer and its target, as the parse gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["Predicate"]

Form = Literal["active", "passive"]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb with its arguments as head tokens; ``agent`` and ``patient`` may be None."""

    verb: Token
    form: Form
    agent: Token | None
    patient: Token | None
    shared: bool = False
    """Whether the doer is the subject of another verb, or a noun that the clause hangs on."""
