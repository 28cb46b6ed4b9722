"""The people of the main job: each in a browser of their own, signed in."""

from collections.abc import Callable

from django.conf import settings
from django.test import Client
from playwright.sync_api import Page, expect

from pasindo.accounts.models import User
from tests.factories.accounts import PASSWORD


class Person:
    """Somebody at a phone or an office PC. `does` presses a button by its words."""

    def __init__(self, open_page: Callable[..., Page], user: User | None = None, size: str = "desktop") -> None:
        self.page = open_page(size)
        self.user = user
        self.page.set_default_timeout(15_000)
        if user and user.role_assignments.exists():
            self.is_signed_in(user)
        elif user:
            self.page.goto("/masuk/")
            self.writes(login=user.email, password=PASSWORD)
            self.page.locator("main form button").first.click()
            self.page.wait_for_url(lambda url: "/masuk/" not in url)

    def is_signed_in(self, user: User) -> None:
        """With the second factor that roles of region and nation are asked for; its pages have tests of their own."""
        client = Client()
        client.force_login(user)
        self.page.goto("/")
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        self.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": self.page.url}])

    def opens(self, path: str) -> None:
        response = self.page.goto(path)
        assert response and response.ok, f"{path}: {response and response.status}"
        self.fits()

    def does(self, name: str) -> None:
        self.page.get_by_role("button", name=name).first.click()

    def follows(self, name: str) -> None:
        self.page.get_by_role("link", name=name).first.click()

    def writes(self, **fields: str) -> None:
        """Fill inputs by their name in the form."""
        for name, value in fields.items():
            self.page.locator(f"[name='{name}']").fill(value)

    def sees(self, words: str) -> None:
        expect(self.page.get_by_text(words, exact=False).first).to_be_visible(timeout=15_000)

    def fits(self) -> None:
        """No page scrolls sideways, on whatever screen."""
        self.page.locator("footer").first.wait_for()  # the page has come whole
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{self.page.url} is {wide} px too wide"
