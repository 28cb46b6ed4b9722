"""Attempts to pay an order, and the messages of the gateways."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import Q
from django.db.models.functions import MD5

from orders.states import PAYMENT_TRANSITIONS, PaymentStatus, WebhookState
from pasindo.common.histories import tracked
from pasindo.common.texts import is_one_line
from pasindo.common.triggers import append_only, moves, never_deleted, only_changes, passed_by_doors

BY_HAND = "manual"  # the gateway whose payments a person finds on a bank's statement; two triggers below name it too


@tracked("PaymentAttemptChange", fields=["status", "amount"], only=["status"])  # its moves, whatever wrote them
class PaymentAttempt(models.Model):
    """One try to pay the whole of an order through one gateway. Amounts in rupiah."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    order = models.ForeignKey("order.Order", models.PROTECT, related_name="payment_attempts")
    gateway = models.CharField(max_length=20)
    reference = models.CharField(max_length=60, unique=True, help_text="Ours, as the gateway knows it.")
    external_id = models.CharField(max_length=80, blank=True)
    amount = models.PositiveBigIntegerField()
    status = models.CharField(max_length=12, choices=PaymentStatus, default=PaymentStatus.PENDING)
    payment_url = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    paid_at = models.DateTimeField(null=True, blank=True)
    status_since = models.DateTimeField()

    class Meta:
        ordering = ("created_at", "pk")
        constraints = [
            models.CheckConstraint(condition=Q(status__in=PaymentStatus.values), name="payment_status_is_known"),
            models.CheckConstraint(condition=Q(amount__gt=0), name="payment_amount_is_positive"),
            models.UniqueConstraint(
                fields=["order"], condition=Q(status=PaymentStatus.PAID), name="an_order_is_paid_once"
            ),
            models.UniqueConstraint(
                fields=["order"], condition=Q(status=PaymentStatus.PENDING), name="one_open_payment_per_order"
            ),
        ]
        # What finance looks through: the open ones of all there ever were, by their deadline.
        indexes = [
            models.Index(
                fields=["gateway", "expires_at"], condition=Q(status=PaymentStatus.PENDING), name="payments_open"
            )
        ]
        # Messages come twice and in any order: no code path may make a settled attempt an open one again.
        # What it asks for, of whom, is fixed: a gateway's answer is compared with it.
        triggers = [
            never_deleted(),
            moves("status", PAYMENT_TRANSITIONS),
            only_changes("status", "status_since", "external_id", "payment_url", once=["paid_at"]),
            # What a gateway says is compared with this amount: a second attempt over one rupiah would settle the order.
            pgtrigger.Trigger(
                name="of_the_whole_order",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func=pgtrigger.Func(
                    """
                    IF NEW.amount <> (SELECT total_incl_tax FROM order_order WHERE id = NEW.order_id) THEN
                        RAISE EXCEPTION 'an attempt pays the whole of its order' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
            # Nobody but a person says that money came by hand: without that person's row it did not. That another
            # table decides is why this is a trigger; its rows are never changed, so none has to be locked.
            pgtrigger.Trigger(
                name="by_hand_as_confirmed",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("status"),
                func=pgtrigger.Func(
                    """
                    IF NEW.gateway = 'manual' AND NEW.status IN ('paid', 'needs_refund') AND NOT EXISTS (
                        SELECT 1 FROM order_transferconfirmation WHERE attempt_id = NEW.id
                    ) THEN
                        RAISE EXCEPTION 'a transfer by hand is paid when it was confirmed'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    def __str__(self):
        return f"{self.reference} ({self.status})"


class TransferConfirmation(models.Model):
    """A transfer by hand that somebody of national finance found on the statement of the shop's account. Never changed.

    `amount`: the rupiah that came, which are those of the attempt. `bank_reference`: what the statement calls the line.
    """

    attempt = models.OneToOneField(PaymentAttempt, models.PROTECT, related_name="confirmation")
    amount = models.PositiveBigIntegerField()
    received_on = models.DateField()
    bank_reference = models.CharField(max_length=60)
    confirmed_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    confirmed_at = models.DateTimeField()

    class Meta:
        constraints = [
            # One line of the statement is one transfer: it pays one order.
            models.UniqueConstraint(fields=["received_on", "bank_reference"], name="a_transfer_pays_one_order"),
            models.CheckConstraint(condition=~Q(bank_reference=""), name="a_transfer_has_a_reference"),
            is_one_line("bank_reference", name="bank_reference_is_one_line"),
        ]
        triggers = [
            append_only(),  # who found which money, and when, is what books and disputes rest on
            # Another amount would settle the order all the same. Locked: the attempt must not lapse between this look
            # and the commit.
            pgtrigger.Trigger(
                name="of_an_open_transfer",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func=pgtrigger.Func(
                    """
                    PERFORM 1 FROM order_paymentattempt WHERE id = NEW.attempt_id AND gateway = 'manual'
                        AND status = 'pending' AND amount = NEW.amount FOR NO KEY UPDATE;
                    IF NOT FOUND THEN
                        RAISE EXCEPTION 'a confirmation is of an open transfer by hand and its amount'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    def __str__(self):
        return f"{self.received_on} {self.bank_reference}"


class WebhookInbox(models.Model):
    """A gateway's message, kept before it is believed; worked on afterwards, once."""

    gateway = models.CharField(max_length=20)
    event_id = models.CharField(max_length=120, help_text="With the body: what makes a repeated message the same.")
    body = models.TextField()
    headers = models.JSONField(default=dict)
    received_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=[(s, s) for s in WebhookState.values], default=WebhookState.RECEIVED)
    outcome = models.CharField(max_length=200, blank=True)
    worked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("received_at", "pk")
        verbose_name_plural = "webhook inbox"
        constraints = [
            # A gateway that corrects what it said may use the event's id again: another text is another message.
            models.UniqueConstraint("gateway", "event_id", MD5("body"), name="a_webhook_is_kept_once"),
            models.CheckConstraint(condition=Q(state__in=WebhookState.values), name="webhook_state_is_known"),
        ]
        indexes = [
            models.Index(fields=["received_at"], condition=Q(state=WebhookState.RECEIVED), name="webhooks_to_work_on")
        ]
        # What a gateway said is evidence: only what became of it is written afterwards.
        triggers = [never_deleted(), passed_by_doors(only_changes("state", "outcome", "worked_at"))]

    def __str__(self):
        return f"{self.gateway} {self.event_id}"
