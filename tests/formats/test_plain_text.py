"""Plain text comes in unchanged, and stray tags are told from comparisons and placeholders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.formats import plain_text
from annotator.formats.records import Origin
from annotator.formats.stray_tags import take_out
from annotator.model import TextRange

ANY = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\ufeff\ufffe"), min_size=1)


@given(ANY.filter(lambda text: not text.isspace()))
def test_every_character_stays(text: str) -> None:
    (record,) = plain_text.read(text.encode(), "a.txt")
    assert record.text == text
    assert record.ranges == ()


@pytest.mark.parametrize(
    "text", ["a\r\nb\rc\nd", "\u00a0a\u2028b\u2029\u0085", "cafe\u0301 ﬁ \u200bx\u00ad\ufeffy", " a \n\n"]
)
def test_odd_white_space_and_invisible_characters_stay(text: str) -> None:
    assert plain_text.read(text.encode(), "a.txt")[0].text == text


def test_a_byte_order_mark_is_taken_off_and_noted() -> None:
    (record,) = plain_text.read("\ufeffİdlib".encode(), "a.txt")
    assert record.text == "İdlib"
    assert record.origin == Origin("utf-8", had_bom=True, candidates=("utf-8",))


@pytest.mark.parametrize(
    ("data", "says"), [(b"", "empty"), (b" \n", "empty"), (b"a\0b", "NUL"), (b"\x89PNG\r\n", "PNG")]
)
def test_what_is_no_article_is_refused_with_the_file(data: bytes, says: str) -> None:
    with pytest.raises(FormatError, match=says) as refused:
        plain_text.read(data, "a.txt")
    assert refused.value.source == "a.txt"


@pytest.mark.parametrize(
    "text",
    [
        "said <em>Reuters</em>.",
        "a <A HREF='x'>link</A> here",
        "one<br>two",
        "one<br/>two",
        "<p>One.\n<p>Two.",
        'an <img src="x"> image',
        "<b>bold</b>",
    ],
)
def test_stray_tags_are_seen(text: str) -> None:
    assert plain_text.has_stray_tags(text)


@pytest.mark.parametrize(
    "text",
    [
        "a < b and c > d",
        "a<b>c",
        "<PERSON> met <PERSON>",
        "<PERSON>Erdogan</PERSON>",
        "<s> start of sentence",
        "x <- y -> z",
        "if i<em then",
        "<>",
        "mail <a.k@desk.example>",
        "<https://desk.example/p>",
        "AT&T &amp; co",
        "plain",
    ],
)
def test_comparisons_and_placeholders_are_none(text: str) -> None:
    assert not plain_text.has_stray_tags(text)
    assert take_out(text.replace("&amp;", "")) == (text.replace("&amp;", ""), ())


@pytest.mark.parametrize(
    ("text", "bare", "ranges"),
    [
        ("said <em>Reuters</em>.\r\n", "said Reuters.\r\n", [("em", 5, 12, None)]),
        ("<b>a <i>b</i></b>", "a b", [("b", 0, 3, None), ("i", 2, 3, None)]),
        ("<em>a <b>b</em> c</b>", "a b c", [("em", 0, 3, None), ("b", 2, 5, None)]),
        ("a <a class=x href='q?a=1&amp;b=2'>k</a>", "a k", [("a", 2, 3, "q?a=1&b=2")]),
        ("a <a>k</a>", "a k", [("a", 2, 3, None)]),
        ("one<br>two<br />\nthree", "one\ntwo\nthree", []),
        ("<span>a</span><font size=1>b</font><em></em>", "ab", []),
        ("<em>open, </strong>closed", "open, closed", []),
        ("a <s> b <EM>c</em>", "a <s> b c", [("em", 8, 9, None)]),
        ("a<!-- hidden <b>x</b> -->b", "ab", []),
        (
            "&lt;em&gt; &amp;amp; &rsquo; &#x1F600; &notit; &#0; AT&T &copy=1",
            "<em> &amp; ’ 😀 ¬it; \ufffd AT&T &copy=1",
            [],
        ),
    ],
)
def test_tags_go_and_their_ranges_stay(text: str, bare: str, ranges: list[tuple[str, int, int, str | None]]) -> None:
    assert take_out(text) == (bare, tuple(TextRange(*found) for found in ranges))


@given(
    st.lists(
        st.sampled_from(
            ["<em>", "</em>", "<b>", "</b>", "<br>", "<", ">", "&amp;", "a", " ", "\n", "<!--", "-->", "😀"]
        )
    )
)
def test_any_mixture_is_taken_apart(pieces: list[str]) -> None:
    text, ranges = take_out("".join(pieces))
    assert text.count("😀") <= pieces.count("😀")
    assert text.count("a") <= "".join(pieces).count("a")
    assert all(0 <= found.start < found.end <= len(text) for found in ranges)


@pytest.mark.parametrize(
    "piece", ["<", "<em>", "<a ", "<!--", "</em>", "&", "<em>x</em>", "&amp;", "<a href=", "\n ", "<p"]
)
def test_a_megabyte_of_anything_is_read_at_once(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    plain_text.has_stray_tags(text)
    take_out(text)
