"""Which pairs of pieces of speech are one utterance, for sure or perhaps: runs of words, and likelihood."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import permutations
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.copies import longest_run
from framing.compare.speech.telling import compare_words
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import is_content

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.compare.sample import Sample
    from framing.compare.speech.pieces_of_speech import Report
    from framing.compare.speech.same_utterance import Pairs

    Near = Mapping[tuple[int, int], float]
    """How likely two pieces are one utterance, by their places, the first before the second."""

__all__ = ["VERBATIM", "nearness", "voice_of_source"]

VERBATIM = 1.0
Array = np.ndarray


def nearness(pairs: Pairs, likely: Array) -> Near:
    """Return the pairs of pieces of two articles that may be one utterance, with how likely they are, up to 1.

    ``likely`` is what ``utterance_features.likelihood`` says; ``RULES_IN_ORDER`` weigh it in their order. From
    ``utterances.likely`` on two pieces are one for sure. A pair whose words or speakers leave a doubt stays
    below.
    """
    case = Case(pairs)
    for rule in RULES_IN_ORDER:
        likely = rule(case, likely)
    ends = zip(pairs.one.tolist(), pairs.two.tolist(), likely.tolist(), strict=True)
    return {(a, b): value for a, b, value in ends if value >= case.limits.least}


@dataclass
class Case:
    """The pairs of one sample, and what more than one rule asks of all of them."""

    pairs: Pairs
    of_two: Array = field(init=False)
    """Which pairs share a run of words and may yet be of two utterances: told by ``a_run_of_words``."""

    def __post_init__(self) -> None:
        """Ask once what every rule asks."""
        self.limits = thresholds("utterances")
        self.below = self.limits.likely - np.finfo(float).eps
        """Just not sure."""
        self.same = self.pairs.speakers == "same"
        self.reported = np.array(
            [one.form == "indirect" for one in self.pairs.tellings], dtype=bool
        )
        self.of_two = np.zeros(len(self.pairs.one), dtype=bool)

    @property
    def both_marked(self) -> Array:
        """Which pairs are both, in part at least, within quotation marks."""
        return np.asarray(~self.reported[self.pairs.one] & ~self.reported[self.pairs.two])

    def may_be_raised(self, likely: Array, least: float) -> Array:
        """Return the places of the pairs by one speaker that are not sure and at least so likely."""
        open_ = self.same & ~self.of_two & (likely < self.limits.likely) & (likely >= least)
        return np.flatnonzero(open_)


def of_one_article(case: Case, likely: Array) -> Array:
    """Two pieces of one article are two tellings: what leads in another is found elsewhere (``lead_ins``)."""
    return np.where(case.pairs.within, 0.0, likely)


def little_in_common(case: Case, likely: Array) -> Array:
    """Little that both say, by two speakers or said and denied, is half as likely one."""
    doubted = ~case.same | case.pairs.denied
    return np.where(doubted & (case.pairs.common < case.limits.thin), likely / 2, likely)


def summed_up(case: Case, likely: Array) -> Array:
    """What a headline says that somebody vows to do may be any day's words: half as likely one."""
    aims = np.array([one.sums_up for one in case.pairs.tellings], dtype=bool)
    return np.where(aims[case.pairs.one] | aims[case.pairs.two], likely / 2, likely)


def not_by_one_speaker(case: Case, likely: Array) -> Array:
    """What is not known to be of one speaker is sure only where it is very likely."""
    unsure = (likely >= case.limits.likely) & ~case.same & (likely < case.limits.doubtful)
    return np.where(unsure, case.below, likely)


def by_another_voice(case: Case, likely: Array) -> Array:
    """A person's own words and those of whoever speaks for him, or of a letter, are never one for sure."""
    doubted = _by_another_voice(case.pairs, case.reported, wanted=likely >= case.limits.likely)
    return np.where(doubted, case.below, likely)


def a_run_of_words(case: Case, likely: Array) -> Array:
    """A run that is not said twice by chance makes them one, unless the words around it speak of two.

    Where one is told without marks, the rest must make it likely too.
    """
    runs = _verbatim(case.pairs) & (case.both_marked | (likely >= case.limits.run_likely))
    case.of_two = _of_two(case.pairs, likely, wanted=runs & case.both_marked)
    doubted = np.where(case.of_two, np.minimum(likely, case.below), likely)
    return np.where(runs & ~case.of_two, VERBATIM, doubted)


def retold(case: Case, likely: Array) -> Array:
    """Most of the shorter telling in a row, tense and person aside, by one speaker is one telling retold."""
    pairs, found = case.pairs, likely.copy()
    again = case.may_be_raised(likely, case.limits.retold_likely)
    for n in again[pairs.run[again] & (pairs.common[again] >= case.limits.whole_weight)]:
        if _retold(pairs.tellings[pairs.one[n]], pairs.tellings[pairs.two[n]]):
            found[n] = case.limits.as_retold
    return found


