"""For tests, ours and plug-in authors': a document from a string, and the promises of a plug-in.

>>> from framing.testing import check_extractor, document, observed
>>> doc = document("“We were told to wait,” the mayor said.")  # doctest: +SKIP
>>> check_extractor(my_extractor, "Text that it should find something in.")  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.clean import clean
from framing.extract import observe
from framing.extract.tabulate import tabulate
from framing.parse import parse
from framing.records import Article
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
    return observe(document(text), [one], settings or Settings())


def base_tables(texts: Mapping[str, str]) -> dict[str, pd.DataFrame]:
    """Return the base tables of one article an outlet, from outlet → text."""
    from framing.plugins import extractors

    documents = [
        document(text, outlet=outlet, article_id=outlet.lower().replace(" ", "-"))
        for outlet, text in texts.items()
    ]
    rows = [row for d in documents for row in observe(d, extractors().values(), Settings())]
    return tabulate(documents, rows, [], Settings())


def comparison_of(texts: Mapping[str, str]) -> Comparison:
    """Return the comparison of one article an outlet, from outlet → text."""
    from framing.compare import compare

    ids = {outlet: outlet.lower().replace(" ", "-") for outlet in texts}
    cleaned = {ids[o]: clean(Article(id=ids[o], outlet=o, text=t)).text for o, t in texts.items()}
    return compare(
        "An event",
        base_tables(texts),
        cleaned,
        originals={ids[o]: t for o, t in texts.items()},
        settings=Settings(),
        versions={},
    )


def check_extractor(one: Extractor, *texts: str) -> list[Observation]:
    """Check what every extractor promises, on ``texts`` and on hostile ones; return what it found.

    The promises: a title, described and cited categories, declared attrs of the declared type, findings
    inside the text, the same findings twice, and no failure whatever the text holds. Raises
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


def check_reader(one: Reader) -> None:
    """Check what every reader promises of its declaration: suffixes with a dot, and a description."""
    assert one.suffixes, f"{one.name}: wants a suffix"
    assert all(s.startswith(".") and s == s.lower() for s in one.suffixes), f"{one.name}: suffixes"
    assert one.description, f"{one.name}: wants a description"


def check_section(one: Section, comparison: Comparison) -> Mapping[str, object]:
    """Check that a section builds from ``comparison``, twice alike; return what it built."""
    built = one.build(comparison)
    assert repr(built) == repr(one.build(comparison)), (
        f"{one.name}: builds otherwise the second time"
    )
    assert one.title, f"{one.name}: wants a title"
    return built
