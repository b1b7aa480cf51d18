"""Every name that an article prints, found without a name recogniser, with its title and description."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.parse.roles import names_a_role, role_words

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["PARTICLES", "Mention", "find_mentions", "strip_possessive"]

PARTICLES = frozenset(
    [
        "bin",
        "al",
        "al-",
        "de",
        "la",
        "van",
        "von",
        "der",
        "den",
        "ben",
        "ibn",
        "abu",
        "da",
        "di",
        "du",
        "-",
    ]
)
_INNER = PARTICLES | {"of", "the", "for", "and", "&"}


@dataclass(slots=True)
class Mention:
    """One printed name: its tokens, the title before it, and the description beside it."""

    nodes: list[int]
    name: str
    title: str
    description: str = ""


def strip_possessive(text: str) -> str:
    """Remove a final 's and outer blanks."""
    return re.sub(r"['’‘`]s?$", "", text.strip()).strip(' ,.;:"“”')


def find_mentions(tokens: Tokens) -> list[Mention]:
    """Return the names in capitals, then the institutions named by a common noun, each in text order."""
    return _capitalised(tokens) + _institutions(tokens)


def _capitalised(tokens: Tokens) -> list[Mention]:
    """Read every run of capitalised proper nouns as a name with the title that stands before it."""
    out = []
    node, n = 0, len(tokens)
    while node < n:
        if not _name_word(tokens, node):
            node += 1
            continue
        stop = node + 1
        while stop < n and tokens.para[stop] == tokens.para[node]:
            if _name_word(tokens, stop):
                stop += 1
            elif (
                tokens.lower[stop] in _INNER
                and stop + 1 < n
                and _name_word(tokens, stop + 1)
                and _joins(tokens, stop)
            ) or (
                tokens.tag[stop] == "POS"
                and stop + 1 < n
                and _name_word(tokens, stop + 1)
                and _institution_after(tokens, stop + 1)
            ):
                stop += 2
            else:
                break
        mention = _read(tokens, list(range(node, stop)))
        if mention is not None:
            out.append(mention)
        node = stop
    return out


def _institutions(tokens: Tokens) -> list[Mention]:
    """Read institutions named by a common noun with a capitalised modifier: the Israeli military."""
    out = []
    for node in range(len(tokens)):
        if (
            tokens.pos[node] != "NOUN"
            or tokens.lower[node] not in role_words().organisations
            or tokens.text[node][:1].isupper()
        ):
            continue
        first = node
        while (
            first > 0
            and tokens.dep[first - 1] in {"amod", "compound", "nmod"}
            and _under(tokens, first - 1, node)
            and tokens.para[first - 1] == tokens.para[node]
        ):
            first -= 1
        while first < node and not tokens.text[first][:1].isupper():
            first += 1
        if first < node:
            name = " ".join(tokens.source_text[tokens.start[first] : tokens.end[node]].split())
            out.append(Mention(list(range(first, node + 1)), name, ""))
    return out


def _name_word(tokens: Tokens, node: int) -> bool:
    text = tokens.text[node]
    if not text[:1].isupper() and not text.startswith("@"):
        return False
    if tokens.pos[node] == "PROPN":
        return True
    following = (
        node + 1 < len(tokens)
        and tokens.pos[node + 1] == "PROPN"
        and tokens.text[node + 1][:1].isupper()
    )
    return (
        tokens.pos[node] in {"ADJ", "NOUN"}
        and following
        and tokens.dep[node] in {"compound", "amod", "nmod"}
    )


def _joins(tokens: Tokens, node: int) -> bool:
    """Say whether a small word inside a run of capitals belongs to the name."""
    if tokens.lower[node] == "and":
        return (
            tokens.dep[node - 1] == "compound"
            and tokens.dep[node + 1] in {"compound", "conj"}
            and tokens.head[node + 1] in (node - 1, node + 2)
        )
    if tokens.lower[node] == "-":
        return tokens.end[node - 1] == tokens.start[node]
    if tokens.lower[node] in {"of", "for"}:
        return tokens.lower[node - 1] in role_words().titles | role_words().organisations
    return tokens.lower[node] != "the"


def _institution_after(tokens: Tokens, node: int) -> bool:
    """Say whether the name after a possessive is an institution's: Israel's Foreign Ministry."""
    stop = node
    while stop < len(tokens) and _name_word(tokens, stop):
        stop += 1
    return tokens.lower[stop - 1] in role_words().organisations


def _read(tokens: Tokens, nodes: list[int]) -> Mention | None:
    """Split a run into title and name, and add the lower-case title before and the appositive beside it."""
    titles, organisations = role_words().titles, role_words().organisations
    last = tokens.lower[nodes[-1]]
    cut = 0
    if last not in organisations:
        for place, node in enumerate(nodes[:-1]):
            if tokens.lower[node] in titles:
                cut = place + 1
    while cut < len(nodes) - 1 and tokens.lower[nodes[cut]] in {"of", "and", "the", "for"}:
        cut += 1
    own = nodes[cut:]
    name = strip_possessive(tokens.source_text[tokens.start[own[0]] : tokens.end[own[-1]]])
    if (
        not name
        or tokens.pos[own[-1]] == "ADJ"
        or (len(own) == 1 and tokens.lower[own[0]] in titles and not cut)
    ):
        return None
    title = tokens.source_text[tokens.start[nodes[0]] : tokens.end[nodes[cut - 1]]] if cut else ""
    before = _title_before(tokens, nodes[0], own[-1])
    return Mention(own, " ".join(name.split()), f"{before} {title}".strip(), _beside(tokens, own))


def _title_before(tokens: Tokens, first: int, last: int) -> str:
    """Return the lower-case words of the same noun phrase before a name: the state department spokesperson."""
    node = first - 1
    while (
        node >= 0
        and first - node < 6
        and tokens.quote[node] == tokens.quote[first]
        and tokens.pos[node] in {"NOUN", "ADJ", "PROPN"}
        and _under(tokens, node, last)
    ):
        node -= 1
    words = (
        tokens.source_text[tokens.start[node + 1] : tokens.start[first]].strip()
        if node + 1 < first
        else ""
    )
    return words if words and names_a_role(words) else ""


def _under(tokens: Tokens, node: int, top: int) -> bool:
    for _ in range(4):
        if tokens.head[node] == top:
            return True
        node = tokens.head[node]
    return False


def _beside(tokens: Tokens, nodes: list[int]) -> str:
    """Return the appositive after (or the described noun before) a name."""
    top = next((k for k in nodes if tokens.head[k] not in nodes), nodes[-1])
    appositive = tokens.child(top, "appos")
    if appositive is not None:
        if tokens.pos[appositive] == "PROPN" and not names_a_role(tokens.text[appositive]):
            return ""
        return _short(tokens, appositive)
    if tokens.dep[top] == "appos":
        return _short(tokens, tokens.head[top], without=top)
    return ""


def _short(tokens: Tokens, node: int, without: int = -1) -> str:
    away = [
        c
        for c in tokens.children[node]
        if tokens.dep[c] in {"relcl", "acl", "punct", "appos", "conj", "cc"} or c == without
    ]
    nodes = sorted(tokens.subtree(node, away))
    return (
        " ".join(tokens.source_text[tokens.start[nodes[0]] : tokens.end[nodes[-1]]].split())
        if len(nodes) <= 14
        else ""
    )
