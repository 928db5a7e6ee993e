"""Folders that a service keeps copying elsewhere are no place for an open journal.

Such a service may copy the database and its log at different moments, or put back an older one.
They are a good place for backups, which are whole files that are written once.
"""

import os
from pathlib import Path, PurePath, PureWindowsPath

from revmentor_desktop.support.language import translate

_BY_NAME = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
}
_BY_MARK = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
}
_BY_VARIABLE = {
    "OneDrive": "OneDrive",
    "OneDriveConsumer": "OneDrive",
    "OneDriveCommercial": "OneDrive",
}
"""Environment variables in which a service names its folder (Windows)."""

_NETWORK = ("gvfs", "smb-share:")


def synced_by(path: Path) -> str:
    """The service that copies the folder elsewhere, or "" when there is no sign of one.

    A network share counts as one. Signs: the name of a folder on the way ("OneDrive - Contoso"),
    a mark a service leaves in its folder, and the environment. Nothing is opened for it.
    """
    if _is_share(path):
        return translate("Journals", "a network share")
    for folder in (path, *path.parents):
        name = folder.name.casefold()
        for known, service in _BY_NAME.items():
            if name == known or name.startswith((f"{known} -", f"{known} (", f"{known}-")):
                return service
        for mark, service in _BY_MARK.items():
            if (folder / mark).exists():
                return service
    return _by_environment(path)


def synced_folder_warning(path: Path) -> str:
    """What to say about a journal in such a folder; empty when all is well."""
    service = synced_by(path)
    if not service:
        return ""
    return translate(
        "Journals",
        "This journal lies where {service} copies it while it is open, which can damage it. Move"
        " its folder elsewhere and keep backups there instead.",
        service=service,
    )


def _is_share(path: PurePath) -> bool:
    """A path that begins with two slashes, or what Linux desktops mount of a share."""
    if str(path).startswith(("\\\\", "//")) or PureWindowsPath(path).drive.startswith("\\\\"):
        return True
    return any(part == _NETWORK[0] or part.startswith(_NETWORK[1]) for part in path.parts)


def _by_environment(path: Path) -> str:
    for variable, service in _BY_VARIABLE.items():
        folder = os.environ.get(variable)
        if folder and path.is_relative_to(folder):
            return service
    return ""
