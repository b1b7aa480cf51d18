"""Times and ranks are set side by side where the articles tell them of one thing, and only there."""

import pytest

from framing import pipeline
from framing.compare.alignment import alignment
from framing.compare.quantities.shared_times import crossed, least_nearness
from framing.compare.quantities.stated_times import StatedTime
from framing.compare.quantities.time_contexts import TimeContext
from framing.settings import Settings
from framing.tables import records

GULL = """The Larkin harbour inquiry opened on Monday.

Ada Bloom, who ran the harbour for 38 years, was inspected twice by the pilots.

The Marrow lighthouse was built in 1977 by the Velby shipyard.
The town sued in 2014 to challenge the dredging ban.

Hale placed second in the Argus poll of possible harbour masters.
The storm brought the town more than a week of flooding.

The committee heard a two-year extension of the mooring fees. The old ferry burned in 2003."""
TERN = """An inquiry into the harbour at Larkin has begun.

“Ada Bloom ran the harbour for 38 years,” said Idris Hale.
Bloom had been inspected several times.

In 1977 the Velby shipyard built the Marrow lighthouse. The 2014 dredging ban angered the town.

In the Argus poll of harbour masters, Hale tied for 2nd. Twelve days of flooding followed the storm.

There was no money for a 13-month extension of the pension plan. A new bakery opened in 2003."""
SKUA = """The inquiry in Larkin will hear nine pilots.

Nobody from the council came to the first day, and the benches were cold."""


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """The comparison of three outlets on one harbour."""
    folder = tmp_path_factory.mktemp("harbour")
    for name, text in (("gull", GULL), ("tern", TERN), ("skua", SKUA)):
        folder.joinpath(f"{name}.txt").write_text(text, encoding="utf-8")
    batch = pipeline.analyse([folder], Settings())
    event = next(iter({document.article.event or "" for document in batch.documents}))
    return pipeline.compared(batch, event, settings=Settings())


@pytest.fixture(scope="module")
def told(found):
    """What is shared: rows by the words that the first article prints."""
    groups = {}
    for row in records(found["shared_times"]):
        groups.setdefault(row["shared_time"], []).append(row)
    return {rows[0]["text"]: rows for rows in groups.values()}


def _texts(rows):
    return [row["text"] for row in rows if row["found"]]


def test_a_duration_a_year_and_a_rank_of_one_thing_meet_in_other_words(told):
    assert _texts(told["38 years"]) == ["38 years", "38 years"]
    assert _texts(told["1977"]) == ["1977", "1977"]
    assert _texts(told["second"]) == ["second", "2nd"]
    assert not any(row["conflict"] for row in told["1977"])


def test_each_telling_has_the_voice_it_stands_in(told):
    assert [(r["voice"], r["speaker"] or "") for r in told["38 years"] if r["found"]] == [
        ("narration", ""),
        ("quoted", "Idris Hale"),
    ]


def test_an_article_without_it_has_a_row_that_says_so(told):
    missing = [row["outlet"] for row in told["38 years"] if not row["found"]]
    assert missing == ["skua"]


def test_two_values_of_one_act_differ_and_a_bound_takes_in_the_other(told):
    assert _texts(told["twice"]) == ["twice", "several times"] and told["twice"][0]["conflict"]
    assert _texts(told["a week"]) == ["a week", "Twelve days"]
    assert not told["a week"][0]["conflict"]


def test_one_year_of_two_things_and_two_lengths_of_two_things_stay_apart(told):
    assert not {"2014", "2003", "two-year"} & set(told)


def _context(hung_by, beside, sentence):
    near = frozenset({hung_by, *beside.split()})
    return TimeContext(hung_by, frozenset({hung_by}), near, near | set(sentence.split()))


def test_a_year_that_hangs_by_one_of_two_things_a_sentence_speaks_of_is_not_the_other_ones():
    ban = _context("ban", "dredge", "town anger")
    sued = _context("sue", "town", "challenge dredge ban")
    lifted = _context("lift", "ban", "town")
    assert crossed(ban, sued) and crossed(sued, ban)
    assert not crossed(ban, lifted) and not crossed(ban, ban)


def test_alignment_writes_them_among_the_figures_with_kind_and_unit(found):
    figures = alignment(found)["figures"]
    times = {row["values"][0]["value"]: row for row in figures if "kind" in row}
    assert (times[38.0]["kind"], times[38.0]["unit"]) == ("duration", "year")
    assert times[1977.0]["kind"] == "year"
    assert not found["figures"]["text"].isin(["38 years", "twice"]).any()


def test_less_is_asked_of_a_year_where_one_sentence_says_nothing_that_the_other_does_not():
    since = StatedTime("gull", 0, 4, kind="year", unit="since", value="2011", size=2011.0)
    third, second = _context("strike", "", "larkin"), _context("strike", "", "larkin second")
    other = _context("strike", "", "norland ferry")
    assert least_nearness(since, third, two=second) < least_nearness(since, third, two=other)
