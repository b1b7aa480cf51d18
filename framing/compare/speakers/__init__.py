"""Who speaks in which article, how each is introduced, and who is named and not heard."""
