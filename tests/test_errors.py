"""What an error says: the nearest name there is, or the first of them, never a folder's whole list."""

from framing.errors import nearest


def test_the_nearest_known_name_is_offered():
    assert nearest("extracters", ["extractors", "event"]) == "Did you mean 'extractors'?"


def test_where_none_is_near_all_of_a_few_are_named():
    assert nearest("zzz", ["b", "a"]) == "Known here: a, b."


def test_of_hundreds_a_few_are_named_and_the_rest_counted():
    told = nearest("zzz", [f"name-{n:03}" for n in range(300)])
    assert told.startswith("Known here: name-000, ")
    assert told.endswith(" and 280 more.")
