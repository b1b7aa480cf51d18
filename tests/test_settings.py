"""A setting that cannot be used stops the run at once and names what was meant."""

import pytest

from framing.errors import SettingError, UnknownKey
from framing.settings import Settings


def file(tmp_path, text):
    path = tmp_path / "framing.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert Settings.read() == Settings()


def test_a_file_in_this_folder_is_read_and_an_option_goes_before_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    file(tmp_path, 'lexicon_only = true\nevent = "Ferry"\nlexicons = ["mine.toml"]')
    settings = Settings.read(event="Bridge")
    assert (settings.lexicon_only, settings.event, settings.lexicons) == (
        True,
        "Bridge",
        ("mine.toml",),
    )


def test_an_unknown_key_names_the_nearest(tmp_path):
    with pytest.raises(UnknownKey, match="'lexicon_only'"):
        Settings.read(file(tmp_path, "lexicon_onli = true"))


@pytest.mark.parametrize(
    "line",
    [
        "seed = 'x'",
        "seed = true",
        "lexicons = 'a.toml'",
        "lexicon_only = 1",
        "max_megabytes = 'big'",
    ],
)
def test_a_value_of_the_wrong_kind_says_what_is_wanted(tmp_path, line):
    with pytest.raises(SettingError, match="wants"):
        Settings.read(file(tmp_path, line))


def test_broken_toml_and_a_missing_file_are_named(tmp_path):
    with pytest.raises(SettingError, match="not valid TOML"):
        Settings.read(file(tmp_path, "a ="))
    with pytest.raises(SettingError, match="cannot be read"):
        Settings.read(tmp_path / "none.toml")


def test_marking_by_lists_alone_and_a_scorer_exclude_each_other(tmp_path):
    with pytest.raises(SettingError, match="excludes the other"):
        Settings.read(None, lexicon_only=True, scorer="mine")
    both = file(tmp_path, 'lexicon_only = true\nscorer = "mine"')
    with pytest.raises(SettingError, match="excludes the other"):
        Settings.read(both)


def test_an_option_wins_over_what_it_excludes_in_the_file(tmp_path):
    alone = Settings.read(file(tmp_path, 'scorer = "mine"'), lexicon_only=True)
    assert (alone.lexicon_only, alone.scorer) == (True, None)
    scored = Settings.read(file(tmp_path, "lexicon_only = true"), scorer="mine")
    assert (scored.lexicon_only, scored.scorer) == (False, "mine")
