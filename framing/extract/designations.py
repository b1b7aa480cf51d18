"""Noun phrases that describe an actor: where each stands, its head, its words and the name it carries.

A designation is a noun phrase without its article, its count and its pronoun: ``Israeli officials``,
``Trump's special envoy for the Middle East``, ``people fleeing the city``, ``Prime Minister Ada Lovelace``.
Whose it is, is settled in ``cast``. The left edge is read from the tokens, because a tagger is surer of
modifiers than a parser of attachments; the right edge follows the parse and stops at punctuation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.extract.people_nouns import noun_class, title_word
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Token

__all__ = ["Designation", "designations"]

LIST = word_list("actor_nouns")
COURTESY = frozenset(LIST["titles"]["courtesy"])
TITLE_WORDS = frozenset(LIST["titles"]["words"]) | frozenset(LIST["titles"]["expansions"])
NOT_DESCRIPTIVE = terms("actor_nouns", "not_descriptive")
PRESS = terms("actor_nouns", "press")
NO_ACTORS = terms("actor_nouns", "no_actors")
PLACES = frozenset(form for place in word_list("roles")["places"].values() if isinstance(place, list) for form in place)

NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
PROPER = frozenset(["NNP", "NNPS"])
MODIFIERS = frozenset(["JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "VBN", "VBG", "POS", "HYPH", "CD", "RB", "RBS", "RBR"])
STOPS = frozenset(",;:—–-()[]\"“”‘…")
PREPOSITIONS = frozenset(["of", "for", "to", "in", "at", "from", "with", "on", "against", "behind", "inside", "under", "between", "among", "like", "around", "near", "across"])
DEFINING = frozenset(["of", "for", "to", "from", "behind"])
ADVERBS = 2
NEED_MORE = frozenset(["generic", "institution", "state"])
LONGEST_TAIL = 14
LONGEST_NAME = 4
CLAUSE_PARTS = frozenset(["nsubj", "nsubjpass", "dobj", "npadvmod", "pobj", "iobj", "dative", "ccomp", "advcl", "prep", "relcl"])


@dataclass(frozen=True, slots=True)
class Designation:
    """Tokens ``first`` to ``last`` (inclusive). ``head`` is the describing noun, or the last word of the
    name where an adjective alone describes. ``name`` holds the first and last token of a name inside."""

    first: int
    last: int
    head: int
    name: tuple[int, int] | None
    noun_class: str
    modifiers: frozenset[str]
    definite: bool
    indefinite: bool
    plural: bool
    possessor: int | None = None
    tail: str = ""
    courtesy: bool = False


def designations(doc: Doc, names: Mapping[int, tuple[int, int]]) -> Iterator[Designation]:
    """Yield every designation of a document in the order of their heads.

    ``names`` gives, for each token inside a name that the article uses, the name's first and last token.
    """
    for token in doc:
        tag = token.tag_
        if tag in PROPER and names.get(token.i, (0, -1))[1] == token.i:
            found = _named(doc, token, names)
        elif tag in ("NN", "NNS") or (tag in PROPER and token.i not in names):
            found = _described(doc, token, names)
        elif tag in ("DT", "PRP", "NN", "CD") and token.lower_ in ("those", "anyone", "someone", "somebody", "everyone"):
            found = _indefinite(doc, token)
        else:
            continue
        if found is not None:
            yield found


# ---- names with a description before them ------------------------------------------------------------------


def _named(doc: Doc, last: Token, names: Mapping[int, tuple[int, int]]) -> Designation | None:
    """Read ``Prime Minister Ada Lovelace``, ``21-year-old Ada Lovelace``, ``the ruling Harvest Party``."""
    start, end = names[last.i]
    first, noun = _title_start(doc, start, end, names)
    end = _past_name(doc, end)
    if noun is None:
        return _with_adjective(doc, first, (start, end), names)
    courtesy = all(doc[i].lower_ in COURTESY for i in range(first, start))
    return _designation(doc, (first, end), noun, (start, last.i), courtesy=courtesy, tail="")


def _title_start(doc: Doc, start: int, end: int, names: Mapping[int, tuple[int, int]]) -> tuple[int, int | None]:
    """Return where the description before a name begins, and its last describing noun."""
    noun: int | None = None
    owned = False
    first = start
    i = start - 1
    while i >= 0 and _before_name(doc, i, start, names):
        owned = owned or doc[i].tag_ == "POS"
        if noun is None and not owned and _is_title(doc[i]) and not _glued(doc, i):
            noun = i
        first = i
        i -= 1
    return _trim_left(doc, first, start), noun


def _is_title(token: Token) -> bool:
    if token.lower_ in COURTESY or token.lower_ in LIST["titles"]["expansions"]:
        return True
    kind = noun_class(token)
    return kind is not None and (token.is_lower or kind in ("function", "relation", "generic", "collective"))


def _before_name(doc: Doc, i: int, start: int, names: Mapping[int, tuple[int, int]]) -> bool:
    token = doc[i]
    if token.tag_ in NOUNS or token.tag_ in ("JJ", "JJS", "JJR", "VBN", "HYPH", "POS"):
        if token.tag_ == "NNS" and noun_class(token) is None:
            return token.lower_ in TITLE_WORDS
        return _same_phrase(doc, i, start)
    if token.lower_ in ("of", "and", "for") and i + 1 < start:
        return doc[i - 1].is_title and doc[i + 1].is_title and _same_phrase(doc, i, start) and i > 0 and doc[i - 1].tag_ in PROPER and (doc[i - 1].lower_ in TITLE_WORDS or noun_class(doc[i - 1]) is not None or token.lower_ == "and")
    return token.tag_ in ("CD", "VBG") and token.dep_ != "prep" and _same_phrase(doc, i, start)


def _same_phrase(doc: Doc, i: int, start: int) -> bool:
    """Tell whether token ``i`` belongs to the phrase of the name that begins at ``start``."""
    token = doc[i]
    if _glued(doc, i):
        return True
    if token.tag_ == "POS" or token.lower_ in ("of", "and", "for"):
        return i > 0 and (doc[i - 1].head.i > i or token.lower_ in ("of", "for"))
    if i > 1 and doc[i - 1].lower_ in ("of", "for") and doc[i - 2].tag_ in PROPER and title_word(doc[i - 2]):
        return _same_phrase(doc, i - 2, start)
    if token.dep_ == "conj" and 0 < i - token.head.i <= LONGEST_NAME:
        return _same_phrase(doc, token.head.i, start)
    if i < token.head.i <= start + LONGEST_NAME:
        return token.dep_ not in CLAUSE_PARTS or token.head.tag_ in NOUNS
    own = doc[start]
    while own.head.i > own.i and own.head.i <= start + LONGEST_NAME:
        own = own.head
    while own.head.i < own.i and own.head.i > i and own.dep_ in ("appos", "conj", "compound", "nmod"):
        own = own.head
    return own.head.i == i and own.dep_ in ("appos", "compound", "nmod", "flat", "npadvmod")


def _glued(doc: Doc, i: int) -> bool:
    """Tell whether a hyphen without a blank ties token ``i`` to the next."""
    return not doc[i].whitespace_ and (doc[i].tag_ == "HYPH" or (i + 1 < len(doc) and doc[i + 1].tag_ == "HYPH"))


def _with_adjective(doc: Doc, first: int, name: tuple[int, int], names: Mapping[int, tuple[int, int]]) -> Designation | None:
    """Take ``embattled Ada Lovelace`` or ``the ruling Harvest Party``, but no place and no bare name."""
    start, end = name
    if first >= start or not any(doc[i].is_lower and doc[i].tag_ in ("JJ", "JJS", "VBN", "VBG") and doc[i].lower_ not in NOT_DESCRIPTIVE for i in range(first, start)):
        return None
    head = doc[names[start][1]]
    if noun_class(head) not in ("institution", "collective") and not (names[start][0] < names[start][1] and head.dep_ in ("nsubj", "appos", "dobj", "nsubjpass", "pobj")):
        return None
    if noun_class(head) is None and _locative(doc, first):
        return None
    return _designation(doc, (first, end), head.i, name, tail="")


def _locative(doc: Doc, first: int) -> bool:
    i = first - 1
    while i >= 0 and doc[i].tag_ in ("DT", "PRP$", "RB"):
        i -= 1
    return i >= 0 and doc[i].lower_ in ("in", "into", "at", "near", "across", "through", "around", "from", "to", "on", "of", "over")


def _past_name(doc: Doc, end: int) -> int:
    """Take in what follows a name: ``(Harvest Party)`` and the ``of Norland`` of a head of state."""
    if end + 2 < len(doc) and doc[end + 1].text == "(" and doc[end + 2].is_title:
        for i in range(end + 2, min(end + 7, len(doc))):
            if doc[i].text == ")":
                return i
    if end + 2 < len(doc) and doc[end + 1].lower_ == "of" and doc[end + 2].tag_ in PROPER and doc[end + 1].head.i <= end and not doc[end].is_lower:
        i = end + 2
        while i + 1 < len(doc) and doc[i + 1].tag_ in PROPER:
            i += 1
        return i
    return end


# ---- common nouns ------------------------------------------------------------------------------------------


def _described(doc: Doc, head: Token, names: Mapping[int, tuple[int, int]]) -> Designation | None:
    """Read a phrase whose head noun designates somebody; None where it only points back."""
    kind = noun_class(head)
    if kind is None or _is_modifier(doc, head, names):
        return None
    if head.tag_ in PROPER and not head.is_title:
        return None
    first = _left_edge(doc, head.i, names)
    last, tail = _right_edge(doc, head)
    if not _describes(doc, (first, head.i), kind, tail) or _is_scenery(head) or _is_no_actor(doc, first, head.i):
        return None
    if head.tag_ in PROPER and not _title_alone(doc, first, head.i):
        return None
    return _designation(doc, (first, last), head.i, None, tail=tail)


def _is_no_actor(doc: Doc, first: int, head: int) -> bool:
    return doc[max(first, head - 1) : head + 1].text.lower() in NO_ACTORS


def _title_alone(doc: Doc, first: int, head: int) -> bool:
    """Tell ``the President`` and ``the Prime Minister`` from the name of an office or a paper."""
    return noun_class(doc[head]) == "function" and all(doc[i].lower_ in TITLE_WORDS or doc[i].tag_ in ("JJ", "NNP") for i in range(first, head)) and doc[head].dep_ != "compound"


def _is_modifier(doc: Doc, head: Token, names: Mapping[int, tuple[int, int]]) -> bool:
    """Tell a noun inside a longer phrase (``hostage talks``) or before a name (``envoy Ada Lovelace``)."""
    after = doc[head.i + 1] if head.i + 1 < len(doc) else None
    if after is None:
        return False
    if after.tag_ in NOUNS and head.dep_ in ("compound", "nmod", "amod") and head.head.i > head.i:
        return True
    if after.text == "-" and not head.whitespace_:
        return True
    if after.i in names and names[after.i][0] == after.i and after.tag_ in PROPER:
        name_head = doc[names[after.i][1]]
        return name_head.head == head or head.head == name_head
    return False


def _left_edge(doc: Doc, head: int, names: Mapping[int, tuple[int, int]]) -> int:
    """Walk left over modifiers and a possessor; articles, counts and pronouns stay outside."""
    i = head - 1
    while i >= 0:
        token = doc[i]
        if token.tag_ == "POS":
            i = _possessor_start(doc, i - 1, names) - 1
            break
        if token.tag_ == "HYPH" and not token.whitespace_ and i > 0 and not doc[i - 1].whitespace_:
            i -= 2
        elif token.tag_ in MODIFIERS and _modifies(doc, token, head):
            i -= 1
        elif token.tag_ in ("CC", ",") and _between_modifiers(doc, i, head):
            i -= 1
        elif token.text in "\"“‘" and i > 0 and doc[i - 1].tag_ in ("JJ", "NN") and doc[i - 1].head.i == head:
            i -= 1
        else:
            break
    return _trim_left(doc, i + 1, head)


def _modifies(doc: Doc, token: Token, head: int) -> bool:
    if token.tag_ in ("RB", "RBS", "RBR"):
        return token.i + 1 < head and token.head.i > token.i and token.head.tag_ in ("JJ", "VBN", "VBG", "CD")
    if token.tag_ in ("VBG", "VBN"):
        return token.dep_ in ("amod", "compound", "nmod") or (token.i > 0 and doc[token.i - 1].tag_ == "HYPH")
    top = token
    while top.head.i > top.i and top.head.i <= head and top.i < head:
        top = top.head
    return top.i == head


def _between_modifiers(doc: Doc, i: int, head: int) -> bool:
    before, after = doc[i - 1], doc[i + 1]
    kinds = ("JJ", "JJS", "JJR", "VBN", "NN", "NNP")
    if i == 0 or before.tag_ not in kinds or after.tag_ not in kinds:
        return False
    return before.head.i == head or (before.head.i > i and before.head.i <= head) or after.head == before


def _possessor_start(doc: Doc, owner: int, names: Mapping[int, tuple[int, int]]) -> int:
    """Return the first token of the phrase before ``'s``, its title and modifiers included."""
    if owner in names:
        return _title_start(doc, names[owner][0], owner, names)[0]
    return _left_edge(doc, owner, names)


