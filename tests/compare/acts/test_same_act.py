"""When two clauses tell the very same act, and when they only share a verb or a noun."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from event import Story, party, sample

from framing.compare.acts.acts import ToldActs, acts, perhaps_acts
from framing.compare.acts.occasions import which_in
from framing.compare.acts.parties import NO_PARTY
from framing.compare.acts.same_act import Judge
from framing.compare.acts.told_act import ToldAct
from framing.compare.joining import grouped
from framing.compare.thresholds import thresholds
from framing.compare.word_families import families

SAMPLE = SimpleNamespace(
    rarities={"school": 1.0, "port": 2.0, "guard": 2.0, "kelby": 3.0, "attack": 1.0, "inquir": 1.0}
)
FAR, NEAR = 0.0, 0.5


GUARDS = party("guard", head="guard", people=True, several=True, numbers=[2.0])
MANY_GUARDS = party("guard", head="guard", people=True, several=True)
SCHOOL = party("school", head="school")
KELBY = party("kelby", names="kelby")


def act(label, *, nominal=False, particular="the", target=NO_PARTY, agent=NO_PARTY, **more):
    plain = ToldAct(
        article="a",
        label=label,
        families=families().get(label, frozenset()),
        kind=more.pop("kind", ""),
        nominal=nominal,
        plural=False,
        particular=particular,
        about=frozenset(),
        names=frozenset(),
        numbers=frozenset(),
        agent=agent,
        target=target,
        told="done",
        habit=False,
        years=frozenset(),
        wording=frozenset(),
        matter="",
    )
    return replace(plain, **more)


def one_act(first, second, context, among=()):
    near = Judge(SAMPLE, [first, second, *among]).near(first, second, context=context)
    return near >= thresholds("acts").near


def test_kin_of_a_verb_with_the_same_target_is_one_act():
    arrested, detained = act("arrest", target=GUARDS), act("detain", target=GUARDS)
    assert one_act(arrested, detained, FAR)
    assert not one_act(arrested, act("kill", target=GUARDS), FAR)


@pytest.mark.parametrize("told", ["clear", "escort", "take out", "carry out"])
def test_who_is_dragged_from_a_place_is_removed_in_any_of_its_words(told):
    dragged = act("drag", target=GUARDS, agent=KELBY)
    assert one_act(dragged, act(told, target=GUARDS, agent=KELBY), FAR)
    assert not one_act(dragged, act(told, target=SCHOOL), NEAR)


def test_a_shared_verb_alone_is_not_one_act():
    one = act("build", target=party("school", head="school", several=True))
    two = act("build", target=party("port", head="port"))
    assert not one_act(one, two, NEAR)


def test_a_bare_noun_names_no_act_in_particular():
    the, bare = act("attack", nominal=True), act("attack", nominal=True, particular="")
    assert one_act(the, the, FAR)
    assert not one_act(the, bare, NEAR)


def test_a_noun_that_names_two_acts_of_the_event_needs_its_name():
    named = [
        act("inquiry", nominal=True, names=frozenset([name]), about=frozenset([name]))
        for name in ("kelby", "norlan")
    ]
    plain = act("inquiry", nominal=True)
    assert one_act(plain, plain, FAR)
    assert not one_act(plain, plain, FAR, among=named)
    assert not one_act(*named, NEAR)


def test_one_act_and_several_are_two():
    assert not one_act(
        act("lawsuit", nominal=True), act("lawsuit", nominal=True, plural=True), NEAR
    )


def test_other_years_are_other_acts():
    one = act("elect", target=KELBY, years=frozenset(["2012"]))
    assert not one_act(one, replace(one, years=frozenset(["2016"])), NEAR)


def test_what_is_only_asked_for_is_not_what_was_done_by_another_verb():
    fired, wanted = act("fire", target=KELBY), act("dismiss", target=KELBY, told="open")
    assert one_act(fired, replace(wanted, told="done"), FAR)
    assert not one_act(fired, wanted, FAR)


def test_who_denies_an_act_tells_the_same_one_only_in_a_sentence_on_the_same_matter():
    fired = act("fire", target=KELBY)
    assert one_act(fired, replace(fired, told="not done"), NEAR)
    assert not one_act(fired, replace(fired, told="not done"), FAR)


def test_a_rule_or_habit_is_not_one_act_of_its_kind():
    fired = act("fire", target=KELBY)
    assert not one_act(fired, replace(fired, habit=True), NEAR)


def test_a_noun_that_the_event_is_not_about_needs_a_theme_or_a_like_sentence():
    probe = act("probe", nominal=True)
    assert not one_act(probe, probe, FAR)
    assert one_act(probe, probe, NEAR)
    themed = replace(probe, about=frozenset(["kelby"]))
    assert one_act(themed, themed, FAR)


def test_a_verb_of_which_neither_text_gives_a_party_joins_only_in_like_sentences():
    told = act("rescue")
    assert not one_act(told, told, thresholds("same_act").alone - 0.01)
    assert one_act(told, told, NEAR)
    themed = replace(told, about=frozenset(["kelby"]))
    assert one_act(themed, themed, thresholds("same_act").matter)
    assert not one_act(themed, themed, FAR)


def test_the_same_words_are_the_same_act():
    told = act("tell", wording=frozenset(["we were told to wait"]))
    assert one_act(told, told, FAR)
    assert not one_act(told, replace(told, wording=frozenset()), FAR)


def test_an_act_is_titled_by_what_is_done_and_to_whom_and_not_by_who_does_it():
    told = []
    for outlet, words in (
        ("argus", "The mayor freed the 20 hostages."),
        ("bugle", "It freed the 20 hostages."),
    ):
        story = Story(outlet, outlet.title(), words)
        agent = words.split(" freed")[0]
        story.see(
            "agency", "active", "freed", label="free", agent=agent, patient="the 20 hostages",
            agent_span=list(story.at(agent)), patient_span=list(story.at("the 20 hostages")),
        )  # fmt: skip
        told.append(story)
    assert set(acts(sample(told))["what"]) == {"free: the 20 hostages"}


def test_who_voted_to_block_and_who_voted_to_reopen_did_two_things():
    blocked = act("vote", agent=GUARDS, matter="block")
    assert not one_act(blocked, act("vote", agent=GUARDS, matter="reopen"), NEAR)
    assert one_act(blocked, act("vote", agent=GUARDS, matter="block"), NEAR)


def test_a_noun_that_the_event_has_in_the_plural_too_needs_more_than_the_noun():
    attack = act("attack", nominal=True)
    earlier = act("attack", nominal=True, plural=True)
    assert one_act(attack, attack, FAR)
    assert not one_act(attack, attack, FAR, among=[earlier])


def test_what_is_only_asked_for_needs_a_doer_or_a_matter():
    asked = act("protect", target=SCHOOL, told="open")
    assert not one_act(asked, asked, FAR)
    assert one_act(asked, asked, NEAR)
    assert one_act(replace(asked, agent=GUARDS), replace(asked, agent=GUARDS), FAR)


def test_no_chain_joins_two_that_do_not_hold_on_their_own():
    values = {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.1}

    def near(a, b):
        return values[min(a, b), max(a, b)]

    links = [(0.9, 0, 1), (0.8, 1, 2)]
    assert grouped(3, links, least=0.4, near=near) == [[0, 1, 2]]
    assert grouped(3, links, least=0.4, near=near, every=True) == [[0, 1]]


def test_what_may_be_one_act_is_perhaps_and_keeps_the_number_of_what_it_joins():
    told = []
    for outlet, words, agent in (
        ("argus", "On Monday the council closed the old harbour bridge to lorries.", "council"),
        ("bugle", "The council closed the old harbour bridge to lorries on Monday.", "council"),
        ("courier", "Lorries wait where the harbour bridge was closed.", ""),
    ):
        story = Story(outlet, outlet.title(), words)
        attrs = {"agent": agent, "agent_span": list(story.at(agent))} if agent else {}
        form = "active" if agent else "passive_no_agent"
        story.see("agency", form, "closed", label="close", act_class="closing", **attrs)
        told.append(story)
    event = sample(told)
    found = ToldActs.of(event)
    shared = acts(event, found)
    perhaps = perhaps_acts(event, found, shared=shared, events=dict.fromkeys(event.ids, 0))
    assert set(shared[shared["found"]]["article_id"]) == {"argus", "bugle"}
    assert set(perhaps["article_id"]) == {"argus", "bugle", "courier"}
    assert set(perhaps["act"].dropna()) == {1} and perhaps["act"].isna().sum() == 1


def test_a_verb_that_tells_little_needs_more_than_its_target():
    asked = act("ask", target=GUARDS)
    assert not one_act(asked, asked, FAR)
    assert one_act(asked, asked, NEAR)
    waiting = act("tell", target=GUARDS, matter="wait")
    assert one_act(waiting, waiting, FAR)


def judged(one, two, *others):
    """Return how near two acts are in an event that tells ``others`` too."""
    return Judge(SAMPLE, [one, two, *others]).near(one, two, context=NEAR)


SURE = thresholds("acts").near
WHARF = party("wharf", head="wharf")
TOLLAN = party("tollan", names="tollan")


def test_inquiries_of_several_bodies_are_one_only_where_the_body_agrees():
    wide = {"nominal": True, "target": WHARF}
    council = act("inquiry", body=frozenset(["council"]), **wide)
    again = act("probe", body=frozenset(["council"]), agent=NO_PARTY, **wide)
    police = act("inquiry", body=frozenset(["police"]), **wide)
    bare = act("inquiry", **wide)
    assert judged(bare, bare) >= SURE
    assert judged(bare, bare, council) >= SURE
    assert judged(council, police) < SURE
    assert judged(bare, police, council) < SURE
    assert judged(bare, bare, police, council) < SURE
    assert judged(council, council, police) >= SURE
    assert judged(council, again, police) == judged(council, again)


def test_a_named_doer_tells_which_inquiry_is_meant():
    kelby = act("inquiry", nominal=True, agent=KELBY, target=WHARF)
    tollan = act("inquiry", nominal=True, agent=TOLLAN, target=WHARF)
    assert judged(kelby, kelby, tollan) >= SURE
    assert judged(kelby, tollan) < SURE
    assert judged(kelby, act("inquiry", nominal=True, target=WHARF), tollan) < SURE


def test_of_two_occasions_none_is_sure():
    first = act("closure", nominal=True, target=WHARF)
    assert judged(first, first) >= SURE
    assert judged(first, replace(first, order=frozenset(["another"]))) < SURE
    assert judged(first, replace(first, told="open")) < SURE
    monday, friday = (replace(first, days=frozenset([day])) for day in ("monday", "friday"))
    assert judged(monday, friday) < SURE
    assert judged(monday, first) >= SURE


def test_the_parcel_and_two_additional_ones_are_not_one_find():
    found = act("find", target=WHARF)
    assert judged(found, found) >= SURE
    assert judged(replace(found, which=which_in(["two", "additional", "parcel"])), found) < SURE


def test_a_vote_in_a_chamber_is_no_election():
    people = party("mayor", head="mayor", people=True)
    vote, election = (act(w, nominal=True, target=people) for w in ("vote", "election"))
    assert judged(election, election) >= SURE
    assert judged(vote, election) < SURE


def test_far_apart_numbers_of_targets_are_two_acts():
    two, three, thirty = (
        act("charge", target=party("guard", head="guard", numbers=[n], several=True))
        for n in (20.0, 22.0, 60.0)
    )
    assert judged(two, thirty) < judged(two, three)


@pytest.mark.parametrize("other", [{"sort": True}, {"target": GUARDS}])
def test_members_of_a_sort_may_be_others_in_another_article(other):
    sort = act("arrest", target=MANY_GUARDS, sort=True)
    told = act("arrest", **{"target": MANY_GUARDS, **other})
    assert not one_act(sort, told, FAR)
    assert one_act(replace(sort, sort=False), replace(told, sort=False), FAR)


def test_one_thing_is_no_other_of_its_sort_in_another_article():
    sort, told = act("arrest", target=SCHOOL, sort=True), act("arrest", target=SCHOOL)
    assert one_act(sort, told, FAR)
    assert one_act(replace(sort, sort=False), told, FAR)


def test_what_two_named_doers_each_bring_up_as_new_is_not_one_act_for_sure():
    new = replace(SCHOOL, new=True)
    norlan = party("norlan", names="norlan")
    one, two = act("build", target=new, agent=KELBY), act("build", target=new, agent=norlan)
    assert not one_act(one, two, NEAR)
    assert one_act(one, replace(two, agent=KELBY), NEAR)
    assert one_act(replace(one, target=SCHOOL), two, NEAR)


def test_what_is_done_to_one_and_to_several_counted_people_is_not_one_act_for_sure():
    guard = party("guard", head="guard", people=True)
    assert not one_act(act("wound", target=GUARDS), act("wound", target=guard), NEAR)
    assert one_act(act("wound", target=GUARDS), act("wound", target=GUARDS), NEAR)


def test_two_contents_of_what_is_expected_to_be_said_are_two():
    one = act("expect", target=KELBY, matter="announ", content=frozenset(["decisi"]))
    assert one_act(one, one, NEAR)
    assert one_act(one, replace(one, content=frozenset()), NEAR)
    assert not one_act(one, replace(one, content=frozenset(["run"])), NEAR)


def test_the_same_words_of_other_people_are_not_one_act_for_sure():
    told = act("shoot", agent=GUARDS, target=KELBY, wording=frozenset(["was shot and hurt by"]))
    norlan = party("norlan", names="norlan")
    assert one_act(told, replace(told, target=norlan), FAR)
    other = party("pilot", head="pilot")
    assert not one_act(told, replace(told, target=norlan, agent=other), FAR)
