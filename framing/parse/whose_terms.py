"""In whose terms a content is given: what a cue takes without its being the speaker's wording.

*Demanded a total victory* gives the victory in the speaker's terms; *criticized the raid*, *opposed the
measure* and *questions about the spill* take a thing that is there without the speech, and the outlet names
it (Quine 1956 on notional and relational objects; Fillmore 1971 on what verbs of judging presuppose). The
words are in ``cues.toml`` under ``[voice.…]``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse import stance
from framing.parse.cue_words import cue_words
from framing.parse.deeds import tops
from framing.tags import (
    ANY_SUBJECTS,
    CLAUSES_BELOW_NOUNS,
    MODIFYING_CLAUSES,
    QUESTION_WORDS,
    VERBAL,
)

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["outlets_terms"]

_CONTENT_WORDS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})
_PREPOSITIONS = frozenset({"prep", "agent", "dative"})
_PREDICATES = frozenset({"oprd", "attr", "acomp"})
_POINTING_OR_SUCH = terms("function_words", "pointing_or_such")
_LOOSE = ("ccomp", "xcomp", "advcl")
_BESIDE = frozenset({"poss", "prep"})


def outlets_terms(tokens: Tokens, frame: Frame) -> set[int]:
    """Return the tokens of a content that are not in its speaker's terms."""
    head = frame.head
    if tokens.pos[head] == "PUNCT":
        return set()
    if tokens.lower[head] == "according":
        return _earlier_clause(tokens, frame)
    found = _passive_subject(tokens, frame) | _aside_clauses(tokens, frame)
    if _names(tokens, frame):
        return found | _named(tokens, frame)
    return found | _things(tokens, frame)


def _earlier_clause(tokens: Tokens, frame: Frame) -> set[int]:
    """Return the clause that *according to* does not reach: orders were issued and 300 fled, according to N.

    The nearer of two joined clauses with subjects of their own is the one that the source is given for.
    """
    if frame.quotes or min(frame.content) > frame.head:
        return set()
    apart = max((k for k in frame.content if tokens.text[k] == ";"), default=-1)
    if apart >= 0:
        return {k for k in frame.content if k < apart}
    for top in tops(tokens, frame):
        nearer = [
            c
            for c in tokens.children[top]
            if tokens.dep[c] == "conj" and top < c < frame.head and _has_subject(tokens, c)
        ]
        start = min(tokens.subtree(nearer[-1])) if nearer else 0
        if nearer and tokens.pos[top] in VERBAL and tokens.pos[start - 1] == "CCONJ":
            return {k for k in frame.content if k < start}
    return set()


def _has_subject(tokens: Tokens, node: int) -> bool:
    subject = tokens.child(node, *ANY_SUBJECTS)
    return subject is not None and tokens.pos[subject] != "PRON"


def _passive_subject(tokens: Tokens, frame: Frame) -> set[int]:
    """Return to whom a passive cue was said: *the protesters* were told to leave.

    Of whom something is believed or said (*the boss* is believed to be skiing) is part of what is said.
    """
    node = tokens.child(frame.head, "nsubjpass")
    if node is None or cue_words().takes("belief_passive", tokens.lemma[frame.head]):
        return set()
    return tokens.subtree(node)


def _aside_clauses(tokens: Tokens, frame: Frame) -> set[int]:
    """Return clauses of time and contrast that hang on the cue itself: praised the crews *as it rained*."""
    found: set[int] = set()
    conjunctions = cue_words().voice["aside_clause"]["words"]
    for node in tokens.children[frame.head]:
        mark = tokens.child(node, "mark", "advmod")
        if tokens.dep[node] == "advcl" and mark is not None and tokens.lower[mark] in conjunctions:
            inside = tokens.subtree(node)
            if frame.content - inside:
                found |= inside
    return found


def _names(tokens: Tokens, frame: Frame) -> bool:
    named = (k for k in frame.cue | {frame.head} if cue_words().takes("naming", tokens.lemma[k]))
    return any(tokens.child(k, "prt") is None for k in named)


def _named(tokens: Tokens, frame: Frame) -> set[int]:
    """Return what is called something, without what it is called: called *the raid* a mistake."""
    head = frame.head
    for node in tokens.children[head]:
        small = tokens.dep[node] == "ccomp" and tokens.pos[node] not in VERBAL
        if tokens.dep[node] in _PREDICATES or tokens.lower[node] == "as" or small:
            thing = tokens.child(node, *ANY_SUBJECTS)
            thing = tokens.child(head, "dobj") if thing is None else thing
            return tokens.subtree(thing, [node]) if thing is not None else set()
    return set()


def _things(tokens: Tokens, frame: Frame) -> set[int]:
    """Return the bare things that a content names, where the cue does not put them in the speaker's terms."""
    opaque = _is_opaque(tokens, frame)
    found: set[int] = set()
    for top in tops(tokens, frame):
        node = top
        if tokens.dep[top] in _PREPOSITIONS and tokens.lower[top] != "as":
            inner = tokens.child(top, "pobj", "pcomp")
            node = top if inner is None else inner
        if (
            tokens.dep[top] in ANY_SUBJECTS
            or tokens.tag[min(tokens.subtree(top))] in QUESTION_WORDS
        ):
            continue
        if frame.head in tokens.subtree(top):
            continue
        if _is_no_clause(tokens, frame, top=top):
            found |= tokens.subtree(top)
        if _is_thing(tokens, node) and (not opaque or _is_there(tokens, frame, node=node)):
            found |= _unquoted(tokens, node, thing=tokens.subtree(top, _that_clauses(tokens, node)))
    return found


