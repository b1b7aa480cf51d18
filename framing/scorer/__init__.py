"""The loaded-language scorer: how loaded a word is where it stands, and how loaded a sentence is.

A linear model over what the lists, the parser, TextBlob and the letters of a word say, trained on our
own bank of sentence pairs (``framing train loaded`` fits the same model on anybody's labelled
sentences). ``weights/CARD.md`` says what it was trained on and what its scores mean.
"""

from framing.scorer.model import Reason, Scorer, WordScore, load_scorer, shipped_scorer

__all__ = ["Reason", "Scorer", "WordScore", "load_scorer", "shipped_scorer"]
