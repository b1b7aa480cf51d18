"""What every reader and extractor promises, ours and others'."""

import pytest

from framing.errors import PluginError
from framing.extract import observe
from framing.plugins import Category, Extractor, extractors, pick, readers
from framing.records import Finding
from framing.settings import Settings
from framing.testing import check_extractor, check_reader, document

NEWS = (
    "Minister Ada Holt, who runs the water giant Northmere, claimed on Monday that “nobody was to blame”.\n\n"
    "About 2,400 people were forced from their homes, according to police. Critics slammed the firm, "
    "and two men were arrested by officers. “It was chaos,” said Rosa Mellor, a baker. "
    "The so-called inquiry collapsed."
)


@pytest.mark.parametrize("name", extractors())
def test_every_extractor_keeps_its_promises_on_news_and_on_hostile_text(name):
    check_extractor(extractors()[name], NEWS)


def test_the_seven_extractors_are_there():
    assert set(extractors()) >= {
        "loaded_terms",
        "quoted_voices",
        "attribution_cues",
        "actor_labels",
        "agency",
        "figures",
        "subjectivity",
    }


@pytest.mark.parametrize("name", extractors())
def test_every_extractor_finds_something_in_a_plain_news_text(name):
    assert observe(document(NEWS), [extractors()[name]], Settings())


def test_marks_do_not_share_a_letter():
    letters = [one.mark for one in extractors().values() if one.mark]
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("name", readers())
def test_every_reader_keeps_its_promises(name):
    check_reader(readers()[name])


def _extractor(*findings):
    return Extractor("one", "One", {"x": Category("a thing")}, lambda d, s: iter(findings))


@pytest.mark.parametrize(
    ("finding", "message"),
    [
        (Finding(0, 10_000, "x", ""), "not inside the text"),
        (Finding(3, 3, "x", ""), "not inside the text"),
        (Finding(0, 1, "y", ""), "category 'y'"),
        (Finding(0, 1, "x", "", attrs={"strange": 1}), "'strange'"),
    ],
)
def test_the_runner_refuses_a_finding_that_breaks_a_promise_and_names_the_plug_in(finding, message):
    with pytest.raises(PluginError, match=rf"'one'.*{message}"):
        observe(document("A text."), [_extractor(finding)], Settings())


def test_the_runner_stamps_the_voice_so_that_no_plug_in_can_get_it_wrong():
    text = "The mayor spoke. “It was chaos,” she said."
    start = text.index("chaos")
    rows = observe(document(text), [_extractor(Finding(start, start + 5, "x", ""))], Settings())
    assert (rows[0].voice, rows[0].text) == ("quoted", "chaos")


def test_an_unknown_plug_in_names_the_nearest():
    with pytest.raises(PluginError, match="'figures'"):
        pick(extractors(), ["figure"])
