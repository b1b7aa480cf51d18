"""Findings about speech: one speaker's words told at different length, or with another verb; other speakers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from framing.compare.findings.candidates import Candidate, by, outlets_of, reach, snippet
from framing.compare.same_name import name_parts, same_name
from framing.compare.statements.main_verbs import MODALS
from framing.compare.thresholds import thresholds
from framing.compare.wording import say
from framing.data_files import data_file
from framing.tables import records
from framing.tags import VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from framing.compare.findings.candidates import Row
    from framing.compare.sample import Sample

__all__ = ["cues", "is_introduced", "quotations", "voices"]

NOUN_LISTS_OF_BODIES = ("institution", "office", "collective")
MOST_PARTS_OF_A_NAME = 3
"""A person's name has at most this many parts here; a longer one has swallowed an office."""


def quotations(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One speaker's utterance, of which one outlet prints more words within quotation marks than another.

    An outlet stands by the fullest telling of its article's body that names the same speaker, and not at all
    where it prints more of the utterance elsewhere, or the rest of it in a second telling.
    """
    marked = _words_in_marks(derived["shared_words"])
    for number, rows in by(derived["shared_quotes"], "utterance").items():
        for name, tellings in _of_one_speaker(sample, rows).items():
            fullest = _fullest(sample, tellings, marked=marked)
            most = Counter[str]()
            for row in rows:
                most[row["outlet"]] = max(most[row["outlet"]], _kept(row, marked))
            fullest = {
                one: row
                for one, row in fullest.items()
                if _kept(row, marked) == most[one]
                and marked[number, row["article_id"]]
                < row["printed"] + thresholds("findings").least
            }
            if len(fullest) < 2:
                continue
            shown = sorted(fullest.values(), key=lambda r: (-r["printed"], r["outlet"]))
            longest, shortest = shown[0], shown[-1]
            whole = longest["printed"]
            cut = (whole - shortest["printed"]) / whole
            limits = thresholds("findings")
            if whole < limits.words or shortest["printed"] < limits.least or cut < limits.cut:
                continue
            facts = {"speaker": name, "long": longest, "short": shortest}
            spans = [_snippet(sample, row) for row in (longest, shortest)]
            yield Candidate(
                cut,
                reach(sample, shown),
                say("findings.quotation", **facts),
                "quotes",
                tuple(spans),
                f"u-{number}",
            )


def _words_in_marks(shared: pd.DataFrame) -> Counter[tuple[int, str]]:
    """Return how many words of an utterance's fullest form an article prints within quotation marks."""
    kept = (row for row in records(shared) if row["marks"] == "kept")
    return Counter((row["utterance"], row["article_id"]) for row in kept)


def _of_one_speaker(sample: Sample, rows: Sequence[Row]) -> dict[str, list[Row]]:
    """Return the tellings of an utterance by the named speaker that most outlets give for it."""
    named = [row for row in rows if _speaker(sample, row)]
    given = Counter(_speaker(sample, row) for row in named)
    if not given:
        return {}
    name = max(given, key=lambda n: (given[n], len(n.split()) > 1, -len(n), n))
    same = [r for r in named if same_name(name_parts(_speaker(sample, r)), name_parts(name))]
    return {_bare(name): same}


def _told(sample: Sample, row: Row) -> Row:
    return sample.attribution[row["article_id"], row["attribution"]]


def _speaker(sample: Sample, row: Row) -> str:
    """Return the name a telling gives its speaker, empty where the text beside it does not print that name."""
    told = _told(sample, row)
    name = str(told["speaker"] or "")
    parts = name_parts(name)
    if (
        told["status"] != "named"
        or told["zone"] != "body"
        or not 0 < len(parts) <= MOST_PARTS_OF_A_NAME
    ):
        return ""
    return name if parts[-1] in _beside(sample, told).casefold() else ""


def _beside(sample: Sample, told: Row) -> str:
    """Return the sentence of an attribution with the one before it: where its speaker is named."""
    rows = sample.sentences[told["article_id"]]
    own = bisect_left(rows, told["sentence"], key=itemgetter("sentence"))
    said = (s for s in reversed(rows[:own]) if any(letter.isalpha() for letter in s["text"]))
    before = next((s["start"] for s in said), 0)
    beyond = bisect_left(rows, max(told["end"], told["start"] + 1), key=itemgetter("start"))
    after = max([rows[beyond - 1]["end"], *(end for _, end in told["source_spans"] or [])])
    return sample.texts[told["article_id"]][before:after]


def _fullest(
    sample: Sample, rows: Sequence[Row], *, marked: Mapping[tuple[int, str], int]
) -> dict[str, Row]:
    """Return each outlet's telling with most words within quotation marks, all but a few of them shared."""
    best: dict[str, Row] = {}
    for row in rows:
        count = int(_told(sample, row)["words_quoted"] or 0)
        same = _kept(row, marked)
        if row["form"] != "indirect" and count and same >= thresholds("findings").same * count:
            here = best.get(row["outlet"])
            if here is None or count > here["printed"]:
                best[row["outlet"]] = row | {"printed": count}
    return best


def _kept(row: Row, marked: Mapping[tuple[int, str], int]) -> int:
    """Return how many words of the utterance's fullest form a telling prints, in marks in its article."""
    return int(min(row["words"], marked[row["utterance"], row["article_id"]]))


def _snippet(sample: Sample, row: Row) -> Row:
    told = _told(sample, row)
    return snippet(sample, row, marks=told["quoted_spans"] or row["content_spans"])


def cues(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One speaker's utterance, introduced by verbs of different stance."""
    limits = thresholds("findings")
    for number, rows in by(derived["shared_quotes"], "utterance").items():
        for name, tellings in _of_one_speaker(sample, rows).items():
            verbs = [row for row in tellings if is_introduced(sample, row)]
            plain = [r for r in verbs if r["stance"] == "neutral"]
            other = [r for r in verbs if r["stance"] != "neutral"]
            pairs = [(a, b) for a in plain for b in other if _apart(sample, a, two=b)]
            if pairs:
                one, two = max(pairs, key=lambda p: (_marked(*p), p[1]["similarity"]))
                facts = {
                    "speaker": name,
                    "one": one | {"cue": _cue_verb(sample, one)},
                    "two": two | {"cue": _cue_verb(sample, two)},
                }
                yield Candidate(
                    limits.two_verbs + limits.own_words * _marked(one, two),
                    reach(sample, tellings),
                    say("findings.cue", **facts),
                    "quotes",
                    (_cue_snippet(sample, one), _cue_snippet(sample, two)),
                    f"u-{number}",
                )


def _apart(sample: Sample, one: Row, *, two: Row) -> bool:
    """Tell two outlets that print two verbs: *called* and *called out* are set as one."""
    verbs = {_cue_verb(sample, row).casefold() for row in (one, two)}
    return one["outlet"] != two["outlet"] and len(verbs) > 1


def _marked(one: Row, two: Row) -> int:
    """Return how many of two tellings print the speaker's own words."""
    return sum(row["form"] != "indirect" for row in (one, two))


def is_introduced(sample: Sample, row: Row) -> bool:
    """Tell whether a telling is introduced by a verb with a stance, and enough of the utterance is in it.

    A telling without marks and without a verb reports no words: *endorsed the governor for the nomination*.
    """
    told = _told(sample, row)
    words = sample.words[row["article_id"]]
    inside = words.between(told["cue_spans"] or [])
    parts = [words.pos[n] for n in inside if not MODALS & {words.lemmas[k] for k in inside}]
    share = row["words"] / max(row["words_full"], 1)
    said = any(words.pos[n] in VERBAL for n in words.between(row["content_spans"]))
    enough = row["form"] != "indirect" or (said and share >= thresholds("findings").reworded)
    return bool(row["stance"] and "VERB" in parts and enough)


def _cue_verb(sample: Sample, row: Row) -> str:
    """Return a cue as printed up to its verb: *said*, where the parse has *said over the weekend*."""
    words = sample.words[row["article_id"]]
    inside = words.between(_told(sample, row)["cue_spans"] or [])
    last = max((n for n in inside if words.pos[n] == "VERB"), default=None)
    if last is None:
        return str(row["cue"])
    start, end = words.starts[inside[0]], words.ends[last]
    return " ".join(sample.texts[row["article_id"]][int(start) : int(end)].split())


def _cue_snippet(sample: Sample, row: Row) -> Row:
    told = _told(sample, row)
    spans = [*(told["cue_spans"] or []), [row["start"], row["end"]]]
    low, high = min(s[0] for s in spans), max(s[1] for s in spans)
    return snippet(sample, row | {"start": low, "end": high}, marks=told["cue_spans"])


def voices(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A named person quoted in one outlet; another one in another."""
    spoken: dict[str, list[Row]] = defaultdict(list)
    for row in sample.rows("attributions"):
        if row["type"] in {"direct", "mixed"} and row["article_id"] in sample.article:
            name = _bare(_speaker(sample, row))
            if _person(sample, row, name=name):
                spoken[name].append(row)
    only = {
        name: rows
        for name, rows in spoken.items()
        if len(outlets_of(rows)) == 1 and not _mentioned_elsewhere(sample, name, rows=rows)
    }
    ordered = sorted(
        only.items(), key=lambda item: (-sum(r["words_quoted"] or 0 for r in item[1]), item[0])
    )
    for n, (first, one) in enumerate(ordered):
        here = one[0]["outlet"]
        rest = (entry for entry in ordered[n + 1 :] if entry[1][0]["outlet"] != here)
        found = next(rest, None)
        if found is not None:
            second, two = found
            limits = thresholds("findings")
            facts = {"first": first, "second": second, "one": here, "two": two[0]["outlet"]}
            yield Candidate(
                limits.two_voices,
                2 / len(sample.ids) + limits.two_heard,
                say("findings.voice", **facts),
                "voices",
                (_longest(sample, one), _longest(sample, two)),
            )
            return


def _bare(name: str) -> str:
    """Return a name as printed without the titles before it."""
    words = name.split()
    while len(words) > 1 and not name_parts(words[0]):
        words.pop(0)
    return " ".join(words)


def _person(sample: Sample, row: Row, *, name: str) -> bool:
    """Tell whether a name looks like a person's in full, printed as such in the article."""
    parts = name.split()
    shaped = 1 < len(parts) <= MOST_PARTS_OF_A_NAME and all(part[:1].isupper() for part in parts)
    if not parts or parts[-1].casefold() in _offices(full=len(parts) > 2):
        return False
    text = sample.texts[row["article_id"]]
    after = re.escape(name) + r"(?! [A-Z])"  # no longer name: Selby Morning of Selby Morning News
    return shaped and not row["collective"] and re.search(after, text) is not None


@cache
def _offices(*, full: bool) -> frozenset[str]:
    """Return nouns in which no person's name ends: *Attorney’s Office*; a ``full`` one in no office either.

    Two words may be a person's (Anna Baker), three hardly are (*Harbour Communications Director*).
    """
    nouns = data_file("lexicons", "actor_nouns")
    names = (*NOUN_LISTS_OF_BODIES, "function") if full else NOUN_LISTS_OF_BODIES
    return frozenset(term for name in names for term in nouns[name]["terms"])


def _mentioned_elsewhere(sample: Sample, name: str, *, rows: Sequence[Row]) -> bool:
    """Tell whether another outlet prints a surname as a word, in capitals too: Reed is not in Reedham."""
    here, last = rows[0]["outlet"], name.split()[-1]
    forms = (last, last.upper())
    word = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")
    others = (sample.texts[a] for a in sample.ids if sample.outlet[a] != here)
    return any(any(form in text for form in forms) and word.search(text) for text in others)


def _longest(sample: Sample, rows: Sequence[Row]) -> Row:
    row = max(rows, key=lambda r: r["words_quoted"] or 0)
    return snippet(sample, row, marks=row["quoted_spans"])
