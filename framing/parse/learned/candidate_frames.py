"""Frames as models A, B and C propose them, before the ranker chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.parse.frames import Frame
from framing.parse.learned.cue_model import candidates, cue_features, glance
from framing.parse.learned.pairing_model import OwnerBefore, PlacedCues, pair_features, rivals
from framing.parse.learned.span_model import cue_shape, edge_features, walk
from framing.parse.pairing import spoken, words_inside

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.parse.learned.linear import Binary, Multi
    from framing.parse.learned.span_model import Edge, Walk
    from framing.parse.tokens import Tokens

__all__ = ["AT", "Candidate", "build", "cue_scores", "owners", "walks_from"]

AT = thresholds("parse", "learned")


@dataclass(slots=True)
class Candidate:
    """A proposed frame with how sure each model was of its part."""

    frame: Frame
    cue_score: float
    sure: float = 1.0
    mean: float = 1.0
    pairing: float = 1.0
    score: float = 0.0


def cue_scores(tokens: Tokens, model: Binary, *, known: frozenset[str]) -> dict[int, float]:
    """Return cue head → P(A) for every candidate that is not negligible."""
    out = {}
    weight = model.weights.get
    for node in candidates(tokens, known):
        if sum([weight(f, 0.0) for f in glance(tokens, node)]) < AT.hopeless:
            continue
        p = model.probability(cue_features(tokens, node))
        if p >= AT.faint:
            out[node] = p
    return out


def walks_from(tokens: Tokens, heads: list[int], *, model: Multi) -> dict[int, Walk]:
    """Label what stands around each head with model B."""
    out = {}
    for head in heads:
        shape = cue_shape(tokens, head)

        def decide(edge: Edge, head: int = head, shape: str = shape) -> tuple[str, float]:
            ps = model.probabilities(edge_features(tokens, head, shape=shape, edge=edge))
            best = max(range(len(ps)), key=ps.__getitem__)
            return model.classes[best], ps[best]

        out[head] = walk(tokens, head, decide=decide)
    return out


def owners(
    tokens: Tokens, cues: Mapping[int, float], *, model: Binary
) -> dict[int, tuple[int, float]]:
    """Return quotation → (cue head, P) by model C, in text order."""
    out: dict[int, tuple[int, float]] = {}
    placed = PlacedCues(cues)
    speaking = OwnerBefore(tokens)
    for number in range(len(tokens.quotations)):
        before = speaking.at(number)
        among = rivals(tokens, number, cues=placed, before=before)
        scored = [
            (
                model.probability(
                    pair_features(tokens, number, head=h, cues=placed, before=before, among=among)
                ),
                -i,
                h,
            )
            for i, h in enumerate(among)
        ]
        if not scored:
            continue
        p, _, head = max(scored)
        long = words_inside(tokens, number) >= AT.sure_length
        if p >= (AT.pair / 2 if long else AT.pair * 2):
            out[number] = (head, p)
            speaking.owns(head, number)
    return out


def build(
    tokens: Tokens,
    cues: Mapping[int, float],
    *,
    walks: Mapping[int, Walk],
    owned: Mapping[int, tuple[int, float]],
) -> list[Candidate]:
    """Put spans and quotations together to frames."""
    mine: dict[int, list[int]] = {}
    for number, (head, _) in owned.items():
        mine.setdefault(head, []).append(number)
    out = []
    for head, found in walks.items():
        quotes = sorted(mine.get(head, ()))
        content, source, cue = found.nodes("content"), found.nodes("source"), found.nodes("cue")
        content = _with_quotations(tokens, content, quotes=quotes, owned=owned)
        source -= content
        if not content:
            continue
        frame = Frame(
            head,
            _name(tokens, head, quotes=quotes),
            cue=cue,
            source=source,
            content=content,
            quotes=_inside(tokens, content, quotes=quotes, owned=owned),
        )
        sure = [p for values in found.sure.values() for p in values]
        of_content = found.sure.get("content", [1.0])
        pairing = min((owned[q][1] for q in quotes), default=1.0)
        out.append(
            Candidate(
                frame,
                cues.get(head, 0.0),
                min(sure, default=1.0),
                sum(of_content) / len(of_content),
                pairing,
            )
        )
    return out


def _with_quotations(
    tokens: Tokens, content: set[int], *, quotes: list[int], owned: Mapping[int, tuple[int, float]]
) -> set[int]:
    """Make every quotation be wholly inside a content or wholly outside it."""
    out = {k for k in content if tokens.quote[k] < 0}
    touched = {tokens.quote[k] for k in content if tokens.quote[k] >= 0}
    for number in touched - set(quotes):
        inside = spoken(tokens, number)
        if number not in owned and len(content & inside) >= AT.adopted * len(inside):
            out |= set(range(*tokens.quote_tokens[number]))
    for number in quotes:
        out |= set(range(*tokens.quote_tokens[number]))
    return out


def _inside(
    tokens: Tokens, content: set[int], *, quotes: list[int], owned: Mapping[int, tuple[int, float]]
) -> list[int]:
    held = {tokens.quote[k] for k in content if tokens.quote[k] >= 0}
    return sorted(set(quotes) | {n for n in held if n not in owned})


def _name(tokens: Tokens, head: int, *, quotes: list[int]) -> str:
    """Name the construction of a learned frame after its cue's part of speech and arguments."""
    if tokens.lower[head] == "according":
        return "according to"
    part = {
        "VERB": "verb",
        "NOUN": "noun",
        "ADJ": "adjective",
        "ADV": "adverb",
        "PUNCT": "punctuation",
        "ADP": "preposition",
    }.get(tokens.pos[head], "other")
    if quotes:
        return f"{part} + quotation"
    for dep, name in (
        ("ccomp", "clause"),
        ("xcomp", "infinitive"),
        ("dobj", "object"),
        ("prep", "preposition"),
        ("acl", "clause"),
    ):
        if any(tokens.dep[c] == dep for c in tokens.children[head]):
            return f"{part} + {name}"
    return part
