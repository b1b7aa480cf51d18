"""The recipes of ARCHITECTURE.md, done as they stand there."""

import re
from pathlib import Path

from framing.plugins import Extractor, Reader, Section
from framing.report.page import environment
from framing.testing import check_extractor, check_reader, comparison_of

TEXT = (Path(__file__).parents[2] / "ARCHITECTURE.md").read_text(encoding="utf-8")
RECIPES = TEXT[TEXT.index("## Recipes") : TEXT.index("## Where we left")]


def block(path):
    """The code under the path that its first line names."""
    code = next(
        code
        for code in re.findall(r"```\w+\n(.+?)```", RECIPES, re.DOTALL)
        if path in code.split("\n")[0]
    )
    return code.split("\n", 1)[1]


def value(path, kind):
    names = {}
    exec(compile(block(path), path, "exec"), names)
    return next(one for one in names.values() if isinstance(one, kind))


def test_the_extractor_keeps_its_promises_and_finds_capitals():
    found = check_extractor(
        value("framing/extract/shouting.py", Extractor), "“STAND BACK,” he said."
    )
    assert [(row.text, row.voice) for row in found[:2]] == [("STAND", "quoted"), ("BACK", "quoted")]


def test_the_reader_keeps_its_promises_and_records_where_the_outlet_is_from():
    one = value("framing/ingest/note.py", Reader)
    (article,) = check_reader(one, b"Echo\nThe dam failed.")
    assert (article.outlet, article.text) == ("Echo", "The dam failed.")
    assert article.outlet_evidence.basis == "field"


def test_the_section_prints_what_its_function_returned():
    section = value("framing/report/sections/silence.py", Section)
    template = environment().from_string(block("framing/report/templates/sections/silence.html"))
    told = "Ines Calloway, the mayor, was told to wait. “It was chaos,” said Rosa Mellor, a baker."
    built = section.build(comparison_of({"Echo": told, "Post": told}))
    assert built["actors"] == ["Ines Calloway"]
    html = template.render(s=built, title=section.title, extra=[])
    assert '<section id="silence" aria-labelledby="silence-h">' in html
    assert '<h2 id="silence-h">Who is not heard</h2>' in html
    assert "<li>Ines Calloway</li>" in html
