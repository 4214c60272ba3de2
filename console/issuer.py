"""The organisation's login (OpenID Connect): where it is, and whether what it says is true.

IssuerError
├── AwayError        it can not be reached, or does not answer as one does
└── UntrueError      what came back is not an answer of this issuer, to us, to this question
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import httpx
from joserfc import jwk, jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from casework.signing_in import Account
from console.trips import Trip

KEPT_SECONDS = 3600.0
"""How long what the issuer publishes is believed before it is asked again."""
KEYS_SECONDS = 30.0
"""How soon the keys may be asked for again because one is unknown."""
PATIENCE = 10.0
WAYS = ("authorization_endpoint", "token_endpoint", "jwks_uri")
"""What an issuer has to tell of itself."""
LEEWAY = 60
"""Seconds that the issuer's clock and ours may differ."""
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""Signatures that only the issuer can make: never `none`, and none with a shared secret."""


class IssuerError(Exception):
    """Logging in with an account did not succeed; the message is for the log alone."""


class AwayError(IssuerError):
    """The issuer can not be reached, or does not answer as one does."""


class UntrueError(IssuerError):
    """What came back is not an answer of this issuer, to us, to this question."""


@dataclass(frozen=True, slots=True)
class Registration:
    """As which application the issuer knows us. `trusts_email`: whether an address that it says
    is verified may bind an account."""

    issuer: str
    client_id: str
    client_secret: str
    trusts_email: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """What the issuer says of itself (OpenID Connect Discovery 1.0, 3)."""

    authorize: str
    token: str
    keys: str
    end_session: str | None
    posts_secret: bool
    names_itself: bool


class Issuer:
    """Asks the issuer. One a console; `now` is the real time."""

    def __init__(
        self,
        registration: Registration,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.registration = registration
        self._now, self._monotonic = now, monotonic
        self._published: tuple[float, Published] | None = None
        self._keys: tuple[float, KeySet] | None = None

    async def login_address(self, trip: Trip, back: str) -> str:
        """Where the browser goes to log in; it comes back at `back`. Raises AwayError."""
        published = await self._learn()
        asked = {
            "response_type": "code",
            "client_id": self.registration.client_id,
            "redirect_uri": back,
            "scope": "openid email" if self.registration.trusts_email else "openid",
            "state": trip.state,
            "nonce": trip.nonce,
            "code_challenge": trip.challenge,
            "code_challenge_method": "S256",
        }
        return _with(published.authorize, asked)

    async def logout_address(self, back: str) -> str | None:
        """Where the browser logs out of the account as well (RP-Initiated Logout 1.0, 2).

        None where the issuer has no such place, or can not be reached.
        """
        try:
            published = await self._learn()
        except AwayError:
            return None
        if published.end_session is None:
            return None
        told = {"client_id": self.registration.client_id, "post_logout_redirect_uri": back}
        return _with(published.end_session, told)

    async def account(self, code: str, named: str | None, trip: Trip, back: str) -> Account:
        """Whose this code is. Raises IssuerError.

        `named`: which issuer the browser says that it comes from (RFC 9207).
        """
        published = await self._learn()
        if named not in (None, self.registration.issuer) or (
            named is None and published.names_itself
        ):
            raise UntrueError("the answer is of another issuer")
        claims = await self._claims(await self._id_token(published, code, trip, back))
        self._check(claims, trip)
        return Account(self.registration.issuer, str(claims["sub"]), self._email(claims))

    async def _id_token(self, published: Published, code: str, trip: Trip, back: str) -> str:
        """The code, once, for a token (OpenID Connect Core 1.0, 3.1.3)."""
        us = self.registration
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": back,
            "code_verifier": trip.verifier,
        }
        auth = httpx.BasicAuth(_escaped(us.client_id), _escaped(us.client_secret))
        if published.posts_secret:
            form |= {"client_id": us.client_id, "client_secret": us.client_secret}
            answer = await _asked("POST", published.token, data=form)
        else:
            answer = await _asked("POST", published.token, data=form, auth=auth)
        if answer.is_client_error:
            raise UntrueError(f"the code is refused: {_named_error(answer)}")
        token = _object(answer).get("id_token")
        if not isinstance(token, str):
            raise UntrueError("no id_token")
        return token

    async def _claims(self, token: str) -> Mapping[str, Any]:
        """What the token says, once its signature is the issuer's."""
        try:
            return _decoded(token, await self._known_keys(0.0))
        except (JoseError, ValueError):  # a key that is new since, or a forgery
            pass
        try:
            return _decoded(token, await self._known_keys(KEYS_SECONDS))
        except (JoseError, ValueError) as error:
            raise UntrueError(f"the token is not signed by the issuer: {error}") from error

    def _check(self, claims: Mapping[str, Any], trip: Trip) -> None:
        """OpenID Connect Core 1.0, 3.1.3.7."""
        us = self.registration
        registry = jwt.JWTClaimsRegistry(
            now=int(self._now().timestamp()),
            leeway=LEEWAY,
            iss={"essential": True, "value": us.issuer},
            aud={"essential": True, "value": us.client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": trip.nonce},
        )
        try:
            registry.validate(dict(claims))
        except (JoseError, TypeError, ValueError) as error:
            raise UntrueError(f"a claim is not right: {error}") from error
        for_others = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if claims.get("azp", None if for_others else us.client_id) != us.client_id:
            raise UntrueError("the token is for another application")

    def _email(self, claims: Mapping[str, Any]) -> str | None:
        email = claims.get("email")
        is_known = self.registration.trusts_email and claims.get("email_verified") is True
        return email if is_known and isinstance(email, str) else None

    async def _learn(self) -> Published:
        now = self._monotonic()
        if self._published is None or now - self._published[0] > KEPT_SECONDS:
            self._published = now, await self._read_published()
        return self._published[1]

    async def _read_published(self) -> Published:
        issuer = self.registration.issuer
        address = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        told = _object(await _asked("GET", address))
        if told.get("issuer") != issuer:
            raise AwayError(f"{address} is of another issuer: {told.get('issuer')!r}")
        self._refuse_open_ways(told)
        methods = told.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        ends = told.get("end_session_endpoint")
        try:
            return Published(
                str(told["authorization_endpoint"]),
                str(told["token_endpoint"]),
                str(told["jwks_uri"]),
                ends if isinstance(ends, str) else None,
                "client_secret_basic" not in methods,
                told.get("authorization_response_iss_parameter_supported") is True,
            )
        except KeyError as error:
            raise AwayError(f"{address} does not tell its {error}") from None

    def _refuse_open_ways(self, told: Mapping[str, Any]) -> None:
        """Of an issuer that is reached by https everything is."""
        ways = [str(told.get(name, "")) for name in WAYS]
        if self.registration.issuer.startswith("https://") and not all(
            one.startswith("https://") for one in ways
        ):
            raise AwayError(f"{self.registration.issuer} names an address without https")

    async def _known_keys(self, younger: float) -> KeySet:
        """The issuer's keys; asked for anew when they are old.

        With `younger`, when they were read longer ago than that: one is not among them.
        """
        now, oldest = self._monotonic(), younger or KEPT_SECONDS
        if self._keys is None or now - self._keys[0] > oldest:
            published = await self._learn()
            self._keys = now, _keys_in(_object(await _asked("GET", published.keys)))
        return self._keys[1]


def _decoded(token: str, keys: KeySet) -> Mapping[str, Any]:
    """Issuers put more in the header than the standard has; what is marked critical counts."""
    registry = JWSRegistry(algorithms=list(ALGORITHMS), strict_check_header=False)
    return jwt.decode(token, keys, registry=registry).claims


def _keys_in(told: Mapping[str, Any]) -> KeySet:
    """Those that sign, of a kind that we know: one that we do not know spoils no other."""
    keys = []
    for one in told.get("keys", ()):
        with suppress(JoseError, KeyError, ValueError, TypeError):
            if one.get("use", "sig") == "sig" and one["kty"] in ("RSA", "EC"):
                keys.append(jwk.import_key(one))
    if not keys:
        raise AwayError("the issuer names no keys that we know")
    return KeySet(keys)


async def _asked(method: str, address: str, **form: Any) -> httpx.Response:
    """Asked by the proxy and with the certificates of the environment; no redirects, since what
    we send is secret. Raises AwayError."""
    try:
        async with httpx.AsyncClient(timeout=PATIENCE) as client:
            answer = await client.request(
                method, address, headers={"accept": "application/json"}, **form
            )
    except httpx.HTTPError as error:
        raise AwayError(f"{address}: {type(error).__name__}") from error
    is_told = answer.is_success or (method == "POST" and answer.is_client_error)
    if not is_told:
        raise AwayError(f"{address}: {answer.status_code}")
    return answer


def _object(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        told = answer.json()
    except ValueError as error:
        raise AwayError(f"{answer.url.host}: no JSON") from error
    if not isinstance(told, dict):
        raise AwayError(f"{answer.url.host}: no object")
    return told


def _named_error(answer: httpx.Response) -> str:
    """The error's name (RFC 6749, 5.2); what is told beside it may name people."""
    try:
        return str(_object(answer).get("error", answer.status_code))[:40]
    except AwayError:
        return str(answer.status_code)


def _with(address: str, told: Mapping[str, str]) -> str:
    """An address may have a query of its own."""
    return f"{address}{'&' if '?' in address else '?'}{urlencode(told)}"


def _escaped(value: str) -> str:
    """As the header of a client wants it (RFC 6749, 2.3.1)."""
    return urlencode({"": value})[1:]
