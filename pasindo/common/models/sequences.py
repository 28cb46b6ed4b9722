from django.db import models


class Sequence(models.Model):
    """A gapless counter: the last number given out under a name such as `curation/2026`."""

    name = models.CharField(max_length=60, primary_key=True)
    value = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"
