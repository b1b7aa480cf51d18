"""Acts as told in one place each, with what can tell one from others of its kind."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.acts.called import with_actors
from framing.compare.acts.occasions import bodies_in, days_in, orders_in, which_in
from framing.compare.acts.parties import numbers_in, party_of
from framing.compare.acts.told_act import ToldAct
from framing.compare.acts.told_under import content_of, told_under
from framing.compare.thresholds import thresholds
from framing.compare.vectors import is_content, stem
from framing.compare.word_families import families
from framing.data_files import data_file, terms
from framing.tables import told_as
from framing.tags import NOUN_CLAUSES, POINTING_BEFORE_A_NOUN, PREPOSITIONAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["is_general", "is_of_a_sort", "told_acts"]

Row = dict[str, Any]
POINTING_OR_BOTH = terms("function_words", "pointing_or_both")
MODIFIER_RELATIONS = frozenset(["compound", "amod", "nmod", "poss", "nummod"])
BY_BODIES = terms("function_words", "by_bodies")
PREPOSITIONS_OF_TIME = frozenset(["on", "in"])
NOUNS_BELOW_A_PREPOSITION = frozenset(["pobj", "conj", "appos"])
COMPLEMENTS = frozenset(["dobj", "oprd", "attr"])
DEEPEST = 4
"""Steps from a noun up to the verb of the rule it stands in."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@cache
def _habits() -> frozenset[str]:
    return frozenset(data_file("compare", "same_acts")["habit"]["terms"])


@cache
def _ruling() -> frozenset[str]:
    return frozenset(data_file("compare", "same_acts")["general"]["verbs"])


def told_acts(sample: Sample, rows: Sequence[Row]) -> list[ToldAct]:
    """Return the acts of ``rows`` (observations of the layer ``agency``) with what surrounds them."""
    places = {(row["article_id"], row["sentence"]) for row in rows}
    below: dict[tuple[str, int], list[Row]] = defaultdict(list)
    for article in sample.ids:
        for word in sample.word_rows[article]:
            if (article, word["sentence"]) in places:
                below[article, word["head"]].append(word)
    return [_told_act(sample, row, below=below) for row in with_actors(sample, rows)]


def _told_act(sample: Sample, row: Row, *, below: Mapping[tuple[str, int], list[Row]]) -> ToldAct:
    article, attrs = row["article_id"], row["attrs"]
    head = _head(sample, row)
    beside = below.get((article, head["start"]), []) if head else []
    about = list(_about(article, beside, below=below))
    span = sample.sentence_spans[article].get(row["sentence"])
    label = str(row["label"] or "")
    words = sample.word_at[article]
    matter = next((w for w in beside if _is_matter(w)), None)
    doer = attrs.get("agent_span") or (0, 0)
    by = [words[i]["lemma"] for i in range(*doer) if i in words]
    return ToldAct(
        article=article,
        label=label,
        families=families().get(label, frozenset()),
        kind=attrs.get("act_class") or "",
        nominal=row["category"] == "nominal",
        plural=head is not None and head["word"] != head["lemma"] and head["word"].endswith("s"),
        particular=_particular(row, beside),
        about=frozenset(stem(w["lemma"]) for w in about if is_content(w["lemma"], w["pos"])),
        names=frozenset(stem(w["lemma"]) for w in about if w["pos"] == "PROPN"),
        numbers=numbers_in(" ".join(w["word"] for w in about)),
        agent=party_of(words, row, role="agent"),
        target=party_of(words, row, role="patient"),
        told=told_under(head, words, told=told_as(attrs).replace("unclear", "done")),
        habit=_is_habit(words, head, below=below, article=article)
        or (row["category"] == "nominal" and is_general(words, head, beside=beside)),
        years=frozenset(YEAR.findall(sample.texts[article][span[0] : span[1]]))
        if span
        else frozenset(),
        wording=_wording(sample, row),
        matter=stem(matter["lemma"]) if matter else "",
        content=content_of(below.get((article, matter["start"]), ()) if matter else ()),
        body=bodies_in([*by, *(w["lemma"] for w in _around(article, beside, below=below))]),
        order=orders_in(w["lemma"] for w in beside if w["dep"] in MODIFIER_RELATIONS | {"det"}),
        days=days_in(w["lemma"] for w in _dating(article, beside, below=below)),
        which=which_in(
            words[i]["lemma"] for i in range(*(attrs.get("patient_span") or (0, 0))) if i in words
        ),
        sort=is_of_a_sort(row, head, seen=(words, below)),
    )


def is_of_a_sort(
    row: Row,
    head: Row | None,
    *,
    seen: tuple[Mapping[int, Row], Mapping[tuple[str, int], list[Row]]],
) -> bool:
    """Tell whether a clause says which of a sort are meant: *elephants killed in 2016*, *migrants who had stolen*."""
    words, below = seen
    span = row["attrs"].get("patient_span") or (0, 0)
    inside = [words[i] for i in range(*span) if i in words]
    within = head is not None and head["dep"] in NOUN_CLAUSES
    noun = words.get(head["head"]) if within and head else None
    noun = noun or next((w for w in inside if not span[0] <= (w["head"] or 0) < span[1]), None)
    if noun is None or noun["pos"] != "NOUN" or noun["word"] == noun["lemma"]:
        return False
    beside = below.get((row["article_id"], noun["start"]), [])
    particular = any(w["dep"] in POINTING_BEFORE_A_NOUN or w["pos"] == "PROPN" for w in beside)
    return not particular and (within or any(w["dep"] == "relcl" for w in beside))


