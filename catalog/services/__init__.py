"""Writes of the catalog. drafts: what officers type; photos and their renditions; offers: stock and price."""
