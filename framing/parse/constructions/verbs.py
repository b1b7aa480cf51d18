"""Constructions whose cue is a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.parse.frames import Frame, subject
from framing.tags import NOUN_CLAUSES

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = [
    "belief_passive",
    "blaming",
    "displaced_clause",
    "made_clear",
    "naming",
    "relative_gap",
    "verb_clause",
    "verb_frame",
    "verb_infinitive",
    "verb_object",
    "verb_preposition",
]

_ASIDES_AND_MARKS = frozenset({"appos", "relcl", "acl", "punct", "cc", "advcl", "parataxis"})


def lexical(tokens: Tokens, node: int) -> str:
    """Return a verb's lemma with its particle ("point out") where the list knows that."""
    particle = tokens.child(node, "prt")
    joined = f"{tokens.lemma[node]} {tokens.lower[particle]}" if particle is not None else ""
    return joined if joined in cue_words().stance else tokens.lemma[node]


def is_cue_verb(tokens: Tokens, node: int) -> bool:
    """Say whether the token is a verb of the cue list."""
    return tokens.pos[node] == "VERB" and lexical(tokens, node) in cue_words().stance


def verb_frame(tokens: Tokens, node: int, *, construction: str, content: set[int]) -> Frame | None:
    """Make a frame of a verb, the subject it is said of and a content; None without content."""
    if not content:
        return None
    cue = {node} | {c for c in tokens.children[node] if tokens.dep[c] == "prt"}
    holder = subject(tokens, node)
    source = noun_phrase(tokens, holder) if holder is not None else set()
    content = {k for k in content if k != node} - source - cue
    return Frame(node, construction, cue=cue, source=source, content=content) if content else None


def noun_phrase(tokens: Tokens, node: int) -> set[int]:
    """Return a noun phrase without the appositives, relative clauses and asides after it."""
    aside = [c for c in tokens.children[node] if c > node and tokens.dep[c] in _ASIDES_AND_MARKS]
    joined = [c for c in tokens.children[node] if tokens.dep[c] == "conj"]
    beyond = [
        k
        for c in joined
        for k in tokens.children[c]
        if k > c and tokens.dep[k] in _ASIDES_AND_MARKS
    ]
    kept = tokens.subtree(node, [*aside, *beyond])
    kept |= {k for k in aside if tokens.dep[k] == "cc" and any(k < c for c in joined)}
    run = sorted(kept)
    return {k for k in run if tokens.dep[k] != "punct" or k not in (run[0], run[-1])}


def clause(tokens: Tokens, node: int) -> set[int]:
    """Return a clause's tokens without its complementiser."""
    out = tokens.subtree(node)
    mark = tokens.child(node, "mark")
    return out - {mark} if mark is not None and tokens.lower[mark] == "that" else out


def verb_clause(tokens: Tokens, node: int) -> Frame | None:
    """Said (that) the deal was off; the deal was off, he said; as the minister said."""
    if not is_cue_verb(tokens, node):
        return None
    inner = tokens.child(node, "ccomp")
    if inner is not None:
        return verb_frame(tokens, node, construction="verb + clause", content=clause(tokens, inner))
    head = tokens.head[node]
    subordinate = tokens.child(node, "mark", "advmod")
    as_clause = subordinate is not None and tokens.lower[subordinate] == "as"
    if tokens.dep[node] == "parataxis" or (tokens.dep[node] == "advcl" and as_clause):
        return verb_frame(
            tokens, node, construction="parenthetical", content=tokens.subtree(head, [node])
        )
    return None


