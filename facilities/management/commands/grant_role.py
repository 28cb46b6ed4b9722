"""`manage.py grant_role EMAIL ROLE [--facility SLUG | --kanwil CODE] [--until DATE]`: how the first people get in."""

import datetime

from django.core.management.base import BaseCommand, CommandError

from facilities.models import Partner
from facilities.services import invite
from pasindo.accounts.invitations import path_of
from pasindo.accounts.roles import REGIONAL, FacilityRole, Role
from pasindo.common.addresses import absolute_address
from pasindo.common.exceptions import DomainError
from pasindo.common.models import Kanwil


class Command(BaseCommand):
    help = "Invite a person to a role: the link is sent to the address, and printed here."

    def add_arguments(self, parser) -> None:
        parser.add_argument("email")
        parser.add_argument("role", choices=[*FacilityRole.values, *Role.values])
        parser.add_argument("--name", default="", help="The person's name; they may correct it.")
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
            invitation = invite(
                email=options["email"],
                role=role,
                facility_id=facility.pk if facility else None,
                kanwil_id=kanwil.pk if kanwil else None,
                until=options["until"],
                name=options["name"],
                actor=None,
            )
        except DomainError as refusal:
            raise CommandError(refusal.message) from refusal
        self.stdout.write(f"{invitation.email} is invited as {role} of {facility or kanwil or 'the nation'}.")
        self.stdout.write(f"The link, open once until {invitation.expires_at:%Y-%m-%d %H:%M} UTC:")
        self.stdout.write(absolute_address(path_of(invitation)))
