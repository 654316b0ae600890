"""The timeline: the project's events in lanes by label over their dates, and under them how many there are.

It reads only while it can be seen, beside the window where there are many events, and of an edit only the events that it
touched. A click or Enter opens the event in its document.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator import timeline
from annotator.gui.panel_parts import GAP, Caption
from annotator.gui.plain import margins, plain_label
from annotator.gui.session import Session
from annotator.gui.shape_key import ShapeKey
from annotator.gui.timeline.bar import TimelineBar
from annotator.gui.timeline.picture import TimelinePicture
from annotator.gui.worker import Job
from annotator.model import Changes
from annotator.timeline import Timeline

_REST_MS = 250
_AT_ONCE = 4000  # events that are read in less time than anyone notices
_FEW = 500  # touched events that are read again by themselves


class TimelinePanel(QWidget):
    """What stands in the dock."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._touched: set[int] | None = None  # events to be read again; None stands for all
        self._is_stale = True
        self._annotator = ""
        self._job: Job | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.held: Timeline | None = None
        self.bar = TimelineBar()
        self.picture = TimelinePicture(session)
        self.message = plain_label("", wrap=True, muted=True)
        self.line = Caption("")
        self.key = ShapeKey()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(4 * GAP)
        self.line.setFont(self.font())
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(2 * GAP, 3, 2 * GAP, 4))
        foot.addWidget(self.line, 1)
        foot.addWidget(self.key)
        self._pages.addWidget(self.message)
        self._pages.addWidget(self.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.bar.choice_changed.connect(self._show)
        self.bar.unit_changed.connect(self._show)
        self.bar.zoom_asked.connect(lambda steps: self.picture.plot.zoom(steps) if self.picture.plot else None)
        self.bar.whole_asked.connect(self.picture.show_all_time)
        self.picture.labels_ticked.connect(self._show)
        self.picture.said.connect(self.line.setText)
        self._session.project_changed.connect(self._note)
        self._session.document_opened.connect(self._on_document)

    def _load(self) -> None:
        """Make the plots, at the first time that they can be seen."""
        if self.picture.plot is None and self.isVisible():
            self.picture.load()
            self.setFocusProxy(self.picture)
            self.refresh()
            focused = QApplication.focusWidget()
            if focused is not None and self.isAncestorOf(focused):
                self.picture.setFocus()

    def stop(self) -> None:
        """Read no more: the project is about to be closed."""
        self._rest.stop()
        if self._job is not None and self._job.running:
            self._job.stop()
        self._job = None

    # Reading

    def _note(self, changes: Changes) -> None:
        events = changes.touched.get("event", frozenset())
        if changes.concerns("document", "codebook") or events is None or changes.touched.get("argument", ()) is None:
            self._touched = None
        elif not events:
            return
        elif self._touched is not None:
            self._touched |= events
        self._is_stale = True
        if self._is_seen():
            self._rest.start()

    def _is_seen(self) -> bool:
        """Whether it can be seen: it is shown, and not behind the tab of another panel."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def refresh(self) -> None:
        """Read what changed, where it can be seen."""
        if self.picture.plot is None or not self._is_stale or not self._is_seen():
            return
        if self._job is not None and self._job.running:
            self._rest.start()
            return
        project = self._session.project
        touched, self._touched, self._is_stale = self._touched, set(), False
        if touched is not None and self.held is not None and len(touched) <= _FEW:
            self._take(timeline.reread(project, self.held, touched))
        elif timeline.count(project) <= _AT_ONCE:
            self._take(timeline.read(project))
        else:
            self._read_beside()

    def _read_beside(self) -> None:
        project = self._session.project

        def work(_progress: object, _cancelled: object) -> Timeline:
            with project.reader() as reader:
                return timeline.read(reader)

        if self.held is None:
            self._say(self.tr("Reading the dates of the events…"))
        self._job = Job(work, self)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(lambda error: self._session.message.emit(str(error)))
        self._job.start()

    def _take(self, found: Timeline) -> None:
        self.held = found
        annotator = self._session.project.annotator.name
        own = (annotator, "annotator")
        is_new = annotator != self._annotator
        wanted = (own if own in found.annotator_names else None) if is_new else self.bar.person
        self._annotator = annotator
        self.bar.offer_people(found.annotator_names, wanted)
        self._show()

    # Showing

    def _show(self) -> None:
        """Show what is held and chosen, or say why there is nothing to show."""
        if self.held is not None:
            document = self._session.document
            choice = self.bar.choice(document.id if document else None)
            self.picture.show_timeline(self.held, choice, self.bar.unit)
            self.key.show_shapes(self.picture.shown.shapes() if self.picture.shown is not None else set())
            self._say(self._nothing(self.held))

    def _nothing(self, held: Timeline) -> str:
        """Why nothing can be seen; empty where something can, or could if labels were ticked."""
        shown, legend = self.picture.shown, self.picture.legend.legend
        if shown is None or len(shown.rows) or not legend.hidden.isdisjoint(entry.name for entry in legend.entries):
            return ""
        if not len(held):
            return self.tr("There is no event yet. Those that are marked in the texts appear here by their dates.")
        if not legend.entries:
            return self.tr("This annotator has marked no event here.")
        return self.tr(
            "No event has a date yet. Fill a role such as Time with a date, or give the articles their dates; "
            "then the events appear here."
        )

    def _say(self, sentence: str) -> None:
        """Show a sentence in place of the picture, or the picture."""
        self.message.setText(sentence)
        self._pages.setCurrentWidget(self.message if sentence else self.picture)
        self.line.setVisible(not sentence)
        self._fit_key()

    def _fit_key(self) -> None:
        """The key gives way where there is not room for twice as much."""
        has_room = self.width() > 2 * self.key.sizeHint().width()
        self.key.setVisible(has_room and self._pages.currentWidget() is self.picture)

    def _on_document(self, _document_id: int | None) -> None:
        if self.held is None:
            return
        if self._session.project.annotator.name != self._annotator:
            self._take(self.held)
        elif self.bar.is_of_one_document:
            self._show()

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.picture.plot is None:
            self._say(self.tr("Loading the timeline…"))
            QTimer.singleShot(0, self._load)
        else:
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_stale and not self._rest.isActive():  # it was behind the tab of another panel
            self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_key()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
