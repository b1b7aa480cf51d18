"""Where a noun phrase that describes somebody begins.

The left edge is read from the tokens, because a tagger is surer of modifiers than a parser of
attachments; articles, counts and pronouns stay outside. Where it ends is read in ``tails``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.compounds import (
    ends_three_words,
    glued,
    hyphened,
    is_a_sort,
    is_hyphen,
    is_of_a_compound,
    opens_after_idiom,
)
from framing.extract.grammar.people_nouns import GIVEN_NAMES, TITLE_WORDS, is_person, noun_class
from framing.extract.word_lists import terms, word_list
from framing.tags import (
    ANY_PARTICIPLES,
    APPOSED_OR_JOINED,
    COMMON_NOUNS,
    DETERMINERS_AND_OWNERS,
    NAMES,
    NOUNS,
    PREMODIFIERS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.words import Doc, Token

__all__ = [
    "INSIDE_A_LABEL",
    "NAMED_PLACES",
    "NOT_DESCRIPTIVE",
    "PLACES",
    "first_of_list",
    "glued",
    "left_edge",
    "trim_left",
]

NOT_DESCRIPTIVE = terms("actor_nouns", "not_descriptive")
PLACES = frozenset(
    form
    for forms in word_list("roles")["places"].values()
    if isinstance(forms, list)
    for form in forms
)
INSIDE_A_LABEL = NOUNS | frozenset(
    ["JJ", "JJR", "JJS", "VBN", "VBG", "POS", "HYPH", "CD", "RB", "RBS", "RBR"]
)
NAMED_PLACES = PLACES | frozenset(word_list("roles")["regions"]["names"])
COORDINATED = frozenset(["JJ", "JJS", "JJR", "VBN", "NN", "NNP"])
JOINED_MODIFIERS = ("JJ", "JJS", "JJR", "VBN")
DROPPED = frozenset(["CD", "CC", ",", "DT", "HYPH", "POS", "PRP$"])
TIME_NOUNS = terms("function_words", "time_nouns")
WEEKDAYS = terms("function_words", "weekdays")
LINKING_VERBS = terms("function_words", "linking_verbs")
SAID_OF_PEOPLE = terms("function_words", "said_of_people")
BEFORE_A_NOUN = frozenset(["DT", "PRP$", "POS", "CD", "JJ", "JJS", "WP$", "PDT"])
LONGEST_PHRASE = 40
DEGREES = terms("function_words", "degrees")
MOST_PARTS = 3
COUNTLESS = frozenset(["many", "few"])
NEGATION = terms("function_words", "negation")


def left_edge(doc: Doc, head: int, *, name_start: Mapping[int, int]) -> int:
    """Return the first token of the phrase with head ``head``, its possessor included.

    ``name_start`` gives, for the last token of a name, where the name with its title begins.
    """
    top, i = head, head - 1
    while i >= 0 and head - i < LONGEST_PHRASE:
        token = doc[i]
        if token.tag_ == "POS" and i > 0:
            if i - 1 in name_start:
                i = name_start[i - 1] - 1
                break
            top, i = i - 1, i - 2
        elif is_hyphen(token) and not token.whitespace_ and i > 0 and not doc[i - 1].whitespace_:
            i -= 2
        elif (
            ends_three_words(doc, i, top=top)
            or is_a_sort(doc, i, head=top)
            or _is_owned_and_so(doc, i, top=top)
            or (i and token.tag_ in ("RP", "IN") and is_hyphen(doc[i - 1]) and i + 1 == top)
            or (
                (_may_modify(token) and _modifies(doc, token, head=top) and not _says(doc, i))
                or (token.tag_ in COORDINATED and _is_joined(doc, i, top=top))
                or _is_told_of_the_second(doc, i)
                or (token.tag_ in ("CC", ",") and _between_modifiers(doc, i, head=top))
                or (
                    token.text in '"“‘'
                    and i > 0
                    and doc[i - 1].tag_ in ("JJ", "NN")
                    and doc[i - 1].head.i == top
                )
            )
        ):
            i -= 1
        else:
            break
    first = min(opens_after_idiom(doc, i + 1), head)
    return _from_name_with_of(
        doc, _after_verb(doc, trim_left(doc, first, head=head), head=head), head=head
    )


def _from_name_with_of(doc: Doc, first: int, *, head: int) -> int:
    """Return where a name with *of* opens before ``first``: a *College of Law* professor, *Group of Seven* nations."""
    of = first - 1
    while of > 0 and doc[of].tag_ in NAMES:
        of -= 1
    body = doc[of].head
    inside = body.dep_ in ("nmod", "compound") and first <= body.head.i <= head
    if of in (first - 1, 0) or doc[of].lower_ != "of" or not inside or body.i != of - 1:
        return first
    begins = body.i
    while begins > 0 and doc[begins - 1].tag_ in NAMES and doc[begins - 1].head.i in (body.i, head):
        begins -= 1
    return begins


def _after_verb(doc: Doc, first: int, *, head: int) -> int:
    """Return the first token after a verb that was taken for a modifier: ``Mr. Bloom, briefing`` *reporters*."""
    verb = doc[first]
    bare = first == 0 or doc[first - 1].tag_ not in BEFORE_A_NOUN
    told = verb.dep_ == "amod" and first > 0 and doc[first - 1].lower_ == "of"
    lone = first < head and verb.tag_ == "VBG" and bare and not glued(doc, first) and not told
    return first + 1 if lone and verb.lower_ not in SAID_OF_PEOPLE else first


def _is_joined(doc: Doc, i: int, *, top: int) -> bool:
    """Tell the last of several modifiers, right before its noun: Norland and *Westmark* officials."""
    token = doc[i]
    while token.dep_ in PREMODIFIERS and i < token.head.i < top:
        token = token.head
    if token.dep_ != "conj" or token.tag_ not in COORDINATED or token.i + 1 != top:
        return False
    first = token.head
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    return first.head.i == top and first.i < i and first.dep_ in PREMODIFIERS


def _is_told_of_the_second(doc: Doc, i: int) -> bool:
    """Tell what stands after *and*, right before its noun, and the parser joined to somebody before.

    ``President Bloom and`` *Harvest* ``leaders``, ``scholars and`` *High Court* ``observers``.
    """
    token = doc[i]
    if token.dep_ == "compound" and token.tag_ in NAMES and token.head.i == i + 1:
        token = token.head
    if token.dep_ != "conj" or token.head.i > i:
        return False
    named = token.tag_ in NAMES or (token.tag_ == "JJ" and token.head.tag_ in NAMES)
    opens = i
    while opens > 0 and doc[opens - 1].tag_ in NAMES and doc[opens - 1].head is token:
        opens -= 1
    joined = named and opens > 0 and doc[opens - 1].tag_ == "CC"
    return joined or (token.tag_ == "JJ" and token.head.tag_ == "CD")


def _is_owned_and_so(doc: Doc, i: int, *, top: int) -> bool:
    """Tell the *now* of *her now estranged husband*, and the *likely* of *the likely candidate’s money*."""
    token = doc[i]
    adverb = i > 0 and token.tag_ == "RB" and doc[i - 1].tag_ == "POS"
    if adverb and i + 1 < top:
        return doc[i + 1].tag_ in ("JJ", "VBN")
    beyond = token.tag_ == "JJ" and token.dep_ == "amod" and token.head.i > top
    return beyond and (doc[top + 1].tag_ == "POS" or token.lower_ in PLACES)


def _may_modify(token: Token) -> bool:
    """Tell what may stand before a noun, plurals in a compound included (*civil rights* leader)."""
    inside = token.tag_ == "NNS" and token.dep_ in ("compound", "nmod") and token.head.i > token.i
    return token.tag_ in INSIDE_A_LABEL or inside


def _says(doc: Doc, i: int) -> bool:
    """Tell a verb with its subject that was tagged as a modifier: ``Ada Bloom repeatedly insisted rebels``."""
    doing = doc[i].tag_ == "VBG" or (doc[i].tag_ == "NN" and doc[i].lower_.endswith("ing"))
    if doing and i and doc[i - 1].lemma_ in TIME_NOUNS:
        return True
    if doc[i].tag_ != "VBN" or glued(doc, i):
        return False
    if doc[i - 1].text == "-":
        return (
            i > MOST_PARTS
            and doc[i - 2].tag_ in ("VBD", "VBP")
            and doc[i - 3].tag_ in ("RB", "WP", "PRP")
        )
    before = i - 1 - (doc[i - 1].tag_ == "RB")
    who = doc[max(before, 0)]
    if who.head is doc[i] and who.dep_ == "npadvmod" and who.is_lower and not who.lefts:
        return False
    return before >= 0 and not hyphened(doc, before) and who.tag_ in ("NNP", "PRP", "NN", "NNS")


def trim_left(doc: Doc, first: int, *, head: int) -> int:
    """Drop counts and words that only point (``other``, ``remaining``, ``three``) from the left."""
    counts = [
        i
        for i in range(first, head)
        if doc[i].tag_ == "CD"
        and not (hyphened(doc, i) or is_of_a_compound(doc, i, head=head) or "/" in doc[i].text)
    ]
    first = counts[-1] + 1 if counts else first
    while first < head:
        token = doc[first]
        points = (
            token.lower_ in NOT_DESCRIPTIVE
            or token.lemma_ in NOT_DESCRIPTIVE
            or token.lower_ in ("as", "including")
        )
        free = token.lower_ == "free" and first > 0 and doc[first - 1].lower_ in ("to", "and")
        number = doc[first + 1].tag_ == "CD" and not is_of_a_compound(doc, first + 1, head=head)
        many = number or doc[first + 1].lower_ in COUNTLESS
        counted = token.lower_ in NEGATION or (token.tag_ == "RB" and many)
        kept = glued(doc, first) or is_of_a_compound(doc, first, head=head) or "/" in token.text
        points = ((points or free) and not kept) or counted
        loose = token.tag_ in DROPPED and not kept
        points = points and not _is_of_a_degree(doc, first)
        if not (points or loose or token.tag_ == "HYPH" or token.text in '"“‘'):
            break
        first += 1
    return first


def _is_of_a_degree(doc: Doc, i: int) -> bool:
    """Tell the *most* of *the most powerful man* from the one that counts: *most senators*."""
    degree = doc[i].lower_ in DEGREES and doc[i + 1].tag_ in ("JJ", "VBN", "RB")
    if not degree or i == 0:
        return False
    superlative = doc[i].tag_ == "RBS" and (doc[i - 1].lower_ == "and" or doc[i - 1].tag_ == "CD")
    less = doc[i].lower_ == "less" and doc[i + 1].tag_ == "JJ"
    return (
        superlative or less or (doc[i - 1].tag_ in DETERMINERS_AND_OWNERS and doc[i].tag_ != "JJS")
    )


def _modifies(doc: Doc, token: Token, *, head: int) -> bool:
    if token.tag_ in ("RB", "RBS", "RBR"):
        of = token.head
        return token.i + 1 < head and of.i > token.i and of.tag_ in ("JJ", "VBN", "VBG", "CD")
    if token.tag_ in ANY_PARTICIPLES:
        clause = token.dep_ == "pcomp" or (token.dep_ == "csubj" and token.head.tag_ != "VBZ")
        said = token.tag_ == "VBG" and clause and token.lower_ in SAID_OF_PEOPLE
        return (
            said or token.dep_ in PREMODIFIERS or (token.i > 0 and doc[token.i - 1].tag_ == "HYPH")
        )
    mate = token.head
    fits = mate.tag_ in JOINED_MODIFIERS or (
        mate.tag_ == "NN" and noun_class(mate) in (None, "state")
    )
    if token.dep_ == "conj" and token.tag_ in JOINED_MODIFIERS and fits and mate.i < token.i:
        return _modifies(doc, token.head, head=head)
    while token.head.i > token.i and token.head.i <= head and token.i < head:
        token = token.head
    return token.i == head or _is_first_of_a_compound(doc, token.i, head=head)


def _is_first_of_a_compound(doc: Doc, i: int, *, head: int) -> bool:
    """Tell the *co* of *co-chairman*, on which the parser hangs what is said of the chairman."""
    while i < head and glued(doc, i):
        i += 2
    return i == head


def _are_two_phrases(doc: Doc, before: Token, *, after: Token) -> bool:
    """Tell two of whom only the second is described, whatever the parser made of them.

    ``Bloom and Democratic leaders``, ``the government and federal workers``, ``who feel cheated and angry customers``.
    """
    opener = doc[before.i - 1] if before.i else before
    if before.tag_ not in ("NN", "NNP"):
        return before.tag_ in ("VBN", "JJ") and opener.lemma_ in LINKING_VERBS
    plain = before.tag_ == "NN" and noun_class(before) in (None, "state")
    if after.tag_ not in ("NN", "NNP") or is_person(before):
        return not plain
    body = noun_class(before) is not None and opener.tag_ in DETERMINERS_AND_OWNERS
    return body or (before.tag_ == "NNP" and _is_a_persons(doc, before))


def _is_a_persons(doc: Doc, name: Token) -> bool:
    """Tell a name that the text prints after a title or a given name: *Senator Bloom*, *Ada Bloom*."""
    return any(
        t.text == name.text
        and t.i > 0
        and (doc[t.i - 1].lower_ in TITLE_WORDS or doc[t.i - 1].text in GIVEN_NAMES)
        for t in doc
    )


def _between_modifiers(doc: Doc, i: int, *, head: int) -> bool:
    if i == 0 or i + 1 >= head:
        return False
    before, after = doc[i - 1], doc[i + 1]
    if _are_two_phrases(doc, before, after=after):
        return False
    if before.tag_ not in COORDINATED or after.tag_ not in COORDINATED:
        return False
    if before.tag_ == after.tag_ == "JJ" and before.dep_ in PREMODIFIERS:
        return True
    return before.head.i == head or i < before.head.i <= head or after.head == before


def first_of_list(head: Token) -> Token:
    """Return the first of ``a farmer, a father and a hero``: its place in the clause is that of all."""
    while head.dep_ in APPOSED_OR_JOINED and head.head.tag_ in COMMON_NOUNS:
        head = head.head
    return head
