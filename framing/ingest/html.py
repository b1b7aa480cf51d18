"""Saved web pages: the article out of its page, with what was left behind kept.

trafilatura decides what is article and reads the page's own metadata; the blocks of the page are then
walked in order, so that headline, standfirst, crossheads and captions become zones and every block that
is not the article is recorded as cut.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.data_files import data_file
from framing.errors import ArticleError
from framing.ingest.decode import decode_page
from framing.ingest.fields import iso_date
from framing.plugins import reader
from framing.records import Article, Evidence, Removed, Zone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from framing.records import ZoneKind

__all__ = ["html_page", "read_page"]

# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "html", "label", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
_SILENT = frozenset({
    "head", "iframe", "noscript", "option", "script", "select", "style", "svg", "template", "textarea",
})
# fmt: on
_ORIGIN = {
    "nav": "navigation",
    "aside": "aside",
    "footer": "page_footer",
    "form": "form",
    "button": "button",
    "header": "page_header",
}
_ASIDE = frozenset(_ORIGIN) - {"header"}
_PAGES = data_file("ingest", "pages")
_STANDFIRST, _BYLINE = (re.compile(_PAGES[name]["pattern"]) for name in ("standfirst", "byline"))
# What a page itself names as no part of its article, by whole names in an element's class or id.
_NAMED = {name: re.compile(part["pattern"]) for name, part in _PAGES["no_part"].items()}
# Whose a post is, below its words: — Ada Bloom (@adabloom). It is read with them, as one block.
_ACCOUNT = re.compile(r"\(@\w{1,30}\)")
_LEAST_WORDS = 25
_MOST_BLOCKS = 3000


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of the page: its text and where it stands."""

    text: str
    tag: str
    names: str
    ancestors: tuple[str, ...]
    furniture: str = ""


@reader("html", ".html", ".htm", ".xhtml")
def html_page(path: Path, data: bytes) -> Iterator[Article]:
    """A saved web page; outlet, title, date and author from the page's own metadata."""
    yield read_page(decode_page(data), path.stem, source=str(path))


def read_page(page: str, fallback_id: str, *, source: str, url: str | None = None) -> Article:
    """Return the article of an HTML page: headline, standfirst, prose and captions, by blank lines.

    Raises ArticleError for a page in which no article is found.
    """
    # Loaded here: it costs a fifth of a second, and most runs read text files only.
    import trafilatura

    if not page.strip():
        raise ArticleError("the file is empty")
    tree = trafilatura.load_html(page)
    if tree is None:
        raise ArticleError("this is not a web page that can be read")
    meta = trafilatura.extract_metadata(page, default_url=url)
    found: Any = trafilatura.bare_extraction(
        page,
        include_comments=False,
        include_tables=False,
        # Its second opinions compare every block with every other: minutes on a page of thousands.
        fast=page.count("<p") + page.count("<div") > _MOST_BLOCKS,
    )
    prose = _squeezed((found.text or "") if found is not None else "")
    blocks = list(_blocks(tree))
    kept = _kept(blocks, prose, title=_squeezed(_text_of(meta, "title") or ""))
    if sum(len(block.text.split()) for block, _ in kept) < _LEAST_WORDS:
        raise ArticleError("no article was found in this page")
    text, zones = _joined(kept)
    cut = _cut(blocks, [block for block, _ in kept])
    return _article(meta, text, origin=(fallback_id, source, url), zones=zones, cut=cut)


def _article(
    meta: Any,  # noqa: ANN401 - trafilatura's metadata record has no types
    text: str,
    *,
    origin: tuple[str, str, str | None],
    zones: tuple[Zone, ...],
    cut: tuple[Removed, ...],
) -> Article:
    outlet = _text_of(meta, "sitename") or _text_of(meta, "hostname")
    published = iso_date(_text_of(meta, "date"))
    return Article(
        id=origin[0],
        outlet=outlet or "",
        text=text,
        title=_text_of(meta, "title"),
        url=_text_of(meta, "url") or origin[2],
        published=published,
        source=origin[1],
        author=_text_of(meta, "author"),
        outlet_evidence=Evidence("metadata", outlet) if outlet else None,
        published_basis="metadata" if published else "",
        zones=zones,
        cut=cut,
    )


def _text_of(meta: Any, name: str) -> str | None:  # noqa: ANN401 - see _article
    value = getattr(meta, name, None) if meta is not None else None
    return str(value).strip() or None if value else None


