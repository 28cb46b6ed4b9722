"""Our migrations continue Oscar's: both folders are read, nothing is copied."""

from oscar.apps.catalogue import migrations as core

__path__ = [*__path__, *core.__path__]
