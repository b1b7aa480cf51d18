"""On whose word a figure is given: the innermost report that vouches for it, or who asks, counts or shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.extract.cast import cast_of
from framing.extract.figure_tellers import (
    after_dateline,
    asker,
    counter,
    is_of_another,
    reckoner,
    teller,
)
from framing.extract.people_nouns import class_of_lemma
from framing.extract.phrase_edges import PLACES
from framing.extract.vouching import covers, vouchers
from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from framing.extract.counted import Figure
    from framing.records import Attribution, Document

__all__ = ["Source", "source_of"]

QUALIFIER = re.compile(r"\s*[,—–(-]\s*((?:which|who|whose|whom)\b[^.;:—)]*)")
SOURCE_REACH = 120
PRONOUNS = terms("function_words", "pronouns")
DEMONSTRATIVES = frozenset(["those", "this", "these", "some", "many", "others"])
FINITE = frozenset(["VBD", "VBZ", "VBP"])
ANYBODY = frozenset(["any", "anybody", "anyone", "no", "every", "each"])
THIRD_PERSON = frozenset(["he", "she", "they", "it"])
SUBJECTS = frozenset(["nsubj", "nsubjpass"])
SLUGS = terms("numbers", "slugs")


@dataclass(frozen=True, slots=True)
class Source:
    """The name a figure is given on and what the text says of that source.

    ``name`` is None where the outlet gives the figure itself and where the text does not say who does;
    ``told`` is true for a figure that somebody else gives, named or not.
    """

    name: str | None = None
    note: str | None = None
    told: bool = False


def source_of(document: Document, figure: Figure) -> Source:
    """Return on whose word ``figure`` stands."""
    holders = vouchers(document, figure)
    for one in holders:
        if name := reckoner(document, figure, one):
            return Source(name, None, told=True)
        if name := _name(document, one):
            return Source(name, _note(document, one), told=True)
        if one.source:
            return Source(told=True)
    told, name = asker(document, figure)
    if not (told or holders):
        told, name = counter(document, figure)
    if not (told or holders):
        told, name = teller(document, figure, held=_is_held(document, figure))
    return Source(name, None, told=told or bool(holders))


def _is_held(document: Document, figure: Figure) -> bool:
    """Tell a number inside a report that does not vouch for it, or inside the words for a source."""
    at = document.parse[figure.numeral.first].idx
    return any(
        a.type != "scare" and (covers(a.content, at) or covers(a.source, at))
        for a in document.attributions
    )


def _name(document: Document, attribution: Attribution) -> str | None:
    """Return what a source is called, None for one that only a pronoun names."""
    if they := _they(document, attribution):
        return they
    if _is_doubtful(document, attribution):
        return None
    name = (
        _nearer(document, attribution)
        or _resolved(document, attribution)
        or _in_full(attribution)
        or (attribution.introduced_as if attribution.source else None)
    )
    if name and name.lower() in SLUGS:
        name = document.text[slice(*attribution.source[-1])]
    if not name or name.lower() in PRONOUNS or name.lower() in DEMONSTRATIVES:
        return None
    return cast_of(document).names.renamed.get(name, name)


def _they(document: Document, attribution: Attribution) -> str | None:
    """Return the people whom *they* takes up, whom the sentence before is about: ``Bloom and Crane met. They …``."""
    words = [document.text[start:end].lower() for start, end in attribution.source]
    source = document.parse.char_span(*attribution.source[0]) if words == ["they"] else None
    if source is None or not source.root.sent.start:
        return None
    before = document.parse[source.root.sent.start - 1].sent
    subject = next((c for c in before.root.lefts if c.dep_ in SUBJECTS), None)
    if subject is None or not any(c.dep_ == "conj" for c in subject.rights):
        return None
    cast = cast_of(document)
    named = [subject, *(t for t in subject.subtree if t.dep_ == "conj" and t.i > subject.i)]
    names = [cast.actor_of(t.i) or "" for t in named if t.tag_ == "NNP"]
    if len(names) < len(named) or not all(cast.names.is_person(name) for name in names):
        return None
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _is_doubtful(document: Document, attribution: Attribution) -> bool:
    """Tell a pronoun that was taken for a thing or a place: *she* is no town, *they* are no votes."""
    if (attribution.speaker or "").split(" ")[0].lower() in ANYBODY:
        return True
    words = [document.text[start:end].lower() for start, end in attribution.source]
    if len(words) > 1 or not THIRD_PERSON.issuperset(words) or not attribution.speaker:
        return False
    source = document.parse.char_span(*attribution.source[0]) if words == ["it"] else None
    if source is not None and is_of_another(source.root, attribution.speaker):
        return True
    last = attribution.speaker.lower().split()[-1]
    thing = class_of_lemma(last) is None and class_of_lemma(last.removesuffix("s")) is None
    named = attribution.speaker != attribution.speaker.lower()
    return attribution.speaker.lower() in PLACES or (not named and thing and words == ["they"])


def _nearer(document: Document, attribution: Attribution) -> str | None:
    """Return who stands right before the cue or after a dateline, where another name was taken for the source.

    ``Ada Bloom praised him, Sen. Ben Crane (R-Norland) thought that``: Crane thought.
    """
    if not attribution.source or not attribution.cue:
        return None
    source = document.parse.char_span(*attribution.source[0], alignment_mode="expand")
    cue = document.parse.char_span(*attribution.cue[0], alignment_mode="expand")
    if source is None or cue is None:
        return None
    if (attribution.speaker or "").isupper():
        return after_dateline(document, source.root, cue.root)
    at = cue.start - 1 if cue.root.tag_ in FINITE else -1
    if at > 0 and document.parse[at].text == ")":
        at = (
            next((i for i in range(at, max(at - 6, 0), -1) if document.parse[i].text == "("), 0) - 1
        )
    if at <= source.start or document.parse[at].tag_ != "NNP":
        return None
    inside = any(start <= document.parse[at].idx < end for start, end in attribution.source)
    if inside or source.root.is_ancestor(document.parse[at]):
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
    span = document.parse.char_span(*attribution.source[0], alignment_mode="expand")
    actor = cast_of(document).actor_of(span.root.i) if span is not None else None
    return actor if actor and actor != actor.lower() else None


def _note(document: Document, attribution: Attribution) -> str | None:
    """Return the relative clause that qualifies a source ("which the UN considers reliable")."""
    for _, end in attribution.source:
        end -= document.text[end - 1] == ","
        match = QUALIFIER.match(document.text[end : end + SOURCE_REACH])
        if match and not any(end <= start < end + match.end() for start, _ in attribution.cue):
            return match[1].strip()
    return None
