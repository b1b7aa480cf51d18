"""Whom a description stands for: the company, the minister, the union boss, their own statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms, thresholds
from framing.parse.offices import Office, names_one, plainly_told
from framing.parse.owned_descriptions import is_owners
from framing.parse.role_words import parties_in, places_in, role_words
from framing.parse.roles import role_of
from framing.tags import MARKS_AND_SPACES, NOMINALS, NOUN_OR_NAME, PLURALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.parse.identity import Identity
    from framing.parse.presence import Presence
    from framing.parse.tokens import Tokens

__all__ = [
    "appositive",
    "closing_name",
    "described",
    "head_of",
    "is_identified",
    "named_after",
    "named_later",
    "printed",
]

_POINTING_TO_ONE_OR_OWNED = terms("function_words", "pointing_to_one_or_owned")
_INDEFINITE_ARTICLE = terms("function_words", "indefinite_article")
_TELLING_RELATIONS = frozenset({"poss", "acl", "prep", "nmod", "compound"})
_CUT = frozenset({"relcl", "appos"})
_MODIFIERS = frozenset({"NOUN", "ADJ", "PROPN", "DET", "NUM", "VERB"})  # fuming dad Anna Reel
_AT = thresholds("parse", "named_later")
_TITLE = 4  # tokens of a title at most
_QUOTATION_SIGNS = frozenset("\"“”‘’'")


def head_of(tokens: Tokens, nodes: Sequence[int]) -> int:
    """Return the token that the others of a phrase hang on, a noun if there is one."""
    inside = set(nodes)
    tops = [k for k in nodes if tokens.head[k] not in inside or tokens.head[k] == k]
    tops = [k for k in tops if not _owns_another(tokens, k, tops=tops)] or tops
    return next(
        (k for k in tops if tokens.pos[k] in NOMINALS),
        tops[0] if tops else nodes[0],
    )


def _owns_another(tokens: Tokens, node: int, *, tops: Sequence[int]) -> bool:
    """Say whether a noun is only the owner of what follows: *Norland's* top official."""
    return tokens.dep[node] == "poss" and any(
        k > node and tokens.head[k] == tokens.head[node] for k in tops
    )


def printed(tokens: Tokens, nodes: Sequence[int], *, head: int) -> list[int]:
    """Return the core of a source phrase: the run around its head without asides and relative clauses.

    *a passenger, a young father who was frightened* is a passenger; words that are not the source's own
    never get in between.
    """
    inside = set(nodes)
    away = {
        c
        for k in nodes
        for c in tokens.children[k]
        if tokens.dep[c] in _CUT
        and c != head
        and (tokens.quote[c] < 0 or tokens.quote[c] != tokens.quote[k])
    }
    drop = set().union(*(tokens.subtree(c) for c in away)) if away else set()
    kept = inside - drop if head in inside - drop else inside
    later, conjunct = [], tokens.child(head, "conj")
    while conjunct is not None and conjunct in kept:
        later.append(conjunct)
        conjunct = tokens.child(conjunct, "conj")
    first = last = head
    while first - 1 in kept or (first - 2 in kept and tokens.pos[first - 1] == "PUNCT"):
        first -= 1
    while last + 1 in kept or (last + 2 in kept and _joint(tokens, last + 1, later=later)):
        last += 1
    while last > head and tokens.pos[last] in {"PUNCT", "CCONJ", "SPACE", "SCONJ"}:
        if _closes(tokens, last, first=first):
            break
        last -= 1
    while first < head and tokens.pos[first] in MARKS_AND_SPACES:
        first += 1
    return list(range(first, last + 1))


def _closes(tokens: Tokens, node: int, *, first: int) -> bool:
    """Say whether a mark closes a quotation that begins inside the phrase: the author of “The Long Wet Summer”."""
    number = tokens.quote[node]
    return number >= 0 and tokens.quote_tokens[number] == (
        max(tokens.quote_tokens[number][0], first),
        node + 1,
    )


def _joint(tokens: Tokens, node: int, *, later: Sequence[int]) -> bool:
    """Say whether a mark goes on a phrase: a hyphen, a quotation mark, a comma before a later conjunct."""
    if tokens.pos[node] == "SPACE":
        return True
    if tokens.pos[node] not in {"PUNCT", "SYM"}:
        return False
    glued = (
        tokens.end[node] == tokens.start[node + 1] and tokens.end[node - 1] == tokens.start[node]
    )
    return glued or tokens.text[node] in _QUOTATION_SIGNS or any(c > node for c in later)


