"""HTML: the article's text without its tags, the tags as ranges, the page's facts; and nothing hangs or crashes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.formats import html
from annotator.formats.records import DocumentRecord
from annotator.model import TextRange

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Shelling near Nayrab | The Desk</title>
<meta property="og:site_name" content="The Desk"><link rel="canonical" href="https://desk.example/nayrab">
<meta name="author" content="Amal K."><meta property="article:published_time" content="2020-02-12T10:00:00+03:00">
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<style>p { color: red }</style><script>document.write("<p>never run</p>")</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>Shelling near Nayrab</h1>
<p>Rebels shelled <em>Nayrab</em> at dawn,
   a spokesman for the <strong>north&nbsp;front <em>command</em></strong> told <a href="https://agency.example/?a=1&amp;b=2">the
   agency</a>.<!-- checked --></p>
<p>At least 51 soldiers were killed, said a monitor, and two helicopters were brought down over the town of Nayrab.</p>
<blockquote><p>&ldquo;We will not step back,&rdquo; a commander said, &notit; &#0; &#x1F600;</p></blockquote>
<h2>Reactions</h2>
<ul><li>Ankara said yes, it would answer any attack at once.</li><li>Moscow said no.</li></ul>
<aside><p>Read also: <a href="/x">Another story with a long title</a></p></aside>
<p></p><p hidden>Hidden.</p>
<table><tr><th>Killed</th><td>51</td></tr><tr><td>Hurt</td><td>9</td></tr></table>
<pre>  a
  b
</pre>
<p>One line<br>another line. <script>x()</script></p>
<form><button>Subscribe</button><input value="mail"></form>
</article></main>
<footer><p>All rights reserved by the desk, and no part of this may be copied.</p></footer></body></html>"""

ARTICLE = """Shelling near Nayrab
Rebels shelled Nayrab at dawn, a spokesman for the north\u00a0front command told the agency.
At least 51 soldiers were killed, said a monitor, and two helicopters were brought down over the town of Nayrab.
“We will not step back,” a commander said, ¬it; \ufffd 😀
Reactions
Ankara said yes, it would answer any attack at once.
Moscow said no.
Killed\t51
Hurt\t9
  a
  b
One line
another line."""


def read(markup: str | bytes) -> DocumentRecord:
    (record,) = html.read(markup.encode() if isinstance(markup, str) else markup, "a.html")
    for found in record.ranges:
        assert 0 <= found.start < found.end <= len(record.text)
    return record


def marked(record: DocumentRecord) -> list[tuple[str, str]]:
    return [(found.kind, record.text[found.start : found.end]) for found in record.ranges]


def test_a_page_gives_its_article() -> None:
    assert read(PAGE).text == ARTICLE


def test_tags_become_ranges_in_text_order_outer_before_inner() -> None:
    record = read(PAGE)
    assert marked(record)[:6] == [
        ("h1", "Shelling near Nayrab"),
        ("p", ARTICLE.split("\n")[1]),
        ("em", "Nayrab"),
        ("strong", "north\u00a0front command"),
        ("em", "command"),
        ("a", "the agency"),
    ]
    kinds = [found.kind for found in record.ranges]
    assert kinds[7:9] == ["blockquote", "p"]
    assert [kinds.count(kind) for kind in ("h2", "li", "pre", "p")] == [1, 2, 1, 4]
    assert [found.value for found in record.ranges if found.kind == "a"] == ["https://agency.example/?a=1&b=2"]
    assert list(record.ranges) == sorted(record.ranges, key=lambda found: (found.start, -found.end))


def test_what_the_page_says_of_itself_is_kept() -> None:
    meta = read(PAGE).meta
    assert (meta.title, meta.author, meta.date) == ("Shelling near Nayrab", "Amal K.", "2020-02-12")
    assert (meta.language, meta.source, meta.url) == ("en-GB", "The Desk", "https://desk.example/nayrab")
    assert meta.license == "https://creativecommons.org/licenses/by/4.0/"


def test_a_page_without_an_article_gives_all_its_text() -> None:
    record = read(
        "<html><head><title>T</title></head><body><nav>Menu</nav><p>Short.</p><div>Also<b> this</b></div></body>"
    )
    assert record.text == "Short.\nAlso this"
    assert read("<html><body><nav>Only a menu</nav></body></html>").text == "Only a menu"


