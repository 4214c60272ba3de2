"""What every table of a profile's file is built of, and for whom something is told."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from flows.klantreis.person import DOELGROEPEN, Doelgroep, Leerroute, PersonDates

T = TypeVar("T")
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
ArgName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Line = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f{}]*$")]
Route = Leerroute | Literal["geen"]


def _as_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


Many = Annotated[tuple[T, ...], BeforeValidator(_as_tuple)]
Some = Annotated[tuple[T, ...], BeforeValidator(_as_tuple), Field(min_length=1)]


class Table(BaseModel):
    """A table of a profile's file."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Audience(Table):
    """For whom something is. What is left out does not matter."""

    doelgroepen: Some[Doelgroep] = DOELGROEPEN
    leerroutes: Some[Route] | None = None
    """`geen` is "no leerroute chosen yet"."""
    bijstand: bool | None = None
    amv: bool | None = None
    """Whether it is for those who came before they were 18, or for all others."""

    def includes(self, person: PersonDates) -> bool:
        return (
            person.doelgroep in self.doelgroepen
            and (self.leerroutes is None or (person.leerroute or "geen") in self.leerroutes)
            and (self.bijstand is None or self.bijstand in _bijstand_possible(person))
            and (self.amv is None or self.amv is person.amv)
        )

    def covers(self, other: Audience) -> bool:
        """Whether nobody of `other` is left out here."""
        return (
            set(other.doelgroepen) <= set(self.doelgroepen)
            and (
                self.leerroutes is None
                or (other.leerroutes is not None and set(other.leerroutes) <= set(self.leerroutes))
            )
            and self.bijstand in (None, other.bijstand)
            and self.amv in (None, other.amv)
        )


def _bijstand_possible(person: PersonDates) -> tuple[bool, ...]:
    """Before somebody is housed, whether there will be bijstand is not known yet."""
    if person.bijstand is not None:
        return (True,)
    settled = person.huisvesting or person.pip
    return (False,) if settled else (True, False)


EVERYBODY = Audience()
