"""The source that neither rule nor model saw: read off the surface beside the cue of a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.constructions.verbs import noun_phrase
from framing.parse.cue_words import cue_words
from framing.parse.frames import subject
from framing.parse.lines import dateline_tokens
from framing.parse.role_words import role_words
from framing.tags import NOMINALS, NOUN_OR_NAME, SUBJECTS, VERBAL

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["complete_sources", "name_beside", "without_places_and_days"]

_SKIP = frozenset({"DET", "ADJ", "ADV", "AUX", "NUM"})
_BEGINNING_A_CLAUSE = frozenset({"PROPN", "DET", "PRON", "NUM"})
_NEVER_A_SOURCE = terms("function_words", "never_a_source")
_SIGNS_OF_A_VERB = frozenset({"aux", "nsubj", "agent"})
_BARE_PARTICIPLES = frozenset({("advcl", "VBN"), ("acl", "VBN"), ("advcl", "VBD")})
_LONGEST_ASIDE = 16
_NEAR = 6
_SAYING_AS_PRINTED = terms("acts", "saying_as_printed")
_SUBJECTS_OF_NOBODY = terms("function_words", "subjects_of_nobody")


def complete_sources(tokens: Tokens, frames: list[Frame]) -> None:
    """Give frames with a verb but no source whoever stands nearest as its subject, in place.

    Tried in turn: the verb's subject in the parse and, where the verb has a quotation, the name beside it
    and the last subject before it in the sentence. Passives keep none: "was labeled" has no source.
    """
    for frame in frames:
        if frame.head >= 0 and _was_asked(tokens, frame):
            frame.source = set()
            continue
        if frame.source or frame.head < 0 or not _verbal(tokens, frame.head):
            continue
        if any(tokens.dep[c] == "auxpass" for c in tokens.children[frame.head]) or _reduced_passive(
            tokens, frame.head
        ):
            continue
        holder = subject(tokens, frame.head)
        source = (
            noun_phrase(tokens, holder)
            if holder is not None and holder not in frame.content
            else set()
        )
        beside = name_beside(tokens, frame.head) if frame.quotes else set()
        before = _last_subject(tokens, frame.head) - frame.content if frame.quotes else set()
        for found in (source - frame.content, beside, before):
            kept = {k for k in found if tokens.quote[k] < 0} - frame.cue
            if any(tokens.pos[k] in NOMINALS for k in kept) and frame.content - kept:
                frame.source = kept
                frame.content -= kept
                break


def without_places_and_days(tokens: Tokens, frames: list[Frame]) -> None:
    """Take the dateline before a report's first words, and days, out of every source and content, in place.

    *HALVERN, Me. — Mayor Reel said*; *Earlier Friday, the mayor said*: neither the place nor the day speaks.
    """
    openings = dateline_tokens(tokens)
    dates = role_words().days | role_words().months
    for frame in frames:
        for nodes in (frame.source, frame.content):
            kept = nodes - openings
            if kept and len(kept) < len(nodes):
                nodes &= kept
        frame.source -= openings
        _leave_day(tokens, frame)
        days = {k for k in frame.source if tokens.lower[k] in dates or _is_in_date(tokens, k)}
        if days and _are_apart(tokens, frame.source, days=days):
            frame.source -= days


def _is_in_date(tokens: Tokens, k: int) -> bool:
    """Tell *23* of *by 23 April*, of which the parser takes the number for whoever expects it."""
    months = role_words().months
    beside = {tokens.lower[n] for n in (k - 1, k + 1) if 0 <= n < len(tokens)}
    return tokens.text[k].isdigit() and not beside.isdisjoint(months)


def _leave_day(tokens: Tokens, frame: Frame) -> None:
    """Take a day right behind the cue out of the content: said *Tuesday* Reel's plan was late."""
    first = min(frame.content)
    if tokens.lower[first] not in role_words().days or first - 1 not in frame.cue:
        return
    if first + 1 in frame.content and tokens.pos[first + 1] in _BEGINNING_A_CLAUSE:
        frame.content.discard(first)


