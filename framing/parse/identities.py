"""Who bears the names of an article: mentions gathered into one identity for each person or institution."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.corrections import corrected
from framing.parse.families import Relative, relatives_described, relatives_told_of
from framing.parse.forms_of_names import is_another_form, is_given_name, short_forms
from framing.parse.genders import given_names, told_by_name, told_by_pronouns
from framing.parse.identity import Identity
from framing.parse.mentions import Mention, find_mentions
from framing.parse.of_one_surname import settle_families
from framing.parse.own_name import is_outlet
from framing.parse.role_words import role_words
from framing.parse.roles import role_in_text, role_of
from framing.parse.surnames import (
    agrees_in_suffix,
    is_a_later_son,
    is_a_relative_of,
    is_the_son,
    is_told_apart,
    namesakes,
    offices_in,
    without_suffix,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.parse.tokens import Tokens
    from framing.records import Editorial, Person

__all__ = ["find_identities", "name_in"]

_LONGEST_PERSON = 4
_BEFORE_PLACES = terms("function_words", "before_places")
_BEFORE_THINGS = terms("function_words", "before_things")


def find_identities(
    tokens: Tokens,
    editorial: Editorial | None = None,
    *,
    apart: frozenset[int] = frozenset(),
    outlet: str = "",
) -> list[Identity]:
    """Return everybody that the article names, in order of first mention.

    A bare surname joins the full name that ends with it (of two, the one named oftener whose gender
    agrees), a firm's short name its long one, an abbreviation the name whose capitals it is.
    An editor's people come first and take every mention of their names and aliases. Tokens ``apart`` spell
    no name. The article's own ``outlet`` is no person, whatever it is called.
    """
    identities = [_edited(person) for person in (editorial.people if editorial else ())]
    mentions = [m for m in find_mentions(tokens) if apart.isdisjoint(m.nodes)]
    found = corrected(tokens, mentions, people=identities)
    _give_homes(tokens, found, identities=identities)
    by_node = {tuple(m.nodes): m for m in found}
    for identity in identities:
        _describe(tokens, identity, by_node=by_node, outlet=outlet)
    identities += settle_families(tokens, identities, by_node=by_node)
    return sorted(
        (i for i in identities if i.mentions or i.by_editor),
        key=lambda i: i.mentions[0] if i.mentions else [0],
    )


def _give_homes(tokens: Tokens, found: list[Mention], *, identities: list[Identity]) -> None:
    """Give every mention to the identity whose name it is, the fullest names first; new ones are added."""
    placed = _placed(tokens, found)
    juniors = {m.name.split()[-2] for m in found if m.name.endswith((" Jr", " Jr."))}
    kin = relatives_described(found) | relatives_told_of(tokens)
    two = namesakes(tokens, found)
    introduced, shorts = _introduced(found), short_forms(tokens, found)
    for mention in sorted(found, key=lambda m: _fullest_first(m, juniors, introduced=introduced)):
        apart = two.get(mention.name, ())
        others = [i for i in identities if not any(name in i.names for name in apart)]
        home = _home(others, mention, kin=kin, placed=mention.name in placed)
        home = home or _for_short(identities, given=shorts.get(mention.name, ""))
        if home is None:
            home = Identity(mention.name, _looks_like_person(mention))
            home.gender = _titled_gender(mention.title) or told_by_name([mention.name])
            identities.append(home)
        _take_in(home, mention)


def _for_short(identities: list[Identity], *, given: str) -> Identity | None:
    """Return the one person of a given name, None where there is none or several."""
    fits = [i for i in identities if i.person and i.name.split()[0] == given]
    return fits[0] if len(fits) == 1 else None


def _introduced(found: list[Mention]) -> dict[str, int]:
    """Return where each surname first stands in a full name."""
    introduced: dict[str, int] = {}
    for mention in found:
        if len(words := without_suffix(mention.name.split())) > 1:
            introduced.setdefault(words[-1], mention.nodes[0])
    return introduced


def _take_in(home: Identity, mention: Mention) -> None:
    """Note a mention with whom it is of."""
    home.names += [mention.name, *([mention.nickname] if mention.nickname else [])]
    home.offices |= offices_in(mention)
    home.mentions.append(mention.nodes)
    home.person = home.person or (not home.by_editor and _looks_like_person(mention))


def _fullest_first(
    mention: Mention, juniors: set[str], *, introduced: dict[str, int]
) -> tuple[int, int, bool, int]:
    """Put the longest names first, of lone surnames those whose title tells whose they are, then by place.

    A heading's surname, before anybody of that name is introduced, comes last: the text tells whose it is.
    """
    words, place = mention.name.split(), mention.nodes[0]
    if len(words) > 1:
        return -len(words), 0, False, place
    father = words[0] in juniors and bool(offices_in(mention) & role_words().foremost)
    telling = 4 * father + 2 * bool(_titled_gender(mention.title)) + bool(mention.title)
    return -1, -telling, place < introduced.get(words[0], place), place


def _describe(
    tokens: Tokens,
    identity: Identity,
    *,
    by_node: Mapping[tuple[int, ...], Mention],
    outlet: str,
) -> None:
    """Settle what all mentions of somebody tell together: titles, person or thing, gender, role, name."""
    identity.mentions.sort()
    mentions = [by_node[tuple(nodes)] for nodes in identity.mentions]
    for mention in mentions:
        identity.titles += [
            t for t in (mention.title, mention.description) if t and t not in identity.titles
        ]
    if not identity.by_editor and not any(m.title for m in mentions):
        signs = sum(_is_thing(tokens, nodes) for nodes in identity.mentions)
        identity.person = identity.person and 2 * signs < len(identity.mentions)
    if not identity.by_editor and is_outlet(identity.name, outlet):
        identity.person = False
    if identity.person:
        identity.gender = (
            _gender(identity)
            or told_by_name([identity.name, *dict.fromkeys(identity.names)])
            or told_by_pronouns(tokens, identity.mentions)
        )
    told = [t for t in identity.titles if t.lower() not in role_words().leading]
    if not (identity.person and identity.name.split()[0] in given_names()):
        told.append(identity.name)  # the harbour police; Ada Bishop is none
    identity.role = identity.role or next((r for t in told if (r := role_of(t))), None)
    if identity.role is None:
        by_text = (role_in_text(t, tokens.lemma) for t in identity.titles)
        identity.role = next(filter(None, by_text), None)
    if not identity.by_editor:
        own = [m.name for m in mentions if identity.person and tokens.quote[m.nodes[0]] < 0]
        identity.name = _usual_name(identity, own)


def _usual_name(identity: Identity, own: Sequence[str]) -> str:
    """Return the full name that the article prints oftenest, the longest of equals; ``own``: outside of marks.

    A full name that only somebody quoted uses (*Sly Ada Holm*) is taken where the outlet prints none.

    A name of two words is a surname (Van Voorhis) where its last word never stands alone.
    """
    names = identity.names
    full = (
        [name for name in own if len(name.split()) > 1]
        or [name for name in names if len(name.split()) > 1]
        or names
    )
    surnames = {
        name
        for name in full
        if name.split()[-1] not in names
        and name.split()[0] not in given_names()
        and any(longer.endswith(f" {name}") for longer in full)
    }
    full = [name for name in full if name not in surnames]
    return max(dict.fromkeys(full), key=lambda name: (full.count(name), len(name.split())))


def _placed(tokens: Tokens, found: list[Mention]) -> frozenset[str]:
    """Return the names that stand mostly after in, at or near, as places do."""
    seen: dict[str, list[bool]] = {}
    for mention in found:
        first = mention.nodes[0]
        seen.setdefault(mention.name, []).append(
            first > 0 and tokens.lower[first - 1] in _BEFORE_PLACES
        )
    return frozenset(name for name, after in seen.items() if 2 * sum(after) >= len(after))


def _home(
    identities: list[Identity], mention: Mention, *, kin: Mapping[str, Relative], placed: bool
) -> Identity | None:
    """Return the identity that a mention belongs to, if it is known: exact names, then shorter forms."""
    name, gender = mention.name, _titled_gender(mention.title)
    exact = next(
        (i for i in identities if name in i.names or (i.by_editor and name == i.name)), None
    )
    if exact is not None and (exact.by_editor or not exact.person or len(name.split()) > 1):
        return exact
    for same in (is_another_form, is_given_name):
        fits = [i for i in identities if same(i, mention, placed=placed)]
        agree = [
            i
            for i in fits
            if gender in ("", i.gender or gender)
            and not is_the_son(i, mention)
            and not is_a_later_son(i, mention, others=identities)
            and not is_a_relative_of(i, mention, kin=kin)
        ]
        if agree:
            offices = offices_in(mention)
            titled = bool(mention.title)
            return max(
                agree,
                key=lambda i: (
                    len(offices & i.offices),
                    gender != "" and gender == i.gender,
                    titled and i is exact,
                    agrees_in_suffix(i.name, name),
                    not is_told_apart(i, agree, mention=mention),
                    name in i.names,
                    len(i.mentions),
                ),
            )
    return None if exact is not None and is_the_son(exact, mention) else exact


def _edited(person: Person) -> Identity:
    words = {word.lower() for word in person.name.split()}
    body = bool(words & (role_words().organisations | role_words().things))
    return Identity(
        person.name, person=not body, aliases=person.aliases, role=person.role, by_editor=True
    )


def _is_thing(tokens: Tokens, nodes: list[int]) -> bool:
    """Say whether a mention stands as no person's name does: the N., in N., N., which …, N., the company."""
    first, last = nodes[0], nodes[-1]
    if (
        first
        and tokens.dep[last] not in {"compound", "poss", "nmod"}
        and tokens.lower[first - 1] in _BEFORE_THINGS
    ):
        return True
    after = tokens.lower[last + 1 : last + 3]
    if after[:1] == ["which"] or after == [",", "which"]:
        return True
    appositive = tokens.child(last, "appos")
    return appositive is not None and tokens.lemma[appositive] in role_words().bodies


