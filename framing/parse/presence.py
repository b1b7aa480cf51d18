"""Who is in view at a token: what he, she, it and the company can stand for, most present first."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from typing import TYPE_CHECKING

from framing.data_files import terms, thresholds
from framing.parse.role_words import role_words
from framing.tags import FULL_STOPS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.parse.identity import Identity
    from framing.parse.tokens import Tokens

__all__ = ["HE", "SHE", "Presence"]

HE, SHE = terms("function_words", "he"), terms("function_words", "she")
_PARTS_OF_PERSONS = frozenset({"nsubj", "nsubjpass", "poss", "appos", "dobj"})
_CLOSING_SIGNS = " \n\"”’'"
_TOP_LINES = 4
_JOINED = 4
"""Verbs joined by *and* that a subject is said of, at most."""
_WEIGHT = thresholds("parse", "presence")
_MOST = max(_WEIGHT.subject, _WEIGHT.object, _WEIGHT.other, _WEIGHT.same_paragraph, _WEIGHT.spoke)
"""What the weightiest place can add: nobody named so long ago that this has faded need be looked at."""


def _called(identity: Identity) -> frozenset[str]:
    return frozenset(f"{identity.name} {identity.words}".lower().split())


class Presence:
    """The identities of a document and where each was mentioned or spoke."""

    def __init__(self, tokens: Tokens, identities: list[Identity]) -> None:
        """Start with nobody having spoken."""
        self.tokens = tokens
        self.identities = identities
        self._spoke: dict[int, list[int]] = defaultdict(list)
        self._seen: dict[int, list[int]] = defaultdict(list)
        self._headings: dict[int, bool] = {}

    def note(self, at: int, identity: Identity) -> None:
        """Remember that a description at a token stood for somebody: the union is seeking 7 per cent."""
        insort(self._seen[id(identity)], at)

    def note_speech(self, at: int, identity: Identity) -> None:
        """Remember that somebody was the source at a token."""
        insort(self._spoke[id(identity)], at)

    def spoke(self, identity: Identity) -> Sequence[int]:
        """Return the tokens where somebody was the source, in the order of the text."""
        return self._spoke.get(id(identity), ())

    def in_heading(self, at: int) -> bool:
        """Say whether a token stands in a line without a full stop above the running text."""
        line = self.tokens.para[at]
        if line not in self._headings:
            start, end = self.tokens.lines[line]
            text = self.tokens.source_text[start:end].rstrip(_CLOSING_SIGNS)
            self._headings[line] = line < _TOP_LINES and text[-1:] not in FULL_STOPS
        return self._headings[line]

    def person_before(self, at: int, word: str, *, least: float = 0.0) -> Identity | None:
        """Return the person whom he or she stands for: the one most in view before it, at least so much.

        Of two who are as much in view it is whom the sentence before is about, and nobody where that is not clear.
        """
        gender = "f" if word in SHE else "m" if word in HE else ""
        seen: list[tuple[float, float, Identity]] = []
        for identity in self.identities:
            if not identity.person or (gender and identity.gender and identity.gender != gender):
                continue
            view, place = self._most_present(identity, at)
            if view > least and self._acts(identity):
                seen.append((view, view - self._by_order(place), identity))
        most, alone = max(((one[0], one[1]) for one in seen), default=(0.0, 0.0))
        if not gender:
            return next((who for view, _, who in seen if view == most), None)
        alike = [who for _, view, who in seen if view >= _WEIGHT.alike * alone]
        if len(alike) > 1:
            alike = [who for who in alike if self._leads(who, at)]
        return alike[0] if len(alike) == 1 else None

    def _leads(self, identity: Identity, at: int) -> bool:
        """Say whether somebody was last named as the subject of a main clause: what a sentence is about."""
        tokens, place = self.tokens, bisect_left(identity.mentions, [at]) - 1
        if place < 0:
            return False
        mention = identity.mentions[place]
        top = next((k for k in mention if tokens.head[k] not in mention), mention[-1])
        verb = tokens.head[top]
        for _ in range(_JOINED):
            verb = tokens.head[verb] if tokens.dep[verb] == "conj" else verb
        return tokens.dep[top] in SUBJECTS and tokens.dep[verb] == "ROOT"

    def thing_before(self, at: int) -> Identity | None:
        """Return the institution or state that it stands for: subjects of this and the last sentence first."""
        best: tuple[float, Identity] | None = None
        for identity in self.identities:
            if identity.person:
                continue
            view = self._in_view(identity, at)
            if view > _WEIGHT.thing and (best is None or view > best[0]):
                best = (view, identity)
        return best[1] if best else None

    def body(self, noun: str, at: int, *, kinds: frozenset[str] = frozenset()) -> Identity | None:
        """The company, the regulator: the body most in view whose name can be called so, never a person.

        In a heading it may be named only below. A council of some kind has to be called that kind somewhere.
        """
        best: tuple[float, Identity] | None = None
        for identity in self.identities:
            if not self._can_be(identity, noun) or not kinds <= _called(identity):
                continue
            view = self._in_view(identity, at)
            if not view and self.in_heading(at) and identity.mentions:
                view = 1 / (2 + max(identity.mentions[0][0] - at, 0))
            if view > 0 and (best is None or view > best[0]):
                best = (view, identity)
        return best[1] if best else None

    def _can_be(self, identity: Identity, noun: str) -> bool:
        """Say whether a body's name or description allows a common noun for it."""
        wanted, lists = role_words().bodies[noun], role_words()
        named = set(identity.name.lower().split())
        if identity.person or named & set(lists.places):
            return False
        if wanted:
            return bool(wanted & named)
        if named & (lists.organisations - lists.firms):
            return False
        heard = bool(self.spoke(identity))
        return (
            identity.role == "company"
            or bool(named & lists.firms)
            or (heard and identity.role is None)
        )

    def _acts(self, identity: Identity) -> bool:
        """Say whether somebody is ever more than a place: has a title or a gender, spoke, or does something."""
        return bool(
            identity.titles
            or identity.gender
            or self.spoke(identity)
            or any(self.tokens.dep[m[-1]] in _PARTS_OF_PERSONS for m in identity.mentions)
        )

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
        return self._most_present(identity, at)[0]

    def _most_present(self, identity: Identity, at: int) -> tuple[float, int]:
        """Return the weight of the place that makes somebody most present at a token, and that place."""
        sent, best = self.tokens.sent, (0.0, 0)
        for spoken_at in self._lately(self.spoke(identity), at):
            gap = sent[at] - sent[spoken_at]
            best = max(best, (self._fading(_WEIGHT.spoke, gap, at=spoken_at), spoken_at))
            break
        for n in range(bisect_left(identity.mentions, [at]) - 1, -1, -1):
            mention = identity.mentions[n]
            if self._fading(_MOST, sent[at] - sent[mention[0]], at=mention[0]) <= best[0]:
                break
            if mention[-1] < at:
                best = max(best, (self._mention_weight(mention, at), mention[0]))
        for described_at in self._lately(self._seen.get(id(identity), ()), at):
            if self._fading(_MOST, sent[at] - sent[described_at], at=described_at) <= best[0]:
                break
            best = max(best, (self._mention_weight([described_at], at), described_at))
        return best

    @staticmethod
    def _lately(places: Sequence[int], at: int) -> Iterator[int]:
        """Yield the places before a token, the last of them first: what is further back weighs less."""
        return (places[n] for n in range(bisect_left(places, at) - 1, -1, -1))

    def _mention_weight(self, mention: list[int], at: int) -> float:
        tokens = self.tokens
        gap = tokens.sent[at] - tokens.sent[mention[0]]
        top = next((k for k in mention if tokens.head[k] not in mention), mention[-1])
        part: float = (
            _WEIGHT.subject
            if tokens.dep[top] in SUBJECTS
            else _WEIGHT.object
            if tokens.dep[top] in {"dobj", "appos"}
            else _WEIGHT.other
        )
        if tokens.quote[top] >= 0:
            part *= _WEIGHT.quoted
        if tokens.dep[top] == "poss" or tokens.dep[top] == "compound":
            part *= _WEIGHT.owner
        elif gap > 0 and tokens.quote[top] < 0 and tokens.para[top] == tokens.para[at]:
            part = max(part, _WEIGHT.same_paragraph)
        return self._fading(part, gap, at=mention[0])

    def _fading(self, weight: float, gap: int, *, at: int) -> float:
        """Return what is left of a weight some sentences on; of two alike the later in the text is the greater."""
        left: float = weight / (1 + _WEIGHT.fading * gap) + self._by_order(at)
        return left

    def _by_order(self, at: int) -> float:
        """Return what a place counts for by standing later in the text than others."""
        counts: float = at / len(self.tokens) * _WEIGHT.later
        return counts
