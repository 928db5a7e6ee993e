"""What the page Today says of what waits, in whole phrases."""

from datetime import date

from revmentor_desktop.desktop.spoken import (
    long_day,
    near_day,
    near_moment,
    short_day,
    weekday,
)
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.mentorship import Mentorship, Role
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.today import OpenAction, Today, ToWriteUp
from revmentor_desktop.support.language import translate


def day_sentence(today: Today) -> str:
    """The sentence under the day: "One meeting tomorrow, one session to write up."."""
    meetings, waiting = _meetings(today), len(today.to_write_up)
    if meetings and waiting:
        return translate(
            "Today", "{meetings}, {write_ups}.", meetings=meetings, write_ups=_write_ups(waiting)
        )
    if waiting:
        one = translate("Today", "One session to write up.")
        return one if waiting == 1 else translate("Today", "%n sessions to write up.", n=waiting)
    if meetings:
        return translate("Today", "{meetings}.", meetings=meetings)
    if today.actions_mine:
        return translate("Today", "%n open action(s) of yours.", n=len(today.actions_mine))
    return _all_done(today)


def session_line(session: SessionRow, mentorship: Mentorship) -> str:
    """Which session it is, and who mentors: "Session 12, Amara mentors you"."""
    number, name = session.number, mentorship.first_name
    if mentorship.my_role is Role.MENTOR:
        return translate("Today", "Session {number}, you mentor {name}", number=number, name=name)
    if mentorship.my_role is Role.MENTEE:
        return translate("Today", "Session {number}, {name} mentors you", number=number, name=name)
    return translate("Today", "Session {number}, you take turns", number=number)


def when_line(session: SessionRow, today: date) -> str:
    """When, how long and where: "Fri 12 June, 45 min, Room 4.2".

    A day that is said above it already, because it is further away, is not said twice.
    """
    minutes = translate("Today", "{minutes} min", minutes=session.minutes)
    day = short_day(session.when.day, today)
    parts = ["" if day == near_day(session.when.day, today) else day, minutes, session.place]
    return ", ".join(part for part in parts if part)


def last_time(session: SessionRow, today: date) -> str:
    """When one met before: "Last time, Fri 29 May"."""
    return translate("Today", "Last time, {day}", day=short_day(session.when.day, today))


def write_up_title(waiting: ToWriteUp, today: date) -> str:
    """What the banner asks: "Write up Tuesday's session with Jonas"."""
    name, when = waiting.mentorship.first_name, waiting.session.when
    days = (today - when.day).days
    if days == 0:
        return translate("Today", "Write up today's session with {name}", name=name)
    if days == 1:
        return translate("Today", "Write up yesterday's session with {name}", name=name)
    if days < 7:
        return translate(
            "Today",
            "Write up {weekday}'s session with {name}",
            weekday=weekday(when.day),
            name=name,
        )
    return translate(
        "Today",
        "Write up the session of {day} with {name}",
        day=short_day(when.day, today),
        name=name,
    )


def due_words(row: OpenAction, today: date) -> str:
    """When a promise is due: Today, a day, or since when it is late; "" without one."""
    due = row.action.due
    if due is None:
        return ""
    if row.late:
        return translate("Today", "Since {day}", day=short_day(due, today))
    if due == today:
        return translate("Today", "Today")
    return short_day(due, today)


def goal_words(goal: Goal, mentorship: Mentorship) -> str:
    """How far a goal is, and whose it is: "3 of 5 milestones, yours"."""
    mine, name = goal.owner is Side.ME, mentorship.first_name
    whole = len(goal.milestones)
    if not whole:
        if mine:
            return translate("Today", "No milestones yet, yours")
        return translate("Today", "No milestones yet, {name}", name=name)
    if mine:
        return translate("Today", "{part} of %n milestone(s), yours", n=whole, part=goal.reached)
    return translate(
        "Today", "{part} of %n milestone(s), {name}", n=whole, part=goal.reached, name=name
    )


def next_moment(when: When, today: date) -> str:
    """Tomorrow, 14:00; a day further away with its time: "Tue 30 June, 16:30"."""
    return near_moment(when, today)


def _meetings(today: Today) -> str:
    """The meetings of today or tomorrow, as the beginning of a sentence; "" when there are none."""
    days = [(row.session.when.day - today.day).days for row in today.next_sessions]
    for away, one, many in (
        (
            0,
            translate("Today", "One meeting today"),
            translate("Today", "%n meetings today", n=days.count(0)),
        ),
        (
            1,
            translate("Today", "One meeting tomorrow"),
            translate("Today", "%n meetings tomorrow", n=days.count(1)),
        ),
    ):
        if days.count(away):
            return one if days.count(away) == 1 else many
    return ""


def _write_ups(count: int) -> str:
    """What is to be written up, as the end of a sentence."""
    if count == 1:
        return translate("Today", "one session to write up")
    return translate("Today", "%n sessions to write up", n=count)


def _all_done(today: Today) -> str:
    if not today.next_sessions:
        return translate("Today", "Nothing waits for you.")
    day = long_day(today.next_sessions[0].session.when.day, today.day)
    return translate("Today", "Nothing waits for you. Next: {day}.", day=day)