def displaced_clause(tokens: Tokens, node: int) -> Frame | None:
    """Confirmed in a series of interviews that talks had taken place: the clause hangs on the wrong noun.

    A that-clause with a subject of its own cannot be a relative clause; it is the content of a speech
    verb before it that has neither clause nor object.
    """
    if (
        not is_cue_verb(tokens, node)
        or tokens.child(node, "ccomp", "xcomp", "dobj", "oprd") is not None
    ):
        return None
    if tokens.child(node, "nsubj") is None:
        return None
    for k in sorted(tokens.subtree(node)):
        that = tokens.child(k, "mark")
        if (
            k > node
            and tokens.dep[k] in NOUN_CLAUSES
            and that is not None
            and tokens.lower[that] == "that"
            and that > node
            and tokens.child(k, "nsubj", "nsubjpass") not in {None, that}
            and not _is_of_a_report(tokens, tokens.head[k])
        ):
            return verb_frame(
                tokens, node, construction="verb + displaced clause", content=clause(tokens, k)
            )
    return None


def _is_of_a_report(tokens: Tokens, noun: int) -> bool:
    """Say whether somebody's noun of saying has a clause itself: agrees with *Reel's opinion that*."""
    listed = cue_words().takes("noun", tokens.lemma[noun], which="nouns")
    return listed and tokens.child(noun, "poss") is not None


def made_clear(tokens: Tokens, node: int) -> Frame | None:
    """Made clear that; cast doubt on."""
    lemma = tokens.lemma[node]
    if lemma == "make":
        clear = next((c for c in tokens.children[node] if tokens.lower[c] == "clear"), None)
        inner = tokens.child(node, "ccomp") if clear is not None else None
        if (clear is not None and inner == clear) or (clear is not None and inner is None):
            inner = tokens.child(clear, "ccomp")
        frame = (
            verb_frame(
                tokens,
                node,
                construction="verb + adjective + clause",
                content=clause(tokens, inner) - {clear},
            )
            if inner is not None and clear is not None
            else None
        )
        if frame and clear is not None:
            frame.cue.add(clear)
        return frame
    if lemma == "cast":
        doubt = next((c for c in tokens.children[node] if tokens.lower[c] == "doubt"), None)
        topic = (
            None
            if doubt is None
            else _object_of(
                tokens,
                [*tokens.children[node], *tokens.children[doubt]],
                prepositions=("on", "over"),
            )
        )
        if doubt is not None and topic is not None:
            frame = verb_frame(
                tokens, node, construction="verb + preposition", content=tokens.subtree(topic)
            )
            if frame:
                frame.cue.add(doubt)
                frame.content.discard(doubt)
            return frame
    return None


def _object_of(
    tokens: Tokens, children: list[int], *, prepositions: tuple[str, ...] | frozenset[str]
) -> int | None:
    """Return the object (or clause) of the first of these prepositions."""
    for c in children:
        if tokens.dep[c] in {"prep", "prt"} and tokens.lower[c] in prepositions:
            return tokens.child(c, "pobj", "pcomp")
    return None


def belief_passive(tokens: Tokens, node: int) -> Frame | None:
    """Is believed to be alive; are said to have fled: the content is the subject with the infinitive."""
    if (
        not cue_words().takes("belief_passive", tokens.lemma[node])
        or tokens.child(node, "auxpass") is None
    ):
        return None
    inner, subj = tokens.child(node, "xcomp", "ccomp"), tokens.child(node, "nsubjpass")
    if inner is None or subj is None or tokens.lower[subj] == "it":
        return None
    agent = tokens.child(node, "agent")
    by = tokens.child(agent, "pobj") if agent is not None else None
    frame = Frame(
        node,
        "belief passive",
        cue={node},
        content=noun_phrase(tokens, subj) | clause(tokens, inner),
    )
    if by is not None:
        frame.source = noun_phrase(tokens, by)
    return frame


def relative_gap(tokens: Tokens, node: int) -> Frame | None:
    """Buildings that it said were being used: the relative clause's noun belongs to the content."""
    if not is_cue_verb(tokens, node) or tokens.dep[node] != "relcl":
        return None
    inner = tokens.child(node, "ccomp")
    if inner is None or tokens.child(inner, "nsubj", "nsubjpass") is not None:
        return None
    antecedent = tokens.head[node]
    return verb_frame(
        tokens,
        node,
        construction="relative clause",
        content=tokens.subtree(antecedent, [node]) | clause(tokens, inner),
    )


