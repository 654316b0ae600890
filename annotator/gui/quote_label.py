"""Words of an article as a title: a few lines, elided in the middle, because both ends of a long quote tell it apart."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator.gui.panel_parts import one_line
from annotator.gui.plain import scaled
from annotator.text import snap

_ENDS = 400  # code points kept of each end of a quote before it is laid out

_MOST_WIDTHS = 9  # that are remembered: a form asks for a few, a border that is dragged for hundreds
_NEAR = 14  # code points that may be given up to cut between words


class QuoteLabel(QLabel):
    """Words of an article as a title: a few lines, elided in the middle, in their own direction, plain."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._asked: tuple[str, QFont] | None = None
        self._answers: dict[float, QTextLayout] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(self.font(), 1.12, bold=True))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_quote(self, quote: str) -> None:
        """Show these words; of very long ones only the two ends are kept."""
        if len(quote) > 2 * _ENDS:
            head = quote[: snap(quote, 0, _ENDS)[1]]
            quote = f"{head} … {quote[snap(quote, len(quote) - _ENDS, len(quote))[0] :]}"
        self.setText(one_line(quote, len(quote)))
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.updateGeometry()

    def show_missing(self, words: str) -> None:
        """Say that there are no words."""
        self.setText(words)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.updateGeometry()

    def _lay_out(self, text: str, width: float) -> tuple[QTextLayout, int]:
        """The text broken into lines, and how many there are."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if reads_from_right(text) else Qt.AlignmentFlag.AlignLeft)
        layout = QTextLayout(text, self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, y))
            y += line.height()
            line = layout.createLine()
        layout.endLayout()
        return layout, layout.lineCount()

    def _fitted(self, width: float) -> QTextLayout:
        """The whole text where it fits, else as much of its two ends as does; Qt asks for it many times in a row."""
        asked = (self.text(), self.font())
        if asked != self._asked or len(self._answers) > _MOST_WIDTHS:
            self._asked, self._answers = asked, {}
        if width not in self._answers:
            self._answers[width] = self._fit(width)
        return self._answers[width]

    def _fit(self, width: float) -> QTextLayout:
        text = self.text()
        layout, lines = self._lay_out(text, width)
        low, high = 0, len(text)
        while lines > self._lines and high - low > 1:
            keep = (low + high) // 2
            shortened, count = self._lay_out(_without_middle(text, keep), width)
            if count <= self._lines:
                low, layout = keep, shortened
            else:
                high = keep
        return layout

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self.text():
            return 0
        return round(self._fitted(width).boundingRect().height()) + 1

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 100)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, round(QFontMetricsF(self.font()).height()) if self.text() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # its height hangs on the width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._fitted(self.width()).draw(painter, QPointF(0, 0))


def reads_from_right(text: str) -> bool:
    """Whether the first letter with a direction belongs to a script written from the right."""
    strong = next((kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return strong != "L"


def _without_middle(text: str, keep: int) -> str:
    """The text with about `keep` code points of its ends, cut between words where there is one near."""
    head = snap(text, 0, (keep + 1) // 2)[1]
    tail = snap(text, len(text) - keep // 2, len(text))[0]
    blank_before, blank_after = text.rfind(" ", max(0, head - _NEAR), head), text.find(" ", tail, tail + _NEAR)
    head = blank_before if blank_before > 0 else head
    tail = blank_after if blank_after > 0 else tail
    return f"{text[:head].rstrip()} … {text[tail:].lstrip()}"
