"""Who edits the listings of a facility in which capacity, and sees photos that are not public yet."""

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied

from catalog import selection
from catalog.models import Photo
from facilities.models import Partner
from facilities.permissions import is_member
from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_role_in
from pasindo.accounts.roles import FacilityRole, Role


def require_editor(user: User, facility: Partner) -> str:
    """The role in which the person edits: the head's before the officer's before the Kanwil's.

    Raises PermissionDenied for anybody else.
    """
    for role in (FacilityRole.ADMIN, FacilityRole.PRODUCT_OFFICER):
        if is_member(user, facility.pk, role):
            return role.value
    if has_role_in(user, Role.KANWIL_OPERATOR, facility.kanwil_id):
        return Role.KANWIL_OPERATOR.value
    raise PermissionDenied


def can_see_photo(user: User | AnonymousUser, photo: Photo) -> bool:
    """Members of the facility, its Kanwil, and those who select; a published photo is seen in the public storage."""
    facility = photo.facility
    return (
        is_member(user, facility.pk)
        or has_role_in(user, Role.KANWIL_OPERATOR, facility.kanwil_id)
        or selection.registered().shows_photos(user, facility)
    )
