"""Writes of the catalog. drafts: what officers type; variants: their grid; photos; offers: stock and price."""
