"""(B) From the head of a cue through the parse: which edges lead to content, source or more of the cue?

The walk goes down from the cue and up to its governors and their other children. Each node is labelled
given the label of the node it was reached from; function words and close modifiers take that label
over. No label is taken over across a quotation mark.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from framing.parse.learned.cue_model import kind_of
from framing.tags import MARKS_AND_SPACES, PREPOSITIONAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.parse.tokens import Tokens

__all__ = ["Edge", "Walk", "cue_shape", "edge_features", "walk"]

_INHERIT = frozenset(
    {
        "det",
        "amod",
        "compound",
        "nummod",
        "case",
        "poss",
        "quantmod",
        "predet",
        "nmod",
        "aux",
        "auxpass",
        "neg",
        "prt",
        "expl",
        "preconj",
    }
)
_FUNCTION = frozenset({"ADP", "SCONJ", "PART", "AUX"})
_GOVERNORS = 5
_NONE_DEPTH = 2
_CORE = ("nsubj", "nsubjpass", "dobj", "ccomp", "xcomp", "prep", "advcl", "acomp", "agent")


class Edge(NamedTuple):
    """A step of the walk: to ``node`` from ``via``, which carries ``label``; ``way`` is up, down or side."""

    node: int
    via: int
    label: str
    way: str
    steps: int


@dataclass(slots=True)
class Walk:
    """The labels found around one cue head, with how sure each decision was, by label."""

    head: int
    labels: dict[int, str] = field(default_factory=dict)
    sure: dict[str, list[float]] = field(default_factory=dict)

    def nodes(self, label: str) -> set[int]:
        """Return the tokens with one label."""
        return {k for k, v in self.labels.items() if v == label}


def walk(tokens: Tokens, head: int, *, decide: Callable[[Edge], tuple[str, float]]) -> Walk:
    """Label what stands around a cue head; ``decide`` returns the label of an edge's node and its P."""
    found = Walk(head, {head: "cue"})
    _explore(tokens, found, decide=decide, stack=_children(tokens, head, way="down", steps=0))
    node = head
    for steps in range(1, _GOVERNORS + 1):
        up = tokens.head[node]
        if up == node or up in found.labels:
            break
        label, p = decide(Edge(up, node, found.labels[node], "up", steps))
        found.labels[up] = label
        found.sure.setdefault(label, []).append(p)
        _explore(tokens, found, decide=decide, stack=_children(tokens, up, way="side", steps=steps))
        node = up
    return found


_Step = tuple[int, int, str, int]


def _children(tokens: Tokens, node: int, *, way: str, steps: int) -> list[_Step]:
    return [(child, node, way, steps) for child in reversed(tokens.children[node])]


def _explore(
    tokens: Tokens, found: Walk, *, decide: Callable[[Edge], tuple[str, float]], stack: list[_Step]
) -> None:
    """Label the nodes on the stack and what hangs on them, depth first."""
    while stack:
        node, via, way, steps = stack.pop()
        if node in found.labels:
            continue
        label = found.labels[via]
        crosses = tokens.quote[node] != tokens.quote[via]
        if label in {"content", "source"} and not crosses and tokens.dep[node] in _INHERIT:
            mine = label
        elif tokens.pos[node] in MARKS_AND_SPACES and not tokens.children[node]:
            mine = label if label == "content" and not crosses else "none"
        else:
            mine, p = decide(Edge(node, via, label, way, steps))
            found.sure.setdefault(mine, []).append(p)
        found.labels[node] = mine
        if mine != "none" or (
            steps < _NONE_DEPTH and (label == "cue" or tokens.pos[node] in _FUNCTION)
        ):
            stack += _children(tokens, node, way="down", steps=steps + 1)


def cue_shape(tokens: Tokens, head: int) -> str:
    """Return which core arguments the cue head has, in brief."""
    deps = {tokens.dep[c] + ("<" if c < head else ">") for c in tokens.children[head]}
    return "".join(sorted(d[0] + d[-2:] for d in deps if d[:-1] in _CORE))