def _unquoted(tokens: Tokens, node: int, *, thing: set[int]) -> set[int]:
    """Return what of a thing the outlet names: where the speaker's words describe it, whose it is and for whom.

    Decried *the star's* “dangerous” words; expressed “great respect” *for the captain*.
    """
    clauses = (k for k in thing if tokens.dep[k] in MODIFYING_CLAUSES and k != node)
    spoken = [part for k in clauses if _is_spoken(tokens, part := tokens.subtree(k))]
    named = thing - set[int]().union(*spoken)
    if not _is_spoken(tokens, named):
        return named
    parts = [tokens.subtree(c) & named for c in tokens.children[node] if tokens.dep[c] in _BESIDE]
    return set[int]().union(*(part for part in parts if not _is_spoken(tokens, part)))


def _is_spoken(tokens: Tokens, nodes: set[int]) -> bool:
    return any(tokens.quote[k] >= 0 and tokens.pos[k] != "PUNCT" for k in nodes)


def _is_thing(tokens: Tokens, node: int) -> bool:
    """Say whether a word heads a thing or a fact and no claim: the raid, (for) launching the raid."""
    if tokens.pos[node] in _CONTENT_WORDS:
        return tokens.child(node, "cop", *ANY_SUBJECTS) is None
    return tokens.dep[node] == "pcomp" and tokens.tag[node] == "VBG"


def _is_there(tokens: Tokens, frame: Frame, *, node: int) -> bool:
    """Say whether a thing is there without the speech even where the cue could bring one that is not."""
    return (
        _is_anaphoric(tokens, node)
        or _is_text(tokens, frame, node=node)
        or _is_topic(tokens, node)
        or _is_given(tokens, frame, node=node)
    )


def _is_topic(tokens: Tokens, node: int) -> bool:
    """Say whether a noun is what words are about: answered a question about *the death*, sent a tweet about him."""
    link = tokens.head[node]
    words = cue_words().voice["anaphoric"]["nouns"] | cue_words().voice["texts"]["nouns"]
    about = tokens.lower[link] in cue_words().voice["topics"]["links"]
    return about and tokens.dep[node] == "pobj" and tokens.lemma[tokens.head[link]] in words


def _is_given(tokens: Tokens, frame: Frame, *, node: int) -> bool:
    """Say whether a noun names an act of giving or judging: offered *support* to her, *a critique* of the plan."""
    given = cue_words().voice["given"]
    return tokens.lemma[frame.head] in given["verbs"] and tokens.lemma[node] in given["nouns"]


def _is_anaphoric(tokens: Tokens, node: int) -> bool:
    """Say whether a noun points back to words already said: (denied) *the allegations*, his claim."""
    definite = any(tokens.lower[c] in _POINTING_OR_SUCH for c in tokens.children[node])
    pointed = definite or tokens.child(node, "poss") is not None
    return pointed and tokens.lemma[node] in cue_words().voice["anaphoric"]["nouns"]


def _is_no_clause(tokens: Tokens, frame: Frame, *, top: int) -> bool:
    """Say whether what looks like a clause can only be a thing: rejected *the veto of a bill letting them sue*."""
    judging = cue_words().voice["no_clause"]["words"]
    if stance.cue_lemma(tokens, frame) not in judging or tokens.child(top, "mark") is not None:
        return False
    return tokens.dep[top] in _LOOSE and not _is_spoken(tokens, tokens.subtree(top))


def _is_text(tokens: Tokens, frame: Frame, *, node: int) -> bool:
    """Say whether a noun names what was written or read, not what it says: posted *a tweet*, read *the rules*."""
    if tokens.lemma[frame.head] not in cue_words().voice["texts"]["verbs"]:
        return False
    written = cue_words().constructions["document"]["nouns"] | cue_words().voice["texts"]["nouns"]
    return tokens.lemma[node] in written


def _is_opaque(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the cue takes its object in the speaker's terms, as a verb, with its particle or as a noun."""
    words = cue_words().voice["opaque"]
    if stance.cue_lemma(tokens, frame) in words["verbs"]:
        return True
    for k in frame.cue | {frame.head}:
        listed = words["nouns"] if tokens.pos[k] == "NOUN" else words["verbs"]
        beside = [c for c in tokens.children[k] if tokens.dep[c] in {"prep", "prt"}]
        joined = {f"{tokens.lemma[k]} {tokens.lower[c]}" for c in beside}
        alone = {tokens.lemma[k]} if tokens.child(k, "prt") is None else set()
        if (alone | joined) & listed:
            return True
    return False


def _that_clauses(tokens: Tokens, node: int) -> list[int]:
    """Return the clauses of a noun that tell what was said: claims *that he lied*; one reason: *he had lied*."""
    return [
        c
        for c in tokens.children[node]
        if tokens.dep[c] in CLAUSES_BELOW_NOUNS
        and (_has_that(tokens, c) or tokens.text[min(tokens.subtree(c)) - 1] == ":")
    ]


def _has_that(tokens: Tokens, clause: int) -> bool:
    mark = tokens.child(clause, "mark")
    return mark is not None and tokens.lower[mark] == "that"
