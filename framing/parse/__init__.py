"""The parse stage: sentences, attributions and the voice of every character.

``parse`` and ``parse_many`` turn cleaned articles into documents; ``load_model`` gives the spaCy
pipeline they use. See ``MODEL_CARD.md`` for what the attributions were learned from and how well
they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.document import parse, parse_many
from framing.parse.model import load_model

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["load_model", "parse", "parse_many", "train_attributions"]


def train_attributions(path: Path, out_dir: Path) -> Path:
    """Learn attribution weights from a JSONL of marked articles; return the path of ``attributions.npz``.

    Each line has ``text`` and ``attributions`` with ``content``, ``cue`` and ``source`` as lists of
    ``[start, end]`` in code points; ``ignore`` may list boilerplate. Needs scikit-learn. A file with
    fewer than a few hundred articles gives weak weights.
    """
    from framing.parse.learned.training import train_attributions as train

    return train(path, out_dir)
