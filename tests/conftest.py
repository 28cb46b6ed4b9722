"""Starts this run's servers before the settings are read, then loads the fixtures of tests/harness/."""

import os

import django
from hypothesis import settings as hypothesis_settings

from tests.harness import environment

environment.prepare()
os.environ["DJANGO_SETTINGS_MODULE"] = "pasindo.settings"
django.setup()
# An xdist worker inherits our environment and must not read the settings before it has its own database.
del os.environ["DJANGO_SETTINGS_MODULE"]

hypothesis_settings.register_profile("pasindo", deadline=None, database=None)
hypothesis_settings.load_profile("pasindo")

pytest_plugins = [
    "tests.harness.database",
    "tests.harness.signing_in",
    "tests.harness.site",
    "tests.harness.mail",
    "tests.harness.browser",
]
