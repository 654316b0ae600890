"""A round of work without a screen: the real window on the sample, driven by key events as a person would.

It labels words, fills an event, undoes a step, exports, and saves pictures; what it prints says where everything is.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent

from annotator.errors import AnnotatorError
from annotator.exchange import export_jsonl
from annotator.gui.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.messages import Messages
from annotator.gui.settings import Settings
from annotator.gui.theme import Theme
from annotator.gui.workspace import Workspace
from annotator.sample import make_sample
from annotator.text import next_word

ANALYST = "you"
_ARTICLE = "idlib-ultimatum"
_ENTITIES = (("President Recep Tayyip Erdogan", "Person"), ("Syria", "Place"), ("Idlib", "Place"))
_EVENT = ("warned", "Threat")
_ROLE, _HINT = "Speaker", "a"
_SIZE = (1680, 1000)


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
    qInstallMessageHandler(_tell_of_qt)
    path = make_sample(folder)
    made = _Round(path, folder)
    made.run()
    for line in made.report:
        _say(line)
    return 0


def _tell_of_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """What Qt has to say, but for what a platform without windows cannot do."""
    if "does not support" not in message:
        sys.stderr.write(f"{message}\n")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


class _Round:
    """The window and the hands that work in it."""

    def __init__(self, path: Path, folder: Path) -> None:
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
            self._look_at_records()
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

    def _press(self, key: int, *modifiers: Qt.KeyboardModifier, text: str = "") -> None:
        """Press and release a key in whatever has the focus."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        target = self._application.focusWidget() or self._workspace.page.view
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._application.sendEvent(target, QKeyEvent(kind, key, held, text))
        self._settle()

    def _type(self, text: str) -> None:
        for character in text:
            self._press(ord(character.upper()), text=character)  # Qt's codes of letters and digits are ASCII's

    def _select(self, words: str) -> None:
        """Walk the caret to where `words` stand first and select them, by keys alone."""
        session = self._workspace.session
        start = session.text.index(words)
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        self._press(Qt.Key.Key_Home.value, control)
        while next_word(session.text, session.caret) <= start and session.caret < start:
            self._press(Qt.Key.Key_Right.value, control)
        while session.caret < start:
            self._press(Qt.Key.Key_Right.value)
        while session.caret < start + len(words):
            self._press(Qt.Key.Key_Right.value, shift)
        self._expect(session.words == ((start, start + len(words)),), f"“{words}” could not be selected")

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
        threats = (event.id for event in session.annotations.events.values() if event.label == _EVENT[1])
        session.select(next(threats, None))
        self._picture("sample-light")
        self._theme.set_mode("dark")
        self._picture("sample-dark")
        self._theme.set_mode("light")

    def _look_at_records(self) -> None:
        """The events of the whole project as a table, and by their dates."""
        for name in ("events", "timeline"):
            action = self._window.action_set.action(name)
            action.trigger()
            dock = self._window.docks.by_name[name]
            self._window.resizeDocks([dock], [_SIZE[1] * 45 // 100], Qt.Orientation.Vertical)
            self._settle()
            if name == "events":
                self._workspace.events.show_scope("project")
            self._picture(f"{name}-light")
            self._theme.set_mode("dark")
            self._picture(f"{name}-dark")
            self._theme.set_mode("light")
            dock.hide()
        self._settle()

    def _label(self) -> None:
        """As another annotator, whose sets are empty: entities and a trigger."""
        self._window.files.annotator_named.emit(ANALYST)
        self._settle()
        self._workspace.page.view.setFocus()
        for words, label in (*_ENTITIES, _EVENT):
            self._select(words)
            self._type(self._key_of(label))
        annotations = self._workspace.session.annotations
        self._expect(len(annotations.spans) == len(_ENTITIES), "the words were not labelled")
        self._expect(len(annotations.events) == 1, "the event was not made")
        labelled = ", ".join(f"{words} as {label}" for words, label in (*_ENTITIES, _EVENT))
        self.report.append(f"Labelled by keys, as the annotator “{ANALYST}”: {labelled}")

    def _key_of(self, name: str) -> str:
        codebook = self._workspace.session.project.codebook
        label = codebook.find("entity", name) or codebook.find("event", name)
        self._expect(label is not None and bool(label.key), f"the label {name} has no key")
        assert label is not None
        return label.key

    def _fill_event(self) -> None:
        """Fill a role of the event by the hint letter over an entity."""
        session = self._workspace.session
        (event_id,) = session.annotations.events
        session.select(event_id)
        session.start_role(_ROLE)
        self._settle()
        self._workspace.page.view.setFocus()
        self._picture("filling-a-role")
        self._type(_HINT)
        filled = session.annotations.events[event_id].arguments
        self._expect(len(filled) == 1, "the hint letter filled no role")
        session.stop_role()
        self._picture("event-filled")
        self.report.append(f"Filled {_ROLE} of {_EVENT[1]} by its hint letter")

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
        target = self._folder / "sample.jsonl"
        with self._workspace.session.project.reader() as reader:
            report = export_jsonl(reader, target)
        self.report.append(f"Export: {report.summary()}")
