"""Fixtures that every folder of tests may ask for."""

import gc

from cli.logs import quiet_logs

pytest_plugins = ["tests.databases"]

quiet_logs()


def pytest_collection_finish() -> None:
    """What ten thousand tests are made of stays: looking for rubbish in it took a tenth of the
    time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
