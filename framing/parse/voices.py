"""Whose words each character is: runs of narration, quoted and attributed text that tile a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.records import VoiceRun
from framing.stretches import covers, total_length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.records import Attribution, Voice

__all__ = ["voice_runs"]

_Owner = tuple["Voice", str | None, int | None, bool]


def voice_runs(length: int, attributions: Sequence[Attribution]) -> tuple[VoiceRun, ...]:
    """Tile ``length`` characters with voice runs; inside nested reports the innermost speaker's.

    What stands in marks is ``quoted``, other reported content ``attributed``, the rest ``narration``;
    so is the background inside a content, unless it stands inside another content as well.
    Scare quotes are narration, flagged. An empty text has no runs.
    """
    owner: list[_Owner] = [("narration", None, None, False)] * length
    sizes = [total_length(one.content) for one in attributions]
    by_size = sorted(range(len(attributions)), key=lambda i: (-sizes[i], i))
    for index in by_size:
        attribution = attributions[index]
        scare = attribution.type == "scare"
        own_words = {at for start, end in attribution.background for at in range(start, end)}
        for start, end in attribution.content:
            for at in range(max(start, 0), min(end, length)):
                if scare:
                    voice, speaker, own, _ = owner[at]
                    owner[at] = (voice, speaker, index if voice == "narration" else own, True)
                elif at in own_words:
                    continue
                elif owner[at][0] != "quoted" or covers(attribution.quoted, at):
                    owner[at] = ("attributed", attribution.speaker, index, False)
        if not scare:
            for start, end in attribution.quoted:
                for at in range(max(start, 0), min(end, length)):
                    owner[at] = ("quoted", attribution.speaker, index, False)
    return _runs(owner)


def _runs(owner: list[_Owner]) -> tuple[VoiceRun, ...]:
    out = []
    start = 0
    for at in range(1, len(owner) + 1):
        if at == len(owner) or owner[at] != owner[start]:
            voice, speaker, index, scare = owner[start]
            out.append(
                VoiceRun(
                    start=start,
                    end=at,
                    voice=voice,
                    speaker=speaker,
                    attribution=None if scare and voice == "narration" else index,
                    scare=scare,
                )
            )
            start = at
    return tuple(out)
