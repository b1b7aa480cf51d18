"""What somebody was told to do, or did not tell, is nobody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def reported(document: Document) -> list[str]:
    """Return what stands in the document as somebody's reported words."""
    return [document.text[v.start : v.end] for v in document.voices if v.voice == "attributed"]


def test_a_task_that_a_panel_is_given_is_nobodys_words(read: Callable[..., Document]) -> None:
    assert reported(read("The panel was ordered to look into the vote at the harbour.")) == []


def test_an_order_that_somebody_gives_is_reported(read: Callable[..., Document]) -> None:
    assert reported(read("The judge ordered the panel to look into the vote.")) != []


def test_a_question_that_is_left_without_an_answer_is_the_outlets(
    read: Callable[..., Document],
) -> None:
    assert reported(read("The mayor would not say whether the gates had held.")) == []
