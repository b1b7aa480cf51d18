"""Whom an article lets speak without saying it in so many words: through a nameless spokeswoman, as *the sobbing star*.

A spokesman for Larkmere speaks for Larkmere. Where the tie is open, neither can be said: that somebody is heard, or
that they are not. A source may be whoever is named close before it, unless one of them is a man and the other a
woman; or who is of its role by the reports of other articles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.compare.dates import WEEKDAYS_AND_MONTHS
from framing.compare.same_name import identity_of, known_status
from framing.compare.speakers.heard import heard
from framing.compare.thresholds import read, thresholds
from framing.data_files import data_file, terms
from framing.tables import frame
from framing.tags import FULL_STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["perhaps_heard"]

Row = dict[str, Any]
Span = tuple[int, int]
AT = thresholds("perhaps_heard")
_POSSESSIVES_OF_OTHERS = terms("function_words", "possessives_of_others")
_FIRST_PERSON = terms("function_words", "first_person")
_FIRST_PERSON_PLURAL = terms("function_words", "first_person_plural")
_BEFORE = 40  # characters in which the word before a name stands
_HE, _SHE = terms("function_words", "he"), terms("function_words", "she")


@dataclass(frozen=True)
class _Source:
    """A report by who speaks for another, or by somebody whom the text may name elsewhere."""

    attribution: int
    reach: Span
    """Where whom it means may be named: inside the source itself if ``tied``, else also some sentences before."""
    tied: bool
    sexes: frozenset[str]
    body: bool
    """A description of a body (the agency), which no person bears, or of who speaks for one."""
    role: str
    """Of a speaker not resolved; empty for who speaks for another."""

    def may_be(self, places: Iterable[int], sexes: frozenset[str], *, roles: set[str]) -> bool:
        """Tell whether it may be somebody who is named at these places, or speak for them."""
        if len(sexes | self.sexes) > 1:
            return False
        near = any(self.reach[0] <= place < self.reach[1] for place in places)
        return near or self.role in roles


def perhaps_heard(sample: Sample, silent: Mapping[tuple[str, str], Iterable[str]]) -> pd.DataFrame:
    """Return table ``perhaps_heard``: one row an article and actor, by article and name.

    ``silent`` are article and name of the actors of which no words were found, with what the article calls each.
    Beside them stand the named speakers of other articles, whom this one need not describe.
    """
    sources, (speaking, roles) = _sources(sample), _speaking(sample)
    asked = {key: _sexes(labels) for key, labels in silent.items()}
    for name, articles in speaking.items():
        for article in sample.ids:
            if article not in articles:
                asked.setdefault((article, name), frozenset())
    names, rows = {name for _, name in asked} | set(speaking), []
    for (article, actor), sexes in asked.items():
        places = _places(sample.texts[article], actor) if sources[article] else []
        person = _is_person(actor)
        found = [
            one
            for one in sources[article]
            if not (one.body and person) and one.may_be(places, sexes, roles=roles[actor])
        ]
        if found:
            rows.append(_row(sample, (article, actor), found=found, names=names))
    place = {article: n for n, article in enumerate(sample.ids)}
    rows.sort(key=lambda row: (place[row["article_id"]], row["actor"]))
    return frame("perhaps_heard", rows)


def _row(sample: Sample, key: tuple[str, str], *, found: list[_Source], names: set[str]) -> Row:
    article, actor = key
    tied = [one for one in found if one.tied]
    shares = {name for name in names if name != actor and name.split()[-1] == actor.split()[-1]}
    return {
        "article_id": article,
        "outlet": sample.outlet[article],
        "actor": actor,
        "through": bool(tied) and not shares,  # the lawyer of one Holm is not the other's
        "attributions": [one.attribution for one in tied or found],
    }


def _speaking(sample: Sample) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return the articles in which each named speaker is heard, and the roles that these tell."""
    articles: dict[str, set[str]] = defaultdict(set)
    roles: dict[str, set[str]] = defaultdict(set)
    for row in heard(sample):
        if known_status(row) == "named" and row["type"] != "document":
            articles[identity_of(row)].add(row["article_id"])
            roles[identity_of(row)] |= {row["role"]} if row["role"] else set()
    return articles, roles


def _sources(sample: Sample) -> dict[str, list[_Source]]:
    found: dict[str, list[_Source]] = {article: [] for article in sample.ids}
    for row in heard(sample):
        source = _source(sample, row)
        found[row["article_id"]] += [source] if source is not None else []
    return found


def _source(sample: Sample, row: Row) -> _Source | None:
    """Return a report whose speaker stands for another or is not told; None where it is plain who speaks."""
    words, spans = sample.words[row["article_id"]], list(row["source_spans"] or ())
    inside = words.between(spans)
    if not inside:
        return None  # a quotation that nobody is said to speak: the page tells how many there are
    told = [words.words[n].casefold() for n in inside]
    owned = not _POSSESSIVES_OF_OTHERS.isdisjoint(told)
    through = _speaks_for_another(sample, row["article_id"], inside=inside)
    unresolved = known_status(row) == "unresolved" or _means_somebody(row, told)
    kind = _kind(sample, row["article_id"], inside=inside)
    if not (through or (unresolved and kind)) or not (
        _FIRST_PERSON | _FIRST_PERSON_PLURAL
    ).isdisjoint(told):
        return None
    tied = through and _says_for_whom(sample, row)
    back = AT.described if unresolved or owned else AT.spokesperson
    # of who speaks for another only the possessive tells: a spokeswoman may speak for a man
    known = [word for word in told if not through or word in _POSSESSIVES_OF_OTHERS]
    return _Source(
        row["attribution"],
        (int(spans[0][0]), int(spans[-1][1])) if tied else _reach(sample, row, back=int(back)),
        tied,
        frozenset() if tied else _sexes(known),
        any(_is_body(words.lemmas[n]) for n in inside) if through else kind == "body",
        str(row["role"] or "") if unresolved and not through else "",
    )


