"""How far the work is: silent where it is short, a line now and then where nobody looks at a bar."""

import re
import sys
import time

import pytest

from framing import pipeline, progress
from framing.settings import Settings

TEXT = (
    "The ferry left the quay at noon with ninety people on board. “We heard a bang,” said Mara Finch, "
    "the captain.\n\nNobody was hurt, according to the company. The engine had failed twice in May."
)


@pytest.fixture
def soon(monkeypatch):
    for name in ("PATIENCE", "FIRST_LINE", "EVERY"):
        monkeypatch.setattr(progress, name, 0.01)


def waited(said, seconds=5.0):
    """Wait until ``said()`` is true."""
    end = time.monotonic() + seconds
    while not said() and time.monotonic() < end:
        time.sleep(0.01)


def test_short_work_says_nothing(capsys):
    with progress.shown() as tick:
        tick("Parsing", 1, 2)
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("soon")
def test_long_work_without_a_terminal_is_told_while_nothing_ticks(capsys):
    told = []
    with progress.shown() as tick:
        tick("Parsing echo.txt (295,000 characters)", 0, 1)
        waited(lambda: told.append(capsys.readouterr().err) or len("".join(told)) > 100)
    line = r"framing: Parsing echo\.txt \(295,000 characters\); \d+ seconds so far\n"
    assert re.match(line, "".join(told))


@pytest.mark.usefixtures("soon")
def test_a_terminal_has_a_bar_for_each_stage_also_while_nothing_ticks(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress.shown() as tick:
        tick("Parsing echo.txt", 0, 1)
        time.sleep(0.5)
    assert "Parsing echo.txt" in capsys.readouterr().err


def test_a_long_article_is_named_with_its_size_before_and_after_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline, "LONG", 1_000)
    (tmp_path / "echo.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gull.txt").write_text(TEXT.replace("\n\n", " ") * 8, encoding="utf-8")
    told = []
    pipeline.analyse([tmp_path], Settings(), progress=lambda *one: told.append(one))
    name = "Parsing gull.txt (2,000 characters)"
    assert [one for one in told if one[0].startswith("Parsing")] == [
        ("Parsing", 0, 2),
        ("Parsing", 1, 2),
        (name, 0, 1),
        ("Parsing", 2, 2),
        (name, 1, 1),
    ]
