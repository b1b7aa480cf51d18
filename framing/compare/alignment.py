"""What was aligned over the articles of an event, in offsets of the original texts."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.actors.acting_bodies import acting_bodies
from framing.compare.actors.whole_phrases import WholePhrases
from framing.records import OffsetMap
from framing.tables import records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.tables import Comparison

__all__ = ["alignment"]

Row = dict[str, Any]


def alignment(comparison: Comparison) -> dict[str, Any]:
    """Return the object of ``data/alignment.json``: utterances, acts, coverage, figures, actors.

    Spans are half-open, in code points of each article's original text.
    """
    view = _Original(comparison)
    return {
        "event": comparison.event,
        "articles": [
            {"id": row["article_id"], "outlet": row["outlet"]}
            for row in records(comparison["articles"])
        ],
        "shared_utterances": _utterances(comparison, view),
        "unshared_direct": _unshared(comparison, view),
        "acts": _acts(comparison, view),
        "coverage": _coverage(comparison, view),
        "figures": [*_figures(comparison, view), *_times(comparison, view)],
        "actors": _actors(comparison, view),
    }


class _Original:
    """Maps spans of cleaned texts to the originals and looks up attributions and sentences."""

    def __init__(self, comparison: Comparison) -> None:
        self.maps = comparison.offsets
        keyed = records(comparison["attributions"])
        self.attribution = {(row["article_id"], row["attribution"]): row for row in keyed}
        self.sentence = {
            (r["article_id"], r["sentence"]): r for r in records(comparison["sentences"])
        }

    def span(self, article: str, start: int, end: int) -> list[int]:
        """Return one span as [start, end] of the original."""
        return list(self.maps.get(article, OffsetMap()).span(int(start), int(end)))

    def spans(self, article: str, spans: Sequence[Sequence[int]] | None) -> list[list[int]]:
        """Return several spans."""
        return [self.span(article, *span) for span in spans or ()]

    def ends(self, row: Row) -> dict[str, int]:
        """Return ``start`` and ``end`` of a row in the original."""
        start, end = self.span(row["article_id"], row["start"], row["end"])
        return {"start": start, "end": end}

    def whole(self, article: str, sentence: int) -> Row:
        """Return where a sentence stands."""
        return {"article": article, **self.ends(self.sentence[article, sentence])}


def _groups(comparison: Comparison, table: str, *, column: str) -> dict[Any, list[Row]]:
    found: dict[Any, list[Row]] = defaultdict(list)
    for row in records(comparison[table]):
        found[row[column]].append(row)
    return found


def _utterances(comparison: Comparison, view: _Original) -> list[Row]:
    """Return what is told in several articles, and with ``sure`` false what may be."""
    sure = {
        number: [_telling(row, view) for row in rows]
        for number, rows in _groups(comparison, "shared_quotes", column="utterance").items()
    }
    speakers = {row["utterance"]: row["speaker"] for row in records(comparison["shared_quotes"])}
    out = [
        {"speaker": speakers[number], "sure": True, "members": members}
        for number, members in sure.items()
    ]
    for row in records(comparison["perhaps_quotes"]):
        beside = sure.get(row["utterance"]) or [_beside(row, view)]
        here = _telling(row, view)
        verdict = {"sure": False, "likely": row["likely"]}
        out.append({"speaker": row["speaker"], **verdict, "members": [*beside, here]})
    return out


def _telling(row: Row, view: _Original) -> Row:
    article = row["article_id"]
    cue = view.attribution[article, row["attribution"]]["cue_spans"]
    return {
        "article": article,
        "content": view.spans(article, row["content_spans"]),
        "form": row["form"],
        "cue": view.spans(article, cue),
        "complete": row.get("complete"),
        "match": row.get("match"),
    }


def _beside(row: Row, view: _Original) -> Row:
    article, told = row["beside_article"], (row["beside_article"], row["beside_attribution"])
    return {
        "article": article,
        "content": view.spans(article, row["beside_spans"]),
        "cue": view.spans(article, view.attribution[told]["cue_spans"]),
    }


def _unshared(comparison: Comparison, view: _Original) -> list[Row]:
    out = []
    for row in records(comparison["unshared_quotes"]):
        told = view.attribution[row["article_id"], row["attribution"]]
        content = view.spans(row["article_id"], told["content_spans"])
        out.append({"article": row["article_id"], "content": content, "speaker": row["speaker"]})
    return out


def _acts(comparison: Comparison, view: _Original) -> list[Row]:
    """Return what several articles tell, and with ``sure`` false what may be one act."""
    out = []
    for rows in _groups(comparison, "acts", column="act").values():
        members = [_act(row, view) for row in rows if row["found"]]
        out.append({"what": rows[0]["what"], "sure": True, "members": members})
    for rows in _groups(comparison, "perhaps_acts", column="perhaps").values():
        members = [_act(row, view) for row in rows]
        out.append({"what": rows[0]["verb"], "sure": False, "members": members})
    return out


def _act(row: Row, view: _Original) -> Row:
    article = row["article_id"]
    parties = {
        key: view.span(article, *row[column]) if row[column] else None
        for key, column in (("agent", "agent_span"), ("target", "target_span"))
    }
    return {"article": article, **view.ends(row), **parties, "form": row["form"]}


def _coverage(comparison: Comparison, view: _Original) -> list[Row]:
    """Return statements with the sentences that state them, and with ``sure`` false two that may tell a part of one."""
    out: list[Row] = []
    for rows in _groups(comparison, "coverage", column="statement").values():
        told = [row for row in rows if row["found"]]
        if len(told) > 1:
            sentences = [view.whole(row["article_id"], row["sentence"]) for row in told]
            out.append({"sure": True, "sentences": sentences})
    for row in records(comparison["perhaps_statements"]):
        here = view.whole(row["article_id"], row["sentence"])
        beside = view.whole(row["beside_article"], row["beside_sentence"])
        out.append({"sure": False, "likely": row["likely"], "sentences": [here, beside]})
    return out


def _figures(comparison: Comparison, view: _Original) -> list[Row]:
    out = []
    for rows in _groups(comparison, "figures", column="figure").values():
        given = [
            {
                "article": row["article_id"],
                **view.ends(row),
                "value": row["value"],
                "hedge": row["hedge"] or None,
                "source": row["source"] or None,
            }
            for row in rows
            if row["found"]
        ]
        out.append({"what": rows[0]["what"], "conflict": rows[0]["conflict"], "values": given})
    return out


def _times(comparison: Comparison, view: _Original) -> list[Row]:
    """Return what several articles tell of durations, dates, ranks and how often, with ``kind`` and ``unit``."""
    out = []
    for rows in _groups(comparison, "shared_times", column="shared_time").values():
        kind = rows[0]["kind"]
        given = [
            {
                "article": row["article_id"],
                **view.ends(row),
                "value": row["value"] if kind == "date" else float(row["value"]),
                "unit": row["unit"],
                "hedge": row["bound"] or None,
                "source": row["speaker"] or None,
            }
            for row in rows
            if row["found"]
        ]
        units = {one["unit"] for one in given}
        named = {
            "what": rows[0]["what"],
            "kind": kind,
            "unit": units.pop() if len(units) == 1 else None,
        }
        out.append(named | {"conflict": rows[0]["conflict"], "values": given})
    return out


def _actors(comparison: Comparison, view: _Original) -> list[Row]:
    """Return each actor with its mentions; a mention left open by itself, its actor null."""
    out = []
    phrases = WholePhrases(comparison["words"], comparison.texts)
    for actor, rows in _groups(comparison, "actors", column="actor").items():
        mentions = [
            {
                "article": row["article_id"],
                **view.ends(row | dict(zip(("start", "end"), phrases.around(row), strict=True))),
                "voice": row["voice"],
                "label": row["label"],
            }
            for row in rows
        ]
        apart = [mentions] if actor else [[mention] for mention in mentions]
        out += [{"actor": actor or None, "mentions": own} for own in apart]
    return out + _bodies(comparison, view, words=phrases.rows)


def _bodies(
    comparison: Comparison, view: _Original, *, words: Mapping[str, list[Row]]
) -> list[Row]:
    """Return the bodies that act by a noun that names none: *neighbouring states* as one, *police* each by itself."""
    told: dict[str, list[Row]] = defaultdict(list)
    for body in acting_bodies(words, records(comparison["actors"])):
        mention = {"article": body["article_id"], **view.ends(body)}
        told[body["told"] or str(mention)].append(
            mention | {"voice": body["voice"], "label": body["label"]}
        )
    return [
        {"actor": called if len(mentions) > 1 else None, "mentions": mentions}
        for called, mentions in told.items()
    ]
