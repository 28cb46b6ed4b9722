"""The demonstration's accounts. They bear names of roles, never of people; none has a password."""

from django.utils.text import slugify

from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole, Role

HOST = "demo.pasindo.example"
OFFICERS = (
    ("kepala", "Kepala UPT", FacilityRole.ADMIN),
    ("petugas", "Petugas Karya", FacilityRole.PRODUCT_OFFICER),
    ("pesanan", "Petugas Pesanan", FacilityRole.ORDER_OFFICER),
    ("keuangan", "Petugas Keuangan", FacilityRole.FINANCE_OFFICER),
)
NATIONAL = (
    ("kurator", "Kurator Pemasyarakatan", Role.PAS_CURATOR),
    ("penilai1", "Penilai IKM Satu", Role.IKM_ASSESSOR),
    ("penilai2", "Penilai IKM Dua", Role.IKM_ASSESSOR),
    ("penilai3", "Penilai IKM Tiga", Role.IKM_ASSESSOR),
    ("ketua", "Ketua Kurasi IKM", Role.IKM_CHAIR),
    ("ekspor", "Kurator Ekspor", Role.EXPORT_CURATOR),
    ("keuangan", "Keuangan Pasindo", Role.FINANCE),
    ("layanan", "Operator Layanan", Role.OPERATOR),
    ("admin", "Administrator Pasindo", Role.ADMIN),
)
BUYERS = (("pembeli", "Pembeli Satu"), ("pembeli2", "Pembeli Dua"))


def address(word: str, place: str = "") -> str:
    """The e-mail address of a demonstration account."""
    return f"{word}.{slugify(place)}@{HOST}" if place else f"{word}@{HOST}"


def user_of(word: str, place: str = "") -> User:
    """The account under that word, for instance `petugas` of `Mojokerto` or `penilai1`. Raises User.DoesNotExist."""
    return User.objects.get(email=address(word, place))
