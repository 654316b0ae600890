"""The side panel: the form of what is selected, or the labels for the words that are; under it what the document holds.

The forms are brought up to date once per turn of the event loop, after the text, however many signals one key press
sends: what a person looks at is painted first. What was typed in a form is saved at once when anything else is selected,
when the panel is hidden and before its window closes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.annotation_list import AnnotationList
from annotator.gui.document_form import DocumentForm
from annotator.gui.entity_form import EntityForm
from annotator.gui.frame.form import EventForm
from annotator.gui.label_palette import LabelPalette
from annotator.gui.link_field import LinkLine
from annotator.gui.panel_lists import FormArea
from annotator.gui.panel_parts import GAP, SmallButton, rule_color
from annotator.gui.plain import margins
from annotator.gui.record_form import order_stops, settle_form
from annotator.gui.review.thread_box import send_drafts
from annotator.gui.session import Session
from annotator.model import Event, Fragments

_LEAST_WIDTH = 240
_MARGIN = 2 * GAP


class SidePanel(QWidget):
    """Everything to the right of the text."""

    text_wanted = Signal()
    """The keys should go to the text again: Escape was pressed, or what had the focus is gone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window: QWidget | None = None
        self.annotation_list = AnnotationList(session)
        self.rest = _Rest()
        self._pages = QStackedWidget()
        self._lay_out()  # from the outside in: what is moved with all its parts is dressed once more, part by part
        self.palette_page = LabelPalette(session)
        self.entity_form = EntityForm(session)
        self.event_form = EventForm(session)
        self.document_form = DocumentForm(session)
        self._areas = {form: FormArea(form, self._pages) for form in (self.entity_form, self.event_form)}
        self._document_area = FormArea(self.document_form, self._pages)
        for page in (self.palette_page, self._document_area, *self._areas.values()):
            self._pages.addWidget(page)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        session.selected_changed.connect(self._on_selected)
        session.document_opened.connect(self._on_selected)
        session.annotations_changed.connect(self._refresh_soon)
        session.selection_changed.connect(self._refresh_soon)
        session.active_role_changed.connect(self._refresh_soon)
        self.annotation_list.rows.left.connect(self.text_wanted)
        self.event_form.roles.text_wanted.connect(self.text_wanted)
        self.rest.chosen.connect(lambda: self.refresh() if self.rest.shows_labels else self.show_document())
        self.refresh()

    def _lay_out(self) -> None:
        self.setMinimumWidth(_LEAST_WIDTH)
        splitter = _Splitter(Qt.Orientation.Vertical)
        splitter.addWidget(self._pages)
        splitter.addWidget(self.annotation_list)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        for part in (self._pages, self.annotation_list):
            part.setMinimumHeight(6 * self.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(_MARGIN, GAP, 2, GAP))
        column.setSpacing(GAP)
        column.addWidget(self.rest)
        column.addWidget(splitter, 1)

    def commit(self) -> None:
        """Save what was typed and not saved yet."""
        for form in (*self._areas, self.document_form):
            form.commit()

    def finish(self) -> None:
        """Save what was typed, and send what was written to others: the window closes, or another annotator comes."""
        self.commit()
        send_drafts(self._session)

    def stop(self) -> None:
        """End what runs beside the window: the project is to be closed."""
        for line in self.findChildren(LinkLine):
            line.stop()

    def type_value(self, text: str, words: Fragments = ()) -> None:
        """Go on with the value of the role that is being filled: typed, or read from words."""
        self.refresh()
        self.event_form.roles.type_value(text, words)
        self._bring_active_row()

    def edit_details(self) -> None:
        """Go to what can be said of what fills the active role."""
        self.refresh()
        self.event_form.roles.edit_details()
        self._bring_active_row()

    def refresh(self) -> None:
        """Show the form, or the labels, that fit what is selected now."""
        session = self._session
        self._soon.stop()
        selected = session.selected
        if selected is None or (session.words and session.active_role is None):
            for form in self._areas:
                form.leave()
            self._refresh_rest()
            return
        self.rest.hide()
        self.document_form.leave()
        form = self.event_form if isinstance(selected, Event) else self.entity_form
        area = self._areas[form]
        if form.record_id != selected.id:
            area.verticalScrollBar().setValue(0)
        form.show_record(selected.id)
        self._turn_to(area)
        form.layout_now()
        self._bring_active_row()

    def _refresh_rest(self) -> None:
        """Show the labels for the words that are selected; else what was chosen to be shown while nothing is."""
        session = self._session
        labels = bool(session.words) or session.document is None or self.rest.shows_labels
        self.rest.show_page(labels=labels, alone=session.document is None)
        if labels or session.document is None:
            self.document_form.leave()
            self.palette_page.refresh()
            self._turn_to(self.palette_page)
        else:
            self.document_form.show_document(session.document)
            self._turn_to(self._document_area)
            self.document_form.layout_now()

    def show_document(self) -> None:
        """Show the document's form, for which nothing may be selected."""
        self._session.clear_words()
        self._session.select(None)
        self.rest.shows_labels = False
        self.refresh()

    def order_stops(self) -> None:
        """Let Tab follow the eye through the form that is shown."""
        area = self._pages.currentWidget()
        form = area.widget() if isinstance(area, FormArea) else None
        if form is not None:
            order_stops(form)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll the form that is shown to one of its parts."""
        area = self._pages.currentWidget()
        form = area.widget() if isinstance(area, FormArea) else None
        if isinstance(area, FormArea) and form is not None and form.isAncestorOf(part):
            settle_form(form)
            area.ensureWidgetVisible(part, 0, 3 * GAP)

    def _bring_active_row(self) -> None:
        """Scroll the row that is being filled into view."""
        area, session = self._areas[self.event_form], self._session
        active = self.event_form.roles.rows.get(session.active_role or "")
        if active is not None:
            self.event_form.layout_now()
            area.ensureWidgetVisible(active, 0, GAP)  # its form is never wider than the area

    def _turn_to(self, page: QWidget) -> None:
        """Show a page. The focus does not jump into it from the page before: the next key belongs to the text."""
        before, focused = self._pages.currentWidget(), QApplication.focusWidget()
        if page is not before and before is not None and focused is not None and before.isAncestorOf(focused):
            focused.clearFocus()
            self.text_wanted.emit()
        self._pages.setCurrentWidget(page)

    def _on_selected(self, number: object) -> None:
        self.commit()
        if number is None:
            self._refresh_soon()
        else:
            self.refresh()  # before the next paint, which would draw the labels once more for nothing

    def _refresh_soon(self, _what: object = None) -> None:
        self._soon.start()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.order_stops()
        return super().focusNextPrevChild(forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.finish()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.commit()


class _Rest(QWidget):
    """What stands in the panel while nothing is selected: the document's form, or the labels."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shows_labels = False
        self.document_button, self.labels_button = SmallButton(self.tr("Document")), SmallButton(self.tr("Labels"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button, labels in ((self.document_button, False), (self.labels_button, True)):
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, labels=labels: self._choose(labels=labels))
            row.addWidget(button)
        row.addStretch(1)

    def show_page(self, *, labels: bool, alone: bool) -> None:
        """Show which page is shown; there is no choice where no document is open."""
        self.setVisible(not alone)
        self.labels_button.setChecked(labels)
        self.document_button.setChecked(not labels)

    def _choose(self, *, labels: bool) -> None:
        self.shows_labels = labels
        self.chosen.emit()


class _Handle(QSplitterHandle):
    """A thin rule with some room around it to take hold of."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() // 2, self.width(), 1, rule_color(self.palette()))


class _Splitter(QSplitter):
    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setHandleWidth(2 * GAP + 1)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)
