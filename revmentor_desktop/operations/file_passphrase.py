"""A passphrase on a file that left: a PDF any reader opens with it, an AES zip of anything else."""

import io

from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.passphrase import secret_of
from revmentor_desktop.vault.strength import Strength, assess, suggest_passphrase

LONGEST = 127
"""Bytes that a PDF takes of its passphrase; what is longer would be cut off unseen."""

_WORDS = 6  # more than for a journal: whoever has the file can guess for years
_DAY = (1980, 1, 1, 0, 0, 0)


def suggest_file_passphrase(_journal: OpenJournal) -> str:
    """Six different words drawn at random: 77 bits."""
    return suggest_passphrase(_WORDS)


def judge_file_passphrase(journal: OpenJournal, passphrase: str) -> Strength:
    """How hard a passphrase is to guess, the owner's name counting as easy."""
    return assess(passphrase, (journal.owner,))


def check_file_passphrase(passphrase: str) -> str:
    """The passphrase in its one form. Raises WrongUsage for what cannot be one."""
    secret = secret_of(passphrase)
    if len(secret) > LONGEST:
        raise WrongUsage(
            translate("Export", "This passphrase is too long for a file: %n bytes.", n=len(secret)),
            translate("Export", "Nothing was written."),
            translate("Export", "Choose one of up to 127 letters."),
        )
    return secret.decode()


def lock_pdf(pdf: bytes, passphrase: str) -> bytes:
    """The same PDF, AES-256, with all its tags. Raises WrongUsage."""
    import pikepdf  # noqa: PLC0415  # few summaries have a passphrase

    secret = check_file_passphrase(passphrase)
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        # both the same: an owner's passphrase of its own would be a second way in
        document.save(locked, encryption=pikepdf.Encryption(owner=secret, user=secret, R=6))
    return locked.getvalue()


def lock_zip(name: str, content: bytes, passphrase: str) -> bytes:
    """An AES-256 zip that holds one file of that name. Raises WrongUsage."""
    import pyzipper  # type: ignore[import-untyped]  # noqa: PLC0415  # ships no stubs; few need it

    secret = check_file_passphrase(passphrase).encode()
    locked = io.BytesIO()
    with pyzipper.AESZipFile(locked, "w", encryption=pyzipper.WZ_AES) as folder:
        folder.setpassword(secret)
        entry = pyzipper.zipfile_aes.AESZipInfo(name, _DAY)
        entry.compress_type = pyzipper.ZIP_DEFLATED
        folder.writestr(entry, content)
    return locked.getvalue()
