"""What a title or description tells of a speaker's role: its head noun does, a name inside it does not."""

from __future__ import annotations

import pytest

from framing.parse.roles import role_in_text, role_of


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("spokesman for Eastmoor General Hospital", "expert"),
        ("a spokeswoman for the company", "company"),
        ("company spokeswoman", "company"),
        ("foreign ministry spokesman", "official"),
        ("spokesman", None),
        ("rail workers' leader", "campaigner"),
        ("party leader", "party_or_armed_group"),
        ("Parents for Clean Water", "campaigner"),
        ("parents", "witness_or_affected"),
        ("Republicans for Holm", "party_or_armed_group"),
        ("Tory MP Sir", "official"),
        ("Superintendent Dr.", None),
        ("Dr.", "expert"),
        ("the agency's regional director", "official"),
        ("general secretary of the Quay and Rail Union", "campaigner"),
        ("the company's chief executive", "company"),
        ("CEO", "company"),
        ("CEO of the Larkmere Humane Society", "campaigner"),
        ("chief executive officer of the charity", "campaigner"),
        ("president", "official"),
        ("president of the United States", "official"),
        ("president of the Dockers' Association", "campaigner"),
        ("president of Larkmere Water", None),
        ("the union's president", "campaigner"),
        ("the senate's president", "official"),
        ("Norland's president", "official"),
        ("Its president", None),
        ("the superintendent", None),
        ("police superintendent", "police"),
        ("schools superintendent", "official"),
        ("author", None),
        ("staff writer", "media"),
    ],
)
def test_who_speaks_for_something_has_its_role(phrase: str, role: str | None) -> None:
    assert role_of(phrase) == role


def test_a_superintendent_is_an_officer_where_the_article_speaks_of_police_and_of_no_school() -> (
    None
):
    assert role_in_text("Superintendent", ["police", "quay"]) == "police"
    assert role_in_text("Superintendent", ["police", "school"]) is None
    assert role_in_text("Superintendent", ["quay"]) is None
    assert role_in_text("Mayor", ["police"]) is None


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("lawyer", None),
        ("defense attorney", None),
        ("the mayor's lawyer", "official"),
        ("attorney for Mr. Reel", None),
        ("lawyer for the company", "company"),
        ("general counsel of the dockers' union", "campaigner"),
        ("constitutional lawyer", "expert"),
        ("special counsel", "official"),
        ("U.S. attorney", "official"),
    ],
)
def test_a_lawyer_speaks_for_a_client_unless_for_the_law(phrase: str, role: str | None) -> None:
    assert role_of(phrase) == role


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("General Turbines", None),
        ("captain of the ferry", None),
        ("army captain", "military"),
        ("Growers' Council", None),
        ("town council", "official"),
        ("Bereaved and Missing Families Forum", "campaigner"),
        ("designated terrorist group", "party_or_armed_group"),
        ("tally of official records", None),
    ],
)
def test_a_noun_tells_a_role_only_as_head_and_in_its_own_company(
    phrase: str, role: str | None
) -> None:
    assert role_of(phrase) == role


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("leader of the opposition coalition", "party_or_armed_group"),
        ("opposition leader in the Senate", "party_or_armed_group"),
        ("Bloom campaign spokeswoman", "party_or_armed_group"),
        ("National Republican Harbour Committee", "party_or_armed_group"),
        ("leader of the harbour coalition", "campaigner"),
        ("opposition activist", "campaigner"),
        ("president of the Clean Water Campaign", "campaigner"),
        ("a campaign against the dam", "campaigner"),
        ("the Harbour Committee", "official"),
        ("Republican chairman of the committee", "official"),
    ],
)
def test_words_before_a_body_tell_whether_it_is_a_partys_or_a_causes(phrase, role):
    assert role_of(phrase) == role


def test_a_group_of_senators_speaks_as_senators_do():
    assert role_of("a group of senators") == "official"
    assert role_of("a group of residents") == "witness_or_affected"


def test_two_words_for_parties_before_groups_make_no_party_of_them():
    assert role_of("both conservative and liberal groups") == "campaigner"


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        (
            "director of immigration policy and campaigns at the Norland Liberties Union",
            "campaigner",
        ),
        ("co-founder of Green Wharf", None),
        ("chairman of the House Budget Committee", "official"),
        ("executive director of Norham Hospital", "expert"),
        ("the F.B.I. director", "police"),
        ("the former White House legislative director", "official"),
        ("communications director for Rep. Ada Bloom", "official"),
        ("chief executive of Green Wharf", "company"),
        ("managing director of Green Wharf", "company"),
        ("the chairman of Larkmere Airways", "company"),
        ("director of communications at Larkmere Holdings", "company"),
        ("founder of Clean Water", None),
    ],
)
def test_who_directs_or_founded_something_is_of_no_company_by_that(phrase, role) -> None:
    assert role_of(phrase) == role


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("fellow lawmakers", "official"),
        ("Mayor Holm and fellow Harbour Democrats", "party_or_armed_group"),
        ("senior fellow at the Norham Institute", "expert"),
        ("a fellow", "expert"),
    ],
)
def test_fellow_before_others_tells_no_role(phrase, role) -> None:
    assert role_of(phrase) == role


def test_how_many_children_somebody_has_tells_no_role() -> None:
    assert role_of("46-year-old father of five, lawmaker from Orrin") == "official"
    assert role_of("a mother of two") is None
    assert role_of("mother of a victim") == "witness_or_affected"


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("Chief Fire Officer", "official"),
        ("Council chief", "official"),
        ("Union chief", "campaigner"),
        ("Green Wharf chief", None),
        ("Green Wharf Political Action Executive Director", None),
        ("ex-mayor", "official"),
        ("an oil executive", "company"),
        ("Prof", "expert"),
        ("a nurse at the hospital", "expert"),
        ("police chief", "police"),
    ],
)
def test_chiefs_have_the_role_of_what_they_head(phrase, role) -> None:
    assert role_of(phrase) == role
