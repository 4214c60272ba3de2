"""Where a chat stands, as the product keeps it: two screens are one when this is the same."""

from __future__ import annotations

from sqlalchemy import URL, bindparam, create_engine, select

from storage.chats import chat, chat_person
from storage.conversations import session
from tests.crawl.atlas import Screen, Standing
from tests.crawl.emulator import Seen

_STANDING = (
    select(
        session.c.place,
        session.c.draft,
        session.c.data,
        chat.c.language,
        chat.c.consented_at,
        chat.c.guest_profile,
        chat.c.guest_doelgroep,
        chat.c.bot,
        chat_person.c.person_id,
        chat_person.c.pin_hash,
    )
    .join_from(chat, session, session.c.chat_id == chat.c.id)
    .join(
        chat_person,
        (chat_person.c.chat_id == chat.c.id) & chat_person.c.cut_off_at.is_(None),
        isouter=True,
    )
    .where(chat.c.telegram_id == bindparam("telegram_id"))
)
MOST_DRAFTED = 2
"""One message and several: more of them change nothing."""


class Ground:
    """Looks up where chats stand: an answer is not sent before that is committed.

    It only reads, with an engine of its own: the product's takes the right to write with it.
    """

    def __init__(self, address: URL) -> None:
        self._engine = create_engine(address)

    def close(self) -> None:
        self._engine.dispose()

    def standing(self, telegram_id: int, seen: Seen) -> Standing:
        with self._engine.connect() as connection:
            row = connection.execute(_STANDING, {"telegram_id": telegram_id}).one()
        place, profile, has_case = _alike(row.place), row.guest_profile, row.person_id is not None
        home = "" if profile and not place.startswith("welcome") else row.bot.partition("-")[0]
        screen = Screen(
            place=place,
            home=home,
            language=row.language or "",
            has_case=has_case,
            profile="" if has_case else profile or "",
            doelgroep="" if has_case else row.guest_doelgroep or "",
            agreed=row.consented_at is not None,
            choices=tuple(key.choice for key in seen.keys),
        )
        drafted = min(len(row.draft), MOST_DRAFTED)
        uncovered = bool(row.data.get("uncovered"))
        return Standing(screen, (drafted, uncovered, row.pin_hash is not None))


def _alike(place: str) -> str:
    """Hours of any number and day lead to the same screens."""
    step, *params = place.split("/")
    return "/".join((step, *params[:1])) if step.startswith("hours.") else place
