"""Who raised a topic, as the choices beside a field say it."""

from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate


def raised_choices(mentorship: Mentorship) -> list[tuple[object, str]]:
    """Who can have raised a topic, in words."""
    theirs = translate("Topics", "Raised by {name}", name=mentorship.first_name)
    return [(Side.ME, translate("Topics", "Raised by me")), (Side.THEM, theirs)]
