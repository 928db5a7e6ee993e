"""Find Qt's build tools where PySide6 itself is, in a venv as in a build that pip isolates."""

import sys


def qt_tool(name: str) -> list[str]:
    """The beginning of a command that runs one of PySide6's tools: uic, lupdate or lrelease.

    pip builds in an environment whose scripts folder is elsewhere; the module is always found.
    """
    return [sys.executable, "-c", f"from PySide6.scripts.pyside_tool import {name}; {name}()"]
