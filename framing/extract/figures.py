"""Figures: every quantity of people or things, its hedge, and on whose word it is given."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from framing.data_files import thresholds
from framing.extract.quantities.counted import CURRENCY_OF_SIGN, Figure, measure
from framing.extract.quantities.counted_lists import joined, listed
from framing.extract.quantities.counted_nouns import BEFORE_A_COUNTED_NOUN, FILLERS
from framing.extract.quantities.figure_hedges import AFTER
from framing.extract.quantities.figure_sources import source_of
from framing.extract.quantities.not_figures import counts_nothing
from framing.extract.quantities.number_names import is_of_a_weapon
from framing.extract.quantities.numerals import SPELLED, glue_suffixes, numerals
from framing.extract.quantities.recurring import rate
from framing.extract.quantities.what_is_counted import MEASURED, View
from framing.extract.word_lists import terms, word_list
from framing.plugins import Attr, Category, extractor
from framing.records import Finding
from framing.tags import NAMES, PLURALS
from framing.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.extract.quantities.numerals import Numeral
    from framing.records import Document, Voice
    from framing.settings import Settings
    from framing.words import Doc, Token

__all__ = ["figures"]

EXACT_HEDGES = terms("numbers", "exact_hedges")
ADDING = frozenset(word_list("numbers")["exact_hedges"]["adding"])
GUESSED = frozenset(word_list("numbers")["exact_hedges"]["guessed"])
LEVELS = terms("numbers", "levels")
COUNTED = frozenset(["count", "vague"])
COUNTED_IN_LISTS = COUNTED | {"money"}
BESIDES = FILLERS - terms("numbers", "telling_fillers")
PERCENT_RATES = terms("numbers", "percent_rates")
HEDGES_BEHIND = frozenset(words for words in AFTER if words[0] == "or")
MEASURING = frozenset(["attr", "dobj", "pobj"])
WHOLE = 100
LEADING = terms("numbers", "polls") | frozenset(word_list("numbers")["trailing"]["verbs"])
AT = thresholds("extract", "figures")
PERCENT = terms("numbers", "percent")
UNIT_WORDS = terms("numbers", "percent") | terms("numbers", "percent_in_two_words") | {"per"}
CITATION = "Channell 1994 (vague language); Roeh & Feldman 1984 (the rhetoric of numbers in news)"


@extractor(
    "figures",
    "Figures and their sources",
    categories={
        "count": Category("A number of people or things.", CITATION),
        "vague": Category(
            "A number noun without a number: dozens, hundreds of thousands.", CITATION
        ),
        "share": Category(
            "A part of a whole in words: half of, two-thirds of, one in five.", CITATION
        ),
        "percent": Category("A part of a whole in hundredths.", CITATION),
        "money": Category("A sum of money.", CITATION),
        "measure": Category("A length, area, weight, speed or other measured size.", CITATION),
        "tally": Category("Two numbers set against each other: a vote, a score.", CITATION),
    },
    attrs=(
        Attr("quantity", str, "the number as printed, without its hedge"),
        Attr("value", float, "the number; for a vague noun the least it can mean (dozens: 24)"),
        Attr("value_high", float, "the other end of a range or tally, None where there is none"),
        Attr("unit", str, "unit of money, measure or share, empty for a plain count"),
        Attr("what", str, "what is counted, as printed or as last named"),
        Attr("hedge", str, "about, more than, up to … as printed, None where there is none"),
        Attr("source", str, "on whose word it is given, None where the outlet gives it on its own"),
        Attr("source_note", str, "what the text says of that source, None where nothing"),
        Attr("exact", bool, "a number without a hedge that loosens it"),
    ),
    mark="F",
)
def figures(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each figure: hedge + number + noun where they stand together.

    Dates, ages, ordinals, clock times, durations and numbers inside names are not figures.
    """
    doc = words_of(document)
    view = View(doc)
    for numeral in numerals(glue_suffixes([(t.text, t.whitespace_) for t in doc])):
        figure = measure(doc, numeral)
        if figure.kind not in MEASURED and counts_nothing(doc, numeral, noun=figure.noun):
            continue
        if _is_name(figure) or (
            figure.kind == "measure" and is_of_a_weapon(doc, numeral, unit=figure.unit)
        ):
            continue
        if figure.kind == "percent" and (
            _is_the_rich(doc, numeral, noun=figure.noun)
            or _is_certainty(doc, numeral, noun=figure.noun)
        ):
            continue
        noun, label = view.counted(figure)
        if figure.kind == "count" and figure.noun is None and (unit := _unit_beside(doc, figure)):
            noun, label = None, ""
            figure = replace(figure, kind="percent", unit=unit)
        if figure.kind == "count" and figure.noun is not None and _are_points(figure):
            noun, label = None, ""
            figure = replace(figure, kind="percent", unit="percentage points", noun=None)
        if figure.kind == "count" and noun is not None and _is_percent_rate(noun):
            figure = replace(figure, kind="percent", unit="%")
        if figure.kind == "count" and noun is not None and noun.i < figure.start:
            if noun.lemma_.lower() == "age":
                continue
            figure = replace(figure, kind=_kind_of_level(noun))
        if figure.hedge is None and noun is not None and noun is not figure.noun:
            figure = replace(figure, hedge=_guess(noun))
        if figure.kind == "money":
            per = rate(doc, figure.end)
            glued = len(("-", "a", "-", "day")) * bool(per and doc[figure.end].text == "-")
            figure = replace(figure, unit=f"{figure.unit} {per}".strip(), end=figure.end + glued)
        yield _finding(document, figure, noun=noun, label=label)


