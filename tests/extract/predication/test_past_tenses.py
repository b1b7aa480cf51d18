"""Which participles are passives: not adjectives, not past tenses."""

from acts_told import act, acts


def test_an_adjective_beside_another_is_no_passive():
    rows = acts("It would be exaggerated and wrong to say so.")
    assert [row.text for row in rows if row.category.startswith("passive")] == []


def test_a_past_tense_with_an_object_is_no_participle():
    rows = acts("All of the confirmed packages listed the office as the sender.")
    assert [row.text for row in rows if row.category.startswith("passive")] == []


def test_a_clause_without_a_word_to_join_it_has_its_own_subject():
    assert acts("She wore it to a reception her parents held for the queen.") == []


INDICTED = """Norham Mayor, Wife Indicted On Fraud Charges

The mayor and his wife were charged with fraud."""


def test_a_headline_leaves_the_auxiliary_out():
    row = act(INDICTED, "indict")
    assert (row.category, row.attrs["agent"]) == ("passive_no_agent", None)


def test_the_only_verb_of_a_sentence_is_no_participle():
    text = "The pushback crested with Ada Bloom, an influential voice among clerks, writing a letter to them."
    assert all(not row.category.startswith("passive") for row in acts(text))
