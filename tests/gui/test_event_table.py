"""The table of events: what it shows, how it is narrowed, sorted and typed in, and how it goes with the text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from shell_parts import make_application, settle

from annotator.gui.event_table.columns import ColumnChoice, ColumnChooser
from annotator.gui.event_table.panel import EventTablePanel
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.project import Project
from annotator.records import Column

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)

LABEL, TRIGGER, NOTE, UNSURE = (Column(kind) for kind in ("label", "trigger", "note", "unsure"))
ATTACKER, PLACE, KILLED, TARGET = (Column("role", name) for name in ("Attacker", "Place", "Killed", "Target"))
POLARITY = Column("attribute", "polarity")


class Tabled:
    """A panel with what it works on."""

    def __init__(self, project: Project, qtbot: QtBot, settings: Settings | None = None) -> None:
        make_application()
        self.project = project
        self.session = Session(project)
        self.session.open_document(project.documents.by_key("idlib").id)
        self.said: list[str] = []
        self.session.message.connect(self.said.append)
        self.settings = settings or Settings()
        self.panel = EventTablePanel(self.session, self.settings)
        qtbot.addWidget(self.panel)
        self.panel.resize(1200, 400)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        self.panel.activateWindow()
        QTest.qWaitForWindowActive(self.panel)
        settle()

    @property
    def labels(self) -> list[str]:
        return self.column(LABEL)

    def column(self, column: Column) -> list[str]:
        model = self.panel.model
        at = model.columns.index(column)
        return [model.index(row, at).data() for row in range(model.rowCount())]

    def go(self, label: str, column: Column) -> None:
        self.panel.activateWindow()
        QTest.qWaitForWindowActive(self.panel)
        self.panel.view.setFocus()
        self.panel.view.go_to(self.labels.index(label), self.panel.model.columns.index(column))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.panel.view, key, modifiers)

    @property
    def editor(self) -> QLineEdit | QComboBox | None:
        return self.panel.view.indexWidget(self.panel.view.currentIndex())

    def type_in(self, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type into the editor that is open."""
        QTest.keyClicks(self.editor, text)
        QTest.keyClick(self.editor, key)
        settle()

    def filter(self, typed: str) -> list[str]:
        self.panel.filter.setText(typed)
        self.panel.narrow()
        return self.labels


@pytest.fixture
def tabled(filled_project: Project, qtbot: QtBot) -> Iterator[Tabled]:
    made = Tabled(filled_project, qtbot)
    yield made
    made.session.close()


def shelling(project: Project):  # type: ignore[no-untyped-def]
    events = project.sets.load(project.documents.by_key("idlib").id).events.values()
    return next(event for event in events if event.label == "Shelling")


def test_the_rows_are_the_events_of_the_open_document(tabled: Tabled) -> None:
    assert tabled.labels == ["Statement", "Shelling"]
    assert tabled.column(ATTACKER) == ["", "rebels"]
    assert tabled.panel.counts.text() == "2 events"
    tabled.session.open_document(tabled.project.documents.by_key("bombardıman").id)
    settle()
    assert tabled.labels == []
    tabled.panel.show_scope("project")
    assert tabled.labels == ["Statement", "Shelling"]


def test_columns_are_those_in_use_and_those_of_the_chosen_label(tabled: Tabled) -> None:
    model = tabled.panel.model
    assert [column for column in model.columns if column.kind == "role"] == [
        ATTACKER,
        PLACE,
        KILLED,
        Column("role", "Speaker"),
        Column("role", "Content"),
    ]
    assert TARGET not in model.columns
    tabled.panel.labels.setCurrentText("Shelling")
    tabled.panel.labels.activated.emit(tabled.panel.labels.currentIndex())
    assert [column for column in model.columns if column.kind == "role"] == [ATTACKER, TARGET, PLACE, KILLED]
    assert tabled.labels == ["Shelling"]
    assert tabled.panel.counts.text() == "1 of 2 events"


