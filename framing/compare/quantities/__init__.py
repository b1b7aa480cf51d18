"""One count, time or rank in several articles, and where their values conflict."""
