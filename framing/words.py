"""An article's words as plain records: what the layers read again and again, without asking the parser.

Everything is named as in spaCy and says the same (``Token.dep_``, ``Token.head``, ``Doc[3:7].root``), so a rule
reads as if it asked the parse. But a token of spaCy's is made anew whenever it is asked for, and each of its
attributes is spelled anew from a number; the layers ask for the same words some hundred times.
"""

from __future__ import annotations

from itertools import count, pairwise, repeat
from typing import TYPE_CHECKING, overload

from framing.spelling import as_printed, forget_spelling, spelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, Literal, SupportsIndex

    import spacy.tokens

    from framing.records import Document

    _Row = tuple[str, str, str, str, str, str, str, int, bool]

__all__ = ["Doc", "Span", "Token", "forget_words", "words_of"]

_WORDS = "framing.words"


def words_of(document: Document) -> Doc:
    """Return the words of a document; they are read once and kept with the parse."""
    kept: Doc | None = document.parse.user_data.get(_WORDS)
    if kept is None:
        kept = document.parse.user_data[_WORDS] = Doc(document.parse)
    return kept


def forget_words(document: Document) -> None:
    """Let go of the words of a document, with all that is kept beside them: they take as much as its parse."""
    document.parse.user_data.pop(_WORDS, None)
    forget_spelling(document.parse)


class Token:
    """A word of an article: spaCy's token as it stands in the finished parse, without named entities."""

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "head",
        "i",
        "idx",
        "is_sent_start",
        "lefts",
        "lemma_",
        "lower_",
        "pos_",
        "rights",
        "sent",
        "tag_",
        "text",
        "whitespace_",
    )

    head: Token
    sent: Span
    lefts: Sequence[Token]
    rights: Sequence[Token]
    children: Sequence[Token]

    def __init__(self, doc: Doc, i: int, row: _Row) -> None:
        """Take what stands in the parse; the article ties it to its head and its sentence."""
        self.doc, self.i = doc, i
        (
            self.text,
            self.lower_,
            self.lemma_,
            self.pos_,
            self.tag_,
            self.dep_,
            self.whitespace_,
            self.idx,
            self.is_sent_start,
        ) = row
        self.lefts = self.rights = self.children = ()

    def __len__(self) -> int:
        """Return the number of characters."""
        return len(self.text)

    def __str__(self) -> str:
        """Return the word as printed."""
        return self.text

    __repr__ = __str__

    @property
    def text_with_ws(self) -> str:
        """The word as printed, with the blank behind it."""
        return self.text + self.whitespace_

    @property
    def parsed(self) -> spacy.tokens.Token:
        """The token of the parse: for what is seldom asked."""
        return self.doc.parse[self.i]

    @property
    def is_title(self) -> bool:
        """True of *Word*."""
        return self.text.istitle()

    @property
    def is_lower(self) -> bool:
        """True of *word*."""
        return self.text.islower()

    @property
    def is_alpha(self) -> bool:
        """True where there are letters only."""
        return self.text.isalpha()

    @property
    def is_digit(self) -> bool:
        """True where there are digits only."""
        return self.text.isdigit()

    @property
    def is_space(self) -> bool:
        """True of blanks and line breaks."""
        return self.text.isspace()

    @property
    def is_punct(self) -> bool:
        """True of punctuation."""
        return self.parsed.is_punct

    @property
    def is_quote(self) -> bool:
        """True of a quotation mark."""
        return self.parsed.is_quote

    @property
    def like_num(self) -> bool:
        """True of a number, in digits or words."""
        return self.parsed.like_num

    @property
    def subtree(self) -> Iterator[Token]:
        """The token and all that hang on it: each after its children to the left, before those to the right."""
        return _in_order(self)

    @property
    def left_edge(self) -> Token:
        """The first token of the subtree."""
        return self.doc.tokens[self.parsed.left_edge.i]

    @property
    def right_edge(self) -> Token:
        """The last token of the subtree."""
        return self.doc.tokens[self.parsed.right_edge.i]

    @property
    def ancestors(self) -> Iterator[Token]:
        """The head, its head, and so on."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The other tokens of a coordination."""
        return tuple(self.doc[other.i] for other in self.parsed.conjuncts)

    def is_ancestor(self, other: Token) -> bool:
        """Tell whether ``other`` hangs on this token, at any remove."""
        return any(above is self for above in other.ancestors)

    def nbor(self, away: int = 1) -> Token:
        """Return the token so many places on. Raises IndexError outside the article."""
        place = self.i + away
        if place < 0:
            raise IndexError(f"No token stands {away} from token {self.i}.")
        return self.doc.tokens[place]


