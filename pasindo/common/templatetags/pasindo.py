"""`{% load pasindo %}`: money, time, pictures, form fields and icons, the same on every page."""

import json
import re
from datetime import datetime
from zoneinfo import ZoneInfo

import nh3
import phonenumbers
from django import template
from django.conf import settings
from django.core.paginator import Paginator
from django.forms import BaseForm, BoundField
from django.templatetags.static import static
from django.urls import translate_url
from django.utils import formats, timezone
from django.utils.html import format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from pasindo.common import money
from pasindo.common.addresses import absolute_address
from pasindo.common.notices import unread_count
from pasindo.common.observing import logs
from pasindo.common.tones import tone_of
from pasindo.common.working_days import ZONE_LABELS

register = template.Library()


@register.filter
def rupiah(amount: object) -> str:
    """Whole rupiah as people write them: 275000 -> Rp275.000; nothing for an amount that is not there."""
    if amount is None or amount == "":
        return ""
    return money.rupiah(int(amount))  # type: ignore[call-overload]


@register.filter
def localtime_in(moment: datetime | None, zone: str = "Asia/Jakarta") -> str:
    """A moment in the facility's own zone, with the zone's name: 21 November 2026 14.05 WITA."""
    if moment is None:
        return ""
    local = timezone.localtime(moment, ZoneInfo(zone or "Asia/Jakarta"))
    return f"{formats.date_format(local, 'j F Y')} {local:%H.%M} {ZONE_LABELS.get(zone, 'WIB')}"


@register.filter
def weight(grams: int | None) -> str:
    """Grams as a buyer reads them: 750 g, 1,5 kg."""
    if not grams:
        return ""
    if grams < 1000:
        return f"{grams} g"
    kilograms = f"{grams / 1000:.2f}".rstrip("0").rstrip(".")
    return f"{kilograms.replace('.', ',') if get_language() == 'id' else kilograms} kg"


@register.filter
def phone(number: str | None) -> str:
    """An E.164 number as people write it: +6281234567890 -> 0812-3456-7890; anything else stays as it is."""
    try:
        parsed = phonenumbers.parse(str(number or ""))
    except phonenumbers.NumberParseException:
        return str(number or "")
    home = parsed.country_code == 62  # Indonesia
    style = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, style)


@register.filter
def breakable(address: str | None) -> SafeString:
    """An e-mail address that a narrow screen breaks after its @, not in the middle of a word."""
    parts = re.split(r"(?<=@)", str(address or ""))
    return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in parts))


@register.simple_tag
def icon(name: str) -> SafeString:
    """One of the drawings of static/img/icons.svg, as decoration: the text beside it says what it means."""
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        static("img/icons.svg"),
        name,
    )


@register.inclusion_tag("partials/picture.html")
def picture(
    photo: object, alt: str = "", sizes: str = "(min-width: 60rem) 18rem, 50vw", width: int = 640, eager: bool = False
) -> dict:
    """A photo in the sizes it exists in; `photo` offers url(width) and shown_widths. Without one: a placeholder.

    `eager` is for the one picture that a page is about; every other one waits until it is near the screen."""
    widths = sorted(getattr(photo, "shown_widths", None) or getattr(photo, "widths", None) or [])
    if photo is None or not widths:
        return {"src": ""}
    chosen = max((size for size in widths if size <= width), default=widths[0])
    ratio = (photo.height / photo.width) if getattr(photo, "width", 0) and getattr(photo, "height", 0) else 1
    return {
        "src": photo.url(chosen),  # type: ignore[attr-defined]
        "srcset": ", ".join(f"{photo.url(size)} {size}w" for size in widths),  # type: ignore[attr-defined]
        "sizes": sizes,
        "alt": alt,
        "width": chosen,
        "height": round(chosen * ratio),
        "eager": eager,
    }


@register.inclusion_tag("partials/form_field.html")
def field(bound: BoundField, unit: str = "", unit_after: str = "") -> dict:
    """Label, hint, error and input of one form field. `unit` stands before the input, `unit_after` behind it."""
    return {"field": bound, "unit": unit, "unit_after": unit_after, "kind": bound.widget_type}


@register.inclusion_tag("partials/form_errors.html")
def form_errors(*forms: BaseForm) -> dict:
    """The summary on top of a refused form: every error, each a link to its field."""
    bound = [form for form in forms if form is not None and form.is_bound]
    return {
        "fields": [item for form in bound for item in form if item.errors],
        "others": [message for form in bound for message in form.non_field_errors()],
    }


@register.inclusion_tag("partials/status_badge.html")
def status_badge(status: str, label: str = "") -> dict:
    """A status in its room's tone, under the model's label: {% status_badge x.status x.get_status_display %}."""
    return {"tone": tone_of(status), "label": label or status}


@register.simple_tag(takes_context=True)
def in_language(context: template.Context, language: str) -> str:
    """The address of this very page in the other language; its front page where the page has no twin."""
    request = context.get("request")
    home = "/" if language == settings.LANGUAGE_CODE else f"/{language}/"
    if request is None or getattr(request, "resolver_match", None) is None:
        return home
    here = request.get_full_path()
    return here if language == get_language() else translate_url(here, language)


@register.simple_tag(takes_context=True)
def absolute(context: template.Context, path: str = "") -> str:
    """An address with the shop's name in front: for canonical links, structured data and mails."""
    if not path and context.get("request"):
        path = context["request"].path
    return absolute_address(path)


@register.simple_tag
def shop_contact() -> dict:
    """How to reach the people who run the shop: {% shop_contact as contact %}{{ contact.email }}."""
    return settings.SHOP_CONTACT


@register.simple_tag(takes_context=True)
def current(context: template.Context, path: str, exact: bool = False) -> SafeString | str:
    """aria-current for a link of a menu: <a href="{{ url }}"{% current url %}>."""
    request = context.get("request")
    if request is None or not path:
        return ""
    if request.path == path:
        return format_html(' aria-current="{}"', "page")
    return format_html(' aria-current="{}"', "true") if not exact and request.path.startswith(path) else ""


@register.filter
def page_window(paginator: Paginator, number: int) -> list[int]:
    """The page numbers to show around `number`; 0 stands for a gap."""
    return [
        page if isinstance(page, int) else 0
        for page in paginator.get_elided_page_range(number, on_each_side=1, on_ends=1)
    ]


@register.simple_tag(takes_context=True)
def unread_notices(context: template.Context) -> int:
    """How many notices this officer or curator has not read; the page head shows it."""
    return unread_count(context["user"]) if context.get("user") else 0


@register.filter
def plain(text: str) -> SafeString:
    """An officer's words as paragraphs: every tag is taken out (nh3), what is left is text."""
    return mark_safe(linebreaks(nh3.clean(text or "", tags=set())))  # noqa: S308 - nh3 has escaped it


@register.filter
def structured_data(data: dict) -> SafeString:
    """A dictionary for a script of type application/ld+json; nothing in it can end the script."""
    text = json.dumps(data, ensure_ascii=False)
    return mark_safe(text.translate({ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}))  # noqa: S308 - nothing is left to escape


@register.filter
def centimetres(millimetres: int | None) -> str:
    """Millimetres as a buyer reads them: 300 -> 30, 125 -> 12,5."""
    if not millimetres:
        return ""
    text = f"{millimetres / 10:.1f}".removesuffix(".0")
    return text.replace(".", ",") if get_language() == "id" else text


@register.simple_tag
def request_code() -> str:
    """The code of this request, for a visitor to quote: its line in the log says what happened."""
    return logs.request_id()
