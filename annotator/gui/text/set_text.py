"""Words set in lines for paper: runs of several faces, each paragraph in its own direction, cut between lines where asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.gui.quote_label import reads_from_right

_LINE = "\u2028"
_LEADING = 1.22


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one face and colour."""

    text: str
    font: QFont
    color: QColor
    underline: QColor | None = None


class SetText:
    """Runs broken into lines at a width, in pixels of a device of 96 dots to the inch."""

    def __init__(self, runs: Sequence[Run], width: float) -> None:
        text = "".join(run.text for run in runs).replace("\n", _LINE)
        self.text = text
        self._layout = QTextLayout(text, runs[0].font if runs else QFont())
        self._layout.setFormats(_formats(runs))
        self._layout.setTextOption(_option(text))
        self._lines: list[tuple[QTextLine, float]] = []
        self.height = self.width = 0.0
        self._break(max(1.0, width))

    def _break(self, width: float) -> None:
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            self.width = max(self.width, line.naturalTextWidth())
            self._lines.append((line, self.height))
            self.height += line.height() * _LEADING
            line = self._layout.createLine()
        self._layout.endLayout()

    @property
    def first_line(self) -> float:
        """The height of the first line, without what parts it from the next."""
        return self._lines[0][0].height() if self._lines else 0.0

    @property
    def ascent(self) -> float:
        """How far the first line's base line is from the upper edge."""
        return self._lines[0][0].ascent() if self._lines else 0.0

    def paint(self, p: QPainter, x: float, y: float) -> None:
        """Draw the lines with their upper left corner there."""
        for line, top in self._lines:
            line.draw(p, QPointF(x, y + top))

    def cut(self, height: float) -> SetText | None:
        """Keep the lines that fit into `height`, at least one, and return the others; None where all fit."""
        fitting = next((n for n, (line, top) in enumerate(self._lines) if n and top + line.height() > height), None)
        if fitting is None:
            return None
        rest = SetText((), 1)
        start = self._lines[fitting][1]
        rest._layout, rest.width = self._layout, self.width
        rest._lines = [(line, top - start) for line, top in self._lines[fitting:]]
        rest.height, self.height = self.height - start, start
        self._lines = self._lines[:fitting]
        return rest


def _option(text: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if reads_from_right(text) else Qt.AlignmentFlag.AlignLeft)
    return option


def _formats(runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    """Where each run is, in the UTF-16 units of Qt."""
    found, at = [], 0
    for run in runs:
        length = len(run.text.encode("utf-16-le", "surrogatepass")) // 2
        form = QTextCharFormat()
        form.setFont(run.font)
        form.setForeground(run.color)
        if run.underline is not None:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(run.underline)
        place = QTextLayout.FormatRange()
        place.start, place.length, place.format = at, length, form
        found.append(place)
        at += length
    return found
