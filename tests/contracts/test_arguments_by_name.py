"""After two arguments the rest go by name, so that a call says what is what."""

import ast
from pathlib import Path

HOME = Path(__file__).parents[2] / "framing"
OF_A_PLACE = {"start", "end", "spans"}
"""A place in a text is given as it is said: article, from, to."""
CALLED_BY_OTHERS = {
    "cli/runs.py:compare": "click passes options by name",
    "cli/runs.py:annotate": "click passes options by name",
    "words.py:__init__": "as spaCy's own",
    "progress.py:tick": "a stage, so much done, of so much",
    "errors.py:__init__": "an error is made from its parts",
    "testing.py:observed": "a plug-in author's call: what, in what text, with which settings",
    "extract/quantities/source_pronouns.py:_it": "looked up by pronoun in a table of rules",
    "extract/quantities/source_pronouns.py:_they": "looked up by pronoun in a table of rules",
    "extract/quantities/source_pronouns.py:_he": "looked up by pronoun in a table of rules",
    "parse/learned/candidate_frames.py:decide": "its last two hold what the loop is at",
}


def many(code):
    """Yield the functions that take more than two arguments by their place."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.FunctionDef):
            names = [one.arg for one in (*node.args.posonlyargs, *node.args.args)]
            given = [name for name in names if name not in {"self", "cls"}]
            if len([name for name in given if name not in OF_A_PLACE]) > 2:
                yield node.name


def test_arguments_after_the_second_go_by_name():
    found = {
        f"{path.relative_to(HOME).as_posix()}:{name}"
        for path in HOME.rglob("*.py")
        for name in many(path.read_text(encoding="utf-8"))
    }
    assert found <= CALLED_BY_OTHERS.keys(), found - CALLED_BY_OTHERS.keys()


def test_it_sees_a_third_argument_but_no_place():
    assert list(many("def f(a, b, c): ...")) == ["f"]
    assert list(many("def f(self, a, b, start, end, *, c): ...")) == []
