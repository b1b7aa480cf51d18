"""Descriptions that fit many people join no articles."""

from event import Story, sample

from framing.compare.actors.actors import actors


def _told(*stories):
    """Return the event's actor of each article's last designation; each is (text, label, actor, kind)."""
    read = []
    for number, designations in enumerate(stories):
        story = Story(f"a{number}", f"Paper {number}", designations[0])
        for label, actor, kind in designations[1:]:
            story.see(
                "actor_labels", "function", label, label=label.lower(), actor=actor, kind=kind
            )
        read.append(story)
    rows = actors(sample(read))
    rows = rows[rows["kind"] != "name"]
    return [rows[rows["article_id"] == story.id]["actor"].iloc[-1] for story in read]


def test_a_child_here_is_not_whom_another_article_calls_a_kid():
    named = (
        "Ben Dell lost his father as the child that he was.",
        ("child", "Ben Dell", "description"),
    )
    other = ("The same kid who was stopped spoke.", ("kid", None, "description"))
    assert _told(named, other)[1] == ""


def test_the_director_is_not_the_acting_director():
    named = (
        "The acting director, Ann Corrie, spoke.",
        ("acting director", "Ann Corrie", "function"),
    )
    other = ("The director should be chosen.", ("director", None, "function"))
    assert _told(named, other)[1] == ""
    same = ("The acting director should be chosen.", ("acting director", None, "function"))
    assert _told(named, same)[1] == "Ann Corrie"


def test_a_lawyer_is_whose_lawyer_he_is_said_to_be():
    named = ("Then Dell's lawyer, Ann Corrie, wrote.", ("Dell's lawyer", "Ann Corrie", "function"))
    any_of_them = ("The lawyer sued later.", ("lawyer", None, "function"))
    assert _told(named, any_of_them)[1] == ""
    his = ("Then Dell's lawyer wrote.", ("Dell's lawyer", "Dell’s lawyer", "function"))
    assert _told(named, his)[1] == "Ann Corrie"


def test_somebody_of_a_body_is_not_the_body():
    named = (
        "The high court, the Larkin Court, spoke.",
        ("high court", "Larkin Court", "collective"),
    )
    other = ("Then someone on the court left.", ("someone on the court", None, "description"))
    assert _told(named, other)[1] == ""


def test_a_son_whose_is_not_said_is_not_another_mans_son():
    one = ("Then Dell's son left.", ("Dell's son", "Ben Dell’s son", "relation"))
    other = ("He left the firm to his son.", ("son", None, "relation"))
    assert _told(one, other)[1] == ""


def test_one_family_are_not_the_residents():
    one = ("Then the residents marched.", ("residents", "residents", "description"))
    other = ("The family mourned.", ("family", "family", "collective"))
    found = _told(one, other)
    assert found[0] != found[1]
