"""One action of the program, as a row of the table of actions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

Standard = QKeySequence.StandardKey
Keys = tuple[str | QKeySequence.StandardKey, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """A row of the table. `menu` is a path, `Annotate` or `View/Theme`.

    `needs`: words that must all hold for it to be usable. `ticked`: the word while which it is ticked; actions of one submenu
    that are ticked exclude each other. `in_text`: its keys work while the text has the focus, so that fields keep them.
    `rule`: a line above it in the menu. `slot` is empty for a submenu that the window fills.
    """

    name: str
    menu: str
    text: str
    keys: Keys = ()
    slot: str = ""
    args: tuple[str | int, ...] = ()
    needs: tuple[str, ...] = ()
    ticked: str = ""
    in_text: bool = False
    rule: bool = False
