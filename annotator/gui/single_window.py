"""One window per project: a second start on the same file brings the first window to the front.

The window that has a project open listens on a local socket named by a hash of the file's resolved path. It answers only
programs of the same person on this machine; a project that is open elsewhere is the project lock's business.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from annotator.resources import own_folder

_ANSWER = b"raised\n"
_WAIT_MS = 1500


def socket_name(path: Path) -> str:
    """The name of the socket for this project and this person."""
    key = f"{own_folder()}\0{path.resolve()}".encode("utf-8", "surrogateescape")
    return f"annotator-{hashlib.sha256(key).hexdigest()[:24]}"


def raise_other(path: Path) -> bool:
    """Whether another window has this project open and came to the front."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(path))
    try:
        # To connect is to ask; a window that hangs does not answer, and is no window to be brought to the front.
        connected = socket.waitForConnected(_WAIT_MS)
        return connected and (socket.bytesAvailable() > 0 or socket.waitForReadyRead(_WAIT_MS))
    finally:
        socket.abort()


class SingleWindow(QObject):
    """Listens for later starts while a project is open."""

    raise_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self, path: Path) -> bool:
        """Listen for this project instead of the one before; a socket left by a killed program is replaced."""
        self._server.close()
        name = socket_name(path)
        if self._server.listen(name):
            return True
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_ANSWER)
            socket.flush()
            self.raise_asked.emit()
