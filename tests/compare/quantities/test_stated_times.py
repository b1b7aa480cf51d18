"""Which phrases tell how long, when, in which place and how often, and what each is worth."""

import pytest

from framing import pipeline
from framing.compare.quantities.stated_times import stated_times
from framing.compare.sample import Sample
from framing.settings import Settings

TOLD = [
    ("Ada Bloom ran the harbour of Larkin for 38 years.", ("38 years", "duration", "year", "38")),
    ("The 38-year career of Ada Bloom is over.", ("38-year", "duration", "year", "38")),
    ("The repair could take weeks.", ("weeks", "duration", "week", "2")),
    ("Bloom stayed for more than a week.", ("a week", "duration", "week", "1")),
    ("Twenty-five minutes of rain were enough.", ("Twenty-five minutes", "duration", "minute", "25")),
    ("The two-term mayor of Larkin is ill.", ("two-term", "duration", "term", "2")),
    ("The old pier was built in 1977.", ("1977", "year", "year", "1977")),
    ("Bloom has led the board since 1977.", ("1977", "year", "since", "1977")),
    ("The ferry sank on August 9.", ("August 9", "date", "day", "--08-09")),
    ("The ferry sank on 9 Aug. 2013.", ("9 Aug. 2013", "date", "day", "2013-08-09")),
    ("The ferry sank in March 2011.", ("March 2011", "date", "month", "2011-03")),
    ("Bloom was inspected twice by the board.", ("twice", "times", "time", "2")),
    ("The board warned Bloom several times.", ("several times", "times", "time", "3")),
    ("Hale placed second in the race.", ("second", "rank", "place", "2")),
    ("Hale is the ninth judge of the court.", ("ninth judge", "rank", "judge", "9")),
]  # fmt: skip
NOT_TOLD = [
    "Hale, a 40-year-old sailor, was not hurt.",
    "The ferry sank two years ago near the pier.",
    "The lamp costs the town a lot a year.",
    "The new lamp is three times as bright.",
    "The 2016 race cost the party its voice.",
    "Nothing since the Sept. 11 attacks was as loud.",
    "The first lady saw the harbour.",
    "The next three years will be hard for Larkin.",
    "Two thirds of the harbour froze over.",
]


def _read(folder, sentences):
    """Return what each sentence tells, all of them read as one article."""
    folder.joinpath("gull.txt").write_text("\n\n".join(sentences), encoding="utf-8")
    batch = pipeline.analyse([folder], Settings())
    event = next(iter({document.article.event or "" for document in batch.documents}))
    found = pipeline.compared(batch, event, settings=Settings())
    sample = Sample("An event", found.tables, found.texts, Settings())
    text = found.texts[sample.ids[0]]
    told = {}
    for one in stated_times(sample):
        which = next(s for s in sentences if text.index(s) <= one.start < text.index(s) + len(s))
        told.setdefault(which, []).append((text[one.start : one.end], one))
    return told


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What one article of all these sentences tells, by sentence."""
    return _read(tmp_path_factory.mktemp("gull"), [s for s, _ in TOLD] + NOT_TOLD)


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_a_phrase_is_read_with_its_kind_unit_and_value(told, sentence, expected):
    assert [(words, one.kind, one.unit, one.value) for words, one in told[sentence]] == [expected]


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_ages_rates_factors_names_and_times_counted_from_today_are_no_such_phrase(told, sentence):
    assert sentence not in told


def test_a_bound_and_a_missing_number_are_kept(told):
    (_, week), (_, weeks) = (told[TOLD[n][0]][0] for n in (3, 2))
    assert (week.bound, week.vague) == ("lower", False)
    assert (week.hedge, weeks.hedge) == ("more than", "")
    assert (weeks.bound, weeks.vague) == ("", True)
