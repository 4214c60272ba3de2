"""A person's own budget, for as long as they share it: with the consulent, or with a coach."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from casework import sharing
from casework.sharing import SharedBudget
from console import budget_words
from console.desk import AtDesk, Desk

routes = APIRouter()


@routes.get("/inburgeraars/{public_id}/begroting")
async def budget(desk: AtDesk, public_id: str) -> HTMLResponse:
    profiles = desk.console.profiles
    found = await desk.look(
        lambda connection, access, now: sharing.read(connection, access, profiles, public_id, now)
    )
    return _shown(desk, found, f"/inburgeraars/{quote(public_id, safe='')}", numbered=True)


@routes.get("/groepen/{course}/begroting/{public_id}")
async def budget_of_group(desk: AtDesk, course: str, public_id: str) -> HTMLResponse:
    """As the coach sees it: a first name, and no number of the municipality."""
    profiles = desk.console.profiles
    found = await desk.look(
        lambda connection, access, now: sharing.read_as_coach(
            connection, access, profiles, course, public_id, now
        )
    )
    return _shown(desk, found, f"/groepen/{quote(course, safe='')}", numbered=False)


def _shown(desk: Desk, found: SharedBudget, back: str, *, numbered: bool) -> HTMLResponse:
    return desk.show(
        "budget.html", found=found, sums=budget_words.sums(found.sums), back=back, numbered=numbered
    )
