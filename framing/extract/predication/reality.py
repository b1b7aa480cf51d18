"""Whether an act is told as done, as not done, or only as planned, asked for, possible or supposed.

What a writer presents as fact and what not is marked by negation, modals, the verb that governs an infinitive
(*managed to*, *refused to*, *vowed to*) and conditions (Saurí & Pustejovsky 2009, FactBank; Karttunen 1971).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from framing.extract.grammar.auxiliaries import auxiliaries
from framing.extract.grammar.denial import (
    is_doubted,
    is_either_way,
    is_nobody,
    is_none,
    is_nor,
    is_unthought,
    negates,
)
from framing.extract.grammar.people_nouns import is_person
from framing.extract.grammar.unsettled import (
    clause_told_with,
    is_asked,
    is_conditional,
    is_foreseen,
    is_risked,
    is_supposed,
    is_within_if,
)
from framing.extract.predication.garden_paths import is_bare_behind_past
from framing.extract.predication.still_to_come import (
    awaited_as,
    goes_on_waiting,
    is_being_decided,
    is_maybe,
    is_of_the_future,
    is_put_off,
    is_regretted,
    is_required,
    is_warded_off,
    may_not,
    told_by_modal,
    under_would,
)
from framing.extract.predication.what_may_be import (
    clause_of_thing,
    is_let_by_rule,
    is_mere_possibility,
    is_unstated,
)
from framing.extract.word_lists import ordinals, terms
from framing.tags import (
    ADVERBIAL_OR_OPEN_CLAUSES,
    ANY_PARTICIPLES,
    CLAUSES_OF_CONTENT,
    NAMES,
    PARTICIPLES,
    VERBAL,
)

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["AVERTED", "INTENDED", "Reality", "reality_of_verb"]

Reality = Literal["done", "not done", "open", "denied", "unclear"]
"""*denied* is what is still open and denied: should not be closed, is not willing to pay."""

IMPLIED = terms("acts", "implied")
UNDONE = terms("acts", "undone")
INTENDED = terms("acts", "intended")
OPEN_NOUNS = terms("acts", "open_nouns")
AVERTED = terms("acts", "averted")
DUTIES = terms("acts", "duties")
DENIABLE = terms("acts", "deniable")
STILL_OPEN = frozenset(["open", "denied"])
SETTLED = frozenset(["done", "unclear"])
SUSPECTING = terms("acts", "suspecting")
OBJECTING = terms("acts", "for_or_against") | {"object", "oppose"}
INTENDING_OR_SUPPORTING = INTENDED | terms("acts", "for_or_against")
WHOEVER = terms("function_words", "whoever")
BASE_FORMS = frozenset(["VB", "VBP"])
ORDINALS = ordinals()
TASKING = terms("acts", "tasking") | terms("acts", "decided")
CONSISTING = terms("acts", "consisting")
BY_DOING = terms("acts", "by_doing")
LOOKING_BACK = terms("function_words", "looking_back")
CLIMB = 4


def reality_of_verb(verb: Token, depth: int = 0) -> Reality:
    """Return how the clause tells its act: ``did not sign``, ``vowed to sign``, ``signed``."""
    aux = auxiliaries(verb)
    own = _by_its_own_words(verb, aux)
    if own is not None:
        return own
    return "done" if depth > CLIMB else _by_its_place(verb, aux, depth=depth)


def _by_its_own_words(  # noqa: PLR0911 - one case a line
    verb: Token, aux: list[Token]
) -> Reality | None:
    """Return what *if*, *not*, *nobody* or a modal verb of the clause itself makes of it; None without any."""
    awaited = awaited_as(verb, aux)
    if awaited == "unclear":
        return awaited
    if (
        is_conditional(verb)
        or awaited
        or (verb.dep_ == "relcl" and verb.head.lower_ in WHOEVER)
        or is_maybe(verb)
        or is_required(verb)
        or is_of_the_future(verb)
    ):
        return "denied" if any(c.dep_ == "neg" for c in verb.children) else "open"
    if is_nor(verb):
        return "not done"
    if under_would(verb):
        return "unclear"
    if any(negates(c) for c in verb.children):
        return _negated(verb, aux)
    if any(c.dep_.startswith("nsubj") and is_nobody(c) for c in verb.children):
        return "not done"
    if any(c.tag_ == "MD" for c in aux):
        if is_regretted(verb, aux):
            return "not done"
        return "denied" if is_unthought(verb) else told_by_modal(verb, aux)
    return None


def _negated(verb: Token, aux: list[Token]) -> Reality:
    """Return what a *not* makes of a clause: not done; what may not or must not be is denied."""
    if is_put_off(verb, aux) or is_either_way(verb):
        return "unclear"
    if is_regretted(verb, aux):
        return "done"
    denied = may_not(verb, aux) or any(c.lemma_ in DUTIES for c in aux) or is_warded_off(verb, aux)
    return "denied" if denied else "not done"


def _by_its_place(  # noqa: PLR0911 - one case a line
    verb: Token, aux: list[Token], *, depth: int
) -> Reality:
    """Return how a clause without such words is told: as its form and what governs it have it."""
    if verb.dep_ == "conj" and _shares_clause(verb, aux):
        return reality_of_verb(verb.head, depth + 1)
    if is_doubted(verb):
        return "not done"
    if any(c.tag_ == "TO" for c in aux):
        past = any(c.lemma_ == "have" for c in aux) and verb.head.lemma_ not in SUSPECTING
        return "done" if past else _governed(verb, depth)
    wished = verb.dep_ != "ROOT" and bool(aux) and all(c.tag_ == "VB" for c in aux)
    if wished or any(c.lemma_ == "be" and _has_to(c) for c in aux):
        return "open"
    if verb.tag_ == "VB" and not aux:
        return _bare(verb, depth)
    named = all(c.tag_ == "VBG" for c in aux) if aux else verb.tag_ == "VBG"
    if named:
        return _gerund(verb, depth)
    return "unclear" if is_supposed(verb, aux) or _is_loose(verb, aux, depth=depth) else "done"


def _is_loose(verb: Token, aux: list[Token], *, depth: int) -> bool:
    """Tell a finite clause whose own words tell it as done and whose place does not."""
    return (
        is_bare_behind_past(verb)
        or goes_on_waiting(verb, aux)
        or is_being_decided(verb, aux)
        or is_mere_possibility(verb)
        or is_unstated(verb)
        or is_asked(verb)
        or is_within_if(verb)
        or _is_of_what_may_be(verb, depth)
        or _goes_with_the_open(verb, depth)
    )


def _goes_with_the_open(verb: Token, depth: int) -> bool:
    """Tell ``is likely to bring money as more couples pay`` and ``will not apply to the parts built``."""
    above = clause_told_with(verb)
    if above is None or depth >= CLIMB:
        return False
    to_come = any(c.tag_ == "MD" and c.dep_ == "aux" for c in above.children)
    own = reality_of_verb(above, depth + 1)
    return is_foreseen(above) or own in STILL_OPEN or (to_come and own == "not done")


def _is_of_what_may_be(verb: Token, depth: int) -> bool:
    """Tell ``may be a rule that breaks it`` and ``promised a wall made of stone``: of what need not be there."""
    above = clause_of_thing(verb)
    if above is None or depth >= CLIMB:
        return False
    return above.lemma_ in INTENDED or reality_of_verb(above, depth + 1) not in SETTLED


def _undone_by(governor: Token, depth: int) -> Reality:
    """Return what *stopped them from* tells: not done where it was; what would stop them leaves it open."""
    clause = governor.head if governor.pos_ == "ADJ" else governor
    own = reality_of_verb(clause, depth + 1) if clause.pos_ in VERBAL else "done"
    turned: dict[Reality, Reality] = {"done": "not done", "not done": "done", "open": "open"}
    return turned.get(own, "unclear")


def _has_to(token: Token) -> bool:
    return any(c.tag_ == "TO" for c in token.children)


def _shares_clause(verb: Token, aux: list[Token]) -> bool:
    """Tell ``would arrest and jail him``: the second verb has the modal of the first."""
    own = any(c.dep_.startswith("nsubj") for c in verb.children)
    return (
        not aux
        and not own
        and (
            (verb.tag_ in ANY_PARTICIPLES and verb.tag_ == verb.head.tag_)
            or (verb.tag_ in BASE_FORMS and verb.head.tag_ in BASE_FORMS and verb.head.i < verb.i)
        )
    )


def _governed(verb: Token, depth: int) -> Reality:  # noqa: PLR0911 - one case a line
    """Return what the governor of an infinitive implies: began to, refused to; else it is open."""
    top, noun = verb.head, _noun_before(verb)
    if noun is not None and any(c.lower_ in ORDINALS or c.dep_ == "nummod" for c in noun.lefts):
        return "done" if is_person(noun) else "unclear"
    misread = verb.dep_ == "acl" and top.tag_ in NAMES
    if top.lemma_ in TASKING or misread or _is_purpose(verb, depth):
        return "unclear"
    for word in (top, *(c for c in top.children if c.dep_ == "acomp" and c.i < verb.i)):
        if word.pos_ == "ADJ" and word.lemma_ in UNDONE:
            return _undone_by(word, depth)
    if verb.dep_ in CLAUSES_OF_CONTENT:
        if top.lemma_ in UNDONE:
            return _undone_by(top, depth)
        if top.lemma_ in SUSPECTING and top.tag_ == "VBN":
            return "unclear"
        if top.lemma_ == "have" and top.tag_ != "VBD":
            return "unclear" if top.tag_ in ANY_PARTICIPLES else "open"
        if top.lemma_ in IMPLIED and top.pos_ in ("VERB", "AUX", "ADJ"):
            return reality_of_verb(top, depth + 1)
    return _under_denial(verb, depth) or "open"


def _under_denial(verb: Token, depth: int) -> Reality | None:
    """Return how ``is not willing to pay``, ``no plan to sign`` and ``nobody called to ask`` are told."""
    top = verb.head
    if verb.dep_ == "advcl" and any(c.dep_ == "neg" for c in top.children):
        return "unclear"
    told = verb.dep_ in ("xcomp", "ccomp", "acl", "relcl") and top.i < verb.i
    if not told or top.dep_.startswith("nsubj"):
        return None
    if is_none(top):
        return "denied"
    clause = top if top.pos_ in VERBAL else top.head
    own = reality_of_verb(clause, depth + 1) if clause.pos_ in VERBAL else "done"
    if own not in ("not done", "denied"):
        return None
    return "denied" if top.lemma_.lower() in DENIABLE else "unclear"


def _is_purpose(verb: Token, depth: int) -> bool:
    """Tell ``overruled the board to remove him``: what a done deed was for may be done too."""
    top = verb.head
    if verb.dep_ not in ADVERBIAL_OR_OPEN_CLAUSES or top.pos_ != "VERB" or top.lemma_ in INTENDED:
        return False
    behind = verb.i > top.i
    apart = any(t.text == "," for t in verb.doc[top.i : verb.i]) if behind else True
    loose = verb.dep_ == "advcl" or (apart and top.lemma_ in IMPLIED)
    return loose and reality_of_verb(top, depth + 1) in SETTLED


def _noun_before(verb: Token) -> Token | None:
    """Return the noun right before an infinitive: *the first senator* to vote."""
    first = min((c.i for c in verb.lefts if c.tag_ == "TO"), default=verb.i)
    noun = verb.doc[first - 1] if first else verb
    return noun if noun.tag_ in ("NN", "NNS", "CD") else None


def _bare(verb: Token, depth: int) -> Reality:
    above = verb.head
    if verb.dep_ not in CLAUSES_OF_CONTENT or above.lemma_ not in IMPLIED or is_let_by_rule(above):
        return "open"
    return reality_of_verb(above, depth + 1)


def _gerund(verb: Token, depth: int) -> Reality:
    top = verb.head
    if verb.dep_ == "pcomp" or (verb.dep_ == "pobj" and verb.pos_ == "VERB"):
        return _behind_preposition(top, depth)
    if verb.dep_ == "csubj" or is_risked(verb):
        told = top.tag_ == "VBD" and top.lemma_ != "be"
        return "done" if told else "open"
    example = verb.dep_ == "acl" and top.dep_ == "pobj" and top.head.lower_ in ("as", "like")
    if example or (verb.dep_ == "conj" and top.tag_ != "VBG"):
        return "unclear"
    governor = top.head.head if top.dep_ == "pobj" else top.head
    judged = top.dep_ in ("dobj", "pobj") and top.i < verb.i and governor.lemma_ in OBJECTING
    loose = _is_of_what_may_be(verb, depth) or _goes_with_the_open(verb, depth)
    if (verb.dep_ == "acl" and judged) or loose or is_asked(verb):
        return "unclear"
    if verb.dep_ == "advcl" and top.i < verb.i and reality_of_verb(top, depth + 1) in STILL_OPEN:
        return "open"
    return _as_object(verb, depth) if verb.dep_ in ("xcomp", "ccomp", "dobj") else "done"


def _behind_preposition(preposition: Token, depth: int) -> Reality:
    """Return how the gerund of *stopped them from signing*, *instead of signing* or *by signing* is told."""
    instead = preposition.lower_ == "of" and preposition.nbor(-1).lower_ == "instead"
    if preposition.lower_ == "without" or instead:
        return "not done"
    governor = preposition.head
    if governor.lemma_.lower() in OPEN_NOUNS or governor.lemma_ in INTENDING_OR_SUPPORTING:
        return "denied" if is_none(governor) else "open"
    unable = governor.pos_ == "ADJ" and preposition.lower_ == "of"
    if governor.lemma_ in UNDONE and (preposition.lower_ == "from" or unable):
        return _undone_by(governor, depth)
    if governor.lemma_ in IMPLIED and governor.pos_ == "VERB":
        return reality_of_verb(governor, depth + 1)
    return _by_way_of(preposition, governor, depth=depth)


def _as_object(verb: Token, depth: int) -> Reality:
    """Return how the gerund of *avoided signing*, *backs signing* or *kept signing* is told."""
    top = verb.head
    if top.lemma_ in UNDONE:
        return _undone_by(top, depth)
    if top.lemma_ in INTENDING_OR_SUPPORTING:
        return "unclear" if top.lemma_ in CONSISTING and top.tag_ in PARTICIPLES else "open"
    if verb.dep_ == "xcomp":
        return reality_of_verb(top, depth + 1)
    supposed = top.pos_ == "VERB" and reality_of_verb(top, depth + 1) != "done"
    return "unclear" if supposed else "done"


def _by_way_of(preposition: Token, governor: Token, *, depth: int) -> Reality:
    """Return how *by appointing him* is told: as its clause; behind *about* or *of* the text leaves it unclear."""
    if preposition.lower_ in BY_DOING and governor.pos_ in VERBAL:
        own = reality_of_verb(governor, depth + 1)
        before = preposition.lower_ in LOOKING_BACK and own != "done"
        aimed = own in STILL_OPEN and any(c.tag_ == "TO" for c in governor.children)
        return "unclear" if before or aimed or own == "denied" else own
    blamed = preposition.lower_ in ("for", "over") and governor.tag_ in PARTICIPLES
    return "done" if blamed else "unclear"
