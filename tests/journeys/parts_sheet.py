"""Every part in every state on one sheet, to be looked at beside the design's (picture 21)."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.bars import ProgressBar, SegmentedBar
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.checks import CheckBox, RadioButton, Switch
from revmentor_desktop.desktop.parts.chips import ChoiceChip, FilterChip, StateChip
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.key_cap import KeyCap
from revmentor_desktop.desktop.parts.line_chart import LineChart
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.private_panel import PrivatePanel
from revmentor_desktop.desktop.parts.rating import RatingDots
from revmentor_desktop.desktop.parts.save_state import SaveStateLine
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.parts.sparkline import Sparkline
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.chart import line_chart
from revmentor_desktop.journal.sharing import Share

OPENNESS = ("Closed", "Guarded", "Half open", "Mostly open", "Wide open")


def parts_sheet() -> QWidget:
    """A page of 1280 by 800 with all of it."""
    sheet = dress(QWidget(), box="page")
    grid = QGridLayout(sheet)
    grid.setContentsMargins(32, 29, 32, 29)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(18)
    title = row(sheet, dress(QLabel("Parts"), role="title"), said("every control in every state"))
    grid.addWidget(title, 0, 0, 1, 3)
    columns = (
        (buttons(), choose(), show()),
        (fields(), states(), private(False), private(True)),
        (tell(), chart(), nothing_yet()),
    )
    for at, (cards, share) in enumerate(zip(columns, (44, 37, 37), strict=True)):
        column = QVBoxLayout()
        column.setSpacing(16)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        grid.addLayout(column, 1, at)
        grid.setColumnStretch(at, share)
    return sheet


def row(parent: QWidget | None, *widgets: QWidget, gap: int = 10) -> QWidget:
    """Widgets side by side."""
    line = QWidget(parent)
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    layout.addStretch(1)
    return line


def said(text: str) -> QLabel:
    """A caption."""
    return dress(QLabel(text), role="label", tone="2")


def card_of(title: str, *widgets: QWidget) -> Card:
    """A card with a title and rows."""
    card = Card()
    card.body.addWidget(dress(QLabel(title), role="cardTitle"))
    for widget in widgets:
        card.body.addWidget(widget)
    return card


def buttons() -> Card:
    """The four kinds at rest, tall, with an icon, working and not yet."""
    rows = []
    for kind, text in (
        ("primary", "Save"),
        ("secondary", "Share"),
        ("quiet", "Later"),
        ("danger", "Erase"),
        ("link", "All goals"),
    ):
        plain, signed, off = (Button(text, kind) for _ in range(3))
        signed.show_icon("check")
        off.not_yet(text)
        tall = Button(text, kind).tall()
        rows.append(row(None, plain, signed, tall, off))
    return card_of("Buttons", *rows, said("At rest, with an icon, tall, not yet"))


def choose() -> Card:
    """All that chooses."""
    parts = Segmented(("Prepare", "In the room", "Write up"))
    parts.choose(1)
    chips: Sequence[ChoiceChip | FilterChip] = (
        ChoiceChip("Appreciation"),
        ChoiceChip("Suggestion"),
        FilterChip("All"),
        FilterChip("Honesty"),
    )
    chips[0].setChecked(True)
    chips[2].setChecked(True)
    checks = [CheckBox(), CheckBox(), CheckBox()]
    checks[0].setChecked(True)
    checks[2].setTristate(True)
    checks[2].setCheckState(Qt.CheckState.PartiallyChecked)
    radios, switches = (RadioButton(), RadioButton()), (Switch(), Switch())
    radios[0].setChecked(True)
    switches[0].setChecked(True)
    rating = RatingDots("Openness", OPENNESS)
    rating.show_value(4)
    theirs = RatingDots("Openness", OPENNESS, small=True)
    theirs.who = "them"
    theirs.show_value(3)
    return card_of(
        "Choose",
        row(None, parts),
        row(None, *chips, gap=8),
        row(None, *checks, *radios, *switches),
        row(None, rating, theirs, gap=20),
    )


def show() -> Card:
    """Bars and lines."""
    progress, whole = ProgressBar(), SegmentedBar()
    progress.show_part(3, 5, words="3 of 5 milestones")
    whole.show_pieces([(15, "accent"), (10, "accent"), (10, "other")], 45, "35 of 45 minutes")
    mine, theirs = Sparkline(), Sparkline()
    mine.show_values([1, 1.5, 2, 2, 3, 3.5], "accent", "From 1 to 3.5")
    theirs.show_values([4, 3, 3.5, 3, 2, 2], "other", "From 4 to 2")
    bars = QWidget()
    column = QVBoxLayout(bars)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(progress)
    column.addWidget(whole)
    line = QWidget()
    beside = QHBoxLayout(line)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(20)
    beside.addWidget(bars, 1)
    beside.addWidget(mine)
    beside.addWidget(theirs)
    return card_of("Show", line)


def fields() -> Card:
    """Empty, filled, and wrong."""
    empty, wrong = Field("Name"), Field("First meeting")
    empty.edit.setPlaceholderText("Your name")
    wrong.edit.setText("12 Juno")
    wrong.tell("That is not a date yet. Try 12 June.")
    return card_of("Fields", empty, wrong)


def states() -> Card:
    """Chips, share chips, avatars, key caps."""
    chips = (
        StateChip("Written up", "soft", "check"),
        StateChip("Write it up", "warn", "pencil-simple-line"),
        StateChip("Tomorrow", "other", "clock"),
        StateChip("Missed", "grey", "x-circle"),
        StateChip("Only me", "private", "lock-simple-fill"),
        StateChip("Not readable", "bad", "warning-circle"),
    )
    people = []
    for size, name, colour in (
        (40, "Amara Okafor", "here"),
        (28, "Helen Brandt", "me"),
        (24, "Jonas Weber", 1),
        (20, "Mei Tanaka", 2),
    ):
        avatar = Avatar(size)
        avatar.show_person(name, colour)
        people.append(avatar)
    return card_of(
        "Say what state it is in",
        row(None, *chips[:3], gap=6),
        row(None, *chips[3:], gap=6),
        dress(QLabel("Who may see it"), role="captionStrong", tone="3"),
        row(None, *(ShareChip(share) for share in Share), gap=16),
        row(None, *people, KeyCap("Ctrl+K"), gap=8),
    )


def private(hidden: bool) -> PrivatePanel:
    """The private panel, open or hidden."""
    panel = PrivatePanel()
    panel.body.addWidget(Paragraph("Next time: ask, then count to five.", "body", "1"))
    panel.show_hidden(hidden)
    return panel


def tell() -> Card:
    """Banners and save states."""
    due, full = Banner(), Banner()
    due.tell("One session to write up", "Three minutes is enough.", "warn", "Write it up")
    full.tell("The disk is full", "Your text is still here.", "bad", "Try again")
    saved, saving, unsaved = SaveStateLine(), SaveStateLine(), SaveStateLine()
    saved.saved(datetime(2026, 6, 11, 14, 2))  # noqa: DTZ001  # as a person's clock shows it
    saving.saving()
    unsaved.not_saved()
    return card_of("Tell", due, full, saved, saving, unsaved)


def chart() -> Card:
    """Both lines, with a month nobody answered."""
    lines = LineChart()
    lines.show_lines(
        line_chart(
            ["Jan", "Feb", "Mar", "Apr", "May", "June"],
            [("You", True, [1, 1.5, 2, 2, 3, 3.5]), ("Amara", False, [2, None, 2.5, 3, 3, 4])],
        ),
        "Both of you are more sure than in January.",
    )
    return card_of("Chart", lines)


def nothing_yet() -> EmptyState:
    """An empty place."""
    line, hint = "No feedback yet", "One sentence after a meeting is a good start."
    return EmptyState("chat-circle-text", line, hint, "Give feedback")