def _trim_left(doc: Doc, first: int, head: int) -> int:
    """Drop counts and words that only point (``other``, ``remaining``, ``three``) from the left."""
    while first < head and (doc[first].lower_ in ("as", "including") or doc[first].lower_ in NOT_DESCRIPTIVE or doc[first].tag_ in ("CD", "CC", ",", "DT", "HYPH", "POS") or doc[first].lemma_ in NOT_DESCRIPTIVE):
        if _glued(doc, first) and doc[first].tag_ == "CD":
            break
        first += 1
    return first


def _right_edge(doc: Doc, head: Token) -> tuple[int, str]:
    """Return the last token of what defines the head, and what it is: pp, relative_clause or nothing."""
    last, tail = head.i, ""
    bare = head.i == 0 or doc[head.i - 1].tag_ not in MODIFIERS or doc[head.i - 1].tag_ == "CD" or doc[head.i - 1].lower_ in NOT_DESCRIPTIVE
    for child in head.rights:
        if child.tag_ == "," or (child.is_punct and child.text == ","):
            continue
        kind = _tail_kind(head, child, bare=bare)
        if not kind or not _follows(doc, last + 1, child, head):
            break
        stop = _stop(doc, child.left_edge.i, child.right_edge.i)
        if stop <= last or stop - head.i > LONGEST_TAIL:
            break
        last, tail = stop, tail or kind
        if kind == "relative_clause":
            break
    return _with_whose(doc, last), tail


