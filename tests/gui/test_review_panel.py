"""The panel of what is to be settled: its lists, how they are worked off by keys, and what they read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import CODEBOOK, TEXT, words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from annotator.codebook import loads
from annotator.gui.review.panel import ReviewPanel
from annotator.gui.session import Session
from annotator.project import Project


class Office:
    """Three documents by two annotators, and the panel in a window of its own."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.project = Project.create(path, loads(CODEBOOK), "bekir")
        self.documents = [self.project.documents.add(f"{TEXT}{n}", key=f"report-{n}").id for n in range(3)]
        self.others = self.project.spans.add(self.documents[0], "Group", words("brigade")).id
        self.project.spans.set_unsure(self.others, True)
        self.project.use_annotator("amal")
        self.spans = [self.project.spans.add(number, "Place", words("Idlib")).id for number in self.documents]
        self.event = self.project.events.add(self.documents[0], "Shelling", words("fell")).id
        self.argument = self.project.events.fill(self.event, "Target", span_id=self.spans[0]).id
        self.session = Session(self.project)
        self.messages: list[str] = []
        self.session.message.connect(self.messages.append)
        self.panel = ReviewPanel(self.session)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.panel)
        self.window.resize(1100, 300)
        qtbot.addWidget(self.window)

    def show(self) -> None:
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.settle()

    def settle(self) -> None:
        QTest.qWait(90)

    def ask(self, about: int, choices: str | None = None) -> None:
        """Put an annotation on the list."""
        with self.project.edit("Ask"):
            found = self.project.spans.get(about) or self.project.events.get(about)
            event = self.project.events.get(self.event)
            set_id = found.set_id if found else event.set_id if event else 0
            row = {"set_id": set_id, "about_id": about, "reason": "Place changed", "choices": choices}
            self.project.store.insert("look_again", **row)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.panel.view, key)
        self.settle()

    @property
    def rows(self) -> list[list[str]]:
        model = self.panel.model
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    made = Office(tmp_path / "office.annotator", qtbot)
    yield made
    made.session.close()
    made.project.close()


def test_an_empty_list_says_so(office: Office) -> None:
    office.show()
    office.panel.show_list("look again")
    assert office.panel.message.isVisible()
    assert office.panel.message.text().startswith("Nothing is to be looked at again.")
    office.panel.show_list("notes")
    assert office.panel.message.text() == "There is nothing left to discuss."


def test_the_first_list_that_has_rows_is_shown_at_first(office: Office) -> None:
    office.project.spans.set_unsure(office.spans[1], True)
    office.project.notes.add(office.documents[0], None, "What is meant here?")
    office.show()
    assert office.panel.model.list_name == "unsure", "nothing is to be looked at again"
    assert office.panel.head.lists["unsure"].isChecked() and len(office.rows) == 2
    office.project.spans.set_unsure(office.spans[1], False)
    office.ask(office.spans[0])
    office.settle()
    assert office.panel.model.list_name == "unsure" and len(office.rows) == 1, "no list goes away by itself"
    office.panel.hide()
    office.ask(office.spans[1])
    office.panel.show()
    office.settle()
    assert office.panel.model.list_name == "unsure"


def test_a_list_that_was_asked_for_is_shown_at_first(office: Office) -> None:
    office.panel.show_list("notes")
    office.show()
    assert office.panel.model.list_name == "notes" and office.panel.message.isVisible()


def test_the_list_empties_as_it_is_confirmed_and_the_text_follows(office: Office) -> None:
    for span in office.spans:
        office.ask(span)
    office.show()
    assert [row[:3] for row in office.rows] == [["Place", "Idlib", "Place changed"]] * 3
    office.panel.view.setFocus()
    office.press(Qt.Key.Key_Down)
    assert office.session.selected_id == office.spans[1]
    assert office.session.document is not None and office.session.document.id == office.documents[1]
    office.press(Qt.Key.Key_Space)
    assert office.project.undo_name == "Confirm Place Idlib"
    assert len(office.rows) == 2
    assert office.session.selected_id == office.spans[2], "the next row came up, and the text with it"
    office.press(Qt.Key.Key_Space)
    office.press(Qt.Key.Key_Space)
    assert office.rows == [] and office.panel.message.isVisible()
    assert office.panel.head.lists["look again"].hasFocus(), "one key too many is not typed into the filter"
    office.session.undo()
    office.settle()
    assert len(office.rows) == 1 and office.panel.view.isVisible()


