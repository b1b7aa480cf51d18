"""Whom a person speaks for: the body that a title or a description puts beside what they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from framing.data_files import terms
from framing.parse.role_words import places_in, role_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.parse.identity import Identity
    from framing.parse.presence import Presence
    from framing.parse.tokens import Tokens

__all__ = ["Body", "body_of", "institution_of", "spoken_for"]

_WORD = re.compile(r"[\w.’'&-]+")
_OWNED = re.compile(r"['’]s?$")
_BEFORE_A_DESCRIPTION = terms("function_words", "before_a_description")
_INSIDE_NAMES_OF_BODIES = terms("function_words", "inside_names_of_bodies")
_LONGEST = 3  # words of a listed noun
_LONGEST_NAME = 8  # tokens of a body's name after "of"
_PARTS_OF_NAMES = frozenset({"DET", "PROPN", "NOUN", "ADJ", "CCONJ", "ADP", "PART"})
_NO_BODY = frozenset({"media"})  # news editor, press secretary: the trade, and no body
_AT_A_BODY = frozenset(
    {"company", "expert", "media"}
)  # an analyst at N. is at a body, whatever N. is
_HEADS_A_FIRM = frozenset({"company"})
_JOINING_PARTS_OF_BODIES = terms("function_words", "joining_parts_of_bodies")


class Body(NamedTuple):
    """The words for whom somebody speaks, as printed, and whether they are sure to name a body."""

    words: str
    sure: bool
    common: bool
    """A common noun (the company): who is meant, the article may say."""


_ITS = Body("company", sure=True, common=True)
"""Its managing director: a firm's, whichever was just named."""


def institution_of(presence: Presence, person: Identity) -> str | None:
    """Return for whom a named person speaks, by the first of their titles that tells it."""
    at = person.mentions[0][0] if person.mentions else 0
    titles = [*person.titles, *_phrases_after(presence.tokens, person)]
    return next((name for t in titles if (name := spoken_for(presence, t, at=at))), None)


def spoken_for(presence: Presence, description: str, *, at: int) -> str | None:
    """Return for whom somebody so described speaks: the article's name for the body, else its own words."""
    body = body_of(description)
    if body is None:
        return None
    if body.common:
        meant = presence.body(body.words.lower(), at)
        return meant.name if meant is not None else body.words
    words = body.words.casefold()
    for identity in presence.identities:
        if any(words == name.casefold() for name in (identity.name, *identity.names)):
            return body.words if identity.person and body.sure else _name_of(identity)
    return body.words if body.sure else None


def _name_of(identity: Identity) -> str | None:
    return None if identity.person else identity.name


def _phrases_after(tokens: Tokens, person: Identity) -> Iterator[str]:
    """Yield what follows a name after "of": N. of the Quay and Rail Union."""
    for mention in person.mentions:
        first = mention[-1] + 1
        if first < len(tokens) and tokens.lower[first] == "of":
            last = first
            while (
                last + 1 < len(tokens)
                and last < first + _LONGEST_NAME
                and tokens.pos[last + 1] in _PARTS_OF_NAMES
                and tokens.para[last + 1] == tokens.para[first]
            ):
                last += 1
            yield tokens.source_text[tokens.start[first] : tokens.end[last]]


def body_of(description: str) -> Body | None:
    """Return the body that somebody so described speaks for; None where the words name none.

    The object of *of, for, at, with* after the noun counts (a director of Larkmere Water), so do a possessor
    and a modifier before it (the union's secretary, a Treasury official). Who has left a body, and who is its
    victim, customer or critic, does not speak for it.

    >>> body_of("a director of Larkmere Water").words
    'Larkmere Water'
    """
    return next((b for part in re.split(r"[,;()–—]", description) if (b := _part(part))), None)


