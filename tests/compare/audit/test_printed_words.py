import re

from event import Story, compared

TOLD = "Mara Finch shut the ferry to Port Selby. Mara Finch was bankrupt. Dora Wills wept."
THIRD = "MARA FINCH'S ferry to Port Selby stopped. The singer Dora Wills feared bankruptcy."


def said_of(third):
    stories = [Story("a", "Argus", TOLD), Story("b", "Bugle", TOLD), Story("c", "Courier", third)]
    table = compared(stories)["pairs"].set_index(["article_a", "article_b"])
    found = re.search(r"No other article here prints ([^.]*)\.", table.loc[("a", "b"), "why"])
    return found.group(1) if found else ""


def test_what_only_two_articles_print_is_said_of_them():
    told = said_of("A ferry stopped.")
    assert "Finch" in told and "Wills" in told and "bankrupt" in told


def test_a_name_that_a_third_article_prints_in_capitals_or_behind_a_noun_is_not_said_to_stand_in_none():
    told = said_of(THIRD)
    assert "Finch" not in told and "Wills" not in told


def test_a_surname_alone_in_a_third_article_is_that_name_printed():
    told = said_of("A ferry stopped, and Finch stayed silent.")
    assert "Finch" not in told and "Wills" in told


def test_a_word_that_a_third_article_prints_in_another_form_is_not_said_to_stand_in_none():
    told = said_of(THIRD)
    assert "wept" in told and "bankrupt" not in told
