"""What a title or a description says of a speaker, by the role word list."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from framing.data_files import data_file, number_words, terms
from framing.parse.role_words import WORD, parties_in, places_in, role_words

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["names_a_role", "role_in_text", "role_of"]

_NUMBERS = "|".join(number_words())
_OF_CHILDREN = re.compile(
    rf"(?i)\bof (?:{_NUMBERS}|\d+)$"
)  # father of five: of whom nothing is told
_LONGEST = 3  # words of a role noun
_SHORTEST_OF_MEMBERS = 2  # words: Parents for, and of what
_ITS = ["its"]
_LEADER = "leader"  # of miners: who leads those concerned speaks for their cause, and need not be one of them
_CONCERNED = "witness_or_affected"
_NOUNS_IN_NAMES_OF_STATES = terms("actor_nouns", "nouns_in_names_of_states")
_ENDINGS_OF_FIRMS = terms("actor_nouns", "business_endings") - terms("actor_nouns", "goods")
_COMPANY = "company"
_PARTY = "party_or_armed_group"
_CAUSE = "campaigner"


def role_of(phrase: str) -> str | None:
    """Return the role that a title or description names, by the HEAD noun of its first telling part.

    Who speaks for, heads or sits on something has that thing's role: a hospital's spokesman is no official.
    A noun inside a proper name counts for nothing unless it heads it. None where the words do not tell.

    >>> role_of("U.S. Secretary of State")
    'official'
    >>> role_of("spokeswoman for the company")
    'company'
    """
    for part in re.split(r"[,;()–—]", phrase):
        if (role := _part_role(_words(part))) is not None and not _OF_CHILDREN.search(part):
            return role
    return None


def role_in_text(title: str, lemmas: Collection[str]) -> str | None:
    """Return the role that a title has by what the article speaks of: Superintendent Orme, where police are told of."""
    told = data_file("lexicons", "roles")["told_by_text"]
    if not any(noun in title.lower().split() for noun in told["titles"]):
        return None
    said = set(lemmas)
    here = not said.isdisjoint(told["words"]) and said.isdisjoint(told["unless"])
    return str(told["role"]) if here else None


def names_a_role(phrase: str) -> bool:
    """Say whether any noun of a phrase is a role noun: a title, whatever it tells of the role."""
    words, known = [w.lower() for w in _words(phrase)], role_words().role
    return any(
        form in known
        for start, end in itertools.combinations(range(len(words) + 1), 2)
        if end - start <= _LONGEST
        for form in (" ".join(words[start:end]), _singular(" ".join(words[start:end])))
    )


def _words(phrase: str) -> list[str]:
    return WORD.findall(phrase)


def _plain(words: list[str]) -> list[str]:
    return [re.sub(r"['’]s?$", "", w.lower()).removeprefix("ex-") for w in words]


def _part_role(words: list[str]) -> str | None:
    """Return the role of one noun phrase with what hangs on it."""
    words = _without_courtesy([word for n, word in enumerate(words) if not _is_fellow(words, n)])
    if _is_called_after_members(words):
        return _CAUSE
    cut = next((n for n in range(1, len(words)) if _links(words, n)), len(words))
    role = _headed(words, cut)
    if role is None:  # campaign group Green Wharf Now: the noun stands before the name
        name = next(
            (n for n in range(1, cut) if words[n][:1].isupper() and words[n - 1][:1].islower()), 0
        )
        role = _headed(words[:name], name)
    return role


def _without_courtesy(words: list[str]) -> list[str]:
    """Return a title without the form of address that closes it, which tells no role beside an office: MP Sir."""
    courtesy = data_file("lexicons", "actor_nouns")["titles"]["courtesy"]
    last = words[-1].lower() if len(words) > 1 else ""
    closes = last in courtesy or last.rstrip(".") in courtesy
    return words[:-1] if closes and words[-1][:1].isupper() else words


def _is_called_after_members(words: list[str]) -> bool:
    """Tell an organisation by a name of whom it gathers and for what: Parents for Clean Water."""
    if len(words) <= _SHORTEST_OF_MEMBERS or not all(
        w[:1].isupper() for w in (words[0], *words[2:])
    ):
        return False
    noun = _listed(words[0].lower()) if words[0].lower().endswith("s") else None
    concerned = noun is not None and role_words().role.get(noun) == _CONCERNED
    return concerned and words[1] in data_file("lexicons", "roles")["partisan"]["called_after"]


def _is_fellow(words: list[str], place: int) -> bool:
    """Tell *fellow* senators, whose role it is not, from a senior *fellow* at the institute."""
    after = words[place + 1 : place + 2]
    linked = not after or after[0].lower() in role_words().linking
    return words[place] == "fellow" and not linked


def _links(words: list[str], place: int) -> bool:
    """Say whether a word ends the head noun's own words; "and" between two capitals is part of a name."""
    inside = all(w[:1].isupper() for w in (words[place - 1], *words[place + 1 : place + 2]))
    word = words[place].lower()
    joined = word == "and" and (inside or _joins_parties(words, place))
    return word in role_words().linking and not joined


