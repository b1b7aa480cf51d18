"""Every column is declared once, and no other gets in."""

import pytest

from framing.errors import FramingError
from framing.tables import TABLES, frame


@pytest.mark.parametrize("name", TABLES)
def test_every_column_says_what_it_means(name):
    for column in TABLES[name]:
        assert column.meaning, column.name
    names = [column.name for column in TABLES[name]]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", TABLES)
def test_an_empty_table_has_its_columns_and_types(name):
    table = frame(name, [])
    assert list(table.columns) == [column.name for column in TABLES[name]]
    assert len(table) == 0


def test_a_column_that_is_not_declared_is_refused():
    with pytest.raises(FramingError, match="'bias'"):
        frame("articles", [{"bias": 3}])


def test_a_missing_cell_is_empty_text_or_missing_and_never_the_word_nan():
    row = frame("attributions", [{"article_id": "a"}]).iloc[0]
    assert row["speaker"] == ""
    assert bool(row["nested"]) is False
    assert frame("attributions", [{}])["attribution"].isna().all()
