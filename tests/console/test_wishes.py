"""What somebody wants to join or asks help with is named to the consulent, in Dutch."""

from __future__ import annotations

from casework.work import finish
from tests.console.test_use_cases import access_of
from tests.console.world import World


async def test_a_wish_is_named_while_it_waits_and_once_it_is_done(world: World) -> None:
    with world.database.transaction() as connection:
        task = world.asks(connection, "Amal", topic="activity", about="fiets")
    client = await world.logged_in("anna")
    named = "Vraag: Wil meedoen of vraagt hulp: Een fiets"
    waiting = (await client.get("/")).text
    assert (named in waiting, "Vandaag afgerond" in waiting) == (True, False)
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        assert finish(connection, anna, task.public_id, world.clock.now())
    done = (await client.get("/")).text
    assert named in done.partition("Vandaag afgerond")[2]
