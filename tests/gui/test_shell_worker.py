"""Long work: progress, stopping, refusals and faults, and that no thread stays behind."""

import threading
from collections.abc import Callable, Generator, Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shell_parts import make_application, settle

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui.feed import Feed
from annotator.gui.worker import Job, Progress, ProgressWindow, Steps


def test_a_job_runs_elsewhere_and_gives_its_result_here(qtbot: QtBot) -> None:
    threads = []

    def work(progress: Progress, cancelled: Callable[[], bool]) -> int:
        threads.append(threading.current_thread())
        progress(1, 2**40, "half")
        return 42

    job, told = Job(work), []
    job.progressed.connect(lambda *facts: told.append(facts))
    job.succeeded.connect(told.append)
    with qtbot.waitSignal(job.succeeded):
        job.start()
    assert told == [(1, 2**40, "half"), 42]
    assert threads[0] is not threading.main_thread()
    assert not job.running


def test_a_refusal_comes_as_failed(qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Callable[[], bool]) -> None:
        raise AnnotatorError("The file is gone.")

    job = Job(work)
    with qtbot.waitSignal(job.failed) as told:
        job.start()
    assert str(told.args[0]) == "The file is gone."


def test_a_fault_comes_to_the_excepthook_of_this_thread(qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Callable[[], bool]) -> None:
        raise ZeroDivisionError("oops")

    job = Job(work)
    with capture_exceptions() as faults:
        with qtbot.waitSignal(job.ended):
            job.start()
        settle()
    assert [kind for kind, _error, _trace in faults] == [ZeroDivisionError]


def wait_for_cancel(progress: Progress, cancelled: Callable[[], bool]) -> None:
    gate = threading.Event()
    while not cancelled():
        gate.wait(0.001)
    raise Cancelled("It was stopped.")


def test_a_job_stops_when_asked(qtbot: QtBot) -> None:
    job = Job(wait_for_cancel)
    job.start()
    with qtbot.waitSignal(job.failed) as told:
        job.cancel()
    assert isinstance(told.args[0], Cancelled)


def test_stop_waits_until_the_thread_has_ended(qtbot: QtBot) -> None:
    before = threading.active_count()
    job = Job(wait_for_cancel)
    ends = []
    job.ended.connect(lambda: ends.append(1))
    job.start()
    job.stop()
    assert not job.running
    settle()
    assert threading.active_count() == before
    assert ends == [1]


def counting(log: list[str], upto: int = 5) -> Generator[tuple[int, int, str], None, str]:
    try:
        for number in range(upto):
            yield number, upto, f"step {number}"
    except GeneratorExit:
        log.append("rolled back")
        raise
    return "done"


def test_steps_run_between_events(qtbot: QtBot) -> None:
    steps = Steps(counting([]))
    with qtbot.waitSignal(steps.succeeded) as told:
        steps.start()
    assert told.args == ["done"]


def test_steps_wait_while_nothing_is_ready(qtbot: QtBot) -> None:
    ready: list[bool] = []
    steps = Steps(counting([]), lambda: bool(ready))
    steps.start()
    qtbot.wait(30)
    assert steps.running
    with qtbot.waitSignal(steps.succeeded):
        ready.append(True)


def test_cancelled_steps_are_closed(qtbot: QtBot) -> None:
    log: list[str] = []
    steps = Steps(counting(log, 10**9))
    with qtbot.waitSignal(steps.progressed):
        steps.start()
    with qtbot.waitSignal(steps.failed) as told:
        steps.cancel()
    assert isinstance(told.args[0], Cancelled)
    assert log == ["rolled back"]


def test_a_fault_in_a_step_ends_the_work(qtbot: QtBot) -> None:
    def faulty() -> Generator[tuple[int, int, str], None, None]:
        yield 0, 1, ""
        raise ZeroDivisionError

    steps = Steps(faulty())
    with capture_exceptions() as faults, qtbot.waitSignal(steps.ended):
        steps.start()
    assert [kind for kind, _error, _trace in faults] == [ZeroDivisionError]
    assert not steps.running


def test_the_progress_window_shows_cancels_and_goes(qtbot: QtBot) -> None:
    make_application()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    job = Job(wait_for_cancel)
    window = ProgressWindow("Exporting", job, parent)
    job.start()
    qtbot.waitUntil(window.isVisible)
    window.show_progress(3, 10, "<b>a & b</b>.txt")
    assert window._bar.value() == 300
    with qtbot.waitSignal(job.ended):
        window.findChild(QPushButton).click()
    assert not window.isVisible()


def test_quick_work_shows_no_window(qtbot: QtBot) -> None:
    make_application()
    parent = QWidget()
    qtbot.addWidget(parent)
    job = Job(lambda progress, cancelled: None)
    window = ProgressWindow("Looking", job, parent)
    shown = []
    window._delay.timeout.connect(lambda: shown.append(1))
    with qtbot.waitSignal(job.ended):
        job.start()
    assert not shown


def test_a_feed_hands_over_in_order_and_ends() -> None:
    before = threading.active_count()
    feed = Feed(lambda cancelled: iter(range(50)))
    assert list(feed) == list(range(50))
    assert feed.ready()
    assert list(feed) == []
    feed.close()
    assert threading.active_count() == before


def test_a_feed_stops_its_source() -> None:
    seen = []

    def source(cancelled: Callable[[], bool]) -> Iterator[int]:
        number = 0
        while not cancelled():
            seen.append(number)
            yield number
            number += 1

    feed = Feed(source)
    assert next(feed) == 0
    feed.close()
    assert len(seen) < 20


def test_a_feed_raises_what_its_source_raised() -> None:
    def source(cancelled: Callable[[], bool]) -> Iterator[int]:
        yield 1
        raise AnnotatorError("It cannot be read.")

    feed = Feed(source)
    assert next(feed) == 1
    with pytest.raises(AnnotatorError, match="cannot be read"):
        next(feed)
    feed.close()
