"""Small makers of widgets that show a user's text as what it is.

QLabel guesses markup and turns `&` into an underline; a file name or a label must come out as it was typed.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

PROJECT_SUFFIX = ".annotator"


def plain_label(
    text: str, *, wrap: bool = False, muted: bool = False, scale: float = 1.0, bold: bool = False
) -> QLabel:
    """A label that takes its text for text; `scale` multiplies the font's size."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    label.setFont(scaled(label.font(), scale, bold=bold))
    if muted:
        label.setProperty("muted", True)
    return label


def scaled(font: QFont, scale: float, *, bold: bool = False) -> QFont:
    """The font at another size; variable fonts take their weight by axis."""
    font = QFont(font)
    font.setPointSizeF(font.pointSizeF() * scale)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
        font.setVariableAxis(QFont.Tag("wght"), 620)
    return font


def mirrored() -> bool:
    """Whether the interface reads from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def leading() -> Qt.AlignmentFlag:
    """The side the interface reads from, for a label whose words may run the other way."""
    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Contents margins, `start` being the side the interface reads from; Qt mirrors layouts but not their margins."""
    return QMargins(end, top, start, bottom) if mirrored() else QMargins(start, top, end, bottom)


def menu_text(text: str) -> str:
    """Text for a menu or a button, where a single `&` would mark an access key."""
    return text.replace("&", "&&")


def label_in(width: float, name: str, metrics: QFontMetrics | QFontMetricsF) -> str:
    """A label's name where there is little room: first it loses the groups it stands in, as in `Life.Die`, then its end."""
    short = name if metrics.horizontalAdvance(name) <= width else name.rpartition(".")[2].strip() or name
    if isinstance(metrics, QFontMetrics):
        return metrics.elidedText(short, Qt.TextElideMode.ElideRight, int(width))
    return metrics.elidedText(short, Qt.TextElideMode.ElideRight, width)


def tip(text: str) -> str:
    """Text for a tooltip, which Qt takes for markup when it looks like it."""
    return f"<span style='white-space:pre-wrap'>{html.escape(text)}</span>"


def dialog_size(widget: QWidget, ems: float, lines: float) -> QSize:
    """A size in widths of `m` and line heights of the widget's font, so that it follows the font's size."""
    metrics = widget.fontMetrics()
    return QSize(round(ems * metrics.horizontalAdvance("m")), round(lines * metrics.lineSpacing() * 1.2))


def name_box(box: QComboBox, name: str) -> None:
    """Name a box, and the list that has the focus while it is open, for those who cannot see them."""
    box.setAccessibleName(name)
    box.view().setAccessibleName(name)
