"""Saving how two people of the sample come along: feedback, concerns, check-ins."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sample_growth import ToldGrowth
from revmentor_desktop.storage.store import Store


def save_growth(
    store: Store, told: ToldGrowth, whose: ItemId, sessions: Mapping[date, ItemId]
) -> None:
    """Save these parts of a mentorship; `sessions` are the ids of its meetings by day."""
    for feedback in told.feedback:
        session = sessions[feedback.session] if feedback.session else None
        store.feedback.save(replace(feedback.draft, mentorship_id=whose, session_id=session))
    for concern in told.concerns:
        store.concerns.save(replace(concern, mentorship_id=whose))
    for check_in in told.check_ins:
        held = store.check_ins.save(replace(check_in.draft, mentorship_id=whose))
        for adjustment in check_in.adjustments:
            store.adjustments.save(replace(adjustment, check_in_id=held.id))
    for rating in told.self_ratings:
        store.self_ratings.save(replace(rating, mentorship_id=whose))
