"""The report's folder: written whole or not at all, the same bytes twice, never over strangers' files."""

import csv
import io
import json
import re
from pathlib import Path

import example
import pandas as pd
import pytest
from hypothesis import example as case
from hypothesis import given
from hypothesis import strategies as st

from framing.errors import OutputError
from framing.report import page, write
from framing.report.folder import csv_text
from framing.tables import TABLES


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


def test_every_table_is_a_file_with_its_declared_columns(written):
    for name, columns in TABLES.items():
        first = (written / "data" / f"{name}.csv").read_text(encoding="utf-8").splitlines()[0]
        assert first.split(",") == [column.name for column in columns]


def test_every_column_is_explained(written):
    rows = list(
        csv.DictReader(io.StringIO((written / "data" / "columns.csv").read_text(encoding="utf-8")))
    )
    assert {(r["table"], r["column"]) for r in rows} == {
        (name, column.name) for name, columns in TABLES.items() for column in columns
    }
    assert all(row["meaning"] for row in rows)


def test_observations_are_json_lines_and_what_the_pipeline_hands_in_is_kept(written):
    lines = (written / "data" / "observations.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(example.observations())
    assert json.loads(lines[0])["article_id"] == "one"
    assert (written / "data" / "alignment.json").read_text() == "{}\n"


def test_plotly_is_written_once_and_only_where_charts_are(written, tmp_path):
    assert (written / "assets" / "plotly.min.js").stat().st_size > 1_000_000
    names = ("attributions", "observations", "voices", "figures", "actors", "profiles")
    write(example.empty(*names), tmp_path / "plain")
    assert not (tmp_path / "plain" / "assets").exists()


def test_a_single_file_holds_its_own_script(tmp_path):
    path = write(example.comparison(), tmp_path / "r", single_file=True)
    assert not (tmp_path / "r" / "assets").exists()
    assert path.stat().st_size > 1_000_000


def test_two_runs_give_the_same_bytes(written, tmp_path):
    write(example.comparison(), tmp_path / "again", extra={"alignment.json": "{}\n"})
    assert contents(tmp_path / "again") == contents(written)


def test_a_report_of_ours_is_replaced(tmp_path):
    folder = tmp_path / "r"
    write(example.comparison(), folder)
    whole = contents(folder)
    (folder / "index.html").write_text("old")
    (folder / "data" / "rates.csv").unlink()
    write(example.comparison(), folder)
    assert contents(folder) == whole
    assert [path.name for path in tmp_path.iterdir()] == ["r"]


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_what_framing_did_not_write_is_never_overwritten(tmp_path, kind):
    place = tmp_path / "mine"
    if kind == "folder":
        place.mkdir()
        (place / "thesis.txt").write_text("years of work")
    else:
        place.write_text("years of work")
    before = contents(tmp_path)
    with pytest.raises(OutputError, match="not a report of framing"):
        write(example.comparison(), place)
    assert contents(tmp_path) == before


def test_an_empty_folder_may_be_used(tmp_path):
    (tmp_path / "r").mkdir()
    assert write(example.comparison(), tmp_path / "r").is_file()


def test_a_failure_leaves_the_old_report_and_no_debris(tmp_path, monkeypatch):
    folder = tmp_path / "r"
    write(example.comparison(), folder)
    before = contents(folder)

    def broken(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("framing.report.folder.csv_text", broken)
    with pytest.raises(OutputError, match="No space left"):
        write(example.comparison(), folder)
    assert contents(folder) == before
    assert [path.name for path in tmp_path.iterdir()] == ["r"]


def test_a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(tmp_path):
    rows = example.rows(example.comparison(), "articles")
    rows[0]["title"] = '=HYPERLINK("http://x")'
    write(example.with_rows(articles=rows), tmp_path / "r")
    table = list(
        csv.DictReader(io.StringIO((tmp_path / "r/data/articles.csv").read_text(encoding="utf-8")))
    )
    assert table[0]["title"] == '\'=HYPERLINK("http://x")'


UNDO = re.compile(r"^'(?='*[=+@\-\t\r\n＝＋－＠])")
"""How README says that the text is got back."""


@given(st.text(alphabet="'=+-@\t\r\n＝ a,\"", max_size=6))
@case("=1+1")
@case("'=1+1")
@case("''-x")
@case("’tis")
def test_no_cell_is_a_formula_and_each_text_is_got_back(text):
    written = csv_text(pd.DataFrame({"text": [text], "more": ["x"]}))
    _, (cell, _) = csv.reader(io.StringIO(written, newline=""))
    assert cell[:1] not in tuple("=+-@\t\r\n＝＋－＠")
    assert UNDO.sub("", cell) == text


def test_readme_tells_how_a_text_is_got_back():
    readme = Path(__file__).parents[2] / "README.md"
    assert UNDO.pattern in readme.read_text(encoding="utf-8")


def test_a_users_own_file_in_a_report_is_never_lost(tmp_path):
    folder = tmp_path / "report"
    write(example.comparison(), folder)
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match=r"notes\.txt"):
        write(example.comparison(), folder)
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_whoever_stops_a_run_in_its_last_moment_keeps_the_old_report(tmp_path, monkeypatch):
    folder = tmp_path / "r"
    write(example.comparison(), folder)
    before = contents(folder)
    rename = Path.rename

    def stopped(path, target):
        if path.name == "report":
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", stopped)
    with pytest.raises(KeyboardInterrupt):
        write(example.comparison(), folder)
    assert contents(folder) == before
    assert [path.name for path in tmp_path.iterdir()] == ["r"]


def test_a_name_that_the_locale_cannot_write_is_told(tmp_path, monkeypatch):
    def broken(*_, **__):
        raise UnicodeEncodeError("ascii", "ü", 0, 1, "ordinal not in range")

    monkeypatch.setattr(Path, "mkdir", broken)
    with pytest.raises(OutputError, match="no such letters"):
        write(example.comparison(), tmp_path / "r")


def test_templates_that_cannot_be_kept_are_compiled_for_this_run(tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.NamedTemporaryFile", full)
    monkeypatch.setattr(page.FileSystemBytecodeCache, "_get_default_cache_dir", lambda _: tmp_path)
    page.environment.cache_clear()
    try:
        assert page.environment().get_template("page.html")
    finally:
        page.environment.cache_clear()
    assert list(tmp_path.iterdir()) == []
