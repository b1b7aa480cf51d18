"""What a figure counts: the words around it, and what happened to those it counts."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import read, thresholds, word_set
from framing.compare.vectors import is_content, stem
from framing.data_files import data_file, number_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.sample import Sample, Words

__all__ = [
    "above",
    "compatible",
    "context",
    "is_means",
    "of_the_living",
    "opposed",
    "part_of_whole",
    "people_nouns",
    "persons",
    "ruled_by",
    "same_noun",
    "same_word",
    "speakers_own",
    "state",
    "words_beside",
]


PEOPLE = ("function", "relation", "description", "appraisal", "generic")
"""Classes of ``actor_nouns.toml`` whose nouns are people, one by one."""
UP = 5
"""Steps from a figure up to the verb that governs it."""
ADJECTIVES_OF = frozenset({"acomp", "amod"})
STOPPED = "stopped"
KILLED = "killed"
LIVES = frozenset({"life", "lives"})
NUMBERS = "|".join(sorted(set(number_words()) - {"one"}))
"""Without *one*: who is one of the nine is one of them all."""
OF_A_NUMBER = re.compile(
    rf"(?i)\b(?:{NUMBERS}|\d+) of (?:the |its |his |her |their |our |these |those |(?:[\w.]+ ){{0,3}}[\w.]+['’]s )?$"
)
OF_THESE = re.compile(r"(?i)\s+of (?:whom|which|them|these|those)\b")
OF_THE = re.compile(r"\s+of the (?=\w)")
FARTHEST = 60
"""Characters before a figure in which another stands whose whole it is."""
OWN = re.compile(r"\s+of (?:my|our)\b")


def part_of_whole(sample: Sample, row: dict[str, Any]) -> str:
    """Tell *four* of ``two of the four exits`` (*whole*) and *nine* of ``eleven, nine of whom`` (*part*); else ""."""
    text = sample.texts[row["article_id"]]
    if OF_THESE.match(text, row["end"]) or _is_of_the_hurt(sample, row):
        return "part"
    return (
        "whole" if OF_A_NUMBER.search(text[max(row["start"] - FARTHEST, 0) : row["start"]]) else ""
    )


def _is_of_the_hurt(sample: Sample, row: dict[str, Any]) -> bool:
    """Tell *19* of ``19 of the injured``: a part of those whom a count of what befell people counts."""
    met = OF_THE.match(sample.texts[row["article_id"]], row["end"])
    whole = sample.word_at[row["article_id"]].get(met.end()) if met is not None else None
    return whole is not None and whole["dep"] == "pobj" and stem(whole["lemma"]) in _states()


def context(sample: Sample, row: dict[str, Any]) -> list[str]:
    """Return the content lemmas of a figure's sentence without the figure."""
    words, inside = sample.words[row["article_id"]], _sentence(sample, row)
    return [
        words.lemmas[n]
        for n in inside
        if is_content(words.lemmas[n], words.pos[n])
        and not row["start"] <= words.starts[n] < row["end"]
    ]


def state(sample: Sample, row: dict[str, Any], *, others: Sequence[dict[str, Any]] = ()) -> str:
    """Return what happened to those counted (``count_states.toml``), by the nearest word; "" if none does.

    Words inside another figure or right after it (``one missing``) say it of that one. Things are only held up. What
    the people are called gives way to what befell them: three *demonstrators* who were arrested are held.
    """
    if row["category"] not in {"count", "vague"}:
        return ""
    words, inside = sample.words[row["article_id"]], _sentence(sample, row)
    reach = thresholds("figures").reach
    here = [n for n in inside if row["start"] <= words.starts[n] < row["end"]] or inside[:1]
    if not here:
        return ""
    things = not _stems(row["label"] or "").isdisjoint(_nouns_for_things())
    aside = thresholds("figures").across
    near = [
        (_distance(words.pos, here, word=n) + aside * (n in here and _names_people(words, n)), name)
        for n in inside
        if (name := _befell(sample, row, place=n)) is not None
        and (name == STOPPED or not things)
        and not any(one["start"] <= words.starts[n] <= one["end"] + 1 for one in others)
    ]
    found = [entry for entry in near if entry[0] <= reach]
    return min(found)[1] if found else ""


