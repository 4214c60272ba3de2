"""The digest of a working morning, through a real mail server of the test's own."""

from __future__ import annotations

import socketserver
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, select

from casework.cases import Actor
from casework.staffing import add_staff, set_email
from cli.daily import Days, Morning
from cli.mail import MailServer, mail_server
from flows.context import ZONE
from flows.klantreis.profile import load_profile
from storage.database import Database
from storage.digests import digest
from storage.municipalities import ensure_municipality
from storage.people import change_people
from storage.questions import NewTask, add_task, finish_task, open_tasks, task
from storage.staff import Role
from tests.casework.bookings import somebody
from tests.storage.world import NOW

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=ZONE).astimezone(UTC)
LINK = "https://wegwijs.heemstede.example"
PROFILES = {name: load_profile(name) for name in ("heemstede", "uithoorn")}


@dataclass
class Mailbox:
    """What arrived, and whether the server is in a bad mood."""

    port: int = 0
    refuses: bool = False
    taken: list[EmailMessage] = field(default_factory=list)


class _Talk(socketserver.StreamRequestHandler):
    """As much of SMTP as a client needs (RFC 5321), without extensions."""

    def handle(self) -> None:
        self._say("220 test")
        for line in self.rfile:
            command = line.decode().strip().upper()
            if command == "DATA":
                self._take()
            elif command == "QUIT":
                self._say("221 bye")
                return
            elif command.startswith("EHLO"):
                self._say("250 test")
            else:
                self._say("451 later" if self._box.refuses else "250 ok")

    @property
    def _box(self) -> Mailbox:
        return self.server.box  # type: ignore[attr-defined, no-any-return]

    def _take(self) -> None:
        self._say("354 go on")
        lines = iter(self.rfile.readline, b".\r\n")
        parsed = message_from_bytes(b"".join(lines), policy=policy.default)
        assert isinstance(parsed, EmailMessage)
        self._box.taken.append(parsed)
        self._say("250 taken")

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@contextmanager
def post_office(context: ssl.SSLContext | None = None) -> Iterator[Mailbox]:
    """A mail server on this machine; with a context it speaks TLS from the first byte."""
    box = Mailbox()
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Talk) as server:
        server.daemon_threads = True
        server.box = box  # type: ignore[attr-defined]
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        box.port = server.server_address[1]
        running = threading.Thread(target=server.serve_forever, args=(0.02,))
        running.start()
        try:
            yield box
        finally:
            server.shutdown()
            running.join()


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with post_office() as box:
        yield box


class Office:
    """Heemstede and Uithoorn with colleagues, tasks, and a clock that stands."""

    def __init__(self, database: Database, box: Mailbox) -> None:
        self.database, self.now = database, MONDAY
        server = mail_server(f"smtp://127.0.0.1:{box.port}?from=wegwijs@heemstede.example")
        self.morning = Morning(database, server, PROFILES, LINK, lambda: self.now)

    def home(self, connection: Connection, name: str = "heemstede") -> Actor:
        return Actor("test", ensure_municipality(connection, name, NOW).id)

    def colleague(self, login: str, *homes: str, role: Role = Role.CONSULENT) -> None:
        with self.database.transaction() as connection:
            for name in homes:
                actor = self.home(connection, name)
                row = add_staff(connection, actor, login, login.title(), role, NOW)
                set_email(connection, actor, row, f"{login}@{homes[0]}.example", NOW)

    def task(
        self, due: datetime | None, home: str = "heemstede", consulent: int | None = None
    ) -> int:
        with self.database.transaction() as connection:
            actor = self.home(connection, home)
            person = None
            if consulent is not None:
                person = somebody(connection, actor).id
                _guide(connection, person, consulent)
            new = NewTask(actor.municipality_id, person, "question", {}, NOW, due)
            return add_task(connection, new).id

    async def at(self, moment: datetime) -> int:
        self.now = moment
        return await self.morning.send()


def _guide(connection: Connection, person_id: int, staff_id: int) -> None:
    change_people(connection, {person_id: {"consulent_id": staff_id}}, NOW)


