"""The events the audit sees in a sample: groups of articles that tell one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.compare.dates import date_said
from framing.compare.joining import grouped
from framing.compare.statistics.units import wire_group
from framing.compare.thresholds import thresholds
from framing.datelines import behind_dateline, fragment
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from framing.compare.audit.kinship import Kin
    from framing.compare.sample import Sample

__all__ = ["event_groups", "groups"]


def event_groups(sample: Sample, related: Mapping[tuple[str, str], Kin]) -> list[list[str]]:
    """Return the article ids of each event, largest group first, then in page order.

    Articles are joined along pairs that likely tell one event, the likeliest first; two groups join
    where their pairs are likely enough on average. A copy joins what it is a copy of.
    """
    least = thresholds("event").group
    likely = {pair: 1.0 if _copies(sample, pair) else kin.likely for pair, kin in related.items()}
    ids = sample.ids

    def near(a: int, b: int) -> float:
        return likely[ids[min(a, b)], ids[max(a, b)]]

    pairs = [(near(a, b), a, b) for a in range(len(ids)) for b in range(a + 1, len(ids))]
    links = [link for link in pairs if link[0] >= thresholds("event").same]
    found = [[ids[n] for n in group] for group in grouped(len(ids), links, least=least, near=near)]
    single = [[article] for article in ids if not any(article in group for group in found)]
    return sorted(found + single, key=lambda members: (-len(members), ids.index(members[0])))


def _copies(sample: Sample, pair: tuple[str, str]) -> bool:
    first, second = (wire_group(sample, article) for article in pair)
    return first == second


def groups(sample: Sample, found: list[list[str]]) -> pd.DataFrame:
    """Return table ``groups``: each article with its group, what it tells and the date it prints."""
    rows = [
        {
            "group": number,
            "article_id": article,
            "gist": gist(sample, article),
            "date_said": date_said(sample.article[article]),
        }
        for number, members in enumerate(found, start=1)
        for article in members
    ]
    return frame("groups", rows)


def gist(sample: Sample, article: str) -> str:
    """Return the first whole sentence of the body in the outlet's own voice, behind any dateline.

    Where every sentence is a quotation or a fragment, the first sentence there is.
    """
    rows = sample.sentences[article]
    body = [s for s in rows if s["zone"] == "body" and not fragment(s["text"])] or rows
    least = thresholds("audit").gist_words
    whole = [s for s in body if len(s["text"].split()) >= least] or body
    own = [s for s in whole if not _spoken(sample, s)] or whole
    if not own:
        return ""
    text = str(own[0]["text"])
    return " ".join(text[behind_dateline(text) :].split())


def _spoken(sample: Sample, sentence: Mapping[str, Any]) -> bool:
    """Tell whether a sentence opens with a quotation mark or is mostly somebody's quoted words."""
    words = sample.words[sentence["article_id"]]
    voices = [words.voices[n] for n in words.between([(sentence["start"], sentence["end"])])]
    quoted = sum(voice == "quoted" for voice in voices)
    return sentence["text"].lstrip()[:1] in set("“\"‘'«") or 2 * quoted > len(voices)
