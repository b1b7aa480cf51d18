"""spaCy's attribute ruler and lemmatiser, each kind of word looked up once.

The ruler of the English model asks 179 patterns at every token, and the lemmatiser looks its forms up
in lists of up to 57,000 words; together that is a third of what the pipeline costs. Nearly all patterns
look at one token's form, tag and dependency, so what they give is remembered by these three. The
outcome is the same, token for token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

import numpy as np

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import Matcher
    from spacy.tokens import Doc, Span

__all__ = ["RememberedAttributes", "quicken"]

_COMPONENT = "framing_word_attributes"
_KEY = ("LOWER", "TAG", "DEP", "IS_SPACE")
_BULK = ("LEMMA", "POS", "MORPH")  # the rest (tags of blanks) is set token by token
_Kind = tuple[int, ...]


class _Ruler(Protocol):
    """What is used of spaCy's attribute ruler."""

    vocab: Any
    attrs: list[dict[int, Any]]
    indices: list[int]
    patterns: list[dict[str, Any]]

    def set_annotations(self, doc: Doc, matches: list[tuple[int, int, int, int]]) -> None:
        """Apply the rules matched, the later over the earlier."""


class _Outcome(NamedTuple):
    """What the rules make of a kind of token: its rules, the values of ``_BULK``, whether they set more."""

    rules: tuple[tuple[int, int], ...]
    values: tuple[int, ...]
    beyond: bool


def quicken(nlp: Language) -> Language:
    """Make a pipeline's ruler and lemmatiser look each kind of word up once; return the pipeline.

    Leaves parts that are missing, or that another version of spaCy builds otherwise, as they are.
    """
    from spacy.language import Language as Pipelines

    if "lemmatizer" in nlp.pipe_names:
        lemmatizer: Any = nlp.get_pipe("lemmatizer")
        index = lemmatizer.lookups.get_table("lemma_index", {})
        for part in list(index):
            index[part] = frozenset(index[part])
    if "attribute_ruler" in nlp.pipe_names:
        ruler = cast("_Ruler", nlp.get_pipe("attribute_ruler"))
        if _readable(ruler):
            Pipelines.component(_COMPONENT, func=RememberedAttributes(ruler))
            nlp.add_pipe(_COMPONENT, after="attribute_ruler")
            nlp.remove_pipe("attribute_ruler")
    return nlp


def _readable(ruler: _Ruler) -> bool:
    """Say whether the ruler's patterns ask only for what is remembered."""
    return all(
        set(token) <= set(_KEY) for rule in ruler.patterns for p in rule["patterns"] for token in p
    )


class RememberedAttributes:
    """Does what an attribute ruler does; patterns of one token are asked once for each kind of token."""

    def __init__(self, ruler: _Ruler) -> None:
        """Part the ruler's patterns into those of one token and those of several."""
        from spacy.attrs import IDS
        from spacy.matcher import Matcher

        self._ruler = ruler
        self._bulk = [IDS[name] for name in _BULK]
        self._single, self._several = Matcher(ruler.vocab), Matcher(ruler.vocab)
        for number, rule in enumerate(ruler.patterns):
            for matcher, wanted in ((self._single, True), (self._several, False)):
                patterns = [p for p in rule["patterns"] if (len(p) == 1) is wanted]
                if patterns:
                    matcher.add(str(number), patterns)
        self._known: dict[_Kind, _Outcome] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set part of speech, morphology, some lemmas and the tags of blanks, in place."""
        if not len(doc):
            return doc
        kinds = [tuple(kind) for kind in doc.to_array(list(_KEY)).tolist()]
        known = self._known
        for place, kind in enumerate(kinds):
            if kind not in known:
                known[kind] = self._outcome(doc, place)
        rows: Any = np.array([known[k].values for k in kinds], dtype=np.uint64)
        doc.from_array(list(_BULK), rows)
        matches = self._ruled(self._several, doc)
        again = {start + self._ruler.indices[rule] for rule, _, start, _ in matches}
        again |= {place for place, kind in enumerate(kinds) if known[kind].beyond}
        for place in again:
            matches += [(rule, name, place, place + 1) for rule, name in known[kinds[place]].rules]
        self._ruler.set_annotations(doc, sorted(matches))
        return doc

    def _ruled(self, matcher: Matcher, text: Doc | Span) -> list[tuple[int, int, int, int]]:
        strings = self._ruler.vocab.strings
        return [(int(strings[m]), m, s, e) for m, s, e in matcher(text, allow_missing=True)]

    def _outcome(self, doc: Doc, place: int) -> _Outcome:
        """Return which rules hold of a kind of token, and what they come to together."""
        found = sorted(self._ruled(self._single, doc[place : place + 1]))
        attrs: dict[int, int] = {}
        for rule, *_ in found:  # later rules have precedence
            attrs.update(self._ruler.attrs[rule])
        return _Outcome(
            rules=tuple((rule, name) for rule, name, *_ in found),
            values=tuple(int(attrs.get(a, 0)) for a in self._bulk),
            beyond=bool(set(attrs) - set(self._bulk)),
        )
