"""Files into a project and out of it.

An import has two halves. `plan` and `read_files` look into files and know no project: they may run in a worker thread.
`store_steps` puts what they yield into the project, in small steps on the thread that owns it; all of it is one edit,
and each file goes in whole or not at all. `import_files` is both halves in a row.

An export reads one moment of the project through a connection of its own.
"""

from annotator.exchange.export import ExportReport, export_jsonl
from annotator.exchange.plan import FORMATS, PlannedFile, plan, plan_stream
from annotator.exchange.reading import Batch, read_files
from annotator.exchange.records_export import EventFormat, EventsReport, export_events
from annotator.exchange.report import FileReport, ImportReport
from annotator.exchange.storing import import_files, store_steps

__all__ = [
    "FORMATS",
    "Batch",
    "EventFormat",
    "EventsReport",
    "ExportReport",
    "FileReport",
    "ImportReport",
    "PlannedFile",
    "export_events",
    "export_jsonl",
    "import_files",
    "plan",
    "plan_stream",
    "read_files",
    "store_steps",
]
