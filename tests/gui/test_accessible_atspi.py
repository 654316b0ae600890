"""The program as a screen reader meets it: over AT-SPI, in a D-Bus session and on a display of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.project import Project
from tests.conftest import ARTICLE

CLIENT = Path(__file__).with_name("atspi_client.py")
PYTHON = "/usr/bin/python3"  # the system's: the bindings of AT-SPI come with it


def missing() -> str:
    """What this machine lacks for the test."""
    for command in ("dbus-run-session", "Xvfb", PYTHON):
        if shutil.which(command) is None:
            return f"{command} is not installed"
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        return "at-spi2-core is not installed"
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([PYTHON, "-c", probe], capture_output=True, check=False).returncode:
        return "the system's Python has no Atspi (python3-gi, gir1.2-atspi-2.0)"
    return ""


@pytest.fixture
def display() -> Iterator[str]:
    """A display that nothing else is on."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait()


def test_a_screen_reader_reads_points_moves_and_hears(filled_project: Project, request: pytest.FixtureRequest) -> None:
    lacking = missing()
    if lacking:
        pytest.skip(lacking)
    path = filled_project.path
    filled_project.close()
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    environment["DISPLAY"] = request.getfixturevalue("display")
    done = subprocess.run(
        ["dbus-run-session", "--", PYTHON, "-W", "ignore", str(CLIENT), sys.executable, str(path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    box = told.pop("box")
    assert 0 < box[2] < 40 < box[0] and 0 < box[3] < 60 < box[1]
    assert told.pop("heard of undo")[0].startswith("Undone: Label İdlib as Place")
    assert told == {
        "role": "text",
        "read only": True,
        "count": len(ARTICLE),
        "text": ARTICLE,
        "caret": 0,
        "at box": 27,
        "beside": -1,
        "CHAR": ["I", 27],
        "WORD_START": ["Idlib", 27],
        "SENTENCE_START": ["Turkey said rebels shelled Idlib on Wednesday.", 0],
        "heard of the caret": ["Place: Idlib"],
        "caret moved to": [28],
        "caret then": 28,
        "heard of a selection": ["Selected: rebels"],
        "status": 0,
    }