def _joins_parties(words: list[str], place: int) -> bool:
    """Say whether "and" stands between two words for parties before one noun: Tory and Labour groups."""
    beside = words[place - 1 : place] + words[place + 1 : place + 2]
    goes_on = place + 2 < len(words) and words[place + 2].lower() not in role_words().linking
    return goes_on and all(role_words().role.get(word.lower()) == _PARTY for word in beside)


def _headed(words: list[str], cut: int) -> str | None:
    """Return the role that the head noun tells; the head's words end at ``cut``."""
    lists, plain = role_words(), _plain(words)
    for end in range(min(cut + 2, len(words)), 0, -1):
        for start in range(max(0, end - _LONGEST), min(cut, end)):
            noun = _listed(" ".join(plain[start:end]))
            if noun is None or not (end >= cut or _stands_for(words, plain, end=end, cut=cut)):
                continue
            if noun in lists.presidents and (owner := _owner(words[:start])):
                return None if owner == _ITS else _part_role(owner) or lists.role[noun]
            if noun in lists.advocates or (noun in lists.presidents and _of_no_state(words[end:])):
                return _represented(words, start=start, end=end)
            if noun in lists.deputies:
                told = _represented(words, start=start, end=end) or lists.deputies[noun]
                told = _CAUSE if told == _CONCERNED and noun == _LEADER else told
                return told or (_COMPANY if _of_a_firm(words, end=end) else None)
            if noun in lists.context and not lists.context[noun] & set(plain):
                return None
            whose = _of_a_party(words, plain, end=end) or _gathered(words, plain, end=end)
            return whose or (None if _trade_body(words, start, end=end) else lists.role[noun])
    return None


def _of_a_party(words: list[str], plain: list[str], *, end: int) -> str | None:
    """Return whose a body is by the words before it: the opposition's group, the Rose Party's committee.

    A campaign is a candidate's unless its name or what follows tells of a cause: Clean Water Campaign.
    """
    lists, noun = data_file("lexicons", "roles")["partisan"], _singular(plain[end - 1])
    before = plain[: end - 1]
    if noun in lists["opposed"] and not set(before).isdisjoint(lists["opposing"]):
        return _PARTY
    if noun in lists["bodies"] and words[end - 1][:1].isupper():
        capitals = [word for word in words[: end - 1] if word[:1].isupper()]
        return _PARTY if parties_in(_plain(capitals)) else None
    if noun != "campaign":
        return None
    named = [word for word in words[max(end - 3, 0) : end] if word[:1].isupper()]
    cause = words[end].lower() in lists["causes"] if end < len(words) else False
    return _CAUSE if cause or (len(named) > 2 and not parties_in(before)) else None


