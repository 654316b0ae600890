"""Where the files lie that the tests of the formats read."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def golden() -> Path:
    """The folder of files that are compared byte by byte."""
    return Path(__file__).parents[1] / "golden"


@pytest.fixture
def seed_article() -> bytes:
    """The article whose text has one stray tag."""
    path = Path(__file__).parents[3] / "shared" / "seeds" / "000_cb87d76c40539258.txt"
    if not path.exists():
        pytest.skip("the seed article lies outside the project and is not here")
    return path.read_bytes()
