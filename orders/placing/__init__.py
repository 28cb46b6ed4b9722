"""The rows of a new order: what the basket is asked, what is written, what is promised of the stock."""
