"""An editor's word on who is who: names, aliases of every kind, roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from said import saying

from framing.records import Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document

TEXT = (
    "Anna Reel, the mayor, said the weir was safe. Ms Reel’s deputy said nothing.\n\n"
    "The harbour chief said the gates were open. “Nobody asked,” Reel added.\n\n"
    "Larkmere denied that it knew. The Weir Board said it would look."
)


def test_an_alias_that_is_a_description_is_applied(read: Callable[..., Document]) -> None:
    document = read(TEXT, Person("Colm Penn", ("the harbour chief",), "company"))
    found = saying(document, "gates were open")
    assert (found.speaker, found.role, found.by_editor) == ("Colm Penn", "company", True)
    assert found.status == "named"


def test_an_alias_that_is_a_name_is_applied_and_so_is_the_surname(
    read: Callable[..., Document],
) -> None:
    document = read(TEXT, Person("Anna Maria Reel", ("Anna Reel",), "official"))
    for part in ("weir was safe", "Nobody asked"):
        found = saying(document, part)
        assert (found.speaker, found.by_editor) == ("Anna Maria Reel", True)
    assert "Anna Reel" not in document.actors


def test_an_alias_with_a_title_wins_over_the_surname_rule(read: Callable[..., Document]) -> None:
    text = "Peter Holm spoke. Mr Holm said the bus was late."
    document = read(text, Person("Jakob Holm", ("Mr Holm",)))
    assert saying(document, "bus was late").speaker == "Jakob Holm"


def test_a_firm_under_two_names_is_one(read: Callable[..., Document]) -> None:
    document = read(TEXT, Person("Larkmere Water", ("Larkmere",), "company"))
    found = saying(document, "it knew")
    assert (found.speaker, found.role, found.institution) == (
        "Larkmere Water",
        "company",
        "Larkmere Water",
    )


def test_curly_marks_and_articles_in_an_alias_do_not_matter(read: Callable[..., Document]) -> None:
    text = "The union’s leader said the talks had failed."
    document = read(text, Person("Moira Penn", ("union's leader",)))
    assert saying(document, "talks had failed").speaker == "Moira Penn"


def test_a_correction_touches_nobody_else(read: Callable[..., Document]) -> None:
    document = read(TEXT, Person("Colm Penn", ("the harbour chief",)))
    found = saying(document, "it would look")
    assert (found.speaker, found.by_editor) == ("Weir Board", False)
