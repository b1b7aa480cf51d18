"""Names with a description before them: ``Prime Minister Ada Bloom``, ``the ruling Harvest Party``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.compounds import glued, is_hyphen
from framing.extract.grammar.people_nouns import (
    BODY_CLASSES,
    COURTESY,
    EXPANSIONS,
    GIVEN_NAMES,
    TITLE_WORDS,
    agentive,
    noun_class,
    title_word,
)
from framing.extract.grammar.phrase_edges import NOT_DESCRIPTIVE, WEEKDAYS, trim_left
from framing.extract.word_lists import speaking_verbs, terms
from framing.tags import COMMON_NOUNS, NAMES, NOUNS

if TYPE_CHECKING:
    from framing.words import Doc

__all__ = ["adjective_before", "past_name", "title_before"]

SAYS = speaking_verbs()
JOINING_A_TITLE = terms("function_words", "joining_a_title")
INSIDE_A_TITLE = NOUNS | {"JJ", "JJS", "JJR", "VBN", "VBG", "CD", "HYPH", "POS"}
COURTESY_BEFORE_NAMES = terms("actor_nouns", "courtesy_before_names")
FOCUSING = terms("function_words", "focusing")
MONTHS = terms("numbers", "months")
GONE_FROM_OFFICE = terms("function_words", "gone_from_office")
LATELY = terms("function_words", "lately")
SAID_OF_OFFICES = terms("function_words", "said_of_offices")
OPENS_A_TITLE = frozenset(EXPANSIONS) | COURTESY
LOCAL = terms("actor_nouns", "local")
LONGEST_NAME = 4
LONGEST_TITLE = 16
BRACKET = 6
CLAUSE_PARTS = terms("function_words", "clause_parts")
LOCATIVE = terms("function_words", "locative")


def title_before(doc: Doc, start: int) -> tuple[int, int | None]:
    """Return where the description before the name at ``start`` begins, and its last describing noun."""
    noun: int | None = None
    owned = False
    i = start - 1
    while i >= 0:
        if (_before_name(doc, i, start=start) and not _is_cut_off(doc, i)) or _says_how(
            doc, i, start=start
        ):
            owned = owned or doc[i].tag_ == "POS"
            if noun is None and not owned and _is_title(doc, i, start=start):
                noun = i
        elif not owned and (office := _office_before(doc, i, start=start)) is not None:
            noun = i = office
        else:
            break
        i -= 1
    return trim_left(doc, i + 1, head=start if noun is None else noun), noun


def _says_how(doc: Doc, i: int, *, start: int) -> bool:
    """Tell the adverb of *the recently fired Director Ada Bloom*, and *resigned* where no *who* opens a clause."""
    if i + 1 >= start or i == 0:
        return False
    if doc[i].tag_ == "RB":
        so = doc[i + 1].tag_ in ("VBN", "JJ", "VBD") and doc[i].head.i == i + 1
        return so and doc[i].lower_ not in FOCUSING
    gone = (
        doc[i].tag_ == "VBD" and doc[i].lower_ in GONE_FROM_OFFICE and doc[i - 1].lower_ in LATELY
    )
    return gone and i > 1 and doc[i - 2].tag_ in (",", "DT", "CC", ":")


def _office_before(doc: Doc, i: int, *, start: int) -> int | None:
    """Return the noun of an office with *of* that ends where a name begins: *Secretary* of the Interior Ada Bloom."""
    of = i + 1
    if doc[start].text not in GIVEN_NAMES:
        return None
    while of > max(start - BRACKET, 0) and (doc[of].is_title or doc[of].lower_ in ("the", "and")):
        of -= 1
    if not 0 < of < start - 1 or doc[of].lower_ != "of":
        return None
    capitals = all(t.is_title or t.lower_ in ("the", "and") for t in doc[of + 1 : start])
    office = doc[of - 1]
    of_a_body = any(noun_class(t) in ("office", "institution") for t in doc[of + 1 : start])
    plain = office.tag_ == "NN" and of_a_body and noun_class(office) == "function"
    titled = (office.tag_ in NAMES or plain) and title_word(office)
    return office.i if capitals and titled else None


def _is_cut_off(doc: Doc, i: int) -> bool:
    """Tell a plain noun before *Mr.*: it is no title of his (``the panel Mr. Bloom led``)."""
    return (
        doc[i + 1].lower_ in COURTESY_BEFORE_NAMES
        and doc[i].tag_ in COMMON_NOUNS
        and doc[i].is_lower
    )


def _is_title(doc: Doc, i: int, *, start: int) -> bool:
    token = doc[i]
    if token.lower_ in COURTESY or token.lower_ in EXPANSIONS:
        return True
    if i > 0 and doc[i - 1].tag_ == "HYPH" and not doc[i - 1].whitespace_:
        return False
    if glued(doc, i) and not (i + 2 < start and doc[i + 2].lower_ == "of"):
        return False
    kind = noun_class(token) if token.tag_ in NOUNS else None
    if kind == "state" and i == start - 1 and token.lower_ in LOCAL:
        return False
    if kind is None:
        return token.tag_ == "NN" and token.is_lower and i == start - 1 and agentive(token)
    return token.is_lower or kind in ("function", "relation", "generic", "collective")


def _before_name(doc: Doc, i: int, *, start: int) -> bool:
    """Tell whether token ``i`` may stand in the description before the name at ``start``."""
    token = doc[i]
    if token.tag_ == "NNS" and noun_class(token) is None:
        inside = token.dep_ in ("compound", "nmod") and i < token.head.i < start
        return token.lower_ in TITLE_WORDS or (inside and token.is_lower)
    if token.lower_ in JOINING_A_TITLE and not glued(doc, i):
        return 0 < i < start - 1 and _links_title(doc, i) and _same_phrase(doc, i, start=start)
    fits = token.tag_ in INSIDE_A_TITLE and token.dep_ != "prep" and not _is_verb(doc, i)
    return (fits or glued(doc, i)) and _same_phrase(doc, i, start=start)


def _links_title(doc: Doc, i: int) -> bool:
    """Tell the ``of`` of ``Secretary of State`` and ``chief of staff``, the ``and`` of two ministries."""
    before, after = doc[i - 1], doc[i + 1]
    if doc[i].lower_ == "of" and before.tag_ == after.tag_ == "NN":
        return noun_class(before) == "function"
    if (
        doc[i].lower_ == "and"
        and after.lower_ in OPENS_A_TITLE
        and before.lower_ not in TITLE_WORDS
    ):
        return False
    if i > 1 and doc[i].lower_ == "and" and doc[i - 2].text in GIVEN_NAMES:
        return False
    titled = before.lower_ in TITLE_WORDS or noun_class(before) is not None
    capitals = before.is_title and after.is_title and before.tag_ in NAMES
    return capitals and (titled or doc[i].lower_ == "and")


def _is_verb(doc: Doc, i: int) -> bool:
    """Tell a verb that the tagger took for a modifier: ``Bloom fired Secretary …``, ``Bloom Says …``."""
    token = doc[i]
    if token.tag_ == "VBG" and i > 0 and doc[i - 1].tag_ == "RB":
        return doc[i - 1].head is token
    if token.tag_ == "VBN":
        before = doc[i - 1]
        return i > 0 and (
            before.tag_ in (*NAMES, "PRP") or (before.tag_ == "NN" and before.is_title)
        )
    return token.tag_ in NAMES and token.lower_ in SAYS


def _same_phrase(doc: Doc, i: int, *, start: int) -> bool:
    """Tell whether token ``i`` belongs to the phrase of the name that begins at ``start``."""
    token = doc[i]
    if start - i > LONGEST_TITLE or glued(doc, i):
        return start - i <= LONGEST_TITLE
    if token.tag_ == "POS" or token.lower_ in JOINING_A_TITLE:
        return i > 0 and (doc[i - 1].head.i > i or token.lower_ in ("of", "for"))
    joined = i > 0 and doc[i - 1].lower_ == "and" and token.tag_ in NAMES
    right_before = _stands_right_before(doc, i, start=start)
    other = i if joined and right_before else _stands_for(doc, i)
    if other != i:
        return _same_phrase(doc, other, start=start)
    if right_before:
        return True
    near = i < token.head.i <= start + LONGEST_NAME
    own = token.dep_ not in CLAUSE_PARTS or (token.head.tag_ in NOUNS and token.dep_ != "conj")
    if near and own:
        return True
    return token.tag_ in NOUNS and _governs_name(doc, i, start=start)


def _stands_right_before(doc: Doc, i: int, *, start: int) -> bool:
    """Tell, whatever the parse, the body before a plain title (*Norland* official Ada) and the title itself."""
    token, after = doc[i], doc[i + 1]
    if token.lower_ in SAID_OF_OFFICES:
        return any(title_word(t) or noun_class(t) == "function" for t in doc[i + 1 : start])
    if _is_a_place(doc, i, start=start) or _is_titled_by(doc, i, start=start):
        return True
    titled = token if i == start - 1 else after
    if titled.tag_ != "NN" or not titled.is_lower or noun_class(titled) != "function":
        return False
    if titled is after:
        return token.tag_ in NAMES and i + 1 < start
    return start + 1 < len(doc) and doc[start + 1].tag_ in NAMES


def _is_titled_by(doc: Doc, i: int, *, start: int) -> bool:
    """Tell the noun right before a full name, *Leader* Chuck Bloom and his *rival* Ada Bloom."""
    token = doc[i]
    if i != start - 1 or not token.whitespace_ or doc[start].text not in GIVEN_NAMES:
        return False
    full = start + 1 < len(doc) and doc[start + 1].tag_ in NAMES and token.is_lower
    titled = token.is_title and title_word(token)
    return titled or (full and noun_class(token) in ("function", "relation"))


def _is_a_place(doc: Doc, i: int, *, start: int) -> bool:
    """Tell the *Norland* of ``who worked for Norland Gov. Ada Bloom``, whatever the parser hung it on."""
    token, after = doc[i], doc[i + 1]
    titled = i + 1 < start and token.tag_ in NAMES and token.whitespace_ and after.is_title
    if not titled or not title_word(after) or title_word(token) or token.text in GIVEN_NAMES:
        return False
    fronted = token.dep_ == "pobj" and token.head.is_sent_start
    alone = i == 0 or doc[i - 1].is_space or doc[i - 1].tag_ not in NAMES
    return alone and not fronted and token.lower_ not in WEEKDAYS | MONTHS


def _stands_for(doc: Doc, i: int) -> int:
    """Return the token whose place in the parse counts: that of the title's noun, or of the first conjunct."""
    token = doc[i]
    if i > 1 and is_hyphen(doc[i - 1]) and not doc[i - 1].whitespace_:
        return i - 2
    of = i > 1 and doc[i - 1].lower_ in ("of", "for") and title_word(doc[i - 2])
    if of and _links_title(doc, i - 1):
        return i - 2
    joined = i > 1 and "and" in (doc[i - 1].lower_, doc[i - 2].lower_)
    if token.dep_ == "conj" and joined and 0 < i - token.head.i <= LONGEST_NAME:
        return token.head.i
    return i


