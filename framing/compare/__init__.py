"""From the base tables of one event to every derived table: what these articles tell alike and unlike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.compare.accuracy import accuracy
from framing.compare.actors.actors import actors
from framing.compare.acts.acts import ToldActs, acts, perhaps_acts
from framing.compare.apart import acts_within_events, event_of
from framing.compare.audit.audit import audit
from framing.compare.audit.groups import event_groups, groups
from framing.compare.audit.kinship import kinship
from framing.compare.audit.pairs import pairs
from framing.compare.findings.findings import findings
from framing.compare.findings.plain_tellings import plain_tellings
from framing.compare.openings import openings
from framing.compare.quantities.differing_ages import differing_ages
from framing.compare.quantities.figures import figures
from framing.compare.quantities.perhaps_figures import perhaps_figures
from framing.compare.quantities.shared_times import shared_times
from framing.compare.sample import Sample
from framing.compare.speakers.assertions import unattributed
from framing.compare.speakers.cue_stances import cue_stances
from framing.compare.speakers.event_speakers import settle_speakers
from framing.compare.speakers.heard import speakers
from framing.compare.speakers.profiles import profiles
from framing.compare.speakers.unheard import silences
from framing.compare.speech.shared_quotes import (
    in_page_order,
    perhaps_quotes,
    shared_quotes,
    shared_words,
    unshared_quotes,
)
from framing.compare.speech.utterances import utterances
from framing.compare.statements.coverage import coverage, perhaps_statements
from framing.compare.statements.likely_tellings import likely_tellings
from framing.compare.statements.statements import statements
from framing.compare.statements.ties import ties
from framing.compare.statistics.contrasts import contrasts
from framing.compare.statistics.counts import counts
from framing.compare.statistics.distinctive import distinctive
from framing.compare.statistics.rates import rates
from framing.tables import DERIVED, Comparison

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from framing.records import OffsetMap
    from framing.settings import Settings

__all__ = ["compare"]


def compare(  # noqa: PLR0913 - the parts of a Comparison, which is what comes out
    event: str,
    base: Mapping[str, pd.DataFrame],
    *,
    texts: Mapping[str, str],
    originals: Mapping[str, str],
    settings: Settings,
    versions: Mapping[str, str],
    offsets: Mapping[str, OffsetMap] | None = None,
) -> Comparison:
    """Return the comparison of one event: the base tables and every table of ``tables.DERIVED``.

    ``texts`` and ``originals`` are the cleaned and the original text by article id, ``offsets`` the maps
    from one to the other (``data/alignment.json`` speaks of the original). The same input and seed
    give the same tables. With one article the tables that compare are empty.
    """
    sample = Sample(event, base, texts, settings)
    attributions = settle_speakers(sample)
    derived = _derived(sample)
    tables = {**base, "attributions": attributions, **{name: derived[name] for name in DERIVED}}
    return Comparison(
        event=event,
        tables=tables,
        texts=texts,
        originals=originals,
        settings=settings,
        versions=versions,
        offsets=offsets or {},
    )


def _derived(sample: Sample) -> dict[str, pd.DataFrame]:
    """Return the derived tables, each room after those whose tables it reads."""
    counted = counts(sample)
    spoken = utterances(sample)
    tellings = in_page_order(sample, spoken)
    related = kinship(sample)
    events = event_groups(sample, related)
    paired = pairs(sample, related, grouped=events)
    aligned_figures = figures(sample, event_of(events))
    told = ToldActs.of(sample)
    aligned_acts = acts_within_events(acts(sample, told), events)
    named = actors(sample)
    tied = ties(
        sample, tellings, counted=aligned_figures, acted=aligned_acts, perhaps=spoken.perhaps
    )
    stated = statements(sample, tied, event_of=event_of(events))
    derived = {
        "counts": counted,
        "rates": rates(sample, counted),
        "contrasts": contrasts(sample, counted),
        "distinctive": distinctive(sample),
        "pairs": paired,
        "groups": groups(sample, events),
        "audit": audit(sample, paired, grouped=events),
        "shared_quotes": shared_quotes(sample, tellings),
        "shared_words": shared_words(sample, tellings),
        "unshared_quotes": unshared_quotes(sample, spoken),
        "perhaps_quotes": perhaps_quotes(sample, spoken, spoken=tellings),
        "coverage": coverage(sample, stated),
        "perhaps_statements": perhaps_statements(stated),
        "likely_tellings": likely_tellings(sample, stated),
        "figures": aligned_figures,
        "perhaps_figures": perhaps_figures(sample, aligned_figures, event_of=event_of(events)),
        "shared_times": shared_times(
            sample,
            event_of(events),
            ages=differing_ages(sample, named, event_of=event_of(events)),
        ),
        "acts": aligned_acts,
        "perhaps_acts": perhaps_acts(sample, told, shared=aligned_acts, events=event_of(events)),
        "actors": named,
        "profiles": profiles(sample, named),
        "openings": openings(sample),
        "speakers": speakers(sample),
        "cue_stances": cue_stances(sample),
        "unattributed": unattributed(sample),
        **silences(sample),
        "accuracy": accuracy(),
    }
    return {
        **derived,
        "plain_tellings": plain_tellings(sample, derived),
        "findings": findings(sample, derived),
    }
