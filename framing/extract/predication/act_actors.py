"""Which actor the doer or target of an act is, as far as the text tells for sure.

A name is claimed where the text ties the words to it. Plain words are claimed of a group or a body only, and
only where they say no more and no less than the phrase itself does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.cast import label_of
from framing.extract.actors.said_of import FIRST_PERSON_OR_MYSELF
from framing.extract.grammar.people_nouns import KIND_OF_CLASS, agentive, noun_class
from framing.extract.predication.arguments import phrase
from framing.extract.word_lists import NOT_BEARERS_OR_PROGRAMMES, terms, word_list
from framing.tags import COMMON_NOUNS, NAMES, NOUNS_AND_PRONOUNS

if TYPE_CHECKING:
    from framing.extract.actors.cast import Cast, Role
    from framing.words import Token

__all__ = ["actor_of_part"]

LAW_PARTS = terms("acts", "law_parts")
REPORTED_WITHIN = terms("acts", "reported_within")
CLIMB = 6
ANY_OR_NEITHER = terms("function_words", "any_or_neither")
THIRD_PERSON = terms("function_words", "third_person")
NAME_SUFFIXES = frozenset(word_list("given_names")["suffixes"]["names"])
AT = thresholds("extract", "act_actors")
NOT_CONTENT_TAGS = frozenset(["DT", "CD", "PRP$", "PDT", "RB", "IN", "POS", "JJR"])


def actor_of_part(cast: Cast, token: Token | None) -> str | None:
    """Return whose name or description an argument is; a law or a street is nobody."""
    if token is None:
        return None
    if (
        token.dep_ == "appos"
        and cast.actor_of(token.head.i)
        and all(c.tag_ != "WP$" for c in token.lefts)
        and not _are_two_names(cast, token.head, other=token)
    ):
        token = token.head
    who = cast.actor_of(token.i)
    if not who or _is_nobody(token, who) or _is_another(token, who):
        return None
    if _is_one_of_two(cast, token, who=who) or (_is_each(token) and cast.names.is_person(who)):
        return None
    if _is_cut(cast, token, who=who) or _is_of_somebody(token, who):
        return None
    if token.lower_ in THIRD_PERSON and not _is_just_named(cast, token, who=who):
        return None
    role = cast.role_at.get(token.i)
    return who if role is None or _is_sure(cast, role, token=token) else None


def _are_two_names(cast: Cast, one: Token, *, other: Token) -> bool:
    """Tell ``On the topic of Mr. Crane, Mr. Bloom was pressed``, where one name was taken to explain another."""
    names = {cast.names.at(token.i) for token in (one, other)}
    return len(names) > 1 and None not in names


def _is_just_named(cast: Cast, pronoun: Token, *, who: str) -> bool:
    """Tell whether somebody is named so shortly before *she* that it is hardly another."""
    before = cast.text[max(pronoun.idx - AT.just_named, 0) : pronoun.idx].replace("’", "'")
    words = [word for word in who.replace("’", "'").split() if word not in NAME_SUFFIXES]
    return re.search(rf"(?<!\w){re.escape(words[-1])}(?!\w)", before) is not None


def _is_cut(cast: Cast, name: Token, *, who: str) -> bool:
    """Tell *Union* of *the Norham Dockers Union*, where the end alone is known by name; a person may bear a title."""
    if name.tag_ not in NAMES or cast.names.is_person(who):
        return False
    tail = next((c for c in name.rights if c.lower_ == "of"), None)
    under = next((c for c in tail.children if c.tag_ in NAMES), None) if tail is not None else None
    if under is not None and under.text not in who and " " not in who:
        return True
    return any(
        c.dep_ in ("compound", "amod", "nmod", "nummod")
        and name.tag_ == "NNP"
        and (c.text[0].isupper() or c.tag_ == "CD")
        and c.text not in who
        and not (c.is_sent_start or c.text.endswith("."))
        for c in name.lefts
    )


def _is_of_somebody(body: Token, who: str) -> bool:
    """Tell *their union* from the union that is named: whose it is says that it need not be that one."""
    owned = any(c.tag_ == "PRP$" for c in body.lefts)
    collective = KIND_OF_CLASS.get(noun_class(body) or "") == "collective"
    return owned and collective and body.lemma_.lower() not in who.lower()


def _is_each(token: Token) -> bool:
    """Tell *every member of the committee*, who is no one of them."""
    return any(c.lower_ in ANY_OR_NEITHER for c in token.lefts)


def _is_nobody(token: Token, who: str) -> bool:
    """Tell a bare *those*, a law or a thing by a name, and an *I* that may be another's."""
    if token.tag_ == "DT" and all(c.lower_ != "who" for c in token.subtree):
        return True
    if token.lower_ in FIRST_PERSON_OR_MYSELF and (who[0].islower() or _is_quoted_within(token)):
        return True
    words = who.lower().split()
    if any(word.endswith(("-based", "‑based")) for word in words):
        return True
    return (
        words[-1] in NOT_BEARERS_OR_PROGRAMMES or words[0] in LAW_PARTS or _is_a_thing(token, who)
    )


