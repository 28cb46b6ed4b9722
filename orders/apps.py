"""Our fork of oscar.apps.order. Directory `orders`, app label `order`:
write "order.Order" in foreign keys, `makemigrations order`."""

from oscar.apps.order import apps


class OrdersConfig(apps.OrderConfig):
    name = "orders"
