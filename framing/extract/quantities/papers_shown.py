"""Papers that show a number: tax returns showing, records obtained by a paper, a letter that told somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms, word_list
from framing.tags import FINITE_OR_PARTICIPLE, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["PAPERS_THAT_SHOW", "SHOWING", "papers_of", "papers_shown"]

SHOWING = terms("numbers", "showing")
PAPERS_THAT_SHOW = frozenset(word_list("numbers")["showing"]["papers"])
TOLD_BY_PAPERS = SHOWING | frozenset(word_list("numbers")["showing"]["informing"])
NEAR = 14
OPENING = 3
"""Words of a sentence before which papers are its first words: *In that letter* is further on."""
STATEMENT_BREAKS = frozenset([";", "(", ")", ":", "—", "--"])
TURNING = terms("function_words", "turning")


def papers_shown(number: Token) -> Token | None:
    """Return the papers by which a number is shown, however the clause was read; None for none."""
    return _shown_before(number) or _obtained(number) or _opening(number)


def papers_of(verb: Token) -> Token | None:
    """Return the papers that a verb of showing is said of, before it or as its subject."""
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    before = verb.nbor(-1) if verb.i else verb
    if before.text == "," and verb.i > 1:
        before = verb.nbor(-2)
    noun = subject if subject is not None else before if verb.tag_ == "VBG" else None
    if noun is before and noun.lemma_.lower() not in PAPERS_THAT_SHOW and verb.head.pos_ == "VERB":
        noun = next((c for c in verb.head.rights if c.dep_ == "dobj" and c.i < verb.i), noun)
    while (
        noun is not None
        and noun.lemma_.lower() not in PAPERS_THAT_SHOW
        and noun.head.lower_ == "of"
    ):
        noun = noun.head.head
    return noun if noun is not None and noun.lemma_.lower() in PAPERS_THAT_SHOW else None


def _is_papers(noun: Token) -> bool:
    """Tell papers, also where they were read as a name at the head of a sentence."""
    words = {noun.lemma_.lower(), noun.lower_.removesuffix("s")}
    return not PAPERS_THAT_SHOW.isdisjoint(words)


def _shown_before(number: Token) -> Token | None:
    """Return *returns* of ``her tax returns showing the couple paid £4m``, however the clause was read."""
    doc = number.doc
    for i in range(number.i - 1, max(number.i - NEAR, number.sent.start), -1):
        if doc[i].text in STATEMENT_BREAKS or doc[i].lower_ in TURNING:
            return None
        if doc[i].tag_ == "VBG" and doc[i].lemma_ in SHOWING:
            return papers_of(doc[i])
    return None


def _obtained(number: Token) -> Token | None:
    """Return *records* of ``records obtained by the Gull show it paid £4m``, whose verb was read as a noun."""
    for word in number.sent:
        by, verb = word.head, word.head.head
        owned = word.is_lower and any(c.dep_ == "compound" and c.is_title for c in word.lefts)
        misread = word.tag_ in NOUNS and word.lemma_ in SHOWING and by.lower_ == "by" and owned
        papers = verb.head if misread and verb.dep_ == "acl" else None
        if papers is None or not _is_papers(papers):
            continue
        rest = number.doc[word.i + 1 : number.sent.end]
        if word.i < number.i or not any(t.is_alpha for t in rest):
            return papers
    return None


def _opening(number: Token) -> Token | None:
    """Return *letter* of ``The letter, which was read out, told her that 40 fell``, where its verb was torn from it."""
    first = next((t for t in number.sent if t.dep_ in SUBJECTS), None)
    if (
        first is None
        or not _is_papers(first)
        or first.nbor(1).text != ","
        or first.i > number.sent.start + OPENING
    ):
        return None
    torn = first.head.i
    for verb in number.ancestors:
        if verb.i <= torn:
            return None
        said = verb.lemma_ in TOLD_BY_PAPERS and verb.tag_ in FINITE_OR_PARTICIPLE
        if said and verb.nbor(-1).text == "," and not any(c.dep_ in SUBJECTS for c in verb.lefts):
            return first
    return None
