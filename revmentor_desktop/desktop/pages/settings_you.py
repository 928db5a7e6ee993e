"""Settings about oneself: names, the greeting, the sample, mentorships that were put away."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.settings import Ui_Settings
from revmentor_desktop.desktop.pages.settings_rows import SettingRow, show_rows
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.dialog import ask
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.operations.sample import add_sample, remove_sample, sample_touched
from revmentor_desktop.operations.see_settings import SeenSettings
from revmentor_desktop.operations.settings import name_journal, rename_owner
from revmentor_desktop.support.errors import KnownFailure


class YouSettings(QObject):
    """Names are taken when their field is left; what cannot be is said and put back."""

    def __init__(
        self, desk: Desk, settings: SettingsKeeper, form: Ui_Settings, page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._settings = settings
        self._form = form
        self._page = page
        self._seen: SeenSettings | None = None
        form.owner.editingFinished.connect(self._rename_owner)
        form.journal_name.editingFinished.connect(self._rename_journal)
        form.greet.clicked.connect(self._greet)
        form.sample_button.clicked.connect(self._change_sample)

    def show_seen(self, seen: SeenSettings) -> None:
        """Show what was read."""
        self._seen = seen
        form = self._form
        for field, name in ((form.owner, seen.owner), (form.journal_name, seen.info.name)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(name)
        form.greet.setChecked(self._settings.now.greet_by_name)
        form.sample_button.setText(self.tr("Wipe it") if seen.sample else self.tr("Add it"))
        form.sample_button.setAccessibleName(
            self.tr("Wipe the sample") if seen.sample else self.tr("Add the sample")
        )
        form.away_none.setVisible(not seen.away)
        show_rows(form.away_list, [self._away_row(person) for person in seen.away])

    def _away_row(self, person: Mentorship) -> SettingRow:
        button = Button(self.tr("Take up again"))
        button.setAccessibleName(self.tr("Take up again: {name}").format(name=person.counterpart))
        undo = self._desk.change(archive_mentorship)
        today = self._desk.clock.today()
        button.clicked.connect(
            lambda: self._desk.change(
                archive_mentorship,
                lambda _one: self._desk.tell(
                    self.tr("{name} is back.").format(name=person.counterpart),
                    lambda: undo(person.id, person.archived_on),
                ),
            )(person.id, None)
        )
        since = short_day(person.archived_on or today, today)
        return SettingRow(person.counterpart, self.tr("Put away {day}.").format(day=since), button)

    def _rename_owner(self) -> None:
        name = self._form.owner.text()
        if self._seen is None or name == self._seen.owner:
            return

        def renamed(kept: str) -> None:
            self._form.owner.setText(kept)
            if self._settings.now.greet_by_name:
                self._settings.change(greeting_name=_first(kept))

        self._desk.change(rename_owner, renamed, self._put_back)(name)

    def _rename_journal(self) -> None:
        name = self._form.journal_name.text()
        if self._seen is not None and name != self._seen.info.name:
            self._desk.change(name_journal, None, self._put_back)(name)

    def _put_back(self, failure: KnownFailure) -> None:
        if self._seen is not None:
            self._form.owner.setText(self._seen.owner)
            self._form.journal_name.setText(self._seen.info.name)
        self._desk.trouble(failure)

    def _greet(self, by_name: bool) -> None:
        name = _first(self._form.owner.text()) if by_name else ""
        self._settings.change(greet_by_name=by_name, greeting_name=name)

    def _change_sample(self) -> None:
        if self._seen is None:
            return
        if self._seen.sample:
            self._desk.ask(sample_touched, self._ask_to_wipe)()
        else:
            told = self.tr("The sample is in your journal.")
            self._desk.change(add_sample, lambda _count: self._desk.tell(told))()

    def _ask_to_wipe(self, touched: bool) -> None:
        if not touched:
            self._wipe()
            return
        ask(
            self._page,
            self.tr("Wipe the sample?"),
            self.tr("You wrote in it. What you wrote there goes with it, for good."),
            self.tr("Wipe it"),
            self.tr("Keep it"),
            then=self._wipe,
        )

    def _wipe(self) -> None:
        told = self.tr("The sample is gone.")
        self._desk.change(remove_sample, lambda _count: self._desk.tell(told))()


def _first(name: str) -> str:
    return next(iter(name.split()), "")
