"""Beheer, Collega's: roles given and taken, a way in, and what becomes of somebody's people."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection

from casework import colleagues, handing_over
from casework.access import NotAllowedError, NotHereError, load_access, log_in
from casework.colleagues import TypedColleague
from casework.errors import CaseError, Reason
from casework.handing_over import NOBODY
from casework.staffing import LOGIN_LINK_LASTS
from storage.audit import read_audit
from storage.people import people_by_ids
from storage.staff import Role, find_staff, roles_of
from tests.console.test_doors import guides
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World

HERE = "heemstede"


def roles(connection: Connection, world: World, login: str) -> frozenset[Role]:
    home = world.homes[HERE].id
    return roles_of(connection, world.staff[login].id).get(home, frozenset())


def guide_of(connection: Connection, world: World, name: str) -> int | None:
    id = world.people[name].id
    return people_by_ids(connection, [id])[id].consulent_id


def typed(*of: Role, login: str = "", name: str = "Anna", email: str = "") -> TypedColleague:
    return TypedColleague(login, name, email, frozenset(of))


def test_who_is_new_is_added_and_who_is_known_keeps_their_name(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        world.colleague(connection, "gert", heerenveen=Role.CONSULENT)
        els = access_of(connection, world, "els")
        new = typed(Role.PARTNER, Role.LEZER, login="Hans", name="Hans", email="h@voorbeeld.nl")
        hans = colleagues.add(connection, els, HERE, new, NOW)
        known = typed(Role.LEZER, login="gert", name="Iemand Anders", email="x@voorbeeld.nl")
        gert = colleagues.add(connection, els, HERE, known, NOW)
        assert roles_of(connection, hans.id) == {
            world.homes[HERE].id: {Role.PARTNER, Role.LEZER},
        }
        kept = find_staff(connection, "gert")
        assert kept is not None
        assert (gert.name, kept.name, kept.email) == ("Gert", "Gert", None)
        found = find_staff(connection, "hans")
        assert found is not None
        assert found.email == "h@voorbeeld.nl"
        with pytest.raises(CaseError) as refused:
            colleagues.add(connection, els, HERE, typed(login="ina"), NOW)
        assert refused.value.reason is Reason.ROLE_MISSING


def test_roles_are_changed_and_the_last_beheerder_stays(either_world: World) -> None:
    world = either_world
    anna, els_id = world.staff["anna"].public_id, world.staff["els"].public_id
    with world.database.transaction() as connection:
        els = access_of(connection, world, "els")
        with pytest.raises(CaseError) as refused:
            colleagues.change(connection, els, HERE, els_id, typed(Role.CONSULENT), NOW)
        assert refused.value.reason is Reason.LAST_BEHEERDER
    with world.database.transaction() as connection:
        els = access_of(connection, world, "els")
        colleagues.change(connection, els, HERE, anna, typed(Role.BEHEERDER, name="Anna B."), NOW)
        assert roles(connection, world, "anna") == {Role.BEHEERDER}
        row = find_staff(connection, "anna")
        assert row is not None
        assert row.name == "Anna B."
        colleagues.change(connection, els, HERE, els_id, typed(Role.CONSULENT), NOW)
        assert roles(connection, world, "els") == {Role.CONSULENT}
        kept = find_staff(connection, "els")
        assert kept is not None
        assert kept.name == "Els", "who works elsewhere too is not renamed from here"
        with pytest.raises(NotAllowedError):
            colleagues.team(connection, access_of(connection, world, "els"), HERE)


def test_two_who_let_each_other_go_leave_one_beheerder(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        world.colleague(connection, "fred", heemstede=Role.BEHEERDER)
        both = {one: access_of(connection, world, one) for one in ("els", "fred")}

    def lets_go(who: str, whom: str) -> bool:
        public_id = world.staff[whom].public_id
        try:
            with world.database.transaction() as connection:
                handing_over.let_go(connection, both[who], HERE, public_id, "", NOW)
        except CaseError as error:
            return error.reason is not Reason.LAST_BEHEERDER
        return True

    with ThreadPoolExecutor(2) as threads:
        done = threads.map(lets_go, ("els", "fred"), ("fred", "els"))
    assert sorted(done) == [False, True]
    with world.database.transaction() as connection:
        left = [one for one in ("els", "fred") if Role.BEHEERDER in roles(connection, world, one)]
    assert len(left) == 1


def test_who_guides_people_keeps_a_role_to_do_so(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        guides(connection, world, "Amal", "anna")
        els = access_of(connection, world, "els")
        anna = world.staff["anna"].public_id
        with pytest.raises(CaseError) as refused:
            colleagues.change(connection, els, HERE, anna, typed(Role.LEZER), NOW)
        assert refused.value.reason is Reason.STILL_GUIDES
        assert roles(connection, world, "anna") == {Role.CONSULENT}


def test_a_colleague_leaves_and_comes_back(either_world: World) -> None:
    world = either_world
    anna, els_id = world.staff["anna"], world.staff["els"]
    with world.database.transaction() as connection:
        for name in ("Amal", "Tesfay"):
            guides(connection, world, name, "anna")
        els = access_of(connection, world, "els")
        for nobody in ("", world.staff["bert"].public_id, anna.public_id):
            with pytest.raises(CaseError):
                handing_over.let_go(connection, els, HERE, anna.public_id, nobody, NOW)
        assert load_access(connection, anna.id) is not None
        handed = handing_over.let_go(connection, els, HERE, anna.public_id, els_id.public_id, NOW)
        assert handed == 2
        assert load_access(connection, anna.id) is None, "out of the console at once"
        assert guide_of(connection, world, "Amal") == els_id.id
        guides(connection, world, "Tesfay", None)
        left = colleagues.team(connection, els, HERE).left
        assert [one.row.login for one in left] == ["anna"]
        assert handing_over.undo(connection, els, HERE, anna.public_id, NOW)
        assert not handing_over.undo(connection, els, HERE, anna.public_id, NOW)
        assert roles(connection, world, "anna") == {Role.CONSULENT}
        assert guide_of(connection, world, "Amal") == anna.id
        assert guide_of(connection, world, "Tesfay") is None, "given to another since"
        deeds = [line.action for line in read_audit(connection, subject=anna.public_id)]
        about_amal = read_audit(connection, subject=world.people["Amal"].public_id)
    assert deeds[:3] == ["handover undone", "people handed over", "role revoked"]
    assert [line.action for line in about_amal[:2]] == ["person changed"] * 2


def test_people_go_to_another_or_to_nobody(either_world: World) -> None:
    world = either_world
    anna = world.staff["anna"].public_id
    with world.database.transaction() as connection:
        guides(connection, world, "Amal", "anna")
        els = access_of(connection, world, "els")
        assert handing_over.hand_over(connection, els, HERE, anna, NOBODY, NOW) == 1
        assert guide_of(connection, world, "Amal") is None
        assert roles(connection, world, "anna") == {Role.CONSULENT}
        assert handing_over.undo(connection, els, HERE, anna, NOW)
        assert guide_of(connection, world, "Amal") == world.staff["anna"].id


def test_a_link_opens_nothing_the_beheerder_does_not_manage(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        world.colleague(connection, "gert", heemstede=Role.LEZER, heerenveen=Role.BEHEERDER)
        els = access_of(connection, world, "els")
        gert, bert = (world.staff[one].public_id for one in ("gert", "bert"))
        with pytest.raises(CaseError) as refused:
            colleagues.login_link(connection, els, HERE, gert, NOW, LOGIN_LINK_LASTS)
        assert refused.value.reason is Reason.LOGIN_HELD_ELSEWHERE
        token = colleagues.login_link(connection, els, HERE, bert, NOW, LOGIN_LINK_LASTS)
        entered = log_in(connection, token, NOW)
        assert entered is not None
        assert entered.login == "bert"
        assert log_in(connection, token, NOW) is None
        with pytest.raises(NotHereError):
            colleagues.login_link(connection, els, "heerenveen", gert, NOW, LOGIN_LINK_LASTS)


async def test_a_colleague_is_added_let_in_and_let_go(world: World) -> None:
    client = await world.logged_in("els")
    form = {"naam": "<b>Jo</b>", "login": "jo", "rol": ["consulent", "onzin"]}
    added = await client.post("/beheer/collegas", data=form)
    page = added.headers["location"].partition("?")[0]
    shown = (await client.get(added.headers["location"])).text
    assert "De collega is toegevoegd." in shown
    assert "&lt;b&gt;Jo" in shown
    assert "<b>Jo" not in shown
    linked = (await client.post(f"{page}/link")).text
    link = re.search(r"http://127.0.0.1:8081/login/([\w-]+)", linked)
    assert link is not None
    assert "een kwartier lang, op deze computer" in linked
    jo = world.client()
    assert (await jo.post("/login", data={"token": link[1]})).status_code == 303
    assert (await jo.get("/")).status_code == 200
    assert link[1] not in (await client.get(page)).text
    await client.post(f"{page}/uit-dienst")
    assert (await jo.get("/")).status_code == 303, "their session ended with the last role"
    assert "uit dienst sinds" in (await client.get("/beheer/collegas")).text
    await client.post(f"{page}/ongedaan")
    assert (await jo.get("/")).status_code == 200


async def test_what_can_not_be_is_said_beside_what_was_typed(world: World) -> None:
    client = await world.logged_in("els")
    form = {"naam": "Jo", "login": "Jo Jansen", "rol": "lezer"}
    answer = await client.post("/beheer/collegas", data=form)
    assert answer.status_code == 400
    assert "kleine letters" in answer.text
    assert 'value="Jo Jansen"' in answer.text
    els = f"/beheer/collegas/{world.staff['els'].public_id}"
    answer = await client.post(f"{els}/uit-dienst")
    assert (answer.status_code, "laatste beheerder" in answer.text) == (400, True)
    for elsewhere in ("heerenveen", "nergens"):
        refused = await client.get("/beheer/collegas", params={"gemeente": elsewhere})
        assert refused.status_code == 404
