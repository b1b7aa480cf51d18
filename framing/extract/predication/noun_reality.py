"""Whether the act that a noun names is told as done: the attack, no attack, a possible attack, an attack.

*The* attack and *his* attack are taken for granted (Karttunen & Peters 1979; Hawkins 1978); *an attack* is as real as
the clause that tells it; a bare noun, and an election without its year, leave it unclear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.auxiliaries import auxiliaries
from framing.extract.grammar.denial import is_none
from framing.extract.grammar.unsettled import is_asked, is_conditional
from framing.extract.predication.reality import AVERTED, INTENDED, Reality, reality_of_verb
from framing.extract.word_lists import terms
from framing.tags import NAMES, POINTING_BEFORE_A_NOUN, VERBAL

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["reality_of_noun"]

OPEN_NOUNS = terms("acts", "open_nouns")
OPEN_MODIFIERS = terms("acts", "open_modifiers")
ALLEGED = terms("acts", "alleged")
RECEIVING = terms("acts", "receiving")
LIGHT_VERBS = terms("acts", "light_verbs")
LACKING = terms("acts", "lacking")
COMING_ABOUT = terms("acts", "coming_about")
SCHEDULING = terms("acts", "scheduling")
RECURRING = terms("acts", "recurring")
INSTITUTED = terms("acts", "instituted")
NOT_YET = terms("acts", "not_yet")
LOOKING_BACK_ON_EVENTS = terms("function_words", "looking_back_on_events")
POINTING_OR_BOTH = terms("function_words", "pointing_or_both")
TALKED_OF = terms("acts", "talked_of")
CLIMB = 8
LONGEST_COMPOUND = 5
AWAITING = ("advance", "ahead")
BEHIND_WISHES = terms("function_words", "behind_wishes")
OF_FOR_TO = terms("function_words", "of_for_to")


def reality_of_noun(noun: Token, *, named: bool = False) -> Reality:  # noqa: PLR0911
    """Return how a noun tells its act: ``no attack``, ``a possible attack``, ``threatened an attack``.

    ``named`` says that the text names its doer or target: *attacks on the consulate* are some in particular.
    """
    admitted = _admission_of(noun)
    if admitted is not None:
        return reality_of_verb(admitted)
    recurs = noun.lemma_.lower() in RECURRING
    told = _by_its_words(noun) or _by_its_place(noun)
    if told is not None and not (recurs and told == "done"):
        return told
    if recurs:
        return _of_what_recurs(noun)
    if noun.lemma_.lower() in INSTITUTED and not _has_occasion(noun, named=named):
        return "unclear"
    if not _is_known(noun) and (is_asked(noun) or _is_of_a_kind(noun)):
        return "unclear"
    if any(c.lower_ in NOT_YET for c in noun.lefts):
        return "unclear"
    pointed = _is_known(noun)
    above = _clause_of(noun)
    own = reality_of_verb(above) if above is not None else "done"
    if above is not None and (above.lemma_ in ("ought", "should") or above.tag_ == "MD"):
        return "unclear"
    if above is not None and is_conditional(above):
        return "unclear"
    if pointed:
        return "done" if own == "done" or not _is_its_argument(noun, above) else "unclear"
    past = above is not None and _is_past(above)
    certain = (past and (named or _is_one(noun))) or (named and _is_one(noun))
    return "done" if own == "done" and certain else "unclear"


def _admission_of(noun: Token) -> Token | None:
    """Return the verb of ``pleaded guilty to campaign finance violations``, whose *to* may be read as of a verb."""
    doc = noun.doc
    for i in range(noun.i - 1, max(noun.i - LONGEST_COMPOUND, 1), -1):
        if doc[i].lower_ in ("to", "of") and doc[i - 1].lower_ == "guilty":
            return doc[i - 1].head if doc[i - 1].head.pos_ in VERBAL else None
        if doc[i].is_punct or doc[i].tag_ in ("CC", "IN", "VBD", "VBZ"):
            return None
    return None


def _is_of_a_kind(noun: Token) -> bool:
    """Tell ``standard for a home arrest``, which tells of such arrests."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "for":
        return False
    one = any(c.lower_ in ("a", "an") for c in noun.lefts)
    return one and noun.head.head.pos_ in ("ADJ", "AUX")


def _by_its_words(noun: Token) -> Reality | None:
    for child in noun.lefts:
        if child.lower_ == "no":
            return "not done"
        if child.lower_ in OPEN_MODIFIERS and child.dep_ in ("amod", "det"):
            return "open"
        if child.lower_ in ALLEGED and child.dep_ == "amod":
            return "unclear"
    return (
        "open" if any(c.dep_ == "acl" and c.lower_ in OPEN_MODIFIERS for c in noun.rights) else None
    )


