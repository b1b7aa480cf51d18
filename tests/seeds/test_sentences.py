"""The sentence bank keeps its promises: format, offsets, categories, counts, no twins of twins."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

ROOT = Path(__file__).resolve().parents[2]
BANK = ROOT / "seeds" / "sentences"
FILES = sorted(BANK.glob("*.jsonl"))
CATEGORIES = {
    "evaluative",
    "booster",
    "hedge_insinuation",
    "stance_verb",
    "presupposition",
    "attack_verb",
    "person_label",
    "group_label",
    "dehumanising_image",
    "fear_alarm",
    "euphemism",
    "slogan",
}
REASONS = {"grim_fact", "quoted_voice", "technical_use"}
LEAST_PAIRS = 3000
LEAST_NEGATIVES = 250
LEAST_BEATS = 12
SAME = 0.8


def rows_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def bank():
    return [row for path in FILES for row in rows_of(path)]


def pairs(rows):
    return [row for row in rows if row["kind"] == "pair"]


def texts(row):
    return [row[key] for key in ("loaded", "neutral") if key in row]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_row_names_its_file_as_its_beat_and_has_its_own_id(path):
    rows = rows_of(path)
    assert {row["beat"] for row in rows} == {path.stem}
    assert all(re.fullmatch(rf"{path.stem}-\d{{4}}", row["id"]) for row in rows)
    assert len({row["id"] for row in rows}) == len(rows)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_row_is_a_pair_or_a_hard_negative_and_nothing_else(path):
    for row in rows_of(path):
        if row["kind"] == "pair":
            assert set(row) == {"id", "beat", "kind", "loaded", "neutral", "marks"}, row["id"]
            assert row["marks"], row["id"]
        else:
            assert set(row) == {"id", "beat", "kind", "neutral", "why"}, row["id"]
            assert row["kind"] == "negative", row["id"]
            assert row["why"] in REASONS, row["id"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_marks_are_whole_words_in_order_with_a_known_category_and_strength(path):
    for row in pairs(rows_of(path)):
        text, after = row["loaded"], 0
        for start, end, category, strength in row["marks"]:
            assert after <= start < end <= len(text), row["id"]
            assert text[start:end] == text[start:end].strip(), row["id"]
            assert not (start and text[start - 1].isalnum()), (row["id"], text[start:end])
            assert not text[end : end + 1].isalnum(), (row["id"], text[start:end])
            assert category in CATEGORIES, row["id"]
            assert strength in {1, 2, 3}, row["id"]
            after = end


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_mark_never_starts_with_an_article(path):
    for row in pairs(rows_of(path)):
        for start, end, *_ in row["marks"]:
            assert not re.match(r"(a|an|the)\s", row["loaded"][start:end], re.I), row["id"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_twins_differ_and_both_are_tidy_sentences(path):
    for row in rows_of(path):
        assert len(set(texts(row))) == len(texts(row)), row["id"]
        for text in texts(row):
            assert text == text.strip() and "  " not in text, row["id"]
            assert not re.search(r"[{}|]| [,.;]", text), row["id"]
            assert re.search(r"[.?!][\"”’']?$", text), row["id"]
            assert not text[0].islower(), row["id"]


def test_the_bank_is_as_large_as_it_says():
    rows = bank()
    kinds = Counter(row["kind"] for row in rows)
    assert kinds["pair"] >= LEAST_PAIRS
    assert kinds["negative"] >= LEAST_NEGATIVES
    assert len({row["beat"] for row in rows}) >= LEAST_BEATS
    marked = {category for row in pairs(rows) for _, _, category, _ in row["marks"]}
    assert marked == CATEGORIES


@pytest.mark.parametrize("side", ["loaded", "neutral"])
def test_no_two_sentences_are_nearly_the_same(side):
    rows = [row for row in bank() if side in row]
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(4, 4)).fit_transform(
        row[side] for row in rows
    )
    alike = (vectors @ vectors.T).tocoo()
    close = (alike.row < alike.col) & (alike.data >= SAME)
    twins = [
        (rows[i]["id"], rows[j]["id"])
        for i, j in zip(alike.row[close], alike.col[close], strict=True)
    ]
    assert twins == []


def test_no_real_person_party_company_or_outlet_is_named():
    listed = (Path(__file__).parent / "real_names.txt").read_text(encoding="utf-8").splitlines()
    names = [re.escape(line) for line in listed if line and not line.startswith("#")]
    real = re.compile(rf"\b({'|'.join(names)})\b")
    found = [(row["id"], real.findall(text)) for row in bank() for text in texts(row)]
    assert [hit for hit in found if hit[1]] == []


def test_the_table_in_the_readme_counts_what_is_there():
    table = re.findall(
        r"^\| (\w+) \| (\d+) \| (\d+) \| (\d+) \|",
        (BANK / "README.md").read_text(encoding="utf-8"),
        re.M,
    )
    told = {beat: tuple(map(int, counts)) for beat, *counts in table}
    found = {}
    for path in FILES:
        rows = rows_of(path)
        marks = sum(len(row["marks"]) for row in pairs(rows))
        found[path.stem] = (len(pairs(rows)), len(rows) - len(pairs(rows)), marks)
    assert told == found
