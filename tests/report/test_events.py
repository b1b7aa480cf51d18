"""Several events get a page each and an index that adds nothing up."""

import json
from dataclasses import replace

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


def everything(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_run_over_events_that_is_stopped_leaves_the_old_reports_and_no_debris(
    batch, tmp_path, monkeypatch
):
    home = tmp_path / "out"
    api.write_reports(batch, api.Settings(), folder=home)
    before, beside = everything(home), sorted(tmp_path.iterdir())

    def stopped(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("framing.report.events.csv_text", stopped)
    with pytest.raises(KeyboardInterrupt):
        api.write_reports(batch, api.Settings(), folder=home)
    assert everything(home) == before
    assert sorted(tmp_path.iterdir()) == beside


def test_reports_of_events_that_are_gone_do_not_stay_and_a_users_note_is_never_lost(
    batch, tmp_path
):
    home = tmp_path / "out"
    api.write_reports(batch, api.Settings(), folder=home)
    one = replace(batch, documents=batch.documents[:2])
    (home / "bridge" / "notes.txt").write_text("mine", encoding="utf-8")
    for again in (batch, one):
        with pytest.raises(OutputError, match=r"notes\.txt"):
            api.write_reports(again, api.Settings(), folder=home)
    (home / "bridge" / "notes.txt").unlink()
    api.write_reports(one, api.Settings(), folder=home)
    assert not (home / "bridge").exists()
