"""Files as they come: broken, mixed, misnamed, linked in circles. Each ends as an article or as a reason."""

import json
import os
from email.message import EmailMessage

import pytest

from framing.errors import InputError, ManifestError
from framing.ingest import read
from framing.settings import Settings

TEXT = "The ferry left the quay at noon with ninety people on board, the harbour master said."


def reading(*paths, **settings):
    return read(list(paths), Settings(**settings))


def write(folder, name, content):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def only(path):
    """Return the one article of a file."""
    (article,) = reading(path).articles
    return article


def reasons(tmp_path, name, content):
    """Return why the rows of a file were skipped, read beside a good one."""
    good = write(tmp_path, "good.txt", TEXT)
    return [one.reason for one in reading(write(tmp_path, name, content), good).skipped]


# encodings


def test_cp1252_pasted_into_utf8_harms_nothing_around_it(tmp_path):
    mixed = "“Café,” she said. ".encode() * 3 + b"\x93Yes\x94, he said."
    assert only(write(tmp_path, "a.txt", mixed)).text.endswith("“Café,” she said. “Yes”, he said.")


@pytest.mark.parametrize("content", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe \0\n\0"])
def test_a_file_of_a_mark_and_blanks_is_empty(tmp_path, content):
    assert reasons(tmp_path, "a.txt", content) == ["the file is empty"]


PAGE = (
    "<html><head><meta charset='{}'><title>Ferry</title></head><body><article><h1>Ferry</h1>"
    + "".join(f"<p>“{TEXT}” It reached the island an hour later, number {i}.</p>" for i in range(5))
    + "</article></body></html>"
)


@pytest.mark.parametrize(
    "declared", ["iso-8859-1", "latin1", "us-ascii", "utf-8", "rot13", "x-none", "utf-16"]
)
def test_curly_marks_of_a_cp1252_page_survive_a_wrong_declaration(tmp_path, declared):
    page = PAGE.format(declared).encode("cp1252")
    assert f"“{TEXT}”" in only(write(tmp_path, "a.html", page)).text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_a_page_in_utf16_is_read(tmp_path, encoding):
    page = PAGE.format("utf-16").encode(encoding)
    assert f"“{TEXT}”" in only(write(tmp_path, "a.html", page)).text


def test_an_archive_in_cp1252_that_declares_latin1_keeps_its_marks(tmp_path):
    message = EmailMessage()
    message.set_content(
        PAGE.format("x").encode("cp1252"), maintype="text", subtype="html", cte="base64"
    )
    message.set_param("charset", "iso-8859-1")
    assert f"“{TEXT}”" in only(write(tmp_path, "a.mhtml", message.as_bytes())).text


def test_an_archive_whose_first_frame_is_empty_gives_the_article_of_the_next(tmp_path):
    message = EmailMessage()
    message.make_related()
    message.add_related("<html><frameset><frame></frameset></html>", subtype="html")
    message.add_related(PAGE.format("utf-8"), subtype="html")
    assert TEXT in only(write(tmp_path, "a.mht", message.as_bytes())).text


# JSON


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (3, "a number"),
        ({"a": TEXT}, "an object"),
        ([1], "a list"),
        (True, "true or false"),
        (None, "is null"),
        ("  ", "is empty"),
    ],
)
def test_what_is_no_text_never_becomes_prose(tmp_path, value, reason):
    assert reason in reasons(tmp_path, "a.jsonl", json.dumps({"text": value}))[0]


def test_a_list_of_paragraphs_is_a_text(tmp_path):
    assert (
        only(write(tmp_path, "a.jsonl", json.dumps({"text": [TEXT, TEXT]}))).text
        == f"{TEXT}\n\n{TEXT}"
    )


def test_half_a_character_can_be_written_and_moves_no_offset(tmp_path):
    article = only(
        write(tmp_path, "a.jsonl", '{"text": "A\\ud800B said so.", "outlet": "E\\udfff"}')
    )
    assert article.text.index("B") == 2
    f"{article.text}{article.outlet}".encode()


def test_names_are_one_line_without_what_prints_nothing(tmp_path):
    row = {"text": TEXT, "outlet": " The\n Echo\x1b[31m\u202e\t", "title": "T" * 900}
    article = only(write(tmp_path, "a.jsonl", json.dumps(row)))
    assert article.outlet == "The Echo[31m"
    assert article.outlet_evidence.text == article.outlet
    assert len(article.title) == 400
    assert "900 characters" in article.notes[0]


@pytest.mark.parametrize("publisher", [{"name": "Echo"}, ["Echo"], "Echo"])
def test_an_outlet_given_as_an_object_or_list_is_its_name(tmp_path, publisher):
    row = {"text": TEXT, "publisher": publisher}
    assert only(write(tmp_path, "a.jsonl", json.dumps(row))).outlet == "Echo"


