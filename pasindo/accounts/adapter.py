"""What allauth asks the shop about accounts."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from pasindo.common.clients import client_address


class AccountAdapter(DefaultAccountAdapter):
    def get_client_ip(self, request: HttpRequest) -> str:
        """As everything else counts it."""
        return client_address(request)
