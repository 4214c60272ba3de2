"""The peer of `bench.reminders`: APScheduler with its SQLAlchemyJobStore, a job a reminder.

A process of its own: for each line `count` that it reads it adds so many jobs that are due, lets
the scheduler run them, and writes `{"add": seconds, "run": seconds, "ran": count}`.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from datetime import UTC, datetime

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

PATIENCE = 120.0

_ran = 0
_wanted = 0
_done = threading.Event()
_lock = threading.Lock()


def remind(number: int) -> None:
    """All that a job does: it is counted."""
    global _ran
    with _lock:
        _ran += 1
        if _ran == _wanted:
            _done.set()


def measure(scheduler: BackgroundScheduler, count: int) -> dict[str, float]:
    """Seconds to add `count` jobs that are due, and until the last of them ran."""
    global _ran, _wanted
    _ran, _wanted = 0, count
    _done.clear()
    scheduler.pause()
    due = datetime.now(UTC)
    began = time.perf_counter()
    for number in range(count):
        scheduler.add_job(remind, "date", run_date=due, args=[number], misfire_grace_time=None)
    added = time.perf_counter()
    scheduler.resume()
    _done.wait(PATIENCE)
    while scheduler.get_jobs() and time.perf_counter() < added + PATIENCE:
        time.sleep(0.001)  # the last is taken out of the store once it was handed to a thread
    return {"add": added - began, "run": time.perf_counter() - added, "ran": _ran}


def main(url: str) -> None:
    store = SQLAlchemyJobStore(url=url)
    scheduler = BackgroundScheduler(jobstores={"default": store}, timezone="Europe/Amsterdam")
    scheduler.start()
    for line in sys.stdin:
        print(json.dumps(measure(scheduler, int(line))), flush=True)
    scheduler.shutdown()


if __name__ == "__main__":
    main(sys.argv[1])
