"""Each rule is seen to speak, over folders that are sound but for one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from locales.catalog import Catalog
from locales.check import Finding, check
from locales.files import LocaleError
from locales.rules.dutch import reading_report
from locales.states import State, load_states, save_states, stamp
from locales.terms import Term
from tests.locales.conftest import Write

TERMS = (
    Term(("gemeente",), {"ar": ("البلدية",), "ti": ("ምምሕዳር ከተማ",)}, {"ar": "V", "ti": "M"}),
    Term(("boete",), {"ar": ("غرامة",), "ti": ("መቕጻዕቲ",)}, {"ar": "J"}),
    Term(("lening",), {"ar": ("قرض",)}, {}),
)
LONG_WORD = "verantwoordelijkheidsgevoel"


def found(folder: Path, *languages: str) -> list[str]:
    """`severity message: text` of each finding."""
    return [
        f"{f.severity} {f.message_id}: {f.text}"
        for f in check(folder, languages or ("nl",), terms=TERMS)
    ]


def in_dutch(write: Write, text: str) -> list[str]:
    return found(write("nl/menu.ftl", text))


def beside(write: Write, dutch: str, translation: str, language: str = "ar") -> list[str]:
    """Findings of a translation whose states are in order."""
    write("nl/menu.ftl", f"# Where. $name, $sum, $day, $weeks.\n{dutch}\n")
    folder = write(f"{language}/menu.ftl", f"{translation}\n")
    stamp(folder, language)
    return [line for line in found(folder, language) if "long words" not in line]


SOUND_NL = """\
    # Greeting. $name: first name, $weeks: weeks left, $day: last day, $sum: euros.
    menu-hello = 👋 <b>Hallo</b> { $name }! Betaal { MONEY($sum) } voor { DAY($day) }.
        Nog { $weeks ->
            [one] één week
           *[other] { $weeks } weken
        }. De gemeente helpt u.
    # Button.
    button-back = ◂ Terug
    """
SOUND_AR = """\
    menu-hello = 👋 <b>مرحبا</b> { $name }! المبلغ { MONEY($sum) } قبل { DAY($day) }.
        { $weeks ->
            [zero] لا أسابيع
            [one] أسبوع
            [two] أسبوعان
            [few] { $weeks } أسابيع
            [many] { $weeks } أسبوعا
           *[other] { $weeks } أسبوع
        }. البلدية (<i>gemeente</i>) تساعد.
    button-back = ◂ رجوع
    """
SOUND_TI = """\
    menu-hello = 👋 <b>ሰላም</b> { $name }! { MONEY($sum) } ቅድሚ { DAY($day) }.
        { $weeks ->
            [one] { $weeks } ሰሙን
           *[other] { $weeks } ሰሙናት
        }. ምምሕዳር ከተማ (gemeente) ይሕግዝ።
    button-back = ◂ ተመለስ
    """


def test_sound_texts_have_no_findings(write: Write) -> None:
    write("nl/menu.ftl", SOUND_NL)
    write("ar/menu.ftl", SOUND_AR)
    folder = write("ti/menu.ftl", SOUND_TI.replace("ተመለስ", "ምምላስ"))
    stamp(folder, "ar")
    stamp(folder, "ti")
    assert found(folder, "ar", "ti") == []


def test_a_finding_names_file_line_and_message(write: Write) -> None:
    folder = write("nl/menu.ftl", "# Where.\nmenu-a = Goed.\n\nmenu-b = Ook goed.\n")
    (finding,) = check(folder, ("nl",), terms=())
    assert finding == Finding(
        "error",
        "locales/nl/menu.ftl",
        4,
        "menu-b",
        "nl",
        "has no comment: where is it shown, what do its variables hold?",
    )
    assert str(finding).startswith("locales/nl/menu.ftl:4: error: menu-b: has no comment")


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("menu-a = Goed { $x\n", 'error : Expected token: "}"'),
        ("menu-a = Goed.\n# Where.\nmenu-a = Anders.\n", "error menu-a: already stands in"),
        ("menu-a = De { menu-b } werkt.\n", "error menu-a: refers to menu-b, which"),
        ("menu-a = De { -term } werkt.\n", "error menu-a: refers to -term, which"),
        ("menu-a = A { menu-b }\n# W.\nmenu-b = B { menu-a }\n", "error menu-b: refers to itself"),
        ("menu-a = { NUMBER(5) } weken\n", "error menu-a: uses the function NUMBER"),
        ("menu-a =\n    .title = Goed\n", "error menu-a: has no text"),
        ("menu-a = <b>Goed\n", "error menu-a: <b> is not closed"),
        ("menu-a = Goed</b>\n", "error menu-a: </b> closes what is not open"),
        ("menu-a = <b><i>Goed</b></i>\n", "error menu-a: </b> closes what is not open"),
        ("menu-a = <u>Goed</u>\n", "error menu-a: <u>: only <b>, <i> and <code>"),
        ("menu-a = Brood & boter\n", "error menu-a: write &lt; &gt; &amp;"),
        ("menu-a = 3 < 5\n", "error menu-a: write &lt; &gt; &amp;"),
        ("button-a = <b>Goed</b>\n", "error button-a: a button, command or address takes no tags"),
        ("menu-a = Om ٣ uur\n", "error menu-a: ٣: digits are 0-9"),
        ("menu-a = Om ፫ uur\n", "error menu-a: ፫: digits are 0-9"),
        ("menu-a = Dag \u2068Amal\u2069\n", "error menu-a: a direction mark or isolate typed"),
        ('menu-a = Dag { "\\u200F" }!\n', "error menu-a: a direction mark or isolate typed"),
        ("menu-a = " + "Goed. " * 700 + "\n", "error menu-a: 4199 characters; at most 4096"),
        ("command-a = " + "Goed. " * 50 + "\n", "error command-a: 299 characters; at most 256"),
        ("button-a = Dit is een veel te lange tekst\n", "error button-a: 30 columns wide"),
        (
            "menu-a = Dit is een zin met veel te veel woorden voor onze lezer hier.\n",
            "error menu-a: 13 words in a sentence (at most 12): Dit is",
        ),
        (f"menu-a = {LONG_WORD}\n", f"warning menu-a: long words: {LONG_WORD}"),
        (
            "menu-a = Persoonlijke omstandigheden veroorzaken onduidelijkheid. "
            "Verschillende belanghebbenden interpreteren aanwijzingen tegenstrijdig. "
            "Voorafgaande toestemming blijft noodzakelijk.\n",
            "error menu-a: harder than A2: Flesch-Douma -",
        ),
        (
            "menu-a = Persoonlijke omstandigheden veroorzaken administratieve onduidelijkheid "
            "hier.\n",
            "error menu-a: a sentence harder than A2: Flesch-Douma -",
        ),
        ("menu-a = Dag { $name }\n", "warning menu-a: the comment does not say what $name holds"),
        (
            "menu-a = { $name ->\n   *[other] a\n }\n",
            "error menu-a: $name: no form for one",
        ),
        (
            "menu-a = { $name ->\n    [one] a\n    [two] c\n   *[other] b\n }\n",
            "error menu-a: $name: the language has no plural two",
        ),
        (
            "menu-a = { $name ->\n   *[one] a\n    [other] b\n }\n",
            "error menu-a: $name: the star belongs to [other]",
        ),
        (
            "menu-a = { $name ->\n    [one] a\n    [one] c\n   *[other] b\n }\n",
            "error menu-a: $name: [one] stands there 2 times",
        ),
    ],
)
def test_a_dutch_text_gone_wrong(write: Write, text: str, finding: str) -> None:
    comment = "# Where it is shown.\n"
    assert in_dutch(write, comment + "menu-ok = Goed.\n") == []
    assert any(line.startswith(finding) for line in in_dutch(write, comment + text))


@pytest.mark.parametrize(
    ("comment", "length", "limit"),
    [("[caption]", 1030, 1024), ("[toast]", 210, 200), ("[max 10]", 15, 10)],
)
def test_a_comment_may_set_the_length(write: Write, comment: str, length: int, limit: int) -> None:
    text = "Goed. " * (length // 6) + "Goed."
    findings = in_dutch(write, f"# Where. {comment}\nmenu-a = {text}\n")
    assert f"error menu-a: {len(text)} characters; at most {limit}" in findings
    fits = in_dutch(write, f"# Where. {comment}\nmenu-a = Goed.\n")
    assert fits == []


def test_a_length_in_words_is_a_length_too(write: Write) -> None:
    findings = in_dutch(write, "# Hooguit 5 tekens.\nmenu-a = Welkom.\n")
    assert findings == ["error menu-a: 7 characters; at most 5"]


def test_two_buttons_in_a_row_are_shorter(write: Write) -> None:
    text = "button-a = Naar het begin nu\n"
    assert in_dutch(write, "# Where.\n" + text) == []
    findings = in_dutch(write, "# Where. [pair]\n" + text)
    assert findings == ["error button-a: 17 columns wide; a button shows 14"]


def test_the_group_comment_speaks_for_its_variables(write: Write) -> None:
    assert in_dutch(write, "## $name: first name.\n\n# Where.\nmenu-a = Dag { $name }\n") == []


def test_words_to_match_are_not_text(write: Write) -> None:
    words = " | ".join(f"verantwoordelijkheidsgevoel {letter}" for letter in "abcdefghijklmno")
    write("nl/menu.ftl", f"# Where.\nmatch-a = {words} | boete\n")
    folder = write("ar/menu.ftl", "match-a = hallo | salam | اكتب | het | een\n")
    stamp(folder, "ar")
    assert found(folder, "ar") == []


def test_words_to_match_are_a_list(write: Write) -> None:
    findings = in_dutch(write, "# Where.\nmatch-a = dag | | hoi | Dag\n")
    assert findings == [
        "error match-a: 'dag' stands there 2 times",
        "error match-a: nothing between two | (or before the first, or after the last)",
    ]


def test_a_list_of_what_people_type_does_not_grow_old_with_the_dutch_one(write: Write) -> None:
    write("nl/menu.ftl", "# Where.\nmatch-a = dag\n")
    folder = write("ar/menu.ftl", "match-a = salam\n")
    stamp(folder, "ar")
    write("nl/menu.ftl", "# Where.\nmatch-a = dag | hoi\n")
    assert found(folder, "ar") == []


def test_a_phrase_names_one_topic(write: Write) -> None:
    text = "# Where.\nmatch-topic-a = wat is  pip | plan\n\n# Where.\nmatch-topic-b = Wat is PIP\n"
    findings = in_dutch(write, text)
    assert findings == ["error match-topic-b: 'wat is pip' stands in match-topic-a too"]


def test_the_report_names_the_hardest_and_the_longest(write: Write) -> None:
    folder = write(
        "nl/menu.ftl",
        """\
        menu-a = Dag.
        menu-b = U krijgt een brief van ons. Daarin staat de dag van uw les.
        menu-c = Verantwoordelijkheidsgevoel is iets wat wij allemaal hebben. Dat is ook wel zo fijn.
        button-x = Verantwoordelijkheidsgevoel
        """,
    )
    report = reading_report(folder)
    assert report.hardest[0] == "menu-c"
    assert report.hardest[1] < report.ease < 120
    assert report.longest == ("menu-b", 7, "Daarin staat de dag van uw les.")
    assert report.words_a_sentence == pytest.approx(27 / 5)


def test_no_texts_give_no_report(tmp_path: Path) -> None:
    with pytest.raises(LocaleError, match="no texts to judge"):
        reading_report(tmp_path)


def test_a_file_is_judged_as_a_whole(write: Write) -> None:
    text = "# Where.\nmenu-{n} = Verschillende belanghebbenden interpreteren aanwijzingen.\n"
    findings = in_dutch(write, "".join(text.replace("{n}", str(n)) for n in range(4)))
    assert any(line.startswith("error : harder than A2 as a whole") for line in findings)


@pytest.mark.parametrize(
    ("dutch", "translation", "finding"),
    [
        ("menu-a = Dag { $name }", "menu-a = مرحبا", "error menu-a: $name is missing"),
        (
            "menu-a = Dag { $name }",
            "menu-a = مرحبا { $naam } { $name }",
            "error menu-a: $naam does not exist in the Dutch text",
        ),
        (
            "menu-a = Op { DAY($day) }",
            "menu-a = في { DATE($day) }",
            "error menu-a: $day: shown by DATE, in Dutch shown by DAY",
        ),
        (
            "menu-a = Betaal { MONEY($sum) }",
            "menu-a = المبلغ { $sum }",
            "error menu-a: $sum: shown bare, in Dutch shown by MONEY",
        ),
        (
            "menu-a = Betaal { MONEY($sum) }",
            "menu-a = { $name ->\n    [a] المبلغ { MONEY($sum) }\n   *[b] المبلغ\n }",
            "error menu-a: MONEY($sum) is dropped in one of the forms",
        ),
        (
            "menu-a = { $name ->\n    [open] Open\n   *[shut] Dicht\n }",
            "menu-a = { $name ->\n   *[shut] مغلق\n }",
            "error menu-a: $name: no form for open",
        ),
        (
            "menu-a = { $name ->\n    [open] Open\n   *[shut] Dicht\n }",
            "menu-a = مغلق { $name }",
            "error menu-a: $name no longer chooses a form",
        ),
        (
            "menu-a = { $weeks ->\n    [one] { $weeks } week\n   *[other] { $weeks } weken\n }",
            "menu-a = الأسابيع: { $weeks }",
            "warning menu-a: $weeks no longer chooses a plural",
        ),
        (
            "menu-a = { $weeks ->\n    [one] { $weeks } week\n   *[other] { $weeks } weken\n }",
            "menu-a = { $weeks ->\n    [one] أسبوع\n   *[other] { $weeks } أسابيع\n }",
            "error menu-a: $weeks: no form for few, many, two, zero",
        ),
        ("menu-a = U betaalt € 385.", "menu-a = المبلغ.", "error menu-a: the amount € 385 is drop"),
        ("menu-a = Bel 112.", "menu-a = رقم الطوارئ.", "warning menu-a: 112 is not in the transl"),
        ("menu-a = <b>Dag</b>", "menu-a = مرحبا", "error menu-a: <b> stands 0 times, in Dutch 1"),
        ("menu-a = Waar bent u?", "menu-a = Waar bent u?", "error menu-a: is the Dutch text"),
        (
            "menu-a = Wat is dit?",
            "menu-a = هذا هو الشرح الكامل: maar het is niet zo",
            "error menu-a: Dutch left untranslated: het, maar, niet",
        ),
        ("menu-a = Welkom", "menu-a = Welcome مر", "error menu-a: is mostly in another script"),
        ("menu-a = Uw gemeente", "menu-a = المدينة", "warning menu-a: gemeente: the list of words"),
        ("menu-a = Dag", "menu-a = مرحبا\nmenu-b = مرحبا", "error menu-b: does not exist in Dutch"),
        (
            "button-a = Dag { $name }",
            "button-a = مرحبا { $name }",
            "warning button-a: a value in a button",
        ),
        ("# W.\nmenu-b = Dag", "", "error menu-b: is missing (locales/nl/menu.ftl:3)"),
        ("menu-a = Schrijf", "menu-a = اكتب هنا", "warning menu-a: speaks to one gender? اكتب"),
        (
            "# Same. [same]\nbutton-nl = Nederlands",
            "button-nl = الهولندية",
            "error button-nl: is marked [same], and differs",
        ),
    ],
)
def test_a_translation_gone_wrong(write: Write, dutch: str, translation: str, finding: str) -> None:
    assert any(line.startswith(finding) for line in beside(write, dutch, translation))


@pytest.mark.parametrize(
    ("dutch", "translation"),
    [
        ("menu-a = Uw gemeente", "menu-a = البلدية (gemeente)"),
        ("menu-a = Uw gemeente", "menu-a = بلديتكم «gemeente»"),
        ("menu-a = Dit is niet van u", "menu-a = كلمة <i>dit is niet van u</i> هولندية"),
        ("menu-a = U betaalt € 385.", "menu-a = المبلغ 385 يورو."),
        ("menu-a = Kies.", "menu-a = { $gender ->\n    [female] اكتبي\n   *[other] اكتب\n }"),
        ("menu-a = Lening", "menu-a = سلفة"),
        ("# L. [same]\nbutton-nl = Nederlands", "button-nl = Nederlands"),
        ("menu-a = PIP", "menu-a = PIP شرح"),
        ("url-a = https://voorbeeld.nl", "url-a = https://voorbeeld.nl/ar"),
    ],
)
def test_a_translation_that_is_right(write: Write, dutch: str, translation: str) -> None:
    named = "# $gender chooses the form.\n" + dutch if "$gender" in translation else dutch
    write("nl/menu.ftl", named if named.startswith("#") else f"# Where.\n{named}\n")
    folder = write("ar/menu.ftl", f"{translation}\n")
    stamp(folder, "ar")
    assert [line for line in found(folder, "ar") if "menu-a" in line or "but" in line] == []


def test_english_may_share_a_word_with_dutch(write: Write) -> None:
    assert beside(write, "button-a = Menu", "button-a = Menu", "en") == []
    (line,) = beside(write, "menu-a = Waar is dit?", "menu-a = Waar is dit?", "en")
    assert line == "error menu-a: is the Dutch text, not translated"


def test_a_missing_file_stands_for_its_messages(write: Write) -> None:
    write("nl/menu.ftl", SOUND_NL)
    folder = write("ar/extra.ftl", "")
    assert found(folder, "ar") == [
        "error : there is no such file in Dutch",
        "error : the file is missing",
    ]


def test_a_message_belongs_in_the_file_of_its_source(write: Write) -> None:
    write("nl/help.ftl", "# Where.\nhelp-a = Hulp\n")
    write("ar/help.ftl", "menu-a = مرحبا\n")
    folder = write("nl/menu.ftl", "# Where.\nmenu-a = Dag\n")
    write("ar/menu.ftl", "help-a = مساعدة\n")
    stamp(folder, "ar")
    assert found(folder, "ar") == [
        "error menu-a: belongs in menu.ftl, as in Dutch",
        "error help-a: belongs in help.ftl, as in Dutch",
    ]


def _states(write: Write) -> Path:
    write("nl/menu.ftl", "# Where.\nmenu-a = Dag\n")
    folder = write("ar/menu.ftl", "menu-a = مرحبا\n")
    stamp(folder, "ar")
    return folder


def test_a_translation_has_a_state(write: Write) -> None:
    folder = _states(write)
    (folder / "ar/states.toml").unlink()
    assert found(folder, "ar") == [
        "error menu-a: has no state: run `python -m locales.states stamp`"
    ]


def test_a_state_is_one_of_two(write: Write) -> None:
    folder = _states(write)
    (state,) = load_states(folder, "ar").values()
    save_states(folder, "ar", {"menu-a": State(state.source, "done", state.text)})
    assert found(folder, "ar") == ["error menu-a: unknown state 'done': machine or reviewed"]


def test_a_translation_of_an_older_text_is_outdated(write: Write) -> None:
    _states(write)
    folder = write("nl/menu.ftl", "# Where.\nmenu-a = Hallo\n")
    assert found(folder, "ar") == ["error menu-a: is outdated: the Dutch text has changed since"]


def test_a_text_changed_after_its_review_is_told(write: Write) -> None:
    folder = _states(write)
    (state,) = load_states(folder, "ar").values()
    save_states(folder, "ar", {"menu-a": State(state.source, "reviewed", state.text)})
    assert found(folder, "ar") == []
    write("ar/menu.ftl", "menu-a = أهلا\n")
    assert found(folder, "ar") == ["warning menu-a: has changed since its review"]


def test_a_state_without_its_message(write: Write) -> None:
    folder = _states(write)
    save_states(folder, "ar", {**load_states(folder, "ar"), "menu-b": State("0", "machine")})
    assert found(folder, "ar") == ["warning menu-b: a state without its message"]


def test_a_broken_states_file_is_named(write: Write) -> None:
    folder = _states(write)
    write("ar/states.toml", "menu-a = {\n")
    (line,) = found(folder, "ar")
    assert line.startswith("error : ")
    assert "line" in line


@pytest.mark.parametrize(
    ("name", "finding"),
    [
        ("menu-a.00000000.ogg", "warning menu-a: is not of the text as it is now"),
        ("menu-b.00000000.ogg", "warning menu-b: a recording without its message"),
    ],
)
def test_a_recording_of_another_text_is_told(write: Write, name: str, finding: str) -> None:
    folder = write(f"nl/sound/{name}", "")
    write("nl/menu.ftl", "# Where.\nmenu-a = Dag\n")
    (line,) = found(folder)
    assert line.startswith(finding)


def test_a_recording_of_the_text_is_welcome(write: Write) -> None:
    folder = write("nl/menu.ftl", "# Where.\nmenu-a = Dag\n")
    name = Catalog.load(folder).source_hash("nl", "menu-a")
    assert found(write(f"nl/sound/menu-a.{name}.ogg", "")) == []
