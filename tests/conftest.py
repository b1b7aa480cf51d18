"""Fixtures that every room of the tests may use."""

import os
from pathlib import Path

import pytest
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


@pytest.fixture(scope="session")
def seeds():
    """The folder of the sample events."""
    return Path(__file__).parents[1] / "seeds"
