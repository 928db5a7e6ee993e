"""The trash: what was thrown away, how long it waits, and the way back."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.settings import Ui_Settings
from revmentor_desktop.desktop.pages.settings_rows import SettingRow, show_rows
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import near_day
from revmentor_desktop.journal.kind_words import kind_name
from revmentor_desktop.journal.trash import Thrown, days_left
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.throw_away import bring_back
from revmentor_desktop.support.language import translate

MOST = 100
"""Rows shown; the latest first."""


class TrashSettings(QObject):
    """One row for each time something was thrown away."""

    def __init__(self, desk: Desk, form: Ui_Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form

    def show_trash(self, trash: tuple[Thrown, ...]) -> None:
        """Show what lies there."""
        hint = self.tr(
            "What you threw away waits here for 30 days. Then it is removed for good; backups made"
            " before that still hold it."
        )
        self._form.trash_hint.say(hint if trash else self.tr("Nothing is in the trash."))
        rows: list[QWidget] = [self._row(thrown) for thrown in trash[:MOST]]
        if len(trash) > MOST:
            more = translate("Trash", "%n more, thrown away earlier.", n=len(trash) - MOST)
            rows.append(Paragraph(more, "label", "3"))
        show_rows(self._form.trash_list, rows)

    def _row(self, thrown: Thrown) -> SettingRow:
        title = thrown.title or kind_name(thrown.kind)
        button = Button(self.tr("Bring back"))
        button.setAccessibleName(self.tr("Bring back: {what}").format(what=title))
        back = self.tr("It is back where it was.")
        button.clicked.connect(
            lambda: self._desk.change(bring_back, lambda _none: self._desk.tell(back))(thrown.id)
        )
        return SettingRow(title, self._line(thrown), button)

    def _line(self, thrown: Thrown) -> str:
        clock = self._desk.clock
        day = near_day(When.of(thrown.thrown_at, clock.zone).day, clock.today())
        left = translate("Trash", "%n day(s) left", n=days_left(thrown.thrown_at, clock.now()))
        parts = [kind_name(thrown.kind)] if thrown.title else []
        parts += [day, left]
        if thrown.count > 1:
            parts.append(translate("Trash", "with %n more", n=thrown.count - 1))
        return ", ".join(parts)
