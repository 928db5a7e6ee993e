"""The progress summary: what would leave, its pages, and the file (P49, P50).

Only what the guard copied is ever given to a report (storage/share_guard.py).
"""

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.report import Summary
from revmentor_desktop.journal.summary_choice import Format, Recipient, SummaryChoice
from revmentor_desktop.journal.summary_preview import SummaryPreview, build_preview, guarded
from revmentor_desktop.operations.file_out import write_out
from revmentor_desktop.operations.file_passphrase import lock_pdf, lock_zip
from revmentor_desktop.operations.guard import (
    STOP,
    Passing,
    check_releases,
    guard_of,
    held_back,
    keep_releases,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.reports.html import to_html
from revmentor_desktop.reports.markdown import to_markdown
from revmentor_desktop.reports.page_words import Spot, find_on_pages
from revmentor_desktop.reports.pdf import Pages, set_pages
from revmentor_desktop.reports.typesetter import Picture, Refused, Typesetter
from revmentor_desktop.storage.share_guard import (
    count_private,
    read_what_could_leave,
    read_what_leaves,
)
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate

_KEPT_RECORDS = 100


@dataclass(frozen=True, slots=True)
class Exported:
    """A summary that was written. `pages` is 0 for a format without pages."""

    path: Path
    pages: int
    format: Format
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What leaves, with its pages, or with its text when it is to be Markdown.

    `pages` is None and `text` is "" when there is nothing to export.
    """

    preview: SummaryPreview
    pages: Pages | None
    text: str = ""


def preview_summary(
    journal: OpenJournal, choice: SummaryChoice, passing: Passing = STOP
) -> SummaryPreview:
    """Line by line what leaves and what stays, and what touches a boundary. Writes nothing.

    Lines that touch one are left out where `passing` says so. Raises NotFound, WrongUsage.
    """
    _check(choice)
    check_releases(passing)
    guard = guard_of(journal, choice.mentorship_id)
    preview = guarded(_preview(journal, choice), guard, passing.released)
    left_out = {line.item_id for line in preview.touches if line.item_id}
    if not passing.leave_out or not left_out:
        return preview
    choice = dataclasses.replace(choice, exclude=choice.exclude | left_out)
    return guarded(_preview(journal, choice), guard, passing.released)


def _preview(journal: OpenJournal, choice: SummaryChoice) -> SummaryPreview:
    store = journal.store
    return build_preview(
        choice,
        read_what_could_leave(store, choice),
        read_what_leaves(store, choice),
        count_private(store, choice),
        journal.clock.today(),
    )


def draw_summary(
    journal: OpenJournal, choice: SummaryChoice, typesetter: Typesetter, passing: Passing = STOP
) -> Drawn:
    """The preview with its real pages, to be drawn by the same typesetter. Writes nothing."""
    preview = preview_summary(journal, choice, passing)
    if preview.model is None:
        return Drawn(preview, None)
    if choice.format is Format.MARKDOWN:
        return Drawn(preview, None, to_markdown(preview.model))
    return Drawn(preview, set_pages(preview.model, choice.paper, typesetter))


def draw_page(_journal: OpenJournal, typesetter: Typesetter, page: int, width: int) -> Picture:
    """One page of the summary drawn last, `width` pixels wide.

    It takes the journal only because the desk gives it to every operation. Raises KnownFailure
    when a shorter summary was drawn meanwhile and has no such page.
    """
    try:
        return typesetter.draw(page, width)
    except Refused as refused:
        raise KnownFailure(translate("Summary", "This page is no longer there.")) from refused


def find_lines(
    _journal: OpenJournal, pages: Pages, lines: Sequence[str]
) -> tuple[Spot | None, ...]:
    """Where each line stands on the pages, None where they do not show it."""
    return find_on_pages(pages.document.pdf, lines)


def export_summary(
    journal: OpenJournal,
    choice: SummaryChoice,
    target: Path,
    *,
    typesetter: Typesetter | None = None,
    replace: bool = False,
    passing: Passing = STOP,
    passphrase: str = "",
) -> Exported:
    """Write the summary to `target`, whole or not at all, and remember what left and when.

    With a passphrase it is a PDF that opens with it, or a zip that does; see `suffix_of`. Raises
    WrongUsage for what is no passphrase, HeldBack while a line touches a boundary, KnownFailure
    with nothing to export or when a file of that name is there and `replace` is not set,
    DiskTrouble when the place does not take it.
    """
    preview = preview_summary(journal, choice, passing)
    content, pages = _content(_to_leave(preview), choice, typesetter)
    if passphrase:
        content = _locked(content, choice.format, passphrase)
    write_out(target, content, replace=replace)
    _remember(journal, preview, choice.format.value, pages.count if pages else 0)
    keep_releases(journal, passing, preview.released)
    return Exported(
        target, pages.count if pages else 0, choice.format, pages.warnings if pages else ()
    )


def suffix_of(form: Format, *, locked: bool) -> str:
    """The ending of the file's name; under a passphrase all but a PDF is put into a zip."""
    return ".zip" if locked and form is not Format.PDF else form.suffix


def _locked(content: bytes, form: Format, passphrase: str) -> bytes:
    if form is Format.PDF:
        return lock_pdf(content, passphrase)
    return lock_zip(f"summary{form.suffix}", content, passphrase)  # a name says nothing


def print_summary(
    journal: OpenJournal,
    choice: SummaryChoice,
    typesetter: Typesetter,
    width: int,
    passing: Passing = STOP,
) -> tuple[Picture, ...]:
    """The pages to be printed, each `width` pixels wide; remembered as what left on paper.

    Raises as export_summary does.
    """
    preview = preview_summary(journal, choice, passing)
    model = _to_leave(preview)
    pages = set_pages(model, choice.paper, typesetter)
    pictures = tuple(typesetter.draw(page, width) for page in range(pages.count))
    _remember(journal, preview, "paper", pages.count)
    keep_releases(journal, passing, preview.released)
    return pictures


def _to_leave(preview: SummaryPreview) -> Summary:
    if preview.touches:
        raise held_back(preview.touches)
    if preview.model is None:
        raise KnownFailure(
            preview.empty,
            translate("Export", "Nothing was written."),
            translate("Export", "Tick what may be shared, or choose another period."),
        )
    return preview.model


def _content(
    model: Summary, choice: SummaryChoice, typesetter: Typesetter | None
) -> tuple[bytes, Pages | None]:
    if choice.format is Format.MARKDOWN:
        return to_markdown(model).encode(), None
    if choice.format is Format.HTML:
        return to_html(model).encode(), None
    if choice.format is Format.WORD:
        # Imported here: its library reads a hundred files, and few summaries are Word documents.
        from revmentor_desktop.reports.word import to_word  # noqa: PLC0415  # only a Word document needs it

        return to_word(model, choice.paper), None
    if typesetter is None:
        with Typesetter() as own:
            pages = set_pages(model, choice.paper, own)
    else:
        pages = set_pages(model, choice.paper, typesetter)
    return pages.document.pdf, pages


def _check(choice: SummaryChoice) -> None:
    if choice.start > choice.end:
        raise KnownFailure(
            translate("Export", "This period ends before it begins."),
            todo=translate("Export", "Choose a first day that is not after the last."),
        )


def _remember(journal: OpenJournal, preview: SummaryPreview, form: str, pages: int) -> None:
    """Keep in the journal what left, when, in which format: ids and dates, no words."""
    choice = preview.choice
    name = f"summaries-left:{choice.mentorship_id}"
    settings = journal.store.settings
    records = json.loads(settings.get(name) or "[]")
    records.append(
        {
            "at": journal.clock.now().isoformat(timespec="seconds"),
            "format": form,
            "for": choice.recipient.value,
            "pages": pages,
            "from": choice.start.isoformat(),
            "to": choice.end.isoformat(),
            "items": [line.id for line in preview.leaves if line.id],
        }
    )
    settings.set(name, json.dumps(records[-_KEPT_RECORDS:]))


@dataclass(frozen=True, slots=True)
class SummaryLeft:
    """A summary that left: when, for whom, and how many pages; 0 for a format without pages."""

    day: date
    recipient: Recipient
    pages: int


def last_summary_left(journal: OpenJournal, mentorship_id: ItemId) -> SummaryLeft | None:
    """The summary of a mentorship that left last, None when none did."""
    kept = json.loads(journal.store.settings.get(f"summaries-left:{mentorship_id}") or "[]")
    if not kept:
        return None
    last = kept[-1]
    day = datetime.fromisoformat(last["at"]).astimezone(ZoneInfo(journal.clock.zone)).date()
    return SummaryLeft(day, Recipient(last.get("for", "counterpart")), last.get("pages", 0))