def test_a_digit_decides(office: Office) -> None:
    office.ask(office.spans[0], '["Place", "Group"]')
    office.ask(office.argument, '["Shelling/Target", "Shelling/Attacker"]')
    office.show()
    assert [button.text() for button in office.panel.foot.choice_buttons if button.isVisible()] == [
        "1  Place",
        "2  Group",
    ]
    assert office.rows[0][3] == "1 Place, 2 Group"
    assert office.rows[1][0] == "Shelling · Target"
    office.panel.view.setFocus()
    office.press(Qt.Key.Key_3)
    assert len(office.rows) == 2
    office.press(Qt.Key.Key_2)
    span = office.project.spans.get(office.spans[0])
    assert span is not None and span.label == "Group"
    assert office.session.selected_id == office.event, "a filler is shown by its event"
    office.press(Qt.Key.Key_2)
    event = office.project.events.get(office.event)
    assert event is not None and event.arguments[0].role == "Attacker"
    assert office.rows == []


def test_several_rows_are_confirmed_in_one_step(office: Office) -> None:
    for span in office.spans:
        office.ask(span)
    office.show()
    office.panel.view.setFocus()
    office.panel.view.selectAll()
    office.press(Qt.Key.Key_Space)
    assert office.rows == [] and office.project.undo_name == "Confirm 3 annotations"


def test_what_is_unsure_is_made_sure(office: Office) -> None:
    office.project.spans.set_unsure(office.spans[1], True)
    office.project.events.set_argument_unsure(office.argument, True)
    office.show()
    assert office.panel.head.lists["unsure"].text() == "Unsure  3"
    office.panel.show_list("unsure")
    office.settle()
    assert [(row[0], row[3]) for row in office.rows] == [
        ("Shelling · Target", "amal"),
        ("Group", "bekir"),
        ("Place", "amal"),
    ]
    office.press(Qt.Key.Key_Space)
    assert office.project.undo_name == "Mark Target Idlib as sure"
    office.press(Qt.Key.Key_Space)
    assert office.messages[-1] == "This is the work of bekir, which nobody else can change."
    assert len(office.rows) == 2


def test_the_work_of_others_is_shown_in_the_text_and_not_selected(office: Office, qtbot: QtBot) -> None:
    office.show()
    office.panel.show_list("unsure")
    with qtbot.waitSignals([office.panel.range_wanted, office.panel.text_wanted]):
        QTest.keyClick(office.panel.view, Qt.Key.Key_Return)
    assert office.session.document is not None and office.session.document.id == office.documents[0]
    assert office.session.selected_id is None
    assert office.messages[-1] == "This is the work of bekir; the text shows your own."


