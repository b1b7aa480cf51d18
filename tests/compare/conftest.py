"""Articles of invented outlets on one invented ferry that ran aground, for every test of the comparison."""

import pytest
from event import FULL, Story


def ferry():
    """Return three tellings: whole, trimmed and reworded quotation; figures that differ; a doer left out."""
    argus = Story(
        "argus",
        "Argus",
        "A ferry ran aground at Kelby Sound on Monday and 310 passengers were taken off.\n"
        f"“{FULL},” the operator Ann Corrie said.\n"
        "The coastguard closed the harbour on Monday night. Nobody was hurt, the coastguard said.",
        published="2025-03-03",
    )
    argus.quote("Ann Corrie", FULL).quote("coastguard", "Nobody was hurt")
    argus.see(
        "figures",
        "count",
        "310 passengers",
        label="passenger",
        quantity="310",
        value=310.0,
        unit="",
        what="passengers",
    )
    argus.see(
        "agency",
        "active",
        "closed",
        label="close",
        agent="The coastguard",
        agent_span=list(argus.at("The coastguard")),
        patient="the harbour",
        patient_span=list(argus.at("the harbour")),
        verb="closed",
        act_class=None,
        negated=False,
    )
    argus.see(
        "actor_labels",
        "function",
        "the operator",
        label="operator",
        actor="Ann Corrie",
        kind="function",
    )
    bugle = Story(
        "bugle",
        "Bugle",
        "Terrified families wept as a ferry smashed into rocks at Kelby Sound with 340 passengers.\n"
        "Operator Ann Corrie claimed “the rudder was checked in March”.\n"
        "The harbour was closed on Monday night.",
        published="2025-03-03",
    )
    bugle.quote("Ann Corrie", "the rudder was checked in March", cue="claimed", stance="distancing")
    bugle.see(
        "figures",
        "count",
        "340 passengers",
        label="passenger",
        quantity="340",
        value=340.0,
        unit="",
        what="passengers",
    )
    bugle.see(
        "agency",
        "passive_no_agent",
        "was closed",
        label="close",
        agent=None,
        agent_span=None,
        patient="The harbour",
        patient_span=list(bugle.at("The harbour")),
        verb="was closed",
        act_class=None,
        negated=False,
    )
    bugle.see("loaded_terms", "fear_alarm", "Terrified", label="terrified")
    courier = Story(
        "courier",
        "Courier",
        "A ferry ran aground at Kelby Sound on Monday and 310 passengers were taken off in boats.\n"
        "Corrie said that the rudder had been checked in March and no fault was found.\n"
        "Two bridges nearby stay open to lorries and buses.",
        published="2025-03-04",
    )
    courier.quote("Corrie", "that the rudder had been checked in March and no fault was found")
    courier.see(
        "figures",
        "count",
        "310 passengers",
        label="passenger",
        quantity="310",
        value=310.0,
        unit="",
        what="passengers",
    )
    return [argus, bugle, courier]


@pytest.fixture(name="ferry")
def ferry_fixture():
    return ferry()
