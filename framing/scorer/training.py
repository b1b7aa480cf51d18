"""Fit the scorer: on our bank of pairs, or on anybody's labelled sentences."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.data_files import data_file
from framing.errors import InputError, OutputError
from framing.lexicon import find, read_lexicon
from framing.scorer.features import Word, of_place, of_text, of_word, words
from framing.scorer.hashed import COLUMNS, columns
from framing.scorer.labelled import Labelled, paired, read_labelled
from framing.scorer.model import VERSION, summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from scipy.sparse import csr_matrix
    from spacy.tokens import Doc

__all__ = ["fitted", "labelled_words", "matrix_of", "train_loaded"]

FOLDS = 5
FEW = 50
"""Fewer sentences than these are said to be few."""
KIND_COLUMNS = 2**13
Rows = list[list[int]]


@dataclass(slots=True)
class _Example:
    """One word with what it is and what the marks say of it."""

    word: Word
    sentence: int
    weight: float
    category: str


def train_loaded(
    paths: Iterable[Path],
    folder: Path,
    *,
    parse: Callable[[Iterable[str]], Iterator[Doc]],
    told: Callable[[str], None] = lambda _: None,
) -> Path:
    """Fit the scorer on the labelled sentences of ``paths``, write it to ``folder`` and return that.

    ``parse`` turns texts into parsed ``Doc``s, ``told`` is given what the user ought to know of the
    result. A scorer that stands in ``folder`` is replaced, anything else there refused. In pairs, half of
    the sentences are loaded, which no article is: then the offsets by list strength, the cut and the
    sentence score come from ``calibration.toml``. Else the cut (the best F1 on sentences held out) and the
    sentence score, its text included, are learned, and there are no offsets: so the scorer knows that it
    was not fitted on pairs. Deterministic: the same data gives the same bytes.
    """
    settings = data_file("scorer", "calibration")
    replaced = _replaces(folder)
    rows = list(dict.fromkeys(read_labelled(paths)))
    _refuse_one_sided(np.array([row.loaded for row in rows]), "sentence")
    docs = list(parse(row.text for row in rows))
    examples = list(labelled_words(rows, docs))
    matrix = matrix_of([columns([*of_word(e.word.token), *of_place(e.word)]) for e in examples])
    soft = np.array([e.weight for e in examples])
    _refuse_one_sided(soft > 0, "word")
    groups = np.array([_fold(rows[e.sentence].group) for e in examples])
    c = settings["fit"]["c"]
    held_out = _held_out(matrix, soft, groups=groups, c=c)
    weights = fitted(matrix, soft, c=c)
    cut = settings["pairs"]["cut"] if paired(rows) else _best_cut(held_out, soft >= 0.5)
    offsets = settings["pairs"]["by_strength"] if paired(rows) else [0.0, 0.0, 0.0, 0.0]
    log_odds = held_out + np.array(offsets)[[e.word.strength for e in examples]] - cut
    head, text = _sentence_head(
        rows, docs, scores=_by_sentence(examples, log_odds, number=len(rows)), settings=settings
    )
    kinds, categories = _kinds(examples)
    meta = {
        "version": VERSION,
        "columns": COLUMNS,
        "by_strength": offsets,
        "cut": round(float(cut), 4),
        "sentence": head,
        "categories": categories,
        "data": _described(rows, examples),
    }
    _write(folder, meta, arrays={"weights": weights, "kinds": kinds, "text": text})
    if replaced:
        told(f"The scorer that stood in {folder} is replaced.")
    strengths = np.array(offsets)[[e.word.strength for e in examples]]
    if not ((matrix @ weights + strengths - cut >= 0) & (soft > 0)).any():
        told(
            f"This scorer marks none of the {int((soft > 0).sum())} marked words it was taught: "
            f"{len(rows)} sentences are too few. Add more; some hundreds teach it something."
        )
    elif len(rows) < FEW:
        told(
            f"{len(rows)} sentences teach a scorer little; it may mark nothing in an article. Some hundreds "
            "teach it something."
        )
    return folder


def _replaces(folder: Path) -> bool:
    """Return whether a scorer stands in ``folder``. Raises OutputError where anything else does."""
    if folder.is_dir():
        names = {path.name for path in folder.iterdir()}
        if not names or names >= {"model.json", "words.npz"}:
            return bool(names)
        raise OutputError(
            f"{folder}: this folder holds other files and is no scorer. A scorer needs a folder of its "
            f"own, as in -o {folder / 'scorer'}."
        )
    if folder.exists() or folder.is_symlink():
        raise OutputError(f"{folder}: exists and is no folder. Choose another with -o.")
    return False


def _refuse_one_sided(loaded: Any, what: str) -> None:  # noqa: ANN401 - a numpy array
    """Raise InputError where there are no loaded ones or no plain ones to tell apart."""
    if not loaded.any():
        aside = " (words such as “the” are not learned)" if what == "word" else ""
        raise InputError(
            f"No {what}{aside} is loaded, so there is nothing to learn. Add loaded ones."
        )
    if loaded.all():
        raise InputError(
            f"Every {what} is loaded, so there is nothing to tell apart. Add plain ones."
        )


def labelled_words(rows: Sequence[Labelled], docs: Sequence[Doc]) -> Iterator[_Example]:
    """Yield every word of the texts that is scored, with the weight of the mark that lies on it."""
    lexicon = read_lexicon()
    for number, (row, doc) in enumerate(zip(rows, docs, strict=True)):
        for word in words(doc, find(doc, lexicon)):
            start, end = word.token.idx, word.token.idx + len(word.token)
            over = [mark for mark in row.marks if mark[0] < end and mark[1] > start]
            weight = max((mark[3] for mark in over), default=0.0)
            yield _Example(word, number, weight, over[0][2] if over else "")


def matrix_of(rows: Rows, width: int = COLUMNS) -> csr_matrix:
    """Return a row for each list of columns, with 1 in these."""
    from scipy.sparse import csr_matrix

    ends = np.cumsum([0] + [len(row) for row in rows])
    indices = np.fromiter((i for row in rows for i in row), dtype=np.int32, count=int(ends[-1]))
    return csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(rows), width))


def _fold(group: str) -> int:
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % FOLDS


def fitted(matrix: csr_matrix, soft: Any, *, c: float) -> Any:  # noqa: ANN401 - numpy arrays
    """Return the weights of a logistic regression whose labels may be shares of annotators."""
    from scipy.sparse import vstack
    from sklearn.linear_model import LogisticRegression

    unsure = (soft > 0) & (soft < 1)
    stacked = vstack([matrix, matrix[unsure]])
    labels = np.concatenate([soft > 0, np.zeros(int(unsure.sum()), dtype=bool)])
    sample = np.concatenate([np.where(unsure, soft, 1.0), 1 - soft[unsure]])
    model = LogisticRegression(C=c, solver="liblinear", fit_intercept=False, random_state=0)
    model.fit(stacked, labels, sample_weight=sample)
    return model.coef_[0]


def _held_out(matrix: csr_matrix, soft: Any, *, groups: Any, c: float) -> Any:  # noqa: ANN401 - arrays
    """Return log-odds of every row from a model that never saw its group."""
    log_odds = np.zeros(len(soft))
    for fold in range(FOLDS):
        inside = groups == fold
        if inside.any() and _both(soft[~inside] > 0):
            log_odds[inside] = matrix[inside] @ fitted(matrix[~inside], soft[~inside], c=c)
    return log_odds


def _both(labels: Any) -> bool:  # noqa: ANN401 - a numpy array
    """Return whether there are loaded and plain ones among ``labels``."""
    return bool(labels.any()) and not bool(labels.all())


def _best_cut(log_odds: Any, labels: Any) -> float:  # noqa: ANN401 - arrays
    """Return the cut with the highest F1."""
    order = np.argsort(-log_odds, kind="stable")
    hits = np.cumsum(labels[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + labels.sum())
    return float(log_odds[order][int(f1.argmax())])


def _by_sentence(examples: Sequence[_Example], log_odds: Any, *, number: int) -> list[list[float]]:  # noqa: ANN401 - arrays
    found: list[list[float]] = [[] for _ in range(number)]
    for example, value in zip(examples, log_odds, strict=True):
        found[example.sentence].append(float(1 / (1 + np.exp(-value))))
    return found


def _sentence_head(
    rows: Sequence[Labelled],
    docs: Sequence[Doc],
    *,
    scores: Sequence[Sequence[float]],
    settings: dict[str, Any],
) -> tuple[dict[str, float], Any]:
    """Return the coefficients of the sentence score and the column weights of its text.

    In pairs both sentences tell the same facts, so the text has nothing to add and the share of loaded
    words is all there is; among independent sentences the text is learned too.
    """
    if paired(rows):
        return dict(settings["pairs"]["sentence"]), None
    from scipy.sparse import csr_matrix, diags, hstack
    from sklearn.linear_model import LogisticRegression

    values = np.array([list(summary(one).values()) for one in scores])
    names = list(summary([]))
    text = matrix_of([columns(of_text(doc)) for doc in docs])
    lengths = np.maximum(1.0, np.sqrt(np.asarray(text.sum(axis=1)).ravel()))
    scaled = diags(1 / lengths) @ text
    strength = settings["fit"]["text"]
    spread = values.std(axis=0) + 1e-9
    whole = hstack([csr_matrix(values / spread), scaled * strength]).tocsr()
    labels = np.array([row.loaded for row in rows])
    model = LogisticRegression(C=settings["fit"]["c_sentence"], solver="liblinear", random_state=0)
    folds = np.array([_fold(row.group) for row in rows])
    held = np.zeros(len(rows))
    for fold in range(FOLDS):
        inside = folds == fold
        if inside.any() and _both(labels[~inside]):
            held[inside] = model.fit(whole[~inside], labels[~inside]).decision_function(
                whole[inside]
            )
    model.fit(whole, labels)
    head = dict(zip(names, (model.coef_[0][:3] / spread).round(5).tolist(), strict=True))
    head["intercept"] = round(float(model.intercept_[0]) - _balanced_cut(held, labels), 5)
    return head, model.coef_[0][3:] * strength


def _balanced_cut(log_odds: Any, labels: Any) -> float:  # noqa: ANN401 - arrays
    """Return the cut with the highest macro-F1."""
    from sklearn.metrics import f1_score

    tried = data_file("scorer", "calibration")["fit"]["cuts"]
    cuts = np.quantile(log_odds, np.linspace(tried["lowest"], tried["highest"], tried["number"]))
    return float(max(cuts, key=lambda cut: f1_score(labels, log_odds >= cut, average="macro")))


def _kinds(examples: Sequence[_Example]) -> tuple[Any, list[str]]:
    """Return column weights of the categories, for words that no list holds."""
    from sklearn.linear_model import LogisticRegression

    known = read_lexicon().categories
    marked = [e for e in examples if e.category in known]
    categories = sorted({e.category for e in marked})
    if len(categories) < 3:
        return None, ["evaluative"]
    rows = [sorted({i % KIND_COLUMNS for i in columns(of_word(e.word.token))}) for e in marked]
    c = data_file("scorer", "calibration")["fit"]["c_category"]
    model = LogisticRegression(C=c, max_iter=200, fit_intercept=False)
    model.fit(matrix_of(rows, KIND_COLUMNS), [e.category for e in marked])
    return model.coef_.T, [str(name) for name in model.classes_]


def _described(rows: Sequence[Labelled], examples: Sequence[_Example]) -> dict[str, Any]:
    texts = "\n".join(sorted(row.text for row in rows))
    return {
        "sentences": len(rows),
        "loaded": sum(row.loaded for row in rows),
        "pairs": sum(row.pair and row.loaded for row in rows),
        "words": len(examples),
        "marked": sum(e.weight > 0 for e in examples),
        "marked_lemmas": len({e.word.token.lemma_.lower() for e in examples if e.weight > 0}),
        "sha256": hashlib.sha256(texts.encode()).hexdigest(),
    }


def _write(folder: Path, meta: dict[str, Any], *, arrays: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    stored = {k: v.astype(np.float16) for k, v in arrays.items() if v is not None}
    np.savez(folder / "words.npz", **stored)
    text = json.dumps(meta, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    (folder / "model.json").write_text(text, encoding="utf-8")
