"""From frames of tokens to attributions with spans, speaker, type and stance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.parse import stance
from framing.parse.antecedents import antecedent
from framing.parse.background import background
from framing.parse.constructions.posts import POST
from framing.parse.cue_words import cue_words
from framing.parse.deeds import is_deed
from framing.parse.finding import find_frames
from framing.parse.identities import find_identities
from framing.parse.pairing import is_whole, spoken, words_inside
from framing.parse.speakers import Resolver
from framing.parse.turn_speakers import TurnSpeakers
from framing.parse.unsaid import is_unsaid
from framing.records import Attribution
from framing.tags import FULL_STOPS, MARKS_AND_SPACES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from framing.parse.frames import Frame
    from framing.parse.identity import Identity
    from framing.parse.quotation_marks import Quotation
    from framing.parse.tokens import Tokens
    from framing.records import AttributionType, Editorial, Span

__all__ = ["attributions_of"]

_AT = thresholds("parse", "quotations")
_LONGEST_NAME = 3  # words
_BEFORE_A_FRESH_START = (*FULL_STOPS, "\n", "”", '"', "’")


def attributions_of(
    tokens: Tokens,
    *,
    headlines: frozenset[int],
    editorial: Editorial | None = None,
    weights: Path | None = None,
    outlet: str = "",
) -> tuple[tuple[Attribution, ...], Mapping[str, tuple[Span, ...]]]:
    """Return a document's attributions in text order, and every identity's mentions.

    The article's own ``outlet`` is nobody whom *she* can mean.
    """
    found = find_frames(tokens, headlines=headlines, weights=weights)
    frames = [f for f in found if f.content]
    mark_nested(tokens, frames)
    frames.sort(key=lambda f: (f.head if f.head >= 0 else min(f.content), min(f.content)))
    labels = TurnSpeakers(tokens)
    identities = find_identities(tokens, editorial, apart=labels.no_names, outlet=outlet)
    labels.seat(identities)
    resolver = Resolver(tokens, identities)
    out = [_attribution(tokens, frame, resolver=resolver, labels=labels) for frame in frames]
    out += _unowned(tokens, frames, headlines=headlines)
    actors = _actors(tokens, identities, resolver=resolver)
    return tuple(sorted(out, key=lambda a: (a.start, a.content))), actors


def mark_nested(tokens: Tokens, frames: list[Frame]) -> None:
    """Flag every frame whose cue and content lie inside another's content.

    A quotation that an agency passes on (``"…," he said, according to Reuters``) stays the speaker's own.
    """
    holding: dict[int, list[int]] = {}
    for number, frame in enumerate(frames):
        for token in frame.content:
            holding.setdefault(token, []).append(number)
    for frame in frames:
        own = frame.content | ({frame.head} if frame.head >= 0 else set())
        around = set[int]().union(*(holding.get(token, ()) for token in own))
        frame.nested = any(_holds(frames[n], frame, own=own) for n in around)


def _holds(other: Frame, frame: Frame, *, own: set[int]) -> bool:
    """Say whether a frame lies inside another's content."""
    return (
        other is not frame
        and not other.reports
        and len(own & other.content) >= _AT.nested * len(own)
        and other.head not in frame.content
        and len(other.content) > len(frame.content)
    )


def _attribution(
    tokens: Tokens, frame: Frame, *, resolver: Resolver, labels: TurnSpeakers
) -> Attribution:
    at = frame.head if frame.head >= 0 else min(frame.content)
    kind = _type(tokens, frame)
    speaker = labels.speaker(frame, resolver) or resolver.resolve(
        frame.source, at, quoted=bool(frame.quotes)
    )
    lemma = stance.cue_lemma(tokens, frame)
    source = tokens.spans(frame.source | antecedent(tokens, frame.source, at=at))
    document = _is_document(tokens, frame)
    return Attribution(
        type="document" if document else kind,
        content=_content_spans(tokens, frame, kind=kind),
        quoted=_quoted(tokens, frame),
        cue=tokens.spans(frame.cue),
        source=source,
        speaker=speaker.name,
        status=speaker.status,
        role="document" if document else speaker.role,
        institution=speaker.institution,
        introduced_as=" ".join(tokens.source_text[s:e] for s, e in source) or None,
        collective=speaker.collective,
        nested=frame.nested,
        cue_lemma=lemma,
        stance=stance.stance_of(lemma),
        position=stance.position(tokens, frame),
        negated=stance.is_negated(tokens, frame),
        tense=stance.tense_of(tokens, frame),
        construction=frame.construction,
        score=frame.score,
        by_editor=speaker.by_editor,
        background=tokens.spans(background(tokens, frame)),
        deed=is_deed(tokens, frame)
        or is_unsaid(tokens, frame)
        or stance.names_nobody(tokens, frame.source),
    )


def _type(tokens: Tokens, frame: Frame) -> AttributionType:
    """Return direct, mixed or indirect by what of the content stands in marks.

    Direct is a whole proposition in marks; a lead-in before it ("With regard to the talks, …") is the
    outlet's and does not make it mixed.
    """
    if frame.construction == POST:
        return "direct"
    if not frame.quotes:
        return "indirect"
    inside = set().union(*(spoken(tokens, q) for q in frame.quotes))
    words = {k for k in frame.content if tokens.pos[k] not in MARKS_AND_SPACES}
    if len(words - inside) > _AT.lead_in * len(words) or _has_clause(
        tokens, frame, words=words - inside
    ):
        return "mixed"
    return "direct" if all(is_whole(tokens, q) for q in frame.quotes[:1]) else "mixed"


