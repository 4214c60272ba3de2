from __future__ import annotations

from casework.cases import cut_off, invite
from storage.chats import people_of_chats
from storage.database import Database
from storage.invitations import Expired, Redeemed, redeem
from tests.casework.family import make_family
from tests.storage.world import NOW


def test_a_phone_that_was_cut_off_does_not_come_back_by_a_letter_lying_about(
    database: Database,
) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        lying_about = invite(connection, family.actor, family.samir, NOW)
        assert cut_off(connection, family.actor, family.samir, family.shared.id, NOW)
        assert redeem(connection, lying_about, family.shared.id, NOW) == Expired()
        (left,) = people_of_chats(connection, [family.shared.id])[family.shared.id]
        assert left.person.id == family.zahra.id


def test_a_new_letter_lets_them_in_again(database: Database) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        cut_off(connection, family.actor, family.samir, family.shared.id, NOW)
        letter = invite(connection, family.actor, family.samir, NOW)
        assert not cut_off(connection, family.actor, family.samir, family.shared.id, NOW)
        redeemed = redeem(connection, letter, family.shared.id, NOW)
        assert redeemed == Redeemed(family.samir.id)
