"""The menus of the editor, with their keys, and when each entry can be used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.codebook import KINDS, Kind
from annotator.gui.plain import menu_text

if TYPE_CHECKING:
    from annotator.gui.codebook_editor.window import EditorWindow


class Menus(QObject):
    """The actions of one editor by name."""

    def __init__(self, window: EditorWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions: dict[str, QAction] = {}
        self.adding = QMenu(self.tr("&Add"), window)
        self._fill()
        self.label_menu = window.menuBar().addMenu(self.tr("&Label"))
        self._fill_label_menu(self.label_menu)

    def _fill(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("Code&book"))
        self._add(menu, "apply", self.tr("&Apply…"), "Ctrl+S", window.apply)
        self._add(menu, "discard", self.tr("&Discard the Draft"), "", window.ask_to_discard)
        menu.addSeparator()
        self._add(menu, "import", self.tr("&Import a Codebook…"), "Ctrl+O", window.files.ask_import)
        self._add(menu, "import_folder", self.tr("Import from a &Folder…"), "", window.files.ask_import_folder)
        self._add(menu, "export", self.tr("&Export the Draft…"), "Ctrl+E", window.files.ask_export)
        menu.addSeparator()
        self._add(menu, "close", self.tr("&Close"), "Ctrl+W", window.close)
        menu = window.menuBar().addMenu(self.tr("&Edit"))
        self._add(menu, "undo", self.tr("&Undo"), QKeySequence.StandardKey.Undo, window.undo)
        self._add(menu, "redo", self.tr("&Redo"), QKeySequence.StandardKey.Redo, window.draft.redo)
        menu.addSeparator()
        self._add(menu, "find", self.tr("&Filter Labels"), QKeySequence.StandardKey.Find, window.filter.setFocus)
        self._add(menu, "tree", self.tr("Go to the &Tree"), "F6", window.go_across)
        self._add(menu, "next_fault", self.tr("Go to the Next Fau&lt"), "F8", window.go_to_fault)

    def _fill_label_menu(self, menu: QMenu) -> None:
        verbs, window = self._window.verbs, self._window
        menu.addMenu(self.adding)
        texts: dict[Kind, str] = {
            "entity": self.tr("&Entity Label"),
            "event": self.tr("E&vent Label"),
            "relation": self.tr("&Relation Label"),
            "document": self.tr("&Document Label"),
        }
        for kind, text in texts.items():
            self._add(self.adding, f"add_{kind}", text, "", partial(verbs.add, kind))
        self._add(menu, "add", self.tr("Add &Beside"), "Ctrl+N", verbs.add_beside)
        self._add(menu, "duplicate", self.tr("Dup&licate"), "Ctrl+D", verbs.duplicate)
        self._add(menu, "rename", self.tr("Re&name"), "F2", window.rename)
        menu.addSeparator()
        self._add(menu, "up", self.tr("&Up"), "", lambda: verbs.step(-1))
        self._add(menu, "down", self.tr("&Down"), "", lambda: verbs.step(1))
        self._add(menu, "move", self.tr("&Move Below…"), "Ctrl+Shift+B", verbs.move_below)
        menu.addSeparator()
        self._add(menu, "merge", self.tr("Mer&ge Into…"), "Ctrl+M", verbs.merge)
        self._add(menu, "split", self.tr("S&plit…"), "Ctrl+Shift+M", verbs.split)
        self._add(menu, "retire", self.tr("Re&tire…"), "Ctrl+R", verbs.retire)
        self._add(menu, "remove", self.tr("&Remove…"), "Ctrl+Backspace", verbs.remove)
        menu.addSeparator()
        self._add(menu, "pin", self.tr("Pin an E&xample from the Text"), "Ctrl+Shift+E", verbs.pin)

    def _add(
        self, menu: QMenu, name: str, text: str, keys: str | QKeySequence.StandardKey, slot: Callable[[], object]
    ) -> None:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: slot())
        menu.addAction(action)
        self.actions[name] = action

    def refresh(self) -> None:
        """Enable and name the actions for what is chosen now."""
        window = self._window
        draft, label, node = window.draft, window.verbs.label, window.tree.node
        on = draft.writable
        usable = {
            "apply": window.apply_button.isEnabled(),
            "discard": draft.is_changed,
            "undo": bool(draft.undo_name),
            "redo": bool(draft.redo_name),
            "import": on,
            "import_folder": on,
            "next_fault": bool(draft.faults()),
        }
        for name in ("duplicate", "rename", "retire", "remove", "pin"):
            usable[name] = on and label is not None
        for name in ("merge", "split"):
            usable[name] = on and label is not None and (name == "merge" or label.kind != "document")
        for name in ("up", "down", "move"):
            usable[name] = on and bool(node.name)
        for name in ("add", *(f"add_{kind}" for kind in KINDS)):
            usable[name] = on
        for name, holds in usable.items():
            self.actions[name].setEnabled(holds)
        texts = {"undo": (self.tr("&Undo {0}"), draft.undo_name), "redo": (self.tr("&Redo {0}"), draft.redo_name)}
        for name, (text, step) in texts.items():
            self.actions[name].setText(text.replace("{0}", menu_text(step)).strip())
        retired = label is not None and label.retired
        self.actions["retire"].setText(self.tr("Use Aga&in") if retired else self.tr("Re&tire…"))
