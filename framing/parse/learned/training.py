"""Fitting the four models to articles with marked attributions.  The only place that needs scikit-learn."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.data_files import thresholds
from framing.errors import InputError
from framing.parse.learned.candidate_frames import AT, build, cue_scores, owners, walks_from
from framing.parse.learned.cue_model import candidate_key, candidates, cue_features
from framing.parse.learned.finder import finish, overlapping
from framing.parse.learned.linear import Binary, Multi, write_models
from framing.parse.learned.pairing_model import OwnerBefore, PlacedCues, pair_features, rivals
from framing.parse.learned.ranker import frame_features
from framing.parse.learned.span_model import cue_shape, edge_features, walk
from framing.parse.learned.weights import NAME
from framing.parse.pairing import spoken
from framing.parse.tokens import Tokens, read_tokens
from framing.tags import MARKS_AND_SPACES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from framing.parse.frames import Frame
    from framing.parse.learned.span_model import Edge

__all__ = ["Gold", "Marked", "fit_all", "read_marked", "train_attributions"]

FIT = thresholds("parse", "training")
FOLDS: int = FIT.folds


@dataclass(slots=True)
class Gold:
    """One marked attribution as token indexes."""

    head: int
    cue: set[int]
    source: set[int]
    content: set[int]


@dataclass(slots=True)
class Marked:
    """An article with its marked attributions; ``masked`` tokens stand in a region marked as boilerplate."""

    tokens: Tokens
    gold: list[Gold]
    masked: set[int] = field(default_factory=set)


def read_marked(tokens: Tokens, record: dict[str, Any]) -> Marked:
    """Put a record's spans (``{"text", "attributions": [{"content", "cue", "source"}]}``) on its tokens."""

    def nodes(spans: Iterable[Sequence[int]]) -> set[int]:
        return {k for s, e in spans for k in tokens.within(s, e) if tokens.pos[k] != "SPACE"}

    gold = []
    for item in record["attributions"]:
        if item.get("nested") or item.get("type") == "scare":
            continue
        cue = nodes(item.get("cue") or [])
        one = Gold(
            _cue_head(tokens, cue), cue, nodes(item.get("source") or []), nodes(item["content"])
        )
        if one.content:
            gold.append(one)
    return Marked(tokens, gold, nodes(record.get("ignore") or []))


def _cue_head(tokens: Tokens, cue: set[int]) -> int:
    tops = [
        k
        for k in sorted(cue)
        if (tokens.head[k] not in cue or tokens.head[k] == k) and tokens.quote[k] < 0
    ]
    rank = {"VERB": 0, "NOUN": 1, "ADJ": 2, "AUX": 2, "ADV": 3}
    return min(tops, key=lambda k: (rank.get(tokens.pos[k], 5), k), default=-1)


def train_attributions(path: Path, out_dir: Path) -> Path:
    """Learn from a JSONL of marked articles and write ``attributions.npz`` and ``.json`` to a folder.

    Each line has ``text`` and ``attributions`` with ``content``, ``cue`` and ``source`` as lists of
    ``[start, end]`` in code points; ``ignore`` may list boilerplate. Returns the path of the weights.
    """
    from framing.parse.model import load_model, prepared

    records = _records(path)
    nlp = load_model()
    docs = nlp.pipe((prepared(nlp, r["text"]) for r in records), batch_size=8)
    marked = [
        read_marked(read_tokens(doc), record) for doc, record in zip(docs, records, strict=True)
    ]
    return fit_all(marked, out_dir, facts={"articles": len(marked), "data": path.name})


def _records(path: Path) -> list[dict[str, Any]]:
    """Read the marked articles; the first line that cannot be used stops with its number."""
    records = []
    # Not splitlines(): it also cuts at U+2028, which may stand inside a JSON string.
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            marked = [(a["content"], a.get("cue"), a.get("source")) for a in record["attributions"]]
            if not isinstance(record["text"], str):
                raise TypeError("text")
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(
                f"{path.name}, line {number}: not an article with 'text' and 'attributions' ({error})."
            ) from error
        records.append({**record, "marked": len(marked)})
    if sum(r["marked"] for r in records) < FOLDS or len(records) < FOLDS:
        raise InputError(
            f"{path.name}: at least {FOLDS} articles with marked attributions are needed to train."
        )
    return records


