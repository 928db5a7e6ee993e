"""Rows of a list by months, read a piece at a time."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QModelIndex, QObject
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.models.months import FootRow, HeldRow, MonthRow
from revmentor_desktop.desktop.models.sessions import SessionsModel
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.when import When

NOW = datetime(2026, 6, 11, 14, 2)  # noqa: DTZ001  # a local moment is all the words need


def session(number: int, day: date, status: Status = Status.HELD) -> SessionRow:
    return SessionRow(
        id=ItemId(f"s{number}"),
        mentorship_id=ItemId("m"),
        number=number,
        when=When(day),
        minutes=45,
        status=status,
        reason="",
        title=f"Title {number}",
        place="",
        share=Share.PRIVATE,
        written_up=status is Status.HELD,
        has_text=True,
        has_private_note=False,
        actions=0,
    )


def every_three_days(count: int) -> tuple[SessionRow, ...]:
    last = date(2026, 6, 10).toordinal()
    return tuple(session(count - n, date.fromordinal(last - 3 * n)) for n in range(count))


@pytest.fixture
def asked() -> list[int]:
    return []


@pytest.fixture
def model(qtbot: QtBot, asked: list[int]) -> SessionsModel:
    parent = QObject()
    model = SessionsModel(asked.append, NOW, parent)
    model.keeper = parent  # type: ignore[attr-defined]  # it lives as long as the model
    return model


def shape(model: SessionsModel) -> list[str]:
    said = []
    for number in range(model.rowCount()):
        match model.row(number):
            case MonthRow(month, counts, first):
                said.append(f"{month}: {counts}{' first' if first else ''}")
            case HeldRow(item, edge):
                said.append(f"{item.number} {edge.name}")
            case FootRow():
                said.append("foot")
    return said


def test_months_stand_over_their_sessions(model: SessionsModel) -> None:
    rows = (
        session(3, date(2026, 6, 12), Status.PLANNED),
        session(2, date(2026, 5, 29)),
        session(1, date(2026, 5, 15)),
        session(0, date(2025, 5, 1), Status.MISSED),
    )
    model.show(rows, NOW, complete=True)
    assert shape(model) == [
        "June: 1 planned first",
        "3 ONLY",
        "May: 2 held",
        "2 FIRST",
        "1 LAST",
        "May 2025: 1 missed",
        "0 ONLY",
        "foot",
    ]


@pytest.mark.parametrize("at", [1, 3, 4, 7, 30, 39])
def test_read_in_two_pieces_it_is_the_same_list(
    model: SessionsModel, asked: list[int], at: int
) -> None:
    rows = every_three_days(40)
    model.show(rows, NOW, complete=True)
    whole = shape(model)
    model.show(rows[:at], NOW, complete=False)
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [at] and not model.canFetchMore(QModelIndex())
    model.extend(rows[at:], complete=True)
    assert shape(model) == whole
    assert not model.canFetchMore(QModelIndex())


def test_headings_cannot_be_chosen_and_rows_are_said_whole(model: SessionsModel) -> None:
    model.show((session(7, date(2026, 5, 29)),), NOW, complete=True)
    assert model.item_at(model.index(0, 0)) is None
    assert not model.flags(model.index(0, 0))
    assert model.data(model.index(1, 0)) == "Friday 29 May, Title 7, Session 7, 45 min, Written up"


def test_an_empty_list_has_no_rows(model: SessionsModel) -> None:
    model.show((), NOW, complete=True)
    assert model.rowCount() == 0
    model.extend((), complete=True)
    assert model.rowCount() == 0
