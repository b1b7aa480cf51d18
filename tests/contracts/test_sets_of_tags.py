"""A set of the parser's tags has one name: two modules that mean the same say the same word."""

import ast
from collections import Counter, defaultdict
from pathlib import Path

from framing import tags

HOME = Path(__file__).parents[2] / "framing"
OTHERS = [path for path in HOME.rglob("*.py") if path.name != "tags.py"]
BUILT_FROM = {name: getattr(tags, name) for name in tags.__all__} | {"frozenset": frozenset}


OF_TWO_ROOMS = [["audit.ASSERTED", "sample.GIVEN"]]
"""Evidence that somebody gave: what the comparison counts on, what the page says so of."""


def test_no_two_modules_define_the_same_set():
    names = defaultdict(list)
    for path in sorted(HOME.rglob("*.py")):
        for name, held in sets_of(path.read_text(encoding="utf-8")).items():
            names[held].append(f"{path.stem}.{name}")
    assert len(names) > 100
    assert [found for found in names.values() if len(found) > 1] == OF_TWO_ROOMS


def test_a_set_of_three_is_written_out_once_and_a_shared_one_never():
    shared = {frozenset(getattr(tags, name)) for name in tags.__all__}
    written = Counter(held for path in OTHERS for held in written_out(path.read_text("utf-8")))
    again = {held for held, times in written.items() if times > 1 and len(held) > 2}
    assert again | (shared & set(written)) == set()


def test_a_name_stands_for_one_set_only():
    held = defaultdict(set)
    for path in HOME.rglob("*.py"):
        for name, found in sets_of(path.read_text(encoding="utf-8")).items():
            held[name.lstrip("_")].add(found)
    assert {name for name, sets in held.items() if len(sets) > 1} == set()


def test_a_shared_set_is_asked_for_by_several():
    asked = Counter(n for path in HOME.rglob("*.py") for n in imported(path.read_text("utf-8")))
    own = (HOME / "tags.py").read_text(encoding="utf-8")
    assert [n for n in tags.__all__ if asked[n] < 2 and own.count(f" {n} |") == 0] == []


def test_it_sees_the_same_set_under_two_names():
    one, two = sets_of("A = frozenset({'dobj', 'attr'})"), sets_of("B = {'attr', 'dobj'}")
    assert list(one.values()) == list(two.values())
    assert sets_of("A = ('dobj', 'attr')") == {}, "a tuple is an order of preference"


def sets_of(code: str) -> dict[str, frozenset[str]]:
    """Return the sets of strings that a module builds of nothing but strings and shared sets, by name."""
    found: dict[str, frozenset[str]] = {}
    for node in ast.parse(code).body:
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        known = {name.id for name in ast.walk(node.value) if isinstance(name, ast.Name)}
        if isinstance(node.value, ast.Name | ast.Tuple) or known - set(BUILT_FROM) - set(found):
            continue
        try:
            held = eval(ast.unparse(node.value), {**BUILT_FROM, **found})
        except (TypeError, AttributeError, NameError):
            continue
        if isinstance(held, set | frozenset) and len(held) > 1:
            found[node.targets[0].id] = frozenset(held)
    return found


def written_out(code: str) -> list[frozenset[str]]:
    """Return the sets of strings that stand in a module's code, in a rule as well as under a name."""
    sets = [node.elts for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Set)]
    texts = [[e.value for e in elts if isinstance(e, ast.Constant)] for elts in sets]
    return [
        frozenset(held)
        for elts, held in zip(sets, texts, strict=True)
        if len(held) == len(elts) > 1 and all(isinstance(one, str) for one in held)
    ]


def imported(code: str) -> set[str]:
    return {
        alias.name
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.ImportFrom) and node.module == "framing.tags"
        for alias in node.names
    }
