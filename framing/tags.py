"""Sets of the parser's tags and of marks that several rules ask for, each under one name.

A set that one module alone asks for stands there. ``tests/contracts`` refuse a second definition of any.
Parts of speech and relations are spaCy's for English (Universal POS; ClearNLP relations), the finer tags
those of the Penn Treebank.
"""

from __future__ import annotations

__all__ = [
    "ADDED_CLAUSES",
    "ADVERBIAL_OR_OPEN_CLAUSES",
    "AFFECTED",
    "ANY_DASHES",
    "ANY_PARTICIPLES",
    "ANY_SUBJECTS",
    "APPOSED_OR_JOINED",
    "ARGUMENTS",
    "AUXILIARIES",
    "BEHIND_A_NOUN",
    "BESIDE_NUMBERS",
    "CLAUSES_BELOW_NOUNS",
    "CLAUSES_OF_CONTENT",
    "COMMON_NOUNS",
    "COMPLETING_A_VERB",
    "DASHES",
    "DETERMINERS_AND_OWNERS",
    "DOERS",
    "FINITE",
    "FINITE_OR_MODAL",
    "FINITE_OR_PARTICIPLE",
    "FULL_STOPS",
    "HYPHENS",
    "MARKS_AND_SPACES",
    "MAY_BE_CUES",
    "MODIFYING_CLAUSES",
    "NAMES",
    "NAMES_AND_PRONOUNS",
    "NOMINALS",
    "NOUNS",
    "NOUNS_AND_ADJECTIVES",
    "NOUNS_AND_PRONOUNS",
    "NOUNS_VERBS_AND_ADJECTIVES",
    "NOUN_CLAUSES",
    "NOUN_OR_NAME",
    "PARTICIPLES",
    "PATIENTS",
    "PLURALS",
    "POINTING_BEFORE_A_NOUN",
    "PREDICATIVE",
    "PREMODIFIERS",
    "PREPOSITIONAL",
    "PRESENT",
    "QUESTION_WORDS",
    "RELATIVE_TAGS",
    "SUBJECTS",
    "SUBJECTS_AND_OBJECTS",
    "VERBAL",
    "VERBS",
]

# Relations (``dep_``)
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
ANY_SUBJECTS = SUBJECTS | {"csubj"}
PATIENTS = frozenset({"dobj", "nsubjpass"})
"""What the act of a verb is done to: its object, or the subject of a passive."""
AFFECTED = frozenset({"dobj", "dative"})
"""The relations of whom something is done or told to."""
SUBJECTS_AND_OBJECTS = SUBJECTS | PATIENTS
"""What a verb is about: who does it and to whom it is done."""
COMPLETING_A_VERB = frozenset({"dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "dative"})
"""What a verb takes that is neither its subject nor an addition."""
AUXILIARIES = frozenset({"aux", "auxpass"})
PREDICATIVE = frozenset({"appos", "attr", "oprd"})
BESIDE_NUMBERS = frozenset({"nummod", "quantmod", "compound", "nmod"})
CLAUSES_OF_CONTENT = frozenset({"ccomp", "xcomp"})
ADDED_CLAUSES = frozenset({"advcl", "relcl"})
MODIFYING_CLAUSES = ADDED_CLAUSES | {"acl"}
NOUN_CLAUSES = frozenset({"acl", "relcl"})
CLAUSES_BELOW_NOUNS = NOUN_CLAUSES | {"ccomp"}
"""The same with the content of a noun: *the claim that it was safe*."""
BEHIND_A_NOUN = NOUN_CLAUSES | {"appos", "cc", "conj", "punct"}
"""What goes on behind a noun and is no part of what it is called."""
ADVERBIAL_OR_OPEN_CLAUSES = frozenset({"advcl", "xcomp"})
PREMODIFIERS = frozenset({"amod", "compound", "nmod"})
POINTING_BEFORE_A_NOUN = frozenset({"det", "poss", "nummod"})
"""What a word before a noun is to it where it only points, counts or says whose."""
APPOSED_OR_JOINED = frozenset({"appos", "conj"})
PREPOSITIONAL = frozenset({"agent", "prep"})

# Penn tags (``tag_``)
COMMON_NOUNS = frozenset({"NN", "NNS"})
NAMES = frozenset({"NNP", "NNPS"})
NOUNS = COMMON_NOUNS | NAMES
PLURALS = frozenset({"NNS", "NNPS"})
NOUNS_AND_PRONOUNS = NOUNS | {"PRP"}
NAMES_AND_PRONOUNS = NAMES | {"PRP"}
ARGUMENTS = NOUNS_AND_PRONOUNS | {"CD"}
DOERS = ARGUMENTS | {"DT", "WP", "WDT"}
PRESENT = frozenset({"VBP", "VBZ"})
FINITE = PRESENT | {"VBD"}
FINITE_OR_MODAL = FINITE | {"MD"}
FINITE_OR_PARTICIPLE = FINITE | {"VBN"}
PARTICIPLES = frozenset({"VBN", "VBD"})
"""Past participles, and the past tenses that the tagger takes for them."""
ANY_PARTICIPLES = frozenset({"VBG", "VBN"})
VERBS = FINITE | {"VB", "VBG", "VBN"}
QUESTION_WORDS = frozenset({"WDT", "WP", "WP$", "WRB"})
RELATIVE_TAGS = frozenset({"WDT", "WP"})
"""Of *who*, *which* and *that* as subjects and objects of their clauses."""
DETERMINERS_AND_OWNERS = frozenset({"DT", "POS", "PRP$"})

# Parts of speech (``pos_``)
VERBAL = frozenset({"VERB", "AUX"})
NOUN_OR_NAME = frozenset({"NOUN", "PROPN"})
NOMINALS = NOUN_OR_NAME | {"PRON"}
NOUNS_AND_ADJECTIVES = NOUN_OR_NAME | {"ADJ"}
MAY_BE_CUES = frozenset({"ADV", "NOUN", "VERB"})
"""What can introduce a report: *said*, *the claim that*, *allegedly*."""
NOUNS_VERBS_AND_ADJECTIVES = frozenset({"ADJ", "NOUN", "VERB"})
"""Words that have relatives of one meaning: *died*, *dead*, *death*."""
MARKS_AND_SPACES = frozenset({"PUNCT", "SPACE"})

# Marks
DASHES = frozenset({"—", "–", "--", "―"})
ANY_DASHES = DASHES | {"-"}
HYPHENS = frozenset({"-", "–", "‑"})
FULL_STOPS = frozenset({".", "!", "?"})
