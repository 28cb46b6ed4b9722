"""How a session finds its person."""

from allauth.account.auth_backends import AuthenticationBackend

from pasindo.accounts.duties import with_duties
from pasindo.accounts.models import User


class AccountBackend(AuthenticationBackend):
    """allauth's, by e-mail and password. Each request's person comes with what they may be asked for (`duties.py`)."""

    def get_user(self, user_id: int) -> User | None:
        user = with_duties(User.objects.filter(pk=user_id)).first()
        return user if user is not None and self.user_can_authenticate(user) else None
