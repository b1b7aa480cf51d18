"""What the cue says beyond its content: lemma, stance class, tense, negation, position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from framing.data_files import terms
from framing.parse.cue_words import cue_words
from framing.tags import AUXILIARIES, NAMES, VERBAL

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["cue_lemma", "is_negated", "names_nobody", "position", "stance_of", "tense_of"]

_TENSES = {
    "VBD": "past",
    "VBN": "past",
    "VBP": "present",
    "VBZ": "present",
    "VBG": "participle",
    "VB": "infinitive",
}
_PARTS_OF_A_CUE = frozenset({"prt", "dobj"})  # brushed ASIDE, cast DOUBT
_OPENING = 3
_LINKING_VERBS = terms("function_words", "linking_verbs")
_NEGATED_CUES = terms("function_words", "negated_cues")
_FUTURE = terms("function_words", "future")
_MODALS_OF_CUES = terms("function_words", "modals_of_cues")


def cue_lemma(tokens: Tokens, frame: Frame) -> str | None:
    """Return the cue as a reader would look it up: the verb with its particle, or the whole fixed phrase.

    Of *remained unconvinced* the adjective, which says what the verb only links; not of *seemed sure*, which the
    outlet itself infers.
    """
    if frame.head < 0:
        return None
    stance = cue_words().classes
    if tokens.lemma[frame.head] in _LINKING_VERBS and tokens.lemma[frame.head] not in stance:
        linked = tokens.child(frame.head, "acomp")
        if linked in frame.cue and tokens.pos[linked] == "ADJ":
            return tokens.lemma[linked]
    words = sorted(
        frame.cue | {c for c in tokens.children[frame.head] if tokens.dep[c] in _PARTS_OF_A_CUE}
    )
    lemma = tokens.lemma[frame.head]
    for k in words:
        for joined in (f"{lemma} {tokens.lower[k]}", f"{lemma} {tokens.lemma[k]}"):
            if k != frame.head and joined in stance:
                return joined
    phrase = cue_words().phrases.get(tokens.lower[frame.head])
    if phrase is not None:
        return phrase
    if lemma not in stance:
        verb = next(
            (
                tokens.lemma[k]
                for k in words
                if tokens.pos[k] == "VERB" and tokens.lemma[k] in stance
            ),
            None,
        )
        return verb or lemma
    return lemma


def stance_of(lemma: str | None) -> str | None:
    """Return the stance class of a cue lemma; None where the list does not know it.

    Nouns of a listed verb's family are looked up as they stand.
    """
    if lemma is None:
        return None
    words = cue_words()
    return words.classes.get(lemma) or words.adverbs.get(lemma)


def is_negated(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the act of saying itself is negated (has not confirmed; neither of them said)."""
    if names_nobody(tokens, frame.source):
        return True
    around = [*frame.cue, *(tokens.children[frame.head] if frame.head >= 0 else [])]
    return any(
        tokens.dep[k] == "neg" or (k in frame.cue and tokens.lower[k] in _NEGATED_CUES)
        for k in around
    )


def names_nobody(tokens: Tokens, source: set[int]) -> bool:
    """Say whether a source names those of whom none said it: neither Bloom nor Hale, no official, not one clerk."""
    if not source:
        return False
    first, words = min(source), cue_words().voice["nobody"]
    if tokens.tag[first] in NAMES:
        return False  # No Labels is a group, No. 10 a house
    opening = " ".join(tokens.lower[first : first + _OPENING])
    opens = (one for one in words["exceptions"] if f"{opening} ".startswith(f"{one} "))
    numbered = (
        tokens.lower[first] == "no" and "".join(tokens.text[first + 1 : first + 2])[:1].isdigit()
    )
    if numbered or any(opens):
        return False
    return tokens.lower[first] in words["words"] or any(
        f"{opening} ".startswith(f"{one} ") for one in words["openings"]
    )


def tense_of(tokens: Tokens, frame: Frame) -> str | None:
    """Return past, present, perfect, future, modal, participle or infinitive; None for a cue without a verb."""
    if frame.head < 0 or tokens.pos[frame.head] not in VERBAL:
        return None
    auxiliaries = {
        tokens.lemma[c] for c in tokens.children[frame.head] if tokens.dep[c] in AUXILIARIES
    }
    if auxiliaries & _FUTURE:
        return "future"
    if "have" in auxiliaries:
        return "perfect"
    if auxiliaries & _MODALS_OF_CUES:
        return "modal"
    return _TENSES.get(tokens.tag[frame.head])


def position(tokens: Tokens, frame: Frame) -> Literal["before", "within", "after"] | None:
    """Say where the cue stands: before its content, after it, or within."""
    if frame.head < 0 or not frame.content:
        return None
    if frame.head < min(frame.content):
        return "before"
    return "after" if frame.head > max(frame.content) else "within"
