"""Folders that a service copies elsewhere are recognised, others are left in peace."""

from pathlib import Path

import pytest

from revmentor_desktop.operations.synced_folders import synced_by, synced_folder_warning


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/volumes/one/OneDrive/journals", "OneDrive"),
        ("/volumes/one/OneDrive - Contoso GmbH/x/y", "OneDrive"),
        ("/volumes/one/Dropbox/x", "Dropbox"),
        ("/volumes/one/Dropbox (Personal)/x", "Dropbox"),
        ("/volumes/one/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("/volumes/one/nextcloud/x", "Nextcloud"),
        ("/volumes/one/Google Drive/My stuff", "Google Drive"),
        ("//server/share/x", "a network share"),
        ("\\\\server\\share\\x", "a network share"),
        ("/run/user/1000/gvfs/smb-share:server=nas,share=home/x", "a network share"),
        ("/volumes/one/.local/share/revmentor", ""),
        ("/volumes/one/Dropboxes", ""),
        ("/volumes/onedriver/x", ""),
    ],
)
def test_a_folder_is_known_by_its_name(path: str, service: str) -> None:
    assert synced_by(Path(path)) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".nextcloudsync.log", "Nextcloud"),
    ],
)
def test_a_folder_is_known_by_what_a_service_leaves_in_it(
    tmp_path: Path, mark: str, service: str
) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert synced_folder_warning(below) == ""
    (tmp_path / mark).mkdir()
    assert service in synced_folder_warning(below)


def test_a_folder_named_by_the_system_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Work files"))
    assert synced_by(tmp_path / "Work files" / "journals") == "OneDrive"
    assert synced_by(tmp_path / "Work") == ""