def _names_people(words: Words, place: int) -> bool:
    return words.lemmas[place] in people_nouns()


@cache
def people_nouns() -> frozenset[str]:
    """Return the nouns that name people one by one (``actor_nouns.toml``)."""
    lists = data_file("lexicons", "actor_nouns")
    return frozenset(term for name in PEOPLE for term in lists[name]["terms"])


def _befell(sample: Sample, row: dict[str, Any], *, place: int) -> str | None:
    """Return what a word says befell people: by its stem, as a verb of killing, or as lives that were lost."""
    words = sample.words[row["article_id"]]
    lemma = words.lemmas[place]
    if lemma in LIVES:
        at = sample.word_at[row["article_id"]]
        over = at.get(at[int(words.starts[place])]["head"])
        killed = read("count_states")[KILLED]["lives"]
        return KILLED if over is not None and over["lemma"] in killed else None
    by_stem = _states().get(stem(lemma))
    return by_stem or (KILLED if lemma in word_set("same_acts", "killing") else None)


def _distance(pos: Sequence[str], here: Sequence[int], *, word: int) -> float:
    """Return the words between a figure and a word, more where it stands before or across *and*."""
    low, high = (here[-1], word) if word > here[-1] else (word, here[0])
    across = any(pos[n] == "CCONJ" for n in range(low + 1, high))
    limits = thresholds("figures")
    before = limits.before if word < here[0] else 0.0
    return max(high - low, 0) + before + (limits.across if across else 0)


def speakers_own(sample: Sample, row: dict[str, Any]) -> bool:
    """Tell a part of what is a speaker's own: *two of my friends* are not the two people that all count."""
    quoted = row["voice"] == "quoted"
    return quoted and bool(OWN.match(sample.texts[row["article_id"]], row["end"]))


def of_the_living(sample: Sample, row: dict[str, Any]) -> bool:
    """Tell a count of those alive, *20 of them are still alive*, a part of all that another article counts."""
    living = word_set("same_acts", "living")
    chain = above(sample, row)
    beside = [sample.word_at[row["article_id"]].get(w["head"]) for w in words_beside(sample, row)]
    said = zip(words_beside(sample, row), beside, strict=True)
    return any(
        w["lemma"] in living and (w in chain or (head in chain and w["dep"] in ADJECTIVES_OF))
        for w, head in said
    )


def ruled_by(sample: Sample, row: dict[str, Any]) -> frozenset[str]:
    """Return the verbs that govern a figure: *needs* sixty votes, sixty votes *needed*."""
    chain = above(sample, row)
    nouns = {one["start"] for one in chain if one["pos"] != "VERB"}
    beside = words_beside(sample, row)
    said = [w["lemma"] for w in beside if w["dep"] == "acl" and w["head"] in nouns]
    needed = [_means()["verb"]] if is_means(chain, beside) else []
    return frozenset([*said, *needed, *(w["lemma"] for w in chain if w["pos"] == "VERB")])