def test_the_filter_line_narrows_as_it_is_typed(tabled: Tabled, qtbot: QtBot) -> None:
    tabled.panel.filter.setFocus()
    QTest.keyClicks(tabled.panel.filter, "rebels")
    qtbot.waitUntil(lambda: tabled.labels == ["Shelling"])
    assert tabled.panel.counts.text() == "1 of 2 events"
    QTest.keyClick(tabled.panel.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(tabled.labels) == 2)
    assert tabled.filter("killed:*") == ["Shelling"]
    assert tabled.filter("-killed:*") == ["Statement"]
    QTest.keyClick(tabled.panel.filter, Qt.Key.Key_Down)
    assert tabled.panel.view.hasFocus()
    assert tabled.panel.view.current_record().event.label == "Statement"


def test_a_head_sorts_upwards_downwards_and_back(tabled: Tabled) -> None:
    header, at = tabled.panel.view.horizontalHeader(), tabled.panel.model.columns.index(LABEL)
    header.sectionClicked.emit(at)
    assert tabled.labels == ["Shelling", "Statement"]
    header.sectionClicked.emit(at)
    assert tabled.labels == ["Statement", "Shelling"]
    assert header.sortIndicatorSection() == at
    header.sectionClicked.emit(at)
    assert tabled.panel.model.sorted_by is None
    assert header.sortIndicatorSection() == -1


def test_a_value_is_typed_in_place_and_keeps_its_words(tabled: Tabled) -> None:
    before = next(argument for argument in shelling(tabled.project).arguments if argument.role == "Killed")
    tabled.go("Shelling", KILLED)
    tabled.press(Qt.Key.Key_F2)
    assert tabled.editor.text() == "51"
    tabled.type_in(">=45")
    after = next(argument for argument in shelling(tabled.project).arguments if argument.role == "Killed")
    assert (after.id, after.value, after.words) == (before.id, ">=45", before.words)
    assert tabled.column(KILLED) == ["", ">=45"]
    tabled.session.undo()
    settle()
    assert tabled.column(KILLED) == ["", "51"]


def test_typing_begins_to_edit_and_what_is_refused_stays_to_be_mended(tabled: Tabled) -> None:
    tabled.go("Shelling", KILLED)
    QTest.keyClicks(tabled.panel.view, "x")
    assert tabled.editor.text() == "x"
    tabled.type_in("yz")
    assert tabled.editor is not None
    assert "Killed takes" in tabled.panel.problem.message
    tabled.editor.clear()
    tabled.type_in("7")
    assert tabled.editor is None
    assert tabled.panel.problem.message == ""
    assert tabled.column(KILLED) == ["", "7"]
    QTest.keyClicks(tabled.panel.view, "9")
    QTest.keyClick(tabled.editor, Qt.Key.Key_Escape)
    assert (tabled.editor, tabled.column(KILLED)) == (None, ["", "7"])
    tabled.press(Qt.Key.Key_Delete)
    settle()
    assert not any(argument.role == "Killed" for argument in shelling(tabled.project).arguments)


def test_what_is_typed_is_told_before_it_is_stored(tabled: Tabled) -> None:
    meaning = tabled.panel.meaning
    tabled.go("Shelling", KILLED)
    tabled.press(Qt.Key.Key_F2)
    assert not meaning.isVisible()
    tabled.editor.clear()
    QTest.keyClicks(tabled.editor, "more than a dozen")
    assert (meaning.text(), meaning.isVisible()) == ("more than 12", True)
    QTest.keyClicks(tabled.editor, "x")
    assert not meaning.isVisible()
    QTest.keyClick(tabled.editor, Qt.Key.Key_Backspace)
    QTest.keyClick(tabled.editor, Qt.Key.Key_Return)
    settle()
    assert tabled.column(KILLED) == ["", ">12"]
    assert tabled.said[-1] == "Killed: more than 12"
    assert not meaning.isVisible()


def test_tab_goes_on_to_the_next_cell_that_can_be_typed_in(tabled: Tabled) -> None:
    tabled.go("Shelling", KILLED)
    tabled.press(Qt.Key.Key_F2)
    tabled.type_in("8", Qt.Key.Key_Tab)
    current = tabled.panel.model.columns[tabled.panel.view.currentIndex().column()]
    assert current == POLARITY
    assert isinstance(tabled.editor, QComboBox)