def paragraphs(*numbers: int) -> str:
    return "".join(
        f"<p>Paragraph {n} has words, commas, and more of them, so that it reads like an article.</p>" for n in numbers
    )


@pytest.mark.parametrize(
    "body",
    [
        f"<main><section>{paragraphs(0, 1)}</section><section>{paragraphs(2, 3)}</section></main>",
        f"<div><div>{paragraphs(0, 1)}</div><div class=ad><a href=x>Buy</a></div><div>{paragraphs(2, 3)}</div></div>",
        f"<div class=story><div class=lead>{paragraphs(0)}</div><div class=body>{paragraphs(1, 2, 3)}</div></div>",
        "<div>" + "".join(f"<div><div>{paragraphs(n)}</div></div>" for n in range(4)) + "</div>",
        f"<div>{paragraphs(0, 1)}<ul><li><a href=1>One</a><li><a href=2>Two</a></ul>{paragraphs(2, 3)}</div>",
        f"<div>{paragraphs(0, 1, 2, 3)}</div><section id=comments><h3>Comments</h3>{paragraphs(7, 8, 9)}</section>",
        f"<article>{paragraphs(0, 1, 2, 3)}</article><article>{paragraphs(7, 8)}</article>",
    ],
)
def test_all_pieces_of_an_article_come_in_and_nothing_else(body: str) -> None:
    menu = "<div id=top><a href=1>Home</a> <a href=2>World</a></div>"
    record = read(f"<html><body class='nav-open'>{menu}{body}<div id=foot>Copyright of all this</div></body></html>")
    assert [line.split()[1] for line in record.text.split("\n")] == ["0", "1", "2", "3"]


def test_a_fragment_is_an_article_as_a_whole() -> None:
    record = read("<nav>Home</nav><p>One <i>two</i>\n<p>Three<p>  \n<footer>End</footer>")
    assert record.text == "Home\nOne two\nThree\nEnd"
    assert marked(record) == [("p", "One two"), ("i", "two"), ("p", "Three")]


def test_the_seed_article_loses_its_tag_and_nothing_else(seed_article: bytes) -> None:
    record = read(seed_article)
    text = seed_article.decode("utf-8")
    assert record.text == text.replace("<em>", "").replace("</em>", "")
    assert marked(record) == [("em", "Reuters")]
    start = text.index("<em>")
    assert record.ranges == (TextRange("em", start, start + len("Reuters")),)


@pytest.mark.parametrize(
    "text", ["a\r\n b\u00a0\n\n", " Ankara < Damascus & <PERSON>\n", "no tag at all", "cafe\u0301\u2028x"]
)
def test_a_text_without_tags_stays_as_it_is(text: str) -> None:
    record = read(text)
    assert (record.text, record.ranges) == (text, ())


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a<em>b</em>c", "abc"),
        ("<p>a <em> b </em> c", "a b c"),
        ("<p>a<em> </em>b", "a b"),
        ("<p>\n a\n\tb \n</p>\n\n<p>c</p>", "a b\nc"),
        ("<div>a<p>b</p>c</div>", "a\nb\nc"),
        ("<p>a<br><br>b", "a\nb"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "a\nb\nc"),
        ("<table><tr><td>a<td><p>b<tr><td>c</table>", "a\nb\nc"),
        ("<table><tr><td>a<td>b</table>", "a\tb"),
        ("<p>x\u00a0y&nbsp;z", "x\u00a0y\u00a0z"),
        ("<p>a<!-- b -->c<![CDATA[d]]>e", "ace"),
        ("<p>&amp;lt; &lt;b&gt; &copy &notin; &bogus;", "&lt; <b> © ∉ &bogus;"),
        ("<p>a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f", "af"),
        ("<p>a</b></i>c", "ac"),
        ("<p><b>a<i>b</b>c</i>d", "abcd"),
        ("<pre>\n a\n\n  <b>b</b> c\n</pre><p>d", " a\n\n  b c\nd"),
        ("<svg><text>a</text></svg><p>b<math><mi>x</mi></math>", "bx"),
        ("<p>قصف <b>الثوار</b> 😀", "قصف الثوار 😀"),
        ("<h1>a</h1>b<figure><img alt=x><figcaption>c</figcaption></figure>", "a\nb\nc"),
        ("<p><a href>x</a>", "x"),
    ],
)
def test_how_markup_reads(markup: str, text: str) -> None:
    assert read(markup).text == text
    assert read(f"<html><body>{markup}").text == text


