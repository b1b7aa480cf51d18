"""For tests, ours and plug-in authors': a document from a string, and the promises of a plug-in.

>>> from framing.testing import check_extractor, document, observed
>>> doc = document("“We were told to wait,” the mayor said.")  # doctest: +SKIP
>>> check_extractor(my_extractor, "Text that it should find something in.")  # doctest: +SKIP
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from framing.clean import clean
from framing.errors import ArticleError
from framing.extract import observe
from framing.extract.tabulate import tabulate
from framing.parse import parse
from framing.records import Article, Skipped
from framing.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from framing.plugins import Extractor, Reader, Section
    from framing.records import Document, Observation
    from framing.tables import Comparison

__all__ = [
    "base_tables",
    "check_extractor",
    "check_reader",
    "check_section",
    "comparison_of",
    "document",
    "observed",
]


def document(text: str, *, outlet: str = "Echo", article_id: str = "echo-1") -> Document:
    """Return ``text`` cleaned and parsed, as an extractor will see it."""
    article = Article(id=article_id, outlet=outlet, text=text, source=f"{article_id}.txt")
    return parse(article, clean(article))


def observed(one: Extractor, text: str, settings: Settings | None = None) -> list[Observation]:
    """Return what ``one`` finds in ``text``, stamped with voice, speaker and zone."""
    return observe(document(text), [one], settings=settings or Settings())


def base_tables(texts: Mapping[str, str]) -> dict[str, pd.DataFrame]:
    """Return the base tables of one article an outlet, from outlet → text."""
    from framing.plugins import extractors

    documents = [
        document(text, outlet=outlet, article_id=outlet.lower().replace(" ", "-"))
        for outlet, text in texts.items()
    ]
    rows = [
        row for d in documents for row in observe(d, extractors().values(), settings=Settings())
    ]
    return tabulate(documents, rows, skipped=[], settings=Settings())


def comparison_of(texts: Mapping[str, str]) -> Comparison:
    """Return the comparison of one article an outlet, from outlet → text."""
    from framing.compare import compare

    ids = {outlet: outlet.lower().replace(" ", "-") for outlet in texts}
    cleaned = {ids[o]: clean(Article(id=ids[o], outlet=o, text=t)).text for o, t in texts.items()}
    return compare(
        "An event",
        base_tables(texts),
        texts=cleaned,
        originals={ids[o]: t for o, t in texts.items()},
        settings=Settings(),
        versions={},
    )


def check_extractor(one: Extractor, *texts: str) -> list[Observation]:
    """Check what every extractor promises, on ``texts`` and on hostile ones; return what it found.

    The promises: a title, described categories with a known unit, declared attrs of the declared type,
    findings inside the text, the same findings twice, and no failure whatever the text holds. Raises
    AssertionError or PluginError, naming the promise.
    """
    assert one.title, f"{one.name}: wants a title"
    assert one.categories, f"{one.name}: wants a category"
    for name, category in one.categories.items():
        assert category.description, f"{one.name}: category {name!r} wants a description"
        assert category.unit in {"words", "sentences", "articles"}, f"{one.name}: unit of {name!r}"
    types = {attr.name: attr.type for attr in one.attrs}
    found: list[Observation] = []
    for text in (*texts, *HOSTILE):
        rows = observed(one, text)
        assert rows == observed(one, text), f"{one.name}: other findings the second time"
        for row in rows:
            for name, value in row.attrs.items():
                right = (
                    value is None
                    or isinstance(value, types[name])
                    or _is_number(value, types[name])
                )
                assert right, f"{one.name}: attr {name!r} is not {types[name].__name__}: {value!r}"
        found.extend(rows)
    return found


HOSTILE: Sequence[str] = (
    "a",
    "“",
    "\"'\"'\" said. ''",
    "He said: “One.\n\n“Two.\n\nThree” — ‘",
    "<script>alert(1)</script> {{ 7 * 7 }} \u202eabc\u202c\u200b",
    "1,2,3.4.5 $ % £ 10 000 000 per cent of of of",
    "WAS KILLED BY BY BY",
    "\U0001f600 said \U0001f600\U0001f600 that é́́́ 32 people were killed.",
    "word " * 400,
)
"""Texts that no extractor may stumble over."""


def _is_number(value: object, kind: type) -> bool:
    return kind is float and isinstance(value, int) and not isinstance(value, bool)


def check_reader(one: Reader, *files: bytes) -> list[Article]:
    """Check what every reader promises, on ``files`` and on hostile ones; return the articles of ``files``.

    The promises: suffixes in lower case with a dot, a description (the first line of the docstring will
    do), an article with text in each of ``files``, and for whatever else a file may hold nothing but
    articles, ``Skipped`` with a reason, or ArticleError; the same twice. Raises AssertionError, naming
    the promise.
    """
    assert one.suffixes, f"{one.name}: wants a suffix"
    assert all(s.startswith(".") and s == s.lower() for s in one.suffixes), f"{one.name}: suffixes"
    assert one.description, f"{one.name}: wants a description, such as a docstring"
    found: list[Article] = []
    for data in files:
        articles = [item for item in _read(one, data) if isinstance(item, Article)]
        assert any(item.text.strip() for item in articles), f"{one.name}: no article in {data!r}"
        found.extend(articles)
    for data in HOSTILE_FILES:
        for item in _read(one, data):
            assert isinstance(item, Article) or item.reason, f"{one.name}: skipped without a reason"
    return found


def _read(one: Reader, data: bytes) -> list[Article | Skipped]:
    def once() -> list[Article | Skipped] | str:
        try:
            return list(one.read(Path(f"file{one.suffixes[0]}"), data))
        except ArticleError as error:
            return str(error)
        except Exception as error:
            raise AssertionError(f"{one.name}: {error!r} for the file {data!r}") from error

    items = once()
    assert items == once(), f"{one.name}: reads otherwise the second time"
    assert items != "", f"{one.name}: ArticleError without a reason"
    if isinstance(items, str):
        return []
    assert all(isinstance(item, Article | Skipped) for item in items), f"{one.name}: what it yields"
    return items


HOSTILE_FILES: Sequence[bytes] = (
    b"",
    b"\n",
    b"\xff\xfe",
    b"\x00\x01\x02\x89PNG",
    b"PK\x03\x04",
    b"{",
    b"<html",
    b'text\n"',
    b"--",
    "“".encode("cp1252") * 40,
)
"""Files that no reader may stumble over."""


def check_section(one: Section, comparison: Comparison) -> Mapping[str, object]:
    """Check what every page section promises of ``comparison``; return what it built.

    The promises: a title, the same built twice, and a template that prints one element
    ``<section id="NAME" aria-labelledby="NAME-h">`` with a heading of that id. A section of your own package
    is found once the package is installed with its entry point. Raises AssertionError, naming the promise.
    """
    from jinja2 import TemplateNotFound

    from framing.report.page import section_html

    assert one.title, f"{one.name}: wants a title"
    built = one.build(comparison)
    assert repr(built) == repr(one.build(comparison)), (
        f"{one.name}: builds otherwise the second time"
    )
    try:
        html = section_html(one, comparison)
    except TemplateNotFound as error:
        raise AssertionError(
            f"{one.name}: no template {one.template!r} in {one.package}"
        ) from error
    opening = re.findall(r"<section\b[^>]*>", html)
    assert len(opening) == 1, f"{one.name}: the template wants one <section>, not {len(opening)}"
    for attribute in (f'id="{one.name}"', f'aria-labelledby="{one.name}-h"'):
        assert attribute in opening[0], f"{one.name}: <section> wants {attribute}"
    assert f'<h2 id="{one.name}-h"' in html, f"{one.name}: wants a heading, as p.head prints it"
    return built
