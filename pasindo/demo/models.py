"""What of the demonstration is loaded already: so that loading again adds only what is missing."""

from django.db import models


class Loaded(models.Model):
    """A row per listing or order of the demonstration. Empty in production."""

    key = models.CharField(max_length=80, unique=True)
    loaded_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.key
