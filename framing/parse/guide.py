"""The annotation guide's conventions, applied to frames whichever way they were found.

The learned weights come from a corpus that marks more as attribution than a reader comparing outlets
would (wants, plans, bare topics) and leaves some spans differently. Each function below is one
convention; ``by_the_guide`` applies them in order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.constructions.adverbs import according_to, hearsay_adverb
from framing.parse.constructions.nouns import (
    clause_of_its_noun,
    holder_phrase,
    noun_with_holder,
)
from framing.parse.constructions.order import postposed_cue, put_at_a_figure, said_alone
from framing.parse.constructions.verbs import (
    belief_passive,
    blaming,
    displaced_clause,
    made_clear,
    noun_phrase,
    relative_gap,
    verb_clause,
    verb_infinitive,
    verb_object,
)
from framing.parse.cue_words import cue_words
from framing.parse.footage import hand_to_the_shown
from framing.parse.frames import Frame, from_text
from framing.parse.pairing import is_whole
from framing.parse.stance import cue_lemma
from framing.tags import (
    CLAUSES_OF_CONTENT,
    FINITE_OR_PARTICIPLE,
    MAY_BE_CUES,
    RELATIVE_TAGS,
    SUBJECTS_AND_OBJECTS,
    VERBAL,
)

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["by_the_guide"]

_SURE_CONSTRUCTIONS = (
    according_to,
    hearsay_adverb,
    made_clear,
    belief_passive,
    relative_gap,
    displaced_clause,
    noun_with_holder,
    postposed_cue,
    put_at_a_figure,
    said_alone,
)
_NESTED = (clause_of_its_noun, verb_clause, verb_infinitive, blaming, verb_object)
_CLIMB = 3  # steps from a cue up to the relative clause that holds it
_WHETHER = terms("function_words", "whether")


def by_the_guide(tokens: Tokens, frames: list[Frame]) -> list[Frame]:
    """Return the frames that the guide counts, with spans as it draws them."""
    kept = [f for f in frames if counts(tokens, f)]
    kept += missed_constructions(tokens, kept)
    kept += aside_reports(tokens, kept)
    kept += nested_reports(tokens, kept)
    for frame in kept:
        name_the_holder(tokens, frame)
        name_the_named(tokens, frame)
        name_the_antecedent(tokens, frame)
        between_the_marks(tokens, frame)
        hand_to_the_shown(tokens, frame)
    whole_reports(tokens, kept)
    return kept


def counts(tokens: Tokens, frame: Frame) -> bool:
    """Say whether a frame is an attribution by the guide: saying, believing, judging or directing.

    Wishes, plans and choices, bare topics (addressed threats, referring to the war) and what somebody
    shows by acting are none, unless words of theirs stand in quotation marks; where the ranker is sure
    beyond the class's bar, it is believed. A phrase in marks that a verb of no such class has beside it, and
    that nobody utters (*the "reform" failed*), is none.
    """
    if frame.head < 0:
        return True
    lemma = tokens.lemma[frame.head]
    if frame.quotes:
        return (
            bool(frame.source)
            or lemma in cue_words().classes
            or any(is_whole(tokens, q) for q in frame.quotes)
        )
    for name in ("wish", "topic", "evidence"):
        table = cue_words().constructions[name]
        if not table["words"].isdisjoint({lemma, cue_lemma(tokens, frame)}):
            if name != "wish" and (has_proposition(tokens, frame) or from_text(tokens, frame)):
                continue
            return frame.score >= cue_words().bars[name]
    return not _perceived(tokens, frame, lemma=lemma)


def _perceived(tokens: Tokens, frame: Frame, *, lemma: str) -> bool:
    """Say whether a frame tells what was perceived or done, with no clause that says what anybody said."""
    words = cue_words()
    passive = not frame.source and any(
        tokens.dep[c] in {"auxpass", "nsubjpass"} for c in tokens.children[frame.head]
    )
    if passive and lemma in words.constructions["perceived_passive"]["words"]:
        return frame.score < words.bars["perceived_passive"]
    if lemma in words.constructions["measure"]["words"]:
        figure = any(tokens.pos[k] == "NUM" for k in frame.content)
        return not figure and frame.score < words.bars["measure"]
    return (
        lemma in words.constructions["perceived"]["words"]
        and not has_proposition(tokens, frame)
        and not from_text(tokens, frame)
        and frame.score < words.bars["perceived"]
    )


def has_proposition(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the content is a clause rather than a bare thing."""
    tops = [k for k in frame.content if tokens.head[k] not in frame.content]
    return any(tokens.dep[k] in CLAUSES_OF_CONTENT and tokens.pos[k] in VERBAL for k in tops)