def naming(tokens: Tokens, node: int) -> Frame | None:
    """Called him a friend; declared the area a combat zone; described it as a mistake."""
    if not cue_words().takes("naming", tokens.lemma[node]) or tokens.pos[node] != "VERB":
        return None
    obj = tokens.child(node, "dobj")
    pred = tokens.child(node, "oprd", "ccomp", "xcomp")
    as_phrase = next(
        (c for c in tokens.children[node] if tokens.lower[c] == "as" and tokens.dep[c] == "prep"),
        None,
    )
    tail = pred if pred is not None else as_phrase
    if tail is None or tail < node:
        return None
    content = tokens.subtree(tail) | (tokens.subtree(obj) if obj is not None else set())
    return verb_frame(tokens, node, construction="naming", content=content)


def blaming(tokens: Tokens, node: int) -> Frame | None:
    """Accused him of sabotage; rebuked N. for launching a strike; thanked her for her help."""
    words = cue_words()
    if not words.takes("blame", tokens.lemma[node]) or tokens.pos[node] != "VERB":
        return None
    obj = tokens.child(node, "dobj")
    around = [*tokens.children[node], *(tokens.children[obj] if obj is not None else [])]
    topic = _object_of(tokens, around, prepositions=words.constructions["blame"]["prepositions"])
    if topic is None:
        return None
    content = tokens.subtree(topic)
    if obj is not None and tokens.lemma[node] in {"accuse", "charge"}:
        content |= tokens.subtree(obj, [tokens.head[topic]])
    frame = verb_frame(tokens, node, construction="blame and praise", content=content)
    relative = next(
        (c for c in tokens.children[node] if tokens.lower[c] in {"whom", "who"} and c < node), None
    )
    if (
        frame
        and relative is not None
        and tokens.dep[node] == "relcl"
        and relative not in frame.source
    ):
        frame.content |= noun_phrase(tokens, tokens.head[node])
    return frame


def verb_infinitive(tokens: Tokens, node: int) -> Frame | None:
    """Vowed to stay; urged residents to leave; declined to say whether."""
    if not cue_words().takes("infinitive", tokens.lemma[node]) or tokens.pos[node] != "VERB":
        return None
    inner = tokens.child(node, "xcomp")
    inner = tokens.child(node, "ccomp") if inner is None else inner
    if inner is None or not any(
        tokens.lower[c] == "to" and tokens.dep[c] == "aux" for c in tokens.children[inner]
    ):
        return None
    obj = tokens.child(node, "dobj")
    content = tokens.subtree(inner) | (tokens.subtree(obj, [inner]) if obj is not None else set())
    content -= {c for c in tokens.children[inner] if tokens.lower[c] == "to" and obj is None}
    return verb_frame(tokens, node, construction="verb + infinitive", content=content)


def verb_preposition(tokens: Tokens, node: int) -> Frame | None:
    """Warned of famine; called for a halt; complained about the delay."""
    words = cue_words()
    if not words.takes("preposition", tokens.lemma[node]) or not is_cue_verb(tokens, node):
        return None
    topic = _object_of(
        tokens,
        tokens.children[node],
        prepositions=words.constructions["preposition"]["prepositions"],
    )
    if topic is None:
        return None
    return verb_frame(
        tokens, node, construction="verb + preposition", content=tokens.subtree(topic)
    )


def verb_object(tokens: Tokens, node: int) -> Frame | None:
    """Rejected the extension; defended the operation; announced the suspension of aid."""
    if not cue_words().takes("object", tokens.lemma[node]) or tokens.pos[node] != "VERB":
        return None
    obj = tokens.child(node, "dobj")
    if (
        obj is None
        or tokens.pos[obj] == "PROPN"
        or (tokens.pos[obj] == "PRON" and not tokens.children[obj])
    ):
        return None
    return verb_frame(tokens, node, construction="verb + object", content=tokens.subtree(obj))
