"""Without weights the constructions still stand; with a user's few articles training writes weights."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from framing.errors import InputError, SettingError
from framing.parse import finding, rules, train_attributions
from framing.parse.frames import Frame
from framing.parse.learned.linear import Binary, Multi, write_models
from framing.parse.learned.weights import load_weights, weights_in
from framing.parse.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from framing.parse.tokens import Tokens
    from framing.records import Document


def test_the_rules_find_speech_without_weights(
    read: Callable[..., Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "shipped", lambda: None)
    document = read("“We will not pay,” said Tom Reck. The company said the bill was wrong.")
    assert [a.speaker for a in document.attributions] == ["Tom Reck", "company"]


def test_a_construction_that_runs_over_the_end_of_its_paragraph_is_cut_there(
    read: Callable[..., Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Reck said the dam was safe.\n\nThe river rose."

    def all_after_said(tokens: Tokens, node: int) -> Frame | None:
        after = {k for k in range(node + 1, len(tokens)) if tokens.pos[k] != "SPACE"}
        said = tokens.lower[node] == "said"
        return Frame(node, "all that follows", source={0}, content=after) if said else None

    monkeypatch.setattr(finding, "shipped", lambda: None)
    monkeypatch.setattr(rules, "CONSTRUCTIONS", (all_after_said,))
    document = read(text)
    (found,) = document.attributions
    assert [document.text[s:e] for s, e in found.content] == ["the dam was safe"]


def test_training_writes_figures_that_can_be_read_back(tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    rows = []
    for name in ("Reck", "Kell", "Brandt", "Stein", "Roth", "Voss"):
        text = f'{name} said the dam was safe. "It is safe," {name} said. The river rose and {name} left.'
        said = text.index("said")
        second = text.index("said", said + 4)
        rows.append(
            {
                "text": text,
                "attributions": [
                    {
                        "content": [[said + 5, said + 21]],
                        "cue": [[said, said + 4]],
                        "source": [[0, len(name)]],
                    },
                    {
                        "content": [[text.index('"'), text.rindex('"') + 1]],
                        "cue": [[second, second + 4]],
                        "source": [[second - len(name) - 1, second - 1]],
                    },
                ],
            }
        )
    data = tmp_path / "marked.jsonl"
    data.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    weights = load_weights(train_attributions(data, tmp_path / "out"))
    assert weights.cue.weights
    assert weights.facts["articles"] == 6


def test_training_on_a_line_that_is_no_article_names_the_line(tmp_path: Path) -> None:
    data = tmp_path / "marked.jsonl"
    data.write_text('{"text": "x"}\n', encoding="utf-8")
    with pytest.raises(InputError, match="line 1"):
        train_attributions(data, tmp_path / "out")


def test_weights_that_a_user_trained_are_the_ones_that_are_used(
    read: Callable[..., Document], tmp_path: Path
) -> None:
    text = "Tom Reck said the dam was safe."
    write_models(
        tmp_path / "attributions.npz",
        {
            "cue": Binary({}, -9.0),
            "span": Multi({}, (0.0,), ("none",)),
            "pair": Binary({}, -9.0),
            "rank": Binary({}, -9.0),
        },
        facts={"known": []},
    )
    document = read(text)
    tokens = read_tokens(document.parse)
    frames = finding.find_frames(tokens, headlines=frozenset(), weights=tmp_path)
    assert document.attributions
    assert not frames


@pytest.mark.parametrize("content", [None, b"", b"no weights"])
def test_a_folder_without_weights_is_named_with_what_to_do(
    tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "attributions.npz").write_bytes(content)
    with pytest.raises(SettingError, match=r"attributions\.npz"):
        weights_in(tmp_path)
