"""The keys of the window: whose they are, and the windows that show, find and change them.

Every way to an action by key is made from the table of actions, the person's own keys and the codebook's.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.codebook import Codebook
    from annotator.gui.command_palette import CommandPalette
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session
    from annotator.model import Changes


class Keys(QObject):
    """Most methods are slots of rows of the table of actions; what they open is loaded when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.use()

    def follow(self, session: Session) -> None:
        """Leave the keys of this project's labels to them."""
        session.project_changed.connect(self._follow_codebook)
        self.use()

    def use(self) -> None:
        """Give the actions the keys that the person wants for them."""
        codebook = self._codebook()
        labels = (*codebook.offered("entity"), *codebook.offered("event")) if codebook else ()
        self._window.action_set.use_keys(self._window.settings.own_keys, {label.key.casefold() for label in labels})

    def open_palette(self) -> None:
        """Every action and label, to be found by typing."""
        self._palette.open()

    def show_moment(self) -> None:
        """The keys that do something now."""
        from annotator.gui.moment_keys import MomentKeys, moment_sections

        title, sections = moment_sections(self._window.action_set, self._window.workspace)
        MomentKeys(title, sections, self._window).open()

    def edit(self) -> None:
        """The table of keys, to be changed."""
        from annotator.gui.shortcut_editor import ShortcutEditor

        window = self._window
        editor = window.findChild(ShortcutEditor)
        if editor is None:
            editor = ShortcutEditor(window.settings, window.messages, self._codebook(), window)
            editor.changed.connect(self.use)
        editor.show()
        editor.activateWindow()

    def show_all(self) -> None:
        """The list of all keys."""
        from annotator.gui import help_pages

        help_pages.keys_dialog(self._codebook(), self._window, self._window.settings.own_keys).show()

    @cached_property
    def _palette(self) -> CommandPalette:
        from annotator.gui.command_palette import CommandPalette

        return CommandPalette(self._window)

    def _codebook(self) -> Codebook | None:
        return self._window.workspace.project.codebook if self._window.workspace else None

    def _follow_codebook(self, changes: Changes) -> None:
        if changes.concerns("codebook"):
            self.use()
