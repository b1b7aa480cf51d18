"""What an article's own outlet is called in it: *Velvet Lane*, which two capitals make look like somebody."""

from __future__ import annotations

import re

from framing.parse.genders import given_names

__all__ = ["is_outlet"]

_ARTICLE = re.compile(r"^the\s+")


def is_outlet(name: str, outlet: str) -> bool:
    """Tell whether a name is the article's own outlet's, in any case, with or without *The*; a writer's name is not."""
    words = outlet.split()
    return bool(words) and words[0] not in given_names() and _plain(name) == _plain(outlet)


def _plain(name: str) -> str:
    return _ARTICLE.sub("", " ".join(name.casefold().split()))
