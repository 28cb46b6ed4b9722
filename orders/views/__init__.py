"""Pages around an order: the basket, the checkout, the buyer's orders, and the facility's."""
