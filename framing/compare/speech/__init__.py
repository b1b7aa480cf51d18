"""One utterance as several articles report it."""
