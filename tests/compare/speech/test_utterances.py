"""When two pieces of speech are one utterance, and how each telling of it is held against the fullest."""

import pytest
from event import Story, compared, sample

from framing.compare.house_style import one_spelling
from framing.compare.speech.pieces_of_speech import pieces_of, reports_of
from framing.compare.speech.same_utterance import pairs_of
from framing.compare.speech.utterance_features import likelihood
from framing.compare.speech.utterances import utterances

LONG = (
    "The bridge was closed at noon because the river had risen two metres, "
    "and it will stay closed until engineers have looked at every pier"
)


def two(first, second, *, speakers=("Ann Corrie", "Ann Corrie"), form="“{}”"):
    """Two articles that each report one piece of speech."""
    made = []
    for outlet, words, speaker, shape in zip(
        ("Argus", "Bugle"), (first, second), speakers, ("“{}”", form), strict=True
    ):
        text = f"Rain fell on the valley all night. {shape.format(words)}, {speaker} said."
        made.append(Story(outlet.lower(), outlet, text).quote(speaker, words))
    return made


def matches(stories):
    return dict(
        zip(*[compared(stories)["shared_quotes"][c] for c in ("article_id", "match")], strict=True)
    )


def test_one_quotation_printed_whole_and_in_part(ferry):
    table = compared(ferry)["shared_quotes"].set_index("article_id")
    assert list(table["match"]) == ["exact", "trimmed", "paraphrased"]
    assert list(table["complete"]) == [True, False, True]
    assert (table.loc["bugle", "words"], table.loc["bugle", "words_full"]) == (6, 18)
    assert (table.loc["bugle", "cue"], table.loc["argus", "cue"]) == ("claimed", "said")
    assert set(table["speaker"]) == {"Ann Corrie"}


@pytest.mark.parametrize(
    ("other", "match"),
    [
        (LONG, "exact"),
        ("it will stay closed until engineers have looked at every pier", "trimmed"),
        (
            "The bridge was closed at noon, and it will stay closed until engineers have looked at every pier",
            "spliced",
        ),
        ("The old bridge was closed at noon because the river had risen by two metres", "edited"),
    ],
)
def test_a_telling_is_held_against_the_fullest_form(other, match):
    assert matches(two(LONG, other)) == {"argus": "exact", "bugle": match}


def test_reported_speech_is_a_paraphrase():
    other = "that the bridge would stay closed until engineers had looked at the piers"
    assert matches(two(LONG, other, form="{}"))["bugle"] == "paraphrased"


def test_two_people_who_say_like_things_are_two_utterances():
    first, second = (
        "The bridge must be closed until engineers have looked",
        "Engineers must have looked before the bridge is closed",
    )
    assert not utterances(sample(two(first, second, speakers=("Ann Corrie", "Bela Doyle")))).groups


def test_eight_words_in_a_row_are_one_utterance_whoever_is_named():
    assert (
        len(utterances(sample(two(LONG, LONG, speakers=("Ann Corrie", "Bela Doyle")))).groups) == 1
    )


def test_whoever_takes_up_what_another_said_does_not_say_it():
    other = "Why would anyone believe that the bridge was closed at noon because the river rose?"
    event = sample(two(LONG, other, speakers=("Ann Corrie", "Bela Doyle")))
    assert not utterances(event).groups


def test_the_name_of_a_programme_is_nothing_that_was_said():
    event = sample(two("We spoke on Talk Of The Valley in March", "Talk Of The Valley"))
    assert not utterances(event).groups


def test_whoever_speaks_for_a_firm_may_say_what_another_article_gives_to_the_firm():
    event = sample(two(LONG, LONG, speakers=("Corrie Lines", "Ann Moss")))
    apart = pairs_of(event, pieces_of(event, reports_of(event)))
    assert set(apart.speakers) == {"different"}
    for row in event.rows("attributions"):
        row["institution"] = "Corrie Lines"
    together = pairs_of(event, pieces_of(event, reports_of(event)))
    assert set(together.speakers) == {"unknown"}


