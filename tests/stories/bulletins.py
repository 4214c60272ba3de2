"""A consulent who sends a bulletin in a story."""

from __future__ import annotations

from datetime import timedelta

from casework import broadcast_steps as steps
from casework import broadcasting
from casework.access import load_access
from casework.broadcasting import Draft
from cli.texts import load_profiles
from storage import broadcast_contents as contents
from storage import staff
from storage.broadcast_sending import reads_of
from storage.broadcasts import find_broadcast
from storage.municipalities import ensure_municipality
from storage.staff import Role
from tests.stories.conftest import Town

TEXTS = {
    "nl": "Ons kantoor is dicht op 24-11-2026.\nDinsdag zijn wij er weer.",
    "ar": "مكتبنا مغلق يوم 24-11-2026.\nنعود إلى العمل يوم الثلاثاء.",
    "ti": "ቤት ጽሕፈትና ኣብ 24-11-2026 ዕጹው እዩ።",
    "en": "Our office is closed on 24-11-2026.",
}


def approves(town: Town, file: tuple[str, str, bytes] | None = None) -> str:
    """Anna writes it, checks it and sends it; returns its public id. It goes in half a minute."""
    now, profiles = town.clock.now(), load_profiles()
    with town.database.transaction() as connection:
        home = ensure_municipality(connection, town.home, now)
        anna = staff.save_staff(connection, "anna", "Anna", now)
        staff.grant(connection, anna.id, home.id, Role.CONSULENT)
        access = load_access(connection, anna.id)
        assert access is not None
        public_id = broadcasting.begin(connection, access, home.id, now)
        draft = Draft("Dicht", texts=TEXTS, missing={})
        broadcasting.save(connection, access, public_id, draft, now)
        row = broadcasting.find(connection, access, public_id)
        if file is not None:
            contents.put_file(connection, row.id, file[0], file[1], "digest", file[2])
        broadcasting.check(connection, access, profiles, public_id, now)
        found = broadcasting.look(connection, access, profiles, public_id, now)
        sends = found.counts.sends
        steps.approve(connection, access, profiles, public_id, sends, None, now)
    return public_id


async def sends(town: Town, file: tuple[str, str, bytes] | None = None) -> str:
    """The same, and the half minute passes."""
    public_id = approves(town, file)
    await town.waits_until(town.clock.now() + steps.UNDO + timedelta(seconds=1))
    return public_id


def reads(town: Town, public_id: str) -> int:
    with town.database.transaction() as connection:
        row = find_broadcast(connection, public_id)
        assert row is not None
        return reads_of(connection, row)
