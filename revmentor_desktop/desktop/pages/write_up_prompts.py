"""The prompts of a write-up as chips: a press writes the heading, another one goes there."""

from PySide6.QtCore import QObject, Qt

from revmentor_desktop.desktop.editor.markdown_editor import MarkdownEditor
from revmentor_desktop.desktop.parts.chips import ChoiceChip
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.prompts import Prompt, find_prompt, heading_to_insert, prompts_for


class PromptChips(QObject):
    """Fills a box with the chips of a role. A ticked chip is one whose heading is in the text."""

    def __init__(self, box: FlowBox, editor: MarkdownEditor) -> None:
        super().__init__(box)
        self._box = box
        self._editor = editor
        self._role: Role | None = None
        self.chips: dict[Prompt, ChoiceChip] = {}

    def show_role(self, role: Role) -> None:
        """Show the prompts of a role; nothing happens when it is the same."""
        if role is self._role:
            return
        self._role = role
        self._box.clear()
        self.chips = {prompt: self._chip(prompt) for prompt in prompts_for(role)}
        self.look(self._editor.text())

    def look(self, text: str) -> None:
        """See which headings the text has."""
        for prompt, chip in self.chips.items():
            chip.setChecked(find_prompt(text, prompt) is not None)

    def _chip(self, prompt: Prompt) -> ChoiceChip:
        chip = ChoiceChip(prompt.label, self._box, plus=True)
        chip.setAccessibleDescription(prompt.heading)
        chip.setToolTip(prompt.heading)
        chip.clicked.connect(lambda: self._go_to(prompt))
        self._box.flow.addWidget(chip)
        chip.show()
        return chip

    def _go_to(self, prompt: Prompt) -> None:
        text = self._editor.text()
        there = find_prompt(text, prompt)
        if there is None:
            self._editor.write_at_end(heading_to_insert(text, prompt))
        else:
            self._editor.go_to(there)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look(self._editor.text())
