from django.db import models


class TryCount(models.Model):
    """A bucket of tries that is counted here and not in Valkey (pasindo.common.counting). Nobody can be read from it:
    the key is a keyed digest."""

    key = models.CharField(max_length=120, primary_key=True, help_text="The limit's name and the digest of its parts.")
    full_at = models.FloatField(help_text="When it is full of free tries again, in seconds since 1970.")

    class Meta:
        indexes = [models.Index(fields=["full_at"], name="trycount_full_at")]

    def __str__(self) -> str:
        return self.key
