"""What a number counts where the noun does not follow it: the whole, the subject, what was counted last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.grammar.people_nouns import is_person, noun_class
from framing.extract.quantities.counted import BESIDE_A_TALLY
from framing.extract.quantities.counted_nouns import doc_lemma, whole
from framing.extract.quantities.purposes import paid, purpose
from framing.extract.word_lists import terms
from framing.tags import BESIDE_NUMBERS, COMMON_NOUNS, NAMES, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from framing.extract.quantities.counted import Figure
    from framing.words import Doc, Token

__all__ = ["MEASURED", "View"]

AT = thresholds("extract", "figures")
CLIMB = 4
LEAST_OF_SEVERAL = 2
NOT_COUNTED = terms("numbers", "not_counted")
CHANGING = terms("numbers", "changing")
SUMS = terms("numbers", "sums")
SETTING = terms("numbers", "setting")
COUNTING = terms("numbers", "counting")
LEVELS = terms("numbers", "levels")
CONTESTS = terms("numbers", "contests")
PEOPLED = terms("numbers", "peopled")
PLACING_A_COUNT = terms("function_words", "placing_a_count")
DESCRIBING = frozenset(["NN", "NNS", "NNP", "NNPS", "JJ", "CD"])
TALL = terms("numbers", "tall")
BOUNDING = terms("function_words", "bounding")
BEFORE_LIMITS = ("to", "at")
GIVEN_AT = ("at", "as")
ANAPHORIC = frozenset(["it", "them"])
FAR = 18
PERCENT_OR_PER_CENT = terms("numbers", "percent") | terms("numbers", "percent_in_two_words")
MEASURED = frozenset(["money", "percent", "measure"])
"""Kinds of figures that measure, where others count."""
KINDS_OF_SHARE = frozenset(["percent", "share"])
SETS_OFF_A_COUNT = frozenset(["—", "–", "--", ":", "―"])
VOTING = terms("numbers", "voting")
STAYING = terms("acts", "staying")


class View:
    """What is counted in a document, number after number: a bare one counts what was counted last."""

    def __init__(self, doc: Doc) -> None:
        """Begin at the head of a document."""
        self.doc = doc
        self.named: Token | None = None
        self.shared: Token | None = None
        self.done: dict[str, Token] = {}

    def counted(self, figure: Figure) -> tuple[Token | None, str]:
        """Return the noun that ``figure`` counts and the lemma that it goes by, (None, "") where none tells."""
        doc = self.doc
        if figure.kind == "money":
            return purpose(doc, figure)
        noun = (
            figure.noun or _of_whole(doc, figure) or _shared(doc, figure) or _subject(doc, figure)
        )
        if figure.kind == "tally":
            noun = noun or _vote(doc, figure)
        elif figure.kind in KINDS_OF_SHARE:
            noun = self._of_shares(figure, noun) or _before_bracket(doc, figure)
        elif figure.kind not in MEASURED:
            noun = noun or _out_of(doc, figure) or _in_sums(doc, figure)
            noun = noun or self._given_again(figure) or self._in_view(figure)
            self._remember(noun)
            if noun is not None and noun.dep_ == "dobj" and noun.head.dep_ != "relcl":
                self.done[noun.head.lemma_] = noun
        if noun is None and figure.kind == "percent":
            return None, paid(doc[figure.numeral.last].head)
        if noun is None and figure.kind == "tally":
            return None, _voted(doc[figure.numeral.first])
        return noun, noun.lemma_.lower() if noun is not None else ""

    def _of_shares(self, figure: Figure, noun: Token | None) -> Token | None:
        """Return *vote* also for *17 percent* of ``with 48 percent of the vote; her rival took only 17 percent``."""
        if noun is not None and (
            noun.lower_ in PERCENT_OR_PER_CENT or (figure.noun is None and _is_name(noun))
        ):
            noun = None
        top = _top(self.doc, figure)
        told = top.dep_ == "dobj" or (top.dep_ == "pobj" and top.head.lower_ == "with")
        if noun is None and told and self.shared is not None:
            near = figure.start - self.shared.i < AT.shared
            return self.shared if near else None
        self.shared = figure.noun if figure.noun is not None and doc_has_of(figure) else None
        return noun

    def _remember(self, noun: Token | None) -> None:
        """Keep what was counted last; a place beside it (*in five states*) only where nothing else is."""
        if noun is None:
            return
        aside = noun.dep_ == "pobj" and noun.head.lower_ in PLACING_A_COUNT
        near = self.named is not None and noun.i - self.named.i < AT.in_view
        if not (aside and near):
            self.named = noun

    def _given_again(self, figure: Figure) -> Token | None:
        """Return the noun last counted for *14* of ``puts it at 14`` and ``put the number at 14``."""
        top = _top(self.doc, figure)
        verb = top.head.head
        given = top.dep_ == "pobj" and top.head.lower_ in GIVEN_AT and verb.lemma_ in COUNTING
        if not given or self.named is None or figure.start - self.named.i >= AT.in_view:
            return None
        objects = (c for c in verb.rights if c.dep_ == "dobj" and c.i < top.i)
        again = any(c.lower_ in ANAPHORIC or _points_back(c) for c in objects)
        return self.named if again else None

    def _in_view(self, figure: Figure) -> Token | None:
        """Return the noun last counted, for a number that stands alone ("22 are alive") near it."""
        top, named = _top(self.doc, figure), self.named
        same = self.done.get(top.head.lemma_) if top.dep_ == "dobj" else None
        if same is not None and same.sent == top.sent:
            return same  # one had 40 fires; the other had 12
        behind = top.dep_ == "pobj" and top.head.lower_ in ("at", "of")
        parts = figure.numeral.value % 1 != 0  # it had forecast 4.9
        if figure.numeral.shape == "vague" or behind or parts or _is_described(self.doc, figure):
            return None
        if named is None or figure.start - named.i >= AT.in_view:
            return None
        doers = [c for c in top.head.lefts if c.dep_ in SUBJECTS] if top.dep_ == "dobj" else []
        return None if named in doers or (doers and top.head.head == named) else named


def doc_has_of(figure: Figure) -> bool:
    """Tell ``48 percent of the vote`` from ``a 48 percent rise``."""
    noun = figure.noun
    return noun is not None and any(
        word.lower_ == "of" for word in noun.doc[figure.numeral.last : noun.i]
    )


def _points_back(noun: Token) -> bool:
    """Tell *the number* from *the number of dead*."""
    return not _countable(noun) and all(c.lower_ != "of" for c in noun.children)


def _is_name(noun: Token) -> bool:
    return noun.tag_ in NAMES


def _is_described(doc: Doc, figure: Figure) -> bool:
    """Tell ``700,000 Deferred Action for …``, whose noun is not found, from a bare number."""
    after = figure.numeral.last + 1
    return figure.end == after < len(doc) and doc[after].tag_ in DESCRIBING


def _top(doc: Doc, figure: Figure) -> Token:
    """Return the head of a number's own words."""
    token = doc[figure.numeral.last]
    while token.dep_ in BESIDE_NUMBERS and token.head.i <= figure.end and token.head != token:
        token = token.head
    return token


