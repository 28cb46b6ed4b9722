"""Who knocks: one person per role, each in the own facility, Kanwil or nation; and those without any role."""

from functools import cached_property
from typing import Any

from facilities.models import Partner
from pasindo.accounts.models import User
from pasindo.accounts.roles import REGIONAL, FacilityRole, Role
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility, officer

ANONYMOUS, BUYER, SUPERUSER = "anonymous", "buyer", "superuser"
FACILITY_ROLES = tuple(role.value for role in FacilityRole)
REGIONAL_ROLES = tuple(role.value for role in Role if role in REGIONAL)
NATIONAL_ROLES = tuple(role.value for role in Role if role not in REGIONAL)
ACTORS = (ANONYMOUS, BUYER, *FACILITY_ROLES, *REGIONAL_ROLES, *NATIONAL_ROLES, SUPERUSER)
SIGNED_IN = frozenset(ACTORS) - {ANONYMOUS}
EVERYBODY = frozenset(ACTORS)


class World:
    """Two facilities in two regions. `own` is that of the officers and of their Kanwil; `foreign` is the other one.

    Nothing is made before it is asked for; `made` keeps what several walls of one address share.
    """

    def __init__(self) -> None:
        self.made: dict[tuple, Any] = {}
        self.submission: Any = None
        self.facility_order: Any = None
        self.draft: Any = None

    @cached_property
    def own_facility(self) -> Partner:
        return make_facility(kanwil_id="jawa-timur", regency_id="35.16")

    @cached_property
    def foreign_facility(self) -> Partner:
        return make_facility(kanwil_id="bali", regency_id="51.71", time_zone="Asia/Makassar")

    @cached_property
    def other_buyer(self) -> User:
        return make_user()

    @cached_property
    def _people(self) -> dict[str, User]:
        return {}

    def facility(self, *, own: bool) -> Partner:
        return self.own_facility if own else self.foreign_facility

    def buyer(self, *, own: bool) -> User:
        return self.person(BUYER) if own else self.other_buyer

    def person(self, actor: str) -> User:
        """The one person who holds this role and no other."""
        if actor not in self._people:
            self._people[actor] = self._make(actor)
        return self._people[actor]

    def _make(self, actor: str) -> User:
        if actor in FACILITY_ROLES:
            return officer(self.own_facility, FacilityRole(actor))
        if actor in REGIONAL_ROLES:
            return make_user(role=Role(actor), kanwil_id=self.own_facility.kanwil_id)
        if actor in NATIONAL_ROLES:
            return make_user(role=Role(actor))
        almighty = actor == SUPERUSER
        return make_user(is_staff=almighty, is_superuser=almighty)
