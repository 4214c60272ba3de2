"""Whether what the issuer says is true: tokens that are forged, old, or of others are refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OctKey
from joserfc.jws import JWSRegistry

from console import issuer as wire
from console.issuer import AwayError, Issuer, Registration, UntrueError
from console.trips import Trip

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
ISSUER = "https://login.example/tenant"
TRIP = Trip("state", "the-nonce", "verifier", None, 0)
OWN, ANOTHERS = (ECKey.generate_key("P-256", {"kid": kid, "use": "sig"}) for kid in ("a", "b"))
SHARED = OctKey.import_key("a secret that both sides know")
Change = Callable[[dict[str, Any]], dict[str, Any]]


def published(**changed: object) -> dict[str, object]:
    return {
        "issuer": ISSUER,
        "authorization_endpoint": f"{ISSUER}/authorize?p=1",
        "token_endpoint": f"{ISSUER}/token",
        "jwks_uri": f"{ISSUER}/keys",
        **changed,
    }


@dataclass
class Wire:
    """What stands at the issuer's addresses; `asked`: which were asked, with what form."""

    told: dict[str, object] = field(default_factory=published)
    keys: KeySet = field(default_factory=lambda: KeySet([OWN]))
    token: object = None
    status: int = 200
    asked: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    async def ask(self, method: str, address: str, **form: Any) -> httpx.Response:
        self.asked.append((address.removeprefix(ISSUER), form))
        answers: dict[str, tuple[int, object]] = {
            "/.well-known/openid-configuration": (200, self.told),
            "/keys": (200, self.keys.as_dict()),
            "/token": (self.status, {"id_token": self.token, "error": "invalid_grant"}),
        }
        status, told = answers[address.removeprefix(ISSUER)]
        return httpx.Response(status, json=told, request=httpx.Request(method, address))

    def signs(self, change: Change = dict, key: Any = OWN, alg: str = "ES256") -> None:
        claims = {
            "iss": ISSUER,
            "aud": "wegwijs",
            "sub": "anna",
            "nonce": "the-nonce",
            "iat": int(NOW.timestamp()),
            "exp": int((NOW + timedelta(minutes=5)).timestamp()),
        }
        head = {"alg": alg, "kid": "a" if key is OWN else "b", "version": "the issuer's own"}
        registry = JWSRegistry(algorithms=[alg], strict_check_header=False)
        self.token = jwt.encode(head, change(claims), key, registry=registry)


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Wire:
    found = Wire()
    monkeypatch.setattr(wire, "_asked", found.ask)
    found.signs()
    return found


def issuer(monotonic: Callable[[], float] = lambda: 0.0) -> Issuer:
    return Issuer(Registration(ISSUER, "wegwijs", "a secret"), lambda: NOW, monotonic)


async def test_a_good_token_names_its_subject(there: Wire) -> None:
    account = await issuer().account("code", None, TRIP, "back")
    assert (account.issuer, account.subject, account.email) == (ISSUER, "anna", None)
    form = dict(there.asked)["/token"]
    assert form["data"]["code_verifier"] == "verifier"
    assert form["data"]["redirect_uri"] == "back"
    assert "client_secret" not in form["data"]  # it goes in the header


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("another nonce", {"nonce": "another"}),
        ("no nonce", {"nonce": None}),
        ("another issuer", {"iss": "https://evil.example"}),
        ("another issuer's tenant", {"iss": f"{ISSUER}/"}),
        ("for another", {"aud": "other"}),
        ("for us and another, from another", {"aud": ["wegwijs", "other"], "azp": "other"}),
        ("for us and another, from nobody", {"aud": ["wegwijs", "other"]}),
        ("expired", {"exp": int((NOW - timedelta(seconds=61)).timestamp())}),
        ("of tomorrow", {"iat": int((NOW + timedelta(days=1)).timestamp())}),
        ("not yet", {"nbf": int((NOW + timedelta(hours=1)).timestamp())}),
        ("without end", {"exp": None}),
        ("of nobody", {"sub": None}),
        ("of no name", {"sub": ""}),
        ("an end in words", {"exp": "tomorrow"}),
    ],
)
async def test_a_claim_that_is_not_right_is_refused(
    there: Wire, what: str, change: dict[str, object]
) -> None:
    there.signs(lambda good: {k: v for k, v in {**good, **change}.items() if v is not None})
    with pytest.raises(UntrueError):
        await issuer().account("code", None, TRIP, "back")


