import re

import pytest
from event import Story, compared, sample

from framing.compare.audit.audit import audit
from framing.compare.dates import date_said, named_days
from framing.compare.thresholds import read
from framing.compare.wording import listed, say
from framing.tables import DERIVED

BANNED = r"omitted|hidden|buried|failed to|rank(s|ed|ing)?\b|score|biased?|left-wing|right-wing|\b(only|even|just)\b"


def claims(table, check):
    return list(table[table["check"] == check]["claim"])


def strike(outlet, **more):
    text = (
        "Dockers at Port Selby walked out on Tuesday over night shifts. The harbour union called "
        "the strike after talks with Meridane broke down. Cranes stood idle."
    )
    return Story(outlet.lower(), outlet, text, **more)


def election(outlet, **more):
    text = (
        "Voters in Tallow County chose a new sheriff on Sunday after a long campaign. Dora Finch "
        "beat the incumbent by forty votes. A recount begins next week."
    )
    return Story(outlet.lower(), outlet, text, **more)


def test_articles_of_one_event_are_said_to_be_one(ferry):
    table = compared(ferry)["audit"]
    assert claims(table, "one_event") == ["The three articles tell one event."]


def test_articles_of_several_events_are_said_not_to_be_one_with_the_pairs_that_belong_together(
    ferry,
):
    made = compared([*ferry[::2], strike("Bugle"), election("Dispatch")])
    (claim,) = claims(made["audit"], "one_event")
    assert claim.startswith(
        "These four articles are not one event. Argus and Courier belong together."
    )
    why = made["audit"].set_index("check").loc["one_event", "why"]
    assert (
        "Dispatch (date not stated): Voters in Tallow County" in why
        and "Argus (3 March 2025)" in why
    )
    groups = made["groups"].groupby("group")["article_id"].apply(set).tolist()
    assert {"argus", "courier"} in groups and len(groups) == 3


def test_dates_far_apart_are_two_events_however_alike_the_words():
    made = compared(
        [strike("Argus", published="2024-03-03"), strike("Bugle", published="2025-03-03")]
    )
    assert not made["pairs"]["same_event"].any()
    assert "365 days apart" in made["pairs"]["why"][0]


def test_the_sample_says_what_it_cannot_show(ferry):
    (claim,) = claims(compared(ferry)["audit"], "size")
    assert claim == "This sample can describe these articles. It cannot describe the outlets."


def test_a_missing_date_is_called_not_stated(ferry):
    ferry[1].published = ""
    (first, _) = claims(compared(ferry)["audit"], "dates")
    assert first.startswith("Bugle: date not stated.")
    assert date_said({"published": None}) == "date not stated"
    assert date_said({"published": "2025-03-03T10:00:00+00:00"}) == "3 March 2025"


def test_a_day_without_a_year_is_said_to_be_one_and_never_a_missing_date(ferry):
    ferry[1].published = "--03-03"
    (first, _) = claims(compared(ferry)["audit"], "dates")
    told = "Bugle (3 March, year not stated): the dateline gives a day and no year."
    assert first == told


def test_an_outlet_read_from_a_masthead_is_weak_evidence(ferry):
    made = sample(ferry)
    for article, row in made.article.items():
        row["outlet_basis"] = "masthead" if article == ferry[1].id else "manifest"
    (claim,) = claims(audit(made, compared(ferry)["pairs"], grouped=[made.ids]), "outlet")
    assert claim.startswith("Bugle: the outlet is read from a line") and "Weak" in claim


def test_days_named_in_the_text_are_read():
    text = (
        "On Oct. 13 and 2 March 2024 the May 5th rally met; March 250 people, may 7, August 1,200."
    )
    found = named_days(sample([Story("a", "Argus", text)]), "a")
    assert [day for day, *_ in found] == ["13 October", "2 March 2024", "5 May"]


def test_the_same_article_twice_is_counted_once_and_said_so():
    table = compared([strike("Argus"), strike("Bugle", duplicate_of="argus")])
    assert claims(table["audit"], "wire_copy") == [
        "Argus and Bugle print one text, word for word or nearly. It counts once."
    ]
    assert table["groups"]["group"].nunique() == 1


def test_opinion_and_live_blogs_are_flagged(ferry):
    ferry[0].flags, ferry[1].flags = "opinion", "live_blog syndicated"
    found = compared(ferry)["audit"]
    assert len(found[found["check"] == "genre"]) == 3


