"""Files form no rings: whoever reads one reads what it needs first, and never comes back to it."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

HOME = Path(__file__).parents[2]
FILES = {
    ".".join(path.relative_to(HOME).with_suffix("").parts).removesuffix(".__init__"): path
    for path in (HOME / "framing").rglob("*.py")
}


def test_no_file_needs_one_that_needs_it_not_even_for_its_types():
    needs = {name: needed(path.read_text("utf-8")) for name, path in FILES.items()}
    assert sum(map(len, needs.values())) > 1000
    assert ring(needs) == []


def test_it_sees_a_ring_of_types():
    one = needed("if TYPE_CHECKING:\n    from framing.words import Doc\n")
    assert one == {"framing.words"}
    assert ring({"framing.cast": one, "framing.words": {"framing.cast"}}) != []
    assert ring({"framing.cast": one, "framing.words": set()}) == []


def needed(code: str) -> set[str]:
    """Return the files of ours that a module imports; the package's own name (its version) is no file's."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module:
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= (inside & set(FILES)) or {node.module}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return (found & set(FILES)) - {"framing"}


def ring(needs: dict[str, set[str]]) -> list[str]:
    """Return one ring of files, each needed by the one before; empty where there is none."""
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        return error.args[1]
    return []
