"""Code points, UTF-16, grapheme clusters, words and sentences, in the scripts analysts read."""

from __future__ import annotations

import itertools

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.text import (
    OffsetMap,
    check_text,
    clean_fragments,
    next_cluster,
    next_sentence,
    next_word,
    paragraph_at,
    previous_cluster,
    previous_sentence,
    previous_word,
    quote,
    sentence_at,
    snap,
    trim,
    word_at,
)
from tests.strategies import texts, texts_with_places

FAMILY = "👨‍👩‍👧"


def borders(text: str) -> set[int]:
    """Where grapheme clusters begin and end."""
    return {0, *(match.end() for match in regex.finditer(r"\X", text))}


# ---- UTF-16


@given(texts())
def test_every_position_maps_as_an_encoder_counts(text: str) -> None:
    units = OffsetMap(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert units.to_utf16(point) == unit
        assert units.to_points(unit) == point


@given(st.text(st.characters(min_codepoint=0x10000), min_size=1, max_size=20))
def test_a_position_inside_a_surrogate_pair_is_the_start_of_the_pair(text: str) -> None:
    units = OffsetMap(text)
    for point in range(len(text)):
        assert units.to_points(units.to_utf16(point) + 1) == point


# ---- what is stored at all


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ab\0c", "NUL character at position 2"),
        ("a\ud83db", r"lone surrogate U\+D83D.* position 1"),
        ("\udc00", "position 0"),
        ("\ufeffa", "byte-order mark"),
        ("\ufffea", "byte-order mark"),
    ],
)
def test_what_no_text_can_hold_is_refused(text: str, message: str) -> None:
    with pytest.raises(AnnotatorError, match=message):
        check_text(text)


@given(texts())
def test_everything_else_is_a_text(text: str) -> None:
    check_text(text)


def test_an_empty_text_is_a_text() -> None:
    check_text("")


# ---- snapping and trimming


@given(texts_with_places())
def test_snapping_widens_to_whole_clusters_and_no_further(drawn: tuple[str, list[tuple[int, int]]]) -> None:
    text, places = drawn
    whole = borders(text)
    for start, end in places:
        left, right = snap(text, start, end)
        assert left <= start
        assert right >= end
        assert {left, right} <= whole
        assert not any(left < border <= start for border in whole)
        assert start == end or not any(end <= border < right for border in whole)
        assert snap(text, left, right) == (left, right)


@given(texts_with_places())
def test_trimming_takes_blanks_from_the_ends_and_nothing_else(drawn: tuple[str, list[tuple[int, int]]]) -> None:
    text, places = drawn
    for start, end in places:
        left, right = trim(text, start, end)
        assert start <= left <= right <= end
        assert trim(text, left, right) == (left, right)
        if left < right:
            assert not text[left].isspace()
            assert not text[right - 1].isspace()
            assert not text[start:left].strip(" \n\r\t\u200b\u200c\u200d\u200e\u2060\ufeff\u00ad\u00a0\u2028").strip()


@given(texts_with_places())
@example((" \u0301x", [(0, 1)]))
@example(("a\r\nb", [(1, 2)]))
def test_clean_fragments_are_in_order_apart_and_whole(drawn: tuple[str, list[tuple[int, int]]]) -> None:
    text, places = drawn
    try:
        fragments = clean_fragments(text, places)
    except AnnotatorError:
        assert all(trim(text, *place)[0] == trim(text, *place)[1] for place in places)
        return
    whole = borders(text)
    assert all(0 <= start < end <= len(text) for start, end in fragments)
    assert all({start, end} <= whole for start, end in fragments)
    assert all(left[1] < right[0] for left, right in itertools.pairwise(fragments))
    assert all(trim(text, start, end)[0] < trim(text, start, end)[1] for start, end in fragments)
    assert clean_fragments(text, fragments) == fragments
    assert clean_fragments(text, reversed(fragments)) == fragments


@pytest.mark.parametrize(
    ("text", "chosen", "kept"),
    [
        ("on Idlib today", (2, 9), "Idlib"),
        (f"x{FAMILY}y", (3, 4), FAMILY),
        (f"x{FAMILY}y", (1, 2), FAMILY),
        ("cafe\u0301 x", (0, 4), "cafe\u0301"),
        ("🇹🇷🇸🇾", (1, 2), "🇹🇷"),
        ("👍🏽", (1, 2), "👍🏽"),
        ("a\u200bb", (0, 2), "a"),
        ("\u202bقُصفت\u202c", (0, 7), "قُصفت"),
        ("a\r\nb", (0, 2), "a"),
        ("伊德利布", (1, 3), "德利"),
    ],
)
def test_what_a_selection_becomes(text: str, chosen: tuple[int, int], kept: str) -> None:
    assert quote(text, clean_fragments(text, [chosen])) == kept


