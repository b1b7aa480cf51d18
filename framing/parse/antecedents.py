"""What a relative pronoun stands for: the noun phrase that its clause hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["RELATIVE", "antecedent"]

RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})


def antecedent(tokens: Tokens, source: set[int], at: int) -> set[int]:
    """Return the noun phrase that a relative pronoun (the whole of a source) stands for; empty if none."""
    if len(source) != 1 or tokens.lower[min(source)] not in RELATIVE:
        return set()
    node = at
    for _ in range(5):
        top = tokens.head[node]
        if tokens.dep[node] == "relcl":
            name = _name_before(tokens, min(source))
            if name is not None and tokens.lower[min(source)] in {"who", "whom"} and name != top:
                top = name
            away = [
                c
                for c in tokens.children[top]
                if tokens.dep[c] in {"relcl", "appos", "punct", "cc", "conj", "acl"}
            ]
            return {k for k in tokens.subtree(top, away) if k < at}
        if top == node:
            break
        node = top
    return set()


def _name_before(tokens: Tokens, pronoun: int) -> int | None:
    """Return the proper noun that stands right before a relative pronoun, a comma apart at most."""
    k = pronoun - 1
    if k >= 0 and tokens.text[k] == ",":
        k -= 1
    return k if k >= 0 and tokens.pos[k] == "PROPN" else None
