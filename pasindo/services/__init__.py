"""PostgreSQL and Valkey without an installation, and the processes of `manage.py up`.

Whoever needs the two servers takes a lease (`lease.Lease`). The first one starts a keeper process, which runs both
servers on unix sockets and stops them when the last lease is gone, however its holder ended.
"""
