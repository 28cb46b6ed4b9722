"""The accounts that `/demo/` offers, and where each of them begins."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pasindo.accounts.models import User
from pasindo.demo.people import HOST, address


@dataclass(frozen=True)
class Role:
    """One account: its address, what it does, and the name of the page where it begins."""

    email: str
    label: str | Promise
    start: str = "home"
    arguments: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        try:
            return reverse(self.start, args=self.arguments)
        except NoReverseMatch:
            return reverse("home")


@dataclass(frozen=True)
class Group:
    label: str | Promise
    roles: tuple[Role, ...]


def _officers(place: str) -> tuple[Role, ...]:
    return (
        Role(address("petugas", place), _("Petugas karya"), "officer-home"),
        Role(address("kepala", place), _("Kepala UPT"), "officer-home"),
        Role(address("pesanan", place), _("Petugas pesanan"), "officer-home"),
        Role(address("keuangan", place), _("Petugas keuangan"), "officer-home"),
    )


GROUPS = (
    Group(_("Lapas Mojokerto"), _officers("Mojokerto")),
    Group(_("Lapas Rawa Kencana (rekaan)"), _officers("Rawa Kencana")),
    Group(_("Lapas Perempuan Bukit Melati (rekaan)"), _officers("Bukit Melati")),
    Group(
        _("Kanwil Ditjenpas"),
        (
            Role(address("verifikator", "Jawa Timur"), _("Verifikator Jawa Timur"), "curation-home"),
            Role(address("verifikator", "Jawa Tengah"), _("Verifikator Jawa Tengah"), "curation-home"),
            Role(address("verifikator", "Jawa Barat"), _("Verifikator Jawa Barat"), "curation-home"),
            Role(address("operator", "Jawa Timur"), _("Operator Jawa Timur"), "officer-home"),
        ),
    ),
    Group(_("Direktorat Jenderal Pemasyarakatan"), (Role(address("kurator"), _("Kurator"), "curation-home"),)),
    Group(
        _("Direktorat Jenderal IKMA"),
        (
            Role(address("penilai1"), _("Penilai satu"), "curation-home"),
            Role(address("penilai2"), _("Penilai dua"), "curation-home"),
            Role(address("penilai3"), _("Penilai tiga"), "curation-home"),
            Role(address("ketua"), _("Ketua kurasi"), "curation-home"),
        ),
    ),
    Group(
        _("Pembeli"),
        (Role(address("pembeli"), _("Pembeli satu"), "orders"), Role(address("pembeli2"), _("Pembeli dua"), "orders")),
    ),
    Group(
        _("Pasindo"),
        (
            Role(address("layanan"), _("Operator layanan"), "notices"),
            Role(address("keuangan"), _("Keuangan"), "notices"),
            Role(address("ekspor"), _("Kurator ekspor"), "notices"),
            Role(address("admin"), _("Administrator"), "notices"),
        ),
    ),
)


def role_under(email: str) -> Role | None:
    """The offered account with this address."""
    return next((role for group in GROUPS for role in group.roles if role.email == email), None)


def user_under(email: str) -> User | None:
    """The account, once it is loaded; never one that is not of the demonstration."""
    if not email.endswith(f"@{HOST}"):
        return None
    return User.objects.filter(email=email, is_active=True).first()
