"""The books: what happened to the money of an order."""
