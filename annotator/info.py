"""What a project holds, as facts and as sentences."""

from __future__ import annotations

from typing import Any

from annotator.exchange.report import counted
from annotator.project import Project
from annotator.store import read
from annotator.store.tables import FORMAT


def describe(project: Project) -> dict[str, Any]:
    """The facts of a project; counts come from queries, never from loading annotations."""
    connection = project.store.connection
    labels = read.label_counts(connection)
    codebook = project.codebooks.in_force()
    return {
        "path": str(project.path),
        "format": FORMAT,
        "documents": project.documents.count(),
        "entities": read.count(connection, "span"),
        "events": read.count(connection, "event"),
        "relations": read.count(connection, "relation"),
        "clusters": read.count(connection, "cluster"),
        "annotators": [
            {"name": annotator.name, **_statuses(read.status_counts(connection), annotator.name)}
            for annotator in project.annotators.list()
        ],
        "codebook": {"name": codebook.name, "version": codebook.version, "sha256": codebook.sha256},
        "labels": [
            {"kind": kind, "name": name, "count": count}
            for (kind, name), count in sorted(labels.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
        ],
        "steps": read.count(connection, "edit"),
    }


def _statuses(counts: dict[tuple[str, str], int], name: str) -> dict[str, int]:
    return {status: counts.get((name, status), 0) for status in ("new", "open", "done", "skipped")}


def sentences(found: dict[str, Any]) -> list[str]:
    """The facts as lines of text."""
    codebook = found["codebook"]
    lines = [
        f"{found['path']} (format {found['format']})",
        f"{counted(found['documents'], 'document')}, {counted(found['entities'], 'entity', 'entities')}, "
        f"{counted(found['events'], 'event')}, {counted(found['relations'], 'relation')}, "
        f"{counted(found['clusters'], 'cluster')}, {counted(found['steps'], 'step')} in the history",
        f"Codebook {codebook['name']}, version {codebook['version']}",
    ]
    for annotator in found["annotators"]:
        work = ", ".join(f"{annotator[status]} {status}" for status in ("new", "open", "done", "skipped"))
        lines.append(f"Annotator {annotator['name']}: {work}")
    lines += [f"  {row['count']:>7,}  {row['name']} ({row['kind']})" for row in found["labels"]]
    return lines
