"""The sample project: a fresh copy made from `seeds/sample.jsonl` each time it is asked for."""

from __future__ import annotations

from pathlib import Path

from annotator.codebook import starter
from annotator.errors import AnnotatorError
from annotator.exchange import import_files, plan
from annotator.project import Project
from annotator.resources import own_folder, seed

ANNOTATOR = "amal"
"""Whose annotations the sample opens with."""


def make_sample(folder: Path | None = None) -> Path:
    """Make the sample project in this folder, or in the program's own; its path has a number where the name is taken.

    Raises:
        AnnotatorError: the folder cannot be written.
    """
    place = folder or own_folder() / "samples"
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AnnotatorError(f"The folder {place} for the sample cannot be made: {error.strerror}.") from None
    path = place / "Sample.annotator"
    number = 1
    while path.exists():
        number += 1
        path = place / f"Sample {number}.annotator"
    with Project.create(path, starter("conflict-events"), ANNOTATOR) as project:
        report = import_files(project, plan([seed("sample.jsonl")]))
        if report.refused:
            raise AnnotatorError(f"The sample is damaged: {report.refused[0].error}")
    return path