def _are_apart(tokens: Tokens, source: set[int], *, days: set[int]) -> bool:
    """Say whether days or months open a source before a comma, or are all of it: *Friday, the mayor*, *by June*."""
    rest = {k for k in source - days if tokens.pos[k] in NOMINALS}
    last = max(days)
    comma = last + 1 < len(tokens) and tokens.text[last + 1] == ","
    return not rest or (comma and min(rest) > last)


def _verbal(tokens: Tokens, head: int) -> bool:
    return tokens.pos[head] in VERBAL or tokens.lower[head] in _SAYING_AS_PRINTED


def _was_asked(tokens: Tokens, frame: Frame) -> bool:
    """Asked whether she was sorry, the minister said …: who was asked did not ask.

    The parser takes the participle for a past tense (*When asked*), which no adverbial clause has without a subject.
    """
    head = frame.head
    return (
        cue_words().takes("asked", tokens.lemma[head])
        and (tokens.dep[head], tokens.tag[head]) in _BARE_PARTICIPLES
        and not any(tokens.dep[c] in _SIGNS_OF_A_VERB for c in tokens.children[head])
        and not any(tokens.head[k] == head for k in frame.source)
    )


def _reduced_passive(tokens: Tokens, head: int) -> bool:
    """A report titled "…", a man named "…": a participle after its noun has no speaker."""
    return tokens.tag[head] == "VBN" and tokens.dep[head] in {"acl", "amod"}


def name_beside(tokens: Tokens, head: int) -> set[int]:
    """Return the noun phrase next to a verb whose subject the parser missed: said Ellis; Ellis, a friend, said."""
    for step in (1, -1):
        k = _skip(tokens, head + step, step=step)
        if step < 0 and k >= 0 and tokens.text[k] in {",", ")"}:
            k = _before_aside(tokens, k)
        if not (
            0 <= k < len(tokens)
            and tokens.quote[k] < 0
            and tokens.pos[k] in NOMINALS
            and tokens.para[k] == tokens.para[head]
        ):
            continue
        if tokens.lower[k] in _NEVER_A_SOURCE | role_words().days or (
            step > 0 and tokens.pos[k] == "NOUN" and tokens.lower[k] not in role_words().role
        ):
            continue
        top = _top_of_name(tokens, k)
        run = {
            j
            for j in noun_phrase(tokens, top)
            if tokens.quote[j] < 0 and j != head and abs(j - k) < _LONGEST_ASIDE
        }
        if run:
            return run | set(range(min(run), k + 1)) if min(run) <= k else run
    return set()


def _top_of_name(tokens: Tokens, k: int) -> int:
    """Return the noun that a phrase around ``k`` hangs on: *Holm* of Senator Ada Holm of Orrin."""
    top = k
    while True:
        above = tokens.head[top]
        if above != top and tokens.lower[above] == "of":
            above = tokens.head[above]
        near = above != top and abs(above - k) < _NEAR
        if not near or tokens.pos[above] not in NOUN_OR_NAME or tokens.quote[above] >= 0:
            return top
        top = above


def _skip(tokens: Tokens, k: int, *, step: int) -> int:
    while 0 <= k < len(tokens) and tokens.pos[k] in _SKIP and tokens.quote[k] < 0:
        k += step
    return k


def _before_aside(tokens: Tokens, k: int) -> int:
    """From the comma (or bracket) that ends an aside, return the last word before the aside."""
    opening = "(" if tokens.text[k] == ")" else ","
    for j in range(k - 1, max(k - _LONGEST_ASIDE, 0), -1):
        if tokens.quote[j] >= 0 or tokens.para[j] != tokens.para[k]:
            return -1
        if tokens.text[j] == opening:
            return j - 1
    return -1


def _last_subject(tokens: Tokens, head: int) -> set[int]:
    """Return the last subject before a verb in its sentence, outside quotations."""
    first = tokens.sent_spans[tokens.sent[head]][0]
    for k in range(head - 1, first - 1, -1):
        if (
            tokens.dep[k] in SUBJECTS
            and tokens.quote[k] < 0
            and tokens.pos[k] in NOMINALS
            and tokens.lower[k] not in _NEVER_A_SOURCE | role_words().days | _SUBJECTS_OF_NOBODY
        ):
            return noun_phrase(tokens, k)
    return set()