def _blocks(tree: Any) -> Iterator[_Block]:  # noqa: ANN401 - an lxml element
    """Yield the innermost blocks of a page that hold text, in its order."""
    stack: list[tuple[Any, tuple[str, ...], str]] = [(tree, (), "")]
    words = _prose_words(tree)
    while stack:
        element, above, furniture = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in _SILENT or element.get("hidden") is not None:
            continue
        furniture = furniture or _named(element, words)
        post = tag == "blockquote" and _ACCOUNT.search(_own_text(element))
        inner = [] if post else [child for child in element if _holds_block(child)]
        if not inner:
            text = " ".join(" ".join(element.itertext()).split()) if post else _visible(element)
            if text and (tag in _BLOCKS or not above):
                names = " ".join(
                    filter(None, (element.get("class"), element.get("itemprop"), element.get("id")))
                )
                yield _Block(text, tag, names, above, furniture)
            elif text:
                yield _Block(text, tag, element.get("class") or "", above, furniture)
            continue
        own = _own_text(element)
        if own:
            yield _Block(own, tag, element.get("class") or "", above, furniture)
        stack.extend((child, (*above, tag), furniture) for child in reversed(list(element)))


def _named(element: Any, words: int) -> str:  # noqa: ANN401 - an lxml element
    """Return what an element's class or id says that it is, where that is no part of an article.

    What holds half of a page's ``words`` is no furniture, whatever it is called: a part that unfolds, a
    frame that carries adverts.
    """
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    for kind, pattern in _NAMED.items():
        if any(pattern.fullmatch(name) for name in names):
            return "" if 2 * _prose_words(element) > words else kind
    return ""


def _prose_words(element: Any) -> int:  # noqa: ANN401 - an lxml element
    return sum(len(_visible(one).split()) for one in element.iter("p"))


def _holds_block(element: Any) -> bool:  # noqa: ANN401 - an lxml element
    if not isinstance(element.tag, str):
        return False
    return element.tag in _BLOCKS or any(
        isinstance(inner.tag, str) and inner.tag in _BLOCKS for inner in element.iter()
    )


def _visible(element: Any) -> str:  # noqa: ANN401 - an lxml element
    parts: list[str] = []
    for node in element.iter():
        silent = not isinstance(node.tag, str) or node.tag in _SILENT
        if not silent and node.text:
            parts.append(node.text)
        if node.tag == "br":
            parts.append(" ")
        if node is not element and node.tail:
            parts.append(node.tail)
    return re.sub(r"\s+", " ", "".join(parts)).strip()


def _own_text(element: Any) -> str:  # noqa: ANN401 - an lxml element
    parts = [element.text or "", *(child.tail or "" for child in element)]
    return re.sub(r"\s+", " ", " ".join(parts)).strip()


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _kept(blocks: list[_Block], prose: str, *, title: str) -> list[tuple[_Block, ZoneKind]]:
    """Return the blocks that are the article, with their zones."""
    rows: list[tuple[_Block, ZoneKind]] = []
    tops = [block for block in blocks if block.tag == "h1" and not block.furniture]
    headline = next((b for b in tops if _squeezed(b.text) == title), tops[0] if tops else None)
    last = -1
    for block in blocks:
        kind = _kind(block, headline)
        squeezed = _squeezed(block.text)
        inside = bool(squeezed) and squeezed in prose
        place = len(rows)
        if kind == "headline" or (kind in {"standfirst", "caption"} and _in_article(block)):
            rows.append((block, kind))
        elif inside and kind != "byline" and not _in_furniture(block):
            rows.append((block, kind))
            last = place
    # What follows the last paragraph of the prose is not a crosshead of this article.
    return [
        row for place, row in enumerate(rows) if place <= last or row[1] in {"caption", "headline"}
    ]


def _kind(block: _Block, headline: _Block | None) -> ZoneKind:
    if block is headline:
        return "headline"
    if block.tag == "figcaption" or "figcaption" in block.ancestors:
        return "caption"
    if _STANDFIRST.search(block.names) and len(block.text.split()) >= 4:
        return "standfirst"
    if _BYLINE.search(block.names) and len(block.text.split()) <= 20:
        return "byline"
    if re.fullmatch(r"h[2-6]", block.tag):
        return "crosshead"
    return "body"


def _in_article(block: _Block) -> bool:
    return ("article" in block.ancestors or "main" in block.ancestors) and not _in_furniture(block)


def _in_furniture(block: _Block) -> bool:
    return bool(block.furniture) or any(tag in _ASIDE for tag in (*block.ancestors, block.tag))


def _joined(kept: list[tuple[_Block, ZoneKind]]) -> tuple[str, tuple[Zone, ...]]:
    texts: list[str] = []
    zones: list[Zone] = []
    at = 0
    for block, kind in kept:
        if kind != "body":
            zones.append(Zone(at, at + len(block.text), kind))
        texts.append(block.text)
        at += len(block.text) + 2
    return "\n\n".join(texts), tuple(zones)


def _cut(blocks: list[_Block], kept: list[_Block]) -> tuple[Removed, ...]:
    stays = {id(block) for block in kept}
    return tuple(
        Removed(None, None, _origin(block), block.text)
        for block in blocks
        if id(block) not in stays
    )


def _origin(block: _Block) -> str:
    if block.furniture:
        return block.furniture
    for tag in (block.tag, *reversed(block.ancestors)):
        if tag in _ORIGIN:
            return _ORIGIN[tag]
    return "page_block"
