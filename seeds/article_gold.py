"""One article's annotations as a stand-off line: every span in code points into the original."""

from __future__ import annotations

import hashlib
from typing import Any

from quoted_strings import GoldError, Span, locate, locate_all

TYPES = frozenset({"direct", "mixed", "indirect", "document", "scare"})
VOICES = frozenset({"narration", "quoted", "attributed"})
KINDS = frozenset({"description", "epithet", "title-name"})
ZONES = frozenset({"headline", "standfirst", "byline", "crosshead", "caption"})
CATEGORIES = frozenset(
    {
        "evaluative",  # evaluative adjective or adverb
        "booster",  # or hyperbole
        "hedge_insinuation",
        "stance_verb",  # stance-bearing reporting verb
        "presupposition",
        "attack_verb",  # or conflict verb
        "person_label",
        "group_label",
        "dehumanising_image",  # or natural force
        "fear_alarm",
        "euphemism",
        "scare_quotes",
        "slogan",
    }
)

Row = dict[str, Any]


def one_of(value: str, allowed: frozenset[str], where: str) -> str:
    """Return the value if it is allowed; raise GoldError otherwise."""
    if value not in allowed:
        raise GoldError(f"{value!r} is none of {sorted(allowed)}: {where!r}")
    return value


def inside(span: Span | list[int], spans: list[list[int]]) -> int:
    """Count the characters of a span that lie in any of the spans."""
    covered = {i for start, end in spans for i in range(start, end)}
    return len(covered & set(range(*span)))


def voice_at(span: Span, attributions: list[Row]) -> str:
    """Return whose words a span is, by the attributions: most of it decides, quoted words first."""
    spoken = [a for a in attributions if a["type"] != "scare"]
    half = (span[1] - span[0]) / 2
    if inside(span, [piece for a in spoken for piece in a["quoted"]]) > half:
        return "quoted"
    if inside(span, [piece for a in spoken for piece in a["content"]]) > half:
        return "attributed"
    return "narration"


