"""README's first command: what a newcomer sees and gets."""

import html
import json
import re

import pytest

from framing.plugins import sections


@pytest.fixture(scope="module")
def report(first_command):
    """The folder of the report that the command says it wrote."""
    said = re.search(r"^[^\n]+: (reports/\S+)/index\.html$", first_command.result.stdout, re.M)
    return first_command.folder / said.group(1)


def test_it_succeeds_and_skips_nothing(first_command):
    assert first_command.result.exit_code == 0, first_command.result.output
    assert first_command.result.stderr == ""


def test_it_says_where_the_report_is_and_three_findings(first_command, report):
    said = first_command.result.stdout.splitlines()
    assert (report / "index.html").is_file()
    assert said[0].startswith("The Tarn Hollow dam failure: ")
    assert said[1] == "Most worth looking at:"
    numbers, claims = zip(*(line.strip().split(". ", 1) for line in said[2:]), strict=True)
    assert numbers == ("1", "2", "3")
    assert all(claims)
    assert len(set(claims)) == 3


def test_what_it_says_stands_on_the_page(first_command, report):
    page = html.unescape(re.sub(r"<[^>]+>", "", (report / "index.html").read_text("utf-8")))
    for line in first_command.result.stdout.splitlines()[2:]:
        assert line.split(". ", 1)[1] in page


def test_the_page_has_every_section_in_order(report):
    page = (report / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'<section id="([\w-]+)"', page) == list(sections())


def test_what_was_aligned_is_written_beside_it(report):
    made = json.loads((report / "data" / "alignment.json").read_text(encoding="utf-8"))
    assert len(made["articles"]) == 5
    assert made["shared_utterances"]
    assert made["coverage"]
