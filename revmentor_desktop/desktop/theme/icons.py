"""Phosphor icons in the colours of the scheme, as sharp as the screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from revmentor_desktop.desktop.theme.current import colour, scaled
from revmentor_desktop.support.resources import resource

POINTING = {
    "caret-left", "caret-right", "arrow-up-right", "arrow-down-left", "arrow-bend-up-right",
    "arrow-u-up-left", "export", "list-bullets", "list-checks", "list-numbers",
}  # fmt: skip
"""Icons that mean a direction of reading; they turn round right-to-left."""


def icon(name: str, token: str = "text2", size: int = 16) -> QIcon:  # noqa: S107  # of colours
    """An icon in today's scheme for actions and menus. Ask again when the theme changed."""
    made = QIcon(pixmap(name, token, size))
    made.addPixmap(pixmap(name, "text3", size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, token: str = "text2", size: int = 16) -> QPixmap:  # noqa: S107  # a token of colours
    """An icon as a picture of `size` pixels, grown with the text."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _pixmap(name, colour(token).name(), scaled(size), ratio, False)


def paint_icon(
    painter: QPainter, name: str, token: str, place: QRectF, *, mirror: bool = False
) -> None:
    """Paint an icon in the middle of a place, as large as the smaller side of it."""
    side = round(min(place.width(), place.height()))
    ratio = painter.device().devicePixelRatio()
    turned = mirror and name.removesuffix("-fill") in POINTING
    picture = _pixmap(name, colour(token).name(), side, ratio, turned)
    corner = place.center() - QPointF(side / 2, side / 2)
    painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), picture)


def forget_icons() -> None:
    """Drop the painted icons: the scheme or the screen changed."""
    _pixmap.cache_clear()


@cache
def _drawing(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


@cache
def _pixmap(name: str, hue: str, side: int, ratio: float, turned: bool) -> QPixmap:
    picture = QPixmap((QSizeF(side, side) * ratio).toSize())
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", hue.encode())))
    painter = QPainter(picture)
    if turned:
        painter.translate(picture.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
