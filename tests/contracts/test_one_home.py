"""What two modules do in the same words is written once, in a place that both may ask."""

import ast
from collections import defaultdict
from pathlib import Path

HOME = Path(__file__).parents[2] / "framing"
OF_TWO_ROOMS = [["compare/sample.attribution", "report/view.attribution"]]
"""Rows of a table by their key: the comparison keeps them for one sample, the page for one view."""


def test_no_two_modules_have_a_function_of_one_body():
    places = defaultdict(list)
    for path in sorted(HOME.rglob("*.py")):
        for name, body in functions_of(path.read_text(encoding="utf-8")):
            places[body].append(f"{path.relative_to(HOME).with_suffix('').as_posix()}.{name}")
    assert len(places) > 1000
    assert [found for found in places.values() if len(found) > 1] == OF_TWO_ROOMS


def test_it_sees_one_body_under_other_names():
    (one,) = functions_of(
        'def size(one):\n    """Its size."""\n    return sum(len(a) for a in one)'
    )
    (two,) = functions_of("def _long(spans):\n    return sum(len(s) for s in spans)")
    (three,) = functions_of("def _most(spans):\n    return max(len(s) for s in spans)")
    assert one[1] == two[1] != three[1]


def functions_of(code: str) -> list[tuple[str, str]]:
    """Return the functions that call something, and what each does without its own names and docstring."""
    return [
        (node.name, plain)
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("__")
        for plain in [_body(node)]
        if "(" in plain
    ]


def _body(function: ast.FunctionDef) -> str:
    arguments = function.args
    own = {a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    names = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
    own |= {node.id for node in names if isinstance(node.ctx, ast.Store)}
    numbers: dict[str, int] = {}
    for node in names:
        if node.id in own:
            node.id = f"_{numbers.setdefault(node.id, len(numbers))}"
    lines = function.body[ast.get_docstring(function) is not None :]
    return "\n".join(map(ast.unparse, lines))
