"""The commands as a user runs them: what is printed, what is written, which exit code."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from framing import __version__
from framing.cli import main

TEXT = (
    "The dam at Long Weir failed on Monday. “We were told to wait,” said Ines Calloway, the mayor.\n\n"
    "About 2,100 people were moved, according to police. The company claimed that nobody was to blame."
)


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "echo.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_help_loads_nothing_heavy():
    heavy = {"spacy", "pandas", "sklearn", "plotly", "textblob", "numpy", "trafilatura", "rich"}
    code = (
        "import sys\nfrom framing.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.rstrip().endswith("[]")


def commands(group, names=()):
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*names, name))
        else:
            yield (*names, name), command


@pytest.mark.parametrize("names", [names for names, _ in commands(main)], ids="-".join)
def test_every_command_teaches_what_it_does(names):
    done = run(*names, "--help")
    assert done.exit_code == 0
    usage, said = done.output.split("Options:")[0].strip().split("\n\n", 1)
    assert usage.startswith(f"Usage: main {' '.join(names)}")
    sentence = " ".join(said.split("\n\n")[0].split())
    assert len(sentence.split()) >= 6, "a whole sentence says what the command does"
    assert sentence.endswith((".", "..."))


def test_no_two_commands_are_described_alike():
    said = [command.help for _, command in commands(main)]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("command", "option"),
    [
        (name, option)
        for name, command in commands(main)
        for option in command.params
        if option.param_type_name == "option" and option.name != "help"
    ],
    ids=lambda value: getattr(value, "name", None) or "-".join(value),
)
def test_every_option_says_what_it_is_for(command, option):
    assert option.help, f"{command} {option.name}"


def test_version_is_said():
    assert run("--version").output.strip().endswith(__version__)


def test_an_unknown_command_names_the_nearest():
    done = run("compar")
    assert done.exit_code == 2
    assert "'compare'" in done.output


def test_annotate_writes_an_object_an_article_with_every_key(article, tmp_path):
    out = tmp_path / "out.jsonl"
    done = run("annotate", article, "-o", out)
    assert done.exit_code == 0, done.output
    row = json.loads(out.read_text(encoding="utf-8"))
    assert set(row) >= {
        "id",
        "source",
        "outlet",
        "text_sha256",
        "removed",
        "attributions",
        "loaded",
        "labels",
        "passives",
        "figures",
        "sentences",
    }
    quotation = next(a for a in row["attributions"] if a["type"] == "direct")
    start, end = quotation["quoted"][0]
    assert TEXT[start:end] == "We were told to wait,"
    assert quotation["speaker"] == "Ines Calloway"


def test_texts_are_what_the_offsets_refer_to(article, tmp_path):
    run("annotate", article, "-o", tmp_path / "out.jsonl", "--texts", tmp_path / "texts")
    assert (tmp_path / "texts" / "echo.txt").read_text(encoding="utf-8") == TEXT


def test_a_skipped_article_is_told_and_gives_exit_code_1(article, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("", encoding="utf-8")
    done = run("annotate", article, empty, "-o", tmp_path / "out.jsonl")
    assert done.exit_code == 1
    assert "empty.txt: the file is empty" in done.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["annotate", "no-such-file.txt"], "no-such-file.txt"),
        (["annotate"], "PATH"),
        (["plugins", "figurs"], "'figures'"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(arguments, message):
    done = run(*arguments)
    assert done.exit_code == 2
    assert message in done.output
    assert "Traceback" not in done.output


def test_a_bad_setting_stops_at_once(article, tmp_path):
    config = tmp_path / "framing.toml"
    config.write_text("lexicon_onli = true", encoding="utf-8")
    done = run("annotate", article, "--config", config)
    assert done.exit_code == 2
    assert "'lexicon_only'" in done.output


def test_an_event_that_is_not_there_names_those_that_are(tmp_path):
    rows = [{"id": str(i), "text": TEXT, "event": name} for i, name in enumerate(["Dam", "Strike"])]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = run("annotate", path, "--event", "Damm")
    assert done.exit_code == 2
    assert "'Dam'" in done.output


def test_an_article_in_another_language_is_skipped_with_that_reason(article, tmp_path):
    german = tmp_path / "de.txt"
    german.write_text("Die Fähre verließ den Hafen um zwölf Uhr mit neunzig Menschen an Bord. " * 3)
    done = run("annotate", article, german, "-o", tmp_path / "out.jsonl")
    assert done.exit_code == 1
    assert "not in English" in done.output


def test_plugins_lists_all_three_kinds():
    out = run("plugins").output
    for word in ("readers:", "extractors:", "sections:", "plaintext", "figures"):
        assert word in out


def test_a_run_without_a_finding_says_what_the_sample_can_support(article, tmp_path):
    done = run("compare", article, "-o", tmp_path / "report")
    assert done.exit_code == 0
    assert "Nothing to set side by side was found." in done.output
    assert "No outlets can be compared." in done.output


def test_an_outlet_that_nobody_is_stops_the_run_and_the_nearest_is_named(article, tmp_path):
    done = run("compare", article, "--outlets", "Ecco", "-o", tmp_path / "out")
    assert done.exit_code == 2 and "Did you mean 'echo'?" in done.output
    assert not (tmp_path / "out").exists()


def test_records_without_a_text_are_told_by_field_line_and_id_and_alike_ones_together(tmp_path):
    rows = [{"id": "x1", "text": None}, {"id": "x2", "text": 12}, {"text": TEXT}, [], [1]]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = run("annotate", path, "-o", tmp_path / "out.jsonl")
    told = done.stderr.splitlines()
    assert told[0].startswith(f"Skipped {path}:1, record x1: the field 'text' is null: put the art")
    assert told[1].startswith(f"Skipped {path}:2, record x2: the field 'text' is a number: ")
    assert told[2].startswith(
        f"Skipped 2 rows of {path} (at 4, 5): not a JSON object: a record is "
    )
    assert done.exit_code == 1
