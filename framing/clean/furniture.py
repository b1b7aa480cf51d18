"""Paragraphs that are not prose: share bars, adverts, tag clouds, teasers, source lines, appeals.

Every step takes a text whose paragraphs are parted by blank lines and yields edits that take whole
paragraphs out. When in doubt the paragraph stays: prose is never cut to catch noise.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from framing.clean.noise import line_rules, list_rules, rules
from framing.clean.offsets import Edit
from framing.clean.paragraphs import Paragraph, paragraphs, same_line
from framing.data_files import thresholds
from framing.front_matter import front_matter as fields_at_top

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "appeals",
    "front_matter",
    "leading_date",
    "lines",
    "link_lists",
    "masthead",
    "repeated_headline",
    "signatures",
    "strays",
    "teasers",
]

APPEALS = thresholds("clean", "appeals")
TEASERS = thresholds("clean", "teasers")

# Full stops that end no sentence: a.m., U.S., Mr.
_ABBREVIATION = re.compile(r"\b(?:[A-Za-z]\.){2,}|\b(?:Mr|Mrs|Ms|Dr|St|No|vs)\.")
_HEAD = 5
"""Paragraphs among which the name of the paper stands."""
_SENTENCE_END = re.compile(r"[.!?…][”\"’'»)\]]*$")


def front_matter(text: str) -> Iterator[Edit]:
    """Take out a block of fields between ``---`` (or ``+++``) lines at the very top."""
    block = fields_at_top(text)
    if block:
        end = len(text) - len(text[block.end :].lstrip("\n"))
        yield Edit(0, end, "", "front_matter")


def leading_date(text: str) -> Iterator[Edit]:
    """Take out a machine's date line glued to the first words."""
    found = re.match(r"(?i)\s*date:? \d{4}-\d{2}-\d{2}\b[ \t]*\n*", text)
    if found:
        yield Edit(found.start(), found.end(), "", "date_line")


def lines(text: str) -> Iterator[Edit]:
    """Take out every paragraph that a line rule of ``noise.toml`` matches whole."""
    found = paragraphs(text)
    for place, paragraph in enumerate(found):
        if len(paragraph.text) > rules()["longest_line"]:
            continue
        for rule in line_rules():
            if rule.holds(place, len(found)) and rule.pattern.match(paragraph.text):
                yield _out(text, [paragraph], kind=rule.kind)
                break


def link_lists(text: str) -> Iterator[Edit]:
    """Take out a header such as ``Tagcloud:`` with the headlines that follow it to the end."""
    found = paragraphs(text)
    for rule in list_rules():
        for place, paragraph in enumerate(found):
            if not rule.header.match(paragraph.text):
                continue
            items = found[place + 1 :]
            if all(_is_item(item, rule.longest_item) for item in items):
                yield _out(text, [paragraph, *items], kind=rule.kind)
                return
            run = _leading_items(items, rule.longest_item)
            if run:
                yield _out(text, [paragraph, *run], kind=rule.kind)
            return


def signatures(text: str) -> Iterator[Edit]:
    """Take out the publisher's name that stands alone after its syndication footer."""
    found = paragraphs(text)
    pattern = re.compile(rules()["outlet"][0]["pattern"])
    for place, paragraph in enumerate(found[:-1]):
        credit = pattern.match(paragraph.text)
        follower = found[place + 1]
        if credit and follower.text.strip(" .") == credit["outlet"].strip(" ."):
            yield _out(text, [follower], kind="syndication_footer")


def strays(text: str) -> Iterator[Edit]:
    """Take out a first paragraph that is one lower-case word."""
    found = paragraphs(text)
    if len(found) > 1 and re.match(rules()["stray"]["pattern"], found[0].text):
        yield _out(text, found[:1], kind="stray")