def missed_constructions(tokens: Tokens, frames: list[Frame]) -> list[Frame]:
    """Return frames of constructions that hardly ever err, where no frame has their cue."""
    heads = {f.head for f in frames} | {k for f in frames for k in f.cue}
    out = []
    for node in range(len(tokens)):
        if node in heads or tokens.quote[node] >= 0 or tokens.pos[node] not in MAY_BE_CUES:
            continue
        for construction in _SURE_CONSTRUCTIONS:
            frame = construction(tokens, node)
            if frame is not None and frame.content:
                out.append(frame)
                break
    return out


def name_the_holder(tokens: Tokens, frame: Frame) -> None:
    """Fears among survivors that; is said by colleagues to: the holder or agent is the missing source."""
    if frame.source or frame.head < 0:
        return
    holder: set[int] = set()
    if tokens.pos[frame.head] == "NOUN":
        holder = holder_phrase(tokens, frame.head)
    elif (by := tokens.child(frame.head, "agent")) is not None:
        agent = tokens.child(by, "pobj")
        holder = noun_phrase(tokens, agent) if agent is not None else set()
    holder -= frame.cue
    if all(tokens.quote[k] < 0 for k in holder) and frame.content - holder:
        frame.source = holder
        frame.content -= holder


def name_the_named(tokens: Tokens, frame: Frame) -> None:
    """An operation that officials described as orderly: what is called something belongs to the content."""
    if frame.head < 0 or tokens.dep[frame.head] != "relcl":
        return
    if not cue_words().takes("naming", tokens.lemma[frame.head]):
        return
    named = noun_phrase(tokens, tokens.head[frame.head])
    gap = tokens.child(frame.head, "dobj") is None or any(
        tokens.tag[c] in RELATIVE_TAGS for c in tokens.children[frame.head]
    )
    outside = all(tokens.quote[k] < 0 for k in named) and not named & frame.source
    if gap and outside and max(named, default=frame.head) < frame.head:
        frame.content |= named


def name_the_antecedent(tokens: Tokens, frame: Frame) -> None:
    """Buildings that it said were being used: put the noun for the relative pronoun in the content."""
    for k in sorted(frame.content):
        if (
            tokens.tag[k] in RELATIVE_TAGS
            and tokens.dep[k] in SUBJECTS_AND_OBJECTS
            and tokens.quote[k] < 0
        ):
            node = frame.head
            for _ in range(_CLIMB):
                if tokens.dep[node] == "relcl":
                    noun = {j for j in noun_phrase(tokens, tokens.head[node]) if j < k}
                    if noun and not noun & (frame.source | frame.cue):
                        frame.content = (frame.content - {k}) | noun
                    return
                node = tokens.head[node]
            return


def between_the_marks(tokens: Tokens, frame: Frame) -> None:
    """Leave the outlet its clause after a spoken sentence: "…," sobbed passer-by N., who had run.

    The words outside the marks leave the content; the name among them that the source runs on into joins it.
    """
    if not frame.quotes or frame.head < 0 or not is_whole(tokens, frame.quotes[0]):
        return
    closed = tokens.quote_tokens[frame.quotes[0]][1]
    if frame.head < closed:
        return
    outside = {k for k in frame.content if k > frame.head and tokens.quote[k] < 0}
    frame.content -= outside
    if frame.source and max(frame.source) > frame.head:
        k = max(frame.source) + 1
        while k in outside and tokens.pos[k] == "PROPN":
            frame.source.add(k)
            k += 1


