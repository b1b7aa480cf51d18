"""The subject that a verb shares with another: urged them to leave, vowed to fight, had the votes to block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.extract.grammar.misplaced_subjects import (
    accused,
    beside_gerund,
    caught,
    is_somebody,
    nearest,
    swallowed,
)
from framing.extract.grammar.people_nouns import is_person, noun_class
from framing.extract.grammar.unshared import POWERS, is_unshared, nearer
from framing.extract.word_lists import SUPPORTING_OR_OPPOSING, terms
from framing.tags import (
    ADVERBIAL_OR_OPEN_CLAUSES,
    ANY_PARTICIPLES,
    COMMON_NOUNS,
    NAMES,
    NOUN_CLAUSES,
    NOUNS,
    PREPOSITIONAL,
)

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["SUBJECTS_OR_PASSIVE_CLAUSES", "bearer", "inherited", "is_affiliation"]

SUBJECTS_OR_PASSIVE_CLAUSES = frozenset(["nsubj", "nsubjpass", "csubjpass"])
BLAMING = terms("function_words", "blaming")
OBJECT_CONTROL = terms("acts", "object_control")
RECEIVING = terms("acts", "receiving")
LISTING = terms("acts", "listing")
GIVING_SOMEBODY = terms("acts", "giving_somebody")
NEEDING = terms("acts", "needing")
OF_HOLDER = frozenset(["of", "by"])
DECIDING = terms("acts", "deciding")
LIGHT_VERBS = terms("acts", "light_verbs")
LAWS = terms("acts", "laws")
WISHED_OF_OTHERS = terms("acts", "wished_of_others")
OF_WHAT = terms("acts", "of_what")
LIKENING = terms("acts", "likening")
ENLISTING = terms("acts", "enlisting")
TALKING_ABOUT = terms("acts", "talking_about")
OPEN_NOUNS = terms("acts", "open_nouns")
WISHING = terms("acts", "wishing")
CLIMB = 4
PARTY_LETTER = re.compile(r"[DRI](?:[-‐-—].*)?")
HOLDING_A_GERUND = terms("function_words", "holding_a_gerund")
CALLS = terms("acts", "calls")


def bearer(token: Token | None) -> Token | None:
    """Return whom a party and state stand beside: ``Sen. Ada Bloom, D-Mass., who``."""
    while token is not None and token.head.i < token.i and is_affiliation(token):
        token = token.head
    return token


def is_affiliation(token: Token) -> bool:
    """Tell ``D-Mass.``, whole or its parts, from a name."""
    if PARTY_LETTER.fullmatch(token.text):
        return True
    dash = token.nbor(-1) if token.i > 1 else None
    if dash is None or dash.whitespace_:
        return False
    split = dash.text in ("-", "‐", "–") and bool(PARTY_LETTER.fullmatch(dash.nbor(-1).text))
    return split or (dash.text.endswith("-") and bool(PARTY_LETTER.fullmatch(dash.text)))


def inherited(verb: Token) -> Token | None:  # noqa: PLR0911 - one case a line
    """Return the subject that a verb shares: with the verb it is joined to, or the clause it hangs on."""
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and verb.nbor(-1).text == ":":
        return _holder_of(verb.head)
    own = swallowed(verb) or nearer(verb) or beside_gerund(verb)
    if own is not None or is_unshared(verb):
        return own
    taken = caught(verb)
    if taken is not None:
        return taken
    if verb.dep_ == "acl" and verb.tag_ == "VBG":
        return nearest(verb)
    if verb.dep_ == "acl" and is_person(verb.head) and verb.head.lemma_.lower() not in POWERS:
        return verb.head
    if verb.dep_ in ("xcomp", "pcomp") and verb.tag_ == "VBG" and _is_judged(verb):
        return None
    if verb.dep_ == "pcomp":
        return _behind_preposition(verb)
    if verb.tag_ == "VB" and verb.dep_ in NOUN_CLAUSES and verb.head.i < verb.i:
        return _holder_of(verb.head)
    if verb.dep_ == "conj" and verb.tag_ == "VB" and _hangs_on_noun(verb.head):
        return inherited(verb.head)
    return _controller(verb) if verb.dep_ in ("conj", "advcl", "xcomp") else None


def _behind_preposition(verb: Token) -> Token | None:
    """Return who does what stands behind a preposition: *blamed him* for leaving, *the board's practice* of it."""
    preposition, above = verb.head, verb.head.head
    if preposition.lower_ in ("about", "over") and above.lemma_ not in TALKING_ABOUT:
        return None
    if above.tag_ in COMMON_NOUNS and not is_person(above):
        return _holder_of_doing(preposition)
    if (blamed := accused(preposition)) is not None:
        return blamed
    if preposition.lower_ == "to" and not LIKENING.isdisjoint({above.lemma_, above.head.lemma_}):
        return None
    instead = preposition.i > 0 and preposition.nbor(-1).lower_ == "instead"
    if instead or preposition.lower_ not in BLAMING:
        return _controller(verb)
    return _blamed(verb)


