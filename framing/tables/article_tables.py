"""The columns of the base tables: what was read, and what was found in each article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.tables.column import SPAN, Column, read_columns

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BASE"]

BASE: Mapping[str, tuple[Column, ...]] = {
    "articles": read_columns("""
article_id | str | the article's id
letter | str | the letter of its outlet on the page, A to H, by alphabetical order of outlets
outlet | str | the outlet
outlet_basis | str | manifest, field, metadata, text, masthead or file: how the outlet is known
outlet_evidence | str | the words that it is known from
event | str | the event it was given under
event_basis | str | manifest or field: somebody put it under that event; folder: it lay there
title | str | its headline
url | str | where it was published
published | str | ISO date or date-time, --03-03 from a dateline without a year; empty where none is stated
date_basis | str | manifest, field, metadata, text; empty where none is stated
author | str | as printed
source | str | the file, and line, that it was read from
flags | str | opinion, live_blog, syndicated, translated, other_language; separated by spaces
notes | str | what the reader and the cleaner want the user to know; separated by line breaks
unclosed | object | list of [start, end] of what stands behind each quotation mark that nothing closes; counted as reported
words | Int64 | words of the cleaned text | words
narration_words | Int64 | words in the outlet's own voice | words
quoted_words | Int64 | words within quotation marks of a speaker | words
attributed_words | Int64 | words of reported speech without marks | words
words_cut | Int64 | words of what was removed | words
sentences | Int64 | sentences | sentences
paragraphs | Int64 | paragraphs of the body | paragraphs
duplicate_of | str | the article whose text this one prints over again, whole or a part of it; empty where it stands alone
copy | str | whole: word for word or nearly; part: a part of that text and next to nothing else; empty where it stands alone
text_sha256 | str | hash of the original text
"""),
    "sentences": read_columns(f"""
article_id | str | the article
sentence | Int64 | number of the sentence in its article, from 0
paragraph | Int64 | paragraph, from 1; 0 for headline and standfirst
zone | str | headline, standfirst, byline, crosshead, body or caption
{SPAN.strip()}
text | str | the sentence
"""),
    "words": read_columns(f"""
article_id | str | the article
sentence | Int64 | its sentence
{SPAN.strip()}
word | str | the word, lower case
lemma | str | its dictionary form, lower case
pos | str | universal part of speech
dep | str | what it is to its head: ROOT, nsubj, nsubjpass, dobj … (ClearNLP labels)
head | Int64 | where its head begins; its own start for the root of a sentence | characters of the cleaned text
voice | str | narration, quoted or attributed
zone | str | zone
unlisted | bool | the language model's own list does not have it: a name that news at large seldom prints
"""),
    "voices": read_columns(f"""
article_id | str | the article
{SPAN.strip()}
voice | str | narration, quoted or attributed
speaker | str | whose words; empty for narration
attribution | Int64 | number of the owning attribution in its article; missing for narration
scare | bool | narration that stands in scare quotes
"""),
    "removed": read_columns("""
article_id | str | the article
start | Int64 | where it stood; missing for page furniture | characters of the original text
end | Int64 | where it ended | characters of the original text
kind | str | what it is, such as tag_cloud
text | str | what was removed
words | Int64 | its words | words
"""),
    "zones": read_columns(f"""
article_id | str | the article
{SPAN.strip()}
kind | str | headline, standfirst, byline, crosshead, body or caption
"""),
    "skipped": read_columns("""
source | str | the file, and line, that was skipped
reason | str | why
"""),
    "attributions": read_columns(f"""
article_id | str | the article
outlet | str | its outlet
attribution | Int64 | number in its article, from 0
type | str | direct, mixed, indirect, document or scare
speaker | str | the fullest name the article gives, or the words for an unnamed source
identity | str | the same speaker over all articles: the fullest name any of them gives; else as speaker
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
deed | bool | a deed, an aim or a state (decided to leave), no words: nobody is heard in it
{SPAN.strip()}
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
    "observations": read_columns(f"""
article_id | str | the article
outlet | str | its outlet
extractor | str | who found it
category | str | of what kind; see legend
label | str | what was found, in its dictionary form
score | Float64 | how sure, 0 to 1; missing where no score is given
{SPAN.strip()}
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
    "legend": read_columns("""
extractor | str | the extractor
title | str | what a reader calls it
mark | str | the letter of its marks; empty where unmarked
category | str | the category
description | str | what counts as one
unit | str | what its rate is counted against: words, sentences or articles
citation | str | where the idea is from
"""),
    "legend_attrs": read_columns("""
extractor | str | the extractor
attr | str | a key of attrs
type | str | its Python type
meaning | str | what it says
"""),
}
