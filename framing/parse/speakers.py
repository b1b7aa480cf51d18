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
from framing.parse.identities import Identity, name_in
from framing.parse.mentions import strip_possessive
from framing.parse.roles import kind_titles, places_in, role_of, role_words

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens
    from framing.records import SpeakerStatus

__all__ = ["Resolver", "Speaker"]

_HE, _SHE = {"he", "him", "his", "himself"}, {"she", "her", "hers", "herself"}
_IT = {"it", "its", "itself"}
_THEY = {"they", "them", "their", "themselves", "we", "our", "us"}
_FIRST = {"i", "me", "my"}


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
        self.spoke: list[tuple[int, Identity]] = []
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
        if word in _HE | _SHE | _FIRST and len(nodes) <= 2:
            return self._named(self._person_before(head, word), nodes, head)
        if word in _IT and len(nodes) <= 2:
            return self._named(self._thing_before(head), nodes, head)
        if word in _THEY and len(nodes) <= 2:
            return self._group_before(head, nodes)
        return self._phrase(nodes, head)

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
        self.spoke.append((at, identity))
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
        return self._common(nodes, head, named)

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
        titles, places = kind_titles(noun), places_in(text)
        best: tuple[int, Identity] | None = None
        for identity in self.identities:
            before = [m[0] for m in identity.mentions if m[0] < nodes[0]] + [
                a for a, i in self.spoke if i is identity
            ]
            late = [m[0] for m in identity.mentions if m[0] >= nodes[0]]
            words = identity.words
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
        return self._named(self._nearest_name(head), [head], head)

    def _nearest_name(self, at: int) -> Identity | None:
        hits = [
            (m[-1], i)
            for i in self.identities
            for m in i.mentions
            if m[-1] < at and self.tokens.para[m[0]] == self.tokens.para[at]
        ]
        return max(hits, key=lambda h: h[0])[1] if hits else None

    def _person_before(self, at: int, word: str) -> Identity | None:
        """Return the person whom he or she stands for: the one most in view before it."""
        gender = "f" if word in _SHE else "m" if word in _HE else ""
        best: tuple[float, Identity] | None = None
        for identity in self.identities:
            if not identity.person or (gender and identity.gender and identity.gender != gender):
                continue
            view = self._in_view(identity, at)
            if view > 0 and (best is None or view > best[0]):
                best = (view, identity)
        return best[1] if best else None

    def _in_view(self, identity: Identity, at: int) -> float:
        """Weigh how present somebody is at a token: recent subjects and recent speakers count most."""
        tokens = self.tokens
        score = 0.0
        for mention in identity.mentions:
            if mention[-1] >= at:
                break
            score = max(score, self._mention_weight(mention, at))
        for spoken_at, who in self.spoke:
            if who is identity and spoken_at < at:
                gap = tokens.sent[at] - tokens.sent[spoken_at]
                score = max(score, 1.6 / (1 + 0.5 * gap) + spoken_at / len(tokens) * 0.2)
        return score

    def _mention_weight(self, mention: list[int], at: int) -> float:
        tokens = self.tokens
        gap = tokens.sent[at] - tokens.sent[mention[0]]
        top = next((k for k in mention if tokens.head[k] not in mention), mention[-1])
        part = (
            1.5
            if tokens.dep[top] in {"nsubj", "nsubjpass"}
            else 0.9
            if tokens.dep[top] in {"dobj", "appos"}
            else 0.6
        )
        if tokens.quote[top] >= 0:
            part *= 0.4
        if tokens.dep[top] == "poss" or tokens.dep[top] == "compound":
            part *= 0.7
        return part / (1 + 0.5 * gap) + mention[0] / len(tokens) * 0.2

    def _thing_before(self, at: int) -> Identity | None:
        """Return the institution or state that it stands for: subjects of this and the last sentence first."""
        best: tuple[float, Identity] | None = None
        for identity in self.identities:
            if identity.person:
                continue
            view = self._in_view(identity, at)
            if view > 0.5 and (best is None or view > best[0]):
                best = (view, identity)
        return best[1] if best else None

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
        thing = self._thing_before(head)
        if thing is not None:
            return self._named(thing, nodes, head)
        return Speaker(self._text(nodes), "unresolved")

    def _unstated(self, at: int, *, quoted: bool) -> Speaker:
        """No source in the sentence: a quotation belongs to somebody unresolved, hearsay to nobody."""
        return Speaker(None, "unresolved" if quoted else "anonymous")
