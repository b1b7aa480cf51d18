"""A hostile or unlucky user of the commands: a clear line and an exit code, never a traceback or a loss."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from framing.clean import provenance
from framing.cli import main
from framing.errors import OutputError, SettingError
from framing.pipeline import analyse
from framing.settings import Settings
from framing.writing import file_names, folder_name, write_new

TEXT = (
    "The dam failed on Monday. “We were told to wait,” said Ines Calloway, the mayor of the town."
)


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def outside(folder, arguments, **options):
    """Run the command as a process of its own, as a shell does."""
    command = [sys.executable, "-m", "framing", *map(str, arguments)]
    return subprocess.run(command, stderr=subprocess.PIPE, cwd=folder, check=False, **options)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "echo.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def rows(tmp_path, *some):
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(json.dumps({"text": TEXT, **row}) for row in some), encoding="utf-8")
    return path


@pytest.mark.parametrize("output", ["echo.txt", "", "echo.txt/out.jsonl", "/proc/nope/out.jsonl"])
def test_annotate_writes_nothing_where_it_cannot_and_never_over_an_article(article, output):
    done = run("annotate", article, "-o", article.parent / output)
    assert done.exit_code == 2
    assert "error of ours" not in done.output
    assert article.read_text(encoding="utf-8") == TEXT


def test_what_was_written_before_stays_whole_where_writing_fails(article, tmp_path, monkeypatch):
    out = tmp_path / "out.jsonl"
    out.write_text("before", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space")))
    assert run("annotate", article, "-o", out).exit_code == 2
    assert out.read_text(encoding="utf-8") == "before"


def test_texts_never_leave_their_folder_and_no_two_share_a_file(tmp_path):
    ids = ["../../up", "..", "a/b", "a_b", "A_B", "/etc/x", "ü" * 500, "\x00", "a\\b", "CON "]
    path = rows(tmp_path, *({"id": one} for one in ids))
    before = set(tmp_path.rglob("*"))
    done = run("annotate", path, "-o", tmp_path / "o.jsonl", "--texts", tmp_path / "texts")
    assert done.exit_code == 0, done.output
    written = set(tmp_path.rglob("*")) - before - {tmp_path / "o.jsonl", tmp_path / "texts"}
    assert len(written) == len(ids)
    assert {path.parent for path in written} == {tmp_path / "texts"}


def test_texts_are_written_twice_alike_but_never_over_something_else(tmp_path):
    write_new(tmp_path / "t", {"a.txt": "one\r\n"})
    write_new(tmp_path / "t", {"a.txt": "one\r\n"})
    with pytest.raises(OutputError, match="something else"):
        write_new(tmp_path / "t", {"b.txt": "two", "a.txt": "other"})
    assert not (tmp_path / "t" / "b.txt").exists()


def test_file_names_are_short_and_differ_whatever_the_case():
    names = file_names(["A", "a", "a-2", "x" * 999, ".hidden", ""])
    assert len({name.casefold() for name in names}) == 6
    assert max(map(len, names)) <= 64
    assert not any(name.startswith(".") for name in names)


def test_half_a_character_in_a_name_reaches_output_and_terminal(tmp_path):
    path = rows(
        tmp_path, {"outlet": "E\ud800", "event": "\udfff"}, {"outlet": "F", "event": "\udfff"}
    )
    done = run("annotate", path)
    assert done.exit_code == 0, done.output
    assert len(done.output.splitlines()) == 2


def test_a_terminal_that_knows_only_ascii_gets_every_line(article):
    done = outside(
        article.parent,
        ["lexicon", "list", "attack_verb"],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_standard_output_is_one_line(tmp_path):
    with Path("/dev/full").open("wb") as full:
        done = outside(tmp_path, ["plugins"], stdout=full)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path):
    end, start = os.pipe()
    os.close(end)
    done = outside(tmp_path, ["lexicon", "list", "attack_verb"], stdout=start)
    os.close(start)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_run_that_is_stopped_does_not_claim_to_be_done(article, monkeypatch):
    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("framing.api.read_batch", stop)
    assert run("annotate", article).exit_code == 130


def test_thousands_of_broken_rows_do_not_flood_the_terminal(article, tmp_path):
    broken = tmp_path / "broken.jsonl"
    broken.write_text("\n".join("{" + " " * n + "x" for n in range(300)), encoding="utf-8")
    done = run("annotate", article, broken, "-o", tmp_path / "o.jsonl")
    assert done.exit_code == 1
    assert len(done.output.splitlines()) < 40
    assert "more" in done.output


@pytest.mark.parametrize(
    "line",
    [
        "resamples = 0",
        "resamples = -5",
        "seed = -1",
        "seed = 99999999999999999999",
        "max_megabytes = nan",
        "max_megabytes = -1",
        "max_megabytes = inf",
        "x = " + "[" * 5000,
    ],
)
def test_a_number_that_no_run_can_use_stops_at_once(tmp_path, line):
    path = tmp_path / "framing.toml"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(SettingError):
        Settings.read(path)


def test_outlets_that_differ_in_capitals_or_blanks_are_one_and_it_is_noted(tmp_path):
    path = rows(tmp_path, {"outlet": "The Echo"}, {"outlet": " the  ECHO\n"}, {"outlet": "Echo"})
    documents = analyse([path], Settings()).documents
    assert [d.article.outlet for d in documents] == ["The Echo", "The Echo", "Echo"]
    assert "'the ECHO'" in documents[1].article.notes[0]


@pytest.mark.parametrize(
    "line", ["date 2025-02-30", "Published 31 June 2025", "Updated: May 99, 2025"]
)
def test_a_day_that_no_calendar_has_is_no_date(line):
    assert provenance.printed_date(f"{line}\n\n{TEXT}") is None


def test_an_article_longer_than_the_parser_takes_is_skipped_with_that_reason(tmp_path, article):
    (tmp_path / "long.txt").write_text(TEXT * 14_000, encoding="utf-8")
    batch = analyse([article, tmp_path / "long.txt"], Settings(max_megabytes=5))
    assert "the language model takes 1,000,000" in batch.skipped[0].reason


def test_a_reason_ends_with_one_full_stop(article, tmp_path):
    (tmp_path / "notes").write_text("no suffix", encoding="utf-8")
    done = run("annotate", article, tmp_path / "notes", "-o", tmp_path / "out.jsonl")
    assert done.exit_code == 1
    (line,) = done.stderr.splitlines()
    assert line.endswith(".txt, .xhtml.")
    alone = run("annotate", tmp_path / "notes").stderr
    assert alone.count("\n") == 1 and ".." not in alone


@pytest.mark.skipif(os.name == "nt", reason="no such signals there")
def test_a_request_to_end_stops_a_run_as_the_user_does(article):
    code = (
        "import framing.api, os, signal, sys\n"
        "framing.api.read_batch = lambda *_, **__: os.kill(os.getpid(), signal.SIGTERM)\n"
        f"sys.argv = ['framing', 'annotate', {str(article)!r}]\n"
        "from framing.cli import main\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (130, b"framing: stopped.")


def test_a_locale_without_the_letters_of_an_event_names_the_folder_without_them(
    article, monkeypatch
):
    monkeypatch.setattr(sys, "getfilesystemencoding", lambda: "ascii")
    assert folder_name("Überfall in Gävle") == "berfall-in-gvle"
    assert folder_name("Überfall") != folder_name("")
    assert folder_name("大坝") == "articles"


def test_a_list_that_cannot_be_read_hides_no_fault_of_the_next(tmp_path):
    (tmp_path / "one.toml").write_bytes(b"\xff\xfe\x00\xd8")
    (tmp_path / "two.toml").write_text("x = [", encoding="utf-8")
    done = run("lexicon", "check", tmp_path / "one.toml", tmp_path / "two.toml", tmp_path / "no")
    assert done.exit_code == 2
    for name in ("one.toml", "two.toml", "no"):
        assert str(tmp_path / name) in done.output
