"""The pages: tagged, complete, in the shipped fonts, and nothing in them but what was given."""

import io
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # ships no stubs
import pytest

from revmentor_desktop.journal.summary_choice import Paper
from revmentor_desktop.reports.page_data import page_data
from revmentor_desktop.reports.pdf import Pages, set_pages
from revmentor_desktop.reports.typesetter import Refused, Typesetter
from revmentor_desktop.support.resources import resource
from tests.plain.reports.made import made

INK = re.compile(r"\s+")


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    with Typesetter() as typesetter:
        typesetter.warm_up()
        yield typesetter


@pytest.fixture(scope="module")
def pages(typesetter: Typesetter) -> Pages:
    return set_pages(made(), Paper.A4, typesetter)


def text_of(pages: Pages) -> str:
    document = pypdfium2.PdfDocument(pages.document.pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def fonts_of(pages: Pages) -> set[str]:
    with pikepdf.open(io.BytesIO(pages.document.pdf)) as pdf:
        return {
            str(item["/FontName"])
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
        }


def test_it_is_a_tagged_pdf_for_screen_readers(pages: Pages) -> None:
    assert pages.accessible and pages.warnings == ()
    with pikepdf.open(io.BytesIO(pages.document.pdf)) as pdf:
        assert pdf.Root.MarkInfo.Marked and pdf.Root.Lang == "en"
        assert pdf.open_metadata()["pdfuaid:part"] == "1"
        kinds = {
            str(item["/S"])
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/StructElem"
        }
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/L", "/LI", "/BlockQuote", "/Figure"} <= kinds


def test_a_screen_reader_is_told_what_the_chart_shows(pages: Pages) -> None:
    with pikepdf.open(io.BytesIO(pages.document.pdf)) as pdf:
        told = [
            str(item["/Alt"])
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"
        ]
    assert told == ["A line chart of satisfaction. Helen: January 3.5, March 4. Amara: January 3."]


def test_every_word_is_on_the_pages(pages: Pages) -> None:
    text = INK.sub(" ", text_of(pages))
    for words in (
        "Five months of learning, both ways",
        "Helen Brandt",
        "11 of 12",
        "Read a pull request unaided",
        "So that questions get better.",
        "Read one with help, 16 January",
        "New joiners compare notes.",
        "Open with courage.",
        "How satisfied are we?",
        "On 30 January: Helen 3.5, Amara 3. They were 0.5 apart.",
        "One number, not ten.",
        "Our agreement, version 2",
        "Why: too long.",
        "The second page",
        "One thing to keep",
        "12 June 2026",
        "Kept since.",
        "16 January 2026, 14:00",
        "link (https://example.org/a_b) and https://example.net",
        "<!-- a comment --> <b>bold</b> & --> 1 < 2",
        "It holds only what is marked as shared.",
        "1 of 2",
    ):
        assert words in text
    assert "secret.png" not in text and "a picture" not in text and "hidden title" not in text


def test_the_file_says_title_language_and_date_of_itself_only(pages: Pages) -> None:
    with pikepdf.open(io.BytesIO(pages.document.pdf)) as pdf:
        assert {str(key) for key in pdf.docinfo} == {"/Title", "/CreationDate", "/ModDate"}
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20260611000000")
        streams = b"".join(
            item.read_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream)
        )
        metadata = str(pdf.open_metadata())
    whole = pages.document.pdf + streams
    for trace in (b"Typst", b"/Author", os.fsencode(Path.home()), b"resources", b"/Annots"):
        assert trace not in whole
    assert "creator" not in metadata.lower().replace("dc:creator", "creator")


def test_only_the_shipped_fonts_are_in_it(pages: Pages) -> None:
    names = {name.partition("+")[2] for name in fonts_of(pages)}
    assert names and all(name.startswith(("Inter", "DejaVuSansMono")) for name in names)


def test_the_same_summary_gives_the_same_bytes(pages: Pages, typesetter: Typesetter) -> None:
    assert set_pages(made(), Paper.A4, typesetter).document.pdf == pages.document.pdf


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_both_papers(typesetter: Typesetter, paper: Paper, size: tuple[int, int]) -> None:
    sizes = set_pages(made(), paper, typesetter).document.sizes
    assert all((round(width), round(height)) == size for width, height in sizes)


@pytest.mark.parametrize(
    "letters", ["日本語のメモ", "مرحبا بالعالم", "😀 👩‍💻", "\ue900\U000f0000"]
)
def test_letters_of_other_scripts_never_stop_it(typesetter: Typesetter, letters: str) -> None:
    pages = set_pages(made(words=letters), Paper.A4, typesetter)
    assert pages.count >= 2
    assert pages.accessible == (pages.warnings == ())


def test_greek_and_cyrillic_need_no_other_font(typesetter: Typesetter) -> None:
    pages = set_pages(made(words="Ελληνικά и кириллица, 16 ½ €"), Paper.A4, typesetter)
    assert pages.accessible
    assert all("Inter" in name or "DejaVuSansMono" in name for name in fonts_of(pages))


def test_typst_source_in_a_text_is_only_text(typesetter: Typesetter) -> None:
    source = '#panic("x") #import "@preview/x:1.0.0" \\u{41} $x$ #read("/etc/passwd") `#raw` //'
    pages = set_pages(made(words=source, text=source), Paper.A4, typesetter)
    assert '#panic("x")' in text_of(pages) and '#read("/etc/passwd")' in text_of(pages)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "###### Six\n\n# One\n\n###### Six again",
        "- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g",
        "> " * 9 + "deep",
        "> " * 60 + "deep",
        "*" * 3000 + "x" + "*" * 3000,
        "word " * 20_000,
        "line\n\n" * 2_000,
        "x" * 5_000,
        "```\n" + "tab\there\n" * 300 + "```",
        "1000000000. big",
        "\u202edirection\u202c \u200b\ufeff \x07 \x0b",
    ],
)
def test_strange_texts_are_set(typesetter: Typesetter, text: str) -> None:
    assert set_pages(made(text=text), Paper.A4, typesetter).accessible


def test_a_page_is_drawn_as_pixels(typesetter: Typesetter, pages: Pages) -> None:
    set_pages(made(), Paper.A4, typesetter)
    picture = typesetter.draw(0, 300)
    assert picture.width == 300 and abs(picture.height - 424) <= 1
    assert len(picture.pixels) == picture.stride * picture.height
    assert len(set(picture.pixels)) > 20
    with pytest.raises(Refused):
        typesetter.draw(pages.count, 300)


def test_templates_fetch_nothing_and_read_no_file() -> None:
    for path in resource("templates").glob("*.typ"):
        source = path.read_text("utf-8")
        code = re.sub(r"//.*", "", source)
        assert "@preview" not in source and "import" not in code
        assert not re.search(r"\b(read|image|include|csv|yaml|toml|xml|plugin)\(", code)


def test_the_colours_of_the_pages_are_those_of_the_light_scheme() -> None:
    from revmentor_desktop.desktop.theme.tokens import LIGHT  # a table without any Qt

    source = resource("templates", "summary.typ").read_text("utf-8")
    named = re.findall(r'^#let ([a-z0-9-]+) = rgb\("(#[0-9a-f]{6})"\)', source, re.M)
    assert len(named) > 8
    for name, colour in named:
        assert getattr(LIGHT, name.replace("-", "_")) == colour, name


def test_the_data_is_json_whatever_was_written() -> None:
    data = page_data(made(words='"\\ \u2028'), Paper.A4, any_font=False)
    assert json.loads(json.dumps(data)) == data
