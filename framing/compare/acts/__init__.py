"""One act as several articles tell it: done by whom, to whom, on which occasion."""
