"""The accounts that `/demo/` offers, and where each of them begins."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pasindo.accounts.models import User
from pasindo.demo.people import HOST, address


@dataclass(frozen=True)
class DemoRole:
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
class RoleGroup:
    label: str | Promise
    roles: tuple[DemoRole, ...]


def _officers(place: str) -> tuple[DemoRole, ...]:
    return (
        DemoRole(address("petugas", place), _("Petugas karya"), "officer-home"),
        DemoRole(address("kepala", place), _("Kepala UPT"), "officer-home"),
        DemoRole(address("pesanan", place), _("Petugas pesanan"), "officer-home"),
        DemoRole(address("keuangan", place), _("Petugas keuangan"), "officer-home"),
    )


GROUPS = (
    RoleGroup(_("Lapas Mojokerto"), _officers("Mojokerto")),
    RoleGroup(_("Lapas Rawa Kencana (rekaan)"), _officers("Rawa Kencana")),
    RoleGroup(_("Lapas Perempuan Bukit Melati (rekaan)"), _officers("Bukit Melati")),
    RoleGroup(
        _("Kanwil Ditjenpas"),
        (
            DemoRole(address("verifikator", "Jawa Timur"), _("Verifikator Jawa Timur"), "curation-home"),
            DemoRole(address("verifikator", "Jawa Tengah"), _("Verifikator Jawa Tengah"), "curation-home"),
            DemoRole(address("verifikator", "Jawa Barat"), _("Verifikator Jawa Barat"), "curation-home"),
            DemoRole(address("operator", "Jawa Timur"), _("Operator Jawa Timur"), "officer-home"),
        ),
    ),
    RoleGroup(_("Direktorat Jenderal Pemasyarakatan"), (DemoRole(address("kurator"), _("Kurator"), "curation-home"),)),
    RoleGroup(
        _("Direktorat Jenderal IKMA"),
        (
            DemoRole(address("penilai1"), _("Penilai satu"), "curation-home"),
            DemoRole(address("penilai2"), _("Penilai dua"), "curation-home"),
            DemoRole(address("penilai3"), _("Penilai tiga"), "curation-home"),
            DemoRole(address("ketua"), _("Ketua kurasi"), "curation-home"),
        ),
    ),
    RoleGroup(
        _("Pembeli"),
        (
            DemoRole(address("pembeli"), _("Pembeli satu"), "orders"),
            DemoRole(address("pembeli2"), _("Pembeli dua"), "orders"),
        ),
    ),
    RoleGroup(
        _("Pasindo"),
        (
            DemoRole(address("layanan"), _("Operator layanan"), "outbox-messages"),
            DemoRole(address("keuangan"), _("Keuangan"), "transfers"),
            DemoRole(address("ekspor"), _("Kurator ekspor"), "notices"),
            DemoRole(address("admin"), _("Administrator"), "people"),
        ),
    ),
)


def role_under(email: str) -> DemoRole | None:
    """The offered account with this address."""
    return next((role for group in GROUPS for role in group.roles if role.email == email), None)


def user_under(email: str) -> User | None:
    """The account, once it is loaded; never one that is not of the demonstration."""
    if not email.endswith(f"@{HOST}"):
        return None
    return User.objects.filter(email=email, is_active=True).first()
