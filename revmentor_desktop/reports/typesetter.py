"""The typesetting process, kept warm behind one class."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Timer
from types import TracebackType
from typing import Any, BinaryIO

from revmentor_desktop.reports.pipe import receive, send
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate

MODULE = "revmentor_desktop.reports.typesetting"
LIMIT = 120.0
"""Seconds after which a request is given up: a thousand pages take a few."""


class Refused(Exception):
    """What Typst says when it cannot set a document; a format's module knows what to try next."""

    @property
    def about_letters(self) -> bool:
        """Whether a letter was missing in all fonts that might be used."""
        return "could not be displayed" in str(self)


class _Late(Exception):
    """The process gave no answer in time and was ended."""


@dataclass(frozen=True, slots=True)
class SetDocument:
    """A PDF with the sizes of its pages in points."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as pixels: rows of `stride` bytes, red, green, blue and one byte unused each."""

    pixels: bytes
    width: int
    height: int
    stride: int


class Typesetter:
    """Sets documents and draws their pages, in a process of its own that starts when needed.

    It belongs to one thread. When the process dies it is started anew, once per request; one that
    gives no answer for `limit` seconds is ended, and a later request starts a new one.
    """

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._process: subprocess.Popen[bytes] | None = None
        self._last: tuple[dict[str, Any], bytes] | None = None

    def __enter__(self) -> "Typesetter":
        """Nothing is started until something is asked for."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self.close()

    def warm_up(self) -> None:
        """Start the process, so that it is there when the first document comes."""
        self._pipes()

    def set(self, data: str, *, accessible: bool, system_fonts: bool) -> SetDocument:
        """Set a document from its JSON. Raises Refused, and KnownFailure when nothing answers."""
        head = {"do": "set", "accessible": accessible, "system_fonts": system_fonts}
        self._last = None
        answer, pdf = self._ask(head, data.encode())
        self._last = (head, data.encode())
        return SetDocument(pdf, tuple((width, height) for width, height in answer["sizes"]))

    def draw(self, page: int, width: int) -> Picture:
        """Draw a page of the document set last, `width` pixels wide. Raises Refused."""
        answer, pixels = self._ask({"do": "draw", "page": page, "width": width}, b"")
        return Picture(pixels, answer["width"], answer["height"], answer["stride"])

    def close(self) -> None:
        """End the process; a later request starts a new one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with suppress(OSError):  # what was not sent yet cannot be
                    pipe.close()

    def _ask(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        try:
            try:
                answer, found = self._exchange(head, body)
            except (OSError, EOFError):
                answer, found = self._ask_anew(head, body)
        except _Late as late:
            self.close()
            raise _gave_no_answer(self._limit) from late
        if "refused" in answer:
            raise Refused(answer["refused"])
        return answer, found

    def _ask_anew(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        self.close()
        try:
            if self._last and head["do"] == "draw":
                self._exchange(*self._last)
            return self._exchange(head, body)
        except (OSError, EOFError) as error:
            self.close()
            raise KnownFailure(
                translate("Reports", "The pages could not be made."),
                translate("Reports", "Your journal is as it was, and nothing was written."),
                translate("Reports", "Try once more, or save it as Markdown."),
            ) from error

    def _exchange(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        write, read = self._pipes()
        with self._in_time():
            send(write, head, body)
            return receive(read)

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        """End the process when the limit passes, which ends the waiting. Raises _Late then."""
        process, late = self._process, Event()

        def end() -> None:
            late.set()
            if process is not None:
                process.kill()

        timer = Timer(self._limit, end)
        timer.daemon = True
        timer.start()
        try:
            yield
        except (OSError, EOFError) as error:
            if late.is_set():
                raise _Late from error
            raise
        finally:
            timer.cancel()
            timer.join()

    def _pipes(self) -> tuple[BinaryIO, BinaryIO]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", MODULE],  # -P: nothing of the working folder runs
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        process = self._process
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("the pipes were asked for")
        return process.stdin, process.stdout  # type: ignore[return-value]  # typed as IO[bytes]


def _gave_no_answer(limit: float) -> KnownFailure:
    return KnownFailure(
        translate("Reports", "The pages were not ready after %n second(s).", n=round(limit)),
        translate("Reports", "Your journal is as it was, and nothing was written."),
        translate("Reports", "Choose a shorter period, or save it as Markdown."),
    )
