"""An incident: whose data a time span touched, the letters, the record; for administrators alone."""

import csv
import datetime
import io

import pytest
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from pasindo.accounts.models import User
from pasindo.accounts.roles import Role
from pasindo.common import clock
from pasindo.persons.declared import KINDS
from pasindo.persons.erasing import erase_account
from pasindo.persons.incidents import mark_told, record_incident
from pasindo.persons.models import Incident
from pasindo.persons.touched import SILENT, TouchedPersons
from tests.factories.accounts import make_user
from tests.factories.persons import MAIL, NAME, known_buyer, lapsed

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def admin(client) -> User:
    user = make_user(role=Role.ADMIN)
    client.force_login(user)
    return user


def incident(admin: User, **given) -> Incident:
    now = clock.now()
    when = {"began_at": now - HOUR, "ended_at": now + HOUR, "noticed_at": now} | given
    return record_incident(**when, how="Bocor.", measures="Ditutup.", actor=admin)


def test_every_kind_is_looked_for_or_says_why_not():
    sari = known_buyer()
    lapsed()  # of a guest, under the same address as the account
    now = clock.now()
    (person,) = [each for each in TouchedPersons(now - HOUR, now + 400 * HOUR)[:50] if each.email == MAIL]
    found = {kind.code for kind in person.kinds}
    assert person.has_account and person.name == NAME
    assert found == {kind.code for kind in KINDS} - SILENT.keys(), "a new kind is looked for, or stands in SILENT"
    assert TouchedPersons(now - 9 * HOUR, now - HOUR).count() == 0, "before that nothing was touched"
    erase_account(user_id=sari.pk)
    left = TouchedPersons(now - HOUR, now + 400 * HOUR)[:50]
    (guest,) = [each for each in left if each.email == MAIL]
    assert not guest.has_account, "who was erased is not named; the last letter and the guest's order are"


def test_record_look_print_download_and_say_that_it_was_told(client, admin):
    lapsed(make_user(email="a@contoh.example", name="=cmd|' /C calc'!A0"))
    lapsed()
    assert "Belum ada insiden" in client.get(reverse("incidents")).content.decode()
    local = timezone.localtime(clock.now())
    form = {
        "began_at": (local - HOUR).strftime("%Y-%m-%dT%H:%M"),
        "ended_at": (local + HOUR).strftime("%Y-%m-%dT%H:%M"),
        "noticed_at": (local - HOUR / 2).strftime("%Y-%m-%dT%H:%M"),
        "how": "Cadangan <b>terbuka</b>\nsemalam.",
        "measures": "Ditutup.",
    }
    for wrong in ({"ended_at": form["began_at"]}, {"noticed_at": "2020-01-01T00:00"}, {"how": " "}):
        answer = client.post(reverse("incident-record"), form | wrong)
        assert answer.status_code == 422 and "Ditutup." in answer.content.decode()
    assert not Incident.objects.exists()
    address = client.post(reverse("incident-record"), form).url
    page = client.get(address).content.decode().replace("<wbr>", "")
    assert MAIL in page and "a@contoh.example" in page and "Belum diberitahukan" not in page
    assert "paling lambat" in page and "Sudah terlambat" not in page and "&lt;b&gt;terbuka" in page
    letters = client.get(f"{address}surat/").content.decode()
    assert letters.count('class="sheet') == page.count("<h2>") and "pasal 46 UU 27/2022" in letters
    assert all(words in letters for words in ("Data pribadi yang terungkap", "Kapan dan bagaimana", "Ditutup.", NAME))
    file = client.get(f"{address}daftar.csv")
    rows = list(csv.reader(io.StringIO(b"".join(file.streaming_content).decode("utf-8-sig"))))
    assert rows[0] == ["email", "name", "account", "kinds"] and [row[0] for row in rows[1:]] == sorted(
        row[0] for row in rows[1:]
    )
    assert "'=cmd" in dict((row[0], row[1]) for row in rows)["a@contoh.example"], "no formula for a spreadsheet"
    assert client.post(f"{address}diberitahukan/").url == address
    told = Incident.objects.get()
    assert told.told_by == admin and "dicatat oleh" in client.get(address).content.decode()
    mark_told(incident_id=told.public_id, actor=make_user(role=Role.ADMIN))
    assert Incident.objects.get().told_by == admin, "a second press leaves who was first"
    assert "Sudah diberitahukan" in client.get(reverse("incidents")).content.decode()


def test_after_three_days_it_says_that_it_is_late(client, admin):
    now = clock.now()
    late = incident(admin, began_at=now - 80 * HOUR, noticed_at=now - 73 * HOUR)
    assert "Sudah terlambat" in client.get(reverse("incident", args=[late.public_id])).content.decode()


def test_the_record_is_not_bettered(admin):
    kept = incident(admin)
    mark_told(incident_id=kept.public_id, actor=admin)
    for change in ({"how": "Tidak ada."}, {"told_at": None, "told_by": None}, {"noticed_at": clock.now()}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Incident.objects.filter(pk=kept.pk).update(**change)
    with pytest.raises(IntegrityError), transaction.atomic():
        incident(admin, ended_at=kept.began_at, began_at=kept.ended_at)


def test_three_hundred_people_come_by_pages_at_as_many_queries(client, admin):
    kept = incident(admin)
    address = reverse("incident", args=[kept.public_id])

    def counted(page: str = "") -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"{address}{page}").status_code == 200
        return len(queries)

    few, password = counted(), make_password(None)
    User.objects.bulk_create(User(email=f"banyak{n:03}@contoh.example", password=password) for n in range(320))
    assert counted() == few == counted("?page=7")
    page = client.get(f"{address}?page=2").content.decode().replace("<wbr>", "")
    assert page.count('<li class="card">') == 50 and 'rel="next"' in page
    lines = b"".join(client.get(f"{address}daftar.csv").streaming_content).decode().splitlines()
    assert len(lines) == 1 + 320 + 1
