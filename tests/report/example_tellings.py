"""The example's derived tables, one function a table: what the three articles tell beside each other."""

from __future__ import annotations

import re
from typing import Any

from example_articles import attributions, sentence_of, sentences, voice_at
from example_story import FIGURES, LABELS, OUTLETS, SPEECH, TEXTS, at


def shared_quotes() -> list[dict[str, Any]]:
    """Return the one utterance that all three report."""
    full = SPEECH[0]["content"]
    cases = [
        (0, "direct", "exact", 15),
        (4, "direct", "trimmed", 6),
        (7, "indirect", "paraphrased", 4),
    ]
    found = []
    for number, form, match, count in cases:
        one = attributions()[number]
        article = one["article_id"]
        found.append(
            {
                "utterance": 1,
                "speaker": "Ada Quill",
                "article_id": article,
                "outlet": OUTLETS[article],
                "attribution": one["attribution"],
                "form": form,
                "complete": match == "exact",
                "match": match,
                "words": count,
                "words_full": 15,
                "full": full,
                "cue": one["cue"],
                "stance": one["stance"],
                "paragraph": one["paragraph"],
                "paragraphs": 4,
                "start": one["start"],
                "end": one["end"],
                "printed": sentence_of(article, one["start"])["text"],
                "similarity": 1.0,
            }
        )
    return found


def shared_words() -> list[dict[str, Any]]:
    """Return which article prints which word of it."""
    full = SPEECH[0]["content"].split()
    echoed = {"brakes", "checked", "in", "June"}
    found = []
    for position, word in enumerate(full):
        base = {"utterance": 1, "position": position, "word": f"{word} "}
        found.append({**base, "article_id": "one", "marks": "kept"})
        if position >= 9:
            found.append({**base, "article_id": "two", "marks": "kept"})
        if word in echoed:
            found.append({**base, "article_id": "three", "marks": "echo"})
    return found


def coverage() -> list[dict[str, Any]]:
    """Return two statements found in two articles; of the second the third may have a sentence."""
    cases = [
        ("The pier will stay shut", {"one": 6, "three": 4}),
        ("An inquiry opened", {"one": 4, "two": 3}),
    ]
    return [
        {
            "statement": number,
            "what": what,
            "shared": what.casefold(),
            "article_id": article,
            "outlet": OUTLETS[article],
            "found": article in places,
            "maybe": number == 2 and article not in places,
            "reworded": False,
            "likely": 0.9 if article in places else 0.2,
            "sentence": places.get(article, 1),
            "paragraph": 2,
            "depth": 0.5,
            "similarity": 0.8 if article in places else 0.1,
            "near": True,
            "found_in": 2,
        }
        for number, (what, places) in enumerate(cases, start=1)
        for article in TEXTS
    ]


def figures() -> list[dict[str, Any]]:
    """Return the one count that all three give."""
    found = []
    for article, text, quantity, value, hedge, source, _ in FIGURES:
        start, end = at(article, text)
        sentence = sentence_of(article, start)
        found.append(
            {
                "figure": 1,
                "what": "people hurt",
                "conflict": True,
                "article_id": article,
                "outlet": OUTLETS[article],
                "found": True,
                "start": start,
                "end": end,
                "quantity": quantity,
                "value": value,
                "hedge": hedge,
                "source": source,
                "text": text,
                "sentence": sentence["sentence"],
                "paragraph": sentence["paragraph"],
            }
        )
    return found


def acts() -> list[dict[str, Any]]:
    """Return the inquiry: told without a doer, with one, and not at all."""
    tellings = {
        "one": ("An inquiry was opened", "passive", ""),
        "two": ("opened an inquiry", "active", "the harbour board"),
    }
    found = []
    for article in TEXTS:
        row = {
            "act": 1,
            "what": "open the inquiry",
            "article_id": article,
            "outlet": OUTLETS[article],
            "found": article in tellings,
            "voice": "narration",
        }
        if article in tellings:
            text, form, agent = tellings[article]
            start, end = at(article, text)
            row |= {
                "start": start,
                "end": end,
                "form": form,
                "agent": agent,
                "verb": text,
                "sentence": sentence_of(article, start)["sentence"],
            }
        found.append(row)
    return found


