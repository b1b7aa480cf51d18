"""Fields at the top of a text are read and cut; prose between two rules is neither."""

import pytest

from framing.clean import clean
from framing.ingest import read
from framing.settings import Settings

TEXT = "The ferry left the quay at noon with ninety people on board, the harbour master said."


def only(path):
    """Return the one article of a file."""
    (article,) = read([path], Settings()).articles
    return article


def write(folder, name, content):
    path = folder / name
    path.write_bytes(content.encode("utf-8"))
    return path


@pytest.mark.parametrize(
    "top",
    [
        "---\ntitle: Ferry\noutlet: Echo\n---\n",
        "+++\ntitle = 'Ferry'\noutlet = \"Echo\"\n+++\n",
        "\ufeff---\r\ntitle: Ferry\r\noutlet: Echo\r\nimage:\r\n  title: other\r\n---\r\n",
        "---\ntitle: Ferry\noutlet: Echo\n\n",
        "Title: Ferry\nSource: Echo\nBy Ida Brook\n\n",
    ],
)
def test_fields_at_the_top_are_read_and_cut(tmp_path, top):
    article = only(write(tmp_path, "a.md", f"{top}{TEXT}"))
    assert (article.title, article.outlet, clean(article).text) == ("Ferry", "Echo", TEXT)


def test_lists_of_fields_are_read_by_commas(tmp_path):
    top = "---\ntitle: Ferry\nauthors:\n  - Ida Brook\n  - Jo Reed\n---\n"
    assert only(write(tmp_path, "a.md", top + TEXT)).author == "Ida Brook, Jo Reed"


@pytest.mark.parametrize(
    "top",
    [
        "---\nUpdate: he said so.\n---\n",
        "---\n\nNote: prose.\n\n---\n",
        "---\ntitle: x\nProse here.\n---\n",
        "Source: mayor to leave\n\n",
        "By Ida Brook, Sea Reporter\nAuthor: Ida Brook\n",
    ],
)
def test_prose_between_two_rules_is_no_block_of_fields(tmp_path, top):
    assert "rose" in clean(only(write(tmp_path, "a.md", top + "Prose. " + TEXT))).text
    assert not [r for r in clean(only(tmp_path / "a.md")).removed if r.kind == "front_matter"]