def _blamed(verb: Token) -> Token | None:
    """Return *him* of ``blamed him for leaving``, else whoever does what the verb above tells."""
    preposition, above = verb.head, verb.head.head
    thing = _object_of(above)
    if thing is not None and thing.tag_ != "CD" and not _is_money(thing):
        return thing
    if thing is not None:
        return _subject_of(above) or inherited(above)
    called = preposition.lower_ == "for" and _is_call(above)
    of_what = preposition.lower_ == "of" and above.lemma_ in OF_WHAT and above.tag_ != "VBN"
    return None if called or of_what else _controller(verb)


def _hangs_on_noun(first: Token) -> bool:
    """Tell ``a programme to watch and treat them``: the second verb has the doer of the first, if there is one."""
    own = any(c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES for c in first.children)
    return first.tag_ == "VB" and first.dep_ in NOUN_CLAUSES and first.head.i < first.i and not own


def _holder_of_doing(preposition: Token) -> Token | None:
    """Return *board* for ``the board's practice of targeting them``; whose *the practice of* is, is not said."""
    noun = preposition.head
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    if owner is not None and preposition.lower_ == "of":
        return owner
    if preposition.lower_ not in HOLDING_A_GERUND:
        return None
    held = noun.dep_ == "dobj" and noun.head.lemma_ in LIGHT_VERBS and noun.head.pos_ == "VERB"
    return _subject_of(noun.head) or _controller(noun.head) if held else None


def _is_money(thing: Token) -> bool:
    return any(c.text in "$£€" for c in thing.lefts)


def _is_judged(verb: Token) -> bool:
    """Tell ``opposes legalising it`` and ``backs banning it``: whoever is for or against it need not do it."""
    top = verb.head.head if verb.dep_ == "pcomp" else verb.head
    return top.lemma_ in SUPPORTING_OR_OPPOSING


def _holder_of(noun: Token) -> Token | None:  # noqa: PLR0911 - one case a line
    """Return who may do it: had *the votes* to block it, in *an effort* to end it, states' *power* to act."""
    if noun.lemma_.lower() in WISHED_OF_OTHERS:
        return None
    if noun.dep_ == "oprd":
        return _owner(_object_of(noun.head))
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    if owner is not None:
        return owner
    of = next((c for c in noun.children if c.dep_ in PREPOSITIONAL and c.lower_ in OF_HOLDER), None)
    if of is not None:
        return next((c for c in of.children if c.dep_ == "pobj"), None)
    if noun.lemma_ in DECIDING:
        return _modifier(noun) or (
            _subject_of(noun.head) if noun.head.lemma_ in LIGHT_VERBS else None
        )
    if noun.lemma_.lower() in LAWS or (
        noun.dep_ == "dobj" and noun.head.lemma_ in SUPPORTING_OR_OPPOSING
    ):
        return None
    if noun.dep_ == "dobj":
        holder = noun.head
        given = next((c for c in holder.children if c.dep_ == "dative"), None)
        if holder.lemma_ in RECEIVING or holder.lemma_ in WISHING:
            return None
        if given is not None or holder.lemma_ in GIVING_SOMEBODY:
            return given if given is not None and given.tag_ != "IN" else None
        return _subject_of(holder) or _controller(holder)
    if noun.dep_ == "pobj" and noun.head.lower_ == "in" and noun.head.head.pos_ == "VERB":
        return _subject_of(noun.head.head) or _controller(noun.head.head)
    return None


