"""A small real project on the disk, and the session and panel on it, for the tests of the side panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.codebook import loads
from annotator.gui.session import Session
from annotator.gui.side_panel import SidePanel
from annotator.model import Event, Fragments, Span
from annotator.project import Project

TEXT = "Shells fell on Idlib on Tuesday; the brigade said 51 soldiers died near Taftanaz. 😀 قصف إدلب.\n" * 3

CODEBOOK = """
name = "panel"

[[entity]]
name = "Place"
key = "1"
definition = "A <b>part</b> of the world."
example = "Shells fell on [Idlib]."
attributes = [
  { name = "mention", kind = "choice", choices = ["NAM", "NOM"] },
  { name = "kinds", kind = "choices", choices = ["town", "base & camp"] },
  { name = "capital", kind = "flag" },
  { name = "people", kind = "number" },
  { name = "old name", kind = "text" },
]

[[entity]]
name = "Group"
key = "2"

[[entity]]
name = "Placeholder & <i>odd</i>"

[[event]]
name = "Shelling"
key = "s"
roles = [
  { name = "Attacker", entities = ["Group"], count = "1" },
  { name = "Target", entities = ["Place", "Group"], count = "0..n" },
  { name = "Killed", values = ["number"], count = "0..1" },
  { name = "Cause", events = ["*"] },
]

[[event]]
name = "Statement"
roles = [{ name = "Content", events = ["Shelling"], count = "1..n" }]
"""


def words(quote: str, nth: int = 0) -> Fragments:
    """Where these words stand in the text."""
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(quote, at + 1)
    return ((at, at + len(quote)),)


class Desk:
    """A project with one open document, its session and the side panel."""

    def __init__(self, path: Path, text: str = TEXT) -> None:
        self.project = Project.create(path, loads(CODEBOOK), "amal")
        self.document = self.project.documents.add(text)
        self.session = Session(self.project)
        self.session.open_document(self.document.id)
        self.messages: list[str] = []
        self.session.message.connect(self.messages.append)
        self.panel = SidePanel(self.session)

    def span(self, quote: str, label: str = "Place", nth: int = 0) -> int:
        """Mark words as an entity."""
        return self.project.spans.add(self.document.id, label, words(quote, nth)).id

    def event(self, quote: str | None = "fell", label: str = "Shelling") -> int:
        """Make an event with this trigger."""
        return self.project.events.add(self.document.id, label, words(quote) if quote else None).id

    def show(self, number: int | None) -> None:
        """Select an annotation and bring the panel up to date."""
        self.session.select(number)
        self.panel.refresh()

    def stored_span(self, number: int) -> Span:
        """The span as the file has it."""
        found = self.project.spans.get(number)
        assert found is not None
        return found

    def stored_event(self, number: int) -> Event:
        """The event as the file has it."""
        found = self.project.events.get(number)
        assert found is not None
        return found

    def steps(self) -> int:
        """How many steps the history has."""
        return len(self.project.history())

    def close(self) -> None:
        """Let go of the file."""
        self.session.close()
        self.project.close()


def shown_desk(folder: Path, qtbot: QtBot, codebook: str = CODEBOOK) -> Iterator[Desk]:
    """A desk whose panel is on the screen, with a codebook that has come into force since its document was added."""
    made = Desk(folder / "p.annotator")
    if codebook != CODEBOOK:
        made.project.codebooks.replace(loads(codebook))
    qtbot.addWidget(made.panel)
    made.panel.resize(320, 900)
    made.panel.show()
    yield made
    made.close()
