"""What PostgreSQL must know before the first table: ranges that exclude each other, and likeness of words."""

from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension
from django.db import migrations


class Migration(migrations.Migration):
    operations = [BtreeGistExtension(), TrigramExtension()]
