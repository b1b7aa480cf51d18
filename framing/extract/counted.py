"""What a number counts, what hedges it, and how far the figure reaches in the text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from framing.extract.figure_hedges import hedge_after, hedge_before
from framing.extract.people_nouns import is_person
from framing.extract.word_lists import terms, word_list
from framing.tags import NOUNS, PLURALS, SUBJECTS

if TYPE_CHECKING:
    from framing.extract.numerals import Numeral
    from framing.words import Doc, Token

__all__ = ["Figure", "doc_lemma", "measure", "whole"]

LIST = word_list("numbers")
SIGNS: dict[str, str] = LIST["currencies"]["signs"]
MONEY: dict[str, str] = LIST["currencies"]["names"]
PERCENT = terms("numbers", "percent")
MEASURES: dict[str, str] = LIST["measures"]["units"]
FILLERS = terms("numbers", "fillers")
MODIFIERS = frozenset(
    [
        "JJ",
        "JJR",
        "JJS",
        "NN",
        "NNP",
        "NNPS",
        "VBN",
        "VBG",
        "HYPH",
        "AFX",
        "POS",
        "RB",
        "CC",
    ]
)
FATES = terms("numbers", "fates")
TIMES = terms("numbers", "durations") | terms("numbers", "months")
REACH = 6
LONG_NAMES = 9
MILLION = 1e6
CLOSING = frozenset(["”", '"', "''"])
DESCRIBED = frozenset(["JJ", "VBN", "VBD"])
KINDS = frozenset(["JJ", "VBN", "NN"])
AGES = terms("numbers", "ages")
HYPHENS = frozenset("-‑")
WEIGHED = 10
WEIGHING = terms("numbers", "weighing")
PAID = (
    terms("numbers", "money_verbs")
    | terms("numbers", "costing")
    | terms("numbers", "sums")
    | frozenset(LIST["weighing"]["paid"])
) - frozenset(LIST["weighing"]["also_of_weight"])
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
        unit, end, noun = _money(doc, found, sign)
    elif found.shape == "vague" and after == "of" and doc_lemma(doc, found.last + 2) in MONEY:
        kind, unit, end = "money", MONEY[doc_lemma(doc, found.last + 2)], found.last + 3
        worth = _after_worth(doc, end)
        noun = whole(doc, worth) if doc_lemma(doc, worth) == "of" else None
    elif after in PERCENT or (after == "per" and doc_lemma(doc, found.last + 2) == "cent"):
        kind = "percent"
        unit, end, noun = _percent(doc, found, found.last + (3 if after == "per" else 2))
    elif doc_lemma(doc, found.last + 1) in MEASURES:
        kind, unit, end = _measured(doc, found)
        noun = whole(doc, end) if doc_lemma(doc, end) == "of" else None
        end = noun.i + 1 if noun is not None else end
    else:
        return _metres(doc, _count(doc, found))
    if kind == "money" and not sign and unit == "pounds" and _is_weight(doc, found):
        kind, unit = "measure", "lb"
    single = doc[found.first].lower_ in MULTIPLIERS and doc_lemma(doc, found.first - 1) == "a"
    start, hedge = hedge_before(doc, found.first - bool(sign or single))
    end, hedge = hedge_after(doc, end, hedge)
    return Figure(found, start, end, kind, unit, noun, hedge)


def _money(doc: Doc, found: Numeral, sign: str) -> tuple[str, int, Token | None]:
    """Return the currency of a sum, where it ends, and what it is worth of: *£7m of repairs*."""
    unit = SIGNS.get(sign) or MONEY[doc_lemma(doc, found.last + 1)]
    end = found.last + (1 if sign else 2)
    worth = _after_worth(doc, end)
    counted = _noun(doc, found, end) if worth == end else None
    noun = (whole(doc, worth) if doc_lemma(doc, worth) == "of" else None) or counted
    return unit, counted.i + 1 if counted is not None and counted.i == end else end, noun


def _percent(doc: Doc, found: Numeral, end: int) -> tuple[str, int, Token | None]:
    """Return the unit of a share that ends before ``end``, where the figure ends, and of what it is a share."""
    unit = "%"
    if doc_lemma(doc, end) == "point":
        unit, end = "percentage points", end + 1
    noun = whole(doc, end) or _share_of_noun(doc, end) or _change(doc, found, end)
    return unit, noun.i + 1 if noun is not None else end, noun


def _change(doc: Doc, found: Numeral, end: int) -> Token | None:
    """Return *cut* of ``a 22 percent cut`` also where it was read as a verb."""
    opened = doc_lemma(doc, found.first - 1) in ("a", "an")
    return doc[end] if opened and doc_lemma(doc, end) in CHANGES else None


def _is_called(doc: Doc, i: int) -> bool:
    """Tell *Rand* of ``8 Rand Bloom`` from a currency."""
    return doc[i].is_title and i + 1 < len(doc) and doc[i + 1].is_title


def _share_of_noun(doc: Doc, end: int) -> Token | None:
    """Return *cut* of ``a 22 percent cut``."""
    head = doc[end - 1].head
    near = head.tag_ in NOUNS and end <= head.i < end + REACH and head.text[0].isalpha()
    return head if near and _only_modifiers(doc, end, head.i) else None


def _is_weight(doc: Doc, found: Numeral) -> bool:
    """Tell pounds of weight: no round millions, in a text that prints another currency, or where nobody pays."""
    signs = {token.text for token in doc if token.text in SIGNS}
    around = {t.lemma_.lower() for t in doc[max(found.first - WEIGHED, 0) : found.last + WEIGHED]}
    weighed = bool(signs) or not WEIGHING.isdisjoint(around) or PAID.isdisjoint(around)
    return found.value < MILLION and weighed and "£" not in signs


def _after_worth(doc: Doc, i: int) -> int:
    """Return the token after ``worth`` or ``'s worth``, ``i`` itself where neither stands."""
    step = i + (i < len(doc) and doc[i].text in ("'", "’", "'s", "’s"))
    return step + 1 if doc_lemma(doc, step) == "worth" else i


