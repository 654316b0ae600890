"""The editor of a codebook on a small project, for its tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget
from shell_parts import Answers, settle

from annotator.codebook import Codebook, Kind, loads
from annotator.gui.codebook_changes.wizard import ChangeWizard
from annotator.gui.codebook_editor.checks import CheckPopup
from annotator.gui.codebook_editor.part_table import PartTable
from annotator.gui.codebook_editor.tree import Node
from annotator.gui.codebook_editor.window import EditorWindow
from annotator.gui.messages import Messages
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.project import Project

TEXT = "Shells fell on Idlib on Tuesday. The brigade said so."

CODEBOOK = """
name = "small"
[[entity]]
name = "Place"
key = "1"
definition = "Somewhere."
example = "In [Idlib]."
[[entity]]
name = "Group"
key = "2"
[[entity]]
name = "Ground.Hill"
[[entity]]
name = "Ground.River"
[[entity_attribute]]
name = "mention"
kind = "choice"
choices = ["NAM", "NOM"]
[[event]]
name = "Attack"
key = "a"
attributes = [{ name = "scale", kind = "choice", choices = ["big", "small"] }]
roles = [{ name = "Target", entities = ["Place"] }, { name = "By", entities = ["Group"] }]
[[event]]
name = "Talk"
roles = [{ name = "By", entities = ["Group"] }]
[[relation]]
name = "in"
heads = ["Place"]
[[document]]
name = "quality"
choices = ["good", "bad"]
"""


class Bench:
    """An editor, with a place, a group and an attack in the project; questions are answered by what is put in."""

    def __init__(self, folder: Path, *answers: object, read_only: bool = False) -> None:
        path = folder / "p.annotator"
        is_new = not path.exists()
        self.project = Project.create(path, loads(CODEBOOK), "amal") if is_new else Project.open(path, "amal")
        if is_new:
            self._fill()
        if read_only:
            self.project.close()
            self.project = Project.open(path, "amal", read_only=True)
        self.session = Session(self.project)
        self.document = self.project.documents.list()[0]
        self.session.open_document(self.document.id)
        self.answers = Answers(*answers)
        self.settings = Settings(folder / "s.ini")
        self.drafts = folder / "drafts"
        self.host = QWidget()
        self.window = EditorWindow(self.session, self.settings, Messages(self.answers), self.drafts, self.host)
        self.is_open = True
        self.window.closed.connect(self._on_closed)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        settle()

    def _fill(self) -> None:
        document = self.project.documents.add(TEXT, key="d-1")
        place = self.project.spans.add(document.id, "Place", ((15, 20),))
        group = self.project.spans.add(document.id, "Group", ((37, 44),))
        event = self.project.events.add(document.id, "Attack", ((7, 11),))
        self.project.events.fill(event.id, "Target", span_id=place.id)
        self.project.events.fill(event.id, "By", span_id=group.id)
        self.project.events.set_attribute(event.id, "scale", "big")

    @property
    def codebook(self) -> Codebook:
        """The draft."""
        return self.window.draft.codebook

    def choose(self, kind: Kind, name: str) -> None:
        self.window.tree.choose(Node("label", kind, name))

    def labels(self) -> list[str]:
        """The labels of all annotations, as the file has them."""
        found = self.project.sets.load(self.document.id)
        return [span.label for span in found.spans.values()] + [event.label for event in found.events.values()]

    def roles(self) -> list[str]:
        found = self.project.sets.load(self.document.id)
        return [argument.role for event in found.events.values() for argument in event.arguments]

    def trigger(self, name: str) -> None:
        """Take an entry of the menu."""
        action = self.window.menus.actions[name]
        assert action.isEnabled(), f"{name} is not enabled"
        action.trigger()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The window with a question that is open."""
        settle()
        return next(w for w in self.window.findChildren(kind) if w.isVisible())

    def accept_change(self) -> None:
        """Wait until it is counted what a change touches, and take it."""
        wizard = self.dialog(ChangeWizard)
        assert isinstance(wizard, ChangeWizard)
        for _ in range(400):
            if wizard.act_button.isEnabled():
                break
            QTest.qWait(10)
        assert wizard.act_button.isEnabled(), wizard.problem.text()
        wizard.act_button.click()
        for _ in range(400):
            if not any(one.isVisible() for one in self.window.findChildren(ChangeWizard)):
                break
            QTest.qWait(10)
        settle()

    def apply(self) -> None:
        """Put the draft in force."""
        self.trigger("apply")
        self.accept_change()

    def type_in_cell(self, table: PartTable, row: int, column: int, text: str) -> None:
        """Edit a cell by typing."""
        index: QModelIndex = table.model.index(row, column)
        if not (table.view.state() == table.view.State.EditingState and table.view.currentIndex() == index):
            table.view.setCurrentIndex(index)
            table.view.edit(index)
        editor = next(w for w in table.view.findChildren(QLineEdit) if w.isVisible())
        editor.setText(text)
        table.view.commitData(editor)
        table.view.closeEditor(editor, table.view.itemDelegate().EndEditHint.NoHint)
        settle()

    def pick_in_cell(self, table: PartTable, row: int, column: int, value: str) -> None:
        """Pick a value in a cell."""
        index: QModelIndex = table.model.index(row, column)
        if not (table.view.state() == table.view.State.EditingState and table.view.currentIndex() == index):
            table.view.setCurrentIndex(index)
            table.view.edit(index)
        box = next(w for w in table.view.findChildren(QComboBox) if not w.isHidden())
        box.hidePopup()
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        settle()

    def popup(self) -> CheckPopup:
        """The names to be ticked."""
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, CheckPopup) and w.isVisible())

    def _on_closed(self) -> None:
        self.is_open = False

    def close(self) -> None:
        """Close the editor as the closing of the project does, and let go of the file."""
        if self.is_open:
            self.window.leave()
        self.host.deleteLater()
        self.session.close()
        self.project.close()
        settle()