def is_general(words: Mapping[int, Row], head: Row | None, *, beside: Sequence[Row]) -> bool:
    """Tell an indefinite noun under what a rule asks for: it takes two thirds to override *a veto*."""
    if head is None or not any(word["word"] in ("a", "an") for word in beside):
        return False
    above, steps = words.get(head["head"]), 0
    while above is not None and steps < DEEPEST:
        if above["pos"] == "VERB" and above["word"] in _ruling():
            return True
        above, steps = words.get(above["head"]), steps + 1
    return False


def _is_matter(word: Row) -> bool:
    """Tell a verb or noun that says what an act came to: voted *to block*, elected *chairman*."""
    return bool((word["dep"] == "xcomp" and word["pos"] == "VERB") or word["dep"] == "oprd")


def _is_habit(
    words: Mapping[int, Row],
    head: Row | None,
    *,
    below: Mapping[tuple[str, int], list[Row]],
    article: str,
) -> bool:
    """Tell whether a word of frequency stands beside the act or the verb it hangs on: never had a veto overridden."""
    if head is None:
        return False
    return any(
        word["lemma"] in _habits()
        for above in {head["start"], head["head"]}
        for word in below.get((article, above), ())
    )


def _wording(sample: Sample, row: Row) -> frozenset[str]:
    """Return the runs of ``acts.run`` words around an act that hold the whole of it."""
    words, run = sample.words[row["article_id"]], thresholds("acts").run
    first, last = np.searchsorted(words.starts, [row["start"], row["end"]])
    return frozenset(
        " ".join(words.words[i : i + run])
        for i in range(max(int(last) - run, 0), int(first) + 1)
        if words.sentences[i]
        == row["sentence"]
        == words.sentences[min(i + run, len(words.words)) - 1]
    )


def _head(sample: Sample, row: Row) -> Row | None:
    """Return the word that carries the act: the noun, or the verb behind its auxiliaries."""
    words = sample.word_at[row["article_id"]]
    first = str(row["label"] or "").partition(" ")[0]
    inside = [words[i] for i in range(row["start"], row["end"]) if i in words]
    return next((w for w in inside if w["lemma"] == first), inside[-1] if inside else None)


def _particular(row: Row, beside: Sequence[Row]) -> str:
    """Return whether a noun points at one act (the), brings one up (a, two) or is bare.

    Headlines leave out articles; *his* points at one act only where the article says whose.
    """
    known = row["attrs"].get("agent_actor") or row["attrs"].get("patient_actor")
    owned = [w for w in beside if w["dep"] == "poss"]
    if (
        row["zone"] == "headline"
        or any(w["word"] in POINTING_OR_BOTH for w in beside)
        or any(known or w["pos"] != "PRON" for w in owned)
    ):
        return "the"
    counted = any(w["word"] in ("a", "an") or w["dep"] == "nummod" for w in beside)
    return "a" if counted or owned else ""


def _around(
    article: str, beside: Iterable[Row], *, below: Mapping[tuple[str, int], list[Row]]
) -> Iterable[Row]:
    """Yield what stands before a noun, and what it is by or in: the committee's inquiry, a vote in the senate."""
    for word in beside:
        if word["dep"] in MODIFIER_RELATIONS:
            yield word
            yield from (
                w for w in below.get((article, word["start"]), []) if w["dep"] in MODIFIER_RELATIONS
            )
        elif word["dep"] in PREPOSITIONAL and word["lemma"] in BY_BODIES:
            for thing in below.get((article, word["start"]), []):
                yield thing
                yield from below.get((article, thing["start"]), [])


def _dating(
    article: str, beside: Iterable[Row], *, below: Mapping[tuple[str, int], list[Row]]
) -> Iterable[Row]:
    """Yield the words that can say when: *on Monday*, *Monday*, *Monday's* vote."""
    for word in beside:
        yield word
        if word["dep"] == "prep" and word["lemma"] in PREPOSITIONS_OF_TIME:
            yield from below.get((article, word["start"]), [])


def _about(
    article: str, beside: Iterable[Row], *, below: Mapping[tuple[str, int], list[Row]]
) -> Iterable[Row]:
    for word in beside:
        if word["dep"] in MODIFIER_RELATIONS or word["dep"] in COMPLEMENTS:
            yield word
            yield from (
                w for w in below.get((article, word["start"]), []) if w["dep"] in MODIFIER_RELATIONS
            )
        elif word["dep"] in PREPOSITIONAL:
            for thing in below.get((article, word["start"]), []):
                if thing["dep"] in NOUNS_BELOW_A_PREPOSITION:
                    yield thing
                    deeper = below.get((article, thing["start"]), [])
                    yield from (w for w in deeper if w["dep"] in MODIFIER_RELATIONS)
