"""Who does what to whom: the words of an act, its doer and target, whether it is told as done."""