def test_one_article_leaves_comparisons_empty_with_their_columns(ferry):
    made = compared(ferry[:1])
    (claim,) = claims(made["audit"], "one_event")
    assert claim == "This is one article. Nothing can be compared."
    for name in (
        "pairs",
        "contrasts",
        "distinctive",
        "shared_quotes",
        "coverage",
        "findings",
        "acts",
    ):
        assert made[name].empty and list(made[name]) == [column.name for column in DERIVED[name]]
    assert len(made["counts"]) and len(made["openings"])


def test_two_articles_of_one_outlet_are_not_compared_as_outlets(ferry):
    ferry[1].outlet = ferry[2].outlet = "Argus"
    made = compared(ferry)
    assert claims(made["audit"], "size") == [
        "All articles are from one outlet. No outlets can be compared."
    ]
    assert made["contrasts"].empty and made["distinctive"].empty and not made["shared_quotes"].empty


def test_an_outlet_that_nothing_names_is_said_to_be_the_files(ferry):
    made = sample(ferry)
    for article, row in made.article.items():
        row["outlet_basis"] = "file" if article == ferry[1].id else "manifest"
    claim = "Bugle: the outlet is not known. The file's name stands for it."
    assert claims(audit(made, compared(ferry)["pairs"], grouped=[made.ids]), "outlet") == [claim]


def test_an_article_without_anybodys_words_is_named_where_others_have_some(ferry):
    silent = Story("dawn", "Dawn", "A ferry ran aground at Kelby Sound on Monday.")
    told = claims(compared([*ferry, silent])["audit"], "voices")
    assert told == ["Dawn: nobody is quoted or reported here."]
    assert claims(compared(ferry)["audit"], "voices") == []
    reported = Story("dawn", "Dawn", "The master said it was late.").quote("master", "it was late")
    assert claims(compared([*ferry, reported])["audit"], "voices") == []
    assert claims(compared([silent])["audit"], "voices") == []


def test_findings_are_facts_with_two_snippets_and_no_kind_twice(ferry):
    made = compared(ferry)
    found = made["findings"]
    assert 1 <= len(found) <= 5 and found["kind"].is_unique
    assert found["weight"].is_monotonic_decreasing
    for row in found.to_dict("records"):
        assert len(row["snippets"]) == 2
        for snippet in row["snippets"]:
            text = made.texts[snippet["article_id"]]
            assert 0 <= snippet["start"] < snippet["end"] <= len(text)
            assert all(snippet["start"] <= s < e <= snippet["end"] for s, e in snippet["marks"])
    quoted = found.set_index("kind").loc["quotation"]
    assert (
        quoted["claim"]
        == "Argus quotes 18 words of Ann Corrie. Bugle quotes 6 of the same statement."
    )
    assert quoted["anchor"] == "u-1"


def test_openings_say_who_acts_and_what_is_named_first(ferry):
    made = compared(ferry)["openings"]
    assert set(made["part"]) == {"opening"} and (made.groupby("article_id").size() == 2).all()


def test_two_runs_are_alike(ferry):
    one, two = compared(ferry), compared(ferry)
    assert all(one.to_json(name) == two.to_json(name) for name in DERIVED)


def test_no_sentence_judges(ferry):
    every = [
        *_templates(read("wording")),
        *compared(ferry)["findings"]["claim"],
        *compared(ferry)["audit"]["claim"],
    ]
    assert not [text for text in every if re.search(BANNED, text, re.IGNORECASE)]


def _templates(tree):
    for value in tree.values():
        if isinstance(value, dict):
            yield from _templates(value)
        else:
            yield re.sub(r"\{[{%].*?[}%]\}", "", value)


def test_every_threshold_has_its_reason():
    for room in read("thresholds").values():
        assert all(
            set(entry) == {"value", "why"} and len(entry["why"]) > 8 for entry in room.values()
        )


@pytest.mark.parametrize(
    ("names", "text"), [(["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_lists_read_as_english(names, text):
    assert listed(names) == text


def test_markup_in_a_name_stays_text():
    said = say("audit.genre.opinion", names=["<b>{{ 7 * 7 }}</b>"])
    assert "<b>{{ 7 * 7 }}</b>" in said
