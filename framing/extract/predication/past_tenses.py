"""Past tenses behind a noun that the parser takes for participles (``The mayor, a baker, seized on it``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.predication.by_phrases import governed, is_way
from framing.extract.predication.objects import TIME_NOUNS
from framing.extract.word_lists import terms
from framing.tags import COMMON_NOUNS, FINITE_OR_MODAL, NOUN_OR_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.words import Token

__all__ = ["is_contracted_have", "is_past_after_all"]

CONTRACTED_HAVE = terms("acts", "contracted_have")
SAYING_TO = terms("acts", "saying_to")
SPACED_DASHES = frozenset(["–", "—", "--"])
LONGEST_INSET = 20
CLAUSES_BESIDE_THE_ROOT = ("ccomp", "conj", "parataxis", "dep")


def is_past_after_all(verb: Token, by_dep: Mapping[str, Token]) -> bool:
    """Tell a participle behind a noun that its clause needs as its verb, or that has a subject of its own."""
    if _is_finite(verb) or _comes_next(verb, by_dep):
        return True
    return "agent" not in by_dep and (_is_contact_clause(verb) or _has_late_object(verb))


def _is_finite(verb: Token) -> bool:
    """Tell ``The mayor, a baker, seized on it.`` and ``when the talks ended``, read as participles by the parser.

    A sentence with no other verb at its head, or a clause behind *when* or *whether*, needs this one.
    """
    noun = verb.head
    before = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    if before.tag_ == "WRB" or before.lower_ in ("whether", "what"):
        return True
    claims = verb.lemma_ in SAYING_TO and any(c.dep_ == "ccomp" for c in verb.children)
    told = verb.i > 1 and verb.nbor(-1).text == "," and verb.nbor(-2).pos_ == "VERB"
    inset = any(t.text in SPACED_DASHES for t in verb.doc[max(noun.i - LONGEST_INSET, 0) : noun.i])
    if (
        claims
        or told
        or verb.nbor(-1).text == "-"
        or (verb.nbor(-1).text in SPACED_DASHES and inset)
    ):
        return True
    top = noun.head if noun.dep_ == "appos" else noun
    closed = verb.sent[-1].text in (".", "\n") or verb.sent.text.rstrip().endswith(".")
    alone = top.dep_ == "ROOT" and top.pos_ in NOUN_OR_NAME
    by = [thing for c in verb.children if c.dep_ == "agent" and (thing := governed(c))]
    if alone and closed and by and all(is_way(thing) for thing in by):
        return True  # The minister left by the back door.
    return (alone and closed and not by) and (verb.nbor(-1).text == "," or _is_only_verb(verb, top))


def _is_only_verb(verb: Token, noun: Token) -> bool:
    """Tell ``The dispute crested with Bloom writing to them.``: *the* opens no caption, and no verb is left for it."""
    near = verb.i == noun.i + 1 and verb.lower_.endswith("ed") and noun.i > noun.left_edge.i
    finite = any(
        t.tag_ in FINITE_OR_MODAL and t.dep_ in ("ROOT", *CLAUSES_BESIDE_THE_ROOT)
        for t in noun.children
    )
    return near and noun.left_edge.lower_ == "the" and noun.left_edge.is_sent_start and not finite


def _comes_next(verb: Token, by_dep: Mapping[str, Token]) -> bool:
    """Tell ``The mayor then turned to them``: a past tense behind an adverb, which the parser took for a participle."""
    told = verb.tag_ == "VBD" and verb.nbor(-1).tag_ == "RB"
    return told and "agent" not in by_dep and verb.nbor(-2).i == verb.head.i


def _is_contact_clause(verb: Token) -> bool:
    """Tell ``a reception her parents held``: no word joins the two nouns, so the second is the subject."""
    somebody, first = verb.head, verb.head.left_edge
    if first.tag_ != "PRP$" or first.i == 0 or verb.i != somebody.i + 1:
        return False
    before = first.nbor(-1)
    return before.tag_ in COMMON_NOUNS and somebody.dep_ in ("dobj", "appos", "dep")


def _has_late_object(verb: Token) -> bool:
    """Tell ``The counsel investigating it disputed on Friday a report``, whose object the parser takes for a time."""
    late = (c for c in verb.rights if c.dep_ == "npadvmod" and c.tag_ in COMMON_NOUNS)
    return any(c.lemma_.lower() not in TIME_NOUNS and _is_introduced(c) for c in late)


def _is_introduced(noun: Token) -> bool:
    return any(c.lower_ in ("a", "an") for c in noun.lefts) and any(
        c.dep_ == "relcl" for c in noun.rights
    )


def is_contracted_have(verb: Token, by_dep: Mapping[str, Token]) -> bool:
    """Tell the *'s* of ``she's tried`` and ``the losses she's faced``, which is *has*."""
    if "auxpass" not in by_dep or by_dep["auxpass"].lower_ not in ("'s", "’s"):
        return False
    faced = verb.dep_ == "relcl" and "agent" not in by_dep
    faced = faced and by_dep.get("nsubjpass", verb).tag_ in ("PRP", "NNP")
    faced = faced or (by_dep.get("mark", verb).lower_ == "as" and "xcomp" not in by_dep)
    return faced or "dobj" in by_dep or "ccomp" in by_dep or verb.lemma_ in CONTRACTED_HAVE
