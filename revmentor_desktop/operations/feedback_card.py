"""Asking for feedback with a file, and bringing its answer in (P38)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from revmentor_desktop.journal.check_in import CheckIn
from revmentor_desktop.journal.feedback import Direction, Feedback, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.feedback_card import (
    MOST_BYTES,
    OLD_AFTER,
    CardAnswer,
    fill_card,
    read_answer,
)
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.check_ins import (
    begin_check_in,
    check_in_draft_of,
    keep_check_in,
)
from revmentor_desktop.operations.feedback import keep_feedback
from revmentor_desktop.operations.file_out import write_out
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure, NotFound
from revmentor_desktop.support.language import translate
from revmentor_desktop.support.resources import resource

_CARDS = "feedback-cards"


@dataclass(frozen=True, slots=True)
class MadeCard:
    """A card that was written."""

    id: str
    file: Path


@dataclass(frozen=True, slots=True)
class CardPreview:
    """What an answer would bring in. `written_on` is the day of its card, `old` long ago."""

    mentorship: Mentorship
    answer: CardAnswer
    written_on: date
    old: bool


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What an answer brought in; the check-in holds their side, None when it said nothing of it."""

    feedback: tuple[Feedback, ...]
    check_in: CheckIn | None


def write_feedback_card(
    journal: OpenJournal,
    mentorship_id: ItemId,
    target: Path,
    *,
    language: str = "en",
    replace: bool = False,
) -> MadeCard:
    """Write a page that asks the other one for feedback; it works offline in any browser.

    Only both first names are in it. Raises NotFound, and what `write_out` raises.
    """
    mentorship = journal.store.mentorships.get(mentorship_id)
    today = journal.clock.today()
    card_id = new_id()
    me = (journal.owner or "").split() or [translate("FeedbackCard", "Your partner")]
    template = resource("cards", "feedback.html").read_text(encoding="utf-8")
    page = fill_card(template, card_id, me[0], mentorship.first_name, language=language, day=today)
    write_out(target, page.encode("utf-8"), replace=replace)
    _remember(journal, mentorship_id, card_id, {"written": today.isoformat()})
    return MadeCard(card_id, target)


def read_card_file(file: Path) -> str:
    """The text of an answer's file. Raises NotFound, KnownFailure for what is no text."""
    try:
        with file.open("rb") as opened:
            found = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise NotFound(
            translate("FeedbackCard", "{path} cannot be read.", path=file.name)
        ) from error
    return found.decode("utf-8-sig", "replace")


def preview_card(journal: OpenJournal, text: str) -> CardPreview:
    """What an answer would bring in, before anything is.

    Raises KnownFailure, each time with what is so: it is no answer, empty, changed on its way, of
    another journal, or was brought in before.
    """
    answer = read_answer(text)
    for mentorship in journal.store.mentorships.all(archived=True):
        card = _cards(journal, mentorship.id).get(answer.card_id)
        if card is None:
            continue
        if card.get("answered"):
            raise KnownFailure(
                translate("FeedbackCard", "This answer was brought in already, on {day}.",
                          day=card["answered"]),
                translate("FeedbackCard", "Nothing was brought in twice."),
            )  # fmt: skip
        written = date.fromisoformat(card["written"])
        old = journal.clock.today() - written > OLD_AFTER
        return CardPreview(mentorship, answer, written, old)
    raise KnownFailure(
        translate("FeedbackCard", "This answers a card that is not from this journal."),
        translate("FeedbackCard", "Nothing was brought in."),
        translate("FeedbackCard", "Type in by hand what you want to keep of it."),
    )


def bring_card_in(journal: OpenJournal, text: str, *, old_too: bool = False) -> BroughtIn:
    """Keep what an answer says: feedback received today, and their side of the check-in.

    All of it is private. Raises KnownFailure as `preview_card` does, and for the answer to an old
    card unless `old_too`.
    """
    with journal.store.change():
        found = preview_card(journal, text)
        if found.old and not old_too:
            raise KnownFailure(
                translate("FeedbackCard", "This card was written on {day}, long ago.",
                          day=found.written_on.isoformat()),
                translate("FeedbackCard", "Nothing was brought in yet."),
                translate("FeedbackCard", "Bring it in all the same, or write a new card."),
            )  # fmt: skip
        whose, answer = found.mentorship.id, found.answer
        feedback = tuple(
            keep_feedback(journal, _draft(whose, sort, said))
            for sort, said in (
                (FeedbackSort.APPRECIATION, answer.appreciation),
                (FeedbackSort.SUGGESTION, answer.suggestion),
            )
            if said
        )
        check_in = None
        if not answer.check_in.empty:
            begun = check_in_draft_of(begin_check_in(journal, whose))
            check_in = keep_check_in(journal, replace(begun, theirs=answer.check_in))
        card = {**_cards(journal, whose)[answer.card_id]}
        card["answered"] = journal.clock.today().isoformat()
        _remember(journal, whose, answer.card_id, card)
        return BroughtIn(feedback, check_in)


def _draft(whose: ItemId, sort: FeedbackSort, said: Mapping[str, str]) -> FeedbackDraft:
    return FeedbackDraft(
        whose,
        Direction.RECEIVED,
        sort,
        said.get("situation", ""),
        said.get("behaviour", ""),
        said.get("impact", ""),
        said.get("next_step", ""),
    )


def _cards(journal: OpenJournal, mentorship_id: ItemId) -> dict[str, dict[str, str]]:
    found = json.loads(journal.store.settings.get(f"{_CARDS}:{mentorship_id}") or "{}")
    return found if isinstance(found, dict) else {}


def _remember(
    journal: OpenJournal, mentorship_id: ItemId, card_id: str, card: dict[str, str]
) -> None:
    known = {**_cards(journal, mentorship_id), card_id: card}
    journal.store.settings.set(f"{_CARDS}:{mentorship_id}", json.dumps(known))
