"""Dates as articles give them, beside the article's own."""

from __future__ import annotations

from datetime import date

import pytest

from annotator.values import interval, is_value, read

DAY = date(2020, 2, 12)
"""A Wednesday."""


def values(words: str, day: date | None = DAY, language: str | None = None) -> list[str]:
    found = read("date", words, day, language=language)
    assert all(is_value("date", reading.value) and reading.said for reading in found)
    return [reading.value for reading in found]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Wednesday", "2020-02-12"),
        ("on Wednesday", "2020-02-12"),
        ("on Tuesday night", "2020-02-11"),
        ("early on Tuesday", "2020-02-11"),
        ("Thursday", "2020-02-06"),
        ("last Thursday", "2020-02-06"),
        ("last Wednesday", "2020-02-05"),
        ("next Thursday", "2020-02-13"),
        ("this Friday", "2020-02-14"),
        ("Tuesday last week", "2020-02-04"),
        ("yesterday", "2020-02-11"),
        ("the day before yesterday", "2020-02-10"),
        ("tonight", "2020-02-12"),
        ("overnight", "2020-02-11..2020-02-12"),
        ("last week", "2020-W06"),
        ("this week", "2020-W07"),
        ("over the weekend", "2020-02-08..2020-02-09"),
        ("last month", "2020-01"),
        ("last year", "2019"),
        ("late last year", "2019"),
        ("last December", "2019-12"),
        ("earlier this month", "2020-02"),
        ("mid-February", "2020-02"),
        ("December", "2019-12"),
        ("March", "2019-03"),
        ("February 12", "2020-02-12"),
        ("Feb. 12", "2020-02-12"),
        ("12th of February", "2020-02-12"),
        ("March 3", "2019-03-03"),
        ("29 February", "2016-02-29"),
        ("the 10th", "2020-02-10"),
        ("the 13th", "2020-01-13"),
        ("three days ago", "2020-02-09"),
        ("two weeks ago", "2020-W05"),
        ("a year ago", "2019"),
        ("the past two days", "2020-02-10..2020-02-12"),
        ("the last 48 hours", "2020-02-10..2020-02-12"),
        ("in recent days", "~2020-02-12"),
        ("since December", ">=2019-12"),
        ("since Tuesday", ">=2020-02-11"),
        ("after 3 February", ">2020-02-03"),
        ("before Friday", "<2020-02-07"),
        ("between 1 and 3 March", "2019-03-01..2019-03-03"),
        ("28 December to 3 January", "2019-12-28..2020-01-03"),
        ("Monday to Wednesday", "2020-02-10..2020-02-12"),
        ("Monday and Tuesday", "2020-02-10..2020-02-11"),
        ("Tuesday at 2:30 pm", "2020-02-11T14:30"),
        ("week 6", "2020-W06"),
        ("this morning", "2020-02-12"),
        ("in two days", "2020-02-14"),
        ("more than a year ago", "<2019-02-12"),
        ("about two weeks ago", "~2020-W05"),
        ("by the end of the year", "<=2020"),
        ("3 January last year", "2019-01-03"),
        ("the night of 11/12 February", "2020-02-11..2020-02-12"),
        ("12/2", "2020-02-12"),
    ],
)
def test_dates_beside_the_article_s(words: str, value: str) -> None:
    assert values(words)[0] == value
    assert values(words, day=None) == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("2018", "2018"),
        ("in 2012", "2012"),
        ("12 Feb 2020", "2020-02-12"),
        ("Wednesday, February 12, 2020", "2020-02-12"),
        ("Sept. 11, 2001", "2001-09-11"),
        ("March 2011", "2011-03"),
        ("early 2019", "2019"),
        ("about 2015", "~2015"),
        ("since 2011", ">=2011"),
        ("by 2021", "<=2021"),
        ("1-3 March 2020", "2020-03-01..2020-03-03"),
        ("March 1 to 3, 2020", "2020-03-01..2020-03-03"),
        ("from 28 February to 3 March 2019", "2019-02-28..2019-03-03"),
        ("December 2019 to February 2020", "2019-12..2020-02"),
        ("2011-2013", "2011..2013"),
        ("2020-02-10 - 2020-02-12", "2020-02-10..2020-02-12"),
        ("the 1990s", "1990..1999"),
        ("first quarter of 2019", "2019-01..2019-03"),
        ("12 February 2020 at 14:30", "2020-02-12T14:30"),
        ("13/02/2020", "2020-02-13"),
        ("2020/2/5", "2020-02-05"),
        ("20200205", "2020-02-05"),
        ("2012-13", "2012..2013"),
    ],
)
def test_dates_that_stand_by_themselves(words: str, value: str) -> None:
    assert values(words)[0] == values(words, day=None)[0] == value


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("de", "am Mittwoch", "2020-02-12"),
        ("de", "12. Februar 2020", "2020-02-12"),
        ("de", "gestern", "2020-02-11"),
        ("de", "letzte Woche", "2020-W06"),
        ("de", "vor drei Tagen", "2020-02-09"),
        ("de", "vom 1. bis 3. März", "2019-03-01..2019-03-03"),
        ("fr", "le 12 février 2020", "2020-02-12"),
        ("fr", "mercredi dernier", "2020-02-05"),
        ("fr", "du 1 au 3 mars", "2019-03-01..2019-03-03"),
        ("fr", "il y a deux jours", "2020-02-10"),
        ("ar", "12 فبراير 2020", "2020-02-12"),
        ("ar", "١٢ شباط ٢٠٢٠", "2020-02-12"),
        ("ar", "كانون الأول 2019", "2019-12"),
        ("ar", "يوم الأربعاء", "2020-02-12"),
        ("ar", "أمس", "2020-02-11"),
        ("ar", "الأسبوع الماضي", "2020-W06"),
        ("tr", "12 Şubat 2020", "2020-02-12"),
        ("tr", "12 Şubat'ta", "2020-02-12"),
        ("tr", "Çarşamba günü", "2020-02-12"),
        ("tr", "dün", "2020-02-11"),
        ("ru", "вчера", "2020-02-11"),
        ("ru", "12 февраля 2020", "2020-02-12"),
        ("uk", "середа", "2020-02-12"),
        ("fa", "۱۲ فوریه ۲۰۲۰", "2020-02-12"),
        ("xx-nonsense", "yesterday", "2020-02-11"),
    ],
)
def test_other_languages(language: str, words: str, value: str) -> None:
    assert values(words, language=language)[0] == value
    if language in ("de", "fr", "ar", "tr"):
        assert values(words)[0] == value  # without a hint as well


