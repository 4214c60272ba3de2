"""Suspects of speaking to men only, or to women only, in Arabic and Tigrinya.

Warnings, never errors: a list of forms cannot know who is spoken to. Forms inside a choice
on `$gender` are the reader's own and are left alone; so is a pair such as اكتب/اكتبي.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from locales.rules.subject import Remark, Subject, warning
from locales.shape import as_named, versions, without_tags

_VOWEL_SIGNS = re.compile("[\u0640\u064b-\u0652\u0670]")
_ARABIC_WORD = re.compile("[\u0621-\u064a]+")
_VOCALISED_YOU = re.compile("أنت[\u064e\u0650]")

_ARABIC_COMMANDS = (
    "أجب أحضر أخبر أدخل أرسل أرفق أكتب أكمل أكد اسأل استخدم استعمل استمع اشرح اضغط اطلب افتح "
    "افعل اقرأ اكتب التقط امسح املأ انتظر انظر انقر اتبع اتصل احتفظ احذف احفظ احمل اختر ادخل "
    "ادفع اذهب ارجع ارسل اسمع تأكد تحدث تذكر تفضل تواصل حاول حدد خذ راجع شاهد صور ضع قل "
    "ابدأ ابق ابحث اترك وقع لاحظ"
)
_COMMANDS = frozenset(_ARABIC_COMMANDS.split())
"""Said to one man; said to one woman they end in ي."""
# With ك at its end the verb does something to the reader, so it does not order them.
_FORBIDDEN = re.compile("(?<![\u0621-\u064a])لا ت[\u0621-\u064a]+(?<!ك)(?![\u0621-\u064a])")
_ASKED = re.compile(
    "(?<![\u0621-\u064a])(?:هل|إذا كنت) (?:تريد|تحتاج|تعرف|تفهم|تستطيع|تسكن|تعيش)(?:ين)?(?![\u0621-\u064a])"
)
_DEAR = frozenset(("عزيزي", "عزيزتي", "أخي", "أختي", "سيدي", "سيدتي"))
_BEFORE_I = frozenset(("هل", "أن", "لن", "لم", "كي", "أو", "سوف"))
"""After these أرسل is "I send", not an order."""
_VERBAL_NOUNS = frozenset(("وضع",))
_OBJECTS = ("هما", "ها", "نا", "ني", "هم", "ه")
_NEUTRAL_BANS = frozenset(("لا توجد", "لا تزال", "لا تكفي", "لا تتغير", "لا تنتهي", "لا تعني"))

_ETHIOPIC_WORD = re.compile("[\u1200-\u135a]+")
_TIGRINYA_COMMANDS = (
    "ጽሓፍ ጽሓፊ ምረጽ ምረጺ ጠውቕ ጠውቒ ደውል ደውሊ ስደድ ስደዲ ሕተት ሕተቲ ተጸበ ተጸበዪ ክፈል ክፈሊ ኣንብብ ኣንብቢ "
    "ጀምር ጀምሪ ግበር ግበሪ ኪድ ኪዲ ንዓ ንዒ ሃብ ሃቢ ውሰድ ውሰዲ ክፈት ክፈቲ ሓዝ ሓዚ ኣምጽእ ኣምጽኢ ርአ ርአዪ ስማዕ ስምዒ "
    "ተዛረብ ተዛረቢ ሓግዝ ሓግዚ ተመለስ ተመለሲ ቀይር ቀይሪ ኣእቱ ኣእትዊ ለኣኽ ልኣኽ ለኣኺ ልኣኺ"
)
_TIGRINYA = frozenset(_TIGRINYA_COMMANDS.split())
_MAN_ENDINGS, _WOMAN_ENDINGS = ("ካ", "ኻ"), ("ኪ", "ኺ")
_NOT_ENDINGS = frozenset(["ኣፍሪካ", "ኣመሪካ", "ፋብሪካ", "ፖለቲካ", "ሙዚካ", "ክሊኒካ"])


def speaks_to_women_and_men(subject: Subject) -> Iterator[Remark]:
    finders = {"ar": _arabic_suspects, "ti": _tigrinya_suspects}
    find = finders.get(subject.language)
    if find is None or not subject.is_shown:
        return
    texts = versions(subject.entry, subject.entries, as_named, without="gender")
    for suspect in dict.fromkeys(s for text in texts for s in find(without_tags(text))):
        yield warning(f"speaks to one gender? {suspect}")


def _arabic_suspects(text: str) -> Iterator[str]:
    for found in _VOCALISED_YOU.finditer(text):
        yield f"{found[0]} (pronoun with its vowel)"
    bare = _VOWEL_SIGNS.sub("", text)
    for pattern, kind in ((_FORBIDDEN, "prohibition"), (_ASKED, "second person singular")):
        for found in pattern.finditer(bare):
            if found[0] not in _NEUTRAL_BANS and not _is_paired(found[0], bare):
                yield f"{found[0]} ({kind})"
    yield from _spoken_to(bare)


def _spoken_to(text: str) -> Iterator[str]:
    words = _ARABIC_WORD.findall(text)
    for before, word in zip(["", *words], words, strict=False):
        if word in _DEAR:
            yield f"{word} (form of address)"
        elif before in _BEFORE_I or word in _VERBAL_NOUNS:
            continue
        elif (stem := _command(word)) and not _is_paired(stem, text):
            yield f"{word} (imperative; a verbal noun speaks to all)"


def _command(word: str) -> str:
    """The imperative to a man that a word is or comes from; empty where it is none."""
    for stem in _stems(word):
        for form in (stem, stem.removesuffix("ي")):
            if form in _COMMANDS and (form == stem or stem.endswith("ي")):
                return form
    return ""


def _stems(word: str) -> Iterator[str]:
    """The word, and without a joined `and` or object: وأرسلها -> أرسل."""
    starts = (word, word[1:]) if word[:1] in ("و", "ف") else (word,)
    for start in starts:
        yield start
        for ending in _OBJECTS:
            if start.endswith(ending):
                yield start.removesuffix(ending)


def _is_paired(form: str, text: str) -> bool:
    """Written for both: اكتب/اكتبي or اكتب/ي."""
    last = re.escape(form.split()[-1])
    return re.search(rf"{last}\s*[/\\]\s*(?:{last})?ي", text) is not None


def _tigrinya_suspects(text: str) -> Iterator[str]:
    found = _ETHIOPIC_WORD.findall(text)
    for word in found:
        if word in _TIGRINYA:
            yield f"{word} (imperative to one person)"
        elif word.endswith(_MAN_ENDINGS) and word not in _NOT_ENDINGS:
            if not _has_twin(word, found):
                yield f"{word} (ending {word[-1]}: you, one man)"
        elif word.startswith("ንስ") and word.endswith(_WOMAN_ENDINGS) and not _has_twin(word, found):
            yield f"{word} (you, one woman)"


def _has_twin(word: str, others: Iterable[str]) -> bool:
    """Whether the form for the other gender stands in the same text."""
    swap = dict(zip("ካኻኪኺ", "ኪኺካኻ", strict=True))
    return word[:-1] + swap[word[-1]] in others


GENDER_RULES = (speaks_to_women_and_men,)
