"""Main verbs of headlines that the model reads as something else: *Holm rips pact*, *Baker defeated by Bloom*.

A headline leaves out the small words by which a verb is told from a noun in the plural. Where a word can only be a
verb, or where the article itself uses it as no noun, what follows it is parsed behind a pronoun (*He rips pact.*) and
what stands before it before a plain verb (*Holm spoke.*); both readings together are the headline's.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from framing.parse.model import load_model
from framing.parse.role_words import role_words
from framing.tags import (
    AUXILIARIES,
    COMMON_NOUNS,
    COMPLETING_A_VERB,
    FINITE,
    NAMES,
    NOUN_CLAUSES,
    NOUNS,
    PARTICIPLES,
    PLURALS,
    PRESENT,
    SUBJECTS,
    VERBAL,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Doc, Token

__all__ = ["settle_headline_verbs"]

_COLUMNS: list[int | str] = ["HEAD", "DEP", "TAG", "POS", "LEMMA"]
_HEAD = 0
_WITHIN_A_PHRASE = frozenset({"compound", "amod", "aux"})
"""What a verb between its subject and its object is taken for."""
_BEFORE_A_SUBJECT = frozenset({"advmod", "prep", "punct"})
"""What opens a clause before its subject: *For now, she rests*."""
_SHORTEST = 4
_VERB = "spoke"


class _Headline(NamedTuple):
    """The words of one sentence of a headline, and where its main verb stands among them."""

    words: list[Token]
    verb: int
    pronoun: str
    """What can stand for its subject."""


def settle_headline_verbs(doc: Doc, *, headlines: Sequence[tuple[int, int]]) -> None:
    """Make the verb of each headline that was read as a noun its root, in place; ``headlines`` are offsets."""
    body = _body(doc, headlines)
    for words in _sentences(doc, headlines):
        _name(words, body=body)
    found = list(_misread(doc, headlines, body=body))
    if found:
        cells: NDArray[np.uint64] = doc.to_array(_COLUMNS).astype(np.uint64)
        for headline in found:
            _read_again(headline, cells)
        column: Any = cells
        doc.from_array(_COLUMNS, column)
    for words in _sentences(doc, headlines):
        _lead(words, body=body)


def _sentences(doc: Doc, headlines: Sequence[tuple[int, int]]) -> Iterator[list[Token]]:
    for sentence in doc.sents if headlines else ():
        if any(start <= sentence.start_char < end for start, end in headlines):
            yield [token for token in sentence if not token.is_space]


def _body(doc: Doc, headlines: Sequence[tuple[int, int]]) -> list[Token]:
    return [t for t in doc if not any(start <= t.idx < end for start, end in headlines)]


def _name(words: Sequence[Token], *, body: Sequence[Token]) -> None:
    """Take for a name what the article prints as one: *Baker* read as an imperative."""
    for n, token in enumerate(words):
        verbal = token.tag_ in FINITE | {"VB"} or token.dep_ == "ROOT"
        if verbal and token.tag_ not in NAMES and _is_name_below(token, n, body=body):
            token.tag_, token.pos_, token.lemma_ = "NNP", "PROPN", token.text


def _misread(
    doc: Doc, headlines: Sequence[tuple[int, int]], *, body: Sequence[Token]
) -> Iterator[_Headline]:
    for words in _sentences(doc, headlines):
        whole = any(_is_main_verb(token) for token in words)
        for n, token in enumerate(words[1:], 1):
            if _is_clause(token):
                break
            if _is_lost_verb(words, n, whole=whole, body=body):
                yield _Headline(words, n, "He")
                break
            if not whole and _is_lost_plural(words, n, body=body):
                yield _Headline(words, n, "They")
                break


def _is_clause(token: Token) -> bool:
    """Tell a verb with its subject, behind which the main verb is not looked for."""
    finite = token.tag_ in FINITE - {"VBP"} and token.dep_ not in SUBJECTS
    return finite and _subject(token) is not None


def _is_main_verb(token: Token) -> bool:
    return token.dep_ == "ROOT" and token.tag_ in FINITE and _subject(token) is not None


def _subject(verb: Token) -> Token | None:
    return next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)


def _is_lost_verb(words: Sequence[Token], n: int, *, whole: bool, body: Sequence[Token]) -> bool:
    """Tell a verb in the third person that was read as a noun, or as a part of one, from a noun in the plural."""
    token, before = words[n], words[n - 1]
    verb = _third_person(token.lower_)
    if verb is None or n + 1 == len(words) or not token.text[:1].islower():
        return False
    if token.tag_ not in COMMON_NOUNS | FINITE or not (
        before.tag_ in NOUNS or _is_name_below(before, n - 1, body=body)
    ):
        return False
    if verb not in _lemmas("noun"):
        return True
    if before.tag_ in PLURALS:
        return False
    if token.tag_ == "VBZ":
        return token.dep_ in _WITHIN_A_PHRASE
    opens = all(word.tag_ not in FINITE and word.dep_ != "prep" for word in words[1:n])
    goes_on = words[n + 1].is_alpha or words[n + 1].is_quote
    return opens and goes_on and _may_be_verb(token, verb, whole=whole, body=body)


def _is_lost_plural(words: Sequence[Token], n: int, *, body: Sequence[Token]) -> bool:
    """Tell the verb of *Holm and Baker sue board*, behind nothing but names of two, from a noun."""
    token, subject = words[n], words[:n]
    verb, joined = token.lower_, [word for word in subject if word.tag_ == "CC" or word.text == ","]
    named = all(word.tag_ in NOUNS or word in joined for word in subject)
    if not (joined and named and token.text[:1].islower() and verb in _lemmas("verb")):
        return False
    if subject[-1].tag_ not in NAMES or n + 1 == len(words) or not words[n + 1].is_alpha:
        return False
    return verb not in _lemmas("noun") or _may_be_verb(token, verb, whole=False, body=body)


def _is_name_below(before: Token, n: int, *, body: Sequence[Token]) -> bool:
    """Tell a headline's first word, or one with a capital, that the model knows for no name, from a plain adjective."""
    if n and not before.text[:1].isupper():
        return False
    return any(
        one.text == before.text and one.tag_ in NAMES and not one.is_sent_start for one in body
    )


