"""What stands in a saved article and is not its prose is cut, shown, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.clean import clean
from framing.records import Article

PROSE = (
    "The ferry left the quay at noon with ninety people on board, the harbour master said.\n\n"
    "It reached the island an hour later. Nobody was hurt.\n\n"
    "The company promised a review of the engine, which had stopped twice in May."
)


def cleaned(text, **fields):
    return clean(Article("a", "Echo", text, **fields))


def kinds(result):
    return [piece.kind for piece in result.removed]


def zone_texts(result, kind):
    return [result.text[z.start : z.end] for z in result.zones if z.kind == kind]


def test_plain_prose_is_left_as_it_is():
    result = cleaned(PROSE)
    assert result.text == PROSE
    assert not result.removed


@pytest.mark.parametrize(
    ("noise", "kind"),
    [
        ("Source: Home News - harbour-echo.example", "source_line"),
        ("The post Ferry stops twice first appeared on Harbour Echo.", "syndication_footer"),
        ("Tagcloud:\n\nWho won the regatta?\n\nFive walks for a wet Sunday", "tag_cloud"),
        ("© 2025 Harbour Echo. All rights reserved.", "copyright"),
        ("12 Comments", "comments"),
        ("Share on Facebook", "share_bar"),
        (
            "Help Us Keep The Lamp Lit\nPlease give what you can: our small newsroom lives on your gift!\n"
            "CLICK HERE TO SUPPORT OUR WORK TODAY",
            "donation_appeal",
        ),
    ],
)
def test_furniture_at_the_end_is_cut_and_shown(noise, kind):
    result = cleaned(f"{PROSE}\n\n{noise}")
    assert result.text == PROSE
    assert kinds(result) == [kind]
    assert result.removed[0].text == noise


@pytest.mark.parametrize(
    ("noise", "kind"),
    [
        ("date 2025-06-03 ", "date_line"),
        ("more\n\n", "stray"),
        (
            "Source: Harbour Echo\nBy Ida Brook, Sea Reporter\nPublished: 3 June 2025\n\n",
            "front_matter",
        ),
        ("---\ntitle: Ferry stops twice\noutlet: Harbour Echo\n---\n", "front_matter"),
    ],
)
def test_furniture_at_the_top_is_cut_and_shown(noise, kind):
    result = cleaned(noise + PROSE)
    assert result.text == PROSE
    assert kinds(result) == [kind]


def test_the_clock_times_of_a_live_blog_are_no_prose():
    text = (
        "Ferry sinks: what we know\n\n10.42am\n\nThe ferry left at nine, the harbour said.\n\n"
        "11:05 BST\n\nDivers reach the wreck\n\nTwo boats are at the wreck, the navy said.\n\n"
        "It left at 9.30 and sank at 10.15.\n"
    )
    assert {"10.42am", "11:05 BST"} <= set(zone_texts(cleaned(text), "crosshead"))
    assert not any("9.30" in zone for zone in zone_texts(cleaned(text), "crosshead"))


def test_a_teaser_in_capitals_between_paragraphs_is_cut_but_a_short_crosshead_is_a_zone():
    first, *rest = PROSE.split("\n\n")
    teaser = "EXCLUSIVE: THE CAPTAIN WHO NEVER LEARNED TO SWIM"
    result = cleaned("\n\n".join([first, teaser, *rest]))
    assert kinds(result) == ["teaser"]
    result = cleaned("\n\n".join([first, rest[0], "THE ENGINE", rest[1]]))
    assert not result.removed
    assert zone_texts(result, "crosshead") == ["THE ENGINE"]


def test_capitals_mark_no_teaser_where_the_article_is_printed_in_them():
    result = cleaned(f"FERRY STOPS TWICE\n\n{PROSE.upper()}")
    assert not result.removed
    assert result.text.endswith(PROSE.upper())


def test_a_paragraph_in_capitals_that_quotes_is_no_teaser():
    first, *rest = PROSE.split("\n\n")
    said = "“NOBODY TOLD US THAT THE ENGINE HAD STOPPED,” THE CAPTAIN SAID."
    assert not cleaned("\n\n".join([first, said, *rest])).removed


def test_a_headline_that_stands_twice_is_read_once_and_the_second_is_shown_as_cut():
    head = "Captain who lost the ferry says he never learned to swim"
    result = cleaned("\n\n".join([head, head.upper() + "!", PROSE]))
    assert kinds(result) == ["repeated_headline"]
    assert zone_texts(result, "headline") == [head]
    assert result.text.endswith(PROSE)


def test_a_standfirst_that_says_more_than_the_headline_stays():
    head = "Captain who lost the ferry says he never learned to swim"
    result = cleaned("\n\n".join([head, head + " and nobody asked him", PROSE]))
    assert not result.removed


def test_paragraph_tags_joined_by_stray_full_stops_become_paragraphs():
    tagged = ".".join(f"<p>{paragraph}</p>" for paragraph in PROSE.split("\n\n"))
    result = cleaned(tagged)
    assert result.text == PROSE
    assert set(kinds(result)) == {"markup"}


def test_a_link_glued_between_tagged_paragraphs_is_cut_as_a_link():
    one, two, three = PROSE.split("\n\n")
    text = f"<p>{one}</p>.<p>{two}</p>.Islanders demand a second boat.<p>{three}</p>"
    result = cleaned(text)
    assert result.text == PROSE
    assert "related_link" in kinds(result)


def test_angle_brackets_that_are_no_tag_stay():
    text = PROSE + "\n\nThe sailor <name withheld> said 3 < 4 and 5 > 4."
    assert cleaned(text).text == text


def test_a_script_goes_whole_and_is_shown():
    result = cleaned(PROSE.replace("\n\n", "\n\n<script>steal()</script>\n\n", 1))
    assert result.text == PROSE
    assert "steal()" in result.removed[0].text


def test_prose_that_asks_for_help_in_a_quotation_is_kept():
    appeal = (
        "“Please give us your support, donate what you can!” the mayor told the crowd.\n\n"
        "She said the town needed your help and our help."
    )
    assert cleaned(f"{PROSE}\n\n{appeal}").text == f"{PROSE}\n\n{appeal}"


def test_related_stories_in_mid_sentence_are_prose():
    text = PROSE.replace("Nobody was hurt.", "Related: the pier. It said tags: none.")
    assert cleaned(text).text == text


@pytest.mark.parametrize("byline", ["By Mara Finch", "EXCLUSIVE by Mara Finch, Showbiz Editor"])
def test_headline_standfirst_and_byline_are_zones_and_not_noise(byline):
    top = f"Ferry engine fails twice in a month\nIslanders ask for a second boat\n{byline}"
    result = cleaned(f"{top}\n\n{PROSE}")
    assert not result.removed
    assert zone_texts(result, "headline") == ["Ferry engine fails twice in a month"]
    assert zone_texts(result, "standfirst") == ["Islanders ask for a second boat"]
    assert zone_texts(result, "byline") == [byline]


def test_a_first_paragraph_of_prose_is_no_headline():
    assert not zone_texts(cleaned(PROSE), "headline")


def test_a_known_title_is_the_headline_even_where_it_ends_a_sentence():
    result = cleaned(f"We were afraid.\n\n{PROSE}", title="We were afraid.")
    assert zone_texts(result, "headline") == ["We were afraid."]


def test_hard_wrapped_lines_are_joined_and_paragraph_lines_are_not():
    wrapped = (
        "The ferry left the quay at noon with ninety people on\n"
        "board, the harbour master said, and reached the island\n"
        "an hour later than the timetable promises, which is\n"
        "common in May.\n\nNobody was hurt."
    )
    assert cleaned(wrapped).text.count("\n\n") == 1
    lines = "\n".join(PROSE.split("\n\n"))
    assert cleaned(lines).text == PROSE


def test_invisible_characters_are_cut_and_every_blank_becomes_a_space():
    text = PROSE.replace("ferry", "fer\u200bry").replace("at noon", "at\u00a0noon") + "\u202e"
    result = cleaned(text)
    assert result.text == PROSE
    assert set(kinds(result)) == {"invisible"}


def test_windows_and_old_mac_line_ends_are_one_kind():
    assert cleaned(PROSE.replace("\n", "\r\n")).text == PROSE
    assert cleaned(PROSE.replace("\n", "\r")).text == PROSE


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The post Ferry stops first appeared on Harbour Echo.", "Harbour Echo"),
        ("Source: Sea News - harbour-echo.example", "harbour-echo.example"),
        ("Source: Harbour Echo - harbourecho.example", "Harbour Echo"),
        ("© 2025 Harbour Echo. All rights reserved.", "Harbour Echo"),
    ],
)
def test_a_footer_that_was_cut_is_still_evidence_for_the_outlet(text, outlet):
    whole = f"{PROSE}\n\n{text}"
    evidence = cleaned(whole).outlet_evidence[0]
    assert evidence.text == outlet
    assert whole[evidence.start : evidence.end] == outlet


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("date 2025-06-03", "2025-06-03"),
        ("Published 3 June 2025", "2025-06-03"),
        ("Updated: June 3, 2025", "2025-06-03"),
        ("Tuesday, June 3, 2025", "2025-06-03"),
        ("3 June 2025, 17:04", "2025-06-03"),
        ("HALVERN, June 3, 2025 (Reuters) — The quay was closed at noon.", "2025-06-03"),
        ("HALVERN, June 3 (Reuters) — The quay was closed at noon.", "--06-03"),
        ("HALVERN, Feb. 30 (Reuters) — The quay was closed at noon.", None),
        ("The quay was closed on June 3 — and stayed so.", None),
    ],
)
def test_a_date_that_the_text_prints_of_itself_is_read(line, date):
    assert cleaned(f"{line}\n\n{PROSE}").published == date


@pytest.mark.parametrize(
    ("fields", "flag"),
    [
        ({"title": "Opinion: Give the island its boat"}, "opinion"),
        ({"url": "https://echo.example/opinion/boat"}, "opinion"),
        ({"title": "Ferry: live updates"}, "live_blog"),
        ({"url": "https://echo.example/news/live/ferry"}, "live_blog"),
    ],
)
def test_opinion_pieces_and_live_blogs_are_flagged(fields, flag):
    assert flag in cleaned(PROSE, **fields).flags


def test_a_plain_report_is_not_flagged():
    assert cleaned(PROSE, title="Ferry stops", url="https://echo.example/news/ferry").flags == ()


def test_zones_from_a_page_follow_the_text_through_cleaning():
    text = "Ferry\u200b stops\n\n" + PROSE
    from framing.records import Zone

    result = clean(Article("a", "Echo", text, zones=(Zone(0, 12, "headline"),)))
    assert zone_texts(result, "headline") == ["Ferry stops"]


FRAGMENTS = st.sampled_from(
    [
        "<p>",
        "</p>.<p>",
        "<script>",
        "</script>",
        "&amp;",
        "&#8220;",
        "“",
        "''",
        "\n",
        "\n\n",
        "\r\n",
        "\u200b",
        "date 2025-01-01 ",
        "Source: X - y.example",
        "Tagcloud:",
        "CLICK HERE NOW TO GIVE US YOUR SUPPORT",
        "The mayor spoke.",
        "word ",
        "---",
        "in",
    ]
)


@given(st.lists(FRAGMENTS, max_size=25).map("".join))
def test_every_kept_character_maps_back_and_every_removed_piece_is_verbatim(text):
    result = cleaned(text)
    for position, character in enumerate(result.text):
        original = text[result.to_original(position)]
        assert original == character or original in "&\r\n\u2028<\t " or character in "\n "
    for piece in result.removed:
        assert text[piece.start : piece.end] == piece.text


@given(st.lists(FRAGMENTS, max_size=25).map("".join))
def test_no_word_of_prose_is_lost(text):
    result = cleaned(text)
    gone = " ".join(piece.text for piece in result.removed)
    assert result.text.count("mayor") + gone.count("mayor") == text.count("mayor")


@pytest.mark.parametrize(
    "noise",
    [
        "Share: Email | Print | Copy link",
        "Have we got something wrong? Email corrections@harbour-echo.example",
        "Listen to this article · 4 min",
        "SCROLL DOWN FOR VIDEO",
        "(Adds police comment in paragraph 5)",
        "Source: Harbour Echo",
    ],
)
def test_short_lines_of_page_furniture_are_cut_wherever_they_may_stand(noise):
    first, *rest = PROSE.split("\n\n")
    result = cleaned("\n\n".join([first, noise, *rest]))
    assert result.text == PROSE
    assert result.removed[0].text == noise


def test_a_numbered_list_of_headlines_in_capitals_is_the_articles_own():
    first, *rest = PROSE.split("\n\n")
    text = "\n\n".join([first, "2. ISLANDERS ASK FOR A SECOND BOAT AT LAST.", *rest])
    assert cleaned(text).text == text


def test_the_source_below_a_headline_is_evidence_for_the_outlet():
    whole = f"Ferry stops twice\nBy Ida Brook\nSource: Harbour Echo\n\n{PROSE}"
    assert [one.text for one in cleaned(whole).outlet_evidence] == ["Harbour Echo"]


def test_the_source_of_a_chart_is_no_outlet():
    assert cleaned(f"{PROSE}\n\nSource: Harbour Authority.").outlet_evidence == ()


def test_a_few_short_lines_of_furniture_do_not_make_a_text_hard_wrapped():
    text = f"{PROSE}\n\nMore from the island\nWho won the regatta?\nFive walks for a wet Sunday\nBaker wins prize"
    result = cleaned(text)
    assert result.text == PROSE
    assert kinds(result) == ["tag_cloud"]


def test_a_headline_may_end_in_an_abbreviation():
    result = cleaned("Mayor backs Paul Holm Jr.\n\nThe mayor spoke on Monday.\n\nIt rained.\n")
    assert zone_texts(result, "headline") == ["Mayor backs Paul Holm Jr."]
