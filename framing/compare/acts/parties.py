"""Who does an act and to whom it is done, as an article prints them, and when two of them can be one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING, Any

from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from framing.compare.same_name import title_words
from framing.compare.thresholds import thresholds
from framing.compare.vectors import stem
from framing.data_files import data_file, number_words, terms

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

__all__ = ["NO_PARTY", "Party", "numbers_in", "party_of", "same_party"]

Row = dict[str, Any]
INDEFINITE_ARTICLE = terms("function_words", "indefinite_article")
SPEAKING_PARTIES = terms("function_words", "speaking_parties")
NOUN_LISTS_OF_PEOPLE = ("function", "relation", "description", "appraisal", "collective", "generic")
SEXES: dict[str, str] = data_file("lexicons", "function_words")["sex_of"]["forms"]
WORD = re.compile(r"[^\W\d_]{2,}")
NUMERAL = re.compile(r"\d[\d,.]*\d|\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A doer or target: stems of its words, its head, its names, the numbers in it, whether people or many."""

    words: frozenset[str] = frozenset()
    head: str = ""
    names: frozenset[str] = frozenset()
    numbers: frozenset[float] = frozenset()
    people: bool = False
    several: bool = False
    new: bool = False
    """Brought up as one of its kind: *a* bill."""
    sex: str = ""
    """Of a pronoun that the article does not resolve."""


NO_PARTY = Party()


@cache
def _people() -> frozenset[str]:
    nouns = data_file("lexicons", "actor_nouns")
    return frozenset(term for name in NOUN_LISTS_OF_PEOPLE for term in nouns[name]["terms"])


def _is_people(lemma: str, *, doing: bool) -> bool:
    """Tell a noun for people; of one that does something the ending is enough (dockers, arsonists)."""
    nouns = data_file("lexicons", "actor_nouns")
    made = nouns["compounds"]
    joined = lemma.endswith(tuple(made["terms"])) and lemma not in made["exceptions"]
    return (
        joined
        or lemma in _people()
        or (doing and lemma.endswith(tuple(nouns["agentive"]["terms"])))
    )


@cache
def _units() -> frozenset[str]:
    """Return the words for scales and money: nine million and ten million are not one thing for their *million*."""
    numbers = data_file("lexicons", "numbers")
    return frozenset(
        [
            *numbers["percent"]["terms"],
            *numbers["currencies"]["names"],
            *number_words(),
            *numbers["multipliers"]["values"],
        ]
    )


def party_of(words: Mapping[int, Row], row: Row, *, role: str) -> Party:
    """Return the doer (``agent``) or target (``patient``) of an act; ``words`` are its article's, by place."""
    attrs = row["attrs"]
    span = attrs.get(f"{role}_span")
    if not span:
        return NO_PARTY
    whole = [words[i] for i in range(*span) if i in words]
    inside = _without_complement(whole, span=span)
    top = next((w for w in inside if not span[0] <= (w["head"] or 0) < span[1]), None)
    top = _counted(top, inside) or (inside[-1] if inside else None)
    printed = str(attrs.get(role) or "")
    if top is not None and len(inside) < len(whole):
        plain = printed.casefold()
        behind = max(plain.find(top["word"].casefold()), 0)
        cut = plain.find(f" {whole[len(inside)]['word'].casefold()} ", behind)
        printed = printed[:cut] if cut > 0 else printed
    actor = str(attrs.get(f"{role}_actor") or "")
    if top is not None and top["word"] in SPEAKING_PARTIES:
        actor = f"{actor} {row.get('speaker') or ''}"
    numbers = numbers_in(printed) | _as_many(top, inside)
    alone = top is None or top["pos"] == "PRON"
    names = [w["lemma"] for w in inside if w["pos"] == "PROPN"]
    names += [part for part in actor.split() if part[:1].isupper()]
    bare = top is None or alone or top["pos"] == "NUM" or top["lemma"] in _units()
    return Party(
        words=_stems(f"{printed} {actor}"),
        head="" if top is None or bare else stem(top["lemma"]),
        names=_stems(" ".join(names)),
        numbers=numbers,
        people=top is not None and _is_people(top["lemma"], doing=role == "agent" and not alone),
        several=bool(numbers)
        or (top is not None and top["word"] != top["lemma"] and top["word"].endswith("s")),
        new=bool(inside) and inside[0]["word"] in INDEFINITE_ARTICLE,
        sex=SEXES.get(top["word"], "") if top is not None else "",
    )


