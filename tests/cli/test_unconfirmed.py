"""Real people are not told what only old memos say; the demo shows it, with its year."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.simulator.server import Simulator
from cli.application import open_application
from cli.database import open_database
from cli.demo.running import opened
from cli.settings import Settings

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)


async def test_run_asks_the_consulent(tmp_path: Path) -> None:
    simulator = Simulator(name="Wegwijs")
    async with simulator.serve() as url:
        settings = Settings.model_validate(
            {
                "telegram_token": simulator.token,
                "municipality": "heemstede",
                "telegram_api_url": url,
                "database_url": f"sqlite:///{tmp_path / 'wegwijs.db'}",
            }
        )
        database = open_database(settings)
        try:
            async with open_application(settings, database, lambda: NOW) as application:
                heemstede = application.shared.profiles["heemstede"]
        finally:
            await database.close()
    assert heemstede.asked
    assert heemstede.contact_name == "consulent"


async def test_the_demo_tells(tmp_path: Path) -> None:
    async with opened(tmp_path) as (_, _, application):
        heemstede = application.shared.profiles["heemstede"]
    assert not heemstede.asked
    assert heemstede.contact_name == "consulent inburgering"
