"""Whom a designation means: names, descriptions, groups, and who is left open."""
