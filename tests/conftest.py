"""Fixtures that every folder of tests may ask for."""

from cli.logs import quiet_logs

pytest_plugins = ["tests.databases"]

quiet_logs()
