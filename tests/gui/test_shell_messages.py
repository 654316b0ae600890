"""Questions: plain text always, and answers from a function instead of a window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shell_parts import Answers, make_application

from annotator.gui.messages import FileQuestion, Messages, Question


def during(act: object, qtbot: QtBot) -> None:
    """Do this with the dialog that opens next."""
    make_application()

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, find)
        else:
            act(dialog)

    QTimer.singleShot(0, find)


def test_answers_come_from_the_function() -> None:
    answers = Answers(1, "  bekir ", ["/a", "/b"], None, "   ", None)
    messages = Messages(answers)
    assert messages.ask("Replace it?", "Replace", "Cancel") == 1
    assert messages.ask_text("Name?", "amal") == "bekir"
    assert messages.ask_paths(FileQuestion("open many", "Files")) == [Path("/a"), Path("/b")]
    assert messages.ask_path(FileQuestion("open", "File")) is None
    assert messages.ask_text("Name?") is None
    assert messages.ask("Sure?", "Yes", "No") == 1
    assert answers.asked[0] == Question("Replace it?", "", ("Replace", "Cancel"))


def test_a_message_box_shows_plain_text_and_details(qtbot: QtBot) -> None:
    seen: list[object] = []

    def look(box: QMessageBox) -> None:
        seen.extend((box.text(), box.textFormat(), box.detailedText()))
        box.close()

    during(look, qtbot)
    Messages().tell("<b>bold</b> & <img src=x>", "trace", grave=True)
    assert seen == ["<b>bold</b> & <img src=x>", Qt.TextFormat.PlainText, "trace"]


@pytest.mark.parametrize(("text", "index"), [("Replace", 0), ("Cancel", 1)])
def test_the_button_clicked_is_the_answer(text: str, index: int, qtbot: QtBot) -> None:
    def click(box: QMessageBox) -> None:
        next(button for button in box.buttons() if button.text() == text).click()

    during(click, qtbot)
    assert Messages().ask("Replace it?", "Replace", "Cancel") == index


def test_escape_is_the_last_choice(qtbot: QtBot) -> None:
    during(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape), qtbot)
    assert Messages().ask("Replace it?", "Replace", "Cancel") == 1


def test_a_line_of_text_is_asked_for_without_markup(qtbot: QtBot) -> None:
    formats: list[object] = []

    def answer(dialog: QInputDialog) -> None:
        formats.extend(label.textFormat() for label in dialog.findChildren(QLabel))
        dialog.findChild(QLineEdit).setText("bekir")
        dialog.accept()

    during(answer, qtbot)
    assert Messages().ask_text("<b>Name</b>", "amal") == "bekir"
    assert set(formats) == {Qt.TextFormat.PlainText}


def test_files_are_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.txt").touch()

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile("a.txt")
        dialog.accept()

    during(choose, qtbot)
    question = FileQuestion("open", "Import", str(tmp_path), ("All files (*)",))
    assert Messages().ask_path(question) == tmp_path / "a.txt"
    during(lambda dialog: dialog.reject(), qtbot)
    assert Messages().ask_paths(question) == []
