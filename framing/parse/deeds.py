"""Which reports tell a deed, an aim or a state rather than words or thoughts: nobody said their content.

*Decided to pull out*, *reneged on the deal* and *is expected to return* are attributions to a corpus that
marks every stance; a reader who compares outlets asks who SAID what. Such a report stays in the data, but its
content is the outlet's wording, and it is counted apart from what people say. The words are in ``cues.toml``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse import stance
from framing.parse.cue_words import cue_words
from framing.parse.frames import from_text
from framing.tags import PARTICIPLES, SUBJECTS, VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["is_deed", "tops"]

_CLAUSES_OF_CUES = frozenset({"ccomp", "parataxis", "ROOT", "acl", "conj"})
_COMPLEMENTS_AND_PARTICLES = frozenset({"dobj", "attr", "acomp", "prep", "pobj", "oprd", "prt"})


def is_deed(tokens: Tokens, frame: Frame) -> bool:
    """Say whether a frame without quoted words tells what somebody does, wants, is due to do, or is like."""
    if frame.quotes or frame.head < 0 or tokens.pos[frame.head] == "PUNCT":
        return False
    return (
        _is_own_inference(tokens, frame)
        or _is_act(tokens, frame)
        or _is_in_force(tokens, frame)
        or _is_held(tokens, frame)
        or _is_appointed(tokens, frame)
        or _is_due(tokens, frame)
        or _is_ruled(tokens, frame)
        or _is_withheld(tokens, frame)
        or _is_wordless(tokens, frame)
        or _is_faint(tokens, frame)
    )


def tops(tokens: Tokens, frame: Frame) -> Iterator[int]:
    """Yield the words of a content that hang on a word outside it."""
    for node in sorted(frame.content):
        if tokens.head[node] not in frame.content or tokens.head[node] == node:
            yield node


def _is_own_inference(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the outlet infers or foresees: it appears that, is expected to; nobody said so."""
    words, lemma = cue_words().voice, tokens.lemma[frame.head]
    if lemma in words["seeming"]["words"]:
        return True
    reduced = tokens.dep[frame.head] == "acl" and tokens.tag[frame.head] in PARTICIPLES
    passive = reduced or tokens.child(frame.head, "auxpass", "nsubjpass") is not None
    return passive and not frame.source and lemma in words["foreseen"]["words"]


def _is_act(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the cue tells what somebody does or wants to do: refused to testify, plans to run."""
    words = cue_words().voice["act"]
    lemmas = {tokens.lemma[frame.head], stance.cue_lemma(tokens, frame)}
    if not lemmas & (words["words"] | words["refusals"]):
        return False
    return not _tells_a_clause(tokens, frame) or bool(lemmas & words["refusals"])


def _is_in_force(tokens: Tokens, frame: Frame) -> bool:
    """Say whether a rule does by being in force what the cue tells: the ruling *allows* residents to sue."""
    rules = cue_words().voice["in_force"]
    return any(tokens.lemma[k] in rules["words"] for k in frame.cue) and any(
        tokens.lemma[k] in rules["nouns"] and tokens.dep[k] in SUBJECTS for k in frame.source
    )


def _is_held(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the cue brings something about by its name: called *a meeting*."""
    held, thing = cue_words().voice["held"], tokens.child(frame.head, "dobj")
    if thing is None or tokens.lemma[frame.head] not in held["verbs"]:
        return False
    return tokens.lemma[thing] in held["nouns"] and tokens.child(frame.head, "oprd") is None


def _is_appointed(tokens: Tokens, frame: Frame) -> bool:
    """Say whether somebody is given a post: *named* her deputy; named him as the gunman is said."""
    if tokens.lemma[frame.head] not in cue_words().voice["appointing"]["words"]:
        return False
    return all(tokens.lower[c] != "as" for c in tokens.children[frame.head])


def _is_due(tokens: Tokens, frame: Frame) -> bool:
    """Say whether something is *set to* happen or *sure to*: told by the outlet, where no *by* gives a holder."""
    words = cue_words().voice["due"]["words"]
    due = next((k for k in sorted(frame.cue | {frame.head}) if tokens.lemma[k] in words), None)
    if due is None or tokens.child(due, "agent") is not None:
        return False
    return tokens.child(due, "xcomp") is not None and not _tells_a_clause(tokens, frame)


def _is_ruled(tokens: Tokens, frame: Frame) -> bool:
    """Say whether a body decides on what is before it: *the court dismissed the claim*; its words would be quoted."""
    ruling, thing = cue_words().voice["rulings"], tokens.child(frame.head, "dobj")
    body = tokens.child(frame.head, "nsubj")
    if thing is None or body is None or body not in frame.source:
        return False
    return (
        tokens.lemma[frame.head] in ruling["verbs"]
        and tokens.lemma[body].lower() in ruling["bodies"]
        and tokens.lemma[thing].lower() in ruling["things"]
    )


def _is_withheld(tokens: Tokens, frame: Frame) -> bool:
    """Say whether somebody did not say or do it, and no clause tells what: *did not condemn* it, *not charged*."""
    denied = tokens.pos[frame.head] == "VERB" and tokens.child(frame.head, "neg") is not None
    return denied and not _tells_a_clause(tokens, frame)


def _is_wordless(tokens: Tokens, frame: Frame) -> bool:
    """Say whether no word of the cue is one of speech or thought and no clause tells what was said.

    What has no source is then the outlet's own too: it is unclear whether.
    """
    if stance.stance_of(stance.cue_lemma(tokens, frame)) is not None or from_text(tokens, frame):
        return False
    if any(_is_worded(tokens, k) for k in _phrase(tokens, frame)):
        return False
    return not (frame.source and _tells_a_clause(tokens, frame))


def _is_faint(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the model doubts a cue that is of no class: so crowded *that*, drew *criticism*."""
    if stance.stance_of(stance.cue_lemma(tokens, frame)) is not None:
        return False
    told = any(_is_worded(tokens, k) for k in _phrase(tokens, frame))
    return not told and frame.score < cue_words().bars["faint"]


def _phrase(tokens: Tokens, frame: Frame) -> set[int]:
    """Return the cue with what completes it: made the *case*, was *critical*, took *aim* at."""
    cue = frame.cue | {frame.head}
    beside = {
        c for k in cue for c in tokens.children[k] if tokens.dep[c] in _COMPLEMENTS_AND_PARTICLES
    }
    return cue | {c for c in beside if tokens.pos[c] != "VERB" or tokens.dep[c] == "acomp"}


def _is_worded(tokens: Tokens, node: int) -> bool:
    words = cue_words()
    lemma = tokens.lemma[node]
    if {lemma, tokens.lower[node]} & words.voice["minds"]["words"]:
        return True
    particles = (c for c in tokens.children[node] if tokens.dep[c] in {"prt", "prep", "dobj"})
    listed = words.classes.keys() | words.voice["minds"]["verbs"]
    return (
        lemma in listed
        or tokens.lower[node] in words.adverbs
        or any(f"{lemma} {tokens.lower[c]}" in listed for c in particles)
    )


def _tells_a_clause(tokens: Tokens, frame: Frame) -> bool:
    """Say whether the content is a finite clause, which somebody can have said: decided that, agreed that."""
    return any(
        tokens.dep[top] in _CLAUSES_OF_CUES and _is_finite(tokens, top)
        for top in tops(tokens, frame)
    )


def _is_finite(tokens: Tokens, node: int) -> bool:
    if tokens.pos[node] not in VERBAL or tokens.tag[node] == "VBG":
        return False
    return not any(tokens.tag[c] == "TO" for c in tokens.children[node])