def _vote(doc: Doc, figure: Figure) -> Token | None:
    """Return *vote* of ``by a vote of 52 to 48``."""
    at = figure.start - 1
    if at > 0 and doc[at].lower_ in ("of", "by") and doc[at - 1].lemma_.lower() in BESIDE_A_TALLY:
        return doc[at - 1]
    return None


def _voted(numeral: Token) -> str:
    """Return *vote* for ``voted 52-48``, ``passed 52-48`` and ``the tally was 52-48``, "" where no word tells."""
    verb = numeral.head
    told = [verb, *(c for c in verb.lefts if c.dep_ in SUBJECTS and verb.lemma_ == "be")]
    return "vote" if any(word.lemma_.lower() in VOTING for word in told) else ""


def _out_of(doc: Doc, figure: Figure) -> Token | None:
    """Return *occasions* of ``a few occasions out of hundreds`` and *letters* of ``three letters among thousands``."""
    at = figure.numeral.first - 1
    if at > 1 and doc[at].lower_ == "of" and doc[at - 1].lower_ == "out":
        return doc[at - 2] if doc[at - 2].tag_ in NOUNS else None
    if doc[max(at, 0)].lower_ == "the":
        at -= 1
    if at > 0 and doc[at].lower_ == "among":
        over = doc[at].head
        return over if over.tag_ in NOUNS else _counted_subject(over)
    return None


