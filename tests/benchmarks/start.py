"""From process start to a window that can be used, beside a bare PySide6 window: `python tests/benchmarks/start.py`.

Ours counts from the start of the interpreter to the first paint of the sample's article, ready for keys; the reference is
a QMainWindow with a QTextEdit that shows the same text. It ends by saying which heavy libraries were loaded until then.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
HEAVY = ("numpy", "sqlite_utils", "pyqtgraph", "turbohtml", "sentencex", "babel", "dateparser", "text_to_num")

_FIRST_PAINT = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.is_ready(watched):
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        loaded = [name for name in sys.argv[2].split(",") if name in sys.modules]
        print((time.time() - float(os.environ["STARTED"])) * 1000, ",".join(loaded), flush=True)
        os._exit(0)
"""
_OURS = (
    _FIRST_PAINT
    + """
class Ready(FirstPaint):
    def is_ready(self, watched):
        window = next((w for w in QApplication.topLevelWidgets() if getattr(w, "workspace", None)), None)
        return window is not None and watched is window.workspace.page.view.viewport() and window.workspace.session.text

from annotator.gui.app import make_application
application = make_application()
ready = Ready()
application.installEventFilter(ready)
from annotator.cli import main
main(["open", sys.argv[1]])
"""
)
_BARE = (
    _FIRST_PAINT
    + """
from PySide6.QtWidgets import QMainWindow, QTextEdit

class Ready(FirstPaint):
    def is_ready(self, watched):
        return watched is edit.viewport()

application = QApplication([])
window, edit = QMainWindow(), QTextEdit()
edit.setPlainText(open(sys.argv[1], encoding="utf-8").read())
window.setCentralWidget(edit)
ready = Ready()
application.installEventFilter(ready)
window.resize(1280, 860)
window.show()
application.exec()
"""
)


def measure(script: str, argument: Path) -> tuple[list[float], str]:
    """Milliseconds of each round but the first, and what was loaded."""
    times, loaded = [], ""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its byte code
    for _ in range(ROUNDS + 1):
        environment = {
            **os.environ,
            "STARTED": str(time.time()),
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        command = [sys.executable, "-c", script, str(argument), ",".join(HEAVY)]
        printed = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split()
        times.append(float(printed[0]))
        loaded = printed[1] if len(printed) > 1 else "none"
    return times[1:], loaded


def main() -> None:
    os.environ["ANNOTATOR_HOME"] = tempfile.mkdtemp()
    from annotator.resources import seed
    from annotator.sample import make_sample

    bare, _ = measure(_BARE, seed("articles", "idlib-ultimatum.txt"))
    ours, loaded = measure(_OURS, make_sample(Path(tempfile.mkdtemp())))
    middle = statistics.median(bare)
    for name, times in (("annotator, sample open", ours), ("bare PySide6 window (reference)", bare)):
        print(
            f"{name:<34}{statistics.median(times):7.0f} ms median, {min(times):5.0f} ms best  {statistics.median(times) / middle:5.2f} x"
        )
    print(f"heavy libraries loaded until then: {loaded}")


if __name__ == "__main__":
    main()
