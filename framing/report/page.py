"""Put the sections together into pages: one HTML file, and one for each article where there are many."""

from __future__ import annotations

import base64
import hashlib
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemBytecodeCache,
    PackageLoader,
    StrictUndefined,
)
from markupsafe import Markup

from framing.plugins import pick, sections
from framing.report.matrix import STRIP_CELLS
from framing.report.reader import articles, layers
from framing.report.view import View, view_of
from framing.report.wording import capital, count, date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2.bccache import Bucket

    from framing.plugins import Section
    from framing.tables import Comparison

__all__ = ["PLOTLY", "Page", "asset", "environment", "pages", "policy", "section_html"]

PLOTLY = "assets/plotly.min.js"
ALWAYS = ("first", "read")
"""Sections that every page has: the caution, and the texts that all evidence links to."""


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML file: its path in the report, and its text."""

    path: str
    html: str


def pages(
    comparison: Comparison, *, single_file: bool = False, extra: Mapping[str, str] | None = None
) -> list[Page]:
    """Return the report's pages, ``index.html`` first."""
    view = view_of(comparison)
    found = [_index(view, single_file=single_file, extra=extra or {})]
    if any(member.page for member in view.articles):
        found += [_article_page(view, one) for one in articles(view)]
    return found


def _index(view: View, *, single_file: bool, extra: Mapping[str, str]) -> Page:
    comparison = view.comparison
    jinja = environment()
    wanted = _wanted(comparison)
    contents = [
        {"name": one.name, "title": one.title, "html": section_html(one, comparison, extra=extra)}
        for one in wanted
    ]
    charts = any('class="plot"' in one["html"] for one in contents)
    plotly = {"inline": Markup(_plotly()) if single_file else ""} if charts else None  # noqa: S704 - installed
    style, script = asset("page.css"), asset("page.js")
    scripts = [script, *([_plotly()] if charts and single_file else [])]
    context = {
        "policy": policy(scripts, style="" if charts else style, own=charts and not single_file),
        "title": comparison.event or "One event",
        "kick": _kick(view),
        "lede": _lede(view),
        "outlets": view.outlets,
        "contents": contents,
        "strips": _strip_sizes(contents),
        "plotly": plotly,
        "style": Markup(style),  # noqa: S704 - our own file
        "script": Markup(script),  # noqa: S704 - our own file
        "version": comparison.versions.get("framing", ""),
    }
    return Page("index.html", jinja.get_template("page.html").render(context))


def _wanted(comparison: Comparison) -> list[Section]:
    chosen = comparison.settings.sections
    return pick(sections(), [*chosen, *ALWAYS] if chosen else [])


def section_html(
    one: Section, comparison: Comparison, *, extra: Mapping[str, str] | None = None
) -> Markup:
    """Return one section as it stands on the page; its template sees ``s``, ``title`` and ``extra``.

    ``s`` is what the section built, ``extra`` the names of further files of the report. Raises jinja2's
    TemplateNotFound where the section's package does not hold its template.
    """
    template = environment().get_template(f"{one.package}/{one.template}")
    text = template.render(s=one.build(comparison), title=one.title, extra=sorted(extra or {}))
    return Markup(text)  # noqa: S704 - autoescaped above


def _strip_sizes(contents: list[dict[str, Any]]) -> list[int]:
    return [
        n
        for n in range(1, STRIP_CELLS + 1)
        if any(f'"#strip-{n}"' in one["html"] for one in contents)
    ]


def _kick(view: View) -> str:
    days = sorted(
        {
            day[:10]
            for member in view.articles
            if (day := member.row["published"]) and not day.startswith("--")
        }
    )
    when = f", {date(days[0])}" if days else ""
    if len(days) > 1:
        when = f", {date(days[0])} to {date(days[-1])}"
    return f"Side by side · {count(len(view.articles), 'article')}{when}"


def _lede(view: View) -> str:
    what = "Which words are printed, who is heard, how they are introduced, and which figures are given on whose word."
    if len(view.articles) < 2:
        return f"One article. {what}"
    return f"{capital(count(len(view.outlets), 'outlet'))}, side by side. {what}"


def _article_page(view: View, one: dict[str, Any]) -> Page:
    jinja = environment()
    style, script = asset("page.css"), asset("page.js")
    context = {
        "policy": policy([script], style=style, own=False),
        "one": one,
        "layers": layers(view),
        "style": Markup(style),  # noqa: S704 - our own file
        "script": Markup(script),  # noqa: S704 - our own file
    }
    return Page(
        f"articles/{one['key']}.html", jinja.get_template("article_page.html").render(context)
    )


def policy(scripts: list[str], *, style: str, own: bool) -> str:
    """Return the content security policy: nothing from anywhere, and only these scripts.

    plotly sets styles as it draws, so a page with charts must allow inline styles.
    """
    styles = _hash(style) if style else "'unsafe-inline'"
    run = " ".join([*(["'self'"] if own else []), *(_hash(script) for script in scripts)])
    return (
        f"default-src 'none'; style-src {styles}; script-src {run}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def asset(name: str) -> str:
    """Return a style sheet or script of ours."""
    return (files("framing.report") / "assets" / name).read_text(encoding="utf-8")


@cache
def _plotly() -> str:
    from plotly.offline import get_plotlyjs

    return str(get_plotlyjs())


def plotly_script() -> str:
    """Return plotly's own script as the installed package holds it."""
    return _plotly()


@cache
def environment() -> Environment:
    """Return the templates of every package that has sections, autoescaped."""
    packages = sorted({one.package for one in sections().values()} | {"framing.report"})
    loader = ChoiceLoader(
        [_Prefixed(package) for package in packages] + [PackageLoader("framing.report")]
    )
    return Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        bytecode_cache=_compiled_before(),
    )


def _compiled_before() -> FileSystemBytecodeCache | None:
    """Return where templates stay compiled between runs: the user's own part of the temporary folder.

    Compiling them costs a third of the page. Jinja compiles anew whatever has changed.
    """
    try:
        return _Kept(pattern="__framing_%s.cache")
    except (OSError, RuntimeError):
        # No such folder can be made safely: every run compiles for itself.
        return None


class _Kept(FileSystemBytecodeCache):
    """Compiled templates on disk, where there is room: what cannot be kept or read is compiled anew."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


class _Prefixed(PackageLoader):
    """Finds ``package/sections/x.html`` in the templates of ``package``."""

    def __init__(self, package: str) -> None:
        super().__init__(package)
        self.prefix = f"{package}/"

    def get_source(self, environment: Environment, template: str) -> Any:  # noqa: ANN401 - jinja's own tuple
        return super().get_source(environment, template.removeprefix(self.prefix))
