"""Fixtures that every room of the tests may use."""

import os
import re
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from hypothesis import settings

# The same examples in every run, and no deadline: machines are shared, and a parse takes its time.
settings.register_profile("framing", derandomize=True, deadline=None)
settings.load_profile("framing")

ACCEPTANCE = "FRAMING_ACCEPTANCE_DATA"


@pytest.fixture(scope="session")
def acceptance_data():
    """The folder with the real articles; a stranger's clone has none, and skips."""
    folder = os.environ.get(ACCEPTANCE)
    if not folder:
        pytest.skip(f"{ACCEPTANCE} is unset: the real articles are not part of the project")
    return Path(folder).resolve()


ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def seeds():
    """The folder of the sample events."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def first_command(seeds, tmp_path_factory):
    """README's first command, run once: its result, the folder it ran in and the batch it read.

    It runs beside a copy of the sample event, so that its default folder is not the project's.
    """
    from framing import api
    from framing.cli import main

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    arguments = re.search(r"bin/framing (compare \S+)$", readme, re.MULTILINE).group(1).split()
    folder = tmp_path_factory.mktemp("first-command")
    shutil.copytree(seeds / Path(arguments[1]).name, folder / arguments[1])
    batches = []
    read_batch = api.read_batch
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(
            api, "read_batch", lambda *a, **k: batches.append(read_batch(*a, **k)) or batches[0]
        )
        result = CliRunner().invoke(main, arguments)
    return SimpleNamespace(result=result, folder=folder, batch=batches[0])
