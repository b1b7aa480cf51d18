"""The main verb of a headline is found though a noun is spelled like it or its auxiliary is left out."""

from __future__ import annotations

import pytest

from framing.testing import document

BODY = "{} That is all that was known in Norham on Monday."


def root_of(headline, body):
    parse = document(f"{headline}\n\n{BODY.format(body)}").parse
    line = [t for t in parse if t.idx < len(headline) and not t.is_space]
    return next((t for t in line if t.dep_ == "ROOT"), None)


def subject_of(root):
    subject = next((c for c in root.lefts if c.dep_ in {"nsubj", "nsubjpass"}), None)
    return (subject.text, subject.dep_) if subject is not None else None


@pytest.mark.parametrize(
    ("headline", "body", "verb", "subject"),
    [
        ("Holm rips pact at Norham rally", "Ms. Holm ripped the pact.", "rips", "Holm"),
        (
            "Holm announces deal to end partial port shutdown",
            "Ms. Holm announced a deal.",
            "announces",
            "Holm",
        ),
        (
            "Clerk apologizes for criticizing Norham mayor",
            "A clerk said she was sorry.",
            "apologizes",
            "Clerk",
        ),
        (
            "Battle over Norham savings intensifies between Holm and Bloom",
            "Ms. Holm and Mr. Bloom went on fighting.",
            "intensifies",
            "Battle",
        ),
        (
            "Norham's top officer defends pot law after challenges from neighboring towns",
            "The officer stood by the law.",
            "defends",
            "officer",
        ),
    ],
)
def test_a_verb_read_as_a_noun_leads_its_headline(headline, body, verb, subject):
    root = root_of(headline, body)
    assert (root.text, root.tag_) == (verb, "VBZ")
    assert subject_of(root) == (subject, "nsubj")


@pytest.mark.parametrize(
    "headline",
    [
        "Anger from both sides over ‘highly inappropriate’ Bloom comments on fair",
        "Bus driver talks on pay in Norham",
        "Knife attacks on trains",
        "Peace talks at risk in Norham",
    ],
)
def test_nouns_in_the_plural_lead_no_headline_as_verbs(headline):
    body = "Her comments and the attacks ended the talks on Sunday."
    root = root_of(headline, body)
    assert root.pos_ != "VERB"


@pytest.mark.parametrize(
    ("headline", "body", "verb", "subject"),
    [
        ("Ada Holm Defeated by Omar Bloom in Norham", "Ms. Holm lost.", "defeated", "Holm"),
        (
            "Suspect arrested in Norham in connection with packages sent to clerks",
            "Officers arrested the man.",
            "arrested",
            "Suspect",
        ),
        ("Ada Holm Indicted in Norham Inquiry", "Jurors indicted Ms. Holm.", "indicted", "Holm"),
    ],
)
def test_a_participle_without_its_auxiliary_is_a_passive(headline, body, verb, subject):
    root = root_of(headline, body)
    assert root.text == verb
    assert subject_of(root) == (subject, "nsubjpass")


def test_a_verb_that_the_article_uses_without_an_object_is_no_passive():
    root = root_of(
        "Ada Holm Resigned in Protest at Bill", "Ms. Holm resigned. Few had resigned it."
    )
    assert root is None or subject_of(root) != ("Holm", "nsubjpass")


def test_what_somebody_is_to_do_leads_a_headline():
    root = root_of("Norham Mayor to boycott fair over smut law", "The mayor stays away.")
    assert root.text == "boycott"
    assert subject_of(root) == ("Mayor", "nsubj")


def test_what_follows_a_verb_keeps_its_own_parse_and_every_offset():
    headline = "Holm announces deal to end partial port shutdown"
    parse = document(f"{headline}\n\n{BODY.format('Ms. Holm announced a deal.')}").parse
    line = [t for t in parse if t.idx < len(headline) and not t.is_space]
    assert " ".join(t.text for t in line) == headline
    deal = next(t for t in line if t.text == "deal")
    assert (deal.dep_, deal.head.text) == ("dobj", "announces")
    assert sum(t.dep_ == "ROOT" for t in line) == 1
