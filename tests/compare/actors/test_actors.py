"""One actor under many names over the articles of an event."""

import pytest
from event import Story, sample

from framing.compare.actors.actors import actors
from framing.compare.actors.name_mentions import name_mentions


def _of(table, words, article):
    """Return the identity of the designation printed as ``words`` in an article."""
    rows = table[(table["article_id"] == article) & (table["label"] == words)]
    return rows["actor"].iloc[0]


@pytest.fixture
def table():
    one = Story(
        "argus", "Argus", "Then boss Ann Corrie spoke. Later Ms Corrie left. The staff slept."
    )
    one.see(
        "actor_labels",
        "title_name",
        "boss Ann Corrie",
        label="boss",
        actor="Ann Corrie",
        kind="function",
    )
    one.see("actor_labels", "collective", "staff", actor="staff", kind="function")
    two = Story("bugle", "Bugle", "The boss spoke at length. Frightened crew wept. A boss laughed.")
    two.see("actor_labels", "function", "boss", actor="boss", kind="function")
    two.see(
        "actor_labels", "collective", "Frightened crew", actor="Frightened crew", kind="description"
    )
    two.see("loaded_terms", "fear_alarm", "Frightened")
    return actors(sample([one, two]))


def test_a_bare_name_is_a_mention_of_the_actor_that_it_names(table):
    rows = table[table["kind"] == "name"]
    assert list(rows["label"]) == ["Ms Corrie"] and set(rows["actor"]) == {"Ann Corrie"}


def test_a_description_is_the_named_actor_whom_others_describe_so(table):
    assert _of(table, "boss", "bugle") == "Ann Corrie"


def test_a_loaded_word_does_not_make_another_actor(table):
    assert _of(table, "frightened crew", "bugle") == _of(table, "staff", "argus")


def test_somebody_introduced_as_unknown_is_not_the_named_one():
    one = Story("argus", "Argus", "Then driver Ann Corrie spoke.")
    one.see(
        "actor_labels",
        "title_name",
        "driver Ann Corrie",
        label="driver",
        actor="Ann Corrie",
        kind="function",
    )
    two = Story("bugle", "Bugle", "Near it a driver slept.")
    two.see("actor_labels", "function", "driver", actor="driver", kind="function")
    assert _of(actors(sample([one, two])), "driver", "bugle") == "driver"


def test_a_bare_description_goes_to_whom_most_articles_mean():
    stories = []
    for name in ("argus", "bugle", "courier"):
        text = "Then firm Orion Works spoke. Now bank Larkin Trust paid. The company said so."
        story = Story(name, name.title(), text)
        story.see(
            "actor_labels",
            "title_name",
            "firm Orion Works",
            label="firm",
            actor="Orion Works",
            kind="collective",
        )
        story.see(
            "actor_labels",
            "title_name",
            "bank Larkin Trust",
            label="bank",
            actor="Larkin Trust",
            kind="collective",
        )
        meant = "Larkin Trust" if name == "courier" else "Orion Works"
        story.see("actor_labels", "epithet", "company", actor=meant, kind="collective")
        stories.append(story)
    assert _of(actors(sample(stories)), "company", "courier") == "Orion Works"


def test_a_name_does_not_run_over_the_end_of_its_sentence():
    one = Story("argus", "Argus", "They wrote to Ann Corrie. Ben Dell left.")
    read = sample([one])
    opening = next(row for row in read.word_rows[one.id] if row["word"] == "ben")
    opening["pos"] = "PROPN"
    found = name_mentions(read, ["Ann Corrie", "Ben Dell"])
    assert [one.text[at.start : at.end] for at in found] == ["Ann Corrie", "Ben Dell"]


def test_a_group_by_its_loaded_name_meets_the_one_by_its_plainer_name():
    one = Story("argus", "Argus", "The town counted the illegal lodgers and the foreign lodgers.")
    two = Story("bugle", "Bugle", "The unregistered lodgers wrote. The paying lodgers did not.")
    for story, words in (
        (one, "illegal lodgers"),
        (one, "foreign lodgers"),
        (two, "unregistered lodgers"),
        (two, "paying lodgers"),
    ):
        story.see("actor_labels", "collective", words, actor=words, kind="collective")
    one.see("loaded_terms", "group_label", "illegal lodgers", neutral=["unregistered lodgers"])
    found = actors(sample([one, two]))
    assert _of(found, "unregistered lodgers", "bugle") == "unregistered lodgers"
    assert _of(found, "illegal lodgers", "argus") == "unregistered lodgers"
    assert _of(found, "paying lodgers", "bugle") != _of(found, "unregistered lodgers", "bugle")


def _groups(*told):
    stories = []
    for number, (text, actor, label) in enumerate(told):
        story = Story(f"a{number}", f"Paper {number}", text)
        story.see("actor_labels", "collective", label, actor=actor, kind="function")
        stories.append(story)
    return set(actors(sample(stories))["actor"])


def test_the_lawmakers_of_one_party_are_not_all_lawmakers():
    told = [
        ("Then the lawmakers left.", "lawmakers", "lawmakers"),
        ("Then the Republican lawmakers left.", "Republican lawmakers", "Republican lawmakers"),
    ]
    assert len(_groups(*told)) == 2


def test_the_aides_of_one_are_not_the_aides_of_another():
    told = [
        ("Then his aides left.", "Ann Corrie’s aides", "aides"),
        ("Then her aides left.", "Tom Wells’s aides", "aides"),
    ]
    assert len(_groups(*told)) == 2


