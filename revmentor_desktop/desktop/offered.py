"""What the search offers to do, besides finding."""

from revmentor_desktop.desktop.everywhere import Frame
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.search.offers import Offer
from revmentor_desktop.support.language import translate


def offers_of(frame: Frame) -> tuple[Offer, ...]:
    """Every one of them, the likeliest first."""

    def over_time() -> None:
        if frame.ways.whose is not None:
            frame.person_actions.over_time(frame.ways.whose)

    def add() -> None:
        frame.ways.go(Place(PageName.MENTORSHIP))

    return (
        Offer(translate("Offers", "Jot a topic"), "tray", frame.jotting.begin, "Ctrl+J"),
        Offer(translate("Offers", "Add a mentorship"), "user-plus", add, "Ctrl+Shift+N"),
        Offer(translate("Offers", "Over time: skills, phase and closing"), "path", over_time),
        Offer(translate("Offers", "Lock now"), "lock-simple", frame.lock, "Ctrl+L"),
    )
