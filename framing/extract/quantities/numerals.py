"""Numbers as news prints them: where they stand in a parse and what they are worth.

A numeral is one stretch of tokens: ``1,219``, ``1.2m``, ``two hundred and fifty``, ``hundreds of thousands``,
``half``, ``two-thirds``, ``10 to 15``, ``52-48``. What it counts, hedges and sources are not this
file's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from framing.data_files import number_words
from framing.extract.word_lists import terms, word_list
from framing.tags import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Numeral", "glue_suffixes", "numerals"]

Shape = Literal["number", "vague", "fraction", "range", "tally"]

LIST = word_list("numbers")
WORDS = number_words()
MULTIPLIERS: dict[str, int] = LIST["multipliers"]["values"]
SUFFIXES: dict[str, int] = LIST["multipliers"]["suffixes"]
VAGUE: dict[str, int] = LIST["vague"]["values"]
FRACTIONS: dict[str, float] = LIST["fractions"]["values"]

TEN_DOZEN = 120
RARE = frozenset(LIST["fractions"]["rare"])
SPELLED: dict[str, str] = LIST["multipliers"]["spelled"]
BEHIND_DIGITS = SUFFIXES | {word: worth for word, worth in MULTIPLIERS.items() if worth > TEN_DOZEN}
"""What multiplies digits without a blank: *£2m*, *£2million*."""
DIGITS = re.compile(r"((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)([a-z]+)?")
TENS = range(20, 91)
CLOSING_MARKS_IN_SUMS = ("”", '"', "’’", "''")
OPENERS_OF_TRAILING = frozenset(
    f"{verb}{end}" for verb in LIST["trailing"]["verbs"] for end in LIST["trailing"]["endings"]
) | frozenset(LIST["trailing"]["terms"])
LARGEST = 1e18
TEN = 10
HUNDRED = 100
OF_WHOLES = frozenset([4.0, 5.0, 10.0, 100.0])
LARGEST_LOOSE = 1000
DURATIONS = frozenset(LIST["durations"]["terms"])
CURRENCY_SIGNS_FOLDED = frozenset(sign.lower() for sign in LIST["currencies"]["signs"])
SOME_BEFORE_MULTIPLIERS = frozenset(["several", "few"])
SPANNING = frozenset(LIST["spanning"]["terms"])
PERCENT_WORDS = frozenset(LIST["percent"]["terms"])
BEFORE_A_MULTIPLIER = terms("numbers", "before_a_multiplier")


@dataclass(frozen=True, slots=True)
class Numeral:
    """Tokens ``first`` to ``last`` (inclusive) and their value; ``high`` is the other end of a range."""

    first: int
    last: int
    value: float
    shape: Shape = "number"
    high: float | None = None
    digits: bool = False


def numerals(words: Sequence[str]) -> Iterator[Numeral]:
    """Yield the numerals among ``words`` (lower case), left to right, none inside another."""
    i = 0
    while i < len(words):
        found = _numeral(words, i)
        if found is None:
            i += 1
            continue
        join = _joined_shares if found.shape == "fraction" else _joined
        found = _part_of_one(words, join(words, found))
        yield found
        i = found.last + 1


def _numeral(words: Sequence[str], i: int) -> Numeral | None:
    word = words[i]
    if not (word[0].isdigit() or word[0] == "." or word in _STARTERS):
        return None
    return _fraction(words, i) or _vague(words, i) or _digits(words, i) or _spelled(words, i)


def _digits(words: Sequence[str], i: int) -> Numeral | None:
    match = DIGITS.fullmatch(words[i])
    if match is None or (match[2] and match[2] not in BEHIND_DIGITS):
        return None
    value = float(match[1].replace(",", "")) * BEHIND_DIGITS.get(match[2] or "", 1)
    return _multiplied(words, Numeral(i, i, value, digits=True))


def glue_suffixes(texts: Sequence[tuple[str, str]]) -> list[str]:
    """Return lower-case words, with the letter of ``38 m`` spelled out where no blank stands before it.

    ``texts`` holds each token with the blank after it; a tokenizer takes ``£38m`` apart.
    """
    words = [text.lower() for text, _ in texts]
    for i in range(1, len(words)):
        if words[i].rstrip(".") in SPELLED and not texts[i - 1][1] and words[i - 1][-1:].isdigit():
            words[i] = SPELLED[words[i].rstrip(".")]
    return words


def _multiplied(words: Sequence[str], found: Numeral) -> Numeral:
    """Take in ``million`` and the like, after a blank or a hyphen."""
    step = _after_hyphen(words, found.last)
    if _word(words, step) in CLOSING_MARKS_IN_SUMS and _word(words, step + 1) in MULTIPLIERS:
        step += 1
    if _word(words, step) == "plus" and _word(words, step + 1) in MULTIPLIERS:  # 20-plus trillion
        step += 1
    while _word(words, step) in MULTIPLIERS and found.value < LARGEST:
        found = replace(found, last=step, value=found.value * MULTIPLIERS[words[step]])
        step = _after_hyphen(words, step)
    return found


def _spelled(words: Sequence[str], i: int) -> Numeral | None:
    """Read ``twenty-five``, ``two hundred and fifty thousand``, ``a dozen`` (from its number word on)."""
    total, current, last, step = 0.0, 0.0, i - 1, i
    while True:
        word = _word(words, step)
        if word in WORDS and _fits(current, WORDS[word]):
            current += WORDS[word]
        elif word in MULTIPLIERS and total + current < LARGEST:
            current = max(current, 1) * MULTIPLIERS[word]
            if MULTIPLIERS[word] >= 1000:
                total, current = total + current, 0.0
        else:
            break
        last = step
        step = _next_part(words, step)
    alone = i == last and words[i] in MULTIPLIERS and _word(words, i - 1) not in BEFORE_A_MULTIPLIER
    return None if last < i or alone else Numeral(i, last, total + current)


def _fits(current: float, value: int) -> bool:
    if current == 0:
        return True
    return (value < 100 and current % 100 == 0) or (
        value < 10 and current % 100 in TENS and current % 10 == 0
    )


def _next_part(words: Sequence[str], i: int) -> int:
    """Return where the numeral may go on: past a hyphen, or past the ``and`` of ``two hundred and``."""
    if _word(words, i + 1) == "and" and words[i] in MULTIPLIERS and _word(words, i + 2) in WORDS:
        return i + 2
    return _after_hyphen(words, i)


def _vague(words: Sequence[str], i: int) -> Numeral | None:
    if words[i] in SOME_BEFORE_MULTIPLIERS and _word(words, i + 1) in MULTIPLIERS:
        return replace(_multiplied(words, Numeral(i, i, 2.0)), shape="vague")
    if words[i] not in VAGUE:
        return None
    value, last = float(VAGUE[words[i]]), i
    if _word(words, i + 1) == "of" and _word(words, i + 2) in VAGUE:
        least = VAGUE[words[i + 2]] / 2
        value, last = value * least, i + 2
    elif _word(words, i + 1) == "and" and _word(words, i + 2) == words[i]:
        last = i + 2
    return None if words[last] == "tens" else Numeral(i, last, value, "vague")


def _fraction(words: Sequence[str], i: int) -> Numeral | None:
    if words[i] == "half":
        return _half(words, i)
    if (
        words[i] in FRACTIONS
        and _word(words, i + 1) == "of"
        and _word(words, i - 1) in ("a", "one")
    ):
        return Numeral(i, i, FRACTIONS[words[i]], "fraction")
    step = _after_hyphen(words, i)
    share = FRACTIONS.get(_word(words, step))
    if _word(words, step) in RARE and step == i + 1:  # two eighth graders
        return None
    if words[i] in WORDS and share is not None and 0 < WORDS[words[i]] < 10:
        return Numeral(i, step, round(WORDS[words[i]] * share, 3), "fraction")
    return _one_in(words, i)


def _half(words: Sequence[str], i: int) -> Numeral | None:
    after = _word(words, i + 1)
    factor = MULTIPLIERS.get(_word(words, i + 2))
    if after in ("a", "an") and factor:
        return Numeral(i, i + 2, factor / 2)
    if after in MULTIPLIERS or after in (*HYPHENS, "an", "way", "-"):
        return None
    return Numeral(i, i, 0.5, "fraction")


def _one_in(words: Sequence[str], i: int) -> Numeral | None:
    """Read ``one in five``, ``three in 10`` and ``two out of three``; ``two in three days`` is none."""
    part = float(words[i]) if words[i].isdigit() else float(WORDS.get(words[i], 0))
    out_of = _word(words, i + 1) == "out" and _word(words, i + 2) == "of"
    at = i + 3 if out_of else i + 2
    if not (out_of or _word(words, i + 1) in ("in", "of")) or not 0 < part < TEN:
        return None
    whole = _digits(words, at) or _spelled(words, at) if at < len(words) else None
    if whole is None or _word(words, whole.last + 1).removesuffix("s") in DURATIONS:
        return None
    known = whole.value == HUNDRED or 2 < whole.value <= TEN
    if _word(words, i + 1) == "of":  # three of four voters, but one of three men
        known = part > 2 and whole.value in OF_WHOLES
    elif part == 1 and not out_of:
        known = True
    if not known or not part < whole.value <= 1000:
        return None
    return Numeral(i, whole.last, round(part / whole.value, 4), "fraction")


def _joined(words: Sequence[str], low: Numeral) -> Numeral:
    """Make one numeral of ``10-15``, ``between 10 and 15``, ``from 10 to 15``, ``six or seven`` and ``52-48``."""
    before = low.first - 1 - (_word(words, low.first - 1) in CURRENCY_SIGNS_FOLDED)
    opener = _word(words, before)
    spans = opener == "from" and not SPANNING.isdisjoint(words[max(before - 2, 0) : before])
    link = low.last + 1
    percent = _word(words, link) in PERCENT_WORDS
    free = opener != "from" and OPENERS_OF_TRAILING.isdisjoint(
        words[max(before - 5, 0) : low.first]
    )
    if percent and (spans or opener == "between" or (free and _word(words, link + 1) == "to")):
        link += 1
    between = _word(words, link) == "and" and opener == "between"
    either = _word(words, link) == "or" and low.first == low.last
    if low.shape != "number" or not (between or either or _word(words, link) in ("to", *HYPHENS)):
        return low
    start = link + 1 + (_word(words, link + 1) in CURRENCY_SIGNS_FOLDED)
    high = _numeral(words, start) if start < len(words) else None
    if high is None or high.shape != "number" or (opener == "from" and not spans):
        return low
    apart = percent and not (
        high.value > low.value and _word(words, high.last + 1) in PERCENT_WORDS
    )
    if apart or (either and not _is_next(low, high)):
        return low
    if high.value > low.value:
        low_value = _scaled(low, high)
        return Numeral(
            first=low.first,
            last=high.last,
            value=low_value,
            shape="range",
            high=high.value,
            digits=low.digits,
        )
    if start > link + 1:  # $5m to $2m: two sums
        return low
    return Numeral(
        first=low.first,
        last=high.last,
        value=low.value,
        shape="tally",
        high=high.value,
        digits=low.digits,
    )


def _is_next(low: Numeral, high: Numeral) -> bool:
    """Tell ``six or seven`` and ``30 or 40``, which are one loose number, from two that are to choose from."""
    step = high.value - low.value
    round_ = step == TEN ** (len(str(int(low.value))) - 1) and low.value % step == 0
    return low.digits == high.digits and (step == 1 or round_) and low.value < LARGEST_LOOSE


def _joined_shares(words: Sequence[str], low: Numeral) -> Numeral:
    """Make one numeral of ``one-quarter to one-third``."""
    link = low.last + 1
    high = _numeral(words, link + 1) if _word(words, link) in ("to", "or") else None
    if high is None or high.shape != "fraction" or high.value <= low.value:
        return low
    return replace(low, last=high.last, high=high.value)


def _part_of_one(words: Sequence[str], found: Numeral) -> Numeral:
    """Read ``one-half of one percent`` and ``a quarter of a percentage point`` as one number."""
    of_one = _word(words, found.last + 1) == "of" and _word(words, found.last + 2) in (
        "one",
        "a",
        "1",
    )
    if found.shape != "fraction" or not of_one or _word(words, found.last + 3) not in PERCENT_WORDS:
        return found
    return replace(found, last=found.last + 2, shape="number")


def _scaled(low: Numeral, high: Numeral) -> float:
    """Return the low end of ``2 to 3 million``: it shares the high end's multiplier."""
    factor = high.value
    while factor >= 1000:
        factor /= 1000
    scale = high.value / factor
    return (
        low.value * scale
        if scale > 1 and low.value < 1000 and high.last > low.last + 2
        else low.value
    )


def _after_hyphen(words: Sequence[str], i: int) -> int:
    return i + 2 if _word(words, i + 1) in HYPHENS else i + 1


def _word(words: Sequence[str], i: int) -> str:
    return words[i] if 0 <= i < len(words) else ""


_STARTERS = (
    SOME_BEFORE_MULTIPLIERS
    | frozenset(WORDS)
    | frozenset(MULTIPLIERS)
    | frozenset(VAGUE)
    | frozenset(FRACTIONS)
)
