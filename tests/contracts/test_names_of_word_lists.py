"""A word list has one name: the constant that holds it is called as the data file calls it."""

import ast
from collections import defaultdict
from pathlib import Path

HOME = Path(__file__).parents[2] / "framing"


def test_a_constant_is_called_after_the_list_that_it_holds():
    held = {
        (path.stem, name, key)
        for path in sorted(HOME.rglob("*.py"))
        for name, _, key in lists_of(path.read_text(encoding="utf-8"))
    }
    assert len(held) > 400
    assert [one for one in held if one[1].lstrip("_") != one[2].upper()] == []


def test_no_name_stands_for_two_lists():
    files = defaultdict(set)
    for path in HOME.rglob("*.py"):
        for name, file, _ in lists_of(path.read_text(encoding="utf-8")):
            files[name.lstrip("_")].add(file)
    assert {name for name, held in files.items() if len(held) > 1} == set()


def test_what_is_made_of_lists_is_made_once():
    places = defaultdict(list)
    for path in sorted((HOME / "extract").rglob("*.py")):
        for name, made in made_of_lists(path.read_text(encoding="utf-8")):
            places[made].append(f"{path.stem}.{name}")
    assert len(places) > 50
    assert [found for found in places.values() if len(found) > 1] == []


def test_it_sees_what_is_made_of_lists():
    code = 'LAWS = terms("acts", "laws")\nBOTH = LAWS | terms("acts", "papers")\nFEW = 3'
    assert made_of_lists(code) == [("BOTH", "LAWS | terms('acts', 'papers')")]


def test_it_sees_a_list_under_another_name():
    assert lists_of('POINTING = terms("numbers", "anaphoric")') == [
        ("POINTING", "numbers", "anaphoric")
    ]
    assert lists_of('BOTH = terms("acts", "laws") | terms("acts", "papers")') == []


def lists_of(code: str) -> list[tuple[str, str, str]]:
    """Return the constants that hold one word list and no more: name, data file, section."""
    return [
        (node.targets[0].id, node.value.args[0].value, node.value.args[1].value)
        for node in ast.parse(code).body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func) == "terms"
        and all(isinstance(one, ast.Constant) for one in node.value.args)
    ]


def made_of_lists(code: str) -> list[tuple[str, str]]:
    """Return the constants that hold several word lists, or a part of one: name, and how it is made."""
    whole = {name for name, _, _ in lists_of(code)}
    constants = (
        node for node in ast.parse(code).body if isinstance(node, ast.Assign | ast.AnnAssign)
    )
    return [
        (name, made)
        for node in constants
        if node.value is not None
        for name in [ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)]
        for made in [ast.unparse(node.value)]
        if name not in whole and ("terms(" in made or ("word_list('" in made and "[" in made))
    ]
