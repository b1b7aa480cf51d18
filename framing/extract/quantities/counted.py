"""A number as a figure: of money, a share, a measure or a count, with its hedge and what it counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from framing.extract.quantities.counted_nouns import (
    doc_lemma,
    noun_counted,
    noun_of_share,
    plural_before,
    whole,
)
from framing.extract.quantities.figure_hedges import hedge_after, hedge_before
from framing.extract.quantities.pounds import is_weight
from framing.extract.quantities.recurring import after_rate, rate
from framing.extract.word_lists import terms, word_list
from framing.tags import AUXILIARIES

if TYPE_CHECKING:
    from framing.extract.quantities.numerals import Numeral
    from framing.words import Doc, Token

__all__ = ["BESIDE_A_TALLY", "Figure", "measure"]

LIST = word_list("numbers")
CURRENCY_OF_SIGN: dict[str, str] = LIST["currencies"]["signs"]
MONEY: dict[str, str] = LIST["currencies"]["names"]
PERCENT = terms("numbers", "percent")
MEASURES: dict[str, str] = LIST["measures"]["units"]
SPEEDS: dict[str, dict[str, str]] = LIST["speeds"]["units"]
FATES = terms("numbers", "fates")
BESIDE_A_TALLY = terms("numbers", "beside_a_tally")
MILLION = 1e6
MULTIPLIERS = frozenset(LIST["multipliers"]["values"])
CHANGES = terms("numbers", "changing") | terms("numbers", "setting")
INTRODUCING = terms("function_words", "introducing")


@dataclass(frozen=True, slots=True)
class Figure:
    """A numeral with its surroundings, all in token indices (``end`` is exclusive)."""

    numeral: Numeral
    start: int
    end: int
    kind: str
    unit: str
    noun: Token | None
    hedge: str | None


def measure(doc: Doc, found: Numeral) -> Figure:
    """Return the figure around a numeral: hedge + number + what is counted, where they stand together."""
    sign = _sign(doc, found)
    after = doc[found.last + 1].lower_ if found.last + 1 < len(doc) else ""
    if sign or (doc_lemma(doc, found.last + 1) in MONEY and not _is_called(doc, found.last + 1)):
        kind = "money"
        unit, end, noun = _money(doc, found, sign=sign)
    elif found.shape == "vague" and after == "of" and doc_lemma(doc, found.last + 2) in MONEY:
        kind, unit, end = "money", MONEY[doc_lemma(doc, found.last + 2)], found.last + 3
        worth = _after_worth(doc, end)
        noun = whole(doc, worth) if doc_lemma(doc, worth) == "of" else None
    elif after in PERCENT or (after == "per" and doc_lemma(doc, found.last + 2) == "cent"):
        kind = "percent"
        unit, end, noun = _percent(doc, found, end=found.last + (3 if after == "per" else 2))
    elif doc_lemma(doc, found.last + 1) in MEASURES:
        kind, unit, end = _measured(doc, found)
        noun = whole(doc, end) if doc_lemma(doc, end) == "of" else None
        end = noun.i + 1 if noun is not None else end
    else:
        return _metres(doc, _count(doc, found))
    if kind == "money" and not sign and unit == "pounds" and is_weight(doc, found):
        kind, unit = "measure", "lb"
    single = doc[found.first].lower_ in MULTIPLIERS and doc_lemma(doc, found.first - 1) == "a"
    start, hedge = hedge_before(doc, found.first - bool(sign or single))
    end, hedge = hedge_after(doc, end, hedge=hedge)
    return Figure(numeral=found, start=start, end=end, kind=kind, unit=unit, noun=noun, hedge=hedge)


def _money(doc: Doc, found: Numeral, *, sign: str) -> tuple[str, int, Token | None]:
    """Return the currency of a sum, where it ends, and what it is worth of: *£7m of repairs*."""
    unit = CURRENCY_OF_SIGN.get(sign) or MONEY[doc_lemma(doc, found.last + 1)]
    end = found.last + (1 if sign else 2)
    worth = _after_worth(doc, end)
    counted = noun_counted(doc, found, i=end) if worth == end else None
    noun = (whole(doc, worth) if doc_lemma(doc, worth) == "of" else None) or counted
    return unit, counted.i + 1 if counted is not None and counted.i == end else end, noun


def _percent(doc: Doc, found: Numeral, *, end: int) -> tuple[str, int, Token | None]:
    """Return the unit of a share that ends before ``end``, where the figure ends, and of what it is a share."""
    unit = "%"
    if doc_lemma(doc, end) == "point":
        unit, end = "percentage points", end + 1
    noun = whole(doc, end) or noun_of_share(doc, end) or _change(doc, found, end=end)
    return unit, noun.i + 1 if noun is not None else end, noun


def _change(doc: Doc, found: Numeral, *, end: int) -> Token | None:
    """Return *cut* of ``a 22 percent cut`` also where it was read as a verb."""
    opened = doc_lemma(doc, found.first - 1) in ("a", "an")
    return doc[end] if opened and doc_lemma(doc, end) in CHANGES else None


def _is_called(doc: Doc, i: int) -> bool:
    """Tell *Rand* of ``8 Rand Bloom`` from a currency."""
    return doc[i].is_title and i + 1 < len(doc) and doc[i + 1].is_title


def _after_worth(doc: Doc, i: int) -> int:
    """Return the token after ``worth`` or ``'s worth``, ``i`` itself where neither stands."""
    step = i + (i < len(doc) and doc[i].text in ("'", "’", "'s", "’s"))
    return step + 1 if doc_lemma(doc, step) == "worth" else i


