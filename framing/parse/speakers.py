"""Whom a source stands for: names, titles, descriptions and pronouns resolved to one identity an article.

The outcome is one of three, never merged: ``named`` (a specific person, institution or state),
``anonymous`` (the text names nobody: critics, Israeli officials, no source at all) and ``unresolved``
(the text means somebody in particular, but we cannot tell whom).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.antecedents import ALL_RELATIVE_PRONOUNS, antecedent
from framing.parse.cue_words import cue_words
from framing.parse.descriptions import (
    appositive,
    closing_name,
    described,
    head_of,
    is_identified,
    named_after,
    named_later,
    printed,
)
from framing.parse.genders import agrees
from framing.parse.identities import name_in
from framing.parse.institutions import institution_of, spoken_for
from framing.parse.joint_speakers import is_several, is_thing, is_told_by, joined_to
from framing.parse.mentions import strip_possessive
from framing.parse.presence import HE, SHE, Presence
from framing.parse.role_words import role_words
from framing.parse.roles import role_of
from framing.parse.stance import names_nobody
from framing.tags import PLURALS, SUBJECTS

if TYPE_CHECKING:
    from framing.parse.identity import Identity
    from framing.parse.tokens import Tokens
    from framing.records import SpeakerStatus

__all__ = ["Resolver", "Speaker"]

_IT = terms("function_words", "it")
_THEY = terms("function_words", "they")
_FIRST_PERSON_PLURAL = terms("function_words", "first_person_plural")
_GROUPS_OF_PEOPLE = terms("function_words", "groups_of_people")
_BODIES = frozenset({"police", "intelligence"})
"""Groups that are one institution, with an article or without."""
_INTRODUCING = terms("function_words", "introducing")
_FIRST_PERSON = terms("function_words", "first_person")
_CLOSING = ("”", '"', "’", "»")
_PRONOUN = 2  # tokens of a source that is a pronoun: she, he himself
_GROUP_NEAR = 2  # sentences back that they may reach
_NEAR = 2  # sentences back that a pronoun may reach for a source without a name
_POINTING_TO_A_SPEAKER = terms("function_words", "pointing_to_a_speaker")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is meant: the fullest name (or the words that stand for a nameless source) and what is known."""

    name: str | None
    status: SpeakerStatus
    role: str | None = None
    institution: str | None = None
    collective: bool = False
    by_editor: bool = False


