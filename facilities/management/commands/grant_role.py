"""`manage.py grant_role EMAIL ROLE [--facility SLUG | --kanwil CODE] [--until DATE]`: how the first people get in."""

import datetime

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from facilities.models import Partner
from facilities.services import add_officer
from pasindo.accounts.models import User
from pasindo.accounts.roles import REGIONAL, FacilityRole, Role
from pasindo.accounts.services import account_for, grant_role
from pasindo.common.exceptions import DomainError
from pasindo.common.models import Kanwil


class Command(BaseCommand):
    help = "Give a person a role; the account is made if there is none, and its owner sets a password by mail."

    def add_arguments(self, parser) -> None:
        parser.add_argument("email")
        parser.add_argument("role", choices=[*FacilityRole.values, *Role.values])
        parser.add_argument("--name", default="", help="The name that the page head shows.")
        parser.add_argument("--facility", help="The facility's slug, for a role in a facility.")
        parser.add_argument("--kanwil", help="The Kanwil's code, for a regional role.")
        parser.add_argument("--until", type=datetime.date.fromisoformat, help="Last day, YYYY-MM-DD; open if left out.")

    def handle(self, *args, **options) -> None:
        role, facility, kanwil = options["role"], None, None
        if role in FacilityRole.values:
            facility = Partner.objects.filter(slug=options["facility"]).first()
            if facility is None:
                raise CommandError(f"The role {role} needs --facility with the slug of an existing facility.")
        elif role in REGIONAL:
            kanwil = Kanwil.objects.filter(pk=options["kanwil"]).first()
            if kanwil is None:
                known = ", ".join(Kanwil.objects.values_list("pk", flat=True))
                raise CommandError(f"The role {role} needs --kanwil with one of: {known}.")
        try:
            user = self._give(role, facility, kanwil, options)
        except DomainError as refusal:
            raise CommandError(refusal.message) from refusal
        self.stdout.write(f"{user.email} is now {role} of {facility or kanwil or 'the nation'}.")

    @staticmethod
    @transaction.atomic
    def _give(role: str, facility: Partner | None, kanwil: Kanwil | None, options: dict) -> User:
        """The account and its role together: a refused role leaves no account behind."""
        user = account_for(email=options["email"], name=options["name"])
        if facility:
            add_officer(
                facility_id=facility.pk, user_id=user.pk, role=FacilityRole(role), until=options["until"], actor=None
            )
        else:
            grant_role(
                user_id=user.pk,
                role=Role(role),
                kanwil_id=kanwil.pk if kanwil else None,
                until=options["until"],
                actor=None,
            )
        return user
