"""The languages of the console: Dutch, as its pages are written, and English from its catalogs.

The Dutch is the message itself (gettext): a page that has no English yet stays readable.
`_` and `ngettext` are for code, `{% trans %}` and `_()` for templates, `Words` and `Notices` for
what is kept as a code, `N_` for what is said once it is shown. `docs/translating.md` tells how.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from http.cookies import CookieError, SimpleCookie
from io import BytesIO
from pathlib import Path
from typing import Literal, TypeVar

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from jinja2 import Environment
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

Language = Literal["nl", "en"]
DUTCH: Language = "nl"
ENGLISH: Language = "en"
LANGUAGES: Mapping[Language, str] = {DUTCH: "Nederlands", ENGLISH: "English"}
"""Each under its own name."""
COOKIE = "wegwijs_taal"
CATALOGS = Path(__file__).with_name("english")
K = TypeVar("K")
_speaking: ContextVar[Language] = ContextVar("language of the console", default=DUTCH)


def speaking() -> Language:
    """The language of this request."""
    return _speaking.get()


def _(message: str) -> str:
    """`message`, which is Dutch, in the language of this request."""
    return _english().gettext(message) if speaking() == ENGLISH else message


def ngettext(one: str, more: str, count: int) -> str:
    """`one` for 1, `more` for every other `count`, in the language of this request."""
    if speaking() == ENGLISH:
        return _english().ngettext(one, more, count)
    return one if count == 1 else more


def N_(message: str) -> str:  # noqa: N802 - gettext's name, that finds it in code
    """`message` itself: to be said with `_` where it is shown."""
    return message


@contextmanager
def in_language(language: Language) -> Iterator[None]:
    """Speak it until the end: for what is said outside a request."""
    before = _speaking.set(language)
    try:
        yield
    finally:
        _speaking.reset(before)


class Words(Mapping[K, str]):
    """Dutch words for what is kept as a code; read in the language of the request."""

    def __init__(self, dutch: Mapping[K, str]) -> None:
        self.dutch = dutch

    def __getitem__(self, key: K) -> str:
        return _(self.dutch[key])

    def __iter__(self) -> Iterator[K]:
        return iter(self.dutch)

    def __len__(self) -> int:
        return len(self.dutch)


class Notices(Mapping[str, tuple[str, str]]):
    """What is told above a page: (good, bad or neither; Dutch words, read as those of `Words`)."""

    def __init__(self, dutch: Mapping[str, tuple[str, str]]) -> None:
        self.dutch = dutch

    def __getitem__(self, key: str) -> tuple[str, str]:
        tone, message = self.dutch[key]
        return tone, _(message)

    def __iter__(self) -> Iterator[str]:
        return iter(self.dutch)

    def __len__(self) -> int:
        return len(self.dutch)


def teach(templates: Environment) -> None:
    """Give `templates` the words `_`, `ngettext` and `{% trans %}`, lines folded into one."""
    templates.add_extension("jinja2.ext.i18n")
    templates.policies["ext.i18n.trimmed"] = True
    templates.install_gettext_callables(  # type: ignore[attr-defined]  # of the extension
        gettext=_, ngettext=ngettext, newstyle=True
    )
    templates.globals |= {"speaking": speaking, "LANGUAGES": LANGUAGES}


class Speaking:
    """Reads from its cookie in which language a request is answered."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            _speaking.set(_chosen(Headers(scope=scope).get("cookie", "")))
        await self._app(scope, receive, send)


def _chosen(cookies: str) -> Language:
    try:
        found = SimpleCookie(cookies).get(COOKIE)
    except CookieError:
        return DUTCH
    return ENGLISH if found is not None and found.value == ENGLISH else DUTCH


def catalog() -> Catalog:
    """All English texts. ValueError where two files translate one message differently."""
    together = Catalog(locale=ENGLISH)
    for path in sorted(CATALOGS.glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=ENGLISH, abort_invalid=True):
                known = together.get(message.id) if message.id else None
                if known is not None and known.string != message.string:
                    raise ValueError(f"{path.name}: {message.id!r} has two translations")
                if message.id:
                    together.add(message.id, message.string)
    return together


@cache
def _english() -> Translations:
    compiled = BytesIO()
    write_mo(compiled, catalog())
    compiled.seek(0)
    return Translations(compiled)
