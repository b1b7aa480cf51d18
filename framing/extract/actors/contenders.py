"""Whether another may be meant than whom a description fits best: then it is left open.

*The governor* fits the one governor named in passing, and means the one whom the article is about; *the company*
fits the firm of the headline, and means the one that the sentence has just named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.known_actors import OFFICE_MODIFIERS
from framing.extract.grammar.phrase_edges import PLACES
from framing.extract.word_lists import POLITICAL_PARTIES, terms
from framing.tags import NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.known_actors import Description, Known
    from framing.extract.actors.names import Names
    from framing.words import Doc, Token

__all__ = ["is_of_another_name", "may_be_another", "speaks_of_others"]

MET_IN_PUBLIC = terms("actor_nouns", "met_in_public")
FIRMS = terms("actor_nouns", "firms")
AT = thresholds("extract", "contenders")


def speaks_of_others(names: Names, head: Token, *, who: str) -> bool:
    """Tell words between somebody's quotation marks: who speaks calls somebody else *the governor*."""
    return head.dep_ != "attr" and names.speaker_at(head.idx) == who


def may_be_another(
    names: Names,
    one: Designation,
    *,
    fit: tuple[Description, str],
    known: Mapping[str, Known],
    most: int,
) -> bool:
    """Tell whether somebody else may be meant than whom a description fits best.

    ``fit`` gives the words and the actor, ``most`` how often the person is named who is named most.
    """
    doc = names.doc
    told, who = fit
    noun = doc[one.head].lemma_.lower()
    if noun in MET_IN_PUBLIC or (noun in FIRMS and _another_firm(names, one, who=who)):
        return True
    if not names.is_person(who) or one.noun_class != "function" or one.possessor is not None:
        return False
    times, since = names.mentions(who), names.since(who, one.head)
    if since == one.head and _is_after_another(names, one, times=times):
        return True
    exact = bool(told.words & POLITICAL_PARTIES)
    if (
        times <= AT.passing
        and not exact
        and since > AT.lately
        and _has_rival(told, who, known=known)
    ):
        return True
    exact |= noun == "general" or any(
        office.split()[0] in OFFICE_MODIFIERS for office in told.nouns
    )
    return not exact and since > AT.long_ago and AT.leading * times <= most


def _is_after_another(names: Names, one: Designation, *, times: int) -> bool:
    """Tell *the senator* right after a sentence of somebody named more than the senator whom only later ones name."""
    doc = names.doc
    bare = one.first == one.last and one.definite and not one.tail
    start = doc[one.head].sent.start
    if not bare or any(i in names.runs for i in range(start, one.head)):
        return False
    before = (names.at(i) for i in range(max(start - AT.told_of, 0), start) if i in names.runs)
    return any(who and names.is_person(who) and names.mentions(who) > times for who in before)


def _has_rival(told: Description, who: str, *, known: Mapping[str, Known]) -> bool:
    """Tell whether the article tells of somebody else by the same noun."""
    return any(told.nouns & (of.nouns | of.bygone) for other, of in known.items() if other != who)


def _another_firm(names: Names, one: Designation, *, who: str) -> bool:
    """Tell *the company* right after another body than ``who`` was named in its sentence."""
    doc = names.doc
    for i in range(one.first - 1, doc[one.head].sent.start - 1, -1):
        other = names.at(i)
        if other is not None and not names.is_person(other) and other.lower() not in PLACES:
            return other != who
    return False


def is_of_another_name(doc: Doc, one: Designation, *, who: str) -> bool:
    """Tell *the Norland movement* from a body of other capitals, of a word of it, or of a town."""
    words = doc[one.first : one.head]
    if any(t.is_lower and t.lower_ == who.lower() for t in words):
        return True
    own = [t.lower_ for t in words if t.tag_ in NAMES and t.lower_ not in PLACES]
    chapter = who.lower().endswith(" " + " ".join(own))
    return bool(own) and (chapter or set(own).isdisjoint(who.lower().split()))
