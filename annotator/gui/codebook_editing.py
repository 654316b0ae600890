"""The codebook's own window, opened from the menu; it is loaded with its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.gui.messages import Messages
from annotator.gui.session import Session
from annotator.gui.settings import Settings

if TYPE_CHECKING:
    from annotator.gui.codebook_editor.window import EditorWindow


class CodebookEditing(QObject):
    """Knows whether the editor of one project is open."""

    def __init__(self, session: Session, settings: Settings, messages: Messages, window: QWidget) -> None:
        super().__init__(session)
        self._session, self._settings, self._messages, self._window = session, settings, messages, window
        self.editor: EditorWindow | None = None

    def open(self) -> EditorWindow:
        """Bring the editor to the front, as it was left."""
        from annotator.gui.codebook_editor.window import EditorWindow

        if self.editor is None:
            folder = self._settings.drafts_folder
            self.editor = EditorWindow(self._session, self._settings, self._messages, folder, self._window)
            self.editor.closed.connect(self._forget)
        self.editor.show()
        self.editor.raise_()
        self.editor.activateWindow()
        return self.editor

    def import_codebook(self) -> None:
        """Ask for a codebook in a file; it becomes the draft in the editor."""
        self.open().files.ask_import()

    def export_codebook(self) -> None:
        """Write the codebook in force to a file, as TOML."""
        from annotator.gui.codebook_editor.files import export_codebook

        target = export_codebook(self._session.project.codebook, self._settings, self._messages)
        if target is not None:
            self._session.message.emit(self.tr("The codebook is in {file}.").format(file=target))

    def stop(self) -> None:
        """Close the editor with the project; its draft stays on the disk."""
        editor = self.editor
        if editor is not None:
            editor.leave()
            editor.hide()
            editor.deleteLater()

    def _forget(self) -> None:
        self.editor = None
