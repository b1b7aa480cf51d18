from event import Story, compared

from framing.compare.candidates import in_words


def claims(stories, kind):
    table = compared(stories)["findings"]
    return list(table[table["kind"] == kind]["claim"])


def test_words_of_another_named_speaker_do_not_count_as_a_telling(ferry):
    ferry[1].said[0] = ("direct", "Bo Marsh", *ferry[1].said[0][2:])
    ferry[1].text = ferry[1].text.replace("Ann Corrie", "Bo Marsh..")
    assert claims(ferry, "quotation") == [] and claims(ferry, "cue") == []


def test_a_speaker_whom_the_article_does_not_name_beside_the_words_is_not_set_against_another(
    ferry,
):
    ferry[1].text = ferry[1].text.replace("Ann Corrie", "The woman.")
    assert claims(ferry, "cue") == []


def test_no_two_findings_show_one_utterance(ferry):
    found = compared(ferry)["findings"]
    anchors = found["anchor"][found["anchor"] != ""]
    assert len(anchors) > 0
    assert anchors.is_unique


def test_counts_of_people_are_one_count_only_where_their_fate_is_stated(ferry):
    assert claims(ferry, "figure") == []


def test_a_figure_that_differs_is_given_in_the_words_of_each(ferry):
    ferry[0].text = ferry[0].text.replace("were taken off", "were evacuated")
    ferry[2].text = ferry[2].text.replace("were taken off", "were evacuated")
    ferry[1].text = ferry[1].text.replace("smashed into rocks", "was evacuated here")
    (claim,) = claims(ferry, "figure")
    assert "Bugle prints “340 passengers”" in claim and "“310 passengers”" in claim


def test_figures_of_different_things_are_not_set_side_by_side(ferry):
    extractor, category, span, _, attrs = ferry[1].found[0]
    ferry[1].found[0] = (
        extractor,
        category,
        span,
        "day",
        attrs | {"what": "day", "unit": "pounds"},
    )
    assert claims(ferry, "figure") == []


def test_a_doer_is_missing_only_where_the_other_names_an_actor(ferry):
    assert claims(ferry, "doer") == []
    for story in ferry[:1]:
        for _, category, _, _, attrs in story.found:
            if category == "active":
                attrs["agent_actor"] = "coastguard"
    (claim,) = claims(ferry, "doer")
    assert claim.startswith("Argus names a doer: The coastguard.") and "Bugle" in claim


def test_inner_quotation_marks_become_single_and_outer_ones_go():
    assert in_words("“We were told to wait.”") == "We were told to wait"
    assert in_words("“Stuffy,” one entry reads.") == "‘Stuffy,’ one entry reads"
    assert in_words('"The gates will stay open.') == "The gates will stay open"


def test_two_articles_without_anything_alike_give_no_finding():
    one = Story("argus", "Argus", "Dockers at Port Selby walked out on Tuesday over night shifts.")
    two = Story("bugle", "Bugle", "Voters in Tallow County chose a new sheriff on Sunday.")
    assert compared([one, two])["findings"].empty


def test_straight_marks_within_a_claim_open_and_close():
    assert (
        in_words('"We were told," she said, "it was safe"')
        == "‘We were told,’ she said, ‘it was safe’"
    )
