"""Plain records: the text and what is known of it come in, and what is left out is said."""

from __future__ import annotations

import io
import json

import pytest

from annotator.errors import FormatError
from annotator.formats import jsonl
from annotator.formats.records import DocumentRecord
from annotator.model import Metadata


def read(*records: object) -> tuple[list[DocumentRecord], list[tuple[int, str]]]:
    said: list[tuple[int, str]] = []
    data = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()
    found = list(jsonl.read(io.BytesIO(data), "a.jsonl", lambda line, sentence: said.append((line, sentence))))
    return found, said


def test_a_text_alone_is_a_document_without_a_key() -> None:
    ((record,), said) = read({"text": "Idlib\r\n\u00a0😀"})
    assert record == DocumentRecord(text="Idlib\r\n\u00a0😀", line=1)
    assert said == []


def test_known_names_of_meta_fill_fields_and_the_others_are_kept_as_text() -> None:
    meta = {
        "Title": "A",
        "lang": "tr",
        "licence": "CC0",
        "link": "https://x.example",
        "desk": "Beirut",
        "words": 51,
        "share": 0.5,
        "checked": True,
        "none": None,
        "tags": ["a", {"b": 1}],
    }
    ((record,), said) = read({"text": "x", "meta": meta, "id": 7})
    extra = (("desk", "Beirut"), ("words", "51"), ("share", "0.5"), ("checked", "true"), ("tags", '["a",{"b":1}]'))
    assert record.meta == Metadata(title="A", language="tr", license="CC0", url="https://x.example", extra=extra)
    assert record.key == "7"
    assert said == []


def test_other_keys_of_one_value_are_kept_and_meta_wins_over_them() -> None:
    ((record,), said) = read(
        {"text": "x", "title": "outer", "meta": {"title": "inner"}, "_task_hash": -5, "answer": "accept"}
    )
    assert record.meta.title == "inner"
    assert record.meta.extra == (("title", "outer"), ("_task_hash", "-5"), ("answer", "accept"))
    assert said == []


def test_the_key_wins_over_the_id_which_is_kept() -> None:
    ((record,), _) = read({"text": "x", "key": "k", "id": "i"})
    assert (record.key, record.meta.extra) == ("k", (("id", "i"),))


@pytest.mark.parametrize(
    "foreign",
    [
        {"spans": [{"start": 0, "end": 1, "label": "X"}]},
        {"entities": [[0, 1, "X"]]},
        {"label": [[0, 1, "X"]]},
        {"label": "POS"},
        {"cats": {"POS": 1.0}},
    ],
)
def test_annotations_of_another_shape_are_left_out_and_said(foreign: dict[str, object]) -> None:
    (records, said) = read({"text": "x"}, {"text": "y", **foreign})
    assert [record.set for record in records] == [None, None]
    ((line, sentence),) = said
    assert line == 2
    assert f'Annotations of this shape ("{next(iter(foreign))}") were not read' in sentence


def test_empty_annotations_are_nothing_to_speak_of() -> None:
    assert read({"text": "x", "spans": [], "cats": {}, "label": None})[1] == []


def test_a_mark_at_the_start_of_a_text_is_taken_off_and_said() -> None:
    ((record,), said) = read({"text": "\ufeffx"})
    assert record.text == "x"
    assert "byte-order mark" in said[0][1]


@pytest.mark.parametrize(
    ("record", "says"),
    [
        ({}, 'no "text"'),
        ({"text": None}, 'no "text"'),
        ({"text": 5}, '"text" is not a text'),
        ({"text": " \n"}, "empty"),
        ({"text": "a\0b"}, "NUL"),
        ({"text": "x", "meta": {"a": ["\0"]}}, r"meta.a\[0\] holds a NUL"),
        ({"text": "x", "meta": []}, '"meta" is not an object'),
        ({"text": "x", "id": 1.5}, '"id" is neither a text nor a whole number'),
        ({"text": "x", "id": True}, '"id" is neither'),
    ],
)
def test_what_is_no_record_is_refused_with_its_line(record: dict[str, object], says: str) -> None:
    with pytest.raises(FormatError, match=says) as refused:
        read({"text": "fine"}, record)
    assert (refused.value.source, refused.value.line) == ("a.jsonl", 2)
