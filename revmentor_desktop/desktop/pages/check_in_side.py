"""Beside a check-in: concerns by age, and what the two change (screen 13, right)."""

from datetime import date

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.check_in import Ui_CheckIn
from revmentor_desktop.desktop.models.check_in_words import touches_words
from revmentor_desktop.desktop.pages.check_in_changes import Changes
from revmentor_desktop.desktop.pages.check_in_commands import CheckInCommands
from revmentor_desktop.desktop.pages.check_in_concerns import Concerns
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.steady import keep_page_steady
from revmentor_desktop.operations.adjustments import agreed_and_waiting
from revmentor_desktop.operations.see_check_ins import SeenCheckIn
from revmentor_desktop.support.language import translate


class CheckInSide:
    """Fills the side of the form and lets the commands do what is asked there."""

    def __init__(self, form: Ui_CheckIn, commands: CheckInCommands) -> None:
        self._form = form
        inside = form.side_scroll.content
        self.concerns = Concerns(inside)
        self.line = Divider(inside)
        self.changes = Changes(inside)
        keep_page_steady(form.side_scroll, (24, 29, 24, 8))
        form.side_scroll.body.setSpacing(16)
        parts: tuple[QWidget, ...] = (self.concerns, self.line, self.changes)
        for part in parts:
            form.side_scroll.body.addWidget(part)
        form.side_scroll.body.addStretch(1)
        self._connect(commands)

    def show_seen(self, seen: SeenCheckIn, today: date) -> None:
        """Show what waits and what changes; without a check-in nothing is to change yet."""
        page = seen.page
        whom = page.mentorship
        self.concerns.show_rows(page.concerns, seen.closed, whom.first_name, today)
        self.changes.show_changes(page.adjustments, (seen.owner, whom.counterpart), today)
        for part in (self.line, self.changes):
            part.setVisible(page.check_in is not None)
        count = len(agreed_and_waiting(page.adjustments))
        self._form.touches.setVisible(bool(count))
        if count:
            self._form.touches_words.say(touches_words(count))
            words = translate("CheckIn", "Make it version {number}", number=seen.version + 1)
            self._form.make_version.setText(words)

    def _connect(self, commands: CheckInCommands) -> None:
        concerns, changes = self.concerns, self.changes
        concerns.added.connect(commands.ask_concern)
        concerns.changing.connect(lambda row: commands.ask_concern(row.concern))
        concerns.placing.connect(lambda row: commands.place(row.concern))
        concerns.agenda_asked.connect(commands.show_agenda)
        concerns.closing.connect(lambda row: commands.ask_answer(row.concern))
        concerns.reopening.connect(lambda row: commands.reopen(row.concern))
        concerns.throwing.connect(lambda row: commands.throw_away(row.concern.id, row.concern.text))
        changes.added.connect(commands.ask_change)
        changes.changing.connect(commands.ask_change)
        changes.agreed.connect(lambda one, on: commands.agree(one, on=on))
        changes.dating.connect(commands.ask_days)
        changes.throwing.connect(lambda one: commands.throw_away(one.id, one.text))
        self._form.make_version.clicked.connect(commands.make_version)
