"""The chosen session beside the list: when, where, what was said, what was promised."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.session_words import State, number_of, state_of
from revmentor_desktop.desktop.parts.fact import Fact
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.private_panel import PrivatePanel
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.spoken import long_day, near_day, spoken_time
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.sessions import SessionPage
from revmentor_desktop.support.clock import Clock

_PROMISES = 4
"""Promises named; the write-up has them all."""


class SessionPeek(QObject):
    """Fills the side of the sessions page. The private note's words stay hidden until asked for."""

    def __init__(self, clock: Clock, scroll: PageScroll) -> None:
        super().__init__(scroll)
        self._clock = clock
        self._scroll = scroll
        scroll.margins(24, 29, 24, 12)
        scroll.body.setSpacing(8)
        self._inside: QWidget | None = None
        scroll.body.addStretch(1)

    def show_row(self, session: SessionRow) -> None:
        """What the list knows already, at once."""
        self._begin(self._first_lines(session))

    def show_page(self, page: SessionPage, session: SessionRow) -> None:
        """The session as it was read."""
        rows = self._first_lines(session)
        text = headline("", page.session.text, 240)
        if text:
            rows.append(Paragraph(text, "label", "2"))
        open_first = sorted(page.actions, key=lambda action: action.done_on is not None)
        for action in open_first[:_PROMISES]:
            rows.append(self._promise(page, action.text, action.owner, action.done_on is not None))
        if page.private_text:
            rows.append(self._private(page.private_text))
        self._begin(rows)

    def clear(self) -> None:
        """Nothing is chosen."""
        self._begin([])

    def _begin(self, rows: list[QWidget]) -> None:
        if self._inside is not None:
            self._scroll.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget(self._scroll.content)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for row in rows:
            layout.addWidget(row)
        self._scroll.body.insertWidget(self._scroll.body.count() - 1, self._inside)
        self._inside.show()

    def _first_lines(self, session: SessionRow) -> list[QWidget]:
        today = self._clock.today()
        day = near_day(session.when.day, today)
        rows: list[QWidget] = [
            dress(Paragraph(day, "captionStrong", "3")),
            Paragraph(self._heading(session), "heading", "1"),
        ]
        if session.status is not Status.MOVED:
            rows.append(Fact("clock", self._length(session)))
        if day != long_day(session.when.day, today):
            rows.append(Fact("calendar-blank", long_day(session.when.day, today)))
        if session.place:
            rows.append(Fact("map-pin", session.place))
        if session.reason:
            rows.append(Paragraph(session.reason, "label", "2"))
        return rows

    def _heading(self, session: SessionRow) -> str:
        if session.number == 0:
            return self.tr("Moved") if session.status is Status.MOVED else self.tr("Did not happen")
        if session.when.at is None:
            return number_of(session)
        return self.tr("{session}, {time}").format(
            session=number_of(session), time=spoken_time(session.when.at)
        )

    def _length(self, session: SessionRow) -> str:
        ahead = state_of(session, self._clock.local()) is State.COMING
        words = self.tr("{minutes} min planned") if ahead else self.tr("{minutes} min")
        return words.format(minutes=session.minutes)

    def _promise(self, page: SessionPage, text: str, owner: Side, done: bool) -> QWidget:
        if owner is Side.ME:
            words = self.tr("You promised: {promise}").format(promise=text)
        else:
            words = self.tr("{name} promised: {promise}").format(
                name=page.mentorship.first_name, promise=text
            )
        return Fact("check-circle-fill" if done else "check-circle", words)

    def _private(self, text: str) -> PrivatePanel:
        panel = PrivatePanel()
        words = Paragraph("", "label", "1", panel)
        panel.body.addWidget(words)
        panel.hint.hide()  # there is no room for it beside its name
        panel.show_hidden(True)

        def show() -> None:
            words.say(text)
            panel.show_hidden(False)

        panel.shown.connect(show)
        return panel