def doc_lemma(doc: Doc, i: int) -> str:
    """Return the lower-case lemma of a token, empty outside the document."""
    return doc[i].lemma_.lower() if 0 <= i < len(doc) else ""


def _sign(doc: Doc, found: Numeral) -> str:
    before = doc[found.first - 1].text if found.first else ""
    return before if before in SIGNS else ""


def _measured(doc: Doc, found: Numeral) -> tuple[str, str, int]:
    end, names = found.last + 1, []
    while doc_lemma(doc, end) in MEASURES:
        names.append(MEASURES[doc_lemma(doc, end)])
        end += 1
    return "measure", " ".join(names), end


def _count(doc: Doc, found: Numeral) -> Figure:
    """Return the figure of a plain number, with the noun that it counts where one stands by it."""
    end, before_noun = hedge_after(doc, found.last + 1, None)
    noun = _noun(doc, found, end)
    if noun is None and found.shape in ("vague", "fraction"):
        noun = whole(doc, end)
        if noun is not None and found.shape == "vague":
            noun = _plural_before(doc, noun, end) or noun
    if noun is not None:
        end = noun.i + 1
    elif doc_lemma(doc, end) in ("more", "other") or (end < len(doc) and _is_fate(doc, found, end)):
        end += 1
    elif before_noun:
        end, before_noun = found.last + 1, None
    opened = found.first > 0 and doc[found.first - 1].lower_ in INTRODUCING
    few = found.shape == "vague" and doc[found.first].lower_ == "few"
    first = found.first - (opened and (few or found.shape in ("number", "fraction")))
    start, hedge = hedge_before(doc, first)
    start -= noun is not None and start > 0 and doc[start - 1].lower_ == "all"
    hedge = f"{hedge} … {before_noun}" if hedge and before_noun else hedge or before_noun
    end, hedge = hedge_after(doc, end, hedge)
    if noun is not None and noun.lemma_ in MEASURES and doc_lemma(doc, end) == "of":
        thing = whole(doc, end)
        if thing is not None:
            unit = MEASURES[noun.lemma_]
            return Figure(found, start, thing.i + 1, "measure", unit, thing, hedge)
    kind = {"vague": "vague", "fraction": "share", "tally": "tally"}.get(found.shape, "count")
    return Figure(found, start, end, kind, "", noun, hedge)


