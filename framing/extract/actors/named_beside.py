"""Names beside a description, whatever the parse: two officers, A and B; the editor is A; A (D-X.), the clerk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from framing.extract.actors.introduced_names import BEHIND_A_NAME, introduced_with
from framing.extract.actors.titled_names import past_name
from framing.extract.grammar.people_nouns import is_person, title_word
from framing.extract.word_lists import terms
from framing.tags import PATIENTS

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.words import Doc, Token

__all__ = ["named_beside", "with_all_names"]

BEFORE_A_NAME_BESIDE = frozenset([",", ":", "—", "–", "("])
BRACKET = 6
NEAR = 8
IDENTIFYING = terms("function_words", "identifying")
SEVERAL_PEOPLE = 2


def named_beside(names: Names, one: Designation) -> str | None:
    """Return whom the words beside a description name; of a plural *A and B*, as the text joins them."""
    doc = names.doc
    head = doc[one.head]
    if not is_person(head):
        return None
    if one.plural:
        return _named_after(names, one) or _named_before(names, one)
    if one.name is not None:
        return None
    return (
        _right_behind(names, one)
        or _inserted(names, one)
        or _is_told_to_be(names, one, head=head)
        or _identified(names, one)
        or introduced_with(names, one)
        or _before_a_bracket(names, one)
    )


def _named_after(names: Names, one: Designation) -> str | None:
    """Read ``two officers, Ada Bloom and Omar Reyes,`` and ``officers Ada Bloom and Omar Reyes``."""
    doc = names.doc
    titled = one.name is not None
    i = one.name[0] if one.name is not None else one.last + 1
    apart = not titled and i < len(doc) and doc[i].text in BEFORE_A_NAME_BESIDE
    found, i = _listed(names, i + apart)
    if len(found) < SEVERAL_PEOPLE or len(set(found)) < len(found):
        return None
    closed = i >= len(doc) or doc[i].text in BEHIND_A_NAME or doc[i].is_space
    return _joined(found) if titled or not apart or closed else None


def _named_before(names: Names, one: Designation) -> str | None:
    """Read ``Ada Bloom and Omar Reyes, two officers,``."""
    doc = names.doc
    i = one.first - 1
    while i > 0 and doc[i].tag_ in ("DT", "PRP$", "CD"):
        i -= 1
    end = one.last + 1
    closed = end >= len(doc) or doc[end].text in BEHIND_A_NAME or doc[end].is_space
    if i < 1 or doc[i].text != "," or not closed:
        return None
    second = names.runs.get(i - 1)
    if second is None or second[0] <= 1 or doc[second[0] - 1].lower_ != "and":
        return None
    found = [names.at(second[0] - 2), names.at(i - 1)]
    people = [who for who in found if who is not None and names.is_person(who)]
    return _joined(people) if len(set(people)) == SEVERAL_PEOPLE else None


def with_all_names(names: Names, one: Designation) -> Designation:
    """Return *Officers Ada Bloom and Omar Reyes* for the plural title and the first of its names."""
    doc = names.doc
    if not one.plural or one.name is None or one.name[0] <= one.head:
        return one
    found, end = _listed(names, one.name[0])
    runs = {names.runs[i] for i in range(one.name[0], end) if names.at(i) in found}
    titled = any(title_word(doc[i]) and i not in names.runs for i in range(one.name[0], end))
    whole = len(found) == len(runs) and len(set(found)) >= SEVERAL_PEOPLE and not titled
    if not whole:
        return one
    return replace(one, last=max(one.last, past_name(doc, max(last for _, last in runs))))


def _listed(names: Names, i: int) -> tuple[list[str], int]:
    """Return the people of a list of names that begins at ``i``, none where no *and* closes it, and what follows."""
    doc = names.doc
    found: list[str] = []
    joined = False
    while i < len(doc):
        while i + 1 < len(doc) and title_word(doc[i]) and i not in names.runs:
            i += 1
        run, who = names.runs.get(i), names.at(i)
        if run is None or run[0] != i or who is None or not names.is_person(who):
            break
        found.append(who)
        end = past_name(doc, run[1]) + 1
        i = _past_age(doc, end)
        aged = i > end
        if joined:
            return found, i
        comma = i < len(doc) and doc[i].text == ","
        joined = i + comma < len(doc) and doc[i + comma].lower_ == "and"
        apart = comma and joined and len(found) == 1 and not aged
        if apart or not (comma or joined):
            break
        i += comma + joined
    return [], i


def _past_age(doc: Doc, i: int) -> int:
    """Return what follows ``, 34`` behind a name."""
    aged = i + 1 < len(doc) and doc[i].text == "," and doc[i + 1].text.isdigit()
    return i + 2 if aged else i


def _joined(people: list[str]) -> str:
    return f"{', '.join(people[:-1])} and {people[-1]}"


def _is_told_to_be(names: Names, one: Designation, *, head: Token) -> str | None:
    """Read ``The editor is Ada Bloom``."""
    verb = head.head
    finite = verb.lemma_ == "be" and verb.tag_ in ("VBZ", "VBD") and head.dep_ == "nsubj"
    if not finite or not one.definite or any(c.dep_ in ("neg", "aux") for c in verb.children):
        return None
    told = next((c for c in verb.children if c.dep_ == "attr" and c.i > verb.i), None)
    who = names.at(told.i) if told is not None else None
    return who if names.is_person(who) else None


def _right_behind(names: Names, one: Designation) -> str | None:
    """Read ``and in particular Senate Leader Ada Bloom``, a title that the parser holds apart from its name."""
    doc = names.doc
    run = names.runs.get(one.last + 1)
    titled = doc[one.head].is_title and one.head == one.last and doc[one.last].whitespace_
    who = names.at(one.last + 1) if run is not None and titled else None
    return who if names.is_person(who) else None


def _inserted(names: Names, one: Designation) -> str | None:
    """Read ``“The clerk [Ada Bloom] left”``: the outlet puts in who is meant."""
    doc = names.doc
    at = one.last + 2
    run = names.runs.get(at)
    if run is None or run[0] != at or doc[at - 1].text != "[" or run[1] + 1 >= len(doc):
        return None
    who = names.at(at) if doc[run[1] + 1].text == "]" else None
    return who if names.is_person(who) else None


def _identified(names: Names, one: Designation) -> str | None:
    """Read ``identified the suspect to reporters as Ada Bloom``."""
    doc = names.doc
    top = doc[one.head].head
    if top.lemma_ not in IDENTIFYING or doc[one.head].dep_ not in PATIENTS:
        return None
    after = range(max(one.last, top.i) + 1, min(one.last + NEAR, len(doc) - 1))
    as_ = next((i for i in after if doc[i].lower_ == "as"), None)
    who = names.at(as_ + 1) if as_ is not None else None
    return who if names.is_person(who) else None


def _before_a_bracket(names: Names, one: Designation) -> str | None:
    """Read ``Ada Bloom (D-Norland), the former clerk,``."""
    doc = names.doc
    i, end = one.first - 1, one.last + 1
    while i > 0 and doc[i].tag_ in ("DT", "PRP$"):
        i -= 1
    closed = end < len(doc) and (doc[end].text in BEHIND_A_NAME or doc[end].is_space)
    if i <= 1 or doc[i].text != "," or doc[i - 1].text != ")" or not closed:
        return None
    opens = next((k for k in range(i - 2, max(i - BRACKET - 2, 0), -1) if doc[k].text == "("), 0)
    who = names.at(opens - 1) if opens else None
    return who if names.is_person(who) else None
