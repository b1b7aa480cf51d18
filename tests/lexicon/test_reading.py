"""A list says what is wrong with it: file, line, entry and what to do."""

import pytest

from framing.errors import LexiconError
from framing.lexicon import check, listed, read_lexicon
from framing.lexicon.reading import problems_of_ours
from framing.lexicon.wordforms import first_elements, wordings

HEADER = 'list = "The Echo newsroom"\ncitation = "House style, 2025"\n'


def written(tmp_path, text, name="ours.toml"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_our_lists_cover_every_category_but_scare_quotes_with_depth():
    lexicon = read_lexicon()
    counts = {name: len(listed(lexicon, name)) for name in lexicon.categories}
    assert len(lexicon.categories) == 13
    assert counts.pop("scare_quotes") == 0
    assert min(counts.values()) >= 100
    assert len(lexicon.terms) >= 3000


def test_our_own_lists_which_a_run_takes_as_they_are_are_without_fault():
    assert problems_of_ours() == []


def test_every_term_is_found_under_the_first_word_of_each_of_its_wordings():
    for text in read_lexicon().texts:
        assert set(first_elements(text)) == {keys[0] for keys in wordings(text)}, text


def test_every_category_has_a_definition_a_question_examples_and_a_work_that_is_listed():
    lexicon = read_lexicon()
    for category in lexicon.categories.values():
        assert category.definition.endswith(".")
        assert category.question.rstrip().endswith(("?", "say."))
        assert all(" | " in example for example in category.examples)
        cited = [piece.split(" (")[0].strip() for piece in category.citation.split(";")]
        assert all(work in lexicon.works for work in cited), category.name


def test_no_fact_that_is_often_mistaken_for_bias_is_marked_as_it_stands():
    lexicon = read_lexicon()
    plain = {"protest", "death", "die", "kill", "attack", "racism", "strike", "abortion", "bomb"}
    flagged = {t.text for t in lexicon.terms if t.strength > 1 and not t.guards}
    assert plain <= lexicon.not_loaded.keys()
    assert not plain & flagged


def test_a_users_term_is_added_and_says_whose_list_it_is(tmp_path):
    path = written(tmp_path, HEADER + '[group_label.noun.strong]\n"ferry mafia" = "ferry owners"\n')
    found = [t for t in read_lexicon([path]).terms if t.text == "ferry mafia"]
    assert [(t.source, t.neutral) for t in found] == [("The Echo newsroom", ("ferry owners",))]


def test_a_users_term_replaces_ours_of_the_same_category(tmp_path):
    path = written(tmp_path, HEADER + '[group_label.noun.mild]\nmob = "assembly"\n')
    found = [
        t for t in read_lexicon([path]).terms if (t.text, t.category) == ("mob", "group_label")
    ]
    assert [(t.strength, t.neutral, t.source) for t in found] == [
        (1, ("assembly",), "The Echo newsroom")
    ]


def test_a_user_mutes_terms_and_whole_categories(tmp_path):
    path = written(tmp_path, HEADER + 'mute = ["mob"]\nmute_categories = ["slogan"]\n')
    lexicon = read_lexicon([path])
    assert not [t for t in lexicon.terms if t.text == "mob"]
    assert not listed(lexicon, "slogan")
    assert [t for t in read_lexicon().terms if t.text == "mob"]


@pytest.mark.parametrize(
    ("body", "line", "said"),
    [
        ("[group_lable.noun.strong]\nmob = 'crowd'\n", 3, "Did you mean 'group_label'?"),
        ("[group_label.nuon.strong]\nmob = 'crowd'\n", 3, "Did you mean 'noun'?"),
        ("[group_label.noun.stong]\nmob = 'crowd'\n", 3, "Did you mean 'strong'?"),
        ("[slogan.noun.clear]\na = 'b'\n'new dawn' = ''\n", 5, "no neutral wording"),
        ("[slogan.noun.clear]\na = 3\n", 4, "wants a wording"),
        ("[slogan.noun.clear]\na = {neutral='b', gard='x'}\n", 4, "Did you mean 'guard'?"),
        ("[slogan.noun.clear]\na = {neutral='b', guard='nxt: x'}\n", 4, "Did you mean 'next'?"),
        ("[slogan.noun.clear]\na = {neutral='b', guard='next:'}\n", 4, "names no word"),
        ("[slogan.noun.clear]\na = {neutral='b', guard='head: @poeple'}\n", 4, "'people'"),
        ("[slogan.noun.clear]\na = 'b'\na = 'c'\n", 5, "second time"),
        ("[slogan.noun.clear]\na = 'b'\n[slogan.noun.mild]\na = 'c'\n", 6, "stands twice"),
        ("new dawn = 'x'\n", 3, "not valid TOML"),
        ("mute = ['moob']\n", 3, "is on no list"),
        ("mute_categories = ['slogans']\n", 3, "'slogan'"),
    ],
)
def test_a_broken_entry_is_named_with_its_line_and_what_to_do(tmp_path, body, line, said):
    path = written(tmp_path, HEADER + body)
    faults = check(path)
    assert len(faults) == 1
    assert f"ours.toml, line {line}" in faults[0]
    assert said in faults[0]
    with pytest.raises(LexiconError):
        read_lexicon([path])


def test_a_list_without_citation_or_name_is_refused(tmp_path):
    faults = check(written(tmp_path, '[slogan.noun.clear]\na = "b"\n'))
    assert len(faults) == 2
    assert "list is missing" in faults[0]
    assert "citation is missing" in faults[1]


def test_all_faults_of_a_list_are_told_at_once(tmp_path):
    text = HEADER + "[slogan.noun.clear]\na = ''\nb = ''\n[nonsense.noun.clear]\nc = 'd'\n"
    assert len(check(written(tmp_path, text))) == 3


def test_a_file_that_is_missing_or_not_text_is_one_clear_error(tmp_path):
    with pytest.raises(LexiconError, match="cannot be read"):
        check(tmp_path / "nowhere.toml")
    path = tmp_path / "binary.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(LexiconError, match="UTF-8"):
        check(path)


@pytest.mark.parametrize(
    ("term", "said"),
    [
        ("/", "no letter or digit"),
        ("---", "no letter or digit"),
        (".", "no letter or digit"),
        ("😀", "no letter or digit"),
        ("", "no letter or digit"),
        ("(a)", "every word is optional"),
        ("(quite)", "every word is optional"),
        ("sat/", "a choice in 'sat/' is empty"),
        ("save/keep their (own", "a bracket in '(own'"),
        ("shame, shame", "a sign"),
        ("& Sons", "begins with a sign"),
        (" ".join(["a/b/c/d/e/f"] * 4), "wordings"),
    ],
)
def test_a_term_that_no_text_can_hold_is_refused(tmp_path, term, said):
    path = written(tmp_path, f'{HEADER}[slogan.noun.clear]\n"{term}" = "x"\n')
    (fault,) = check(path)
    assert "ours.toml, line 4" in fault
    assert said in fault
    with pytest.raises(LexiconError):
        read_lexicon([path])


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('","', "no neutral wording"),
        ('"none, some"', "stands alone"),
        ('"NONE"', "small letters"),
        ('{ neutral = "x", guard = "near: foo, bar" }', "a comma in 'foo,'"),
        ('{ neutral = "x", guard = "clause: foo bar" }', "takes no word"),
    ],
)
def test_a_wording_or_guard_that_says_nothing_is_refused(tmp_path, entry, said):
    (fault,) = check(written(tmp_path, f"{HEADER}[slogan.noun.clear]\ndawn = {entry}\n"))
    assert "line 4, 'dawn'" in fault
    assert said in fault


