"""The records that pass downhill from stage to stage.

Every record is frozen. Offsets are half-open, in Unicode code points. ``Article.text`` is the ORIGINAL
text: for text files what was decoded (without a byte-order mark, newlines as they are), for saved
pages the body text that the reader took out. ``Document.text`` is the CLEANED text, and
``Document.to_original`` maps its offsets back. Unless a field says "original", an offset is into the
cleaned text.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc

__all__ = [
    "UNLISTED",
    "Article",
    "Attribution",
    "AttributionType",
    "Cleaned",
    "Document",
    "Editorial",
    "Evidence",
    "Finding",
    "Observation",
    "OffsetMap",
    "Person",
    "Reading",
    "Removed",
    "Sentence",
    "Skipped",
    "Span",
    "SpeakerStatus",
    "Voice",
    "VoiceRun",
    "Zone",
    "ZoneKind",
]

Span = tuple[int, int]
"""Half-open: (start, end)."""

UNLISTED = 63
"""Number of the lexical flag that a word carries which the language model's own list does not have."""

Voice = Literal["narration", "quoted", "attributed"]
ZoneKind = Literal["headline", "standfirst", "byline", "crosshead", "body", "caption"]
AttributionType = Literal["direct", "mixed", "indirect", "document", "scare"]
SpeakerStatus = Literal["named", "anonymous", "unresolved"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why an article is said to come from its outlet.

    ``basis`` is one of ``manifest``, ``field`` (a column or key of the file), ``metadata`` (the page's
    own tags), ``text`` (a source line, a footer, an agency credit), ``masthead`` (a line above the headline; of both
    ``start``/``end`` stand in the original text) or ``file`` (nothing else was found, the file's stem is used).
    """

    basis: Literal["manifest", "field", "metadata", "text", "masthead", "file"]
    text: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """A piece that is not this article's prose and was taken out.

    ``start``/``end`` are ORIGINAL offsets; both are None for a block that a page reader dropped before
    there was a text (navigation, adverts). ``kind`` is snake_case, such as ``markup``, ``related_link``,
    ``date_line``, ``source_line``, ``tag_cloud``, ``donation_appeal``, ``syndication_footer``,
    ``teaser``, ``repeated_headline``, ``masthead``, ``stray``, ``page_block``, ``invisible``. ``text`` is what was
    removed, whole.
    """

    start: int | None
    end: int | None
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of text that is not running prose of the body (or is the body)."""

    start: int
    end: int
    kind: ZoneKind


@dataclass(frozen=True, slots=True)
class Person:
    """An editor's correction from ``event.toml``: who is who, under which names, in which role."""

    name: str
    aliases: tuple[str, ...] = ()
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Editorial:
    """All corrections an editor made for one event; shown in the report as the editor's."""

    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One article as a reader delivered it.

    ``outlet`` is empty until the pipeline has settled it. ``zones`` are those the reader knows from
    markup, in ORIGINAL offsets; ``cut`` are page blocks that never reached the text. ``source`` is the
    path (with ``:line`` for a row of a file) that a user would open. ``published`` is an ISO date or
    date-time, or None where none is stated.
    """

    id: str
    outlet: str
    text: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    event: str | None = None
    event_name: str | None = None
    """What to call the event on a page, where ``event`` is a key."""
    event_basis: str = ""
    """``manifest`` or ``field`` where somebody put it under its event, ``folder`` where it lay there."""
    source: str = ""
    author: str | None = None
    outlet_evidence: Evidence | None = None
    published_basis: str = ""
    """``manifest``, ``field``, ``metadata`` or ``text``: where the date is from; empty without a date."""
    zones: tuple[Zone, ...] = ()
    cut: tuple[Removed, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of the files: the articles, those that could not be used, and who corrected what."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...] = ()
    editorials: Mapping[str, Editorial] = field(default_factory=dict)
    """Event name → its editor's corrections."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """An article that could not be used, and why."""

    source: str
    reason: str
    article_id: str | None = None


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Cleaned offsets → original offsets, in pieces.

    Piece *i* begins at ``clean[i]``. Where ``replaced[i]`` is -1 it is a copy of the original from
    ``original[i]`` on; else it stands in place of that many characters from ``original[i]``.
    """

    clean: tuple[int, ...] = (0,)
    original: tuple[int, ...] = (0,)
    replaced: tuple[int, ...] = (-1,)

    def __call__(self, position: int) -> int:
        """Return the original offset of the character at a cleaned offset."""
        i = max(bisect_right(self.clean, position) - 1, 0)
        return self.original[i] + (position - self.clean[i] if self.replaced[i] < 0 else 0)

    def span(self, start: int, end: int) -> Span:
        """Return the original span from the first to past the last character of a cleaned span."""
        if end <= start:
            return self(start), self(start)
        i = max(bisect_right(self.clean, end - 1) - 1, 0)
        copied = self.replaced[i] < 0
        last = end - self.clean[i] if copied else self.replaced[i]
        return self(start), self.original[i] + last


@dataclass(frozen=True, slots=True)
class Cleaned:
    """An article's prose, what was taken out to get it, and the way back."""

    text: str
    to_original: OffsetMap
    removed: tuple[Removed, ...]
    zones: tuple[Zone, ...]
    outlet_evidence: tuple[Evidence, ...] = ()
    published: str | None = None
    flags: tuple[str, ...] = ()
    """What the text says of itself: ``opinion``, ``live_blog``, ``syndicated``, ``translated``."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; ``paragraph`` counts from 1 over the article, headline and standfirst are 0."""

    start: int
    end: int
    paragraph: int
    zone: ZoneKind


@dataclass(frozen=True, slots=True)
class VoiceRun:
    """A stretch that belongs to one voice; the runs of a document tile its text without a gap.

    ``attribution`` is the index of the owning attribution in ``Document.attributions`` (None for
    narration); ``scare`` marks narration that stands in scare quotes.
    """

    start: int
    end: int
    voice: Voice
    speaker: str | None = None
    attribution: int | None = None
    scare: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody's words or thoughts, reported.

    ``speaker`` is the fullest name that the article gives; for an anonymous source the words that stand
    for it (``aid organizations``), None where no source is stated. ``status`` keeps apart ``named``, ``anonymous``
    (no person or institution is named) and ``unresolved`` (the text names somebody, we cannot tell
    whom). ``introduced_as`` is the source as printed. ``position`` says where the cue stands to its
    content. ``construction`` names the rule or model that found it. ``by_editor`` marks an identity
    that an ``event.toml`` supplied. ``background`` is what of the content is the outlet's own wording
    (whom the words were aimed at, who somebody is): narration to the voice layer. ``deed`` marks a
    deed, an aim, a state or what was not told (decided to, would not say whether): all background, nobody is heard;
    so is what nobody said (*neither of them said*), which stays ``attributed`` to no speaker.
    """

    type: AttributionType
    content: tuple[Span, ...]
    quoted: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    speaker: str | None = None
    status: SpeakerStatus = "anonymous"
    role: str | None = None
    institution: str | None = None
    introduced_as: str | None = None
    collective: bool = False
    nested: bool = False
    cue_lemma: str | None = None
    stance: str | None = None
    position: Literal["before", "within", "after"] | None = None
    negated: bool = False
    tense: str | None = None
    construction: str = ""
    score: float | None = None
    by_editor: bool = False
    background: tuple[Span, ...] = ()
    deed: bool = False

    @property
    def anonymous(self) -> bool:
        """True where no person or institution is named."""
        return self.status == "anonymous"

    @property
    def start(self) -> int:
        """Where the content begins."""
        return min(s for s, _ in self.content)


@dataclass(frozen=True, slots=True)
class Document:
    """A cleaned article with ``parse``, a spaCy ``Doc`` over ``text`` (token offsets agree), without named entities."""

    article: Article
    text: str
    to_original: OffsetMap
    removed: tuple[Removed, ...]
    parse: Doc
    sentences: tuple[Sentence, ...]
    attributions: tuple[Attribution, ...]
    voices: tuple[VoiceRun, ...]
    zones: tuple[Zone, ...]
    flags: tuple[str, ...] = ()
    actors: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    """Every identity that the speaker layer resolved → the spans of its mentions."""
    unclosed: tuple[Span, ...] = ()  # what stands behind quotation marks that nothing closes

    def voice_at(self, position: int) -> VoiceRun:
        """Return the voice run that owns the character at ``position``."""
        place = bisect_right(self.voices, position, key=lambda run: run.start)
        return self.voices[max(place - 1, 0)]

    def zone_at(self, position: int) -> ZoneKind:
        """Return the zone of the character at ``position``; ``body`` where none is marked."""
        return next((z.kind for z in self.zones if z.start <= position < z.end), "body")

    def sentence_at(self, position: int) -> int:
        """Return the index in ``sentences`` of the one that holds ``position`` (or the last before)."""
        return max(bisect_right(self.sentences, position, key=lambda one: one.start) - 1, 0)


@dataclass(frozen=True, slots=True)
class Finding:
    """Where and what, from an extractor; whose text and voice the runner adds, unless it knows the voice."""

    start: int
    end: int
    category: str
    label: str
    score: float | None = None
    attrs: Mapping[str, Any] = field(default_factory=dict)
    voice: Voice | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """A finding stamped with whose text it is and whose voice it is in: one row of ``observations``."""

    article_id: str
    outlet: str
    extractor: str
    category: str
    label: str
    score: float | None
    start: int
    end: int
    original_start: int
    original_end: int
    text: str
    voice: Voice
    speaker: str | None
    scare: bool
    zone: ZoneKind
    sentence: int
    paragraph: int
    attrs: Mapping[str, Any]
