"""Read lists of loaded terms from TOML, ours and the user's, and say exactly what is wrong with one.

A list has tables named ``[category.part.strength]`` with one line an entry::

    [group_label.noun.strong]
    mob = "crowd, demonstrators"
    cartel = { neutral = "industry", guard = "not near: drug", note = "..." }

A user's list also says whose it is (``list``) and on what ground (``citation``), and may ``mute`` terms
or ``mute_categories``. A term of the user's replaces ours of the same category and part of speech. One that
is written with a capital letter is marked in names too.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.data_files import data_file, data_text
from framing.errors import LexiconError, nearest
from framing.lexicon.faults import fault_of_neutral, fault_of_term
from framing.lexicon.guards import GuardMistake, parse_guards, word_classes
from framing.lexicon.shipped import ShippedTerms
from framing.lexicon.terms import (
    OURS,
    PARTS,
    STRENGTHS,
    Lexicon,
    LoadedCategory,
    Term,
    term_of,
)
from framing.lexicon.wordforms import elements, joined, singulars

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["OURS", "problems", "problems_of_ours", "read_lexicon"]

ENTRY_KEYS = {"neutral", "guard", "note"}
HEADER = {"list", "citation", "mute", "mute_categories"}
NO_ENTRIES = {"scare_quotes"}
Classes = dict[str, frozenset[str]]
Key = tuple[str, str, tuple[str, ...]]


@dataclass(slots=True)
class _List:
    """One file on its way in: its terms, what it mutes, and what is wrong with it."""

    where: str
    raw: str
    name: str = OURS
    citation: str = ""
    terms: dict[Key, Term] = field(default_factory=dict)
    mute: set[str] = field(default_factory=set)
    mute_categories: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)

    def wrong(self, entry: str, problem: str, *, table: str = "") -> None:
        """Note a problem with the line it stands in."""
        line = _line_of(self.raw, entry, table=table)
        self.problems.append(f"{self.where}, line {line}, {entry!r}: {problem}")


def read_lexicon(paths: Iterable[str | Path] = ()) -> Lexicon:
    """Return our terms with those of the user's files at ``paths``, later files over earlier ones.

    Raises LexiconError, naming file, line and entry, for a list that cannot be used.
    """
    return _combined(tuple(str(path) for path in paths))


@cache
def _combined(paths: tuple[str, ...]) -> Lexicon:
    ours = _ours()
    if not paths:
        return ours
    terms = {_key(term): term for term in ours.terms}
    sources = dict(ours.sources)
    for path in paths:
        one = _user_list(Path(path), ours, before=terms.values())
        if one.problems:
            raise LexiconError("\n".join(one.problems))
        new = {(t.category, t.part, joined(t.text)) for t in one.terms.values()}
        kept = {
            key: term
            for key, term in terms.items()
            if not _muted(term, one) and (*key[:2], joined(term.text)) not in new
        }
        terms = kept | one.terms
        sources[one.name] = one.citation
    return Lexicon(
        terms=tuple(terms.values()),
        categories=ours.categories,
        works=ours.works,
        not_loaded=ours.not_loaded,
        classes=ours.classes,
        sources=sources,
    )


def problems(path: Path, earlier: Iterable[Path] = ()) -> list[str]:
    """Return everything that is wrong with a user's list, one line a problem; empty if it can be used.

    ``earlier`` are the user's lists that are read before it, whose terms it may mute.
    """
    ours = _ours()
    known = [term for one in earlier for term in _user_list(one, ours).terms.values()]
    return _user_list(path, ours, before=[*ours.terms, *known]).problems


def _muted(term: Term, one: _List) -> bool:
    return term.category in one.mute_categories or not one.mute.isdisjoint(_bases(term))


def _bases(term: Term) -> frozenset[str]:
    """Return under what a term is muted: itself and, of a noun, the singular."""
    written = joined(term.text)
    return singulars(written) if term.part == "noun" else frozenset({written})


@cache
def _ours() -> Lexicon:
    declared = dict(data_file("lexicons", "categories"))
    works = declared.pop("works")
    categories = {
        name: LoadedCategory(name, **entry | {"examples": tuple(entry["examples"])})
        for name, entry in declared.items()
    }
    tables = {name: data_file("lexicons", name) for name in categories if name not in NO_ENTRIES}
    notes = data_file("lexicons", "not_loaded")["not_loaded"]
    citation = "Each category cites its own; see categories.toml."
    terms = ShippedTerms(tables, word_classes())
    return Lexicon(
        terms=terms,
        categories=categories,
        works=works,
        not_loaded=notes,
        classes=word_classes(),
        sources={OURS: citation},
    )


def problems_of_ours() -> list[str]:
    """Return everything that is wrong with our own lists, which a run takes as they are: nothing, ever."""
    ours, found = _ours(), []
    for name in ours.categories.keys() - NO_ENTRIES:
        one = _List(f"{name}.toml", data_text("lexicons", f"{name}.toml"))
        _read_tables(one, data_file("lexicons", name), known=(ours.categories, dict(ours.classes)))
        found += one.problems
    return sorted(found)


def _user_list(path: Path, ours: Lexicon, *, before: Iterable[Term] = ()) -> _List:
    try:
        raw = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path}: is not UTF-8 text. Save it as UTF-8.") from error
    one = _List(str(path), raw)
    try:
        data = tomllib.loads(raw)
    except tomllib.TOMLDecodeError as error:
        one.problems.append(_syntax(path, error))
        return one
    except RecursionError:
        one.problems.append(
            f"{path}: nested without end. A list holds tables of terms and no more."
        )
        return one
    _read_header(one, data, known=(ours, before))
    tables = {key: value for key, value in data.items() if key not in HEADER}
    _read_tables(one, tables, known=(ours.categories, dict(ours.classes)))
    return one


def _syntax(path: Path, error: tomllib.TOMLDecodeError) -> str:
    at = re.search(r"line (\d+)", str(error))
    where = f"{path}, line {at[1]}" if at else str(path)
    if "overwrite" in str(error) or "twice" in str(error):
        return (
            f"{where}: an entry or a table stands there for the second time. Keep one of the two."
        )
    return f"{where}: not valid TOML ({error}). A phrase with a blank wants quotation marks."


def _read_header(
    one: _List, data: Mapping[str, Any], *, known: tuple[Lexicon, Iterable[Term]]
) -> None:
    ours, before = known
    for key, wanted in (("list", "whose list it is"), ("citation", "what the list rests on")):
        if not isinstance(data.get(key), str) or not data[key].strip():
            one.problems.append(
                f'{one.where}, line 1: {key} is missing. Say {wanted}: {key} = "...".'
            )
    one.name, one.citation = str(data.get("list", "")).strip(), str(data.get("citation", ""))
    if one.name.lower() == OURS:
        one.wrong("list", f"{OURS!r} is our own list. Give yours another name.")
    if muted := _strings(one, data, key="mute"):
        _read_mutes(one, muted, before=list(before))
    for name in _strings(one, data, key="mute_categories"):
        if name not in ours.categories:
            one.wrong(
                "mute_categories", f"unknown category {name!r}. {nearest(name, ours.categories)}"
            )
        one.mute_categories.add(name)


def _read_mutes(one: _List, muted: Iterable[str], *, before: Sequence[Term]) -> None:
    """Take what is muted: a word mutes its entry and, of a noun, singular and plural alike."""
    known = {base for term in before for base in _bases(term)}
    for word in muted:
        bases = singulars(joined(word))
        if known.isdisjoint(bases):
            hint = nearest(word, (term.text for term in before))
            hint = hint if hint.startswith("Did") else "Try framing lexicon search."
            one.wrong("mute", f"{word!r} is on no list that is read before this one. {hint}")
        one.mute |= bases


def _strings(one: _List, data: Mapping[str, Any], *, key: str) -> list[str]:
    value = data.get(key, [])
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return value
    one.wrong(key, f'wants a list of words: {key} = ["word", "word"].')
    return []


Known = tuple["Mapping[str, LoadedCategory]", Classes]


def _read_tables(one: _List, tables: Mapping[str, Any], *, known: Known) -> None:
    for table, entries in _leaves(one, tables, categories=known[0]):
        category, part, _ = table.split(".")
        for text, value in entries.items():
            term = _term(one, (text, value, table), classes=known[1])
            if term is None:
                continue
            key = (category, part, tuple(elements(text)))
            if key in one.terms:
                first = one.terms[key].text
                one.wrong(
                    text, f"stands twice as {category} {part} ({first!r}). Keep one.", table=table
                )
            one.terms[key] = term


def _leaves(
    one: _List, tables: Mapping[str, Any], *, categories: Mapping[str, LoadedCategory]
) -> Iterator[tuple[str, dict[str, Any]]]:
    levels = (categories.keys() - NO_ENTRIES, PARTS, STRENGTHS)
    names = ("category", "part of speech", "strength")

    def walk(value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - parsed TOML
        table = ".".join(path)
        if not isinstance(value, dict):
            one.wrong(
                path[-1], "entries stand in a table [category.part.strength], not outside one."
            )
        elif len(path) == 3:
            yield table, value
        else:
            for key, inner in value.items():
                if key in levels[len(path)]:
                    yield from walk(inner, (*path, key))
                else:
                    hint = nearest(key, levels[len(path)])
                    one.wrong(key, f"unknown {names[len(path)]}. {hint}")

    yield from walk(tables, ())


def _term(one: _List, row: tuple[str, Any, str], *, classes: Classes) -> Term | None:
    text, value, table = row
    entry = {"neutral": value} if isinstance(value, str) else value
    if entry is value:
        if not isinstance(entry, dict) or not all(isinstance(v, str) for v in entry.values()):
            one.wrong(
                text, f'wants a wording: {text} = "wording, wording" (or "none").', table=table
            )
            return None
        for key in entry.keys() - ENTRY_KEYS:
            one.wrong(text, f"unknown key {key!r}. {nearest(key, ENTRY_KEYS)}", table=table)
    if wrong := fault_of_term(text) or fault_of_neutral(entry.get("neutral", "")):
        one.wrong(text, wrong, table=table)
        return None
    try:
        guards = parse_guards(entry["guard"], classes) if "guard" in entry else ()
    except GuardMistake as mistake:
        one.wrong(text, f"{mistake}", table=table)
        return None
    term = term_of((text, entry, table), guards, source=one.name)
    return replace(term, named=one.name != OURS and text != text.lower())


def _key(term: Term) -> Key:
    return term.category, term.part, tuple(elements(term.text))


def _line_of(raw: str, entry: str, *, table: str) -> int:
    """Return the line of ``entry`` within ``table`` (TOML readers do not keep lines); 1 if unknown."""
    inside = not table
    name = re.compile(rf'["\']?{re.escape(entry)}["\']?\s*=|\[.*\b{re.escape(entry)}\b.*\]')
    last = 1
    for number, line in enumerate(raw.splitlines(), 1):
        if line.startswith("["):
            inside = not table or line.strip() == f"[{table}]"
        if inside and name.match(line.strip()):
            last = number
    return last
