"""The pages beside that of a label: the codebook as a whole, all labels of a kind, the draft's changes, the versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import Codebook, Kind, differences
from annotator.codebook.changes import Owner
from annotator.codebook.parts import name_fault
from annotator.codebooks import StoredVersion
from annotator.errors import CodebookError
from annotator.gui.codebook_editor.asking import Asker
from annotator.gui.codebook_editor.attribute_table import AttributeTable
from annotator.gui.codebook_editor.edits import Scope
from annotator.gui.codebook_editor.fields import PageGrid
from annotator.gui.codebook_editor.label_page import Section
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.codebook_editor.tree import kind_title
from annotator.gui.for_reading import set_writable
from annotator.gui.languages import time_text
from annotator.gui.panel_parts import ProblemLine
from annotator.gui.plain import plain_label, tip
from annotator.gui.status_line import labels_text
from annotator.gui.text_fields import NoteField, SavedLine

_MOST_VERSIONS = 8


def _page(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(20, 14, 12, 20)
    layout.setSpacing(8)
    return layout


class BookPage(QWidget):
    """Name, title and description of the codebook, and the attributes of clusters."""

    def __init__(self, draft: OpenDraft, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.name = SavedLine(self.tr("Name"), self._save_name)
        self.title = SavedLine(self.tr("Title"), lambda text: self._put(title=text or draft.codebook.name))
        self.description = NoteField(self.tr("Description"), lambda text: self._put(description=text))
        self.problem = ProblemLine()
        self.attributes = AttributeTable(draft, asker, self.tr("Attributes of clusters"))
        grid = PageGrid()
        self._name_problem = grid.add(self.tr("Name"), self.name)
        grid.add(self.tr("Title"), self.title)
        grid.add(self.tr("Description"), self.description)
        self.said = plain_label("", muted=True, wrap=True)
        layout = _page(self)
        layout.addWidget(plain_label(self.tr("Codebook"), scale=1.3, bold=True))
        layout.addWidget(self.said)
        layout.addWidget(self.problem)
        layout.addWidget(grid)
        layout.addWidget(Section(self.tr("Attributes of clusters"), self.attributes))
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show the draft as it is now."""
        codebook = self._draft.codebook
        self.name.show_stored(codebook.name)
        self.title.show_stored(codebook.title)
        self.description.show_stored(codebook.description)
        self.attributes.show_scope(Scope(Owner("cluster")))
        self.problem.show_messages(*(fault.message for fault in self._draft.faults() if fault.kind is None))
        said = self.tr("Version {0} is in force: {1}.")
        count = labels_text(len(self._draft.project.codebook.labels))
        self.said.setText(said.replace("{0}", str(self._draft.project.codebooks.version)).replace("{1}", count))
        for widget in (self.name, self.title, self.description):
            set_writable(widget, self._draft.writable)

    def commit(self) -> None:
        """Save what is typed and not saved yet."""
        for field in (self.name, self.title, self.description):
            field.commit()

    def _put(self, **parts: str) -> bool:
        codebook = replace(self._draft.codebook, **parts)  # type: ignore[arg-type]  # its three texts
        self._draft.edit(self.tr("Change the codebook’s texts"), codebook)
        return True

    def _save_name(self, name: str) -> bool:
        fault = name_fault(name)
        self._name_problem.show_messages(*([self.tr("The name {0}.").replace("{0}", fault)] if fault else []))
        codebook = self._draft.codebook
        return not fault and self._put(name=name, title=name if codebook.title == codebook.name else codebook.title)


