"""The whole shop as a folder, and a folder as a whole shop: database and stored files of one moment (ADR 0030)."""