def _with_whose(doc: Doc, last: int) -> int:
    """Take in a clause with ``, whose``: it says what somebody has, wherever the parser hung it."""
    if last + 2 >= len(doc) or doc[last + 1].text != "," or doc[last + 2].lower_ != "whose":
        return last
    verb = doc[last + 2].head
    while verb.dep_ not in ("relcl", "ROOT", "ccomp", "advcl") and verb.head != verb:
        verb = verb.head
    return max(last, _stop(doc, last + 2, min(verb.right_edge.i, last + LONGEST_TAIL)))


def _follows(doc: Doc, start: int, child: Token, head: Token) -> bool:
    """Tell whether a defining phrase goes on at ``start``, adverbs and the comma of ``, whose`` aside."""
    edge = child.left_edge.i
    if edge == start + 1 and doc[start].text == ",":
        return doc[edge].lower_ == "whose"
    return edge == start or (child.i - start <= ADVERBS and all(doc[i].tag_ == "RB" for i in range(start, child.i)))


def _tail_kind(head: Token, child: Token, *, bare: bool) -> str:
    """Return what a child on the right adds to the designation; empty where it is the clause's, not the noun's.

    A place or time after a noun with a description of its own is where things happen ("the militant
    leaders in Norland"), and so is a past event told of it ("a delegation that arrived on Monday").
    """
    if child.dep_ == "prep" and child.lower_ in PREPOSITIONS:
        thing = next((c for c in child.children if c.dep_ == "pobj"), None)
        if thing is None or thing.tag_ not in (*NOUNS, "CD", "PRP") or _when(thing):
            return ""
        own = child.lower_ in DEFINING or bare or head.dep_ in ("appos", "attr", "oprd") or head.head.dep_ == "appos"
        return "pp" if own and not (child.lower_ in ("for", "to", "from") and head.dep_ == "dobj") else ""
    if child.dep_ in ("acl", "relcl") and child.tag_ in ("VBN", "VBG"):
        auxiliary = next((c.tag_ for c in child.lefts if c.dep_ in ("aux", "auxpass")), "")
        return "relative_clause" if bare or not auxiliary or auxiliary in ("VBZ", "VBP", "MD") else ""
    if child.dep_ == "relcl" and child.tag_ in ("VBZ", "VBP", "VBD", "VB"):
        return "relative_clause" if bare or child.tag_ != "VBD" or head.dep_ in ("appos", "attr") else ""
    if child.dep_ in ("acl", "advcl", "relcl") and child.tag_ == "VB" and child.left_edge.lower_ == "to":
        return "pp" if head.dep_ in ("appos", "attr", "conj") else ""
    return ""


