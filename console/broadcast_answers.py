"""What the pages of broadcasts share: back to the broadcast, and what could not be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from casework.access import Access
from casework.broadcast_steps import OtherCountError, OwnEyesError
from casework.broadcasting import FaultyError, NotNowError
from console.desk import Desk

PATH = "/berichten"
Work = Callable[[Connection, Access, datetime], Any]


async def do(desk: Desk, work: Work, public_id: str, said: str = "") -> Response:
    """Do it, and back to the broadcast; what could not be done is told there."""
    try:
        await desk.do(work)
    except (NotNowError, FaultyError):
        return to(public_id, "kan-niet")
    except OtherCountError:
        return to(public_id, "aantal")
    except OwnEyesError:
        return to(public_id, "eigen-ogen")
    return to(public_id, said)


def to(public_id: str, said: str = "") -> RedirectResponse:
    query = f"?melding={said}" if said else ""
    return RedirectResponse(f"{PATH}/{quote(public_id, safe='')}{query}", 303)
