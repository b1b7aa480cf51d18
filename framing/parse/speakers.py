"""Whom a source stands for: names, titles, descriptions and pronouns resolved to one identity an article.

The outcome is one of three, never merged: ``named`` (a specific person, institution or state),
``anonymous`` (the text names nobody: critics, Israeli officials, no source at all) and ``unresolved``
(the text means somebody in particular, but we cannot tell whom).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.parse.antecedents import RELATIVE, antecedent
from framing.parse.cue_words import cue_words
from framing.parse.identities import Identity, name_in
from framing.parse.mentions import strip_possessive
from framing.parse.presence import HE, SHE, Presence
from framing.parse.roles import kind_titles, places_in, role_of, role_words

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens
    from framing.records import SpeakerStatus

__all__ = ["Resolver", "Speaker"]

_IT = {"it", "its", "itself"}
_THEY = {"they", "them", "their", "themselves", "we", "our", "us"}
_FIRST = {"i", "me", "my"}
_NEAR = 2  # sentences back that a pronoun may reach for a source without a name


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

    def resolve(self, source: set[int], at: int, *, quoted: bool) -> Speaker:
        """Return the speaker of a source that stands at (or, if empty, near) token ``at``."""
        if not source:
            return self._unstated(at, quoted=quoted)
        nodes = sorted(source)
        head = self._head(nodes)
        word = self.tokens.lower[head]
        if word in RELATIVE:
            return self._relative(head, at)
        if word in HE | SHE | _FIRST and len(nodes) <= 2:
            return self._or_phrase(self.presence.person_before(head, word), nodes, head, body=False)
        if word in _IT and len(nodes) <= 2:
            return self._or_phrase(self.presence.thing_before(head), nodes, head, body=True)
        if word in _THEY and len(nodes) <= 2:
            return self._group_before(head, nodes)
        return self._phrase(nodes, head)

    def _or_phrase(
        self, identity: Identity | None, nodes: list[int], head: int, *, body: bool
    ) -> Speaker:
        """Take a pronoun back to the nameless source that spoke after the last name in view, if one did."""
        tokens = self.tokens
        said = [p for p in self.phrases if p[0] < head and p[2] is body]
        if said and tokens.sent[head] - tokens.sent[said[-1][0]] <= _NEAR:
            at, speaker, _ = said[-1]
            seen = [m[-1] for m in identity.mentions if m[-1] < head] if identity else []
            seen += [a for a, who in self.presence.spoke if who is identity and a < head]
            if max(seen, default=-1) < at:
                self.phrases.append((head, speaker, body))
                return speaker
        return self._named(identity, nodes, head)

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

    def _head(self, nodes: list[int]) -> int:
        tokens = self.tokens
        inside = set(nodes)
        tops = [k for k in nodes if tokens.head[k] not in inside or tokens.head[k] == k]
        return next(
            (k for k in tops if tokens.pos[k] in {"PROPN", "NOUN", "PRON"}),
            tops[0] if tops else nodes[0],
        )

    def _named(self, identity: Identity | None, nodes: list[int], head: int) -> Speaker:
        if identity is None:
            return Speaker(self._text(nodes), "unresolved")
        self.remember(identity, head, nodes)
        return self._speaker(identity)

    def _speaker(self, identity: Identity) -> Speaker:
        institution = None if identity.person else identity.name
        return Speaker(
            identity.name, "named", identity.role, institution, by_editor=identity.by_editor
        )

    def remember(self, identity: Identity, at: int, nodes: list[int]) -> None:
        """Note that this identity was the source at a token."""
        self.presence.spoke.append((at, identity))
        if nodes and nodes not in identity.mentions:
            self.resolved.append((identity, nodes))

    def _text(self, nodes: list[int]) -> str:
        tokens = self.tokens
        text = " ".join(tokens.source_text[tokens.start[nodes[0]] : tokens.end[nodes[-1]]].split())
        return strip_possessive(re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE)) or text

    def _phrase(self, nodes: list[int], head: int) -> Speaker:
        """Resolve a noun phrase: by the name in it, else by what it describes."""
        tokens = self.tokens
        named = name_in(tokens, set(nodes), self.identities)
        own = [i for i in named if any(head in m for m in i.mentions)]
        if own:
            joint = [
                i
                for i in named
                if i is not own[0]
                and any(
                    tokens.dep[k] == "conj" for m in i.mentions if set(m) <= set(nodes) for k in m
                )
            ]
            for identity in joint:
                self.remember(identity, head, nodes)
            self.remember(own[0], head, nodes)
            speaker = self._speaker(own[0])
            if joint:
                return Speaker(
                    " and ".join([own[0].name, *(i.name for i in joint)]),
                    "named",
                    speaker.role,
                    collective=True,
                )
            return speaker
        beside = self._appositive(head)
        if beside is not None:
            self.remember(beside, head, nodes)
            return self._speaker(beside)
        described = self._described(nodes, head)
        if described is not None:
            self.remember(described, head, nodes)
            return self._speaker(described)
        return self._note_phrase(self._common(nodes, head, named), head)

    def _appositive(self, head: int) -> Identity | None:
        """The US secretary of state, Marco Rubio: the name stands in apposition to the description."""
        tokens = self.tokens
        for c in (
            tokens.child(head, "appos"),
            tokens.head[head] if tokens.dep[head] == "appos" else None,
        ):
            if c is not None:
                for identity in self.identities:
                    if any(c in m for m in identity.mentions):
                        return identity
        return None

    def _described(self, nodes: list[int], head: int) -> Identity | None:
        """The U.S. president, the Israeli leader, the senator: the last person named who answers to it."""
        tokens = self.tokens
        text = self._text(nodes).lower()
        noun = tokens.lemma[head]
        definite = tokens.lower[nodes[0]] in {
            "the",
            "his",
            "her",
            "its",
            "this",
            "that",
        } or tokens.pos[nodes[0]] in {"PROPN"}
        if not definite or tokens.tag[head] == "NNS":
            return None
        if noun in role_words().bodies:
            return self.presence.body(noun, nodes[0])
        titles, places = kind_titles(noun), places_in(text)
        best: tuple[int, Identity] | None = None
        for identity in self.identities:
            before = [m[0] for m in identity.mentions if m[0] < nodes[0]] + [
                a for a, i in self.presence.spoke if i is identity
            ]
            late = [m[0] for m in identity.mentions if m[0] >= nodes[0]]
            words = identity.words
            if not identity.person and tokens.lemma[head] in role_words().kinds:
                continue
            if not any(re.search(rf"\b{re.escape(t)}\b", words) for t in titles):
                continue
            known = places_in(words)
            if places and known and not places & known:
                continue
            when = max(before) if before else -min(late, default=10**9)
            if best is None or when > best[0]:
                best = (when, identity)
        return best[1] if best else None

    def _common(self, nodes: list[int], head: int, named: list[Identity]) -> Speaker:
        """A phrase that is nobody's name: an institution, a document, a group, or nameless people."""
        tokens = self.tokens
        text = self._text(nodes)
        role = role_of(text)
        plural = tokens.tag[head] in {"NNS", "NNPS"} or tokens.lower[head] in {
            "people",
            "police",
            "some",
            "many",
            "others",
            "those",
        }
        definite = (
            tokens.lower[nodes[0]] in {"the", "this", "that", "its", "his", "her"}
            or bool(named)
            or tokens.pos[head] == "PROPN"
        )
        lowered = {tokens.lower[k] for k in nodes}
        if tokens.pos[head] == "PROPN" and not plural:
            return Speaker(text, "named", role, text)
        institution = bool(lowered & role_words().organisations) or tokens.lower[head] in {
            "intelligence",
            "police",
            "white house",
        }
        if (
            institution
            and definite
            and not (plural and tokens.lower[head] not in {"forces", "police"})
        ):
            return Speaker(text, "named", role, text)
        if plural or tokens.lemma[head] in role_words().unnamed or not definite:
            return Speaker(
                text,
                "named"
                if named and not plural and tokens.lemma[head] not in role_words().unnamed
                else "anonymous",
                role,
                collective=plural,
            )
        return Speaker(
            text,
            "unresolved"
            if tokens.lemma[head] in role_words().role
            else "named"
            if named
            else "unresolved",
            role,
        )

    def _relative(self, head: int, at: int) -> Speaker:
        """Resolve who, which and that to the noun that the relative clause hangs on."""
        noun = sorted(antecedent(self.tokens, {head}, at))
        if noun:
            return self._phrase(noun, self._head(noun))
        return self._named(self.presence.nearest_name(head), [head], head)

    def _group_before(self, head: int, nodes: list[int]) -> Speaker:
        """They: the last plural source or subject before it."""
        tokens = self.tokens
        for k in range(head - 1, -1, -1):
            if tokens.sent[head] - tokens.sent[k] > 2:
                break
            if (
                tokens.tag[k] in {"NNS", "NNPS"}
                and tokens.dep[k] in {"nsubj", "nsubjpass"}
                and tokens.quote[k] < 0
            ):
                away = [
                    c
                    for c in tokens.children[k]
                    if tokens.dep[c] in {"relcl", "appos", "punct", "acl"}
                ]
                return self._common(sorted(tokens.subtree(k, away)), k, [])
        thing = self.presence.thing_before(head)
        if thing is not None:
            return self._named(thing, nodes, head)
        return Speaker(self._text(nodes), "unresolved")

    def _unstated(self, at: int, *, quoted: bool) -> Speaker:
        """No source in the sentence: a quotation belongs to somebody unresolved, hearsay to nobody."""
        return Speaker(None, "unresolved" if quoted else "anonymous")
