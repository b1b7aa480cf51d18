"""Words of a language stand in data files, where who knows the language can dispute them; Python has rules."""

import ast
import re
from pathlib import Path
from typing import get_args

from spacy.glossary import GLOSSARY

from framing.data_files import data_file
from framing.extract.grammar.people_nouns import CLASSES
from framing.plugins import extractors, sections
from framing.records import AttributionType, SpeakerStatus, Voice, ZoneKind
from framing.tables import TABLES

HOME = Path(__file__).parents[2] / "framing"
WORD = re.compile(r"[a-z’'.-]*[a-z]{2}[a-z’'.-]*|[A-Z][a-z]+\.?|[ai]")
FEW = 3
"""So many words make a list; a rule may name two."""

NAMES_OF_OURS = {
    "__init__ _LAZY": "what the package gives, and where it is",
    "compare/findings/finding_rules RULE_OF_KIND": "kinds of findings, and their rules",
    "compare/statements/same_statement DECIDING_FEATURES": "features of a fit (statement_weights.toml)",
    "compare/statements/same_statement CONTENT_KINDS": "features of a fit (statement_weights.toml)",
    "extract/quantities/numerals Shape": "what a numeral may be",
    "extract/predication/reality Reality": "how an act may be told",
    "extract/predication/senses KINDS_OF_OBJECT": "keys of a table of acts.toml",
    "extract/quantities/source_pronouns SETTLED_BY": "which rule settles which pronoun",
    "extract/actors/supposed SAID_ANYWAY": "names of lists",
    "front_matter _TELLING": "fields of others' files",
    "ingest/fields FIELDS": "fields of others' files",
    "ingest/html _BLOCKS": "elements of HTML",
    "ingest/html _ORIGIN": "elements of HTML",
    "ingest/html _SILENT": "elements of HTML",
    "ingest/manifest _ARTICLE": "keys of event.toml",
    "ingest/manifest _PERSON": "keys of event.toml",
    "ingest/manifest _TOP": "keys of event.toml",
    "ingest/paths COMPANIONS": "names of files",
    "ingest/paths _NOT_ARTICLES": "names of files",
    "ingest/paths _PAPERS": "endings of files",
    "lexicon/guards KINDS": "what a guard looks at (guards.toml)",
    "lexicon/reading ENTRY_KEYS": "keys of a list of terms",
    "lexicon/reading HEADER": "keys of a list of terms",
    "lexicon/terms PARTS": "keys of a list of terms",
    "lexicon/terms STRENGTHS": "keys of a list of terms",
    "parse/learned/span_model _INHERIT": "the parser's relations, some of other models",
    "parse/printed_mark Side": "which way a mark may face",
    "parse/turn_speakers _NOBODYS": "keys of a table of cues.toml",
    "report/sections/openings FORMS_IN_WORDS": "forms of a clause, and how the page tells them",
    "report/sections/sample BASIS": "kinds of evidence, and how the page tells them",
    "report/sections/sample FLAGS": "flags of an article, and how the page tells them",
    "report/times KINDS_IN_WORDS": "kinds of times, and how the page tells them",
    "scorer/features TOLD": "kinds of features, and how a card tells them",
    "scorer/labelled LOADED": "yes, in others' files",
    "scorer/labelled PLAIN": "no, in others' files",
}
"""Lists that hold no words of a language, and what they hold instead."""


def test_a_list_of_words_is_known_from_tags_columns_and_classes():
    assert lists_of("RULE = 1\nMANY = frozenset(['some', 'many', 'few'])\n") == {"MANY"}
    assert lists_of("TURNS: Mapping[str, int] = {'but': 1, 'while': 2, 'though': 3}") == {"TURNS"}
    assert lists_of("SUBJECTS = frozenset({'nsubj', 'nsubjpass', 'csubj'})") == set()
    assert lists_of("BODIES = ('institution', 'office', 'collective')") == set()


def test_python_lists_no_words():
    held = {
        f"{path.relative_to(HOME).with_suffix('').as_posix()} {name}"
        for path in sorted(HOME.rglob("*.py"))
        if path.parent.name != "tables"
        for name in lists_of(path.read_text(encoding="utf-8"))
    }
    assert sorted(held - set(NAMES_OF_OURS)) == [], "words belong into a list of lexicons/"
    assert sorted(set(NAMES_OF_OURS) - held) == [], "no such list any more"


def test_no_rule_compares_with_a_list_of_words():
    assert compared("if word in ('some', 'many', 'few'): go()") == {"('some', 'many', 'few')"}
    held = {
        f"{path.relative_to(HOME).with_suffix('').as_posix()} {words}"
        for path in sorted(HOME.rglob("*.py"))
        for words in compared(path.read_text(encoding="utf-8"))
    }
    assert held == {
        "compare/quantities/counted {'persons', 'things', 'bodies'}"
    }  # tables of count_states


def test_no_list_is_left_that_nothing_reads():
    code = "\n".join(path.read_text(encoding="utf-8") for path in HOME.rglob("*.py"))
    named = set(re.findall(r"[\"']([a-z_]+)[\"']", code))
    for name in ("function_words", "acts", "numbers", "actor_nouns"):
        lists = data_file("lexicons", name)
        unread = {section for section in lists if section not in named}
        assert {s for s in unread if "terms" in lists[s]} == set()


def lists_of(code: str) -> set[str]:
    """Return the names at the top of a module that hold a list of words."""
    return {
        name
        for node in ast.parse(code).body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for name in [ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)]
        if not (name.startswith("__") and name.endswith("__"))
        for part in ast.walk(node.value)
        if _lists_words(part)
    }


def compared(code: str) -> set[str]:
    """Return the lists of words that something is compared with where it stands."""
    return {
        ast.unparse(one)
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Compare)
        for one in node.comparators
        if _lists_words(one)
    }


def _lists_words(node: ast.AST) -> bool:
    if isinstance(node, ast.Set | ast.List | ast.Tuple):
        parts = node.elts
    elif isinstance(node, ast.Dict):
        parts = [key for key in node.keys if key is not None]
    else:
        return False
    texts = [p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)]
    words = {text for text in texts if WORD.fullmatch(text)}
    return len(words) >= FEW and not any(words <= known for known in VOCABULARIES)


def _vocabularies() -> list[set[str]]:
    lists = {name: data_file("lexicons", name) for name in ("acts", "cues", "roles", "numbers")}
    return [
        set(GLOSSARY) | {"nounmod", "csubjpass", "tmod"},
        {column.name for columns in TABLES.values() for column in columns} | set(TABLES),
        *(set(get_args(kind)) for kind in (Voice, ZoneKind, AttributionType, SpeakerStatus)),
        {*CLASSES, "name"},
        {name for name, entry in lists["acts"].items() if "verbs" in entry},
        set(lists["cues"]["stance"]),
        set(lists["roles"]["role"]),
        *(set(one.categories) for one in extractors().values()),
        set(extractors()) | set(sections()),
    ]


VOCABULARIES = _vocabularies()
"""Names in our tables and of the parser's, which are no words of a language here."""