def test_our_name_is_ours_however_it_is_written(tmp_path):
    text = 'list = "Framing "\ncitation = "x"\n'
    assert "is our own list" in check(written(tmp_path, text))[0]


def texts(*paths):
    return {term.text for term in read_lexicon(paths).terms}


def test_muting_a_noun_mutes_its_singular_and_its_plural(tmp_path):
    both = {"zorb", "zorbs"}
    first = written(
        tmp_path, f'{HEADER}[slogan.noun.clear]\nzorb = "x"\nzorbs = "x"\n', "first.toml"
    )
    assert both <= texts(first)
    for word in both:
        second = written(
            tmp_path, f'list = "B"\ncitation = "x"\nmute = ["{word}"]\n', f"{word}.toml"
        )
        assert check(second, [first]) == []
        assert "is on no list that is read before" in check(second)[0]
        assert not both & texts(first, second)


def test_a_word_is_the_same_with_a_hyphen_and_without(tmp_path):
    assert "bloodthirsty" in texts()
    muting = written(tmp_path, HEADER + 'mute = ["blood-thirsty", "so\u2011called"]\n')
    assert check(muting) == []
    assert not {"bloodthirsty", "so-called"} & texts(muting)
    replacing = written(
        tmp_path, HEADER + '[group_label.adjective.strong]\nblood-thirsty = "x"\n', "b.toml"
    )
    found = [t for t in read_lexicon([replacing]).terms if t.category == "group_label"]
    assert [t.text for t in found if "thirsty" in t.text and " " not in t.text] == ["blood-thirsty"]