def _before_bracket(doc: Doc, figure: Figure) -> Token | None:
    """Return *women* of ``women (61 percent)``."""
    at = figure.start - 2
    closed = figure.end < len(doc) and doc[figure.end].text == ")"
    held = closed and at >= 0 and doc[at + 1].text == "("
    return doc[at] if held and doc[at].tag_ == "NNS" else None


def _in_sums(doc: Doc, figure: Figure) -> Token | None:
    """Return *donations* of ``millions in foreign donations``, a vague sum without its currency."""
    if figure.numeral.shape != "vague" or doc_lemma(doc, figure.end) != "in":
        return None
    things = (c for c in doc[figure.end].children if c.dep_ == "pobj" and c.tag_ in NOUNS)
    return next((noun for noun in things if noun.lemma_.lower() in SUMS), None)


def _of_whole(doc: Doc, figure: Figure) -> Token | None:
    """Return the noun of ``35 of the hostages``, which the figure itself does not take in."""
    fate = figure.end > figure.numeral.last + 1 and doc[figure.end - 1].tag_ == "VBN"
    at = figure.end + (doc_lemma(doc, figure.end) == "out")
    if fate or doc_lemma(doc, at) != "of":
        return None
    things = (c for c in doc[at].children if c.dep_ == "pobj" and c.tag_ in NOUNS)
    return whole(doc, at) or next(things, None) or _of_a_number(doc, at + 1)


def _of_a_number(doc: Doc, i: int) -> Token | None:
    """Return *exits* of ``two of four exits`` where the parser read both numbers as one."""
    number = doc[i] if i < len(doc) else None
    if number is None or number.tag_ != "CD" or number.dep_ != "nummod":
        return None
    return number.head if number.head.tag_ in NOUNS and number.head.i > i else None


def _shared(doc: Doc, figure: Figure) -> Token | None:
    """Return the noun of ``30 or 40 members`` and ``hundreds if not thousands of members`` for the first number."""
    i = figure.end + 1
    listed = _listed_after(doc, figure)
    if listed is not None:
        return listed
    if [t.lower_ for t in doc[figure.end : i + 1]] == ["if", "not"]:
        return whole(doc, i + 2) if figure.numeral.shape == "vague" else None
    joined = i < len(doc) and doc[i - 1].lower_ in ("or", "and") and doc[i].tag_ == "CD"
    heads = (doc[i].head, doc[figure.numeral.last].head) if joined else ()
    return next((noun for noun in heads if noun.tag_ in NOUNS and noun.i > i), None)


def _listed_after(doc: Doc, figure: Figure) -> Token | None:
    """Return *refugees* of ``100,000, 200,000 or 250,000 refugees`` for the first number."""
    i, numbers = figure.end, 0
    while i + 1 < len(doc) and doc[i].lower_ in (",", "or", "and") and doc[i + 1].tag_ == "CD":
        i, numbers = i + 2, numbers + 1
    if numbers < LEAST_OF_SEVERAL:
        return None
    named = (t for t in doc[i : i + CLIMB] if t.tag_ not in DESCRIBING or t.tag_ == "NNS")
    noun = next(named, None)
    return noun if noun is not None and noun.tag_ == "NNS" else None


def _subject(doc: Doc, figure: Figure) -> Token | None:
    """Return the noun of ``the rate was 35 percent``, ``a rate of 35 percent`` and ``the herd fell to 40``."""
    token = _top(doc, figure)
    verb = token.head
    if token.dep_ == "attr" or (token.dep_ in ("dobj", "npadvmod") and verb.lemma_ in CHANGING):
        return _counted_subject(verb)
    if token.dep_ == "npadvmod":
        return _measured(verb)
    moved = figure.start and doc[figure.start - 1].lower_ in ("up", "down")
    set_off = token.dep_ == "appos" and verb.lemma_ not in CONTESTS
    if set_off and verb.tag_ in COMMON_NOUNS and (moved or _is_set_off(token)):
        return _counted(verb)
    return _behind(figure, token) if token.dep_ == "pobj" else None


