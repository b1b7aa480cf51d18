"""The columns of the derived tables: what only a comparison of articles can say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.tables.column import Column, read_columns
from framing.tables.speech_tables import SPEECH

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DERIVED"]

_TELLING = """
form | str | active, passive, nominal or middle
agent | str | who does it; empty where the text does not say or that is unsure
target | str | to whom
verb | str | the words of the act
start | Int64 | the words of the act | characters of the cleaned text
end | Int64 | their end | characters of the cleaned text
agent_span | object | [start, end] or None
target_span | object | [start, end] or None
sentence | Int64 | its sentence
voice | str | whose words tell it
told | str | done, not done, open (planned, asked for, possible or supposed) or unclear
unsure | str | what is not claimed of it, since the text may say otherwise: doer, target, told
"""
_ALIGNED = """
article_id | str | the article
outlet | str | its outlet
"""

DERIVED: Mapping[str, tuple[Column, ...]] = {
    "counts": read_columns("""
article_id | str | the article
outlet | str | its outlet
extractor | str | the extractor
category | str | the category
voice | str | narration, quoted or attributed
n | Int64 | how many; articles with none have a row with 0
exposure | Int64 | what they are counted against (words or sentences of that voice; 1 for articles)
"""),
    "rates": read_columns("""
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
    "contrasts": read_columns("""
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
p_joint | Float64 | max-T permutation p over all tests of rates on the page; decides what is called a difference
family | str | the declared family of the test
gate | str | counts, ranges, permutation or sign_flip
one_article | bool | dropping one article flips the sign or halves the gap
"""),
    "distinctive": read_columns("""
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
    "pairs": read_columns("""
article_a | str | one article
article_b | str | another
cosine | Float64 | TF-IDF cosine of the two texts, 0 to 1
shared_names | Int64 | proper nouns in both | names
shared_run | Int64 | longest run of words printed by both, quotations left out | words
copied | Float64 | share of the shorter text's eight-word runs that stand in the other, 0 to 1
days_apart | Float64 | days between the dates; missing where one is not stated | days
same_event | bool | whether the audit takes them for one event: they stand in one group
near | bool | whether their openings alone say so; two of one event may each be near to a third
why | str | the evidence in one sentence
"""),
    "groups": read_columns("""
group | Int64 | a group of articles the audit takes for one event, from 1
article_id | str | a member
gist | str | who does what in the article: the first whole sentence of its body
date_said | str | the date the article prints, or "date not stated"
"""),
    "audit": read_columns("""
check | str | what was looked at: one_event, dates, lengths, wire_copy, genre, outlet, size, voices …
level | str | warn or note
claim | str | what the sample can or cannot support, one sentence
why | str | the evidence, one or two sentences
articles | object | list of article ids it concerns
"""),
    "shared_quotes": read_columns(f"""
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
    "shared_words": read_columns("""
utterance | Int64 | the utterance
position | Int64 | place of the word in the fullest form, from 0
word | str | the word with its punctuation, and a blank where the fullest form prints one after it
article_id | str | an article that prints it
marks | str | kept (within marks) or echo (reported)
"""),
    "unshared_quotes": read_columns(f"""
{_ALIGNED.strip()}
attribution | Int64 | the attribution
speaker | str | who said it
nearest_article | str | where the nearest content stands
nearest_attribution | Int64 | the nearest attribution there
similarity | Float64 | how near, 0 to 1
"""),
    "perhaps_quotes": read_columns(f"""
utterance | Int64 | number of the utterance that it may be a telling of, as in shared_quotes; missing where it may tell what one other article tells
speaker | str | who said it, by this article
{_ALIGNED.strip()}
attribution | Int64 | the attribution in that article
form | str | direct, mixed or indirect
likely | Float64 | how likely the two report one utterance, 0 to 1
cue | str | the introducing words
paragraph | Int64 | where it stands
start | Int64 | first character of the content | characters of the cleaned text
end | Int64 | last | characters of the cleaned text
content_spans | object | list of [start, end]: the words that may be of this utterance
beside_article | str | the article it is set beside
beside_attribution | Int64 | the attribution there
beside_spans | object | list of [start, end]: its words
printed | str | the sentence as printed
"""),
    "coverage": read_columns(f"""
statement | Int64 | number of the statement, from 1, in page order
what | str | the sentence that stands for it
shared | str | words that most of the sentences that state it print; empty where one does
{_ALIGNED.strip()}
found | bool | whether a sentence there states it
maybe | bool | not found, but a sentence there may state it: open it before calling it absent
reworded | bool | not found for sure, but likely told there in other words
likely | Float64 | how likely that sentence tells it, at least in part, 0 to 1
sentence | Int64 | that sentence, or the one likeliest to state it
paragraph | Int64 | its paragraph
depth | Float64 | where it stands, 0 first word to 1 last word
similarity | Float64 | how near, 0 to 1
near | bool | near enough to be shown as the nearest sentence
found_in | Int64 | in how many articles | articles
told_with | Int64 | the first statement that two of these sentences state too, itself where there is none: one row of the page
"""),
    "perhaps_statements": read_columns("""
article_id | str | the article
sentence | Int64 | its sentence, which may tell a part of what the other states; counted as nothing
beside_article | str | the article of the other
beside_sentence | Int64 | the other sentence
likely | Float64 | how likely they do, 0 to 1
"""),
    "likely_tellings": read_columns("""
telling | Int64 | number of a group of sentences that likely tell one thing, from 1
what | str | words that most of them print
article_id | str | the article
sentence | Int64 | its sentence; counted as nothing
paragraph | Int64 | its paragraph; 0 is the headline
likely | Float64 | how likely it tells at least a part of what another of the group tells, 0 to 1
in_full | Float64 | how likely it tells the same in full as another of the group, 0 to 1
"""),
    "figures": read_columns(f"""
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
    "perhaps_figures": read_columns(f"""
perhaps | Int64 | number of what may be one count, from 1
figure | Int64 | the count in figures that this is of
what | str | what is counted there
{_ALIGNED.strip()}
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
    "shared_times": read_columns(f"""
shared_time | Int64 | number of what several articles tell of one thing, from 1
kind | str | duration, year, date, rank, times (how often) or age (only where articles differ); no count, and in no count of figures
what | str | words that their sentences share, at most four, as the first prints them; of an age whose it is
conflict | bool | two articles give values of which neither is the other told less exactly
{_ALIGNED.strip()}
found | bool | whether this article gives it
start | Int64 | the words | characters of the cleaned text
end | Int64 | their end | characters of the cleaned text
unit | str | of a duration its unit, of a rank what is ranked (judge, place), of a year since or until where it begins or ends a span; else year, month, day or time
value | str | the number; of a date ISO 8601, a year that is not given left out (--08-09)
bound | str | lower, upper or about; empty where the value is told as it is
hedge | str | the words before it that say so: more than, at least, about; empty for none
vague | bool | no number is given (weeks, several times): the value is the least it can mean
text | str | as printed
voice | str | whose words: narration, quoted or attributed
speaker | str | whose, where not the outlet's
sentence | Int64 | its sentence
"""),
    "acts": read_columns(f"""
act | Int64 | number of the aligned act, from 1
what | str | a title in no outlet’s grammar: the commonest verb, or noun, and after a colon the target
{_ALIGNED.strip()}
found | bool | whether this article tells it
{_TELLING.strip()}
"""),
    "perhaps_acts": read_columns(f"""
perhaps | Int64 | number of what may be one act, from 1
act | Int64 | the act in acts that this telling is of for sure; missing where it is of none there
{_ALIGNED.strip()}
{_TELLING.strip()}
"""),
    "actors": read_columns(f"""
actor | str | one identity over all articles; empty where it is unclear who is meant
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
    "profiles": read_columns(f"""
actor | str | one identity over all articles, as in actors
actor_rank | Int64 | its place in actors
{_ALIGNED.strip()}
part | str | doer, target or speaker
verb | str | the act, or the verb that introduces the report, in dictionary form
start | Int64 | the act, or the introducing words | characters of the cleaned text
end | Int64 | their end | characters of the cleaned text
voice | str | whose words tell it
told | str | done, not done, open (planned, asked for, possible or supposed) or unclear
sentence | Int64 | its sentence
"""),
    "openings": read_columns(f"""
{_ALIGNED.strip()}
part | str | headline, standfirst or opening
sentence | Int64 | the sentence; missing for a headline that stands beside the text only
text | str | as printed
first_named | str | what is named first
verb | str | main verb
form | str | active, passive, middle, linking (a form of be) or none
agent | str | subject of an active verb, by-agent of a passive one; empty where not stated
"""),
    "plain_tellings": read_columns(f"""
{_ALIGNED.strip()}
start | Int64 | a loaded mark in the outlet's own words | characters of the cleaned text
end | Int64 | its end | characters of the cleaned text
text | str | its words
basis | str | what is aligned: cue, label, act, figure, statement, or likely for sentences that are likely one statement
beside_article | str | an article of another outlet that tells the same without a mark
beside_outlet | str | its outlet
beside_start | Int64 | the words that tell it there | characters of that cleaned text
beside_end | Int64 | their end | characters of that cleaned text
beside_text | str | those words
sentence | Int64 | their sentence
paragraph | Int64 | their paragraph
"""),
    "findings": read_columns("""
finding | Int64 | place on the page, from 1
kind | str | the rule that picked it
claim | str | one true sentence
section | str | the section that shows it all
anchor | str | id on the page
article_ids | object | the articles it names
snippets | object | list of {"article_id", "start", "end", "marks": [[start, end]]}
weight | Float64 | what the fixed rule ordered by
"""),
    "accuracy": read_columns("""
measure | str | the layer or extractor
data | str | what it was measured on
n | Int64 | how many gold items
precision | Float64 | per cent
recall | Float64 | per cent
f1 | Float64 | per cent
note | str | what to know about it
"""),
    **SPEECH,
}