def test_words_of_the_text_are_not_typed_over(tabled: Tabled) -> None:
    tabled.go("Shelling", ATTACKER)
    tabled.press(Qt.Key.Key_F2)
    assert tabled.editor is None
    assert "filled from the text" in tabled.said[-1]
    tabled.go("Statement", ATTACKER)
    tabled.press(Qt.Key.Key_Return)
    assert "has no role" in tabled.said[-1]
    tabled.go("Shelling", LABEL)
    tabled.press(Qt.Key.Key_F2)
    assert "changed in the text" in tabled.said[-1]


def test_attributes_are_chosen_notes_and_doubts_are_set(tabled: Tabled) -> None:
    project = tabled.project
    tabled.go("Shelling", POLARITY)
    tabled.press(Qt.Key.Key_Return)
    box = tabled.editor
    assert [box.itemText(at) for at in range(box.count())] == ["—", "positive", "negative"]
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    settle()
    assert shelling(project).attributes == ()
    tabled.go("Shelling", UNSURE)
    tabled.press(Qt.Key.Key_Space)
    settle()
    assert shelling(project).unsure
    assert tabled.column(UNSURE) == ["", "yes"]
    tabled.go("Shelling", NOTE)
    tabled.press(Qt.Key.Key_Return)
    tabled.type_in("to be checked")
    assert shelling(project).note == "to be checked"
    tabled.panel.columns.show_column(Column("confidence"), True)
    tabled.go("Shelling", Column("confidence"))
    QTest.keyClicks(tabled.panel.view, "8")
    tabled.type_in("0%")
    assert shelling(project).confidence == 0.8


def test_enter_on_a_trigger_goes_to_the_text(tabled: Tabled, qtbot: QtBot) -> None:
    second = tabled.project.documents.by_key("bombardıman").id
    tabled.panel.show_scope("project")
    tabled.session.open_document(second)
    settle()
    tabled.go("Shelling", TRIGGER)
    with qtbot.waitSignal(tabled.panel.text_wanted):
        tabled.press(Qt.Key.Key_Return)
    assert tabled.session.document.key == "idlib"
    assert tabled.session.selected == shelling(tabled.project)
    settle()
    assert tabled.panel.view.cells.selected_id == shelling(tabled.project).id


def test_a_click_on_a_label_selects_and_leaves_the_keys_here(tabled: Tabled) -> None:
    view = tabled.panel.view
    index = tabled.panel.model.index(1, tabled.panel.model.columns.index(LABEL))
    left: list[object] = []
    tabled.panel.text_wanted.connect(lambda: left.append(True))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert tabled.session.selected_id == shelling(tabled.project).id
    assert left == []
    cell = tabled.panel.model.index(0, tabled.panel.model.columns.index(NOTE))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(cell).center())
    assert tabled.session.selected_id == tabled.panel.model.record(0).event.id
    assert left == []


def test_a_click_on_what_fills_a_role_brings_its_words_into_view(tabled: Tabled) -> None:
    view, model = tabled.panel.view, tabled.panel.model
    shown: list[tuple[int, int]] = []
    tabled.panel.range_wanted.connect(lambda start, end: shown.append((start, end)))
    row = model.row_of(shelling(tabled.project).id)
    filler = next(filler for filler in model.record(row).fillers if filler.words is not None)
    index = model.index(row, model.columns.index(Column("role", filler.argument.role)))
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert shown == [(filler.words.start, filler.words.end)]


def test_selecting_in_the_text_makes_its_row_current(tabled: Tabled) -> None:
    tabled.session.select(shelling(tabled.project).id)
    settle()
    assert tabled.panel.view.current_record().event.label == "Shelling"


def test_new_rows_come_at_their_place_and_deleted_ones_go(tabled: Tabled) -> None:
    document = tabled.session.document.id
    made = tabled.project.events.add(document, "Shelling", [(12, 18)])
    settle()
    assert tabled.column(TRIGGER) == ["said", "rebels", "shelled"]
    tabled.project.events.delete(made.id)
    settle()
    assert tabled.column(TRIGGER) == ["said", "shelled"]
    assert tabled.filter("rebels") == ["Shelling"]
    tabled.project.events.add(document, "Statement", [(27, 32)])
    settle()
    assert tabled.labels == ["Shelling"]


