"""Which reports vouch for a number: what is said, shown or asked for, not what the report only names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.quantities.no_word import cues_of, is_no_word
from framing.extract.quantities.reports_at import reports_touching
from framing.extract.word_lists import NOUNS_OF_ASKING, VERBS_THAT_SHOW, terms, word_list
from framing.stretches import covers, total_length
from framing.tags import FINITE, VERBAL
from framing.words import words_of

if TYPE_CHECKING:
    from framing.extract.quantities.counted import Figure
    from framing.records import Attribution, Document
    from framing.words import Token

__all__ = ["asks", "is_an_aside", "vouchers"]

NOT_VOUCHING = terms("numbers", "not_vouching") | frozenset(
    verb
    for act in word_list("numbers")["not_vouching"]["classes"]
    for verb in word_list("acts")[act]["verbs"]
)
ASKING = terms("numbers", "asking")
GIVING = terms("numbers", "giving")
DETAILING = frozenset(word_list("numbers")["giving"]["contents"])
AIMING = frozenset(word_list("numbers")["giving"]["aimed"])
PICKED = frozenset(word_list("numbers")["giving"]["picked"])
ELABORATING = frozenset(word_list("numbers")["giving"]["elaborating"])
OWNING_UP = frozenset(word_list("numbers")["giving"]["of_oneself"])
FINDING_OUT = terms("numbers", "finding_out")
QUESTIONS = terms("function_words", "questions")
OPENING_A_TIME = terms("function_words", "opening_a_time")
CLAUSES_OF_THEIR_OWN = frozenset(["relcl", "advcl", "ccomp", "parataxis"])
OF_A_THING = frozenset(["object", "preposition"])
FORMS_OF_TELLING = frozenset(["clause", "quotation", "postposed cue", "relative clause"])
GOING_ON_ABOUT = terms("function_words", "going_on_about")
INSIDE_A_COUNT = frozenset(["nummod", "compound", "quantmod", "advmod"])
TRAILING_NUMBER = terms("function_words", "trailing_number")
TRAIL = 9
LONGEST_QUESTION = 12
POINTING_TO_THE_ASKED = terms("function_words", "pointing_to_the_asked")


def vouchers(document: Document, figure: Figure) -> list[Attribution]:
    """Return the attributions on whose word a figure is given, the innermost first.

    A thing that a report only describes ("four buildings that it said were used") is the outlet's own
    count: the report is inside the relative clause, the number is not.
    """
    at = words_of(document)[figure.numeral.first].idx
    held = [
        a
        for a in reports_touching(document, (at, at + 1))
        if a.type != "scare"
        and (covers(a.content, at) or _is_in_cue(document, a, at=at))
        and not covers(a.source, at)
        and not is_no_word(document, a)
    ]
    giving = (a for a in held if _gives(document, a, figure=figure, at=at))
    return sorted(giving, key=lambda one: total_length(one.content))


def _is_in_cue(document: Document, attribution: Attribution, *, at: int) -> bool:
    """Tell a number that was taken for a part of the cue: ``said about half of the rise`` reflected it."""
    if not covers(attribution.cue, at) or VERBS_THAT_SHOW.isdisjoint(cues_of(attribution)):
        return False
    cue = _cue_token(document, attribution)
    return cue is not None and cue.idx < at


def asks(attribution: Attribution) -> bool:
    """Tell whether a report asks for something, plans or offers it."""
    return not ASKING.isdisjoint(cues_of(attribution))


def _gives(document: Document, attribution: Attribution, *, figure: Figure, at: int) -> bool:
    if covers(attribution.quoted, at):
        return True
    told = _is_clause(document, attribution, at=at) or (
        _vouches(attribution)
        and _is_said(document, attribution, figure=figure, at=at)
        and not _describes(document, attribution, figure=figure)
    )
    return (
        told
        and not _only_described(document, attribution, figure=figure, at=at)
        and not _leaves_open(document, attribution)
        and not _is_over(document, attribution, at=at)
        and not _is_below(document, attribution, figure=figure)
        and not _is_aside(document, attribution, figure=figure)
        and not _says_how_often(document, attribution, figure=figure)
        and _asked(document, attribution, figure=figure)
    )


def _vouches(attribution: Attribution) -> bool:
    """Tell a report or a demand from an answer or an act."""
    if asks(attribution):
        return True
    if not NOT_VOUCHING.isdisjoint(cues_of(attribution)):
        return False
    form = _form(attribution)
    if form == "quotation" and attribution.stance is None:
        return not GIVING.isdisjoint(cues_of(attribution))
    if form == "infinitive":
        return attribution.stance == "distancing" or not OWNING_UP.isdisjoint(cues_of(attribution))
    return form not in OF_A_THING or attribution.stance is not None


def _is_said(document: Document, attribution: Attribution, *, figure: Figure, at: int) -> bool:
    """Tell ``reported 40 deaths`` from ``opposed 40 bills``, and what the outlet itself puts in by a clause.

    Whoever accuses or charges 40 people gives no number: they are whom it is aimed at.
    """
    own = covers(attribution.background, at) or _is_trailing(document, attribution, figure=figure)
    if _form(attribution) in OF_A_THING or _is_bare(document, attribution):
        picked = figure.noun is not None and figure.noun.lemma_ in PICKED
        if own and not _is_all_background(attribution, at):
            return False
        aimed = own and not AIMING.isdisjoint(cues_of(attribution))
        return not (aimed or picked) and bool((GIVING | ASKING).intersection(cues_of(attribution)))
    if not own or asks(attribution) or attribution.construction.startswith("according"):
        return True
    told = _form(attribution) in FORMS_OF_TELLING and bool(attribution.source)
    return told and not _is_in_a_clause_of_its_own(document, attribution, figure=figure)


def _is_bare(document: Document, attribution: Attribution) -> bool:
    """Tell ``named six``, whose object was taken for words that are told."""
    span = words_of(document).char_span(*attribution.content[0], alignment_mode="expand")
    bare = _form(attribution) == "verb" and len(attribution.content) == 1
    return bare and span is not None and not any(t.pos_ in VERBAL for t in span)


def _is_all_background(attribution: Attribution, at: int) -> bool:
    """Tell an object that is the outlet's wording whole (reported 40 deaths) from one with a tail that is."""
    content = next((start for start, end in attribution.content if start <= at < end), at)
    return any(start <= content and at < end for start, end in attribution.background)


