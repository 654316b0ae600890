"""The blinking of the caret: only while the view has the focus, at the system's rhythm, steady while one types."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication


class Blink(QObject):
    """Says when the caret shows."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lit = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Show the caret now, and begin the rhythm anew; a flash time of 0 means it shall not blink."""
        self.lit = True
        rhythm = QGuiApplication.styleHints().cursorFlashTime() // 2
        if rhythm > 0:
            self._timer.start(rhythm)
        self.changed.emit()

    def stop(self) -> None:
        """Show no caret."""
        self._timer.stop()
        self.lit = False
        self.changed.emit()

    def _turn(self) -> None:
        self.lit = not self.lit
        self.changed.emit()
