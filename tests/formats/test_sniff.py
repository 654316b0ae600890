"""Which format a file is in: by its name, else by its first bytes."""

from __future__ import annotations

import pytest

from annotator.formats import sniff


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.txt", "text"),
        ("A.TXT", "text"),
        ("notes.md", "text"),
        ("a.html", "html"),
        ("a.b.HTM", "html"),
        ("a.xhtml", "html"),
        ("a.jsonl", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.json", "jsonl"),
        ("a.csv", "csv"),
        ("a.tsv", "csv"),
    ],
)
def test_a_known_ending_decides(name: str, format: str) -> None:
    assert sniff(name, b"\x89PNG") == format


@pytest.mark.parametrize(
    ("head", "format"),
    [
        (b"<!DOCTYPE html><p>x", "html"),
        (b'\xef\xbb\xbf\n<!-- saved -->\n<html lang="tr">', "html"),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "html"),
        (b'{"text": "a"}\n', "jsonl"),
        (b'{"format":"annotator-jsonl/1","id"', "jsonl"),
        (b"id,date,Text\n1,2020-02-12,a", "csv"),
        (b'"id";"content"\r\n1;"a"\r\n', "csv"),
        (b"Hello, text world\nmore", "text"),
        ("İdlib’de beş asker".encode(), "text"),
        ("İdlib’de beş asker".encode()[:-3] + "ş".encode()[:1], "text"),
        ("İdlib'de beş asker öldü".encode("cp1254"), "text"),
        ("idlib".encode("utf-16"), "text"),
        (b"{not json}", "text"),
        (b"", None),
        (b" \n", None),
        (b"\x89PNG\r\n\x1a\n\0\0", None),
        (b"PK\x03\x04\x14\0", None),
        (bytes(range(256)), None),
    ],
)
def test_else_the_first_bytes_do(head: bytes, format: str | None) -> None:
    assert sniff("file", head) == format
    assert sniff("file.unknown", head) == format
