"""The line for values: what is understood of what is typed, chosen by keys or mouse, and what cannot be."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.value_field import ValueField
from annotator.gui.value_offers import OfferModel

DAY = date(2020, 2, 12)
KEY = Qt.Key


class Heard:
    """What a field has told."""

    def __init__(self, field: ValueField) -> None:
        self.values: list[object] = []
        self.others: list[str] = []
        field.confirmed.connect(self.values.append)
        field.passed.connect(lambda: self.others.append("passed"))
        field.left.connect(lambda: self.others.append("left"))
        field.erased.connect(lambda: self.others.append("erased"))


@pytest.fixture
def field(qtbot: QtBot) -> ValueField:
    made = ValueField("Value of Killed")
    qtbot.addWidget(made)
    made.set_article(DAY, "en")
    made.resize(320, 200)
    made.show()
    made.line.setFocus()
    return made


@pytest.fixture
def heard(field: ValueField) -> Heard:
    return Heard(field)


def rows(field: ValueField) -> list[str]:
    """The meanings as they are shown."""
    model: OfferModel = field.offers
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def press(field: ValueField, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(field.line, key)


def test_what_is_typed_is_said_in_words_and_confirmed(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["date"])
    QTest.keyClicks(field.line, "on Wednesday")
    assert rows(field)[0] == "2020-02-12, Wednesday 12 February 2020"
    assert field.line.accessibleDescription() == rows(field)[0]
    press(field, KEY.Key_Return)
    assert heard.values == ["2020-02-12"]


def test_another_meaning_is_chosen_with_the_arrows(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["money"])
    QTest.keyClicks(field.line, "200 lira")
    assert rows(field) == ["TRY 200, 200 Turkish Lira", "SYP 200, 200 Syrian pounds", "LBP 200, 200 Lebanese pounds"]
    press(field, KEY.Key_Down, KEY.Key_Return)
    press(field, KEY.Key_Down, KEY.Key_Down, KEY.Key_Return)
    press(field, KEY.Key_Up, KEY.Key_Enter)
    assert heard.values == ["SYP 200", "TRY 200", "LBP 200"]


def test_a_click_takes_a_meaning(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["number"])
    QTest.keyClicks(field.line, "dozens")
    second = field.list.visualRect(field.offers.index(1)).center()
    QTest.mouseClick(field.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, second.y()))
    assert heard.values == ["24..99"]


def test_what_cannot_be_read_is_not_accepted(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["number", "date"])
    QTest.keyClicks(field.line, "soldiers")
    assert field.problem.message == ""  # half a phrase is no mistake
    press(field, KEY.Key_Return)
    assert heard.values == []
    assert field.problem.message.startswith("“soldiers” cannot be read as a number such as 51")
    QTest.keyClicks(field.line, " ")
    assert field.problem.message == ""


def test_after_a_moment_the_fault_is_told_without_a_key(field: ValueField, qtbot: QtBot) -> None:
    field.set_kinds(["date"])
    QTest.keyClicks(field.line, "soldiers")
    qtbot.waitUntil(lambda: field.problem.isVisible())
    press(field, KEY.Key_Backspace)
    assert not field.problem.isVisible()


def test_a_relative_date_needs_the_article_s(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["date"])
    field.set_article(None, "en")
    QTest.keyClicks(field.line, "yesterday")
    press(field, KEY.Key_Return)
    assert heard.values == []
    assert field.problem.message == "“yesterday” depends on the date of the article, which is not known."
    field.set_article(DAY, "en")
    assert rows(field) == ["2020-02-11, Tuesday 11 February 2020"]


def test_text_takes_what_is_typed(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["text"])
    QTest.keyClicks(field.line, " a <b>barrel</b> bomb ")
    press(field, KEY.Key_Return)
    assert heard.values == ["a <b>barrel</b> bomb"]


def test_several_kinds_are_told_apart(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["text", "place", "date"])
    QTest.keyClicks(field.line, "March")
    told = [field.offers.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert told == ["2019-03, March 2019, date", "March, place", "2020-03, March 2020, date"]
    press(field, KEY.Key_Return)
    assert heard.values == ["2019-03"]


def test_where_anything_goes_text_comes_last(field: ValueField, heard: Heard) -> None:
    field.set_kinds([])
    QTest.keyClicks(field.line, "a dozen")
    press(field, KEY.Key_Return)
    press(field, KEY.Key_Up, KEY.Key_Return)
    assert heard.values == ["12", "a dozen"]


def test_choices_stand_there_before_anything_is_typed(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["choice"], ["drone strike", "air strike", "shelling"])
    assert rows(field) == ["drone strike", "air strike", "shelling"]
    press(field, KEY.Key_Return)
    assert heard.others == ["passed"]
    press(field, KEY.Key_Down, KEY.Key_Down, KEY.Key_Return)
    QTest.keyClicks(field.line, "she")
    press(field, KEY.Key_Return)
    assert heard.values == ["air strike", "shelling"]
    QTest.keyClicks(field.line, "x")
    press(field, KEY.Key_Return)
    assert field.problem.message == "“shex” is none of the choices: drone strike, air strike, shelling."


def test_selected_words_are_read_and_typing_replaces_them(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["number"])
    field.show_words("more than a dozen\nTurkish soldiers")
    assert rows(field) == [">12, more than 12"]
    press(field, KEY.Key_Return)
    QTest.keyClicks(field.line, "14")
    press(field, KEY.Key_Return)
    assert heard.values == [">12", "14"]


def test_words_of_the_text_are_kept_as_they_are(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["words"])
    QTest.keyClicks(field.line, "typed")
    press(field, KEY.Key_Return)
    assert field.problem.message == "Select the words in the text."
    field.show_words("two  lines\nof it")
    press(field, KEY.Key_Return)
    assert heard.values == ["two  lines\nof it"]


def test_a_stored_value_is_not_read_anew(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["number"])
    field.set_article(DAY, "de")
    field.show_value("1.234")
    assert not field.is_typed
    assert rows(field) == ["1.234"]
    press(field, KEY.Key_Return)
    QTest.keyClicks(field.line, "1.235")
    assert field.is_typed
    press(field, KEY.Key_Return)
    assert heard.values == ["1.234", "1235"]


def test_keys_that_leave(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["number"])
    press(field, KEY.Key_Return, KEY.Key_Backspace)
    QTest.keyClicks(field.line, "5")
    press(field, KEY.Key_Backspace)
    QTest.keyClicks(field.line, "51")
    press(field, KEY.Key_Escape)
    assert heard.others == ["passed", "erased", "left"]
    assert (field.line.text(), field.reading, heard.values) == ("", None, [])


def test_what_is_typed_can_be_confirmed_from_outside(field: ValueField, heard: Heard) -> None:
    field.set_kinds(["number"])
    assert not field.commit()
    field.type_text("x")
    assert not field.commit()
    assert field.problem.isVisible()
    field.clear()
    field.type_text("51")
    assert field.commit()
    assert heard.values == ["51"]


def test_a_reading_is_told_when_it_changes(field: ValueField) -> None:
    field.set_kinds(["number"])
    told: list[str | None] = []
    field.reading_changed.connect(lambda reading: told.append(reading and reading.value))
    QTest.keyClicks(field.line, "51x")
    assert told == ["5", "51", None]


def test_the_list_is_as_tall_as_its_rows(field: ValueField) -> None:
    field.set_kinds(["number"])
    assert not field.list.isVisible()
    QTest.keyClicks(field.line, "dozens")
    height = field.list.verticalHeader().defaultSectionSize()
    assert field.list.height() == 3 * height
    font = field.list.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    field.list.setFont(font)
    assert field.list.height() == 3 * field.list.verticalHeader().defaultSectionSize() > 3 * height


def test_words_that_do_not_fit_stand_under_their_value(field: ValueField, qtbot: QtBot) -> None:
    field.set_kinds(["date"])
    field.resize(700, 200)
    QTest.keyClicks(field.line, "earlier this month")
    one_line = field.list.height()
    field.resize(220, 200)
    qtbot.waitUntil(lambda: field.list.height() > one_line)
    field.resize(700, 200)
    qtbot.waitUntil(lambda: field.list.height() == one_line)


def test_the_field_has_names(field: ValueField) -> None:
    for widget, name in ((field.line, "Value of Killed"), (field.list, "Value of Killed: what it can mean")):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name) == name


@pytest.mark.timeout(20)
def test_what_is_pasted_can_be_as_long_as_it_likes(field: ValueField, heard: Heard) -> None:
    for kinds in (["number", "date", "money", "place"], ["text"]):
        field.set_kinds(kinds)
        field.show_words("(9 " * 1_000_000)
        press(field, KEY.Key_Return)
    assert heard.values == ["(9 " * 1_000_000]