def _has_clause(tokens: Tokens, frame: Frame, *, words: set[int]) -> bool:
    """Say whether words outside the marks hold a clause that the cue itself brings: said *she feels no anger*. “…”."""
    return any(
        tokens.dep[k] == "ccomp" and tokens.head[k] == frame.head and k > frame.head for k in words
    )


def _quoted(tokens: Tokens, frame: Frame) -> tuple[Span, ...]:
    """Return what of a report its speaker wrote or said to the letter: what stands in marks, and a post whole."""
    if frame.construction == POST:
        return _lines(tokens, frame.content)
    return tuple(tokens.quotations[q].inner for q in sorted(frame.quotes))


def _lines(tokens: Tokens, content: set[int]) -> tuple[Span, ...]:
    return ((tokens.start[min(content)], tokens.end[max(content)]),)


def _is_document(tokens: Tokens, frame: Frame) -> bool:
    if (
        frame.head >= 0
        and tokens.lemma[frame.head] in cue_words().constructions["of_a_mind"]["words"]
    ):
        return False
    nouns = cue_words().constructions["document"]["nouns"]
    heads = [k for k in frame.source if tokens.head[k] not in frame.source]
    return any({tokens.lemma[k], tokens.lower[k]} & nouns for k in heads)


def _content_spans(tokens: Tokens, frame: Frame, *, kind: AttributionType) -> tuple[Span, ...]:
    """Return the content's spans by the annotation rules: direct between the marks, else with its marks."""
    if frame.construction == POST:
        return _lines(tokens, frame.content)
    if kind == "direct":
        return tuple(_trim(tokens, tokens.quotations[q].inner) for q in sorted(frame.quotes))
    nodes = set(frame.content)
    for number in frame.quotes:
        nodes |= set(range(*tokens.quote_tokens[number]))
    spans = []
    for start, end in tokens.spans(nodes):
        text = tokens.source_text[start:end]
        if text.strip(" .,;:-–—\n\t"):
            spans.append(_without_stop(text, start))
    return tuple(spans) or tokens.spans(frame.content)


def _without_stop(text: str, start: int) -> Span:
    lead = len(text) - len(text.lstrip(" ,;:–—\n\t"))
    tail = text.rstrip(" ,;:–—\n\t")
    if tail.endswith((".", "?", "!")) and tail.count(".") < 2:
        tail = tail[:-1]
    return start + lead, start + max(len(tail), lead + 1)


def _trim(tokens: Tokens, span: Span) -> Span:
    start, end = span
    text = tokens.source_text[start:end]
    lead = len(text) - len(text.lstrip())
    return start + lead, start + max(len(text.rstrip()), lead)


def _is_sentence(tokens: Tokens, quotation: Quotation) -> bool:
    """Say whether a quotation is a sentence by itself: its stop inside the marks, a sentence's end before them."""
    text = tokens.source_text
    inside = text[slice(*quotation.inner)].rstrip()
    before = text[: quotation.start].rstrip(" \t")
    return inside[-1:] in FULL_STOPS and (before[-1:] in _BEFORE_A_FRESH_START or not before)


def _unowned(
    tokens: Tokens, frames: list[Frame], *, headlines: frozenset[int]
) -> list[Attribution]:
    """Report quotations without a speaker: scare quotes, or speech that is nobody's we can find."""
    owned = {q for f in frames for q in f.quotes}
    out = []
    for number, quotation in enumerate(tokens.quotations):
        if number in owned:
            continue
        span = _trim(tokens, quotation.inner)
        short = words_inside(tokens, number) < _AT.scare_words
        phrase = not is_whole(tokens, number) or (short and not _is_sentence(tokens, quotation))
        if phrase and _is_headlines_claim(tokens, number, headlines=headlines):
            out.append(
                Attribution(
                    "mixed",
                    (quotation.whole,),
                    quoted=(span,),
                    status="unresolved",
                    construction="quoted in the headline",
                )
            )
        elif phrase:
            out.append(
                Attribution("scare", (span,), quoted=(span,), construction="quotation marks alone")
            )
        else:
            out.append(
                Attribution(
                    "direct",
                    (span,),
                    quoted=(span,),
                    status="unresolved",
                    construction="quotation marks alone",
                )
            )
    return out


def _is_headlines_claim(tokens: Tokens, number: int, *, headlines: frozenset[int]) -> bool:
    """Say whether a headline gives a phrase as somebody's words: *Dam plan “a mess”*.

    One word may be held at arm's length there too, and two or three with capitals are a name.
    """
    words = [
        tokens.text[k] for k in range(*tokens.quote_tokens[number]) if tokens.text[k].isalpha()
    ]
    named = all(word[0].isupper() for word in words) and len(words) <= _LONGEST_NAME
    line = tokens.para[tokens.quote_tokens[number][0]]
    return line in headlines and len(words) > 1 and not named


def _actors(
    tokens: Tokens, identities: list[Identity], *, resolver: Resolver
) -> dict[str, tuple[Span, ...]]:
    """Return name → mention spans, those resolved from descriptions and pronouns included."""
    spans: dict[str, set[Span]] = {
        i.name: {(tokens.start[m[0]], tokens.end[m[-1]]) for m in i.mentions}
        for i in identities
        if not i.unclear
    }
    for identity, nodes in (one for one in resolver.resolved if not one[0].unclear):
        spans.setdefault(identity.name, set()).add((tokens.start[nodes[0]], tokens.end[nodes[-1]]))
    return {name: tuple(sorted(found)) for name, found in spans.items() if found}
