"""The page with the recovery words, as it comes out of a printer."""

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.gate.printing import print_page
from revmentor_desktop.desktop.gate.words_paper import WordsPage
from revmentor_desktop.desktop.theme.theme import Theme

WORDS = (
    "orbit", "maple", "candle", "river", "thumb", "velvet",
    "anchor", "ladder", "copper", "window", "saddle", "ocean",
)  # fmt: skip


def test_the_printed_page_holds_the_words_with_their_numbers(
    qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    print_page(printer, WordsPage("Helen", "11 June 2026", WORDS))
    document = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    assert len(document) == 1
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    read = text.split()
    for number, word in enumerate(WORDS, 1):
        assert word in read
        assert str(number) in read
    assert "Helen's journal, created 11 June 2026" in text