def _is_in_a_clause_of_its_own(
    document: Document, attribution: Attribution, *, figure: Figure
) -> bool:
    token = (
        _trails(words_of(document)[figure.numeral.last]) or words_of(document)[figure.numeral.last]
    )
    while token.head != token and not covers(attribution.cue, token.idx):
        if token.dep_ == "relcl" and token.head.lemma_ not in NOUNS_OF_ASKING:
            return True
        token = token.head
    return False


def _trails(number: Token) -> Token | None:
    """Return the word before ``, including 40 guards`` or ``, with 40 hurt``: the number is said where that word is."""
    doc = number.doc
    for i in range(number.i - 1, max(number.i - TRAIL, number.sent.start + 1), -1):
        if doc[i].lower_ in TRAILING_NUMBER:
            return doc[i - 2] if doc[i - 1].text == "," else None
        if doc[i].tag_ in FINITE or doc[i].text in ",;:":
            return None
    return None


def _is_trailing(document: Document, attribution: Attribution, *, figure: Figure) -> bool:
    """Tell ``, with 40 hurt`` right behind a clause that is the outlet's own."""
    before = _trails(words_of(document)[figure.numeral.last])
    return before is not None and covers(attribution.background, before.idx)


def _form(attribution: Attribution) -> str:
    return (attribution.construction or "").removeprefix("verb + ")


def _is_over(document: Document, attribution: Attribution, *, at: int) -> bool:
    """Tell a number behind the cue and a semicolon: ``40 votes are needed, Bloom said; Crane had 12``."""
    after = [end for _, end in attribution.cue if attribution.content[0][0] < end <= at]
    return bool(after) and ";" in document.text[max(after) : at]


def is_an_aside(clause: Token) -> bool:
    """Tell ``Bloom, who drew 40 people``: what is said of a name in passing is the outlet's."""
    first = clause.left_edge
    named = clause.dep_ == "relcl" and any(c.lower_ == "who" for c in clause.lefts)
    return named and first.i > 0 and first.nbor(-1).text == ","


def _is_aside(document: Document, attribution: Attribution, *, figure: Figure) -> bool:
    """Tell whether a number is said in passing of a name that a report holds."""
    if attribution.construction.startswith("according"):
        return False
    token = words_of(document)[figure.numeral.last]
    while token.head != token and not covers(attribution.cue, token.idx):
        if is_an_aside(token) and not covers(attribution.cue, token.head.idx):
            return token.tag_ in FINITE
        token = token.head
    return False


def _is_below(document: Document, attribution: Attribution, *, figure: Figure) -> bool:
    """Tell a number of the main clause from a report in the clause before: ``When he noted that, 40 people left``."""
    number = words_of(document)[figure.numeral.last]
    cue = _cue_token(document, attribution)
    if cue is None or cue.i > number.i:
        return False
    clause = next((t for t in (cue, *cue.ancestors) if t.dep_ == "advcl"), None)
    if clause is None or clause in number.ancestors:
        return False
    main = cue.sent.root
    timed = any(c.lower_ in OPENING_A_TIME for c in clause.lefts)
    return timed and cue.i < main.i and clause.right_edge.i < number.i