def masthead(text: str) -> Iterator[Edit]:
    """Take out a paper's own name on the first line: *The Norham Gazette*, with a headline below it.

    Where what follows is a byline or ends a sentence, the first line is the headline. A name below the headline is
    one where the line below it is the date.
    """
    found = paragraphs(text)[:_HEAD]
    if len(found) > 2 and _may_be_a_headline(found[1].text):
        sure = _names_a_paper(found[0].text) or _named_after_a_place(found[0], text)
        if sure and not _is_date(found[1].text):
            yield _out(text, found[:1], kind="masthead")
            return
    for name, below in pairwise(found[1:]):
        if _is_date(below.text) and _names_a_paper(name.text, any_noun=True):
            yield _out(text, [name], kind="masthead")
            return


def _names_a_paper(line: str, *, any_noun: bool = False) -> bool:
    """Tell a name in capitals that ends in a noun of papers: *The Norham Gazette*, *NORHAM DAILY POST*.

    With ``any_noun`` also in one that means other things too: *Norham Post*.
    """
    names, words = rules()["masthead"], line.split()
    last = words[-1].casefold()
    opened = any_noun or words[0].casefold() in names["opening"]
    sure = last in names["nouns"] or (last in names["with_article"] and opened)
    joined = (word for word in words if word not in names["joining"])
    short = 2 <= len(words) <= names["longest"]
    return short and sure and all(word[0].isupper() and word.isalpha() for word in joined)


def _named_after_a_place(line: Paragraph, text: str) -> bool:
    """Tell *Norham Post* where the text below prints *Norham*, never in small letters: no word of a headline."""
    before, rest = line.text.split()[:-1], text[line.end :]
    return _names_a_paper(line.text, any_noun=True) and all(
        re.search(rf"\b{word}\b", rest, re.IGNORECASE)
        and not re.search(rf"\b{word.lower()}\b", rest)
        for word in before
    )


def _is_date(line: str) -> bool:
    return any(re.match(rule["pattern"], line) for rule in rules()["date"])


def _may_be_a_headline(line: str) -> bool:
    told = _SENTENCE_END.search(_ABBREVIATION.sub("", line)) is None or line.endswith("?")
    byline = re.match(rules()["masthead"]["byline"], line) is not None
    return told and not byline and len(line.split()) > 2


def repeated_headline(text: str) -> Iterator[Edit]:
    """Take out a second paragraph that says the headline over again: its words would count twice."""
    found = paragraphs(text)[:2]
    if len(found) < 2 or found[0].text.endswith("."):
        return
    if re.search(r"\w", found[0].text) and same_line(found[0].text, found[1].text):
        yield _out(text, found[1:], kind="repeated_headline")


def teasers(text: str) -> Iterator[Edit]:
    """Take out a headline in capitals for another story, between two paragraphs of prose.

    Where much of the article is in capitals they mark nothing, and a teaser quotes nobody.
    """
    found = paragraphs(text)
    if _much_in_capitals(found):
        return
    for place, paragraph in enumerate(found):
        inside = 0 < place < len(found) - 1 and _is_prose(found[place - 1])
        long = len(paragraph.text.split()) >= rules()["teaser"]["least_words"]
        numbered = re.match(r"\d+[.)] ", paragraph.text)
        quotes = re.search(rules()["teaser"]["quotation"], paragraph.text)
        if inside and long and not (numbered or quotes) and _is_capitals(paragraph.text):
            yield _out(text, [paragraph], kind="teaser")


def appeals(text: str) -> Iterator[Edit]:
    """Take out a call for money or action with the prose that leads up to it."""
    found = paragraphs(text)
    blocks: list[tuple[int, int]] = []
    for place, paragraph in enumerate(found):
        if place == 0 or (blocks and place <= blocks[-1][1]) or not _calls(paragraph):
            continue
        first, last = _first_of_appeal(found, place), _last_of_appeal(found, place)
        if blocks and first <= blocks[-1][1] + 1:
            blocks[-1] = (blocks[-1][0], max(last, blocks[-1][1]))
        else:
            blocks.append((first, last))
    for first, last in blocks:
        block = found[first : last + 1]
        letter = _appeal()["letter"].search("\n".join(p.text for p in block))
        yield _out(text, block, kind="newsletter" if letter else "donation_appeal")


