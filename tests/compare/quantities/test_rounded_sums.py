"""A sum is known for one that another article rounds, whatever each says that it is for."""

from framing.testing import comparison_of


def joined(*texts):
    names = ("Gull", "Tern", "Auk")
    table = comparison_of(dict(zip(names, texts, strict=False)))["figures"]
    given = table[table["found"]]
    return [
        (sorted(set(rows["value"])), bool(rows["conflict"].any()))
        for _, rows in given.groupby("figure")
        if len(rows) > 1
    ]


def test_a_rounded_sum_stands_with_the_sum_it_rounds():
    one = "The couple's house in Reck was put up for sale in May for $28m."
    two = "The Reck estate of the couple was put up for sale last month for $28.5 million."
    assert joined(one, two) == [([28e6, 28.5e6], False)]


def test_sums_that_are_near_by_chance_stay_apart():
    one = "The couple's house in Reck was put up for sale in May for $28m."
    two = "The strike has lost the yard $28.5 million, a union said."
    assert joined(one, two) == []