def _when(token: Token) -> bool:
    return token.lower_ in WEEKDAYS or token.lemma_ in ("week", "month", "year", "day", "time", "morning", "night", "case", "exchange", "order")


def _stop(doc: Doc, start: int, end: int) -> int:
    """Return the last token from ``start`` to ``end`` before any punctuation."""
    opens = start + (doc[start].text == ",")
    for i in range(opens, end + 1):
        if doc[i].is_space or (doc[i].text[0] in STOPS and not (doc[i].text == "-" and not doc[i - 1].whitespace_)) or doc[i].text in (".", "''", "--", "”"):
            return i - 1
    return end


def _describes(doc: Doc, span: tuple[int, int], kind: str, tail: str) -> bool:
    """Tell whether the words describe: a bare generic or institution noun only points back."""
    if kind not in NEED_MORE:
        return True
    first, head = span
    if kind == "state" and all(doc[i].lower_ in PLACES or doc[i].lower_ in NOT_DESCRIPTIVE for i in range(first, head)):
        return False
    if tail == "relative_clause" or (tail == "pp" and kind != "state"):
        return kind != "institution" or tail == "relative_clause" or first < head
    return any(doc[i].tag_ in ("JJ", "JJS", "NN", "NNP", "VBN", "VBG", "NNS", "POS") and doc[i].lower_ not in NOT_DESCRIPTIVE for i in range(first, head))


