"""What every reader and extractor promises, ours and others'."""

import pytest

from framing.errors import PluginError
from framing.extract import observe
from framing.plugins import (
    Category,
    Extractor,
    Reader,
    Section,
    extractors,
    pick,
    readers,
    sections,
)
from framing.records import Finding
from framing.settings import Settings
from framing.testing import check_extractor, check_reader, check_section, comparison_of, document

NEWS = (
    "Minister Ada Holt, who runs the water giant Northmere, claimed on Monday that “nobody was to blame”.\n\n"
    "About 2,400 people were forced from their homes, according to police. Critics slammed the firm, "
    "and two men were arrested by officers. “It was chaos,” said Rosa Mellor, a baker. "
    "The so-called inquiry collapsed."
)

OURS = (
    "loaded_terms",
    "quoted_voices",
    "attribution_cues",
    "actor_labels",
    "agency",
    "figures",
    "subjectivity",
)


@pytest.mark.parametrize("name", extractors())
def test_every_extractor_keeps_its_promises_on_news_and_on_hostile_text(name):
    check_extractor(extractors()[name], NEWS)


def test_the_seven_extractors_are_there():
    assert set(extractors()) >= set(OURS)


@pytest.mark.parametrize("name", OURS)
def test_our_extractors_find_something_in_a_plain_news_text(name):
    """A new one may look for what this text has not; its own test shows what it finds."""
    assert observe(document(NEWS), [extractors()[name]], settings=Settings())


def test_marks_do_not_share_a_letter():
    letters = [one.mark for one in extractors().values() if one.mark]
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("name", readers())
def test_every_reader_keeps_its_promises_on_hostile_files(name):
    check_reader(readers()[name])


PARAGRAPH = (
    "The dam at Long Weir failed on Monday, and about 2,400 people were moved from the valley. "
)
PAGE = f"<html><body><article><p>{PARAGRAPH * 5}</p></article></body></html>"
SMALL_FILES = {
    "csv": f'id,text\none,"{PARAGRAPH}"\n',
    "html": PAGE,
    "jsonl": f'{{"id": "one", "text": "{PARAGRAPH}"}}\n',
    "mhtml": f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{PAGE}",
    "plaintext": PARAGRAPH,
}


@pytest.mark.parametrize("name", SMALL_FILES)
def test_our_readers_find_the_article_in_a_small_file(name):
    (article,) = check_reader(readers()[name], SMALL_FILES[name].encode())
    assert PARAGRAPH.strip() in article.text


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ([], "no article in"),
        (["a text and no article"], "what it yields"),
        (None, "TypeError"),
    ],
)
def test_a_reader_that_breaks_a_promise_is_named(answer, message):
    one = Reader("odd", (".odd",), lambda path, data: answer, "An odd format.")
    with pytest.raises(AssertionError, match=rf"odd: .*{message}"):
        check_reader(one, b"text")


@pytest.fixture(scope="module", params=[1, 3], ids=["one article", "three articles"])
def comparison(request):
    texts = {"Echo": NEWS, "Post": NEWS.replace("slammed", "criticised"), "Wire": "The dam failed."}
    return comparison_of(dict(list(texts.items())[: request.param]))


@pytest.mark.parametrize("name", sections())
def test_every_section_keeps_its_promises(name, comparison):
    check_section(sections()[name], comparison)


def test_a_section_without_a_template_is_named(comparison):
    one = Section("odd", "Odd", 1, lambda comparison: {}, "sections/odd.html")
    with pytest.raises(AssertionError, match="odd: no template"):
        check_section(one, comparison)


def test_a_section_whose_template_is_anothers_is_named(comparison):
    one = Section("odd", "Odd", 1, sections()["verbs"].build, "sections/verbs.html")
    with pytest.raises(AssertionError, match='odd: <section> wants id="odd"'):
        check_section(one, comparison)


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
        observe(document("A text."), [_extractor(finding)], settings=Settings())


def test_the_runner_stamps_the_voice_so_that_no_plug_in_can_get_it_wrong():
    text = "The mayor spoke. “It was chaos,” she said."
    start = text.index("chaos")
    rows = observe(
        document(text), [_extractor(Finding(start, start + 5, "x", ""))], settings=Settings()
    )
    assert (rows[0].voice, rows[0].text) == ("quoted", "chaos")


def test_an_unknown_plug_in_names_the_nearest():
    with pytest.raises(PluginError, match="'figures'"):
        pick(extractors(), ["figure"])
