"""(A) Is this token the head of a cue?  Candidates and their features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.parse.frames import subject
from framing.parse.role_words import role_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.parse.tokens import Tokens

__all__ = ["candidate_key", "candidates", "cue_features", "glance"]

_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_OBJECT = frozenset(
    {
        "dobj",
        "attr",
        "oprd",
        "ccomp",
        "xcomp",
        "acomp",
        "pobj",
        "advcl",
        "acl",
        "agent",
        "prt",
        "relcl",
    }
)
_NEAR = 3


def candidate_key(tokens: Tokens, node: int) -> str:
    """Return what a token is looked up by among the words that were ever a cue: lemma and part of speech."""
    return f"{tokens.lemma[node]}|{tokens.pos[node]}"


def candidates(tokens: Tokens, known: frozenset[str]) -> Iterator[int]:
    """Yield tokens outside quotations that can be a cue: every verb, and other words seen as cues."""
    pos, quote = tokens.pos, tokens.quote
    for node in range(len(tokens)):
        if quote[node] < 0 and (
            pos[node] == "VERB" or (pos[node] != "SPACE" and candidate_key(tokens, node) in known)
        ):
            yield node


def kind_of(tokens: Tokens, node: int) -> str:
    """Return what sort of thing a noun phrase's head is: a name, a person, a pronoun, a text, a thing."""
    pos, low = tokens.pos[node], tokens.lower[node]
    if pos == "PRON":
        return "pron:" + low
    if pos == "PROPN":
        return "name"
    lemma = tokens.lemma[node]
    if lemma in cue_words().constructions["document"]["nouns"]:
        return "text"
    if lemma in role_words().role:
        return "role"
    return "pos:" + pos


def glance(tokens: Tokens, node: int) -> list[str]:
    """Return the features that need only the word itself: enough to pass over most verbs quickly."""
    dep, tag = tokens.dep[node], tokens.tag[node]
    lp = candidate_key(tokens, node)
    return [
        f"l={lp}",
        f"w={tokens.lower[node]}",
        f"tag={tag}",
        f"dep={dep}",
        f"l&dep={lp}&{dep}",
        f"l&tag={lp}&{tag}",
    ]


def cue_features(tokens: Tokens, node: int) -> list[str]:
    """Return the features of one candidate."""
    lemma, dep, head = tokens.lemma[node], tokens.dep[node], tokens.head[node]
    lp = candidate_key(tokens, node)
    out = [*glance(tokens, node), f"stance={cue_words().stance.get(lemma)}"]
    if head != node:
        out += [
            f"hl={tokens.lemma[head]}",
            f"hp&dep={tokens.pos[head]}&{dep}",
            f"l&hl={lp}&{tokens.lemma[head]}",
        ]
    own_subject = False
    frame: list[str] = []
    for c in tokens.children[node]:
        d = tokens.dep[c]
        side = "<" if c < node else ">"
        if d in _SUBJECT:
            own_subject = True
            kind = kind_of(tokens, c)
            out += [f"subj={kind}", f"l&subj={lp}&{kind}", f"sl={tokens.lemma[c]}", f"c:{d}{side}"]
            frame.append("S")
        elif d in {"aux", "auxpass", "neg", "mark", "prt"}:
            out += [f"c:{d}={tokens.lower[c]}", f"l&{d}={lp}&{tokens.lower[c]}"]
            if d in {"auxpass", "neg"}:
                frame.append(d)
        elif d == "prep":
            out += [f"prep={tokens.lower[c]}", f"l&prep={lp}&{tokens.lower[c]}"]
            frame.append("P")
        elif d == "advmod":
            out.append(f"adv={tokens.lower[c]}")
        elif d in _OBJECT:
            out += _of_object(tokens, c, side=side, lp=lp)
            frame.append(d + side)
        elif d == "poss":
            out += ["c:poss", f"poss={kind_of(tokens, c)}", f"l&poss={lp}"]
            frame.append("poss")
        elif d not in {"punct", "det", "amod", "compound"}:
            out += [f"c:{d}", f"l&c={lp}&{d}"]
    shape = "+".join(frame)
    out += [f"frame={shape}", f"l&frame={lp}&{shape}", f"tag&frame={tokens.tag[node]}&{shape}"]
    if not own_subject:
        far = subject(tokens, node)
        kind = "none" if far is None else kind_of(tokens, far)
        out += [f"far={kind}", f"l&far={lp}&{kind}", f"far&dep={kind}&{dep}"]
    out += _neighbours(tokens, node, lp=lp)
    return out


def _of_object(tokens: Tokens, child: int, *, side: str, lp: str) -> list[str]:
    """Return the features of an object or clause of a candidate."""
    dep, lemma = tokens.dep[child], tokens.lemma[child]
    quoted = "q" if tokens.quote[child] >= 0 else ""
    return [
        f"c:{dep}{side}{quoted}",
        f"l&c={lp}&{dep}{side}{quoted}",
        f"l&ol={lp}&{dep}&{lemma}",
        f"o={dep}&{kind_of(tokens, child)}",
        f"ol={dep}&{lemma}",
        f"om={dep}&{_introduced_by(tokens, child)}",
    ]


def _introduced_by(tokens: Tokens, clause: int) -> str:
    """Return the word that introduces a clause: *that*, *to*; empty for none."""
    mark = tokens.child(clause, "mark")
    if mark is not None:
        return tokens.lower[mark]
    auxiliaries = (tokens.lower[k] for k in tokens.children[clause] if tokens.dep[k] == "aux")
    return "to" if "to" in auxiliaries else ""


def _neighbours(tokens: Tokens, node: int, *, lp: str) -> list[str]:
    n = len(tokens)
    before = tokens.lower[node - 1] if node else "^"
    after = tokens.lower[node + 1] if node + 1 < n else "$"
    out = [f"p1={before}", f"n1={after}", f"l&n1={lp}&{after}", f"l&p1={lp}&{before}"]
    if node + 1 < n:
        out.append(f"nt={tokens.tag[node + 1]}")
    if node:
        out.append(f"pt={tokens.tag[node - 1]}")
    line = tokens.para[node]
    stop = tokens.sent_spans[tokens.sent[node]][1]
    ahead = next(
        (k for k in range(node + 1, min(node + 1 + _NEAR * 3, n)) if tokens.quote[k] >= 0), None
    )
    behind = next(
        (k for k in range(node - 1, max(node - 1 - _NEAR * 3, -1), -1) if tokens.quote[k] >= 0),
        None,
    )
    if ahead is not None and tokens.para[ahead] == line:
        near = "near" if ahead - node <= _NEAR else "far"
        long = "L" if _long(tokens, ahead) else "S"
        out += [f"q>{near}{long}", f"l&q>{lp}&{near}{long}"]
    if behind is not None and tokens.para[behind] == line:
        near = "near" if node - behind <= _NEAR else "far"
        long = "L" if _long(tokens, behind) else "S"
        out += [f"q<{near}{long}", f"l&q<{lp}&{near}{long}"]
    if tokens.sent[node] in tokens.quoted_sents:
        out.append("q:sent")
    if line == 0:
        out += ["title", f"l&title={lp}"]
    if tokens.text[stop - 1] == "?":
        out.append("question")
    if tokens.sent[node] not in tokens.verbal_sents:
        out.append("verbless")
    return out


def _long(tokens: Tokens, node: int) -> bool:
    a, b = tokens.quote_tokens[tokens.quote[node]]
    return b - a > 6
