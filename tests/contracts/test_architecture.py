"""Whoever looks for a room finds it by name in ARCHITECTURE.md."""

from pathlib import Path

import pytest

HOME = Path(__file__).parents[2]
UNNAMED = {"__init__", "sample", "tabulate"}
"""The package itself, and two files that the text tells of without a table."""


@pytest.mark.parametrize("room", ["parse", "extract", "compare", "report"])
def test_every_file_of_a_room_is_named(room):
    text = (HOME / "ARCHITECTURE.md").read_text(encoding="utf-8")
    files = {path.stem for path in (HOME / "framing" / room).glob("*.py")} - UNNAMED
    assert len(files) > 10
    assert sorted(name for name in files if f"`{name}`" not in text) == []


def test_no_file_is_named_that_is_not_there():
    text = (HOME / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = text[text.index("## The rooms") : text.index("## Recipes")]
    named = {
        name
        for row in rooms.splitlines()
        if row.startswith("| ") and row.count("|") == 3
        for name in row.split("`")[1::2]
        if name.isidentifier()
    }
    there = {path.stem for path in (HOME / "framing").rglob("*.py")}
    assert len(named) > 60
    assert sorted(named - there) == []


def test_no_two_test_files_have_one_name():
    """Test folders are no packages: pytest would refuse the second file of a name."""
    names = [path.name for path in (HOME / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
