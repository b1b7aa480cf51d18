"""Utterances found in articles as they are read: from text to table."""

import pytest

from framing.api import compare

DIRECT = "Norham fell silent on Monday.\n\n“There will be no cover-up,” President Viktor Arkady said in Norham."


@pytest.fixture
def told(tmp_path):
    def compared(*texts):
        for n, text in enumerate(texts):
            (tmp_path / f"{n}.txt").write_text(f"Trains stand still\n\n{text}", encoding="utf-8")
        return compare(tmp_path)["shared_quotes"]

    return compared


def test_a_vow_that_there_would_be_no_cover_up_is_the_quotation_that_there_will_be_none(told):
    other = (
        "Few slept in the town.\n\nPresident Viktor Arkady, who wants a third term, vowed in a televised address "
        "that there would be no cover-up. Few here believed him."
    )
    assert set(told(DIRECT, other)["article_id"]) == {"0", "1"}


def test_a_vow_of_a_cover_up_is_not(told):
    other = "Few slept in the town.\n\nPresident Viktor Arkady said that there would be a cover-up."
    assert told(DIRECT, other).empty
