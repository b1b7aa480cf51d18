"""Names that the text gives with a description, where the parser sees no apposition.

``the attacker, whom the police identified as Ada Bloom``; ``a rival in Senator Ada Bloom``; ``a critic: his son, Tom
Wells``; ``Ada Bloom, long a supporter of it,``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.actors.titled_names import past_name
from framing.extract.grammar.people_nouns import GIVEN_NAMES, title_word
from framing.extract.word_lists import terms
from framing.tags import PARTICIPLES, VERBS

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names

__all__ = ["BEHIND_A_NAME", "introduced_with"]

IDENTIFYING = terms("function_words", "identifying")
INDEFINITE_ARTICLE = terms("function_words", "indefinite_article")
MET_IN_PUBLIC = terms("actor_nouns", "met_in_public")
BEHIND_A_NAME = frozenset([",", ".", ";", "—", "–", ")"])
LONGEST_WAY_TO_THE_VERB = 8
AGED = 6
TITLE = 5


def introduced_with(names: Names, one: Designation) -> str | None:
    """Return the person whose name the text gives with a description of one person."""
    return (
        _identified_as(names, one)
        or (_in_somebody(names, one) if one.indefinite else None)
        or (_behind_a_colon(names, one) if one.indefinite else None)
        or _before_an_adverb(names, one)
    )


def _person(names: Names, i: int) -> str | None:
    who = names.at(i) if i >= 0 else None
    return who if names.is_person(who) else None


def _identified_as(names: Names, one: Designation) -> str | None:
    """Read ``, who authorities have identified as 66-year-old Ada Bloom`` and ``identified as Ada Bloom``."""
    doc = names.doc
    i = one.last + 1
    i += i < len(doc) and doc[i].text == ","
    if i >= len(doc) or not (doc[i].lower_ in ("who", "whom") or doc[i].lemma_ in IDENTIFYING):
        return None
    near = doc[i : i + LONGEST_WAY_TO_THE_VERB]
    verb = next((t for t in near if t.lemma_ in IDENTIFYING and t.tag_ in PARTICIPLES), None)
    if verb is None or verb.i + 2 >= len(doc) or doc[verb.i + 1].lower_ != "as":
        return None
    for k in range(verb.i + 2, min(verb.i + 2 + AGED, len(doc))):
        if k in names.runs:
            return _person(names, k)
        if doc[k].tag_ in VERBS or doc[k].tag_ in ("IN", "TO", "DT"):
            return None
    return None


def _in_somebody(names: Names, one: Designation) -> str | None:
    """Read ``faces a rival in former Councilman Ada Bloom``."""
    doc = names.doc
    i = one.last + 1
    if i >= len(doc) or doc[i].lower_ != "in":
        return None
    met = one.noun_class == "relation" or doc[one.head].lemma_.lower() in MET_IN_PUBLIC
    first = _past_title(names, i + 1)
    run = names.runs.get(first)
    full = run is not None and (first > i + 1 or doc[run[0]].lower_ in GIVEN_NAMES)
    return _person(names, first) if met and full and _is_closed(names, first) else None


def _behind_a_colon(names: Names, one: Designation) -> str | None:
    """Read ``a noteworthy critic: his son, Ada Bloom.``."""
    doc = names.doc
    i = one.last + 1
    if i + 1 >= len(doc) or doc[i].text != ":":
        return None
    kin = i + 4 < len(doc) and doc[i + 1].tag_ == "PRP$" and doc[i + 3].text == ","
    first = _past_title(names, i + 4 if kin else i + 1)
    return _person(names, first) if _is_closed(names, first) else None


def _is_closed(names: Names, first: int) -> bool:
    """Tell whether nothing but *of Norland* goes on with a name."""
    doc = names.doc
    run = names.runs.get(first)
    end = past_name(doc, run[1]) + 1 if run is not None else len(doc)
    return end < len(doc) and (doc[end].text in BEHIND_A_NAME or doc[end].is_space)


def _before_an_adverb(names: Names, one: Designation) -> str | None:
    """Read ``Ada Bloom, long a supporter of it, left``."""
    doc = names.doc
    i, after = one.first - 1, one.last + 1
    closed = after < len(doc) and doc[after].text in BEHIND_A_NAME
    added = (
        i > 2
        and doc[i].lower_ in INDEFINITE_ARTICLE
        and doc[i - 1].tag_ == "RB"
        and doc[i - 2].text == ","
    )
    return _person(names, i - 3) if closed and added else None


def _past_title(names: Names, i: int) -> int:
    """Return what stands behind *former Councilman*."""
    doc = names.doc
    stop = min(i + TITLE, len(doc) - 1)
    while i < stop and i not in names.runs and (title_word(doc[i]) or doc[i].tag_ in ("JJ", "NNP")):
        i += 1
    return i
