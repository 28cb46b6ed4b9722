"""What the worker does after somebody was erased."""

from celery import shared_task
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.cached_db import SessionStore
from django.contrib.sessions.models import Session

from pasindo.persons.erasing import FORGET_SESSIONS


@shared_task(name=FORGET_SESSIONS, ignore_result=True, soft_time_limit=100, time_limit=120)
def forget_sessions(user_id: str) -> None:
    """Delete every session of an account. They opened nothing any more; what was typed in them goes with them.

    A session does not say in a column whose it is, so all are read: a tenth of a second for some thousands."""
    store = SessionStore()
    for row in Session.objects.only("session_key", "session_data").iterator(chunk_size=500):
        if store.decode(row.session_data).get(SESSION_KEY) == user_id:
            SessionStore(row.session_key).delete()
