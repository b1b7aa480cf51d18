"""The outlet's own words inside what it reports: whom the words were aimed at, and who somebody is.

In *slammed the fat-cat firm*, *urged ministers to wait* and *praised N., a veteran of the service* the
speaker gives no words for the firm, the ministers or N.: the outlet names them. So it does what is only
named as a topic (``whose_terms.py``), and what it puts in behind a comma. These stay part of the content's
span, and are narration to the voice layer.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from framing.data_files import data_file, terms
from framing.parse import stance
from framing.parse.beside_reports import beside_reports
from framing.parse.cue_words import cue_words
from framing.parse.deeds import is_deed
from framing.parse.role_words import role_words
from framing.parse.unsaid import is_unsaid
from framing.parse.whose_terms import outlets_terms
from framing.tags import AFFECTED, VERBAL

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["background"]

_AIMED = frozenset({"argumentative", "emotive", "directive"})
_BREAKS = frozenset({",", "-", "--", "–", "—", "―", "("})
_OPENING_AN_ASIDE = terms("function_words", "opening_an_aside")
_TAIL = frozenset({"relcl", "acl", "appos", "prep"})
_SUMMARY = frozenset({"npadvmod", "appos", "dep", "dobj", "attr", "conj"})
_INDEFINITE_ARTICLE = terms("function_words", "indefinite_article")
_POINTING = terms("function_words", "pointing")
_PAST = frozenset({"VBD"})


def background(tokens: Tokens, frame: Frame) -> set[int]:
    """Return the tokens of a content that are the outlet's wording; none inside quotation marks."""
    if frame.head < 0:
        return set()
    if is_bare_topic(tokens, frame) or is_idiom(tokens, frame) or is_deed(tokens, frame):
        return {k for k in frame.content if tokens.quote[k] < 0}
    if is_unsaid(tokens, frame):
        return {k for k in frame.content if tokens.quote[k] < 0}
    found = target(tokens, frame) | outlets_terms(tokens, frame) | beside_reports(tokens, frame)
    for node in frame.content:
        if _is_own(tokens, frame, node=node) and frame.head not in (inside := tokens.subtree(node)):
            found |= inside
    return {k for k in found & frame.content if tokens.quote[k] < 0}


