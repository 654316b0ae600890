"""The actions of a window: the rows of the table in menus, with their shortcuts, ticks and slots."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.gui.action_row import Action
from annotator.gui.actions import ACTIONS, MENUS, OwnKeys, sequences, translated

State = frozenset[str]


class ActionSet(QObject):
    """The actions of one window, in its menus. `owners` gives the object a slot's owner name stands for, or None."""

    def __init__(self, menu_bar: QMenuBar, owners: Callable[[str], object | None]) -> None:
        super().__init__(menu_bar)
        self._owners = owners
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._actions: dict[str, QAction] = {}
        self._state: State | None = None
        for row in ACTIONS:
            self._add(row, self._menu(menu_bar, row.menu, rule=row.rule))

    def menu(self, name: str) -> QMenu:
        """A menu by its path, or a submenu that the window fills by its action's name."""
        return self._menus[name]

    def action(self, name: str) -> QAction:
        """An action by its name in the table."""
        return self._actions[name]

    def use_keys(self, own: OwnKeys, taken: Iterable[str] = ()) -> None:
        """Give the actions a person's own keys. Single characters that are `taken`, as keys of labels, stay theirs."""
        kept = set(taken)
        for row in ACTIONS:
            if row.slot:
                keys = [key for key in sequences(row, own) if key.toString().casefold() not in kept]
                self._actions[row.name].setShortcuts(keys)

    def rows(self) -> list[tuple[Action, QAction]]:
        """Every row of the table that can be run, with what stands for it in the menus."""
        return [(row, self._actions[row.name]) for row in ACTIONS if row.slot]

    def put_text_keys_on(self, view: QWidget) -> None:
        """Let the keys of the text work while this widget has the focus."""
        view.addActions([self._actions[row.name] for row in ACTIONS if row.in_text])

    def refresh(self, state: State, texts: Mapping[str, str]) -> None:
        """Enable, tick and name the actions anew, those whose needs are touched by what has changed."""
        before, self._state = self._state, state
        for row in ACTIONS:
            if row.slot and (before is None or not (before ^ state).isdisjoint(row.needs)):
                self._actions[row.name].setEnabled(state.issuperset(row.needs))
            if row.slot and row.ticked:  # a click ticks it before anything is done
                self._actions[row.name].setChecked(row.ticked in state)
        for name, text in texts.items():
            self._actions[name].setText(text)

    def _menu(self, menu_bar: QMenuBar, path: str, *, rule: bool) -> QMenu:
        if path not in self._menus:
            above, _slash, _name = path.rpartition("/")
            title = translated(MENUS[path])
            if above:
                parent = self._menu(menu_bar, above, rule=False)
                if rule:
                    parent.addSeparator()
                self._menus[path] = parent.addMenu(title)
            else:
                self._menus[path] = menu_bar.addMenu(title)
        elif rule:
            self._menus[path].addSeparator()
        return self._menus[path]

    def _add(self, row: Action, menu: QMenu) -> None:
        if not row.slot:
            self._menus[row.name] = menu.addMenu(translated(row.text))
            return
        action = QAction(translated(row.text), self)
        action.setShortcuts(sequences(row))
        if row.in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(bool(row.ticked))
        if row.ticked and "/" in row.menu:
            group = self._groups.setdefault(row.menu, QActionGroup(self))
            group.addAction(action)
        roles = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}
        action.setMenuRole(roles.get(row.name, QAction.MenuRole.NoRole))
        action.triggered.connect(lambda _checked=False: self._run(row))
        menu.addAction(action)
        self._actions[row.name] = action

    def _run(self, row: Action) -> None:
        owner_name, _dot, method = row.slot.partition(".")
        owner = self._owners(owner_name)
        if owner is not None:
            getattr(owner, method)(*row.args)
