"""Disks that are full or write-protected: real small ones where this user may mount them.

Elsewhere a limit on the size of files stands in for the full disk: the system refuses writes in
the same places, under another number.
"""

import errno
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BALLAST = "ballast"


class SmallDisk:
    """A folder on a disk of its own, whose free room a test decides."""

    def __init__(self, folder: Path, *, mounted: bool) -> None:
        self.folder = folder
        self.mounted = mounted

    def leave(self, size: int) -> None:
        """Leave room for so many bytes."""
        if not self.mounted:
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
            return
        self.make_room()
        ballast = self.folder / _BALLAST
        free = shutil.disk_usage(self.folder).free
        with ballast.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(free - size, 1))

    def make_room(self) -> None:
        """Give the disk its room back."""
        if self.mounted:
            (self.folder / _BALLAST).unlink(missing_ok=True)
        else:
            limits = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@contextmanager
def small_disk(folder: Path, size: int = 4 * 1024 * 1024) -> Iterator[SmallDisk]:
    """A disk of `size` bytes mounted on the folder, or what comes near to it."""
    folder.mkdir(exist_ok=True)
    mounted = _mount(folder, f"size={size}")
    disk = SmallDisk(folder, mounted=mounted)
    try:
        yield disk
    finally:
        disk.make_room()
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def write_protected(folder: Path) -> Iterator[bool]:
    """The folder, mounted or set so that nobody can write to it; False where that is impossible."""
    bound = _may_mount() and _run("mount", "--bind", str(folder), str(folder))
    if bound:
        _run("mount", "-o", "remount,bind,ro", str(folder))
    else:
        folder.chmod(0o500)
    try:
        yield not _writable(folder)
    finally:
        if bound:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        else:
            folder.chmod(0o700)


def _writable(folder: Path) -> bool:
    probe = folder / "probe"
    try:
        probe.touch()
    except OSError as error:
        return error.errno not in (errno.EROFS, errno.EACCES)
    probe.unlink()
    return True


def _mount(folder: Path, options: str) -> bool:
    return _may_mount() and _run("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder))


def _may_mount() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mount") is not None


def _run(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