def _looks_like_person(mention: Mention) -> bool:
    words = without_suffix(mention.name.split())
    lowered = [w.lower() for w in words]
    lists = role_words()
    if any(w in lists.organisations or w in lists.places for w in lowered) or (
        " ".join(lowered) in lists.regions
    ):
        return False
    if lowered[-1] in role_words().things and not mention.title:
        return False
    if lowered[-1] not in role_words().role and lowered[-1].removesuffix("s") in role_words().role:
        return False  # Senate Democrats
    if any(w[:1].islower() and w not in role_words().particles for w in words):
        return False
    if mention.title:
        return True
    return 2 <= len(words) <= _LONGEST_PERSON and all(
        (w[0].isupper() and not w.isupper()) or w in role_words().particles or len(w) <= 2
        for w in words
    )


def _gender(identity: Identity) -> str:
    return _titled_gender(identity.words)


def _titled_gender(title: str) -> str:
    words = set(re.findall(r"[\w.-]+", title.lower()))
    if words & role_words().female:
        return "f"
    return "m" if words & role_words().male else ""


def name_in(tokens: Tokens, nodes: set[int], *, identities: list[Identity]) -> list[Identity]:
    """Return the identities that have a mention inside these tokens, in order of standing."""
    hits = [(m[0], i) for i in identities for m in i.mentions_in(nodes)]
    seen: list[Identity] = []
    for _, identity in sorted(hits, key=lambda h: h[0]):
        if identity not in seen:
            seen.append(identity)
    return seen
