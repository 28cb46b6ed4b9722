"""Our fork of oscar.apps.catalogue. Directory `catalog`, app label `catalogue`:
write "catalogue.Product" in foreign keys, `makemigrations catalogue`."""

from oscar.apps.catalogue import apps


class CatalogConfig(apps.CatalogueConfig):
    name = "catalog"
