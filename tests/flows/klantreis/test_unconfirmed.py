"""What only old memos say: told with its year, or left to the consulent until confirmed."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cli.texts import load_profiles
from flows.context import LANGUAGES, Context
from flows.inspect import findings_of, message_ids
from flows.klantreis.model import TOLD, Profile, Told
from flows.klantreis.person import DOELGROEPEN, LEERROUTES, PersonDates
from flows.klantreis.profile import FOLDER, LAW, ProfileError, load_profile, profiles
from flows.model import Text
from flows.situations import Situation, with_case
from flows.walking import walk
from locales.catalog import Catalog

MUNICIPALITIES = [name for name in profiles() if name != LAW]
AMAL = PersonDates("asielstatushouder", "b1", huisvesting=date(2026, 10, 1))
MEMO = """
title = "Dorp"
[sources.nota]
title = "Nota van Dorp"
date = 2022-05-01
kind = "memo"
[facts.contact-name]
value = "klantmanager"
source = "nota, blz. 2"
checked = 2026-11-01
{confirmed}
[facts.begeleiding]
value = 18
unit = "months"
source = "nota"
checked = 2026-11-01
[steps.begeleiding]
texts = ["what", "length"]
facts = {{ months = "begeleiding" }}
done = {{ from = ["huisvesting"], plus = "begeleiding" }}
sources = ["vng", "nota"]
checked = 2026-11-01
{confirmed}
[steps.brugklas]
icon = "🌉"
for = {{ doelgroepen = ["asielstatushouder"] }}
after = "leerbaarheidstoets"
who = "school"
texts = ["learn"]
starts = {{ from = ["huisvesting"] }}
due = {{ from = ["huisvesting"], plus = "begeleiding" }}
done = {{ from = ["pip"] }}
sources = ["nota"]
checked = 2026-11-01
[steps.ontzorgen]
texts = [{ontzorgen}]
sources = ["nota"]
checked = 2026-11-01
[contacts.begeleider]
name = "Welkom in Dorp"
phone = "0512 34 56 78"
sources = ["nota"]
checked = 2026-11-01
[activities.zwemles]
kind = "do"
icon = "🏊"
sources = ["nota"]
checked = 2026-11-01
"""


@pytest.fixture
def village(tmp_path: Path) -> Path:
    shutil.copy(FOLDER / f"{LAW}.toml", tmp_path)
    return _written(tmp_path)


def _written(folder: Path, confirmed: str = "", ontzorgen: str = '"what", "pays"') -> Path:
    text = MEMO.format(confirmed=confirmed, ontzorgen=ontzorgen)
    (folder / "dorp.toml").write_text(text, "utf-8")
    return folder


def _texts(profile: Profile, table: str, id: str, person: PersonDates = AMAL) -> list[Text]:
    told: Told = getattr(profile, table)[id]
    return list(profile.texts_of(told, person))


def _ids(profile: Profile, table: str, id: str) -> list[str]:
    return [text.id for text in _texts(profile, table, id)]


def test_told_means_as_written_with_the_year_of_the_memo(village: Path) -> None:
    profile = load_profile("dorp", village, unconfirmed="told")
    *said, dated = _texts(profile, "steps", "begeleiding")
    assert [text.id for text in said] == ["step-begeleiding-what", "step-begeleiding-length"]
    assert said[-1].args["months"] == 18
    assert dated == Text("klantreis-dated", {"contact": "klantmanager", "year": "2022"})
    assert profile.contact_name == "klantmanager"
    for table, id in (("contacts", "begeleider"), ("activities", "zwemles")):
        assert _ids(profile, table, id)[-1] == "klantreis-dated"
    assert "klantreis-dated" not in _ids(profile, "steps", "intake")


def test_asked_means_that_the_law_speaks_and_the_consulent_knows_more(village: Path) -> None:
    profile, law = load_profile("dorp", village, unconfirmed="asked"), load_profile(LAW)
    assert profile.contact_name == law.contact_name
    assert profile.contacts["begeleider"] == law.contacts["begeleider"]
    assert profile.steps["begeleiding"] == law.steps["begeleiding"]
    assert _ids(profile, "steps", "begeleiding") == [
        *_ids(law, "steps", "begeleiding"),
        "klantreis-ask-local",
    ]
    assert profile.steps["intake"] == law.steps["intake"]
    assert _ids(profile, "steps", "intake") == _ids(law, "steps", "intake")


def test_what_the_memo_does_without_the_law_does_not_claim_either(village: Path) -> None:
    """A municipality said to pay other bills than the law names: nobody leaves one unpaid."""
    _written(village, ontzorgen='"part", "which"')
    profile = load_profile("dorp", village, unconfirmed="asked")
    law = _ids(load_profile(LAW), "steps", "ontzorgen")
    doubted = {"step-ontzorgen-what": "what-ask", "step-ontzorgen-pays": "pays-ask"}
    assert doubted.keys() <= set(law)
    cautious = [f"step-ontzorgen-{doubted[id]}" if id in doubted else id for id in law]
    assert _ids(profile, "steps", "ontzorgen") == [*cautious, "klantreis-ask-local"]


def test_what_the_memo_says_as_the_law_does_stands(village: Path) -> None:
    profile = load_profile("dorp", village, unconfirmed="asked")
    assert profile.steps["ontzorgen"] == load_profile(LAW).steps["ontzorgen"]


def test_only_the_law_is_unsure_of_what_holds_somewhere(village: Path) -> None:
    _written(village, ontzorgen='{ id = "pays", ask = "which" }')
    with pytest.raises(ProfileError, match=r"steps\.ontzorgen\.texts\.ask: only the law's own"):
        load_profile("dorp", village)


@pytest.mark.parametrize("name", ["uithoorn", "heerenveen"])
def test_no_bill_is_called_paid_where_the_memo_says_otherwise(name: str) -> None:
    """The whole walk of somebody with bijstand, in the two places that pay only a part."""
    asked = load_profiles("asked")
    bare = Context(now=datetime(2026, 11, 21, 11, tzinfo=UTC), home=name, profiles=asked)
    with_bijstand = replace(AMAL, koppeling=date(2026, 9, 1), bijstand=date(2026, 10, 1))
    walked = walk(Situation("asked", with_case(bare, with_bijstand)))
    said = {id for visit in walked.visits for id in message_ids(visit)}
    claims = {"step-ontzorgen-pays", "item-huur-paid", "item-energie-paid"}
    assert said & (claims | set(_doubted(load_profile(LAW)))) == set()
    assert {"step-ontzorgen-pays-ask", "term-ontzorgen-ask", "item-huur-which"} <= said


def _doubted(law: Profile) -> Iterator[str]:
    for table in TOLD:
        for told in getattr(law, table).values():
            yield from (f"{told.message}-{part.id}" for part in told.texts if part.ask)


def test_asked_leaves_the_title_of_what_the_law_does_not_have(village: Path) -> None:
    profile = load_profile("dorp", village, unconfirmed="asked")
    written = load_profile("dorp", village).steps["brugklas"]
    left = profile.steps["brugklas"]
    assert (left.icon, left.audience, left.who) == (written.icon, written.audience, written.who)
    assert _ids(profile, "steps", "brugklas") == ["klantreis-ask-local"]
    assert (left.starts, left.due, left.done) == (written.starts, None, written.done)
    order = list(profile.steps)
    assert order.index("brugklas") == order.index("leerbaarheidstoets") + 1
    assert _ids(profile, "activities", "zwemles") == ["klantreis-ask-local"]
    assert "begeleiding" not in profile.facts


def test_what_the_municipality_confirmed_is_told_by_both(village: Path) -> None:
    _written(village, confirmed="confirmed = 2026-11-20")
    profile = load_profile("dorp", village, unconfirmed="asked")
    assert profile.contact_name == "klantmanager"
    assert "facts.contact-name" not in profile.unconfirmed
    assert "klantreis-dated" not in _ids(load_profile("dorp", village), "contacts", "consulent")


def test_a_confirmed_step_waits_for_the_fact_it_tells(village: Path) -> None:
    """Its number would be the memo's: whoever confirms a step confirms its facts too."""
    _written(village, confirmed="confirmed = 2026-11-20")
    profile = load_profile("dorp", village, unconfirmed="asked")
    assert profile.unconfirmed["steps.begeleiding"] == 2022
    assert _ids(profile, "steps", "begeleiding")[-1] == "klantreis-ask-local"


