"""Rates, contrasts and what chance alone would show: the article is the unit."""
