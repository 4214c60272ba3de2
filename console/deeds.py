"""The one thing to do about a task, a click away: a form there and then, or the page for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from console.languages import N_, Words, _
from storage.appointments import Kind
from storage.work import Work

_PARTS: Mapping[str, tuple[str, str]] = {
    "prepared": (N_("Lees de antwoorden"), "afspraken"),
    "call": (N_("Naar de afspraak"), "afspraken"),
    "unreachable": (N_("Nodig opnieuw uit"), "contact"),
    "invitation-went-astray": (N_("Nodig opnieuw uit"), "contact"),
    "not-sent": (N_("Bekijk de berichten"), "berichten"),
    "pip-due": (N_("Vul de PIP-datum in"), "klantreis#f-pip"),
    "talk-cadence": (N_("Vul het aantal in"), "klantreis#f-gesprekken"),
    "ontzorgen-ends": (N_("Bekijk de klantreis"), "klantreis"),
    "term-ends": (N_("Bekijk de klantreis"), "klantreis"),
}
"""Kind of task -> what the link says, and the part of the person's page where it is done."""


_INBOX: Words[str] = Words(
    {
        "question": "Lees en antwoord",
        "takeover": "Lees en antwoord",
        "interpret": "Naar de vraag",
    }
)
"""Kind of task -> what the link to the conversation says."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`is_form`: done by pressing; else `address` is a page."""

    label: str
    address: str
    is_form: bool = False


def deed(work: Work) -> Deed | None:
    """None where only "Klaar" remains."""
    if work.task.kind == "interpreter" and work.appointment is not None:
        return Deed(_("Tolk is geregeld"), _visit(work.appointment.public_id, "tolk"), is_form=True)
    if work.person is not None and work.task.kind in _INBOX:
        return Deed(_INBOX[work.task.kind], f"/vragen/{work.person.public_id}")
    if work.task.kind == "cannot-come" and work.appointment is not None:
        return Deed(_("Verplaats of annuleer"), f"/agenda/afspraken/{work.appointment.public_id}")
    if work.person is not None and work.task.kind == "talk-due":
        return Deed(_("Plan het gesprek"), _plan(work.person.public_id, work.task.args.get("day")))
    if work.person is None or work.task.kind not in _PARTS:
        return None
    label, part = _PARTS[work.task.kind]
    return Deed(_(label), f"/inburgeraars/{work.person.public_id}/{part}")


def undo(work: Work) -> str:
    """Where what was done is undone."""
    about = work.task.args.get("appointment")
    if work.task.kind == "interpreter" and about is not None:
        return _visit(str(about), "geen-tolk")
    return f"/taken/{work.task.public_id}/open"


def _plan(public_id: str, day: str | None) -> str:
    """The form, with the day (ISO) that was proposed."""
    when = f"&wanneer={date.fromisoformat(day):%d-%m-%Y}" if day else ""
    return f"/inburgeraars/{public_id}/plan?soort={Kind.VOORTGANGSGESPREK}{when}"


def _visit(public_id: str, name: str) -> str:
    return f"/vandaag/afspraken/{public_id}/{name}"
