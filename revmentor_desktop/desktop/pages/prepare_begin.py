"""What stands in place of an empty agenda: build it in one click, or begin with a template."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.dashed import DashedPanel
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agenda_templates import Template


class BeginAgenda(DashedPanel):
    """`asked` carries the template to build the agenda from."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = dress(QLabel(self.tr("Nothing on the agenda yet"), self), role="row")
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = Paragraph("", "label", "2", self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.build = Button(self.tr("Build the agenda"), "primary", "list-plus", self)
        self.build.clicked.connect(lambda: self.asked.emit(Template.REGULAR))
        self.templates = {one: self._button(one) for one in Template}
        others = FlowBox(self, gap=8, line_gap=8)
        others.setAccessibleName(self.tr("Begin with a template"))
        for button in self.templates.values():
            others.flow.addWidget(button)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 22)
        layout.setSpacing(4)
        layout.addWidget(IconLabel("list-bullets", "text2", 22, self), 0, centre)
        layout.addSpacing(4)
        layout.addWidget(line)
        layout.addWidget(self.hint)
        layout.addSpacing(10)
        layout.addWidget(self.build, 0, centre)
        layout.addSpacing(14)
        begin = dress(QLabel(self.tr("Or begin with a template"), self), role="caption", tone="3")
        layout.addWidget(begin, 0, centre)
        layout.addSpacing(4)
        layout.addWidget(others, 0, centre)

    def show_waiting(self, waiting: int) -> None:
        """Say what building takes: how many ideas wait."""
        if waiting:
            words = self.tr(
                "From what was carried over, your topics, promises and goals; what fits the time."
            )
        else:
            words = self.tr("Add the first topic below, or take a template along.")
        self.hint.say(words)

    def _button(self, template: Template) -> Button:
        button = Button(template.label, "secondary", "", self)
        button.setAccessibleName(
            self.tr("Build the agenda from: {template}").format(template=template.label)
        )
        button.clicked.connect(lambda: self.asked.emit(template))
        return button
