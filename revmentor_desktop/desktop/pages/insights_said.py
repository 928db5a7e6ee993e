"""What is worth a word before somebody asks, and what came of promises and advice (08)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from revmentor_desktop.desktop.forms.insights import Ui_Insights
from revmentor_desktop.desktop.models.insight_words import kept_words
from revmentor_desktop.desktop.parts.bars import ProgressBar
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.journal.alerts import Alert, AlertKind
from revmentor_desktop.journal.feedback import Balance
from revmentor_desktop.journal.together import Kept
from revmentor_desktop.operations.insights import AdviceFigures, Insights
from revmentor_desktop.support.language import translate

_ICONS = {
    AlertKind.LATE: "clock",
    AlertKind.GAP: "calendar-x",
    AlertKind.DIP: "chart-line",
    AlertKind.ADVICE: "compass",
    AlertKind.APART: "arrows-left-right",
    AlertKind.CONCERN: "warning-circle",
    AlertKind.CHECK_IN: "calendar-check",
}


class AlertRow(QWidget):
    """One alert: a press goes to what it is about, the cross puts it aside."""

    def __init__(self, alert: Alert, leads_to: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.alert = alert
        words = Paragraph(alert.sentence, "body", "1", self)
        self.open = LinkButton(leads_to, self)
        self.open.setProperty("reads", True)
        self.open.setAccessibleName(f"{leads_to}: {alert.sentence}")
        self.aside = IconButton(
            "x", translate("Insights", "Put aside: {alert}", alert=alert.sentence), self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(_ICONS[alert.kind], "warn", 16, self, line="body"))
        row.addWidget(words, 1)
        row.addWidget(self.open)
        row.addWidget(self.aside)


class SaidCards(QObject):
    """Fills both cards. `asked` and `put_aside` carry an alert."""

    asked = Signal(object)
    put_aside = Signal(object)

    def __init__(self, form: Ui_Insights) -> None:
        super().__init__(form.alerts_card)
        self._form = form
        self.rows: list[AlertRow] = []

    def show_found(self, found: Insights) -> None:
        """Show what there is to say."""
        self._show_alerts(found.alerts)
        form, name = self._form, found.mentorship.first_name
        form.mine_who.setText(self.tr("You"))
        form.theirs_who.setText(name)
        for kept, bar, words, who in (
            (found.mine_kept, form.mine, form.mine_words, self.tr("You")),
            (found.theirs_kept, form.theirs, form.theirs_words, name),
        ):
            _show_kept(kept, bar, who, mine=bar is form.mine)
            words.setText(kept_words(kept))
        form.advice.say(advice_words(found.advice))
        form.balance.say(balance_words(found.balance, name))

    def _show_alerts(self, alerts: tuple[Alert, ...]) -> None:
        if tuple(row.alert for row in self.rows) == alerts:
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(alert) for alert in alerts]
        self._form.alerts_none.setVisible(not alerts)

    def _row(self, alert: Alert) -> AlertRow:
        row = AlertRow(alert, leads_to(alert.kind), self._form.alerts_card)
        row.open.clicked.connect(lambda: self.asked.emit(alert))
        row.aside.clicked.connect(lambda: self.put_aside.emit(alert))
        self._form.alerts.addWidget(row)
        return row


def leads_to(kind: AlertKind) -> str:
    """What an alert leads to."""
    return {
        AlertKind.LATE: translate("Insights", "Sessions"),
        AlertKind.GAP: translate("Insights", "Sessions"),
        AlertKind.DIP: translate("Insights", "Read from"),
        AlertKind.ADVICE: translate("Insights", "Read from"),
        AlertKind.APART: translate("Insights", "As a table"),
        AlertKind.CONCERN: translate("Insights", "Concerns"),
        AlertKind.CHECK_IN: translate("Insights", "Check-ins"),
    }[kind]


def advice_words(advice: AdviceFigures) -> str:
    """What came of advice: tried of what is old enough, and what helped."""
    if not advice.given:
        return translate("Insights", "No advice was noted yet.")
    said = [translate("Insights", "%n piece(s) of advice given", n=advice.given)]
    if advice.ripe:
        said.append(
            translate(
                "Insights", "{tried} of %n tried that (is|are) older than two weeks",
                n=advice.ripe, tried=advice.tried,
            )
        )  # fmt: skip
    said.append(translate("Insights", "%n resonated", n=advice.resonated))
    return f"{', '.join(said)}."


def balance_words(balance: Balance, name: str) -> str:
    """How much feedback of the quarter went which way."""
    if not balance.given + balance.received:
        return translate("Insights", "No feedback this quarter yet.")
    return translate(
        "Insights", "Feedback this quarter: {mine} from you, {theirs} from {name}.",
        mine=balance.given, theirs=balance.received, name=name,
    )  # fmt: skip


def _show_kept(kept: Kept, bar: ProgressBar, who: str, *, mine: bool) -> None:
    heard = f"{who}: {kept_words(kept)}"
    bar.show_part(kept.kept, max(1, kept.due), "accent" if mine else "other", heard)
