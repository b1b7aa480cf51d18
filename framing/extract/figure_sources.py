"""On whose word a figure is given: the innermost attribution that holds it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.extract.cast import cast_of
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from framing.extract.counted import Figure
    from framing.records import Attribution, Document, Span

__all__ = ["Source", "source_of"]

QUALIFIER = re.compile(r"\s*[,—–(-]\s*((?:which|who|whose|whom)\b[^.;:—)]*)")
SOURCE_REACH = 120
PRONOUNS = terms("function_words", "pronouns")
CLIMB = 6
COUNTING = terms("numbers", "counting")
COUNTS = frozenset(word_list("numbers")["counting"]["nouns"])
NOT_VOUCHING = terms("numbers", "not_vouching")
ASKING = terms("numbers", "asking")
ASKED = frozenset(word_list("numbers")["asking"]["nouns"])
DEMONSTRATIVES = frozenset(["those", "this", "these", "some", "many", "others"])
OPEN_QUESTIONS = frozenset(["whether", "if", "how", "why", "when", "where", "who", "what", "which"])
CLAUSES = frozenset(["relcl", "advcl", "ccomp", "parataxis"])
PAST = frozenset(["VBD", "VBZ", "VBP"])
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
    holders = [
        a
        for a in holders
        if (_vouches(a, at) or _is_clause(document, a))
        and not _only_described(document, a, at)
        and not _leaves_open(document, a)
        and not _describes(document, a, figure)
        and _asked(document, a, figure)
    ]
    for one in sorted(holders, key=_size):
        if name := _name(document, one):
            return Source(name, _note(document, one))
        if one.source:
            return None
    found = _demander(document, figure) or (None if holders else _counter(document, figure))
    return Source(found, None) if found else None


def _name(document: Document, attribution: Attribution) -> str | None:
    """Return what a source is called, None for one that only a pronoun names."""
    name = (
        _resolved(document, attribution)
        or attribution.speaker
        or (attribution.introduced_as if attribution.source else None)
    )
    if name and name.lower() in SLUGS:
        name = document.text[slice(*attribution.source[-1])]
    if not name or name.lower() in PRONOUNS or name.lower() in DEMONSTRATIVES:
        return None
    return cast_of(document).names.renamed.get(name, name)


def _leaves_open(document: Document, attribution: Attribution) -> bool:
    """Tell ``would not say whether the 13 schools are safe``: nobody vouches for what he does not say."""
    if not attribution.cue or attribution.stance in ("denying", "distancing"):
        return False
    cue = document.parse.char_span(*attribution.cue[0], alignment_mode="expand")
    if cue is None or not any(c.dep_ == "neg" for c in cue.root.lefts):
        return False
    start = attribution.content[0][0]
    return document.text[start:].split(maxsplit=1)[0].lower() in OPEN_QUESTIONS


def _describes(document: Document, attribution: Attribution, figure: Figure) -> bool:
    """Tell ``feared the lawsuit that covers 300 women``: the clause says which lawsuit, on nobody's word."""
    form = (attribution.construction or "").removeprefix("verb + ")
    telling = attribution.stance in ("neutral", "endorsing") or _asks(attribution)
    if form not in ("object", "preposition") or telling or not attribution.cue:
        return False
    token = document.parse[figure.numeral.last]
    if _covers(attribution.quoted, token.idx):
        return False
    while token.head != token and not _covers(attribution.cue, token.idx):
        if token.dep_ == "relcl":
            return True
        token = token.head
    return False


def _asked(document: Document, attribution: Attribution, figure: Figure) -> bool:
    """Tell whether a number is part of what somebody asks for, and does not only describe what is known.

    ``wants 300 staff`` is the asker's number; ``wants the 300 staff back`` and ``asked for help after 300 fell
    ill`` give a number that the asker takes as known. Cues that ask for nothing pass.
    """
    token = document.parse[figure.numeral.last]
    if not _asks(attribution) or not attribution.cue or _covers(attribution.quoted, token.idx):
        return True
    noun = figure.noun if figure.noun is not None else token
    known = figure.kind == "count" and any(
        c.lower_ in ("the", "these", "those") for c in noun.lefts
    )
    while token.head != token and not _covers(attribution.cue, token.head.idx):
        if token.dep_ in CLAUSES and token.tag_ in PAST and not _is_modal(token):
            return False
        token = token.head
    return not known


def _is_modal(verb: Token) -> bool:
    return any(c.tag_ == "MD" for c in verb.lefts)


def _covers(spans: Iterable[Span], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


def _demander(document: Document, figure: Figure) -> str | None:
    """Return whose demand, offer or plan a number is: *Ada Bloom* of ``Ada Bloom’s demand for £4m``."""
    token = document.parse[figure.numeral.last]
    for _ in range(CLIMB):
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            return None
        own = figure.noun is not None and token.i == figure.noun.i
        if token.lemma_ in ASKED and token.tag_ in ("NN", "NNS") and not own:
            owner = next((c for c in token.lefts if c.dep_ == "poss"), None)
            name = cast_of(document).actor_of(owner.i) if owner is not None else None
            return None if name and name.lower() in PRONOUNS else name
    return None


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
        if token.pos_ == "AUX" and token.dep_ not in ("aux", "auxpass"):
            return None
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
    """Tell a report or a demand from an answer or an act: quoted words are vouched for whatever the cue."""
    if _covers(attribution.quoted, at) or _asks(attribution):
        return True
    lemma = (attribution.cue_lemma or "").lower()
    if {lemma, lemma.split(" ")[0]} & NOT_VOUCHING:
        return False
    form = (attribution.construction or "").removeprefix("verb + ")
    if form == "infinitive":
        return attribution.stance == "distancing"
    return form not in ("object", "preposition") or attribution.stance is not None


def _is_clause(document: Document, attribution: Attribution) -> bool:
    """Tell ``elaborated at the briefing that``: a that-clause is told, whatever stands before it."""
    start = attribution.content[0][0]
    form = (attribution.construction or "").removeprefix("verb + ")
    return form == "preposition" and document.text[start : start + 5].lower() == "that "


def _asks(attribution: Attribution) -> bool:
    lemma = (attribution.cue_lemma or "").lower()
    return bool({lemma, lemma.split(" ")[0]} & ASKING)


def _holds(attribution: Attribution, at: int) -> bool:
    return _covers(attribution.content, at)


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
        if match and not any(end <= start < end + match.end() for start, _ in attribution.cue):
            return match[1].strip()
    return None
