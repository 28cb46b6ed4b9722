"""Where files lie. The private storage is reached only through an authorised view; the public one by anyone."""

from django.core.files.storage import Storage, storages


def private() -> Storage:
    """Masters, previews and renditions of unpublished photos, proofs and licences."""
    return storages["private"]


def public() -> Storage:
    """Renditions of the photos of published listings, and nothing else."""
    return storages["default"]
