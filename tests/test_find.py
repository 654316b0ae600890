"""Finding words: positions are code points of the stored text, hits are whole characters, and every search ends."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.find import Found, Query, find

FAMILY = "👨‍👩‍👧"


def found(text: str, words: str, **how: bool) -> list[str]:
    return [text[start:end] for start, end in find(text, Query(words, **how)).hits]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("İİ Idlib", "idlib", ["Idlib"]),
        ("ıdlıb İdlib", "idlib", ["İdlib"]),
        ("straße STRASSE", "strasse", ["straße", "STRASSE"]),
        ("😀 Idlib", "IDLIB", ["Idlib"]),
        ("a.b a+b", "a.b", ["a.b"]),
        ("cease\nfire cease  fire", "cease fire", ["cease\nfire", "cease  fire"]),
        ("cease\r\nfire", "cease fire", ["cease\r\nfire"]),
        ("قُصفت إدلب", "إدلب", ["إدلب"]),
        ("ka\u0301ka k\u00e1", "k\u00e1", ["ka\u0301", "k\u00e1"]),
        ("cafe\u0301!", "cafe", ["cafe\u0301"]),
        (f"{FAMILY} 👨", "👨", [FAMILY, "👨"]),
        ("so\u00adft soft", "soft", ["so\u00adft", "soft"]),
        ("text", "   ", []),
        ("a\\Eb", "\\E", ["\\E"]),
    ],
)
def test_hits_are_whole_characters_of_the_stored_text(text: str, words: str, hits: list[str]) -> None:
    assert found(text, words) == hits


def test_case_can_matter() -> None:
    assert find("Idlib idlib", Query("idlib", match_case=True)).hits == [(6, 11)]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("art, part art_ Art", "art", ["art", "Art"]),
        ("كتابٌ كتابة", "كتاب", ["كتابٌ"]),
        ("在停火协议中", "停火", ["停火"]),
        ("+1 x+1", "+1", ["+1"]),
    ],
)
def test_a_whole_word_has_no_letters_beside_it(text: str, words: str, hits: list[str]) -> None:
    assert found(text, words, whole_word=True) == hits


def test_a_pattern_is_one() -> None:
    assert found("17 killed, 3 killed", r"\d+ killed", pattern=True) == ["17 killed", "3 killed"]
    assert found("one\ntwo", r"^\w+$", pattern=True) == ["one", "two"]
    assert found("ab", "(?r)[ab]", pattern=True) == ["a", "b"]
    assert found("abc", "x*", pattern=True) == []


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("(", "This is not a pattern: missing ) at character 2."),
        ("[a", "This is not a pattern: unterminated character set at character 3."),
        (r"\p{Foo}", "This is not a pattern: unknown property at character 8."),
        ("(a{1000}){1000}", "The pattern counts too far: its repeats together must stay below 20,000."),
        ("a{99999999999999999999}", "The pattern counts too far: its repeats together must stay below 20,000."),
        ("(?R)", "A pattern that holds itself cannot be searched for."),
        ("a" * 1001, "The query has more than 1,000 characters."),
        (r"(\w+\s?)+\d$", "The search was stopped after 0.5 seconds; a simpler pattern may be faster."),
    ],
)
def test_what_cannot_be_searched_for_is_a_sentence(pattern: str, sentence: str) -> None:
    assert find("word " * 1000, Query(pattern, pattern=True)) == Found([], sentence)


def test_the_first_hits_only() -> None:
    assert len(find("a" * 100, Query("a"), 7).hits) == 7
    assert len(find("a" * 100, Query("a")).hits) == 100


PIECES = ("a", "e\u0301", "İ", "ı", "ß", FAMILY, "🇹🇷", "قُ", "कि", "\u00ad", "\r\n", " ", "\u200d", "停")


@given(st.lists(st.sampled_from(PIECES), max_size=20), st.sampled_from(PIECES), st.booleans())
def test_no_hit_cuts_a_cluster(pieces: list[str], words: str, whole_word: bool) -> None:
    text = "".join(pieces)
    ends = {0} | {match.end() for match in regex.finditer(r"\X", text)}
    last = 0
    for start, end in find(text, Query(words, whole_word=whole_word)).hits:
        assert start in ends and end in ends and last <= start < end
        last = end


@given(st.text(alphabet="()[]{}*+?|\\^$.,:=<>!-adwRP1x", max_size=16))
def test_no_pattern_breaks_the_search(pattern: str) -> None:
    answer = find("a word 17, (x)", Query(pattern, pattern=True))
    assert not (answer.hits and answer.problem)
