"""What a verb has as its object, and which nouns behind it only look like one: a time, a summary, half a phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import CALENDAR, terms, word_list
from framing.tags import PLURALS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.words import Token

__all__ = ["TIME_NOUNS", "is_passed", "object_of", "says_when"]

TIME_NOUNS = terms("function_words", "time_nouns")
WHICH_DAY = terms("function_words", "which_day")
PASSING: dict[str, list[str]] = word_list("acts")["passing"]


def object_of(verb: Token, by_dep: Mapping[str, Token]) -> Token | None:
    """Return the head of a verb's direct object, None where it has none or only what looks like one."""
    thing = _whole(verb, by_dep.get("dobj"))
    if thing is None or (verb.lemma_, thing.lower_) == ("open", "fire"):
        return None
    loose = says_when(thing) or not thing.text[-1].isalnum()
    return None if loose or _sums_up(verb, thing) or _is_too_far(verb, thing) else thing


def _whole(verb: Token, thing: Token | None) -> Token | None:
    """Return *insurance* of ``workers’ compensation insurance``, which the parser takes for two objects."""
    if thing is None or not (any(c.tag_ == "POS" for c in thing.children) or _is_owner(thing)):
        return thing
    return next((c for c in verb.rights if c.dep_ == "dobj" and c != thing), thing)


def _is_owner(thing: Token) -> bool:
    """Tell *Clerks* of ``House Passes Clerks’ Bill``, whose mark the parser takes for a closing quotation mark."""
    if thing.tag_ not in PLURALS or thing.whitespace_ or thing.i + 2 >= len(thing.doc):
        return False
    mark, owned = thing.nbor(1), thing.nbor(2)
    return mark.text in ("’", "'") and bool(mark.whitespace_) and owned.tag_.startswith(("N", "J"))


def _is_too_far(verb: Token, thing: Token) -> bool:
    """Tell ``resigned on Monday in protest at the plan and his lies``: a post stands right behind the verb."""
    first = thing.left_edge.i
    return verb.lemma_ == "resign" and first - verb.i > 1 and thing.head == verb


def _sums_up(verb: Token, thing: Token) -> bool:
    """Tell ``pleaded with them not to give in, a hint at him``: behind a comma, *a* noun sums up the clause."""
    first = thing.left_edge
    comma = first.i > verb.i + 1 and first.nbor(-1).text in (",", "—", "–")
    return comma and first.lower_ in ("a", "an") and thing.head == verb


def says_when(thing: Token) -> bool:
    """Tell an object that is a time: ``voted to override Wednesday afternoon``."""
    timed = thing.lower_ in CALENDAR or thing.lemma_.lower() in TIME_NOUNS
    named = any(c.lower_ in CALENDAR or c.lower_ in WHICH_DAY for c in thing.lefts)
    return timed and (named or thing.lower_ in CALENDAR)


def is_passed(verb: Token, body: Token | None) -> bool:
    """Tell ``the bill passed the Senate``: it was the Senate that passed it."""
    if verb.lemma_ not in PASSING["by"] or body is None:
        return False
    return body.lemma_.lower() in PASSING["bodies"] or body.lower_ in PASSING["bodies"]
