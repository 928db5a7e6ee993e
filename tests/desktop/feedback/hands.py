"""The window at somebody's feedback, and hands on it."""

from collections.abc import Callable

from PySide6.QtTest import QTest

from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.pages.feedback import FeedbackPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.feedback import Feedback
from revmentor_desktop.operations.feedback import list_feedback
from revmentor_desktop.operations.feedback_typed import read_typed_feedback
from tests.desktop.framed import Framed


class Hands:
    """The window at somebody's feedback, and hands on it."""

    def __init__(self, framed: Framed, whose: str = "Amara") -> None:
        self.framed = framed
        self.whose = framed.mentorship(whose)
        framed.go(PageName.FEEDBACK, self.whose)
        self.told: list[tuple[str, Callable[[], None] | None]] = []
        framed.view.desk.told.connect(lambda words, undo: self.told.append((words, undo)))

    @property
    def page(self) -> FeedbackPage:
        found = self.framed.view.page(PageName.FEEDBACK)
        assert isinstance(found, FeedbackPage)
        return found

    def fields(self) -> tuple[GrowingText, ...]:
        form = self.page.typing.fields.form
        return form.situation, form.behaviour, form.impact, form.next_step

    def type(self, **parts: str) -> None:
        for name, words in parts.items():
            field = getattr(self.page.typing.fields.form, name)
            field.setFocus()
            if words.isascii():
                QTest.keyClicks(field, words)
            else:  # keys for these there are none
                field.insertPlainText(words)
        self.framed.settle()

    def save(self) -> None:
        self.framed.click(self.page.form.save)

    def all(self) -> tuple[Feedback, ...]:
        return self.framed.desk.read(lambda journal: list_feedback(journal, self.whose.id))

    def typed(self) -> bool:
        return bool(
            self.framed.desk.read(lambda journal: read_typed_feedback(journal, self.whose.id))
        )

    def choose(self, headline: str) -> Feedback:
        found = next(one for one in self.all() if one.headline == headline)
        self.page._choose(found.id)
        self.framed.settle()
        return found

    def known(self, feedback: Feedback) -> Feedback:
        return next(one for one in self.all() if one.id == feedback.id)

    def undo(self) -> None:
        undo = self.told[-1][1]
        assert undo is not None
        undo()
        self.framed.settle()
