"""HTML in: the article's text, its title and what the page says of it, and its tags as ranges over the text.

turbohtml parses, and finds the article among navigation and comments; nothing is run and nothing fetched. What is no
page but a fragment is an article as a whole, and what is no HTML but a text with a few stray tags keeps every character
beside them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from annotator.errors import FormatError
from annotator.formats import encoding as encodings
from annotator.formats import stray_tags
from annotator.formats.html_article import find_article, is_navigation
from annotator.formats.html_text import to_text
from annotator.formats.jsonl_check import check_article
from annotator.formats.records import DocumentRecord, Origin
from annotator.model import Metadata, TextRange

_DECLARED = re.compile(
    rb"""<meta[^>]+?charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml[^>]+?encoding\s*=\s*["']([\w.-]+)""", re.I
)
_PAGE = re.compile(r"<!doctype\s+html|<(?:html|head|body)[\s>]", re.IGNORECASE)
_BLOCK = re.compile(
    r"<(?:p|div|h[1-6]|ul|ol|li|dl|table|tr|td|section|article|main|blockquote|pre|figure|header|title|meta)(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_SHORT = 200  # an article of fewer characters than this must be half of the page, or the page is the article
# What the web calls by one name and Python by another, where taking the name literally would lose letters.
_WEB_NAMES = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "tis-620": "cp874",
    "utf-16": "utf-8",
}


def decode(data: bytes, encoding: str | None = None) -> tuple[str, Origin]:
    """The page's source text: by byte-order mark, by what the page declares, else as any text is decoded.

    Raises:
        FormatError: without a file name, when the bytes are no text, or none in the given encoding.
    """
    if encoding or data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return encodings.decode(data, encoding)
    found = _DECLARED.search(data[:4096])
    if found:
        name = (found[1] or found[2]).decode("ascii", "ignore").lower()
        try:
            return encodings.decode(data, _WEB_NAMES.get(name, name))
        except FormatError:
            pass  # the page says what it is not: look at the bytes
    return encodings.decode(data)


def read(data: bytes, source: str, encoding: str | None = None) -> list[DocumentRecord]:
    """The one article of a page, of a fragment, or of a text with stray tags.

    Raises:
        FormatError: when the bytes are no text, or there is no text in the page.
    """
    try:
        markup, origin = decode(data, encoding)
        record = replace(_read(markup), origin=origin)
        check_article(record.text)
    except FormatError as fault:
        raise FormatError(fault.message, source) from None
    return [record]


def _read(markup: str) -> DocumentRecord:
    if _PAGE.search(markup):
        return _read_page(markup)
    if _BLOCK.search(markup):
        return _read_fragment(markup)
    text, ranges = stray_tags.take_out(markup)
    return DocumentRecord(text=text, ranges=ranges)


def _read_fragment(markup: str) -> DocumentRecord:
    from turbohtml import parse  # a compiled library: loaded when a file needs it

    document = parse(markup, positions=False)
    text, ranges = to_text(document.root)
    return DocumentRecord(text=text, ranges=ranges, meta=_metadata(document, document.article(), markup))


def _read_page(markup: str) -> DocumentRecord:
    from turbohtml import parse

    document = parse(markup, positions=False)
    article = document.article()
    text, ranges = _article_text(document, article.element)
    return DocumentRecord(text=text, ranges=ranges, meta=_metadata(document, article, markup))


def _article_text(document: Any, found: Any) -> tuple[str, tuple[TextRange, ...]]:
    body = document.find("body") or document.root
    article = find_article(body, found)
    text, ranges = to_text(article.root, article.noise.__contains__)
    if len(text) >= _SHORT:
        return text, ranges
    for skip in (is_navigation, lambda element: False):
        whole = to_text(body, skip)
        if whole[0]:
            return (text, ranges) if 2 * len(text) >= len(whole[0]) else whole
    return text, ranges


def _metadata(document: Any, article: Any, markup: str) -> Metadata:
    license_link = document.select_one("[rel~=license]")
    return Metadata(
        title=article.title or None,
        source=article.site_name or None,
        author=article.byline or None,
        date=_date(article, markup),
        url=article.canonical or None,
        language=article.lang or None,
        license=(license_link.attrs.get("href") or None) if license_link is not None else None,
    )


def _date(article: Any, markup: str) -> str | None:
    from turbohtml.extract import dates

    stated = _DATE.match(article.date or "")
    if stated:
        return stated.group()
    found = dates(markup)
    return found.date if found else article.date or None
