"""Addresses of the catalog, one module per audience."""
