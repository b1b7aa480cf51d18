"""The word lists as data: every class described and cited, every word in one place, everything in use."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections import Counter
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from framing.parse import stance as cue_stance
from framing.parse.cue_words import cue_words
from framing.parse.role_words import role_words
from framing.parse.roles import role_of
from framing.parse.stance import stance_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def data(name: str) -> dict[str, Any]:
    path = files("framing") / "lexicons" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


CUES, ROLES, NAMES = data("cues"), data("roles"), data("given_names")
CLASSES = {
    "neutral",
    "distancing",
    "endorsing",
    "emotive",
    "argumentative",
    "directive",
    "denying",
}


def test_the_stance_classes_are_the_seven() -> None:
    assert set(CUES["stance"]) == CLASSES


@pytest.mark.parametrize("name", sorted(CUES["stance"]))
def test_a_stance_class_says_what_it_is_and_cites_a_work_with_its_year(name: str) -> None:
    entry = CUES["stance"][name]
    assert entry["description"].endswith(".")
    assert re.search(r"\b(19|20)\d\d\b", entry["citation"])


def test_a_verb_stands_in_one_stance_class_and_once() -> None:
    verbs = Counter(
        word
        for entry in CUES["stance"].values()
        for key in ("verbs", "seldom", "adverbs", "phrases")
        for word in entry.get(key, ())
    )
    assert [word for word, n in verbs.items() if n > 1] == []


def test_a_noun_stands_in_one_stance_class_and_once() -> None:
    nouns = Counter(word for entry in CUES["stance"].values() for word in entry.get("nouns", ()))
    assert [word for word, n in nouns.items() if n > 1] == []


def test_cues_are_lemmas_in_lower_case() -> None:
    words = [
        word
        for entry in CUES["stance"].values()
        for key in ("verbs", "seldom", "nouns", "adverbs", "phrases")
        for word in entry.get(key, ())
    ]
    assert [word for word in words if word != word.lower().strip()] == []


@pytest.mark.parametrize(
    ("lemma", "stance"),
    [
        ("say", "neutral"),
        ("claim", "distancing"),
        ("admit", "endorsing"),
        ("moan", "emotive"),
        ("brand", "argumentative"),
        ("brush aside", "argumentative"),
        ("cast doubt", "argumentative"),
        ("urge", "directive"),
        ("deny", "denying"),
        ("refusal", "denying"),
        (":", "neutral"),
        ("allegedly", "distancing"),
    ],
)
def test_a_cue_has_the_class_that_its_works_give_it(lemma: str, stance: str) -> None:
    assert stance_of(lemma) == stance


@pytest.mark.parametrize(
    "same",
    [("vow", "threaten", "swear"), ("warn", "caution"), ("promise", "pledge", "offer")],
)
def test_cues_of_one_strength_have_one_class(same: tuple[str, ...]) -> None:
    assert len({stance_of(lemma) for lemma in same}) == 1


def test_nouns_and_seldom_cues_give_a_class_and_find_nothing() -> None:
    words = cue_words()
    for name, entry in CUES["stance"].items():
        for lemma in entry.get("seldom", ()):
            assert words.classes[lemma] == name
            assert lemma not in words.stance


def test_a_fixed_phrase_of_the_list_is_a_cue_as_a_whole(
    read: Callable[..., Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "The weir was unsafe, according to the inspectorate."
    assert [(a.cue_lemma, a.stance) for a in read(text).attributions] == [
        ("according to", "neutral")
    ]
    without = dataclasses.replace(cue_words(), phrases={})
    monkeypatch.setattr(cue_stance, "cue_words", lambda: without)
    assert [a.cue_lemma for a in read(text).attributions] != ["according to"]


def test_a_cue_with_its_particle_or_object_is_looked_up_whole(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Moira Penn brushed aside claims that the weir was unsafe. "
        "Anna Reel cast doubt on reports that it would close."
    )
    assert {a.cue_lemma for a in document.attributions} >= {"brush aside", "cast doubt"}


def test_every_construction_says_what_it_is() -> None:
    assert [name for name, entry in CUES["construction"].items() if not entry["description"]] == []


@pytest.mark.parametrize("name", sorted(ROLES["role"]))
def test_a_role_says_what_it_is_and_has_nouns(name: str) -> None:
    entry = ROLES["role"][name]
    assert entry["description"].startswith(("Speaks", "A "))
    assert entry["nouns"]


def test_a_role_noun_stands_in_one_role_and_once() -> None:
    nouns = Counter(
        noun for e in ROLES["role"].values() for noun in (*e["nouns"], *e.get("phrases", ()))
    )
    assert [noun for noun, n in nouns.items() if n > 1] == []


def test_every_role_noun_by_itself_tells_its_role_unless_company_or_office_must() -> None:
    lists = role_words()
    silent = {*lists.deputies, *lists.advocates, *lists.context}
    wrong = [
        (noun, role_of(noun))
        for name, entry in ROLES["role"].items()
        for noun in (*entry["nouns"], *entry.get("phrases", ()))
        if noun not in silent and role_of(noun) != name
    ]
    assert wrong == []


def test_every_list_of_roles_says_what_it_is() -> None:
    lists = {name: entry for name, entry in ROLES.items() if name != "role"}
    assert [name for name, entry in lists.items() if not entry.get("description")] == []


def test_words_that_qualify_a_title_qualify_one_that_is_listed() -> None:
    listed = {n for e in ROLES["role"].values() for n in (*e["nouns"], *e.get("phrases", ()))}
    assert set(ROLES["context"]) - {"description"} <= listed
    assert set(ROLES["deputies"]["nouns"]) <= listed
    assert {*ROLES["deputies"]["presidents"], "lawyer", "attorney", "counsel"} <= listed


def test_no_given_name_is_of_both_lists_or_listed_twice() -> None:
    names = Counter((*NAMES["male"]["names"], *NAMES["female"]["names"]))
    assert [name for name, n in names.items() if n > 1] == []
    assert all(name[0].isupper() for name in names)


def test_the_sources_of_the_roles_are_named_in_the_file() -> None:
    head = (files("framing") / "lexicons" / "roles.toml").read_text(encoding="utf-8")[:900]
    assert len(re.findall(r"\b(?:19|20)\d\d\b", head)) >= 3
