"""The report: a comparison as a folder of static pages and data that anyone can open, print and cite."""

from __future__ import annotations

from framing.report.folder import write

__all__ = ["write"]