def _by_its_place(noun: Token) -> Reality | None:  # noqa: PLR0911 - one case a line
    """Return what the verb or noun above says of it: made an offer, threatened a strike, the lack of a ban."""
    top = noun.head
    if noun.dep_ in ("dobj", "nsubjpass", "nsubj"):
        return _as_argument(noun, top)
    supposed = any(c.dep_ == "nsubj" and c.lemma_ in OPEN_NOUNS for c in top.lefts)
    if noun.dep_ == "attr" and supposed and not _is_known(noun):
        return "open"
    if noun.dep_ == "attr" and top.lemma_ in COMING_ABOUT:
        own = reality_of_verb(top)
        return own if own != "done" else None
    if noun.dep_ != "pobj":
        return None
    if top.lower_ == "without":
        return "not done"
    governor = top.head
    if governor.lemma_.lower() in LACKING and top.lower_ in ("of", "to"):
        return "not done" if governor.lemma_.lower() != "end" else "unclear"
    wanted = governor.lemma_ in INTENDED and top.lower_ in BEHIND_WISHES
    named = governor.lemma_.lower() in OPEN_NOUNS and top.lower_ in OF_FOR_TO
    if not (named or wanted):
        return None
    if is_none(governor):
        return "denied"
    return "unclear" if _is_known(noun) else "open"


def _is_known(noun: Token) -> bool:
    """Tell *the* strikes and *his* election, which the text takes for granted."""
    return any(c.lower_ in POINTING_OR_BOTH or c.dep_ == "poss" for c in noun.lefts)


def _as_argument(noun: Token, verb: Token) -> Reality | None:  # noqa: PLR0911 - one case a line
    if noun.dep_ == "nsubj":
        modal = any(c.tag_ == "MD" for c in verb.children) and verb.lemma_ in COMING_ABOUT
        return "open" if modal else None
    if verb.lemma_ in SCHEDULING and any(c.lower_ in ("for", "until") for c in verb.rights):
        return "open"
    if verb.lemma_ in AVERTED and reality_of_verb(verb) in ("not done", "denied"):
        return "unclear"
    if verb.lemma_ in LIGHT_VERBS or verb.lemma_ in RECEIVING:
        own = reality_of_verb(verb)
        if own != "done" and _is_undone_later(noun):
            return "unclear"
        presupposed = verb.lemma_ in RECEIVING and own == "open" and _is_known(noun)
        return "unclear" if presupposed else own
    kept_from = any(c.lower_ == "from" and c.i > noun.i for c in verb.children)
    if verb.lemma_ in AVERTED and kept_from:
        return None
    if verb.lemma_ in AVERTED:
        return "not done" if reality_of_verb(verb) == "done" else "open"
    if verb.lemma_ not in INTENDED:
        return None
    return "unclear" if _is_known(noun) or verb.lemma_ in TALKED_OF else "open"


def _is_undone_later(noun: Token) -> bool:
    """Tell ``never had a veto overridden``: what is denied is what was done to it."""
    return any(c.dep_ in ("amod", "acl") and c.tag_ in ("VBN", "JJ") for c in noun.rights)


def _of_what_recurs(noun: Token) -> Reality:
    """Return how an election is told: it was where the text looks back on it, else that is unclear."""
    if noun.i and noun.nbor(-1).tag_ == "HYPH":
        return "unclear"
    owned = any(c.dep_ == "poss" and c.lower_ != "our" for c in noun.lefts)
    year = any(c.text.isdigit() for c in noun.subtree if c.i < noun.i)
    behind = noun.dep_ == "pobj" and noun.head.lower_ in LOOKING_BACK_ON_EVENTS
    above = _clause_of(noun)
    past = above is not None and _is_past(above) and reality_of_verb(above) == "done"
    looks_back = behind and (year or past)
    if noun.dep_ == "pobj" and noun.head.head.lower_ in AWAITING:
        return "unclear"
    return "done" if looks_back or (owned and past) else "unclear"


def _has_occasion(noun: Token, *, named: bool) -> bool:
    """Tell ``his veto of the bill on Monday`` from the veto as a power: a clause in the past tells it of somebody."""
    above = _clause_of(noun)
    past = above is not None and _is_past(above) and reality_of_verb(above) == "done"
    owned = any(c.dep_ == "poss" for c in noun.lefts)
    told = above is not None and _is_its_argument(noun, above)
    return past and (named or owned) and (told or noun.dep_ == "pobj")


def _clause_of(noun: Token) -> Token | None:
    """Return the verb of the clause that a noun stands in."""
    top = noun
    for _ in range(CLIMB):
        if top.head == top:
            return None
        top = top.head
        if top.pos_ in VERBAL:
            return top
    return None


def _is_its_argument(noun: Token, verb: Token | None) -> bool:
    return noun.head == verb and noun.dep_ in ("nsubj", "dobj", "nsubjpass", "attr")


def _is_past(verb: Token) -> bool:
    """Tell a clause in a past tense or the perfect."""
    aux = auxiliaries(verb)
    first = aux[0] if aux else verb
    return first.tag_ == "VBD" or (bool(aux) and first.lemma_ == "have" and first.tag_ != "VB")


def _is_one(noun: Token) -> bool:
    """Tell an act with an article, a number or a name before it from acts in general."""
    return any(
        c.dep_ in POINTING_BEFORE_A_NOUN or c.tag_ in NAMES or c.dep_ == "nmod" for c in noun.lefts
    )
