"""A parse as plain lists: what the attribution rules read, many times faster than token objects."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from framing.parse.cue_words import repaired_lemma
from framing.parse.quotation_marks import paragraphs, quotations
from framing.spelling import as_printed, spelled
from framing.tags import VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc

    from framing.parse.quotation_marks import Quotation
    from framing.records import Span

__all__ = ["Tokens", "read_tokens"]


@dataclass(slots=True)
class Tokens:
    """One document's tokens as parallel lists, with sentences, paragraphs and quotations.

    ``quote[i]`` is the index of the quotation that token *i* stands in, else -1; marks count as inside.
    ``para[i]`` is the index of its line. Deps, tags and parts of speech are spaCy's labels.
    """

    source_text: str
    text: list[str]
    lower: list[str]
    lemma: list[str]
    pos: list[str]
    tag: list[str]
    dep: list[str]
    head: list[int]
    start: list[int]
    end: list[int]
    sent: list[int]
    sent_spans: list[Span]
    para: list[int]
    quote: list[int]
    quotations: list[Quotation]
    quote_tokens: list[Span]
    lines: list[Span]
    children: list[list[int]] = field(default_factory=list)
    quoted_sents: set[int] = field(default_factory=set)
    """Sentences that hold a quotation or part of one."""
    verbal_sents: set[int] = field(default_factory=set)
    """Sentences whose root is a verb."""

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.text)

    def subtree(self, node: int, without: Iterable[int] = ()) -> set[int]:
        """Return the tokens under ``node``, itself included, leaving out the subtrees in ``without``."""
        skip = set(without)
        found, stack = set(), [node]
        while stack:
            top = stack.pop()
            if top not in skip and top not in found:
                found.add(top)
                stack.extend(self.children[top])
        return found

    def child(self, node: int, *deps: str) -> int | None:
        """Return the first child of ``node`` with one of these dependency labels."""
        return next((c for c in self.children[node] if self.dep[c] in deps), None)

    def spans(self, nodes: Iterable[int]) -> tuple[Span, ...]:
        """Return character spans of tokens; neighbours (blanks between them aside) become one span."""
        out: list[list[int]] = []
        last = -2
        for node in sorted(nodes):
            if (
                out
                and all(self.pos[k] == "SPACE" for k in range(last + 1, node))
                and "\n" not in self.source_text[out[-1][1] : self.start[node]]
            ):
                out[-1][1] = self.end[node]
            elif self.pos[node] != "SPACE":
                out.append([self.start[node], self.end[node]])
            else:
                continue
            last = node
        return tuple((s, e) for s, e in out)

    def within(self, start: int, end: int) -> range:
        """Return the tokens that lie in a character span."""
        first = bisect_right(self.end, start)
        last = bisect_right(self.start, end - 1)
        return range(first, max(first, last))


def read_tokens(doc: Doc) -> Tokens:
    """Copy a parsed document into lists and place its quotations and lines on the tokens."""
    words = spelled(doc)
    text = as_printed(doc)
    lemma = [
        repaired_lemma(known.lower(), form)
        for known, form in zip(words.lemma, words.lower, strict=True)
    ]
    ends = [start + len(word) for start, word in zip(words.idx, words.text, strict=True)]
    sent_spans = [(s.start, s.end) for s in doc.sents]
    sent = [number for number, (a, b) in enumerate(sent_spans) for _ in range(a, b)]
    tokens = Tokens(
        source_text=text,
        text=words.text,
        lower=words.lower,
        lemma=lemma,
        pos=words.pos,
        tag=words.tag,
        dep=words.dep,
        head=words.head,
        start=words.idx,
        end=ends,
        sent=sent,
        sent_spans=sent_spans,
        para=[0] * len(doc),
        quote=[-1] * len(doc),
        quotations=quotations(text),
        quote_tokens=[],
        lines=paragraphs(text),
        children=[[] for _ in doc],
    )
    for i, governor in enumerate(tokens.head):
        if governor != i:
            tokens.children[governor].append(i)
    _place_lines_and_quotations(tokens)
    tokens.quoted_sents = {sent[i] for i, quote in enumerate(tokens.quote) if quote >= 0}
    tokens.verbal_sents = {
        sent[i] for i, dep in enumerate(tokens.dep) if dep == "ROOT" and tokens.pos[i] in VERBAL
    }
    return tokens


def _place_lines_and_quotations(tokens: Tokens) -> None:
    """Write down, for each token, in which line and which quotation it stands, in place."""
    for number, (start, end) in enumerate(tokens.lines):
        for i in tokens.within(start, end):
            tokens.para[i] = number
    for number, q in enumerate(tokens.quotations):
        inside = tokens.within(q.start, q.end)
        for i in inside:
            tokens.quote[i] = number
        tokens.quote_tokens.append((inside.start, inside.stop))
