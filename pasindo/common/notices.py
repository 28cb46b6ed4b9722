"""The list in the page head: what an officer or a curator was told of, and what of it was not read yet."""

import uuid

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from pasindo.common import clock
from pasindo.common.channels import PAGE
from pasindo.common.models import Message


def notices_of(user: AbstractBaseUser) -> QuerySet[Message]:
    """What this person was told of, latest first."""
    return Message.objects.filter(user_id=user.pk, channel=PAGE).order_by("-created_at", "pk")


def unread_count(user: AbstractBaseUser | AnonymousUser) -> int:
    """How many of them were not read yet; nothing for a visitor who has not signed in."""
    return notices_of(user).filter(read_at__isnull=True).count() if isinstance(user, AbstractBaseUser) else 0


def read_notice(*, user: AbstractBaseUser, notice_id: uuid.UUID) -> Message | None:
    """Mark one notice of this person as read and return it; None if it is not theirs."""
    notice = notices_of(user).filter(pk=notice_id).first()
    if notice is not None and notice.read_at is None:
        notice.read_at = clock.now()
        notice.save(update_fields=["read_at"])
    return notice


def read_all_notices(*, user: AbstractBaseUser) -> int:
    """Mark everything as read; returns how many were not."""
    return notices_of(user).filter(read_at__isnull=True).update(read_at=clock.now())