def _is_the_rich(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``the 1 percent`` and ``the top 2 percent``, names for the rich, from a share of something."""
    before = doc[found.first - 1].lower_ if found.first else ""
    if before == "top" and noun is None:
        return True
    return before == "the" and noun is None and found.value in (1.0, 99.0)


def _is_certainty(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``100 percent sure``, ``100 percent in his corner`` and ``Yeah, 100 percent``, which measure nothing."""
    return noun is None and found.value == WHOLE and doc[found.last + 1].dep_ not in MEASURING


def _are_points(figure: Figure) -> bool:
    """Tell ``six points below`` beside a share in hundredths, which are percentage points."""
    noun = figure.noun
    if noun is None or noun.lower_ not in ("points", "point") or noun.i > figure.numeral.last + 1:
        return False
    near = noun.doc[max(figure.start - AT.of_shares, 0) : figure.end + AT.of_shares]
    ahead = any(t.lemma_ in LEADING for t in noun.sent)
    return ahead or any(t.lower_ in PERCENT for t in near)


def _unit_beside(doc: Doc, figure: Figure) -> str:
    """Return the unit that a bare number shares: ``13 percentage points from Bloom and 7 from Crane``."""
    token = doc[figure.numeral.last]
    if _is_low_end(doc, figure):
        return "%"
    if token.dep_ != "conj" or token.head.lower_ not in UNIT_WORDS or figure.end <= token.i:
        return ""
    return "percentage points" if token.head.lemma_.lower() == "point" else "%"


def _is_low_end(doc: Doc, figure: Figure) -> bool:
    """Tell *17* of ``raises the tax from 17 to 19 per cent``."""
    last = figure.numeral.last
    before, behind = doc[max(figure.numeral.first - 1, 0)].lower_, doc[last + 1 : last + 4]
    if before != "from" or [t.tag_ for t in behind][1:2] != ["CD"]:
        return False
    return behind[0].lower_ == "to" and behind[-1].lower_ in UNIT_WORDS


def _kind_of_level(noun: Token) -> str:
    """Return ``measure`` for ``a heart rate of 72``, which counts nothing."""
    return "measure" if noun.lower_ in LEVELS or noun.lemma_.lower() in LEVELS else "count"


def _guess(noun: Token) -> str | None:
    """Return *estimated* of ``an estimated cost of £4m``, which is said of what the number measures."""
    return next((c.lower_ for c in noun.lefts if c.lower_ in GUESSED), None)


def _is_name(figure: Figure) -> bool:
    """Tell *Under 70 Auto Sales* within a sentence, a name that begins with a hedge."""
    if figure.hedge is None or figure.noun is None or figure.noun.tag_ not in NAMES:
        return False
    first = figure.noun.doc[figure.start]
    before = first.doc[max(first.i - 3, first.sent.start) : first.i]
    return first.is_title and any(word.is_lower and word.is_alpha for word in before)


def _is_range(numeral: Numeral) -> bool:
    """Tell ``one-quarter to one-third``; the two numbers of a vote are exact."""
    return numeral.high is not None and numeral.shape != "tally"


def _is_percent_rate(noun: Token) -> bool:
    """Tell ``her tax rate was 35.7``, which is said in hundredths."""
    return noun.lower_ == "rate" and any(c.lower_ in PERCENT_RATES for c in noun.lefts)


def _finding(document: Document, figure: Figure, *, noun: Token | None, label: str) -> Finding:
    doc, numeral = words_of(document), figure.numeral
    source = source_of(document, figure)
    quantity = _printed(document, figure)
    loose = figure.hedge is not None and figure.hedge not in EXACT_HEDGES
    attrs: dict[str, Any] = {
        "quantity": quantity,
        "value": numeral.value,
        "value_high": numeral.high,
        "unit": figure.unit or ("of the whole" if numeral.shape == "fraction" else ""),
        "what": _what(document, figure, noun=noun),
        "hedge": None if figure.hedge in ADDING else figure.hedge,
        "source": source.name,
        "source_note": source.note,
        "exact": not (loose or numeral.shape in ("vague", "range") or _is_range(numeral)),
    }
    last = doc[figure.end - 1]
    if figure.kind in COUNTED and last == figure.noun:
        last = listed(last)[-1]
    start, end = doc[figure.start].idx, _end(last, numeral.last)
    voice: Voice = "attributed" if source.told else "narration"
    return Finding(start, end, figure.kind, label, attrs=attrs, voice=voice, speaker=source.name)


def _end(token: Token, last: int) -> int:
    """Return where a figure ends: before the full stop that the tokenizer leaves on ``£7m.`` and ``60 km/h.``."""
    abbreviated = token.i == last and token.lower_.rstrip(".") in SPELLED
    timed = token.i > last and token.nbor(-1).text == "/"
    stop = token.text.endswith(".") and (abbreviated or timed)
    return token.idx + len(token) - stop


def _printed(document: Document, figure: Figure) -> str:
    """Return the number as printed: with its sign of money, without hedge and noun."""
    doc = words_of(document)
    first, last = figure.numeral.first, figure.numeral.last
    start = doc[first].idx
    if figure.kind == "money" and first and doc[first - 1].text in CURRENCY_OF_SIGN:
        start = doc[first - 1].idx
    end = _end(doc[last], last)
    if figure.kind == "percent" and last + 1 < len(doc) and doc[last + 1].text == "%":
        end = doc[last + 1].idx + 1
    return document.text[start:end]


def _what(document: Document, figure: Figure, *, noun: Token | None) -> str:
    """Return what is counted as printed, from its first modifier to the noun."""
    if noun is None:
        return ""
    doc, first = words_of(document), noun.i
    recurring = figure.unit.split()[-1] if " " in figure.unit else ""
    follows = noun is figure.noun and noun.i > figure.numeral.last
    floor = _unit_end(doc, figure) if follows else noun.left_edge.i - 1
    while (
        first - 1 > floor
        and _describes(doc[first - 1])
        and doc[first - 1].lower_ not in BESIDES | GUESSED
        and doc[first - 1].lower_ != recurring
    ):
        first -= 1
    first += doc[first].tag_ == "POS"
    last = (
        listed(noun)[-1]
        if figure.kind in COUNTED_IN_LISTS and noun.i > figure.numeral.last
        else noun
    )
    if last is noun and figure.kind == "money" and noun.i > figure.numeral.last:
        last = joined(noun)
    return document.text[doc[first].idx : last.idx + len(last)]


def _describes(token: Token) -> bool:
    """Tell a word that stands before what is counted and says which: also *weapons* of ``two weapons attacks``."""
    compound = token.tag_ == "NNS" and token.dep_ == "compound"
    after = token.nbor(1)
    joined = after.text == "-" and not token.whitespace_ and not after.whitespace_
    participle = token.tag_ == "VBD" and after.tag_ in PLURALS
    return (
        token.tag_ in BEFORE_A_COUNTED_NOUN or token.text == "-" or compound or joined or participle
    )


def _unit_end(doc: Doc, figure: Figure) -> int:
    """Return the last token of a number's unit or of the hedge behind it: *percent*, *or so*."""
    last = figure.numeral.last
    while last + 1 < len(doc) and doc[last + 1].lower_ in UNIT_WORDS:
        last += 1
    behind = tuple(t.lower_ for t in doc[last + 1 : last + 3])
    return last + 2 if behind in HEDGES_BEHIND else last