def _gathered(words: list[str], plain: list[str], *, end: int) -> str | None:
    """Return the role of who has gathered: senators, of a group of senators."""
    gatherings = data_file("lexicons", "roles")["partisan"]["gatherings"]
    of = plain[end - 1] in gatherings and words[end : end + 1] == ["of"]
    many = of and all(word[:1].islower() for word in words[end + 1 : end + 2])
    return _part_role(words[end + 1 :]) if many else None


def _listed(phrase: str) -> str | None:
    known, heads = role_words().role, role_words().deputies
    forms = (phrase, _singular(phrase), phrase.replace(".", ""))
    return next((form for form in forms if form in known or form in heads), None)


def _stands_for(words: list[str], plain: list[str], *, end: int, cut: int) -> bool:
    """Say whether a noun before the head still tells the role: a body's name in lower case (police statement)."""
    return (
        plain[end - 1] in role_words().organisations
        and words[end - 1][:1].islower() == words[cut - 1][:1].islower()
    )


def _of_no_state(after: list[str]) -> bool:
    """Say whether what a president is of has a name of several words that no state has: Harbour Friends."""
    if not after or after[0].lower() not in role_words().representing:
        return False
    named = [word for word in after if word[:1].isupper()]
    return (
        len(named) > 1
        and not places_in(" ".join(after))
        and not _NOUNS_IN_NAMES_OF_STATES & set(_plain(named))
    )


def _owner(before: list[str]) -> list[str]:
    """Return the owner right before an office, in small letters, without the sign: the union's president.

    *Its* president is one of nobody knows what.
    """
    if before and before[-1].lower() in _ITS:
        return _ITS
    sign = re.search(r"['’]s?$", before[-1]) if before else None
    if sign is None or before[-1][:1].isupper():
        return []
    return [*before[:-1], before[-1][: sign.start()]]


def _represented(words: list[str], *, start: int, end: int) -> str | None:
    """Return the role of what somebody speaks for or heads: the words after for/of/at, else those before.

    *Director of policy* at the union: a union’s; the *White House* legislative director: its.

    An opposition leader speaks for a party, in whatever house or town.
    """
    opposing = data_file("lexicons", "roles")["partisan"]["opposing"]
    if not set(_plain(words[:start])).isdisjoint(opposing):
        return _PARTY
    representing = role_words().representing
    for place in range(end, len(words)):
        goes_on = words[end].lower() in representing and words[place].lower() in representing
        if place != end and not goes_on:
            continue
        after = words[place + 1 :]
        if (role := _part_role(after) or _titled(after)) is not None:
            return role
    before = words[:start]
    opened = itertools.dropwhile(str.islower, before)
    named = list(itertools.takewhile(lambda word: word[:1].isupper(), opened))
    return (_part_role(before) if before else None) or (
        _part_role(named) if 1 < len(named) < len(before) else None
    )


def _of_a_firm(words: list[str], *, end: int) -> bool:
    """Say whether somebody heads what is a firm by its name: director of Larkmere Airways."""
    for place in range(end, len(words)):
        if words[place].lower() in role_words().representing:
            named = list(itertools.takewhile(lambda word: word[:1].isupper(), words[place + 1 :]))
            if len(named) > 1 and named[-1].lower() in _ENDINGS_OF_FIRMS:
                return True
    return False


def _titled(words: list[str]) -> str | None:
    """Return the role that the title before a name tells: aide to *Rep.* Ada Bloom."""
    named = len(words) > 1 and all(word[:1].isupper() for word in words[:2])
    return role_words().role.get(words[0].lower()) if named else None


def _trade_body(words: list[str], start: int, *, end: int) -> bool:
    """Say whether a council is its members' own (the Growers' Council) and not a place's."""
    return (
        words[end - 1].lower() == "council"
        and start > 0
        and re.search(r"s['’]$|['’]s$", words[start - 1]) is not None
    )


def _singular(phrase: str) -> str:
    if phrase.endswith("ies"):
        return phrase[:-3] + "y"
    return phrase[:-1] if phrase.endswith("s") and not phrase.endswith("ss") else phrase