def actors() -> list[dict[str, Any]]:
    """Return what each outlet calls the three actors."""
    ranks = {"Saltline": 1, "police": 2, "officials": 3}
    found = []
    for article, text, actor, kind in LABELS:
        start, end = at(article, text)
        found.append(
            {
                "actor": actor,
                "actor_rank": ranks[actor],
                "article_id": article,
                "outlet": OUTLETS[article],
                "label": re.sub("^the ", "", text.lower()),
                "kind": kind,
                "start": start,
                "end": end,
                "voice": voice_at(article, start)["voice"],
                "sentence": sentence_of(article, start)["sentence"],
            }
        )
    return sorted(found, key=lambda row: (row["actor_rank"], list(TEXTS).index(row["article_id"])))


def profiles() -> list[dict[str, Any]]:
    """Return two parts of Saltline in two outlets: it acts in one's own words, and is acted on in a quotation."""
    places = (
        ("one", "An inquiry was opened", "target", "open", "narration"),
        ("one", "claimed", "speaker", "claim", "narration"),
        ("two", "opened an inquiry", "doer", "open", "attributed"),
    )
    found = []
    for article, words, part, verb, voice in places:
        start, end = at(article, words)
        found.append(
            {
                "actor": "Saltline",
                "actor_rank": 1,
                "article_id": article,
                "outlet": OUTLETS[article],
                "part": part,
                "verb": verb,
                "start": start,
                "end": end,
                "voice": voice,
                "told": "open" if voice == "attributed" else "done",
                "sentence": sentence_of(article, start)["sentence"],
            }
        )
    return found


def openings() -> list[dict[str, Any]]:
    """Return headline and first sentence of each."""
    found = []
    for article in TEXTS:
        for part, number in (("headline", 0), ("opening", 1)):
            words = [s for s in sentences() if s["article_id"] == article][number]["text"]
            found.append(
                {
                    "article_id": article,
                    "outlet": OUTLETS[article],
                    "part": part,
                    "sentence": number,
                    "text": words,
                    "first_named": words.split()[0],
                    "verb": "hits",
                    "form": "active",
                    "agent": "ferry",
                }
            )
    return found


def findings() -> list[dict[str, Any]]:
    """Return one thing to look at."""
    start, end = at("one", "42 people were hurt")
    other = at("two", "About 40 people")
    return [
        {
            "finding": 1,
            "kind": "figures",
            "claim": "Two articles give 42 for the people hurt. One gives 40.",
            "section": "figures",
            "anchor": "figures",
            "article_ids": ["one", "two"],
            "weight": 1.0,
            "snippets": [
                {"article_id": "one", "start": start, "end": end, "marks": [[start, start + 2]]},
                {"article_id": "two", "start": other[0], "end": other[1], "marks": [list(other)]},
            ],
        }
    ]


def audit() -> list[dict[str, Any]]:
    """Return what so small a sample cannot show."""
    return [
        {
            "check": "size",
            "level": "warn",
            "articles": list(TEXTS),
            "claim": "This sample can describe these three articles. It cannot describe the outlets.",
            "why": "One article an outlet: no intervals and no tests.",
        }
    ]


def pairs() -> list[dict[str, Any]]:
    """Return two articles held against each other."""
    return [
        {
            "article_a": "one",
            "article_b": "two",
            "cosine": 0.5,
            "shared_names": 3,
            "shared_run": 6,
            "copied": 0.0,
            "same_event": True,
            "why": "Both name Ada Quill and Lowmouth.",
        }
    ]


def accuracy() -> list[dict[str, Any]]:
    """Return one measurement."""
    return [
        {
            "measure": "quotations",
            "data": "84 articles of PolNeAR dev",
            "n": 900,
            "precision": 71.0,
            "recall": 72.0,
            "f1": 71.5,
        }
    ]


def distinctive() -> list[dict[str, Any]]:
    """Return one word of one outlet."""
    return [
        {
            "outlet": "Alder Post",
            "term": "inquiry",
            "layer": "words",
            "voice": "narration",
            "n": 1,
            "n_elsewhere": 1,
            "z": 1.0,
        }
    ]