def _metres(doc: Doc, figure: Figure) -> Figure:
    """Read ``300m`` without a sign of money and with nothing counted as a length."""
    found = figure.numeral
    letter = doc[found.last].lower_.rstrip(".").lstrip("0123456789,.")
    if letter != "m" or figure.noun is not None:
        return figure
    value, high = found.value / MILLION, found.high and found.high / MILLION
    return replace(figure, numeral=replace(found, value=value, high=high), kind="measure", unit="m")


def _is_fate(doc: Doc, found: Numeral, i: int) -> bool:
    """Tell ``dozens killed`` and ``two dead``: what befell those counted stands right after the number."""
    token = doc[i]
    if token.tag_ == "VBN":
        subject = doc[found.last].head.i == i and not any(
            c.dep_ in ("aux", "auxpass") for c in token.lefts
        )
        return token.head.i == found.last or token.dep_ == "acl" or subject
    return token.tag_ == "JJ" and token.lower_ in FATES


def _noun(doc: Doc, found: Numeral, i: int) -> Token | None:
    """Return the head of the noun phrase that the number opens, if one follows at once."""
    head = doc[found.last].head
    torn = head.i + 1 < len(doc) and doc[head.i + 1].tag_ == "HYPH"
    near = head.tag_ in NOUNS and i <= head.i < i + REACH and head.text[0].isalpha() and not torn
    named = head.tag_ == "NNP" and found.value > 1 and found.shape == "number"
    if near and not named and _only_modifiers(doc, i, head.i):
        return _last_of_compound(doc, _before_age(head, i))
    step = i
    while step < len(doc) and step < i + (LONG_NAMES if doc[i].tag_ in ("JJ", "NNP") else REACH):
        token = doc[step]
        if token.text in HYPHENS or _is_torn(doc, step):
            step += 1
            continue
        if token.tag_ in PLURALS and token.text[0].isalpha():
            return _last_of_compound(doc, token)
        if token.tag_ in NOUNS and not _goes_on(doc, step) and token.text[0].isalpha():
            return token if found.value == 1 or token.lemma_ == "people" else None
        behind_hyphen = step > i and doc[step - 1].text in HYPHENS
        participle = step == i and _is_participle(doc, found.first, step)
        known = token.tag_ in MODIFIERS or token.lower_ in FILLERS or participle
        if not known and not behind_hyphen:
            return None
        names = token.tag_ == "CC" and step > i and _is_alike(doc, step)
        if (token.tag_ == "CC" and not names) or (token.tag_ == "RB" and step == i):
            return None
        step += 1
    return None


def _before_age(noun: Token, first: int) -> Token:
    """Return *children* of ``40 children ages 3 to 17``."""
    aged = noun.lower_ in AGES and noun.i > first and noun.nbor(-1).tag_ == "NNS"
    return noun.nbor(-1) if aged else noun


def _is_participle(doc: Doc, first: int, i: int) -> bool:
    """Tell *pledged* of ``by 300 pledged delegates`` and ``40 pledged delegates will come``, read as a verb."""
    if doc[i].tag_ != "VBD" or i + 2 >= len(doc) or doc[i + 1].tag_ not in PLURALS:
        return False
    start, _ = hedge_before(doc, first)
    held = start > 0 and doc[start - 1].tag_ in ("IN", "DT", "PRP$")
    owned = start > 0 and doc[start - 1].tag_ in ("POS", "PRP", "VB", "VBZ", "VBG", ":", "HYPH")
    return (
        owned or (held and doc[start - 1].dep_ != "mark") or doc[i + 2].tag_ in ("MD", "VBD", "VBP")
    )


