"""A summary as a Word document: real styles, headings and tables, with the words of its pages."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from revmentor_desktop.journal.report import (
    Chapter,
    GoalPart,
    Goals,
    Learned,
    Promises,
    Rows,
    Satisfaction,
    Sessions,
    Summary,
    TextPart,
    Texts,
)
from revmentor_desktop.journal.summary_choice import Paper
from revmentor_desktop.reports.visible import visible
from revmentor_desktop.reports.word_text import BULLET, WordText, add_words, head, say
from revmentor_desktop.support.language import translate

_PAPERS = {Paper.A4: (Pt(595.3), Pt(841.9)), Paper.LETTER: (Pt(612), Pt(792))}
_MARGIN = Pt(56)
_THUMBNAIL = RELATIONSHIP_TYPE.THUMBNAIL


def to_word(summary: Summary, paper: Paper) -> bytes:
    """The bytes of the .docx file. It names no author, and no day but its own."""
    document = docx.Document()
    _set_up(document, summary, paper)
    _top(document, summary)
    text = WordText(document)
    if summary.words:
        head(document, summary.words_title, 1)
        text.add(summary.words, 1)
    for chapter in summary.chapters:
        head(document, chapter.title, 1)
        _chapter(document, text, chapter)
    head(document, summary.about_title, 1)
    say(document, summary.about)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _set_up(document: Document, summary: Summary, paper: Paper) -> None:
    """The facts of the file, its language and its paper; the library's own are taken out."""
    made = datetime.combine(summary.made_on, time())
    facts = document.core_properties
    facts.author = facts.last_modified_by = facts.comments = facts.keywords = ""
    facts.title, facts.language = visible(summary.title), summary.language
    facts.created = facts.modified = made
    facts.revision = 1
    _set_language(document, summary.language)
    links = document.part.package.rels
    for name in [name for name, link in links.items() if link.reltype == _THUMBNAIL]:
        del links[name]  # a picture of the library's empty template
    section = document.sections[0]
    section.page_width, section.page_height = _PAPERS[paper]
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _MARGIN
    _number_pages(document, summary.footer)


def _set_language(document: Document, language: str) -> None:
    """The language that a reader speaks and checks the text in."""
    for found in document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang"):
        for name in ("w:val", "w:eastAsia", "w:bidi"):
            found.set(qn(name), language)


def _number_pages(document: Document, footer: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    before, after = translate("Summary", "{footer}, page {page}", footer=footer, page="\0").split(
        "\0"
    )
    add_words(paragraph, (before, False), (" ", False))
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)
    paragraph.add_run(after)


def _top(document: Document, summary: Summary) -> None:
    head(document, summary.title, 0)
    say(document, summary.subtitle, "Subtitle")
    say(document, summary.period)
    for person in summary.people:
        add_words(document.add_paragraph(), (person.name, True), (f", {person.role}", False))
    for figure in summary.figures:
        paragraph = document.add_paragraph(style=BULLET)
        add_words(paragraph, (figure.value, True), (f" {figure.label}", False))


def _chapter(document: Document, text: WordText, chapter: Chapter) -> None:
    if isinstance(chapter, Goals):
        for goal in chapter.goals:
            _goal(document, goal)
    elif isinstance(chapter, Learned):
        for box in chapter.boxes:
            head(document, box.title, 2)
            _list(document, box.lines)
    elif isinstance(chapter, Promises):
        _promises(document, chapter)
    elif isinstance(chapter, Rows):
        _rows(document, chapter)
    else:
        _tables_and_texts(document, text, chapter)


def _tables_and_texts(
    document: Document, text: WordText, chapter: Satisfaction | Sessions | Texts
) -> None:
    if isinstance(chapter, Sessions):
        rows = ((one.day, one.title, one.length, one.state) for one in chapter.sessions)
        _table(document, chapter.columns, rows)
    elif isinstance(chapter, Satisfaction):
        say(document, chapter.caption)
        _table(document, chapter.columns, chapter.rows)
        if chapter.last:
            say(document, chapter.last)
    else:
        for part in chapter.texts:
            _text(document, text, part)


def _goal(document: Document, goal: GoalPart) -> None:
    head(document, goal.title, 2)
    parts = (goal.owner.name, goal.state, goal.next)
    say(document, ", ".join(part for part in parts if part))
    for detail in goal.details:
        say(document, detail)
    _list(
        document,
        (
            f"{'✓' if step.reached else '○'} " + ", ".join(filter(None, (step.title, step.when)))
            for step in goal.steps
        ),
    )


def _promises(document: Document, chapter: Promises) -> None:
    say(document, chapter.state)
    for bar in chapter.bars:
        say(document, f"{bar.owner.first_name}: {bar.state}")
    for promise in chapter.promises:
        paragraph = document.add_paragraph(style=BULLET)
        words = f" {promise.text} ({promise.state})"
        add_words(paragraph, (promise.owner.first_name, True), (words, False))
        if promise.outcome:
            paragraph.add_run().add_break()
            add_words(paragraph, (promise.outcome, False))


def _rows(document: Document, chapter: Rows) -> None:
    if chapter.caption:
        say(document, chapter.caption)
    for row in chapter.rows:
        paragraph = document.add_paragraph(style=BULLET)
        owner = f"{row.owner.first_name} " if row.owner else ""
        state = f" ({row.state})" if row.state else ""
        add_words(paragraph, (owner, True), (row.text + state, False))
        for detail in row.details:
            paragraph.add_run().add_break()
            add_words(paragraph, (detail, False))


def _table(document: Document, columns: Sequence[str], body: Iterable[Sequence[str]]) -> None:
    """A table; its first row is marked as the head and comes again on each page."""
    table = document.add_table(rows=1, cols=len(columns), style="Light List")
    _fill(table.rows[0].cells, columns)
    head = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(head)
    for row in body:
        _fill(table.add_row().cells, row)


def _fill(cells: Iterable["docx.table._Cell"], words: Iterable[str]) -> None:
    for cell, line in zip(cells, words, strict=True):
        add_words(cell.paragraphs[0], (line, False))


def _text(document: Document, text: WordText, part: TextPart) -> None:
    head(document, part.title, 2)
    say(document, part.caption)
    text.add(part.text, 2)


def _list(document: Document, lines: Iterable[str]) -> None:
    for line in lines:
        say(document, line, BULLET)