def test_words_in_a_row_count_for_more_than_words_in_common():
    first = "We asked the harbour board for a second pilot in the spring"
    again = "We asked the harbour board for a second pilot in April"
    other = "In April the second board told our harbour what its pilot asked"
    chances = []
    for words in (again, other):
        event = sample(two(first, words))
        chances.append(likelihood(pairs_of(event, pieces_of(event, reports_of(event))))[0])
    assert chances[0] > chances[1]


def test_the_words_kept_are_marked_one_by_one(ferry):
    table = compared(ferry)["shared_words"]
    kept = table[table["article_id"] == "bugle"].sort_values("position")
    assert "".join(kept["word"]).strip() == "the rudder was checked in March"
    assert set(kept["marks"]) == {"kept"}
    assert "echo" in set(table[table["article_id"] == "courier"]["marks"])
    assert "fright, " in set(table["word"])


@pytest.mark.parametrize(
    "said",
    [
        "And when your son says: ‘Momma, we’re gonna win — look’ you can’t refuse him that",
        "The “second” pilot (of three) said “no” to the well-known mayor’s own plan for it",
    ],
)
def test_the_words_put_together_read_as_the_article_prints_them(said):
    table = compared(two(said, said))["shared_words"]
    kept = table[table["article_id"] == "argus"].sort_values("position")
    assert "".join(kept["word"]) == said


def test_where_as_many_name_somebody_else_both_are_given():
    table = compared(two(LONG, LONG, speakers=("Ann Corrie", "Bela Doyle")))["shared_quotes"]
    assert set(table["speaker"]) == {"Ann Corrie or Bela Doyle"}


def test_a_quotation_found_in_one_article_names_the_nearest():
    stories = two(LONG, "Nobody on the council was asked about the price of the new tramway")
    table = compared(stories)["unshared_quotes"].set_index("article_id")
    assert set(table.index) == {"argus", "bugle"}
    assert (
        table.loc["argus", "nearest_article"] == "bugle" and table.loc["argus", "similarity"] < 0.3
    )


def test_one_speakers_words_are_found_again_when_only_person_and_place_are_shifted():
    one = Story("argus", "Argus", "Corrie said “it is too early to say now” at noon.")
    two = Story("bugle", "Bugle", "Corrie said it is too early to say then to all.")
    one.quote("Ann Corrie", "it is too early to say now")
    two.quote("Corrie", "it is too early to say then")
    table = compared([one, two])["shared_quotes"]
    assert set(table["article_id"]) == {"argus", "bugle"}


OTHER = " Boats sank. Roads shut. Trees fell. Trains stood. Lights failed. Bells rang."


def test_one_speakers_number_may_be_one_utterance_however_it_is_worded():
    one = Story("argus", "Argus", "Corrie said 2130 neighbours were out of homes tonight." + OTHER)
    two = Story("bugle", "Bugle", "Corrie gave 2130 neighbours as moved." + OTHER)
    one.quote("Ann Corrie", "2130 neighbours were out of homes tonight")
    two.quote("Corrie", "2130 neighbours as moved", cue="gave")
    (found,) = utterances(sample([one, two])).perhaps
    assert {found.telling.article, found.beside.article} == {"argus", "bugle"}


def test_what_is_scoffed_at_may_be_what_another_says():
    words = "the harbour strike would cost two dozen millers 4130 crowns every evening"
    one = Story("argus", "Argus", f"The Mill Board said {words}." + OTHER)
    two = Story("bugle", "Bugle", f"Ida Lyle scoffed at a warning that {words}." + OTHER)
    one.quote("Mill Board", words)
    two.quote("Ida Lyle", f"a warning that {words}", cue="scoffed at")
    event = sample([one, two])
    assert set(pairs_of(event, pieces_of(event, reports_of(event))).speakers) == {"unknown"}


def test_what_an_outlet_tells_beside_a_quoted_phrase_is_not_what_others_left_out():
    one = Story(
        "gull",
        "Gull",
        "Ida Moss told the council that the row over the old lamp “will be settled in the harbour office”.",
    )
    one.quote(
        "Ida Moss",
        "that the row over the old lamp “will be settled in the harbour office”",
        cue="told",
    )
    two = Story("tern", "Tern", "“This will be settled in the harbour office,” Ida Moss said.")
    two.quote("Ida Moss", "This will be settled in the harbour office")
    table = compared([one, two])["shared_quotes"].set_index("article_id")
    assert set(table["full"]) == {"This will be settled in the harbour office"}
    assert table.loc["gull", "words"] == 7
    three = Story("erne", "Erne", "Ida Moss said it “will be settled in the harbour office”.")
    three.quote("Ida Moss", "it “will be settled in the harbour office”")
    assert set(compared([one, three])["shared_quotes"]["full"]) == {
        "will be settled in the harbour office"
    }


