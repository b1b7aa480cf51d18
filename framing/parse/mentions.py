"""Every name that an article prints, found without a name recogniser, with its title and description."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.lexicon.nicknames import suffixes
from framing.parse.genders import given_names
from framing.parse.lines import dateline_tokens, in_byline, title_case_lines
from framing.parse.name_runs import begins_a_body, name_runs
from framing.parse.nicknames_in_marks import nickname_in, without_nickname
from framing.parse.role_words import role_words
from framing.parse.roles import names_a_role
from framing.tags import BEHIND_A_NOUN, NOUNS_AND_ADJECTIVES, PREMODIFIERS

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["Mention", "find_mentions", "strip_possessive"]

_TITLE = 5  # words of an office between its noun and a name: Secretary of Health and Human Services
_REACH = 6  # tokens before a name in which its title stands
_CLIMB = 4  # steps from a word up to the phrase it is asked to stand in
_LONGEST_PHRASE = 14  # words; a longer one is prose and no description
_INSIDE_TITLES = terms("function_words", "inside_titles")


@dataclass(slots=True)
class Mention:
    """One printed name: its tokens, the title before it, the description beside it, a nickname inside it in marks."""

    nodes: list[int]
    name: str
    title: str
    description: str = ""
    nickname: str = ""


def strip_possessive(text: str) -> str:
    """Remove a final 's and outer blanks."""
    return re.sub(r"['’‘`]s?$", "", text.strip()).strip(' ,.;:"“”')


def find_mentions(tokens: Tokens) -> list[Mention]:
    """Return the names in capitals, then the institutions named by a common noun, each in text order.

    A line in title case shows no name's edges: there only names that the running text prints are read.
    Bylines are left out: who wrote is not who is told of.
    """
    found, headings = _capitalised(tokens), title_case_lines(tokens)
    plain = [m for m in found if tokens.para[m.nodes[0]] not in headings]
    known = {m.name for m in plain}
    for mention in found:
        if tokens.para[mention.nodes[0]] in headings:
            plain += _known_inside(tokens, mention, known=known)
    plain = sorted(plain + _mistagged(tokens, plain), key=lambda m: m.nodes[0])
    named, openings = plain + _institutions(tokens), dateline_tokens(tokens)
    return [m for m in named if not (m.nodes[0] in openings or in_byline(tokens, m.nodes[0]))]


def _known_inside(tokens: Tokens, mention: Mention, *, known: set[str]) -> list[Mention]:
    """Return the names of the running text inside a run of a title-case line, longest first."""
    out, nodes, place = [], mention.nodes, 0
    while place < len(nodes):
        for stop in range(len(nodes), place, -1):
            name = " ".join(tokens.text[k] for k in nodes[place:stop])
            if name in known:
                first = (
                    place - 1 if place and tokens.text[nodes[place - 1]] in given_names() else place
                )
                if first < place and stop < len(nodes) and tokens.text[nodes[stop]] in suffixes():
                    stop += 1
                whole = " ".join(tokens.text[k] for k in nodes[first:stop])
                out.append(Mention(nodes[first:stop], whole, ""))
                place = stop - 1
                break
        place += 1
    return out


def _mistagged(tokens: Tokens, found: list[Mention]) -> list[Mention]:
    """Return single names that the tagger, or a reader of titles, took for another word: Holm openly admires.

    A word counts where it is the last word of a name and stands nowhere in the article in lower case; a title
    (Ada King, later King) where a given name stands before it there.
    """
    taken = {k for m in found for k in m.nodes}
    names = {m.name.split()[-1] for m in found}
    surnames = {m.name.split()[-1] for m in found if m.name.split()[0] in given_names()}
    plain = set(tokens.text)
    return [
        Mention([k], word, "")
        for k, word in enumerate(tokens.text)
        if word in names
        and k not in taken
        and (tokens.pos[k] != "PROPN" or (word in surnames and tokens.pos[k - 1] != "DET"))
        and word.lower() not in plain
        and (k == 0 or tokens.pos[k - 1] != "PROPN")
        and (k + 1 == len(tokens) or tokens.pos[k + 1] != "PROPN")
    ]


def _capitalised(tokens: Tokens) -> list[Mention]:
    """Read every run of capitalised proper nouns as a name with the title that stands before it."""
    found = (_read(tokens, nodes) for nodes in name_runs(tokens))
    return [mention for mention in found if mention is not None]


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
            and tokens.dep[first - 1] in PREMODIFIERS
            and _under(tokens, first - 1, top=node)
            and tokens.para[first - 1] == tokens.para[node]
        ):
            first -= 1
        while first < node and not tokens.text[first][:1].isupper():
            first += 1
        if first < node:
            name = " ".join(tokens.source_text[tokens.start[first] : tokens.end[node]].split())
            out.append(Mention(list(range(first, node + 1)), name, ""))
    return out


