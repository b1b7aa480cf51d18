"""Files become articles; what cannot be used is skipped with a reason and never lost."""

import json

import pytest

from framing.errors import InputError, ManifestError, UnknownKey
from framing.ingest import read
from framing.settings import Settings

TEXT = "The ferry left the quay at noon with ninety people on board, the harbour master said."


def reading(*paths, **settings):
    return read(list(paths), Settings(**settings))


def write(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_text_is_read_in_every_usual_encoding(tmp_path, encoding):
    text = TEXT + " “Café – déjà vu,” she said."
    article = reading(write(tmp_path, "a.txt", text.encode(encoding))).articles[0]
    assert article.text == text


def test_newlines_and_blanks_of_the_original_are_kept(tmp_path):
    text = f"{TEXT}\r\n\r\n  {TEXT}\r\n"
    assert reading(write(tmp_path, "a.txt", text)).articles[0].text == text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"  \n\t ", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "not a text file"),
        (b"1234 5678 ---", "no words"),
        (b"word " * 3_000_000, "MB of text"),
    ],
)
def test_a_file_that_cannot_be_used_is_skipped_with_its_reason(tmp_path, content, reason):
    bad = write(tmp_path, "bad.txt", content)
    good = write(tmp_path, "good.txt", TEXT)
    result = reading(bad, good)
    assert [a.id for a in result.articles] == ["good"]
    assert result.skipped[0].source == str(bad)
    assert reason in result.skipped[0].reason


def test_a_format_nobody_reads_is_skipped_naming_the_nearest(tmp_path):
    result = reading(write(tmp_path, "a.txtt", TEXT), write(tmp_path, "b.txt", TEXT))
    assert ".txt" in result.skipped[0].reason


def test_a_name_that_is_not_there_stops_with_the_nearest_name(tmp_path):
    write(tmp_path, "ferry.txt", TEXT)
    with pytest.raises(InputError, match=r"ferry\.txt"):
        reading(tmp_path / "fery.txt")


def test_a_glob_opens_in_order_and_an_empty_one_is_an_error(tmp_path):
    for name in ("b.txt", "a.txt"):
        write(tmp_path, name, TEXT)
    assert [a.id for a in reading(str(tmp_path / "*.txt")).articles] == ["a", "b"]
    with pytest.raises(InputError, match="no file matches"):
        reading(str(tmp_path / "*.html"))


def test_no_usable_article_is_an_error_that_gives_the_first_reason(tmp_path):
    with pytest.raises(InputError, match="empty"):
        reading(write(tmp_path, "a.txt", b""))


def test_two_articles_with_one_id_are_numbered_and_told(tmp_path):
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, "a.txt", TEXT)
    articles = reading(tmp_path / "x", tmp_path / "y").articles
    assert [a.id for a in articles] == ["a", "a-2"]
    assert "id 'a'" in articles[1].notes[0]


def test_front_matter_gives_the_fields(tmp_path):
    text = f"---\ntitle: Ferry stops\noutlet: Harbour Echo\ndate: 2025-06-03\n---\n{TEXT}"
    article = reading(write(tmp_path, "a.md", text)).articles[0]
    assert (article.title, article.outlet, article.published) == (
        "Ferry stops",
        "Harbour Echo",
        "2025-06-03",
    )
    assert article.outlet_evidence.basis == "field"
    assert article.text == text


def test_a_readme_beside_the_articles_is_no_article(tmp_path):
    write(tmp_path, "README.md", TEXT)
    write(tmp_path, "a.txt", TEXT)
    result = reading(tmp_path)
    assert [a.id for a in result.articles] == ["a"]
    assert result.skipped == ()


