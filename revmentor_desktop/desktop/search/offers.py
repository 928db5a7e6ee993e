"""What the palette can do besides finding: go somewhere, begin something, lock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.subsequence import fit
from revmentor_desktop.support.language import translate

AT_REST = 7
"""Commands shown while nothing is typed."""

TYPED = 4
"""Commands shown under what was found."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to do. `keys` are those that do it without the palette, "" when there are none.

    `stays` leaves the palette open: it is about the search itself.
    """

    name: str
    icon: str
    run: Callable[[], None]
    keys: str = ""
    stays: bool = False


def fitting(offers: Sequence[Offer], typed: str) -> tuple[Offer, ...]:
    """The offers that fit the typed letters, best first; the first few when nothing is typed."""
    if not typed.strip():
        return tuple(offers[:AT_REST])
    scored = [(way.score, offer) for offer in offers if (way := fit(typed, offer.name))]
    good = [pair for pair in scored if pair[0] >= _least(typed)]
    good.sort(key=lambda pair: (-pair[0], len(pair[1].name)))
    return tuple(offer for _, offer in good[:TYPED])


def _least(typed: str) -> int:
    """Letters scattered over a name are nothing anybody means."""
    return 3 * len(typed.replace(" ", ""))


def places_to_go(
    people: Sequence[Mentorship], go: Callable[[Place], None], others: Sequence[Offer] = ()
) -> tuple[Offer, ...]:
    """Everything there is to do, the usual things first; `others` lead to no page."""

    def to(name: str, icon: str, place: Place) -> Offer:
        return Offer(name, icon, lambda: go(place))

    usual = [
        to(translate("Palette", "Go to Today"), "sun-horizon", Place(PageName.TODAY)),
        to(translate("Palette", "Go to Notes"), "note", Place(PageName.NOTES)),
    ]
    prepare, write, rest = [], [], []
    for person in people:
        name = person.first_name
        words = translate("Palette", "Write up a session with {name}", name=name)
        words_before = translate("Palette", "Prepare the meeting with {name}", name=name)
        prepare.append(to(words_before, "list-bullets", Place(PageName.PREPARE, person.id)))
        write.append(to(words, "pencil-simple", Place(PageName.WRITE_UP, person.id)))
        for words, icon, page in (
            (
                translate("Palette", "Sessions with {name}", name=name),
                "notebook",
                PageName.SESSIONS,
            ),
            (translate("Palette", "Topics with {name}", name=name), "tray", PageName.TOPICS),
            (
                translate("Palette", "Feedback with {name}", name=name),
                "chat-circle-text",
                PageName.FEEDBACK,
            ),
            (translate("Palette", "Goals with {name}", name=name), "target", PageName.GOALS),
            (
                translate("Palette", "Check-ins and insights with {name}", name=name),
                "calendar-check",
                PageName.INSIGHTS,
            ),
            (
                translate("Palette", "Check-ins with {name}", name=name),
                "calendar-check",
                PageName.CHECK_IN,
            ),
            (
                translate("Palette", "Agreement with {name}", name=name),
                "handshake",
                PageName.AGREEMENT,
            ),
            (
                translate("Palette", "Export a summary for {name}", name=name),
                "export",
                PageName.EXPORT,
            ),
        ):
            rest.append(to(words, icon, Place(page, person.id)))
    settings = to(translate("Palette", "Open Settings"), "gear-six", Place(PageName.SETTINGS))
    return (*usual, *write, *others, settings, *prepare, *rest)
