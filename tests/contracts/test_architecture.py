"""Whoever looks for a room finds it by name in ARCHITECTURE.md."""

from collections import Counter
from pathlib import Path

import pytest

HOME = Path(__file__).parents[2]
UNNAMED = {"__init__", "sample", "tabulate"}
"""The package itself, and two files that the text tells of without a table."""
FOLDERS_OF_PLUGINS = {"constructions", "learned", "sections"}
"""Named as folders: one file a construction, a part of the weights, a section."""


@pytest.mark.parametrize("room", ["parse", "extract", "compare", "report"])
def test_every_file_of_a_room_is_named(room):
    text = (HOME / "ARCHITECTURE.md").read_text(encoding="utf-8")
    paths = (HOME / "framing" / room).rglob("*.py")
    files = {path.stem for path in paths if path.parent.name not in FOLDERS_OF_PLUGINS} - UNNAMED
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


ONE_THING_IN_TWO_ROOMS = {
    "acts": "who does what to whom: found, compared, shown",
    "antecedents": "what a relative pronoun stands for: of a source, of a doer",
    "counted": "what a figure counts: in its sentence, over articles",
    "distinctive": "an outlet's own words: found, shown",
    "figures": "found, compared, shown",
    "model": "what a room runs: spaCy's, the scorer's",
    "names": "what somebody is called: found, shown",
    "openings": "headlines and first sentences: compared, shown",
    "sample": "the articles of an event: as tables, as shown",
    "training": "the fitting of models: of each room, and its command",
    "verbs": "of saying: constructions, shown",
    "voices": "whose words: found, shown",
    "wording": "of sentences that we write: in findings, on the page",
}
"""What a file's name means where two rooms have it: never two things."""


def test_a_name_that_two_rooms_have_means_one_thing():
    names = Counter(path.stem for path in (HOME / "framing").rglob("*.py"))
    twice = {name for name, count in names.items() if count > 1 and not name.startswith("__")}
    assert twice == set(ONE_THING_IN_TWO_ROOMS)


LONGEST = 350
"""Lines that a file may have: one job, read in one go."""


def test_no_file_is_too_long_to_read_in_one_go():
    files = [path for room in ("framing", "tests") for path in (HOME / room).rglob("*.py")]
    lines = {
        str(path.relative_to(HOME)): len(path.read_text(encoding="utf-8").splitlines())
        for path in files
    }
    assert len(lines) > 200
    assert {name: count for name, count in lines.items() if count > LONGEST} == {}