def appositive(tokens: Tokens, identities: Sequence[Identity], *, head: int) -> Identity | None:
    """The US secretary of state, Tom Holm: the name stands in apposition to the description.

    A text is nobody: *sent Holm, R-Wis., a letter saying* is read as an apposition and is none.
    """
    text = tokens.lemma[head] in role_words().texts
    for c in (
        tokens.child(head, "appos"),
        tokens.head[head] if tokens.dep[head] == "appos" else None,
    ):
        if c is not None:
            for identity in identities:
                if any(c in m for m in identity.mentions) and not (text and identity.person):
                    return identity
    return None


def named_later(
    tokens: Tokens, identities: Sequence[Identity], *, core: Sequence[int], head: int
) -> Identity | None:
    """Return who *a spokesman* is where *the spokesman, Neil Adair,* first names him, with no other between."""
    noun = tokens.lower[head]
    if tokens.lower[core[0]] not in _INDEFINITE_ARTICLE or tokens.tag[head] != "NN":
        return None
    last = min(head + 1 + int(_AT.taken_up), len(tokens))
    same = (k for k in range(head + 1, last) if tokens.lower[k] == noun and tokens.quote[k] < 0)
    again = next((k for k in same if tokens.lower[k - 1] != "the" or _is_apposed(tokens, k)), None)
    if again is None or tokens.lower[again - 1] != "the":
        return None
    who = appositive(tokens, identities, head=again)
    new = who is not None and who.person and who.mentions[0][0] > head
    return who if new else None


def _is_apposed(tokens: Tokens, node: int) -> bool:
    return tokens.child(node, "appos") is not None


def closing_name(
    tokens: Tokens, identities: Sequence[Identity], *, core: Sequence[int]
) -> Identity | None:
    """Building giant Larkmere: a name that ends the phrase, with nothing but its description before it.

    *Jax's legal eagle Gloria Reck* is Reck: of two names the one behind the owner's and what the owner has.
    """
    inside = set(core[1:])
    for identity in identities:
        for mention in identity.mentions_in(inside):
            before = _behind_owner(tokens, core[: -len(mention)])
            if (
                list(core[-len(mention) :]) == mention
                and before
                and (all(_describes(tokens, k) for k in before) or _is_an_office_of(tokens, before))
                and not {tokens.tag[before[-1]], tokens.tag[mention[-1]]} & {"NNS", "NNPS", "POS"}
            ):
                return identity
    return None


def _behind_owner(tokens: Tokens, before: Sequence[int]) -> Sequence[int]:
    """Return the words behind the first possessor of a phrase: *legal eagle* of Jax's legal eagle; all without one."""
    place = next((n for n, k in enumerate(before[:-1]) if tokens.tag[k] == "POS"), -1)
    behind = before[place + 1 :]
    return before if any(tokens.pos[k] == "CCONJ" for k in behind) else behind


def _describes(tokens: Tokens, node: int) -> bool:
    """Say whether a word can stand between a description's first word and the name: attorney general and candidate."""
    joins = tokens.pos[node] == "CCONJ" and tokens.lower[node - 1] in role_words().titles
    return tokens.pos[node] in _MODIFIERS or joins


def _is_an_office_of(tokens: Tokens, before: Sequence[int]) -> bool:
    """Tell *Secretary of the Interior* before a name: an office of something, and not of whoever is named."""
    titles = role_words().titles
    words = [k for k in before if tokens.pos[k] in _MODIFIERS or tokens.lower[k] == "of"]
    ofs = [k for k in before if tokens.lower[k] == "of"]
    if len(words) < len(before) or len(ofs) != 1 or tokens.lower[ofs[0] - 1] not in titles:
        return False
    last = before[-1]
    while tokens.lower[last] in role_words().role and last > ofs[0]:
        last -= 1
    return last > ofs[0] and tokens.pos[last] in NOUN_OR_NAME


def named_after(
    tokens: Tokens, identities: Sequence[Identity], *, core: Sequence[int]
) -> Identity | None:
    """His former partner, Anna Reel: a person's name that follows the description after a comma."""
    after = core[-1] + 1
    head = head_of(tokens, core)
    if after >= len(tokens) or tokens.text[after] != "," or tokens.tag[head] != "NN":
        return None
    return next(
        (
            i
            for i in identities
            if i.person
            for m in i.mentions
            if after < m[0] <= after + _TITLE
            and all(tokens.lower[k] in role_words().titles for k in range(after + 1, m[0]))
        ),
        None,
    )