def _without_complement(inside: Sequence[Row], *, span: Sequence[int]) -> Sequence[Row]:
    """Return the words of a phrase before what its noun takes: two articles need not print it both.

    *The decision* for *the decision to close it*, *63 pupils* for *63 pupils at a school in Selby*.
    """
    top = next((w for w in inside if not span[0] <= (w["head"] or 0) < span[1]), None)
    if top is None or top["pos"] not in ("NOUN", "PROPN"):
        return inside
    verbs = {w["start"] for w in inside if w["dep"] == "acl" and w["head"] == top["start"]}
    for n, word in enumerate(inside):
        behind = word["start"] > top["start"] and word["word"] != "of"
        taken = word["head"] == top["start"] or not span[0] <= (word["head"] or 0) < span[1]
        if behind and ((word["dep"] == "prep" and taken) or word["head"] in verbs):
            return inside[:n]
    return inside


def _counted(top: Row | None, inside: Sequence[Row]) -> Row | None:
    """Return the pupils of *dozens of pupils*, the children of *a number of children*; else what was given."""
    if top is None or top["lemma"] not in data_file("lexicons", "acts")["parts"]["terms"]:
        return top
    of = {w["start"] for w in inside if w["word"] == "of" and w["head"] == top["start"]}
    return next((w for w in inside if w["dep"] == "pobj" and w["head"] in of), top)


def _as_many(top: Row | None, inside: Sequence[Row]) -> frozenset[float]:
    """Return how many a list of names counts: two people, and Ana Bello and Lia Fonn."""
    if top is None or top["pos"] != "PROPN":
        return frozenset()
    joined = sum(w["pos"] == "PROPN" and w["dep"] == "conj" for w in inside)
    return frozenset([1.0 + joined]) if joined else frozenset()


@lru_cache(maxsize=16_384)
def _stems(text: str) -> frozenset[str]:
    parts = WORD.findall(text.casefold())
    kept = (part for part in parts if part not in ENGLISH_STOP_WORDS and part not in title_words())
    return frozenset(stem(part) for part in kept)


@lru_cache(maxsize=16_384)
def numbers_in(text: str) -> frozenset[float]:
    """Return the numbers above one in a phrase, in figures or words."""
    values = {word: float(n) for word, n in number_words().items()}
    words = re.split(r"[\s-]+", text.casefold())
    found = {values[word] for word in words if word in values}
    tens = [values.get(word, 0.0) + values.get(unit, 0.0) for word, unit in pairwise(words)]
    found |= {n for n in tens if 20 < n < 100 and n % 10 and "-" in text}
    for numeral in NUMERAL.findall(text):
        plain = numeral.replace(",", "")
        if plain.count(".") <= 1:
            found.add(float(plain))
    return frozenset(n for n in found if n > 1)


def same_party(one: Party, two: Party, *, rarity: Mapping[str, float]) -> float | None:  # noqa: PLR0911 - one case a line
    """Return 1 where two descriptions can be one, 0 where not, None where one text is silent.

    One number, one head noun or half of the shorter description, weighed by rarity, makes them one, unless both
    name names that do not meet. A name and a description can be one, so they say nothing; two sorts of people
    without a name are worth a half.
    """
    at = thresholds("parties")
    if one.sex and two.sex and one.sex != two.sex:
        return 0.0
    if not (one.words or one.numbers) or not (two.words or two.numbers):
        return None
    if one.names and two.names and not one.names & two.names:
        return 0.0
    if one.numbers & two.numbers:
        return 1.0
    if one.several != two.several and not (one.people or two.people):
        if one.head and one.head == two.head:  # four buildings are not the Norland building
            return 0.0 if one.numbers or two.numbers else at.kind
        if not (one.names or two.names):
            return 0.0
    if one.head and one.head == two.head:
        return 1.0
    both = _weight(one.words & two.words, rarity)
    if both and both >= at.share * min(_weight(one.words, rarity), _weight(two.words, rarity)):
        return 1.0
    if bool(one.names) != bool(two.names):
        described = two if one.names else one
        return 0.0 if described.several or described.numbers else None
    return at.kind if one.people and two.people else 0.0


def _weight(words: Collection[str], rarity: Mapping[str, float]) -> float:
    held = [rarity[word] for word in words if word in rarity]
    unseen = sum(1 for _ in words) - len(held)
    # The exact sum: a set's order, and with it a plain sum's last digit, differs from run to run.
    return fsum([*held, unseen * max(rarity.values(), default=1.0)] if unseen else held)
