"""The answers of a check-in on their way to the disk, without being asked for."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.saving import LeftSavers, Saver
from revmentor_desktop.journal.check_in import Answers, CheckIn, CheckInDraft
from revmentor_desktop.operations.check_ins import check_in_draft_of, keep_check_in
from revmentor_desktop.operations.open_journal import OpenJournal


class CheckInSaver(Saver[CheckInDraft, CheckIn]):
    """Saves one check-in."""

    def save(self, journal: OpenJournal, snapshot: CheckInDraft) -> CheckIn:
        return keep_check_in(journal, snapshot)

    def filled(self, snapshot: CheckInDraft) -> CheckInDraft:
        return snapshot


class CheckInAnswers(QObject):
    """Knows what both answered so far. `reloaded`: the journal knew something else, newer."""

    state_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft: CheckInDraft | None = None
        self._known: CheckIn | None = None
        self._left = LeftSavers[CheckInSaver]()
        self.saver: CheckInSaver | None = None
        self.reloaded = False

    @property
    def unsaved(self) -> bool:
        """Whether any answer is not on the disk yet."""
        return self._left.unsaved or (self.saver is not None and self.saver.unsaved)

    def flush(self) -> None:
        """Hand over what waits."""
        self._left.flush()
        if self.saver is not None:
            self.saver.flush()

    def of(self, check_in: CheckIn) -> CheckIn:
        """A check-in as it is answered now."""
        draft = self._draft
        if draft is None or draft.id != check_in.id:
            return check_in
        return replace(check_in, mine=draft.mine, theirs=draft.theirs)

    def show_check_in(self, known: CheckIn | None) -> None:
        """The page shows this one; what is typed in it and not saved yet stays."""
        same = known is not None and self._draft is not None and self._draft.id == known.id
        self.reloaded = False
        if same and self.saver is not None and known is not None:
            if not self.saver.unsaved and known != self._known and _differs(known, self._draft):
                self._draft = check_in_draft_of(known)
                self.reloaded = True
            if known.finished_on is None:
                self._known = known
                return
        self.let_go()
        if known is not None:
            self._begin(known)

    def take(self, mine: Answers, theirs: Answers) -> None:
        """What is answered now."""
        if self._draft is not None and self.saver is not None:
            self._draft = replace(self._draft, mine=mine, theirs=theirs)
            self.saver.changed()

    def let_go(self) -> None:
        """The page shows another one, or none."""
        saver, self.saver = self.saver, None
        if saver is not None:
            saver.state_changed.disconnect(self.state_changed)
            saver.let_go()
            self._left.keep(saver)
        self._draft = self._known = None

    def _begin(self, known: CheckIn) -> None:
        """A saver of its own; what could not be saved before is shown again."""
        self._known, self._draft = known, check_in_draft_of(known)
        if known.finished_on is not None:
            return
        saver = self._left.give_back(known.id)
        if saver is not None and saver.newest is not None:
            self._draft = saver.newest
            saver.take_up(self._take)
        self.saver = saver or CheckInSaver(self._desk, known.id, self._take, self)
        self.saver.state_changed.connect(self.state_changed)

    def _take(self) -> CheckInDraft:
        if self._draft is None:
            raise LookupError("no check-in is shown")
        return self._draft


def _differs(known: CheckIn, draft: CheckInDraft | None) -> bool:
    """Whether the journal says something else than the page, more than blanks at the ends."""
    if draft is None:
        return True
    return (known.mine, known.theirs) != (_plain(draft.mine), _plain(draft.theirs))


def _plain(answers: Answers) -> Answers:
    return replace(answers, helped=answers.helped.strip(), more=answers.more.strip())
