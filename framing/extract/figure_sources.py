"""On whose word a figure is given: the innermost attribution that holds it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.extract.cast import cast_of
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from framing.extract.counted import Figure
    from framing.records import Attribution, Document

__all__ = ["Source", "source_of"]

QUALIFIER = re.compile(r"\s*[,—–(-]\s*((?:which|who|whose|whom)\b[^.;:—)]*)")
SOURCE_REACH = 120
PRONOUNS = terms("function_words", "pronouns")
CLIMB = 6
COUNTING = terms("numbers", "counting")
COUNTS = frozenset(word_list("numbers")["counting"]["nouns"])
NOT_VOUCHING = terms("numbers", "not_vouching")
SLUGS = terms("numbers", "slugs")
NEEDS_NOUN = frozenset(word_list("numbers")["counting"]["needs_noun"])


@dataclass(frozen=True, slots=True)
class Source:
    """The name a figure is given on and what the text says of that source."""

    name: str
    note: str | None


def source_of(document: Document, figure: Figure) -> Source | None:
    """Return the source of ``figure``, or None where the outlet gives it on its own word.

    A thing that a report only describes ("four buildings that it said were used") is the outlet's own
    count: the report is inside the relative clause, the number is not.
    """
    start = figure.numeral.first
    at = document.parse[start].idx
    holders = [a for a in document.attributions if a.type != "scare" and _holds(a, at)]
    holders = [a for a in holders if _vouches(a, at) and not _only_described(document, a, at)]
    if not holders:
        counter = _counter(document, figure)
        return Source(counter, None) if counter else None
    nearest = min(holders, key=_size)
    name = (
        _resolved(document, nearest)
        or nearest.speaker
        or (nearest.introduced_as if nearest.source else None)
    )
    if name and name.lower() in SLUGS:
        name = document.text[slice(*nearest.source[-1])]
    if not name or name.lower() in PRONOUNS:
        return None
    return Source(cast_of(document).names.renamed.get(name, name), _note(document, nearest))


def _resolved(document: Document, attribution: Attribution) -> str | None:
    """Return the named actor behind a source that only describes ("the company said")."""
    if (
        not attribution.source
        or (attribution.speaker or "a") != (attribution.speaker or "a").lower()
    ):
        return None
    span = document.parse.char_span(*attribution.source[0], alignment_mode="expand")
    actor = cast_of(document).actor_of(span.root.i) if span is not None else None
    return actor if actor and actor != actor.lower() else None


def _counter(document: Document, figure: Figure) -> str | None:
    """Return who counted: the subject of ``put the toll at 40``, ``gave a figure of 40``, ``counted 40``."""
    token = document.parse[figure.numeral.first]
    counted = False
    for _ in range(CLIMB):
        token = token.head
        counted = counted or token.lemma_ in COUNTS
        if token.pos_ != "VERB":
            continue
        if token.lemma_ not in COUNTING:
            return None
        thing = next((c for c in token.children if c.dep_ == "dobj"), None)
        if (
            token.lemma_ in NEEDS_NOUN
            and not counted
            and (thing is None or thing.lemma_ not in COUNTS)
        ):
            return None
        subject = next((c for c in token.children if c.dep_ == "nsubj"), None)
        if subject is None or subject.tag_ not in ("NN", "NNS", "NNP", "NNPS"):
            return None
        return cast_of(document).actor_of(subject.i) or subject.text
    return None


def _vouches(attribution: Attribution, at: int) -> bool:
    """Tell a report from a plan or a wish: quoted words are vouched for whatever the cue."""
    if any(start <= at < end for start, end in attribution.quoted):
        return True
    lemma = (attribution.cue_lemma or "").lower()
    if {lemma, lemma.split(" ")[0]} & NOT_VOUCHING:
        return False
    form = (attribution.construction or "").removeprefix("verb + ")
    if form == "infinitive":
        return attribution.stance == "distancing"
    return form not in ("object", "preposition") or attribution.stance is not None


def _holds(attribution: Attribution, at: int) -> bool:
    return any(start <= at < end for start, end in attribution.content)


def _size(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content)


def _only_described(document: Document, attribution: Attribution, at: int) -> bool:
    """Tell whether the cue stands in a relative clause of the noun that is counted."""
    if len(attribution.content) < 2 or not attribution.cue:
        return False
    cue_start = attribution.cue[0][0]
    first = attribution.content[0]
    if not first[0] <= at < first[1] <= cue_start:
        return False
    between = document.text[first[1] : cue_start].split()
    return bool(between) and between[0].lower() in (
        "that",
        "which",
        "who",
        "whom",
        "it",
        "they",
        "he",
        "she",
    )


def _note(document: Document, attribution: Attribution) -> str | None:
    """Return the relative clause that qualifies a source ("which the UN considers reliable")."""
    for _, end in attribution.source:
        end -= document.text[end - 1] == ","
        match = QUALIFIER.match(document.text[end : end + SOURCE_REACH])
        if match:
            return match[1].strip()
    return None
