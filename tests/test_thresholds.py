"""Every number that decides something stands in a data file, with its reason, and is asked for somewhere."""

import ast
import re
from pathlib import Path

import pytest

from framing.data_files import data_file, thresholds

HOME = Path(__file__).parents[1] / "framing"
ROOMS = ("ingest", "clean", "parse", "extract", "compare")
ENTRIES = [
    (room, table, name)
    for room in ROOMS
    for table, numbers in data_file(room, "thresholds").items()
    for name in numbers
]


@pytest.mark.parametrize(("room", "table", "name"), ENTRIES)
def test_a_number_says_why_it_is_what_it_is(room, table, name):
    entry = data_file(room, "thresholds")[table][name]
    assert set(entry) >= {"value", "why"}
    assert isinstance(entry["value"], int | float) and not isinstance(entry["value"], bool)
    assert entry["why"].strip()


@pytest.mark.parametrize("room", ROOMS)
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


NO_THRESHOLDS = {
    "compare/acts/act_likelihood 0.5": "parties that half agree",
    "compare/speech/utterance_features 0.5": "nearest one way of two",
    "compare/statements/same_statement 0.5": "nearest one way of two",
    "compare/statistics/joint 0.5": "where Newton's method begins",
    "compare/statistics/joint 1.5": "the rate of r and 2r together",
    "compare/statistics/over_events 0.5": "the upper of two ends",
    "compare/statistics/resampling 0.5": "the upper of two ends",
    "extract/quantities/numerals 0.5": "what a half is worth",
    "scorer/model 0.5": "a square root",
    "scorer/training 0.5": "most of the votes",
}
"""Fractions in formulas, which nobody could set otherwise, and what they are."""
AS_GOOD_AS_NOTHING = 0.001


def test_no_fraction_that_decides_stands_in_python():
    rooms = [HOME / room for room in (*ROOMS, "lexicon", "scorer")]
    held = {
        f"{path.relative_to(HOME).with_suffix('').as_posix()} {number}"
        for room in rooms
        for path in room.rglob("*.py")
        for number in fractions_of(path.read_text(encoding="utf-8"))
    }
    assert sorted(held - set(NO_THRESHOLDS)) == [], (
        "a number that decides belongs into thresholds.toml"
    )
    assert sorted(set(NO_THRESHOLDS) - held) == [], "no such fraction any more"


def test_a_fraction_is_seen_wherever_it_stands():
    assert fractions_of("SHARE = 0.8") == {0.8}
    assert fractions_of("def fit(*, cost: float = 0.3): return n >= 0.6 * cost") == {0.3, 0.6}
    assert fractions_of("x = max(y, 1e-9) + 2.0") == set(), "guards against nought, whole numbers"


def fractions_of(code: str) -> set[float]:
    """Return the numbers in a module's code that are no whole ones."""
    return {
        node.value
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, float)
        and not node.value.is_integer()
        and node.value >= AS_GOOD_AS_NOTHING
    }