def _governs_name(doc: Doc, i: int, *, start: int) -> bool:
    """Tell whether the parser hung the name at ``start`` under token ``i``: the group Harvest."""
    own = doc[start]
    while own.head.i > own.i and own.head.i <= start + LONGEST_NAME:
        own = own.head
    while i < own.head.i < own.i and own.dep_ in ("appos", "conj", "compound", "nmod"):
        own = own.head
    return own.head.i == i and own.dep_ in ("appos", "compound", "nmod", "npadvmod")


def adjective_before(doc: Doc, first: int, *, name: tuple[int, int]) -> bool:
    """Tell ``embattled Ada Bloom`` and ``the ruling Harvest Party`` from a place with an adjective.

    And from ``a sizeable Norland lead``, whatever the parser hung the name on.
    """
    start, end = name
    described = any(
        doc[i].is_lower
        and doc[i].tag_ in ("JJ", "JJS", "VBN", "VBG")
        and doc[i].lower_ not in NOT_DESCRIPTIVE
        and not doc[i].text[0].isdigit()
        for i in range(first, start)
    )
    after = doc[end + 1 : end + 2]
    led = bool(after) and after[0].tag_ == "NN" and after[0].is_lower
    if not described or led:
        return False
    head = doc[end]
    if noun_class(head) in BODY_CLASSES:
        return True
    return start < end and not _locative(doc, first) and _names_a_person(doc, name)


