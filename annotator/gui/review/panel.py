"""What is still to be settled in the whole project: to look at again, unsure, under discussion.

A list is worked off from the top: the text follows the current row, a key settles it, and the next row comes up. It reads
nothing while it is hidden, and of an edit only the document that was edited, after the text has been painted.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.for_reading import ForReading
from annotator.gui.panel_lists import FormArea
from annotator.gui.panel_parts import GAP
from annotator.gui.plain import margins, menu_text, plain_label
from annotator.gui.review.bars import MOST_CHOICES, ReviewFoot, ReviewHead
from annotator.gui.review.model import COLUMNS, LISTS, Item, ListName, ReviewModel
from annotator.gui.review.thread_box import ThreadBox
from annotator.gui.review.view import ReviewView
from annotator.gui.session import Session
from annotator.model import Changes

_TYPING_MS = 120
_FOLLOW_MS = 60
_REST_MS = 300
_ROWS_HIGH = 10
_TABLES = (
    "span", "event", "argument", "relation", "cluster", "note", "look_again", "document", "annotation_set", "label",
    "annotator",
)  # fmt: skip
"""The tables an edit of which can change a list."""


class ReviewPanel(QWidget):
    """The lists, what narrows them, and what is done with the current row."""

    text_wanted = Signal()
    """The keys should go to the text."""
    range_wanted = Signal(int, int)
    """These code points should be brought into view: words of an annotation that is not the annotator's own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale, self._counts_stale = True, True
        self._is_new = True  # no list was shown yet
        self._documents: set[int] | None = set()  # that changed; None stands for all
        self._by = ""
        self.model = ReviewModel(session.project)
        self.view = ReviewView(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.head, self.foot = ReviewHead(), ReviewFoot()
        self.thread_box = ThreadBox(session)
        self._lay_out()
        self._soon, self._typed, self._follows, self._rest = (
            QTimer(self, singleShot=True, interval=pause) for pause in (0, _TYPING_MS, _FOLLOW_MS, _REST_MS)
        )
        self._connect()
        self.setFocusProxy(self.view)
        self._use("look again")

    # ---- how it is made

    def _lay_out(self) -> None:
        self.message = plain_label("", wrap=True, muted=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(4 * GAP)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.message)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(margins(2 * GAP, GAP, 0, GAP))
        column.addWidget(self.thread_box)
        column.addStretch(1)
        self._thread_area = FormArea(holder)
        if self._session.project.read_only:
            ForReading(holder)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._pages)
        self._split.addWidget(self._thread_area)
        self._split.setChildrenCollapsible(False)
        self._split.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._thread_area.setMinimumWidth(28 * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(GAP - 2)
        column.addWidget(self.head)
        column.addWidget(self._split, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        session, view = self._session, self.view
        for name, button in self.head.lists.items():
            button.clicked.connect(lambda _on=False, name=name: self.show_list(name))
        self.head.annotators.activated.connect(lambda _at: self.narrow())
        self.head.resolved_too.clicked.connect(lambda _on: self.narrow())
        self.head.filter.textChanged.connect(lambda _text: self._typed.start())
        self.head.filter.returnPressed.connect(self._leave_filter)
        self.foot.settled.connect(self.settle)
        self.foot.chosen.connect(self.choose)
        self._soon.timeout.connect(self._catch_up)
        self._typed.timeout.connect(self.narrow)
        self._follows.timeout.connect(lambda: self.show_place(leave=False))
        self._rest.timeout.connect(self._count)
        view.followed.connect(self._follows.start)
        view.entered.connect(lambda: self.show_place(leave=True))
        view.settled.connect(self.settle)
        view.chosen.connect(self.choose)
        view.answered.connect(self.answer)
        view.selectionModel().selectionChanged.connect(lambda *_: self._show_current())
        view.customContextMenuRequested.connect(self._open_menu)
        session.project_changed.connect(self._note)
        session.document_opened.connect(self._on_document)

    # ---- what is shown

    def show_list(self, name: ListName) -> None:
        """Show another of the lists."""
        self._is_new = False
        self._use(name)
        self.reload()
        self.view.setFocus()

    def _use(self, name: ListName) -> None:
        self.model.list_name = name
        self.head.lists[name].setChecked(True)
        self.view.setAccessibleName(self.head.names[name])
        self.head.resolved_too.setVisible(name == "notes")
        self._thread_area.setVisible(name == "notes")

    def reload(self) -> None:
        """Read the list anew, if it can be seen."""
        self._documents = set()
        self._stale = not self.isVisible()
        if self._stale:
            return
        if self._is_new:
            self._is_new = False
            counts = self._session.project.review.counts()
            self._use(next((name for name, count in zip(LISTS, counts, strict=True) if count), LISTS[0]))
        here = self.view.currentIndex().row()
        self._by = self._session.project.annotator.name
        self.head.list_annotators(self._session.project)
        self.model.show_list(self.model.list_name)
        self.narrow()
        self.view.fit_columns()
        self.view.show_sorting()
        if self.model.rowCount():
            selected = self.model.row_that_selects(self._session.selected_id) if here < 0 else -1
            row = selected if selected >= 0 else min(max(0, here), self.model.rowCount() - 1)
            self.view.go_to(row, follow=False)
        self._count()

    def narrow(self) -> None:
        """Show the rows that fit what is typed and chosen."""
        self._typed.stop()
        words, annotator = self.head.filter.text(), str(self.head.annotators.currentData() or "")
        self.model.narrow(words, annotator, resolved_too=self.head.resolved_too.isChecked())
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.go_to(0, follow=False)
        self._show_state()

    def _count(self) -> None:
        """Say how long each of the lists is."""
        if not self.isVisible():
            self._counts_stale = True
            return
        self._counts_stale = False
        self.head.show_lengths(self._session.project.review.counts())

    def _show_state(self) -> None:
        """Say how many rows there are, or why there is none."""
        shown, total = self.model.rowCount(), self.model.total
        self.head.show_rows(shown, total)
        nothing = {
            "look again": self.tr(
                "Nothing is to be looked at again. What a change of the codebook puts in question is listed here."
            ),
            "unsure": self.tr("Nothing is marked as unsure."),
            "notes": self.tr("There is nothing left to discuss."),
        }
        is_filtered = total > 0
        text = self.tr("Nothing here fits the filter.") if is_filtered else nothing[self.model.list_name]
        self.message.setText(text)
        had_focus = self.view.hasFocus()
        self._pages.setCurrentWidget(self.view if shown else self.message)
        if had_focus and not shown:  # what is pressed once too often shall not be typed into the filter
            (self.head.filter if self.head.filter.text() else self.head.lists[self.model.list_name]).setFocus()
        self._show_current()

    def _show_current(self) -> None:
        """Offer what can be done with the rows that are chosen."""
        item, name = self.view.current_item(), self.model.list_name
        self.foot.show_item(name, item, writable=not self._session.project.read_only)
        if name == "notes":
            self._show_thread(item)

    def _show_thread(self, item: Item | None) -> None:
        if item is None:
            self.thread_box.show_nothing()
            self.thread_box.setEnabled(False)
        else:
            self.thread_box.setEnabled(True)
            self.thread_box.show_thread(item.about.document_id, item.about.id)

    # ---- changes

    def _note(self, changes: Changes) -> None:
        if self._stale or not changes.concerns(*_TABLES):
            return
        if not self.isVisible():
            self._stale = True
            return
        if changes.document_id is None or changes.concerns("document"):
            self._documents = None
        elif self._documents is not None:
            self._documents.add(changes.document_id)
        self._soon.start()

    def _on_document(self, _document_id: object) -> None:
        if self._by and self._by != self._session.project.annotator.name:
            self._documents = None  # another annotator works here now
            self._soon.start()

    def _catch_up(self) -> None:
        """Take in what has changed since the last time."""
        documents, self._documents = self._documents, set()
        if not self.isVisible():
            self._stale = True
        elif documents is None or self._stale:
            self.reload()
        else:
            for document_id in documents:
                self.model.read_document(document_id)
            self._show_state()
            self._rest.start()

    # ---- the text

    def show_place(self, *, leave: bool) -> None:
        """Show the current row in the text and select it; `leave`: the keys go there too."""
        self._follows.stop()
        item, session = self.view.current_item(), self._session
        if item is None:
            return
        about = item.about
        session.open_document(about.document_id)
        if about.selects is not None and session.find(about.selects) is not None:
            session.select(about.selects)
        else:
            session.select(None)
            if about.kind != "document":
                said = self.tr("This is the work of {annotator}; the text shows your own.")
                session.message.emit(said.format(annotator=about.annotator))
            if about.start is not None:
                self.range_wanted.emit(about.start, about.start + 1)
        if leave:
            self.text_wanted.emit()

    # ---- what is done

    def settle(self) -> None:
        """Confirm what is chosen, take its doubt off, or resolve the threads; a resolved one is opened again."""
        items, project, name = self.view.chosen_items(), self._session.project, self.model.list_name
        if not items:
            return
        if name == "look again":
            self._do(project.review.confirm_all, [item.number for item in items])
        elif name == "unsure":
            self._do(project.review.set_sure, [item.about for item in items])
        else:
            reopens = items[0].resolved
            self._do(self._settle_threads, [item for item in items if item.resolved == reopens])

    def _settle_threads(self, items: list[Item]) -> None:
        project = self._session.project
        verb = project.notes.reopen if items[0].resolved else project.notes.resolve
        documents = {item.about.document_id for item in items}
        said = f"{'Reopen' if items[0].resolved else 'Resolve'} {len(items)} notes"
        if len(items) == 1:
            verb(items[0].about.document_id, items[0].about.id)
            return
        with project.edit(said, documents.pop() if len(documents) == 1 else None):
            for item in items:
                verb(item.about.document_id, item.about.id)

    def choose(self, at: int) -> None:
        """Give what is chosen the label or role with this number of the current row, as far as it is offered there."""
        item = self.view.current_item()
        if item is None or not 1 <= at <= len(item.choices):
            return
        choice = item.choices[at - 1]
        numbers = [other.number for other in self.view.chosen_items() if choice in other.choices]
        review = self._session.project.review
        self._do(lambda found: review.decide_all(found, choice), numbers)

    def _do(self, verb: object, found: object) -> None:
        """Run a verb and go on with the row that comes up; a refusal goes to the status line."""
        assert callable(verb)
        if self._follows.isActive():
            self.show_place(leave=False)
        row = min(index.row() for index in self.view.selectionModel().selectedRows())
        if self._session.attempt(verb, found):
            self._catch_up()
            if self.model.rowCount():
                self.view.go_to(min(row, self.model.rowCount() - 1))
                self._follows.start()

    def answer(self) -> None:
        """Write a note about the current row."""
        item = self.view.current_item()
        if item is not None and not self._session.project.read_only:
            self._thread_area.show()
            self._show_thread(item)
            self.thread_box.begin()

    # ---- menus

    def build_menu(self) -> QMenu:
        """What can be done with the current row, and by what the list can be sorted."""
        menu, item = QMenu(self), self.view.current_item()
        menu.addAction(self.tr("&Go to the Text")).triggered.connect(lambda: self.show_place(leave=True))
        settle = menu.addAction(self.foot.verb(self.model.list_name, item))
        settle.triggered.connect(self.settle)
        for at, choice in enumerate(item.choices if item is not None else (), 1):
            action = menu.addAction(f"&{at} {menu_text(choice)}" if at <= MOST_CHOICES else menu_text(choice))
            action.triggered.connect(lambda _on=False, at=at: self.choose(at))
        note = menu.addAction(self.tr("Write a &Note…"))
        note.triggered.connect(self.answer)
        if self._session.project.read_only:
            for action in menu.actions()[1:]:
                action.setEnabled(False)
        menu.addSeparator()
        sort = menu.addMenu(self.tr("&Sort by"))
        for section, column in enumerate(COLUMNS[self.model.list_name]):
            by = sort.addAction(menu_text(self.model.title(column)))
            by.triggered.connect(lambda _on=False, section=section: self.view.sort_section(section))
        return menu

    def _open_menu(self, at: QPoint) -> None:
        if self.view.current_item() is not None:
            menu = self.build_menu()
            menu.exec(self.view.viewport().mapToGlobal(at))
            menu.deleteLater()

    def _leave_filter(self) -> None:
        self.narrow()
        if self.model.rowCount():
            self.view.setFocus()

    # ---- Qt's own

    def sizeHint(self) -> QSize:
        return QSize(800, _ROWS_HIGH * (self.fontMetrics().height() + 9))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._thread_area.isAncestorOf(self.focusWidget() or self):
            self._thread_area.setVisible(self.model.list_name == "notes")
            self.view.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.text_wanted.emit()
        elif event.key() == Qt.Key.Key_Down and self.head.filter.hasFocus():
            self._leave_filter()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()
        elif self._counts_stale:
            self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._follows.stop()