def test_a_row_stays_while_it_is_worked_on(tabled: Tabled) -> None:
    assert tabled.filter("killed:51") == ["Shelling"]
    tabled.go("Shelling", KILLED)
    tabled.press(Qt.Key.Key_F2)
    tabled.type_in("52")
    assert tabled.labels == ["Shelling"]
    tabled.panel.narrow()
    assert tabled.labels == []


def test_a_hidden_table_reads_nothing_until_it_is_shown(tabled: Tabled) -> None:
    tabled.panel.hide()
    tabled.project.events.delete(shelling(tabled.project).id)
    settle()
    assert len(tabled.panel.model.ids) == 2
    tabled.panel.show()
    settle()
    assert tabled.labels == ["Statement"]


def test_the_work_of_others_is_shown_when_asked_for_and_not_changed(tabled: Tabled) -> None:
    tabled.project.use_annotator("bekir")
    tabled.session.reload()
    settle()
    panel = tabled.panel
    assert tabled.labels == []
    panel.annotators.setCurrentIndex(panel.annotators.findData(""))
    panel.annotators.activated.emit(1)
    assert tabled.labels == ["Statement", "Shelling"]
    assert tabled.column(Column("annotator")) == ["amal", "amal"]
    tabled.go("Shelling", KILLED)
    tabled.press(Qt.Key.Key_F2)
    assert tabled.said[-1] == "This is the work of amal, which nobody else can change."
    places: list[tuple[int, int]] = []
    panel.range_wanted.connect(lambda start, end: places.append((start, end)))
    tabled.go("Shelling", LABEL)
    tabled.press(Qt.Key.Key_Return)
    assert (tabled.session.selected_id, places) == (None, [(19, 26)])


def test_a_project_open_for_reading_is_not_typed_in(filled_project: Project, qtbot: QtBot) -> None:
    with filled_project.reader() as reader:
        tabled = Tabled(reader, qtbot)
        tabled.go("Shelling", KILLED)
        tabled.press(Qt.Key.Key_F2)
        assert tabled.editor is None
        tabled.panel.hide()
        tabled.session.close()


def test_what_was_chosen_is_there_at_the_next_start(filled_project: Project, qtbot: QtBot) -> None:
    first = Tabled(filled_project, qtbot)
    first.panel.show_scope("project")
    first.panel.columns.show_column(TARGET, True)
    first.panel.columns.show_column(PLACE, False)
    first.panel.columns.sort_by(TRIGGER, True)
    first.panel.view.horizontalHeader().resizeSection(first.panel.model.columns.index(NOTE), 333)
    first.panel.hide()
    first.session.close()
    again = Tabled(filled_project, qtbot, first.settings)
    panel = again.panel
    assert panel.columns.scope == "project"
    assert TARGET in panel.model.columns
    assert PLACE not in panel.model.columns
    assert panel.model.sorted_by == (TRIGGER, True)
    assert panel.view.columnWidth(panel.model.columns.index(NOTE)) == 333
    panel.columns.forget()
    assert PLACE in panel.model.columns
    again.session.close()


def test_settings_that_make_no_sense_are_left_out() -> None:
    for saved in (None, 5, [], {"chosen": 3, "widths": {"x": "y", "z": -1, "ok": 9}, "sorted_by": [], "down": 1}):
        choice = ColumnChoice.read("document", saved)
        assert (choice.chosen, choice.sorted_by, choice.down) == ({}, "", False)


def test_the_list_of_columns_shows_and_hides_them(tabled: Tabled) -> None:
    tabled.panel.columns_button.click()
    chooser = next(widget for widget in tabled.panel.findChildren(ColumnChooser))
    titles = [chooser.list.item(row).text() for row in range(chooser.list.count())]
    assert "Trigger" not in titles
    item = chooser.list.item(titles.index("Target"))
    assert item.checkState() == Qt.CheckState.Unchecked
    item.setCheckState(Qt.CheckState.Checked)
    assert TARGET in tabled.panel.model.columns
    chooser.close()


