"""The columns of the derived tables on who speaks: speakers, cues, assertions and actors not heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.tables.column import Column, read_columns

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SPEECH"]

SPEECH: Mapping[str, tuple[Column, ...]] = {
    "speakers": read_columns("""
article_id | str | the article
outlet | str | its outlet
speaker | str | the fullest name the article gives, or the words for an unnamed source; empty where none is stated
identity | str | the same speaker over all articles: the fullest name any of them gives; else as speaker
status | str | named, anonymous or unresolved
roles | object | list of roles the article gives the speaker, in order
institution | str | whom the speaker speaks for
introduced_as | object | list of the ways it introduces the speaker, as printed, in order; pronouns left out
collective | bool | a group speaks
by_editor | bool | an event.toml settled who this is
words_quoted | Int64 | words of the speaker within quotation marks | words
words_reported | Int64 | words of the speaker without | words
n | Int64 | how many attributions | attributions
attributions | object | list of their numbers
first_paragraph | Int64 | paragraph of the first; 0 for headline and standfirst
last_paragraph | Int64 | paragraph of the last
first_depth | Float64 | where the first begins, 0 first word to 1 last word
last_depth | Float64 | where the last begins, 0 first word to 1 last word
"""),
    "cue_stances": read_columns("""
outlet | str | the outlet
cue | str | the cue in its dictionary form
stance | str | stance class of the cue
negated | bool | the cue is denied (did not say)
status | str | named, anonymous or unresolved: what is known of the speaker
agentless | bool | no source is stated: hearsay and passives without one (reportedly, it is said, is believed to)
role | str | role of the speaker; empty where none is stated
n | Int64 | how many attributions, scare quotes left out | attributions
articles_with | Int64 | in how many articles | articles
attributions | object | list of [article_id, attribution]
"""),
    "unattributed": read_columns("""
article_id | str | the article
outlet | str | its outlet
rule | str | certainty, factive, blame or figure: the entry of assertions.toml
marker | str | the words that make it an assertion, as printed
start | Int64 | those words | characters of the cleaned text
end | Int64 | their end | characters of the cleaned text
sentence | Int64 | the sentence, in the outlet's own voice and without a source
paragraph | Int64 | its paragraph
zone | str | its zone
text | str | the sentence
why | str | why the rule calls it an assertion
citation | str | where the rule is from
"""),
    "unheard": read_columns("""
article_id | str | the article
outlet | str | its outlet
actor | str | who is named or described there and does not speak there; one identity over all articles
named | bool | the actor has a name; else a description stands for it
labels | object | list of what the article calls the actor, by first place
mentions | Int64 | how often it is described, acts or is acted on | mentions
spans | object | list of [start, end] of these
first_paragraph | Int64 | paragraph of the first
heard_in | object | list of the articles in which the actor speaks
unresolved | Int64 | attributions of this article whose speaker is unresolved: the actor may be one | attributions
"""),
    "perhaps_heard": read_columns("""
article_id | str | the article
outlet | str | its outlet
actor | str | who may speak there, by name, and has no words of their own there: not in table unheard
through | bool | somebody speaks there who is said to speak for the actor; else it is open who speaks or for whom
attributions | object | list of the attributions by who speaks for the actor, else of those that may be the actor's
"""),
}
