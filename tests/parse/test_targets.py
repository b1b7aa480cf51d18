"""Who is charged, urged or criticised does not speak; who charges does."""

import pytest

from framing.testing import document


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Ex-banker charged with bribery over bridge contract", None),
        ("Mayor Bloom criticized for flood remarks", None),
        ("Mayor Bloom urged to resign by council leaders", "council leaders"),
        ("Union accused the firm of theft", "Union"),
        ("Mayor Bloom criticizes the flood report", "Bloom"),
    ],
)
def test_a_headlines_participle_is_said_of_who_stands_before_it(headline, speaker):
    told = document(f"{headline}\n\nThe council met on Monday.\n").attributions
    assert [one.speaker for one in told] == [speaker]


def test_a_participle_behind_a_noun_is_said_of_it():
    told = document("News\n\nShe met two officers suspected of working for the firm.\n")
    assert all(one.speaker is None for one in told.attributions)


def test_going_after_somebody_says_nothing():
    assert not document("Prosecutors go after Corvane over bribes\n\nIt rained.\n").attributions