def _is_quoted_within(pronoun: Token) -> bool:
    """Tell the *I* of ``“You said I don't want it,” she said``: it may be hers or that of whom she answers."""
    verb = pronoun
    for _ in range(CLIMB):
        below, verb = verb, verb.head
        if verb == below or any(t.is_quote for t in pronoun.doc[verb.i : pronoun.i]):
            return False
        if below.dep_ == "ccomp" and verb.lemma_ in REPORTED_WITHIN and verb.i < pronoun.i:
            subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
            marked = any(c.dep_ == "mark" for c in below.children)
            return (
                subject is not None and subject.lower_ not in FIRST_PERSON_OR_MYSELF and not marked
            )
    return False


def _is_sure(cast: Cast, role: Role, *, token: Token) -> bool:
    """Tell whether a description stands for its actor for sure: a name it is tied to, or a group by the same words."""
    if not role.unnamed:
        return not role.unresolved
    one = role.designation
    many = one.plural or KIND_OF_CLASS[one.noun_class] == "collective"
    if role.unresolved or not many or _says_more(cast, role, token=token):
        return False
    own = label_of(cast, one).lower()
    name = role.actor.lower()
    whose = any(c.tag_ == "PRP$" for c in token.lefts)
    if name == own or (name.endswith(f"’s {own}") and not whose):
        return True
    start, end = phrase(cast.doc, token)
    span = cast.doc.char_span(start, end)
    said = [t.lower_ for t in span or () if t.tag_ not in NOT_CONTENT_TAGS]
    return said == name.split()


def _says_more(cast: Cast, role: Role, *, token: Token) -> bool:
    """Tell *lawmakers with events*, where the phrase says *lawmakers*: what goes on may not be of them."""
    one = role.designation
    behind = cast.doc[one.head + 1 : one.last + 1]
    return one.tail == "pp" and token.dep_ in ("pobj", "dobj") and behind[0].lower_ == "with"


def _is_one_of_two(cast: Cast, token: Token, *, who: str) -> bool:
    """Tell the first of ``Ada Bloom and Omar Reyes``, who alone is not whoever does it."""
    start, end = phrase(cast.doc, token)
    before = [t for t in token.subtree if t.i < token.i and t.idx >= start]
    names = [t for t in before if t.tag_ in NAMES]
    if any(t.tag_ == "CC" for t in before) and any(t.text not in who for t in names):
        return token.tag_ in NAMES
    return any(
        t.dep_ == "conj"
        and t.tag_ in NOUNS_AND_PRONOUNS
        and any(w.text not in who for w in (t, *t.lefts) if w.tag_ in NOUNS_AND_PRONOUNS)
        for t in token.subtree
        if token.i < t.i and t.idx < end
    )


def _is_another(token: Token, who: str) -> bool:
    """Tell *the Republican party* from the Democratic Party: a name before a common noun is not the actor's."""
    if token.tag_ not in COMMON_NOUNS:
        return False
    names = [c.text for c in token.lefts if c.dep_ in ("amod", "compound") and c.text[:1].isupper()]
    shared = set(who.split()) & {*names, token.text, token.text.capitalize()}
    return bool(names) and bool(shared) and not set(names) & set(who.split())


def _is_a_thing(token: Token, who: str) -> bool:
    """Tell a common noun that designates nobody from one that does, or that the actor is called by."""
    if token.tag_ not in COMMON_NOUNS or noun_class(token) is not None or agentive(token):
        return False
    opening = who == token.text and token.is_sent_start
    return opening or token.lemma_.lower() not in who.lower()
