"""Base tables made by hand: articles as paragraphs of text, attributions and findings named by their words."""

import re
from dataclasses import dataclass, field

from framing.compare import compare
from framing.compare.acts.parties import Party
from framing.compare.sample import Sample
from framing.settings import Settings
from framing.tables import frame

SETTINGS = Settings(resamples=200)
FULL = "We are sorry for the fright, but the rudder was checked in March and no fault was found"
"""What the ferry's operator said, whole."""
FUNCTION = """
a an the of to in on at for and but or was is were had has have be been that this it he she we they
i by with from not no will would who as us our their his her
"""


@dataclass
class Story:
    """One article: its text, with what was found in it given by the words themselves."""

    id: str
    outlet: str
    text: str
    said: list = field(default_factory=list)
    found: list = field(default_factory=list)
    published: str = ""
    duplicate_of: str = ""
    flags: str = ""
    title: bool = False

    def quote(self, speaker, words, *, cue="said", stance="neutral", status="named"):
        """Add speech by ``speaker``: pieces of the text, quoted where marks stand around them."""
        pieces = [words] if isinstance(words, str) else list(words)
        spans = [self.at(piece) for piece in pieces]
        marked = [list(s) for s in spans if self.text[s[0] - 1 : s[0]] in {"“", "‘"}]
        inner = [
            [s[0] + m.start(1), s[0] + m.end(1)]
            for s in spans
            for m in re.finditer("“([^”]*)”", self.text[s[0] : s[1]])
        ]
        kind = "direct" if marked else "mixed" if inner else "indirect"
        self.said.append(
            (kind, speaker, [list(s) for s in spans], marked or inner, cue, stance, status)
        )
        return self

    def see(self, extractor, category, words, *, label="", **attrs):
        """Add a finding at ``words``."""
        self.found.append((extractor, category, self.at(words), label or words.lower(), attrs))
        return self

    def at(self, words):
        """Return the span of ``words``."""
        start = self.text.index(words)
        return start, start + len(words)


def base(stories, units=()):
    """Return the base tables of ``stories``; ``units`` gives (extractor, category, unit) of the legend."""
    rows = {name: [] for name in ("articles", "sentences", "words", "attributions", "observations")}
    outlets = sorted({story.outlet for story in stories})
    for story in stories:
        _add(rows, story, outlets)
    kinds = {(o["extractor"], o["category"]): "words" for o in rows["observations"]}
    kinds |= {(e, c): unit for e, c, unit in units}
    legend = [
        {"extractor": e, "title": e, "category": c, "description": c, "unit": unit}
        for (e, c), unit in sorted(kinds.items())
    ]
    tables = {name: frame(name, found) for name, found in rows.items()}
    tables["legend"] = frame("legend", legend)
    return tables | {
        n: frame(n, []) for n in ("voices", "removed", "zones", "skipped", "legend_attrs")
    }


def sample(stories, units=(), settings=SETTINGS):
    """Return ``stories`` as the rooms of the comparison see them."""
    return Sample("An event", base(stories, units), {s.id: s.text for s in stories}, settings)


def compared(stories, units=(), settings=SETTINGS, offsets=None):
    """Return the whole comparison of ``stories``."""
    texts = {s.id: s.text for s in stories}
    return compare(
        "An event",
        base(stories, units),
        texts=texts,
        originals=texts,
        settings=settings,
        versions={},
        offsets=offsets,
    )


