"""Values as such: what is one, that readings are, and that nothing typed or pasted can hold up the program."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.values import KINDS, article_day, coordinates, is_value, read, read_share, sort_key
from annotator.values.forms import LONGEST

DAY = date(2020, 2, 12)
CHOICES = ("drone strike", "air strike", "Shelling")
SEEDS = Path(__file__).parents[2] / ".." / "shared" / "seeds"


def values(kind: str, words: str, **more: object) -> list[str]:
    return [reading.value for reading in read(kind, words, DAY, CHOICES, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Idlib", ["Idlib"]),
        ("Idlib 35.93 36.63", ["Idlib <geo:35.93,36.63>"]),
        ("35.93, 36.63", ["<geo:35.93,36.63>"]),
        ("Idlib (35.93, 36.63)", ["Idlib <geo:35.93,36.63>"]),
        ("Idlib 35.93 36.63 ±5 km", ["Idlib <geo:35.93,36.63;u=5000>"]),
        ("33°30′S 36°18′W", ["<geo:-33.5,-36.3>"]),
        ("geo:35.93,36.63;u=50", ["<geo:35.93,36.63;u=50>"]),
        ("Idlib <geo:35.93,36.63>", ["Idlib <geo:35.93,36.63>"]),
        ("District 9", ["District 9"]),
        ("Route 66 12.5", ["Route 66 12.5"]),
        ("Idlib 36N 37E", ["Idlib <geo:36,37>"]),
        ("Idlib 135.93 36.63", []),
        ("Idlib <geo:99,99>", []),
        (" ", []),
    ],
)
def test_places(words: str, expected: list[str]) -> None:
    assert values("place", words) == expected


def test_a_place_is_said_in_words() -> None:
    assert read("place", "Idlib 35.93 -36.63 5km")[0].said == "Idlib at 35.93° N, 36.63° W, within 5 km"
    assert coordinates("Idlib <geo:35.93,36.63;u=5000>") == (35.93, 36.63, 5000.0)
    assert coordinates("Idlib") is coordinates("<geo:91,0>") is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("$1.5 million", ["USD 1500000"]),
        ("US$3m", ["USD 3000000"]),
        ("€200", ["EUR 200"]),
        ("USD 3bn", ["USD 3000000000"]),
        ("200 lira", ["TRY 200", "SYP 200", "LBP 200"]),
        ("200 Turkish lira", ["TRY 200"]),
        ("500 Syrian pounds", ["SYP 500"]),
        ("five million euros", ["EUR 5000000"]),
        ("5 Millionen Euro", ["EUR 5000000"]),
        ("at least $200", ["USD >=200"]),
        ("1.200,50 €", ["EUR 1200.5"]),
        ("200", []),
        ("$", []),
        ("lira", []),
    ],
)
def test_money(words: str, expected: list[str]) -> None:
    assert values("money", words) == expected


def test_money_is_said_in_words() -> None:
    assert read("money", "more than $1.5 million")[0].said == "more than 1,500,000 US dollars"


def test_choices() -> None:
    assert values("choice", "shelling") == ["Shelling"]
    assert values("choice", "strike") == ["drone strike", "air strike"]
    assert values("choice", "air") == ["air strike"]
    assert values("choice", "tank") == values("choice", "") == []
    assert is_value("choice", "Shelling", CHOICES)
    assert not is_value("choice", "shelling", CHOICES)
    assert not is_value("choice", "Shelling")


def test_text_stays_as_it_is() -> None:
    assert values("text", " as it is ") == [" as it is "]
    assert values("text", " ") == []


@pytest.mark.parametrize("value", ["51", "6..8", ">=6", "~100", "<6", "51[45..60]", "-3.5"])
def test_canonical_numbers(value: str) -> None:
    assert is_value("number", value)
    assert values("number", value)[0] == value


@pytest.mark.parametrize("text", ["8..6", "51[52..60]", "~6..8", "1" * 31, "6...8", "٥", "1e5", "51\n"])
def test_texts_that_are_no_numbers(text: str) -> None:
    assert not is_value("number", text)


@pytest.mark.parametrize("value", ["USD 51", "TRY 6..8", "SYP >=6"])
def test_canonical_money(value: str) -> None:
    assert is_value("money", value)
    assert values("money", value) == [value]


@pytest.mark.parametrize("text", ["USD", "usd 5", "US 5", "USD dozens", "USD  5", "5 USD"])
def test_texts_that_are_no_money(text: str) -> None:
    assert not is_value("money", text)


def test_an_unknown_kind_is_a_fault() -> None:
    with pytest.raises(ValueError, match="no kind"):
        is_value("weight", "5")
    for words in ("5", "5" * 1000):
        with pytest.raises(ValueError, match="no kind"):
            read("weight", words)


# ---- whatever is typed

FIGURES = st.decimals(-(10**9), 10**9, places=2, allow_nan=False).map(lambda number: f"{number.normalize():f}")
NUMBERS = st.one_of(
    st.builds(str.__add__, st.sampled_from(["", "~", ">=", "<=", ">", "<"]), FIGURES),
    st.tuples(FIGURES, FIGURES).map(lambda pair: "..".join(sorted(pair, key=float))),
    st.tuples(FIGURES, FIGURES, FIGURES)
    .map(lambda three: sorted(three, key=float))
    .map(lambda three: f"{three[1]}[{three[0]}..{three[2]}]"),
)
DAYS = st.dates(date(1000, 1, 1)).flatmap(
    lambda day: st.sampled_from(
        [day.isoformat(), day.isoformat()[:7], day.isoformat()[:4], f"{day.isoformat()}T14:30", f"{day:%G-W%V}"]
    )
)
PIECES = st.sampled_from(
    (
        *(
            "at least",
            "more than",
            "about",
            "between",
            "and",
            "to",
            "-",
            "..",
            "since",
            "last",
            "week",
            "days",
            "ago",
            "on",
        ),
        *(
            "6",
            "51",
            "1,200",
            "fifty-one",
            "dozens",
            "a",
            "million",
            "the",
            "Wednesday",
            "12",
            "February",
            "2020",
            "March",
        ),
        *("14:30", "2020-02-12", "$", "€", "lira", "USD", "Idlib", "35.93", "36.63", "N", "°", "(", ")", "[", "]"),
        *("<geo:1,2>", "الأربعاء"),
    )
)
WORDS = st.one_of(
    st.text(max_size=60), st.lists(PIECES, max_size=7).map(" ".join), st.lists(PIECES, max_size=5).map("".join)
)


@settings(deadline=None, max_examples=300)
@given(
    kind=st.sampled_from(KINDS),
    words=WORDS,
    day=st.none() | st.dates(),
    language=st.sampled_from([None, "en", "de", "ar", "zz"]),
)
def test_every_reading_is_a_value_and_says_what_it_means(
    kind: str, words: str, day: date | None, language: str | None
) -> None:
    found = read(kind, words, day, CHOICES, language)
    assert len({reading.value for reading in found}) == len(found)
    for reading in found:
        assert is_value(kind, reading.value, CHOICES)
        assert reading.said.strip()
        assert read(kind, reading.value, day, CHOICES)[0] == reading


@settings(deadline=None)
@given(NUMBERS)
def test_a_canonical_number_reads_as_itself(value: str) -> None:
    assert is_value("number", value)
    assert values("number", value)[0] == value
    assert values("money", f"USD {value}")[0] == f"USD {value}"


@settings(deadline=None)
@given(DAYS, st.sampled_from(["", "~", ">=", "<=", ">", "<"]))
def test_a_canonical_date_reads_as_itself(value: str, bound: str) -> None:
    assert values("date", bound + value)[0] == bound + value
    assert values("date", f"{value}..{value}")[0] == f"{value}..{value}"


@given(st.sampled_from(KINDS), st.lists(st.one_of(NUMBERS, DAYS, NUMBERS.map("USD {}".format), WORDS)))
def test_whatever_a_column_holds_can_be_sorted(kind: str, column: list[str]) -> None:
    keys = sorted(sort_key(kind, value) for value in column)
    assert len(keys) == len(column)
    assert len(set(keys)) >= len({value.casefold() for value in column} if kind in ("text", "words") else ())


def test_figures_and_days_sort_by_what_they_mean() -> None:
    by_number = sorted(
        ["100", "9", "dozens", "51[45..60]", "50..60", "~10"], key=lambda value: sort_key("number", value)
    )
    assert by_number == ["9", "~10", "51[45..60]", "50..60", "100", "dozens"]
    by_date = sorted(["2020-02-12", "2019", "2020-W07", "soon", "2020-02"], key=lambda value: sort_key("date", value))
    assert by_date == ["2019", "2020-02", "2020-W07", "2020-02-12", "soon"]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("text", "words")])
def test_what_is_too_long_is_not_looked_at(kind: str) -> None:
    for piece in ("9", "1,", "a ", "(", "-", "fifty-one ", "between ", " ", "Monday ", "é", "ﷺ"):
        for length in (LONGEST, LONGEST + 1, 10_000_000):
            found = values(kind, (piece * (length // len(piece) + 1))[:length])
            assert kind == "place" or found == []


# ---- a real article


def test_the_numbers_and_dates_of_an_article() -> None:
    article = next(SEEDS.glob("*.txt"), None)
    if article is None:
        pytest.skip("the article is not there")
    text = article.read_text(encoding="utf-8")
    for kind, words, value in [
        ("number", "51 regime soldiers", "51"),
        ("number", "more than a dozen Turkish soldiers", ">12"),
        ("number", "at least three people", ">=3"),
        ("number", "45 casualties", "45"),
        ("number", "four civilians", "4"),
        ("number", "more than 600 square kilometres", ">600"),
        ("number", "dozens", ">=24"),
        ("date", "on Wednesday", "2020-02-12"),
        ("date", "on Tuesday", "2020-02-11"),
        ("date", "last week", "2020-W06"),
        ("date", "2018", "2018"),
        ("date", "2012", "2012"),
        ("date", "in December", "2019-12"),
        ("date", "in recent days", "~2020-02-12"),
    ]:
        assert words in text
        assert values(kind, words, language="en")[0] == value


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2020-02-12", DAY),
        ("2020-02-12T14:30", DAY),
        ("2020-02", date(2020, 2, 1)),
        ("a Wednesday", None),
        (None, None),
    ],
)
def test_the_day_beside_which_words_are_read(said: str | None, day: date | None) -> None:
    assert article_day(said) == day


@pytest.mark.parametrize(
    ("typed", "share"),
    [("0.8", 0.8), ("0,8", 0.8), ("80%", 0.8), ("80 %", 0.8), ("1", 1.0), ("2", None), ("-1%", None), ("nan", None)],
)
def test_a_share_is_from_0_to_1(typed: str, share: float | None) -> None:
    assert read_share(typed) == share
