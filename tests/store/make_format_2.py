"""Makes `formats/format-2.annotator`, as `make_format_1` made the one before it: run once, kept, never made anew."""

from __future__ import annotations

import sys
from pathlib import Path

from annotator import codebook as codebooks
from annotator.codebook.changes import RenameRole, Split
from annotator.model import Thing
from annotator.project import Project

HERE = Path(__file__).parent
FILE = HERE / "formats" / "format-2.annotator"
sys.path.insert(0, str(HERE.parents[1]))

from tests.conftest import CODEBOOK, fill  # noqa: E402

MORE = """
[[relation]]
name = "part of"

[[role_attribute]]
name = "basis"
kind = "choice"
choices = ["stated", "inferred"]
"""


def make(path: Path) -> None:
    """A project in which every table of format 2 has rows and every kind of step was made."""
    with Project.create(path, codebooks.loads(CODEBOOK + MORE), "amal") as project:
        fill(project)
        document = project.documents.by_key("idlib")
        assert document is not None
        found = project.sets.load(document.id)
        turkey, rebels = list(found.spans)[:2]
        shelling = next(event for event in found.events.values() if event.label == "Shelling")
        project.clusters.join([turkey, rebels])
        project.relations.add("part of", turkey, rebels)
        project.events.add_trigger(shelling.id, [(33, 35)])
        project.events.set_argument_attribute(shelling.arguments[0].id, "basis", "inferred")
        project.events.set_argument_unsure(shelling.arguments[0].id, True)
        project.notes.add(document.id, shelling.arguments[0].id, "which ones? “x” 😀")
        project.notes.resolve(document.id, shelling.arguments[0].id)
        project.knowledge.bring([Thing("wikidata:Q43", "Turkey", ("Türkiye",), (("cow", "640"),))])
        project.codebooks.apply(RenameRole("Killed", "Dead"))
        project.codebooks.apply(Split("event", "Statement", ("Statement", "Denial")))
        project.spans.set_unsure(turkey, True)
        third = project.documents.add("Nothing happened.", key="quiet")
        project.document_labels.set_no_event(third.id, True)
        project.documents.rename(third.id, "Undone")
        for _ in range(3):
            project.undo()
        for _ in range(2):
            project.redo()


if __name__ == "__main__":
    make(FILE)
