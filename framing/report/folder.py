"""Write the report's folder, whole or not at all, and never over somebody else's files."""

from __future__ import annotations

import csv
import json
import re
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.errors import OutputError
from framing.report.page import PLOTLY, pages, plotly_script
from framing.tables import TABLES, plain_values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pandas as pd

    from framing.tables import Comparison

__all__ = [
    "FORMULA",
    "MARKER",
    "built_beside",
    "columns_text",
    "csv_text",
    "refuse_strangers",
    "sign",
    "write",
    "write_text",
]

MARKER = "data/framing.json"
"""A folder with this file in it is a report of ours and may be replaced."""
FORMULA = re.compile("'*[=+@\\-\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet would run, in some locale; behind apostrophes, that one more can be taken back.

From the list of OWASP, "CSV Injection".
"""


def write(
    comparison: Comparison,
    folder: Path,
    *,
    single_file: bool = False,
    extra: Mapping[str, str] | None = None,
) -> Path:
    """Write the report of ``comparison`` into ``folder`` and return the path of its ``index.html``.

    ``extra`` holds further data files by name, such as ``alignment.json``. ``single_file`` puts plotly's
    script into the page. The folder is built beside its place and moved there when it is whole. Raises
    OutputError for a folder that framing did not write, and for one that cannot be written.
    """
    folder = Path(folder)
    with built_beside(folder) as built:
        _build(comparison, built, single_file=single_file, extra=extra or {})
    return folder / "index.html"


@contextmanager
def built_beside(folder: Path) -> Iterator[Path]:
    """Give a new folder to build in, which takes the place of ``folder`` once all in it is there.

    Where that fails, or is stopped, what stood at ``folder`` stays and nothing is left beside it. Raises
    OutputError as ``write`` does.
    """
    refuse_strangers(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent) as beside:
            built = Path(beside) / "report"
            built.mkdir()
            yield built
            _swap(built, folder, old=Path(beside) / "old")
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written ({error.strerror or error}).") from error
    except UnicodeEncodeError as error:
        raise OutputError(
            f"{folder}: this system's locale has no such letters in the names of files. "
            "Choose a plain name with -o."
        ) from error


def refuse_strangers(folder: Path) -> None:
    """Raise OutputError for a folder that exists, holds something, and was not written by framing."""
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if folder.is_dir() and (folder / MARKER).is_file():
        _refuse_additions(folder)
        return
    if folder.is_dir():
        raise OutputError(
            f"{folder}: this folder holds other files and is not a report of framing. A report needs a "
            f"folder of its own, as in -o {folder / 'report'}."
        )
    if folder.exists() or folder.is_symlink():
        raise OutputError(
            f"{folder}: exists and is not a report of framing. Choose another folder with -o."
        )


def _refuse_additions(folder: Path) -> None:
    """Raise OutputError where somebody has put a file of their own into a report, which would be lost."""
    try:
        ours = json.loads((folder / MARKER).read_text(encoding="utf-8")).get("files")
    except (ValueError, AttributeError) as error:
        raise OutputError(f"{folder / MARKER}: damaged. Choose another folder with -o.") from error
    if ours is None:
        return
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    strange = sorted(there - set(ours))
    if strange:
        raise OutputError(
            f"{folder}: holds {strange[0]!r}, which framing did not write and a new report would "
            "replace. Move it, or choose another folder with -o."
        )


def _swap(built: Path, folder: Path, *, old: Path) -> None:
    if folder.exists():
        folder.rename(old)
    try:
        built.rename(folder)
    except BaseException:  # whoever stops the run here must not lose the report that stood there
        if old.exists() and not folder.exists():
            old.rename(folder)
        raise


def _build(
    comparison: Comparison, folder: Path, *, single_file: bool, extra: Mapping[str, str]
) -> None:
    found = pages(comparison, single_file=single_file, extra=extra)
    for page in found:
        write_text(folder / page.path, page.html)
    if any(PLOTLY in page.html for page in found):
        write_text(folder / PLOTLY, plotly_script())
    for name, table in comparison.tables.items():
        write_text(folder / "data" / f"{name}.csv", csv_text(table))
    write_text(folder / "data" / "columns.csv", columns_text(comparison.tables))
    write_text(folder / "data" / "observations.jsonl", comparison.to_json("observations"))
    for name, text in sorted(extra.items()):
        write_text(folder / "data" / name, text)
    record = {
        "event": comparison.event,
        "versions": dict(sorted(comparison.versions.items())),
        "tables": {name: len(table) for name, table in comparison.tables.items()},
    }
    sign(folder, record)


def sign(folder: Path, record: Mapping[str, Any]) -> None:
    """Mark ``folder`` as ours, with ``record`` and every file in it: what else is found there later is a user's."""
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    whole = {"made_by": "framing", **record, "files": sorted(files | {MARKER})}
    write_text(folder / MARKER, json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def write_text(path: Path, text: str) -> None:
    """Write a file of a report, its folder with it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n", errors="replace")


def csv_text(table: pd.DataFrame) -> str:
    """Return a table as CSV; lists as JSON, and no cell that a spreadsheet would run as a formula.

    Such a cell has one apostrophe more at its front, as has one that begins like a cell so guarded: whoever
    takes one off each cell that ``FORMULA`` matches has the text as it was.
    """
    out = _Lines()
    rows = csv.writer(out, lineterminator=_Lines.END)
    rows.writerow(table.columns)
    columns = [table[name] for name in table.columns]
    rows.writerows(zip(*(_cells(column) for column in columns), strict=True))
    return "".join(out)


def columns_text(tables: Iterable[str]) -> str:
    """Return what each column of some tables means, as CSV."""
    out = _Lines()
    rows = csv.writer(out, lineterminator=_Lines.END)
    rows.writerow(["table", "column", "type", "meaning", "unit"])
    for name in tables:
        rows.writerows([name, one.name, one.dtype, one.meaning, one.unit] for one in TABLES[name])
    return "".join(out)


class _Lines(list[str]):
    """The rows of a table as lines: the writer puts marks around every kind of line break, the lines end in one."""

    END = "\r\n"

    def write(self, row: str) -> None:
        """Take one row as the writer gives it."""
        self.append(f"{row.removesuffix(self.END)}\n")


def _cells(column: pd.Series[Any]) -> list[Any]:
    values = plain_values(column)
    if column.dtype.kind in "biuf":
        return values
    # A column holds few different strings, such as names of outlets; lists cannot be looked up.
    known: dict[str, str] = {}
    return [
        known.get(value) or known.setdefault(value, _cell(value))
        if isinstance(value, str)
        else _cell(value)
        for value in values
    ]


def _cell(value: Any) -> Any:  # noqa: ANN401 - any cell
    if isinstance(value, str):
        return f"'{value}" if FORMULA.match(value) else value
    if isinstance(value, list | dict | tuple):
        return json.dumps(value, ensure_ascii=False, default=str)
    return value
