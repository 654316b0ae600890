"""The strip beside the scroll bar that shows the whole document: annotations, hits, and what is to be seen to.

Three columns and three shapes, so that nothing rests on colour: bars for how much is annotated, dashes for hits, and a
triangle for a problem, a ring for a doubt, a square for a note. It is worked out a little at a time while nothing else
happens, and painted from a picture that is kept.
"""

from __future__ import annotations

from collections import Counter, deque
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.gui.overview import PARTS, Concern, Overview
from annotator.gui.plain import tip
from annotator.gui.session import Session
from annotator.gui.text.view import ArticleView
from annotator.model import Changes

WIDTH = 15
_BARS, _HITS, _CONCERNS = 1.0, 6.0, 11.5  # left edges of bars and dashes, middle of the shapes
_TALL = 6  # pixels that a shape needs
_REST, _TICK, _SLICE = 200, 4, 0.003  # ms until work begins, ms between slices of it, seconds that one takes


class OverviewStrip(QWidget):
    """Lies over the left part of the view's scroll bar, which leaves room for it."""

    def __init__(self, view: ArticleView, session: Session) -> None:
        bar = view.verticalScrollBar()
        super().__init__(bar)
        bar.setObjectName("overview")
        bar.installEventFilter(self)
        self._view = view
        self._session = session
        self._overview = Overview(0)
        self._hits: Counter[int] = Counter()
        self._waiting: deque[int] = deque()
        self._queued: set[int] = set()
        self._picture = QPixmap()
        self._pictured: object = None
        self._colors: object = None
        self._work = QTimer(self, singleShot=True)
        self._work.timeout.connect(self._go_on)
        self.setAccessibleName(self.tr("Overview of the document"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.painted.connect(self._follow)
        session.document_opened.connect(lambda _document: self._begin())
        session.annotations_changed.connect(self._take)
        self._begin()

    @property
    def overview(self) -> Overview:
        """What is known so far."""
        return self._overview

    @property
    def is_done(self) -> bool:
        """Whether all is worked out."""
        return not self._waiting and not self._work.isActive()

    # Working it out

    def _begin(self) -> None:
        held = self._session.annotations
        self._overview = Overview(len(self._session.text))
        self._waiting = deque((*held.spans, *held.events))
        self._queued = set(self._waiting)
        self._rest()

    def _take(self, changes: Changes) -> None:
        spans, events = changes.touched.get("span", frozenset()), changes.touched.get("event", frozenset())
        if spans is None or events is None or changes.concerns("codebook", "document"):
            self._begin()
            return
        marks = self._view.flow.marks
        for number in spans | events | {event for span in spans for event in marks.events_with(span)}:
            if number not in self._queued:
                self._queued.add(number)
                self._waiting.append(number)
        self._rest()

    def _rest(self) -> None:
        """Do nothing while a person does something."""
        self._work.start(_REST)

    def _go_on(self) -> None:
        held, codebook = self._session.annotations, self._session.project.codebook
        until = perf_counter() + _SLICE
        while self._waiting:
            number = self._waiting.popleft()
            self._queued.discard(number)
            self._overview.look_at(number, held, codebook)
            if perf_counter() > until:
                self._work.start(_TICK)
                return
        self._draw()

    def _follow(self) -> None:
        """The view has painted: hits, colours or heights may be others."""
        if self._colors is not self._view.scene.colors:
            self._draw()  # a strip in the colours of another theme is not waited for
        elif self._state() != self._pictured and not self._work.isActive():
            self._rest()

    def _state(self) -> object:
        scene = self._view.scene
        return id(scene.hits), len(scene.hits), self._view.flow.heights.total, self.size()

    # Painting

    def _draw(self) -> None:
        """Make the picture anew."""
        self._pictured, self._colors = self._state(), self._view.scene.colors
        self._hits = Counter(self._overview.part(start) for start, _ in self._view.scene.hits)
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(self.size() * ratio)
        if self._picture.isNull():
            return
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._view.scene.colors
        tall = max(2.0, self.height() / PARTS)
        pale = QColor(colors.muted)
        pale.setAlpha(150)
        for part, count in self._overview.annotations.items():
            painter.fillRect(QRectF(_BARS, self.y_of(part), min(4.0, 0.5 + count.bit_length()), tall), pale)
        for part in self._hits:
            painter.fillRect(QRectF(_HITS, self.y_of(part), 3.0, 1.5), colors.ink)
        painter.setPen(QPen(colors.ink, 1.2))
        taken: set[int] = set()
        for concern, parts in self._overview.concerns.items():  # the gravest first; one shape where several would lie
            for part in parts:
                row = int(self.y_of(part)) // _TALL
                if row not in taken:
                    taken.add(row)
                    self._shape(painter, concern, QPointF(_CONCERNS, self.y_of(part) + 2))
        painter.end()
        self.update()

    def _shape(self, p: QPainter, concern: Concern, middle: QPointF) -> None:
        p.setBrush(Qt.BrushStyle.NoBrush)
        if concern == "problem":
            p.setBrush(self._view.scene.colors.ink)
            p.drawPolygon(QPolygonF([middle + QPointF(*corner) for corner in ((0, -2.5), (2.5, 2), (-2.5, 2))]))
        elif concern == "unsure":
            p.drawEllipse(middle, 2.0, 2.0)
        else:
            p.drawRect(QRectF(middle.x() - 1.8, middle.y() - 1.8, 3.6, 3.6))

    def y_of(self, part: int) -> float:
        """The height of a part in the strip, where the bar's handle is when that part is at the window's top."""
        flow = self._view.flow
        offset = part * self._overview.length // PARTS
        index = flow.segments.at(offset)
        start, end = flow.segments.starts[index], flow.segments.ends[index]
        inside = (offset - start) / max(1, end - start) * flow.heights[index]
        return 2 + (flow.heights.top(index) + inside) / max(1, flow.heights.total) * (self.height() - 6)

    def part_at(self, y: float) -> int:
        """The part that is shown at a height, or the nearest."""
        low, high = 0, PARTS - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.y_of(middle) <= y else (low, middle - 1)
        return low

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._view.scene.colors.paper)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    # Pointing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        offset = self.part_at(event.position().y()) * self._overview.length // PARTS
        self._view.reveal_range(offset, offset)

    def words_at(self, y: float) -> str:
        """What is in the text near a height of the strip, in words."""
        here = self.part_at(y)
        near = [part for part in range(max(0, here - 3), min(PARTS, here + 4)) if abs(self.y_of(part) - y) <= _TALL / 2]
        near = near or [here]
        concerns = self._overview.concerns
        counts = (
            (self.tr("Annotations: {count}"), self._overview.annotations),
            (self.tr("Hits: {count}"), self._hits),
            (self.tr("With problems: {count}"), concerns["problem"]),
            (self.tr("Unsure: {count}"), concerns["unsure"]),
            (self.tr("With a note: {count}"), concerns["note"]),
        )
        sums = ((text, sum(counter[part] for part in near)) for text, counter in counts)
        return "\n".join(text.format(count=count) for text, count in sums if count)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words = self.words_at(event.pos().y())
            QToolTip.showText(event.globalPos(), tip(words) if words else "", self)
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(0, 0, WIDTH, self._view.verticalScrollBar().height())
            self._rest()
        return super().eventFilter(watched, event)
