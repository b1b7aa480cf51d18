"""The columns of the tables over several events: differences within each, and what stays of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.tables.column import Column, read_columns

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OVER"]

_SIDES = """
outlet_a | str | one outlet
outlet_b | str | another outlet, or "others": those who told the same event
"""
_MEASURE = """
extractor | str | the extractor
category | str | the category
voice | str | narration, quoted or attributed
"""

OVER: Mapping[str, tuple[Column, ...]] = {
    "within_events": read_columns(f"""
number | Int64 | place of the event in the index, from 1
event | str | the event
{_SIDES.strip()}
{_MEASURE.strip()}
articles_a | Int64 | a's articles about it, a text that two outlets print left out | articles
articles_b | Int64 | b's | articles
n_a | Int64 | count in a
n_b | Int64 | count in b
rate_a | Float64 | per 1,000 words of that voice (or per sentence, or per article)
rate_b | Float64 | the same in b
difference | Float64 | rate_a - rate_b; missing where one has no words of that voice
"""),
    "over_events": read_columns(f"""
{_SIDES.strip()}
family | str | the declared family of the test
{_MEASURE.strip()}
events | Int64 | events in which both could have one | events
higher | Int64 | in how many of them a's rate is the higher | events
lower | Int64 | in how many it is the lower | events
n_a | Int64 | count in a over all events
n_b | Int64 | count in b over all events
difference | Float64 | mean of the differences within events, each event once
low | Float64 | smallest difference of an event (gate ranges), or lower end of the 95% interval of the mean
high | Float64 | largest, or upper end
p | Float64 | two-sided, names dealt out again within events; missing below six events
p_smallest | Float64 | the smallest p that so many events could reach
q | Float64 | Benjamini-Hochberg within the family
p_joint | Float64 | max-T p over all tests of this table; decides what is called a difference
one_event | bool | leaving one event out flips the sign or halves the mean
gate | str | counts, ranges or sign_flip
level | str | what it is a claim about: articles (one event), events (these), outlet (six events or more)
"""),
}
