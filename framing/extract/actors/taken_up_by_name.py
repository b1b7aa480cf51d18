"""Whom a description brings in without a name that the text then gives: *an aide*, then *the aide, Ada Bloom*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.extract.actors.said_of import Link
    from framing.words import Doc

__all__ = ["named_when_taken_up"]

AT = thresholds("extract", "named_later")


def named_when_taken_up(
    names: Names, found: Sequence[Designation], *, linked: Mapping[Designation, Link]
) -> dict[Designation, str]:
    """Return who each indefinite description is whose noun, with *the*, a name then follows for the first time."""
    doc = names.doc
    who_is: dict[Designation, str] = {}
    for k, one in enumerate(found):
        who, link = linked.get(one, ("", ""))
        if link != "appositive" or not _takes_up(doc, one) or not _is_first(names, who, one=one):
            continue
        noun = doc[one.head].lemma_.lower()
        before = (
            other
            for other in reversed(found[:k])
            if not other.plural and doc[other.head].lemma_.lower() == noun
        )
        other = next(before, None)
        near = other is not None and one.head - other.head <= AT.taken_up
        if other is not None and near and other.indefinite and other not in linked:
            who_is[other] = who
    return who_is


def _takes_up(doc: Doc, one: Designation) -> bool:
    """Tell *the aide* from *an aide*, *the former aide* and *the aides*."""
    bare = one.first == one.last and one.name is None and not one.plural
    return bare and one.first > 0 and doc[one.first - 1].lower_ == "the"


def _is_first(names: Names, who: str, *, one: Designation) -> bool:
    """Tell whether the text has not named somebody before a description, except in the headline."""
    firsts = (i for i, other in names.owner.items() if other == who and not names.in_headline(i))
    return names.is_person(who) and min(firsts, default=0) > one.head