def _names_a_person(doc: Doc, name: tuple[int, int]) -> bool:
    start, end = name
    words = [doc[i] for i in range(start, end + 1)]
    return len(words) <= LONGEST_NAME and all(
        t.tag_ in NAMES and noun_class(t) is None for t in words
    )


def _locative(doc: Doc, first: int) -> bool:
    i = first - 1
    while i >= 0 and doc[i].tag_ in ("DT", "PRP$", "RB"):
        i -= 1
    return i >= 0 and doc[i].lower_ in LOCATIVE


def past_name(doc: Doc, end: int) -> int:
    """Return the last token after a name that goes with it: ``(Harvest Party)``, ``of Norland``."""
    while end + 1 < len(doc) and glued(doc, end):
        end += 1
    if end + 2 >= len(doc):
        return end
    if doc[end + 1].text == "(" and doc[end + 2].is_title:
        closing = (
            i for i in range(end + 2, min(end + 1 + BRACKET, len(doc))) if doc[i].text == ")"
        )
        return next(closing, end)
    if doc[end + 1].lower_ == "of" and doc[end + 2].tag_ in NAMES and doc[end + 1].head.i <= end:
        i = end + 2
        while i + 1 < len(doc) and doc[i + 1].tag_ in NAMES:
            i += 1
        return i
    return end
