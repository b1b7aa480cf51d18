"""Reading a short text the way the pipeline does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from framing.parse import parse
from framing.records import Article, Cleaned, Document, Editorial, OffsetMap, Person

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def read() -> Callable[..., Document]:
    def reader(text: str, *people: Person) -> Document:
        cleaned = Cleaned(text, OffsetMap(), (), ())
        return parse(Article("a", "Outlet", text), cleaned, editorial=Editorial(people))

    return reader
