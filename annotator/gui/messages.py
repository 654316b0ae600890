"""Every question and every bad news that opens a window of its own, in one place.

Status bar for what can be ignored, inline for what can be fixed, and this for what cannot wait. Texts are shown as plain
text always: a label or a file name that looks like markup is no markup. A program that drives the window (a test, the
offscreen demo) passes an `answer` function and no window opens.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QLineEdit, QMessageBox, QWidget

FileKind = Literal["open", "open many", "folder", "save"]


@dataclass(frozen=True, slots=True)
class Question:
    """A sentence with choices; the last choice is what Escape means."""

    text: str
    details: str = ""
    choices: tuple[str, ...] = ()
    grave: bool = False


@dataclass(frozen=True, slots=True)
class TextQuestion:
    """A sentence answered by one line of text."""

    text: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """Files to open, a folder, or a file to write; `start` is a folder or a proposed file."""

    kind: FileKind
    text: str
    start: str = ""
    filters: tuple[str, ...] = ()
    suffix: str = ""


Answer = Callable[[Question | TextQuestion | FileQuestion], object]
"""Gives the index of the choice, the text or None, or the paths."""


class Messages:
    """Shows questions over the window that is active. With `answer` nothing is shown."""

    def __init__(self, answer: Answer | None = None) -> None:
        self._answer = answer or _show

    def tell(self, text: str, details: str = "", *, grave: bool = False) -> None:
        """Say something that cannot wait; `details` unfold on demand."""
        self._answer(Question(text, details, grave=grave))

    def ask(self, text: str, *choices: str, details: str = "") -> int:
        """The index of the choice made; Escape is the last one."""
        answer = self._answer(Question(text, details, choices))
        return answer if isinstance(answer, int) else len(choices) - 1

    def ask_text(self, text: str, value: str = "") -> str | None:
        """One line of text, stripped; None when it was called off or left empty."""
        answer = self._answer(TextQuestion(text, value))
        return (answer.strip() or None) if isinstance(answer, str) else None

    def ask_paths(self, question: FileQuestion) -> list[Path]:
        """The files or the folder chosen; empty when it was called off."""
        answer = self._answer(question)
        return [Path(str(path)) for path in answer] if isinstance(answer, Sequence) else []

    def ask_path(self, question: FileQuestion) -> Path | None:
        """The one file or folder chosen."""
        return next(iter(self.ask_paths(question)), None)


def _show(question: Question | TextQuestion | FileQuestion) -> object:
    active = QApplication.activeWindow()
    parent = active if active is not None and active.isVisible() else None  # one that was just closed is about to go
    if isinstance(question, Question):
        return _show_box(parent, question)
    if isinstance(question, TextQuestion):
        return _show_input(parent, question)
    return _show_files(parent, question)


def _show_box(parent: QWidget | None, question: Question) -> int:
    icon = QMessageBox.Icon.Warning if question.grave else QMessageBox.Icon.NoIcon
    box = QMessageBox(icon, QCoreApplication.applicationName(), question.text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setDetailedText(question.details)
    buttons = [box.addButton(text, QMessageBox.ButtonRole.AcceptRole) for text in question.choices]
    if buttons:
        box.setDefaultButton(buttons[0])
        box.setEscapeButton(buttons[-1])
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((i for i, button in enumerate(buttons) if button is clicked), max(0, len(buttons) - 1))


def _show_input(parent: QWidget | None, question: TextQuestion) -> str | None:
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(QCoreApplication.applicationName())
    dialog.setLabelText(question.text)
    dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
    dialog.setTextValue(question.value)
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    accepted = dialog.exec()
    dialog.deleteLater()
    return dialog.textValue() if accepted else None


def _show_files(parent: QWidget | None, question: FileQuestion) -> list[Path]:
    dialog = QFileDialog(parent, question.text, question.start)
    modes = {
        "open": QFileDialog.FileMode.ExistingFile,
        "open many": QFileDialog.FileMode.ExistingFiles,
        "folder": QFileDialog.FileMode.Directory,
        "save": QFileDialog.FileMode.AnyFile,
    }
    dialog.setFileMode(modes[question.kind])
    if question.kind == "save":
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(question.suffix)
    if question.filters:
        dialog.setNameFilters(list(question.filters))
    accepted = dialog.exec()
    dialog.deleteLater()
    return [Path(name) for name in dialog.selectedFiles()] if accepted else []
