"""What the scorer looks at in a word, as short strings that are hashed into columns.

What a word is by itself (``of_word``) is kept apart from where it stands (``of_place``), so that the
first can be remembered from one text to the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

from framing.sentiment import sentiment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from framing.lexicon import Match

__all__ = [
    "COLUMNS",
    "Word",
    "columns",
    "distinct_columns",
    "of_place",
    "of_text",
    "of_word",
    "told",
    "words",
]

COLUMNS = 2**18
GRAMS = (3, 4, 5)


@dataclass(frozen=True, slots=True)
class Word:
    """A word to score: its token, the list's match that covers it, whether quotation marks are open."""

    token: Token
    match: Match | None
    quoted: bool

    @property
    def strength(self) -> int:
        """The list's strength of the word, 0 where no list holds it."""
        return self.match.strength if self.match else 0


def words(doc: Doc, matches: Sequence[Match]) -> Iterator[Word]:
    """Yield every word that can be loaded: content words, and any word inside a match."""
    covering = {i: match for match in matches for i in range(match.start, match.end)}
    quoted = False
    for token in doc:
        if token.is_quote:
            quoted = not quoted
        match = covering.get(token.i)
        if (match or not token.is_stop) and (token.is_alpha or _has_letter(token.text)):
            yield Word(token, match, quoted)


def _has_letter(text: str) -> bool:
    return any(c.isalpha() for c in text)


def of_word(token: Token) -> list[str]:
    """Return the features of a word wherever it stands: forms, letters, TextBlob's opinion."""
    lower, lemma = token.lower_, token.lemma_.lower()
    found = ["all", f"w={lower}", f"l={lemma}", f"lp={lemma}/{token.pos_}"]
    found += [f"p={token.pos_}", f"t={token.tag_}"]
    spelled = f"^{lower}$"
    found += {f"c={spelled[i : i + n]}" for n in GRAMS for i in range(len(spelled) - n + 1)}
    polarity, subjectivity = _opinion(lower)
    found += [f"polarity={polarity}", f"subjectivity={subjectivity}"]
    found.append(f"length={min(len(lower), 12) // 2}")
    if token.is_lower:
        found.append("lower")
    return found


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
    found += _neighbours(token)
    return found


def _neighbours(token: Token) -> list[str]:
    found = []
    if token.is_sent_start:
        found.append("first")
    if token.i and token.nbor(-1).text == "-":
        found.append("after hyphen")
    if token.i + 1 < len(token.doc) and token.nbor(1).text == "-":
        found.append("before hyphen")
    return found


def of_text(tokens: Iterable[Token]) -> list[str]:
    """Return the features of a whole sentence: its words, pairs of words and letters."""
    lemmas = [t.lemma_.lower() for t in tokens if not t.is_space and not t.is_punct]
    found = [f"u={lemma}" for lemma in lemmas]
    found += [f"b={a} {b}" for a, b in pairwise(lemmas)]
    text = " ".join(t.lower_ for t in tokens)
    found += [f"g={text[i : i + n]}" for n in (3, 4) for i in range(len(text) - n + 1)]
    return found


@cache
def _opinion(word: str) -> tuple[int, int]:
    rated = sentiment().assessments([(word, None)])
    return (round(rated[0][1] * 4), round(rated[0][2] * 4)) if rated else (0, 0)


def columns(features: Iterable[str]) -> list[int]:
    """Return the columns of features, each once, sorted."""
    return sorted(distinct_columns(features))


def distinct_columns(features: Iterable[str]) -> set[int]:
    """Return the columns of features, each once, in no order."""
    return {crc32(feature.encode()) % COLUMNS for feature in features}


KINDS = {
    "w": "the word “{}”",
    "l": "the word “{}”",
    "lp": "the word “{}”",
    "c": "the letters “{}”",
    "p": "its part of speech",
    "t": "its grammatical form",
    "polarity": "TextBlob’s polarity",
    "subjectivity": "TextBlob’s subjectivity",
    "strength": "its strength on the list",
    "category": "its category on the list",
    "neutral": "its plainer wordings on the list",
    "categories": "its categories on the list",
    "d": "its place in the sentence",
    "length": "its length",
}


def told(feature: str) -> str:
    """Return a feature in words, for the reason of a mark."""
    kind, _, value = feature.partition("=")
    value = value.split("/")[0].strip("^$")
    return KINDS.get(kind, feature).format(value)
