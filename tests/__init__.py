"""Tests: `tests/<app>/test_<behaviour>.py`, `tests/flows/`, `tests/concurrency/`; the machinery is in `tests/harness/`."""