@pytest.mark.parametrize("date", ["2025-02-30", "14 May 2025", "2025-99-99", "1747180800"])
def test_a_date_that_is_none_is_noted_and_not_taken(tmp_path, date):
    article = only(write(tmp_path, "a.jsonl", json.dumps({"text": TEXT, "date": date})))
    assert article.published is None
    assert date in article.notes[0]


def test_a_broken_array_is_one_skip_and_not_one_a_line(tmp_path):
    broken = '[\n{"text": "one two"},\n{"text": "three"},\n]'
    assert len(reasons(tmp_path, "a.json", broken)) == 1


def test_a_broken_first_line_breaks_no_other(tmp_path):
    path = write(tmp_path, "a.jsonl", "{\n" + json.dumps({"text": TEXT}))
    assert len(reading(path).articles) == 1


def test_a_key_that_stands_twice_is_told_instead_of_losing_one(tmp_path):
    assert "twice" in reasons(tmp_path, "a.jsonl", '{"text": "One two.", "text": "Three four."}')[0]


def test_articles_in_a_wrapper_object_are_read(tmp_path):
    data = {"status": "ok", "articles": [{"text": TEXT}, {"text": TEXT}]}
    assert len(reading(write(tmp_path, "a.json", json.dumps(data, indent=1))).articles) == 2


@pytest.mark.parametrize(
    "content", ["[]", "[" * 100_000, '{"text": ' + "[" * 100_000, "1" * 10_000]
)
def test_json_that_holds_no_article_is_a_reason(tmp_path, content):
    assert reasons(tmp_path, "a.jsonl", content)


# tables: cells and columns


def test_a_text_with_unquoted_commas_is_skipped_and_never_cut_short(tmp_path):
    content = "id,text,outlet\n1,The ferry left, and sank, he said.,Echo\n2,All were saved.,Echo"
    result = reading(write(tmp_path, "a.csv", content))
    assert [a.id for a in result.articles] == ["2"]
    assert "quotation marks" in result.skipped[0].reason


def test_a_quotation_mark_that_never_closes_is_told(tmp_path):
    content = f'id,text\n1,{TEXT.replace(",", "")}\n2,"It never closes\n3,Lost row.'
    result = reading(write(tmp_path, "a.csv", content))
    assert [a.id for a in result.articles] == ["1"]
    assert "never closed" in result.skipped[0].reason


def test_a_table_without_a_header_is_one_short_reason(tmp_path):
    reason = reasons(tmp_path, "a.csv", f"1;{'word ' * 500};Echo\n2;More words;Echo")[0]
    assert "no header" in reason
    assert len(reason) < 200


def test_two_columns_of_one_name_are_told(tmp_path):
    assert "two columns" in reasons(tmp_path, "a.csv", "text,text\nOne two,Three four")[0]


