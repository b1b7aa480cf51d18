"""Who speaks, over the articles of an event: one name for one speaker, and no guess where two would fit."""

from event import Story, sample

from framing.compare.speakers.event_speakers import settle_speakers
from framing.compare.speakers.heard import speakers


def settled(*stories):
    """Return speaker → identity over all articles."""
    table = settle_speakers(sample(list(stories)))
    return dict(zip(table["speaker"], table["identity"], strict=True))


def story(name, text):
    return Story(name, name.capitalize(), text)


def test_a_surname_in_one_outlet_is_the_full_name_of_another():
    gull = story("gull", "“It is shut,” Moss said.").quote("Moss", "It is shut")
    tern = story("tern", "“It is gone,” Ida Moss said.").quote("Ida Moss", "It is gone")
    assert settled(gull, tern) == {"Moss": "Ida Moss", "Ida Moss": "Ida Moss"}


def test_a_surname_of_two_people_stays_by_itself():
    gull = story("gull", "“It is shut,” Moss said.").quote("Moss", "It is shut")
    tern = story("tern", "“It is gone,” Ida Moss said. “It fell,” Rob Moss said.")
    tern.quote("Ida Moss", "It is gone").quote("Rob Moss", "It fell")
    assert settled(gull, tern)["Moss"] == "Moss"


def test_a_firm_without_its_last_word_is_the_firm():
    gull = story("gull", "“It is shut,” Larkmere said.").quote("Larkmere", "It is shut")
    tern = story("tern", "“It is gone,” Larkmere Water said.")
    tern.quote("Larkmere Water", "It is gone")
    assert settled(gull, tern)["Larkmere"] == "Larkmere Water"


def test_a_speaker_is_spelt_as_most_reports_spell_the_name():
    gull = story("gull", "“It is shut,” Vincente Moss said.").quote("Vincente Moss", "It is shut")
    tern = story("tern", "“It is gone,” Vicente Moss said. “It fell,” Vicente Moss said.")
    tern.quote("Vicente Moss", "It is gone").quote("Vicente Moss", "It fell")
    assert set(settled(gull, tern).values()) == {"Vicente Moss"}


def test_british_and_american_spelling_are_one_name():
    gull = story("gull", "“It is shut,” the Harbour Union said.")
    tern = story("tern", "“It is gone,” the Harbor Union said.")
    gull.quote("Harbour Union", "It is shut")
    tern.quote("Harbor Union", "It is gone")
    assert len(set(settled(gull, tern).values())) == 1


def office():
    """Return one article that leaves an office unresolved, and one that says who holds it."""
    gull = story("gull", "“It is shut,” the light keeper said.")
    gull.quote("light keeper", "It is shut", status="unresolved")
    tern = story("tern", "“It is gone,” Ida Moss, the light keeper, said.")
    tern.quote("Ida Moss", "It is gone")
    tern.see(
        "actor_labels", "appositive", "the light keeper", label="light keeper", actor="Ida Moss"
    )
    return gull, tern


def test_a_description_is_whom_another_article_calls_so():
    gull, tern = office()
    assert settled(gull, tern)["light keeper"] == "Ida Moss"
    one = sample([gull, tern])
    settle_speakers(one)
    found = speakers(one).to_dict("records")
    assert [(row["identity"], row["status"]) for row in found] == [
        ("Ida Moss", "named"),
        ("Ida Moss", "named"),
    ]


def test_a_description_that_articles_give_to_two_is_nobodys():
    gull, tern = office()
    wren = story("wren", "“It fell,” Rob Hale, the light keeper, said.").quote(
        "Rob Hale", "It fell"
    )
    wren.see(
        "actor_labels", "appositive", "the light keeper", label="light keeper", actor="Rob Hale"
    )
    assert settled(gull, tern, wren)["light keeper"] == "light keeper"


def test_an_unnamed_source_is_never_given_a_name():
    gull = story("gull", "“It is shut,” a light keeper said.")
    gull.quote("light keeper", "It is shut", status="anonymous")
    _, tern = office()
    assert settled(gull, tern)["light keeper"] == "light keeper"


def test_a_speaker_goes_by_the_full_name_that_most_articles_print():
    gull = story("gull", "“It is shut,” Ida Moss said.").quote("Ida Moss", "It is shut")
    tern = story("tern", "“It is gone,” Ida Moss said.").quote("Ida Moss", "It is gone")
    skua = story("skua", "“It fell,” Ida Jane Moss said.").quote("Ida Jane Moss", "It fell")
    assert set(settled(gull, tern, skua).values()) == {"Ida Moss"}
