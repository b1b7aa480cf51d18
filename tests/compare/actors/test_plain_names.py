"""What a group is called that no article names: by the outlets' plainest common noun."""

from event import Story, sample

from framing.compare.actors.actors import actors_by_place
from framing.compare.actors.plain_names import plain_name


def _called(*stories):
    event = sample(list(stories))
    return plain_name(event, event.found_by("actor_labels"))


def _story(outlet, text, *labels, category="collective", kind="description"):
    story = Story(outlet.lower(), outlet, text)
    for label in labels:
        story.see("actor_labels", category, label, actor=labels[0], kind=kind)
    return story


def test_the_noun_that_most_outlets_use_names_the_group():
    one = _story("Argus", "Then the villagers left.", "villagers")
    two = _story("Bugle", "Then the residents left.", "residents")
    three = _story("Crier", "Then the residents came.", "residents")
    assert _called(one, two, three) == "residents"


def test_a_noun_that_one_outlet_repeats_weighs_no_more_than_one_that_it_prints_once():
    one = _story("Argus", "The kids ran. Then our kids sang.", "kids", "our kids")
    two = _story("Bugle", "Then the children left.", "children")
    assert _called(one, two) == "children"


def test_what_is_predicated_of_them_is_no_name():
    one = _story("Argus", "Then the nurses left.", "nurses")
    two = _story("Bugle", "They are champions of old.", "champions", category="epithet")
    assert _called(one, two) == "nurses"


def test_people_of_the_place_that_the_articles_are_about_go_by_it():
    one = _story("Argus", "Then the people of Larkin left.", "people of Larkin")
    two = _story("Bugle", "In Larkin the residents slept.", "residents")
    three = _story("Crier", "In Larkin the residents woke.", "residents")
    assert _called(one, two, three) == "people of Larkin"


def test_every_designation_has_its_place():
    one = _story("Argus", "Then the villagers left.", "villagers")
    assert actors_by_place(sample([one])) == {("argus", 9, 18): "villagers"}
