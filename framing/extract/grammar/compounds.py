"""Words that make one with the next: a hyphen's two sides, *first responders*, *a two term governor*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms, word_list
from framing.tags import COMMON_NOUNS, NAMES, NOUNS, PREMODIFIERS

if TYPE_CHECKING:
    from framing.words import Doc, Token

__all__ = [
    "ends_three_words",
    "glued",
    "hyphened",
    "is_a_sort",
    "is_hyphen",
    "is_in_a_compound",
    "is_of_a_compound",
    "opens_after_idiom",
    "says_most",
]

ORDERED: dict[str, list[str]] = word_list("actor_nouns")["ordered"]["nouns"]
OUT_OF = terms("function_words", "out_of")
SORTS: dict[str, list[str]] = word_list("actor_nouns")["sorts"]["nouns"]
KINDS_OF_HOLDERS = terms("actor_nouns", "kinds_of_holders")
OF_A_YEAR = terms("actor_nouns", "of_a_year")
YEAR_DIGITS = 4
CENTURIES = ("19", "20")


def is_of_a_compound(doc: Doc, i: int, *, head: int) -> bool:
    """Tell *a two term governor*, *same sex couples*, *first responders* and *the 2012 nominee* from what only counts.

    A number cannot count a singular, *same* without an article points to nothing.
    """
    token, after = doc[i], doc[i + 1]
    if _is_the_year_of(doc, i, head=head):
        return True
    if i + 1 == head:
        return token.lower_ in ORDERED and after.lemma_.lower() in ORDERED[token.lower_]
    if after.tag_ != "NN":
        return False
    before = doc[i - 1] if i else token
    if token.lower_ == "same":
        return before.tag_ not in ("DT", "PRP$", "PDT")
    many = token.tag_ == "CD" and token.lower_ not in ("one", "1") and after.is_lower
    open_ = before.tag_ in ("DT", "PRP$", ",", "JJ") or after.lower_ == "term"
    return many and doc[head].tag_ in ("NN", "NNP") and open_


def _is_the_year_of(doc: Doc, i: int, *, head: int) -> bool:
    """Tell *the 2012 nominee* and *2020 candidates* from *2020 ballots* and *in 2012 voters*."""
    year = len(doc[i]) == YEAR_DIGITS and doc[i].text[:2] in CENTURIES and doc[i].is_digit
    inside = year and doc[i].dep_ in ("nummod", "compound", "nmod", "amod") and doc[i].head.i > i
    return inside and doc[head].lemma_.lower() in OF_A_YEAR


def is_hyphen(token: Token) -> bool:
    """Tell a hyphen, whatever the tagger took it for (*co-founder*)."""
    return token.tag_ == "HYPH" or token.text == "-"


def hyphened(doc: Doc, i: int) -> bool:
    """Tell whether a hyphen without a blank ties token ``i`` to the one before or after it."""
    return glued(doc, i) or (i > 0 and is_hyphen(doc[i - 1]) and not doc[i - 1].whitespace_)


def glued(doc: Doc, i: int) -> bool:
    """Tell whether a hyphen without a blank ties token ``i`` to the next."""
    return not doc[i].whitespace_ and (
        is_hyphen(doc[i]) or (i + 1 < len(doc) and is_hyphen(doc[i + 1]))
    )


def is_a_sort(doc: Doc, i: int, *, head: int) -> bool:
    """Tell *swing voters* and *rice farmers*, whose first noun the tagger takes for a verb."""
    holder = doc[i].lower_ in KINDS_OF_HOLDERS and doc[i].tag_ == "NN" and doc[i + 1].tag_ in NAMES
    return holder or (i + 1 == head and doc[i].lower_ in SORTS.get(doc[head].lemma_.lower(), ()))


def opens_after_idiom(doc: Doc, i: int) -> int:
    """Return the first token after *out of control*, an adjective of three words: ``how out of control taxes are``."""
    return (
        i + 1
        if i > 1 and doc[i - 2 : i].text.lower() == "out of" and doc[i].lower_ in OUT_OF
        else i
    )


def ends_three_words(doc: Doc, i: int, *, top: int) -> bool:
    """Tell the last of *a hard-on-debt* mayor, one word before its noun whatever the parser hung it on."""
    tied = (
        i > 3
        and i + 1 == top
        and doc[i].is_alpha
        and is_hyphen(doc[i - 1])
        and is_hyphen(doc[i - 3])
    )
    return tied and not any(t.whitespace_ for t in doc[i - 4 : i])


def says_most(head: Token) -> bool:
    """Tell *the richest families* in Norland, who are the richest only there."""
    words = head.doc[head.left_edge.i : head.i]
    return any(t.tag_ in ("JJS", "RBS") for t in words)


def is_in_a_compound(head: Token, after: Token) -> bool:
    """Tell a noun right before the one that it tells of: *hostage* talks, religious and *community* leaders.

    So does a name with a number, *Organization* 1, which describes nobody; and a noun that the tagger took for a verb.
    """
    if after.tag_ == "CD" and after.head is head:
        return head.tag_ in NAMES
    first = head
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    if head.lower_ in KINDS_OF_HOLDERS and after.tag_ in NAMES and head.whitespace_:
        beyond = next((t for t in head.doc[after.i : after.i + 3] if t.tag_ in COMMON_NOUNS), None)
        return beyond is not None and beyond.i > after.i and after.head is beyond
    inside = first.dep_ in PREMODIFIERS and first.head.i > head.i
    mistaken = after is head.head and after.dep_ == "pobj" and after.tag_ == "VBZ"
    return inside and (after.tag_ in NOUNS or mistaken)
