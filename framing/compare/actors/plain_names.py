"""What to call an actor whom no article names: the plainest of the designations that the outlets use."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from framing.compare.sample import Sample

__all__ = ["plain_name"]

Row = dict[str, Any]
LONGEST = 4
"""Words: a longer designation is no name."""


@dataclass(frozen=True)
class _Use:
    """One use of a designation: its noun, its words, who prints it, and what may speak against it as a name."""

    noun: str
    words: str
    outlet: str
    narrated: bool
    plain: bool
    office: bool
    named: bool
    """Whether a name or nationality stands before the noun: the Norland government."""
    home: int
    """Articles that print the place of *people of Larkin*; 0 where there is no such phrase."""


def plain_name(sample: Sample, rows: Sequence[Row]) -> str:
    """Return the designation that names a group best; ``rows`` are all designations of the event that are its own.

    What is judged, predicated, loaded or only true on strike (*pickets*) gives no name where anything else does.
    Of the rest the noun that tells what they do, then people of a place that the articles are about, then the noun
    that most outlets use; of its phrases the most used one, at equal use the shorter.
    """
    uses = [use for row in rows if (use := _use(sample, row)) is not None]
    uses = [use for use in uses if use.plain] or uses
    uses = [use for use in uses if len(use.words.split()) <= LONGEST] or uses
    by_noun: dict[str, list[_Use]] = defaultdict(list)
    for use in uses:
        by_noun[use.noun].append(use)
    best = max(by_noun, key=lambda noun: _weight(noun, by_noun[noun]))
    times = Counter(use.words for use in by_noun[best])
    known = {use.words: (use.home, use.named) for use in by_noun[best]}
    return max(times, key=lambda words: (known[words], times[words], -len(words), words))


def _weight(noun: str, uses: Iterable[_Use]) -> tuple[bool, int, int, int, int, str]:
    """Rank a noun; how often one outlet repeats it does not count, and of two the longer is seldom the slang."""
    own = list(uses)
    return (
        any(use.office for use in own),
        max(use.home for use in own),
        len({use.outlet for use in own}),
        len({use.outlet for use in own if use.narrated}),
        len(noun),
        noun,
    )


def _use(sample: Sample, row: Row) -> _Use | None:
    """Return what a row says of its designation's words; the noun is that which the others hang on."""
    article = row["article_id"]
    words = sample.words[article]
    at = sample.word_at[article]
    inside = [at[int(words.starts[n])] for n in words.between([(row["start"], row["end"])])]
    if not inside:
        return None
    starts = {word["start"] for word in inside}
    nouns = [word for word in inside if word["pos"] in ("NOUN", "PROPN", "PRON")] or inside
    top = next((w for w in nouns if w["head"] not in starts or w["head"] == w["start"]), nouns[-1])
    printed = sample.texts[article][row["start"] : row["end"]]
    opening = printed.split()[0].lower()
    common = inside[0]["pos"] != "PROPN" and f" {opening} " in sample.texts[article]
    if inside[0]["start"] == top["start"] or common:
        printed = printed[:1].lower() + printed[1:]
    return _Use(
        noun=top["lemma"].removesuffix("s"),
        words=" ".join(printed.split()),
        outlet=row["outlet"],
        narrated=row["voice"] == "narration",
        plain=row["category"] != "epithet"
        and top["lemma"] not in _passing()
        and not any(
            start < row["end"] and row["start"] < end
            for start, end in sample.loaded_spans.get(article, [])
        ),
        office=row["attrs"].get("kind") == "function",
        named=any(
            printed[word["start"] - row["start"]].isupper()
            for word in inside
            if word["start"] < top["start"] and "’" not in printed and "'" not in printed
        ),
        home=_home(sample, inside, top=top),
    )


def _home(sample: Sample, inside: Sequence[Row], *, top: Row) -> int:
    """Return how many articles print the place of *people of Larkin*, 0 where not more than half do."""
    after = [word for word in inside if word["start"] > top["start"]]
    if len(after) < 2 or after[0]["word"] != "of" or after[-1]["pos"] != "PROPN":
        return 0
    place = after[-1]["word"]
    held = sum(place in sample.words[article].words for article in sample.ids)
    return held if 2 * held > len(sample.ids) else 0


@cache
def _passing() -> frozenset[str]:
    """Return the nouns of what somebody is only while it lasts: *picket*, *striker*."""
    return frozenset(data_file("lexicons", "acts")["strike_roles"]["terms"])
