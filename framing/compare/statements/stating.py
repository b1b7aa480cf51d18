"""Which sentences state something by themselves, beside who says it and that it is said."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import thresholds
from framing.compare.vectors import is_content
from framing.stretches import Stretches
from framing.tags import VERBAL

if TYPE_CHECKING:
    from framing.compare.sample import Sample

__all__ = ["beside_frame", "frames", "states", "words_of_row"]

SUBJECTS_OR_THERE = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})


def frames(sample: Sample) -> dict[str, Stretches[None]]:
    """Return where the words stand that tell who speaks and that somebody does, by article id."""
    found: dict[str, list[tuple[int, int, None]]] = defaultdict(list)
    for row in sample.rows("attributions"):
        for start, end in (*row["cue_spans"], *row["source_spans"]):
            found[row["article_id"]].append((start, end, None))
    return {article: Stretches(found[article]) for article in sample.ids}


def states(sample: Sample, row: dict[str, Any], *, framed: Stretches[None]) -> bool:
    """Tell whether a sentence states something by itself.

    It has a verb, with its subject or with words enough to make up for a parse that lost it. *He recalled.*
    states nothing, nor does *Like a boy.* or the tail that a sentence was cut off from.
    """
    limits = thresholds("coverage")
    if next((letter for letter in row["text"] if letter.isalpha()), "A").islower():
        return False
    inside = words_of_row(sample, row)
    said = beside_frame(sample, row, framed=framed)
    verb = any(one["pos"] in VERBAL for one in inside)
    subject = any(one["dep"] in SUBJECTS_OR_THERE for one in inside)
    return verb and len(said) >= (limits.words if subject else limits.words_alone)


def beside_frame(sample: Sample, row: dict[str, Any], *, framed: Stretches[None]) -> set[str]:
    """Return the content words of a sentence that do not tell who speaks."""
    here = [(a, b) for a, b, _ in framed.touching(row["start"], row["end"])]
    return {
        one["lemma"]
        for one in words_of_row(sample, row)
        if is_content(one["lemma"], one["pos"]) and not any(a <= one["start"] < b for a, b in here)
    }


def words_of_row(sample: Sample, row: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the words between the start and the end of a row of any table."""
    words = sample.words[row["article_id"]]
    at = sample.word_at[row["article_id"]]
    return [at[int(words.starts[n])] for n in words.between([(row["start"], row["end"])])]