class Resolver:
    """Resolves the sources of one document in text order; it remembers who spoke last."""

    def __init__(self, tokens: Tokens, identities: list[Identity]) -> None:
        """Start with the identities that the text names."""
        self.tokens = tokens
        self.identities = identities
        self.presence = Presence(tokens, identities)
        self.phrases: list[tuple[int, Speaker, bool]] = []
        self.resolved: list[tuple[Identity, list[int]]] = []
        self.groups: list[tuple[int, Speaker]] = []
        """Sources that are several, by the token of their head."""
        lists = role_words()
        self._institutions: dict[str, str | None] = {}
        self._subjects = [
            k
            for k in range(1, len(tokens))
            if tokens.dep[k] in SUBJECTS
            and tokens.tag[k] == "NN"
            and tokens.quote[k] < 0
            and any(tokens.lemma[k] in nouns for nouns in (lists.bodies, lists.role, lists.unnamed))
        ]

    def resolve(self, source: set[int], at: int, *, quoted: bool) -> Speaker:
        """Return the speaker of a source that stands at (or, if empty, near) token ``at``."""
        if not source:
            return self._unstated(at, quoted=quoted)
        nodes = sorted(source)
        if names_nobody(self.tokens, source):
            return Speaker(None, "anonymous")
        head = head_of(self.tokens, nodes)
        self._read_on(head)
        if self.tokens.lower[head] in ALL_RELATIVE_PRONOUNS:
            return self._relative(head, at)
        pronoun = self._pronoun(nodes, head) if len(nodes) <= _PRONOUN else None
        speaker = pronoun or self._phrase(nodes, head)
        told = speaker.status != "unresolved" and is_several(self.tokens, head, name=speaker.name)
        if told or (speaker.collective and pronoun is None):
            self.groups.append((head, speaker))
        return speaker

    def _pronoun(self, nodes: list[int], head: int) -> Speaker | None:
        """Resolve he, she, it, they, I and we; None for a source that is none of them.

        Outside quotation marks I and we are the writer's, whom nobody in the text is.
        """
        word = self.tokens.lower[head]
        if word in _FIRST_PERSON | _FIRST_PERSON_PLURAL and self.tokens.quote[head] < 0:
            return Speaker(self._text(nodes), "unresolved", collective=word in _FIRST_PERSON_PLURAL)
        if word in HE | SHE | _FIRST_PERSON:
            person = self.presence.person_before(head, word)
            return self._or_phrase(person, nodes, head=head, body=False)
        if word in _IT:
            return self._or_phrase(self.presence.thing_before(head), nodes, head=head, body=True)
        return self._group_before(head, nodes) if word in _THEY | _FIRST_PERSON_PLURAL else None

    def _read_on(self, head: int) -> None:
        """Note whom the descriptions between the last source and this one stand for: the union is seeking."""
        while self._subjects and self._subjects[0] < head:
            k = self._subjects.pop(0)
            nodes = [n for n in range(max(k - 3, 0), k + 1) if n == k or self.tokens.head[n] == k]
            found = described(self.presence, nodes, head=k)
            if found is not None:
                self.presence.note(k, found)
            elif self.tokens.lower[nodes[0]] in _INTRODUCING:
                self._note_phrase(self._common(nodes, k, named=[]), k)

    def _or_phrase(
        self, identity: Identity | None, nodes: list[int], *, head: int, body: bool
    ) -> Speaker:
        """Take a pronoun back to the nameless source that spoke after the last name in view, if one did."""
        tokens = self.tokens
        said = [
            p
            for p in self.phrases
            if p[0] < head and p[2] is body and agrees(tokens.lower[p[0]], tokens.lower[head])
        ]
        if said and tokens.sent[head] - tokens.sent[said[-1][0]] <= _NEAR:
            at, speaker, _ = said[-1]
            if identity is not None and tokens.dep[at] == "pobj":
                return self.named(identity, nodes, head=head)
            inside = tokens.subtree(at)
            seen = [m[-1] for m in identity.mentions if m[-1] < head] if identity else []
            seen += [a for a in self.presence.spoke(identity) if a < head] if identity else []
            seen = [k for k in seen if k not in inside]  # the report, which the Post has read
            if max(seen, default=-1) < at:
                self.phrases.append((head, speaker, body))
                return speaker
        return self.named(identity, nodes, head=head)

    def _note_phrase(self, speaker: Speaker, head: int) -> Speaker:
        """Remember a source that is one person or one body without a name."""
        tokens, lists = self.tokens, role_words()
        if tokens.tag[head] == "NN" and not speaker.collective:
            lemma = tokens.lemma[head]
            body = lemma in lists.organisations or lemma in lists.bodies
            document = lemma in cue_words().constructions["document"]["nouns"]
            if body or document or lemma in lists.unnamed or lemma in lists.role:
                self.phrases.append((head, speaker, body or document))
        return speaker

    def named(self, identity: Identity | None, nodes: list[int], *, head: int) -> Speaker:
        """Return the speaker whom an identity is, and remember that it spoke."""
        if identity is None:
            return Speaker(self._text(nodes), "unresolved")
        self.remember(identity, head, nodes=nodes)
        return self._speaker(identity)

    def _speaker(self, identity: Identity) -> Speaker:
        if identity.unclear:
            return Speaker(identity.name, "unresolved")
        if identity.name not in self._institutions:
            self._institutions[identity.name] = (
                institution_of(self.presence, identity) if identity.person else identity.name
            )
        institution = self._institutions[identity.name]
        return Speaker(
            identity.name, "named", identity.role, institution, by_editor=identity.by_editor
        )

    def remember(self, identity: Identity, at: int, *, nodes: list[int]) -> None:
        """Note that this identity was the source at a token."""
        self.presence.note_speech(at, identity)
        if nodes and nodes not in identity.mentions:
            self.resolved.append((identity, nodes))

    def _text(self, nodes: list[int]) -> str:
        tokens = self.tokens
        text = " ".join(tokens.source_text[tokens.start[nodes[0]] : tokens.end[nodes[-1]]].split())
        plain = strip_possessive(re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE))
        marked = tokens.quote[nodes[-1]] >= 0 > tokens.quote[nodes[0]]
        return (plain + text[-1] if marked and text.endswith(_CLOSING) else plain) or text

    def _phrase(self, nodes: list[int], head: int) -> Speaker:
        """Resolve a noun phrase: by the name in it, else by what it describes."""
        tokens = self.tokens
        named = name_in(tokens, set(nodes), identities=self.identities)
        own = [i for i in named if i.is_named_at(head)]
        if own:
            return self._by_name(own[0], named, nodes=nodes, head=head)
        core = printed(tokens, nodes, head=head)
        found = (
            appositive(tokens, self.identities, head=head)
            or closing_name(tokens, self.identities, core=core)
            or (named_after(tokens, self.identities, core=core) if set(core) < set(nodes) else None)
            or described(self.presence, core, head=head)
            or named_later(tokens, self.identities, core=core, head=head)
        )
        if found is not None:
            self.remember(found, head, nodes=nodes)
            return self._speaker(found)
        return self._note_phrase(self._common(core, head, named=named), head)

    def _by_name(
        self, identity: Identity, named: list[Identity], *, nodes: list[int], head: int
    ) -> Speaker:
        """Return a named speaker, joined with those that stand beside it: Mr. Holm and Mr. Reck."""
        tokens, inner = self.tokens, set(nodes)
        inside = [(i, m) for i in named for m in i.mentions_in(inner)]
        heads = {head} | {k for i, m in inside if i is identity for k in m}
        joint: list[Identity] = []
        for other, mention in inside:
            hangs = any(joined_to(tokens, k) in heads - set(mention) for k in mention)
            if hangs and other is not identity and other not in joint:
                joint.append(other)
                heads |= set(mention)
        for one in joint:
            self.remember(one, head, nodes=nodes)
        self.remember(identity, head, nodes=nodes)
        speaker = self._speaker(identity)
        if not joint:
            return speaker
        names = " and ".join(i.name for i in (identity, *joint))
        return Speaker(names, "named", speaker.role, collective=True)

    def _common(self, nodes: list[int], head: int, *, named: list[Identity]) -> Speaker:
        """A phrase that is nobody's name: an institution, a document, a group, or nameless people."""
        tokens, lists = self.tokens, role_words()
        text = self._text(nodes)
        role = role_of(text)
        lemma, word = tokens.lemma[head], tokens.lower[head]
        plural = tokens.tag[head] in PLURALS or word in _GROUPS_OF_PEOPLE
        named = [i for i in named if i.mentions_in(set(nodes))]
        if is_identified(tokens, nodes, head=head):
            return Speaker(text, "named", role, collective=False)
        if word in _BODIES or (tokens.pos[head] == "PROPN" and not plural):
            return Speaker(text, "named", role, text, collective=word in _GROUPS_OF_PEOPLE)
        definite = (
            tokens.lower[nodes[0]] in _POINTING_TO_A_SPEAKER
            or bool(named)
            or tokens.pos[head] == "PROPN"
        ) and tokens.lower[nodes[0]] not in _INTRODUCING
        if definite and (not plural or word == "forces") and self._is_institution(nodes, head):
            return Speaker(text, "named", role, text)
        if named and not plural and self._is_body(head):
            return Speaker(text, "named", role)
        nameless = plural or lemma in lists.unnamed or not definite
        status: SpeakerStatus = "anonymous" if nameless else "unresolved"
        return Speaker(text, status, role, self._for_whom(text, head), collective=plural)

    def _for_whom(self, text: str, head: int) -> str | None:
        """Return for whom nameless people speak: a spokesman for the hospital, union officials."""
        return spoken_for(self.presence, text, at=head) if self._is_somebody(head) else None

    def _is_somebody(self, head: int) -> bool:
        """Say whether a noun is of a person by an office or a trade: the council *leader*, a spokesman."""
        lists, lemma = role_words(), self.tokens.lemma[head]
        return lemma in lists.unnamed or (lemma in lists.role and lemma in lists.titles)

    def _is_body(self, head: int) -> bool:
        """Say whether a noun is of an institution, a body or a text: with a name beside it, it is named."""
        words, lists = {self.tokens.lemma[head], self.tokens.lower[head]}, role_words()
        documents = cue_words().constructions["document"]["nouns"]
        return bool(words & (lists.organisations | lists.texts | documents | set(lists.bodies)))

    def _is_institution(self, nodes: list[int], head: int) -> bool:
        """Say whether a phrase names an institution by what it is; a bare *the company* and who leads it name none."""
        tokens, lists = self.tokens, role_words()
        if self._is_somebody(head):
            return False
        alone = all(tokens.pos[k] in {"DET", "PUNCT", "SPACE"} for k in nodes if k != head)
        if alone and tokens.lemma[head] in lists.bodies:
            return False
        return any(tokens.lower[k] in lists.organisations for k in nodes)

    def _relative(self, head: int, at: int) -> Speaker:
        """Resolve who, which and that to the noun that the relative clause hangs on."""
        noun = sorted(antecedent(self.tokens, {head}, at=at))
        if noun:
            return self._phrase(noun, head_of(self.tokens, noun))
        return self.named(self.presence.nearest_name(head), [head], head=head)

    def _group_before(self, head: int, nodes: list[int]) -> Speaker:
        """They: the last plural source or subject before it; who spoke before it rather than things."""
        tokens = self.tokens
        group = self.groups[-1] if self.groups else None
        for k in range(head - 1, -1, -1):
            if tokens.sent[head] - tokens.sent[k] > _GROUP_NEAR:
                break
            if group is not None and k == group[0]:
                return group[1]
            if tokens.tag[k] in PLURALS and tokens.dep[k] in SUBJECTS and tokens.quote[k] < 0:
                if group is not None and is_thing(tokens, k) and self._reached(group[0], head):
                    continue
                if group is not None and is_told_by(self.tokens, group[0], node=k, pronoun=head):
                    continue
                away = [
                    c
                    for c in tokens.children[k]
                    if tokens.dep[c] in {"relcl", "appos", "punct", "acl"}
                ]
                return self._common(sorted(tokens.subtree(k, away)), k, named=[])
        thing = self.presence.thing_before(head)
        if thing is not None and (thing.role or self.presence.spoke(thing)):
            return self.named(thing, nodes, head=head)
        return Speaker(self._text(nodes), "unresolved")

    def _reached(self, at: int, head: int) -> bool:
        """Say whether the sentence before, or this one, holds a token."""
        return 0 <= self.tokens.sent[head] - self.tokens.sent[at] <= 1

    def _unstated(self, at: int, *, quoted: bool) -> Speaker:
        """No source in the sentence: a quotation belongs to somebody unresolved, hearsay to nobody."""
        return Speaker(None, "unresolved" if quoted else "anonymous")
