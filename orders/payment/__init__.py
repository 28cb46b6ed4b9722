"""Gateways: how an order is paid, and what a gateway tells us about it."""