@pytest.mark.parametrize("text", [" ", "\r\n", "\n", "\u200b\u2060", "\u00a0\t"])
def test_nothing_but_blanks_is_refused(text: str) -> None:
    for end in range(1, len(text) + 1):
        for start in range(end):
            with pytest.raises(AnnotatorError, match="nothing but white space"):
                clean_fragments(f"a{text}b", [(1 + start, 1 + end)])


@pytest.mark.parametrize("place", [(-1, 2), (0, 4), (3, 2), (4, 4), (10, 12)])
def test_words_outside_the_text_are_refused(place: tuple[int, int]) -> None:
    with pytest.raises(AnnotatorError, match="outside the text, which has 3 characters"):
        clean_fragments("abc", [place])


def test_no_words_are_refused() -> None:
    with pytest.raises(AnnotatorError):
        clean_fragments("abc", [])
    with pytest.raises(AnnotatorError):
        clean_fragments("", [(0, 0)])


def test_touching_and_overlapping_fragments_are_joined() -> None:
    assert clean_fragments("abcdefgh", [(4, 6), (0, 2), (2, 3), (5, 8)]) == ((0, 3), (4, 8))
    assert quote("abcdefgh", ((0, 3), (4, 8))) == "abc efgh"


def test_a_character_of_hundreds_of_marks_is_found_whole() -> None:
    text = "x" + "e" + "\u0301" * 200 + "y"
    assert snap(text, 100, 101) == (1, 202)


def test_flags_in_a_long_row_are_told_apart() -> None:
    text = "x" + "🇹🇷" * 300
    for start in range(1, len(text), 2):
        assert snap(text, start + 1, start + 2) == (start, start + 2)


# ---- stepping


@given(texts())
def test_stepping_by_cluster_meets_every_border_once(text: str) -> None:
    whole = sorted(borders(text))
    forward, at = [0], 0
    while at < len(text):
        at = next_cluster(text, at)
        forward.append(at)
    backward, at = [len(text)], len(text)
    while at > 0:
        at = previous_cluster(text, at)
        backward.append(at)
    assert forward == whole
    assert backward == whole[::-1]


@given(texts())
def test_stepping_by_word_goes_on_and_ends(text: str) -> None:
    at = 0
    for _ in range(len(text) + 1):
        step = next_word(text, at)
        assert at < step <= len(text) or step == at == len(text)
        at = step
    assert at == len(text)
    for _ in range(len(text) + 1):
        step = previous_word(text, at)
        assert 0 <= step < at or step == at == 0
        at = step
    assert at == 0


@given(texts())
def test_stepping_by_sentence_goes_on_and_ends(text: str) -> None:
    at = 0
    for _ in range(len(text) + 1):
        step = next_sentence(text, at)
        assert at < step <= len(text) or step == at == len(text)
        at = step
    assert at == len(text)
    for _ in range(len(text) + 1):
        step = previous_sentence(text, at)
        assert 0 <= step < at or step == at == 0
        at = step
    assert at == 0


@given(texts_with_places(1))
def test_words_and_sentences_hold_the_point_they_are_asked_for(drawn: tuple[str, list[tuple[int, int]]]) -> None:
    text, [(at, _)] = drawn
    start, end = word_at(text, at)
    assert 0 <= start <= min(at, len(text) - 1) <= end <= len(text)
    start, end = paragraph_at(text, at)
    assert 0 <= start <= at <= end <= len(text)
    assert "\n" not in text[start:end]
    left, right = sentence_at(text, at)
    assert start <= left <= right <= end


# ---- words

