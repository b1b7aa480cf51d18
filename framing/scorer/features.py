"""What the scorer looks at in a word, as short strings that are hashed into columns.

What a word is by itself (``of_word``) is kept apart from where it stands (``of_place``), so that the
first can be remembered from one text to the next.
"""

from __future__ import annotations

from functools import cache
from itertools import compress, pairwise, product
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from framing.scorer.hashed import columns, runs, summed
from framing.sentiment import opinion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Doc, Token

    from framing.lexicon import Match

__all__ = ["Word", "of_place", "of_text", "of_word", "summed_words", "told", "words"]


class Word(NamedTuple):
    """A word to score: its token, the list's match that covers it, and how it stands.

    ``quoted`` says whether quotation marks are open, ``around`` whether it begins a sentence or stands
    beside a hyphen.
    """

    token: Token
    match: Match | None
    quoted: bool
    around: tuple[str, ...] = ()

    @property
    def strength(self) -> int:
        """The list's strength of the word, 0 where no list holds it."""
        return self.match.strength if self.match else 0


def words(doc: Doc, matches: Sequence[Match]) -> Iterator[Word]:
    """Yield every word that can be loaded: content words, and any word inside a match."""
    covering = {i: match for match in matches for i in range(match.start, match.end)}
    stop, punct, marks, starts, orth = doc.to_array(ASKED).T
    wanted = (stop == 0) & (punct == 0)
    wanted[list(covering)] = True
    quoted = (np.cumsum(marks) % 2 == 1).tolist()
    hyphen = [False, *(orth == doc.vocab.strings.add("-")).tolist(), False]
    first = (starts == 1).tolist()
    for i in np.flatnonzero(wanted).tolist():
        token = doc[i]
        if token.is_alpha or _has_letter(token.text):
            around = AROUND[first[i], hyphen[i], hyphen[i + 2]]
            yield Word(token, covering.get(i), quoted[i], around)


ASKED: list[int | str] = ["IS_STOP", "IS_PUNCT", "IS_QUOTE", "SENT_START", "ORTH"]

AROUND = {
    held: tuple(compress(("first", "after hyphen", "before hyphen"), held))
    for held in product((False, True), repeat=3)
}


def _has_letter(text: str) -> bool:
    return any(c.isalpha() for c in text)


def of_word(token: Token) -> list[str]:
    """Return the features of a word wherever it stands: forms, letters, TextBlob's opinion."""
    return [*_forms(token), *_kind(_kinds(token)), *runs(_spelled(token))]


def summed_words(tokens: Sequence[Token], weights: NDArray[np.float32]) -> list[float]:
    """Return for each word the sum of the weights of ``of_word``, without spelling out each feature."""
    plain = [[*columns(_forms(token)), *_kind_columns(_kinds(token))] for token in tokens]
    return summed(plain, [_spelled(token) for token in tokens], weights=weights)


def _spelled(token: Token) -> str:
    """Return a word between the signs of its beginning and its end."""
    return f"^{token.lower_}$"


def _forms(token: Token) -> list[str]:
    lemma = token.lemma_.lower()
    return [f"w={token.lower_}", f"l={lemma}", f"lp={lemma}/{token.pos_}"]


def _kinds(token: Token) -> _Kinds:
    lower = token.lower_
    polarity, subjectivity = opinion(lower) or (0.0, 0.0)
    rated = round(polarity * 4), round(subjectivity * 4)
    return token.pos_, token.tag_, *rated, min(len(lower), 12) // 2, token.is_lower


_Kinds = tuple[str, str, int, int, int, bool]
"""Part of speech, tag, polarity, subjectivity, length, whether in small letters: few have many words."""


def _kind(kinds: _Kinds) -> list[str]:
    pos, tag, polarity, subjectivity, length, lower = kinds
    found = ["all", f"p={pos}", f"t={tag}"]
    found += [f"polarity={polarity}", f"subjectivity={subjectivity}", f"length={length}"]
    return [*found, "lower"] if lower else found


@cache
def _kind_columns(kinds: _Kinds) -> list[int]:
    return columns(_kind(kinds))


def of_place(word: Word) -> list[str]:
    """Return the features of where a word stands: on which list, in marks, in which function."""
    token = word.token
    found = [f"d={token.dep_}"]
    if word.match is None:
        found.append("unlisted")
    else:
        first, kind = (
            word.match.terms[0],
            "phrase" if word.match.end - word.match.start > 1 else "word",
        )
        categories = {term.category for term in word.match.terms}
        found += [
            "listed",
            f"strength={first.strength}/{kind}",
            f"strength={first.strength}/{kind}/{token.pos_}",
            f"category={first.category}/{first.strength}",
            f"neutral={bool(first.neutral)}/{first.strength}",
            f"categories={len(categories)}",
        ]
        if first.guards:
            found.append("guarded")
    if word.quoted:
        found.append("quoted")
    found += word.around
    return found


def of_text(tokens: Iterable[Token]) -> list[str]:
    """Return the features of a whole sentence: its words, pairs of words and letters."""
    lemmas = [t.lemma_.lower() for t in tokens if not t.is_space and not t.is_punct]
    found = [f"u={lemma}" for lemma in lemmas]
    found += [f"b={a} {b}" for a, b in pairwise(lemmas)]
    text = " ".join(t.lower_ for t in tokens)
    found += [f"g={text[i : i + n]}" for n in (3, 4) for i in range(len(text) - n + 1)]
    return found


TOLD = {
    "all": "what is so of every word",
    "w": "the word “{}”",
    "l": "the word “{}”",
    "lp": "the word “{}”",
    "c": "the letters “{}”",
    "p": "its part of speech",
    "t": "its grammatical form",
    "polarity": "TextBlob’s polarity",
    "subjectivity": "TextBlob’s subjectivity",
    "length": "its length",
    "lower": "its small letters",
    "d": "its grammatical function",
    "unlisted": "its being on no list",
    "listed": "its being on the list",
    "strength": "its strength on the list",
    "category": "its category on the list",
    "neutral": "its plainer wordings on the list",
    "categories": "its categories on the list",
    "guarded": "the condition that the list sets",
    "quoted": "the quotation marks around it",
    "first": "its place at the head of the sentence",
    "after hyphen": "the hyphen before it",
    "before hyphen": "the hyphen after it",
}
"""Every kind of feature of a word, as a reader is told of it."""


def told(feature: str) -> str:
    """Return a feature of a word in words, for the reason of a mark.

    Raises ValueError for a kind that ``TOLD`` does not know: no reader is shown a name of ours.
    """
    kind, _, value = feature.partition("=")
    if kind not in TOLD:
        raise ValueError(f"A feature of the kind {kind!r} has no wording.")
    if kind == "lp":
        value = value.rpartition("/")[0]
    return TOLD[kind].format(value.strip("^$") if kind == "c" else value)
