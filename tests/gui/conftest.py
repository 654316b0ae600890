"""Windows are drawn offscreen in tests, so that they need no display and look the same everywhere."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
