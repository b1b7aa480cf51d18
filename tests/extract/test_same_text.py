"""The same text in two outlets is one text: named, counted once, and never held against itself."""

import pytest

from framing.api import compare

BODY = (
    "The ferry left the quay at noon with ninety people on board. “We heard a bang and then nothing,” "
    "said Mara Finch, the captain of the boat, who has sailed to the island for eleven years.\n\n"
    "Nobody was hurt, according to the company. The engine had failed twice in May, and the council "
    "ordered a review of every boat that is older than thirty years. It will report in the autumn, "
    "when the contract ends.\n\nThe union asked for a second boat in the spring and was told to wait. "
    "Islanders have begged the minister for one since the winter storms cut off their only village.\n\n"
    "The minister meets them on Thursday evening in the school hall, and has promised an answer then."
)
MORE = (
    "\n\nThe harbour office keeps a log of every failure, which shows that the boat was late on nine days "
    "and stopped on three of them. Its crew wrote to the council in April about the fuel pump, and the firm "
    "replaced the pump in June. A spare boat lies in the next port, two hours away, and needs a licence."
)
OTHER = (
    "Furious islanders blamed the ferry company on Monday after a bang shook its oldest boat.\n\n"
    "Captain Mara Finch heard “a bang”, she told reporters. The company denied that its boats are unsafe."
)


def compared(folder, **texts):
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return compare(folder).tables


@pytest.mark.parametrize(
    "copy",
    [
        BODY,
        f"Ferry engine fails again\n\nBy Ida Brook\n\n{BODY}",
        BODY.replace("autumn", "fall"),
    ],
    ids=["the same", "another headline", "a word changed"],
)
def test_a_copy_names_its_original_and_counts_once(tmp_path, copy):
    tables = compared(tmp_path, argus=BODY, bugle=OTHER, courier=copy)
    articles = tables["articles"].set_index("article_id")["duplicate_of"]
    assert dict(articles) == {"argus": "", "bugle": "", "courier": "argus"}
    wire = tables["audit"][tables["audit"]["check"] == "wire_copy"]
    assert [sorted(ids) for ids in wire["articles"]] == [["argus", "courier"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (BODY.replace("ninety", "forty"), False),
        (f"The ferry left the quay at noon with forty people on board.\n\n{OTHER}", True),
    ],
    ids=["copy", "another text"],
)
def test_no_finding_sets_a_copy_beside_its_original(tmp_path, text, found):
    tables = compared(tmp_path, argus=BODY, bugle=text)
    assert ("figure" in set(tables["findings"]["kind"])) is found


@pytest.mark.parametrize("order", [("argus", "courier"), ("courier", "argus")])
def test_a_text_cut_short_is_its_whole_and_counts_once(tmp_path, order):
    """Whichever is read first, the longer is the original: nothing of it is left out of the statistics."""
    whole, part = order
    tables = compared(tmp_path, bugle=OTHER, **{whole: BODY + MORE, part: BODY})
    articles = tables["articles"].set_index("article_id")
    assert dict(articles["duplicate_of"]) == {whole: "", "bugle": "", part: whole}
    assert dict(articles["copy"]) == {whole: "", "bugle": "", part: "part"}
    (wire,) = tables["audit"][tables["audit"]["check"] == "wire_copy"].to_dict("records")
    assert wire["claim"].endswith("print one text, whole and in part. It counts once.")
    assert wire["why"] == f"{part} prints a part of it and next to nothing else."


def test_a_report_around_a_statement_that_others_print_whole_is_no_part_of_theirs(tmp_path):
    """Whoever prints what somebody said has not copied the report around it."""
    said = "“" + BODY.split("\n\n")[1] + "”"
    tables = compared(
        tmp_path,
        argus=f"{said} the council said on Monday.",
        bugle=f"{OTHER}\n\n{said} the council said on Monday.\n\n{MORE.strip()}",
    )
    assert not any(tables["articles"]["duplicate_of"])


def test_a_text_that_an_outlet_prints_twice_is_counted_once(tmp_path):
    def of(outlet, text):
        return f"---\noutlet: {outlet}\n---\n\n{text}"

    tables = compared(
        tmp_path, one=of("Argus", BODY), two=of("Argus", BODY), three=of("Bugle", OTHER)
    )
    rates = tables["rates"]
    assert set(rates[rates["outlet"] == "Argus"]["articles"]) == {1}


def test_reports_that_share_some_sentences_are_two(tmp_path):
    shared = BODY.split("\n\n", 1)[0]
    tables = compared(tmp_path, argus=BODY, bugle=f"{OTHER}\n\n{shared}")
    assert not any(tables["articles"]["duplicate_of"])


def test_short_texts_are_copies_only_where_every_word_agrees(tmp_path):
    short = "The ferry left at noon. Nobody was hurt, the company said."
    tables = compared(tmp_path, argus=short, bugle=short, courier=short.replace("noon", "dawn"))
    assert list(tables["articles"]["duplicate_of"]) == ["", "argus", ""]
