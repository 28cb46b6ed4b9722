"""Tests: `tests/<app>/test_<behaviour>.py`, `tests/flows/`, `tests/concurrency/`; machinery in `tests/harness/`."""
