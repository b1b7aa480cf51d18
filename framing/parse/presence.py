"""Who is in view at a token: what he, she, it and the company can stand for, most present first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.roles import role_words

if TYPE_CHECKING:
    from framing.parse.identities import Identity
    from framing.parse.tokens import Tokens

__all__ = ["HE", "SHE", "Presence"]

HE, SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})


class Presence:
    """The identities of a document and where each was mentioned or spoke."""

    def __init__(self, tokens: Tokens, identities: list[Identity]) -> None:
        """Start with nobody having spoken."""
        self.tokens = tokens
        self.identities = identities
        self.spoke: list[tuple[int, Identity]] = []

    def person_before(self, at: int, word: str) -> Identity | None:
        """Return the person whom he or she stands for: the one most in view before it."""
        gender = "f" if word in SHE else "m" if word in HE else ""
        best: tuple[float, Identity] | None = None
        for identity in self.identities:
            if not identity.person or (gender and identity.gender and identity.gender != gender):
                continue
            view = self._in_view(identity, at)
            if view > 0 and (best is None or view > best[0]):
                best = (view, identity)
        return best[1] if best else None

    def thing_before(self, at: int) -> Identity | None:
        """Return the institution or state that it stands for: subjects of this and the last sentence first."""
        best: tuple[float, Identity] | None = None
        for identity in self.identities:
            if identity.person:
                continue
            view = self._in_view(identity, at)
            if view > 0.5 and (best is None or view > best[0]):
                best = (view, identity)
        return best[1] if best else None

    def body(self, noun: str, at: int) -> Identity | None:
        """The company, the regulator: the body most in view whose name can be called so, never a person."""
        wanted, lists = role_words().bodies[noun], role_words()
        best: tuple[float, Identity] | None = None
        for identity in self.identities:
            named = set(identity.name.lower().split())
            if wanted:
                fits = bool(wanted & named)
            else:
                heard = any(who is identity for _, who in self.spoke)
                fits = identity.role == "company" or (
                    heard and identity.role is None and not named & lists.organisations
                )
            if identity.person or not fits or named & set(lists.places):
                continue
            view = self._in_view(identity, at)
            if view > 0 and (best is None or view > best[0]):
                best = (view, identity)
        return best[1] if best else None

    def nearest_name(self, at: int) -> Identity | None:
        """Return whoever was named last before a token in its paragraph."""
        hits = [
            (m[-1], i)
            for i in self.identities
            for m in i.mentions
            if m[-1] < at and self.tokens.para[m[0]] == self.tokens.para[at]
        ]
        return max(hits, key=lambda h: h[0])[1] if hits else None

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
