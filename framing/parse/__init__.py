"""The parse stage: sentences, attributions and the voice of every character.

``parse`` and ``parse_many`` turn cleaned articles into documents; ``load_model`` gives the spaCy
pipeline they use. See ``MODEL_CARD.md`` for what the attributions were learned from and how well
they do.
"""

from __future__ import annotations

from framing.parse.document import parse, parse_many
from framing.parse.model import load_model

__all__ = ["load_model", "parse", "parse_many"]
