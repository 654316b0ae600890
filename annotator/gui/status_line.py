"""The one quiet line under the window: is it saved, what would undo undo, how much is marked, how large, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStatusBar, QWidget

from annotator.errors import AnnotatorError
from annotator.gui.languages import percent_text, time_text
from annotator.gui.panel_parts import isolated
from annotator.gui.plain import margins, menu_text, plain_label

if TYPE_CHECKING:
    from annotator.gui.session import Session
    from annotator.model import Changes, Status

_MESSAGE_MS = 7000


class _ShortLabel(QLabel):
    """A muted line that is shortened where there is no room, and never asks for any."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("muted", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def show_text(self, text: str) -> None:
        self._whole = text
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class StatusLine(QStatusBar):
    """Facts about the open project; `session.message` covers them for a while."""

    annotator_clicked = Signal()
    zoom_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._saved = plain_label("")
        self._undo = _ShortLabel()
        self._counts = plain_label("", muted=True)
        self._zoom = _quiet_button(self.tr("Zoom of the text; click for 100 %"))
        self._annotator = _quiet_button(self.tr("Annotator; click to change the name"))
        self._zoom.clicked.connect(self.zoom_clicked)
        self._annotator.clicked.connect(self.annotator_clicked)
        left = QWidget()
        layout = QHBoxLayout(left)
        layout.setContentsMargins(margins(10, 2, 0, 2))
        layout.setSpacing(18)
        layout.addWidget(self._saved)
        layout.addWidget(self._undo, 1)
        self.addWidget(left, 1)
        for widget in (self._counts, self._zoom, self._annotator):
            self.addPermanentWidget(widget)
        self._saved.setAccessibleName(self.tr("Saved state"))
        self._undo.setAccessibleName(self.tr("Last step"))
        self._counts.setAccessibleName(self.tr("Counts of the document"))
        self.setSizeGripEnabled(False)
        self.set_session(None)

    def set_session(self, session: Session | None) -> None:
        """Show another project, or nothing."""
        self._session = session
        self.clearMessage()
        self.setVisible(session is not None)
        if session is None:
            return
        session.message.connect(self.say)
        session.project_changed.connect(self._note_change)
        session.document_opened.connect(self._refresh)
        self._saved.setText(self.tr("Read-only") if session.project.read_only else self.tr("Saved"))
        self._refresh()

    def say(self, sentence: str) -> None:
        """A sentence that can be ignored."""
        self.showMessage(" ".join(sentence.split()), _MESSAGE_MS)

    def show_zoom(self, factor: float) -> None:
        self._zoom.setText(percent_text(factor))

    def _note_change(self, _changes: Changes) -> None:
        # A change is told after its commit is on the disk, so now is a time at which all was saved.
        self._saved.setText(self.tr("Saved {time}").format(time=time_text(QDateTime.currentDateTime())))
        self.clearMessage()
        self._refresh()

    def _refresh(self, _what: object = None) -> None:
        session = self._session
        if session is None:
            return
        step = session.project.undo_name
        self._undo.show_text(self.tr("Last step: {step}").format(step=isolated(step)) if step else "")
        self._annotator.setText(menu_text(session.project.annotator.name))
        try:
            self._counts.setText(self._count_text(session))
        except AnnotatorError as error:
            self._counts.setText("")
            self.say(str(error))

    def _count_text(self, session: Session) -> str:
        if session.document is None:
            return ""
        spans, events = len(session.annotations.spans), len(session.annotations.events)
        return ", ".join((entities_text(spans), events_text(events)))


def entities_text(count: int) -> str:
    """`1 entity`, `2,310 entities`; other languages have more forms than two."""
    if count == 1:
        return QCoreApplication.translate("Counts", "1 entity")
    return QCoreApplication.translate("Counts", "%Ln entities", "count", count)


def events_text(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Counts", "1 event")
    return QCoreApplication.translate("Counts", "%Ln events", "count", count)


def labels_text(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Counts", "1 label")
    return QCoreApplication.translate("Counts", "%Ln labels", "count", count)


def uses_text(count: int) -> str:
    """`used once`, `used 2,310 times`."""
    if count == 1:
        return QCoreApplication.translate("Counts", "used once")
    return QCoreApplication.translate("Counts", "used %Ln times", "count", count)


def files_text(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Counts", "1 file")
    return QCoreApplication.translate("Counts", "%Ln files", "count", count)


def documents_text(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Counts", "1 document")
    return QCoreApplication.translate("Counts", "%Ln documents", "count", count)


def status_text(status: Status) -> str:
    """How far a document is, as a word."""
    words: dict[Status, str] = {
        "new": QCoreApplication.translate("Status", "new"),
        "open": QCoreApplication.translate("Status", "open"),
        "done": QCoreApplication.translate("Status", "done"),
        "skipped": QCoreApplication.translate("Status", "skipped"),
    }
    return words[status]


def _quiet_button(name: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("quiet", True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFlat(True)
    return button
