"""A page of the example event, written once."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import example
from page_tree import tree

from framing.report import write
from framing.report.page import pages


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """The folder of the example's report."""
    folder = tmp_path_factory.mktemp("report") / "ferry"
    write(example.comparison(), folder, extra={"alignment.json": "{}\n"})
    return folder


@pytest.fixture(scope="session")
def html(written):
    """The example's page."""
    return (written / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def page(html):
    """The example's page as elements."""
    return tree(html)


@pytest.fixture(scope="session")
def build():
    """A function that returns a comparison's page as text."""
    return lambda comparison: pages(comparison)[0].html
