"""The settings: environment, files named by `…_FILE`, or `.env`; all begin with WEGWIJS_.

A wrong value stops the start with one line that names the setting; secrets are never shown.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from functools import partial
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from cli.mail import MailServer, mail_server
from cli.words import say
from flows.quiet import NIGHT, QuietHours

T = TypeVar("T")

PREFIX = "WEGWIJS_"
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
MOST_A_SECOND = 1_000_000
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class SettingsError(Exception):
    """A setting that can not be used; the message is one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen."""

    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        return self.host in LOOPBACK

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def _address(value: object) -> object:
    if not isinstance(value, str):
        return value
    host, _, port = value.strip().rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise ValueError(say("setting-address"))
    return Address(host.strip("[]"), int(port))


def _quiet_hours(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        begins, ends = (time.fromisoformat(part.strip()) for part in value.split("-"))
    except ValueError:
        raise ValueError(say("setting-hours")) from None
    return QuietHours(begins, ends)


def _web_address(value: str | None) -> str | None:
    if value and not value.startswith(("http://", "https://")):
        raise ValueError(say("setting-scheme"))
    if value and not _has_host(value):
        raise ValueError(say("setting-host"))
    return value.rstrip("/") if value else None


def _has_host(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return bool(parts.hostname) and parts.port != 0 and " " not in value
    except ValueError:  # the port
        return False


def _profile_name(value: str | None) -> str | None:
    if value is not None and not NAME.fullmatch(value):
        raise ValueError(say("setting-profile"))
    return value


def _public_address(value: str | None) -> str | None:
    if value and not value.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise ValueError(say("setting-public"))
    return _web_address(value)


def _issuer(value: str | None) -> str | None:
    """As the issuer writes it, to the last stroke: it is compared with what its tokens say."""
    if value and not value.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise ValueError(say("setting-issuer"))
    _web_address(value)
    return value or None


def _networks(value: str) -> str:
    try:
        networks_of(value)
    except ValueError:
        raise ValueError(say("setting-networks")) from None
    return value


def networks_of(value: str) -> tuple[IPv4Network | IPv6Network, ...]:
    """`10.0.0.5,10.1.0.0/16` as networks. Raises ValueError."""
    return tuple(ip_network(part.strip()) for part in value.split(",") if part.strip())


def _smtp_url(value: SecretStr | None) -> SecretStr | None:
    if value is None or not value.get_secret_value():
        return None
    try:
        mail_server(value.get_secret_value())
    except ValueError:
        raise ValueError(say("setting-smtp")) from None
    return value


def _webhook_secret(value: SecretStr | None) -> SecretStr | None:
    allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
    if value is not None:
        secret = value.get_secret_value()
        if not 1 <= len(secret) <= 256 or set(secret) - set(allowed):
            raise ValueError(say("setting-secret"))
    return value


Listen = Annotated[Address, NoDecode, BeforeValidator(_address)]
Secret = Annotated[SecretStr | None, AfterValidator(_webhook_secret)]


class BotSettings(BaseModel):
    """One bot: its name in addresses and rows, its token, and whose it is."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(pattern=f"^{NAME.pattern}$")]
    token: Annotated[SecretStr, AfterValidator(lambda token: _token(token))]
    municipality: str
    webhook_secret: Secret = None


def _token(value: SecretStr) -> SecretStr:
    if not TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError(say("setting-token"))
    return value


