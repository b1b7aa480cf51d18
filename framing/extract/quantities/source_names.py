"""What the source of a figure is called: the speaker, in full, and who a pronoun stands for where that is plain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.extract.actors.cast import cast_of
from framing.extract.grammar.people_nouns import BODY_CLASSES, noun_class
from framing.extract.quantities.figure_tellers import after_dateline, phrase
from framing.extract.quantities.source_pronouns import is_place, stands_for
from framing.extract.word_lists import terms
from framing.tags import FINITE
from framing.words import words_of

if TYPE_CHECKING:
    from framing.records import Attribution, Document

__all__ = ["name_of", "note_of"]

QUALIFIER = re.compile(
    rf"\s*[,—–(-]\s*((?:{'|'.join(sorted(terms('function_words', 'qualifying')))})\b[^.;:—)]*)"
)
SOURCE_REACH = 120
PRONOUNS = terms("function_words", "pronouns")
POINTING_SOURCES = terms("function_words", "pointing_sources")
SLUGS = terms("numbers", "slugs")


def name_of(document: Document, attribution: Attribution) -> str | None:
    """Return what a source is called, None for one that only a pronoun names."""
    settled, name = stands_for(document, attribution)
    if settled:
        return name
    name = (
        _beside(document, attribution)
        or _body(document, attribution)
        or _nearer(document, attribution)
        or _resolved(document, attribution)
        or _in_full(attribution)
        or (attribution.introduced_as if attribution.source else None)
    )
    if name and name.lower() in SLUGS:
        name = document.text[slice(*attribution.source[-1])]
    if not name or name.lower() in PRONOUNS or name.lower() in POINTING_SOURCES:
        return None
    if name.isupper() and " " in name:  # a headline
        return None
    return cast_of(document).names.renamed.get(name, name)


def _beside(document: Document, attribution: Attribution) -> str | None:
    """Return *Larkin Watch* for ``the Norland activist group Larkin Watch``."""
    span = (
        words_of(document).char_span(*attribution.source[0], alignment_mode="expand")
        if attribution.source
        else None
    )
    root = span.root if span is not None else None
    if root is None or root.tag_ != "NN":
        return None
    name = next((c for c in root.rights if c.dep_ == "appos" and c.tag_ == "NNP"), None)
    if name is None or name.left_edge.i != root.i + 1:
        return None
    return (
        cast_of(document).actor_of(name.i) or words_of(document)[name.left_edge.i : name.i + 1].text
    )


def _body(document: Document, attribution: Attribution) -> str | None:
    """Return the body that speaks where it was taken for its spokesman or for where it is: ``the department said``."""
    if not attribution.source or not attribution.speaker:
        return None
    source = words_of(document).char_span(*attribution.source[0], alignment_mode="expand")
    cast = cast_of(document)
    if source is None or source.root.tag_ != "NN" or noun_class(source.root) not in BODY_CLASSES:
        return None
    if not cast.names.is_person(attribution.speaker) and not is_place(
        document, attribution.speaker
    ):
        return None
    actor = cast.actor_of(source.root.i)
    other = actor is not None and (cast.names.is_person(actor) or is_place(document, actor))
    return actor if actor and not other else phrase(source.root)


def _nearer(document: Document, attribution: Attribution) -> str | None:
    """Return who stands right before the cue or after a dateline, where another name was taken for the source.

    ``Ada Bloom praised him, Sen. Ben Crane (R-Norland) thought that``: Crane thought.
    """
    if not attribution.source or not attribution.cue:
        return None
    source = words_of(document).char_span(*attribution.source[0], alignment_mode="expand")
    cue = words_of(document).char_span(*attribution.cue[0], alignment_mode="expand")
    if source is None or cue is None:
        return None
    if (attribution.speaker or "").isupper():
        return after_dateline(document, source.root, verb=cue.root)
    at = cue.start - 1 if cue.root.tag_ in FINITE else -1
    if at > 0 and words_of(document)[at].text == ")":
        at = (
            next((i for i in range(at, max(at - 6, 0), -1) if words_of(document)[i].text == "("), 0)
            - 1
        )
    if at <= source.start or words_of(document)[at].tag_ != "NNP":
        return None
    inside = any(start <= words_of(document)[at].idx < end for start, end in attribution.source)
    if inside or source.root.is_ancestor(words_of(document)[at]):
        return None
    cast = cast_of(document)
    name = cast.actor_of(at)
    return name if name and cast.names.is_person(name) else None


def _in_full(attribution: Attribution) -> str | None:
    """Return the speaker, with what a longer name lost: *Office of the Historian*, *Standard & Poor’s*."""
    name, printed = attribution.speaker, attribution.introduced_as or ""
    if not name or not attribution.source:
        return name
    at = printed.find(name)
    rest = printed[at + len(name) :] if at >= 0 else ""
    cut = rest.startswith((" of ", "/ ")) or name.endswith("/") or rest in ("’s", "'s")
    owner = rest in ("’s", "'s")
    whole = cut and (name[0].islower() if owner else " " not in name or "/" in name + rest[:1])
    return printed[at:] if whole else name


def _resolved(document: Document, attribution: Attribution) -> str | None:
    """Return the named actor behind a source that only describes ("the company said")."""
    if (
        not attribution.source
        or (attribution.speaker or "a") != (attribution.speaker or "a").lower()
    ):
        return None
    span = words_of(document).char_span(*attribution.source[0], alignment_mode="expand")
    actor = cast_of(document).actor_of(span.root.i) if span is not None else None
    return actor if actor and actor != actor.lower() else None


def note_of(document: Document, attribution: Attribution) -> str | None:
    """Return the relative clause that qualifies a source ("which the UN considers reliable")."""
    for _, end in attribution.source:
        end -= document.text[end - 1] == ","
        match = QUALIFIER.match(document.text[end : end + SOURCE_REACH])
        if match and not any(end <= start < end + match.end() for start, _ in attribution.cue):
            return match[1].strip()
    return None
