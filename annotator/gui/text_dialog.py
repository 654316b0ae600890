"""A window with plain text to read and copy: reports, licences, keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui.plain import dialog_size, plain_label


class TextDialog(QDialog):
    """Shows `body` as it is; Copy puts it on the clipboard."""

    def __init__(
        self, title: str, summary: str, body: str, parent: QWidget | None = None, *, fixed: bool = False
    ) -> None:
        super().__init__(parent)
        self.summary = summary
        self.body = body
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text_box = QPlainTextEdit()
        self.text_box.setPlainText(body)
        self.text_box.setReadOnly(True)
        self.text_box.setAccessibleName(title)
        self.text_box.setObjectName("field")
        self.text_box.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if fixed:
            self.text_box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        if summary:
            layout.addWidget(plain_label(summary, wrap=True))
        layout.addWidget(self.text_box, 1)
        buttons = QDialogButtonBox()
        close = QPushButton(self.tr("Close"))
        copy = QPushButton(self.tr("&Copy"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        close.setDefault(True)
        copy.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(body))
        layout.addWidget(buttons)
        self.resize(dialog_size(self, 46, 22))
