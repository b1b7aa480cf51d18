"""Every table of a comparison: its columns, what each means, and in which unit.

Base tables are made once from the documents; derived tables by the comparison. A page section sees
nothing else. No column exists that is not declared here: ``frame`` refuses it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from framing.errors import FramingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

    from framing.records import OffsetMap
    from framing.settings import Settings

__all__ = ["BASE", "DERIVED", "TABLES", "Column", "Comparison", "frame", "with_attrs"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its pandas dtype, what it says, and its unit where it has one."""

    name: str
    dtype: str
    meaning: str
    unit: str = ""


def _columns(text: str) -> tuple[Column, ...]:
    """Read ``name | dtype | meaning | unit`` lines; the unit may be left out."""
    rows = [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]
    return tuple(Column(*row) for row in rows)


_SPAN = """
start | Int64 | where it begins | characters of the cleaned text
end | Int64 | where it ends, half-open | characters of the cleaned text
"""

BASE: Mapping[str, tuple[Column, ...]] = {
    "articles": _columns("""
article_id | str | the article's id
letter | str | the letter of its outlet on the page, A to H, by alphabetical order of outlets
outlet | str | the outlet
outlet_basis | str | manifest, field, metadata, text or file: how the outlet is known
outlet_evidence | str | the words that it is known from
event | str | the event it was given under
event_basis | str | manifest or field: somebody put it under that event; folder: it lay there
title | str | its headline
url | str | where it was published
published | str | ISO date or date-time; empty where none is stated
date_basis | str | manifest, field, metadata, text; empty where none is stated
author | str | as printed
source | str | the file, and line, that it was read from
flags | str | opinion, live_blog, syndicated, translated, other_language; separated by spaces
notes | str | what the reader and the cleaner want the user to know; separated by line breaks
words | Int64 | words of the cleaned text | words
narration_words | Int64 | words in the outlet's own voice | words
quoted_words | Int64 | words within quotation marks of a speaker | words
attributed_words | Int64 | words of reported speech without marks | words
words_cut | Int64 | words of what was removed | words
sentences | Int64 | sentences | sentences
paragraphs | Int64 | paragraphs of the body | paragraphs
duplicate_of | str | the article whose copy this is; empty where it stands alone
text_sha256 | str | hash of the original text
"""),
    "sentences": _columns(f"""
article_id | str | the article
sentence | Int64 | number of the sentence in its article, from 0
paragraph | Int64 | paragraph, from 1; 0 for headline and standfirst
zone | str | headline, standfirst, byline, crosshead, body or caption
{_SPAN.strip()}
text | str | the sentence
"""),
    "words": _columns(f"""
article_id | str | the article
sentence | Int64 | its sentence
{_SPAN.strip()}
word | str | the word, lower case
lemma | str | its dictionary form, lower case
pos | str | universal part of speech
voice | str | narration, quoted or attributed
zone | str | zone
"""),
    "voices": _columns(f"""
article_id | str | the article
{_SPAN.strip()}
voice | str | narration, quoted or attributed
speaker | str | whose words; empty for narration
attribution | Int64 | number of the owning attribution in its article; missing for narration
scare | bool | narration that stands in scare quotes
"""),
    "removed": _columns("""
article_id | str | the article
start | Int64 | where it stood; missing for page furniture | characters of the original text
end | Int64 | where it ended | characters of the original text
kind | str | what it is, such as tag_cloud
text | str | what was removed
words | Int64 | its words | words
"""),
    "zones": _columns(f"""
article_id | str | the article
{_SPAN.strip()}
kind | str | headline, standfirst, byline, crosshead, body or caption
"""),
    "skipped": _columns("""
source | str | the file, and line, that was skipped
reason | str | why
"""),
    "attributions": _columns(f"""
article_id | str | the article
outlet | str | its outlet
attribution | Int64 | number in its article, from 0
type | str | direct, mixed, indirect, document or scare
speaker | str | the fullest name the article gives, or the words for an unnamed source
status | str | named, anonymous or unresolved
role | str | role of the speaker
institution | str | whom the speaker speaks for
introduced_as | str | the source as printed
collective | bool | a group speaks
nested | bool | a report inside another's report; its words are counted once, here
cue | str | the introducing words as printed
cue_lemma | str | their dictionary form
stance | str | stance class of the cue
position | str | where the cue stands to its content: before, within or after
negated | bool | the cue is denied (did not say)
tense | str | tense of the cue
construction | str | the rule or model that found it
by_editor | bool | an event.toml settled who this is
{_SPAN.strip()}
content_spans | object | list of [start, end]
quoted_spans | object | list of [start, end]
cue_spans | object | list of [start, end]
source_spans | object | list of [start, end]
content | str | the words reported
quoted | str | those within quotation marks
sentence | Int64 | sentence of the first piece
paragraph | Int64 | its paragraph
zone | str | its zone
words_quoted | Int64 | words within quotation marks | words
words_reported | Int64 | words without | words
"""),
    "observations": _columns(f"""
article_id | str | the article
outlet | str | its outlet
extractor | str | who found it
category | str | of what kind; see legend
label | str | what was found, in its dictionary form
score | Float64 | how sure, 0 to 1; missing where no score is given
{_SPAN.strip()}
original_start | Int64 | the same in the original text | characters of the original text
original_end | Int64 | the same in the original text | characters of the original text
text | str | the words
voice | str | narration, quoted or attributed
speaker | str | whose words; empty for narration
scare | bool | narration in scare quotes
zone | str | zone
sentence | Int64 | number of its sentence
paragraph | Int64 | its paragraph
attrs | object | what else the extractor tells; see legend_attrs
"""),
    "legend": _columns("""
extractor | str | the extractor
title | str | what a reader calls it
mark | str | the letter of its marks; empty where unmarked
category | str | the category
description | str | what counts as one
unit | str | what its rate is counted against: words, sentences or articles
citation | str | where the idea is from
"""),
    "legend_attrs": _columns("""
extractor | str | the extractor
attr | str | a key of attrs
type | str | its Python type
meaning | str | what it says
"""),
}