def _may_be_verb(token: Token, verb: str, *, whole: bool, body: Sequence[Token]) -> bool:
    """Tell whether the article below uses a word as no noun, or its verb too; where the headline is whole, both."""
    before = token.nbor(-1)
    used = any(one.lemma_ == verb and one.pos_ == "VERB" for one in body)
    noun = any(one.lower_ == token.lower_ and one.tag_ in COMMON_NOUNS for one in body)
    if whole:
        return used and not noun and token.dep_ == "nsubj" and before.tag_ in NAMES
    return not noun or (used and (before.tag_ in NAMES or _is_name_below(before, 0, body=body)))


@cache
def _third_person(word: str) -> str | None:
    """Return the verb that a word can be the third person of."""
    if len(word) < _SHORTEST or not word.endswith("s") or word.endswith("ss"):
        return None
    stems = [word[:-1]]
    if word.endswith("ies"):
        stems = [f"{word[:-3]}y"]
    elif word.endswith("es"):
        stems.append(word[:-2])
    return next((stem for stem in stems if stem in _lemmas("verb")), None)


@cache
def _lemmas(part: str) -> frozenset[str]:
    """Return the words that the model's list has as verbs or as nouns; none where it has no list."""
    lookups = getattr(load_model().get_pipe("lemmatizer"), "lookups", None)
    if lookups is None or not lookups.has_table("lemma_index"):
        return frozenset()
    return frozenset(lookups.get_table("lemma_index").get(part, ()))


def _read_again(headline: _Headline, cells: NDArray[np.uint64]) -> None:
    """Write what the two halves of a headline are parsed as over its cells, where both are whole."""
    words, n, pronoun = headline
    predicate = _parsed([pronoun], words[n:])
    subject = _parsed([], words[:n], behind=_VERB)
    if not (_is_led_by(predicate, 1, subject=0) and _is_led_by(subject, n)):
        return
    _object_of(predicate[1])
    places = [token.i for token in words]
    _write(subject, {i: places[i] for i in range(n)}, verb=places[n], cells=cells)
    _write(
        predicate, {i - n + 1: places[i] for i in range(n, len(words))}, verb=places[n], cells=cells
    )


def _write(half: Doc, places: Mapping[int, int], *, verb: int, cells: NDArray[np.uint64]) -> None:
    """Write one half's cells to the places of its words; what hangs on another word hangs on the verb."""
    rows = half.to_array(_COLUMNS)
    for inner, place in places.items():
        above = half[inner].head.i
        root = half[above].dep_ == "ROOT"
        head = verb if root else places.get(above, verb)
        cells[place] = rows[inner]
        cells[place][_HEAD] = np.int64(head - place).astype(np.uint64)