def _sign(doc: Doc, found: Numeral) -> str:
    before = doc[found.first - 1].text if found.first else ""
    return before if before in CURRENCY_OF_SIGN else ""


def _measured(doc: Doc, found: Numeral) -> tuple[str, str, int]:
    end, names = found.last + 1, []
    while doc_lemma(doc, end) in MEASURES:
        names.append(MEASURES[doc_lemma(doc, end)])
        end += 1
    return "measure", *_speed(doc, " ".join(names), end=end)


def _speed(doc: Doc, unit: str, *, end: int) -> tuple[str, int]:
    """Return a length's unit and where it ends, with the time it is covered in: *60 kilometres an hour*, *60 km/h*."""
    slash = doc_lemma(doc, end) == "/"
    time = doc_lemma(doc, end + 1).rstrip(".") if slash else rate(doc, end).rpartition(" ")[2]
    timed = SPEEDS.get(unit, {}).get(time)
    return (timed, end + 2 if slash else after_rate(doc, end)) if timed else (unit, end)


def _count(doc: Doc, found: Numeral) -> Figure:
    """Return the figure of a plain number, with the noun that it counts where one stands by it."""
    end, before_noun = hedge_after(doc, found.last + 1, hedge=None)
    noun = _beside_a_tally(doc, found) or noun_counted(doc, found, i=end)
    if noun is None and found.shape in ("vague", "fraction"):
        noun = whole(doc, end)
        if noun is not None and found.shape == "vague":
            noun = plural_before(doc, noun, first=end) or noun
    if noun is not None:
        end = noun.i + 1
    elif doc_lemma(doc, end) in ("more", "other") or (
        end < len(doc) and _is_fate(doc, found, i=end)
    ):
        end += 1
    elif before_noun:
        end, before_noun = found.last + 1, None
    opened = found.first > 0 and doc[found.first - 1].lower_ in INTRODUCING
    few = found.shape == "vague" and doc[found.first].lower_ == "few"
    first = found.first - (opened and (few or found.shape in ("number", "fraction")))
    start, hedge = hedge_before(doc, first)
    start -= noun is not None and start > 0 and doc[start - 1].lower_ == "all"
    hedge = f"{hedge} … {before_noun}" if hedge and before_noun else hedge or before_noun
    end, hedge = hedge_after(doc, end, hedge=hedge)
    if noun is not None and noun.lemma_ in MEASURES and doc_lemma(doc, end) == "of":
        thing = whole(doc, end)
        if thing is not None:
            unit = MEASURES[noun.lemma_]
            return Figure(
                numeral=found,
                start=start,
                end=thing.i + 1,
                kind="measure",
                unit=unit,
                noun=thing,
                hedge=hedge,
            )
    kind = {"vague": "vague", "fraction": "share", "tally": "tally"}.get(found.shape, "count")
    return Figure(numeral=found, start=start, end=end, kind=kind, unit="", noun=noun, hedge=hedge)


def _beside_a_tally(doc: Doc, found: Numeral) -> Token | None:
    """Return *vote* of ``a 52-48 vote hours later``."""
    after = found.last + 1
    return (
        doc[after] if found.shape == "tally" and doc_lemma(doc, after) in BESIDE_A_TALLY else None
    )


def _metres(doc: Doc, figure: Figure) -> Figure:
    """Read ``300m`` without a sign of money and with nothing counted as a length."""
    found = figure.numeral
    letter = doc[found.last].lower_.rstrip(".").lstrip("0123456789,.")
    if letter != "m" or figure.noun is not None:
        return figure
    value, high = found.value / MILLION, found.high and found.high / MILLION
    return replace(figure, numeral=replace(found, value=value, high=high), kind="measure", unit="m")


def _is_fate(doc: Doc, found: Numeral, *, i: int) -> bool:
    """Tell ``dozens killed`` and ``two dead``: what befell those counted stands right after the number."""
    token = doc[i]
    if token.tag_ == "VBN":
        subject = doc[found.last].head.i == i and not any(
            c.dep_ in AUXILIARIES for c in token.lefts
        )
        return token.head.i == found.last or token.dep_ == "acl" or subject
    return token.tag_ == "JJ" and token.lower_ in FATES
