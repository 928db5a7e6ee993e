"""The filters of the palette: typed as text, or chosen from a menu; both become the same chip."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from revmentor_desktop.desktop.parts.chips import ChoiceChip
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.search.filter_chip import ActiveChip
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.query_text import TypedFilter
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

Choices = Sequence[tuple[str, TypedFilter]]


class Filters(QObject):
    """Holds what the search is narrowed to. `changed` comes when a person changed it."""

    changed = Signal()

    def __init__(self, narrow: FlowBox, chips: QHBoxLayout, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._chips = chips
        self._parent = parent
        self._active: list[TypedFilter] = []
        self._people: Sequence[Mentorship] = ()
        self._clock = clock
        narrow.flow.addWidget(dress(QLabel(self.tr("Narrow to"), parent), role="label", tone="2"))
        self.buttons = [
            self._button(self.tr("Person"), ("with",), self._person_choices),
            self._button(self.tr("Kind"), ("kind",), _kind_choices),
            self._button(self.tr("When"), ("after", "before"), self._when_choices),
            self._button(self.tr("Who may see it"), ("is",), _share_choices),
        ]

    @property
    def active(self) -> tuple[TypedFilter, ...]:
        """What it is narrowed to."""
        return tuple(self._active)

    @property
    def text(self) -> str:
        """The filters as they would be typed."""
        return " ".join(one.text() for one in self._active)

    def know(self, people: Sequence[Mentorship]) -> None:
        """Whom one can choose."""
        self._people = people

    def add(self, found: Sequence[TypedFilter]) -> None:
        """Narrow further; a newer filter of the same kind takes the older one's place."""
        for one in found:
            self._active = [old for old in self._active if old.name != one.name]
            self._active.append(one)
        self._show()

    def clear(self) -> None:
        """Look everywhere."""
        self._active = []
        self._show()

    def drop_last(self) -> bool:
        """Take the last one away, as Backspace at the beginning of the field does."""
        if not self._active:
            return False
        self._drop(self._active[-1])
        return True

    def _drop(self, *those: TypedFilter) -> None:
        self._active = [one for one in self._active if one not in those]
        self._show()
        self.changed.emit()

    def _choose(self, one: TypedFilter, names: tuple[str, ...]) -> None:
        self._active = [other for other in self._active if other.name not in names]
        self.add([one])
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._active:
            chip = ActiveChip(self._words(one), self._parent)
            chip.setAccessibleName(
                self.tr("Narrowed to: {filter}. Press to take it away").format(filter=chip.text())
            )
            chip.clicked.connect(lambda _on=False, one=one: self._drop(one))
            self._chips.addWidget(chip)
        for button in self.buttons:
            names = button.property("filterNames")
            button.setChecked(any(one.name in names for one in self._active))

    def _words(self, one: TypedFilter) -> str:
        """A filter as its chip says it."""
        if one.name == "with":
            return self.tr("With {name}").format(name=one.value)
        choices = [*_kind_choices(), *_share_choices(), *self._when_choices()]
        named = [words for words, choice in choices if choice == one]
        return named[0] if named else one.text()

    def _button(
        self, words: str, names: tuple[str, ...], choices: Callable[[], Choices]
    ) -> ChoiceChip:
        button = ChoiceChip(words, self._parent)
        button.setProperty("filterNames", names)
        button.setAccessibleName(self.tr("Narrow to: {what}").format(what=words))
        button.clicked.connect(lambda: self._open_menu(button, names, choices))
        self._narrow.flow.addWidget(button)
        return button

    def _open_menu(
        self, button: ChoiceChip, names: tuple[str, ...], choices: Callable[[], Choices]
    ) -> None:
        chosen = [one for one in self._active if one.name in names]
        button.setChecked(bool(chosen))
        menu = QMenu(button)
        for words, one in choices():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(one in chosen)
            action.triggered.connect(lambda _on=False, one=one: self._choose(one, names))
        if chosen:
            menu.addSeparator()
            everything = menu.addAction(self.tr("Everything"))
            everything.triggered.connect(lambda: self._drop(*chosen))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _person_choices(self) -> Choices:
        return [
            (person.counterpart, TypedFilter("with", person.counterpart)) for person in self._people
        ]

    def _when_choices(self) -> Choices:
        today = self._clock.today()
        month = today.replace(day=1)
        return [
            (self.tr("This month"), TypedFilter("after", month.isoformat())),
            (
                self.tr("Last 90 days"),
                TypedFilter("after", (today - timedelta(days=90)).isoformat()),
            ),
            (self.tr("This year"), TypedFilter("after", month.replace(month=1).isoformat())),
            (self.tr("Before this year"), TypedFilter("before", f"{today.year - 1}-12-31")),
        ]


def _kind_choices() -> Choices:
    return [(words, TypedFilter("kind", kind.value)) for kind, words in kind_names().items()]


def kind_names() -> dict[Kind, str]:
    """What the kinds of items are called."""
    return {
        Kind.SESSION: translate("Kinds", "Sessions"),
        Kind.LEARNED: translate("Kinds", "Learned"),
        Kind.TAUGHT: translate("Kinds", "Taught"),
        Kind.ACTION: translate("Kinds", "Promises"),
        Kind.GOAL: translate("Kinds", "Goals"),
        Kind.MILESTONE: translate("Kinds", "Steps"),
        Kind.NOTE: translate("Kinds", "Notes"),
        Kind.PRIVATE_NOTE: translate("Kinds", "Private notes"),
    }


def _share_choices() -> Choices:
    return [
        (translate("Palette", "Only me"), TypedFilter("is", "private")),
        (translate("Palette", "May share or agreed"), TypedFilter("is", "shared")),
        (translate("Palette", "Still open"), TypedFilter("is", "open")),
    ]