def _part(part: str) -> Body | None:
    words, lists = _WORD.findall(part), role_words()
    while words and words[0].lower() in _BEFORE_A_DESCRIPTION:
        words = words[1:]
    start = 0 if words[:1] == ["of"] else 1
    cut = next((n for n in range(start, len(words)) if _links(words, n)), len(words))
    head = [_plain(w) for w in words[:cut]]
    if lists.gone & set(head) or any(w.startswith("ex-") for w in head):
        return None
    role = _role(head)
    if _stands_beside(head, role):
        return None
    after = _after(words, cut, role=role) if cut < len(words) else None
    return after or _before(words[:cut], role)


def _links(words: Sequence[str], place: int) -> bool:
    """Say whether a word ends what somebody is; "of" inside a body's name does not."""
    word = words[place].lower()
    return word in role_words().linking and not (place and _within_a_name(words, place))


def _within_a_name(words: Sequence[str], place: int) -> bool:
    around = [words[place - 1], *words[place + 1 : place + 2]]
    if (
        len(around) < 2
        or words[place].lower() not in _INSIDE_NAMES_OF_BODIES
        or not all(map(_capital, around))
    ):
        return False
    return words[place].lower() == "and" or _organisation(_plain(around[0]))


def _role(head: Sequence[str]) -> str:
    """Return the role of the last listed noun of the head, the longest first."""
    known = role_words().role
    forms = (" ".join(head[-n:]) for n in range(_LONGEST, 0, -1) if n <= len(head))
    return next((known[form] for form in forms if form in known), "")


def _stands_beside(head: Sequence[str], role: str) -> bool:
    """Say whether somebody has to do with a body and does not speak for it: a customer, a critic."""
    lists = role_words()
    if not head or " ".join(head[-2:]) in lists.speaking or head[-1] in lists.speaking:
        return False
    return role == "witness_or_affected" or bool(
        {head[-1], head[-1].removesuffix("s")} & lists.beside
    )


def _after(words: Sequence[str], cut: int, *, role: str) -> Body | None:
    """Return the body after each of, for, at, with in turn: professor of law at the University of N."""
    place = cut
    while place < len(words) and words[place].lower() in role_words().representing:
        stop = next((n for n in range(place + 1, len(words)) if _links(words, n)), len(words))
        found = _object(words[place + 1 : stop])
        if found is None and stop > place + 1:
            found = _name_alone(
                words[place + 1 : stop], words[place].lower(), who=(words[:cut], role)
            )
        if found is not None:
            return found
        place = stop
    return None


def _object(words: Sequence[str]) -> Body | None:
    """Return the body that a phrase ends in: the town council, the consulting firm Keller Vane."""
    words = [w for n, w in enumerate(words) if n or w.lower() not in _BEFORE_A_DESCRIPTION]
    name = len(words)
    while name > 0 and _capital(words[name - 1]):
        name -= 1
    if 0 < name < len(words) and _plain(words[name - 1]) in role_words().bodies:
        return Body(" ".join(words[name:]), sure=True, common=False)
    owner = next((n + 1 for n, w in enumerate(words[:-1]) if _OWNED.search(w)), 0)
    return _body(words[owner:], alone=True)


def _name_alone(words: Sequence[str], link: str, *, who: tuple[Sequence[str], str]) -> Body | None:
    """Return a name without a word for what it is, after somebody who speaks for or works at a body."""
    head, role = who
    words = [w for n, w in enumerate(words) if n or w.lower() not in _BEFORE_A_DESCRIPTION]
    name = " ".join(words)
    if not words or not all(_capital(w) or w == "&" for w in words) or places_in(name):
        return None
    noun = _plain(head[-1]) if head else ""
    speaks = role_words().deputies.get(noun) == "" or role in _HEADS_A_FIRM
    if link == "at" and role in _AT_A_BODY:
        return Body(name, sure=True, common=False)
    return Body(name, sure=False, common=False) if speaks else None


