"""The typesetting process: `python -m revmentor_desktop.reports.typesetting`.

Typst holds the interpreter while it works, and its library is large: here neither stops the window.
The process reads the shipped template and fonts, and what comes through its pipe; it writes no file
and knows no journal.
"""

import re
import sys
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # ships no stubs
import typst

from revmentor_desktop.reports.pipe import receive, send
from revmentor_desktop.support.resources import resource

ACCESSIBLE = "ua-1"
"""The standard of a PDF that a screen reader can read: structure, language, words for pictures."""


class Typesetting:
    """Sets pages and draws them; keeps the last document for drawing."""

    def __init__(self) -> None:
        self._template = resource("templates", "summary.typ").read_bytes()
        self._fonts = {False: typst.Fonts(False, True, [str(resource("fonts"))])}
        self._document: pypdfium2.PdfDocument | None = None

    def answer(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        """Carry out one request; what Typst refuses is told, not raised."""
        if head["do"] == "set":
            try:
                return self._set(body.decode(), head["accessible"], head["system_fonts"])
            except typst.TypstError as error:
                return {"refused": f"{error.message}\n{error.diagnostic}"}, b""
        return self._draw(head["page"], head["width"])

    def _set(self, data: str, accessible: bool, system: bool) -> tuple[dict[str, Any], bytes]:
        if system not in self._fonts:
            self._fonts[system] = typst.Fonts(True, True, [str(resource("fonts"))])
        compiler = typst.Compiler(self._template, font_paths=self._fonts[system])
        standards: list[Any] = [ACCESSIBLE] if accessible else []
        pdf = compiler.compile(
            format="pdf", sys_inputs={"data": data}, pdf_standards=standards, timestamp=0
        )
        if not isinstance(pdf, bytes):
            raise TypeError("one document was asked for")
        pdf = _without_tool(pdf)
        self._forget()
        self._document = pypdfium2.PdfDocument(pdf)
        sizes = [self._document.get_page_size(page) for page in range(len(self._document))]
        return {"sizes": sizes}, pdf

    def _draw(self, page: int, width: int) -> tuple[dict[str, Any], bytes]:
        if self._document is None or page >= len(self._document):
            return {"refused": "there is no such page"}, b""
        sheet = self._document[page]
        bitmap = sheet.render(scale=width / sheet.get_width(), rev_byteorder=True, prefer_bgrx=True)
        pixels = bytes(bitmap.buffer)
        answer = {"width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride}
        sheet.close()
        return answer, pixels

    def _forget(self) -> None:
        if self._document is not None:
            self._document.close()


_TOOL = re.compile(rb"/Creator ?\([^)]*\)|<xmp:CreatorTool>[^<]*</xmp:CreatorTool>")


def _without_tool(pdf: bytes) -> bytes:
    """Blank the name of the program out: a summary says title, language and date of itself."""
    return _TOOL.sub(lambda found: b" " * len(found[0]), pdf)


def main() -> None:
    """Answer until the pipe closes."""
    typesetting = Typesetting()
    while True:
        try:
            head, body = receive(sys.stdin.buffer)
        except EOFError:
            return
        send(sys.stdout.buffer, *typesetting.answer(head, body))


if __name__ == "__main__":
    main()