def test_jsonl_takes_a_row_an_article_and_skips_what_is_broken(tmp_path):
    rows = [
        json.dumps({"id": "one", "text": TEXT, "outlet": "Echo", "date": "2025-06-03T10:30:00Z"}),
        "{not json",
        json.dumps({"id": "three", "body": TEXT, "headline": "Ferry"}),
        json.dumps(["no object"]),
        json.dumps({"id": "five"}),
        "",
    ]
    result = reading(write(tmp_path, "a.jsonl", "\n".join(rows)))
    assert [a.id for a in result.articles] == ["one", "three"]
    assert result.articles[0].published == "2025-06-03T10:30"
    assert result.articles[1].title == "Ferry"
    assert [s.source.rsplit(":", 1)[1] for s in result.skipped] == ["2", "4", "5"]
    assert "found id" in result.skipped[2].reason


def test_a_json_array_is_read_as_well(tmp_path):
    path = write(tmp_path, "a.json", json.dumps([{"text": TEXT}, {"text": TEXT}], indent=1))
    assert [a.id for a in reading(path).articles] == ["a-1", "a-2"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_takes_a_row_an_article(tmp_path, separator):
    rows = [["id", "text", "outlet"], ["one", f'"{TEXT}"', "Echo"], ["two", "", "Echo"]]
    path = write(tmp_path, "a.csv", "\n".join(separator.join(row) for row in rows))
    result = reading(path)
    assert [(a.id, a.outlet) for a in result.articles] == [("one", "Echo")]
    assert "the field 'text' is empty" in result.skipped[0].reason


def manifest(folder, body):
    return write(folder, "event.toml", body)


GOOD = 'event = "Ferry"\n[[article]]\nfile = "a.txt"\noutlet = "Harbour Echo"\ndate = 2025-06-03\n'


def test_a_manifest_goes_before_what_the_file_says(tmp_path):
    manifest(tmp_path, GOOD + '[[person]]\nname = "Mara Finch"\naliases = ["the captain"]\n')
    write(tmp_path, "a.txt", f"---\noutlet: Another\n---\n{TEXT}")
    result = reading(tmp_path)
    article = result.articles[0]
    assert (article.event, article.outlet, article.published) == (
        "Ferry",
        "Harbour Echo",
        "2025-06-03",
    )
    assert article.outlet_evidence.basis == "manifest"
    assert result.editorials["Ferry"].people[0].aliases == ("the captain",)


def test_a_file_that_the_manifest_does_not_list_is_skipped_and_told(tmp_path):
    manifest(tmp_path, GOOD)
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "b.txt", TEXT)
    assert reading(tmp_path).skipped[0].reason == "not listed in event.toml"


@pytest.mark.parametrize(
    ("body", "error", "message"),
    [
        ("event = ", ManifestError, "not valid TOML"),
        ("[[article]]\nfile='a.txt'\n", ManifestError, "event ="),
        ('event = "x"\n', ManifestError, r"\[\[article\]\]"),
        (GOOD.replace("a.txt", "aa.txt"), ManifestError, r"a\.txt"),
        (GOOD.replace("outlet", "outlt"), UnknownKey, "'outlet'"),
        (GOOD.replace("2025-06-03", '"June"'), ManifestError, "2025-05-14"),
        (GOOD + '[[article]]\nfile = "a.txt"\n', ManifestError, "twice"),
        ("article = 3\nevent = 'x'", ManifestError, "article"),
        (GOOD + "[[person]]\naliases = 3\n", ManifestError, "person"),
    ],
)
def test_a_broken_manifest_says_what_to_mend(tmp_path, body, error, message):
    manifest(tmp_path, body)
    write(tmp_path, "a.txt", TEXT)
    with pytest.raises(error, match=message):
        reading(tmp_path)


def test_a_folder_of_events_is_read_event_by_event(tmp_path):
    for name in ("ferry", "bridge"):
        folder = tmp_path / name
        folder.mkdir()
        manifest(folder, GOOD.replace("Ferry", name.title()))
        write(folder, "a.txt", TEXT)
    assert [a.event for a in reading(tmp_path).articles] == ["Bridge", "Ferry"]
