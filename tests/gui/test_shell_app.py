"""Starting and ending the program: in a process of its own where it matters."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shell_parts import Answers, make_application, settle, shell

from annotator.gui import app, single_window
from annotator.gui.messages import Messages
from annotator.project import Project

START = "import sys; from pathlib import Path; from annotator.gui.app import run; sys.exit(run({path}))"


def started(path: Path | None, **environment: str) -> subprocess.Popen[str]:
    """The program in a process of its own."""
    code = START.format(path=f"Path({str(path)!r})" if path else "")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code], env={**kept, **environment}, stderr=subprocess.PIPE, text=True
    )


def said(process: subprocess.Popen[str]) -> str:
    """What it said on standard error, without what the offscreen platform says of itself."""
    _out, error = process.communicate(timeout=60)
    return "\n".join(line for line in error.splitlines() if "This plugin does not support" not in line)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no DISPLAY")
def test_without_a_display_it_says_so_in_one_sentence() -> None:
    process = started(None)
    sentence = said(process)
    assert process.returncode == 1
    assert sentence.startswith("annotator: There is no display") and "\n" not in sentence


def test_a_second_start_raises_the_first_window_and_a_signal_closes_it(filled_project: Project) -> None:
    path = filled_project.path
    filled_project.close()
    first = started(path, QT_QPA_PLATFORM="offscreen")
    gate = threading.Event()
    for _ in range(600):
        if single_window.raise_other(path):
            break
        gate.wait(0.05)
    second = started(path, QT_QPA_PLATFORM="offscreen")
    assert said(second) == ""
    assert second.returncode == 0
    first.send_signal(signal.SIGTERM)
    assert said(first) == ""
    assert first.returncode == 0
    assert not path.with_name(path.name + "-wal").exists()
    with Project.open(path) as again:
        assert not again.read_only


def test_the_window_opens_without_the_heavy_libraries() -> None:
    code = (
        "import sys\n"
        "from annotator.gui.app import make_application\n"
        "from annotator.gui.main_window import MainWindow\n"
        "from annotator.gui.messages import Messages\n"
        "from annotator.gui.settings import Settings\n"
        "from annotator.gui.theme import Theme\n"
        "application = make_application()\n"
        "window = MainWindow(Settings(), Theme('light'), Messages())\n"
        "window.show(); window.start(None); application.processEvents()\n"
        "heavy = ('numpy', 'sqlite_utils', 'pyqtgraph', 'turbohtml', 'sentencex', 'msgspec', 'importlib.metadata')\n"
        "heavy += ('babel', 'dateparser', 'text_to_num')\n"
        "loaded = [name for name in heavy if name in sys.modules]\n"
        "window.close()\n"
        "sys.exit(', '.join(loaded) or 0)\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_a_fault_is_logged_and_told_once(own_folder: Path, qtbot: QtBot) -> None:
    answers = Answers()
    before = sys.excepthook
    with app.faults_told(Messages(answers)) as faults:
        assert sys.excepthook == faults.hook
        for number in range(2):
            error = ZeroDivisionError(f"oops {number}")
            faults.hook(type(error), error, None)
        settle()
    assert sys.excepthook == before
    log = (own_folder / "errors.log").read_text(encoding="utf-8")
    assert "oops 0" in log and "oops 1" in log
    assert len(answers.said) == 2
    assert "is safe" in answers.said[0]
    assert "oops" in answers.asked[0].details


def test_faults_that_come_while_one_is_shown_are_only_logged(own_folder: Path, qtbot: QtBot) -> None:
    shown: list[str] = []

    def answer(question: object) -> int:
        shown.append("shown")
        error = ValueError("another")
        faults.hook(type(error), error, None)
        settle()
        return 0

    faults = app.Faults(Messages(answer))
    error = ValueError("first")
    faults.hook(type(error), error, None)
    settle()
    assert shown == ["shown"]
    assert (own_folder / "errors.log").read_text(encoding="utf-8").count("ValueError") == 2


def test_signals_and_hooks_are_given_back(filled_project: Project, qtbot: QtBot) -> None:
    handlers = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    with shell() as made:
        made.window.show()
        with app.ended_by_signals(made.window):
            os.kill(os.getpid(), signal.SIGTERM)
            qtbot.waitUntil(lambda: not made.window.isVisible())
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == handlers


def test_old_python_with_new_pyside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.PySide6, "__version_info__", (6, 12, 0, "", ""))
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    assert "6.12" in app.why_not_start()


def test_a_window_listens_only_while_its_project_is_open(filled_project: Project, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        window = made.open(path)
        raised: list[int] = []
        window.single_window.raise_asked.connect(lambda: raised.append(1))
        code = "import sys; from pathlib import Path; from annotator.gui.single_window import raise_other;"
        code += f"sys.exit(0 if raise_other(Path({str(path)!r})) else 9)"
        other = subprocess.Popen([sys.executable, "-c", code])
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=30_000)
        assert (other.returncode, raised) == (0, [1])
        window.close_project()
        settle()
        assert not single_window.raise_other(path)


def test_a_socket_left_by_a_killed_program_is_replaced(tmp_path: Path, qtbot: QtBot) -> None:
    make_application()
    path = tmp_path / "p.annotator"
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from annotator.gui.single_window import SingleWindow;"
        f"a = QCoreApplication([]); s = SingleWindow(); assert s.listen(Path({str(path)!r})); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    assert not single_window.raise_other(path)
    listener = single_window.SingleWindow()
    assert listener.listen(path)
    listener.close()


def test_one_file_has_one_socket_however_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    path.touch()
    (tmp_path / "link").symlink_to(path)
    names = {single_window.socket_name(one) for one in (path, tmp_path / "link", tmp_path / "." / "p.annotator")}
    assert len(names) == 1


def test_there_is_one_application() -> None:
    assert make_application() is QApplication.instance()
