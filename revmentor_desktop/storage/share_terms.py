"""Conditions that more than one statement of the share guard is put together of."""

OF_DAY = "item.place >= :since AND item.place < :until"
MAY_LEAVE = (
    "item.trashed IS NULL AND item.share IN ('agreed', 'may-share')"
    " AND item.id IN (SELECT value FROM json_each(:leaving))"
)
IN_FILE = "item.trashed IS NULL AND item.mentorship_id = :mentorship"
PRIVATE = f"{IN_FILE} AND item.share = 'private'"
