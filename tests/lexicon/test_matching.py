"""Terms are found in context: base forms, phrases, guards, never inside a name."""

import pytest

from framing.lexicon import find, read_lexicon
from framing.parse.model import load_model, prepared


def found(text, strength=2):
    doc = load_model()(text)
    matches = find(doc, read_lexicon())
    return [doc[m.start : m.end].text for m in matches if m.strength >= strength]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The union slammed the offer on Monday.", ["slammed"]),
        ("Her remarks were a disgraceful slur.", ["disgraceful", "slur"]),
        ("They took the report apart for an hour.", ["took the report apart"]),
        ("He lashed out at the board.", ["lashed out"]),
        ("The minister threw the committee under the bus.", ["threw the committee under the bus"]),
        ("She was trying to save her own skin.", ["save her own skin"]),
        ("They demonised the strikers.", ["demonised"]),
        ("The far-left mayor spoke.", ["far-left"]),
        ("The mayor spoke for an hour.", []),
    ],
)
def test_base_forms_and_phrases_with_their_inflections(text, marked):
    assert found(text, strength=1) == marked


@pytest.mark.parametrize(
    ("loaded", "plain", "word"),
    [
        ("Illegal migrants crossed on Monday.", "Illegal parking costs 60 euros.", "illegal"),
        ("The minister claimed that it was safe.", "The group claimed responsibility.", "claimed"),
        ("Migrants flooded into the town.", "Water flooded into the town.", "flooded"),
        ("The mob stormed off.", "The Sicilian mob ran the docks.", "mob"),
    ],
)
def test_a_guard_decides_by_what_stands_around_the_word(loaded, plain, word):
    assert any(word in one.lower() for one in found(loaded))
    assert not any(word in one.lower() for one in found(plain))


def test_a_word_inside_a_name_is_never_marked():
    assert found("Trump and Clinton met at Fury Road near Savage Hall.") == []


def test_headlines_in_title_case_are_read_all_the_same():
    assert "Slams" in found("Union Slams Shameful Offer From Ferry Bosses")


def test_grim_facts_told_plainly_are_not_marked():
    text = "Eleven people were killed when a bomb exploded. Police said the attack was racist."
    assert found("Eleven people died and four were wounded when the roof fell.") == []
    assert "killed" not in found(text)
    assert "attack" not in found(text)


def test_marks_never_overlap_and_the_longest_wins():
    doc = load_model()("The terrorist group and its ringleaders lashed out at once.")
    matches = find(doc, read_lexicon())
    taken = [i for m in matches for i in range(m.start, m.end)]
    assert len(taken) == len(set(taken))
    assert "terrorist group" in [doc[m.start : m.end].text for m in matches]


def test_an_empty_text_holds_nothing():
    assert find(load_model()(""), read_lexicon()) == []


@pytest.mark.parametrize(
    ("term", "text", "marked"),
    [
        ("Obamacare", "He backs Obamacare on Monday.", ["Obamacare"]),
        ("Obamacare", "Senators Vote Against Obamacare Again", ["Obamacare"]),
        ("obamacare", "He backs Obamacare on Monday.", []),
        ("Table", "They will table it.", []),
    ],
)
def test_a_users_term_with_a_capital_is_marked_in_names(tmp_path, term, text, marked):
    path = tmp_path / "mine.toml"
    head = 'list = "The Echo"\ncitation = "x"\n'
    path.write_text(f'{head}[slogan.noun.strong]\n{term} = "x"\n', "utf-8")
    doc = load_model()(text)
    matches = [m for m in find(doc, read_lexicon([path])) if m.terms[0].source == "The Echo"]
    assert [doc[m.start : m.end].text for m in matches] == marked


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("They want regime change.", ["regime change"]),
        ("The tax regime changed in 2019.", []),
        ("The union slammed the offer.", ["slammed"]),
        ("The door slammed shut.", []),
        ("He turned the city into a slaughterhouse.", ["slaughterhouse"]),
        ("Workers at the slaughterhouse went on strike.", []),
        ("The so called experts spoke.", ["so called experts"]),
        ("They are so called because of the rain.", []),
        ("A blood-thirsty crowd stood there.", ["blood-thirsty"]),
        ("He re-sent the letter.", []),
    ],
)
def test_a_phrase_is_what_it_says_however_it_is_hyphened(text, marked):
    assert found(text) == marked


def test_what_an_adjective_describes_in_a_headline_is_no_verb():
    doc = load_model()("Mayor Quits Over Bogus Scheme")
    parts = {(doc[m.start].text, term.part) for m in find(doc, read_lexicon()) for term in m.terms}
    assert ("Scheme", "noun") in parts
    assert ("Scheme", "verb") not in parts


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011"])
def test_a_hyphen_that_breaks_no_line_is_a_hyphen(hyphen):
    nlp = load_model()
    (doc,) = nlp.pipe([prepared(nlp, f"The so{hyphen}called experts spoke.")])
    assert [doc[m.start : m.end].text for m in find(doc, read_lexicon())] == ["so-called experts"]
