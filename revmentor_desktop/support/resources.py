"""The one finder of shipped files: icons, fonts, templates, word lists, the sample story."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, e.g. ``resource("icons", "lock.svg")``.

    An installed program carries them inside the package, a checkout beside it; the first place
    that holds the file wins. Raises FileNotFoundError, which is a bug: the file was not shipped.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
