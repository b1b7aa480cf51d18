"""Who does what to whom: acts with their doer and target, and the forms that leave the doer out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from framing.extract.actors.cast import Cast, cast_of
from framing.extract.grammar.people_nouns import is_person
from framing.extract.predication.act_actors import actor_of_part
from framing.extract.predication.acts import (
    CLASS_LEAVING,
    MAKING,
    OPENED,
    act_words,
    class_of_noun,
    class_of_verb,
    is_built,
    is_doer,
    is_middle,
    needs_target,
)
from framing.extract.predication.arguments import hyphened_start
from framing.extract.predication.certainty import sure_parts, unsure_of_noun, unsure_of_verb
from framing.extract.predication.complements import whole_phrase
from framing.extract.predication.nominals import (
    CHOOSING_SOMEBODY,
    is_by_bodies,
    modifier_of,
    nominal_arguments,
)
from framing.extract.predication.noun_reality import reality_of_noun
from framing.extract.predication.predicate import Predicate
from framing.extract.predication.predicates import predicates, verb_words
from framing.extract.predication.reality import Reality, reality_of_verb
from framing.extract.predication.sayings import Cue, cues_of, is_read_from, only_says
from framing.extract.predication.senses import (
    is_deed,
    is_happening_to,
    is_told_act,
    is_told_deed,
    tells_its_act,
)
from framing.extract.whose_words import (
    WhoseWords,
    is_claimed,
    is_put_to_speaker,
    is_told_by_another,
)
from framing.extract.word_lists import NOT_BEARERS_OR_PROGRAMMES, terms
from framing.plugins import Attr, Category, extractor
from framing.records import Finding
from framing.tags import NAMES
from framing.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.records import Document, Voice
    from framing.settings import Settings
    from framing.words import Token

__all__ = ["agency"]

CITATION = (
    "Trew 1979; Fowler 1991; van Leeuwen 2008, ch. 2 (exclusion: suppression and backgrounding)"
)
NEEDS_DOER = terms("acts", "needs_doer")
OWNER_MAY_BE_EITHER = terms("acts", "owner_may_be_either")
BODILY = ("injuring", "killing")


@extractor(
    "agency",
    "Who does what to whom",
    categories={
        "active": Category(
            "A harmful, forceful or political act whose doer is the subject.", CITATION
        ),
        "passive_agent": Category(
            "A passive that names its doer: was struck by the army.", CITATION
        ),
        "passive_no_agent": Category(
            "A passive without a doer: was struck, hostages held.", CITATION
        ),
        "middle": Category(
            "An event told as if it did itself: the talks collapsed.",
            "Halliday & Matthiessen 2014, 5.8 (middle voice)",
        ),
        "nominal": Category(
            "An act packed into a noun: the killing of, clashes, the strike.",
            "Fowler 1991 (nominalisation)",
        ),
    },
    attrs=(
        Attr("agent", str, "the doer as printed, None where the text does not state one"),
        Attr("agent_span", list, "[start, end] of the doer, None where not stated"),
        Attr("patient", str, "whom or what it is done to, as printed, None where not stated"),
        Attr("patient_span", list, "[start, end] of the target, None where not stated"),
        Attr("verb", str, "the words of the act as printed"),
        Attr(
            "act_class",
            str,
            "what is done: killing, attacking, governing …; None for a passive whose verb is in no list of ours",
        ),
        Attr("negated", bool, "the act is denied or did not happen; None where that is unclear"),
        Attr("open", bool, "told as planned, asked for, possible or supposed; None where unclear"),
        Attr(
            "unsure",
            str,
            "what is not claimed, since it may be otherwise: doer, target, told, voice",
        ),
        Attr("agent_actor", str, "the actor who does it, None where it is no actor or not stated"),
        Attr("patient_actor", str, "the actor it is done to, None likewise"),
    ),
    mark="P",
)
def agency(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each act: every eventive passive, and every act of a class of ``acts.toml``.

    The span is the verb with its auxiliaries (for a noun, the noun); the label is its lemma.
    """
    whose = WhoseWords(document)
    for finding in _acts(document):
        yield _unvoiced(finding) if whose.is_unclear(finding.start) else finding


def _unvoiced(finding: Finding) -> Finding:
    """Return a finding that does not claim whose words tell it."""
    unsure = ", ".join(filter(None, (finding.attrs["unsure"], "voice")))
    return replace(finding, attrs=dict(finding.attrs) | {"unsure": unsure})


