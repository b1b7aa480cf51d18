"""A small comparison made by hand: three short articles on an invented accident, every table filled.

It is what the structure tests of the page stand on. No parser runs; spans are found by their words.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from functools import cache
from typing import Any

from framing.settings import Settings
from framing.tables import TABLES, Comparison, frame

TEXTS = {
    "one": (
        "Ferry slams into Lowmouth pier, shattering trust\n"
        "A ferry slammed into the pier at Lowmouth on Monday and 42 people were hurt.\n"
        "“We are sorry for every minute of this, but the brakes were checked in June,” Ada Quill, "
        "chief executive of Saltline, claimed.\n"
        "The shipping giant has ignored warnings for years. An inquiry was opened.\n"
        "“It was like thunder,” said Tom Reed, a passenger. Police said the pier will stay shut."
    ),
    "two": (
        "Forty hurt as ferry hits pier\n"
        "About 40 people were hurt when a ferry hit the pier at Lowmouth, the ambulance service said.\n"
        "Ada Quill of Saltline said “the brakes were checked in June”.\n"
        "The harbour board opened an inquiry. Officials, who asked not to be named, said the tide was strong."
    ),
    "three": (
        "Ferry and pier collide at Lowmouth\n"
        "A ferry and the pier at Lowmouth met on Monday. At least 42 passengers were hurt, Saltline said.\n"
        "The region’s oldest employer said its brakes had been checked in June.\n"
        "The pier will stay shut, according to police."
    ),
}
OUTLETS = {"one": "Alder Post", "two": "Birch Herald", "three": "Cedar Wire"}
LETTERS = {"one": "A", "two": "B", "three": "C"}


def at(article: str, words: str, nth: int = 0) -> tuple[int, int]:
    """Return where the nth occurrence of ``words`` stands in an article."""
    found = [match.span() for match in re.finditer(re.escape(words), TEXTS[article])]
    return found[nth]


SPEECH: list[dict[str, Any]] = [
    {
        "a": "one",
        "content": "We are sorry for every minute of this, but the brakes were checked in June",
        "q": 1,
        "cue": "claimed",
        "speaker": "Ada Quill",
        "role": "company",
        "stance": "distancing",
        "lemma": "claim",
        "institution": "Saltline",
    },
    {
        "a": "one",
        "content": "It was like thunder",
        "q": 1,
        "cue": "said",
        "speaker": "Tom Reed",
        "role": "witness_or_affected",
        "stance": "neutral",
        "lemma": "say",
    },
    {
        "a": "one",
        "content": "the pier will stay shut",
        "q": 0,
        "cue": ("said", 1),
        "speaker": "Police",
        "role": "police",
        "stance": "neutral",
        "lemma": "say",
    },
    {
        "a": "two",
        "content": "About 40 people were hurt when a ferry hit the pier at Lowmouth",
        "q": 0,
        "cue": "said",
        "speaker": "ambulance service",
        "role": "official",
        "stance": "neutral",
        "lemma": "say",
    },
    {
        "a": "two",
        "content": "the brakes were checked in June",
        "q": 1,
        "cue": ("said", 1),
        "speaker": "Ada Quill",
        "role": "company",
        "stance": "neutral",
        "lemma": "say",
        "institution": "Saltline",
    },
    {
        "a": "two",
        "content": "the tide was strong",
        "q": 0,
        "cue": ("said", 2),
        "speaker": "Officials",
        "role": "official",
        "stance": "neutral",
        "lemma": "say",
        "status": "anonymous",
    },
    {
        "a": "three",
        "content": "At least 42 passengers were hurt",
        "q": 0,
        "cue": "said",
        "speaker": "Saltline",
        "role": "company",
        "stance": "neutral",
        "lemma": "say",
    },
    {
        "a": "three",
        "content": "its brakes had been checked in June",
        "q": 0,
        "cue": ("said", 1),
        "speaker": "its operator",
        "role": "",
        "stance": "neutral",
        "lemma": "say",
        "status": "unresolved",
    },
    {
        "a": "three",
        "content": "The pier will stay shut",
        "q": 0,
        "cue": "according to",
        "speaker": "police",
        "role": "police",
        "stance": "neutral",
        "lemma": "according to",
    },
]


@cache
def comparison() -> Comparison:
    """Return the example; nobody may change it."""
    tables = {name: frame(name, ROWS[name]() if name in ROWS else []) for name in TABLES}
    versions = {"framing": "0.1.0", "spacy": "3.8"}
    return Comparison(
        "A ferry hits the pier at Lowmouth", tables, dict(TEXTS), dict(TEXTS), Settings(), versions
    )


def with_rows(**tables: list[dict[str, Any]]) -> Comparison:
    """Return the example with these tables' rows instead of its own."""
    made = comparison()
    return replace(
        made, tables={**made.tables, **{name: frame(name, rows) for name, rows in tables.items()}}
    )


