"""What waits for payment, by who ordered it."""

from django.db import models
from django.db.models import Q


class UnpaidHold(models.Model):
    """So many pieces of an order that is not paid yet, under keyed digests of who ordered them; it goes when the order
    is paid or lapses. It only counts: the pieces themselves are held by Reservation."""

    order = models.OneToOneField("order.Order", models.CASCADE, primary_key=True, related_name="unpaid_hold")
    mail = models.CharField(max_length=32)
    phone = models.CharField(max_length=32, blank=True)
    network = models.CharField(max_length=32, blank=True)
    pieces = models.PositiveIntegerField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [
            models.Index(fields=["mail"], name="holds_of_mail"),
            models.Index(fields=["phone"], name="holds_of_phone"),
            models.Index(fields=["network"], condition=~Q(network=""), name="holds_of_network"),
        ]

    def __str__(self):
        return f"{self.order_id}: {self.pieces}"
