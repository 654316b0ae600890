"""Currencies by their codes, symbols and names, from the Unicode CLDR by way of Babel.

Only currencies that are in use somewhere today are offered: `200 lira` was not paid in Italy. Where a word names
several, those met most in the news of the world come first.
"""

from __future__ import annotations

from functools import lru_cache

from annotator.values.words import alike

_FIRST = (
    "USD",
    "EUR",
    "GBP",
    "TRY",
    "SYP",
    "LBP",
    "IQD",
    "IRR",
    "EGP",
    "RUB",
    "UAH",
    "CNY",
    "INR",
    "JPY",
    "CAD",
    "AUD",
    "CHF",
    "ILS",
    "SAR",
    "YER",
)
_SYMBOLS = {
    "$": ("USD",), "us$": ("USD",), "u.s. $": ("USD",), "€": ("EUR",), "£": ("GBP",), "¥": ("JPY", "CNY"), "₺": ("TRY",), "₽": ("RUB",),
    "₴": ("UAH",), "₪": ("ILS",), "₹": ("INR",), "₩": ("KRW",), "₦": ("NGN",), "₫": ("VND",), "₱": ("PHP",), "₸": ("KZT",), "₾": ("GEL",),
    "c$": ("CAD",), "ca$": ("CAD",), "a$": ("AUD",), "hk$": ("HKD",), "nz$": ("NZD",), "r$": ("BRL",), "nt$": ("TWD",), "s$": ("SGD",),
    "£e": ("EGP",), "£s": ("SYP",), "£l": ("LBP",), "ل.س": ("SYP",), "ل.ل": ("LBP",),
}  # fmt: skip
_WORDS = {
    "lira": ("TRY", "SYP", "LBP"), "liras": ("TRY", "SYP", "LBP"), "syrian lira": ("SYP",), "lebanese lira": ("LBP",), "ليرة": ("SYP", "LBP", "TRY"),
    "ليرات": ("SYP", "LBP", "TRY"), "دولار": ("USD",), "دولارات": ("USD",), "يورو": ("EUR",), "bucks": ("USD",), "sterling": ("GBP",),
    "pounds sterling": ("GBP",), "quid": ("GBP",), "yuan": ("CNY",), "renminbi": ("CNY",), "rmb": ("CNY",), "dolar": ("USD",), "dolars": ("USD",),
    "american dollars": ("USD",), "u.s. dollars": ("USD",), "u.s. dollar": ("USD",), "british pounds": ("GBP",), "tl": ("TRY",), "rs": ("INR", "PKR"),
    "roubles": ("RUB", "BYN"), "rouble": ("RUB", "BYN"), "toman": ("IRR",), "shekel": ("ILS",), "shekels": ("ILS",), "birr": ("ETB",),
    "us-dollar": ("USD",), "dollar": ("USD", "CAD", "AUD"), "dollars": ("USD", "CAD", "AUD"),
}  # fmt: skip
_LANGUAGES = ("en", "de", "fr", "tr", "ar", "es")
MOST = 8


def name_of(code: str) -> str:
    """The English name of several of a currency: `US dollars`; the code itself where CLDR has none."""
    from babel.numbers import get_currency_name

    return str(get_currency_name(code, count=2, locale="en"))


@lru_cache(maxsize=1)
def tender() -> frozenset[str]:
    """The codes of the currencies that are in use somewhere today."""
    from datetime import date

    from babel import Locale
    from babel.numbers import get_territory_currencies

    today = date.today()
    territories = [str(code) for code in Locale.parse("en").territories]
    countries = [code for code in territories if len(code) == 2 and code.isalpha()]
    return frozenset(str(code) for place in countries for code in get_territory_currencies(place, start_date=today))


@lru_cache(maxsize=16)
def _names(locale_code: str) -> dict[str, tuple[str, ...]]:
    """{name made alike, or its last word where that names several: codes}."""
    from babel import Locale
    from babel.numbers import get_currency_name

    locale = Locale.parse(locale_code)
    found: dict[str, tuple[str, ...]] = {}
    for code in sorted(tender()):
        forms = {str(get_currency_name(code, count=count, locale=locale)) for count in (None, 1, 2, 5, 100)}
        for name in forms - {code}:
            written = alike(name)
            for part in {written, written.rpartition(" ")[2]} if written else ():
                if part and part.isalpha() | (" " in part):
                    found[part] = (*dict.fromkeys((*found.get(part, ()), code)),)
    return found


def by_symbol(text: str) -> tuple[str, ...]:
    """The codes that a symbol or a code made alike stands for."""
    if len(text) == 3 and text.isascii() and text.upper() in tender():
        return (text.upper(),)
    return _SYMBOLS.get(text, ())


def by_name(text: str, language: str | None) -> tuple[str, ...]:
    """The codes that a name made alike stands for, the best known first."""
    if text in _WORDS:
        return _WORDS[text]
    base = (language or "").replace("_", "-").partition("-")[0].casefold()
    for code in dict.fromkeys((base, *_LANGUAGES) if base in _LANGUAGES else _LANGUAGES):
        codes = _names(code).get(text)
        if codes:
            known = [first for first in _FIRST if first in codes]
            return (*known, *(other for other in codes if other not in known))[:MOST]
    return ()