@pytest.mark.parametrize("line", ['unconfirmed = { "steps.pip" = 2022 }', "asked = true"])
def test_no_file_says_itself_what_is_unconfirmed(village: Path, line: str) -> None:
    text = (village / "dorp.toml").read_text("utf-8")
    (village / "dorp.toml").write_text(f"{line}\n{text}", "utf-8")
    with pytest.raises(ProfileError, match=r"dorp\.toml:1: .*: unknown key"):
        load_profile("dorp", village)


def test_a_mistake_is_named_also_where_it_would_not_be_told(village: Path) -> None:
    file = village / "dorp.toml"
    file.write_text(file.read_text("utf-8").replace('who = "school"', 'who = "skool"'), "utf-8")
    with pytest.raises(ProfileError, match="unknown contact 'skool'"):
        load_profile("dorp", village, unconfirmed="asked")


@pytest.mark.parametrize("name", MUNICIPALITIES)
def test_real_people_hear_no_value_that_only_a_memo_gives(name: str) -> None:
    told, asked, law = load_profile(name), load_profiles("asked")[name], load_profile(LAW)
    values = {
        fact.value
        for id, fact in told.facts.items()
        if f"facts.{id}" in told.unconfirmed and isinstance(fact.value, str)
    }
    assert values
    assert not values & {law.title, law.contact_name}
    said = " | ".join(_everything_said(asked))
    assert [value for value in values if re.search(rf"\b{re.escape(str(value))}\b", said)] == []


@pytest.mark.parametrize("name", MUNICIPALITIES)
def test_asking_leaves_no_dead_end_and_no_text_out(name: str) -> None:
    asked, catalog = load_profiles("asked"), Catalog.load()
    bare = Context(now=datetime(2026, 11, 21, 11, tzinfo=UTC), home=name, profiles=asked)
    walked = walk(Situation("asked", with_case(bare, AMAL)))
    assert "klantreis-ask-local" in {id for visit in walked.visits for id in message_ids(visit)}
    assert list(findings_of(walked, lambda id: _is_there(catalog, id))) == []


def _is_there(catalog: Catalog, id: str) -> bool:
    return all(catalog.has(language, id) for language in LANGUAGES)


def _everything_said(profile: Profile) -> list[str]:
    people = [PersonDates(one, route) for one in DOELGROEPEN for route in (None, *LEERROUTES)]
    return [
        str(value)
        for table in TOLD
        for told in getattr(profile, table).values()
        for person in people
        for text in (profile.title_of(told), *profile.texts_of(told, person))
        for value in text.args.values()
    ] + [who.name for who in profile.contacts.values() if who.name]