def test_threads_are_read_answered_and_resolved(office: Office) -> None:
    notes = office.project.notes
    notes.add(office.documents[2], None, "Which desk?")
    notes.add(office.documents[0], office.argument, "Sure?")
    notes.add(office.documents[0], office.argument, "Yes.")
    office.show()
    assert office.panel.head.lists["notes"].text() == "Notes  2"
    office.panel.show_list("notes")
    office.settle()
    assert [row[:3] for row in office.rows] == [
        ["Yes. (2 notes)", "Shelling · Target: Idlib", "amal"],
        ["Which desk?", "Document", "amal"],
    ]
    box = office.panel.thread_box
    assert [row.note.text for row in box.rows] == ["Sure?", "Yes."]
    office.press(Qt.Key.Key_F2)
    assert box.reply.hasFocus()
    QTest.keyClicks(box.reply, "Then done.")
    QTest.keyClick(box.reply, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert office.rows[0][0] == "Then done. (3 notes)"
    QTest.keyClick(box.reply, Qt.Key.Key_Escape)
    assert office.panel.view.hasFocus()
    office.press(Qt.Key.Key_Space)
    assert [row[0] for row in office.rows] == ["Which desk?"]
    office.panel.head.resolved_too.click()
    assert len(office.rows) == 2
    office.panel.view.go_to(0)
    assert office.panel.foot.settle_button.text() == "Reopen (Space)"
    office.press(Qt.Key.Key_Space)
    office.panel.head.resolved_too.click()
    assert len(office.rows) == 2


def test_rows_are_narrowed_and_sorted(office: Office) -> None:
    for number in office.documents:
        office.project.notes.add(number, None, f"About {number % 7}")
    office.show()
    office.panel.show_list("notes")
    office.panel.view.sort_section(0)
    texts = [row[0] for row in office.rows]
    assert texts == sorted(texts)
    office.panel.view.sort_section(0)
    assert [row[0] for row in office.rows] == texts[::-1]
    office.panel.view.sort_section(0)
    office.panel.head.filter.setText("report-1")
    office.panel.narrow()
    assert len(office.rows) == 1
    office.panel.head.filter.setText("nothing like it")
    office.panel.narrow()
    assert office.panel.message.text() == "Nothing here fits the filter."
    office.panel.head.filter.clear()
    office.panel.narrow()
    assert len(office.rows) == 3


def test_only_one_annotators_rows_are_shown(office: Office) -> None:
    office.project.spans.set_unsure(office.spans[1], True)
    office.show()
    office.panel.show_list("unsure")
    box = office.panel.head.annotators
    assert [box.itemText(at) for at in range(box.count())] == ["All annotators", "My annotations", "bekir"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert [row[-1] for row in office.rows] == ["amal"]
    assert office.panel.head.counts.text() == "1 of 2"


def test_an_edit_changes_only_the_rows_of_its_document(office: Office) -> None:
    for span in office.spans:
        office.project.spans.set_unsure(span, True)
    office.show()
    office.panel.show_list("unsure")
    resets: list[int] = []
    office.panel.model.modelReset.connect(lambda: resets.append(1))
    office.project.spans.set_unsure(office.spans[1], False)
    office.project.events.set_unsure(office.event, True)
    office.project.spans.relabel(office.spans[2], "Group")
    office.settle()
    assert [(row[0], row[1]) for row in office.rows] == [
        ("Shelling", "fell"),
        ("Place", "Idlib"),
        ("Group", "brigade"),
        ("Group", "Idlib"),
    ]
    assert resets == []


def test_nothing_is_read_while_it_is_hidden(office: Office) -> None:
    office.panel.show_list("look again")
    office.show()
    office.window.hide()
    office.ask(office.spans[0])
    office.settle()
    assert office.rows == []
    office.show()
    assert len(office.rows) == 1


def test_another_annotators_lists_come_with_the_annotator(office: Office) -> None:
    office.show()
    office.session.open_document(office.documents[0])
    office.project.use_annotator("bekir")
    office.session.reload()
    office.settle()
    box = office.panel.head.annotators
    assert [box.itemText(at) for at in range(box.count())] == ["All annotators", "My annotations", "amal"]


def test_the_menu_offers_what_the_keys_do(office: Office) -> None:
    office.ask(office.spans[0], '["Place", "Group & <b>"]')
    office.show()
    menu = office.panel.build_menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["&Go to the Text", "Confirm", "&1 Place", "&2 Group && <b>", "Write a &Note…", "&Sort by"]
    sort = menu.actions()[-1].menu()
    assert sort is not None
    sort.actions()[1].trigger()
    assert office.panel.model.sorted_by == ("words", False)
    menu.deleteLater()


def test_rows_are_read_out_whole(office: Office) -> None:
    office.ask(office.spans[0], '["Place", "Group"]')
    office.show()
    said = office.panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Place; Idlib; Place changed; 1 Place, 2 Group; report-0; amal")
    assert office.panel.view.accessibleName() == "Look again"


def test_many_marks_are_one_query_and_no_widgets(office: Office) -> None:
    with office.project.edit("Many"):
        rows = office.project.store.connection.execute(
            "SELECT set_id, label_id FROM span WHERE id=?", (office.spans[0],)
        ).fetchone()
        for number in range(3000):
            place = {"start": number % 40, "end": number % 40 + 1, "quote": "x", "unsure": 1}
            office.project.store.insert("span", set_id=rows[0], label_id=rows[1], **place)
    office.show()
    office.panel.show_list("unsure")
    assert office.panel.model.rowCount() == 3001
    office.panel.view.go_to(2000)
    office.press(Qt.Key.Key_Space)
    assert office.panel.model.rowCount() == 3000
    assert office.panel.view.currentIndex().row() == 2000