def _is_torn(doc: Doc, i: int) -> bool:
    """Tell *Ex* of ``Ex-Presidents``, which the tokenizer cut off."""
    after = doc[i + 1] if i + 1 < len(doc) else None
    return (
        after is not None
        and after.text in HYPHENS
        and not doc[i].whitespace_
        and not after.whitespace_
    )


def _only_modifiers(doc: Doc, start: int, end: int) -> bool:
    return all(
        doc[i].tag_ in MODIFIERS or doc[i].lower_ in FILLERS or doc[i].text in ',"“‘”’'
        for i in range(start, end)
    )


def _is_alike(doc: Doc, i: int) -> bool:
    """Tell the *and* of ``current and former aides`` and ``uniformed and plain-clothes officers``."""
    before, after = doc[i - 1].tag_, doc[i + 1].tag_ if i + 1 < len(doc) else ""
    return (before == after and after in ("JJ", "NNP")) or (before in DESCRIBED and after in KINDS)


def _goes_on(doc: Doc, i: int) -> bool:
    """Tell a noun that another follows; *Missouri* of ``Missouri Republican senators`` too."""
    if i + 1 >= len(doc):
        return False
    after = doc[i + 1]
    abbreviated = doc[i].text.endswith(".") and i + 2 < len(doc) and doc[i + 2].tag_ in NOUNS
    named = doc[i].tag_ == "NNP" and after.tag_ == "JJ" and (after.is_title or abbreviated)
    return named or after.tag_ in (*NOUNS, "HYPH", "POS")


def _last_of_compound(doc: Doc, noun: Token) -> Token:
    owns = noun.i + 1 < len(doc) and doc[noun.i + 1].tag_ == "POS"
    if owns and noun.head.tag_ in NOUNS and noun.i < noun.head.i < noun.i + REACH:
        noun = noun.head
    while (
        noun.i + 1 < len(doc)
        and doc[noun.i + 1].tag_ in NOUNS
        and doc[noun.i + 1].head != noun
        and doc[noun.i + 1].lower_ not in AGES
        and noun.head.i == noun.i + 1
    ):
        noun = doc[noun.i + 1]
    return noun


def whole(doc: Doc, i: int) -> Token | None:
    """Return the noun of ``of the hostages`` (or ``the hostages``) after a share or a vague number."""
    if i < len(doc) and doc[i].text in CLOSING and doc_lemma(doc, i + 1) == "of":
        i += 1
    step = i + 1 if doc_lemma(doc, i) == "of" else i
    if step == i and (i >= len(doc) or doc[i].tag_ not in ("DT", "PRP$", *NOUNS)):
        return None
    for j in range(step, min(step + LONG_NAMES, len(doc))):
        token = doc[j]
        ends = not _goes_on(doc, j) or (token.tag_ == "NNS" and _is_another(doc[j + 1]))
        if token.tag_ in NOUNS and ends:
            return token if step > i or token.lemma_.lower() not in TIMES else None
        owns = token.tag_ == "NNS" and _goes_on(doc, j)
        if not owns and (token.tag_ not in (*MODIFIERS, "DT", "PRP$") or token.tag_ == "CC"):
            return None
    return None


def _is_another(token: Token) -> bool:
    """Tell *Bloom* of ``hundreds of meetings Bloom had``."""
    return token.dep_ in SUBJECTS or token.tag_ == "NNP"


def _plural_before(doc: Doc, noun: Token, first: int) -> Token | None:
    """Return *activists* of ``thousands of activists gather``, whose verb was read as a noun."""
    before = doc[noun.i - 1]
    read_as_noun = noun.tag_ == "NN" and not is_person(noun) and noun.text.islower()
    return before if before.i >= first and before.tag_ == "NNS" and read_as_noun else None