def test_a_group_by_its_loaded_name_meets_it_by_its_plain_one():
    one = Story("argus", "Argus", "Then the strike-breaker left.")
    one.see("actor_labels", "collective", "strike-breaker", actor="strike-breaker", kind="function")
    one.see("loaded_terms", "group_label", "strike-breaker", neutral=["replacement worker"])
    two = Story("bugle", "Bugle", "Then the temporary worker left.")
    two.see(
        "actor_labels",
        "collective",
        "temporary worker",
        actor="temporary worker",
        kind="function",
    )
    table = actors(sample([one, two]))
    assert _of(table, "strike-breaker", "argus") == _of(table, "temporary worker", "bugle")


def test_the_full_name_that_most_articles_use_names_a_person():
    stories = []
    for number, name in enumerate(("Ann Corrie", "Ann Jane Corrie", "Ann Corrie")):
        story = Story(f"a{number}", f"Paper {number}", f"Then boss {name} spoke.")
        story.see(
            "actor_labels", "title_name", f"boss {name}", label="boss", actor=name, kind="function"
        )
        stories.append(story)
    assert set(actors(sample(stories))["actor"]) == {"Ann Corrie"}


def test_somebody_known_by_whose_they_are_keeps_the_owner():
    stories = []
    for paper, text in (("Argus", "Then her client left."), ("Bugle", "Then the client left.")):
        one = Story(paper.lower(), paper, text)
        one.see("actor_labels", "collective", "client", actor="Ada Bloom’s client", kind="relation")
        stories.append(one)
    assert set(actors(sample(stories))["actor"]) == {"Ada Bloom’s client"}


def _mentions(stories):
    table = actors(sample(stories))
    return [tuple(row) for row in table[["article_id", "label", "actor"]].to_numpy()]


def test_somebody_given_a_courtesy_and_never_described_is_an_actor():
    one = Story("argus", "Argus", "Then Mr Dell spoke. They wept for Mr Dell again.")
    two = Story("bugle", "Bugle", "Then Ben Dell spoke.")
    found = _mentions([one, two])
    assert found.count(("argus", "Mr Dell", "Ben Dell")) == 2
    assert ("bugle", "Ben Dell", "Ben Dell") in found


def test_a_courtesy_for_one_of_two_who_bear_the_surname_is_nobodys():
    one = Story("argus", "Argus", "Then Mr Dell spoke.")
    two = Story("bugle", "Bugle", "Then Ben Dell spoke with Karl Dell.")
    assert _mentions([one, two]) == []


def test_a_name_with_a_courtesy_is_no_place():
    one = Story("argus", "Argus", "Then boss Ben Dell spoke.")
    one.see(
        "actor_labels",
        "title_name",
        "boss Ben Dell",
        label="boss",
        actor="Ben Dell",
        kind="function",
    )
    two = Story("bugle", "Bugle", "They met outside Mr Dell and in Dell.")
    found = [row for row in _mentions([one, two]) if row[0] == "bugle"]
    assert [label for _, label, _ in found] == ["Mr Dell"]


def test_who_is_described_by_one_article_alone_keeps_the_courtesy_there():
    one = Story("argus", "Argus", "Then boss Ben Dell spoke. Later Mr Dell left. Dell returned.")
    one.see(
        "actor_labels",
        "title_name",
        "boss Ben Dell",
        label="boss",
        actor="Ben Dell",
        kind="function",
    )
    labels = [label for _, label, _ in _mentions([one, Story("bugle", "Bugle", "It rained.")])]
    assert labels == ["boss", "Mr Dell"]


def test_what_a_tagger_runs_into_a_name_is_no_part_of_it():
    one = Story("argus", "Argus", "Then Mr Dell overcame it. Later Mr Dell left.")
    two = Story("bugle", "Bugle", "Then Mr Dell spoke.")
    read = sample([one, two])
    next(row for row in read.word_rows[one.id] if row["word"] == "overcame")["pos"] = "PROPN"
    assert {row["actor"] for row in actors(read).to_dict("records")} == {"Dell"}


def _headed(name, headline, text):
    return Story(name, name.title(), f"{headline}\n{text}", title=True)


def test_what_belongs_to_somebody_and_ends_in_a_name_is_not_that_name():
    one = Story(
        "argus", "Argus", "Corrie’s friends in Parliament wept. Parliament rose. Corrie left."
    )
    one.see(
        "actor_labels",
        "collective",
        "friends in Parliament",
        actor="Corrie’s friends in Parliament",
        kind="relation",
    )
    two = Story("bugle", "Bugle", "Then boss Corrie spoke.")
    two.see(
        "actor_labels", "title_name", "boss Corrie", label="boss", actor="Corrie", kind="function"
    )
    found = actors(sample([one, two]))
    assert _of(found, "boss", "bugle") == "Corrie"
    assert not (found["label"] == "Parliament").any()


def test_a_heading_runs_no_words_into_a_name():
    stories = [
        _headed("argus", "Ann Corrie Urges Reck to Go", "Then boss Reck spoke."),
        _headed("bugle", "Reck Speaks", "Then boss Reck spoke."),
    ]
    for story in stories:
        story.see(
            "actor_labels",
            "title_name",
            "boss Reck",
            label="boss",
            actor="Reck",
            kind="function",
        )
    found = actors(sample(stories))
    assert not found["label"].str.contains("Urges").any()
    assert set(found["actor"]) == {"Reck"}
