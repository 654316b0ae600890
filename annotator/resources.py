"""Where the files lie that ship with the program, and where the program keeps its own.

In a wheel `resources/` and `seeds/` are installed inside the package; in a checkout they lie beside it.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent


def _shipped(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`."""
    return _shipped("resources").joinpath(*parts)


def seed(*parts: str) -> Path:
    """The path of a file or folder under `seeds/`."""
    return _shipped("seeds").joinpath(*parts)


def own_folder() -> Path:
    """The folder for snapshots, settings and the error log; `ANNOTATOR_HOME` moves it."""
    home = os.environ.get("ANNOTATOR_HOME")
    return Path(home) if home else platformdirs.user_data_path("annotator", appauthor=False)
