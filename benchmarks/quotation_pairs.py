"""Is every quotation aligned that two outlets plainly share?

    python benchmarks/quotation_pairs.py basil-dev.jsonl

Of all pairs of quotations by one speaker in two outlets of an event that share six words in a row within
their quotation marks, printed is how many stand in one utterance, and each that does not. Words are read
from the text here, not with the aligner's own tokens.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.compare.same_name import Named, same_speaker
from framing.pipeline import analyse, compared, events_of
from framing.settings import Settings
from framing.tables import records

if TYPE_CHECKING:
    from framing.tables import Comparison

RUN = 6

Row = dict[str, Any]


def shared_pairs(comparison: Comparison) -> list[tuple[Row, Row, str, bool]]:
    """Return (quotation, quotation, six words, aligned) for every pair that plainly is one."""
    found: dict[tuple[str, int], set[int]] = defaultdict(set)
    for row in records(comparison["shared_quotes"]):
        found[row["article_id"], row["attribution"]].add(row["utterance"])
    said = [
        (row, _runs(comparison.texts[row["article_id"]], row["quoted_spans"]))
        for row in records(comparison["attributions"])
        if row["type"] in {"direct", "mixed"} and row["quoted_spans"]
    ]
    out = []
    for (one, first), (two, second) in combinations(said, 2):
        if one["outlet"] == two["outlet"] or not (run := sorted(first & second)):
            continue
        if same_speaker(Named.of(one), Named.of(two)) != "same":
            continue
        places = [found[row["article_id"], row["attribution"]] for row in (one, two)]
        out.append((one, two, run[0], bool(places[0] & places[1])))
    return out


def _runs(text: str, spans: list[list[int]]) -> set[str]:
    found = set()
    for start, end in spans:
        words = re.findall(r"\w+", text[start:end].casefold().replace("’", "'"))
        found |= {" ".join(words[n : n + RUN]) for n in range(len(words) - RUN + 1)}
    return found


def main(paths: list[str]) -> None:
    """Print how many pairs are aligned, and those that are not."""
    settings = Settings(resamples=10)
    batch = analyse(paths, settings)
    pairs = [
        pair
        for event in events_of(batch)
        for pair in shared_pairs(compared(batch, event, settings=settings))
    ]
    for one, two, words, aligned in pairs:
        if not aligned:
            print(f"missed: {one['article_id']}, {two['article_id']}: {words}")
    right = sum(aligned for *_, aligned in pairs)
    print(f"{right} of {len(pairs)} pairs aligned ({100 * right / max(len(pairs), 1):.1f}%)")


if __name__ == "__main__":
    main(sys.argv[1:])
