"""The example's base tables, one function a table: what was read and found in each article."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from typing import Any

from example_story import FIGURES, LABELS, LETTERS, LOADED, OUTLETS, PASSIVES, SPEECH, TEXTS, at


@cache
def sentences() -> list[dict[str, Any]]:
    """Split every line at full stops; the first line is the headline."""
    found = []
    for article, text in TEXTS.items():
        number, start = 0, 0
        for paragraph, line in enumerate(text.split("\n")):
            for match in re.finditer(r"[^.]+(\.[”]?|$)", line):
                words = match.group().strip()
                if not words or words == "”":
                    continue
                begin = start + match.start() + len(match.group()) - len(match.group().lstrip())
                found.append(
                    {
                        "article_id": article,
                        "sentence": number,
                        "paragraph": paragraph,
                        "zone": "headline" if paragraph == 0 else "body",
                        "start": begin,
                        "end": begin + len(words),
                        "text": words,
                    }
                )
                number += 1
            start += len(line) + 1
    return found


def sentence_of(article: str, position: int) -> dict[str, Any]:
    """Return the sentence that holds a character."""
    return [s for s in sentences() if s["article_id"] == article and s["start"] <= position][-1]


@cache
def attributions() -> list[dict[str, Any]]:
    """Make the attributions that SPEECH lists, numbered in each article."""
    found, numbers = [], dict.fromkeys(TEXTS, 0)
    for one in SPEECH:
        article = one["a"]
        start, end = at(article, one["content"])
        cue = at(article, *one["cue"]) if isinstance(one["cue"], tuple) else at(article, one["cue"])
        sentence = sentence_of(article, start)
        words = len(one["content"].split())
        status = one.get("status", "named")
        found.append(
            {
                "article_id": article,
                "outlet": OUTLETS[article],
                "attribution": numbers[article],
                "type": "direct" if one["q"] else "indirect",
                "speaker": one["speaker"],
                "status": status,
                "role": one["role"],
                "institution": one.get("institution", ""),
                "cue": TEXTS[article][slice(*cue)],
                "cue_lemma": one["lemma"],
                "stance": one["stance"],
                "start": start,
                "end": end,
                "content_spans": [[start, end]],
                "quoted_spans": [[start, end]] if one["q"] else [],
                "cue_spans": [list(cue)],
                "source_spans": [],
                "content": one["content"],
                "quoted": one["content"] if one["q"] else "",
                "sentence": sentence["sentence"],
                "paragraph": sentence["paragraph"],
                "zone": sentence["zone"],
                "words_quoted": words if one["q"] else 0,
                "words_reported": 0 if one["q"] else words,
            }
        )
        numbers[article] += 1
    return found


@cache
def voices() -> list[dict[str, Any]]:
    """Tile every text with its voices."""
    found = []
    for article, text in TEXTS.items():
        place = 0
        for one in sorted(
            (a for a in attributions() if a["article_id"] == article), key=lambda a: a["start"]
        ):
            found.append(
                {"article_id": article, "start": place, "end": one["start"], "voice": "narration"}
            )
            found.append(
                {
                    "article_id": article,
                    "start": one["start"],
                    "end": one["end"],
                    "voice": "quoted" if one["words_quoted"] else "attributed",
                    "speaker": one["speaker"],
                    "attribution": one["attribution"],
                }
            )
            place = one["end"]
        found.append(
            {"article_id": article, "start": place, "end": len(text), "voice": "narration"}
        )
    return [row for row in found if row["start"] < row["end"]]


def voice_at(article: str, position: int) -> dict[str, Any]:
    """Return the voice that owns a character."""
    return next(
        v for v in voices() if v["article_id"] == article and v["start"] <= position < v["end"]
    )


def words() -> list[dict[str, Any]]:
    """Return every word with its voice."""
    return [
        {
            "article_id": article,
            "sentence": sentence_of(article, m.start())["sentence"],
            "start": m.start(),
            "end": m.end(),
            "word": m.group().lower(),
            "lemma": m.group().lower(),
            "pos": "NOUN",
            "voice": voice_at(article, m.start())["voice"],
            "zone": "body",
        }
        for article, text in TEXTS.items()
        for m in re.finditer(r"[\w’]+", text)
    ]


def articles() -> list[dict[str, Any]]:
    """Return the three articles with their words counted by voice."""
    found = []
    for article, text in TEXTS.items():
        own = [word["voice"] for word in words() if word["article_id"] == article]
        found.append(
            {
                "article_id": article,
                "letter": LETTERS[article],
                "outlet": OUTLETS[article],
                "outlet_basis": "text",
                "outlet_evidence": f"Source: {OUTLETS[article]}",
                "event": "ferry",
                "title": text.split("\n")[0],
                "url": f"https://example.org/{article}",
                "published": f"2025-05-1{len(found) + 2}T09:30",
                "date_basis": "manifest",
                "author": "By hand",
                "source": f"ferry/{article}.txt",
                "words": len(own),
                "narration_words": own.count("narration"),
                "quoted_words": own.count("quoted"),
                "attributed_words": own.count("attributed"),
                "words_cut": 3,
                "sentences": 8,
                "paragraphs": text.count("\n"),
                "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
            }
        )
    return found


def observation(
    article: str, extractor: str, words: str, nth: int = 0, **more: Any
) -> dict[str, Any]:
    """Return one stamped finding on ``words``."""
    start, end = at(article, words, nth)
    sentence, voice = sentence_of(article, start), voice_at(article, start)
    return {
        "article_id": article,
        "outlet": OUTLETS[article],
        "extractor": extractor,
        "label": words.lower(),
        "start": start,
        "end": end,
        "original_start": start,
        "original_end": end,
        "text": words,
        "voice": voice["voice"],
        "speaker": voice.get("speaker", ""),
        "zone": sentence["zone"],
        "sentence": sentence["sentence"],
        "paragraph": sentence["paragraph"],
        "attrs": {},
        **more,
    }


def observations() -> list[dict[str, Any]]:
    """Return findings of every extractor that the page marks."""
    found = [
        observation(
            a, "loaded_terms", w, category=c, score=0.9, attrs={"neutral": n, "strength": 2}
        )
        for a, w, c, n in LOADED
    ]
    found += [
        observation(a, "agency", w, category="passive_no_agent", label=v, attrs={"verb": w})
        for a, w, v in PASSIVES
    ]
    found += [
        observation(
            a,
            "figures",
            w,
            category="count",
            attrs={"quantity": q, "value": v, "hedge": h, "source": s, "what": "people hurt"},
        )
        for a, w, q, v, h, s, _ in FIGURES
    ]
    found += [
        observation(a, "actor_labels", w, category="function", attrs={"actor": actor, "kind": kind})
        for a, w, actor, kind in LABELS
    ]
    for one in attributions():
        start, end = one["cue_spans"][0]
        text = TEXTS[one["article_id"]]
        nth = text[:start].count(text[start:end])
        found.append(
            observation(
                one["article_id"],
                "attribution_cues",
                text[start:end],
                nth,
                category=one["stance"],
                label=one["cue_lemma"],
                attrs={
                    "attribution": one["attribution"],
                    "speaker": one["speaker"],
                    "speaker_kind": one["status"],
                    "negated": False,
                },
            )
        )
    return found


def legend() -> list[dict[str, Any]]:
    """Return titles and marks."""
    kinds = {
        "loaded_terms": ("Loaded terms", "W", sorted({one[2] for one in LOADED})),
        "attribution_cues": ("How sources are introduced", "V", ["neutral", "distancing"]),
        "actor_labels": ("Names", "N", ["function"]),
        "agency": ("Who does what", "P", ["passive_no_agent"]),
        "figures": ("Figures", "F", ["count"]),
    }
    return [
        {
            "extractor": name,
            "title": title,
            "mark": mark,
            "category": category,
            "unit": "words",
            "description": f"Counts as {category}.",
            "citation": "Example 2025",
        }
        for name, (title, mark, categories) in kinds.items()
        for category in categories
    ]


def zones() -> list[dict[str, Any]]:
    """Return the first line of each as its headline."""
    return [
        {"article_id": a, "start": 0, "end": len(t.split("\n")[0]), "kind": "headline"}
        for a, t in TEXTS.items()
    ]


def removed() -> list[dict[str, Any]]:
    """Return one tag cloud cut from each."""
    return [
        {
            "article_id": a,
            "start": None,
            "end": None,
            "kind": "tag_cloud",
            "words": 3,
            "text": "Sport Weather Money",
        }
        for a in TEXTS
    ]


def skipped() -> list[dict[str, Any]]:
    """Return one file that was not read."""
    return [{"source": "ferry/empty.txt", "reason": "The file is empty."}]