@pytest.fixture
def office(database: Database, mailbox: Mailbox) -> Office:
    return Office(database, mailbox)


def later(**values: int) -> datetime:
    return MONDAY + timedelta(**values)


async def test_each_colleague_gets_counts_and_a_link_once(office: Office, mailbox: Mailbox) -> None:
    office.colleague("anna", "heemstede", "uithoorn")
    office.colleague("bram", "uithoorn")
    office.task(later(days=-3), consulent=1)
    office.task(later(hours=3))
    office.task(None)
    office.task(later(hours=20), "uithoorn")
    assert await office.at(MONDAY) == 2
    anna, bram = sorted(mailbox.taken, key=lambda one: str(one["To"]))
    assert anna["To"] == "anna@heemstede.example"
    assert anna["From"] == "wegwijs@heemstede.example"
    assert anna["Subject"] == "Wegwijs: 4 taken, 1 te laat, 1 voor vandaag"
    text = anna.get_content().replace("\r\n", "\n")
    assert "Heemstede: 3 taken, 1 te laat, 1 voor vandaag.\nUithoorn: 1 taak.\n" in text
    assert "Van inburgeraars die u begeleidt: 1 taak, 1 te laat." in text
    assert LINK in text
    assert "Amal" not in text
    assert bram["Subject"] == "Wegwijs: 1 taak"
    assert "Heemstede" not in bram.get_content()
    assert "begeleidt" not in bram.get_content()
    assert await office.at(later(hours=2)) == 0
    assert await office.at(later(days=1)) == 2
    ids = {str(one["Message-ID"]) for one in mailbox.taken}
    assert len(ids) == 4


@pytest.mark.parametrize(
    "moment",
    [
        MONDAY - timedelta(seconds=1),
        MONDAY + timedelta(hours=4),
        datetime(2026, 11, 21, 8, tzinfo=ZONE),
        datetime(2026, 12, 25, 9, tzinfo=ZONE),
        datetime(2027, 4, 27, 9, tzinfo=ZONE),
    ],
)
async def test_it_comes_on_working_mornings_only(
    office: Office, mailbox: Mailbox, moment: datetime
) -> None:
    office.colleague("anna", "heemstede")
    office.task(None)
    assert await office.at(moment.astimezone(UTC)) == 0
    assert mailbox.taken == []


@pytest.mark.parametrize("day", [date(2028, 3, 27), date(2026, 10, 26)])
async def test_it_comes_at_eight_after_a_night_the_clock_is_changed(
    office: Office, day: date
) -> None:
    office.colleague("anna", "heemstede")
    office.task(None)
    eight = datetime.combine(day, datetime.min.time().replace(hour=8), ZONE).astimezone(UTC)
    assert await office.at(eight - timedelta(seconds=1)) == 0
    assert await office.at(eight) == 1


async def test_who_has_nothing_to_do_gets_no_mail(office: Office, mailbox: Mailbox) -> None:
    office.colleague("anna", "heemstede")
    office.colleague("vera", "heemstede", role=Role.VERTALER)
    assert await office.at(MONDAY) == 0
    office.task(None)
    assert await office.at(later(minutes=10)) == 0, "the morning's digest was empty"
    with office.database.transaction() as connection:
        home = office.home(connection).municipality_id
        assert finish_task(connection, open_tasks(connection, [home])[0].id, None, NOW)
    office.task(None)
    assert await office.at(later(days=1)) == 1
    assert [str(one["To"]) for one in mailbox.taken] == ["anna@heemstede.example"]


async def test_what_does_not_go_is_tried_again(office: Office, mailbox: Mailbox) -> None:
    office.colleague("anna", "heemstede")
    office.task(None)
    mailbox.refuses = True
    assert await office.at(MONDAY) == 0
    assert _kept(office) == [(1, None, "SMTPSenderRefused")]
    assert await office.at(later(minutes=9)) == 0
    mailbox.refuses = False
    assert await office.at(later(minutes=10)) == 1
    assert _kept(office) == [(2, later(minutes=10), None)]
    assert len(mailbox.taken) == 1


