"""Constructions whose cue is a punctuation mark: headline colons, transcript turns, signatures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.parse.frames import Frame
from framing.parse.role_words import role_words
from framing.tags import FINITE, NOUN_OR_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.parse.tokens import Tokens

__all__ = [
    "asks_the_reader",
    "headline_colon",
    "is_furniture",
    "signature",
    "speaks_before_colon",
]

_LONGEST_NAME = 5
_DASH = re.compile(r"[\s\u00a0]*[-–—―~]+[\s\u00a0]*(?=[A-Z@])")
_SIGNATURE = re.compile(r"@?[A-Z][^\n,;:()“\"]{1,60}")


def headline_colon(tokens: Tokens, line: int) -> Frame | None:
    """``Minister: Talks a 'one-off'``: in a headline, a short name before a colon speaks after it."""
    nodes = list(tokens.within(*tokens.lines[line]))
    colon = next((k for k in nodes if tokens.text[k] == ":"), None)
    if colon is None:
        return None
    name = [k for k in nodes if k < colon]
    content = {k for k in nodes if k > colon}
    proper = [k for k in name if tokens.pos[k] == "PROPN" and tokens.text[k][:1].isupper()]
    if (
        not 1 <= len(name) <= _LONGEST_NAME
        or not proper
        or len(content) < 2
        or tokens.lower[name[0]] in cue_words().constructions["colon"]["no_names"]
    ):
        return None
    if len(proper) < len(name) - 1 or not speaks_before_colon(tokens, proper, line=line):
        return None
    if not all(k in proper or _is_somebody(tokens, k) for k in name) or _is_marked(tokens, name):
        return None
    quotes = sorted({tokens.quote[k] for k in content if tokens.quote[k] >= 0})
    if not quotes and asks_the_reader(tokens, line):
        return None
    return Frame(
        colon, "headline colon", cue={colon}, source=set(name), content=content, quotes=quotes
    )


def asks_the_reader(tokens: Tokens, line: int) -> bool:
    """Say whether a headline ends with a question, which whoever is named before its colon does not put."""
    return tokens.source_text[slice(*tokens.lines[line])].rstrip().endswith("?")


def is_furniture(tokens: Tokens, name: Iterable[int]) -> bool:
    """Say whether the words before a colon label a part of the page: Photo: N."""
    first = min(name, default=-1)
    return first >= 0 and tokens.lower[first] in cue_words().constructions["colon"]["no_names"]


def speaks_before_colon(tokens: Tokens, name: Iterable[int], *, line: int) -> bool:
    """Say whether the words before a headline's colon are somebody: told of in the text, a role, a document.

    "School of horror: …" is a title, in whose first words nobody speaks.
    """
    known = role_words().role.keys() | cue_words().constructions["document"]["nouns"]
    elsewhere = {tokens.text[k] for k in range(len(tokens)) if tokens.para[k] != line}
    nouns = [k for k in name if tokens.pos[k] in NOUN_OR_NAME]
    return not elsewhere or all(
        tokens.text[k] in elsewhere or {tokens.lower[k], tokens.lemma[k]} & known for k in nouns
    )


def _is_somebody(tokens: Tokens, node: int) -> bool:
    """Tell the *police* of ``Norham police: …`` from the *strike* of ``Norham strike: …``, which says nothing."""
    words = {tokens.lower[node], tokens.lemma[node]}
    lists = role_words()
    nouns = cue_words().constructions["document"]["nouns"]
    return tokens.pos[node] not in NOUN_OR_NAME or bool(
        words & (lists.role.keys() | lists.organisations | lists.unnamed | lists.titles | nouns)
    )


def _is_marked(tokens: Tokens, name: Iterable[int]) -> bool:
    """Tell ``‘War on the poor’: …``, words that somebody used, from a name."""
    return any(tokens.quote[k] >= 0 for k in name)


def _names_somebody(tokens: Tokens, source: set[int]) -> bool:
    """Tell a name from a clause that goes on: what stands behind the dash has no verb."""
    verbs = (
        tokens.tag[k] in FINITE and tokens.pos[k] == "VERB" and tokens.lower[k] == tokens.text[k]
        for k in source
    )
    return any(tokens.pos[k] == "PROPN" for k in source) and not any(verbs)


def signature(tokens: Tokens, number: int) -> Frame | None:
    """``“…” ― Name``: a dash and a name after a quotation, on its line or the next."""
    quotation = tokens.quotations[number]
    dash = _DASH.match(tokens.source_text, quotation.end)
    if dash is None or quotation.single:
        return None
    name = _SIGNATURE.match(tokens.source_text, dash.end())
    line_end = tokens.source_text.find("\n", dash.end())
    line_end = len(tokens.source_text) if line_end < 0 else line_end
    if name is None or len(name.group().split()) > _LONGEST_NAME + 1:
        return None
    rest = tokens.source_text[name.end() : line_end].strip()
    if rest and rest[0] not in ',(“"':
        return None
    source = set(tokens.within(dash.end(), name.end()))
    if not _names_somebody(tokens, source):
        return None
    marks = [
        k
        for k in tokens.within(quotation.end - 1, dash.end())
        if tokens.text[k].strip("”\"'\u00a0 \n")
    ]
    source = {
        k for k in source if tokens.text[k] not in {".", "―", "–", "-"} and tokens.pos[k] != "SPACE"
    }
    head = marks[0] if marks else min(source)
    content = set(tokens.within(*quotation.inner))
    return Frame(
        head,
        "signature",
        cue={k for k in marks if k not in source},
        source=source,
        content=content,
        quotes=[number],
    )
