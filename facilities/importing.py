"""Import of the national list of units (see `unit_list.py` for its columns). A broken row changes nothing else.

The id in the list is a unit's identity for good: a unit that changes its name, class or kind keeps it, and its slug.

Dates of names. The list says what a unit is called, hardly ever since when. So the present name has an open start, or
begins the day after its last old name. An old name with a year holds to the end of that year, one without a year to the
day before the import, and its own start is open. A name that changes between two imports ends the day before.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from django.db import DataError, IntegrityError, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from facilities.models import FacilityName, Partner
from facilities.names import FormerName, class_in, kind_in
from facilities.services import rewrite_searched_words
from facilities.unit_list import RowRefused, Unit, code_of, read_rows, understand
from pasindo.common import clock
from pasindo.common.models import Kanwil, Regency

COMPARED = ("name", "kind", "facility_class", "kanwil_id", "regency_id", "time_zone")
NAMED = ("name", "kind", "facility_class")
SEARCHED = {"name", "regency_id"}  # what search knows a listing by, beside the former names
DAY = timedelta(days=1)


class RowOutcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True)
class RowResult:
    """What became of one row; `detail` says what changed, or why the row was refused."""

    line: int
    name: str
    outcome: RowOutcome
    detail: str = ""


@dataclass(frozen=True)
class ImportReport:
    rows: list[RowResult] = field(default_factory=list)

    def count(self, outcome: RowOutcome) -> int:
        """How many rows ended so."""
        return Counter(row.outcome for row in self.rows)[outcome]

    def ended(self, outcome: RowOutcome) -> list[RowResult]:
        """The rows that ended so, in the order of the file."""
        return [row for row in self.rows if row.outcome is outcome]


def import_facilities(*, content: bytes, on: date | None = None, dry_run: bool = False) -> ImportReport:
    """Bring the facilities in line with the list as it stands on the day `on` (today), and say what became of each row.

    All rows that can be taken are saved together; with `dry_run` none is. New facilities are "disiapkan": nothing of
    them is shown before somebody makes them active. What officers look after (address, story, status) is never touched.
    Listings of a facility with a new name or place are found under it soon after.
    Raises FileRefused.
    """
    rows = read_rows(content)
    with transaction.atomic():
        importer = _Importer(on or clock.today())
        report = ImportReport([importer.take(line, row) for line, row in rows])
        if dry_run:
            transaction.set_rollback(True)
    return report


class _Importer:
    """What is there already and what rows are checked against, read once for the whole file."""

    def __init__(self, on: date) -> None:
        self.on = on
        self.kanwil = set(Kanwil.objects.values_list("code", flat=True))
        self.zones = dict(Regency.objects.values_list("code", "province__time_zone"))
        # Locked for the whole import: of two at once, the second compares with what the first one wrote, and no listing
        # is published under a name that is on its way out. Orders, which only refer to a facility, go on (no key).
        locked = Partner.objects.select_for_update(of=("self",), no_key=True).order_by("pk")
        self.facilities = {facility.code: facility for facility in locked.prefetch_related("names")}
        self.slugs = {facility.slug for facility in self.facilities.values()}
        self.lines: dict[str, int] = {}

    def take(self, line: int, row: dict) -> RowResult:
        """Save one row in a savepoint of its own and say what became of it."""
        name = " ".join((row.get("name") or "").split())
        try:
            code = code_of(row)
            first = self.lines.setdefault(code, line)
            if first != line:
                raise RowRefused(_("Nomor id ini sudah ada di baris %s.") % first)
            with transaction.atomic():  # a savepoint: a row that the database refuses takes back its own writes alone
                outcome, detail = self._save(understand(row, kanwil=self.kanwil, zones=self.zones))
        except RowRefused as refusal:
            return RowResult(line, name, RowOutcome.REFUSED, refusal.message)
        except (IntegrityError, DataError) as error:
            reason = _("Bertentangan dengan data yang sudah ada: %s") % str(error).split("\n")[0]
            return RowResult(line, name, RowOutcome.REFUSED, reason)
        return RowResult(line, name, outcome, detail)

    def _save(self, unit: Unit) -> tuple[RowOutcome, str]:
        facility = self.facilities.get(unit.code)
        if facility is None:
            self._create(unit)
            return RowOutcome.CREATED, ""
        differing = _differing(facility, unit)
        changes = [f"{name}: {getattr(facility, name)} → {getattr(unit, name)}" for name in differing]
        if changes:
            Partner.objects.filter(pk=facility.pk).update(**{name: getattr(unit, name) for name in COMPARED})
        names = list(facility.names.all())
        self._rename(facility, unit, names)
        former = self._add_former(facility, unit, names)
        if former or SEARCHED & set(differing):
            rewrite_searched_words(facility)
        changes += [f"+ {name}" for name in former]
        return (RowOutcome.UPDATED, "; ".join(changes)) if changes else (RowOutcome.UNCHANGED, "")

    def _create(self, unit: Unit) -> None:
        slug = slugify(unit.name)[:120]
        if slug in self.slugs:
            slug = f"{slug}-{unit.code}"
        values = {name: getattr(unit, name) for name in COMPARED}
        facility = Partner.objects.create(code=unit.code, slug=slug, **values)
        self.slugs.add(slug)
        names: list[FacilityName] = []
        self._rename(facility, unit, names)
        self._add_former(facility, unit, names)

    def _rename(self, facility: Partner, unit: Unit, names: list[FacilityName]) -> None:
        """End the present name the day before, unless it is the same or began today: then it is put right."""
        present = next((name for name in names if name.valid_until is None or name.valid_until >= self.on), None)
        values = {name: getattr(unit, name) for name in NAMED}
        if present is None:
            names.append(FacilityName.objects.create(facility=facility, valid_from=_day_after_last(names), **values))
        elif any(getattr(present, name) != value for name, value in values.items()):
            if present.valid_from is not None and present.valid_from >= self.on:
                for name, value in values.items():
                    setattr(present, name, value)
                present.save(update_fields=NAMED)
                return
            present.valid_until = self.on - DAY
            present.save(update_fields=["valid_until"])
            names.append(FacilityName.objects.create(facility=facility, valid_from=self.on, **values))

    def _add_former(self, facility: Partner, unit: Unit, names: list[FacilityName]) -> list[str]:
        known = {name.name.casefold() for name in names}
        missing = [former for former in unit.former if former.name.casefold() not in known]
        for former in missing:
            names.append(self._add_one(facility, former, names))
        return [former.name for former in missing]

    def _add_one(self, facility: Partner, former: FormerName, names: list[FacilityName]) -> FacilityName:
        """An old name takes the open start; the name that had it begins the day after. A name that is past keeps it."""
        until = min(former.until or self.on - DAY, self.on - DAY)
        start = None
        oldest = next((name for name in names if name.valid_from is None), None)
        if oldest and oldest.valid_until is not None and oldest.valid_until <= until:
            start = oldest.valid_until + DAY
            if start > until:
                raise RowRefused(
                    _("Nama lama “%(one)s” dan “%(other)s” berakhir pada hari yang sama. Beri tahun yang berbeda.")
                    % {"one": oldest.name, "other": former.name}
                )
            oldest = _first_begun_by(until, names)
        if oldest:
            oldest.valid_from = until + DAY
            oldest.save(update_fields=["valid_from"])
        kind = kind_in(former.name) or facility.kind
        values = {"name": former.name, "kind": kind, "facility_class": class_in(former.name)}
        return FacilityName.objects.create(facility=facility, valid_from=start, valid_until=until, **values)


def _differing(facility: Partner, unit: Unit) -> list[str]:
    return [name for name in COMPARED if getattr(facility, name) != getattr(unit, name)]


def _first_begun_by(day: date, names: list[FacilityName]) -> FacilityName | None:
    begun = [(name.valid_from, number) for number, name in enumerate(names) if name.valid_from is not None]
    first = min(begun, default=None)
    return names[first[1]] if first and first[0] <= day else None


def _day_after_last(names: list[FacilityName]) -> date | None:
    last = max((name.valid_until for name in names if name.valid_until), default=None)
    return last + DAY if last else None
