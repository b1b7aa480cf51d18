"""What each actor is called: every descriptive designation, resolved to one actor an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.actors.cast import cast_of
from framing.extract.grammar.compounds import is_hyphen
from framing.extract.grammar.people_nouns import EXPANSIONS, KIND_OF_CLASS, class_of_lemma
from framing.extract.whose_words import WhoseWords
from framing.extract.word_lists import terms, word_list
from framing.plugins import Attr, Category, extractor
from framing.records import Finding
from framing.tags import SUBJECTS
from framing.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.extract.actors.cast import Role
    from framing.extract.actors.designation import Designation
    from framing.records import Document
    from framing.settings import Settings
    from framing.words import Doc, Token

__all__ = ["actor_labels"]

CITATION = "van Leeuwen 2008, ch. 2 (the representation of social actors); Clayman & Heritage 2002 (reference forms)"
FIGURES = frozenset(word_list("actor_nouns")["said_in_a_figure"]["described"])
SHORTEST = 6
SEATS = terms("actor_nouns", "seats")
PRIESTS = frozenset(word_list("actor_nouns")["seats"]["priests"])
BEFORE_THEIR_RIVALS = frozenset(word_list("actor_nouns")["seats"]["against"])


@extractor(
    "actor_labels",
    "What each actor is called",
    categories={
        "title_name": Category(
            "A title or description that stands before a name: Prime Minister Ada Bloom.",
            CITATION,
        ),
        "appositive": Category(
            "A description set beside a name: Ada Bloom, the engineer.", CITATION
        ),
        "premodifier": Category("An adjective before a name: the embattled Ada Bloom.", CITATION),
        "possessive": Category("A description by whose it is: the president's envoy.", CITATION),
        "relative_clause": Category(
            "A description by what they do or suffer: people fleeing the city.", CITATION
        ),
        "epithet": Category(
            "A description that judges or predicates: the terrorist organization, is a hero.",
            CITATION,
        ),
        "collective": Category(
            "A group or a body described: Israeli officials, hostages, the government.", CITATION
        ),
        "metonym": Category(
            "An epithet that stands for a state without naming it.", "Lakoff & Johnson 1980, ch. 8"
        ),
        "function": Category(
            "One person described without a name: the president, an envoy, the critic.", CITATION
        ),
    },
    attrs=(
        Attr(
            "actor",
            str,
            "whom it designates: the fullest name the article gives, else the words themselves; empty if unsure",
        ),
        Attr(
            "kind", str, "function, description, relation or collective: what it tells of the actor"
        ),
        Attr("unsure", str, "what is not claimed, since it may be otherwise: actor, voice"),
        Attr("house_style", bool, "an abbreviated title: how it is printed is the outlet's style"),
    ),
    mark="N",
)
def actor_labels(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each descriptive designation of an actor, in text order.

    Bare names, pronouns, names of institutions, courtesy titles and phrases that only point back ("the
    two men", "the group") are none. The label is the designation in lower case without its article.
    """
    doc = words_of(document)
    whose = WhoseWords(document)
    for role in cast_of(document).roles:
        if role.designation.courtesy or _is_the_name_itself(doc, role):
            continue
        one = role.designation
        start, end = doc[one.first].idx, doc[one.last].idx + len(doc[one.last])
        attrs = {
            "actor": None if role.unresolved else role.actor,
            "kind": _kind(doc, one),
            "unsure": _unsure(
                role, unvoiced=whose.is_unclear(start) or whose.is_called_so_by_nobody(start)
            ),
            "house_style": any(doc[i].lower_ in EXPANSIONS for i in range(one.first, one.head + 1)),
        }
        yield Finding(start, end, _category(doc, role), _label(doc, one), attrs=attrs)


def _unsure(role: Role, *, unvoiced: bool) -> str | None:
    open_claims = [
        name for name, is_open in (("actor", role.unresolved), ("voice", unvoiced)) if is_open
    ]
    return ", ".join(open_claims) or None


def _is_the_name_itself(doc: Doc, role: Role) -> bool:
    """Tell *Mason Wells*, a given name that is also a trade, from *Captain Wells* and *Rev Wells*."""
    one, words = role.designation, role.actor.split()
    titled = one.name is not None and one.first == one.head < one.name[0] and len(words) > 1
    short = doc[one.head].lower_ in EXPANSIONS
    return titled and not short and words[0] == doc[one.head].text


