"""Headlines and openings: what is named first, which verb, who acts."""

import pytest

from framing.api import compare

BODY = "The bill on the Norham weir was read on Monday, and Rex Holm Jr. came to the hall."


@pytest.fixture
def opening(tmp_path):
    """Return the row of a part of an article that is compared with another."""

    def of(text, part="headline"):
        (tmp_path / "argus.txt").write_text(text, encoding="utf-8")
        (tmp_path / "bugle.txt").write_text(f"The weir bill is read\n\n{BODY}", encoding="utf-8")
        rows = compare(tmp_path).tables["openings"]
        return rows[(rows["article_id"] == "argus") & (rows["part"] == part)].iloc[0]

    return of


@pytest.mark.parametrize(
    ("headline", "first", "verb"),
    [
        ("Bloom Blasts Weir Bill in Norham", "Bloom", "Blasts"),
        ("Rex Holm Jr. Reads Weir Bill in Norham", "Rex Holm Jr.", "Reads"),
        ("Bloom reads the weir bill", "Bloom", "reads"),
    ],
)
def test_a_headline_has_its_verb_and_who_is_named_first(opening, headline, first, verb):
    row = opening(f"{headline}\n\nMs. Bloom came. {BODY}")
    assert (row["first_named"], row["verb"]) == (first, verb)


@pytest.mark.parametrize(
    ("body", "first"),
    [
        ("Real estate agent Ada Bloom read the bill on Monday.", "Real estate agent Ada Bloom"),
        ("The mayor read the bill on Monday.", "mayor"),
    ],
)
def test_what_is_named_first_has_its_adjective_where_it_is_the_subject(opening, body, first):
    row = opening(f"The weir bill is read again\n\n{body}", part="opening")
    assert row["first_named"] == first


def test_of_a_headline_in_capitals_no_verb_is_claimed(opening):
    row = opening(f"KILLER LASAGNE BOSS QUITS... WITH A FORTUNE\n\nMs. Bloom came. {BODY}")
    assert (row["verb"], row["agent"], row["form"]) == ("", "", "none")
