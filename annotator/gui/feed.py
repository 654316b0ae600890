"""An iterator's values, made in a thread of its own and taken by another, a few ahead: reading runs while storing does."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

T = TypeVar("T")

_AHEAD = 4
_POLL_S = 0.05


class Feed(Generic[T]):
    """Iterate over it in one other thread; a fault of the source is raised there."""

    def __init__(self, source: Callable[[Callable[[], bool]], Iterator[T]]) -> None:
        """`source(cancelled)` is called in the thread and makes the iterator."""
        self._stop = threading.Event()
        self._values: queue.Queue[T | None] = queue.Queue(_AHEAD)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="feed")
        self._future: Future[None] = self._pool.submit(self._run, source)
        self._pool.shutdown(wait=False)
        self._ended = False

    def ready(self) -> bool:
        """Whether the next value can be had without waiting."""
        return self._ended or not self._values.empty()

    def close(self) -> None:
        """Stop the source and wait for its thread."""
        self._stop.set()
        self._pool.shutdown(wait=True)

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        value = None if self._ended else self._values.get()
        if value is not None:
            return value
        self._ended = True
        self._future.result()
        raise StopIteration

    def _run(self, source: Callable[[Callable[[], bool]], Iterator[T]]) -> None:
        try:
            for value in source(self._stop.is_set):
                self._put(value)
                if self._stop.is_set():
                    return
        finally:
            self._put(None)

    def _put(self, value: T | None) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(queue.Full):
                self._values.put(value, timeout=_POLL_S)
                return