def is_bare_topic(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the content only names what was spoken of: referring to *the envoy*, issued *orders*."""
    topics = cue_words().constructions["topic"]["words"]
    tops = [k for k in frame.content if tokens.head[k] not in frame.content]
    return (
        not frame.quotes
        and tokens.lemma[frame.head] in topics
        and not any(tokens.pos[k] in VERBAL for k in tops)
    )


def is_idiom(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the cue is part of a set phrase that gives nobody's words: called the mayor *to task*."""
    idioms = cue_words().voice["idiom"]["words"]
    pairs = (k for k in frame.content if k - 1 in frame.content)
    return not frame.quotes and any(
        f"{tokens.lower[k - 1]} {tokens.lower[k]}" in idioms for k in pairs
    )


def target(tokens: Tokens, frame: Frame) -> set[int]:
    """Return the person or body that the act of speech is aimed at: urged *ministers* to, slammed *the firm*.

    Whom the speaker's own words describe (hailed *her “brave” staff*) is named in them.
    """
    found: set[int] = set()
    lemma = stance.cue_lemma(tokens, frame)
    for verb in (k for k in frame.cue if tokens.pos[k] == "VERB"):
        if not (_is_aimed(tokens.lemma[verb]) or _is_aimed(lemma)):
            continue
        for node in tokens.children[verb]:
            aimed_at = node > verb and tokens.dep[node] in AFFECTED
            spoken = any(tokens.quote[c] >= 0 for c in tokens.children[node] if c < node)
            if aimed_at and not spoken and node in frame.content and _is_actor(tokens, node):
                tails = [c for c in tokens.children[node] if c > node and _is_tail(tokens, c)]
                tails += [c for c in tokens.subtree(node) if tokens.child(c, "pcomp") is not None]
                found |= tokens.subtree(node, tails)
    return found


def _is_tail(tokens: Tokens, node: int) -> bool:
    """Say whether a phrase after a noun is more than a part of its name (Senator N. *of New York*)."""
    inner = tokens.child(node, "pobj")
    named = tokens.dep[node] == "prep" and inner is not None and tokens.pos[inner] == "PROPN"
    return tokens.dep[node] in _TAIL and not (named and tokens.pos[tokens.head[node]] == "PROPN")


def _is_aimed(lemma: str | None) -> bool:
    if lemma is None:
        return False
    words = cue_words()
    named = lemma in words.voice["named"]["verbs"]
    return named or stance.stance_of(lemma) in _AIMED or words.takes("blame", lemma)


def _is_own(tokens: Tokens, frame: Frame, *, node: int) -> bool:
    """Say whether a word of a content heads a phrase that the outlet puts in."""
    return (
        is_aside(tokens, node)
        or is_aside_of_title(tokens, frame, node=node)
        or is_in_what(tokens, node)
        or is_summary(tokens, node)
        or is_past_event(tokens, frame, node=node)
        or is_other_report(tokens, frame, node=node)
        or is_gloss(tokens, node)
        or is_medium(tokens, frame, node=node)
    )


def is_gloss(tokens: Tokens, node: int) -> bool:
    """Say whether a word heads what explains quoted words: “Comey and others,” *a reference to N.*."""
    if tokens.lemma[node] not in cue_words().voice["gloss"]["nouns"]:
        return False
    before = min(tokens.subtree(node)) - 1
    return before > 0 and (tokens.quote[before] >= 0 or tokens.text[before] in _BREAKS)


def is_medium(tokens: Tokens, frame: Frame, *, node: int) -> bool:
    """Say whether a phrase tells where a promise or demand was made: to stay *on the show of N.*."""
    media = cue_words().voice["media"]
    if tokens.dep[node] != "prep" or tokens.lower[node] not in media["links"] or node < frame.head:
        return False
    inner = tokens.child(node, "pobj")
    if inner is None:
        return False
    act = tokens.head[node]
    while tokens.dep[act] in ("pobj", "prep", "npadvmod", "advmod"):
        act = tokens.head[act]
    to_come = any(tokens.tag[c] == "TO" for c in tokens.children[act])
    return (
        to_come and tokens.head[act] not in frame.content and tokens.lemma[inner] in media["nouns"]
    )


def is_summary(tokens: Tokens, node: int) -> bool:
    """Say whether a word sums up what went before: would shut down again, *a plan that* would cost millions."""
    if tokens.pos[node] != "NOUN" or tokens.dep[node] not in _SUMMARY:
        return False
    if tokens.child(node, "relcl") is None or tokens.head[node] > node:
        return False
    first = min(tokens.subtree(node))
    while tokens.text[first] in _BREAKS and first < node:
        first += 1
    return tokens.lower[first] in _INDEFINITE_ARTICLE and tokens.text[first - 1] in _BREAKS


def is_past_event(tokens: Tokens, frame: Frame, *, node: int) -> bool:
    """Say whether a word heads a past event beside an act to come: to defend the law *after N. had sued*."""
    if tokens.dep[node] != "advcl" or tokens.tag[node] not in _PAST:
        return False
    mark = tokens.child(node, "mark", "advmod")
    if mark is None or tokens.lower[mark] not in cue_words().voice["aside_clause"]["words"]:
        return False
    act = tokens.head[node]
    to_come = any(tokens.tag[c] == "TO" for c in tokens.children[act])
    return to_come and act in frame.content and tokens.head[act] not in frame.content


def is_other_report(tokens: Tokens, frame: Frame, *, node: int) -> bool:
    """Say whether a joined clause is a report of its own: said he would plead, *and friends predict that …*."""
    if tokens.dep[node] != "conj" or tokens.lemma[node] not in cue_words().stance:
        return False
    if tokens.tag[node] == "VB" or tokens.child(node, "ccomp") is None or frame.head > node:
        return False
    holder, comma = tokens.child(node, "nsubj"), min(tokens.subtree(node)) - 1
    return (
        holder is not None
        and tokens.pos[holder] != "PRON"
        and tokens.pos[comma] == "CCONJ"
        and tokens.text[comma - 1] == ","
    )


def is_aside(tokens: Tokens, node: int) -> bool:
    """Say whether a word heads an apposition, a relative clause or a participle that is set off by a comma or a dash.

    A name right behind a name (Benghazi, Libya) is a part of it.
    """
    first = _start_of_aside(tokens, node)
    return first > tokens.head[node] and tokens.text[first - 1] in _BREAKS


def is_aside_of_title(tokens: Tokens, frame: Frame, *, node: int) -> bool:
    """Say whether a word heads an aside behind a title that nobody said: “The Lantern Year,” *a graphic novel*."""
    first = _start_of_aside(tokens, node)
    if not first and tokens.lower[min(tokens.subtree(node))] in _INDEFINITE_ARTICLE:
        first = min(tokens.subtree(node))  # whatever the parser takes it for
    closing = first - 1
    marks = {stop - 1: q for q, (_, stop) in enumerate(tokens.quote_tokens)}
    titled = closing in marks and marks[closing] not in frame.quotes
    return titled and closing > tokens.head[node] and tokens.text[closing - 1] in _BREAKS


def is_in_what(tokens: Tokens, node: int) -> bool:
    """Say whether a word opens what the whole sentence amounts to: ordered a return, *in what some call a victory*."""
    told = tokens.child(node, "pcomp") if tokens.lower[node] == "in" else None
    what = tokens.child(told, "dobj", "nsubj") if told is not None else None
    return what == node + 1 and tokens.tag[what] == "WP" and tokens.text[node - 1] in _BREAKS


def _start_of_aside(tokens: Tokens, node: int) -> int:
    """Return the first word of a phrase that is an aside where a comma or a dash sets it off; 0 where none is."""
    inside = tokens.subtree(node)
    if tokens.dep[node] == "appos":
        name = tokens.pos[node] == tokens.pos[tokens.head[node]] == "PROPN"
        aside = not (name and all(tokens.pos[k] in {"PROPN", "PUNCT"} for k in inside))
    elif tokens.dep[node] == "relcl":
        aside = any(tokens.lower[k] in _OPENING_AN_ASIDE for k in inside if k <= node)
    else:
        participle = tokens.dep[node] == "acl" and tokens.tag[node] == "VBN"
        aside = participle and _is_known(tokens, tokens.head[node])
    return min(inside) if aside else 0


def _is_known(tokens: Tokens, node: int) -> bool:
    """Say whether a noun is taken as known: *the review*, ordered in May; *a plan*, drawn up by him, is told of."""
    pointed = any(
        tokens.dep[c] == "poss" or tokens.lower[c] in _POINTING for c in tokens.children[node]
    )
    return pointed or tokens.pos[node] == "PROPN"


def _is_actor(tokens: Tokens, node: int) -> bool:
    lemma = tokens.lemma[node]
    return tokens.pos[node] == "PROPN" or lemma in _actor_nouns() or lemma in role_words().role


@cache
def _actor_nouns() -> frozenset[str]:
    """Read the nouns of people and bodies (``actor_nouns.toml``)."""
    tables = data_file("lexicons", "actor_nouns").values()
    return frozenset(noun for table in tables for noun in table.get("terms", ()))
