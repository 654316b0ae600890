"""The days at which a time axis has ticks, and how dates are written there and in sentences, in the person's language."""

from __future__ import annotations

from datetime import date
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.gui.languages import date_text
from annotator.timeline import Moment, Shape, Unit

TickUnit = Literal["day", "month", "year"]

_STEPS: tuple[tuple[TickUnit, int, float], ...] = (
    ("day", 1, 1),
    ("day", 2, 2),
    ("day", 7, 7),
    ("day", 14, 14),
    ("month", 1, 30.4),
    ("month", 2, 61),
    ("month", 3, 91.3),
    ("month", 6, 183),
    *(("year", years, years * 365.25) for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)
_LAST = date.max.toordinal()


def _(text: str) -> str:
    """Marks a text for translation."""
    return str(QT_TRANSLATE_NOOP("Dates", text))


def ticks(first: float, last: float, most: float) -> list[tuple[float, str]]:
    """At most so many (moment, text) from the first to the last day; the year stands where it begins.

    A single day has its tick at noon, in the middle of what is marked there; a month and a year where they begin. So
    near to an end that the text would be cut off, there is none.
    """
    days = max(1.0, last - first)
    unit, step, _length = next((found for found in _STEPS if days / found[2] <= max(most, 2)), _STEPS[-1])
    low, high = date.fromordinal(_within(first)), date.fromordinal(_within(last))
    found = [day for day in _days(low, high, unit, step) if first <= day <= last]
    noon = 0.5 if unit == "day" else 0.0
    half = 0.4 * (last - first) / max(most, 2)
    whole = [day for day in found if first + half <= day + noon <= last - half]
    texts = {day: _tick_text(date.fromordinal(day), unit, step, is_first=at == 0) for at, day in enumerate(whole)}
    return [(day + noon, texts.get(day, "")) for day in found]


def _within(day: float) -> int:
    return min(max(int(day), 1), _LAST)


def _days(low: date, high: date, unit: TickUnit, step: int) -> list[int]:
    if unit == "day":
        begin = (low.toordinal() - 1) // step * step + 1  # the year 1 begins on a Monday
        return list(range(begin, high.toordinal() + step, step))
    if unit == "month":
        begin, end = (day.year * 12 + day.month - 1 for day in (low, high))
        months = range(begin // step * step, end + step + 1, step)
        return [date(m // 12, m % 12 + 1, 1).toordinal() for m in months if 1 <= m // 12 <= 9999]
    years = range(low.year // step * step, high.year + step + 1, step)
    return [date(year, 1, 1).toordinal() for year in years if 1 <= year <= 9999]


def _tick_text(day: date, unit: TickUnit, step: int, *, is_first: bool) -> str:
    with_year = is_first or (day.month == 1 and (unit == "month" or day.day <= step))
    if unit == "year":
        return date_text(day, "yyyy")
    if unit == "month":
        return date_text(day, "MMM yyyy" if with_year else "MMM")
    return date_text(day, "d MMM yyyy" if with_year else "d MMM")


def _short(day: date) -> str:
    return date_text(day, "d MMMM yyyy")


def bin_text(start: date, unit: Unit) -> str:
    """A bin of a count: `February 2020`, `the week from 10 February 2020`."""
    if unit == "day":
        return date_text(start)
    if unit == "week":
        return QCoreApplication.translate("Dates", "the week from {day}").format(day=_short(start))
    return date_text(start, "MMMM yyyy" if unit == "month" else "yyyy")


_FORMS = {
    Shape.PERIOD: _("from {first} to {last}"),
    Shape.ABOUT: _("about {whole}"),
    Shape.SINCE: _("{first} or later"),
    Shape.UNTIL: _("{last} or earlier"),
}


def moment_text(moment: Moment | None, *, own: bool = True) -> str:
    """A date in words; `own` is false where it is the article's."""
    if moment is None:
        return QCoreApplication.translate("Dates", "no date")
    first, last = moment.days
    whole = _whole(first, last)
    form = _FORMS.get(moment.shape)
    text = whole
    if form is not None:
        translated = QCoreApplication.translate("Dates", form)
        text = translated.format(first=_short(first), last=_short(last), whole=whole)
    return text if own else QCoreApplication.translate("Dates", "{date}, the article’s date").format(date=text)


def _whole(first: date, last: date) -> str:
    if first == last:
        return date_text(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return bin_text(first, "year")
    if first.day == 1 and (first.year, first.month) == (last.year, last.month):
        return bin_text(first, "month")
    return bin_text(first, "week")
