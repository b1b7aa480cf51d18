"""The main clause of a sentence, read from the parse: its verb, in which form, and who does it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.compare.dates import WEEKDAYS_AND_MONTHS
from framing.compare.thresholds import read, word_set
from framing.data_files import terms
from framing.datelines import behind_dateline
from framing.tags import VERBAL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["NO_CLAUSE", "Clause", "main_clause"]

Row = dict[str, Any]

PARTS_OF_THE_VERB = frozenset({"aux", "auxpass", "neg", "prt"})
SIDE_RELATIONS = frozenset({"relcl", "appos", "acl", "advcl", "parataxis", "dep", "punct"})
"""What only adds to a noun: left out where the noun phrase is printed."""
MARKED = re.compile(r"“[^”]*”|(?<!\w)‘.*?’(?!\w)|\"[^\"]*\"|(?<!\w)'.*?'(?!\w)")
MOST_WORDS = 12
PASSIVE_FORMS = frozenset({"passive_no_agent", "passive_agent"})
ARTICLES = terms("function_words", "articles")


@dataclass(frozen=True)
class Clause:
    """A main clause: its verb as printed, its form, and its subject (active) or by-agent (passive)."""

    verb: str
    form: str
    agent: str


NO_CLAUSE = Clause("", "none", "")


def main_clause(sample: Sample, sentence: Mapping[str, Any], *, acts: Sequence[Row]) -> Clause:
    """Return the clause of a sentence's root verb; ``NO_CLAUSE`` where the parse does not make it sure.

    A root that only introduces what stands before it (*…, police said*) gives way to that. The form is
    that of the agency layer's finding at the verb, else the grammar's: passive with a passive auxiliary,
    linking for a form of *be*, active where a subject stands before it. Of a line in capitals nothing is sure.
    """
    if str(sentence["text"]).isupper():
        return NO_CLAUSE
    tree = _Tree(sample, sentence)
    root = tree.root()
    verb = None if root is None else tree.told(root)
    return NO_CLAUSE if verb is None else tree.clause(verb, acts)


class _Tree:
    """One sentence's words by where they begin, and what depends on each."""

    def __init__(self, sample: Sample, sentence: Mapping[str, Any]) -> None:
        self.text = sample.texts[sentence["article_id"]]
        self.zone = sentence["zone"]
        self.cues = [
            span
            for row in sample.rows("attributions")
            if row["article_id"] == sentence["article_id"]
            for span in row["cue_spans"] or []
        ]
        spans = (int(sentence["start"]), int(sentence["end"]))
        self.spans = spans
        self.own = spans[0] + behind_dateline(sentence["text"])
        rows = sample.word_rows[sentence["article_id"]]
        self.words: dict[int, Row] = {
            row["start"]: row for row in rows if spans[0] <= row["start"] < spans[1]
        }
        self.under: dict[int, list[Row]] = defaultdict(list)
        for row in self.words.values():
            if row["head"] is not None and row["head"] != row["start"]:
                self.under[row["head"]].append(row)

    def root(self) -> Row | None:
        """Return the one verb that the sentence hangs on; none within marks that others' words stand in."""
        roots = [row for row in self.words.values() if row["dep"] == "ROOT"]
        if len(roots) != 1 or roots[0]["pos"] not in VERBAL:
            return None
        if ";" in self.text[self.spans[0] : roots[0]["start"]]:
            return None
        at = roots[0]["start"] - self.spans[0]
        marked = [m.span() for m in MARKED.finditer(self.text[slice(*self.spans)])]
        outside = any(
            not any(a <= start - self.spans[0] < b for a, b in marked) for start in self.words
        )
        return None if outside and any(a <= at < b for a, b in marked) else roots[0]

    def _child(self, row: Row, *labels: str) -> Row | None:
        return next((one for one in self.under[row["start"]] if one["dep"] in labels), None)

    def told(self, root: Row) -> Row | None:
        """Return the verb of what stands whole before a reporting root, else the root.

        None where two clauses stand side by side and the root reports nothing.
        """
        clause = self._child(root, "ccomp")
        if clause is None or clause["start"] > root["start"]:
            return root
        if not any(start <= root["start"] < end for start, end in self.cues):
            return None
        return clause if clause["pos"] == "VERB" and clause["voice"] != "quoted" else root

    def clause(self, verb: Row, acts: Sequence[Row]) -> Clause:
        """Return the clause of a verb."""
        subject = self._child(verb, "nsubj", "nsubjpass", "csubj")
        if subject is None or not self._near(subject, verb) or self._opens(subject, verb):
            return NO_CLAUSE
        if (aim := self._aim(verb)) is not None:
            return Clause(f"{self._verb(verb)} {self._verb(aim)}", "active", self._phrase(subject))
        words = self._verb(verb)
        here = {row["category"] for row in acts if row["start"] <= verb["start"] < row["end"]}
        by = self._child(verb, "agent")
        elided = self.zone == "headline" and (
            by or here & PASSIVE_FORMS
        )  # Bloom blasted by her sister
        if subject["dep"] == "nsubjpass" or self._child(verb, "auxpass") or elided:
            return self._passive(words, by, told=bool(here & PASSIVE_FORMS))
        if self.zone == "headline" and self._doubtful(subject, verb):
            return NO_CLAUSE
        if verb["pos"] == "AUX" or verb["lemma"] == "be":
            return Clause(words, "linking", "")
        form = "middle" if "middle" in here else "active"
        return Clause(words, form, self._phrase(subject) if form == "active" else "")

    def _near(self, subject: Row, verb: Row) -> bool:
        """Tell whether nothing between subject and verb makes their bond doubtful, as parses of headlines are."""
        low, high = sorted((subject["start"], verb["start"]))
        between = [row for row in self.words.values() if low < row["start"] < high]
        if self.zone != "headline":
            return True
        if self._is_aside(between, subject):
            return True
        return "," not in self.text[low:high] and all(
            row["pos"] != "SCONJ" and row["word"] != "as" for row in between
        )

    def _is_aside(self, between: Sequence[Row], subject: Row) -> bool:
        """Tell ``Bloom, who led the bank, is out``: between two commas stands what is said of the subject."""
        inside, under = [], {subject["start"]}
        for row in between:
            if row["head"] in under or row["dep"] not in PARTS_OF_THE_VERB:
                under.add(row["start"])
                inside.append(row)
        if not inside or any(row["head"] not in under for row in inside):
            return False
        before = self.text[subject["end"] : inside[0]["start"]]
        behind = self.text[inside[-1]["end"] :].lstrip()
        return before.strip() == "," and behind.startswith(",")

    def _opens(self, subject: Row, verb: Row) -> bool:
        """Tell *Joining* of ``Joining a chorus of bishops, 90 clerks have called``: not the subject but what opens."""
        doing = subject["pos"] == "VERB" and subject["word"].endswith("ing")
        return doing and "," in self.text[subject["end"] : verb["start"]]

    def _aim(self, verb: Row) -> Row | None:
        """Return the verb of what somebody is set to do: *is set to vote*; None where something is to be done to it."""
        done = self._child(verb, "xcomp")
        if done is None or verb["lemma"] not in word_set("names", "set_to"):
            return None
        to = self.text[verb["end"] : done["start"]].split()
        return done if to == ["to"] and done["pos"] == "VERB" else None

    def _passive(self, words: str, by: Row | None, *, told: bool) -> Clause:
        """Return a passive clause with its doer, *linking* where nothing is done (*was gone*)."""
        doer = self._child(by, "pobj") if by else None
        if by and (doer is None or doer["word"] in ARTICLES):
            return NO_CLAUSE  # blasted by the | left over the deal: parsed amiss
        return Clause(
            words, "passive" if told or doer else "linking", self._phrase(doer) if doer else ""
        )

    def _doubtful(self, subject: Row, verb: Row) -> bool:
        """Tell whether a headline may be parsed amiss; its verb is no passive by what is known of it."""
        return (
            self._is_reported(subject, verb)
            or self._has_lost_its_verb(subject, verb)
            or self._may_lack_its_auxiliary(subject, verb)
        )

    def _is_reported(self, subject: Row, verb: Row) -> bool:
        """Tell the verb of what somebody says, which runs on from *Bloom says* without a mark."""
        told = any(
            self.words[start]["pos"] != "NOUN"
            for start, end in self.cues
            if start in self.words and end <= verb["start"]
        )
        said = word_set("names", "said_in_headlines")
        return told or bool(said & set(self._phrase(subject).casefold().split()))

    def _has_lost_its_verb(self, subject: Row, verb: Row) -> bool:
        """Tell *Bloom announces deal*, where the verb was taken for a noun in the plural and *deal* for a verb."""
        small = self.text[subject["start"]].islower() and subject["word"].endswith("s")
        before = [row for row in self.under[subject["start"]] if row["end"] + 1 == subject["start"]]
        named = any(self.text[row["start"]].isupper() for row in before)
        return verb["word"] == verb["lemma"] and small and named

    def _may_lack_its_auxiliary(self, subject: Row, verb: Row) -> bool:
        """Tell *Bloom ousted*, which leaves out *was*, from *Bloom ousted Reyes*: a past form without an object."""
        word = verb["word"]
        same = word in read("names")["same_in_the_past"]["words"]
        past = same or (word != verb["lemma"] and not word.endswith(("s", "ing")))
        bare = not self._child(verb, "aux", "auxpass", "agent", "dobj", "dative", "ccomp", "xcomp")
        return bare and past and verb["pos"] == "VERB" and subject["dep"] == "nsubj"

    def _verb(self, verb: Row) -> str:
        parts = [
            one
            for one in self.under[verb["start"]]
            if one["dep"] in PARTS_OF_THE_VERB
            and (one["start"] < verb["start"] or not self.text[verb["end"] : one["start"]].strip())
        ]
        ordered = sorted([verb, *parts], key=lambda row: int(row["start"]))
        words = [self.text[row["start"] : row["end"]] for row in ordered]
        return " ".join(words).replace(" n't", "n't").replace(" n’t", "n’t")

    def _belongs(self, word: Row, noun: Row) -> bool:
        """Tell what belongs to a noun from asides and days; a name right behind an office does (*Gov. Ada Bloom*)."""
        if word["dep"] == "appos" and word["pos"] == "PROPN":
            low = min([word["start"], *(one["start"] for one in self.under[word["start"]])])
            return not self.text[noun["end"] : low].strip()
        if word["dep"] == "cc" and self._child(self.words[word["head"]], "conj") is None:
            return False  # all but confirmed
        under = self._child(word, "pobj") if word["dep"] == "prep" else None
        day = under is not None and self._printed(under) in WEEKDAYS_AND_MONTHS
        aside = word["dep"] == "prep" and self.text[: word["start"]].rstrip().endswith(",")
        return word["dep"] not in SIDE_RELATIONS and not (day or aside)

    def _printed(self, word: Row) -> str:
        return self.text[word["start"] : word["end"]]

    def _phrase(self, noun: Row) -> str:
        """Return a noun with what belongs to it, as printed; short of its clauses and of when it was."""
        if noun["start"] < self.own:
            return ""
        found, waiting = [noun], [noun]
        while waiting:
            for one in self.under[waiting.pop()["start"]]:
                if self._belongs(one, noun):
                    found.append(one)
                    waiting.append(one)
        before = min(row["start"] for row in found if row["start"] >= self.own)
        after = max(row["end"] for row in found)
        words = self.text[before:after].split()
        return " ".join(
            words if len(words) <= MOST_WORDS else self.text[before : noun["end"]].split()
        )
