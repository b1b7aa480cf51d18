"""Bodies by a bare noun: *the caucus*, *our community*, *the team* point to one that the text tells of elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.extract.actors.unnamed_actors import Group

__all__ = ["is_a_bare_body", "is_named_only_later"]

FIRMS = terms("actor_nouns", "firms")
ENDS_OF_FIRMS = frozenset(word_list("roles")["things"]["firms"])
MADE_UP = frozenset(word_list("actor_nouns")["own_bodies"]["made_up"])
DEFINITE = terms("function_words", "definite")
AT = thresholds("extract", "unresolved")


def is_a_bare_body(names: Names, one: Designation, *, group: Group) -> bool:
    """Tell a body's bare noun where the article has no fuller words for it, or has them for another long before."""
    doc = names.doc
    noun = doc[one.head].lemma_.lower()
    bare = one.first == one.last and one.possessor is None and not one.tail and not one.plural
    if not bare or noun not in MADE_UP | FIRMS or doc[max(one.first - 1, 0)].lower_ not in DEFINITE:
        return False
    name = group.name()
    pointed = doc[one.first - 1].lower_ == "the"
    return name.lower() == noun or (pointed and _is_long_ago(names, one, name=name))


def _is_long_ago(names: Names, one: Designation, *, name: str) -> bool:
    """Tell *the team* from Ada Bloom’s team where she was last named paragraphs before."""
    words = {word.removesuffix("’s").removesuffix("'s") for word in name.split()}
    people = (who for who in names.owner.values() if names.is_person(who))
    owners = {who for who in people if words.intersection(who.split())}
    return bool(owners) and all(names.since(who, one.head) > AT.just_named for who in owners)


def is_named_only_later(names: Names, one: Designation, *, who: str) -> bool:
    """Tell *the company* from a bank that is named only below: whoever is meant was in view already.

    What the article calls so before the name it goes on calling so. A name that says of itself what it is (a bank)
    is the less a mere company.
    """
    doc = names.doc
    bare = one.first == one.last and one.possessor is None and not one.plural and one.first > 0
    if not bare or doc[one.first - 1].lower_ != "the" or names.is_person(who):
        return False
    named = next((token.i for token in doc if names.at(token.i) == who), None)
    noun = doc[one.head].lemma_.lower()
    own = who.split()[-1].lower()
    other = names.is_body_word(own) and own not in FIRMS | ENDS_OF_FIRMS
    if named is None or noun not in FIRMS or not other:
        return False
    called = (t.i for t in doc[1:named] if t.lemma_.lower() == noun and t.nbor(-1).lower_ == "the")
    return named > one.head or any(called)
