"""A round of work without a screen: the real window on the sample, driven by key events as a person would.

It labels words, fills an event, undoes a step, exports, and saves pictures; what it prints says where everything is.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import AnnotatorError
from annotator.text import next_word, word_at

if TYPE_CHECKING:
    from annotator.gui.workspace import Workspace

ANALYST = "you"
_ARTICLE = "idlib-ultimatum"
_SIZE = (1280, 860)


def run_offscreen(folder: Path) -> int:
    """Do the round in `folder`, which is made where it is missing; the exit status.

    Raises:
        AnnotatorError: the folder cannot be written, or the round did not do what it should.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AnnotatorError(f"The folder {folder} cannot be made: {error.strerror}.") from None
    os.environ["ANNOTATOR_HOME"] = str(folder / "home")  # the round leaves the person's own settings alone
    from annotator.sample import make_sample

    path = make_sample(folder)
    made = _Round(path, folder)
    made.run()
    for line in made.report:
        _say(line)
    return 0


def _say(line: str) -> None:
    import click

    click.echo(line)


class _Round:
    """The window and the hands that work in it."""

    def __init__(self, path: Path, folder: Path) -> None:
        from annotator.gui.app import make_application
        from annotator.gui.main_window import MainWindow
        from annotator.gui.messages import Messages
        from annotator.gui.settings import Settings
        from annotator.gui.theme import Theme

        self._application = make_application()
        self._folder = folder
        self._path = path
        self.report = [f"Project: {path}"]
        settings = Settings()
        self._theme = Theme(settings.theme, self._application)
        self._theme.wear()
        self._window = MainWindow(settings, self._theme, Messages())
        self._window.resize(*_SIZE)
        self._window.show()
        self._window.start(path)
        self._settle()

    def run(self) -> None:
        """The round, from the first look to the closed window."""
        try:
            self._look_at_sample()
            self._label()
            self._fill_event()
            self._undo()
            self._export()
        finally:
            self._window.close()
            self._settle()

    # ---- hands

    def _settle(self) -> None:
        for _ in range(20):
            self._application.processEvents()

    def _press(self, key: object, *modifiers: object, text: str = "") -> None:
        """Press and release a key in whatever has the focus."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier  # type: ignore[operator]
        target = self._application.focusWidget() or self._workspace.page.view
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._application.sendEvent(target, QKeyEvent(kind, int(key), held, text))  # type: ignore[call-overload]
        self._settle()

    def _type(self, text: str) -> None:
        from PySide6.QtGui import QKeySequence

        for character in text:
            self._press(QKeySequence(character.upper())[0].key().value, text=character)

    def _select_word(self, word: str, nth: int = 0) -> None:
        """Walk the caret to the nth `word` and select it, by keys alone."""
        from PySide6.QtCore import Qt

        session, text = self._workspace.session, self._workspace.session.text
        start = -1
        for _ in range(nth + 1):
            start = text.index(word, start + 1)
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        self._press(Qt.Key.Key_Home, control)
        at = 0
        while at < start:
            stop = next_word(text, at)
            if stop > start:
                break
            self._press(Qt.Key.Key_Right, control)
            at = stop
        while session.caret < start:
            self._press(Qt.Key.Key_Right)
        while session.caret < start + len(word):
            whole = word_at(text, session.caret)[1] <= start + len(word) and next_word(text, session.caret) <= start + len(word)
            self._press(Qt.Key.Key_Right, shift, *((control,) if whole else ()))
        self._expect(session.words == ((start, start + len(word)),), f"“{word}” could not be selected")

    def _expect(self, holds: bool, fault: str) -> None:
        if not holds:
            raise AnnotatorError(f"The round without a screen went wrong: {fault}.")

    @property
    def _workspace(self) -> Workspace:
        found = self._window.workspace
        if found is None:
            raise AnnotatorError("The round without a screen went wrong: the sample did not open.")
        return found

    def _picture(self, name: str) -> None:
        self._settle()
        path = self._folder / f"{name}.png"
        self._window.grab().save(str(path))
        self.report.append(f"Picture: {path}")

    # ---- the round

    def _look_at_sample(self) -> None:
        session = self._workspace.session
        document = session.project.documents.by_key(_ARTICLE)
        self._expect(document is not None, f"the sample has no document “{_ARTICLE}”")
        assert document is not None
        session.open_document(document.id)
        self._workspace.page.view.setFocus()
        first = next(iter(session.annotations.events), None)
        session.select(first)
        self._picture("sample-light")
        self._theme.set_mode("dark")
        self._picture("sample-dark")
        self._theme.set_mode("light")

    def _label(self) -> None:
        """As another annotator, whose sets are empty: a place and a trigger."""
        self._window.files.annotator_named.emit(ANALYST)
        self._settle()
        self._workspace.page.view.setFocus()
        session = self._workspace.session
        place = next(label for label in session.project.codebook.entities if label.name == "Place")
        event = next(label for label in session.project.codebook.events if label.key)
        words = [word for word in ("Idlib", "Ankara", "Turkey") if word in session.text][:2]
        for word in words:
            self._select_word(word)
            self._type(place.key)
        self._expect(len(session.annotations.spans) == len(words), "the words were not labelled")
        self._select_word(self._first_free_word(words))
        self._type(event.key)
        self._expect(len(session.annotations.events) == 1, "the event was not made")
        self.report.append(f"Labelled by keys as “{ANALYST}”: {', '.join(words)} as Place, and an event {event.name}")

    def _first_free_word(self, taken: list[str]) -> str:
        text = self._workspace.session.text
        at = 0
        while True:
            start, end = word_at(text, at)
            word = text[start:end]
            if word.isalpha() and word.islower() and len(word) > 4 and word not in taken and text.index(word) == start:
                return word
            at = next_word(text, at)

    def _fill_event(self) -> None:
        """Fill a role of the event by the hint letter over a place."""
        session = self._workspace.session
        (event_id,) = session.annotations.events
        session.select(event_id)
        label = session.project.codebook.find("event", session.annotations.events[event_id].label)
        assert label is not None
        role = next((role for role in label.roles if role.accepts("entity", "Place")), label.roles[0])
        session.start_role(role.name)
        self._settle()
        self._workspace.page.view.setFocus()
        self._picture("filling-a-role")
        self._type("a")
        filled = session.annotations.events[event_id].arguments
        self._expect(len(filled) == 1, "the hint letter filled no role")
        session.stop_role()
        self._picture("event-filled")
        self.report.append(f"Filled {role.name} of {label.name} by its hint letter")

    def _undo(self) -> None:
        session = self._workspace.session
        name = session.project.undo_name
        self._window.action_set.action("undo").trigger()
        self._settle()
        (event,) = session.annotations.events.values()
        self._expect(not event.arguments, "undo did not empty the role")
        self.report.append(f"Undid one step: {name}")
        self._window.action_set.action("redo").trigger()
        self._settle()

    def _export(self) -> None:
        from annotator.exchange import export_jsonl

        target = self._folder / "sample.jsonl"
        with self._workspace.session.project.reader() as reader:
            report = export_jsonl(reader, target)
        self.report.append(f"Export: {report.summary()}")
