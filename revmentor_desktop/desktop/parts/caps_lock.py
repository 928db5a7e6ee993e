"""Whether Caps Lock is on. Qt does not say; each system has its own way, else we do not know."""

import sys

_CAPITAL = 0x14
_CORE_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
_ALPHA_SHIFT = 0x00010000
_CORE_KEYBOARD = 0x0100
_LOCKED_MODIFIERS = 9
"""Where XkbStateRec holds the locked modifiers: group (1), locked_group (1), base and latched
group (2 each), mods, base_mods, latched_mods (1 each)."""


def caps_lock_is_on() -> bool:
    """True when the system says so; False when it is off or cannot be asked (Wayland)."""
    import ctypes  # noqa: PLC0415  # not before the first paint

    try:
        if sys.platform == "win32":
            return bool(ctypes.windll.user32.GetKeyState(_CAPITAL) & 1)
        if sys.platform == "darwin":
            flags = ctypes.CDLL(_CORE_GRAPHICS).CGEventSourceFlagsState
            flags.restype = ctypes.c_uint64
            return bool(flags(1) & _ALPHA_SHIFT)
        return _on_x11()
    except (OSError, AttributeError):
        return False


def _on_x11() -> bool:
    """Ask the X server, where there is one."""
    import ctypes  # noqa: PLC0415  # as above

    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    state = ctypes.create_string_buffer(32)
    try:
        x11.XkbGetState(ctypes.c_void_p(display), _CORE_KEYBOARD, state)
    finally:
        x11.XCloseDisplay(ctypes.c_void_p(display))
    lock_mask = 2
    return bool(state.raw[_LOCKED_MODIFIERS] & lock_mask)
