"""Beside a mark stands its plain telling; TextBlob is a second opinion with its limits said."""

import example

from framing.report.notes import notes
from framing.report.rated import rated
from framing.report.sections.loaded import loaded
from framing.report.view import View

SLAMS = example.at("one", "slams")
HITS = example.at("two", "hits")


def beside(article="two"):
    return {
        "article_id": "one",
        "outlet": "Alder Post",
        "start": SLAMS[0],
        "end": SLAMS[1],
        "text": "slams",
        "basis": "act",
        "beside_article": article,
        "beside_outlet": "Birch Herald",
        "beside_start": HITS[0],
        "beside_end": HITS[1],
        "beside_text": "hits",
        "sentence": 0,
        "paragraph": 0,
    }


def slams():
    return example.observation(
        "one",
        "loaded_terms",
        "slams",
        category="attack_verb",
        score=0.9,
        attrs={"neutral": ["hit"], "strength": 3},
    )


def made(plain, found):
    return example.with_rows(plain_tellings=plain, observations=found)


def test_the_table_of_terms_shows_who_tells_it_without_a_mark():
    terms = loaded.build(made([beside()], [slams()]))["terms"]
    (wording,) = terms[0]["beside"]
    assert wording["words"] == "hits"
    assert [(place["letter"], place["href"]) for place in wording["places"]] == [("B", "#p-B-0")]


def test_the_note_of_the_mark_says_it_too():
    view = View(made([beside()], [slams()]))
    lines = [line for note in notes(view, "one") for line in note["lines"]]
    assert "Told without a mark: “hits” (B)." in lines


def test_what_is_only_likely_the_same_is_said_to_be_likely_and_stands_behind_what_is_sure():
    likely = beside("three") | {"basis": "likely", "beside_text": "The ferry met the pier."}
    comparison = made([likely, beside()], [slams()])
    wordings = loaded.build(comparison)["terms"][0]["beside"]
    assert [(one["words"], one["likely"]) for one in wordings] == [
        ("hits", False), ("The ferry met the pier.", True)
    ]  # fmt: skip
    lines = [line for note in notes(View(comparison), "one") for line in note["lines"]]
    assert any(
        line.endswith("Likely told without a mark: “The ferry met the pier.” (C).")
        for line in lines
    )


def test_a_term_told_plainly_by_nobody_says_nothing():
    view = View(made([], [slams()]))
    assert loaded.build(view.comparison)["terms"][0]["beside"] == []
    assert not any("without a mark" in line for n in notes(view, "one") for line in n["lines"])


def rating(article, words, value, polarity, *, held=True):
    attrs = {"subjectivity": value, "polarity": polarity, "words": [["x", 0, 0]] if held else []}
    return example.observation(article, "subjectivity", words, category="sentence", attrs=attrs)


def test_textblob_is_a_mean_by_voice_and_outlet_that_opens_its_sentences():
    found = [
        rating("one", "An inquiry was opened", 0.2, -0.1),
        rating("one", "The shipping giant has ignored warnings for years", 0.6, -0.3),
        rating("one", "Ferry slams into Lowmouth pier", 0.0, 0.0, held=False),
    ]
    made_of = rated(View(made([], found)))
    (row,) = made_of["rated"]["rows"]
    cell = row["cells"][0]
    assert (cell["subjectivity"], cell["polarity"], cell["n"]) == ("0.40", "−0.20", 2)
    assert cell["of"] == "3 sentences"
    assert cell["href"] == f"#{made_of['rated_evidence']['groups'][0]['lists'][0]['id']}"
    assert all(other["empty"] for other in row["cells"][1:])


def test_its_limits_stand_beside_it():
    limits = rated(View(made([], [rating("one", "An inquiry was opened", 0.2, 0)])))["rated_limits"]
    assert "not very terrible" in limits and "no measure of bias" in limits


def test_what_is_said_of_textblob_is_true():
    from framing.sentiment import sentiment

    polarity, _ = sentiment()(["not", "very", "terrible"])
    assert round(polarity, 2) == 0.38