_ALIGNED = """
article_id | str | the article
outlet | str | its outlet
"""

DERIVED: Mapping[str, tuple[Column, ...]] = {
    "counts": _columns("""
article_id | str | the article
outlet | str | its outlet
extractor | str | the extractor
category | str | the category
voice | str | narration, quoted or attributed
n | Int64 | how many; articles with none have a row with 0
exposure | Int64 | what they are counted against (words or sentences of that voice; 1 for articles)
"""),
    "rates": _columns("""
outlet | str | the outlet
extractor | str | the extractor
category | str | the category
voice | str | narration, quoted or attributed
n | Int64 | how many, wire copy once
articles | Int64 | in how many articles one could have stood | articles
articles_with | Int64 | in how many one stands | articles
exposure | Int64 | words, sentences or articles counted against
rate | Float64 | n per 1,000 words of that voice (or per sentence, or per article)
low | Float64 | lower end of the 95% interval, or of the range over articles where gate is ranges; else missing
high | Float64 | upper end; for a zero count the upper bound of its interval
gate | str | what the sample size allows: counts, ranges, intervals
"""),
    "contrasts": _columns("""
outlet_a | str | one outlet
outlet_b | str | another outlet, or "others"
extractor | str | the extractor
category | str | the category
voice | str | the voice
n_a | Int64 | count in a
n_b | Int64 | count in b
rate_a | Float64 | rate in a
rate_b | Float64 | rate in b
difference | Float64 | rate_a - rate_b
low | Float64 | lower end of its interval; missing below the gate
high | Float64 | upper end
p | Float64 | two-sided permutation p; missing below the gate
p_smallest | Float64 | the smallest p this sample could reach
q | Float64 | Benjamini-Hochberg within the family
family | str | the declared family of the test
gate | str | counts, ranges, permutation or sign_flip
one_article | bool | dropping one article flips the sign or halves the gap
"""),
    "distinctive": _columns("""
outlet | str | the outlet
term | str | word or pair of words
layer | str | words or house_style
voice | str | the voice
n | Int64 | count here
n_elsewhere | Int64 | count in the other outlets
rate | Float64 | per 1,000 words of that voice here
rate_elsewhere | Float64 | per 1,000 words of that voice elsewhere
articles_with | Int64 | in how many of this outlet's articles
log_odds | Float64 | weighted log-odds with an informative Dirichlet prior
z | Float64 | its z, used to order and for nothing else
p | Float64 | max-T permutation p; missing below the gate
"""),
    "pairs": _columns("""
article_a | str | one article
article_b | str | another
cosine | Float64 | TF-IDF cosine of the two texts, 0 to 1
shared_names | Int64 | proper nouns in both | names
shared_run | Int64 | longest run of words printed by both, quotations left out | words
copied | Float64 | share of the shorter text's eight-word runs that stand in the other, 0 to 1
days_apart | Float64 | days between the dates; missing where one is not stated | days
same_event | bool | whether the audit takes them for one event
why | str | the evidence in one sentence
"""),
    "groups": _columns("""
group | Int64 | a group of articles the audit takes for one event, from 1
article_id | str | a member
gist | str | who does what in the article: its first sentence that names an act
date_said | str | the date the article prints, or "date not stated"
"""),
    "audit": _columns("""
check | str | what was looked at: one_event, dates, lengths, wire_copy, genre, outlet, size, voices …
level | str | warn or note
claim | str | what the sample can or cannot support, one sentence
why | str | the evidence, one or two sentences
articles | object | list of article ids it concerns
"""),
    "shared_quotes": _columns(f"""
utterance | Int64 | number of the utterance, from 1, in page order
speaker | str | who said it
{_ALIGNED.strip()}
attribution | Int64 | the attribution in that article
form | str | direct, mixed or indirect
complete | bool | this article dropped no words that another kept
match | str | exact, trimmed, spliced, edited or paraphrased, against the fullest form
words | Int64 | words of the fullest form printed here | words
words_full | Int64 | words of the fullest form | words
full | str | the fullest form
cue | str | the introducing words
stance | str | their stance class
introduced_as | str | how the speaker is introduced here
paragraph | Int64 | where it stands
paragraphs | Int64 | paragraphs of that article
start | Int64 | first character of the content | characters of the cleaned text
end | Int64 | last | characters of the cleaned text
content_spans | object | list of [start, end]: the words of this utterance, which may be a part of the attribution
printed | str | the sentence as printed
similarity | Float64 | how near its words are to the fullest form, 0 to 1
"""),
    "shared_words": _columns("""
utterance | Int64 | the utterance
position | Int64 | place of the word in the fullest form, from 0
word | str | the word with its punctuation
article_id | str | an article that prints it
marks | str | kept (within marks) or echo (reported)
"""),
    "unshared_quotes": _columns(f"""
{_ALIGNED.strip()}
attribution | Int64 | the attribution
speaker | str | who said it
nearest_article | str | where the nearest content stands
nearest_attribution | Int64 | the nearest attribution there
similarity | Float64 | how near, 0 to 1
"""),
    "coverage": _columns(f"""
statement | Int64 | number of the statement, from 1, in page order
what | str | the sentence that stands for it
{_ALIGNED.strip()}
found | bool | whether a sentence there states it
sentence | Int64 | that sentence, or the nearest one
paragraph | Int64 | its paragraph
depth | Float64 | where it stands, 0 first word to 1 last word
similarity | Float64 | how near, 0 to 1
found_in | Int64 | in how many articles | articles
"""),
    "figures": _columns(f"""
figure | Int64 | number of the aligned count, from 1
what | str | what is counted
conflict | bool | values, or hedges that change the meaning, differ
{_ALIGNED.strip()}
found | bool | whether this article gives one
start | Int64 | the figure | characters of the cleaned text
end | Int64 | its end | characters of the cleaned text
quantity | str | the number as printed
value | Float64 | the number
unit | str | its unit
hedge | str | about, at least …
source | str | the name it is given on; empty where none is given
text | str | the words
sentence | Int64 | its sentence
paragraph | Int64 | its paragraph
"""),
    "acts": _columns(f"""
act | Int64 | number of the aligned act, from 1
what | str | the act in its plainest verb
{_ALIGNED.strip()}
found | bool | whether this article tells it
form | str | active, passive, nominal or middle
agent | str | who does it; empty where the text does not say
target | str | to whom
verb | str | the words of the act
start | Int64 | the words of the act | characters of the cleaned text
end | Int64 | their end | characters of the cleaned text
agent_span | object | [start, end] or None
target_span | object | [start, end] or None
sentence | Int64 | its sentence
voice | str | whose words tell it
"""),
    "actors": _columns(f"""
actor | str | one identity over all articles
actor_rank | Int64 | place in the list: number of articles, then first place
{_ALIGNED.strip()}
label | str | what it is called here
kind | str | name, function, description, relation, collective
start | Int64 | the words | characters of the cleaned text
end | Int64 | their end | characters of the cleaned text
voice | str | whose words
speaker | str | whose, where not the outlet's
sentence | Int64 | the sentence
"""),
    "openings": _columns(f"""
{_ALIGNED.strip()}
part | str | headline, standfirst or opening
sentence | Int64 | the sentence
text | str | as printed
first_named | str | what is named first
verb | str | main verb
form | str | active, passive, middle, nominal or none
agent | str | who acts; empty where not stated
"""),
    "findings": _columns("""
finding | Int64 | place on the page, from 1
kind | str | the rule that picked it
claim | str | one true sentence
section | str | the section that shows it all
anchor | str | id on the page
article_ids | object | the articles it names
snippets | object | list of {"article_id", "start", "end", "marks": [[start, end]]}
weight | Float64 | what the fixed rule ordered by
"""),
    "accuracy": _columns("""
measure | str | the layer or extractor
data | str | what it was measured on
n | Int64 | how many gold items
precision | Float64 | per cent
recall | Float64 | per cent
f1 | Float64 | per cent
note | str | what to know about it
"""),
}