def fit_all(marked: list[Marked], out_dir: Path, *, facts: dict[str, Any]) -> Path:
    """Fit A, B and C, then R on frames proposed by models that had not seen their article."""
    known = known_words(marked)
    folds = [marked[k::FOLDS] for k in range(FOLDS)]
    scored: list[tuple[Marked, dict[int, float]]] = []
    frames: list[tuple[list[str], int]] = []
    for k in range(FOLDS):
        rest = [m for j in range(FOLDS) if j != k for m in folds[j]]
        cue = fit_cue(rest, known)
        scored += [(m, cue_scores(m.tokens, cue, known=known)) for m in folds[k]]
    for k in range(FOLDS):
        ids = {id(m) for m in folds[k]}
        span = fit_span([m for j in range(FOLDS) if j != k for m in folds[j]])
        pair = fit_pair([s for s in scored if id(s[0]) not in ids])
        for one, cues in scored:
            if id(one) in ids:
                frames += ranked_examples(one, cues, span=span, pair=pair)
    models: dict[str, Binary | Multi] = {
        "cue": fit_cue(marked, known),
        "span": fit_span(marked),
        "pair": fit_pair(scored),
        "rank": fit_binary(frames, cost=FIT.rank_cost),
    }
    out_dir.mkdir(parents=True, exist_ok=True)
    path = out_dir / NAME
    write_models(
        path,
        models,
        facts={
            **facts,
            "known": sorted(known),
            "features": {n: len(m.weights) for n, m in models.items()},
        },
    )
    return path


def known_words(marked: list[Marked]) -> frozenset[str]:
    """Return the words that were cue heads often enough."""
    counts = Counter(candidate_key(m.tokens, g.head) for m in marked for g in m.gold if g.head >= 0)
    return frozenset(key for key, n in counts.items() if n >= FIT.seen)


def fit_cue(marked: list[Marked], known: frozenset[str]) -> Binary:
    """Fit model A."""
    rows = []
    for m in marked:
        heads = {g.head for g in m.gold}
        rows += [
            (cue_features(m.tokens, k), int(k in heads))
            for k in candidates(m.tokens, known)
            if k not in m.masked
        ]
    return fit_binary(rows, cost=FIT.cue_cost)


def fit_span(marked: list[Marked]) -> Multi:
    """Fit model B on the true labels of what stands around each marked cue head."""
    rows: list[tuple[list[str], str]] = []
    for m in marked:
        for g in m.gold:
            if g.head >= 0:
                rows += span_examples(m.tokens, g)
    return fit_multi(rows, cost=FIT.span_cost)


def span_examples(tokens: Tokens, gold: Gold) -> list[tuple[list[str], str]]:
    """Return the edges around one marked cue with their labels."""
    rows: list[tuple[list[str], str]] = []
    shape = cue_shape(tokens, gold.head)

    def decide(edge: Edge) -> tuple[str, float]:
        node = edge.node
        mine = (
            "content"
            if node in gold.content
            else "source"
            if node in gold.source
            else "cue"
            if node in gold.cue
            else "none"
        )
        rows.append((edge_features(tokens, gold.head, shape=shape, edge=edge), mine))
        return mine, 1.0

    walk(tokens, gold.head, decide=decide)
    return rows


def fit_pair(scored: list[tuple[Marked, dict[int, float]]]) -> Binary:
    """Fit model C on cue scores from models that had not seen the article."""
    rows = []
    for m, cues in scored:
        tokens = m.tokens
        placed = PlacedCues(cues)
        speaking = OwnerBefore(tokens)
        for number in range(len(tokens.quotations)):
            before = speaking.at(number)
            inside = {k for k in spoken(tokens, number) if tokens.pos[k] not in MARKS_AND_SPACES}
            own = FIT.owned * len(inside)
            owner = next(
                (g.head for g in m.gold if inside and len(g.content & inside) >= own), None
            )
            among = rivals(tokens, number, cues=placed, before=before)
            if not inside & m.masked:
                rows += [
                    (
                        pair_features(
                            tokens, number, head=h, cues=placed, before=before, among=among
                        ),
                        int(h == owner),
                    )
                    for h in among
                ]
            if owner is not None and owner >= 0:
                speaking.owns(owner, number)
    return fit_binary(rows, cost=FIT.pair_cost)


