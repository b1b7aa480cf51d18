"""Strong assertions in the outlet's own voice that state no source: a list to check, not a rate."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.quantities.counted import state
from framing.compare.speakers.heard import heard
from framing.compare.thresholds import read, word_set
from framing.stretches import Stretches
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from framing.compare.sample import Sample, Words

__all__ = ["unattributed"]

Row = dict[str, Any]
ZONES_OF_ASSERTIONS = frozenset({"headline", "standfirst", "body"})


@dataclass(frozen=True, slots=True)
class Marker:
    """Words of one rule of ``assertions.toml``; a verb counts only where it is used as one."""

    rule: str
    words: tuple[str, ...]
    verb: bool


def unattributed(sample: Sample) -> pd.DataFrame:
    """Return table ``unattributed``: marked assertions in sentences that no attribution touches.

    The rules, with their reasons and sources, are in ``assertions.toml``. A sentence has one row for
    each of its markers; headline, standfirst and body are read, captions and bylines are not.
    """
    figures, said = _figures(sample), _said(sample)
    rows = []
    for article in sample.ids:
        for sentence in _own(sample, article, said=said[article]):
            inside = sample.words[article].between([(sentence["start"], sentence["end"])])
            if not _tentative(sample.words[article], inside):
                found = _markers(sample.words[article], inside)
                found += figures.get((article, sentence["sentence"]), [])
                rows += [_row(sample, sentence, marked=one) for one in sorted(found)]
    return frame("unattributed", rows)


def _said(sample: Sample) -> dict[str, Stretches[None]]:
    """Return where each article reports somebody: who speaks, that they do, and what they say."""
    found: dict[str, list[tuple[int, int, None]]] = {article: [] for article in sample.ids}
    for row in heard(sample):
        for name in ("content_spans", "cue_spans", "source_spans"):
            spans = row[name] or ()
            found[row["article_id"]] += [(int(start), int(end), None) for start, end in spans]
    return {article: Stretches(spans) for article, spans in found.items()}


def _own(sample: Sample, article: str, *, said: Stretches[None]) -> Iterator[Row]:
    """Yield the sentences of an article that no attribution touches."""
    for row in sample.sentences[article]:
        touched = any(said.touching(row["start"], row["end"]))
        if row["zone"] in ZONES_OF_ASSERTIONS and not touched:
            yield row


def _tentative(words: Words, inside: list[int]) -> bool:
    open_words = word_set("assertions", "tentative")
    return any(words.words[n] in open_words or words.lemmas[n] in open_words for n in inside)


def _markers(words: Words, inside: list[int]) -> list[tuple[int, int, str]]:
    """Return start, end and rule of each marker in the outlet's own words; one rule a place."""
    found: dict[int, tuple[int, int, str]] = {}
    for place, first in enumerate(inside):
        for marker in _by_first().get(words.words[first], ()) or _by_first().get(
            words.lemmas[first], ()
        ):
            here = inside[place : place + len(marker.words)]
            if marker.verb and place and words.words[inside[place - 1]] == "to":
                continue  # an infinitive tells of an aim or a threat, it does not assert
            if first not in found and _stands(words, here, marker=marker):
                found[first] = (int(words.starts[first]), int(words.ends[here[-1]]), marker.rule)
    return list(found.values())


def _stands(words: Words, here: list[int], *, marker: Marker) -> bool:
    if marker.verb and words.pos[here[0]] != "VERB":
        return False
    return (
        len(here) == len(marker.words)
        and all(words.voices[n] == "narration" for n in here)
        and all(
            wanted in (words.words[n], words.lemmas[n])
            for n, wanted in zip(here, marker.words, strict=True)
        )
    )


@cache
def _by_first() -> dict[str, list[Marker]]:
    """Return the markers by their first word, longer ones first."""
    found: dict[str, list[Marker]] = {}
    for rule, entry in read("assertions").items():
        for kind in ("phrases", "verbs"):
            for text in entry.get(kind, ()):
                marker = Marker(rule, tuple(text.split()), verb=kind == "verbs")
                found.setdefault(marker.words[0], []).append(marker)
    return {first: sorted(all_, key=lambda m: -len(m.words)) for first, all_ in found.items()}


def _figures(sample: Sample) -> dict[tuple[str, int], list[tuple[int, int, str]]]:
    """Return the counts of people harmed that the outlet gives on nobody's word, by sentence."""
    states = set(read("assertions")["figure"]["states"])
    found: dict[tuple[str, int], list[tuple[int, int, str]]] = {}
    for row in sample.found_by("figures"):
        if (
            row["voice"] == "narration"
            and not row["attrs"].get("source")
            and state(sample, row) in states
            and not _told_before(sample, row)
        ):
            key = (row["article_id"], row["sentence"])
            found.setdefault(key, []).append((row["start"], row["end"], "figure"))
    return found


def _told_before(sample: Sample, figure: Row) -> bool:
    """Tell whether a count is taken as known: *the 20 hostages* repeats, *20 hostages* asserts."""
    words = sample.words[figure["article_id"]]
    place = words.between([(figure["start"], figure["end"])])[:1]
    known = read("assertions")["figure"]["known_after"]
    return bool(place) and place[0] > 0 and words.words[place[0] - 1] in known


def _row(sample: Sample, sentence: Row, *, marked: tuple[int, int, str]) -> Row:
    start, end, rule = marked
    article = sentence["article_id"]
    return {
        "article_id": article,
        "outlet": sample.outlet[article],
        "rule": rule,
        "marker": " ".join(sample.texts[article][start:end].split()),
        "start": start,
        "end": end,
        **{name: sentence[name] for name in ("sentence", "paragraph", "zone", "text")},
        **{name: read("assertions")[rule][name] for name in ("why", "citation")},
    }