WORDS = [
    ("north-west of Idlib", 2, "north-west"),
    ("Smith’s men", 1, "Smith’s"),
    ("about 3.5 km", 6, "3.5"),
    ("a T-55 tank", 3, "T-55"),
    ("the U.S. said", 5, "U.S"),
    ("killed 1,200 people", 9, "1,200"),
    ("Idlib.", 5, "Idlib"),
    ("Idlib.", 2, "Idlib"),
    ("“İdlib’de”", 3, "İdlib’de"),
    ("İSTANBUL’da", 0, "İSTANBUL’da"),
    ("قُصفت إدلب يوم", 2, "قُصفت"),
    ("قُصفت إدلب يوم", 7, "إدلب"),
    ("شبه\u200cنظامی بود", 1, "شبه\u200cنظامی"),
    ("在伊德利布", 2, "德"),
    ("T55坦克", 1, "T55"),
    ("坦克T55", 3, "T55"),
    ("hit 😀 twice", 4, "😀"),
    (f"a {FAMILY} b", 4, FAMILY),
    ("cafe\u0301 x", 3, "cafe\u0301"),
    ("a  b", 2, " "),
    ("one\r\ntwo", 6, "two"),
    ("snake_case", 7, "snake_case"),
    ("и́дут бои", 1, "и́дут"),
]


@pytest.mark.parametrize(("text", "at", "word"), WORDS)
def test_the_word_at_a_point(text: str, at: int, word: str) -> None:
    start, end = word_at(text, at)
    assert text[start:end] == word


def test_the_word_of_an_empty_text() -> None:
    assert word_at("", 0) == (0, 0)
    assert next_word("", 0) == 0
    assert previous_word("", 0) == 0
    assert sentence_at("", 0) == (0, 0)


def test_a_word_far_into_a_line_without_blanks_is_found_quickly() -> None:
    text = "A" * 3_000_000
    start, end = word_at(text, 1_500_000)
    assert start <= 1_500_000 < end


def test_walking_by_words() -> None:
    text = "Turkey’s army,  said Lt. Gen. Akar:\r\n“No.”"
    starts = [0]
    while starts[-1] < len(text):
        starts.append(next_word(text, starts[-1]))
    steps = [text[start:end].rstrip() for start, end in itertools.pairwise(starts)]
    assert steps == ["Turkey’s", "army", ",", "said", "Lt", ".", "Gen", ".", "Akar", ":", "“", "No", ".", "”"]


# ---- sentences

SENTENCES = [
    "Lt. Gen. Ivan Petrov said the U.S. had left.",
    "He spoke to Mr. Smith at 5 p.m. on Feb. 12.",
    "Shells fell on Idlib 😀 at dawn!",
    "Were 51 people killed?",
]


def test_sentences_know_abbreviations() -> None:
    text = " ".join(SENTENCES)
    at = 0
    for sentence in SENTENCES:
        start = text.index(sentence)
        for point in (start, start + 3, start + len(sentence) - 1):
            assert text[slice(*sentence_at(text, point))] == sentence
        assert at == start
        at = next_sentence(text, at)
    assert at == len(text)


@pytest.mark.parametrize(
    ("language", "sentences", "joint"),
    [
        ("tr", ["İdlib’de Dr. Işık konuştu.", "Çatışmalar sürüyor."], " "),
        ("ar", ["قُصفت إدلب يوم الأربعاء.", "هل قُتل أحد؟", "قال الناطق ذلك."], " "),
        ("zh", ["土耳其说伊德利布遭到炮击。", "五十一人死亡。"], ""),
        ("ru", ["Об этом заявил проф. Иванов.", "Бои идут."], " "),
        ("xx", ["One ended here.", "Two began."], " "),
    ],
)
def test_sentences_of_other_languages(language: str, sentences: list[str], joint: str) -> None:
    text = f"😀 😀\n{joint.join(sentences)}\n😀"
    for sentence in sentences:
        at = text.index(sentence)
        assert text[slice(*sentence_at(text, at + 1, language))] == sentence


def test_a_sentence_ends_with_its_paragraph() -> None:
    text = "No full stop here\r\nThe next line."
    assert text[slice(*sentence_at(text, 4))] == "No full stop here"
    assert text[slice(*sentence_at(text, 25))] == "The next line."


def test_going_back_by_sentences() -> None:
    text = "One is here.  Two is there.\n\nThree."
    assert [previous_sentence(text, at) for at in (35, 29, 20, 14, 3, 0)] == [29, 14, 14, 0, 0, 0]


def test_what_is_too_long_for_a_document_is_refused() -> None:
    with pytest.raises(AnnotatorError, match="50,000,001 characters"):
        check_text("x" * 50_000_001)