def in_scraps(case: Case, likely: Array) -> Array:
    """Several scraps in marks that all stand in what another article quotes whole are one telling retold."""
    pairs, found = case.pairs, likely.copy()
    maybe = case.may_be_raised(likely, case.limits.perhaps)
    for n in maybe[case.both_marked[maybe]]:
        rows = [pairs.tellings[k[n]].row for k in (pairs.one, pairs.two)]
        if any(_scraps_of(pairs.sample, a, whole=b) for a, b in permutations(rows)):
            found[n] = case.limits.as_retold
    return found


def in_part(case: Case, likely: Array) -> Array:
    """Words in marks that stand whole in what the other quotes are perhaps a part of it, unless two people say them.

    They are for sure where one speaker does and the rest makes it likely too.
    """
    pairs, found = case.pairs, likely.copy()
    marked = pairs.scrap & (pairs.speakers != "different") & ~pairs.within
    sure = marked & case.same & ~case.of_two & (likely >= case.limits.run_likely)
    found[marked] = np.maximum(likely[marked], case.limits.perhaps_marked)
    found[sure] = np.maximum(likely[sure], case.limits.as_retold)
    return found


def titles(case: Case, likely: Array) -> Array:
    """A title in marks is not what was said: Meet the Press is a programme."""
    tellings = case.pairs.tellings
    titled = np.array([one.titled and one.form == "direct" for one in tellings], dtype=bool)
    return np.where(titled[case.pairs.one] | titled[case.pairs.two], 0.0, likely)


def one_number(case: Case, likely: Array) -> Array:
    """One long number given by one speaker in two like pieces makes them perhaps one."""
    pairs = case.pairs
    counted = case.same & ~pairs.within & pairs.one_number & (pairs.near >= case.limits.near_number)
    return np.where(counted, np.maximum(likely, case.limits.perhaps_marked), likely)


RULES_IN_ORDER = (
    of_one_article,
    little_in_common,
    summed_up,
    not_by_one_speaker,
    by_another_voice,
    a_run_of_words,
    retold,
    in_scraps,
    in_part,
    titles,
    one_number,
)
"""From the likelihood to what is shown, each rule on what the one before left.

First what lowers it: a doubt about the words or whose they are. Then what raises it: words in common that nobody
says twice by chance, whatever was doubted. Last what no words in common can make an utterance, and what a number
makes perhaps one all the same.
"""


def _scraps_of(sample: Sample, partly: dict[str, Any], *, whole: dict[str, Any]) -> bool:
    """Tell whether a report prints several scraps in marks and each stands in what another report quotes."""
    words, other = (sample.words[row["article_id"]] for row in (partly, whole))
    scraps = [words.between([span]) for span in partly["quoted_spans"] or ()]
    said = [other.words[n] for n in other.between(whole["quoted_spans"] or ())]
    return len(scraps) > 1 and all(
        any(is_content(words.lemmas[n], words.pos[n]) for n in scrap)
        and longest_run([words.words[n] for n in scrap], said) == len(scrap)
        for scrap in scraps
    )


def _by_another_voice(pairs: Pairs, reported: np.ndarray, *, wanted: np.ndarray) -> np.ndarray:
    """Return which reported words one text gives to somebody, the other to who speaks for him or to a letter."""
    found = np.zeros(len(pairs.one), dtype=bool)
    for n in np.flatnonzero(wanted & (reported[pairs.one] | reported[pairs.two])):
        voices = [
            voice_of_source(pairs.sample, pairs.tellings[k[n]]) for k in (pairs.one, pairs.two)
        ]
        found[n] = None not in voices and voices[0] != voices[1]
    return found


def _of_two(pairs: Pairs, likely: np.ndarray, *, wanted: np.ndarray) -> np.ndarray:
    """Return which runs of marked words may be of two utterances.

    One text turns round what the other does not (*was not "a war of choice"*), or the run is a set phrase, or
    another voice's, and stands among other words.
    """
    limits = thresholds("utterances")
    found = np.zeros(len(pairs.one), dtype=bool)
    voiced = _by_another_voice(pairs, np.ones(len(pairs.tellings), dtype=bool), wanted=wanted)
    for n in np.flatnonzero(wanted):
        one, two = (pairs.tellings[k[n]] for k in (pairs.one, pairs.two))
        if not _mostly_in(one, two, shorter=min(len(one.tokens), len(two.tokens))):
            short = longest_run(one.tokens, two.tokens) < limits.run_alone
            found[n] = voiced[n] or (short and likely[n] < limits.run_likely)
        found[n] |= _denies_run(pairs.sample, one, two=two) != _denies_run(
            pairs.sample, two, two=one
        )
    return found


