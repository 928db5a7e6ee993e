"""Who of the two is the mentee, in a mentorship or in one session of it."""

from revmentor_desktop.journal.mentorship import Mentorship, Role
from revmentor_desktop.journal.session import Session
from revmentor_desktop.journal.sharing import Side


def mentee_of(mentorship: Mentorship, session: Session | None = None) -> Side:
    """The side that brings the topics. Where both take turns the session says who led it."""
    if mentorship.my_role is Role.MENTEE:
        return Side.ME
    if mentorship.my_role is Role.MENTOR:
        return Side.THEM
    return (session.led_by if session else None) or Side.ME


def mentor_of(mentorship: Mentorship, session: Session | None = None) -> Side:
    """The other side."""
    return Side.THEM if mentee_of(mentorship, session) is Side.ME else Side.ME
