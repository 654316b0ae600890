"""Stands in for a screen reader: starts the program, asks it over AT-SPI, and prints what it was told as JSON.

It runs in the system's Python, which has the bindings of AT-SPI, inside a D-Bus session and a display of its own:
`atspi_client.py PYTHON PROJECT`. Offsets are those of AT-SPI.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

WAIT = 20.0


class Client:
    """Listens to everything that is announced, and looks for things by their names."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.carets: list[int] = []
        self._listeners = []
        Atspi.init()
        self._listen("object:announcement", lambda event: self.heard.append(event.any_data))
        self._listen("object:text-caret-moved", lambda event: self.carets.append(event.detail1))

    def _listen(self, kind: str, take: Callable[[object], None]) -> None:
        listener = Atspi.EventListener.new(take)
        listener.register(kind)
        self._listeners.append(listener)

    def wait(self, what: Callable[[], object]) -> object:
        """What `what` says as soon as it says anything, or None when it never does."""
        context, end = GLib.MainContext.default(), time.monotonic() + WAIT
        while time.monotonic() < end:
            while context.pending():
                context.iteration(False)
            try:
                found = what()
            except GLib.Error:
                found = None  # the program is not there yet, or busy
            if found:
                return found
            time.sleep(0.05)
        return None

    def find(self, name: str, start: Atspi.Accessible | None = None) -> Atspi.Accessible | None:
        """The first thing whose name begins so, the nearest to the top."""
        places = [start or Atspi.get_desktop(0)]
        while places:
            here = places.pop(0)
            for number in range(here.get_child_count()):
                child = here.get_child_at_index(number)
                if child is not None:
                    if child.get_name().startswith(name):
                        return child
                    places.append(child)
        return None

    def after(self, act: Callable[[], object]) -> list[str]:
        """What is announced after an act."""
        self.heard.clear()
        act()
        self.wait(lambda: self.heard)
        return list(self.heard)


def ask(client: Client) -> dict[str, object]:
    """Read the article, point at it, move in it and select."""
    article = client.wait(lambda: client.find("Article"))
    text = article.get_text_iface()
    states = article.get_state_set().get_states()
    screen = Atspi.CoordType.SCREEN
    box = text.get_character_extents(27, screen)
    told: dict[str, object] = {
        "role": article.get_role_name(),
        "read only": Atspi.StateType.READ_ONLY in states,
        "count": text.get_character_count(),
        "text": text.get_text(0, -1),
        "caret": text.get_caret_offset(),
        "box": [box.x, box.y, box.width, box.height],
        "at box": text.get_offset_at_point(box.x + box.width // 2, box.y + box.height // 2, screen),
        "beside": text.get_offset_at_point(-50, -50, screen),
    }
    for name in ("CHAR", "WORD_START", "SENTENCE_START"):
        found = text.get_text_at_offset(27, getattr(Atspi.TextBoundaryType, name))
        told[name] = [found.content.strip(), found.start_offset]
    told["heard of the caret"] = client.after(lambda: text.set_caret_offset(28))
    told["caret moved to"], told["caret then"] = client.carets[-1:], text.get_caret_offset()
    told["heard of a selection"] = client.after(lambda: text.add_selection(12, 18))
    edit = client.find("Edit")
    undo = client.find("Undo", edit) if edit else None
    told["heard of undo"] = client.after(lambda: undo.get_action_iface().do_action(0)) if undo else []
    return told


def main() -> None:
    python, project = sys.argv[1:]
    client = Client()
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen([python, "-m", "annotator", project], env=environment)
    try:
        told = ask(client)
    finally:
        program.terminate()
        status = program.wait(WAIT)
    sys.stdout.write(json.dumps({**told, "status": status}) + "\n")


if __name__ == "__main__":
    main()