def above(sample: Sample, row: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the words over a figure, from what it counts up to the verb that governs it."""
    at = sample.word_at[row["article_id"]]
    inside = [at[n] for n in range(row["start"], row["end"]) if n in at]
    above = next((w for w in inside if not row["start"] <= (w["head"] or 0) < row["end"]), None)
    chain: list[dict[str, Any]] = []
    while above is not None and len(chain) < UP and above not in chain:
        chain.append(above)
        if above["pos"] == "VERB":
            break
        above = at.get(above["head"])
    return chain


def words_beside(sample: Sample, row: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the words of a figure's sentence."""
    at, words = sample.word_at[row["article_id"]], sample.words[row["article_id"]]
    return [at[int(words.starts[n])] for n in _sentence(sample, row)]


def is_means(chain: Sequence[dict[str, Any]], beside: Sequence[dict[str, Any]]) -> bool:
    """Tell what is needed: *could be approved with* a simple majority of 51 votes."""
    verb = chain[-1] if chain and chain[-1]["pos"] == "VERB" else None
    if verb is None or not any(w["lemma"] in _means()["prepositions"] for w in chain[:-1]):
        return False
    return any(
        w["head"] == verb["start"] and w["word"] in _means()["modals"] and w["dep"] == "aux"
        for w in beside
    )


@cache
def _means() -> dict[str, Any]:
    return dict(read("same_acts")["means"])


@lru_cache(maxsize=20_000)
def opposed(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether the verbs that govern two figures make two things of them: votes needed, votes held."""
    return any(
        bool(one & left and two & right) and not (one & right or two & left)
        for first, second in _opposed()
        for left, right in ((first, second), (second, first))
    )


@cache
def _opposed() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    pairs = read("same_acts")["governing"]["opposed"]
    return tuple((frozenset(left), frozenset(right)) for left, right in pairs)


def same_word(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether what two figures count goes by one word."""
    return bool(_named(one) & _named(two))


def same_noun(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether what two figures count goes by one noun, whatever describes it."""
    first, second = (_stems(_noun(row)) for row in (one, two))
    return bool(first & second) if first and second else same_word(one, two)


def persons(row: dict[str, Any]) -> bool:
    """Tell whether a figure counts people, by its noun or for want of one (*2,100 were told to leave*)."""
    named = _named(row)
    people = not named or bool(named & _persons()) or not named.isdisjoint(_states())
    return row["category"] in {"count", "vague"} and people


def compatible(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether two figures may count the same: one word, people in different words, or none given."""
    first, second = _named(one), _named(two)
    return bool(first & second) or not first or not second or (persons(one) and persons(two))


def _named(row: dict[str, Any]) -> frozenset[str]:
    return _stems(f"{_noun(row)} {row['attrs'].get('what') or ''}")


def _noun(row: dict[str, Any]) -> str:
    """Return what a figure counts; of a sum that a verb alone tells, the verb's noun: losing £7m is a loss."""
    nouns: dict[str, str] = data_file("lexicons", "numbers")["money_verbs"]["nouns"]
    label = str(row["label"] or "")
    by_verb = row["category"] == "money" and not row["attrs"].get("what")
    return nouns.get(label, label) if by_verb else label


@lru_cache(maxsize=20_000)
def _stems(words: str) -> frozenset[str]:
    found = {stem(word) for word in re.findall(r"[^\W\d_]{3,}", words.casefold())}
    return frozenset(found) | {one for word in found if (one := _things().get(word)) is not None}


def _sentence(sample: Sample, row: dict[str, Any]) -> list[int]:
    spans = sample.sentence_spans[row["article_id"]]
    return sample.words[row["article_id"]].between(
        [spans[row["sentence"]]] if row["sentence"] in spans else []
    )


@cache
def _states() -> dict[str, str]:
    tables = {
        name: table["stems"]
        for name, table in read("count_states").items()
        if table["stems"] and name not in {"persons", "things", "bodies"}
    }
    return {one: name for name, stems in tables.items() for one in stems}


@cache
def _persons() -> frozenset[str]:
    return frozenset(read("count_states")["persons"]["stems"])


@cache
def _nouns_for_things() -> frozenset[str]:
    return frozenset(one for nouns in read("count_states")["things"]["sets"] for one in nouns)


@cache
def _things() -> dict[str, str]:
    """Return the first noun of its set for each noun for things; a plural is its stem with an s."""
    sets = [*read("count_states")["things"]["sets"], *read("count_states")["bodies"]["sets"]]
    return {form: nouns[0] for nouns in sets for one in nouns for form in (one, f"{one}s")}