def _is_scenery(head: Token) -> bool:
    """Tell the press that is spoken to from the press as an actor."""
    return head.lemma_.lower() in PRESS and head.dep_ in ("dobj", "pobj", "dative", "iobj")


def _indefinite(doc: Doc, token: Token) -> Designation | None:
    """Read ``someone who …`` and ``those living …``."""
    last, tail = _right_edge(doc, token)
    if tail != "relative_clause" or token.dep_ == "det":
        return None
    return _designation(doc, (token.i, last), token.i, None, tail=tail)


def _designation(doc: Doc, span: tuple[int, int], head: int, name: tuple[int, int] | None, *, tail: str, courtesy: bool = False) -> Designation:
    first, last = span
    before = doc[first - 1].lower_ if first else ""
    words = frozenset(doc[i].lemma_.lower() for i in range(first, head) if doc[i].tag_ in MODIFIERS and doc[i].tag_ not in ("POS", "HYPH", "CD"))
    owner = next((i - 1 for i in range(first, head) if doc[i].tag_ == "POS"), None)
    return Designation(
        first,
        last,
        head,
        name,
        noun_class(doc[head]) or ("generic" if tail else "description"),
        words,
        before in ("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my") or owner is not None,
        before in ("a", "an", "another", "some", "any", "no"),
        doc[head].tag_ in ("NNS", "NNPS"),
        owner,
        tail,
        courtesy,
    )


WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
