"""Reads of the catalog. officer: the listings of one facility, with whoever asks in the signature."""