def _in_order(top: Token) -> Iterator[Token]:
    """Yield a subtree in order; with a stack, since a chain of tokens may be longer than calls can nest."""
    stack: list[tuple[Token, bool]] = [(top, False)]
    while stack:
        token, opened = stack.pop()
        if opened or not token.children:
            yield token
            continue
        stack += [(child, False) for child in reversed(token.rights)]
        stack.append((token, True))
        stack += [(child, False) for child in reversed(token.lefts)]


class Span:
    """Tokens that stand side by side: ``start`` is the first one's place, ``end`` the place past the last."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        """Take where the tokens stand."""
        self.doc, self.start, self.end = doc, start, end

    def __len__(self) -> int:
        """Return the number of tokens."""
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        """Yield the tokens in order."""
        return iter(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, place: SupportsIndex) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> list[Token]: ...
    def __getitem__(self, place: SupportsIndex | slice) -> Token | list[Token]:
        """Return a token by its place in the span, or some tokens. Raises IndexError outside the span."""
        return self.doc.tokens[self.start : self.end][place]

    @property
    def root(self) -> Token:
        """The token on which the others hang; of several, the one nearest to the sentence's root."""
        for token in self:
            if token.head is token:
                return token
        return self.doc[self.doc.parse[self.start : self.end].root.i]

    @property
    def sent(self) -> Span:
        """The sentence of the first token."""
        return self[0].sent

    @property
    def text(self) -> str:
        """The words as printed."""
        if self.start == self.end:
            return ""
        first, last = self.doc.tokens[self.start], self.doc.tokens[self.end - 1]
        return self.doc.text[first.idx : last.idx + len(last.text)]

    @property
    def start_char(self) -> int:
        """Where the first token begins."""
        return self[0].idx

    @property
    def end_char(self) -> int:
        """Where the last token ends."""
        return self[-1].idx + len(self[-1].text)


class Doc:
    """All tokens of an article, in order; ``parse`` is the parse that they were read from.

    ``user_data`` keeps what is read of the words once and asked for often.
    """

    def __init__(self, parse: spacy.tokens.Doc) -> None:
        """Read the tokens of a finished parse."""
        spelling = spelled(parse)
        rows = zip(*spelling[:-1], strict=True)
        self.parse = parse
        self.text = as_printed(parse)
        self.user_data: dict[Any, Any] = {}
        self.tokens = list(map(Token, repeat(self), count(), rows))
        self._tie(spelling.head)
        self.sents = tuple(self._sentences())

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        """Yield the tokens in order."""
        return iter(self.tokens)

    @overload
    def __getitem__(self, place: SupportsIndex) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> Span: ...
    def __getitem__(self, place: SupportsIndex | slice) -> Token | Span:
        """Return a token, or the tokens of a slice. Raises IndexError for a place outside the article."""
        if isinstance(place, slice):
            start, stop, _ = place.indices(len(self.tokens))
            return Span(self, start, max(start, stop))
        return self.tokens[place]

    def char_span(
        self, start: int, end: int, alignment_mode: Literal["strict", "expand"] = "strict"
    ) -> Span | None:
        """Return the tokens between two characters; None where they hold none, or part of one (if strict)."""
        span = self.parse.char_span(start, end, alignment_mode=alignment_mode)
        return None if span is None else self[span.start : span.end]

    def _tie(self, heads: Sequence[int]) -> None:
        """Tie each token to its head, and each head to its children."""
        children: dict[int, list[Token]] = {}
        for token, head in zip(self.tokens, heads, strict=True):
            token.head = self.tokens[head]
            if head != token.i:
                children.setdefault(head, []).append(token)
        for head, tokens in children.items():
            governor = self.tokens[head]
            governor.children = tokens
            governor.lefts = [child for child in tokens if child.i < head]
            governor.rights = [child for child in tokens if child.i > head]

    def _sentences(self) -> Iterator[Span]:
        """Yield the sentences, each token tied to its own."""
        starts = [0, *(token.i for token in self.tokens[1:] if token.is_sent_start), len(self)]
        for start, end in pairwise(starts):
            sent = self[start:end]
            for token in sent:
                token.sent = sent
            yield sent
