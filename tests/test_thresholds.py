"""Every number that decides something stands in a data file, with its reason, and is asked for somewhere."""

import re
from pathlib import Path

import pytest

from framing.data_files import data_file, thresholds

HOME = Path(__file__).parents[1] / "framing"
ENTRIES = [
    (room, table, name)
    for room in ("parse", "extract", "compare")
    for table, numbers in data_file(room, "thresholds").items()
    for name in numbers
]


@pytest.mark.parametrize(("room", "table", "name"), ENTRIES)
def test_a_number_says_why_it_is_what_it_is(room, table, name):
    entry = data_file(room, "thresholds")[table][name]
    assert set(entry) >= {"value", "why"}
    assert isinstance(entry["value"], int | float) and not isinstance(entry["value"], bool)
    assert entry["why"].strip()


@pytest.mark.parametrize("room", ["parse", "extract", "compare"])
def test_no_number_is_left_that_nothing_reads(room):
    files = ((path, path.read_text(encoding="utf-8")) for path in HOME.rglob("*.py"))
    reading = f'thresholds("{room}"'  # what several rooms need stands above them
    code = "\n".join(
        text for path, text in files if path.is_relative_to(HOME / room) or reading in text
    )
    asked = set(re.findall(r"\.([a-z_]+)\b", code)) | set(re.findall(r'"([a-z_]+)"', code))
    unread = {name for at, _, name in ENTRIES if at == room} - asked
    assert unread == set()


def test_a_table_is_read_by_name():
    assert thresholds("parse", "presence").subject > thresholds("parse", "presence").object


@pytest.mark.parametrize("room", ["parse", "extract", "compare", "lexicon", "scorer"])
def test_no_share_that_decides_stands_in_python(room):
    share = re.compile(r"^\w+(?:: \w+)? = 0?\.\d", re.MULTILINE)
    held = {p.name for p in (HOME / room).rglob("*.py") if share.search(p.read_text("utf-8"))}
    assert held == set()
