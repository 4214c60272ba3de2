"""The digest as a mail: counts and a link, in Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from casework.digesting import Digest
from flows.klantreis.model import Profile
from storage.work import Counts


def mail(
    digest: Digest, profiles: Mapping[str, Profile], sender: str, link: str, now: datetime
) -> EmailMessage:
    """A plain message without a name in it. The same digest has the same Message-ID, so that one
    that went twice can be told.
    """
    made = EmailMessage()
    made["Subject"] = f"Wegwijs: {_counted(digest.total)}"
    made["From"] = sender
    made["To"] = digest.email
    made["Date"] = format_datetime(now)
    made["Message-ID"] = f"<digest.{digest.id}.{now:%Y%m%d}@{sender.rpartition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    made.set_content("\n".join(_lines(digest, profiles, link)))
    return made


def _lines(digest: Digest, profiles: Mapping[str, Profile], link: str) -> Iterator[str]:
    yield "Goedemorgen,\n"
    for name, counts in digest.homes.items():
        title = profiles[name].title if name in profiles else name
        yield f"{title}: {_counted(counts)}."
    if digest.own:
        yield f"Van inburgeraars die u begeleidt: {_counted(digest.own)}."
    yield f"\nAlle taken staan in de console: {link}\n"
    yield "Dit bericht komt op werkdagen om 8 uur, als er iets te doen is. Er staan geen namen in."
    yield "Liever geen mail? Vraag het wie Wegwijs beheert."


def _counted(counts: Counts) -> str:
    """`12 taken, 3 te laat, 2 voor vandaag`."""
    open_ones = "1 taak" if counts.open == 1 else f"{counts.open} taken"
    late = f"{counts.late} te laat" if counts.late else ""
    today = f"{counts.today} voor vandaag" if counts.today else ""
    return ", ".join(part for part in (open_ones, late, today) if part)
