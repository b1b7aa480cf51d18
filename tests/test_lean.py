"""Libraries are imported without what nobody asks of them, and lose nothing by it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

CASES = [
    (
        "import_spacy",
        "spacy.cli",
        "import spacy; assert callable(spacy.info); import spacy.cli as c; c.download",
    ),
    (
        "import_scikit_learn",
        "scipy.stats",
        "import scipy.stats as s; assert round(s.norm.ppf(0.975), 2) == 1.96",
    ),
    (
        "import_scikit_learn",
        "scipy.interpolate",
        "from sklearn.preprocessing import SplineTransformer as S; S().fit_transform([[1], [2], [3]])",
    ),
    ("import_scikit_learn", "scipy.linalg", "import scipy.linalg as l; l.svd"),
    ("import_scikit_learn", "scipy.sparse.linalg", "import scipy.sparse.linalg as l; l.cg"),
    ("import_scikit_learn", "scipy.optimize", "import scipy.optimize as o; o.minimize_scalar"),
    ("import_scikit_learn", "numpy.f2py", "import numpy; numpy.f2py.run_main"),
    ("import_scikit_learn", "rich", "from sklearn.callback import ProgressBar; ProgressBar()"),
    (
        "import_sentiment",
        "nltk",
        "from textblob import TextBlob; assert TextBlob('good').sentiment.polarity > 0",
    ),
]


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("call", "part", "use"), CASES)
def test_a_part_is_not_loaded_with_its_library_and_is_there_when_asked_for(
    call: str, part: str, use: str
) -> None:
    code = f"import sys\nfrom framing import lean\nlean.{call}()\nassert {part!r} not in sys.modules\n{use}"
    done = _run(code)
    assert done.returncode == 0, done.stderr


def test_a_library_that_cannot_do_without_its_part_is_imported_whole(tmp_path: Path) -> None:
    package = tmp_path / "wholesale"
    package.mkdir()
    (package / "part.py").write_text("class Base: pass")
    (package / "__init__.py").write_text("from wholesale.part import Base\nclass Own(Base): pass")
    code = (
        "import sys\nfrom framing import lean\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        "whole = lean._import('wholesale', without=('wholesale.part',))\n"
        "assert issubclass(whole.Own, whole.part.Base)"
    )
    done = _run(code)
    assert done.returncode == 0, done.stderr
