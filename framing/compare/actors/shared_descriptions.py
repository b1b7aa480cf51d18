"""A bare description that stands for one actor in most articles: *the company*, *the president*."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.compare.actors.name_mentions import NameMention

__all__ = ["by_most_articles"]

Row = dict[str, Any]


def by_most_articles(
    rows: Sequence[Row], tied: Sequence[bool], *, mentions: Iterable[NameMention]
) -> list[Row]:
    """Return the rows with a one-word description given to the actor that most articles give it to.

    In each article such a description is resolved by what that article says; five articles on one event know
    more than one. A row keeps its actor where grammar ties it to a name (``tied``), where its article does
    not print the other's name, or where that article describes its own actor so and names it more often.
    """
    named = Counter((mention.actor, mention.article) for mention in mentions)
    actors = {actor for actor, _ in named}
    votes: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for row in rows:
        if row["actor"] in actors:
            votes[row["label"]][row["article_id"]][row["actor"]] += 1
    chosen = {label: _plurality(of) for label, of in votes.items() if " " not in label}
    own = {
        (row["article_id"], row["label"], row["actor"])
        for row, at in zip(rows, tied, strict=True)
        if at
    }
    out = []
    for row, at_name in zip(rows, tied, strict=True):
        better = chosen.get(row["label"])
        if better and not at_name and row["actor"] in actors and row["actor"] != better:
            there, here = (named[name, row["article_id"]] for name in (better, row["actor"]))
            held = (row["article_id"], row["label"], row["actor"]) in own
            if there > (here if held else 0):
                row = row | {"actor": better}
        out.append(row)
    return out


def _plurality(votes: Mapping[str, Counter[str]]) -> str | None:
    """Return the actor that most articles mean, at least two of them and more than any other."""
    meant = Counter(max(of, key=lambda actor: (of[actor], actor)) for of in votes.values())
    ranked = meant.most_common(2)
    first = ranked[0]
    clear = len(ranked) == 1 or first[1] > ranked[1][1]
    return first[0] if first[1] >= thresholds("actors").agreed and clear else None
