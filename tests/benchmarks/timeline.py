"""The timeline of 80,000 events beside the bare rows it is made of: `python tests/benchmarks/timeline.py`.

10,000 documents with 240,000 arguments, of which 56,000 are dates. "Opened" is from the key that shows the panel, in a
process that has loaded neither numpy nor pyqtgraph, to the picture; each round is a process of its own.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 7

_ROUND = """
import json, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from annotator import timeline
from annotator.gui.app import make_application
from annotator.gui.session import Session
from annotator.gui.timeline.panel import TimelinePanel
from annotator.project import Project

def clocked(function):
    start = time.perf_counter()
    function()
    return (time.perf_counter() - start) * 1000

def sql():
    for statement in (
        "SELECT id, set_id, label_id FROM event",
        "SELECT event_id, role, value, position FROM argument WHERE value GLOB '*[0-9][0-9][0-9][0-9]*'",
        "SELECT s.id, s.document_id, s.annotator_id, d.date FROM annotation_set s JOIN document d ON d.id=s.document_id",
    ):
        connection.execute(statement).fetchall()

application = make_application()
project = Project.open(Path(sys.argv[1]), read_only=True)
connection = project.store.connection
sql()  # the pages of the file are in memory from here on
found = {"sql": clocked(sql)}
panel = TimelinePanel(Session(project))
panel.resize(1280, 340)
start = time.perf_counter()
panel.show()
while panel.picture.shown is None:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
panel.grab()
found["opened"] = (time.perf_counter() - start) * 1000
found["read"] = clocked(lambda: timeline.read(project))
held, ids = panel.held, panel.held.ids[:1].tolist()
found["edit"] = clocked(lambda: timeline.reread(project, held, ids))
plot = panel.picture.plot
found["paint"] = clocked(plot.lanes.grab)
def zoomed():
    plot.zoom(1)
    application.processEvents()
    plot.lanes.grab(), plot.counts.grab()
found["zoom"] = clocked(zoomed)
x = plot.lanes.width() / 2
found["point"] = clocked(lambda: plot.marks().at(x, 20))
def ticked():
    panel.picture.legend.legend.toggle(0)
    plot.lanes.grab(), plot.counts.grab()
found["filter"] = clocked(ticked)
print(json.dumps(found))
panel.stop()
project.close()
"""

_NAMES = {
    "sql": "bare SQL of the same rows (reference)",
    "read": "read and put in time",
    "opened": "opened, libraries included",
    "edit": "after an edit of one event",
    "paint": "painted again",
    "zoom": "zoomed, counted and painted",
    "filter": "a label hidden and painted",
    "point": "what is under the mouse",
}


def main() -> None:
    sys.path.insert(0, str(ROOT))
    os.environ["ANNOTATOR_HOME"] = tempfile.mkdtemp()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its byte code
    from tests.dated_events import dated_project

    path = Path(tempfile.mkdtemp()) / "events.annotator"
    dated_project(path, 10_000, 8, numbers=True).close()
    rounds = []
    for _ in range(ROUNDS + 1):
        command = [sys.executable, "-c", _ROUND, str(path), str(ROOT)]
        rounds.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    reference = statistics.median(found["sql"] for found in rounds[1:])
    for key, name in _NAMES.items():
        times = [found[key] for found in rounds[1:]]
        middle = statistics.median(times)
        print(f"{name:<40}{middle:8.1f} ms median, {min(times):7.1f} ms best  {middle / reference:5.2f} x")


if __name__ == "__main__":
    main()