def _acts(document: Document) -> Iterator[Finding]:
    cast = cast_of(document)
    cues = cues_of(document)
    for one in predicates(words_of(document)):
        finding = _verbal(cast, one, cues=cues)
        if finding is not None:
            yield finding
    sources = [span for one in document.attributions for span in one.source]
    for token in words_of(document):
        if token.tag_ in ("NN", "NNS", "VBG") and class_of_noun(token):
            if is_read_from(token, sources):
                continue
            agent, patient = nominal_arguments(token)
            agent = None if _is_scene(cast, token, owner=agent) else agent or _before(cast, token)
            if _is_held(cast, token, owner=patient) or _is_either(cast, token, owner=patient):
                patient = None
            if is_told_act(token, (agent, patient)) and is_told_deed(token, agent):
                yield _nominal(cast, token, parts=(agent, patient))


def _verbal(cast: Cast, one: Predicate, *, cues: Sequence[Cue]) -> Finding | None:
    """Return the finding of a verb, None where it is no act, or only says something (a cue)."""
    kind = class_of_verb(one.verb)
    actor = _is_somebody(cast, one, kind=kind)
    if kind is not None and not tells_its_act(one, actor=actor):
        kind = None
    if one.form == "passive":
        return _passive(cast, one, kind=kind)
    if is_middle(one):
        return _middle(cast, one)
    whole = one.patient is not None or (one.agent is not None and not needs_target(one.verb))
    if kind is None or kind == "happening" or not whole:
        return None
    if not _is_done(cast, one, kind=kind) or only_says(one, kind, cues=cues):
        return None
    return _finding(cast, one, named=("active", kind))


def _is_somebody(cast: Cast, one: Predicate, *, kind: str | None) -> bool:
    """Tell a target that the text tells of as somebody; who *was injured* by name is somebody."""
    target = one.patient
    if target is None:
        return False
    hurt = one.form == "passive" and kind in BODILY and target.tag_ in NAMES
    return (hurt and cast.actor_of(target.i) is not None) or cast.is_somebody(target.i)


def _passive(cast: Cast, one: Predicate, *, kind: str | None) -> Finding:
    """Return the finding of a passive, of a class of acts only where its target is one of that class."""
    unfit = kind in (CLASS_LEAVING, "happening") or (kind == MAKING and not is_built(one.patient))
    started = one.patient is not None and class_of_noun(one.patient) is not None
    if unfit or (kind == OPENED and not started):
        kind = None
    category = "passive_agent" if one.agent is not None else "passive_no_agent"
    return _finding(cast, one, named=(category, kind))


def _middle(cast: Cast, one: Predicate) -> Finding | None:
    """Return the finding of ``the dam collapsed``, whose subject it happens to."""
    event = Predicate(one.verb, one.form, None, one.agent)
    told = is_happening_to(act_words(one.verb), one.agent)
    return _finding(cast, event, named=("middle", "happening")) if told else None


def _is_done(cast: Cast, one: Predicate, *, kind: str) -> bool:
    """Tell a deed of somebody from what only aims at one (a plan targets waste) and from no deed at all."""
    agent = one.agent
    by_somebody = is_doer(agent) or (agent is not None and cast.is_somebody(agent.i))
    only_aims = one.verb.lemma_ in NEEDS_DOER and agent is not None and not by_somebody
    aims = only_aims and not _is_infinitive(one.verb)
    return not aims and is_deed(kind, one, by_somebody=by_somebody)


def _is_infinitive(verb: Token) -> bool:
    return any(c.tag_ == "TO" for c in verb.lefts)


def _finding(cast: Cast, one: Predicate, *, named: tuple[str, str | None]) -> Finding:
    doc = cast.doc
    first, last = verb_words(one.verb)
    second = act_words(one.verb).partition(" ")[2]
    if second and last == one.verb.i and doc[last : last + 2].text.lower().endswith(f" {second}"):
        last += 1
    first = hyphened_start(doc, first)
    start, end = doc[first].idx, doc[last].idx + len(doc[last])
    particle = f" {doc[last].lower_}" if last > one.verb.i else ""
    parts = sure_parts(cast, one)
    told = reality_of_verb(one.verb)
    if told == "open" and parts[1] is not None and any(c.lower_ == "no" for c in parts[1].lefts):
        told = "denied"
    attrs = _clipped(cast, _arguments(cast, parts), start=start) | {
        "verb": " ".join(cast.text[start:end].split()) + _apart(one.verb, last),
        "act_class": named[1],
        **_told(told, [] if named[0] == "middle" else unsure_of_verb(one, parts)),
    }
    voice: Voice | None = _teller(one.verb)
    voice = "narration" if is_put_to_speaker(one.verb) else voice
    return Finding(
        start,
        end,
        named[0],
        one.verb.lemma_.lower() + particle,
        attrs=attrs,
        voice=voice,
    )


