"""Findings about words: headlines with and without a marked word, and one thing by two names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from framing.compare.findings.candidates import Candidate, quotable, reach, snippet, strength_of
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import stem
from framing.compare.wording import say
from framing.phrasing import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from framing.compare.findings.candidates import Row
    from framing.compare.sample import Sample

__all__ = ["headlines", "names_of_things"]


def headlines(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A headline with a marked word in the outlet's own voice; another outlet's without any mark, else with another.

    The two must share a word of content, so that they tell one thing, and the marked word must not be it.
    """
    del derived
    heads = {article: row for article in sample.ids if (row := _headline(sample, article))}
    marks: dict[str, list[Row]] = defaultdict(list)
    for term in sample.found_by("loaded_terms"):
        if term["zone"] == "headline":
            marks[term["article_id"]].append(term)
    own = {
        article: kept
        for article in heads
        if (kept := [term for term in marks.get(article, ()) if _is_loud(term)])
    }
    found = _beside_plain(sample, heads, marks=marks, own=own) or _beside_marked(
        sample, heads, own=own
    )
    if found is not None:
        strength, claim, snippets = found
        at = thresholds("findings")
        contrast = at.any_mark + at.mark_step * strength
        yield Candidate(contrast, reach(sample, heads.values()), claim, "openings", snippets)


Heads = dict[str, "Row"]
Marks = Mapping[str, Sequence["Row"]]
Found = tuple[int, str, tuple["Row", ...]]


def _is_loud(term: Row) -> bool:
    return bool(
        term["voice"] == "narration" and strength_of(term) >= thresholds("findings").strength
    )


def _beside_plain(sample: Sample, heads: Heads, *, marks: Marks, own: Marks) -> Found | None:
    """Return the strongest mark of a headline beside another's without any, with the claim and the snippets."""
    plain = [row for article, row in heads.items() if article not in marks]
    pairs = [
        (strength_of(term), shared, term, other)
        for article, terms in own.items()
        for term in terms
        for other in plain
        if other["outlet"] != term["outlet"]
        and not _lemmas(sample, term) & _lemmas(sample, other)
        and (shared := _shared(sample, heads[article], two=other))
    ]
    if not pairs:
        return None
    strength, _, term, other = max(pairs, key=lambda pair: pair[:2])
    facts = {"one": term, "two": other, "term": quotable(one_line(term["text"]))}
    claim = say("findings.headline", **facts, told=quotable(one_line(other["text"])))
    return strength, claim, (snippet(sample, term), snippet(sample, other) | {"marks": []})


def _beside_marked(sample: Sample, heads: Heads, *, own: Marks) -> Found | None:
    """Return two headlines with different marks, where they share a word of content and neither prints the other's."""
    pairs = [
        (strength_of(one) + strength_of(two), shared, one, two)
        for a, b in combinations(own, 2)
        for one in own[a]
        for two in own[b]
        if one["outlet"] != two["outlet"]
        and not _prints(heads[b], word=one["text"])
        and not _prints(heads[a], word=two["text"])
        and not _lemmas(sample, one) & _lemmas(sample, heads[b])
        and not _lemmas(sample, two) & _lemmas(sample, heads[a])
        and (shared := _shared(sample, heads[a], two=heads[b]))
    ]
    if not pairs:
        return None
    strength, _, one, two = max(pairs, key=lambda pair: pair[:2])
    here, there = (quotable(one_line(term["text"])) for term in (one, two))
    claim = say("findings.headlines", one=one, two=two, here=here, there=there)
    return strength // 2, claim, (snippet(sample, one), snippet(sample, two))


def _prints(head: Row, *, word: str) -> bool:
    return word.casefold() in head["text"].casefold()


def _headline(sample: Sample, article: str) -> Row | None:
    rows = [row for row in sample.sentences[article] if row["zone"] == "headline"]
    if not rows:
        return None
    start, end = rows[0]["start"], rows[-1]["end"]
    return rows[0] | {
        "outlet": sample.outlet[article],
        "end": end,
        "text": sample.texts[article][start:end],
    }


def _shared(sample: Sample, one: Row, *, two: Row) -> int:
    return len(_lemmas(sample, one) & _lemmas(sample, two))


def _lemmas(sample: Sample, row: Row) -> set[str]:
    """Return the stems of a row's words of content."""
    return {stem(one) for one in sample.content(row["article_id"], [(row["start"], row["end"])])}


def names_of_things(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A loaded name for a thing or group in one outlet; in another the plainer name that our lists give for it.

    Neither outlet prints the other's name, and both names end in one noun, so that grammar and not
    only the list says that they name one kind of thing.
    """
    del derived
    kinds = set(read("names")["naming"]["categories"])
    terms = [
        term
        for term in sample.found_by("loaded_terms")
        if term["category"] in kinds and strength_of(term) >= thresholds("findings").strength
    ]
    best: tuple[float, Row, Row] | None = None
    for term in terms:
        for plain in term["attrs"].get("neutral") or []:
            other = _printed_elsewhere(sample, term, plain=plain)
            weight = strength_of(term) + thresholds("findings").own_voice * (
                term["voice"] == "narration"
            )
            if other and (best is None or weight > best[0]):
                best = (weight, term, other)
    if best:
        at = thresholds("findings")
        _, one, two = best
        rows = [one, two]
        facts = {"one": one, "two": two, "here": quotable(one["text"])}
        yield Candidate(
            at.named,
            max(at.two_names, reach(sample, rows)),
            say("findings.wording", **facts, there=quotable(two["text"])),
            "loaded",
            (snippet(sample, one), snippet(sample, two)),
        )


def _printed_elsewhere(sample: Sample, term: Row, *, plain: str) -> Row | None:
    """Return where another outlet prints the plainer name and not the loaded one, best in the same voice."""
    loaded, plainer = term["label"].casefold().split(), plain.casefold().split()
    if len(plainer) < 2 or not loaded or loaded[-1] != plainer[-1]:
        return None
    if _places(sample, term["article_id"], lemmas=plainer):
        return None
    places = [
        place
        for article in sample.ids
        if sample.outlet[article] != term["outlet"] and not _places(sample, article, lemmas=loaded)
        for place in _places(sample, article, lemmas=plainer)
    ]
    return min(places, key=lambda place: place["voice"] != term["voice"], default=None)


def _places(sample: Sample, article: str, *, lemmas: Sequence[str]) -> list[Row]:
    """Return where an article prints these lemmas in a row, as rows with text and voice."""
    words = sample.words[article]
    size = len(lemmas)
    wanted = list(lemmas)
    found = []
    for n in range(len(words.lemmas) - size + 1):
        if words.lemmas[n] == wanted[0] and list(words.lemmas[n : n + size]) == wanted:
            start, end = int(words.starts[n]), int(words.ends[n + size - 1])
            found.append(
                {
                    "article_id": article,
                    "outlet": sample.outlet[article],
                    "start": start,
                    "end": end,
                    "text": one_line(sample.texts[article][start:end]),
                    "voice": words.voices[n],
                }
            )
    return found
