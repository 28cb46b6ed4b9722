from orders.models.holds import UnpaidHold
from orders.models.ledger import Account, LedgerEntry, LedgerTransaction
from orders.models.orders import (
    FacilityOrder,
    FacilityOrderEvent,
    Line,
    Order,
    OrderEvent,
    Reservation,
    ShippingAddress,
)
from orders.models.payments import BY_HAND, PaymentAttempt, TransferConfirmation, WebhookInbox
from orders.models.shipping import (
    TO,
    CourierService,
    Reach,
    Shipment,
    ShipmentLine,
    ShippingRate,
    TrackingCorrection,
)

__all__ = [
    "BY_HAND",
    "TO",
    "Account",
    "CourierService",
    "FacilityOrder",
    "FacilityOrderEvent",
    "LedgerEntry",
    "LedgerTransaction",
    "Line",
    "Order",
    "OrderEvent",
    "PaymentAttempt",
    "Reach",
    "Reservation",
    "Shipment",
    "ShipmentLine",
    "ShippingAddress",
    "ShippingRate",
    "TrackingCorrection",
    "TransferConfirmation",
    "UnpaidHold",
    "WebhookInbox",
]

from oscar.apps.order.models import *  # noqa: E402,F403
