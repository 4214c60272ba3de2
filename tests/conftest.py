"""Fixtures that every folder of tests may ask for, and how the tests share a machine."""

import gc

import pytest

from cli.logs import quiet_logs

pytest_plugins = ["tests.databases"]
LONG = {"crawl", "soak", "stories"}
"""Folders of tests that take long."""

quiet_logs()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no worker is left alone with it at the end."""
    items.sort(
        key=lambda item: not (LONG & set(item.path.parts) or item.get_closest_marker("browser"))
    )


def pytest_collection_finish() -> None:
    """What ten thousand tests are made of stays: looking for rubbish in it took a tenth of the
    time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
