"""Verbs that the model reads as something else: those of speech as nouns, and *let them sue* as a finite verb.

Verbs of speech are read as nouns behind those who speak: *Police allege*, *the lawsuit charges he lied*.

A small model takes two nouns in a row for one name of a thing. Where no noun is spelled so (*allege*), or where the
clause behind it is whole (*charges he took the money*, and not *rules the court set*) and the word agrees with the
noun before it, it is the verb of the sentence; tag, lemma and heads are set so before anything reads them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.cue_words import cue_words
from framing.parse.role_words import role_words
from framing.tags import (
    AUXILIARIES,
    CLAUSES_OF_CONTENT,
    COMMON_NOUNS,
    COMPLETING_A_VERB,
    FINITE,
    FINITE_OR_MODAL,
    NAMES,
    PLURALS,
    QUESTION_WORDS,
    SUBJECTS,
    VERBAL,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["settle_verbs"]

_GROUPS_OF_PEOPLE = terms("function_words", "groups_of_people")
_COMPLETING = COMPLETING_A_VERB | {"auxpass"}
_BASE = ("VB", "VBP")
_CLAUSES = frozenset({"ccomp", "relcl", "acl", "advcl"})
_ABOVE = frozenset({"ROOT", "dep", "npadvmod", "nsubj"})
"""What no other verb takes for its object: *reiterated the pledges he made* has one."""
_BESIDE_A_CLAUSE = frozenset({"npadvmod", "dep", "nsubj"})
"""What the word is taken for beside the clause: *Critics state* before *he took* as a measure or a first subject."""
_NOMINAL = frozenset({"compound", "nmod", "amod", "nsubj", "poss", "npadvmod", "dep"})


def settle_verbs(doc: Doc) -> None:
    """Turn the nouns that can only be verbs of speech into verbs, and what *let* governs into infinitives, in place."""
    forms = _forms()
    telling = cue_words().constructions["misread"]["telling"]
    for token in doc:
        if token.lemma_ == "let":
            _let_do(token)
        if token.tag_ == "CC" and token.lower_ == "but":
            _begin_a_clause(token)
        if token.dep_ == "acl" and token.head.dep_ == "dobj" and token.head.head.lemma_ in telling:
            _be_told(token)
        if token.tag_ in COMMON_NOUNS and token.lower_ in forms and token.i > token.sent.start:
            lemma, plural, never_a_noun = forms[token.lower_]
            speaker = _speaker(token, plural=plural)
            if speaker is None:
                continue
            clause = _clause(token, never_a_noun=never_a_noun)
            if clause is not None or never_a_noun:
                _become_verb(token, speaker, clause=clause, lemma=lemma, plural=plural)


def _begin_a_clause(joining: Token) -> None:
    """Give the verb the subject that *but* was read as a preposition before: *But the union, replying, said no*."""
    verb, what = joining.head, next((c for c in joining.rights if c.dep_ == "pobj"), None)
    if what is None or not joining.i < what.i < verb.i or verb.tag_ not in FINITE:
        return
    if all(c.dep_ not in SUBJECTS for c in verb.children):
        what.head, what.dep_ = verb, "nsubj"
        joining.dep_ = "cc"


def _be_told(verb: Token) -> None:
    """Hang the clause of *told the inquest that it was open* on the verb; a story may be told that he lied."""
    that = next((c for c in verb.lefts if c.dep_ == "mark" and c.lower_ == "that"), None)
    if that is not None and verb.head.lemma_ not in cue_words().constructions["misread"]["told"]:
        verb.head, verb.dep_ = verb.head.head, "ccomp"


def _let_do(verb: Token) -> None:
    """Give *let* the infinitive behind its object that was read as a finite verb: a bill letting families sue."""
    what = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    done = next((c for c in verb.rights if c.dep_ in CLAUSES_OF_CONTENT and c.tag_ in _BASE), None)
    end = what.right_edge.i + 1 if what is not None else len(verb.doc)
    if done is None and what is not None and end < len(verb.doc):
        behind = verb.doc[end]
        if behind.tag_ in _BASE and all(c.dep_ not in SUBJECTS for c in behind.lefts):
            behind.head, behind.dep_ = verb, "ccomp"
            what.head, what.dep_ = behind, "nsubj"
            done = behind
    if done is not None:
        done.tag_ = "VB"


@cache
def _forms() -> dict[str, tuple[str, bool, bool]]:
    """Return form → lemma, whether it goes with a plural, and whether no noun is spelled so."""
    words = cue_words()
    never = words.constructions["misread"]["no_nouns"]
    found: dict[str, tuple[str, bool, bool]] = {}
    for lemma in sorted(words.stance):
        third = lemma[:-1] + "ies" if lemma.endswith("y") else lemma + "s"
        found[lemma] = (lemma, True, lemma in never)
        found[third] = (lemma, False, lemma in never)
    return found


def _speaker(token: Token, *, plural: bool) -> Token | None:
    """Return the noun right before the word, or its subject, if it is one that can say so and agrees in number."""
    before = token.nbor(-1)
    subject = next((c for c in token.lefts if c.dep_ in SUBJECTS), before)
    if token.dep_ == "pobj" and token.head.dep_ == "prep":
        subject = token.head.head  # lawyers for the city allege
    if subject.tag_ not in COMMON_NOUNS | NAMES:
        return None
    group = subject.lower_ in _GROUPS_OF_PEOPLE
    many = subject.tag_ in PLURALS or group
    if many is not plural:
        return None
    return subject if _can_say(subject) else None


def _can_say(noun: Token) -> bool:
    """Say whether a noun is of people, a body, a text or a name."""
    lists, lemma = role_words(), noun.lemma_.lower()
    texts = cue_words().constructions["document"]["nouns"]
    return (
        noun.tag_ in NAMES
        or bool({lemma, noun.lower_} & (lists.organisations | lists.unnamed | texts))
        or lemma in lists.role
        or lemma in lists.bodies
    )


def _clause(token: Token, *, never_a_noun: bool) -> Token | None:
    """Return the verb of the finite clause that starts right behind the word and is whole without it."""
    below = [c for c in token.rights if c.dep_ in _CLAUSES]
    if never_a_noun and below:
        return below[0]
    if token.dep_ not in _ABOVE:
        return None
    for verb in below or _around(token):
        subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS and c.i > token.i), None)
        if subject is None or not _is_finite(verb):
            continue
        marked = any(
            c.dep_ == "mark" and c.lower_ == "that" and c.i == token.i + 1 for c in verb.lefts
        )
        opens = subject.left_edge.i == token.i + 1 and subject.tag_ not in QUESTION_WORDS
        if marked or (opens and any(c.dep_ in _COMPLETING for c in verb.children)):
            return verb
    return None


def _around(token: Token) -> list[Token]:
    """Return the verb that takes the word for a measure or for one of two subjects."""
    verb = token.head
    if token.dep_ not in _BESIDE_A_CLAUSE or verb.i < token.i or verb.pos_ not in VERBAL:
        return []
    return [verb]


def _is_finite(verb: Token) -> bool:
    tags = {verb.tag_} | {c.tag_ for c in verb.lefts if c.dep_ in AUXILIARIES}
    return verb.pos_ in VERBAL and bool(tags & FINITE_OR_MODAL)


def _become_verb(
    token: Token, speaker: Token, *, clause: Token | None, lemma: str, plural: bool
) -> None:
    """Make the word the verb whose subject is the speaker and whose content is the clause, or what it stood before."""
    above = token.head
    if token.dep_ == "pobj":
        _leave(token, speaker)
    elif clause is not None and above == clause:
        _hang(token, clause)
        clause.head, clause.dep_ = token, "ccomp"
    elif token.dep_ == "compound" and above.i > token.i and clause is None:
        _hang(token, above)
        above.head, above.dep_ = token, "dobj"
    elif clause is not None:
        clause.dep_ = "ccomp"
        for that in (c for c in clause.lefts if c.tag_ == "WDT" and c.lower_ == "that"):
            that.tag_, that.pos_, that.dep_ = "IN", "SCONJ", "mark"
    for child in list(token.lefts):
        if child != speaker and child.dep_ in _NOMINAL | {"det"}:
            child.head = speaker
    if speaker.head != token:
        speaker.head = token
    speaker.dep_ = "nsubj"
    token.tag_, token.pos_, token.lemma_ = "VBP" if plural else "VBZ", "VERB", lemma


def _leave(token: Token, speaker: Token) -> None:
    """Take the word out of the phrase behind the speaker, above which it then stands: *lawyers for the city allege*."""
    inner = token.nbor(-1)
    inner.head, inner.dep_ = token.head, "pobj"
    for child in list(token.lefts):
        child.head = inner
    for clause in [c for c in speaker.rights if c.i > token.i]:
        clause.head = token
        clause.dep_ = "ccomp" if clause.dep_ in _CLAUSES else clause.dep_
    _hang(token, speaker)


def _hang(token: Token, above: Token) -> None:
    """Put the word where the one that it stood under stands."""
    if above.dep_ == "ROOT":
        token.head = token
        token.dep_ = "ROOT"
    else:
        token.head, token.dep_ = above.head, above.dep_
