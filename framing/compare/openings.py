"""Headlines and openings side by side: what is named first, who acts, in which grammar."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.dates import WEEKDAYS_AND_MONTHS
from framing.compare.statements.clauses import main_clause
from framing.compare.thresholds import thresholds
from framing.data_files import terms
from framing.datelines import behind_dateline, fragment
from framing.tables import frame
from framing.tags import NOUN_OR_NAME

if TYPE_CHECKING:
    import pandas as pd

    from framing.compare.sample import Sample, Words

__all__ = ["openings"]

Row = dict[str, Any]
ARTICLES = terms("function_words", "articles")


def openings(sample: Sample) -> pd.DataFrame:
    """Return table ``openings``: headline, standfirst and first sentences of each article.

    ``first_named`` is the first name or noun behind any dateline. ``verb``, ``form`` and ``agent`` are
    those of the sentence's main clause; form ``none`` where the parse shows none for sure. A headline
    that stands beside the text only (in a manifest, a field, a page's tags) has no sentence number.
    """
    acts: dict[tuple[str, int], list[Row]] = defaultdict(list)
    for row in sample.found_by("agency"):
        acts[row["article_id"], row["sentence"]].append(row)
    rows = []
    for article in sample.ids:
        parts = _parts(sample, article)
        if all(part != "headline" for part, _ in parts):
            rows.extend(_from_title(sample, article))
        for part, sentence in parts:
            rows.append(
                _row(sample, part, sentence=sentence, acts=acts[article, sentence["sentence"]])
            )
    return frame("openings", rows)


def _parts(sample: Sample, article: str) -> list[tuple[str, Row]]:
    sentences = sample.sentences[article]
    heads = [(s["zone"], s) for s in sentences if s["zone"] in {"headline", "standfirst"}]
    body = [s for s in sentences if s["zone"] == "body" and not fragment(s["text"])]
    return heads + [("opening", s) for s in body[: thresholds("openings").sentences]]


def _from_title(sample: Sample, article: str) -> list[Row]:
    title = sample.article[article]["title"]
    if not title:
        return []
    common = {"article_id": article, "outlet": sample.outlet[article], "part": "headline"}
    return [common | {"text": title, "first_named": "", "verb": "", "form": "none", "agent": ""}]


def _row(sample: Sample, part: str, *, sentence: Row, acts: list[Row]) -> Row:
    article = sentence["article_id"]
    clause = main_clause(sample, sentence, acts=acts)
    return {
        "article_id": article,
        "outlet": sample.outlet[article],
        "part": part,
        "sentence": sentence["sentence"],
        "text": sentence["text"],
        "first_named": _with_what_opens(_first_named(sample, sentence), clause.agent),
        "verb": clause.verb,
        "form": clause.form,
        "agent": clause.agent,
    }


def _first_named(sample: Sample, sentence: Row) -> str:
    """Return the first name or noun with those that follow it directly or by *of*, as printed."""
    words, text = sample.words[sentence["article_id"]], sample.texts[sentence["article_id"]]
    start = sentence["start"] + behind_dateline(sentence["text"])
    inside = words.between([(start, sentence["end"])])
    named = [n for n in inside if words.pos[n] in NOUN_OR_NAME and not _day(text, words, n=n)]
    if not named:
        return ""
    run = [named[0]]
    for n in named[1:]:
        gap = text[int(words.ends[run[-1]]) : int(words.starts[n])]
        if gap.strip(" -") not in {"", "of"}:
            break
        run.append(n)
    low = int(words.starts[run[0]])
    if text[max(low - 1, start) : low] == "-":
        low = max(text.rfind(" ", start, low) + 1, start)
    return text[low : int(words.ends[run[-1]])]


def _with_what_opens(named: str, subject: str) -> str:
    """Return what is named first with an adjective or two before it, as the subject has them: *Real* estate agents."""
    words = subject.split()
    described = " ".join(words[1:] if words and words[0].lower() in ARTICLES else words)
    before = described.removesuffix(named).split()
    whole = described.endswith(named) and len(before) <= thresholds("openings").before
    return described if named and whole else named


def _day(text: str, words: Words, *, n: int) -> bool:
    return text[int(words.starts[n]) : int(words.ends[n])] in WEEKDAYS_AND_MONTHS