def _teller(word: Token) -> Voice | None:
    """Return ``attributed`` where the clause itself says that another tells the act."""
    return "attributed" if is_told_by_another(word) or is_claimed(word) else None


def _apart(verb: Token, last: int) -> str:
    """Return the particle that stands behind the object, as it belongs to the verb: tear … down."""
    after = next((c for c in verb.rights if c.dep_ == "prt" and c.i > last + 1), None)
    return f" … {after.text}" if after is not None else ""


def _before(cast: Cast, noun: Token) -> Token | None:
    """Return the body or person whose name stands right before the noun of what it did."""
    name = modifier_of(noun)
    who = cast.names.at(name.i) if name is not None else None
    if name is None or who is None or who.split()[-1].lower() in NOT_BEARERS_OR_PROGRAMMES:
        return None
    person = cast.names.is_person(who)
    body = not person and (cast.names.is_body_word(name.lower_) or who.isupper() or "." in who)
    return name if body or (person and not is_by_bodies(noun)) else None


def _clipped(cast: Cast, arguments: dict[str, Any], *, start: int) -> dict[str, Any]:
    """Return the arguments without the act itself, where a long phrase would swallow it."""
    span = arguments["patient_span"]
    if span is not None and span[0] < start < span[1]:
        words = cast.text[span[0] : start].rstrip()
        arguments["patient"] = " ".join(words.split())
        arguments["patient_span"] = [span[0], span[0] + len(words)]
    return arguments


def _is_scene(cast: Cast, noun: Token, *, owner: Token | None) -> bool:
    """Tell *Marrowgate's protests* from *the union's*: an owner that may be a place does not protest."""
    if (
        owner is None
        or owner.dep_ != "poss"
        or class_of_noun(noun) not in ("protesting", "happening")
    ):
        return False
    who = cast.names.at(owner.i)
    return owner.tag_ == "NNP" and not (who is not None and cast.names.is_person(who))


def _is_held(cast: Cast, noun: Token, *, owner: Token | None) -> bool:
    """Tell *Norland's elections*, which it holds, from *Ada Bloom's election*: she is chosen."""
    if owner is None or owner.dep_ != "poss" or noun.lemma_.lower() not in CHOOSING_SOMEBODY:
        return False
    who = cast.names.at(owner.i)
    return owner.tag_ in NAMES and not (who is not None and cast.names.is_person(who))


def _is_either(cast: Cast, noun: Token, *, owner: Token | None) -> bool:
    """Tell *the minister's suspension*, which he may order or suffer, from *the plant's*."""
    if owner is None or owner.dep_ != "poss" or noun.lemma_.lower() not in OWNER_MAY_BE_EITHER:
        return False
    who = cast.names.at(owner.i)
    return is_person(owner) or (who is not None and cast.names.is_person(who))


def _nominal(cast: Cast, noun: Token, *, parts: tuple[Token | None, Token | None]) -> Finding:
    start, end = cast.doc[hyphened_start(cast.doc, noun.i)].idx, noun.idx + len(noun)
    attrs = _arguments(cast, parts) | {
        "verb": cast.text[start:end],
        "act_class": class_of_noun(noun),
        **_told(reality_of_noun(noun, named=any(parts)), unsure_of_noun(noun, parts)),
    }
    voice: Voice | None = _teller(noun)
    return Finding(start, end, "nominal", noun.lemma_.lower(), attrs=attrs, voice=voice)


def _told(reality: Reality, unsure: Sequence[str]) -> dict[str, Any]:
    clear = reality != "unclear"
    return {
        "negated": reality in ("not done", "denied") if clear else None,
        "open": reality in ("open", "denied") if clear else None,
        "unsure": ", ".join((*unsure, *(() if clear else ("told",)))) or None,
    }


def _arguments(cast: Cast, parts: tuple[Token | None, Token | None]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for role, token in zip(("agent", "patient"), parts, strict=True):
        span = _unmarked(cast.text, whole_phrase(cast.doc, token)) if token is not None else None
        out[role] = " ".join(cast.text[slice(*span)].split()) if span else None
        out[f"{role}_span"] = list(span) if span else None
        out[f"{role}_actor"] = actor_of_part(cast, token)
    return out


def _unmarked(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return a phrase without the mark that closes what stands before it: *comments*, not *” comments*."""
    start, end = span
    while start < end - 1 and text[start] in "”’,)" + " ":
        start += 1
    return start, end