def _denies_run(sample: Sample, one: Report, *, two: Report) -> bool:
    """Tell whether a denial stands right before the words that a telling shares with another."""
    limits = thresholds("utterances")
    size = min(limits.looked_up, len(one.tokens), len(two.tokens))
    runs = {two.tokens[n : n + size] for n in range(len(two.tokens) - size + 1)}
    words, listed = sample.words[one.article], read("names")["denials"]
    return any(
        words.lemmas[place] in listed["words"]
        and words.lemmas[place + 1] not in listed["not_after"]
        and words.sentences[place] == words.sentences[at]
        for n, at in enumerate(one.at)
        if one.tokens[n : n + size] in runs
        for place in range(max(at - limits.denied_before, 0), at)
    )


def voice_of_source(sample: Sample, telling: Report) -> str | None:
    """Return whether a source is who speaks for another, a written one or a speaker; None where it is not told."""
    words = sample.word_at[telling.article]
    inside = [
        words[n]
        for start, end in telling.row["source_spans"] or ()
        for n in range(start, end)
        if n in words
    ]
    places = {word["start"] for word in inside}
    head = next((w for w in inside if w["head"] not in places or w["head"] == w["start"]), None)
    if head is None:
        return None
    if head["pos"] == "PRON":  # he and she who are settled on a name
        return "speaker" if telling.row["status"] == "named" else None
    kinds = read("names")["voices"]
    name = str(telling.row["speaker"] or "").casefold().split()
    if telling.row["status"] == "named" and not {w["lemma"].casefold() for w in inside} & {*name}:
        return None  # a description settled on a person of its own: Bloom's lawyer is Wells
    lemma = head["lemma"].casefold()
    if head["pos"] == "PROPN":
        return "speaker"
    return next((kind for kind in ("speaking_for", "written") if lemma in kinds[kind]), None)


def _verbatim(pairs: Pairs) -> np.ndarray:
    """Return which pairs share a run of words that is not said twice by chance."""
    lengths = np.array([len(telling.tokens) for telling in pairs.tellings])
    shorter = np.minimum(lengths[pairs.one], lengths[pairs.two])
    found = np.zeros(len(pairs.one), dtype=bool)
    few = shorter < thresholds("utterances").looked_up
    for n in np.flatnonzero(~pairs.within & (pairs.run | (few & (pairs.speakers != "different")))):
        found[n] = _one_run(pairs, int(n), shorter=int(shorter[n]))
    return found


def _one_run(pairs: Pairs, n: int, *, shorter: int) -> bool:
    limits = thresholds("utterances")
    one, two = pairs.tellings[pairs.one[n]], pairs.tellings[pairs.two[n]]
    run = longest_run(one.tokens, two.tokens)
    speaker, weighty = pairs.speakers[n], pairs.weight[n] >= limits.run_weight
    unmarked = "indirect" in (one.form, two.form)
    if speaker == "different":
        long_enough = run >= limits.long_run and weighty and not unmarked
        return bool(long_enough and _mostly_in(one, two, shorter=shorter))
    if run >= limits.long_run and weighty:
        return True
    if run >= limits.run and (speaker == "same" or weighty):
        return True
    if run < shorter or one.titled or two.titled:
        return False
    weight = pairs.common[n] >= limits.whole_weight
    if one.form == two.form == "indirect" or (unmarked and speaker != "same"):
        return bool(run >= limits.whole_run and weight and speaker == "same")
    lone = (one.scare or two.scare) and _words_in_common(one, two) < limits.words_unknown
    return bool(run >= limits.whole_run or (weight and not lone))


def _mostly_in(one: Report, two: Report, *, shorter: int) -> bool:
    """Tell whether the shorter of two tellings stands in the other, but for a word here and there."""
    kept = len(compare_words(one.tokens, two.tokens).kept)
    return bool(kept >= thresholds("utterances").by_another * shorter)


def _words_in_common(one: Report, two: Report) -> int:
    return len(set(one.content) & set(two.content))


def _retold(one: Report, two: Report) -> bool:
    """Tell whether most of the shorter telling stands in the other in a row, tense and person aside."""
    limits = thresholds("utterances")
    run = longest_run(one.lemmas, two.lemmas)
    shorter = min(len(one.lemmas), len(two.lemmas))
    long_enough = shorter >= limits.whole_run and run >= limits.retold_run
    return bool(long_enough and run >= limits.retold * shorter)