def _object_of(verb: Token) -> None:
    """Make a second subject, behind its verb, the object that it is."""
    behind = [c for c in verb.rights if c.dep_ in SUBJECTS]
    if behind and all(c.dep_ != "dobj" for c in verb.rights):
        behind[0].dep_ = "dobj"


def _parsed(before: Sequence[str], words: Sequence[Token], *, behind: str = "") -> Doc:
    """Return words parsed as a sentence, behind or before a word that makes them one."""
    from spacy.tokens import Doc

    nlp = load_model()
    after = [behind] if behind else []
    texts = [*before, *(token.text for token in words), *after, "."]
    blanks = [True] * len(before) + [bool(token.whitespace_) for token in words]
    blanks[-1] = bool(behind)
    blanks += [False] * (len(texts) - len(blanks))
    return nlp(Doc(nlp.vocab, words=texts, spaces=blanks))


def _is_led_by(half: Doc, verb: int, *, subject: int | None = None) -> bool:
    """Tell a sentence whose one root is the verb, with a subject before it: this one, where it is told which."""
    roots = [token.i for token in half if token.dep_ == "ROOT"]
    main = half[verb]
    found = _subject(main)
    if roots != [verb] or main.pos_ not in VERBAL or found is None:
        return False
    return subject is None or (found.i == subject and main.tag_ in PRESENT)


def _lead(words: Sequence[Token], *, body: Sequence[Token]) -> None:
    """Make a participle or an infinitive that was taken to describe whoever stands before it the main verb.

    *Baker defeated by Bloom*, *Holm to keep ban*, *Holm facing questions*; and give *Baker indicted in inquiry* the
    subject of a passive, where the article tells the act in the passive.
    """
    root = next((token for token in words if token.dep_ == "ROOT"), None)
    if root is None:
        return
    if root.tag_ in NOUNS and all(token.tag_ not in FINITE for token in words):
        verb = next((c for c in root.rights if c.dep_ in NOUN_CLAUSES | {"xcomp"}), None)
        if verb is not None and _opens_behind(verb, root):
            _take_over(verb, root)
    elif root.tag_ in PARTICIPLES and _lacks_its_auxiliary(root, body=body):
        subject = _subject(root)
        if subject is not None:
            subject.dep_, root.tag_ = "nsubjpass", "VBN"


def _opens_behind(verb: Token, noun: Token) -> bool:
    """Tell a clause that stands right behind what it says something of."""
    if verb.tag_ in PARTICIPLES:
        return verb.nbor(-1) == noun
    if noun.tag_ not in NAMES and noun.lemma_.lower() not in role_words().role:
        return False
    to = next((c for c in verb.lefts if c.dep_ == "aux"), None)
    first = verb if to is None else to
    led = verb.tag_ == "VBG" if to is None else to.lower_ == "to"
    return led and first.nbor(-1) == noun


def _take_over(verb: Token, noun: Token) -> None:
    """Put a verb where the noun stood above it, and the noun and what follows the verb below it."""
    ahead = [c for c in noun.lefts if c.dep_ in _BEFORE_A_SUBJECT]
    for beside in [*ahead, *(c for c in noun.rights if c.i > verb.i)]:
        beside.head = verb
    verb.head, verb.dep_ = verb, "ROOT"
    noun.head, noun.dep_ = verb, "nsubjpass" if verb.tag_ in PARTICIPLES else "nsubj"


def _lacks_its_auxiliary(verb: Token, *, body: Sequence[Token]) -> bool:
    """Tell *Baker indicted in inquiry* from *Baker resigned in protest*, by how the article uses the verb below."""
    if any(c.dep_ in COMPLETING_A_VERB or c.dep_ in AUXILIARIES for c in verb.children):
        return False
    used = [one for one in body if one.lemma_ == verb.lemma_ and one.pos_ == "VERB"]
    done_to = [one for one in used if any(c.dep_ in ("auxpass", "dobj") for c in one.children)]
    alone = [
        one
        for one in used
        if one.tag_ in FINITE
        and one not in done_to
        and all(c.dep_ not in COMPLETING_A_VERB for c in one.children)
    ]
    return bool(done_to) and not alone
