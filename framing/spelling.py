"""The tokens of a parse spelled once: lists of strings and numbers, which the parse and the layers share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import spacy.tokens

__all__ = ["Spelling", "as_printed", "forget_spelling", "keep_printed", "spelled"]

_SPELLING = "framing.spelling"
_PRINTED = "framing.printed"


class Spelling(NamedTuple):
    """The tokens' attributes as lists of strings and numbers, one entry a token.

    ``blank`` is what stands behind a token, a blank or nothing; ``idx`` counts characters; ``head`` is the
    head's place among the tokens; ``opens`` tells whether a sentence starts.
    """

    text: list[str]
    lower: list[str]
    lemma: list[str]
    pos: list[str]
    tag: list[str]
    dep: list[str]
    blank: list[str]
    idx: list[int]
    opens: list[bool]
    head: list[int]


def spelled(doc: spacy.tokens.Doc) -> Spelling:
    """Return the attributes of a parse as lists, read once and kept with the parse."""
    kept: Spelling | None = doc.user_data.get(_SPELLING)
    if kept is None:
        offsets = doc.to_array("HEAD").astype("int64").tolist()
        kept = Spelling(
            text=_spelled(doc, "ORTH"),
            lower=_spelled(doc, "LOWER"),
            lemma=_spelled(doc, "LEMMA"),
            pos=_spelled(doc, "POS"),
            tag=_spelled(doc, "TAG"),
            dep=_spelled(doc, "DEP"),
            blank=[" " if blank else "" for blank in doc.to_array("SPACY").tolist()],
            idx=doc.to_array("IDX").tolist(),
            opens=(doc.to_array("SENT_START") == 1).tolist(),
            head=[i + offset for i, offset in enumerate(offsets)],
        )
        doc.user_data[_SPELLING] = kept
    return kept


def keep_printed(doc: spacy.tokens.Doc, text: str) -> None:
    """Keep with a parse the text as it is printed, where its tokens are cased otherwise."""
    doc.user_data[_PRINTED] = text


def as_printed(doc: spacy.tokens.Doc) -> str:
    """Return the text of a parse as it is printed, letter for letter as long as that of its tokens."""
    printed: str | None = doc.user_data.get(_PRINTED)
    return doc.text if printed is None else printed


def _spelled(doc: spacy.tokens.Doc, attribute: str) -> list[str]:
    """Turn one attribute of all tokens into strings, each distinct value looked up once."""
    strings = doc.vocab.strings
    keys = doc.to_array(attribute).tolist()
    known = {key: strings[key] if key else "" for key in set(keys)}
    return [known[key] for key in keys]


def forget_spelling(doc: spacy.tokens.Doc) -> None:
    """Let go of what ``spelled`` keeps with a parse."""
    doc.user_data.pop(_SPELLING, None)