class KindPage(QWidget):
    """What all labels of a kind have, and which labels have what."""

    add_asked = Signal(object)

    def __init__(self, draft: OpenDraft, asker: Asker, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._kind = draft, kind
        self.add_button = QPushButton(self.tr("Add a Label"))
        self.add_button.clicked.connect(lambda: self.add_asked.emit(kind))
        self.attributes = AttributeTable(draft, asker, self.tr("Attributes and their labels"))
        self.roles = AttributeTable(draft, asker, self.tr("Attributes of all roles"))
        self.said = plain_label("", muted=True)
        head = QHBoxLayout()
        head.addWidget(plain_label(kind_title(kind), scale=1.3, bold=True))
        head.addWidget(self.said)
        head.addStretch(1)
        head.addWidget(self.add_button)
        layout = _page(self)
        layout.addLayout(head)
        self._sections = [Section(self.tr("Attributes, and the labels that have them"), self.attributes)]
        if kind == "event":
            self._sections.append(Section(self.tr("Attributes of what fills any role"), self.roles))
        for section in self._sections:
            layout.addWidget(section)
            section.setVisible(kind != "document")
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show the draft as it is now."""
        labels = self._draft.codebook.of_kind(self._kind)
        self.said.setText(labels_text(len(labels)))
        self.add_button.setEnabled(self._draft.writable)
        if self._kind != "document":
            self.attributes.show_scope(Scope(Owner(self._kind)))
            self.attributes.setEnabled(bool(labels))
        if self._kind == "event":
            self.roles.show_scope(Scope(Owner("role")))


class LineList(QListWidget):
    """Sentences to read, with titles between them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setStyleSheet("QListWidget::item { padding: 3px 2px; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, groups: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show lines under their titles."""
        self.clear()
        for title, lines in groups:
            if title and lines:
                head = QListWidgetItem(title, self)
                font = self.font()
                font.setBold(True)
                head.setFont(font)
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for line in lines:
                QListWidgetItem(line, self)


class ChangesPage(QWidget):
    """What the draft changes: what was told, and what is different."""

    def __init__(self, draft: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.said = plain_label("", muted=True, wrap=True)
        self.lines = LineList(self.tr("Changes of the draft"))
        layout = _page(self)
        layout.addWidget(plain_label(self.tr("Changes"), scale=1.3, bold=True))
        layout.addWidget(self.said)
        layout.addWidget(self.lines, 1)

    def refresh(self) -> None:
        """Show the draft as it is now."""
        draft = self._draft.draft
        told = [f"{change.said}." for change in draft.changes]
        other = [one.message for one in differences(draft.told, draft.codebook)]
        self.lines.show_lines([(self.tr("In the annotations too"), told), (self.tr("In the codebook"), other)])
        self.lines.setVisible(bool(told or other))
        if told or other:
            self.said.setText(self.tr("Nothing of this is in force before it is applied."))
        else:
            self.said.setText(self.tr("The draft is as the codebook in force."))


class VersionsPage(QWidget):
    """Every version with its date and what it changed; any of them can be opened as a draft."""

    open_asked = Signal(object)  # Codebook

    def __init__(self, draft: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._versions: list[StoredVersion] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions of the codebook"))
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet("QListWidget::item { padding: 4px 6px; }")
        self.lines = LineList(self.tr("What this version changed"))
        self.open_button = QPushButton(self.tr("Open as a Draft"))
        layout = _page(self)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Versions"), scale=1.3, bold=True))
        head.addStretch(1)
        head.addWidget(self.open_button)
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addWidget(plain_label(self.tr("What this version changed"), muted=True))
        layout.addWidget(self.lines, 1)
        self.list.currentRowChanged.connect(self._show)
        self.open_button.clicked.connect(self._open)

    def refresh(self) -> None:
        """Show the versions the project has now."""
        versions = self._draft.project.codebooks.versions()
        if [one.number for one in versions] == [one.number for one in self._versions]:
            return
        self._versions = versions
        self.list.clear()
        for one in versions:
            when = time_text(QDateTime.fromMSecsSinceEpoch(one.added_us // 1000))
            text = self.tr("Version {0}, {1}").replace("{0}", str(one.number)).replace("{1}", when)
            item = QListWidgetItem(self.tr("{0} – in force").replace("{0}", text) if one is versions[0] else text)
            item.setToolTip(tip(one.name))
            self.list.addItem(item)
        rows = min(_MOST_VERSIONS, len(versions))
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 4)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self.open_button.setEnabled(row >= 0 and self._draft.writable)
        if not 0 <= row < len(self._versions):
            return
        before = self._versions[row + 1] if row + 1 < len(self._versions) else None
        try:
            new = self._versions[row].codebook()
            old = before.codebook() if before else None
        except CodebookError as fault:
            self.lines.show_lines([("", [str(fault)])])
            return
        if old is None:
            said = [self.tr("The first one: {0}.").replace("{0}", labels_text(len(new.labels)))]
        else:
            said = [one.message for one in differences(old, new)] or [self.tr("Nothing is different.")]
        self.lines.show_lines([("", said)])

    def _open(self) -> None:
        try:
            codebook: Codebook = self._versions[self.list.currentRow()].codebook()
        except CodebookError as fault:
            self.lines.show_lines([("", [str(fault)])])
        else:
            self.open_asked.emit(codebook)