def _add(rows, story, outlets):
    sentences = _sentences(story)

    def number(at):
        return max(sum(s <= at for s, *_ in sentences) - 1, 0)

    voices = ["narration"] * (len(story.text) + 1)
    for _, _, spans, _, *_ in story.said:
        for s, e in spans:
            voices[s:e] = ["attributed"] * (e - s)
    for _, _, _, quoted, *_ in story.said:
        for s, e in quoted:
            voices[s:e] = ["quoted"] * (e - s)
    common = {"article_id": story.id, "outlet": story.outlet}
    zone = {n: ("headline" if story.title and n == 0 else "body") for n in range(len(sentences))}
    for n, (s, e, paragraph) in enumerate(sentences):
        rows["sentences"].append(
            {
                "article_id": story.id,
                "sentence": n,
                "paragraph": paragraph,
                "zone": zone[n],
                "start": s,
                "end": e,
                "text": story.text[s:e],
            }
        )
    tally = dict.fromkeys(("narration", "quoted", "attributed"), 0)
    for m in re.finditer(r"[\w’'-]+", story.text):
        s, word = m.start(), m.group()
        first = any(s == start for start, *_ in sentences)
        pos = (
            "DET"
            if word.lower() in FUNCTION.split()
            else "NUM"
            if word[0].isdigit()
            else "PROPN"
            if word[0].isupper() and not first
            else "NOUN"
        )
        tally[voices[s]] += 1
        rows["words"].append(
            {
                "article_id": story.id,
                "sentence": number(s),
                "start": s,
                "end": m.end(),
                "word": word.lower(),
                "lemma": word.lower(),
                "pos": pos,
                "voice": voices[s],
                "zone": zone[number(s)],
            }
        )
    for n, (kind, speaker, spans, quoted, cue, stance, status) in enumerate(story.said):
        start = min(s for s, _ in spans)
        rows["attributions"].append(
            common
            | {
                "attribution": n,
                "type": kind,
                "speaker": speaker,
                "status": status,
                "cue": cue,
                "cue_lemma": cue,
                "stance": stance,
            }
            | {
                "introduced_as": speaker,
                "start": start,
                "end": max(e for _, e in spans),
                "content_spans": spans,
                "quoted_spans": quoted,
            }
            | {
                "cue_spans": [list(story.at(cue))] if cue in story.text else [],
                "source_spans": [],
                "sentence": number(start),
            }
            | {
                "content": " … ".join(story.text[s:e] for s, e in spans),
                "paragraph": sentences[number(start)][2],
                "zone": zone[number(start)],
            }
            | {
                "words_quoted": sum(len(story.text[s:e].split()) for s, e in quoted),
                "words_reported": 0,
            }
        )
    for extractor, category, (s, e), label, attrs in story.found:
        rows["observations"].append(
            common
            | {
                "extractor": extractor,
                "category": category,
                "label": label,
                "start": s,
                "end": e,
                "original_start": s,
                "original_end": e,
            }
            | {
                "text": story.text[s:e],
                "voice": voices[s],
                "speaker": "",
                "zone": zone[number(s)],
                "sentence": number(s),
            }
            | {"paragraph": sentences[number(s)][2], "attrs": attrs}
        )
    rows["articles"].append(
        common
        | {
            "letter": chr(65 + outlets.index(story.outlet)),
            "outlet_basis": "manifest",
            "title": "",
            "published": story.published,
        }
        | {
            "flags": story.flags,
            "words": sum(tally.values()),
            "narration_words": tally["narration"],
            "quoted_words": tally["quoted"],
        }
        | {
            "attributed_words": tally["attributed"],
            "sentences": len(sentences),
            "paragraphs": sentences[-1][2],
            "duplicate_of": story.duplicate_of,
            "copy": "whole" if story.duplicate_of else "",
        }
    )


def _sentences(story):
    found, paragraph = [], 0
    for block in re.finditer(r"[^\n]+", story.text):
        paragraph += not (story.title and not found)
        for m in re.finditer(r"[^.!?]+(?:[.!?]+[”’]?|$)", block.group()):
            text = m.group()
            start = block.start() + m.start() + len(text) - len(text.lstrip())
            if text.strip():
                found.append((start, block.start() + m.end(), paragraph))
    return found


def party(words, *, head="", names="", numbers=(), people=False, several=False):
    """Return a doer or target by the stems of its words."""
    return Party(
        words=frozenset(words.split()),
        head=head,
        names=frozenset(names.split()),
        numbers=frozenset(numbers),
        people=people,
        several=several,
    )
