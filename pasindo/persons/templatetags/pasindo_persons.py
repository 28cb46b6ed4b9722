"""Showing an export to people."""

from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def as_list(value: Any) -> SafeString | str:
    """Rows within rows as lists within lists; every word is escaped."""
    if isinstance(value, dict):
        items = format_html_join("", "<li>{}: {}</li>", ((name, as_list(each)) for name, each in value.items()))
        return format_html("<ul>{}</ul>", items)
    if isinstance(value, list | tuple):
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((as_list(each),) for each in value)))
    return str(value)
