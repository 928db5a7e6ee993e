"""The pages of the open journal, each built when it is first visited, and then kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.window_parts import WindowParts

Builder = Callable[[QWidget], Page]


class PageStack(QStackedWidget):
    """Shows one page. What no one visits is never imported, so that unlocking stays quick."""

    def __init__(self, desk: Desk, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = parts
        self._pages: dict[PageName, Page] = {}
        self._builders: dict[PageName, Builder] = {
            PageName.TODAY: self._today,
            PageName.NOTES: self._notes,
            PageName.SESSIONS: self._sessions,
            PageName.PREPARE: self._prepare,
            PageName.IN_THE_ROOM: self._room,
            PageName.WRITE_UP: self._write_up,
            PageName.TOPICS: self._topics,
            PageName.FEEDBACK: self._feedback,
            PageName.GOALS: self._goals,
            PageName.INSIGHTS: self._insights,
            PageName.CHECK_IN: self._check_in,
            PageName.AGREEMENT: self._agreement,
            PageName.EXPORT: self._export,
            PageName.MENTORSHIP: self._mentorship,
            PageName.OVER_TIME: self._over_time,
            PageName.SETTINGS: self._settings,
        }

    @property
    def built(self) -> tuple[Page, ...]:
        """The pages visited so far."""
        return tuple(self._pages.values())

    @property
    def shown(self) -> Page | None:
        """The page one sees."""
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    def page(self, name: PageName) -> Page:
        """The page of that name."""
        if name not in self._pages:
            page = self._pages[name] = self._builders[name](self)
            self.addWidget(page)
        return self._pages[name]

    def show_place(self, place: Place) -> Page:
        """Show a place; the page one leaves saves first."""
        page = self.page(place.page)
        left = self.shown
        if left is not None:
            left.flush()
        page.show_place(place)
        self.setCurrentWidget(page)
        return page

    # each page is imported when it is first visited, so the first paint waits for none but its own

    def _today(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.today import TodayPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return TodayPage(self._desk, parent)

    def _notes(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.notes import NotesPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return NotesPage(self._desk, parent)

    def _sessions(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.sessions import SessionsPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return SessionsPage(self._desk, parent)

    def _prepare(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.prepare import PreparePage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return PreparePage(self._desk, parent)

    def _topics(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.topics import TopicsPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return TopicsPage(self._desk, parent)

    def _room(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.room import RoomPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return RoomPage(self._desk, parent)

    def _write_up(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.write_up import WriteUpPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return WriteUpPage(self._desk, parent)

    def _feedback(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.feedback import FeedbackPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return FeedbackPage(self._desk, parent)

    def _goals(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.goals import GoalsPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return GoalsPage(self._desk, parent)

    def _insights(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.insights import InsightsPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return InsightsPage(self._desk, parent)

    def _check_in(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.check_in import CheckInsPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return CheckInsPage(self._desk, parent)

    def _agreement(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.agreement import AgreementPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return AgreementPage(self._desk, parent)

    def _export(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.export import ExportPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return ExportPage(self._desk, parent)

    def _mentorship(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.mentorship import MentorshipPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return MentorshipPage(self._desk, parent)

    def _over_time(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.over_time import OverTimePage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return OverTimePage(self._desk, parent)

    def _settings(self, parent: QWidget) -> Page:
        from revmentor_desktop.desktop.pages.settings import SettingsPage  # noqa: PLC0415  # at the first visit, so the first paint waits for none

        return SettingsPage(self._desk, self._parts, parent)