def _kind(doc: Doc, one: Designation) -> str:
    """Return how somebody is named: *a leading liberal figure* and *a rising star* hold no function."""
    kind = KIND_OF_CLASS[one.noun_class]
    figure = kind == "function" and doc[one.head].lemma_.lower() in FIGURES
    words = doc[one.first : one.head]
    described = any(t.tag_ in ("JJ", "JJS", "VBG") or _is_participle(t) for t in words)
    if (figure and described) or (kind == "function" and _is_for_or_against(doc, one)):
        return "description"
    return "function" if _has_a_seat(doc, one) or _is_a_priest(doc, one) else kind


def _is_participle(word: Token) -> bool:
    """Tell the *polarizing* of *a polarizing figure*, which the tagger may take for a noun, from *spring*."""
    return word.tag_ == "NN" and word.lower_.endswith("ing") and len(word) > SHORTEST


def _has_a_seat(doc: Doc, one: Designation) -> bool:
    """Tell *members of parliament* and *a committee member*, who hold a post, from *members of the club*."""
    head = doc[one.head]
    if head.lemma_.lower() != "member":
        return False
    if one.head > one.first and doc[one.head - 1].lower_ in SEATS:
        return True
    of = head.i < one.last and doc[head.i + 1].lower_ == "of"
    bodies = (c for t in doc[head.i + 1 : head.i + 2] for c in t.children if c.dep_ == "pobj")
    body = next(bodies, None) if of else None
    return body is not None and body.i <= one.last and body.lemma_.lower() in SEATS


def _is_a_priest(doc: Doc, one: Designation) -> bool:
    """Tell *Father Bloom* of a church from *his father, Tom Bloom*, and *older brother Tom*."""
    head = doc[one.head]
    titled = one.name is not None and one.name[0] == one.head + 1 and one.first == one.head
    owned = one.possessor is not None or (head.i > 0 and doc[head.i - 1].tag_ == "PRP$")
    return titled and not owned and head.is_title and head.lower_ in PRIESTS


def _is_for_or_against(doc: Doc, one: Designation) -> bool:
    """Tell *anti-smokers*, who do nothing that is called so."""
    i = one.head - 2
    return i >= one.first and is_hyphen(doc[i + 1]) and doc[i].lower_ in BEFORE_THEIR_RIVALS


def _category(doc: Doc, role: Role) -> str:
    one = role.designation
    head = doc[one.head]
    if one.name is not None and one.name[0] <= one.head:
        return "metonym" if role.link == "metonym" else "premodifier"
    judged = one.noun_class == "appraisal" or _is_judged(one)
    choices = (
        ("title_name", one.name is not None and one.possessor is None),
        ("possessive", one.name is not None),
        (role.link, role.link in ("appositive", "metonym")),
        ("epithet", judged or role.link == "predicate" or _is_predicated(head)),
        ("possessive", one.possessor is not None),
        ("relative_clause", one.tail == "relative_clause"),
        ("collective", one.plural or KIND_OF_CLASS[one.noun_class] == "collective"),
        ("epithet", one.noun_class == "state"),
    )
    return next((name for name, holds in choices if holds), "function")


def _is_judged(one: Designation) -> bool:
    """Tell *the terrorist organization* from *the company*: a body by a noun that judges."""
    return any(class_of_lemma(word) == "appraisal" for word in one.modifiers)


def _is_predicated(head: Token) -> bool:
    """Tell ``they are heroes`` from ``it was the mayor who``, ``there is a crowd`` and ``it was said officials``."""
    if head.dep_ not in ("attr", "oprd"):
        return False
    subject = next((c for c in head.head.children if c.dep_ in SUBJECTS), None)
    return subject is not None and subject.i < head.i and subject.lower_ not in ("it", "there")


def _label(doc: Doc, one: Designation) -> str:
    """Return the describing words in lower case: without the name, abbreviated titles written out."""
    last = one.name[0] - 1 if one.name is not None and one.name[0] > one.head else one.last
    if one.name is not None and one.name[0] <= one.head:
        last = one.last
    words = [
        EXPANSIONS.get(t.lower_, t.lower_) + t.whitespace_
        for t in doc[one.first : last + 1]
        if not t.is_space
    ]
    return " ".join("".join(words).split())
