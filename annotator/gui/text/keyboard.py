"""The keys of the text view: the caret's moves, the walk through the annotations, and what is left for others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.gui.text import moves
from annotator.text import (
    next_cluster,
    next_sentence,
    next_word,
    previous_cluster,
    previous_sentence,
    previous_word,
)

if TYPE_CHECKING:
    from annotator.gui.text.view import ArticleView

_Key = Qt.Key
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT, _META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
_KEYPAD, _NONE = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.NoModifier
_VERTICAL = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown)

Move = Callable[[int], int]


class Keyboard:
    """Turns key events into moves of a view's caret, or into its signals."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._goal: float | None = None  # the x that moves by lines keep to
        ctrl = Qt.Modifier.CTRL
        self._moves: dict[QKeyCombination | Qt.Key, Move] = {
            _Key.Key_Left: lambda at: previous_cluster(view.article, at),
            _Key.Key_Right: lambda at: next_cluster(view.article, at),
            _Key.Key_Up: lambda at: moves.line_above(view.flow, at, self._x(at)),
            _Key.Key_Down: lambda at: moves.line_below(view.flow, at, self._x(at)),
            _Key.Key_Home: lambda at: moves.line_start(view.flow, at),
            _Key.Key_End: lambda at: moves.line_end(view.flow, at),
            _Key.Key_PageUp: lambda at: moves.page(view.flow, at, self._x(at), -view.page_height),
            _Key.Key_PageDown: lambda at: moves.page(view.flow, at, self._x(at), view.page_height),
            ctrl | _Key.Key_Left: lambda at: previous_word(view.article, at),
            ctrl | _Key.Key_Right: lambda at: next_word(view.article, at),
            ctrl | _Key.Key_Up: lambda at: previous_sentence(view.article, at, view.language),
            ctrl | _Key.Key_Down: lambda at: next_sentence(view.article, at, view.language),
            ctrl | _Key.Key_Home: lambda at: 0,
            ctrl | _Key.Key_End: lambda at: len(view.article),
        }
        self._commands: dict[Qt.Key, Callable[[], bool]] = {
            _Key.Key_Tab: lambda: self._walk(forward=True),
            _Key.Key_Backtab: lambda: self._walk(forward=False),
            _Key.Key_Escape: self._escape,
            _Key.Key_Return: self._activate,
            _Key.Key_Enter: self._activate,
        }

    def handle(self, event: QKeyEvent) -> bool:
        """Do what the key says; False when it is for somebody else."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._view.copy()
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._view.select(0, len(self._view.article))
            return True
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
        if modifiers & ~(_SHIFT | _CTRL) == _NONE:
            move = self._moves.get(Qt.Modifier.CTRL | key if modifiers & _CTRL else key)
            if move is not None:
                self._move(key, move, extend=bool(modifiers & _SHIFT))
                return True
        if modifiers & ~_SHIFT == _NONE and key in self._commands:
            return self._commands[key]()
        return self._type(event)

    def _move(self, key: Qt.Key, move: Move, *, extend: bool) -> None:
        view = self._view
        goal = self._x(view.caret) if key in _VERTICAL else None
        ranges = view.selection.ranges
        if ranges and not extend and key in (_Key.Key_Left, _Key.Key_Right) and not _is_word_move(move, self._moves):
            at = ranges[0][0] if key == _Key.Key_Left else ranges[-1][1]
        else:
            at = move(view.caret)
        view.move_caret(at, extend=extend)
        self._goal = goal

    def forget_goal(self) -> None:
        """The caret was put elsewhere: moves by lines begin anew."""
        self._goal = None

    def _x(self, at: int) -> float:
        return moves.caret_x(self._view.flow, at) if self._goal is None else self._goal

    def _walk(self, *, forward: bool) -> bool:
        found = self._view.neighbour(forward=forward)
        if found is None:
            return False
        self._view.annotation_clicked.emit(found)
        self._view.reveal(found)
        return True

    def _escape(self) -> bool:
        view = self._view
        if view.handle_drag.is_active:
            view.handle_drag.cancel()
        elif view.selection.ranges:
            view.clear_words()
        elif view.selected is not None:
            view.annotation_clicked.emit(None)
        else:
            return False
        return True

    def _activate(self) -> bool:
        view = self._view
        if view.selected is None or view.selection.ranges:
            return False
        view.annotation_activated.emit(view.selected)
        return True

    def _type(self, event: QKeyEvent) -> bool:
        """Characters go to whoever listens; AltGr, which some systems report as Ctrl and Alt, still makes characters."""
        held = event.modifiers() & (_CTRL | _ALT | _META)
        characters = event.text()
        if not characters.isprintable() or not characters or held not in (_NONE, _CTRL | _ALT):
            return False
        self._view.key_typed.emit(characters)
        return True


def _is_word_move(move: Move, table: dict[QKeyCombination | Qt.Key, Move]) -> bool:
    return move not in (table[_Key.Key_Left], table[_Key.Key_Right])
