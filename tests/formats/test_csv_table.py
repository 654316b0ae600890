"""Tables: the text column, the others as metadata, and faults by the line a row starts on."""

from __future__ import annotations

import pytest

from annotator.errors import FormatError
from annotator.formats import csv_table
from annotator.formats.records import DocumentRecord
from annotator.model import Metadata


def read(table: str, **options: str) -> list[DocumentRecord]:
    return csv_table.read(table.encode(), "a.csv", **options)


def test_columns_become_text_key_fields_and_extra() -> None:
    first, second = read(
        'id,Title,text,desk,lang\n7,A,"Rebels, they said, ""shelled""\nIdlib.",Beirut,en\n8,,Short,,\n'
    )
    assert first.text == 'Rebels, they said, "shelled"\nIdlib.'
    assert (first.key, first.line) == ("7", 2)
    assert first.meta == Metadata(title="A", language="en", extra=(("desk", "Beirut"),))
    assert (second.key, second.line, second.text, second.meta) == ("8", 4, "Short", Metadata())


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_found(sign: str) -> None:
    (record,) = read(f"id{sign}text\n1{sign}Troops moved north\n")
    assert (record.key, record.text) == ("1", "Troops moved north")
    assert csv_table.layout(f"id{sign}text\n1{sign}a\n".encode()).delimiter == sign


def test_commas_in_the_texts_are_no_signs_where_semicolons_are() -> None:
    assert [record.text for record in read("id;text\n1;a, b, c\n2;d, e, f\n")] == ["a, b, c", "d, e, f"]


def test_one_column_is_a_table_too() -> None:
    assert [record.text for record in read('text\nfirst\n"second, third"\n')] == ["first", "second, third"]


@pytest.mark.parametrize("name", ["text", "Text", "BODY", "content", "article", "full_text"])
def test_the_text_column_is_found_by_name(name: str) -> None:
    (record,) = read(f"notes,{name}\nmuch longer than the text itself,the text\n")
    assert record.text == "the text"


def test_else_it_is_the_column_with_most_text() -> None:
    (record,) = read("id,headline,notes\n1,Short,A much longer story of what happened\n")
    assert record.text == "A much longer story of what happened"


def test_it_can_be_chosen() -> None:
    (record,) = read("id,text,notes\n1,a,b\n", text_column="notes")
    assert (record.text, record.meta.extra) == ("b", (("text", "a"),))
    with pytest.raises(FormatError, match='no column "nots"; there are id, text, notes'):
        read("id,text,notes\n1,a,b\n", text_column="nots")


def test_a_dialog_can_ask_for_the_columns() -> None:
    table = "İd;text;desk\n1;a;b\n".encode("cp1254")
    assert csv_table.columns(table, "cp1254") == ("İd", "text", "desk")
    assert csv_table.layout(table, "cp1254").text_column == "text"


def test_white_space_in_a_text_stays_and_goes_elsewhere() -> None:
    (record,) = read('id , text\n 7 ,"  a\r\n\u00a0b "\n')
    assert (record.key, record.text) == ("7", "  a\r\n\u00a0b ")


def test_blank_rows_and_a_byte_order_mark_do_not_count() -> None:
    records = csv_table.read(b"\xef\xbb\xbfid,text\r\n\r\n1,a\r\n\r\n", "a.csv")
    assert [(record.key, record.line) for record in records] == [("1", 3)]
    assert records[0].origin is not None
    assert records[0].origin.had_bom


def test_long_articles_fit() -> None:
    (record,) = read("id,text\n1," + "word " * 400_000 + "end\n")
    assert len(record.text) == 2_000_003


@pytest.mark.parametrize(
    ("table", "line", "says"),
    [
        ("", 0, "empty"),
        ("id,id,text\n", 1, 'two columns "id"'),
        ("Text,text\n", 1, 'two columns "text"'),
        ("id,,text\n", 1, "no name for column 2"),
        (("A whole article, " * 20) + "\nanother\n", 1, "no name|looks like an article|two columns"),
        ("x" * 300 + "\nanother\n", 1, "looks like an article"),
        ('id,text\n1,"a\nb"\n2\n', 4, "The row has 1 cell, the header 2"),
        ("id,text\n1,a,b\n", 2, "The row has 3 cells, the header 2"),
        ('id,text\n1,"a\n\nb"\n2,\n', 5, r'The text is empty. \(column "text"\)'),
        ('id,text\n1,a\n2,"b\n\n\n', 3, "nothing closes"),
        ('id,text\n1,"a"b\n', 2, "must be doubled"),
    ],
)
def test_faults_name_the_line(table: str, line: int, says: str) -> None:
    with pytest.raises(FormatError, match=says) as refused:
        read(table)
    assert (refused.value.source, refused.value.line) == ("a.csv", line)


def test_a_table_with_a_header_only_holds_nothing() -> None:
    assert read("id,text\n") == []


@pytest.mark.parametrize("delimiter", [",,", '"', "\n"])
def test_an_impossible_sign_is_refused(delimiter: str) -> None:
    with pytest.raises(FormatError, match="cannot stand between cells"):
        read("id,text\n1,a\n", delimiter=delimiter)
