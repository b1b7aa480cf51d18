"""One actor over several articles, whatever each calls it."""
