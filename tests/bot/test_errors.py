from __future__ import annotations

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.errors import Consequence, consequence_of
from bot.transport import AnswerLostError, FloodError, NotSentError, ServerError


@pytest.mark.parametrize(
    ("error", "consequence"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), Consequence.UNREACHABLE),
        (Forbidden("Forbidden: user is deactivated"), Consequence.UNREACHABLE),
        (BadRequest("Bad Request: chat not found"), Consequence.UNREACHABLE),
        (BadRequest("Bad Request: PEER_ID_INVALID"), Consequence.UNREACHABLE),
        (BadRequest("Bad Request: can't parse entities: …"), Consequence.REFUSED),
        (BadRequest("Bad Request: message is too long"), Consequence.REFUSED),
        (ChatMigrated(-100), Consequence.REFUSED),
        (
            BadRequest(
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message"
            ),
            Consequence.DONE,
        ),
        (
            BadRequest(
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            ),
            Consequence.STALE,
        ),
        (BadRequest("Bad Request: message to edit not found"), Consequence.UNEDITABLE),
        (BadRequest("Bad Request: message can't be edited"), Consequence.UNEDITABLE),
        (
            BadRequest("Bad Request: there is no text in the message to edit"),
            Consequence.UNEDITABLE,
        ),
        (
            BadRequest("Bad Request: wrong file identifier/HTTP URL specified"),
            Consequence.UNKNOWN_FILE,
        ),
        (FloodError(3), Consequence.FLOOD),
        (NotSentError("no connection"), Consequence.LATER),
        (ServerError("502"), Consequence.LATER),
        (InvalidToken("revoked"), Consequence.LATER),
        (Conflict("another"), Consequence.LATER),
        (AnswerLostError("reset"), Consequence.UNKNOWN),
        (TimedOut(), Consequence.UNKNOWN),
        (NetworkError("whatever"), Consequence.UNKNOWN),
        (TelegramError("Invalid server response"), Consequence.UNKNOWN),
    ],
)
def test_an_error_says_its_consequence(error: TelegramError, consequence: Consequence) -> None:
    assert consequence_of(error) is consequence
