"""The left panel: every document with its status, date and counts, a filter, and what can be done to a document."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.document_model import DOCUMENT_ROLE, FACTS_ROLE, DocumentModel, Facts, Index, document_name
from annotator.gui.languages import number_text
from annotator.gui.messages import Messages
from annotator.gui.panel_lists import Rows
from annotator.gui.plain import plain_label
from annotator.gui.row_painting import paint_row_ground
from annotator.gui.session import Session
from annotator.gui.text_fields import FilterField
from annotator.gui.theme import Look, Theme
from annotator.gui.two_lines import middle_of_upper, paint_two_lines, row_height
from annotator.model import Document, Status

_MARGIN = 12
_DOT = 10


def paint_status(painter: QPainter, dot: QRectF, status: Status, look: Look) -> None:
    """The status as a shape, coloured too: hollow new, half open, filled done, a dash for skipped."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = QColor({"new": look.faint, "open": look.open, "done": look.done, "skipped": look.faint}[status])
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status == "skipped":
        painter.drawLine(QPointF(dot.left(), dot.center().y()), QPointF(dot.right(), dot.center().y()))
        return
    ring = dot.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setBrush(color if status == "done" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if status == "open":
        painter.setBrush(color)
        painter.drawPie(ring, 90 * 16, 180 * 16)


class DocumentDelegate(QStyledItemDelegate):
    """Paints a row of two lines; all rows have one height."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        document: Document = index.data(DOCUMENT_ROLE)
        facts: Facts = index.data(FACTS_ROLE)
        look, area = self._theme.look, option.rect
        painter.save()
        paint_row_ground(painter, option)
        dot = QRect(area.left() + _MARGIN, round(middle_of_upper(area, option.font) - _DOT / 2), _DOT, _DOT)
        lines = area.adjusted(_MARGIN + _DOT + 9, 0, -_MARGIN, 0)
        paint_status(painter, QRectF(QStyle.visualRect(option.direction, area, dot)), facts.status, look)
        texts = (document_name(document), facts.counts_text, document.meta.date or "")
        shown = QStyle.visualRect(option.direction, area, lines)
        paint_two_lines(painter, shown, option.font, texts, (QColor(look.ink), QColor(look.muted)))
        painter.restore()


class DocumentList(QWidget):
    """Selecting one document opens it; the context menu works on all that are selected."""

    import_asked = Signal()

    def __init__(self, session: Session, theme: Theme, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self.model = DocumentModel(session.project)
        self.filter = self._build_filter()
        self.list = self._build_list(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._empty = self._build_empty()
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter)
        layout.addWidget(self._pages, 1)
        self.model.modelReset.connect(self._after_reset)
        session.project_changed.connect(self.model.note)
        session.document_opened.connect(self._show_current)
        theme.changed.connect(self.list.viewport().update)
        self.model.reload()
        self._after_reset()

    def _build_filter(self) -> QLineEdit:
        field = FilterField(self.tr("Filter documents"))
        field.setAccessibleName(self.tr("Filter documents by title, key or source"))
        field.setAcceptDrops(False)
        field.setContentsMargins(10, 8, 10, 8)
        field.textChanged.connect(self.model.set_filter)
        return field

    def _build_list(self, theme: Theme) -> Rows:
        view = Rows(row_height)
        view.setAccessibleName(self.tr("Documents"))
        view.setModel(self.model)
        view.setItemDelegate(DocumentDelegate(theme, view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().selectionChanged.connect(lambda *_: self._open_selected())
        return view

    def _build_empty(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 24, 16, 24)
        self._empty_label = plain_label("", wrap=True, muted=True)
        self._empty_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.import_button = QPushButton(self.tr("&Import Files…"))
        self.import_button.clicked.connect(self.import_asked)
        layout.addWidget(self._empty_label)
        layout.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    def selected_ids(self) -> list[int]:
        """The ids of the documents selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self.model.document(row).id for row in rows]

    def _after_reset(self) -> None:
        count = self.model.rowCount()
        self._pages.setCurrentWidget(self.list if count else self._empty)
        filtered = self.model.total > 0
        self.import_button.setHidden(filtered or self._session.project.read_only)
        nothing = self.tr("No document matches the filter.")
        self._empty_label.setText(nothing if filtered else self.tr("Drop articles here, or choose Import Files."))
        self._show_current()

    def _show_current(self, _document_id: object = None) -> None:
        document = self._session.document
        row = self.model.row_of(document.id if document else None)
        selection = self.list.selectionModel()
        if row < 0:
            selection.blockSignals(True)
            selection.clear()
            selection.blockSignals(False)
            self.list.viewport().update()
            return
        index = self.model.index(row)
        if not selection.isSelected(index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _open_selected(self) -> None:
        ids = self.selected_ids()
        document = self._session.document
        if len(ids) == 1 and (document is None or document.id != ids[0]):
            self._session.open_document(ids[0])

    def _show_menu(self, at: QPoint) -> None:
        if self.selected_ids():
            menu = self.build_menu()
            menu.exec(self.list.viewport().mapToGlobal(at))
            menu.deleteLater()

    def build_menu(self) -> QMenu:
        """What can be done to the selected documents."""
        menu = QMenu(self)
        ids = self.selected_ids()
        rename = menu.addAction(self.tr("&Rename…"))
        rename.triggered.connect(lambda: self.rename(ids[0]))
        rename.setEnabled(len(ids) == 1)
        menu.addSeparator()
        names: dict[Status, str] = {
            "done": self.tr("Mark &Done"),
            "skipped": self.tr("Mark &Skipped"),
            "open": self.tr("Mark &Open"),
        }
        for status, text in names.items():
            action = menu.addAction(text)
            action.triggered.connect(lambda _on=False, status=status: self.mark(ids, status))
        menu.addSeparator()
        text = self.tr("Re&move Document") if len(ids) == 1 else self.tr("Re&move {count} Documents")
        menu.addAction(text.format(count=number_text(len(ids)))).triggered.connect(lambda: self.remove(ids))
        if self._session.project.read_only:
            for action in menu.actions():
                action.setEnabled(False)
        return menu

    def rename(self, document_id: int) -> None:
        """Ask for a new title."""
        document = self._session.project.documents.get(document_id)
        title = self._messages.ask_text(self.tr("Title of the document:"), document.meta.title or "")
        if title is not None:
            self._session.attempt(self._session.project.documents.rename, document_id, title)

    def mark(self, ids: list[int], status: Status) -> None:
        """Give the documents a status, in one step."""
        self._session.attempt(self._mark, ids, status)

    def _mark(self, ids: list[int], status: Status) -> None:
        project = self._session.project
        if len(ids) == 1:
            project.sets.set_status(ids[0], status)
            return
        with project.edit(f"Mark {len(ids)} Documents {status}"):
            for document_id in ids:
                project.sets.set_status(document_id, status)

    def remove(self, ids: list[int]) -> None:
        """Remove the documents with all that is marked in them, in one step that can be undone."""
        if self._session.attempt(self._remove, ids):
            said = (
                self.tr("Removed. Undo brings it back.")
                if len(ids) == 1
                else self.tr("Removed. Undo brings them back.")
            )
            self._session.message.emit(said)

    def _remove(self, ids: list[int]) -> None:
        project = self._session.project
        if len(ids) == 1:
            project.documents.delete(ids[0])
            return
        with project.edit(f"Remove {len(ids)} Documents"):
            for document_id in ids:
                project.documents.delete(document_id)
