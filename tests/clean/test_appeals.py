"""Calls for money, lists of links and names of publishers: how much of what stands around is cut with them."""

import pytest

from framing.clean import clean
from framing.records import Article

LEAD = "The ferry left the quay at noon with ninety people on board, the harbour master said."
BODY = "It reached the island an hour later, after the engine had stopped twice on the way over."
PLAIN = "Reporting from the islands takes a boat and a great deal of time."
URGES = "Your support keeps our newsroom open. Please give what you can."
ASKS = "Readers like you keep us going: donate £3 a month!"
CALL = "DONATE NOW TO SUPPORT OUR WORK"


def left(*paragraphs):
    """Return the paragraphs that cleaning leaves."""
    return clean(Article("a", "Echo", "\n\n".join(paragraphs))).text.split("\n\n")


def kinds(*paragraphs):
    return [one.kind for one in clean(Article("a", "Echo", "\n\n".join(paragraphs))).removed]


def test_what_leads_up_to_a_call_and_what_follows_goes_with_it():
    assert left(LEAD, BODY, URGES, CALL, ASKS) == [LEAD, BODY]


def test_a_plain_paragraph_between_two_that_urge_is_part_of_the_appeal():
    assert left(LEAD, BODY, URGES, PLAIN, ASKS, CALL) == [LEAD, BODY]


def test_two_plain_paragraphs_end_the_appeal():
    assert left(LEAD, URGES, PLAIN, BODY, ASKS, CALL) == [LEAD, URGES, PLAIN, BODY]


def test_what_quotes_somebody_is_never_part_of_an_appeal():
    told = "“Your support keeps our ferry afloat, please give,” the captain said."
    assert left(LEAD, BODY, told, CALL) == [LEAD, BODY, told]
    assert left(LEAD, URGES, told, ASKS, CALL) == [LEAD, URGES, told]


@pytest.mark.parametrize("header", ["A Word From the Editors", "Help keep us afloat"])
def test_a_header_above_what_urges_goes_with_it(header):
    assert left(LEAD, BODY, header, URGES, CALL) == [LEAD, BODY]


def test_a_crosshead_above_a_bare_call_stays():
    assert left(LEAD, BODY, "A Word From Port", CALL) == [LEAD, BODY, "A Word From Port"]


def test_a_sentence_above_what_urges_is_no_header():
    assert left(LEAD, BODY, "Nobody Was Hurt.", URGES, CALL) == [LEAD, BODY, "Nobody Was Hurt."]


def test_the_prose_behind_an_appeal_stays():
    assert left(LEAD, URGES, CALL, BODY) == [LEAD, BODY]


def test_two_appeals_are_cut_apart_and_the_prose_between_them_stays():
    assert left(LEAD, URGES, CALL, BODY, LEAD, ASKS, CALL) == [LEAD, BODY, LEAD]


def test_an_appeal_for_an_address_is_a_newsletter():
    letter = "Please sign up for our newsletter and give us your email."
    assert kinds(LEAD, BODY, letter, "SUBSCRIBE TO OUR NEWSLETTER TODAY") == ["newsletter"]
    assert kinds(LEAD, BODY, URGES, CALL) == ["donation_appeal"]


def test_a_headline_that_reads_like_a_call_stays():
    assert left("GIVE YOUR HEART TODAY, SAYS HALVERN", LEAD, BODY)[0].startswith("GIVE")


def test_a_list_of_links_ends_where_prose_begins():
    items = ["Who won the regatta?", "Five walks for a wet Sunday"]
    assert left(LEAD, BODY, "Related stories", *items) == [LEAD, BODY]
    assert left(LEAD, "Related stories", *items, BODY) == [LEAD, BODY]


def test_a_header_over_prose_takes_nothing_with_it():
    assert left(LEAD, "Related stories", BODY)[-1] == BODY
