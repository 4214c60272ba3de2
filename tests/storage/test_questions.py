"""A task that need be done once is there once."""

from __future__ import annotations

from storage.database import Database
from storage.questions import (
    NewTask,
    add_task_once,
    finish_task,
    finish_tasks,
    open_tasks,
)
from tests.storage.world import NOW, make_person, make_world


def test_a_task_is_added_once_until_it_is_done(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        home = world.municipality_id
        amal, samir = (make_person(connection, world, number) for number in ("W-1", "W-2"))

        def add(person: int, kind: str = "unreachable") -> list[tuple[int | None, str]]:
            add_task_once(connection, NewTask(home, person, kind, {"n": 1}, NOW, due_at=NOW))
            return [(one.person_id, one.kind) for one in open_tasks(connection, [home])]

        assert add(amal.id) == add(amal.id) == [(amal.id, "unreachable")]
        assert len(add(samir.id)) == 2
        assert len(add(amal.id, "other")) == 3
        first = open_tasks(connection, [home])[0]
        assert (first.args, first.due_at, first.created_at) == ({"n": 1}, NOW, NOW)
        finish_task(connection, first.id, None, NOW)
        assert len(add(amal.id)) == 3


def test_what_is_not_needed_any_more_is_done(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        home = world.municipality_id
        amal, samir = (make_person(connection, world, number) for number in ("W-1", "W-2"))
        for person, kind in ((amal, "unreachable"), (amal, "other"), (samir, "unreachable")):
            add_task_once(connection, NewTask(home, person.id, kind, {}, NOW))
        finish_tasks(connection, "unreachable", [amal.id], NOW)
        left = [(one.person_id, one.kind) for one in open_tasks(connection, [home])]
        assert left == [(amal.id, "other"), (samir.id, "unreachable")]
