"""What a sum of money is for: a £7m repair, paid dividends of £6m, a contract worth £7m."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person
from framing.extract.quantities.counted_nouns import BEFORE_A_COUNTED_NOUN, doc_lemma, whole
from framing.extract.quantities.recurring import after_rate, rate
from framing.extract.word_lists import terms, word_list
from framing.tags import COMMON_NOUNS, NAMES, NOUN_CLAUSES, NOUNS, PARTICIPLES, SUBJECTS

if TYPE_CHECKING:
    from framing.extract.quantities.counted import Figure
    from framing.words import Doc, Token

__all__ = ["paid", "purpose"]

PER = terms("numbers", "per")
MONEY_VERBS = terms("numbers", "money_verbs")
COSTING = terms("numbers", "costing")
HELD_AGAINST = terms("numbers", "held_against")
"""A sum behind these prepositions is held against another: as opposed to the £7m."""
NOTHING_COUNTED = terms("numbers", "not_counted") | frozenset(["exchange"])
BEHIND_A_SUM = terms("numbers", "behind_a_sum")
MEANT_FOR = terms("numbers", "meant_for")
PERCENT = terms("numbers", "percent")
MEASURES = frozenset(word_list("numbers")["measures"]["units"])
COUNTING = terms("numbers", "counting")
RELATIVE_PRONOUNS = terms("function_words", "relative_pronouns")
PHRASE_BREAKS = frozenset(".;:()")
PHRASE = BEFORE_A_COUNTED_NOUN | {"DT", "PRP$"}
TIMES_OF_NO_PURPOSE = (
    terms("numbers", "durations") | terms("numbers", "months") | terms("numbers", "no_purpose")
)
PREPOSITIONS_OF_SPENDING = {
    verb: frozenset(prepositions)
    for prepositions, verbs in word_list("numbers")["spending"]["verbs"]
    for verb in verbs
}
BUILDING = terms("numbers", "building")
WORKS = terms("numbers", "works")
ANY_SUM = frozenset(["for"])
SETS_OFF_A_PHRASE = frozenset(["—", "–", "--", "-", ":", "―"])
FAR = 9
INSIDE_A_SUM = frozenset(["nummod", "compound", "quantmod", "nmod", "amod", "punct"])
BEST_FIRST = ("pobj", "attr", "dobj")
CARRYING_A_SUM = terms("numbers", "carrying_a_sum")
RAISING_TO_A_SUM = terms("numbers", "raising_to_a_sum")
CLIMB = 4


def purpose(doc: Doc, figure: Figure) -> tuple[Token | None, str]:
    """Return the noun that says what a sum is for, and the lemma it goes by; ``(None, "")`` for none.

    The noun follows (``the £7m repair``), carries the sum (``a bill of £7m``) or is said to cost it
    (``the repair cost £7m``). Where a verb of paying alone tells, its lemma stands without a noun.
    """
    if (
        figure.noun is not None
        and figure.noun.is_alpha
        and figure.noun.lower_ not in NOTHING_COUNTED
    ):
        return figure.noun, figure.noun.lemma_.lower()
    wage = _by_the_hour(doc, figure.end)
    if wage is not None:
        return _named(wage)
    at = figure.start - 1
    if at > 0 and doc[at].lower_ == "between" and doc[at - 1].tag_ in NOUNS:
        return _named(doc[at - 1])
    top = _top(doc, figure)
    spent = (
        _what_follows(doc, figure)
        or _further_on(doc, figure)
        or _spent_on(doc, figure, top=top)
        or _built(doc, figure)
        or _spent_by_order(doc, figure)
    )
    if spent is not None:
        return spent, spent.lemma_.lower()
    if top.dep_ == "pobj":
        return _carried(top)
    verb, noun = top.head, None
    if top.dep_ == "nsubj" and verb.lemma_ == "be":
        noun = next((c for c in verb.rights if c.dep_ == "attr" and c.tag_ in NOUNS), None)
    elif top.dep_ in ("appos", "npadvmod") and verb.tag_ in COMMON_NOUNS and _is_set_off(top):
        noun = verb
    elif top.dep_ == "attr" or (top.dep_ in ("dobj", "npadvmod") and verb.lemma_ in COSTING):
        added_up = verb.tag_ == "VBG" and verb.dep_ == "advcl"
        noun = (_object(verb.head) if added_up else None) or _subject(verb)
        noun = None if noun is not None and is_person(noun) else noun  # the senator passed £7m
    return _named(noun) if noun is not None else _of_verb(verb)


def _carried(top: Token) -> tuple[Token | None, str]:
    """Return the noun that a sum stands behind with a preposition (``a bill of £7m``), or whose verb carries it."""
    carrier, preposition = top.head.head, top.head.lower_
    beside = top.head.nbor(-1) if top.head.i else carrier
    plain = beside.tag_ in COMMON_NOUNS and not is_person(beside)
    if preposition == "for" and plain:  # than her plea for £7m
        carrier = beside
    if carrier.lemma_ in HELD_AGAINST:
        return None, ""
    if carrier.tag_ in NOUNS:
        return _named(carrier) if preposition in CARRYING_A_SUM else (None, "")
    noun = _object(carrier) if preposition in RAISING_TO_A_SUM else None
    if preposition == "for" and noun is not None and noun.tag_ in NAMES:
        return _of_verb(carrier)  # is suing Bloom for £7m
    bought = any(c.dep_ == "dobj" for c in carrier.children)  # a family buys it for £7
    noun = noun or (None if bought else _subject(carrier))
    if preposition in RAISING_TO_A_SUM and noun is not None and not is_person(noun):
        return _named(noun)
    return _of_verb(carrier)


def paid(share: Token) -> str:
    """Return the verb of paying or offering that a share is the object of (``offered three per cent``), or ""."""
    return _of_verb(share.head)[1] if share.dep_ == "dobj" else ""


def _by_the_hour(doc: Doc, end: int) -> Token | None:
    """Return *wage* of ``a $15 an hour minimum wage`` and ``a $15-an-hour wage``."""
    if not rate(doc, end):
        return None
    while end < len(doc) and (doc[end].text in "-–" or doc[end].lower_ in PER):
        end += 1
    for token in doc[end + 1 : end + 1 + CLIMB]:
        if token.tag_ in NOUNS and token.nbor(1).tag_ not in NOUNS:
            return token
        if token.tag_ not in (*NOUNS, "JJ", "HYPH"):
            return None
    return None


def _spent_on(doc: Doc, figure: Figure, *, top: Token) -> Token | None:
    """Return *wall* of ``spend £5m on a wall``, ``£5m set aside for a wall`` and ``paid £5m by X for a wall``."""
    verbs = [c for c in top.rights if c.dep_ == "relcl" or (c.dep_ == "acl" and c.i == figure.end)]
    if top.dep_ in ("dobj", "npadvmod", "nsubjpass", "oprd"):
        verbs.append(top.head)
    for verb in verbs:
        wanted = PREPOSITIONS_OF_SPENDING.get(verb.lemma_.lower(), frozenset()) | ANY_SUM
        for word in doc[figure.end : min(figure.end + FAR, top.sent.end)]:
            if word.lower_ not in wanted or word.dep_ not in ("prep", "dative"):
                continue
            if word.head not in (verb, top):
                continue
            noun = next((c for c in word.children if c.dep_ == "pobj"), None)
            if noun is not None and noun.tag_ == "CD":  # on four of the trips
                noun = whole(doc, noun.i + 1)
            if noun is not None and noun.tag_ in NOUNS and _is_purpose(noun):
                return noun
    return None


def _further_on(doc: Doc, figure: Figure) -> Token | None:
    """Return *wall* of ``£5m in the budget for a wall``: what stands between says where the sum comes from."""
    first, last = figure.end, min(figure.end + FAR, doc[figure.start].sent.end)
    if first >= last or doc[first].lower_ not in ("in", "from"):
        return None
    for token in doc[first + 1 : last]:
        if token.lower_ in MEANT_FOR:
            return _behind(doc, token.i)
        if token.tag_ not in PHRASE | NOUNS:
            return None
    return None


def _built(doc: Doc, figure: Figure) -> Token | None:
    """Return *barrier* of ``£5m to build a barrier`` and ``the £5m that he requested to build a barrier``."""
    for i in range(figure.end, min(figure.end + FAR, doc[figure.start].sent.end - 1)):
        if doc[i].text in ",;.":
            return None
        if doc[i].lower_ == "to" and doc[i + 1].lemma_ in BUILDING and doc[i + 1].tag_ == "VB":
            built = _object(doc[i + 1])
            return built if built is not None and _is_purpose(built) else None
    return None


def _is_purpose(noun: Token) -> bool:
    timed = noun.lemma_.lower() in TIMES_OF_NO_PURPOSE and not any(
        c.dep_ == "compound" for c in noun.lefts
    )
    return not timed and noun.lower_ not in NOTHING_COUNTED and noun.is_alpha


def _is_set_off(top: Token) -> bool:
    """Tell a sum behind a dash or a colon: ``similar savings — roughly £7m``."""
    first = top.left_edge.i
    before = top.doc[first - 1].text if first else ""
    return before in SETS_OFF_A_PHRASE


def _what_follows(doc: Doc, figure: Figure) -> Token | None:
    """Return the noun of ``$5m for a wall`` and ``$2m in campaign funds``, right after the sum.

    *For* may take any noun that is no time; *in* only one without an article, which is no place then.
    """
    end = after_rate(doc, figure.end)
    at = _after_participle(doc, end)
    word = doc[at].lower_ if at + 1 < len(doc) else ""
    if word not in BEHIND_A_SUM or (at > end and word not in MEANT_FOR):
        return None
    if word in MEANT_FOR:
        return _behind(doc, at)
    noun = next((c for c in doc[at].children if c.dep_ == "pobj"), None)
    noun = _before_dash(noun, at) if noun is not None else None
    if noun is None or noun.tag_ not in COMMON_NOUNS or not _is_purpose(noun):
        return None
    return noun if all(c.dep_ not in ("det", "poss") for c in noun.lefts) else None


def _before_dash(noun: Token, at: int) -> Token:
    """Return *debt* of ``in debt - positions that``, which the parse takes for one phrase."""
    for token in noun.doc[at + 1 : noun.i]:
        if token.text in SETS_OFF_A_PHRASE and token.whitespace_ and token.nbor(-1).whitespace_:
            return token.nbor(-1)
    return noun


def _after_participle(doc: Doc, end: int) -> int:
    """Return where *for* stands in ``$5m set aside for a wall``, ``end`` itself where no participle follows."""
    if end >= len(doc) or doc[end].tag_ not in PARTICIPLES:
        return end
    after = range(end + 1, min(end + 1 + CLIMB, len(doc)))
    step = next((i for i in after if doc[i].tag_ not in ("RP", "RB")), end)
    return step if doc[step].lower_ in MEANT_FOR else end


def _behind(doc: Doc, at: int) -> Token | None:
    """Return the noun behind a preposition, or what is built where a verb stands there (``for building a wall``)."""
    first = doc[at + 1] if at + 1 < len(doc) else None
    if first is not None and first.tag_ == "VBG" and first.lemma_ in BUILDING:
        noun = _object(first) or _phrase_head(doc, at + 2)
    elif first is not None and first.tag_ == "VBG" and first.lemma_ in WORKS:
        noun = first
    else:
        noun = next((c for c in doc[at].children if c.dep_ == "pobj" and c.tag_ in NOUNS), None)
        noun = noun or _phrase_head(doc, at + 1)
    noun = _of_measure(noun) if noun is not None else None
    return noun if noun is not None and _is_purpose(noun) else None


def _of_measure(noun: Token) -> Token:
    """Return *fencing* of ``for 55 miles of fencing``, any other noun itself."""
    of = next((c for c in noun.rights if c.lower_ == "of"), None)
    inner = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    measured = noun.lemma_.lower() in MEASURES and inner is not None and inner.tag_ in NOUNS
    return inner if measured and inner is not None else noun


def _phrase_head(doc: Doc, first: int) -> Token | None:
    """Return the last noun of the noun phrase that begins at ``first``, read without the parse."""
    if first >= len(doc) or doc[first].tag_ == "VBG" or doc[first].lower_ == "not":
        return None
    for token in doc[first : first + FAR]:
        if token.tag_ not in PHRASE | NOUNS or token.tag_ == "CC":
            return None
        last = token.i + 1 == len(doc) or doc[token.i + 1].tag_ not in {*NOUNS, "POS", "HYPH"}
        if token.tag_ in NOUNS and last:
            return token
    return None


def _spent_by_order(doc: Doc, figure: Figure) -> Token | None:
    """Return *wall* of ``spent the money, £5m, on a wall`` by the order of the words, where the parse does not tell."""
    at = figure.end + (figure.end < len(doc) and doc[figure.end].text == ",")
    at += doc_lemma(doc, at) == "out"
    sent = doc[figure.start].sent
    if at + 1 >= sent.end:
        return None
    for i in range(figure.start - 1, max(figure.start - FAR, sent.start - 1), -1):
        if doc[i].text in PHRASE_BREAKS:
            return None
        if doc[i].pos_ == "VERB":
            wanted = PREPOSITIONS_OF_SPENDING.get(doc[i].lemma_.lower(), frozenset())
            return _behind(doc, at) if doc[at].lower_ in wanted else None
    return None


def _top(doc: Doc, figure: Figure) -> Token:
    """Return the head of the sum's own words; a parse that tears ``£7`` from ``m`` has two."""
    first = max(figure.numeral.first - 1, 0)
    tops = []
    for i in range(figure.numeral.first, figure.numeral.last + 1):
        token = doc[i]
        for _ in range(CLIMB):
            if token.dep_ not in INSIDE_A_SUM or not first <= token.head.i <= figure.end:
                break
            token = token.head
        tops.append(token)
    return next((top for role in BEST_FIRST for top in tops if top.dep_ == role), tops[-1])