@cache
def _appeal() -> dict[str, re.Pattern[str]]:
    return {key: re.compile(row) for key, row in rules()["appeal"].items() if isinstance(row, str)}


def _calls(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is a call to act: a line of its own, in capitals or as a bare request."""
    short = len(paragraph.text) <= rules()["longest_line"]
    return short and bool(_appeal()["call"].match(paragraph.text))


def _urges(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph speaks to the reader about giving, and quotes nobody."""
    rule = _appeal()
    if rule["prose"].search(paragraph.text):
        return False
    signs = ("imperative", "reader", "publisher", "giving", "urging")
    return sum(bool(rule[sign].search(paragraph.text)) for sign in signs) >= 2


def _first_of_appeal(found: list[Paragraph], call: int) -> int:
    """Return where the appeal begins: up over what urges, over one plain paragraph between two that do."""
    most = rules()["appeal"]["most_paragraphs"]
    first = call
    for place in range(call - 1, max(call - most, 0), -1):
        if _urges(found[place]):
            first = place
        elif first - place > 1 or _appeal()["prose"].search(found[place].text):
            break
    header = found[first - 1] if first > 1 else None
    if header and first < call and _is_header(header):
        first -= 1
    return first


def _last_of_appeal(found: list[Paragraph], call: int) -> int:
    last = call
    while last + 1 < len(found) and (_urges(found[last + 1]) or _calls(found[last + 1])):
        last += 1
    return last


def _is_header(paragraph: Paragraph) -> bool:
    words = paragraph.text.split()
    titled = sum(w[:1].isupper() for w in words) >= APPEALS.titled * len(words)
    asks = bool(_appeal()["imperative"].match(paragraph.text))
    short = len(words) <= APPEALS.header and not _SENTENCE_END.search(paragraph.text)
    return short and (titled or asks)


def _is_item(paragraph: Paragraph, longest: int) -> bool:
    """Tell a link's text from prose: one short sentence, or none that ends with a full stop."""
    words = paragraph.text.split()
    text = _ABBREVIATION.sub("", paragraph.text)
    return len(words) <= longest and not re.search(r"\.[”\"’]?$|[.!?]\s+[A-Z]", text)


def _leading_items(items: Iterable[Paragraph], longest: int) -> list[Paragraph]:
    run = []
    for item in items:
        if not _is_item(item, longest):
            break
        run.append(item)
    return run


def _is_prose(paragraph: Paragraph) -> bool:
    return len(paragraph.text.split()) >= TEASERS.prose and bool(
        _SENTENCE_END.search(paragraph.text)
    )


def _much_in_capitals(found: Iterable[Paragraph]) -> bool:
    """Tell whether capitals are the way this article is printed, by the words of its longer paragraphs."""
    least = rules()["teaser"]["least_words"]
    long = [p.text for p in found if len(p.text.split()) >= least]
    capitals = sum(len(text.split()) for text in long if _is_capitals(text))
    return capitals > float(rules()["teaser"]["most_share"]) * sum(len(t.split()) for t in long)


def _is_capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= TEASERS.letters and not any(c.islower() for c in letters)


def _out(text: str, run: list[Paragraph], *, kind: str) -> Edit:
    """Return the edit that takes ``run`` out, leaving one break between its neighbours."""
    start, end = run[0].start, run[-1].end
    before, after = text[:start].rstrip("\n"), text[end:].lstrip("\n")
    if not before:
        return Edit(0, len(text) - len(after), "", kind)
    if not after:
        # The break before it is left to the last step: an edit that took it would meet its neighbour's.
        return Edit(start, len(text), "", kind)
    return Edit(start, len(text) - len(after), "", kind)
