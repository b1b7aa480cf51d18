"""Who speaks in the turns of an interview or transcript, as its labels name them: FINCH, Q, UNIDENTIFIED MALE."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.constructions.turns import TURN, labels_in, stage_tokens
from framing.parse.genders import told_by_name
from framing.parse.identity import Identity
from framing.parse.roles import role_of
from framing.parse.speakers import Speaker

if TYPE_CHECKING:
    from framing.parse.constructions.turns import Label
    from framing.parse.frames import Frame
    from framing.parse.speakers import Resolver
    from framing.parse.tokens import Tokens

__all__ = ["TurnSpeakers", "as_prose_writes_it"]

_FIRST_PERSON = terms("function_words", "first_person")
_NOBODYS = ("asking", "answering", "nameless", "outlet")


class TurnSpeakers:
    """The labels of one document; without turns it knows nobody and changes nothing."""

    def __init__(self, tokens: Tokens) -> None:
        """Read the labels."""
        self.tokens = tokens
        self.labels = labels_in(tokens)
        self._at = {self._nodes(one)[0]: one for one in self.labels.values() if self._nodes(one)}
        self._first = min(self._at, default=0)
        self._said: dict[int, Speaker] = {}

    @property
    def no_names(self) -> frozenset[int]:
        """Tokens that spell no name as prose does: labels in capitals or of nobody, stage directions."""
        if not self.labels:
            return frozenset()
        listed = (
            one
            for one in self.labels.values()
            if one.name.isupper() or any(one.is_listed(kind) for kind in _NOBODYS)
        )
        inside = {k for one in listed for k in self.tokens.within(one.name_span[0], one.stop)}
        return frozenset(inside) | stage_tokens(self.tokens)

    def seat(self, identities: list[Identity]) -> None:
        """Give each label in capitals to whom it names, by a surname too; who is named nowhere else joins."""
        speaking: dict[str, list[Label]] = defaultdict(list)
        for one in self.labels.values():
            if one.name.isupper() and not any(one.is_listed(kind) for kind in _NOBODYS):
                speaking[one.key].append(one)
        for key, labels in speaking.items():
            full = {one.name for one in labels if " " in one.name}
            if len(full) < 2:
                self._join(identities, next(iter(full), labels[0].name), key=key, labels=labels)
                continue
            for name in sorted(full):
                self._join(
                    identities, name, key="", labels=[one for one in labels if one.name == name]
                )

    def _join(
        self, identities: list[Identity], name: str, *, key: str, labels: list[Label]
    ) -> None:
        """Add the labels of one speaker to the identity of that name, or of that surname where only one has it."""
        named = [i for i in identities if name.casefold() in {n.casefold() for n in i.names}]
        alike = [i for i in identities if i.person and i.name.split()[-1].casefold() == key]
        home = named[0] if named else alike[0] if len(alike) == 1 else None
        if home is None:
            home = Identity(as_prose_writes_it(name), person=True)
            home.gender = told_by_name([home.name])
            identities.append(home)
        home.names += [home.name] * len(labels)
        home.mentions = sorted([*home.mentions, *(self._nodes(one) for one in labels)])
        told = (role_of(one.role.lower()) for one in labels if one.role)
        home.role = home.role or next((role for role in told if role), None)

    def speaker(self, frame: Frame, resolver: Resolver) -> Speaker | None:
        """Return who speaks in a turn whose label names nobody, or says I inside one; None for any other frame."""
        nodes = sorted(frame.source)
        if len(nodes) == 1 and self.tokens.lower[nodes[0]] in _FIRST_PERSON:
            return self._said.get(nodes[0])
        if frame.construction != TURN or not nodes:
            return None
        found = self._listed(self._at.get(nodes[0]), nodes, resolver=resolver)
        found = found or resolver.resolve(frame.source, frame.head, quoted=bool(frame.quotes))
        self._said.update(dict.fromkeys(frame.content, found))
        return found

    def _listed(
        self, label: Label | None, nodes: list[int], *, resolver: Resolver
    ) -> Speaker | None:
        """Return who is meant by Q, A or UNIDENTIFIED MALE.

        Whoever answers is the one person that the text introduces; of several it tells nobody.
        """
        if label is None:
            return None
        if label.is_listed("asking"):
            return Speaker("questioner", "anonymous", "media")
        if label.is_listed("answering"):
            who = self._interviewed(resolver.identities)
            return resolver.named(who, nodes, head=nodes[0]) if who else Speaker(None, "unresolved")
        if label.is_listed("nameless"):
            return Speaker(label.name.lower(), "anonymous")
        return None

    def _interviewed(self, identities: list[Identity]) -> Identity | None:
        """Return the one person named before the first turn, or of several the one in the very first line."""
        people = [i for i in identities if i.person]
        for stop in (self._first, self.tokens.within(*self.tokens.lines[0]).stop):
            named = [i for i in people if any(m[0] < stop for m in i.mentions)]
            if len(named) == 1:
                return named[0]
        return None

    def _nodes(self, label: Label) -> list[int]:
        return list(self.tokens.within(*label.name_span))


def as_prose_writes_it(name: str) -> str:
    """Return a name in capitals as prose writes it: Ann O'Neill, Tom McVie."""
    return re.sub(r"\bMc([a-z])", lambda m: f"Mc{m[1].upper()}", name.title())