def aside_reports(tokens: Tokens, frames: list[Frame]) -> list[Frame]:
    """Reaffirmed that …, while acknowledging …: the participle after while is a cue of its own.

    It is taken out of the content it was parsed into; the source is that of the frame it leaves.
    """
    out = []
    for frame in frames:
        for k in sorted(frame.content):
            mark = tokens.child(k, "mark")
            if (
                tokens.tag[k] != "VBG"
                or tokens.quote[k] >= 0
                or mark is None
                or tokens.lower[mark] != "while"
                or mark not in frame.content
            ):
                continue
            if tokens.lemma[k] not in cue_words().stance or tokens.child(k, "nsubj") is not None:
                continue
            inner = tokens.child(k, "ccomp", "dobj")
            aside = tokens.subtree(k)
            if inner is not None and frame.content - aside:
                frame.content -= aside
                content = tokens.subtree(inner) | {
                    j for j in aside if j > k and tokens.dep[j] != "punct"
                }
                out.append(
                    Frame(
                        k, "aside after while", cue={k}, source=set(frame.source), content=content
                    )
                )
                break
    heads = {f.head for f in out}
    frames[:] = [f for f in frames if f.head not in heads]
    return out


def nested_reports(tokens: Tokens, frames: list[Frame]) -> list[Frame]:
    """Told the agency that he admitted his mistake: a report inside reported (not quoted) content.

    The corpus that the weights come from marks none, so these are found by construction: a finite cue verb
    with its source inside the content. What is asked or left open (whether he supported it) is no report.
    """
    heads = {f.head for f in frames}
    excluded = frozenset().union(
        *(cue_words().constructions[n]["words"] for n in ("wish", "topic", "evidence"))
    )
    out = []
    for frame in frames:
        if any(tokens.lower[k] in _WHETHER and tokens.dep[k] == "mark" for k in frame.content):
            continue
        for k in sorted(frame.content):
            if (
                k in heads
                or tokens.quote[k] >= 0
                or tokens.tag[k] not in FINITE_OR_PARTICIPLE
                or tokens.lemma[k] in excluded
                or tokens.pos[k] != "VERB"
            ):
                continue
            found = next((f for c in _NESTED if (f := c(tokens, k)) is not None), None)
            if (
                found is not None
                and found.source
                and found.source <= frame.content
                and found.content < frame.content
                and _fresh(found, frame)
            ):
                heads.add(k)
                out.append(_with_marks(tokens, found, outer=frame))
    return out


def _with_marks(tokens: Tokens, inner: Frame, *, outer: Frame) -> Frame:
    """Return a nested report with both marks of each quotation that it holds whole."""
    for number in {tokens.quote[k] for k in inner.content} - {-1}:
        marked = set(range(*tokens.quote_tokens[number]))
        left = marked - inner.content
        if left <= outer.content and all(tokens.pos[k] == "PUNCT" for k in left):
            inner.content |= marked
    return inner


def _fresh(inner: Frame, outer: Frame) -> bool:
    """Say whether a nested report is a part of the outer content and not the whole of it again."""
    return len(inner.content) >= 2 and inner.head not in outer.cue


def whole_reports(tokens: Tokens, frames: list[Frame]) -> None:
    """Let an agency report the whole quotation with its cue: "…," he told reporters, according to N."""
    for frame in frames:
        if frame.head < 0 or tokens.lower[frame.head] != "according":
            continue
        for other in frames:
            if other is not frame and other.head in frame.content and other.quotes:
                frame.content |= other.content
                frame.reports = True