@pytest.mark.parametrize(
    "words",
    [
        "",
        "51",
        "four",
        "nine-year",
        "a day",
        "and one",
        "Idlib",
        "2020-13",
        "31 April 2020",
        "32 March",
        "the last bastion",
        "25:00",
    ],
)
def test_words_that_are_no_date(words: str) -> None:
    assert values(words) == []


def test_what_else_it_could_be_follows() -> None:
    assert values("on Friday") == ["2020-02-07", "2020-02-14"]
    assert values("earlier this month") == ["2020-02", "2020-02-01..2020-02-11"]
    assert values("since December")[:2] == [">=2019-12", "2019-12..2020-02-12"]
    assert values("12/02/2020") == ["2020-02-12", "2020-12-02"]
    assert values("12/02/2020", language="en-US") == ["2020-12-02", "2020-02-12"]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2020-02-12", "Wednesday 12 February 2020"),
        ("2020-02", "February 2020"),
        ("2020-W07", "week 7 of 2020, 10 to 16 February"),
        ("2018", "2018"),
        ("2020-02-12T14:30", "Wednesday 12 February 2020, 14:30"),
        ("2020-02-10..2020-02-12", "10 to 12 February 2020"),
        ("2019-12-28..2020-01-03", "28 December 2019 to 3 January 2020"),
        ("2019-12..2020-02", "December 2019 to February 2020"),
        (">=2019-12", "December 2019 or later"),
        ("<2020", "before 2020"),
        ("~2020-02", "about February 2020"),
    ],
)
def test_a_date_is_said_in_words(value: str, said: str) -> None:
    assert [reading.said for reading in read("date", value)] == [said]


def test_the_days_of_a_date() -> None:
    assert interval("2020-02") == (date(2020, 2, 1), date(2020, 2, 29))
    assert interval("2020-W07") == (date(2020, 2, 10), date(2020, 2, 16))
    assert interval("2019-12..2020-02-03") == (date(2019, 12, 1), date(2020, 2, 3))
    assert interval(">2019") == (date(2020, 1, 1), date.max)
    assert interval("<=2019") == (date.min, date(2019, 12, 31))
    assert interval("~2020-02-12") == (DAY, DAY)
    assert interval("2020-02..2020-01") is interval("Wednesday") is interval("2020-W54") is None
    assert interval(">9999-12-31") == (date.max, date.max)