async def test_a_token_of_another_hand_is_refused(there: Wire) -> None:
    for key, alg in [(ANOTHERS, "ES256"), (SHARED, "HS256")]:
        there.signs(key=key, alg=alg)
        with pytest.raises(UntrueError):
            await issuer().account("code", None, TRIP, "back")
    head, body, _ = str(there.token).split(".")
    unsigned = "eyJhbGciOiJub25lIn0"
    for token in (f"{unsigned}.{body}.", f"{head}.{body}.", f"{head}.{body}", "", "é", None, 5):
        there.token = token
        with pytest.raises(UntrueError):
            await issuer().account("code", None, TRIP, "back")


async def test_a_key_that_is_new_is_learned_and_a_forger_does_not_make_us_ask_all_the_time(
    there: Wire,
) -> None:
    seconds = [0.0]
    ours = issuer(lambda: seconds[0])
    await ours.account("code", None, TRIP, "back")
    there.keys = KeySet([ANOTHERS])
    there.signs(key=ANOTHERS)
    with pytest.raises(UntrueError):
        await ours.account("code", None, TRIP, "back")
    seconds[0] = 31.0
    assert (await ours.account("code", None, TRIP, "back")).subject == "anna"
    assert [path for path, _ in there.asked].count("/keys") == 2


async def test_a_code_that_was_used_is_refused(there: Wire) -> None:
    there.status = 400
    with pytest.raises(UntrueError, match="invalid_grant"):
        await issuer().account("code", None, TRIP, "back")


async def test_an_answer_that_names_another_issuer_is_refused(there: Wire) -> None:
    """The browser was at another issuer than we asked (RFC 9207)."""
    assert await issuer().account("code", ISSUER, TRIP, "back")
    with pytest.raises(UntrueError):
        await issuer().account("code", "https://evil.example", TRIP, "back")
    there.told = published(authorization_response_iss_parameter_supported=True)
    with pytest.raises(UntrueError):
        await issuer().account("code", None, TRIP, "back")


@pytest.mark.parametrize(
    "told",
    [
        published(issuer="https://evil.example"),
        published(token_endpoint="http://login.example/token"),
        {"issuer": ISSUER},
    ],
)
async def test_what_an_issuer_says_of_itself_must_be_right(
    there: Wire, told: dict[str, object]
) -> None:
    there.told = told
    with pytest.raises(AwayError):
        await issuer().login_address(TRIP, "back")


async def test_the_way_out_is_asked_of_the_issuer(there: Wire) -> None:
    assert await issuer().logout_address("back") is None
    there.told = published(end_session_endpoint=f"{ISSUER}/out")
    out = await issuer().logout_address("https://wegwijs.example/login")
    assert out == (
        f"{ISSUER}/out?client_id=wegwijs&post_logout_redirect_uri="
        "https%3A%2F%2Fwegwijs.example%2Flogin"
    )
    sent = await issuer().login_address(TRIP, "back")
    assert sent.startswith(f"{ISSUER}/authorize?p=1&response_type=code&")


async def test_a_secret_is_posted_where_the_issuer_takes_it_so_alone(there: Wire) -> None:
    there.told = published(token_endpoint_auth_methods_supported=["client_secret_post"])
    await issuer().account("code", None, TRIP, "back")
    assert dict(there.asked)["/token"]["data"]["client_secret"] == "a secret"