def ranked_examples(
    one: Marked, cues: dict[int, float], *, span: Multi, pair: Binary
) -> list[tuple[list[str], int]]:
    """Return the proposed frames of an article with whether each is right."""
    tokens = one.tokens
    owned = owners(tokens, cues, model=pair)
    heads = sorted(
        {h for h, p in cues.items() if p >= AT.possible} | {h for h, _ in owned.values()}
    )
    found = build(tokens, cues, walks=walks_from(tokens, heads, model=span), owned=owned)
    finish(tokens, found)
    found = [c for c in found if c.frame.content and not c.frame.content & one.masked]
    return [
        (frame_features(tokens, c, rivals=r), int(is_found(tokens, c.frame, gold=one.gold)))
        for c, r in zip(found, overlapping(found), strict=True)
    ]


def is_found(tokens: Tokens, frame: Frame, *, gold: list[Gold]) -> bool:
    """Say whether a frame has the content (by Dice) of a marked attribution whose cue it shares, if it has one."""

    def words(nodes: set[int]) -> set[int]:
        return {k for k in nodes if tokens.pos[k] not in MARKS_AND_SPACES}

    mine = words(frame.content)
    for g in gold:
        theirs = words(g.content)
        if (
            mine
            and theirs
            and 2 * len(mine & theirs) >= FIT.found * (len(mine) + len(theirs))
            and (not g.cue or g.cue & frame.cue)
        ):
            return True
    return False


def _matrix(rows: list[list[str]]) -> tuple[Any, dict[str, int]]:
    from scipy.sparse import csr_matrix

    counts = Counter(f for row in rows for f in set(row))
    index = {f: k for k, f in enumerate(sorted(f for f, n in counts.items() if n >= FIT.rare))}
    indptr, indices = [0], []
    for row in rows:
        indices.extend(sorted({index[f] for f in row if f in index}))
        indptr.append(len(indices))
    data = np.ones(len(indices), dtype=np.float32)
    return csr_matrix(
        (data, np.array(indices, dtype=np.int32), np.array(indptr)), shape=(len(rows), len(index))
    ), index


def fit_binary(rows: list[tuple[list[str], int]], *, cost: float) -> Binary:
    """Fit a two-class logistic regression; the smallest weights are dropped (``training.small``)."""
    from sklearn.linear_model import LogisticRegression

    answers = {y for _, y in rows}
    if len(answers) < 2:
        return Binary({}, 5.0 if answers == {1} else -5.0)
    matrix, index = _matrix([r for r, _ in rows])
    model = LogisticRegression(C=cost, solver="liblinear", max_iter=200, random_state=0)
    model.fit(matrix, [y for _, y in rows])
    w = model.coef_[0]
    return Binary(
        {f: float(w[k]) for f, k in index.items() if abs(w[k]) > FIT.small},
        float(model.intercept_[0]),
    )


def fit_multi(rows: list[tuple[list[str], str]], *, cost: float) -> Multi:
    """Fit a multinomial logistic regression."""
    from sklearn.linear_model import LogisticRegression

    matrix, index = _matrix([r for r, _ in rows])
    model = LogisticRegression(C=cost, solver="lbfgs", max_iter=300, random_state=0, tol=1e-4)
    model.fit(matrix, [y for _, y in rows])
    w, bias = model.coef_, model.intercept_
    if len(w) == 1:  # two classes only: one row of weights stands for the difference
        w, bias = np.vstack([-w, w]) / 2, np.array([-bias[0], bias[0]]) / 2
    kept = {
        f: tuple(float(v) for v in w[:, k])
        for f, k in index.items()
        if np.abs(w[:, k]).max() > FIT.small_of_many
    }
    return Multi(kept, tuple(float(v) for v in bias), tuple(str(c) for c in model.classes_))
