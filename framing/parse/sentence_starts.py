"""Where a sentence starts and where none can: settled before the parse, which decides on the rest."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.data_files import thresholds
from framing.tags import ANY_DASHES, FULL_STOPS

if TYPE_CHECKING:
    from collections.abc import Collection

    from spacy.tokens import Doc

__all__ = ["LONGEST_SENTENCE", "settle_starts"]

_AT = thresholds("parse", "sentences")
LONGEST_SENTENCE = int(_AT.longest)
OPENING_BRACKETS_AND_MARKS = ("(", "[", "“")
CURLY_CLOSING = ("”", "’")
INNER = (",", ";", ")", "]")
CLOSING_BRACKETS = (")", "]")
LINE_ENDS = "\n\r\u2028\u2029"


def settle_starts(doc: Doc) -> None:
    """Settle for a tokenised text which tokens start a sentence, and which do not; the others stay open.

    One starts at each new line, so that no parse crosses one. None starts where the one before cannot have
    ended: at a word that follows another with nothing but a space between them, beside a comma, inside an
    opening bracket or mark, behind a dash but a dateline's, at a word without a capital behind a closing bracket
    (*called Rep. Ann Holm (D-Wis.) to task*). The model left alone parts titles from names
    (*President | Bloom said*), headlines in two, and what follows a quotation. A run of more than
    ``LONGEST_SENTENCE`` tokens without a full stop is parted too: what reads a sentence costs more than in
    proportion to its length.
    """
    lines = _line_starts(doc)
    settled = np.where(_inside(doc, lines), -1, 0)
    settled[lines] = 1
    # spaCy takes a column of what it holds: 1 starts a sentence, -1 does not, written as unsigned.
    column: Any = settled.astype(np.uint64)[:, None]
    doc.from_array(["SENT_START"], column)
    _part_the_endless(doc)


def _line_starts(doc: Doc) -> list[int]:
    """Return the first token that is no space of each line but the first."""
    starts, fresh = [], False
    for i in np.flatnonzero(doc.to_array("IS_SPACE")).tolist():
        fresh = fresh or any(sign in doc[i].text for sign in LINE_ENDS)
        if i + 1 < len(doc) and not doc[i + 1].is_space:
            if fresh:
                starts.append(i + 1)
            fresh = False
    return starts


def _inside(doc: Doc, lines: list[int]) -> np.ndarray:
    """Tell of each token whether it stands inside a sentence by the token before it or by itself."""
    word = doc.to_array("IS_ALPHA") == 1
    comma = _one_of(doc, (",",))
    closing = _one_of(doc, CURLY_CLOSING)
    for _ in range(2):  # ,” and ,’ ”
        comma[1:] |= closing[1:] & comma[:-1]
    goes_on = (
        comma
        | _one_of(doc, OPENING_BRACKETS_AND_MARKS)
        | (_one_of(doc, ANY_DASHES) & _under_way(doc, lines))
    )
    small = (doc.to_array("IS_LOWER") == 1) & word
    inside = _one_of(doc, INNER)
    inside[1:] |= small[1:] & _one_of(doc, CLOSING_BRACKETS)[:-1]
    inside[1:] |= goes_on[:-1] | (word[1:] & word[:-1])
    return inside


def _one_of(doc: Doc, signs: Collection[str]) -> np.ndarray:
    return np.isin(doc.to_array("ORTH"), [doc.vocab.strings[sign] for sign in signs])


def _under_way(doc: Doc, lines: list[int]) -> np.ndarray:
    """Tell of each token whether its line has had words as no dateline has: two without a capital."""
    small = np.cumsum((doc.to_array("IS_LOWER") == 1) & (doc.to_array("IS_ALPHA") == 1))
    before = np.zeros(len(doc), dtype=small.dtype)
    before[lines] = small[[n - 1 for n in lines]]
    return np.asarray(small - np.maximum.accumulate(before) >= _AT.dateline_small)


def _part_the_endless(doc: Doc) -> None:
    """Start a sentence after every so many tokens in a run that has no end of its own."""
    if len(doc) <= LONGEST_SENTENCE:
        return
    starts = doc.to_array("SENT_START") == 1
    stops = np.isin(doc.to_array("ORTH"), [doc.vocab.strings[sign] for sign in FULL_STOPS])
    ends = np.flatnonzero(starts | stops).tolist()
    for before, after in itertools.pairwise([0, *ends, len(doc)]):
        for i in range(before + LONGEST_SENTENCE, after, LONGEST_SENTENCE):
            doc[i].is_sent_start = True
