"""Icons drawn with `currentColor`, tinted when they are made so that they follow light and dark."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from annotator.resources import resource

_SIZES = (16, 32, 64)


def icon(name: str, color: str) -> QIcon:
    """The icon `resources/icons/NAME.svg` in this colour."""
    from PySide6.QtSvg import QSvgRenderer  # a library of its own, loaded with the first icon

    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap)
    return made
