"""Attributes with many choices: the chosen ones in a line, all of them in a popup that is narrowed by typing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import TEXT, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.codebook import Attribute, starter
from annotator.gui.attribute_fields import AttributeFields, ChoiceField, ChoicesField, ManyChoicesField
from annotator.gui.choice_popup import FEW, ChoicePopup
from annotator.gui.session import Session
from annotator.gui.side_panel import SidePanel
from annotator.project import Project

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


class Coded:
    """An event of PLOVER, whose contexts are many, in the side panel."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.project = Project.create(path, starter("plover"), "amal")
        self.document = self.project.documents.add(TEXT)
        self.event = self.project.events.add(self.document.id, "ASSAULT", words("fell")).id
        self.session = Session(self.project)
        self.session.open_document(self.document.id)
        self.panel = SidePanel(self.session)
        qtbot.addWidget(self.panel)
        self.panel.resize(320, 1400)
        self.panel.show()
        self.session.select(self.event)
        self.panel.refresh()

    @property
    def field(self) -> ManyChoicesField:
        found = self.panel.event_form.attributes.fields["context"]
        assert isinstance(found, ManyChoicesField)
        return found

    @property
    def popup(self) -> ChoicePopup:
        assert self.field.box.popup is not None
        return self.field.box.popup

    @property
    def stored(self) -> str | None:
        event = self.project.events.get(self.event)
        assert event is not None
        return dict(event.attributes).get("context")

    def shown(self) -> list[str]:
        model = self.popup.model
        return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def coded(tmp_path: Path, qtbot: QtBot) -> Iterator[Coded]:
    made = Coded(tmp_path / "p.annotator", qtbot)
    yield made
    made.session.close()
    made.project.close()


def press(widget: object, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_many_contexts_are_one_line_and_few_choices_are_boxes(coded: Coded) -> None:
    fields = coded.panel.event_form.attributes.fields
    assert len(coded.field.attribute.choices) > 30
    assert coded.field.box.currentText() == "—"
    assert coded.field.height() < 2 * coded.field.box.sizeHint().height()
    for field in fields.values():
        if field.attribute.kind == "choices":
            assert isinstance(field, ManyChoicesField if len(field.attribute.choices) > FEW else ChoicesField)


def test_they_are_ticked_by_typing_and_space(coded: Coded) -> None:
    box = coded.field.box
    box.setFocus()
    QTest.keyClicks(box, "e")
    assert coded.popup.isVisible() and coded.popup.filter.text() == "e"
    QTest.keyClicks(coded.popup.filter, "lec")
    assert coded.shown() == ["election"]
    steps = len(coded.project.history())
    press(coded.popup.filter, Qt.Key.Key_Space)
    assert coded.stored == "election" and len(coded.project.history()) == steps + 1
    QTest.keyClicks(coded.popup.filter, "milit")  # what was typed before is replaced
    assert coded.shown() == ["military"]
    press(coded.popup.filter, Qt.Key.Key_Space)
    press(coded.popup.filter, Qt.Key.Key_Return)
    assert not coded.popup.isVisible()
    coded.panel.refresh()
    assert set((coded.stored or "").split(";")) == {"election", "military"}
    assert set(box.currentText().split(", ")) == {"election", "military"}
    press(box, Qt.Key.Key_Space)
    assert coded.popup.isVisible() and coded.popup.filter.text() == ""
    row = coded.popup.rows.currentIndex()
    assert row.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked  # it opens at the first that is ticked
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", ticked")
    press(coded.popup.filter, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert len((coded.stored or "").split(";")) == 1
    coded.session.undo()
    coded.panel.refresh()
    assert len(box.currentText().split(", ")) == 2


def test_a_click_ticks_and_the_popup_stays(coded: Coded, qtbot: QtBot) -> None:
    coded.field.box.showPopup()
    rows = coded.popup.rows
    for at in (0, 2):
        place = rows.visualRect(coded.popup.model.index(at)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    choices = coded.field.attribute.choices
    assert coded.stored == f"{choices[0]};{choices[2]}" and coded.popup.isVisible()
    press(coded.popup.filter, Qt.Key.Key_Escape)
    assert not coded.popup.isVisible()


def test_it_can_be_told_without_seeing_it(coded: Coded) -> None:
    coded.project.events.set_attribute(coded.event, "context", "election")
    coded.panel.refresh()
    box = coded.field.box
    assert box.accessibleName() == "context"
    assert QAccessible.queryAccessibleInterface(box).role() == QAccessible.Role.ComboBox
    box.showPopup()
    assert coded.popup.accessibleName() == coded.popup.filter.accessibleName() == "context"
    coded.popup.hide()


def fields_of(attribute: Attribute, qtbot: QtBot, stored: dict[str, str | None]) -> AttributeFields:
    def save(name: str, value: str | None) -> bool:
        stored[name] = value
        return True

    fields = AttributeFields(save)
    qtbot.addWidget(fields)
    pairs = [(name, value) for name, value in stored.items() if value is not None]
    fields.show_attributes([attribute], pairs, {})
    fields.show()
    return fields


MANY = tuple(f"choice {number}" for number in range(FEW + 2))


def test_a_choice_that_only_a_file_had_is_kept_until_it_is_taken_off(qtbot: QtBot) -> None:
    stored: dict[str, str | None] = {"kinds": "odd;choice 1"}
    fields = fields_of(Attribute("kinds", "choices", MANY), qtbot, stored)
    field = fields.fields["kinds"]
    assert isinstance(field, ManyChoicesField)
    assert field.box.currentText() == "choice 1, odd"
    field.box.ticked.emit(0)
    assert stored["kinds"] == "choice 0;choice 1;odd"
    field.box.ticked.emit(len(MANY))
    assert stored["kinds"] == "choice 0;choice 1"


def test_nothing_ticked_is_nothing_stored_and_a_default_is_meant(qtbot: QtBot) -> None:
    stored: dict[str, str | None] = {}
    fields = fields_of(Attribute("kinds", "choices", MANY, "choice 3"), qtbot, stored)
    field = fields.fields["kinds"]
    assert isinstance(field, ManyChoicesField) and field.box.currentText() == "choice 3"
    field.box.ticked.emit(3)
    assert stored["kinds"] is None


def test_a_long_list_of_which_one_is_chosen_is_filtered_too(qtbot: QtBot) -> None:
    stored: dict[str, str | None] = {"one": "choice 4"}
    fields = fields_of(Attribute("one", "choice", MANY), qtbot, stored)
    field = fields.fields["one"]
    assert isinstance(field, ChoiceField)
    field.box.showPopup()
    popup = field.box.popup
    assert popup is not None and popup.isVisible() and popup.rows.currentIndex().data() == "choice 4"
    QTest.keyClicks(popup.filter, "7")
    press(popup.filter, Qt.Key.Key_Return)
    assert stored["one"] == "choice 7" and field.box.currentText() == "choice 7" and not popup.isVisible()
    field.box.showPopup()
    press(popup.filter, Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert stored["one"] == "choice 7" and not popup.isVisible()


def test_a_short_list_stays_as_it_was(qtbot: QtBot) -> None:
    stored: dict[str, str | None] = {}
    fields = fields_of(Attribute("one", "choice", MANY[:3]), qtbot, stored)
    field = fields.fields["one"]
    assert isinstance(field, ChoiceField)
    field.box.showPopup()
    assert field.box.popup is None and field.box.view().isVisible()
    field.box.hidePopup()