def _before(words: Sequence[str], role: str) -> Body | None:
    """Return the body before the noun: the union's secretary, a Treasury official, the police chief."""
    known, plain = role_words().role, [_plain(w) for w in words]
    sizes = range(min(_LONGEST, len(words)), 0, -1)
    size = next((n for n in sizes if " ".join(plain[-n:]) in known), 1)
    if size > 1 and known.get(plain[-size]) == role and _is_body(plain[-size:-1]):
        size -= 1  # police chief, army officer: the listed noun holds its body
    before = list(words[: len(words) - size])
    owner = next((n for n in range(len(before) - 1, -1, -1) if _OWNED.search(before[n])), None)
    if owner is not None:
        before = before[: owner + 1]
        if [w.lower() for w in before] == ["its"]:
            return _ITS if role in _HEADS_A_FIRM else None
    found = None
    for stop in range(len(before), 0, -1):
        found = found or _body(before[:stop], alone=owner is not None)
        if not _capital(before[stop - 1]) and plain[stop - 1] not in role_words().titles:
            break
    if found is None and owner is not None and role in _HEADS_A_FIRM:
        return _name_alone([_OWNED.sub("", w) for w in before], "of", who=(words, role))
    return found


def _body(words: Sequence[str], *, alone: bool) -> Body | None:
    """Return the body whose noun ends these words, with what belongs to its name before it."""
    plain = [_plain(w) for w in words]
    sizes = range(min(_LONGEST, len(words)), 0, -1)
    size = next((n for n in sizes if _is_body(plain[-n:])), 0) or _joined(words)
    if not size:
        return None
    first = len(words) - size
    if _capital(words[-1]):
        while first > 0 and _goes_on(words, first - 1):
            first -= 1
    else:
        while first > 0 and words[first - 1].lower() not in role_words().linking:
            first -= 1
        while not alone and first < len(words) - size and plain[first] in role_words().titles:
            first += 1  # a senior company executive
    single = first == len(words) - 1
    if " ".join(plain[first:]) in role_words().places or (
        single and not _alone(words[-1], alone=alone)
    ):
        return None
    if not _capital(words[-1]) and role_words().role.get(plain[-1]) in _NO_BODY:
        return None
    common = single and not _capital(words[-1]) and plain[-1] in role_words().bodies
    return Body(_OWNED.sub("", " ".join(words[first:])), sure=True, common=common)


def _goes_on(words: Sequence[str], place: int) -> bool:
    """Say whether a word before a part of a name in capitals belongs to the name."""
    if words[place].lower() in _INSIDE_NAMES_OF_BODIES:
        return place > 0 and _capital(words[place - 1])
    return _capital(words[place]) and not _OWNED.search(words[place])


def _joined(words: Sequence[str]) -> int:
    """Return how many words from an institution's word on are its name: University of N., Institute for Trade."""
    for place in range(len(words) - 2):
        name = [words[place], *words[place + 2 :]]
        if (
            words[place + 1].lower() in _JOINING_PARTS_OF_BODIES
            and _organisation(_plain(words[place]))
            and all(_capital(w) or w.lower() in _INSIDE_NAMES_OF_BODIES for w in name)
        ):
            return len(words) - place
    return 0


def _alone(word: str, *, alone: bool) -> bool:
    """Say whether one word is a body by itself: the company, Greenweir; not Defence, and not news."""
    lists, noun = role_words(), _plain(word)
    if noun in lists.bodies:
        return True
    role = lists.role.get(noun)
    if role is not None:
        return noun not in lists.titles
    return alone and not _capital(word) and noun not in lists.titles


def _is_body(plain: Sequence[str]) -> bool:
    """Say whether words in lower case are a listed body: an institution's, a firm's or a role that is no title."""
    lists, phrase = role_words(), " ".join(plain)
    if len(plain) == 1 and (
        phrase in lists.organisations or phrase in lists.firms or phrase in lists.bodies
    ):
        return True
    return phrase in lists.role and plain[-1] not in lists.titles | lists.unnamed


def _organisation(noun: str) -> bool:
    return bool({noun, noun.removesuffix("s")} & role_words().organisations)


def _capital(word: str) -> bool:
    return word[:1].isupper()


def _plain(word: str) -> str:
    return _OWNED.sub("", word.lower())
