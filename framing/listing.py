"""What the commands print of plug-ins and of lists of terms: lines of text, no layout of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.errors import LexiconError, PluginError, nearest
from framing.lexicon import OURS, check, explain, listed, read_lexicon, search
from framing.plugins import Extractor, Reader, Section, extractors, readers, sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.lexicon import LoadedCategory, Term

__all__ = ["lexicon_check", "lexicon_explain", "lexicon_list", "lexicon_search", "plugins"]

_IN_NAMES = {
    True: "marked too, as the list writes it with a capital letter",
    False: "not marked; write it with a capital letter to mark names too",
}
_STRENGTH = {1: "mild", 2: "clear", 3: "strong"}


def plugins(names: Iterable[str] = ()) -> list[str]:
    """Return a line a plug-in, or the whole description of those called ``names``.

    Raises PluginError for a name that nobody has, with the nearest one.
    """
    wanted = set(names)
    kinds: Mapping[str, Mapping[str, Any]] = {
        "readers": readers(),
        "extractors": extractors(),
        "sections": sections(),
    }
    known = {name for found in kinds.values() for name in found}
    for name in sorted(wanted - known):
        raise PluginError(f"No plug-in is called {name!r}. {nearest(name, known)}")
    lines: list[str] = []
    for kind, found in kinds.items():
        if not wanted:
            lines.append(f"{kind}:")
        for name, one in found.items():
            if not wanted or name in wanted:
                lines.extend(_plugin(one, whole=name in wanted))
    return lines


def _plugin(one: Reader | Extractor | Section, *, whole: bool) -> list[str]:
    if isinstance(one, Reader):
        return [f"  {one.name:18} {', '.join(one.suffixes)}: {one.description}"]
    if isinstance(one, Section):
        return [f"  {one.name:18} {one.title}"]
    lines = [f"  {one.name:18} {one.title}: {', '.join(one.categories)}"]
    if whole:
        for name, category in one.categories.items():
            source = f" [{category.citation}]" if category.citation else ""
            lines.append(f"    {name}: {category.description}{source}")
        lines += [f"    attr {a.name} ({a.type.__name__}): {a.meaning}" for a in one.attrs]
    return lines


def lexicon_list(category: str | None, files: Sequence[str] = ()) -> list[str]:
    """Return a line a category with its question and its number of terms, or a line a term of one."""
    lexicon = read_lexicon(files)
    if category:
        return [_term(term) for term in listed(lexicon, category)]
    lines = []
    for name, one in lexicon.categories.items():
        lines.append(f"{name:20} {len(listed(lexicon, name)):5} terms   {one.question}")
    return [*lines, f"{'all':20} {len(lexicon.terms):5} terms"]


def lexicon_search(letters: str, files: Sequence[str] = ()) -> list[str]:
    """Return a line a term that holds ``letters``, with its category.

    Raises LexiconError where there is none.
    """
    found = search(read_lexicon(files), letters)
    if not found:
        raise LexiconError(f"No term holds {letters!r}.")
    return [f"{_term(term)}   ({term.category})" for term in found]


def lexicon_explain(term: str, files: Sequence[str] = ()) -> list[str]:
    """Return what a mark on ``term`` says, a block an entry."""
    told = explain(read_lexicon(files), term, base=_base_form)
    lines = [f"{told.word} is not marked: {told.not_loaded}"] if told.not_loaded else []
    for entry, category in told.entries:
        lines += [f"{entry.text}: {category.title}", *_why(entry, category)]
    return lines


def _base_form(words: str) -> str:
    """Return the base forms of words, as a text's are found in the lists."""
    from framing.parse.model import load_model

    return " ".join(token.lemma_ for token in load_model()(words))


def _why(entry: Term, category: LoadedCategory) -> list[str]:
    rows = {
        "strength": _STRENGTH[entry.strength],
        "part of speech": entry.part,
        "plainer": ", ".join(entry.neutral) or f"none: {category.without}",
        "counts only if": entry.guard_text,
        "note": entry.note,
        "ask": category.question,
        "what it is": category.definition,
        "source": category.citation,
        "list": entry.source,
        "in names": "" if entry.source == OURS else _IN_NAMES[entry.named],
    }
    return [f"  {name:15} {value}" for name, value in rows.items() if value]


def _term(term: Term) -> str:
    plainer = ", ".join(term.neutral) or "none"
    return f"{term.text:30} {term.part:10} {_STRENGTH[term.strength]:7} plainer: {plainer}"


def lexicon_check(files: Iterable[str]) -> list[str]:
    """Return every fault of the lists ``files``, a line a fault; an empty list where there is none.

    They are checked in their order, as a run reads them: a list may mute a term of one before it.
    """
    faults: list[str] = []
    read: list[str] = []
    for file in files:
        try:
            faults += check(file, read)
            read.append(file)
        except LexiconError as error:  # one that cannot be read at all keeps nobody from the next
            faults.append(str(error))
    return faults
