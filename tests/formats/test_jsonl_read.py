"""Reading our own lines: what holds together comes in, everything else is refused with its file, line and place."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from golden_lines import empty_line, full_line
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.formats import jsonl, strict_json
from annotator.formats.jsonl_check import scattered
from annotator.formats.records import DocumentRecord
from annotator.text import quote


def full() -> dict[str, Any]:
    line: dict[str, Any] = json.loads(jsonl.write_line(*full_line()))
    return line


def as_line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def refusal(data: bytes) -> FormatError:
    with pytest.raises(FormatError) as refused:
        list(jsonl.read(io.BytesIO(data), "a.jsonl"))
    assert refused.value.source == "a.jsonl"
    assert refused.value.line >= 1
    assert str(refused.value).endswith(".")
    return refused.value


def all_of(data: bytes) -> list[DocumentRecord]:
    return list(jsonl.read(io.BytesIO(data), "a.jsonl"))


def put(value: object, *path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(line: Any) -> None:
        for step in path[:-1]:
            line = line[step]
        line[path[-1]] = value

    return change


def drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(line: Any) -> None:
        for step in path[:-1]:
            line = line[step]
        del line[path[-1]]

    return change


ENTITY = ("entities", 0)
SCATTERED = ("entities", 3)
ARGUMENT = ("events", 0, "arguments", 0)
VALUE = ("events", 0, "arguments", 3)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (put("annotator-jsonl/2", "format"), 'The line is "annotator-jsonl/2".*newer Annotator'),
        (drop("sha256"), 'key "sha256" is missing'),
        (drop(*ENTITY, "note"), r'key "note" is missing in entities\[0\]'),
        (put(1, "colour"), '"colour" does not belong'),
        (put(1, *ENTITY, "colour"), r'"colour" in entities\[0\] does not belong'),
        (put("", "id"), '"id" is empty'),
        (put(7, "id"), "id must be a text, not a whole number"),
        (put("human", "kind"), "kind.*human"),
        (put("finished", "status"), "status.*finished"),
        (put("0" * 64, "sha256"), "sha256 is not that of the text"),
        (put(-1, "codebook", "version"), "codebook.version is negative"),
        (put(None, "labels"), "labels must be a list, not null"),
        (put(0.0, *ENTITY, "start"), r"entities\[0\].start must be a whole number, not a decimal number"),
        (put(True, *ENTITY, "start"), r"entities\[0\].start must be a whole number, not true or false"),
        (put("0", *ENTITY, "start"), r"entities\[0\].start must be a whole number, not a text"),
        (put(2**70, *ENTITY, "start"), r"entities\[0\]: start and end are 1180591620717411303424 and 6"),
        (put(None, *ENTITY, "label"), r"entities\[0\].label must be a text, not null"),
        (put("", *ENTITY, "label"), r"entities\[0\].label is empty"),
        (put("", *ENTITY, "id"), r"entities\[0\].id is empty"),
        (put("0.5", *ENTITY, "confidence"), r"entities\[0\].confidence must be a number or null, not a text"),
        (put(1, *ENTITY, "start"), r"entities\[0\]: start and end are 1 and 6, the fragments 0 and 6"),
        (put([[-1, 6]], *ENTITY, "fragments"), r"entities\[0\].fragments\[0\] starts at -1, before the text"),
        (put([[0, 600]], *ENTITY, "fragments"), r"entities\[0\].fragments\[0\] ends at 600, past the end of the text"),
        (put([[6, 6]], *ENTITY, "fragments"), r"entities\[0\].fragments\[0\] starts at 6 and ends at 6"),
        (put([[6, 0]], *ENTITY, "fragments"), r"entities\[0\].fragments\[0\] starts at 6 and ends at 0"),
        (put([[0.0, 6]], *ENTITY, "fragments"), r"entities\[0\].fragments\[0\]\[0\] must be a whole number"),
        (put([[0, 6, 7]], *ENTITY, "fragments"), r"entities\[0\].fragments\[0\].*length 2"),
        (put([], *ENTITY, "fragments"), r"entities\[0\].fragments is empty"),
        (put("Rebel", *ENTITY, "text"), r"entities\[0\].text is “Rebel”, but the text has “Rebels” at 0 to 6"),
        (
            put([[75, 82], [61, 66]], *SCATTERED, "fragments"),
            r"entities\[3\].fragments\[1\] starts at 61, before the fragm",
        ),
        (
            put([[61, 76], [75, 82]], *SCATTERED, "fragments"),
            r"entities\[3\].fragments\[1\] starts at 75, before the fragm",
        ),
        (put([[61, 65], [75, 82]], *SCATTERED, "fragments"), r"entities\[3\].text is “Ariha suburbs”"),
        (put("nobody", *ENTITY, "cluster"), r'entities\[0\].cluster names "nobody"'),
        (put([{"name": "unsure", "value": "false"}], *ENTITY, "attributes"), r'entities\[0\].attributes: "unsure"'),
        (
            put([{"name": "a", "value": 1}], *ENTITY, "attributes"),
            r"entities\[0\].attributes\[0\].value must be a text",
        ),
        (put("1f0000001", "entities", 1, "id"), r'entities\[1\].id is "1f0000001", which entities\[0\] has already'),
        (put("1f0000001", "events", 0, "id"), r'events\[0\].id is "1f0000001", which entities\[0\] has already'),
        (put("", "events", 0, "label"), r"events\[0\].label is empty"),
        (put("x", "events", 0, "cluster"), r'events\[0\].cluster names "x"'),
        (put("hit", "events", 0, "trigger", "text"), r"events\[0\].trigger.text is “hit”, but the text has “shelled”"),
        (put("", *ARGUMENT, "role"), r"events\[0\].arguments\[0\].role is empty"),
        (put("51", *ARGUMENT, "value"), r"events\[0\].arguments\[0\] has 2 fillers"),
        (put(None, *ARGUMENT, "entity"), r"events\[0\].arguments\[0\] has no fillers"),
        (put("zz", *ARGUMENT, "entity"), r'events\[0\].arguments\[0\].entity names "zz", which is no entity'),
        (put("1f000000a", *ARGUMENT, "entity"), r'arguments\[0\].entity names "1f000000a", which is no entity'),
        (
            put("zz", "events", 1, "arguments", 0, "event"),
            r'events\[1\].arguments\[0\].event names "zz", which is no event',
        ),
        (put("zz", "events", 0, "arguments", 5, "cluster"), r'arguments\[5\].cluster names "zz", which is no cluster'),
        (
            put(1, *ARGUMENT, "start"),
            r"arguments\[0\] says start, end, text \(1, 6, 'Rebels'\), but its filler has \(0, 6",
        ),
        (put("Rebel", *ARGUMENT, "text"), r"arguments\[0\] says start, end, text"),
        (put(None, *ARGUMENT, "text"), r"arguments\[0\] says start, end, text"),
        (put(3, "events", 0, "arguments", 5, "start"), r"arguments\[5\] says.*its filler has no words"),
        (put(None, *VALUE, "start"), r"arguments\[3\]: start, end and text are all given or all null"),
        (put("dusk", *VALUE, "text"), r"arguments\[3\].text is “dusk”, but the text has “dawn”"),
        (put(900, *VALUE, "end"), r"arguments\[3\]: start and end are 27 and 900, the fragments 27 and 31"),
        (put([[27, 900]], *VALUE, "fragments"), r"arguments\[3\].fragments\[0\] ends at 900"),
        (put([[0, 5]], *ARGUMENT, "fragments"), r"arguments\[0\].fragments are not those of its filler"),
        (put([[0, 5]], "events", 0, "arguments", 4, "fragments"), r"arguments\[4\] has fragments without start"),
        (put("1f0000001", *ARGUMENT, "id"), r"arguments\[0\].id is .1f0000001., which entities\[0\] has"),
        (put("hit", "events", 0, "other_triggers", 0, "text"), r"events\[0\].other_triggers\[0\].text is “hit”"),
        (put(None, "events", 0, "trigger"), r"events\[0\] has other_triggers and no trigger"),
        (put(-1, *ENTITY, "version"), r"entities\[0\].version is negative"),
        (put("zz", "notes", 1, "about"), r'notes\[1\].about names "zz", which is no annotation'),
        (put("", "notes", 0, "author"), r"notes\[0\].author is empty"),
        (put("", "notes", 0, "text"), r"notes\[0\].text is empty"),
        (put("2020-02-12", "notes", 0, "time"), r"The time “2020-02-12” is not written as"),
        (put("zz", "look_again", 0, "about"), r'look_again\[0\].about names "zz", which is no annotation'),
        (put("zz", "relations", 0, "head"), r'relations\[0\].head names "zz", which is no entity or event'),
        (put("zz", "relations", 0, "tail"), r'relations\[0\].tail names "zz", which is no entity or event'),
        (put("", "relations", 0, "label"), r"relations\[0\].label is empty"),
        (put("thing", "clusters", 0, "kind"), r'clusters\[0\].kind is "thing"'),
        (put("a\0b", *ENTITY, "note"), r"entities\[0\].note holds a NUL"),
    ],
)
def test_a_line_that_contradicts_itself_is_refused(change: Callable[[dict[str, Any]], None], says: str) -> None:
    line = full()
    change(line)
    fault = refusal(as_line(full()) + as_line(line))
    assert fault.line == 2
    assert re.search(says, fault.message), fault.message
    with pytest.raises(FormatError):
        jsonl.check_line(as_line(line))


def test_a_line_from_before_the_later_keys_is_read_as_one_with_nothing_in_them(golden: Path) -> None:
    now = [record.set for record in all_of((golden / "sets.jsonl").read_bytes())]
    before = [record.set for record in all_of((golden / "sets-without-later-keys.jsonl").read_bytes())]
    assert before[0] is not None and now[0] is not None
    assert before[0].spans == tuple(replace(span, version=0) for span in now[0].spans)
    assert [len(event.triggers) for event in before[0].events] == [1, 1, 0]
    (now_words,), (before_words,) = (
        [a.words for a in found.events[0].arguments if a.role == "Killed"] for found in (now[0], before[0])
    )
    assert before_words == now_words
    assert (before[0].notes, before[0].look_again) == ((), ())


def text_line(text: str) -> bytes:
    line = json.loads(jsonl.write_line(*empty_line()))
    line["text"] = text
    line["sha256"] = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return json.dumps(line).encode() + b"\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a\0b", "NUL"),
        ("a\ud83db", "half a character.*ud83d"),
        ("\udc00", "half a character.*udc00"),
        ("\ufeffab", "byte-order mark"),
        ("", "The text is empty"),
        (" \n\u00a0", "The text is empty"),
    ],
)
def test_a_text_that_cannot_be_one_is_refused(text: str, says: str) -> None:
    assert re.search(says, refusal(text_line(text)).message)


GOOD = jsonl.write_line(*empty_line())


@pytest.mark.parametrize(
    ("data", "line", "says"),
    [
        (b"\xef\xbb\xbf" + GOOD, 1, "byte-order mark"),
        (b"\xff\xfe{\0}\0", 1, "byte-order mark"),
        (GOOD + b"\n" + GOOD, 2, "blank"),
        (GOOD + b"  \n", 2, "blank"),
        (GOOD[:-1] + b"\r\n", 1, "CR LF"),
        (GOOD + b"[1]\n", 2, "no JSON object"),
        (GOOD + b"5\n", 2, "no JSON object"),
        (GOOD + GOOD[:-20], 2, "ends in the middle"),
        (b"[\n{}\n]\n", 1, "ends in the middle"),
        (GOOD + GOOD.rstrip()[:-1] + b",}\n", 2, "no JSON"),
        (GOOD + GOOD.rstrip() + b"{}\n", 2, "no JSON"),
        (b"{'text': 'a'}\n", 1, "no JSON"),
        (b'{"text":"a","id":01}\n', 1, "no JSON"),
        (b'{"text":"a","n":NaN}\n', 1, "NaN is not a JSON number"),
        (b'{"text":"a","n":[-Infinity]}\n', 1, "Infinity is not a JSON number"),
        (b'{"text":"a\tb"}\n', 1, "no JSON"),
        (b'{"text":"caf\xe9"}\n', 1, r"not UTF-8: byte 13 \(0xe9\)"),
        (b'{"text":"\xed\xa0\x80"}\n', 1, "not UTF-8"),
        (b'{"text":"a\\ud800"}\n', 1, r"half a character \(lone surrogate .ud800\)"),
        (b'{"text":"a","text":"b"}\n', 1, 'key "text" stands twice'),
        (b'{"text":"a","meta":{"x":1,"x":1}}\n', 1, 'key "x" stands twice'),
        (b'{"text":"a","te\\u0078t":"b"}\n', 1, 'key "text" stands twice'),
        (GOOD.replace(b'"status":"new"', b'"status":"done","status":"new"'), 1, 'key "status" stands twice'),
        (GOOD.replace(b'"version":3', b'"version":4,"version":3'), 1, 'key "version" stands twice'),
        (b'{"text":"a","n":' + b"9" * 5000 + b"}\n", 1, "too large"),
        (b'{"text":"a","n":1e999}\n', 1, "too large"),
        (b'{"text":"a","n":' + b"[" * 100_000 + b"]" * 100_000 + b"}\n", 1, "nested too deeply"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"\n", 1, "nested too deeply"),
    ],
)
def test_what_is_no_strict_json_is_refused_with_its_line(data: bytes, line: int, says: str) -> None:
    fault = refusal(data)
    assert (fault.line, bool(re.search(says, fault.message))) == (line, True), fault.message


def test_a_line_over_100_mb_is_refused_without_being_parsed() -> None:
    line = b'{"text":"' + b"x" * strict_json.LONGEST_LINE + b'"}\n'
    assert "longer than 100 MB" in refusal(GOOD + line).message
    assert refusal(GOOD + line).line == 2


def test_only_newlines_end_lines() -> None:
    text = "a\u2028b\u2029c\u0085d\x0be\x0cf"
    (record,) = jsonl.read(io.BytesIO(as_line({"text": text})), "a.jsonl")
    assert record.text == text.replace("\\u000b", "\x0b")


def test_the_last_line_may_lack_its_newline_and_an_empty_file_holds_nothing() -> None:
    assert len(list(jsonl.read(io.BytesIO(GOOD + GOOD.rstrip()), "a.jsonl"))) == 2
    assert list(jsonl.read(io.BytesIO(b""), "a.jsonl")) == []


def test_reading_streams() -> None:
    def stream() -> io.BufferedReader:
        return io.BufferedReader(Endless(), 1 << 16)

    records = jsonl.read(stream(), "a.jsonl")
    assert [next(records).line for _ in range(1000)] == list(range(1, 1001))


class Endless(io.RawIOBase):
    """A file without an end."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = len(GOOD) * max(1, len(buffer) // len(GOOD))
        data = (GOOD * (size // len(GOOD)))[: len(buffer)]
        buffer[: len(data)] = data
        return len(data)


def test_the_order_of_keys_does_not_matter_and_ids_may_be_anything() -> None:
    line = full()
    text = json.dumps(dict(reversed(list(line.items())))).replace("1f0000001", "T1 😀")
    (record,) = jsonl.read(io.BytesIO(text.encode()), "a.jsonl")
    assert record.set is not None
    assert record.set.spans[0].id == "T1 😀"
    assert record.set.events[0].arguments[0].entity == "T1 😀"


def test_the_unsure_mark_is_read_from_its_attribute_wherever_it_stands() -> None:
    line = full()
    line["entities"][0]["attributes"] = [{"name": "unsure", "value": "true"}, {"name": "a", "value": "b"}]
    (record,) = jsonl.read(io.BytesIO(as_line(line)), "a.jsonl")
    assert record.set is not None
    assert (record.set.spans[0].unsure, record.set.spans[0].attributes) == (True, (("a", "b"),))


TEXTS = st.text("ab ", min_size=1, max_size=14)


@given(TEXTS, st.data())
def test_scattered_words_are_found_again(text: str, data: st.DataObject) -> None:
    ends = data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=8, unique=True).map(sorted))
    fragments = tuple(zip(ends[0::2], ends[1::2], strict=False))
    start, end = fragments[0][0], fragments[-1][1]
    found = scattered(text, start, end, quote(text, fragments))
    assert found is not None
    assert quote(text, found) == quote(text, fragments)
    assert (found[0][0], found[-1][1]) == (start, end)
    assert all(left[1] <= right[0] for left, right in pairwise(found))
    assert all(a < b for a, b in found)


@given(TEXTS, st.text("ab ", max_size=8))
def test_words_that_are_not_there_are_not_found(text: str, words: str) -> None:
    found = scattered(text, 0, len(text), words)
    assert found is None or (quote(text, found) == words and (found[0][0], found[-1][1]) == (0, len(text)))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        list(jsonl.read(io.BytesIO(data), "a.jsonl"))
    except FormatError as fault:
        assert fault.line


@given(st.data())
def test_a_damaged_line_is_read_or_refused(data: st.DataObject) -> None:
    line = bytearray(jsonl.write_line(*full_line()))
    for _ in range(data.draw(st.integers(1, 3))):
        line[data.draw(st.integers(0, len(line) - 1))] = data.draw(st.integers(0, 255))
    try:
        list(jsonl.read(io.BytesIO(bytes(line)), "a.jsonl"))
    except FormatError as fault:
        assert fault.line
