"""A shop that was backed up and restored into an empty installation is the same shop; nothing else is accepted."""

import io
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from catalog.models import Photo
from catalog.services.renditions import make_renditions
from curation.states import Status
from orders.models import Order
from pasindo.common import storage
from pasindo.common.backup import postgres as programs
from pasindo.common.backup.manifest import Manifest, count_rows, read_manifest
from pasindo.common.delivery import deliver_waiting
from pasindo.common.locks import key_of
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.services import postgres
from tests.factories.curation import Cast, submission_at
from tests.factories.facilities import make_facility
from tests.factories.messages import make_message
from tests.factories.orders import place
from tests.harness import environment
from tests.harness.roles import signed_in

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.xdist_group("backup")]
EMPTY = f"{environment.DATABASE}_empty"


@pytest.fixture
def shop(settings, tmp_path) -> Photo:
    """A listing on sale with photos, an order that waits, letters in every state, somebody signed in."""
    _lie_in(settings, tmp_path / "old")
    facility = make_facility()
    facility.names.create(name=facility.name, kind=facility.kind)
    product = submission_at(Status.LIVE, Cast(facility)).product
    photos = Photo.objects.order_by("pk")
    make_renditions(photo_id=photos[0].public_id)
    place({product: 1})
    make_message()
    make_message(state=State.CLAIMED)
    make_message(state=State.SENDING)
    Session.objects.create(session_key="kunci", session_data="x", expire_date=timezone.now())
    return photos[0]


@pytest.fixture
def backup(shop, tmp_path) -> Path:
    out = io.StringIO()
    call_command("backup", tmp_path / "backups" / "today", stdout=out)
    assert "rows" in out.getvalue()
    return tmp_path / "backups" / "today"


@pytest.fixture
def elsewhere(settings, tmp_path, monkeypatch) -> Iterator[Callable[[], None]]:
    """Called, it leads this process to an empty database on the same server, and to empty folders."""
    sockets = Path(os.environ[environment.SOCKETS])
    old = connection.settings_dict["NAME"]

    def go() -> None:
        postgres.recreate_database(sockets, EMPTY, template="template1")
        monkeypatch.setenv("DATABASE_OWNER_URL", postgres.owner_url(sockets, EMPTY))
        connection.close()
        connection.settings_dict["NAME"] = EMPTY
        _lie_in(settings, tmp_path / "new")

    yield go
    connection.close()
    connection.settings_dict["NAME"] = old
    postgres.drop_database(sockets, EMPTY)


def _lie_in(settings, folder: Path) -> None:
    settings.STORAGES = {
        name: place | {"OPTIONS": place["OPTIONS"] | {"location": str(folder / name)}} if "OPTIONS" in place else place
        for name, place in settings.STORAGES.items()
    }


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _refused(folder: Path) -> str:
    with pytest.raises(CommandError) as refusal:
        call_command("restore", folder, stdout=io.StringIO())
    return str(refusal.value)


def _nothing_there(tmp_path: Path) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        return cursor.fetchone() == (0,) and not _files(tmp_path / "new")


def test_brings_back_rows_and_files_and_holds_the_mails_that_waited(backup, elsewhere, tmp_path, mailoutbox):
    manifest, before = read_manifest(backup), count_rows()
    order, messages = Order.objects.get().number, Message.objects.count()
    assert manifest.rows == before and manifest.rows["order_order"] == 1 and not manifest.missing
    assert {len(entry.places) for entry in manifest.files} == {1, 2}
    assert backup.stat().st_mode & 0o077 == 0 and list(backup.parent.iterdir()) == [backup]

    elsewhere()
    out = io.StringIO()
    call_command("restore", backup, hold_mail=True, stdout=out, stderr=out)  # the audit would exit

    assert "BROKEN" not in out.getvalue() and "ok          0  photos: no stored file carries" in out.getvalue()
    assert count_rows() == before and Order.objects.get().number == order and Message.objects.count() == messages
    assert _files(tmp_path / "new") == _files(tmp_path / "old")
    assert len(_files(tmp_path / "new" / "default")) > 1
    assert not Session.objects.exists()
    deliver_waiting()
    letters = Message.objects.filter(topic="test.letter")
    assert {(each.state, each.reason.partition(" of ")[0]) for each in letters} == {
        (State.UNKNOWN, "Restored from the backup")
    }
    assert mailoutbox == []
    # Work that nobody sees twice goes on: the other renditions were made.
    assert not Message.objects.exclude(channel="mail").filter(state=State.UNKNOWN).exists()

    # It is a shop now: a second time is refused, by name, and takes nothing away.
    there = _files(tmp_path / "new")
    assert "is not empty: it has" in _refused(backup)
    assert Order.objects.count() == 1 and _files(tmp_path / "new") == there


