"""Moments of time as exports write them: UTC to the microsecond, `2020-02-12T08:30:00.000000Z`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from annotator.errors import FormatError

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)
_FORM = "%Y-%m-%dT%H:%M:%S.%fZ"


def utc_text(at_us: int) -> str:
    """A moment given in microseconds since 1970."""
    return (_BEGIN + timedelta(microseconds=at_us)).strftime(_FORM)


def microseconds(moment: str) -> int:
    """The microseconds since 1970 of a moment.

    Raises:
        FormatError: it is not written in this form, to the letter.
    """
    try:
        found = datetime.strptime(moment, _FORM).replace(tzinfo=UTC)
    except ValueError:
        found = None
    if found is None or found.strftime(_FORM) != moment:
        raise FormatError(f"The time “{moment[:40]}” is not written as 2020-02-12T08:30:00.000000Z.")
    return (found - _BEGIN) // _STEP
