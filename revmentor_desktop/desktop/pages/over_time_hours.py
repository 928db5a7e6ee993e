"""The hours of each year, in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.journal.hours import YearOfSessions
from revmentor_desktop.journal.summary_words import hours_words
from revmentor_desktop.support.language import translate


def show_hours(rows: QVBoxLayout, card: QWidget, years: Sequence[YearOfSessions]) -> None:
    """A line for each year, the newest first; no card where there is none."""
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for year in years:
        rows.addWidget(Paragraph(year_words(year), "label", "2", card))
    card.setVisible(bool(years))


def year_words(year: YearOfSessions) -> str:
    """2026: 11 sessions held, 9.5 h, 1 missed."""
    held = translate("Hours", "%n session(s) held", n=year.held)
    words = translate(
        "Hours", "{year}: {held}, {hours} h", year=year.year, held=held,
        hours=hours_words(year.minutes),
    )  # fmt: skip
    if year.missed:
        missed = translate("Hours", "%n missed", n=year.missed)
        words = translate("Hours", "{held}, {missed}", held=words, missed=missed)
    if year.moved:
        moved = translate("Hours", "%n moved", n=year.moved)
        words = translate("Hours", "{held}, {moved}", held=words, moved=moved)
    return words
