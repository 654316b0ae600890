"""The left panel: every document with its status, date and counts, a filter, and what can be done to a document."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
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

from annotator.gui.document_fields import (
    DETAIL_FIELDS,
    Order,
    field_name,
    label_fields,
    packed,
    unpacked,
)
from annotator.gui.document_model import DOCUMENT_ROLE, FACTS_ROLE, DocumentModel, Facts, Index, document_name
from annotator.gui.languages import number_text
from annotator.gui.messages import Messages
from annotator.gui.panel_lists import Rows
from annotator.gui.panel_parts import SmallButton
from annotator.gui.plain import margins, menu_text, plain_label, tip
from annotator.gui.row_painting import paint_row_ground
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.text_fields import FilterField
from annotator.gui.theme import Look, Theme
from annotator.gui.two_lines import middle_of_upper, paint_third_line, paint_two_lines, row_height
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
    """Paints a row of two lines, or of three; all rows have one height."""

    def __init__(self, theme: Theme, model: DocumentModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height(option.font, 2 if self._model.has_more else 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        document: Document = index.data(DOCUMENT_ROLE)
        facts: Facts = index.data(FACTS_ROLE)
        look, area = self._theme.look, option.rect
        painter.save()
        paint_row_ground(painter, option)
        dot = QRect(area.left() + _MARGIN, round(middle_of_upper(area, option.font) - _DOT / 2), _DOT, _DOT)
        lines = area.adjusted(_MARGIN + _DOT + 9, 0, -_MARGIN, 0)
        paint_status(painter, QRectF(QStyle.visualRect(option.direction, area, dot)), facts.status, look)
        date = document.meta.date or "" if "date" in self._model.fields else ""
        texts = (document_name(document), facts.counts_text, date)
        shown = QStyle.visualRect(option.direction, area, lines)
        paint_two_lines(painter, shown, option.font, texts, (QColor(look.ink), QColor(look.muted)))
        if self._model.has_more:
            paint_third_line(painter, shown, option.font, self._model.more(document), QColor(look.muted))
        painter.restore()


class DocumentList(QWidget):
    """Selecting one document opens it; the context menu works on all that are selected."""

    import_asked = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        messages: Messages,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._settings = settings
        self.model = DocumentModel(session.project)
        if settings is not None:
            self.model.fields, self.model.order = unpacked(settings.document_fields)
        self.filter = self._build_filter()
        self.fields_button = SmallButton(self.tr("Show…"))
        self.fields_button.setToolTip(tip(self.tr("What is shown of the documents, and how they are sorted")))
        self.fields_button.clicked.connect(self.choose_fields)
        self.list = self._build_list(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._empty = self._build_empty()
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(margins(10, 8, 6, 8))
        head.setSpacing(4)
        head.addWidget(self.filter, 1)
        head.addWidget(self.fields_button)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.model.modelReset.connect(self._after_reset)
        session.project_changed.connect(self.model.note)
        session.document_order = self.model.ids
        session.document_opened.connect(self._show_current)
        theme.changed.connect(self.list.viewport().update)
        self.model.reload()
        self._after_reset()

    def _build_filter(self) -> QLineEdit:
        field = FilterField(self.tr("Filter documents"))
        field.setAccessibleName(self.tr("Filter documents by title, key or source"))
        field.setAcceptDrops(False)
        field.textChanged.connect(self.model.set_filter)
        return field

    def _build_list(self, theme: Theme) -> Rows:
        view = Rows(lambda font: row_height(font, 2 if self.model.has_more else 1))
        view.setAccessibleName(self.tr("Documents"))
        view.setModel(self.model)
        view.setItemDelegate(DocumentDelegate(theme, self.model, view))
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

    def choose_fields(self) -> None:
        """Let it be chosen what is shown of the documents and how they are sorted."""
        menu = self.build_fields_menu()
        menu.exec(self.fields_button.mapToGlobal(self.fields_button.rect().bottomLeft()))
        menu.deleteLater()

    def build_fields_menu(self) -> QMenu:
        """What is shown of the documents, and by what they are sorted."""
        menu = QMenu(self)
        labels, order = label_fields(self._session.project.codebook), self.model.order
        menu.addSection(self.tr("Show"))
        for field in (*DETAIL_FIELDS, *labels):
            shown = menu.addAction(menu_text(field_name(field)))
            shown.setCheckable(True)
            shown.setChecked(field in self.model.fields)
            shown.triggered.connect(lambda on, field=field: self.show_field(field, shown=on))
        menu.addSection(self.tr("Sort by"))
        group = QActionGroup(menu)
        for field in ("", "title", "status", *DETAIL_FIELDS, "no event", *labels):
            by = menu.addAction(menu_text(field_name(field)) if field else self.tr("As They Came In"))
            by.setCheckable(True)
            by.setChecked(field == order.field)
            by.triggered.connect(lambda _on, field=field: self.sort_by(Order(field, self.model.order.down)))
            group.addAction(by)
        menu.addSeparator()
        down = menu.addAction(self.tr("&Downwards"))
        down.setCheckable(True)
        down.setChecked(order.down)
        down.triggered.connect(lambda on: self.sort_by(Order(self.model.order.field, on)))
        return menu

    def show_field(self, field: str, *, shown: bool) -> None:
        """Show a field of the documents, or not."""
        there = [other for other in self.model.fields if other != field]
        self.model.fields = (*there, field) if shown else tuple(there)
        self.list.fit_rows()
        self.list.viewport().update()
        self._keep_fields()

    def sort_by(self, order: Order) -> None:
        """Sort the list; the next and the previous document are then those of the list."""
        self.model.set_order(order)
        self._show_current()
        self._keep_fields()

    def _keep_fields(self) -> None:
        if self._settings is not None:
            self._settings.document_fields = packed(self.model.fields, self.model.order)

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