def _named(noun: Token) -> tuple[Token | None, str]:
    if noun.lower_ in PERCENT:
        noun = whole(noun.doc, noun.i + 1) or noun
    inner = noun.lemma_.lower() in COUNTING and noun.left_edge.i > 0
    if noun.lemma_.lower() in TIMES_OF_NO_PURPOSE or (
        inner and noun.left_edge.nbor(-1).lower_ in RELATIVE_PRONOUNS
    ):
        return None, ""
    net = any(c.lower_ == "net" for c in noun.lefts)
    counts = noun.is_alpha and len(noun) > 1 and (net or noun.lower_ not in NOTHING_COUNTED)
    return (noun, noun.lemma_.lower()) if counts else (None, "")


def _object(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ == "dobj" and c.tag_ in NOUNS), None)


def _subject(verb: Token) -> Token | None:
    """Return the noun that a verb is said of, also one that it shares with the verb above."""
    for _ in range(CLIMB):
        found = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
        if found is not None:
            return found if found.tag_ in NOUNS else None
        if (verb.dep_ in NOUN_CLAUSES or verb.dep_ == "amod") and verb.head.tag_ in NOUNS:
            return verb.head  # the plan that cost £7m, a contract worth £7m
        if verb.dep_ not in ("xcomp", "acomp", "conj", "advcl"):
            return None
        guessed = verb.dep_ == "xcomp" and verb.head.lemma_ in COUNTING
        verb = verb.head
        if guessed:  # the plan, which the bank has estimated to cost £7m
            passive = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
            meant = verb.head if verb.dep_ == "relcl" else passive
            return meant if meant is not None and meant.tag_ in COMMON_NOUNS else None
    return None


def _of_verb(verb: Token) -> tuple[None, str]:
    lemma = verb.lemma_.lower()
    return None, lemma if lemma in MONEY_VERBS else ""