def _owner(called: Token | None) -> Token | None:
    """Return *board* for ``called the board's move an attempt to silence him``: the attempt is whose the move is."""
    return next((c for c in called.children if c.dep_ == "poss"), None) if called else None


def _modifier(noun: Token) -> Token | None:
    """Return *council* of the council decision, *Republicans* of Republicans decision (a headline's)."""
    beside = next((c for c in reversed(list(noun.lefts)) if c.dep_ == "compound"), None)
    return beside if beside is not None and beside.tag_ in NAMES else None


def _subject_of(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES), None)


def _controller(verb: Token) -> Token | None:  # noqa: PLR0911 - one case a line
    """Return the subject (or object: ordered them to leave) of the clause that a verb depends on."""
    below, top = verb, verb.head
    if verb.dep_ == "advcl" and verb.tag_ == "VB" and (_is_wanted(verb) or _is_out_to(verb)):
        return None
    for _ in range(CLIMB):
        bare = below == verb or verb.tag_ in ("VB", "VBG", "VBN")
        if bare and below.dep_ in ADVERBIAL_OR_OPEN_CLAUSES and _object_control(top, below):
            thing = _controlled_object(top)
            return thing if thing is not None and thing.lower_ != "it" else None
        if top.dep_ == "pcomp":
            beside = top.nbor(-1)
            absolute = top.tag_ == "VBG" and top.head.lower_ == "with" and beside.tag_ in NOUNS
            return beside if absolute else inherited(top)
        subject = next((c for c in top.children if c.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES), None)
        if subject is not None:
            listed = (
                verb.tag_ == "VBG" and verb.dep_ in ("xcomp", "pcomp") and top.lemma_ in LISTING
            )
            asked = subject.dep_ == "nsubjpass" or subject.lower_ == "it"
            needed = asked and verb.tag_ == "VB" and top.lemma_ in NEEDING
            return None if listed or needed else subject
        if top.dep_ in NOUN_CLAUSES and top.tag_ in ANY_PARTICIPLES:
            return top.head
        if top.dep_ == "acl" and top.tag_ == "VB":
            held = inherited(top)
            if held is not None or top.head.dep_ in SUBJECTS_OR_PASSIVE_CLAUSES:
                return held
        if top.head == top:
            return None
        below, top = top, top.head
    return None


def _is_wanted(verb: Token) -> bool:
    """Tell ``faced calls to resign``: the noun right before the infinitive says that others want it."""
    first = min((c.i for c in verb.lefts), default=verb.i)
    noun = verb.doc[first - 1] if first else verb
    return noun.lemma_.lower() in OPEN_NOUNS and noun.dep_ in ("dobj", "pobj", "nsubjpass")


def _is_out_to(verb: Token) -> bool:
    """Tell ``portrayed them as out to destroy it``: whoever portrays does not do it."""
    first = min((c.i for c in verb.lefts), default=verb.i)
    return first > 1 and verb.doc[first - 2 : first].text.lower() == "as out"


def _object_control(verb: Token, infinitive: Token) -> bool:
    """Tell ``urged them to leave`` from ``left to urge them``."""
    enlisted = verb.lemma_ in ENLISTING and _is_somebody_told(_object_of(verb))
    if infinitive.dep_ in ADVERBIAL_OR_OPEN_CLAUSES and enlisted and verb.tag_ != "VBN":
        return True
    if infinitive.dep_ == "advcl" and not _is_call(verb):
        return False
    return _controlled_object(verb) is not None and (
        verb.lemma_ in OBJECT_CONTROL or _is_call(verb)
    )


def _is_somebody_told(thing: Token | None) -> bool:
    return thing is not None and (is_somebody(thing) or noun_class(thing) is not None)


def _is_call(verb: Token) -> bool:
    """Tell *called on them to*, also a headline's *Calls On*."""
    return verb.lower_ in CALLS


def _controlled_object(verb: Token) -> Token | None:
    """Return the object of ``urged them to`` or of ``called on them to``."""
    if not _is_call(verb):
        return _object_of(verb)
    marker = next(
        (c for c in verb.children if c.dep_ == "prep" and c.lower_ in ("on", "for")), None
    )
    if marker is None:
        return None
    return next((c for c in marker.children if c.dep_ == "pobj"), None)


def _object_of(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ == "dobj"), None)