def edge_features(tokens: Tokens, head: int, *, shape: str, edge: Edge) -> list[str]:
    """Return the features of one edge."""
    node, via, label, way, steps = edge
    dep = tokens.dep[via] if way == "up" else tokens.dep[node]
    lemma, pos, low = tokens.lemma[node], tokens.pos[node], tokens.lower[node]
    side = "<" if node < via else ">"
    of_cue = "<" if node < head else ">"
    cue = f"{tokens.lemma[head]}|{tokens.pos[head][0]}"
    q = ("Q" if tokens.quote[node] >= 0 else "") + (
        "x" if tokens.quote[node] != tokens.quote[via] else ""
    )
    e = f"{label[0:2]}{way[0]}{dep}{side}"
    out = [
        e,
        f"{e}{of_cue}{q}",
        f"{e}&w={low}",
        f"{e}&l={lemma}",
        f"{e}&p={pos}",
        f"{e}&vp={tokens.pos[via]}&vd={tokens.dep[via]}",
        f"{e}&t={tokens.tag[node]}",
        f"{e}&c={cue}",
        f"{e}&c={cue}&{pos}",
        f"{e}&c={cue}&{low}",
        f"{e}&ct={tokens.tag[head]}",
        f"{e}&s={shape}",
        f"{e}&cd={tokens.dep[head]}",
        f"{e}&vl={tokens.lemma[via]}",
        f"{e}&n={min(steps, 3)}",
        f"{label}&l={lemma}",
        f"{label}&k={kind_of(tokens, node)}{of_cue}",
        f"{e}&k={kind_of(tokens, node)}",
    ]
    prev = tokens.lower[node - 1] if node else "^"
    first = _leftmost(tokens, node) if way != "up" else node
    comma = first > 0 and tokens.lower[first - 1] in {",", "—", "-", "--", "–", "(", ";", ":"}
    out += [f"{e}&pw={prev}", f"{e}&cm={comma}{of_cue}"]
    far = abs(node - head)
    out.append(f"{e}&d={0 if far < 3 else 1 if far < 8 else 2 if far < 16 else 3}{of_cue}")
    mark = _mark(tokens, node)
    if mark is not None:
        out += [f"{e}&m={mark}", f"{e}&c={cue}&m={mark}"]
    if way != "up" and dep in PREPOSITIONAL:
        obj = tokens.child(node, "pobj", "pcomp")
        if obj is not None:
            out += [
                f"{e}&po={tokens.lemma[obj]}",
                f"{e}&w={low}&pk={kind_of(tokens, obj)}",
                f"{e}&c={cue}&w={low}",
            ]
    if way != "down":
        out += [
            f"{e}&c={cue}&{of_cue}",
            f"{e}&cd={tokens.dep[head]}&ct={tokens.tag[head]}",
            f"{e}&s={shape}&n={steps}",
        ]
    if way == "down" and via == head:
        out.append(f"{e}&s={shape}&{q}")
        out.append(f"{e}&pv={_passive(tokens, head)}")
    return out


def _mark(tokens: Tokens, node: int) -> str | None:
    """Return the word that introduces a clause: *that*, *to*, *where*."""
    marks = (
        tokens.lower[c]
        for c in tokens.children[node]
        if tokens.dep[c] == "mark"
        or (tokens.dep[c] == "aux" and tokens.lower[c] == "to")
        or tokens.tag[c] in {"WRB", "WP", "WDT"}
    )
    return next(marks, None)


def _leftmost(tokens: Tokens, node: int) -> int:
    while tokens.children[node] and tokens.children[node][0] < node:
        node = tokens.children[node][0]
    return node


def _passive(tokens: Tokens, head: int) -> bool:
    return any(tokens.dep[c] in {"auxpass", "nsubjpass"} for c in tokens.children[head])
