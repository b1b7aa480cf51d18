"""The cue word list (``lexicons/cues.toml``): stance classes and constructions, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from framing.data_files import data_file

__all__ = ["CueWords", "cue_words", "repaired_lemma"]


@dataclass(frozen=True, slots=True)
class CueWords:
    """Lemma → stance class, adverb → stance class, construction → its lists by name and its bar, if any."""

    stance: dict[str, str]
    classes: dict[str, str]
    """All that bear a class: the lemmas of ``stance``, then fixed phrases, nouns and seldom cues."""
    adverbs: dict[str, str]
    phrases: dict[str, str]
    """First word of a fixed phrase that is a cue as a whole → the phrase (according → according to)."""
    constructions: dict[str, dict[str, frozenset[str]]]
    bars: dict[str, float]
    voice: dict[str, dict[str, frozenset[str]]]
    """What a content's wording depends on → its lists by name (``[voice.…]``)."""

    def takes(self, construction: str, lemma: str, *, which: str = "verbs") -> bool:
        """Say whether a lemma is listed under a construction."""
        return lemma in self.constructions[construction][which]


@cache
def cue_words() -> CueWords:
    """Read ``cues.toml``."""
    data = data_file("lexicons", "cues")
    stance: dict[str, str] = {}
    adverbs: dict[str, str] = {}
    for name, table in data["stance"].items():
        for lemma in table["verbs"]:
            stance.setdefault(lemma, name)
        adverbs.update(dict.fromkeys(table.get("adverbs", ()), name))
    classes = dict(stance)
    phrases: dict[str, str] = {}
    for name, table in data["stance"].items():
        fixed = table.get("phrases", ())
        phrases |= {phrase.split()[0]: phrase for phrase in fixed}
        for lemma in (*fixed, *table.get("seldom", ()), *table.get("nouns", ())):
            classes.setdefault(lemma, name)
    constructions, voice = _lists(data["construction"]), _lists(data["voice"])
    tables = {**data["construction"], **data["voice"]}
    bars = {name: float(table["bar"]) for name, table in tables.items() if "bar" in table}
    return CueWords(
        stance=stance,
        classes=classes,
        adverbs=adverbs,
        phrases=phrases,
        constructions=constructions,
        bars=bars,
        voice=voice,
    )


def _lists(tables: dict[str, dict[str, object]]) -> dict[str, dict[str, frozenset[str]]]:
    return {
        name: {key: frozenset(value) for key, value in table.items() if isinstance(value, list)}
        for name, table in tables.items()
    }


def repaired_lemma(lemma: str, form: str) -> str:
    """Undo the lemmatiser's lost final e (hoped → hop) where only the longer word is a cue."""
    if form.endswith(("ed", "ing")) and not lemma.endswith("e"):
        stance = cue_words().stance
        if lemma not in stance and lemma + "e" in stance and form.startswith(lemma):
            return lemma + "e"
    return lemma
