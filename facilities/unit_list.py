"""The national list of units as a CSV file: what its rows mean, and why a row cannot be taken. Writes nothing."""

import csv
import io
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.utils.text import slugify
from django.utils.translation import gettext as _

from facilities.names import FormerName, former_names
from facilities.states import FacilityClass, Kind
from pasindo.common.exceptions import DomainError

REQUIRED = ("id", "name", "type", "class", "kanwil", "regency_code")
OPTIONAL = ("subtype", "former_or_alias_names")
NAME_LENGTH = 128
UNEQUAL = "?"  # marks a row that has more or fewer fields than the heading
KINDS = {
    ("lapas", ""): Kind.LAPAS,
    ("lapas", "umum"): Kind.LAPAS,
    ("lapas", "perempuan"): Kind.LAPAS_WOMEN,
    ("lapas", "narkotika"): Kind.LAPAS_NARCOTICS,
    ("lapas", "terbuka"): Kind.LAPAS_OPEN,
    ("lapas", "khusus"): Kind.LAPAS_SPECIAL,
    ("lapas", "pemuda"): Kind.LAPAS_YOUTH,
    ("lpp", ""): Kind.LAPAS_WOMEN,
    ("lpp", "perempuan"): Kind.LAPAS_WOMEN,
    ("lpka", ""): Kind.LPKA,
    ("lpka", "anak"): Kind.LPKA,
    ("rutan", ""): Kind.RUTAN,
    ("rutan", "umum"): Kind.RUTAN,
    ("rutan", "perempuan"): Kind.RUTAN,
    ("bapas", ""): Kind.BAPAS,
}
# Hospitals treat and rupbasan store; neither has a workshop, so neither can be a seller.
NO_SELLERS = {"rs", "rupbasan"}


class RowRefused(DomainError):
    """A row of the list that cannot be taken."""


class FileRefused(DomainError):
    """A file of which no row can be read."""


@dataclass(frozen=True)
class Unit:
    """One row of the list, understood."""

    code: str
    name: str
    kind: str
    facility_class: str
    kanwil_id: str
    regency_id: str
    time_zone: str
    former: list[FormerName]


def read_rows(content: bytes) -> list[tuple[int, dict]]:
    """Every row with its line number. Comma or semicolon, with or without BOM, any line ends. Raises FileRefused."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused(_("Berkas tidak terbaca. Simpan sebagai CSV UTF-8, lalu coba lagi.")) from error
    if "\0" in text:
        raise FileRefused(_("Berkas ini bukan teks CSV."))
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows, line = [], 1
    try:
        columns = [name.strip() for name in next(reader, [])]
        _check_columns(columns)
        line = reader.line_num + 1
        for values in reader:
            if values:
                rows.append((line, _row(columns, values)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise FileRefused(_("Berkas rusak mulai baris %s. Periksa tanda kutip di baris itu.") % line) from error
    return rows


def _check_columns(columns: list[str]) -> None:
    missing = [name for name in REQUIRED if name not in columns]
    if missing:
        raise FileRefused(_("Kolom tidak ada di berkas: %(columns)s.") % {"columns": ", ".join(missing)})


def _row(columns: list[str], values: list[str]) -> dict:
    return dict(zip(columns, values, strict=False)) | ({} if len(values) == len(columns) else {UNEQUAL: True})


def code_of(row: dict) -> str:
    """The stable code of a unit, `upt-0118` for id 118. Raises RowRefused if the id is no number."""
    number = (row.get("id") or "").strip()
    if not (number.isascii() and number.isdigit() and 0 < int(number) <= 99_999):
        raise RowRefused(_("Kolom id harus berupa angka 1 sampai 99999, bukan “%s”.") % number)
    return f"upt-{int(number):04d}"


def understand(row: dict, *, kanwil: Collection[str], zones: Mapping[str, str]) -> Unit:
    """The unit a row speaks of. `kanwil`: known codes; `zones`: time zone by regency code. Raises RowRefused."""
    if UNEQUAL in row:
        raise RowRefused(_("Jumlah kolom pada baris ini tidak sama dengan judulnya."))
    value = {column: " ".join((row.get(column) or "").split()) for column in (*REQUIRED, *OPTIONAL)}
    former = former_names(value["former_or_alias_names"])
    _check_names([value["name"], *(old.name for old in former)])
    return Unit(
        code=code_of(row),
        name=value["name"],
        kind=_kind(value["type"].lower(), value["subtype"].lower()),
        facility_class=_class(value["class"].upper()),
        kanwil_id=_kanwil(value["kanwil"], kanwil),
        regency_id=value["regency_code"],
        time_zone=_zone(value["regency_code"], zones),
        former=former,
    )


def _check_names(names: list[str]) -> None:
    if not names[0]:
        raise RowRefused(_("Nama UPT kosong."))
    for name in names:
        if len(name) > NAME_LENGTH:
            words = {"limit": NAME_LENGTH, "name": name[:40]}
            raise RowRefused(_("Nama lebih panjang dari %(limit)s huruf: %(name)s…") % words)


def _kind(kind: str, subtype: str) -> str:
    if kind in NO_SELLERS:
        raise RowRefused(_("Unit jenis “%s” tidak memiliki bengkel kerja, jadi tidak menjadi penjual.") % kind)
    if (kind, subtype) not in KINDS:
        raise RowRefused(_("Jenis UPT tidak dikenal: “%s”.") % f"{kind} {subtype}".strip())
    return KINDS[kind, subtype].value


def _class(facility_class: str) -> str:
    if facility_class not in FacilityClass.values:
        raise RowRefused(_("Kelas tidak dikenal: “%s”.") % facility_class)
    return facility_class


def _kanwil(name: str, known: Collection[str]) -> str:
    code = slugify(name).removeprefix("kanwil-")
    if code not in known:
        raise RowRefused(_("Kanwil tidak dikenal: “%s”.") % name)
    return code


def _zone(regency_code: str, zones: Mapping[str, str]) -> str:
    if regency_code not in zones:
        raise RowRefused(_("Kode kabupaten/kota tidak dikenal: “%s”.") % regency_code)
    return zones[regency_code]