@pytest.mark.parametrize(
    ("href", "value"),
    [
        ("https://a.example", "https://a.example"),
        ("/x?y#z", "/x?y#z"),
        (" a.html ", "a.html"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("JAVASCRIPT:x/y", None),
        ("", ""),
    ],
)
def test_a_link_keeps_its_address_but_no_code(href: str, value: str | None) -> None:
    (found,) = [found for found in read(f'<p>a <a href="{href}">b</a>').ranges if found.kind == "a"]
    assert found.value == value


TURKISH = "Şanlıurfa'da patlama: üç kişi öldü, dört kişi yaralandı."


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1254">', "cp1254"),
        ("<META CHARSET=iso-8859-9>", "cp1254"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">', "cp1254"),
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="utf-8">', "cp1254"),
        ('<meta charset="nonsense">', "cp1254"),
        ('<meta charset="utf-16">', "utf-8"),
        ("", "cp1254"),
        ("", "utf-16"),
        ("", "utf-8-sig"),
    ],
)
def test_the_declared_encoding_is_used_where_it_is_true(head: str, encoding: str) -> None:
    record = read(f"<html><head>{head}</head><body><p>{TURKISH}</p></body></html>".encode(encoding))
    assert record.text == TURKISH
    assert record.origin is not None


def test_curly_quotes_of_a_page_that_says_latin_1_are_quotes() -> None:
    assert read("<meta charset=iso-8859-1><p>“Yes”".encode("cp1252")).text == "“Yes”"


def test_xhtml_declares_in_its_first_line() -> None:
    page = f'<?xml version="1.0" encoding="iso-8859-9"?><html><body><p>{TURKISH}</p></body></html>'
    assert read(page.encode("cp1254")).text == TURKISH


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"<html><body><script>x</script></body></html>", "empty"),
        (b"<p> \n&#32;</p>", "empty"),
        (b"<p>a\0b</p>", "NUL"),
        (b"\x89PNG\r\n", "PNG"),
    ],
)
def test_a_page_without_text_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(FormatError, match=says) as refused:
        html.read(data, "a.html")
    assert refused.value.source == "a.html"


TAGS = [
    "<p>",
    "</p>",
    "<em>",
    "</em>",
    "<b>",
    "</b>",
    "<a href='x'>",
    "</a>",
    "<li>",
    "<table>",
    "<td>",
    "</table>",
    "<pre>",
    "</pre>",
]
PIECES = st.lists(
    st.sampled_from([*TAGS, "<br>", "<", "&amp;", " ", "\n", "a", "b", "<!--", "<nav>", "</nav>", "<html>", "<h1>"])
)


@given(PIECES)
def test_any_mixture_is_read_or_refused(pieces: list[str]) -> None:
    try:
        record = read("".join(pieces))
    except FormatError:
        return
    assert record.text.count("b") <= "".join(pieces).count("b")
    assert "\n\n" not in record.text or "<pre>" in pieces or not any(tag in pieces for tag in ("<p>", "<li>", "<h1>"))


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000 + "x",
        "<p>" + "<em>" * 50_000 + "x",
        "<p>" + "<a href=x>y" * 20_000,
        "<table>" * 5_000 + "x",
        "<p>" + "<b><p>" * 3_000 + "x",
        "<p>x" + "<!--" * 200_000,
        "<p>x" + "<" * 500_000,
        "<p>x" + "&" * 500_000,
        "<meta " * 100_000 + "<p>x",
        "<p>" + "x " * 1_000_000,
        "<html><body><article>" + "<p>A paragraph of some length, with commas, of the day.</p>" * 50_000 + "</article>",
    ],
)
def test_hostile_and_large_pages_are_read(markup: str) -> None:
    assert read(markup).text
