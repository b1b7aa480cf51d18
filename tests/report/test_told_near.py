"""“Not found here” never stands beside a sentence that the page itself sets next to what was told."""

import pytest

from framing.report.sections.acts import acts
from framing.report.sections.figures import figures
from framing.testing import comparison_of

CHAMBER = (
    "Police arrested eleven protesters in the council chamber at Brinmoor on Monday.",
    "Monday ended at Brinmoor with eleven protesters in the arms of police in the council chamber.",
)
PAID = "The town of Brinmoor will pay £3m a month for the stadium."


@pytest.fixture
def cells():
    """Return a row of a section's matrix for articles by outlet, as cells by outlet."""

    def build(section, matrix, texts, *, title):
        made = comparison_of(texts)
        row = next(one for one in section.build(made)[matrix]["rows"] if one["title"] == title)
        return dict(zip(sorted(texts), row["cells"], strict=True))

    return build


def three(one, two, three):
    return {"Gull": one, "Skua": two, "Tern": three}


def test_an_act_told_in_words_that_are_no_act_to_us_is_unsure_and_opens_its_sentence(cells):
    texts = three(CHAMBER[0], CHAMBER[0], f"Rain fell. {CHAMBER[1]}")
    cell = cells(acts, "acts", texts, title="Arrest: eleven protesters")["Tern"]
    assert cell["empty"]
    assert cell["near"]["maybe"]
    assert cell["near"]["words"].startswith("Monday ended at Brinmoor")
    assert cell["near"]["href"].startswith("#p-C-")


def test_an_act_that_nothing_comes_near_is_not_found(cells):
    texts = three(CHAMBER[0], CHAMBER[0], "The Norland orchestra opens its season in June.")
    cell = cells(acts, "acts", texts, title="Arrest: eleven protesters")["Tern"]
    assert cell["empty"]
    assert cell["near"] is None


def test_a_count_is_not_denied_of_an_outlet_whose_like_sentence_gives_one(cells):
    texts = three(PAID, PAID, "The project at Brinmoor will cost the town £4m a month.")
    made = comparison_of(texts)
    rows = figures.build(made)["figures"]["rows"]
    for row in rows:
        for cell in row["cells"]:
            assert not cell["empty"] or cell["near"]


VETO = "Mayor Bloom vetoed the harbour bill on Monday because it would ruin the fishing fleet."
LIKE_IT = "The fishing fleet would be ruined, Mayor Bloom said on Monday."


def test_a_like_sentence_that_prints_no_word_of_the_act_is_not_said_to_tell_it(cells):
    texts = three(VETO, VETO, f"Rain fell in the valley. {LIKE_IT}")
    near = cells(acts, "acts", texts, title="Veto: the harbour bill")["Tern"]["near"]
    assert near["words"].startswith("The fishing fleet")
    assert not near["maybe"]


def test_a_count_of_other_things_in_a_sentence_that_is_hardly_like_it_is_not_shown(cells):
    texts = three(
        "The protest at Brinmoor drew thousands of activists to the harbour on Monday.",
        "The protest at Brinmoor drew thousands of activists to the harbour on Monday.",
        "The harbour at Brinmoor has 60 moorings. Rain fell on Monday.",
    )
    cell = cells(figures, "figures", texts, title="Activists")["Tern"]
    assert cell["near"] is None
