"""A summary as pages: a PDF that screen readers can read, in the shipped fonts if they suffice."""

import json
from dataclasses import dataclass

from revmentor_desktop.journal.report import Summary
from revmentor_desktop.journal.summary_choice import Paper
from revmentor_desktop.reports.page_data import page_data
from revmentor_desktop.reports.typesetter import Refused, SetDocument, Typesetter
from revmentor_desktop.support.language import translate

_WAYS = ((True, False), (True, True), (False, True))
"""Accessible or not, with the system's fonts or not: the best first."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A set summary. `warnings` are sentences; `accessible` says whether it carries the mark."""

    document: SetDocument
    accessible: bool
    warnings: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.document.sizes)


def set_pages(summary: Summary, paper: Paper, typesetter: Typesetter) -> Pages:
    """Set a summary. A script no font here can show is told, and never stops it.

    The standard refuses a letter that no font has: then the system's fonts are asked, and when
    they lack it too, the pages go without the mark. Raises KnownFailure when nothing answers.
    """
    refused = []
    for accessible, system in _WAYS:
        data = json.dumps(page_data(summary, paper, any_font=system))
        try:
            document = typesetter.set(data, accessible=accessible, system_fonts=system)
        except Refused as error:
            refused.append(error)
        else:
            warnings = () if accessible else (_not_marked(refused[-1]),)
            return Pages(document, accessible, warnings)
    raise RuntimeError("the template does not compile") from refused[-1]


def _not_marked(refused: Refused) -> str:
    if refused.about_letters:
        return translate(
            "Reports",
            "No font on this computer has some of these letters. They show as empty boxes, and the"
            " PDF is not marked as readable for screen readers.",
        )
    return translate("Reports", "The PDF is not marked as readable for screen readers.")
