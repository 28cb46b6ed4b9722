"""How a topic reads. A room registers, in its `notifications.py`, what its topics say and by which channels."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.text import Truncator

from pasindo.common.channels import MAIL, PAGE
from pasindo.common.channels.base import Channel, channel_of

DEFAULT_CHANNELS = (MAIL, PAGE)
SHORT = 160  # characters: what a push message or a chat shows without unfolding


@dataclass(frozen=True)
class Notice:
    """What a recipient reads: a subject of one line, where it leads (a path of ours), and the letter.

    `write` makes the letter, text and HTML, when a mail goes out: a line in the page head needs none. `brief` is for
    channels that hold little, where the subject is too long or too bare for them."""

    subject: str
    path: str
    write: Callable[[], tuple[str, str]] = lambda: ("", "")
    brief: str = ""

    @property
    def short(self) -> str:
        """One line of at most 160 characters: `brief`, else the subject."""
        return Truncator(" ".join((self.brief or self.subject).split())).chars(SHORT)


class Letter(NamedTuple):
    """A notice with its letter written."""

    subject: str
    path: str
    text: str
    html: str


Renderer = Callable[[str], Notice]


class Topic(NamedTuple):
    """How a topic reads, and by which channels people are told of it."""

    render: Renderer
    channels: tuple[Channel, ...]


_topics: dict[str, Topic] = {}


def renders(topic: str, *, channels: Iterable[str] = DEFAULT_CHANNELS) -> Callable[[Renderer], Renderer]:
    """Register the function that turns `about` into a Notice, in the language that is active when it is called.

    `channels` are those by which people are told of this topic, each where it reaches them."""
    known = channels_of(channels)

    def register(function: Renderer) -> Renderer:
        _topics[topic] = Topic(function, known)
        return function

    return register


def channels_of(codes: Iterable[str]) -> tuple[Channel, ...]:
    """The channels under some codes, each once. Raises UnknownChannel."""
    return tuple(channel_of(code) for code in dict.fromkeys(codes))


def topic_of(name: str) -> Topic:
    """Raises KeyError for a topic that nobody registered."""
    return _topics[name]


def letter(template: str, *, subject: str, path: str, context: dict, brief: str = "") -> Notice:
    """A Notice whose letter is `<template>.txt` and `<template>.html`; both get `context`, `site_url` and `link`."""

    def write() -> tuple[str, str]:
        link = settings.SITE_URL + path
        words = {**context, "subject": subject, "site_url": settings.SITE_URL, "link": link}
        return render_to_string(f"{template}.txt", words), render_to_string(f"{template}.html", words)

    return Notice(subject, path, write, brief)


def notice_of(topic: str, about: str, language: str) -> Notice:
    """The subject, short text and path of a topic in a language. Raises KeyError for one that nobody registered."""
    with translation.override(language):
        return topic_of(topic).render(about)


def letter_of(topic: str, about: str, language: str) -> Letter:
    """The letter of a topic in a language."""
    with translation.override(language):
        notice = topic_of(topic).render(about)
        return Letter(notice.subject, notice.path, *notice.write())
