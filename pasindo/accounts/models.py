import uuid

import pgtrigger
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce, Lower
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from pasindo.accounts.roles import REGIONAL, FacilityRole, Role
from pasindo.accounts.states import InvitationState
from pasindo.accounts.triggers import keeps_an_admin, rests_on_an_invitation, stays_anonymised
from pasindo.common import clock
from pasindo.common.dated import Held, HeldQuerySet, HeldRange
from pasindo.common.histories import tracked
from pasindo.common.locks import key_of
from pasindo.common.texts import is_one_line, one_line
from pasindo.common.triggers import never_deleted, only_changes, passed_by_doors

NOBODYS_DOMAIN = "erased.invalid"  # of the address of an anonymised account; no mail goes to .invalid (RFC 2606)
ADMINS = "accounts.admins"  # the lock of whoever takes an administrator of the installation away


class UserManager(BaseUserManager):
    def create_user(self, email: str, password: str | None = None, **fields):
        """A person who signs in with `email`; without a password they must set one by mail."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.name = one_line(user.name)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields):
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, email: str):
        return self.get(email__iexact=email)


# Who may sign in, under which address, and who was given more than others. Passwords are in no history.
@tracked("UserChange", fields=["email", "is_active", "is_staff", "is_superuser", "anonymised_at"], forgets=True)
class User(AbstractBaseUser, PermissionsMixin):
    """Anyone who signs in, by e-mail. Never deleted: anonymised on request. People in custody have no account."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("surel"), unique=True)
    name = models.CharField(_("nama"), max_length=150, blank=True)
    phone = models.CharField(_("nomor telepon"), max_length=20, blank=True)
    language = models.CharField(max_length=2, default="id")
    is_staff = models.BooleanField(default=False, help_text="May open the administration pages; decides nothing.")
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(default=timezone.now)
    anonymised_at = models.DateTimeField(null=True, blank=True)
    # Part of what every session is checked against: another value ends them all. Empty for whoever never had to leave.
    session_epoch = models.CharField(max_length=22, default="", db_default="", blank=True, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: list[str] = []

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="one_account_per_address"),
            is_one_line("name", name="user_name_is_one_line"),
            models.CheckConstraint(
                condition=Q(anonymised_at__isnull=True)
                | Q(
                    name="",
                    phone="",
                    is_active=False,
                    is_staff=False,
                    is_superuser=False,
                    email__endswith=f"@{NOBODYS_DOMAIN}",
                ),
                name="an_anonymised_account_names_nobody",
            ),
        ]
        # Decisions and orders name their person for years: who wishes to be forgotten is anonymised, once and for all.
        triggers = [never_deleted(), stays_anonymised()]

    def __str__(self) -> str:
        return str(_("Akun yang dihapus")) if self.anonymised_at else self.name or self.email

    def _get_session_auth_hash(self, secret=None):
        # Django compares this at each request, under the key of today and under the former ones: both come by here.
        # Without an epoch it is Django's own, so that whoever was signed in before there were epochs stays so.
        of_password = super()._get_session_auth_hash(secret=secret)
        if not self.session_epoch:
            return of_password
        return salted_hmac("pasindo.accounts.session", of_password + self.session_epoch, secret=secret).hexdigest()

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name


