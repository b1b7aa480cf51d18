"""Whom *he*, *they* or *who* stands for as the source of a figure: what the sentences by it bear, else nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.actors.cast import cast_of
from framing.extract.grammar.people_nouns import class_of_lemma, differs, is_person, noun_class
from framing.extract.grammar.phrase_edges import PLACES
from framing.extract.quantities.figure_tellers import is_of_another, phrase
from framing.extract.quantities.papers_shown import PAPERS_THAT_SHOW
from framing.extract.word_lists import terms
from framing.tags import ADDED_CLAUSES, PLURALS, SUBJECTS
from framing.words import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from framing.records import Attribution, Document
    from framing.words import Span, Token

__all__ = ["is_place", "stands_for"]

ANY_SOURCE = terms("function_words", "any_source")
OWNING = {"he": "his", "she": "her"}
RELATIVE_PRONOUNS = terms("function_words", "relative_pronouns")
HEADING_CLAUSES = frozenset(["ROOT", "ccomp"])
PLACE_ONLY = terms("function_words", "place_only")
ANONYMOUS = terms("numbers", "anonymous")


def stands_for(document: Document, attribution: Attribution) -> tuple[bool, str | None]:
    """Return whether a source is settled here, and its name: None where a pronoun may be somebody else.

    ``(False, None)`` leaves the speaker that the report has.
    """
    if (attribution.speaker or "").split(" ")[0].lower() in ANY_SOURCE:
        return True, None
    words = [document.text[start:end].lower() for start, end in attribution.source]
    if words and words[-1].endswith("ones"):
        return True, _ones(document, attribution)
    if len(words) > 1 and words[-1] in RELATIVE_PRONOUNS and attribution.speaker:
        return _relative(document, attribution)
    token = words_of(document).char_span(*attribution.source[0]) if len(words) == 1 else None
    if token is not None and words[0].startswith("the "):
        return _the_one(document, attribution, noun=token.root)
    settle = SETTLED_BY.get(words[0]) if words else None
    return settle(document, attribution, token.root) if settle and token else (False, None)


def _it(document: Document, attribution: Attribution, it: Token) -> tuple[bool, str | None]:
    """Settle *it* by the body that its own sentence or the one before is about; leave it open where it may be another.

    Behind ``Dorran Hall lost £4m`` a clinic that was named before is no source of ``It promised £2m``.
    """
    speaker = attribution.speaker or ""
    subject, name = _subject_before(document, it)
    if subject is not None and name and name != speaker:
        known = not cast_of(document).names.is_person(name) and not is_place(document, name)
        return True, name if known else None
    another = bool(speaker) and is_of_another(it, speaker)
    return another or is_place(document, speaker), None


def _subject_before(document: Document, it: Token) -> tuple[Token | None, str | None]:
    """Return the one named subject before *it*, or of the sentence before where *it* opens one, and whom it names."""
    doc = words_of(document)
    opens = all(not t.is_alpha for t in doc[it.sent.start : it.i])
    before = _before(document, it.i) if opens else doc[it.sent.start : it.i]
    found = [t for t in before or () if t.dep_ in SUBJECTS and t.head.dep_ in HEADING_CLAUSES]
    if len(found) != 1 or found[0].tag_ != "NNP":
        return None, None
    return found[0], cast_of(document).actor_of(found[0].i)


def is_place(document: Document, name: str) -> bool:
    """Tell a country's name, and one that the text prints only to say where: *in Reck, Norland*."""
    if name.lower() in PLACES:
        return True
    cast = cast_of(document)
    printed = [t for t in words_of(document) if t.tag_ == "NNP" and cast.actor_of(t.i) == name]
    return bool(printed) and all(_says_where(t) for t in printed)


def _says_where(name: Token) -> bool:
    if name.dep_ == "appos" and name.head.tag_ == "NNP":
        return name.nbor(-1).text == "," and _says_where(name.head)
    return name.dep_ == "pobj" and name.head.lower_ in PLACE_ONLY


def _ones(document: Document, attribution: Attribution) -> str | None:
    """Return *returns* for ``The new ones show that`` behind a sentence on tax returns."""
    ones = words_of(document).char_span(*attribution.source[-1], alignment_mode="expand")
    before = _before(document, ones.start) if ones is not None else None
    papers = [t for t in before or () if t.tag_ == "NNS" and t.lemma_.lower() in PAPERS_THAT_SHOW]
    return phrase(papers[-1]) if papers else None


def _relative(document: Document, attribution: Attribution) -> tuple[bool, str | None]:
    """Settle *who* behind a place that was taken for its noun: ``said Ada Bloom of Norham, Nor., who``."""
    speaker = attribution.speaker or ""
    if speaker[:1].islower():
        name = _said_to_be(document, attribution)
        return name is not None, name
    if cast_of(document).names.is_person(speaker):
        return False, None
    start, end = attribution.source[0]
    whole = next(
        (
            other
            for other in document.attributions
            if other is not attribution
            and other.speaker != speaker
            and any(a <= start and end <= b for a, b in other.source)
        ),
        None,
    )
    return (True, whole.speaker) if whole is not None else (False, None)


