"""A real Chromium. Without one the tests that need it are left out, and the summary says so."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

SIZES = {"phone": {"width": 360, "height": 740}, "desktop": {"width": 1280, "height": 800}}


def chromium() -> str | None:
    """The path of a Chromium on this machine, or of playwright's own."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    own = sorted(Path.home().glob(".cache/ms-playwright/chromium-*/chrome-linux*/chrome"))
    return str(own[-1]) if own else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what needs the live processes, keep it on one xdist worker, and leave browser tests out without Chromium."""
    without_browser, left_out = [], []
    for item in items:
        names = getattr(item, "fixturenames", ())
        if "_worker" in names or "_web" in names:
            item.add_marker(pytest.mark.xdist_group("live"))
        if "browser" in names:
            item.add_marker(pytest.mark.browser)
        (left_out if "browser" in names and not chromium() else without_browser).append(item)
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        config.stash[LEFT_OUT] = len(left_out)
        items[:] = without_browser


LEFT_OUT = pytest.StashKey[int]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not chromium():
        count = config.stash.get(LEFT_OUT, None)
        number = "All" if count is None else str(count)
        terminalreporter.write_line(
            f"{number} browser tests were left out: there is no Chromium here (Debian: apt-get install chromium).",
            yellow=True,
        )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the run; its driver runs an event loop in this thread, which Django must tolerate."""
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        running = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser, live_site: str) -> Iterator[Callable[..., Page]]:
    """`open_page("phone")`: a page of a new visitor, with the site as base; fails on script errors and CSP refusals."""
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type == "error" and "Content Security Policy" in message.text:
            problems.append(message.text)

    def open_one(size: str = "phone") -> Page:
        touch = size == "phone"
        context = browser.new_context(
            base_url=live_site, viewport=SIZES[size], locale="id-ID", has_touch=touch, is_mobile=touch
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", note)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert problems == []


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A desktop visitor, 1280 px wide."""
    return open_page("desktop")


@pytest.fixture
def phone(open_page: Callable[..., Page]) -> Page:
    """A visitor on a phone, 360 px wide."""
    return open_page("phone")
