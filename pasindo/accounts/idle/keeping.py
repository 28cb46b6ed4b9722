"""Keeping what was typed for the account whose session had ended, and for nobody else."""

import datetime
import uuid

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from pasindo.accounts.idle.models import KeptForm, SessionStep
from pasindo.accounts.models import User

KEPT_FOR = datetime.timedelta(hours=24)
MOST_FORMS = 5  # of one account; the oldest goes
LONGEST, MOST_FIELDS, LONGEST_PATH = 200_000, 1000, 500  # characters; what is larger is no form of ours
NEVER_KEPT = ("csrfmiddlewaretoken",)
SECRET_PARTS = ("password", "sandi", "secret", "credential")


@transaction.atomic
def keep_form(request: HttpRequest, *, user_id: int, page: str) -> bool:
    """Keep what this request sent; False where it is too large, or nothing was typed in it.

    Files are not kept, only their names: photos go one by one and are asked for again. Neither are passwords."""
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in NEVER_KEPT and not any(part in name.casefold() for part in SECRET_PARTS)
        for value in values
    ]
    size = sum(len(name) + len(value) for name, value in fields)
    path = request.get_full_path()
    if not fields or size > LONGEST or len(fields) > MOST_FIELDS or max(len(path), len(page)) > LONGEST_PATH:
        return False
    # Locked, so that two tabs at once do not both leave the oldest form where it is.
    User.objects.select_for_update().get(pk=user_id)
    now = timezone.now()
    names = [file.name for _name, files in request.FILES.lists() for file in files]
    KeptForm.objects.create(
        user_id=user_id, path=path, page=page, fields=fields, file_names=names, kept_at=now, expires_at=now + KEPT_FOR
    )
    surplus = KeptForm.objects.filter(user_id=user_id).order_by("-kept_at").values("pk")[MOST_FORMS:]
    KeptForm.objects.filter(pk__in=list(surplus.values_list("pk", flat=True))).delete()
    return True


def kept_forms_of(user: User) -> QuerySet[KeptForm]:
    """What waits to be sent again by this person, oldest first."""
    return KeptForm.objects.filter(user_id=user.pk, expires_at__gt=timezone.now()).order_by("kept_at")


def take_kept_form(*, user: User, public_id: uuid.UUID) -> KeptForm | None:
    """The form of this person, which is no longer kept from now on; None if there is none."""
    form = kept_forms_of(user).filter(public_id=public_id).first()
    return form if form is not None and KeptForm.objects.filter(pk=form.pk).delete()[0] else None


def forget_old_forms() -> int:
    """Delete what nobody came back for."""
    return KeptForm.objects.filter(expires_at__lte=timezone.now()).delete()[0]


def forget_old_steps() -> int:
    """Delete when somebody last acted in sessions that are over, whatever they held."""
    longest = datetime.timedelta(seconds=settings.SESSION_COOKIE_AGE)
    return SessionStep.objects.filter(at__lt=timezone.now() - longest).delete()[0]