def _the_one(
    document: Document, attribution: Attribution, *, noun: Token
) -> tuple[bool, str | None]:
    """Settle *the candidate* by the person whom the sentence before is about, where no name is known for him."""
    plain = noun.tag_ == "NN" and is_person(noun) and noun.lemma_.lower() not in ANONYMOUS
    speaker = attribution.speaker or ""
    alone = all(c.dep_ == "det" for c in noun.children)
    actor = cast_of(document).actor_of(noun.i) or ""
    if not plain or not alone or speaker != speaker.lower() or actor != actor.lower():
        return False, None
    before = _before(document, noun.i)
    subject = _subject(before) if before is not None else None
    name = cast_of(document).actor_of(subject.i) if subject is not None else None
    person = name is not None and cast_of(document).names.is_person(name)
    known = person and set(_people(document, before or (), owning="")) <= {name}
    return (True, name) if known else (False, None)


def _said_to_be(document: Document, attribution: Attribution) -> str | None:
    """Return *Ada Bloom* of ``Ada Bloom is a baker and a liar who has said``."""
    span = words_of(document).char_span(*attribution.source[0], alignment_mode="expand")
    token = span.root if span is not None else None
    while token is not None and token.dep_ == "conj":
        token = token.head
    if token is None or token.dep_ != "attr":
        return None
    subject = next((c for c in token.head.lefts if c.dep_ == "nsubj" and c.tag_ == "NNP"), None)
    return cast_of(document).actor_of(subject.i) if subject is not None else None


def _they(document: Document, attribution: Attribution, they: Token) -> tuple[bool, str | None]:
    """Settle *they*: the people whom the sentence before is about (``Bloom and Crane met. They …``)."""
    before = _before(document, they.i)
    subject = _subject(before) if before is not None else None
    if subject is not None and (pair := _persons(document, subject)):
        return True, pair
    speaker = attribution.speaker or ""
    last = speaker.lower().split()[-1:] or [""]
    thing = class_of_lemma(last[0]) is None and class_of_lemma(last[0].removesuffix("s")) is None
    if not is_place(document, attribution.speaker or "") and not (
        speaker == speaker.lower() and thing
    ):
        return False, None
    many = subject is not None and subject.tag_ in PLURALS and noun_class(subject) is not None
    if not many or subject is None or they.head.dep_ != "ROOT":
        return True, None
    return True, cast_of(document).actor_of(subject.i) or phrase(subject)


def _persons(document: Document, subject: Token) -> str | None:
    """Return the names of the people that a sentence has for its subject: *Ada Bloom and Ben Crane*."""
    if not any(c.dep_ == "conj" for c in subject.rights):
        return None
    cast = cast_of(document)
    named = [subject, *(t for t in subject.subtree if t.dep_ == "conj" and t.i > subject.i)]
    names = [cast.actor_of(t.i) or "" for t in named if t.tag_ == "NNP"]
    if len(names) < len(named) or not all(cast.names.is_person(name) for name in names):
        return None
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _he(document: Document, attribution: Attribution, he: Token) -> tuple[bool, str | None]:
    """Settle *he* where another person stands nearer: ``met Crane, when he said``, or opens the sentence before."""
    speaker = attribution.speaker or ""
    cast = cast_of(document)
    if not speaker or not cast.names.is_person(speaker):
        return False, None
    own = _people(document, words_of(document)[he.sent.start : he.i], owning=OWNING[he.lower_])
    if own:
        below = any(t.dep_ in ADDED_CLAUSES for t in (he.head, *he.head.ancestors))
        return below and own[-1] != speaker, None
    first = words_of(document).char_span(
        attribution.start, attribution.start + 1, alignment_mode="expand"
    )
    before = _before(document, min(he.i, first.start) if first is not None else he.i)
    subject = _subject(before) if before is not None else None
    if before is None or subject is None or subject.tag_ != "NNP":
        return False, None
    there = _people(document, before, owning=OWNING[he.lower_])
    name = cast.actor_of(subject.i)
    if speaker in there or name is None or name not in there:
        return False, None
    return True, name


def _people(document: Document, tokens: Iterable[Token], *, owning: str) -> list[str]:
    """Return the persons named in ``tokens`` for whom *he* or *she* may stand, in the order of the text."""
    cast = cast_of(document)
    named = [
        (t, name)
        for t in tokens
        if t.tag_ == "NNP" and t.dep_ != "poss" and (name := cast.actor_of(t.i)) is not None
    ]
    return [name for t, name in named if cast.names.is_person(name) and not differs(name, owning)]


def _before(document: Document, i: int) -> Span | None:
    """Return the sentence before the one that holds a token."""
    start = words_of(document)[i].sent.start
    while start and words_of(document)[start - 1].is_space:
        start -= 1
    return words_of(document)[start - 1].sent if start else None


def _subject(sentence: Span) -> Token | None:
    return next((c for c in sentence.root.lefts if c.dep_ in SUBJECTS), None)


SETTLED_BY: Mapping[str, Callable[[Document, Attribution, Token], tuple[bool, str | None]]] = {
    "he": _he,
    "she": _he,
    "they": _they,
    "it": _it,
}
