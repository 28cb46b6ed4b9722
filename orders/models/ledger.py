"""The books: append-only, double entry, whole rupiah."""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pasindo.common.triggers import append_only, written_with


class Account(models.TextChoices):
    GATEWAY = "gateway", _("Kas di gerbang pembayaran")  # what a gateway has taken in and owes us
    OWED_TO_BUYER = "owed_to_buyer", _("Titipan pembeli")  # paid for, not yet earned
    OWED_TO_FACILITY = "owed_to_facility", _("Hak UPT")
    SHIPPING = "shipping", _("Titipan ongkos kirim")
    PREMI = "premi", _("Upah perajin (premi)")
    STATE_REVENUE = "state_revenue", _("PNBP")
    WORKING_CAPITAL = "working_capital", _("Dana penunjang")


class LedgerTransaction(models.Model):
    """One booking: what happened, once."""

    event = models.CharField(max_length=120, unique=True)
    order = models.ForeignKey("order.Order", models.PROTECT, related_name="ledger_transactions")
    description = models.CharField(max_length=200)
    booked_at = models.DateTimeField()

    class Meta:
        ordering = ("booked_at", "pk")
        triggers = [
            append_only(),  # a wrong booking is put right by another one
            # Nothing but its entries says what was booked; deferred, as they are written after it.
            pgtrigger.Trigger(
                name="has_entries",
                level=pgtrigger.Row,
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                timing=pgtrigger.Deferred,
                func=pgtrigger.Func(
                    """
                    IF NOT EXISTS (SELECT 1 FROM order_ledgerentry WHERE transaction_id = NEW.id) THEN
                        RAISE EXCEPTION 'ledger transaction % books nothing', NEW.id USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NULL;
                    """
                ),
            ),
        ]

    def __str__(self):
        return self.event


class LedgerEntry(models.Model):
    """A debit (positive) or credit (negative) of one account, in rupiah."""

    transaction = models.ForeignKey(LedgerTransaction, models.PROTECT, related_name="entries")
    account = models.CharField(max_length=20, choices=Account)
    facility = models.ForeignKey("partner.Partner", models.PROTECT, null=True, blank=True, related_name="+")
    facility_order = models.ForeignKey("order.FacilityOrder", models.PROTECT, null=True, blank=True, related_name="+")
    amount = models.BigIntegerField()

    class Meta:
        ordering = ("pk",)
        verbose_name_plural = "ledger entries"
        constraints = [
            models.CheckConstraint(condition=Q(account__in=Account.values), name="ledger_account_is_known"),
            models.CheckConstraint(condition=~Q(amount=0), name="ledger_entry_is_not_nothing"),
        ]
        triggers = [
            append_only(),
            # Two more entries that balance would rewrite what was booked, and nothing else would notice.
            written_with("order_ledgertransaction", "transaction_id"),
            # The sum of several rows, so no check constraint; deferred, as a transaction balances with its last row only.
            pgtrigger.Trigger(
                name="transaction_balances",
                level=pgtrigger.Row,
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                timing=pgtrigger.Deferred,
                func=pgtrigger.Func(
                    """
                    IF (SELECT sum(amount) FROM order_ledgerentry WHERE transaction_id = NEW.transaction_id) <> 0 THEN
                        RAISE EXCEPTION 'ledger transaction % does not balance', NEW.transaction_id
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NULL;
                    """
                ),
            ),
        ]

    def __str__(self):
        return f"{self.account} {self.amount}"
