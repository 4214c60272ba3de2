"""Forms that speak to one gender are told; forms that speak to all are not."""

from __future__ import annotations

import pytest

from locales.check import check
from locales.states import stamp
from tests.locales.conftest import Write


def suspects(write: Write, language: str, text: str) -> list[str]:
    write("nl/menu.ftl", "# Where. $gender is the form the reader chose.\nmenu-a = Dag\n")
    folder = write(f"{language}/menu.ftl", f"menu-a = {text}\n")
    stamp(folder, language)
    findings = check(folder, (language,), terms=())
    return [f.text for f in findings if f.text.startswith("speaks to one gender?")]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أنتَ هنا", "أنتَ"),
        ("أنتِ هنا", "أنتِ"),
        ("اكتب سؤالك", "اكتب"),
        ("اكتُب سؤالك", "اكتب"),
        ("اكتبي سؤالك", "اكتبي"),
        ("ثم أرسلها", "أرسلها"),
        ("واختر زرا", "واختر"),
        ("لا تقلق", "لا تقلق"),
        ("هل تريد المساعدة؟", "هل تريد"),
        ("هل تريدين المساعدة؟", "هل تريدين"),
        ("عزيزي", "عزيزي"),
    ],
)
def test_arabic_suspects(write: Write, text: str, word: str) -> None:
    (found,) = suspects(write, "ar", text)
    assert found.startswith(f"speaks to one gender? {word} (")


@pytest.mark.parametrize(
    "text",
    [
        "يرجى كتابة السؤال هنا",
        "اكتب/اكتبي سؤالك",
        "اكتب/ي سؤالك",
        "أنت هنا",
        "الكتابة هنا",
        "لا توجد رسائل",
        "هل أرسلها الآن؟",
        "وضع الهاتف",
        "الدورة لا تلزمك",
        "غير صحيح",
        "{ $gender ->\n    [female] اكتبي\n   *[other] اكتب\n }",
    ],
)
def test_arabic_that_speaks_to_all(write: Write, text: str) -> None:
    assert suspects(write, "ar", text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [("ንስኻ ኣበይ ኣለኻ", "ንስኻ"), ("ገዛኻ", "ገዛኻ"), ("ንስኺ", "ንስኺ"), ("ጽሓፍ", "ጽሓፍ"), ("ምረጺ", "ምረጺ")],
)
def test_tigrinya_suspects(write: Write, text: str, word: str) -> None:
    assert suspects(write, "ti", text)[0].startswith(f"speaks to one gender? {word} (")


@pytest.mark.parametrize(
    "text",
    [
        "ምጽሓፍ ይከኣል",
        "ኣፍሪካ",
        "ንስኹም",
        "ንስኻ/ንስኺ",
        "{ $gender ->\n    [female] ንስኺ\n   *[other] ንስኻ\n }",
    ],
)
def test_tigrinya_that_speaks_to_all(write: Write, text: str) -> None:
    assert suspects(write, "ti", text) == []
