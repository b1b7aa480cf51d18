"""Differences over several events: within each event first, and never more than so many events can bear."""

import numpy as np
import pandas as pd
import pytest
from event import SETTINGS, Story, compared

from framing.compare.statistics.event_counts import EventCounts, event_counts
from framing.compare.statistics.over_events import over_events

LOADED = [("loaded", "booster", "words")]
MEASURE = ("loaded", "booster", "narration")


def event(number, **found):
    """One event: how many findings each outlet has in 500 words of its own."""
    table = np.array([[float(n)] for n in found.values()])
    return EventCounts(
        event=f"Event {number}",
        outlets=tuple(found),
        articles=tuple(1 for _ in found),
        names=(MEASURE,),
        per=np.array([1000.0]),
        found=table,
        exposure=np.full(table.shape, 500.0),
    )


def row(table, first="Argus", second="Bugle"):
    chosen = table[(table["outlet_a"] == first) & (table["outlet_b"] == second)]
    assert len(chosen) == 1
    return chosen.iloc[0]


def test_every_event_counts_once_whatever_its_rates():
    found = over_events([event(1, Argus=10, Bugle=9), event(2, Argus=1, Bugle=0)], SETTINGS)
    one = row(found.tables["over_events"])
    assert one["difference"] == pytest.approx(2) and (one["low"], one["high"]) == (2, 2)
    within = found.tables["within_events"]
    assert list(within["difference"]) == [2, 2] and list(within["number"]) == [1, 2]


def test_three_events_have_no_test_and_say_what_they_cannot_show():
    found = over_events([event(n, Argus=9, Bugle=2) for n in range(3)], SETTINGS)
    one = row(found.tables["over_events"])
    assert one["higher"] == 3 and one["gate"] == "ranges" and one["level"] == "events"
    assert pd.isna(one["p"]) and one["p_smallest"] == pytest.approx(0.25)
    assert "cannot describe an outlet" in found.claims[0][0]
    assert found.claims[1][0].startswith("1 of 1 differences point the same way")


def test_six_events_that_agree_reach_the_smallest_p():
    found = over_events([event(n, Argus=9 + n, Bugle=2) for n in range(6)], SETTINGS)
    one = row(found.tables["over_events"])
    assert one["gate"] == "sign_flip" and one["level"] == "outlet"
    assert one["p_smallest"] == pytest.approx(2 / 64) and one["p"] < 0.08 and one["low"] > 0


def test_events_that_point_both_ways_show_nothing():
    events = [event(n, Argus=9 if n % 2 else 2, Bugle=2 if n % 2 else 9) for n in range(8)]
    one = row(over_events(events, SETTINGS).tables["over_events"])
    assert one["p"] > 0.5 and one["p_joint"] > 0.5 and one["low"] < 0 < one["high"]


def test_one_event_that_makes_the_mean_is_flagged():
    events = [event(0, Argus=40, Bugle=0), *[event(n, Argus=3, Bugle=3) for n in range(1, 7)]]
    assert row(over_events(events, SETTINGS).tables["over_events"])["one_event"]


def test_an_event_that_one_of_the_two_did_not_tell_counts_for_neither():
    events = [
        event(1, Argus=9, Bugle=2),
        event(2, Argus=9, Courier=2),
        event(3, Bugle=5, Courier=2),
    ]
    table = over_events(events, SETTINGS).tables["over_events"]
    assert row(table)["events"] == 1 and row(table)["level"] == "articles"
    assert row(table, "Argus", "others")["events"] == 2


def test_shuffles_within_events_leave_differences_between_events_alone():
    """Events differ tenfold in how loaded they are; outlets do not differ in any."""
    events = [event(n, Argus=10 * n, Bugle=10 * n) for n in range(1, 9)]
    one = row(over_events(events, SETTINGS).tables["over_events"])
    assert one["difference"] == 0 and one["p"] == 1


def test_a_text_that_two_outlets_print_is_left_out_of_an_event():
    text = "huge " * 3 + "plain " * 97
    stories = [
        Story("a", "Argus", text + "."),
        Story("b", "Bugle", text + ".", duplicate_of="a"),
        Story("c", "Courier", "plain " * 50 + "."),
    ]
    stories[0].see("loaded", "booster", "huge")
    assert event_counts(compared(stories, LOADED)).outlets == ("Courier",)


def test_no_event_in_common_is_said():
    found = over_events([event(1, Argus=1), event(2, Bugle=1)], SETTINGS)
    assert found.tables["over_events"].empty
    assert "No two outlets tell more than one event" in found.claims[0][0]
