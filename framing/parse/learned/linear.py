"""Logistic regressions over string features, applied with plain Python and numpy."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

__all__ = ["Binary", "Multi", "read_models", "write_models"]

_SEPARATOR = "\0"


@dataclass(slots=True)
class Binary:
    """Feature → weight, and a bias; a feature that was never seen weighs nothing."""

    weights: dict[str, float]
    bias: float

    def probability(self, features: Iterable[str]) -> float:
        """Return P(yes) for a set of features."""
        get = self.weights.get
        z = self.bias + sum([get(feature, 0.0) for feature in features])
        return 1.0 / (1.0 + math.exp(-z)) if z > -700 else 0.0


@dataclass(slots=True)
class Multi:
    """Feature → one weight a class, and the classes' biases."""

    weights: Mapping[str, Sequence[float]]
    bias: tuple[float, ...]
    classes: tuple[str, ...]

    def probabilities(self, features: Iterable[str]) -> list[float]:
        """Return P(class) in the order of ``classes``."""
        get = self.weights.get
        rows = [row for feature in features if (row := get(feature)) is not None]
        z = [sum(column) for column in zip(self.bias, *rows, strict=True)]
        top = max(z)
        e = [math.exp(v - top) for v in z]
        total = sum(e)
        return [v / total for v in e]


def write_models(
    path: Path, models: Mapping[str, Binary | Multi], *, facts: Mapping[str, Any]
) -> None:
    """Write models as one ``.npz`` of figures and feature names (no pickle), with a JSON of facts beside it."""
    arrays: dict[str, Any] = {}
    for name, model in models.items():
        names = sorted(model.weights)
        width = len(model.classes) if isinstance(model, Multi) else 1
        rows = np.array([model.weights[f] for f in names], dtype=np.float32).reshape(-1, width)
        arrays[f"{name}.weights"] = rows.astype(np.float16)
        arrays[f"{name}.features"] = np.frombuffer(_SEPARATOR.join(names).encode(), dtype=np.uint8)
        arrays[f"{name}.bias"] = np.atleast_1d(np.array(model.bias, dtype=np.float32))
        if isinstance(model, Multi):
            arrays[f"{name}.classes"] = np.frombuffer(
                _SEPARATOR.join(model.classes).encode(), dtype=np.uint8
            )
    np.savez_compressed(path, **arrays)
    path.with_suffix(".json").write_text(
        json.dumps(facts, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )


def read_models(path: Path) -> tuple[dict[str, Binary | Multi], dict[str, Any]]:
    """Read what ``write_models`` wrote."""
    models: dict[str, Binary | Multi] = {}
    with np.load(path, allow_pickle=False) as arrays:
        for name in sorted({key.rsplit(".", 1)[0] for key in arrays.files}):
            features = arrays[f"{name}.features"].tobytes().decode().split(_SEPARATOR)
            rows = arrays[f"{name}.weights"].astype(np.float64)
            features = features if len(rows) else []
            bias = arrays[f"{name}.bias"].astype(np.float64)
            if f"{name}.classes" in arrays.files:
                classes = tuple(arrays[f"{name}.classes"].tobytes().decode().split(_SEPARATOR))
                table = dict(zip(features, rows.tolist(), strict=True))
                models[name] = Multi(table, tuple(bias.tolist()), classes)
            else:
                models[name] = Binary(
                    dict(zip(features, rows[:, 0].tolist(), strict=True)), float(bias[0])
                )
    return models, json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
