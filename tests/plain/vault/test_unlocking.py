"""What opens a journal, what does not, and what is said then."""

import unicodedata
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.support.errors import KnownFailure, WrongSecret, WrongUsage
from revmentor_desktop.vault import kdf
from revmentor_desktop.vault.header import Header, KdfCost, encode_header
from revmentor_desktop.vault.header_parse import parse_header
from revmentor_desktop.vault.journal_keys import (
    change_passphrase,
    create_keys,
    needs_stronger_kdf,
    replace_recovery_words,
    unlock_with_passphrase,
    unlock_with_words,
)
from revmentor_desktop.vault.kdf import USUAL, less_memory_warning, stretch, with_passes_for
from revmentor_desktop.vault.recovery import new_recovery_words
from tests.plain.vault.made import Made


def opens(header: Header, passphrase: str) -> bytes:
    keys = unlock_with_passphrase(parse_header(encode_header(header)), passphrase)
    try:
        return bytes(keys.journal_key)
    finally:
        keys.wipe()


def opens_with_words(header: Header, words: tuple[str, ...]) -> bytes:
    keys = unlock_with_words(parse_header(encode_header(header)), words)
    try:
        return bytes(keys.journal_key)
    finally:
        keys.wipe()


def test_passphrase_and_recovery_words_lead_to_the_same_key(made: Made) -> None:
    key = opens(made.header, made.passphrase)
    assert key == opens_with_words(made.header, made.words) == bytes(made.keys.journal_key)
    assert len(key) == 32 and key != bytes(32)


def test_two_journals_share_neither_key_nor_id_nor_salt(
    made: Made, cheap: KdfCost, moment: datetime
) -> None:
    header, keys = create_keys(made.passphrase, made.words, created=moment, cost=cheap)
    assert keys.journal_key != made.keys.journal_key
    assert header.journal_id != made.header.journal_id and header.inbox != made.header.inbox
    salts = {slot.salt for slot in (*header.slots, *made.header.slots)}
    nonces = {slot.nonce for slot in (*header.slots, *made.header.slots)}
    assert len(salts) == len(nonces) == 4
    moved = replace(made.header, slots=(header.slots[0], made.header.slots[1]))
    with pytest.raises(WrongSecret):  # a slot is bound to its journal
        opens(moved, made.passphrase)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60))
def test_a_wrong_passphrase_is_never_called_damage(made: Made, text: str) -> None:
    if unicodedata.normalize("NFC", text) != made.passphrase:
        with pytest.raises(WrongSecret):
            unlock_with_passphrase(made.header, text)


@pytest.mark.parametrize(
    "wrong",
    ["", "\n", "paper-lantern-orbit-quince\n", "paper-lantern-orbit-quince ", "\ud800", "Paper"],
)
def test_near_misses_and_what_no_field_could_hold_are_wrong_passphrases(
    made: Made, wrong: str
) -> None:
    with pytest.raises(WrongSecret, match="did not open"):
        unlock_with_passphrase(made.header, wrong)


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ("Zoé à Saint-Étienne", unicodedata.normalize("NFD", "Zoé à Saint-Étienne")),
        (unicodedata.normalize("NFD", "한국어 암호 문구"), "한국어 암호 문구"),
        ("👩🏽‍🏫 🔑 ねこ قطة", "👩🏽‍🏫 🔑 ねこ قطة"),
        ("long " * 1000, "long " * 1000),
        (" spaces stay ", " spaces stay "),
        ("x", "x"),
    ],
)
def test_a_passphrase_of_any_script_and_length_opens_however_it_was_typed(
    made: Made, cheap: KdfCost, moment: datetime, chosen: str, typed: str
) -> None:
    header = change_passphrase(made.header, made.keys, chosen, created=moment, cost=cheap)
    assert opens(header, typed) == bytes(made.keys.journal_key)


def test_the_last_of_5000_characters_counts(made: Made, cheap: KdfCost, moment: datetime) -> None:
    long = "a" * 4999
    header = change_passphrase(made.header, made.keys, long + "b", created=moment, cost=cheap)
    with pytest.raises(WrongSecret):
        opens(header, long + "c")


