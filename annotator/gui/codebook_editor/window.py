"""The editor's window: the tree of labels, the form of what is chosen, and what the draft needs before it is applied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import KINDS, Kind
from annotator.errors import AnnotatorError
from annotator.gui.codebook_changes.wizard import ChangeWizard
from annotator.gui.codebook_editor.asking import Asker
from annotator.gui.codebook_editor.files import CodebookFiles
from annotator.gui.codebook_editor.label_page import LabelPage
from annotator.gui.codebook_editor.menus import Menus
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.codebook_editor.pages import BookPage, ChangesPage, KindPage, VersionsPage
from annotator.gui.codebook_editor.part_table import PartView
from annotator.gui.codebook_editor.tree import BOOK, CHANGES, VERSIONS, CodebookTree, Node
from annotator.gui.codebook_editor.verbs import LabelVerbs
from annotator.gui.messages import Messages
from annotator.gui.panel_lists import FormArea
from annotator.gui.panel_parts import SmallButton
from annotator.gui.plain import plain_label, tip
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.text_fields import FilterField

_GEOMETRY = "codebook"
_SAID_MS = 8_000


class EditorWindow(QMainWindow):
    """One window for one project; it lives while the project is open and keeps its draft when it is closed."""

    closed = Signal()

    def __init__(
        self, session: Session, settings: Settings, messages: Messages, folder: Path | None, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._messages = settings, messages
        self.draft = OpenDraft(session.project, folder, self)
        self.asker = Asker(self.draft, messages, self)
        self.tree = CodebookTree(self.draft)
        self.verbs = LabelVerbs(self.draft, self.tree, self.asker, session, self)
        self.files = CodebookFiles(self.draft, settings, messages, self)
        self.filter = FilterField(self.tr("Filter labels"))
        self._make_pages()
        self._lay_out()
        self.menus = Menus(self)
        self.add_button.setMenu(self.menus.adding)
        self._connect()
        if not self.restoreGeometry(settings.window_bytes(_GEOMETRY)):
            self.resize(1080, 760)
        self.refresh()
        if self.draft.was_kept:
            self.say(self.tr("This is the draft you left; it is not in force yet."))

    # ---- making

    def _make_pages(self) -> None:
        draft, asker = self.draft, self.asker
        self.label_page = LabelPage(draft, asker)
        self.book_page = BookPage(draft, asker)
        self.kind_pages = {kind: KindPage(draft, asker, kind) for kind in KINDS}
        self.changes_page = ChangesPage(draft)
        self.versions_page = VersionsPage(draft)
        self.empty_page = QWidget()
        column = QVBoxLayout(self.empty_page)
        self.empty_said = plain_label("", muted=True, wrap=True)
        column.setContentsMargins(20, 14, 20, 14)
        column.addWidget(self.empty_said)
        self.make_button = QPushButton(self.tr("Make It a Label"))
        column.addWidget(self.make_button, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.setObjectName("page")
        self._areas: dict[QWidget, QWidget] = {}
        for page in (self.label_page, self.book_page, *self.kind_pages.values()):
            self._areas[page] = FormArea(page)
        for page in (self.changes_page, self.versions_page, self.empty_page):
            self._areas[page] = page
        for area in self._areas.values():
            self.pages.addWidget(area)

    def _lay_out(self) -> None:
        self.add_button = SmallButton("+ " + self.tr("Label"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setAccessibleName(self.tr("Add a label"))
        self.add_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 4, 4)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([300, 780])
        self.state = plain_label("", muted=True)
        self.said = plain_label("", wrap=True)
        self.fault_button = SmallButton("")
        self.discard_button = QPushButton(self.tr("Discard Draft"))
        self.apply_button = QPushButton(self.tr("Apply…"))
        self.apply_button.setDefault(True)
        strip = QWidget()
        strip.setObjectName("strip")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        row.addWidget(self.state)
        row.addWidget(self.fault_button)
        row.addWidget(self.said, 1)
        row.addWidget(self.discard_button)
        row.addWidget(self.apply_button)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.splitter, 1)
        outer.addWidget(strip)
        self.setCentralWidget(whole)
        self._quiet = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._quiet.timeout.connect(lambda: self.said.setText(""))

    def _connect(self) -> None:
        self.draft.changed.connect(self.refresh)
        self.draft.refused.connect(self.say)
        self.files.said.connect(self.say)
        self.verbs.said.connect(self.say)
        self.verbs.added.connect(lambda _node: self.rename())
        self.tree.chosen.connect(lambda _node: self._show_page())
        self.tree.itemActivated.connect(lambda *_: self.go_across())
        self.tree.customContextMenuRequested.connect(
            lambda at: self.menus.label_menu.popup(self.tree.viewport().mapToGlobal(at))
        )
        self.tree.remove_asked.connect(self.verbs.remove)
        self.filter.textChanged.connect(self.tree.narrow)
        self.filter.returnPressed.connect(self._choose_first)
        self.label_page.renamed.connect(self._follow_name)
        self.label_page.pin_asked.connect(self.verbs.pin)
        self.label_page.kind_wanted.connect(lambda kind: self.tree.choose(Node("kind", kind)))
        for page in self.kind_pages.values():
            page.add_asked.connect(self.verbs.add)
        self.versions_page.open_asked.connect(
            lambda codebook: self.draft.start(self.tr("Open an earlier version"), codebook) and None
        )
        self.make_button.clicked.connect(self._make_label)
        self.fault_button.clicked.connect(self.go_to_fault)
        self.apply_button.clicked.connect(self.apply)
        self.discard_button.clicked.connect(self.ask_to_discard)

    # ---- what is shown

    def say(self, sentence: str) -> None:
        """A sentence beside the buttons, for a while."""
        self.said.setText(sentence)
        self.said.setAccessibleName(sentence)
        self._quiet.start()

    def refresh(self) -> None:
        """Show the draft as it is now."""
        self.tree.refresh()
        self._show_page()
        draft = self.draft
        version, faults = draft.project.codebooks.version, len(draft.faults())
        changed = self.tr("Draft of version {0}") if draft.is_changed else self.tr("Version {0}, unchanged")
        if not draft.writable:
            changed = self.tr("Version {0}, open for reading only")
            self.state.setToolTip(tip(draft.project.notice))
        self.state.setText(changed.replace("{0}", str(version + 1 if draft.is_changed and draft.writable else version)))
        self.fault_button.setText(self.tr("{0} to mend").replace("{0}", str(faults)))
        self.fault_button.setVisible(faults > 0)
        self.discard_button.setVisible(draft.is_changed)
        self.apply_button.setEnabled(draft.is_changed and draft.writable and not faults)
        self._title()
        self.menus.refresh()
        self.add_button.setEnabled(self.draft.writable)

    def _title(self) -> None:
        star = "*" if self.draft.is_changed else ""
        self.setWindowTitle(
            self.tr("Codebook {0} – {1}")
            .replace("{0}", f"{self.draft.codebook.title}{star}")
            .replace("{1}", self.draft.project.path.stem)
        )

    def _show_page(self) -> None:
        node = self.tree.node
        if node.page == "label" and node.kind is not None:
            if self.draft.find(node.kind, node.name) is None:
                said = self.tr("{0} is no label itself; it is where the labels below it stand.")
                self.empty_said.setText(said.replace("{0}", node.name))
                self._turn_to(self.empty_page)
            else:
                self.label_page.show_label(node.kind, node.name)
                self._turn_to(self.label_page)
        elif node.page == "kind" and node.kind is not None:
            self.kind_pages[node.kind].refresh()
            self._turn_to(self.kind_pages[node.kind])
        else:
            pages = {BOOK: self.book_page, CHANGES: self.changes_page, VERSIONS: self.versions_page}
            page: BookPage | ChangesPage | VersionsPage = pages[node]  # type: ignore[assignment]  # all three refresh
            page.refresh()
            self._turn_to(page)
        self.menus.refresh()
        self.add_button.setEnabled(self.draft.writable)

    def _turn_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(self._areas[page])

    def _follow_name(self, name: str) -> None:
        """The label at hand is called this now: it stays at hand."""
        kind = self.tree.node.kind
        self.tree.follow(Node("label", kind, name))
        self.label_page.follow(name)

    # ---- what is done

    def commit(self) -> None:
        """Save what is typed and not saved yet."""
        for table in self.findChildren(PartView):
            table.finish()
        self.label_page.commit()
        self.book_page.commit()

    def undo(self) -> None:
        self.commit()
        self.draft.undo()

    def rename(self) -> None:
        """Go to the name of the label at hand."""
        if self.verbs.label is not None:
            self.label_page.name.setFocus()
            self.label_page.name.selectAll()

    def go_across(self) -> None:
        """From the tree to the form, and back."""
        if self.tree.hasFocus() or self.filter.hasFocus():
            firsts: dict[QWidget, QWidget] = {
                self.label_page: self.label_page.name,
                self.book_page: self.book_page.name,
                self.changes_page: self.changes_page.lines,
                self.versions_page: self.versions_page.list,
                self.empty_page: self.make_button,
                **{page: page.add_button for page in self.kind_pages.values()},
            }
            shown = self.pages.currentWidget()
            next(field for page, field in firsts.items() if self._areas[page] is shown).setFocus()
        else:
            self.tree.setFocus()

    def go_to_fault(self) -> None:
        """The next label that breaks a rule, behind the one at hand."""
        places = [Node("label", fault.kind, fault.label) if fault.kind else BOOK for fault in self.draft.faults()]
        if places:
            at = self.tree.node
            self.tree.choose(places[(places.index(at) + 1) % len(places)] if at in places else places[0])
            self.say(next(f.message for f in self.draft.faults() if (f.kind, f.label) == _of(self.tree.node)))

    def _choose_first(self) -> None:
        self.tree.choose_first()
        self.tree.setFocus()

    def _make_label(self) -> None:
        from annotator.gui.codebook_editor import edits

        node = self.tree.node
        if node.kind is not None:
            label = edits.new_label(self.draft.codebook, node.kind, node.name)
            self.draft.edit(self.tr("Add a label"), edits.insert_label(self.draft.codebook, label))

    def apply(self) -> None:
        """Show what the draft changes, ask what there is to choose, and put it in force."""
        self.commit()
        draft = self.draft
        if not (draft.is_changed and draft.writable) or draft.faults():
            return
        try:
            change = draft.replacement()
        except AnnotatorError as refusal:
            self._messages.tell(str(refusal), grave=True)
            return
        wizard = ChangeWizard(draft.project, change, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.accepted.connect(self._applied)
        wizard.open()

    def _applied(self) -> None:
        self.draft.discard()
        version = self.draft.project.codebooks.version
        self.say(self.tr("Version {0} is in force.").replace("{0}", str(version)))

    def ask_to_discard(self) -> None:
        """Throw the draft away, after a question."""
        question = self.tr("Discard the draft? The codebook stays as it is in force.")
        if self._messages.ask(question, self.tr("Discard"), self.tr("Cancel")) == 0:
            self.draft.discard()

    # ---- Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self._choose_first()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.commit()
        if self.draft.is_changed and self.isVisible() and not self._may_close():
            event.ignore()
            return
        self.leave()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Ask what becomes of the draft."""
        question = self.tr("The draft is not in force yet. Keep it for later?")
        chosen = self._messages.ask(question, self.tr("Keep It"), self.tr("Discard It"), self.tr("Go On Editing"))
        if chosen == 1:
            self.draft.discard()
        return chosen != 2

    def leave(self) -> None:
        """Let go of the project; the draft is kept on the disk."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.commit()
        self.draft.close()
        self._settings.set_window_bytes(_GEOMETRY, self.saveGeometry())
        self.closed.emit()


def _of(node: Node) -> tuple[Kind | None, str]:
    return node.kind, node.name