class Invitation(models.Model):
    """An offer of a role at a place, to whoever reads the mails of an address. Accepted once, or never.

    The row says who invited, and what became of it, when and by whom; only that is written later. Its link is not in
    the database: what is kept is the digest of the token in it.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("surel"))
    name = models.CharField(_("nama"), max_length=150, blank=True)
    role = models.CharField(max_length=20, choices=[*FacilityRole.choices, *Role.choices])
    kanwil = models.ForeignKey("common.Kanwil", models.PROTECT, null=True, blank=True, related_name="+")
    facility = models.ForeignKey("partner.Partner", models.PROTECT, null=True, blank=True, related_name="invitations")
    until = models.DateField(null=True, blank=True, help_text="The last day of the role; none if it is open.")
    token_digest = models.CharField(max_length=64, unique=True)
    # None: the command line of the server.
    invited_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=InvitationState, default=InvitationState.OPEN)
    closed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at", "-pk")
        constraints = [
            models.CheckConstraint(condition=Q(state__in=InvitationState.values), name="invitation_state_is_known"),
            models.CheckConstraint(condition=Q(email=Lower("email")), name="invited_address_is_in_small_letters"),
            models.CheckConstraint(
                condition=Q(role__in=FacilityRole.values, facility__isnull=False, kanwil__isnull=True)
                | Q(role__in=REGIONAL, facility__isnull=True, kanwil__isnull=False)
                | Q(
                    role__in=[role for role in Role if role not in REGIONAL], facility__isnull=True, kanwil__isnull=True
                ),
                name="invitation_names_the_place_of_its_role",
            ),
            models.CheckConstraint(
                condition=Q(state=InvitationState.OPEN, closed_at__isnull=True, closed_by__isnull=True)
                | (~Q(state=InvitationState.OPEN) & Q(closed_at__isnull=False)),
                name="closed_invitation_says_when",
            ),
            models.CheckConstraint(
                condition=~Q(state=InvitationState.ACCEPTED)
                | Q(closed_by__isnull=False, closed_at__lt=models.F("expires_at")),
                name="accepted_invitation_says_by_whom_and_in_time",
            ),
            models.UniqueConstraint(
                fields=["email", "role", "kanwil", "facility"],
                condition=Q(state=InvitationState.OPEN),
                nulls_distinct=False,
                name="one_open_invitation_of_an_address_to_a_role",
            ),
        ]
        triggers = [
            never_deleted(),
            passed_by_doors(only_changes("state", "closed_by_id", "closed_at")),
            # A second acceptance, or a revoked link that opens again, would give a role that nobody offered.
            passed_by_doors(
                pgtrigger.Trigger(
                    name="closes_once",
                    when=pgtrigger.Before,
                    operation=pgtrigger.Insert | pgtrigger.Update,
                    func=pgtrigger.Func(
                        """
                        IF TG_OP = 'INSERT' AND NEW.state <> 'open' THEN
                            RAISE EXCEPTION 'an invitation begins open' USING ERRCODE = 'check_violation';
                        END IF;
                        IF TG_OP = 'UPDATE' AND OLD.state <> 'open' THEN
                            RAISE EXCEPTION 'an invitation is closed once' USING ERRCODE = 'check_violation';
                        END IF;
                        RETURN NEW;
                        """
                    ),
                )
            ),
        ]

    def __str__(self) -> str:
        return f"{self.email}: {self.get_role_display()}"

    @property
    def is_expired(self) -> bool:
        return self.expires_at <= clock.now()

    @property
    def place(self) -> str:
        """Where the role is held; nothing for the nation."""
        return str(self.facility or self.kanwil or "")


class Appointed(Held):
    """A role that its holder accepted by an invitation. One from before there were invitations says so."""

    user: models.ForeignKey
    # The invitation that gave the role, or that last gave it a later end. Each gives one role, once.
    invitation = models.OneToOneField(Invitation, models.PROTECT, null=True, blank=True, related_name="+")
    taken_over = models.BooleanField(default=False, help_text="Given before there were invitations.")
    granted_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")

    objects = HeldQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            *Held.Meta.constraints,
            models.CheckConstraint(
                condition=Q(taken_over=True) | Q(invitation__isnull=False), name="%(class)s_has_its_invitation"
            ),
        ]


# Its triggers keep who gave, changed and ended a right, whatever wrote it: the row itself knows its last state only.
@tracked("RoleAssignmentEvent")
class RoleAssignment(Appointed):
    """A national or regional role of a person, from one day until another."""

    user = models.ForeignKey(User, models.PROTECT, related_name="role_assignments")
    role = models.CharField(max_length=20, choices=Role)
    kanwil = models.ForeignKey("common.Kanwil", models.PROTECT, null=True, blank=True, related_name="role_assignments")

    class Meta:
        constraints = [
            *Appointed.Meta.constraints,
            models.CheckConstraint(condition=Q(role__in=Role.values), name="role_is_known"),
            models.CheckConstraint(
                condition=Q(role__in=REGIONAL, kanwil__isnull=False) | (~Q(role__in=REGIONAL) & Q(kanwil__isnull=True)),
                name="regional_roles_name_their_kanwil",
            ),
            ExclusionConstraint(
                name="a_role_is_held_once_at_a_time",
                expressions=[
                    ("user", RangeOperators.EQUAL),
                    ("role", RangeOperators.EQUAL),
                    (Coalesce("kanwil_id", models.Value("")), RangeOperators.EQUAL),
                    (HeldRange(), RangeOperators.OVERLAPS),
                ],
            ),
        ]
        # Whether somebody was entitled to a decision must be answerable after they have left: roles end.
        triggers = [
            never_deleted(),
            only_changes("valid_from", "valid_until", "ended_at", "invitation_id", "granted_by_id"),
            rests_on_an_invitation("kanwil_id"),
            keeps_an_admin(Role.ADMIN, lock=f"PERFORM pg_advisory_xact_lock({key_of(ADMINS)})", same_place="TRUE"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}"


@tracked("SignInAddressChange", fields=["user", "verified", "primary"], may_be_deleted=True)
class SignInAddress(EmailAddress):
    """allauth's row of an address. Its history says when one came, was proved or went, and by whom; not which."""

    class Meta:
        proxy = True


@tracked("SecondFactorChange", fields=["user", "type"], may_be_deleted=True)
class SecondFactor(Authenticator):
    """allauth's row of a second factor. Its history says when one came or went, and by whom; never its secret."""

    class Meta:
        proxy = True


# At the end: these rows name their person, who must be known by then.
from pasindo.accounts.idle.models import KeptForm, SessionStep  # noqa: E402, F401
from pasindo.accounts.second_factor.models import FactorReset  # noqa: E402, F401