def _behind(figure: Figure, token: Token) -> Token | None:
    """Return what a number behind a preposition is said of: *herd* of ``the herd fell to 40``."""
    preposition = token.head
    above = preposition.head
    if preposition.lower_ in BOUNDING and above.lemma_ in STAYING:
        return _counted_subject(above)
    if above.lemma_ == "come" and preposition.lower_ == "at" and figure.kind == "count":
        return _counted_subject(above)  # came back at 195
    return _carrier(preposition, figure) or (
        _set_to(preposition) if preposition.lower_ in BEFORE_LIMITS else None
    )


def _measured(word: Token) -> Token | None:
    """Return what is *worth* so much, so *high* or *up* so much."""
    if word.lower_ == "worth" or word.lower_ in TALL:
        return _counted_subject(word.head)
    over = word.head
    if word.lower_ not in ("up", "down"):
        return None
    return _counted(over) if over.tag_ in NOUNS else _counted_subject(over)


def _set_to(preposition: Token) -> Token | None:
    """Return *applications* of ``limit the number of applications that are granted to 40``, however it was read."""
    doc = preposition.doc
    for i in range(preposition.i - 1, max(preposition.i - FAR, preposition.sent.start - 1), -1):
        verb = doc[i]
        if verb.lemma_ in SETTING and verb.pos_ == "VERB":
            noun = next((c for c in verb.rights if c.dep_ == "dobj"), None)
            set_ = noun is not None and noun.i < preposition.i and not _countable(noun)
            return _counted(noun) if noun is not None and set_ else None
    return None


def _carrier(preposition: Token, figure: Figure) -> Token | None:
    """Return what a number behind *of*, *at* or *to* is said of: *rate* of ``a rate of``, *herd* of ``fell to``."""
    carrier = preposition.head
    if preposition.lower_ in ("of", "at") and carrier.tag_ in NOUNS and _countable(carrier):
        several = carrier.tag_ == "NNS" and carrier.lower_ not in LEVELS
        many = several and preposition.lower_ == "of" and figure.kind == "count"
        peopled = noun_class(carrier) in ("state", "institution") or carrier.lemma_ in PEOPLED
        return None if many or peopled or is_person(carrier) else carrier
    if carrier.tag_ in NOUNS and carrier.dep_ == "pobj":
        carrier = carrier.head.head
    given = carrier.lemma_ in COUNTING and preposition.lower_ in ("as", "at")
    if carrier.lemma_ not in CHANGING | SETTING and not given:
        return None
    raised = next((c for c in carrier.children if c.dep_ == "dobj" and c.tag_ in NOUNS), None)
    if raised is not None:
        return _counted(raised)
    return _counted_subject(carrier) if carrier.lemma_ in CHANGING else None


def _is_set_off(top: Token) -> bool:
    """Tell a number behind a colon or a dash: ``his tax rate: 30 percent``."""
    first = top.left_edge.i
    return bool(first) and top.doc[first - 1].text in SETS_OFF_A_COUNT


def _counted_subject(verb: Token) -> Token | None:
    """Return the subject of a verb, or what it is a number of: *herds* of ``the number of herds fell``."""
    for _ in range(CLIMB):
        noun = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
        if noun is not None or verb.dep_ != "xcomp":
            break
        verb = verb.head
    return _counted(noun) if noun is not None and noun.tag_ in NOUNS else None


def _counted(noun: Token) -> Token | None:
    """Return a noun, or what it is a number of: *herds* of ``the number of herds``."""
    if _countable(noun):
        return noun
    of = next((c for c in noun.children if c.lower_ == "of"), None)
    inner = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return _counted(inner) if inner is not None and inner.tag_ in NOUNS else inner


def _countable(noun: Token) -> bool:
    return noun.lower_ not in NOT_COUNTED
