"""`framing lexicon` as a user runs it: an answer, or a message that says what to do."""

import pytest
from click.testing import CliRunner

from framing.cli import main

HEADER = 'list = "The Echo"\ncitation = "House style"\n'


def run(*arguments):
    return CliRunner().invoke(main, ["lexicon", *(str(one) for one in arguments)])


def test_an_unknown_category_is_met_with_the_nearest_one():
    done = run("list", "attack_verbs")
    assert done.exit_code != 0
    assert "Unknown category 'attack_verbs'. Did you mean 'attack_verb'?" in done.output


def test_a_word_on_no_list_is_met_with_the_nearest_one():
    done = run("explain", "slamm")
    assert done.exit_code != 0
    assert "'slamm' is on no list. Did you mean 'slam'?" in done.output


def test_explain_gives_category_question_and_plainer_wording():
    done = run("explain", "slam")
    assert done.exit_code == 0
    assert "criticise" in done.output and "?" in done.output


def test_search_finds_a_term_by_its_letters():
    assert "regime" in run("search", "regim").output


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("[atack_verb.verb.strong]\nslam = 'hit'\n", ("line 3", "'attack_verb'")),
        ("[slogan.noun.clear]\ndawn = 'x'\ndawn = 'y'\n", ("line 5", "second time")),
        ("[slogan.noun.clear]\ndawn = ''\n", ("line 4", "'dawn'", '"none"')),
        ("[slogan.noun.clear]\ndawn = {neutral='x', guard='nxt: y'}\n", ("line 4", "'next'")),
    ],
    ids=["unknown category", "duplicate", "no wording", "broken guard"],
)
def test_check_names_file_line_and_what_to_do(tmp_path, body, said):
    path = tmp_path / "mine.toml"
    path.write_text(HEADER + body, encoding="utf-8")
    done = run("check", path)
    assert done.exit_code != 0
    assert "mine.toml" in done.output
    assert all(words in done.output for words in said)
    assert "Traceback" not in done.output


def test_check_asks_for_a_missing_citation(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('list = "The Echo"\n[slogan.noun.clear]\ndawn = "x"\n', encoding="utf-8")
    done = run("check", path)
    assert "citation is missing" in done.output and 'citation = "..."' in done.output


def test_a_broken_list_stops_a_run_with_the_same_message(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(HEADER + "[slogan.noun.clear]\ndawn = ''\n", encoding="utf-8")
    done = run("list", "slogan", "--lexicon", path)
    assert done.exit_code != 0
    assert "line 4" in done.output and "no neutral wording" in done.output


def test_explain_and_check_say_what_becomes_of_names(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(HEADER + '[slogan.noun.clear]\nZorb = "x"\nwibble = "x"\n', encoding="utf-8")
    assert "marked too" in run("explain", "Zorb", "--lexicon", path).output
    assert "write it with a capital" in run("explain", "wibble", "--lexicon", path).output
    assert "small letters are not" in run("check", path).output


def test_check_reads_lists_in_the_order_of_a_run(tmp_path):
    first, second = tmp_path / "a.toml", tmp_path / "b.toml"
    first.write_text(HEADER + '[slogan.noun.clear]\nzorb = "x"\n', encoding="utf-8")
    second.write_text(HEADER + 'mute = ["zorb"]\n', encoding="utf-8")
    assert run("check", first, second).exit_code == 0
    assert run("check", second, first).exit_code != 0


def test_an_inflected_word_is_explained():
    assert "slam: " in run("explain", "slammed").output
