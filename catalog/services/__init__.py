"""Writes of the catalog. drafts: what officers type; photos; offers: stock and price; publishing: freeze, grant, publish."""
