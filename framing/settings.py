"""The settings of a run: frozen, read from ``framing.toml``, every key checked."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from framing.errors import SettingError, UnknownKey

__all__ = ["SETTINGS_FILE", "Settings"]

SETTINGS_FILE = "framing.toml"
_RANGES: dict[str, tuple[float, float]] = {
    "seed": (0, 2**32 - 1),
    "resamples": (10, 1_000_000),
    "max_megabytes": (0.001, 1000),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may choose; every field is a key of ``framing.toml`` and most are options too.

    lexicons
        The user's own term lists (TOML paths), read after ours: they add, mute or replace terms.
    lexicon_only
        Mark loaded terms by the lists alone, without the trained scorer.
    scorer
        Folder of a scorer of your own, made by ``framing train loaded``; without it, ours.
    attributions
        Folder of attribution weights of your own, made by ``framing train attributions``; without it, ours.
    all_scores
        Write scored words below the operating point too (from 0.02), which a ranking needs.
    extractors
        Names of the extractors to run; empty means all.
    sections
        Names of the page's sections to write; empty means all.
    outlets
        Outlets to show side by side where there are more than eight; empty means all.
    event
        The one event to take where the input holds several.
    single_file
        Write the page with everything inside one HTML file.
    seed
        The seed of every resampling, so that two runs give the same bytes.
    resamples
        How many bootstrap and permutation rounds a statistic takes.
    max_megabytes
        An article's file larger than this is skipped with that reason.
    """

    lexicons: tuple[str, ...] = ()
    lexicon_only: bool = False
    scorer: str | None = None
    attributions: str | None = None
    all_scores: bool = False
    extractors: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    event: str | None = None
    single_file: bool = False
    seed: int = 20250514
    resamples: int = 2000
    max_megabytes: float = 1.0

    @classmethod
    def read(cls, path: Path | None = None, **options: Any) -> Settings:  # noqa: ANN401 - any field
        """Return the settings of ``path`` (``framing.toml`` here, where there is one) with ``options``.

        An option that is None was not given. Raises SettingError for a file that is missing, is not TOML,
        or holds a value of the wrong type, and UnknownKey for a key that does not exist.
        """
        values = _read_file(path)
        given = {key: value for key, value in options.items() if value is not None}
        values = _without_rival(values, given) | given
        settings = cls(**_checked(values, str(path or SETTINGS_FILE)))
        if settings.lexicon_only and settings.scorer:
            raise SettingError(
                "--lexicon-only (lexicon_only) marks without a scorer, --scorer (scorer) names one: one "
                "excludes the other. Take one of the two out."
            )
        return settings


def _without_rival(values: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return the file's values without what an option excludes: --scorer wins over the file's lexicon_only."""
    rivals = {"lexicon_only": "scorer", "scorer": "lexicon_only"}
    return {key: v for key, v in values.items() if not given.get(rivals.get(key, ""))}


def _read_file(path: Path | None) -> dict[str, Any]:
    where = path or Path(SETTINGS_FILE)
    if path is None and not where.is_file():
        return {}
    try:
        return tomllib.loads(where.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingError(f"{where}: cannot be read ({error.strerror}).") from error
    except RecursionError as error:
        raise SettingError(f"{where}: not valid TOML: lists within lists without end.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingError(f"{where}: not valid TOML: {error}.") from error


def _checked(values: dict[str, Any], where: str) -> dict[str, Any]:
    known = {field.name: str(field.type) for field in fields(Settings)}
    return {key: _value(key, value, context=(known, where)) for key, value in values.items()}


def _value(key: str, value: Any, *, context: tuple[dict[str, str], str]) -> Any:  # noqa: ANN401 - any field
    known, where = context
    if key not in known:
        raise UnknownKey(key, known, where)
    kind = known[key]
    if kind.startswith("tuple"):
        if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
            raise SettingError(f"{where}: {key} wants a list of strings, not {value!r}.")
        return tuple(value)
    wanted: dict[str, tuple[type, ...]] = {
        "bool": (bool,),
        "int": (int,),
        "float": (int, float),
        "str | None": (str,),
    }
    if not isinstance(value, wanted[kind]) or (kind != "bool" and isinstance(value, bool)):
        plain = {"bool": "true or false", "int": "a whole number", "float": "a number"}.get(
            kind, "text"
        )
        raise SettingError(f"{where}: {key} wants {plain}, not {value!r}.")
    least, most = _RANGES.get(key, (-math.inf, math.inf))
    if isinstance(value, int | float) and not least <= value <= most:
        raise SettingError(
            f"{where}: {key} wants a number from {least:,} to {most:,}, not {value!r}."
        )
    return value
