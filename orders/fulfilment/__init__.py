"""A facility order on its way: accepted, packed, shipped, delivered, done."""
