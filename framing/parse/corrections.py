"""What an editor settled: the names and aliases of ``event.toml``, found wherever the article prints them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.parse.mentions import Mention

if TYPE_CHECKING:
    from framing.parse.identity import Identity
    from framing.parse.tokens import Tokens

__all__ = ["corrected"]

_TURNED = str.maketrans("’‘`", "'''")


def corrected(tokens: Tokens, found: list[Mention], *, people: list[Identity]) -> list[Mention]:
    """Return the mentions with every printed alias of an editor's people as one mention of its own.

    An alias may be a name, a title or a description (*the union boss*); a leading article is optional,
    capitals count only where the alias has any. Mentions that overlap an alias give way to it.
    """
    forms = sorted(
        ((form, person) for person in people for form in (person.name, *person.aliases)),
        key=lambda pair: -len(pair[0]),
    )
    out: list[Mention] = []
    taken: set[int] = set()
    for form, person in forms:
        for nodes in _printed(tokens, form):
            if not taken & set(nodes):
                taken |= set(nodes)
                whole = next((m for m in found if set(nodes) & set(m.nodes)), None)
                title = whole.title if whole and whole.nodes == nodes else ""
                beside = whole.description if whole and whole.nodes == nodes else ""
                out.append(Mention(nodes, person.name, title, beside))
    return out + [m for m in found if not taken & set(m.nodes)]


def _printed(tokens: Tokens, form: str) -> list[list[int]]:
    """Return the tokens of every place that prints a name or alias."""
    words = re.sub(r"^(?:the|an?)\s+", "", form.strip(), flags=re.IGNORECASE).split()
    if not words:
        return []
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(w.translate(_TURNED)) for w in words) + r"(?!\w)"
    plain = form == form.lower()
    text = tokens.source_text.translate(_TURNED)
    places = re.finditer(pattern, text, re.IGNORECASE if plain else 0)
    return [nodes for hit in places if (nodes := list(tokens.within(hit.start(), hit.end())))]