def empty(*names: str) -> Comparison:
    """Return the example with these tables without a row."""
    return with_rows(**{name: [] for name in names})


def rows(made: Comparison, name: str) -> list[dict[str, Any]]:
    """Return a table's rows as dictionaries that ``frame`` takes back."""
    table = made[name].astype(object).where(made[name].notna(), None)
    return table.to_dict("records")


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


LOADED = [
    ("one", "slams", "attack_verb", ["hits"]),
    ("one", "shattering", "hyperbole", ["damaging"]),
    ("one", "slammed", "attack_verb", ["ran"]),
    ("one", "giant", "hyperbole", ["company"]),
    ("one", "ignored", "evaluative", ["not acted on"]),
    ("one", "thunder", "image", ["a loud noise"]),
    ("two", "strong", "evaluative", []),
]
PASSIVES = [
    ("one", "42 people were hurt", "hurt"),
    ("one", "An inquiry was opened", "open"),
    ("two", "About 40 people were hurt", "hurt"),
    ("three", "42 passengers were hurt", "hurt"),
]
FIGURES = [
    ("one", "42 people", "42", 42, "", "", 0),
    ("two", "About 40 people", "40", 40, "about", "ambulance service", 0),
    ("three", "At least 42 passengers", "42", 42, "at least", "Saltline", 0),
]
LABELS = [
    ("one", "The shipping giant", "Saltline", "description"),
    ("one", "Saltline", "Saltline", "name"),
    ("two", "Saltline", "Saltline", "name"),
    ("three", "Saltline", "Saltline", "name"),
    ("three", "The region’s oldest employer", "Saltline", "description"),
    ("two", "Officials", "officials", "collective"),
    ("one", "Police", "police", "collective"),
    ("three", "police", "police", "collective"),
]


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
        base = {"utterance": 1, "position": position, "word": word}
        found.append({**base, "article_id": "one", "marks": "kept"})
        if position >= 9:
            found.append({**base, "article_id": "two", "marks": "kept"})
        if word in echoed:
            found.append({**base, "article_id": "three", "marks": "echo"})
    return found


def coverage() -> list[dict[str, Any]]:
    """Return two statements, one found in two articles."""
    cases = [
        ("The pier will stay shut", {"one": 7, "three": 4}),
        ("An inquiry opened", {"one": 5, "two": 3}),
    ]
    return [
        {
            "statement": number,
            "what": what,
            "article_id": article,
            "outlet": OUTLETS[article],
            "found": article in places,
            "sentence": places.get(article, 1),
            "paragraph": 2,
            "depth": 0.5,
            "similarity": 0.8 if article in places else 0.1,
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


def openings() -> list[dict[str, Any]]:
    """Return headline and first sentence of each."""
    found = []
    for article, text in TEXTS.items():
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


ROWS = {
    "articles": articles,
    "sentences": sentences,
    "words": words,
    "voices": voices,
    "attributions": attributions,
    "observations": observations,
    "legend": legend,
    "shared_quotes": shared_quotes,
    "shared_words": shared_words,
    "coverage": coverage,
    "figures": figures,
    "acts": acts,
    "actors": actors,
    "openings": openings,
    "findings": findings,
    "zones": lambda: [
        {"article_id": a, "start": 0, "end": len(t.split("\n")[0]), "kind": "headline"}
        for a, t in TEXTS.items()
    ],
    "removed": lambda: [
        {
            "article_id": a,
            "start": None,
            "end": None,
            "kind": "tag_cloud",
            "words": 3,
            "text": "Sport Weather Money",
        }
        for a in TEXTS
    ],
    "skipped": lambda: [{"source": "ferry/empty.txt", "reason": "The file is empty."}],
    "audit": lambda: [
        {
            "check": "size",
            "level": "warn",
            "articles": list(TEXTS),
            "claim": "This sample can describe these three articles. It cannot describe the outlets.",
            "why": "One article an outlet: no intervals and no tests.",
        }
    ],
    "pairs": lambda: [
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
    ],
    "accuracy": lambda: [
        {
            "measure": "quotations",
            "data": "84 articles of PolNeAR dev",
            "n": 900,
            "precision": 71.0,
            "recall": 72.0,
            "f1": 71.5,
        }
    ],
    "distinctive": lambda: [
        {
            "outlet": "Alder Post",
            "term": "inquiry",
            "layer": "words",
            "voice": "narration",
            "n": 1,
            "n_elsewhere": 1,
            "z": 1.0,
        }
    ],
}