def described(presence: Presence, nodes: Sequence[int], *, head: int) -> Identity | None:
    """The U.S. president, the company, the union boss: whoever was named and answers to it.

    First whose title or description has the noun; failing that whoever is most in view and of the same
    kind, since news calls somebody just named by another description.
    """
    tokens = presence.tokens
    noun, first = tokens.lemma[head], tokens.lower[nodes[0]]
    bare = presence.in_heading(head) and head == nodes[0]
    definite = first in _POINTING_TO_ONE_OR_OWNED or tokens.pos[nodes[0]] == "PROPN" or bare
    if not definite or tokens.tag[head] == "NNS" or _is_behind_hyphen(tokens, nodes[0]):
        return None
    if noun in role_words().bodies:
        return presence.body(noun, nodes[0], kinds=_kinds(tokens, nodes, head=head))
    if not names_one(tokens, nodes, head=head) or _is_in_chief(tokens, head):
        return None
    text = _text(tokens, nodes)
    found = _titled(presence, nodes, head=head, text=text)
    if found is None and first in {"the", "this"} and noun in role_words().titles:
        found = _in_view(presence, nodes, head=head, text=text)
    return found


def _is_in_chief(tokens: Tokens, head: int) -> bool:
    """Tell the *commander*-in-chief, who heads a state, from a commander, who is of its army."""
    around = " ".join(tokens.lower[max(head - 4, 0) : head + 5])
    return "in - chief" in around or "in chief" in around


def _is_behind_hyphen(tokens: Tokens, node: int) -> bool:
    """Say whether a word is the end of another: the ex-*Republican*."""
    return node > 0 and tokens.text[node - 1] == "-" and tokens.end[node - 1] == tokens.start[node]


def _titled(presence: Presence, nodes: Sequence[int], *, head: int, text: str) -> Identity | None:
    """Return the last person named whose titles hold the noun and whose state is not another."""
    tokens = presence.tokens
    noun, best = tokens.lemma[head], None
    office, places = Office(tokens, nodes, head=head), places_in(text)
    parties = parties_in(tokens.text[k] for k in nodes if tokens.text[k][:1].isupper())
    for identity in presence.identities:
        words = identity.words
        if not (identity.person or noun not in role_words().kinds) or not office.is_among(words):
            continue
        if identity.person and noun in role_words().organisations | role_words().texts:
            continue  # the campaign is not the campaign chairman, and a letter is nobody
        known = places_in(words)
        if places and known and not places & known:
            continue
        theirs = parties_in(words.split()) if parties else parties
        if theirs and not parties & theirs:
            continue
        before = [m[0] for m in identity.mentions if m[0] < nodes[0]]
        before += presence.spoke(identity)
        if not is_owners(tokens, nodes, head=head, titles=identity.titles, named=bool(before)):
            continue
        late = [m[0] for m in identity.mentions if m[0] >= nodes[0]]
        when = max(before) if before else -min(late, default=10**9)
        if best is None or when > best[0]:
            best = (when, identity)
    return best[1] if best else None


def _in_view(presence: Presence, nodes: Sequence[int], *, head: int, text: str) -> Identity | None:
    """Return the person most in view for a description of one, unless their roles speak against it.

    A senator may be the candidate, and no policeman is. Who has no role yet may be the union boss, but neither the
    president nor the Republican congressman, whom a reader knows by that.
    """
    tokens, role = presence.tokens, role_of(text)
    nameless = tokens.lemma[head] in role_words().unnamed
    if role is None or nameless or not plainly_told(tokens, nodes, head=head):
        return None
    person = presence.person_before(nodes[0], "", least=thresholds("parse", "presence").unlike)
    if person is None or person.role == role:
        return person
    if person.role is None:
        lists, noun = role_words(), tokens.lemma[head]
        partisan = parties_in(text.split()) and noun not in lists.running
        return None if partisan or noun in lists.foremost else person
    runs = person.role == "official" and tokens.lemma[head] in role_words().running
    return person if runs else None


def _kinds(tokens: Tokens, nodes: Sequence[int], *, head: int) -> frozenset[str]:
    """Return the nouns that say which kind of body is meant: the town council, the port company."""
    return frozenset(
        tokens.lower[c]
        for c in tokens.children[head]
        if tokens.dep[c] == "compound" and c in nodes and tokens.pos[c] == "NOUN"
    )


def is_identified(tokens: Tokens, nodes: Sequence[int], *, head: int) -> bool:
    """Say whether a document is one that could be asked for: a leaked memo, letters to the mayor, the report.

    Bare plurals (polls, documents) and a bare *a report* are not.
    """
    words = {tokens.lemma[head], tokens.lower[head]}
    if not words & role_words().texts:
        return False
    told = {tokens.dep[c] for c in tokens.children[head] if c in nodes}
    if tokens.tag[head] in PLURALS or tokens.lower[nodes[0]] in _INDEFINITE_ARTICLE:
        plural = tokens.tag[head] in PLURALS
        return bool(
            told & (_TELLING_RELATIONS if plural else _TELLING_RELATIONS | {"amod", "nummod"})
        )
    return True


def _text(tokens: Tokens, nodes: Sequence[int]) -> str:
    return tokens.source_text[tokens.start[nodes[0]] : tokens.end[nodes[-1]]].lower()