def test_the_spelling_of_a_house_is_no_word_left_out():
    one = Story(
        "gull",
        "Gull",
        "“Nobody asked the keepers whether the harbour gets three per cent of that,” Ida Moss said.",
    )
    one.quote(
        "Ida Moss", "Nobody asked the keepers whether the harbour gets three per cent of that"
    )
    two = Story(
        "tern",
        "Tern",
        "“Nobody asked the keepers whether the harbor gets three percent of that,” Ida Moss said.",
    )
    two.quote("Ida Moss", "Nobody asked the keepers whether the harbor gets three percent of that")
    table = compared([one, two])["shared_quotes"].set_index("article_id")
    assert table.loc["tern", "words"] == table.loc["tern", "words_full"]
    assert table.loc["tern", "match"] == "exact"
    back = compared([two, one])["shared_quotes"].set_index("article_id")
    assert set(back["match"]) == {"exact"}
    assert one_spelling(["for", "center", "traveled"]) == one_spelling(
        ["for", "centre", "travelled"]
    )
    assert one_spelling(["for"]) != one_spelling(["four"])


def test_what_may_be_one_utterance_is_perhaps_and_not_linked():
    first = "the ferry company would ask the harbour board for a second pilot next spring"
    again = "the board should pay for another pilot in spring"
    stories = two(first, again, form="{}")
    stories[0].text = stories[0].text.replace("“", "").replace("”", "")
    stories[0].said = []
    stories[0].quote("Ann Corrie", first)
    tables = compared(stories)
    assert tables["shared_quotes"].empty
    perhaps = tables["perhaps_quotes"]
    assert len(perhaps) == 1 and 0.5 <= perhaps["likely"][0] < 0.85


def test_a_long_name_in_both_reports_makes_no_utterance_of_two():
    name = "the office of professional responsibility of the harbour police"
    first = f"wages, cranes and the old basin were never raised when a crew wrote to {name}"
    again = f"her flight to the capital leaves on Tuesday, two days before {name} hears the pilot"
    stories = two(first, again, form="{}", speakers=("a docker", "Bela Doyle"))
    for story, speaker, words in zip(
        stories, ("a docker", "Bela Doyle"), (first, again), strict=True
    ):
        story.text = story.text.replace("“", "").replace("”", "")
        story.said = []
        story.quote(speaker, words, status="anonymous" if speaker == "a docker" else "named")
    assert compared(stories)["shared_quotes"].empty


def test_what_another_takes_up_word_for_word_does_not_part_a_quotation():
    """The first outlet prints both sentences side by side; the third puts words of the second in other hands."""
    asked, wrote = (
        "We asked the harbour board for a wider weir in March",
        "We wrote twice to Brendle, and we were told to wait",
    )
    first = Story("argus", "Argus", f"“{asked}. {wrote},” Ann Corrie said.")
    first.quote("Ann Corrie", f"{asked}. {wrote}")
    told = "the harbour board had been asked for a wider weir in March"
    second = Story("bugle", "Bugle", f"Ann Corrie said {told}. “{wrote},” she said.")
    second.quote("Ann Corrie", told).quote("Ann Corrie", wrote)
    taken_up = "we were told to wait"
    third = Story("crier", "Crier", f"“{wrote},” Ann Corrie said.").quote("Ann Corrie", wrote)
    others = [
        Story(outlet.lower(), outlet, f"“{taken_up}”, it was said.").quote(
            speaker, taken_up, status=status
        )
        for outlet, speaker, status in (
            ("Dalesman", "Bela Doyle", "named"),
            ("Echo", "", "unresolved"),
        )
    ]
    (group,) = utterances(sample([first, second, third, *others])).groups
    assert {one.article for one in group} == {"argus", "bugle", "crier", "dalesman", "echo"}
