"""Where a name begins and ends: runs of capitalised words, with the small words and hyphens inside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.genders import given_names
from framing.parse.nicknames_in_marks import past_nickname
from framing.parse.role_words import role_words
from framing.parse.shouted_words import is_shouted
from framing.tags import PREMODIFIERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.parse.tokens import Tokens

__all__ = ["begins_a_body", "name_runs"]

_INSIDE_NAMES = terms("function_words", "inside_names")
_LONGEST_AIM = 4  # words from to on: to Protect Our Rivers League
_OPENING_A_PURPOSE = terms("function_words", "opening_a_purpose")


def name_runs(tokens: Tokens) -> Iterator[list[int]]:
    """Yield every run of capitalised proper nouns, titles before the name included, in text order."""
    node, n = 0, len(tokens)
    while node < n:
        if not _name_word(tokens, node):
            node += 1
            continue
        stop = node + 1
        while stop < n and tokens.para[stop] == tokens.para[node]:
            after = _behind(tokens, stop)
            if after == stop:
                break
            stop = after
        yield list(range(node, stop))
        node = stop


def _behind(tokens: Tokens, stop: int) -> int:
    """Return where the run goes on behind the word at ``stop``: the same place where it ends there."""
    if _name_word(tokens, stop):
        return stop + 1
    past = max(
        _behind_particles(tokens, stop), past_nickname(tokens, stop), _behind_aim(tokens, stop)
    )
    if past > stop + 1:
        return past + 1
    if stop + 1 >= len(tokens):
        return stop
    named = _name_word(tokens, stop + 1)
    small = tokens.lower[stop] in _INSIDE_NAMES or tokens.lower[stop] in role_words().particles
    if small and (named or _hyphened(tokens, stop)) and _joins(tokens, stop):
        return stop + 2
    owned = tokens.tag[stop] == "POS" or tokens.text[stop] in {"'", "’"}
    return stop + 2 if owned and named and _institution_after(tokens, stop + 1) else stop


def _name_word(tokens: Tokens, node: int) -> bool:
    text = tokens.text[node]
    if not text[:1].isupper() and not text.startswith("@"):
        return False
    if tokens.lower[node] in role_words().days:
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
        and tokens.dep[node] in PREMODIFIERS
        and not is_shouted(text, tokens.tag[node])
    ) or (_opens_a_double_surname(tokens, node) or begins_a_body(tokens, node))


def _opens_a_double_surname(tokens: Tokens, node: int) -> bool:
    """Say whether a word tagged as a noun is the first half of a surname: Ada *Marsh*-Crane."""
    return (
        0 < node < len(tokens) - 2
        and tokens.tag[node] == "NN"
        and tokens.pos[node - 1] == "PROPN"
        and tokens.para[node - 1] == tokens.para[node]
        and _hyphened(tokens, node + 1)
        and tokens.head[node] == node + 2
        and tokens.text[node + 2].istitle()
    )


def begins_a_body(tokens: Tokens, node: int) -> bool:
    """Say whether a plain word in capitals goes on as a body's name: Doctors Without Borders."""
    return (
        tokens.lower[node] in role_words().joining
        and node + 2 < len(tokens)
        and tokens.lower[node + 1] in _OPENING_A_PURPOSE
        and (tokens.lower[node + 1] == "for" or tokens.text[node + 1].istitle())
        and tokens.pos[node + 2] == "PROPN"
        and tokens.text[node + 2][:1].isupper()
    )


def _behind_particles(tokens: Tokens, node: int) -> int:
    """Return the name word behind two small words or more, or the node: Alex van der Reel, Sharif el-Reel."""
    after = node
    while after < len(tokens) and tokens.lower[after] in role_words().particles:
        after += 1
    named = (
        after < len(tokens)
        and tokens.pos[after] == "PROPN"
        and tokens.para[after] == tokens.para[node]
    )
    glued = tokens.lower[node] != "-"
    return after if named and glued and after - node > 1 else node


def _behind_aim(tokens: Tokens, node: int) -> int:
    """Return the noun that ends a body's name with its aim inside, or the node: the Freedom to Roam *Alliance*.

    In running text only a name's verb has a capital, and only a body's goes on to such a noun.
    """
    verb = node + 1
    if tokens.text[node] != "to" or tokens.dep[node] != "aux" or not _has_article(tokens, node - 1):
        return node
    last = verb
    while last < len(tokens) and last - node <= _LONGEST_AIM and tokens.text[last].istitle():
        last += 1
    last -= 1
    body = last > verb and tokens.lower[last] in role_words().organisations
    return last if body and tokens.para[last] == tokens.para[node] else node


def _has_article(tokens: Tokens, node: int) -> bool:
    """Tell *the radical Freedom* from *Norland*: a body has an article before its name, places and people none."""
    first = node
    while first > 0 and (_name_word(tokens, first) or tokens.pos[first] == "ADJ"):
        first -= 1
    return tokens.lower[first] == "the"


def _joins(tokens: Tokens, node: int) -> bool:
    """Say whether a small word inside a run of capitals belongs to the name."""
    if tokens.lower[node] == "and":
        return (
            tokens.dep[node - 1] == "compound"
            and tokens.dep[node + 1] in {"compound", "conj"}
            and tokens.head[node + 1] in (node - 1, node + 2)
        ) or _one_body(tokens, node)
    if tokens.lower[node] == "-":
        return tokens.end[node - 1] == tokens.start[node]
    if tokens.lower[node] in {"of", "for"}:
        lists, before = role_words(), tokens.lower[node - 1]
        opening = lists.titles | (lists.organisations - lists.never_of) | lists.joining
        return before in opening and not _is_a_surname(tokens, node - 1)
    if tokens.lower[node] in {"without", "against"}:
        return tokens.text[node].istitle() and tokens.lower[node - 1] in role_words().joining
    if tokens.lower[node] == "on":
        return tokens.lower[node - 1] in role_words().organisations
    return tokens.lower[node] != "the"


def _is_a_surname(tokens: Tokens, node: int) -> bool:
    """Tell Senator Ada *King* of Orrin from the King of Norland: a given name stands before it."""
    named = node > 0 and tokens.text[node - 1] in given_names()
    return named and tokens.lower[node] not in role_words().organisations


def _one_body(tokens: Tokens, node: int) -> bool:
    """Say whether "and" stands inside one body's name: the Quay and Rail Union."""
    last = node + 1
    while last + 1 < len(tokens) and _name_word(tokens, last + 1):
        last += 1
    organisations, word = role_words().organisations, tokens.lower[last]
    return (
        last > node + 1
        and bool({word, word.removesuffix("s")} & organisations)
        and tokens.lower[node - 1] not in organisations
        and not tokens.text[node - 1].isupper()
        and (node < tokens.head[node - 1] <= last or tokens.lower[max(node - 2, 0)] == "the")
    )


def _hyphened(tokens: Tokens, node: int) -> bool:
    """Say whether a hyphen goes on within one name: Geun-hye."""
    return (
        tokens.lower[node] == "-"
        and tokens.end[node - 1] == tokens.start[node]
        and tokens.end[node] == tokens.start[node + 1]
        and tokens.text[node + 1].isalpha()
        and tokens.pos[node + 1] == "PROPN"
    )


def _institution_after(tokens: Tokens, node: int) -> bool:
    """Say whether the name after a possessive is an institution's: Israel's Foreign Ministry."""
    stop = node
    while stop < len(tokens) and _name_word(tokens, stop):
        stop += 1
    return tokens.lower[stop - 1] in role_words().organisations