def test_refuses_what_is_not_what_was_backed_up_and_what_is_not_empty(backup, elsewhere, tmp_path):
    entry = read_manifest(backup).files[0]
    file = backup / entry.path
    whole = file.read_bytes()
    elsewhere()

    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert entry.name in _refused(backup) and _nothing_there(tmp_path)
    file.unlink()
    assert entry.name in _refused(backup) and _nothing_there(tmp_path)
    file.write_bytes(whole)

    said = json.loads((backup / "manifest.json").read_text())
    newer = said | {"migrations": [*said["migrations"], "order.9999_tomorrow"]}
    (backup / "manifest.json").write_text(json.dumps(newer))
    assert "order.9999_tomorrow" in _refused(backup) and _nothing_there(tmp_path)
    fewer = said | {"rows": said["rows"] | {"order_order": 2}}
    (backup / "manifest.json").write_text(json.dumps(said | {"format": 2}))
    assert "format 2" in _refused(backup)
    (backup / "manifest.json").unlink()
    assert "no whole backup" in _refused(backup)
    (backup / "manifest.json").write_text(json.dumps(said))

    storage.public().save("photos/lama.webp", ContentFile(b"x"))
    assert "public storage is not empty: it has photos/lama.webp" in _refused(backup)
    storage.public().delete("photos/lama.webp")

    (backup / "manifest.json").write_text(json.dumps(fewer))
    assert "order_order" in _refused(backup)


def test_leaves_nothing_where_the_rows_cannot_be_restored(backup, elsewhere, tmp_path, monkeypatch):
    elsewhere()
    real = programs.restore

    def breaks_off(file: Path, *, major: int) -> None:
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
        real(file, major=major)

    monkeypatch.setattr(programs, "restore", breaks_off)
    assert "pg_restore failed" in _refused(backup)
    assert _nothing_there(tmp_path)


def test_a_backup_is_whole_or_not_there(shop, tmp_path, monkeypatch):
    target = tmp_path / "backups" / "today"

    def full(*args: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Manifest, "write", full)
        with pytest.raises(CommandError, match="No backup was made: No space left on device"):
            call_command("backup", target, stdout=io.StringIO())
    assert list(target.parent.iterdir()) == []

    target.mkdir()
    with pytest.raises(CommandError, match="is there already"):
        call_command("backup", target, stdout=io.StringIO())
    assert list(target.iterdir()) == []


def test_names_a_file_that_the_shop_had_lost_and_takes_one_that_was_withdrawn(shop, tmp_path):
    master, width = f"{shop.folder}/master.jpg", shop.widths[0]
    storage.private().delete(master)
    storage.public().delete(shop.file_name(width))
    with pytest.raises(CommandError, match=master):
        call_command("backup", tmp_path / "today", stdout=io.StringIO())
    manifest = read_manifest(tmp_path / "today")
    assert manifest.missing == [master]
    assert shop.file_name(width) in {entry.name for entry in manifest.files}


def test_waits_until_no_sweep_takes_files_away(shop, tmp_path, monkeypatch):
    monkeypatch.setattr("pasindo.common.backup.writing.PATIENCE", 0)
    monkeypatch.setattr("pasindo.common.backup.writing.time.sleep", lambda seconds: None)
    url = postgres.url(Path(os.environ[environment.SOCKETS]), environment.DATABASE)
    with signed_in(url) as other:
        other.execute("SELECT pg_advisory_lock(%s)", [key_of("photos")])
        with pytest.raises(CommandError, match="Unused photos are being removed"):
            call_command("backup", tmp_path / "today", stdout=io.StringIO())
    assert not (tmp_path / "today").exists()
