"""Forms of a project that is open for reading only: nothing in them can be changed, and every value can be read.

Lines and text areas stay enabled, so that what is in them can be selected and copied. What else is pressed or chosen from
is disabled, but keeps an ink that can be read: the style sheet gives it to what has the property `reading`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

_CHANGES = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


def set_writable(part: QWidget, writable: bool) -> None:
    """Let a control be changed, or only be read."""
    if isinstance(part, (QLineEdit, QPlainTextEdit)):
        part.setReadOnly(not writable)
        return
    if part.property("reading") is not (not writable):
        part.setProperty("reading", not writable)
        part.style().unpolish(part)
        part.style().polish(part)
    part.setEnabled(writable)


class ForReading(QObject):
    """Keeps the controls of a form from changing anything, those too that come into it later."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        form.installEventFilter(self)
        self.close_controls()

    def close_controls(self) -> None:
        """Let all that is in the form now only be read."""
        for part in self._form.findChildren(QWidget):
            if isinstance(part, (QLineEdit, QPlainTextEdit)):
                part.setReadOnly(True)
            elif isinstance(part, (QComboBox, QAbstractButton)) and (part.isEnabled() or not part.property("reading")):
                set_writable(part, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self.close_controls()
        return super().eventFilter(watched, event)
