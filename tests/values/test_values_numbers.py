"""Numbers as articles give them."""

from __future__ import annotations

import pytest

from annotator.values import is_value, number_range, read


def best(words: str, language: str | None = None) -> str | None:
    found = read("number", words, language=language)
    assert all(is_value("number", reading.value) and reading.said for reading in found)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("51", "51"),
        ("fifty-one", "51"),
        ("at least 51", ">=51"),
        ("more than a dozen", ">12"),
        ("dozens", ">=24"),
        ("hundreds", ">=200"),
        ("tens of thousands", ">=20000"),
        ("about 100", "~100"),
        ("nearly 50", "~50"),
        ("6-8", "6..8"),
        ("6–8", "6..8"),
        ("between 6 and 8", "6..8"),
        ("45 to 60", "45..60"),
        ("four or five", "4..5"),
        ("2 to 3 million", "2000000..3000000"),
        ("between five and six thousand", "5000..6000"),
        ("four", "4"),
        ("a", "1"),
        ("no", "0"),
        ("1,200", "1200"),
        ("1 200", "1200"),
        ("1,00,000", "100000"),
        ("١٢٠٠", "1200"),
        ("1.2 million", "1200000"),
        ("half a million", "500000"),
        ("two and a half million", "2500000"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("several hundred", ">=300"),
        ("several", ">=3"),
        ("as many as 50", "<=50"),
        ("fewer than 10", "<10"),
        ("50 or more", ">=50"),
        ("100+", ">=100"),
        ("51 (45-60)", "51[45..60]"),
        ("-5", "-5"),
        ("exactly 5", "5"),
        ("all three", "3"),
        ("well over 100", ">100"),
        ("thirty-three thousand", "33000"),
        ("10,000-15,000", "10000..15000"),
    ],
)
def test_words_that_count(words: str, value: str) -> None:
    assert best(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("51 regime soldiers", "51"),
        ("more than a dozen Turkish soldiers", ">12"),
        ("at least three people", ">=3"),
        ("45 casualties", "45"),
        ("four civilians", "4"),
        ("dozens of towns and villages", ">=24"),
        ("more than 600 square kilometres", ">600"),
        ("the 51 dead", "51"),
    ],
)
def test_the_things_that_are_counted_are_left_out(words: str, value: str) -> None:
    assert best(words) == value


@pytest.mark.parametrize(
    "words",
    [
        "a journalist and two photographers",
        "45%",
        "45 percent",
        "nine-year",
        "51-year-old",
        "a lot of people",
        "a number of people",
        "an unknown number",
        "soldiers",
        "",
        " ",
        "1e5",
        "--5",
        "8-6",
    ],
)
def test_words_that_do_not_count(words: str) -> None:
    assert best(words) is None


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("de", "1.200", "1200"),
        ("en", "1.200", "1.200"),
        ("de-AT", "1,5", "1.5"),
        ("de", "einundfünfzig", "51"),
        ("de", "mindestens 12", ">=12"),
        ("de", "1,2 Millionen", "1200000"),
        ("fr", "cinquante et un", "51"),
        ("fr", "plus de 20", ">20"),
        ("es", "cincuenta y uno", "51"),
        ("ar", "أكثر من 12", ">12"),
        ("tr", "en az 12", ">=12"),
    ],
)
def test_other_languages(language: str, words: str, value: str) -> None:
    assert best(words, language) == value


def test_what_a_vague_word_could_be_is_offered() -> None:
    assert [(reading.value, reading.said) for reading in read("number", "dozens")] == [
        (">=24", "at least 24"),
        ("24..99", "24 to 99"),
        ("~24", "about 24"),
    ]
    assert [reading.value for reading in read("number", "nearly 50")] == ["~50", "<50"]


def test_the_range_of_a_number() -> None:
    inf = float("inf")
    assert number_range("51") == (51, 51, 51)
    assert number_range("6..8") == (6, 7, 8)
    assert number_range(">=6") == number_range(">6") == (6, 6, inf)
    assert number_range("<6") == (-inf, 6, 6)
    assert number_range("~100") == (100, 100, 100)
    assert number_range("51[45..60]") == (45, 51, 60)
    assert number_range("8..6") is number_range("51[52..60]") is number_range("dozens") is None
