"""Makes `formats/format-1.annotator`, the project that every later format has to be able to open.

Run once, with the program that wrote format 1, and kept: a migration is tested on what was written then, not on what
today's program would write. The file is never made anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

from annotator import codebook as codebooks
from annotator.codebook import Attribute, Label
from annotator.model import Metadata, TextRange
from annotator.project import Project

HERE = Path(__file__).parent
FILE = HERE / "formats" / "format-1.annotator"
sys.path.insert(0, str(HERE.parents[1]))

from tests.conftest import CODEBOOK, fill  # noqa: E402


def make(path: Path) -> None:
    """A project in which every table has rows and every kind of step was made."""
    with Project.create(path, codebooks.loads(CODEBOOK), "amal") as project:
        fill(project)
        _third_document(project)
        _labels_relation_and_cluster(project)
        relevance = Label("document", "relevance", attributes=(Attribute("value", "choice", ("high", "low")),))
        project.codebooks.replace(project.codebook.with_labels([Label("relation", "part of"), relevance]))
        last = project.documents.add("To be undone.")
        project.documents.rename(last.id, "Undone")
        for _ in range(3):
            project.undo()
        for _ in range(2):
            project.redo()


def _third_document(project: Project) -> None:
    meta = Metadata(
        "Zwei Städte", "wire", "A. Writer", "2020-02-12", "https://example.org/1", "de", "CC0", (("desk", "Beirut"),)
    )
    ranges = (TextRange("p", 0, 21), TextRange("a", 4, 10, "https://example.org/"))
    text = "Die Städte Idlib 😀 e\u0301\u00a0!"
    third = project.documents.add(
        text, meta, "städte", ranges, {"file": "s.html", "format": "html", "encoding": "utf-8"}
    )
    span = project.spans.add(third.id, "Place", [(11, 16)])
    project.spans.set_note(span.id, "note “x”\n\t\\ 😀")
    project.sets.set_status(third.id, "skipped")
    project.documents.delete(third.id)
    project.undo()


def _labels_relation_and_cluster(project: Project) -> None:
    document = project.documents.by_key("idlib")
    assert document is not None
    annotations = project.sets.load(document.id)
    first, second = list(annotations.spans)[:2]
    set_id, store = annotations.set.id, project.store
    with project.edit("What no verb makes yet"):
        label_id = project.codebooks.label_id("relation", "part of")
        store.insert("relation", set_id=set_id, label_id=label_id, head_id=first, tail_id=second)
        cluster = store.insert("cluster", set_id=set_id, kind="entity", name="Turkey", link="wikidata:Q43")
        store.update("span", first, cluster_id=cluster, confidence=0.1)
        store.insert("document_label", set_id=set_id, position=0, name="relevance", value="high")


if __name__ == "__main__":
    make(FILE)
