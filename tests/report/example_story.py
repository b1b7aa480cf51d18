"""The example's three short articles on an invented accident, and what stands in them, by its words."""

from __future__ import annotations

import re
from typing import Any

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