def test_a_table_without_rows_is_told(tmp_path):
    assert reasons(tmp_path, "a.csv", "id,text\n") == ["no article in it"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_cells_over_several_lines_are_read_with_any_separator(tmp_path, separator):
    content = (
        separator.join(["id", "text"])
        + "\r\n"
        + separator.join(["1", '"One, two;\n\nthree ""four"""'])
    )
    assert only(write(tmp_path, "a.csv", content)).text == 'One, two;\n\nthree "four"'


# files and folders


def test_links_in_a_circle_are_opened_once(tmp_path):
    write(tmp_path, "in/a.txt", TEXT)
    (tmp_path / "in" / "again").symlink_to(tmp_path)
    (tmp_path / "in" / "self.txt").symlink_to(tmp_path / "in" / "self.txt")
    assert [a.id for a in reading(tmp_path).articles] == ["a"]


def test_a_file_named_twice_is_one_article(tmp_path):
    path = write(tmp_path, "a.txt", TEXT)
    assert len(reading(path, tmp_path, str(tmp_path / "*.txt")).articles) == 1


def test_a_pipe_is_no_article_and_nobody_waits_for_it(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    good = write(tmp_path, "good.txt", TEXT)
    assert reading(tmp_path / "a.txt", good).skipped[0].reason == "neither a file nor a folder"


@pytest.mark.parametrize("name", ["x" * 5000, "x" * 300 + ".txt", "a/" * 3000])
def test_a_name_that_no_file_can_have_is_an_input_error(name):
    with pytest.raises(InputError):
        reading(name)


def test_papers_that_nobody_reads_are_told_and_pictures_are_not(tmp_path):
    for name in ("a.txt", "b.docx", "c.pdf", "d.png", "e.css"):
        write(tmp_path, name, TEXT)
    assert [s.source[-6:] for s in reading(tmp_path).skipped] == ["b.docx", "/c.pdf"]


def test_what_a_browser_saves_beside_a_page_is_no_article(tmp_path):
    write(tmp_path, "page.html", PAGE.format("utf-8"))
    write(tmp_path, "page_files/frame.html", PAGE.format("utf-8"))
    assert [a.id for a in reading(tmp_path).articles] == ["page"]


def test_a_report_that_lies_among_the_articles_is_not_read_as_one(tmp_path):
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "reports/a/data/framing.json", "{}")
    write(tmp_path, "reports/a/data/observations.jsonl", json.dumps({"text": TEXT}))
    assert [a.id for a in reading(tmp_path).articles] == ["a"]


def test_numbered_ids_never_take_another_articles_id(tmp_path):
    rows = [json.dumps({"id": one, "text": TEXT}) for one in ("a", "a", "a-2", "a")]
    ids = [a.id for a in reading(write(tmp_path, "a.jsonl", "\n".join(rows))).articles]
    assert ids == ["a", "a-3", "a-2", "a-4"]


# manifests


def manifest(folder, body, event='event = "Ferry"\n'):
    return write(folder, "event.toml", event + body)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ('[[article]]\nfile = "../out.txt"', "does not lie in"),
        ('[[article]]\nfile = "/etc/hostname"', "does not lie in"),
        ('[[article]]\nfile = "sub"', "no file 'sub'"),
        (f'[[article]]\nfile = "{"x" * 5000}"', "no file"),
        ('[[article]]\noutlet = "Echo"', 'wants file = "NAME"'),
        ('[[article]]\nfile = "a.txt"\ndate = 2025', "2025-05-14"),
        ('[[article]]\nfile = "a.txt"\ndate = "2025-13-01"', "2025-05-14"),
        ('[[article]]\nfile = "a.txt"\ndate = 10:00:00', "2025-05-14"),
        ('[[article]]\nfile = "a.txt"\noutlet = ["Echo"]', "outlet wants text"),
        ('[[article]]\nfile = "a.txt"\n[[article]]\nfile = "./a.txt"', "listed twice"),
        (
            '[[article]]\nfile = "a.txt"\nid = "1"\n[[article]]\nfile = "sub/b.txt"\nid = "1"',
            "id '1'",
        ),
        ('[[article]]\nfile = "a.txt"\n[person]\nname = "Mara"', r"\[\[person\]\]"),
        ('person = 3\n[[article]]\nfile = "a.txt"', r"\[\[person\]\]"),
        ('[[article]]\nfile = "a.txt"\n[[person]]\nname = "Mara"\naliases = [1]', "as text"),
        ('[[article]]\nfile = "a.txt"\n[[person]]\nname = "Mara"\nrole = 7', "as text"),
        ('[[article]]\nfile = "a.txt"\n[[person]]\nname = " "', "wants a name"),
        ("article = " + "[" * 5000, "not valid TOML"),
    ],
)
def test_a_manifest_that_leads_astray_says_what_to_mend(tmp_path, body, message):
    folder = tmp_path / "event"
    write(tmp_path, "out.txt", TEXT)
    write(folder, "a.txt", TEXT)
    write(folder, "sub/b.txt", TEXT)
    manifest(folder, body)
    with pytest.raises(ManifestError, match=message):
        reading(folder)


def test_a_manifest_speaks_for_a_file_in_a_folder_below(tmp_path):
    write(tmp_path, "sub/b.txt", TEXT)
    manifest(tmp_path, '[[article]]\nfile = "./sub/b.txt"\noutlet = "Echo"\n')
    assert only(tmp_path).outlet == "Echo"


def test_two_manifests_of_one_event_keep_both_editors_people(tmp_path):
    for name in ("x", "y"):
        write(tmp_path, f"{name}/a.txt", TEXT)
        manifest(tmp_path / name, f'[[article]]\nfile = "a.txt"\n[[person]]\nname = "{name}"\n')
    assert [p.name for p in reading(tmp_path).editorials["Ferry"].people] == ["x", "y"]


def test_a_link_to_nothing_and_a_folder_named_like_a_file_are_said(tmp_path):
    write(tmp_path, "a.txt", TEXT)
    (tmp_path / "dead.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "dir.txt").mkdir()
    (tmp_path / "empty").mkdir()
    found = reading(tmp_path)
    assert len(found.articles) == 1
    assert {s.source.rsplit("/", 1)[-1]: s.reason for s in found.skipped} == {
        "dead.txt": "a link to nothing",
        "dir.txt": "a folder and no file, with no article in it",
    }
