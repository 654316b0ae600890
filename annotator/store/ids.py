"""Ids that two copies of a project never give out twice.

An id is a random 32-bit session number << 31 | a 31-bit counter, new at each opening, so files can be copied, edited
apart and merged. Ids exceed 2**53: JSON holds them as strings, and a Qt signal as `object`.
"""

from __future__ import annotations

import secrets
from itertools import count


class Ids:
    """Gives out the ids of one session."""

    def __init__(self) -> None:
        self.session_no = secrets.randbelow(2**32 - 1) + 1
        self._counter = count(1)

    def new(self) -> int:
        """The next id."""
        return self.session_no << 31 | next(self._counter)