def _read(tokens: Tokens, nodes: list[int]) -> Mention | None:
    """Split a run into title and name, and add the lower-case title before and the appositive beside it."""
    while len(nodes) > 1 and tokens.lower[nodes[0]] in role_words().leading:
        nodes = nodes[1:]
    if _is_party_tag(tokens, nodes):
        return None
    cut = _title_end(tokens, nodes)
    cut = max(cut, _given_name(tokens, nodes, cut=cut))
    while cut < len(nodes) - 1 and tokens.lower[nodes[cut]] in _INSIDE_TITLES:
        cut += 1
    own = nodes[cut:]
    name = strip_possessive(tokens.source_text[tokens.start[own[0]] : tokens.end[own[-1]]])
    if not name or _is_no_name(tokens, own, cut=cut):
        return None
    title = ""
    if cut:
        office = _office_of(tokens, nodes[:cut])
        first = nodes[0] if office is None else min(office, nodes[0])
        title = tokens.source_text[tokens.start[first] : tokens.end[nodes[cut - 1]]]
    before = _title_before(tokens, nodes[0], last=own[-1])
    whole, titles = " ".join(name.split()), f"{before} {title}".strip()
    beside, nickname = _beside(tokens, own), nickname_in(whole)
    return Mention(own, without_nickname(whole), titles, beside, nickname)


def _title_end(tokens: Tokens, nodes: list[int]) -> int:
    """Return how many words of a run are a title: *Deputy Mayor* of Deputy Mayor Reel; none of a body's name."""
    titles, cut = role_words().titles, 0
    if tokens.lower[nodes[-1]] in role_words().organisations:
        return cut
    for place, node in enumerate(nodes[:-1]):
        if begins_a_body(tokens, node) or _is_hyphened_on(tokens, node):
            break
        word = tokens.lower[node]
        if word in titles or (word.removesuffix("s") in titles and place == cut):
            cut = place + 1
    return cut


def _is_hyphened_on(tokens: Tokens, node: int) -> bool:
    """Tell the *Spokesman* of a paper's name, the Spokesman-Review, from an *Attorney*-General."""
    after = tokens.text[node + 1 : node + 3]
    glued = tokens.end[node] == tokens.start[node + 1] if len(after) > 1 else False
    return glued and after[0] == "-" and after[1].lower() not in role_words().titles


def _is_no_name(tokens: Tokens, own: list[int], *, cut: int) -> bool:
    """Tell an adjective, a bare title and a month from a name; ``cut`` words of title stand before."""
    if tokens.pos[own[-1]] == "ADJ":
        return True
    if len(own) > 1:
        return False
    titled = tokens.lower[own[0]] in role_words().titles and not (
        cut and _is_a_name(tokens, own[0])
    )
    of_state = tokens.lower[own[0]] == "state" and tokens.lower[own[0] - 1] == "of"
    return titled or of_state or tokens.lower[own[0]] in role_words().months


def _is_a_name(tokens: Tokens, node: int) -> bool:
    """Say whether a word that may be a title is a name behind another: Governor King, and not Prime Minister."""
    words, office = role_words(), f"{tokens.lower[node - 1]} {tokens.lower[node]}"
    if office in words.role or any(office in titles for titles in words.kinds.values()):
        return False
    return not (tokens.lower[node] == "general" and tokens.lower[node - 1] in words.generals)


def _is_party_tag(tokens: Tokens, nodes: list[int]) -> bool:
    """Tell the party and state behind a name: (R-Colo.)."""
    return len(tokens.text[nodes[0]]) == 1 and len(nodes) > 1 and tokens.text[nodes[1]] == "-"


def _given_name(tokens: Tokens, nodes: list[int], *, cut: int) -> int:
    """Return where a person's name begins after a body's or a word that is no name: House Anna Reel."""
    if tokens.lower[nodes[-1]] in role_words().organisations | role_words().things:
        return 0
    for place in range(cut + 1, len(nodes) - 1):
        if tokens.text[nodes[place]] in given_names():
            before = nodes[cut:place]
            foreign = _office_of(tokens, nodes[:place]) is not None or all(
                tokens.pos[k] != "PROPN" or tokens.lower[k] in role_words().organisations
                for k in before
            )
            return place if foreign else 0
    return 0


def _office_of(tokens: Tokens, nodes: list[int]) -> int | None:
    """Return where an office with *of* begins before or in these words: Secretary of the Interior; None for none."""
    first = nodes[0] - 1
    while first > max(nodes[0] - _TITLE, 0) and (
        tokens.lower[first] in {"the", "and"} or tokens.text[first].istitle()
    ):
        first -= 1
    titles = role_words().titles
    ofs = (k for k in (first, *nodes) if k > 0 and tokens.lower[k] == "of")
    return next((k - 1 for k in ofs if tokens.lower[k - 1] in titles), None)


def _title_before(tokens: Tokens, first: int, *, last: int) -> str:
    """Return the lower-case words of the same noun phrase before a name: the state department spokesperson."""
    node = first - 1
    while (
        node >= 0
        and first - node < _REACH
        and tokens.quote[node] == tokens.quote[first]
        and tokens.pos[node] in NOUNS_AND_ADJECTIVES
        and _under(tokens, node, top=last)
    ):
        node -= 1
    words = (
        tokens.source_text[tokens.start[node + 1] : tokens.start[first]].strip()
        if node + 1 < first
        else ""
    )
    return words if words and names_a_role(words) else ""


def _under(tokens: Tokens, node: int, *, top: int) -> bool:
    for _ in range(_CLIMB):
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


def _short(tokens: Tokens, node: int, *, without: int = -1) -> str:
    away = [c for c in tokens.children[node] if tokens.dep[c] in BEHIND_A_NOUN or c == without]
    nodes = sorted(tokens.subtree(node, away))
    return (
        " ".join(tokens.source_text[tokens.start[nodes[0]] : tokens.end[nodes[-1]]].split())
        if len(nodes) <= _LONGEST_PHRASE
        else ""
    )
