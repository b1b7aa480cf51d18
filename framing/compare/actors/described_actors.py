"""Actors described and not named, matched over articles: *the owner*, *pupils*, *the union boss*."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.actors import fits_many
from framing.compare.actors.described_actor import Described
from framing.compare.same_name import name_parts
from framing.compare.thresholds import read, word_set
from framing.data_files import data_file, terms
from framing.tags import NOUNS_AND_ADJECTIVES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["described", "grouped_alike", "named_by_description"]

Row = dict[str, Any]
NOT_ONE_KNOWN = terms("function_words", "not_one_known")
INDEFINITE_PRONOUNS = terms("function_words", "indefinite_pronouns")
POSSESSIVE_END = re.compile(r"[’']s ")


def described(sample: Sample, unit: tuple[str, str], *, rows: Sequence[Row]) -> Described:
    """Return what the designations ``rows`` say of one actor in one article: ``unit``, article and actor."""
    article, actor = unit
    read_rows = [_parts(sample, article, row=row) for row in rows]
    modifiers = [frozenset(_kind_of(word["lemma"]) for word in parts) for _, parts in read_rows]
    shared = frozenset.intersection(*modifiers) if modifiers else frozenset()
    heads = {head["lemma"] for head, _ in read_rows if head}
    forms = {head["word"] for head, _ in read_rows if head}
    for row, (head, _) in zip(rows, read_rows, strict=True):
        noun, meant = _plainly(sample, article, row=row, head=head)
        shared |= meant
        heads |= {noun} - {""}
        forms |= {f"{noun}s", noun} if noun else set()
    return Described(
        article=article,
        actor=actor,
        heads=frozenset(heads),
        modifiers=shared,
        proper=frozenset(
            w["lemma"] for _, parts in read_rows for w in parts if w["pos"] == "PROPN"
        ),
        plural=any(_is_plural(head) for head, _ in read_rows if head),
        forms=frozenset(forms),
        ever=frozenset().union(*modifiers),
        names=_names(actor, rows, read_rows=read_rows),
        definite=not any(_before(sample, article, row=row) in NOT_ONE_KNOWN for row in rows)
        and INDEFINITE_PRONOUNS.isdisjoint(
            word for row in rows for word in row["label"].split()[:1]
        ),
        kin=all(row["attrs"].get("kind") == "relation" for row in rows),
    )


def _names(
    actor: str, rows: Sequence[Row], *, read_rows: Sequence[tuple[Row | None, list[Row]]]
) -> frozenset[str]:
    """Return whose or of what body a group is: *Bloom associates*, *aides to Ada Bloom*, *Ada Bloom’s aides*.

    Where they are (*residents of Mill Street*) is not meant.
    """
    owner = (
        name_parts(POSSESSIVE_END.split(actor, maxsplit=1)[0])
        if POSSESSIVE_END.search(actor)
        else ()
    )
    inside = {
        word["lemma"]
        for row, (head, parts) in zip(rows, read_rows, strict=True)
        for word in parts
        if word["pos"] == "PROPN"
        and head is not None
        and (word["start"] < head["start"] or row["attrs"].get("kind") == "relation")
    }
    return frozenset(inside - word_set("actor_sets", "titles")) | frozenset(owner[-1:])


def _parts(sample: Sample, article: str, *, row: Row) -> tuple[Row | None, list[Row]]:
    """Return the noun that a description hangs on and what else describes in it, loaded words aside.

    A loaded word says how an outlet sees somebody, not who it is.
    """
    inside = _between(sample, article, start=row["start"], end=row["end"])
    starts = {word["start"] for word in inside}
    nouns = [word for word in inside if word["pos"] == "NOUN"]
    top = [word for word in nouns if word["head"] not in starts or word["head"] == word["start"]]
    names = {word["start"] for word in inside if word["pos"] == "PROPN"}
    top = top or _opening(inside) or [word for word in nouns if word["head"] in names] or nouns
    loaded = _loaded(sample, article)
    head = top[-1] if top else (inside[-1] if inside else None)
    parts = [
        word
        for word in inside
        if word["pos"] in NOUNS_AND_ADJECTIVES
        and head is not None
        and word["start"] != head["start"]
        and not any(start <= word["start"] < end for start, end in loaded)
    ]
    return head, parts


def _opening(inside: Sequence[Row]) -> list[Row]:
    """Return the noun of *Nurses at Larkin*, which a tagger takes for a name where it opens a sentence."""
    many = len(inside) > 1 and inside[0]["word"].endswith("s") and inside[1]["pos"] == "ADP"
    if not many or inside[0]["pos"] != "PROPN" or inside[1]["head"] != inside[0]["start"]:
        return []
    return [inside[0] | {"pos": "NOUN", "lemma": inside[0]["word"].removesuffix("s")}]


def _plainly(
    sample: Sample, article: str, *, row: Row, head: Row | None
) -> tuple[str, frozenset[str]]:
    """Return the plainer noun for a loaded phrase and what modifies it: *undocumented*, for *illegal immigrants*.

    So a group by its loaded name (*strike-breakers*) meets the same group by its plain one (*replacement workers*).
    """
    if head is None:
        return "", frozenset()
    for term in sample.loaded.get(article, []):
        if not (term["start"] <= head["start"] < term["end"] and term["start"] < row["end"]):
            continue
        for wording in term["attrs"].get("neutral") or []:
            words = wording.casefold().split()
            same = words[-1] in (head["lemma"], head["word"])
            noun = head["lemma"] if same else words[-1].removesuffix("s")
            if len(words) > 1 and (same or noun in _nouns()):
                return noun, frozenset(_kind_of(word) for word in words[:-1])
    return "", frozenset()


def _kind_of(word: str) -> str:
    """Return a modifier, one for all that say the same of who is meant: *temporary*, *replacement* workers."""
    return next(
        (kinds[0] for kinds in read("actor_sets")["modifiers"]["same"] if word in kinds), word
    )


def _is_plural(head: Row) -> bool:
    return head["lemma"] != head["word"] or head["lemma"] in read("actor_sets")["many"]["nouns"]


def _between(sample: Sample, article: str, *, start: int, end: int) -> list[Row]:
    words = sample.words[article]
    rows = sample.word_at[article]
    return [rows[int(words.starts[n])] for n in words.between([(start, end)])]


def _loaded(sample: Sample, article: str) -> list[tuple[int, int]]:
    return sample.loaded_spans.get(article, [])


def _before(sample: Sample, article: str, *, row: Row) -> str:
    first = sample.texts[article][row["start"] : row["end"]].split()[:1]
    words = sample.texts[article][: row["start"]].split()[-1:]
    return (
        first[0].casefold()
        if first and first[0].casefold() in NOT_ONE_KNOWN
        else (words[0].casefold() if words else "")
    )


def named_by_description(
    ones: Iterable[Described], known: Mapping[str, Sequence[Described]]
) -> dict[tuple[str, str], str]:
    """Return for (article, actor) the named actor whom other articles describe so, and nobody else.

    ``known`` are the descriptions of every named actor. One noun decides before one of a set of nouns; a
    modifier of the description must be said of the named actor too, or be a name where no other is given.
    """
    found = {}
    for one in ones:
        if one.plural or not one.definite:
            continue
        fits = {name: _fit(one, told, name=name) for name, told in known.items()}
        best = max(fits.values(), default=0)
        chosen = [name for name, fit in fits.items() if fit == best]
        if best and len(chosen) == 1:
            found[one.article, one.actor] = chosen[0]
    return found


def _fit(one: Described, told: Sequence[Described], *, name: str) -> int:
    others = [
        other
        for other in told
        if other.article != one.article and not fits_many.may_be_another(one, other, name=name)
    ]
    said = {word for other in others for word in other.modifiers} | set(name_parts(name))
    foreign = one.modifiers - said
    names_only = foreign <= one.proper and not any(other.proper for other in others)
    if foreign and not names_only:
        return 0
    heads = frozenset(head for other in others for head in other.heads)
    if one.heads & heads:
        return 2
    fuller = not one.kin and any(other.modifiers > one.modifiers for other in others)
    return int(not (foreign or fuller or fits_many.is_anybody(one)) and _alike(one.heads, heads))


def grouped_alike(ones: Sequence[Described]) -> list[list[Described]]:
    """Return the unnamed actors of all articles in groups that are one: by noun, and by what modifies it.

    Bare nouns meet first. A noun with a modifier joins the bare one unless the event tells two kinds apart
    (*county officials*, *health officials*); two with modifiers join where one's are among the other's.
    """
    groups: list[list[Described]] = []
    kinds = _kinds(ones)
    owners: dict[str, set[frozenset[str]]] = defaultdict(set)
    for one in ones:
        for head in one.heads if one.names else ():
            owners[head].add(one.names)
    for one in sorted(ones, key=lambda one: len(one.modifiers)):
        fitting = [group for group in groups if _belongs(one, group, kinds=kinds, owners=owners)]
        if fitting:
            max(fitting, key=lambda group: (_exact(one, group), len(group))).append(one)
        else:
            groups.append([one])
    return groups


def _kinds(ones: Iterable[Described]) -> dict[str, set[frozenset[str]]]:
    found: dict[str, set[frozenset[str]]] = defaultdict(set)
    for one in ones:
        for head in one.heads:
            if one.modifiers:
                found[head].add(one.modifiers)
    return found


def _belongs(
    one: Described,
    group: Sequence[Described],
    *,
    kinds: Mapping[str, set[frozenset[str]]],
    owners: Mapping[str, set[frozenset[str]]],
) -> bool:
    first = group[0]
    if first.plural != one.plural or not _alike(one.heads, first.heads):
        return False
    if not one.plural and not (one.definite and all(other.definite for other in group)):
        return False
    if any(_apart(one, other) for other in group) or _several(one, group, owners=owners):
        return False
    least = first.modifiers
    if bool(one.modifiers) != bool(least):
        told = {kind for head in one.heads for kind in kinds.get(head, ())}
        if len(told) > 1:
            return False
    return _agree(one, group)


def _apart(one: Described, other: Described) -> bool:
    """Tell two groups by their words: other names, parties or number, or held apart by an article of their own."""
    if one.names and other.names and not one.names & other.names:
        return True
    if fits_many.is_another_relation(one, other) or fits_many.is_a_household(one, other):
        return True
    if (one.ever ^ other.ever) & word_set("actor_sets", "parties"):
        return True
    if not one.heads & other.heads:
        telling = (one.modifiers ^ other.modifiers) - one.proper - other.proper
        return bool(telling)
    if one.article == other.article and one.ever != other.ever:
        return True
    return not one.forms & other.forms


def _several(
    one: Described, group: Sequence[Described], *, owners: Mapping[str, set[frozenset[str]]]
) -> bool:
    """Tell a bare *aides* that may be of one of several whom the event gives aides."""
    if all(bool(one.names) == bool(other.names) for other in group):
        return False
    return any(len(owners.get(head, ())) > 1 for head in one.heads)


def _agree(one: Described, group: Iterable[Described]) -> bool:
    """Tell that what modifies one noun is among what modifies each other, or the other way round."""
    return all(
        one.modifiers <= other.modifiers or other.modifiers <= one.modifiers for other in group
    )


def _exact(one: Described, group: Sequence[Described]) -> bool:
    return any(one.heads & other.heads for other in group)


def _alike(some: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two share a noun, or stand in one set of like nouns by any."""
    return not some.isdisjoint(others) or not _numbers(some).isdisjoint(_numbers(others))


@cache
def _numbers(nouns: frozenset[str]) -> frozenset[int]:
    return frozenset(number for noun in nouns for number in _sets().get(noun, ()))


@cache
def _nouns() -> frozenset[str]:
    return frozenset(_sets())


@cache
def _sets() -> dict[str, frozenset[int]]:
    """Return the numbers of the sets of nouns that each noun stands in."""
    nouns = data_file("lexicons", "actor_nouns")
    sets = [*read("actor_sets")["sets"]["nouns"], *nouns["similar_groups"]["sets"]]
    found: dict[str, set[int]] = defaultdict(set)
    for number, members in enumerate(sets):
        for noun in members:
            found[noun].add(number)
    return {noun: frozenset(numbers) for noun, numbers in found.items()}