class Settings(BaseSettings):
    """What `wegwijs run` needs to know; only the first two have no default."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    municipality: Annotated[str | None, AfterValidator(_profile_name)] = None
    database_url: str = "sqlite:///wegwijs.db"
    telegram_api_url: Annotated[str, AfterValidator(_web_address)] = "https://api.telegram.org"
    public_url: Annotated[str | None, AfterValidator(_public_address)] = None
    webhook_secret: Secret = None
    listen: Listen = Address("127.0.0.1", 8080)
    console_listen: Listen = Address("127.0.0.1", 8081)
    metrics_listen: Listen = Address("127.0.0.1", 9090)
    secret_key: SecretStr | None = None
    messages_per_second: Annotated[int, Field(ge=1, le=MOST_A_SECOND)] = 30
    messages_per_second_per_chat: Annotated[int, Field(ge=1, le=MOST_A_SECOND)] = 1
    quiet_hours: Annotated[QuietHours, NoDecode, BeforeValidator(_quiet_hours)] = NIGHT
    bots_file: Path | None = None
    smtp_url: Annotated[SecretStr | None, AfterValidator(_smtp_url)] = None
    console_url: Annotated[str | None, AfterValidator(_web_address)] = None
    console_proxies: Annotated[str, AfterValidator(_networks)] = "127.0.0.1,::1"
    oidc_issuer: Annotated[str | None, AfterValidator(_issuer)] = None
    oidc_client_id: str | None = None
    oidc_client_secret: SecretStr | None = None
    oidc_trust_email: bool = False
    erased_file: Path | None = None

    @property
    def mail_server(self) -> MailServer | None:
        """Where mail goes in; None where none is sent."""
        return None if self.smtp_url is None else mail_server(self.smtp_url.get_secret_value())

    @property
    def console_link(self) -> str:
        """How staff come to the console, for mail."""
        return self.console_url or f"http://{self.console_listen}"

    @property
    def names_municipality(self) -> str:
        """Where a municipality is named, for whoever has to correct it."""
        if self.bots_file is not None:
            return f"{PREFIX}BOTS_FILE: {self.bots_file}"
        return f"{PREFIX}MUNICIPALITY"

    def tokens(self) -> list[str]:
        """Every bot's token that is set, to be kept out of logs; none where none is needed."""
        if self.bots_file is not None:
            return [bot.token.get_secret_value() for bot in self.bots()]
        return [self.telegram_token.get_secret_value()] if self.telegram_token else []

    def bots(self) -> tuple[BotSettings, ...]:
        """The bots to run: those of BOTS_FILE, else the one of TELEGRAM_TOKEN."""
        if self.bots_file is not None:
            return _read_bots(self.bots_file)
        if self.telegram_token is None:
            raise SettingsError(f"{PREFIX}TELEGRAM_TOKEN {say('setting-no-token')}")
        if self.municipality is None:
            raise SettingsError(f"{PREFIX}MUNICIPALITY {say('setting-no-home')}")
        bot = BotSettings(
            name=self.municipality,
            token=self.telegram_token,
            municipality=self.municipality,
            webhook_secret=self.webhook_secret,
        )
        return (bot,)


def load_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. SettingsError names the first that is wrong."""
    values = _from_files(os.environ if environment is None else environment)
    return _checked(lambda: Settings(**values))


def _from_files(environment: Mapping[str, str]) -> dict[str, Any]:
    """Settings whose value stands in a file (`WEGWIJS_TELEGRAM_TOKEN_FILE=/run/secrets/…`)."""
    values = {}
    for field in Settings.model_fields:
        name = f"{PREFIX}{field.upper()}_FILE"
        path = environment.get(name)
        if path and name != f"{PREFIX}BOTS_FILE":
            try:
                values[field] = Path(path).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                problem = say("setting-unread", path=path, problem=error)
                raise SettingsError(f"{name}: {problem}") from None
    return values


def _read_bots(path: Path) -> tuple[BotSettings, ...]:
    name = f"{PREFIX}BOTS_FILE"
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("bot", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{name}: {say('setting-unread', path=path, problem=error)}") from None
    if not isinstance(tables, list) or not tables:
        raise SettingsError(f"{name}: {say('setting-no-bot', path=path)}")
    where = f"{name}: {path}: "
    bots = tuple(_checked(partial(BotSettings.model_validate, table), where) for table in tables)
    if len({bot.name for bot in bots}) < len(bots):
        raise SettingsError(f"{name}: {say('setting-same-name', path=path)}")
    if len({bot.token.get_secret_value() for bot in bots}) < len(bots):
        raise SettingsError(f"{name}: {say('setting-same-token', path=path)}")
    return bots


def _checked(make: Callable[[], T], where: str = "") -> T:
    try:
        return make()
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        setting = str(first["loc"][0]) if first["loc"] else "?"
        name = f"{where}{setting}" if where else f"{PREFIX}{setting.upper()}"
        raise SettingsError(f"{name}: {_problem(first['type'], first['msg'])}") from None


def _problem(kind: str, told: str) -> str:
    """What pydantic found, in the reader's words; our own validators speak them already."""
    match kind:
        case "value_error":
            return told.removeprefix("Value error, ")
        case "int_parsing" | "greater_than_equal" | "less_than_equal":
            return say("setting-number", most=MOST_A_SECOND)
        case "missing":
            return say("setting-missing")
        case "extra_forbidden":
            return say("setting-unknown")
        case "string_pattern_mismatch":
            return say("setting-name")
        case "bool_parsing":
            return say("setting-yes-no")
    return say("setting-unusable", problem=told)
