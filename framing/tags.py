"""Sets of the parser's tags and of marks that several rules ask for, each under one name.

A set that one module alone asks for stands there. ``tests/contracts`` refuse a second definition of any.
Parts of speech and relations are spaCy's for English (Universal POS; ClearNLP relations), the finer tags
those of the Penn Treebank.
"""

from __future__ import annotations

__all__ = [
    "ADDED_CLAUSES",
    "ANY_DASHES",
    "ANY_SUBJECTS",
    "ARGUMENTS",
    "BESIDE_NUMBERS",
    "CLAUSES_OF_CONTENT",
    "COMMON_NOUNS",
    "DASHES",
    "DOERS",
    "FINITE",
    "FINITE_OR_MODAL",
    "FINITE_OR_PARTICIPLE",
    "FULL_STOPS",
    "HYPHENS",
    "MODIFYING_CLAUSES",
    "NAMES",
    "NOUNS",
    "NOUNS_AND_PRONOUNS",
    "NOUN_CLAUSES",
    "PARTICIPLES",
    "PLURALS",
    "PREDICATIVE",
    "PRESENT",
    "QUESTION_WORDS",
    "SUBJECTS",
    "VERBAL",
    "VERBS",
]

# Relations (``dep_``)
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
ANY_SUBJECTS = SUBJECTS | {"csubj"}
PREDICATIVE = frozenset({"appos", "attr", "oprd"})
BESIDE_NUMBERS = frozenset({"nummod", "quantmod", "compound", "nmod"})
CLAUSES_OF_CONTENT = frozenset({"ccomp", "xcomp"})
NOUN_CLAUSES = frozenset({"acl", "relcl"})
ADDED_CLAUSES = frozenset({"advcl", "relcl"})
MODIFYING_CLAUSES = ADDED_CLAUSES | {"acl"}

# Penn tags (``tag_``)
COMMON_NOUNS = frozenset({"NN", "NNS"})
NAMES = frozenset({"NNP", "NNPS"})
NOUNS = COMMON_NOUNS | NAMES
PLURALS = frozenset({"NNS", "NNPS"})
NOUNS_AND_PRONOUNS = NOUNS | {"PRP"}
ARGUMENTS = NOUNS_AND_PRONOUNS | {"CD"}
DOERS = ARGUMENTS | {"DT", "WP", "WDT"}
PRESENT = frozenset({"VBP", "VBZ"})
FINITE = PRESENT | {"VBD"}
FINITE_OR_MODAL = FINITE | {"MD"}
FINITE_OR_PARTICIPLE = FINITE | {"VBN"}
PARTICIPLES = frozenset({"VBN", "VBD"})
"""Past participles, and the past tenses that the tagger takes for them."""
VERBS = FINITE | {"VB", "VBG", "VBN"}
QUESTION_WORDS = frozenset({"WDT", "WP", "WP$", "WRB"})

# Parts of speech (``pos_``)
VERBAL = frozenset({"VERB", "AUX"})

# Marks
DASHES = frozenset({"—", "–", "--", "―"})
ANY_DASHES = DASHES | {"-"}
HYPHENS = frozenset({"-", "–", "‑"})
FULL_STOPS = frozenset({".", "!", "?"})
