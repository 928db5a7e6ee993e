"""Promises: who does what until when."""

from dataclasses import replace

from revmentor_desktop.journal.action import Action, ActionDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


def keep_action(journal: OpenJournal, draft: ActionDraft) -> Action:
    """Save an action, new or changed. Raises WrongUsage when it says nothing."""
    draft = replace(draft, text=kept(draft.text).strip(), outcome=kept(draft.outcome).strip())
    if not draft.text:
        raise WrongUsage(translate("Actions", "An action needs a few words."))
    with journal.store.change():
        return journal.store.actions.save(draft)


def read_action(journal: OpenJournal, item_id: ItemId) -> Action:
    """One action. Raises NotFound, also for one in the trash."""
    return journal.store.actions.get(item_id)


def list_actions(
    journal: OpenJournal, *, mentorship_id: ItemId | None = None, open_only: bool = False
) -> tuple[Action, ...]:
    """Actions of one mentorship or of all; `open_only` leaves out what is done."""
    actions = journal.store.actions
    return actions.open(mentorship_id) if open_only else actions.all(mentorship_id)


def tick_action(journal: OpenJournal, item_id: ItemId, done: bool, outcome: str = "") -> Action:
    """Mark an action done today, with what came of it, or open it again."""
    with journal.store.change():
        action = journal.store.actions.get(item_id)
        done_on = (action.done_on or journal.clock.today()) if done else None
        said = (outcome or action.outcome) if done else ""
        return keep_action(journal, replace(draft_of(action), done_on=done_on, outcome=said))


def draft_of(action: Action) -> ActionDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return ActionDraft(
        mentorship_id=action.mentorship_id,
        text=action.text,
        owner=action.owner,
        due=action.due,
        session_id=action.session_id,
        share=action.share,
        done_on=action.done_on,
        outcome=action.outcome,
        made_on=action.made_on,
        id=action.id,
    )
