"""The public names of the package: what a notebook calls, again and again."""

import subprocess
import sys


def run(*lines):
    """Return what a fresh interpreter prints: the stages must not have been imported before."""
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False
    )
    assert not done.stderr, done.stderr
    return done.stdout.split()


def test_a_notebook_can_compare_and_report_more_than_once(tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(
            "The quay closed on Monday. Nobody was hurt there.", encoding="utf-8"
        )
    told = run(
        "import framing",
        f"from pathlib import Path; folder = Path({str(tmp_path)!r})",
        "for n in '12':",
        "    comparison = framing.compare([folder / 'a.txt', folder / 'b.txt'])",
        "    framing.report(comparison, folder / n)",
        "    print((folder / n / 'index.html').is_file())",
    )
    assert told == ["True", "True"]


def test_a_stage_is_called_like_the_function_that_has_its_name_and_is_a_module_all_the_same():
    told = run(
        "import framing, framing.report.folder",
        "from framing import report",
        "print(callable(report), report is framing.report)",
        "print(framing.report.folder.__name__)",
    )
    assert told == ["True", "True", "framing.report.folder"]


def test_a_name_that_is_not_there_is_refused_by_name():
    told = run("import framing", "print(hasattr(framing, 'comparison'))")
    assert told == ["False"]
