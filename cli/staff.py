"""The commands `wegwijs staff …`."""

from __future__ import annotations

from casework import staffing
from casework.signing_in import INVITATION_LASTS
from cli.entrance import uses_accounts
from cli.errors import UseError
from cli.output import moment, row, tell
from cli.settings import Settings
from cli.words import say
from cli.work import at_desk, at_office, who
from storage.audit import AuditLine, write_audit
from storage.staff import Role

LOGIN_PATH = "/login"


def add(login: str, name: str, role: str, gemeente: str | None, email: str | None = None) -> None:
    """Grant a role; prints the login as it is kept. An `email` of None keeps what is there."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            added = staffing.add_staff(connection, desk.actor, login, name, Role(role), desk.now)
            if email is not None:
                staffing.set_email(connection, desk.actor, added, email, desk.now)
        tell(say("staff-added", login=added.login, role=role, municipality=desk.home.name))


def remove(login: str, role: str | None, gemeente: str | None) -> None:
    """Take one role away, or all that are held in the municipality."""
    with at_desk(gemeente) as desk:
        chosen = None if role is None else Role(role)
        with desk.database.transaction() as connection:
            gone = staffing.remove_staff(connection, desk.actor, login, chosen, desk.now)
        tell(say("staff-removed", login=login, roles=", ".join(gone), municipality=desk.home.name))


def login_link(login: str) -> None:
    """Print a link, alone on its line: it logs in once, or where colleagues have an account of
    the organisation it binds that once."""
    with at_office() as office:
        binds = uses_accounts(office.settings)
        lasts = INVITATION_LASTS if binds else staffing.LOGIN_LINK_LASTS
        address = office.settings.console_link if binds else _console(office.settings)
        with office.database.transaction() as connection:
            token = staffing.login_link(connection, who(), login, office.now, lasts)
        until = moment(office.now + lasts)
        if binds:
            tell(say("staff-link-binds", login=login, until=until))
        else:
            tell(say("staff-link-lasts", until=until))
        print(f"{address}{LOGIN_PATH}/{token}")


def show() -> None:
    """Everybody with their roles, a line each: `heemstede:consulent+lezer`."""
    with at_office() as office:
        with office.database.transaction() as connection:
            everybody = staffing.colleagues(connection)
            line = AuditLine(office.now, None, None, who(), "staff listed", None, {})
            write_audit(connection, [line])
        print(say("list-staff"))
        for one in everybody:
            roles = (f"{home}:{'+'.join(sorted(had))}" for home, had in one.roles.items())
            row(one.row.login, one.row.name, ", ".join(sorted(roles)))


def _console(settings: Settings) -> str:
    """The console's address; a link is for this machine alone, elsewhere OIDC is needed."""
    if not settings.console_listen.is_loopback:
        problem = say("setting-not-loopback", address=settings.console_listen)
        raise UseError(f"WEGWIJS_CONSOLE_LISTEN: {problem}")
    return f"http://{settings.console_listen}"
