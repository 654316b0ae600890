"""The doctor: what is wrong with a project file, in sentences.

It reads the file on a connection of its own, sees one moment of it and changes nothing, so it runs on damaged and
foreign files and beside an open window. Each finding has a stable id that scripts can rely on. What follows from work
that is not finished (a required role that is empty, a filler of the wrong type) is a warning until the annotation set
is marked as done, and an error from then on.
"""

from annotator.doctor.examination import examine
from annotator.doctor.findings import Finding

__all__ = ["Finding", "examine"]