TABLES: Mapping[str, tuple[Column, ...]] = {**BASE, **DERIVED}


def frame(name: str, rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Return table ``name`` with its declared columns and types, a missing value where a row has none.

    Raises FramingError for a table or column that is not declared above.
    """
    import pandas as pd

    columns = TABLES[name]
    names = [column.name for column in columns]
    rows = list(rows)
    for row in rows:
        strange = set(row) - set(names)
        if strange:
            raise FramingError(f"Table {name!r} has no column {sorted(strange)[0]!r}.")
    data = {
        c.name: pd.Series([_plain(row.get(c.name), c) for row in rows], dtype=c.dtype)
        for c in columns
    }
    return pd.DataFrame(data, columns=names)


def _plain(value: Any, column: Column) -> Any:  # noqa: ANN401 - any cell
    if value is None and column.dtype == "str":
        return ""
    if value is None and column.dtype == "bool":
        return False
    return value


def with_attrs(comparison: Comparison, extractor: str) -> pd.DataFrame:
    """Return one extractor's observations with every declared attr as a column of its own."""
    rows = comparison["observations"]
    rows = rows[rows["extractor"] == extractor].reset_index(drop=True)
    declared = comparison["legend_attrs"]
    out = rows.drop(columns="attrs")
    for name in declared.loc[declared["extractor"] == extractor, "attr"]:
        out[name] = [attrs.get(name) for attrs in rows["attrs"]]
    return out


@dataclass(frozen=True)
class Comparison:
    """All that a page section sees: tables, the cleaned texts, the settings and the versions.

    ``comparison["rates"]`` is a table of ``TABLES``. ``texts`` holds the cleaned text by article id, ``originals``
    the original, ``offsets`` the maps from the first to the second. ``versions`` names what made it (framing, spaCy,
    model, lexicons).
    """

    event: str
    tables: Mapping[str, pd.DataFrame]
    texts: Mapping[str, str]
    originals: Mapping[str, str]
    settings: Settings
    versions: Mapping[str, str] = field(default_factory=dict)
    offsets: Mapping[str, OffsetMap] = field(default_factory=dict)

    def __getitem__(self, name: str) -> pd.DataFrame:
        """Return a table; a name that is not declared raises KeyError with those that are."""
        if name not in self.tables:
            raise KeyError(f"no table {name!r}; there are {', '.join(self.tables)}")
        return self.tables[name]

    def to_json(self, name: str) -> str:
        """Return a table as JSON lines, one row a line, keys in declared order."""
        rows = self[name].astype(object).where(self[name].notna(), None).to_dict("records")
        return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in rows)