async def test_it_is_not_tried_for_ever(office: Office, mailbox: Mailbox) -> None:
    office.colleague("anna", "heemstede")
    office.task(None)
    mailbox.refuses = True
    for minutes in range(0, 240, 5):
        await office.at(later(minutes=minutes))
    assert [tries for tries, _, _ in _kept(office)] == [12]


def _kept(office: Office) -> list[tuple[int, datetime | None, str | None]]:
    columns = digest.c
    with office.database.transaction() as connection:
        rows = connection.execute(select(columns.attempts, columns.sent_at, columns.error))
        return [tuple(row) for row in rows]


async def test_a_server_that_is_away_is_no_reason_to_stop(database: Database) -> None:
    office = Office(database, Mailbox(port=9))
    office.colleague("anna", "heemstede")
    office.task(None)
    await office.morning.tried()
    assert _kept(office)[0][2] == "ConnectionRefusedError"


# --- the server --------------------------------------------------------------------------------


def a_mail() -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "a@b.example", "c@d.example", "proef"
    made.set_content("proef")
    return made


def test_an_address_is_read() -> None:
    full = mail_server("smtps://weg%40wijs.nl:ge%3Aheim@mail.example?from=a@b.example")
    assert full == MailServer("mail.example", 465, "a@b.example", True, "weg@wijs.nl", "ge:heim")
    assert "ge:heim" not in repr(full)
    bare = mail_server("smtp://weg%40wijs.nl:x@mail.example:25")
    assert (bare.port, bare.sender, bare.implicit) == (25, "weg@wijs.nl", False)


def test_no_password_goes_over_an_open_line(mailbox: Mailbox) -> None:
    server = mail_server(f"smtp://user:secret@127.0.0.1:{mailbox.port}?from=a@b.example")
    with pytest.raises(OSError, match="STARTTLS"):
        server.send(a_mail())
    assert mailbox.taken == []


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A key and a certificate for this machine, in one file."""
    path = tmp_path / "server.pem"
    asked = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    asked += ["-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        [*asked, "-keyout", str(path), "-out", str(tmp_path / "certificate.pem")],
        check=True,
        capture_output=True,
    )
    path.write_text(path.read_text() + (tmp_path / "certificate.pem").read_text())
    return path


def test_a_server_that_is_trusted_is_spoken_to_in_tls_and_another_is_not(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with post_office(context) as box:
        server = mail_server(f"smtps://127.0.0.1:{box.port}?from=a@b.example")
        with pytest.raises(ssl.SSLCertVerificationError):
            server.send(a_mail())
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        server.send(a_mail())
    assert [str(one["Subject"]) for one in box.taken] == ["proef"]


# --- deadlines ---------------------------------------------------------------------------------


async def test_everybody_is_looked_at_once_a_day_and_who_changed_each_hour(
    database: Database,
) -> None:
    now = NOW
    with database.transaction() as connection:
        actor = Actor("test", ensure_municipality(connection, "uithoorn", NOW).id)
        person = somebody(connection, actor)
    days = Days(database, [{actor.municipality_id: PROFILES["uithoorn"]}], lambda: now)
    await days.catch_up()
    with database.transaction() as connection:
        change_people(connection, {person.id: {"brp": NOW.date() - timedelta(weeks=9)}}, NOW)
    await days.catch_up()
    assert _open(database, actor) == []
    now = NOW + timedelta(hours=1)
    await days.everything()
    assert _open(database, actor) == ["pip-due"]
    with database.transaction() as connection:
        connection.execute(delete(task))
    await days.everything()
    assert _open(database, actor) == []
    now = NOW + timedelta(days=1)
    await days.catch_up()
    assert _open(database, actor) == ["pip-due"]


def _open(database: Database, actor: Actor) -> list[str]:
    with database.transaction() as connection:
        return [one.kind for one in open_tasks(connection, [actor.municipality_id])]
