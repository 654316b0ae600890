"""Annotator turns articles into gold-standard corpora of entities and events."""

__version__ = "0.1.0"
