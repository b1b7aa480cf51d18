"""Several events get a page each and an index that adds nothing up."""

import json

import pytest

from framing import api
from framing.errors import OutputError

TEXT = (
    "The {what} closed on Monday. “We were told to wait,” said Mara Finch, who runs the company.\n\n"
    "About 90 people were moved, according to police."
)


@pytest.fixture
def batch(tmp_path):
    rows = [
        {
            "id": f"{event}-{outlet}",
            "text": TEXT.format(what=event),
            "event": f"{event}?",
            "outlet": outlet,
        }
        for event in ("ferry", "bridge", "Ferry")
        for outlet in ("Echo", "<b>Sun</b>")
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return api.read_batch(path)


def test_every_event_has_its_folder_and_the_index_links_to_each(batch, tmp_path):
    home = tmp_path / "out"
    written = api.write_reports(batch, api.Settings(), folder=home)
    assert [one.page.parent.name for one in written] == ["ferry", "bridge", "ferry-2"]
    index = (home / "index.html").read_text(encoding="utf-8")
    for name in ("ferry", "bridge", "ferry-2"):
        assert f'href="{name}/index.html"' in index
    assert "<b>Sun" not in index


def test_a_second_run_replaces_the_first_and_a_strangers_folder_is_left_alone(batch, tmp_path):
    home = tmp_path / "out"
    api.write_reports(batch, api.Settings(), folder=home)
    first = (home / "index.html").read_bytes()
    api.write_reports(batch, api.Settings(), folder=home)
    assert (home / "index.html").read_bytes() == first
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(OutputError, match="not a report of framing"):
        api.write_reports(batch, api.Settings(), folder=tmp_path / "mine")
    assert (tmp_path / "mine" / "thesis.txt").exists()
