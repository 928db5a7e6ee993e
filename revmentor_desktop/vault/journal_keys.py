"""Making a journal's keys, opening them, and changing the ways in.

A change gives a new header with `rev` one higher and changes nothing on the disk: header_file.py
writes it. The journal key and everything under it stay as they are.
"""

import hmac
import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from revmentor_desktop.journal.ids import new_id
from revmentor_desktop.support.errors import Damaged, WrongSecret, WrongUsage
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.header import (
    BY_PHRASE,
    BY_WORDS,
    KEY_BYTES,
    Header,
    KdfCost,
    Slot,
    mac_input,
    whole_seconds,
)
from revmentor_desktop.vault.kdf import measured_cost, usual_cost
from revmentor_desktop.vault.keys import Keys
from revmentor_desktop.vault.passphrase import secret_of
from revmentor_desktop.vault.recovery import read_recovery_words, secret_of_words
from revmentor_desktop.vault.slots import make_slot, open_slot


def create_keys(
    passphrase: str,
    words: str | Iterable[str],
    *,
    created: datetime,
    cost: KdfCost | None = None,
) -> tuple[Header, Keys]:
    """Keys for a new journal and the header that holds them; the caller wipes the keys.

    Without a `cost` it is measured on this computer. Raises WrongUsage for a passphrase that
    cannot be one, WrongSecret for words that are no recovery words.
    """
    secret, recovery = secret_of(passphrase), secret_of_words(read_recovery_words(words))
    cost = cost or measured_cost()
    keys = Keys(bytearray(secrets.token_bytes(KEY_BYTES)))
    try:
        return _new_header(keys, secret, recovery, created, cost), keys
    except BaseException:  # whatever it was, no key stays in memory
        keys.wipe()
        raise


def unlock_with_passphrase(header: Header, passphrase: str) -> Keys:
    """The keys of the journal; the caller wipes them.

    Raises WrongSecret when the passphrase is not the one, Damaged when it is and the header was
    changed by something else than this program.
    """
    try:
        secret = secret_of(passphrase)
    except WrongUsage as error:  # it can never have been the passphrase
        raise WrongSecret(
            translate("Vault", "That did not open the journal."), todo=error.what
        ) from error
    keys = _open(header, BY_PHRASE, secret)
    if keys is None:
        raise WrongSecret(
            translate("Vault", "That did not open the journal."),
            todo=translate("Vault", "Type the passphrase again, or use the recovery words."),
        )
    return keys


def unlock_with_words(header: Header, words: str | Iterable[str]) -> Keys:
    """The keys of the journal by its recovery words; the caller wipes them.

    Raises WrongSecret when they are not the ones (a word that is on no list is named), Damaged as
    for the passphrase.
    """
    keys = _open(header, BY_WORDS, secret_of_words(read_recovery_words(words)))
    if keys is None:
        raise WrongSecret(
            translate("Vault", "These words did not open the journal."),
            todo=translate("Vault", "They may belong to another journal, or to an earlier page."),
        )
    return keys


def change_passphrase(
    header: Header,
    keys: Keys,
    new_passphrase: str,
    *,
    created: datetime,
    cost: KdfCost | None = None,
) -> Header:
    """The header with a new passphrase: the old one opens nothing, the recovery words still do.

    Raises WrongUsage for a passphrase that cannot be one.
    """
    return _rewrapped(header, keys, BY_PHRASE, secret_of(new_passphrase), created, cost)


def replace_recovery_words(
    header: Header,
    keys: Keys,
    new_words: str | Iterable[str],
    *,
    created: datetime,
    cost: KdfCost | None = None,
) -> Header:
    """The header with new recovery words: the old page opens nothing, the passphrase still does.

    Raises WrongSecret for words that are no recovery words.
    """
    secret = secret_of_words(read_recovery_words(new_words))
    return _rewrapped(header, keys, BY_WORDS, secret, created, cost)


def needs_stronger_kdf(header: Header) -> bool:
    """Whether a guess of the passphrase costs less than it would for a journal made here today.

    The recovery words need none of it: they are 128 random bits.
    """
    usual = usual_cost()
    return header.kdf.memory_kib < usual.memory_kib or header.kdf.time < usual.time


def _new_header(
    keys: Keys, passphrase: bytes, words: bytes, created: datetime, cost: KdfCost
) -> Header:
    journal_id = new_id()
    slots = tuple(
        make_slot(
            kind,
            secret,
            journal_id=journal_id,
            journal_key=keys.journal_key,
            created=created,
            cost=cost,
        )
        for kind, secret in ((BY_PHRASE, passphrase), (BY_WORDS, words))
    )
    header = Header(
        journal_id=journal_id,
        rev=1,
        created=whole_seconds(created),
        slots=slots,
        inbox=keys.inbox_public(),
    )
    return _signed(header, keys)


def _rewrapped(
    header: Header, keys: Keys, kind: str, secret: bytes, created: datetime, cost: KdfCost | None
) -> Header:
    slot = make_slot(
        kind,
        secret,
        journal_id=header.journal_id,
        journal_key=keys.journal_key,
        created=created,
        cost=cost or measured_cost(),
    )
    others = tuple(other for other in header.slots if other.type != kind)
    slots: tuple[Slot, ...] = (slot, *others) if kind == BY_PHRASE else (*others, slot)
    return _signed(replace(header, rev=header.rev + 1, slots=slots), keys)


def _open(header: Header, kind: str, secret: bytes) -> Keys | None:
    for slot in header.slots:
        journal_key = open_slot(slot, secret, header.journal_id) if slot.type == kind else None
        if journal_key is not None:
            keys = Keys(journal_key)
            if not hmac.compare_digest(header.mac, keys.header_mac(mac_input(header))):
                keys.wipe()
                raise _changed(kind)
            return keys
    return None


def _signed(header: Header, keys: Keys) -> Header:
    return replace(header, mac=keys.header_mac(mac_input(header)))


def _changed(kind: str) -> Damaged:
    return Damaged(
        translate("Vault", "The locks of this journal (journal.rmj) were changed from outside.")
        if kind == BY_WORDS
        else translate(
            "Vault",
            "The locks of this journal (journal.rmj) were changed from outside. Your passphrase is"
            " right.",
        ),
        translate("Vault", "What you wrote is in another file and was not touched."),
        translate("Vault", "Restore the newest backup."),
    )
