#!/usr/bin/env python
"""Runs a command in development: `manage.py up`, `manage.py shell`, `manage.py help`."""

import sys

from pasindo.services.command import run

if __name__ == "__main__":
    sys.exit(run(sys.argv))
