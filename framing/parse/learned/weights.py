"""The shipped weights, and those that a user trained (``framing train attributions``)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from framing.errors import SettingError
from framing.parse.learned.linear import read_models

if TYPE_CHECKING:
    from framing.parse.learned.linear import Binary, Multi

__all__ = ["Weights", "load_weights", "shipped", "weights_in"]

NAME = "attributions.npz"


@dataclass(slots=True)
class Weights:
    """Models A (cue), B (span), C (pair), R (rank) and the words that were ever seen as cues."""

    cue: Binary
    span: Multi
    pair: Binary
    rank: Binary
    known: frozenset[str]
    facts: dict[str, Any]


@cache
def weights_in(folder: Path) -> Weights:
    """Return the weights that ``framing train attributions`` wrote to ``folder``, read once.

    Raises SettingError, naming the file, where there are none or they cannot be used.
    """
    path = folder / NAME
    try:
        return load_weights(path)
    except OSError as error:
        raise SettingError(
            f"{error.filename or path}: holds no attribution weights that can be read ({error.strerror})."
        ) from error
    except Exception as error:  # numpy has a way of its own to fail for every way a file is damaged
        raise SettingError(
            f"{path}: damaged ({error}). Train it again with `framing train attributions`."
        ) from error


def load_weights(path: Path) -> Weights:
    """Read one weights file (``.npz`` with its ``.json`` beside it)."""
    models, facts = read_models(path)
    return Weights(
        cue=cast("Binary", models["cue"]),
        span=cast("Multi", models["span"]),
        pair=cast("Binary", models["pair"]),
        rank=cast("Binary", models["rank"]),
        known=frozenset(facts["known"]),
        facts=facts,
    )


@cache
def shipped() -> Weights | None:
    """Return the weights that come with the package; None where they were left out: the rules then stand alone."""
    path = Path(str(files("framing") / "parse" / "weights" / NAME))
    return load_weights(path) if path.is_file() else None
