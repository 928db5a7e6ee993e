"""A summary as a Word document: the same words, real styles, and nothing besides them."""

import itertools
import re
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.journal.summary_choice import Paper
from revmentor_desktop.reports.markdown import to_markdown
from revmentor_desktop.reports.tree import plain_words, read_tree
from revmentor_desktop.reports.word import to_word
from tests.plain.reports.made import made

MARKS = st.text(alphabet='ab1 \n\t#*_`>-+~=|[](){}<&;!.:/\\"é漢', max_size=60)


def opened(written: bytes) -> Document:
    return docx.Document(BytesIO(written))


def shown(document: Document) -> str:
    """All words in reading order, tables in their place."""
    found = []
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            found.append(block.text)
        else:
            found += [cell.text for row in block.rows for cell in row.cells]
    return "\n".join(found)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_it_says_what_the_markdown_says() -> None:
    markdown = plain_words(read_tree(to_markdown(made()).replace("|", " ").replace("---", "")))
    document = shown(opened(to_word(made(), Paper.A4)))
    assert words(document.replace("1. one", "one").replace("2. two", "two")) == words(markdown)


def test_headings_are_headings_and_go_down_step_by_step() -> None:
    styles = [one.style.name for one in opened(to_word(made(), Paper.A4)).paragraphs if one.style]
    levels = [int(name[-1]) for name in styles if name and name.startswith("Heading")]
    assert styles[0] == "Title" and levels[0] == 1 and max(levels) == 4
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_the_table_has_a_head_that_comes_again_on_each_page() -> None:
    figures, table = opened(to_word(made(), Paper.A4)).tables
    assert isinstance(table, Table)
    assert [cell.text for cell in figures.rows[1].cells] == ["30 January 2026", "3.5", "3", "0.5"]
    assert [cell.text for cell in table.rows[0].cells] == ["Date", "About", "Length", "Held?"]
    assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def test_the_file_says_its_title_day_and_language_and_names_nobody() -> None:
    document = opened(to_word(replace(made(), language="ar"), Paper.LETTER))
    facts = document.core_properties
    assert (facts.title, facts.language) == ("Five months of learning, both ways", "ar")
    assert facts.author == facts.last_modified_by == facts.comments == ""
    assert facts.created is not None and facts.created.date() == date(2026, 6, 11)
    (language,) = document.styles.element.xpath("//w:rPrDefault//w:lang")
    assert language.get(qn("w:val")) == "ar"
    width = document.sections[0].page_width
    assert width is not None and round(width.pt) == 612


def test_no_picture_no_link_and_nothing_from_elsewhere_is_in_it() -> None:
    with zipfile.ZipFile(BytesIO(to_word(made(), Paper.A4))) as packed:
        assert not [name for name in packed.namelist() if re.search(r"\.(jpe?g|png|bin)$", name)]
        for name in packed.namelist():
            text = packed.read(name).decode()
            assert "secret.png" not in text and "hidden title" not in text
            assert 'TargetMode="External"' not in text


def test_a_line_in_arabic_is_read_from_the_right() -> None:
    document = opened(to_word(made(words="مرحبا بكم", text="- مرحبا"), Paper.A4))
    marked = [
        one.text for one in document.paragraphs if one._p.find(f".//{qn('w:bidi')}") is not None
    ]
    assert marked == ["مرحبا بكم", "مرحبا"]


@settings(max_examples=60, deadline=None)
@given(MARKS)
def test_words_of_people_come_back_whatever_marks_they_hold(source: str) -> None:
    found = shown(opened(to_word(made(words=source, text=source, about=source), Paper.A4)))
    assert "".join(source.split()) in "".join(found.split())
    expected = "".join(plain_words(read_tree(source)).split())
    assert set(words(expected)) <= set(words(found)) or expected in "".join(found.split())
