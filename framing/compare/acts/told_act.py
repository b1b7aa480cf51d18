"""An act as told in one place of one article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from framing.compare.acts.parties import Party

__all__ = ["ToldAct"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldAct:
    """An act as told in one place, with what can tell it from others of its kind."""

    article: str
    label: str
    families: frozenset[str]
    kind: str
    nominal: bool
    plural: bool
    particular: str
    """``the`` strike, ``a`` strike, or nothing before it."""
    about: frozenset[str]
    names: frozenset[str]
    """Stems of the proper names among ``about``."""
    numbers: frozenset[float]
    agent: Party
    target: Party
    told: str
    habit: bool
    """Told of all time or as a rule, not as one act."""
    years: frozenset[str]
    wording: frozenset[str]
    """Runs of words with the act in them, as printed."""
    matter: str
    """What the act came to: voted to *block* a bill, elected *chairman*."""
    content: frozenset[str] = frozenset()
    """What that was about: expected to announce *a decision*, that he will *not run*."""
    body: frozenset[str] = frozenset()
    """Words for a body beside the act or in its doer: the *senate* inquiry."""
    order: frozenset[str] = frozenset()
    """Words that set it apart from others of its kind: *another* strike, the *next* vote."""
    days: frozenset[str] = frozenset()
    which: frozenset[str] = frozenset()
    """Words that set its target apart from others of its kind: the *first* parcel, two *more*."""
    sort: bool = False
    """Tells which of several are meant, and of nobody in particular: tusks of elephants *killed* in two years."""

    @property
    def everybody_named(self) -> frozenset[str]:
        """Stems of the names in the act, its doer and its target."""
        return self.names | self.agent.names | self.target.names
