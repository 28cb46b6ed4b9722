"""Every kind of personal data that the shop holds: whose, where, what for, until when, and what erasing does to it.

The one place that says so. The privacy page is written from it, retention and the audit take their periods from it,
erasing and the export are compared with it (tests/persons/). A new column that holds text stands here or in
`columns.py`, or tests/persons/test_declared.py fails. Words are as buyers read them.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.apps import apps
from django.db import models
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from orders.deadlines import CONTACT_SEEN_DAYS

Words = str | Promise


class Whose(StrEnum):
    BUYER = "buyer"  # with an account or without
    ACCOUNT = "account"  # whoever signs in: buyers, officers, agencies
    STAFF = "staff"


class Erasing(StrEnum):
    """What becomes of a kind when its person asks to be erased."""

    BLANKED = "blanked"  # the row stays, nothing in it names anybody
    ANONYMISED = "anonymised"  # what named somebody is replaced by what names nobody
    DELETED = "deleted"
    ENDS = "ends"  # its own period is so short that it ends by itself
    KEPT = "kept"  # a law says so, and the kind names it


@dataclass(frozen=True)
class Period:
    """How long something is kept, in days. `since` goes on from the number: "90 hari setelah terkirim"."""

    days: int
    since: Words

    @property
    def span(self) -> datetime.timedelta:
        return datetime.timedelta(days=self.days)

    @property
    def words(self) -> str:
        years, days = divmod(self.days, 365)
        if years and not days:
            return str(_("%(n)d tahun %(since)s")) % {"n": years, "since": self.since}
        return str(_("%(n)d hari %(since)s")) % {"n": self.days, "since": self.since}


# Nobody is harmed by a sweep that comes late; the audit calls it late after this.
GRACE = datetime.timedelta(days=2)

LETTERS = Period(90, _("setelah terkirim"))
ORDER_CONTACT = Period(5 * 365, _("setelah pesanan berakhir"))
CONTACT_SEEN = Period(CONTACT_SEEN_DAYS, _("setelah pesanan selesai"))  # by the officers of the facility
GUEST_BASKET = Period(30, _("setelah terakhir diubah"))
SIGN_INS = Period(90, _("setelah masuk"))
FAILED_SIGN_INS = Period(30, _("setelah percobaan"))
INVITATIONS = Period(90, _("setelah diterima, dibatalkan, atau kedaluwarsa"))
GATEWAY_NEWS = Period(180, _("setelah diproses"))
SESSIONS = Period(14, _("setelah terakhir berubah"))
KEPT_FORMS = Period(1, _("setelah diisi"))


@dataclass(frozen=True)
class DataKind:
    """One kind of personal data. `columns` are model and field (order.Order.buyer_name); none: it is no row of ours.

    `period`: when it ends by itself; None: it ends with what `until` says. `law`: why it is kept in spite of a wish.
    """

    code: str
    name: Words
    whose: Whose
    why: Words
    columns: tuple[str, ...]
    erasing: Erasing
    period: Period | None = None
    until: Words = ""
    law: Words = ""
    seen_by: Words = ""

    @property
    def kept(self) -> Words:
        """Until when, in words."""
        return self.period.words if self.period else self.until


def _of(model: str, fields: str) -> tuple[str, ...]:
    return tuple(f"{model}.{field}" for field in fields.split())


_WITH_THE_ACCOUNT = _("selama akun Anda ada")
_YOU_AND_SELLER = format_lazy(
    _(
        "Anda; UPT penjual, sejak menerima pesanan sampai {n} hari setelah selesai; "
        "petugas keuangan kalau dibayar dengan transfer"
    ),
    n=CONTACT_SEEN.days,
)
_YOU_ALONE = _("Anda sendiri")
_SERVER = _("hanya pengelola server")

KINDS: tuple[DataKind, ...] = (
    DataKind(
        "account", _("Akun: surel, nama, nomor telepon, bahasa, dan kata sandi yang tersimpan teracak"), Whose.ACCOUNT,
        _("agar Anda dapat masuk dan kami dapat mengabari Anda"),
        _of("accounts.User", "email name phone password language session_epoch")
        + _of("account.EmailAddress", "email") + _of("account.EmailConfirmation", "key"),
        Erasing.ANONYMISED, until=_WITH_THE_ACCOUNT, seen_by=_YOU_ALONE,
    ),
    DataKind(
        "account-history", _("Riwayat akun: alamat surel yang pernah dipakai dan kapan diganti"), Whose.ACCOUNT,
        _("agar pengambilalihan akun dapat ditelusuri"), _of("accounts.UserChange", "email"),
        Erasing.ANONYMISED, until=_WITH_THE_ACCOUNT, seen_by=_SERVER,
    ),
    DataKind(
        "second-factor", _("Langkah kedua untuk masuk: kunci aplikasi autentikator, passkey, dan kode cadangan"),
        Whose.ACCOUNT, _("agar kata sandi saja tidak cukup untuk masuk"), _of("mfa.Authenticator", "data"),
        Erasing.DELETED, until=_WITH_THE_ACCOUNT, seen_by=_SERVER,
    ),
    DataKind(
        "factor-reset", _("Alasan langkah kedua diatur ulang"), Whose.STAFF,
        _("agar jelas siapa yang membuka kunci akun siapa"), _of("accounts.FactorReset", "reason"),
        Erasing.BLANKED, until=_WITH_THE_ACCOUNT, seen_by=_("administrator"),
    ),
    DataKind(
        "order-contact", _("Pesanan: nama, nomor telepon, surel, alamat kirim, dan catatan pengiriman"), Whose.BUYER,
        _("agar paket sampai dan Anda dapat dihubungi tentang pesanan itu"),
        _of("order.Order", "guest_email buyer_name buyer_phone language")
        + _of(
            "order.ShippingAddress",
            "first_name last_name line1 line2 line3 line4 state postcode search_text phone_number notes",
        ),
        Erasing.BLANKED, period=ORDER_CONTACT, seen_by=_YOU_AND_SELLER,
    ),
    DataKind(
        "order-figures",
        _("Isi pesanan tanpa nama: nomor, tanggal, karya, jumlah, harga, ongkir, pembayaran, resi, kabupaten tujuan"),
        Whose.BUYER, _("sebagai dasar pembukuan"),
        _of("order.Order", "number") + _of("order.PaymentAttempt", "reference external_id payment_url")
        + _of("order.TransferConfirmation", "bank_reference") + _of("order.Shipment", "courier tracking_number")
        + _of("order.TrackingCorrection", "former_courier former_number courier tracking_number"),
        Erasing.KEPT, until=_("paling sedikit 10 tahun"),
        law=_("UU 6/1983 tentang Ketentuan Umum dan Tata Cara Perpajakan, terakhir diubah, pasal 28 ayat (11)"),
        seen_by=_("Anda dan UPT penjual"),
    ),
    DataKind(
        "unpaid-hold", _("Sidik acak surel, telepon, dan jaringan dari pesanan yang menunggu dibayar"), Whose.BUYER,
        _("agar seorang pembeli tidak menahan seluruh stok"), _of("order.UnpaidHold", "mail phone network"),
        Erasing.ENDS, until=_("sampai pesanan dibayar atau gugur"), seen_by=_SERVER,
    ),
    DataKind(
        "gateway-news", _("Kabar dari gerbang pembayaran tentang pembayaran Anda"), Whose.BUYER,
        _("sebagai bukti kalau pembayaran dipersoalkan"), _of("order.WebhookInbox", "event_id body headers"),
        Erasing.ENDS, period=GATEWAY_NEWS, seen_by=_SERVER,
    ),
    DataKind(
        "letters", _("Surat yang kami kirim: kepada siapa dan tentang apa"), Whose.ACCOUNT,
        _("agar surat yang tidak sampai dapat dicari sebabnya"),
        _of("common.Message", "recipient subject path reason") + _of("common.MessageChange", "reason"),
        Erasing.BLANKED, period=LETTERS, seen_by=_SERVER,
    ),
    DataKind(
        "notices", _("Pemberitahuan di kepala halaman"), Whose.STAFF, _("agar petugas tahu apa yang menunggu"),
        _of("common.Message", "recipient subject path"), Erasing.BLANKED, until=_WITH_THE_ACCOUNT, seen_by=_YOU_ALONE,
    ),
    DataKind(
        "basket", _("Keranjang"), Whose.BUYER, _("agar pilihan Anda tidak hilang"), (), Erasing.DELETED,
        period=GUEST_BASKET, seen_by=_YOU_ALONE,
    ),
    DataKind(
        "session", _("Sesi di peramban, dengan isian alamat yang belum menjadi pesanan"), Whose.BUYER,
        _("agar Anda tetap masuk dan tidak mengetik dua kali"),
        _of("sessions.Session", "session_key session_data") + _of("accounts.SessionStep", "session_key"),
        Erasing.DELETED, period=SESSIONS, seen_by=_YOU_ALONE,
    ),
    DataKind(
        "kept-form", _("Isian yang terkirim setelah sesi petugas berakhir"), Whose.STAFF,
        _("agar pekerjaan tidak hilang"), _of("accounts.KeptForm", "path page fields file_names"),
        Erasing.DELETED, period=KEPT_FORMS, seen_by=_YOU_ALONE,
    ),
    DataKind(
        "sign-ins", _("Catatan masuk: surel, alamat jaringan, peramban, dan waktunya"), Whose.ACCOUNT,
        _("agar orang lain yang mencoba kata sandi Anda tidak menghalangi Anda"),
        _of("axes.AccessLog", "username ip_address user_agent http_accept path_info session_hash"),
        Erasing.DELETED, period=SIGN_INS, seen_by=_SERVER,
    ),
    DataKind(
        "failed-sign-ins", _("Catatan percobaan masuk yang gagal, dengan data yang sama"), Whose.ACCOUNT,
        _("agar serangan terlihat"),
        _of("axes.AccessAttempt", "username ip_address user_agent http_accept path_info get_data post_data")
        + _of("axes.AccessFailureLog", "username ip_address user_agent http_accept path_info"),
        Erasing.DELETED, period=FAILED_SIGN_INS, seen_by=_SERVER,
    ),
    DataKind(
        "invitation", _("Undangan untuk suatu peran: surel dan nama yang diundang"), Whose.STAFF,
        _("agar hanya yang diundang yang menerima peran"), _of("accounts.Invitation", "email name"),
        Erasing.BLANKED, period=INVITATIONS, seen_by=_("yang mengundang dan administrator"),
    ),
    DataKind(
        "decisions", _("Keputusan dan catatan petugas dalam tugasnya, di bawah akunnya"), Whose.STAFF,
        _("agar setiap keputusan dapat dipertanggungjawabkan"),
        _of("curation.Decision", "note internal_note") + _of("curation.SubmissionEvent", "comment")
        + _of("catalogue.ListingEvent", "comment") + _of("catalogue.Approval", "revoked_reason")
        + _of("order.OrderEvent", "comment") + _of("order.FacilityOrderEvent", "comment")
        + _of("pghistory.Context", "metadata"),
        Erasing.KEPT, until=_("selama keputusan itu berarti"),
        law=_("UU 27/2022 pasal 15 ayat (1) huruf c; nama pada akun tetap dihapus"),
        seen_by=_("petugas yang bertugas atas hal yang sama"),
    ),
    DataKind(
        "device-cookie", _("Kuki yang mengenali perangkat ini setelah Anda masuk, tanpa nama"), Whose.ACCOUNT,
        _("agar percobaan orang lain tidak menghalangi Anda"), (), Erasing.ENDS,
        until=_("400 hari, atau sampai Anda menghapusnya di peramban"), seen_by=_YOU_ALONE,
    ),
)  # fmt: skip


def kind_of(code: str) -> DataKind:
    return next(kind for kind in KINDS if kind.code == code)


def personal_columns() -> set[str]:
    """Every column that holds personal data, as model and field."""
    return {column for kind in KINDS for column in kind.columns}


# Kinds of fields that cannot hold what somebody typed: numbers, moments, yes and no, keys; nor can a choice of a list.
_NO_TEXT = (
    models.AutoField, models.IntegerField, models.BooleanField, models.DecimalField, models.FloatField,
    models.DateField, models.TimeField, models.DurationField, models.ForeignKey, models.UUIDField,
)  # fmt: skip


def text_columns() -> Iterator[str]:
    """Every column of the database in which words could stand, ours and those of installed packages."""
    for model in apps.get_models(include_auto_created=True):
        if model._meta.managed and not model._meta.proxy:
            for field in model._meta.local_concrete_fields:
                if not isinstance(field, _NO_TEXT) and not field.choices:
                    yield f"{model._meta.label}.{field.name}"


def of_accounts() -> list[DataKind]:
    """What may be kept of somebody with an account."""
    return [kind for kind in KINDS if kind.whose in (Whose.BUYER, Whose.ACCOUNT)]


def of_orders() -> list[DataKind]:
    """What may be kept of somebody who bought without an account."""
    return [kind for kind in KINDS if kind.whose == Whose.BUYER or kind.code == "letters"]
