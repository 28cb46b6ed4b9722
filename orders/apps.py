"""Our fork of oscar.apps.order. Directory `orders`, app label `order`:
write "order.Order" in foreign keys, `makemigrations order`."""

from oscar.apps.order import apps


class OrdersConfig(apps.OrderConfig):
    name = "orders"

    def ready(self):
        super().ready()
        from orders import notifications  # noqa: F401, PLC0415 - registers how our topics read
