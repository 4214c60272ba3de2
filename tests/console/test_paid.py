"""Who pays somebody's fixed costs: entered, put back, unknown again; and what lists know of it."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest
from sqlalchemy import Connection

from casework.access import NotHereError
from casework.caseload import Wanted, list_people
from casework.editing import EditedBeforeError, UnreadableError
from casework.errors import Reason
from casework.learning import entered_of
from casework.paying import FIELDS, Cells, enter_all, version_of
from flows.lessons.paid import Entered
from storage.audit import read_audit
from storage.caseload import Sort
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World

RENT = {"huur": "gemeente", "huur-tot": "31-05-2027"}


def known(connection: Connection, world: World) -> tuple[Entered, ...]:
    id = world.people["Amal"].id
    return entered_of(connection, [id]).get(id, ())


def entered(
    connection: Connection, world: World, cells: Cells, login: str = "anna", name: str = "Amal"
) -> Cells:
    """What it was before."""
    access = access_of(connection, world, login)
    seen = version_of(known(connection, world))
    return enter_all(connection, access, world.people[name].public_id, cells, seen, NOW).before


def test_it_is_entered_put_back_and_unknown_again(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        before = entered(connection, world, RENT | {"zorg": "zelf"})
        assert before == dict.fromkeys(FIELDS, "")
        assert set(known(connection, world)) == {
            Entered("huur", True, date(2027, 5, 31)),
            Entered("zorg", False),
        }
        again = entered(connection, world, {"huur": "zelf", "huur-tot": ""})
        assert entered(connection, world, again) == dict(again) | {"huur": "zelf", "huur-tot": ""}
        assert known(connection, world)[0] == Entered("huur", True, date(2027, 5, 31))
        entered(connection, world, before)
        assert known(connection, world) == ()
        lines = read_audit(connection, subject=world.people["Amal"].public_id)
    told = [(line.action, line.detail["what"]) for line in reversed(lines)]
    assert told == [
        ("paid entered", "huur"),
        ("paid entered", "zorg"),
        ("paid entered", "huur"),
        ("paid entered", "huur"),
        ("paid forgotten", "huur"),
        ("paid forgotten", "zorg"),
    ]


def test_the_same_again_changes_nothing(world: World) -> None:
    with world.database.transaction() as connection:
        entered(connection, world, RENT)
        assert entered(connection, world, RENT) == {}
        lines = read_audit(connection, subject=world.people["Amal"].public_id)
    assert [line.action for line in lines] == ["paid entered"]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"huur": "oom"}, Reason.VALUE_UNKNOWN),
        (RENT | {"huur-tot": "31-02-2027"}, Reason.DATE_UNREADABLE),
        (RENT | {"huur": "zelf"}, Reason.DAY_WITHOUT_HELP),
        (RENT | {"huur": ""}, Reason.DAY_WITHOUT_HELP),
    ],
)
def test_what_can_not_be_is_refused_and_nothing_of_the_form_is_kept(
    world: World, cells: Cells, reason: Reason
) -> None:
    with world.database.transaction() as connection:
        with pytest.raises(UnreadableError) as refused:
            entered(connection, world, {**cells, "zorg": "gemeente"})
        assert [(one.column, one.reason) for one in refused.value.faults] == [("huur", reason)]
        assert known(connection, world) == ()


def test_of_two_at_once_the_second_looks_first_and_strangers_are_refused(world: World) -> None:
    with world.database.transaction() as connection:
        anna, amal = access_of(connection, world, "anna"), world.people["Amal"].public_id
        entered(connection, world, RENT)
        with pytest.raises(EditedBeforeError):
            enter_all(connection, anna, amal, {"huur": "zelf"}, version_of(()), NOW)
        with pytest.raises(NotHereError):
            entered(connection, world, RENT, login="bert")
        with pytest.raises(NotHereError):
            entered(connection, world, RENT, name="Yordanos")


def test_the_list_shows_the_step_of_whoever_is_helped_for_longer(either_world: World) -> None:
    """Beyond the months of the law nobody else is in ontzorgen any more."""
    world = either_world
    with world.database.transaction() as connection:
        for name in ("Amal", "Rana"):
            number = {"Amal": "HS-1", "Rana": "HS-3"}[name]
            dates = dict.fromkeys(("koppeling", "huisvesting", "brp", "kennisgeving"), None)
            values = {"bijstand": date(2026, 1, 5), "language": "ar"}
            world.person(connection, "heemstede", number, name, **dates, **values)
        entered(connection, world, RENT)
        access = access_of(connection, world, "anna")
        for wanted in (Wanted(step="ontzorgen"), Wanted(step="ontzorgen", sort=Sort.NEXT)):
            found = list_people(connection, access, world.profiles, wanted, NOW)
            assert [line.listed.person.first_name for line in found.lines] == ["Amal"]
            assert found.lines[0].step is not None
            assert found.lines[0].step.id == "step-ontzorgen"


# --- the page -------------------------------------------------------------------------------------


async def test_the_form_is_saved_and_put_back_with_one_press(world: World) -> None:
    client = await world.logged_in("anna")
    address = f"/inburgeraars/{world.people['Amal'].public_id}/geld"
    assert told((await client.get(address)).text) == "Wegwijs zegt nu: De gemeente betaalt dit."
    form = {"gezien": version_of(()), **RENT}
    itself = await client.post(address, data=form | {"huur": "zelf", "huur-tot": ""})
    assert told(itself.text) == "Wegwijs zegt nu: U betaalt dit zelf."
    saved = await client.post(address, data=_undo(itself.text) | RENT)
    assert told(saved.text) == "Wegwijs zegt nu: De gemeente betaalt dit."
    assert 'name="huur-tot" value="31-05-2027" maxlength' in saved.text
    stale = await client.post(address, data=form | {"huur": "zelf", "huur-tot": ""})
    assert (stale.status_code, "Een collega heeft dit net veranderd" in stale.text) == (409, True)
    assert _undo(saved.text).keys() == {"gezien", *FIELDS}
    back = await client.post(address, data=_undo(saved.text))
    assert told(back.text) == "Wegwijs zegt nu: U betaalt dit zelf."
    with world.database.transaction() as connection:
        assert known(connection, world) == (Entered("huur", False),)


async def test_a_fault_stands_beside_what_was_typed(world: World) -> None:
    client = await world.logged_in("anna")
    address = f"/inburgeraars/{world.people['Amal'].public_id}/geld"
    wrong = await client.post(address, data={"gezien": version_of(()), **RENT, "huur": "zelf"})
    assert wrong.status_code == 400
    assert "Een laatste dag hoort alleen bij wat de gemeente betaalt." in wrong.text
    assert 'value="31-05-2027"' in wrong.text


def told(page: str) -> str:
    """What the assistant says of the rent."""
    return page.partition('id="zegt-huur">')[2].partition("</p>")[0]


def _undo(page: str) -> dict[str, str]:
    form = page.partition('class="undo"')[2].partition("</form>")[0]
    return {name: html.unescape(value) for name, value in _HIDDEN.findall(form)}


_HIDDEN = re.compile(r'type="hidden" name="([^"]+)" value="([^"]*)"')
