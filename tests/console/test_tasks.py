"""Every kind of task on every page that shows one, from waiting to done and back."""

from __future__ import annotations

import pytest

from console import words
from storage.questions import NewTask, TaskRow, add_task
from tests.console.world import NOW, World


@pytest.fixture(params=words.TASKS)
def waiting(request: pytest.FixtureRequest, world: World) -> TaskRow:
    """A task of each kind, without arguments: only a question has a topic."""
    amal = world.people["Amal"]
    with world.database.transaction() as connection:
        return add_task(
            connection, NewTask(amal.municipality_id, amal.id, request.param, {}, NOW, NOW)
        )


async def test_every_kind_is_shown_until_it_is_done_and_can_be_put_back(
    world: World, waiting: TaskRow
) -> None:
    client = await world.logged_in("anna")
    title, advice = words.TASKS[waiting.kind]
    person = f"/inburgeraars/{world.people['Amal'].public_id}"
    for path in ("/", "/vandaag/werk", person):
        page = await client.get(path)
        assert page.status_code == 200, path
        assert f'id="taak-{waiting.public_id}"' in page.text
        assert title in page.text
        assert advice in page.text
    task = f"/taken/{waiting.public_id}"
    assert (await client.post(f"{task}/klaar")).status_code == 303
    assert f'<span id="af-{waiting.public_id}">{title}, ' in (await client.get("/")).text
    assert waiting.public_id not in (await client.get(person)).text
    assert (await client.post(f"{task}/open")).status_code == 303
    assert f'id="taak-{waiting.public_id}"' in (await client.get("/vandaag/werk")).text


async def test_a_task_of_nobody_is_shown(world: World) -> None:
    """What an update that was set aside says is not known, nor whose it was."""
    home = world.homes["heemstede"].id
    with world.database.transaction() as connection:
        add_task(connection, NewTask(home, None, "update-set-aside", {"update": 5}, NOW))
    client = await world.logged_in("anna")
    assert "Bericht niet verwerkt" in (await client.get("/")).text


def test_a_title_has_its_topic_where_there_is_one() -> None:
    assert words.task_title("question", {"topic": "money"}) == "Vraag: Geld"
    assert words.task_title("unreachable", {}) == "Niet te bereiken"
    assert words.task_title("new-kind", {"topic": "new-topic"}) == "new-kind: new-topic"