def test_menus_write_their_conditions_into_the_filter(tabled: Tabled) -> None:
    panel = tabled.panel
    record = panel.model.record(tabled.labels.index("Shelling"))
    actions = {action.text(): action for action in panel.menus.build(ATTACKER, record).actions()}
    actions["Only Rows with &This"].trigger()
    assert panel.filter.text() == "attacker:=rebels"
    assert tabled.labels == ["Shelling"]
    panel.filter.clear()
    actions["Only Rows Where Attacker Is &Empty"].trigger()
    assert tabled.labels == ["Statement"]
    actions["&Hide Attacker"].trigger()
    assert ATTACKER not in panel.model.columns


def test_a_cell_is_copied_whole(tabled: Tabled) -> None:
    from PySide6.QtGui import QGuiApplication

    tabled.go("Statement", Column("role", "Content"))
    tabled.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Shelling “shelled”"


def test_names_and_notes_are_never_markup(tabled: Tabled) -> None:
    tabled.project.events.set_note(shelling(tabled.project).id, "<b>bold</b>\nsecond & line")
    settle()
    model = tabled.panel.model
    index = model.index(tabled.labels.index("Shelling"), model.columns.index(NOTE))
    assert index.data() == "<b>bold</b> second & line"
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Note: <b>bold</b> second & line"


def test_only_the_rows_on_the_screen_are_read(project: Project, qtbot: QtBot) -> None:
    document = project.documents.add("word " * 2000, key="idlib")
    with project.edit("Add many"):
        for at in range(1500):
            project.events.add(document.id, "Shelling", [(at * 5, at * 5 + 4)])
    tabled = Tabled(project, qtbot)
    assert tabled.panel.model.rowCount() == 1500
    assert 0 < len(tabled.panel.model._records) < 200
    tabled.panel.view.scrollToBottom()
    settle()
    assert len(tabled.panel.model._records) < 400
    tabled.session.close()


# ---- where there is nothing


def test_a_document_without_events_says_how_to_make_one(tabled: Tabled) -> None:
    nothing = tabled.panel.nothing
    assert not nothing.isVisible()
    tabled.session.open_document(tabled.project.documents.by_key("bombardıman").id)
    settle()
    assert nothing.isVisible()
    assert "press the key" in nothing.sentence.text()
    assert tabled.panel.view.accessibleDescription() == nothing.sentence.text()
    assert not nothing.clear_button.isVisible()
    tabled.session.open_document(None)
    settle()
    assert nothing.sentence.text() == "No document is open."


def test_where_nothing_fits_the_filter_a_button_clears_it(tabled: Tabled) -> None:
    nothing = tabled.panel.nothing
    assert tabled.filter("nothing of the kind") == []
    assert nothing.sentence.text() == "No event fits the filter."
    nothing.clear_button.click()
    assert tabled.labels == ["Statement", "Shelling"]
    assert not nothing.isVisible()
    assert tabled.panel.view.hasFocus()


def test_another_annotator_without_events_is_named(tabled: Tabled) -> None:
    panel = tabled.panel
    tabled.session.open_document(tabled.project.documents.by_key("bombardıman").id)
    settle()
    panel.annotators.take(panel.annotators.findData("bekir"))
    assert "bekir" in panel.nothing.sentence.text()
    assert "press the key" not in panel.nothing.sentence.text()


def test_choosing_a_scope_brings_the_keys_to_the_rows(tabled: Tabled) -> None:
    tabled.panel.filter.setFocus()
    tabled.panel.scope_buttons["project"].click()
    assert tabled.panel.view.hasFocus()


def test_in_a_narrow_panel_the_filter_keeps_its_room(tabled: Tabled) -> None:
    panel = tabled.panel
    boxes = [box.width() for box in (panel.annotators, panel.labels)]
    panel.resize(panel.minimumSizeHint().width(), 400)
    settle()
    assert panel.filter.width() >= 22 * panel.fontMetrics().averageCharWidth()
    assert all(box.width() < before for box, before in zip((panel.annotators, panel.labels), boxes, strict=True))
