"""The language of the program: which catalogue it speaks, how it writes numbers and times, and from which side it reads.

It is chosen once, before the first window is made: widgets take their texts when they are made, and every one of them
would have to be told anew. Texts that a project keeps, the names of its steps, are the same for everyone who opens it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from annotator.gui.messages import Messages
from annotator.gui.settings import Language, Settings
from annotator.resources import resource

SOURCE: Language = "en"
"""The language that the sources are written in; it needs no catalogue."""

CATALOGUES: tuple[Language, ...] = ("de", "ar")


def chosen_locale(language: Language) -> QLocale:
    """The locale for a choice of the settings: with the system's own country where the languages are the same."""
    system = QLocale.system()
    wanted = system.uiLanguages() if language == "system" else [language]
    found = next((code for name in wanted if (code := _code(name))), SOURCE)
    return system if system.name().partition("_")[0] == found else QLocale(found)


def _code(name: str) -> Language | None:
    """`de` for `de-AT`; None for a language that the program does not speak."""
    code = name.replace("_", "-").partition("-")[0]
    return next((known for known in (SOURCE, *CATALOGUES) if known == code), None)


class Speech:
    """What was put into the application for a language; `end` takes it out again."""

    def __init__(self, application: QGuiApplication, language: Language) -> None:
        self._application = application
        self._before = (QLocale(), application.layoutDirection())
        locale = chosen_locale(language)
        QLocale.setDefault(locale)
        self._translators = [
            translator
            for name, folder in (
                ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
                ("annotator", resource("translations")),
            )
            if (translator := _translator(application, folder, f"{name}_{locale.name().partition('_')[0]}"))
        ]
        application.setLayoutDirection(locale.textDirection())

    def end(self) -> None:
        """Speak and write as before."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        QLocale.setDefault(self._before[0])
        self._application.setLayoutDirection(self._before[1])


def _translator(application: QGuiApplication, folder: Path, name: str) -> QTranslator | None:
    translator = QTranslator(application)
    if not translator.load(name, str(folder)):
        return None
    application.installTranslator(translator)
    return translator


class LanguageChoice(QObject):
    """What View > Language does."""

    changed = Signal()

    def __init__(self, settings: Settings, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._messages = messages

    @property
    def state(self) -> str:
        """The word that the table of actions ticks the choice by."""
        return f"language {self._settings.language}"

    def choose(self, language: Language) -> None:
        """Keep the choice, and say when it will be seen."""
        if language != self._settings.language:
            self._settings.language = language
            self._messages.tell(self.tr("The language changes when Annotator is started the next time."))
        self.changed.emit()


def _locale() -> QLocale:
    """The language's own; English where none was chosen and the system has none, so that numbers keep their commas."""
    locale = QLocale()
    return QLocale(SOURCE) if locale.language() == QLocale.Language.C else locale


def number_text(number: int) -> str:
    """`2,310` or `2.310` or `٢٬٣١٠`, for the screen only."""
    return _locale().toString(number)


def percent_text(factor: float) -> str:
    """`125 %` for 1.25."""
    return QCoreApplication.translate("Numbers", "{number} %").format(number=number_text(round(factor * 100)))


def time_text(at: QDateTime) -> str:
    """The clock time for a time of today, with the day before it otherwise."""
    clock = _locale().toString(at.time(), "HH:mm:ss")
    if at.date() == QDateTime.currentDateTime().date():
        return clock
    form = _locale().dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return f"{_locale().toString(at.date(), form)} {clock[:5]}"


def date_text(day: date, form: str = "") -> str:
    """A day in the long form of the language, or in a form of QLocale's: `d MMM yyyy`."""
    shown = QDate(day.year, day.month, day.day)
    return _locale().toString(shown, form) if form else _locale().toString(shown, QLocale.FormatType.LongFormat)