def _cue_token(document: Document, attribution: Attribution) -> Token | None:
    if not attribution.cue:
        return None
    cue = words_of(document).char_span(*attribution.cue[0], alignment_mode="expand")
    return cue.root if cue is not None else None


def _leaves_open(document: Document, attribution: Attribution) -> bool:
    """Tell ``would not say whether the 13 schools are safe`` and ``determined which of the 300 letters``.

    Nobody vouches for what he does not say, asks or finds out.
    """
    start = attribution.content[0][0]
    opened = document.text[start : start + LONGEST_QUESTION].split(maxsplit=1)
    if not opened or opened[0].lower() not in QUESTIONS or not attribution.cue:
        return False
    if not FINDING_OUT.isdisjoint(cues_of(attribution)):
        return True
    cue = words_of(document).char_span(*attribution.cue[0], alignment_mode="expand")
    if cue is None or attribution.stance in ("denying", "distancing"):
        return False
    return any(c.dep_ == "neg" for c in cue.root.lefts)


def _says_how_often(document: Document, attribution: Attribution, *, figure: Figure) -> bool:
    """Tell ``promised hundreds of times that``: how often a thing is said is not what is said."""
    token = words_of(document)[figure.numeral.last]
    while token.dep_ in INSIDE_A_COUNT or (token.dep_ == "pobj" and token.head.lower_ == "of"):
        token = token.head if token.dep_ in INSIDE_A_COUNT else token.head.head
    times = figure.noun is not None and figure.noun.lower_ == "times" and token.dep_ == "dobj"
    often = times or token.dep_ in ("npadvmod", "advmod")
    return often and covers(attribution.cue, token.head.idx)


def _describes(document: Document, attribution: Attribution, *, figure: Figure) -> bool:
    """Tell ``feared the lawsuit that covers 300 women``: the clause says which lawsuit, on nobody's word.

    What a plan or an offer holds is told by whoever announces it.
    """
    if _form(attribution) not in OF_A_THING or not attribution.cue:
        return False
    told = asks(attribution) or not DETAILING.isdisjoint(cues_of(attribution))
    return not told and _is_in_a_clause_of_its_own(document, attribution, figure=figure)


def _asked(document: Document, attribution: Attribution, *, figure: Figure) -> bool:
    """Tell whether a number is part of what somebody asks for, and does not only describe what is known.

    ``wants 300 staff`` is the asker's number; ``wants the 300 staff back`` and ``asked for help after 300 fell
    ill`` give a number that the asker takes as known. Cues that ask for nothing pass.
    """
    token = words_of(document)[figure.numeral.last]
    if not asks(attribution) or not attribution.cue:
        return True
    noun = figure.noun if figure.noun is not None else token
    token = _trails(token) or token
    known = figure.kind == "count" and any(c.lower_ in POINTING_TO_THE_ASKED for c in noun.lefts)
    while token.head != token and not covers(attribution.cue, token.head.idx):
        if token.dep_ in CLAUSES_OF_THEIR_OWN and token.tag_ in FINITE and not _is_modal(token):
            return False
        token = token.head
    return not known


def _is_modal(verb: Token) -> bool:
    return any(c.tag_ == "MD" for c in verb.lefts)


def _is_clause(document: Document, attribution: Attribution, *, at: int) -> bool:
    """Tell ``elaborated at the briefing that``: a that-clause is told, whatever stands before it."""
    if _form(attribution) != "preposition":
        return False
    start = attribution.content[0][0]
    before = document.text[start:at].lower()
    return before.startswith("that ") or (
        " that " in before and not ELABORATING.isdisjoint(cues_of(attribution))
    )


def _only_described(
    document: Document, attribution: Attribution, *, figure: Figure, at: int
) -> bool:
    """Tell whether the cue stands in a relative clause of the noun that is counted.

    A sum that somebody asks for or reports ("the $5m that it demanded") is theirs all the same.
    """
    cue = _cue_token(document, attribution)
    clause = cue is not None and (
        cue.dep_ == "relcl"
        or (cue.dep_ == "acl" and not attribution.source and cue.lemma_ in DETAILING)
    )
    told = cue is not None and any(c.dep_ == "ccomp" for c in cue.rights)
    if clause and cue is not None and not told and cue.head == figure.noun:
        return figure.kind != "money" or not attribution.source
    if len(attribution.content) < 2 or not attribution.cue or figure.kind == "money":
        return False
    cue_start = attribution.cue[0][0]
    first = attribution.content[0]
    if not first[0] <= at < first[1] <= cue_start:
        return False
    between = document.text[first[1] : cue_start].lower().split()
    return bool(between) and between[0] in GOING_ON_ABOUT