def _kind(sample: Sample, article: str, *, inside: list[int]) -> str:
    """Return person or body, by the noun of a source; empty for a thing, which is nobody: the measure, the visit."""
    words = sample.words[article]
    nouns = [n for n in inside if words.pos[n] == "NOUN"]
    if not nouns and any(words.pos[n] == "PRON" for n in inside):
        return "person"
    head = next((n for n in nouns if n + 1 not in nouns), None)
    lists, lemma = data_file("lexicons", "actor_nouns"), "" if head is None else words.lemmas[head]
    if _is_body(lemma):
        return "person" if lemma in lists["pairs"]["terms"] else "body"
    known = any(lemma in lists[one]["terms"] for one in read("names")["through"]["people"])
    return "person" if known or lemma in _named_people() else ""


def _is_body(lemma: str) -> bool:
    lists = data_file("lexicons", "actor_nouns")
    return any(lemma in lists[one]["terms"] for one in read("names")["through"]["of_bodies"])


def _named_people() -> set[str]:
    lists = data_file("lexicons", "roles")
    return {*lists["titles"]["nouns"], *lists["titles"]["male"], *lists["titles"]["female"]}


def _means_somebody(row: Row, told: list[str]) -> bool:
    """Tell whether a source without a name is one that the text knows: the sobbing star, and not the insider."""
    unnamed = data_file("lexicons", "roles")["unnamed"]["nouns"]
    nameless = row["status"] == "anonymous" and not row["collective"]
    return nameless and told[:1] == ["the"] and not set(unnamed) & set(told)


def _speaks_for_another(sample: Sample, article: str, *, inside: list[int]) -> bool:
    """Tell it by the noun: a spokeswoman, the company's lawyers, her statement, reps for the star."""
    words, lists = sample.words[article], read("names")["through"]
    lemmas = {words.lemmas[n].casefold() for n in inside}
    told = {words.words[n].casefold() for n in inside}
    owned = not told.isdisjoint(_POSSESSIVES_OF_OTHERS) and not lemmas.isdisjoint(lists["owned"])
    for_whom = "for" in told and not lemmas.isdisjoint(lists["before_for"])
    return owned or for_whom or not lemmas.isdisjoint(lists["speaking"])


def _says_for_whom(sample: Sample, row: Row) -> bool:
    """Tell whether a source names for whom it speaks: a name in it beside the speaker's own."""
    article = row["article_id"]
    words, own = sample.words[article], str(row["speaker"] or "").split()
    printed = [
        sample.texts[article][int(words.starts[n]) : int(words.ends[n])]
        for n in words.between(row["source_spans"] or ())
        if words.pos[n] == "PROPN"
    ]
    return any(row["status"] != "named" or name not in own for name in printed)


def _reach(sample: Sample, row: Row, *, back: int) -> Span:
    """Return the stretch from some sentences before a report to where it ends."""
    sentences = sample.sentences[row["article_id"]]
    here = max((n for n, one in enumerate(sentences) if one["start"] <= row["start"]), default=0)
    return int(sentences[max(here - back, 0)]["start"]), int(row["end"])


def _is_person(actor: str) -> bool:
    """Tell whether a name is a person's by its form: several parts in capitals, the last no word for a body."""
    parts, bodies = actor.split(), set(data_file("lexicons", "roles")["organisations"]["nouns"])
    several = len(parts) > 1 and all(part[:1].isupper() for part in parts)
    return several and parts[-1].casefold() not in bodies


def _places(text: str, actor: str) -> list[int]:
    """Return where a text has a name, or a person's surname: an *Office* is not the Foreign Office."""
    found = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(actor)}(?!\w)", text)]
    if _is_person(actor):
        surname = re.finditer(rf"(?<!\w){re.escape(actor.split()[-1])}(?!\w)", text)
        found += [m.start() for m in surname if _is_alone(text, m, actor=actor)]
    return found


def _is_alone(text: str, found: re.Match[str], *, actor: str) -> bool:
    """Tell a surname from a part of another name (Ford Motors, Rex Ford) and from a month (in May)."""
    before = text[max(found.start() - _BEFORE, 0) : found.start()].split()[-2:]
    behind = text[found.end() :][:2]
    if behind[:1] == " " and behind[1:].isupper():
        return False
    if found.group() in WEEKDAYS_AND_MONTHS:
        return not (before and before[-1].islower())
    own = {*actor.split(), *data_file("lexicons", "roles")["titles"]["nouns"]}
    inside = len(before) == 2 and before[0][-1] not in FULL_STOPS
    named = inside and before[1].istitle() and before[1].rstrip(".").casefold() not in own
    return not (named and before[1] not in own)


def _sexes(words: Iterable[str]) -> frozenset[str]:
    """Return the sexes that words tell of: actress, his."""
    lists = data_file("lexicons", "roles")["titles"]
    told = {word for one in words for word in one.casefold().split()}
    known = {"male": {*lists["male"], *_HE}, "female": {*lists["female"], *_SHE}}
    return frozenset(sex for sex, nouns in known.items() if not told.isdisjoint(nouns))
