"""The store: one SQLite project file, one way to write it, and the only SQL of the program."""

from annotator.store.connection import SQLITE_VERSION
from annotator.store.store import Store

__all__ = ["SQLITE_VERSION", "Store"]
