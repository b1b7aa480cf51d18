"""One statement in several articles, and what is found in one alone."""
