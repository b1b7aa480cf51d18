"""Whom pronouns and later common nouns stand for, in invented news."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Attribution, Document


def saying(document: Document, part: str) -> Attribution:
    """Return the attribution whose content holds some words."""
    return next(
        a for a in document.attributions if any(part in document.text[s:e] for s, e in a.content)
    )


def test_the_company_is_the_company_and_not_the_man_who_runs_it(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Larkmere Water, which owns the weir, said the gates were sound.\n\n"
        "“We are sorry,” Paul Grist, the company's chief executive, said.\n\n"
        "The company denied that it had been warned."
    )
    assert saying(document, "had been warned").speaker == "Larkmere Water"


def test_she_is_the_unnamed_official_who_spoke_last_and_not_a_body(
    read: Callable[..., Document],
) -> None:
    document = read(
        "A senior official at the Weirs Inspectorate said the budget had been cut. "
        "She added that three posts were empty."
    )
    found = saying(document, "three posts")
    assert found.speaker is not None
    assert found.speaker.startswith("senior official")
    assert found.status == "anonymous"


def test_a_kin_word_before_a_name_makes_a_person_that_he_can_stand_for(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Head teacher Moira Penn said the hall was safe. Dad Colm Reeve was at the gate. "
        "“Nobody told us,” he said."
    )
    assert saying(document, "Nobody told us").speaker == "Colm Reeve"


def test_what_follows_the_cue_of_a_spoken_sentence_is_the_outlets(
    read: Callable[..., Document],
) -> None:
    document = read(
        "“It came up the lane like a train,” sobbed shopkeeper Anna Reel, who cheated death "
        "by clinging to a lamp post."
    )
    found = saying(document, "like a train")
    assert not any("cheated" in document.text[s:e] for s, e in found.content)


def test_what_was_seen_or_counted_without_a_clause_is_nobodys_report(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Shoppers were seen wheeling trolleys home. Employers are counting the cost. "
        "The inspector said the gate was sound."
    )
    found = [a.cue_lemma for a in document.attributions]
    assert found == ["say"]