@pytest.mark.parametrize("refused", ["", "two\nlines", "tab\there", "nul\0", "\u2028", "\ud800"])
def test_what_could_not_be_typed_again_is_refused_as_a_new_passphrase(
    made: Made, cheap: KdfCost, moment: datetime, refused: str
) -> None:
    with pytest.raises(WrongUsage):
        change_passphrase(made.header, made.keys, refused, created=moment, cost=cheap)
    with pytest.raises(WrongUsage):
        create_keys(refused, made.words, created=moment, cost=cheap)


def test_a_new_passphrase_revokes_the_old_and_keeps_the_recovery_words(
    made: Made, cheap: KdfCost, moment: datetime
) -> None:
    header = change_passphrase(made.header, made.keys, "another one", created=moment, cost=cheap)
    assert header.rev == made.header.rev + 1 and header.journal_id == made.header.journal_id
    assert opens(header, "another one") == bytes(made.keys.journal_key)
    assert opens_with_words(header, made.words) == bytes(made.keys.journal_key)
    with pytest.raises(WrongSecret):
        opens(header, made.passphrase)
    assert header.slots[1] == made.header.slots[1]
    assert header.inbox == made.header.inbox


def test_new_recovery_words_revoke_the_old_page_and_keep_the_passphrase(
    made: Made, cheap: KdfCost, moment: datetime
) -> None:
    words = new_recovery_words()
    header = replace_recovery_words(made.header, made.keys, words, created=moment, cost=cheap)
    assert opens_with_words(header, words) == bytes(made.keys.journal_key)
    assert opens(header, made.passphrase) == bytes(made.keys.journal_key)
    with pytest.raises(WrongSecret, match="did not open"):
        opens_with_words(header, made.words)


def test_the_passphrase_is_no_recovery_words_and_the_other_way_round(made: Made) -> None:
    with pytest.raises(WrongSecret):
        unlock_with_passphrase(made.header, " ".join(made.words))
    with pytest.raises(WrongSecret):
        unlock_with_words(made.header, made.passphrase)


def test_a_header_cheaper_than_todays_opens_and_says_so(made: Made) -> None:
    assert needs_stronger_kdf(made.header)
    dear = replace(
        made.header, slots=(replace(made.header.slots[0], kdf=USUAL), made.header.slots[1])
    )
    assert not needs_stronger_kdf(dear)


def test_calibration_only_ever_adds_passes() -> None:
    assert with_passes_for(USUAL, 0.7) == USUAL
    assert with_passes_for(USUAL, 30.0) == USUAL
    assert with_passes_for(USUAL, 0.49).time == 4
    assert with_passes_for(USUAL, 0.2) == KdfCost(USUAL.memory_kib, 10, USUAL.lanes)
    assert with_passes_for(USUAL, 0.0).time == 16


def test_only_a_small_computer_uses_less_memory_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert USUAL.memory_kib == 256 * 1024 and USUAL.time >= 3
    for mebibytes, memory in ((None, 256), (1024, 256), (24000, 256), (512, 128), (64, 19)):
        total = None if mebibytes is None else mebibytes * 1024
        monkeypatch.setattr(kdf, "_machine_memory_kib", lambda total=total: total)
        cost = kdf.usual_cost()
        assert cost.memory_kib == memory * 1024 and cost.time == USUAL.time
        assert bool(less_memory_warning(cost)) == (memory < 256)


def test_too_little_free_memory_is_neither_damage_nor_a_wrong_passphrase(
    monkeypatch: pytest.MonkeyPatch, cheap: KdfCost
) -> None:
    class Starved:
        def __init__(self, **_values: object) -> None:
            raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", Starved)
    with pytest.raises(KnownFailure, match="19 MiB") as caught:
        stretch(b"x", bytes(16), cheap)
    assert type(caught.value) is KnownFailure


def test_a_journal_made_with_the_first_version_opens_for_ever() -> None:
    raw = Path(__file__).with_name("first_header.rmj").read_bytes()
    header = parse_header(raw)
    keys = unlock_with_passphrase(header, "Zoé's first journal")
    assert keys.database(header.db.epoch).hex() == FIRST_DATABASE_KEY
    assert unlock_with_words(header, FIRST_WORDS).journal_key == keys.journal_key


FIRST_WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow"
FIRST_DATABASE_KEY = "31b6927a7d33147c911e39299db094f81b0a5d4fc9c088e6341e6663bd226974"