class ArticleGold:
    """One article's annotations, turned into a stand-off line."""

    def __init__(self, stem: str, text: str, notes: Row) -> None:
        """Keep the original text and the annotations made of it."""
        self.stem, self.text, self.notes = stem, text, notes
        self.named: dict[str, Row] = {}

    def span(self, span: Span, **more: Any) -> Row:  # noqa: ANN401 - any cell
        """Return a row with a span, its text and whatever else belongs to it."""
        return {"start": span[0], "end": span[1], **more, "text": self.text[slice(*span)]}

    def removed(self) -> list[Row]:
        """Rows of ``removed``: [string, kind] or [string, kind, "every"]."""
        rows = []
        for marked, kind, *every in self.notes.get("removed", []):
            found = locate_all(self.text, marked) if every else [locate(self.text, marked)]
            rows += [self.span(match.focus(), kind=kind) for match in found]
        return in_order(rows)

    def zones(self) -> list[Row]:
        """Rows of ``zones``: [string, zone]."""
        found = [(locate(self.text, marked), zone) for marked, zone in self.notes.get("zones", [])]
        return in_order([self.span(m.focus(), zone=one_of(z, ZONES, self.stem)) for m, z in found])

    def attributions(self) -> list[Row]:
        """Rows of ``attributions``: [type, speaker, role, string, flags...]; "=name" names one."""
        rows = []
        for type_, speaker, role, marked, *flags in self.notes["attributions"]:
            match = locate(self.text, marked)
            whole = one_of(type_, TYPES, marked) in {"direct", "scare"}
            row: Row = {
                "type": type_,
                "content": match.many("c"),
                "quoted": match.many("c") if whole else match.many("q"),
                "cue": match.many("v"),
                "source": match.many("s"),
                "speaker": speaker or None,
                "speaker_role": role or None,
                "anonymous": "anonymous" in flags,
                "nested": "nested" in flags,
                "text": " … ".join(self.text[a:b] for a, b in match.many("c")),
            }
            check_attribution(row, marked)
            self.named |= {flag[1:]: row for flag in flags if flag.startswith("=")}
            rows.append(row)
        partly = [row for row in rows if row["type"] != "direct"]
        for row in partly:
            others = [piece for r in partly if r is not row for piece in r["quoted"]]
            if any(inside(piece, others) for piece in row["quoted"]):
                raise GoldError(f"quoted words belong to the innermost speaker: {row['text']!r}")
        return sorted(rows, key=lambda row: (row["content"], row["cue"]))

    def spoken(self, layer: str, attributions: list[Row]) -> list[Row]:
        """Rows of ``loaded`` and ``labels``, their voices held against the attributions."""
        rows = []
        for marked, kind, voice, *more in self.notes[layer]:
            span = locate(self.text, marked).focus()
            heard = voice_at(span, attributions)
            if one_of(voice, VOICES, marked) != heard:
                raise GoldError(f"marked as {voice}, {heard} by the attributions: {marked!r}")
            if layer == "loaded":
                extra: Row = {
                    "category": one_of(kind, CATEGORIES, marked),
                    "voice": voice,
                    "score": 1.0,
                    "strength": more[0],
                    "neutral": more[1:],
                }
            else:
                named = kind in self.text[slice(*span)] and kind[0].isupper()
                guess = "title-name" if named else "description"
                label = one_of(more[0] if more else guess, KINDS, marked)
                extra = {"actor": kind, "voice": voice, "label": label}
            rows.append(self.span(span, **extra))
        return in_order(rows)

    def passives(self) -> list[Row]:
        """Rows of ``passives``: [string with <t> and <a>, verb]."""
        rows = []
        for marked, verb in self.notes["passives"]:
            match = locate(self.text, marked)
            more = {"verb": verb, "agent": match.one("a"), "patient": match.one("t")}
            rows.append(self.span(match.focus(), **more))
        return in_order(rows)

    def figures(self) -> list[Row]:
        """Rows of ``figures``: [string, quantity, value, unit, what, hedge, source]."""
        rows = []
        for marked, quantity, value, unit, what, hedge, source in self.notes["figures"]:
            span = locate(self.text, marked).focus()
            printed = " ".join(self.text[slice(*span)].lower().split())
            if quantity.lower() not in printed or hedge.lower() not in printed:
                raise GoldError(f"{quantity!r} or {hedge!r} is not in {printed!r}")
            more = {
                "quantity": quantity,
                "value": None if value == "" else value,
                "unit": unit or None,
                "what": what,
            }
            rows.append(self.span(span, **more, hedge=hedge or None, source=source or None))
        return in_order(rows)

    def line(self, source: str, outlet: str) -> Row:
        """Return the article's line of ``gold.jsonl``."""
        attributions = self.attributions()
        return {
            "id": self.stem,
            "source": source,
            "outlet": outlet,
            "text_sha256": hashlib.sha256(self.text.encode()).hexdigest(),
            "removed": self.removed(),
            "zones": self.zones(),
            "attributions": attributions,
            "loaded": self.spoken("loaded", attributions),
            "labels": self.spoken("labels", attributions),
            "passives": self.passives(),
            "figures": self.figures(),
        }


def in_order(rows: list[Row]) -> list[Row]:
    """Return rows in the order of the text."""
    return sorted(rows, key=lambda row: (row["start"], row["end"]))


def check_attribution(row: Row, marked: str) -> None:
    """Raise GoldError where the parts of an attribution cannot belong together."""
    if not row["content"]:
        raise GoldError(f"no content marked: {marked!r}")
    if row["type"] == "mixed" and not row["quoted"]:
        raise GoldError(f"mixed, but no quoted words marked: {marked!r}")
    if row["type"] == "indirect" and row["quoted"]:
        raise GoldError(f"indirect, but quoted words marked: {marked!r}")
    for piece in row["quoted"]:
        if inside(piece, row["content"]) < piece[1] - piece[0]:
            raise GoldError(f"quoted words outside the content: {marked!r}")
    if not row["speaker"] and row["source"]:
        raise GoldError(f"a source without a speaker: {marked!r}")
