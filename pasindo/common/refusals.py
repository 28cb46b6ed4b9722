"""What a service refuses, said on the page: as messages, or beside the fields of a form."""

from django.contrib import messages
from django.forms import BaseForm, BooleanField
from django.http import HttpRequest

from pasindo.common.exceptions import DomainError, NotSeen


def tell_refusal(request: HttpRequest, refusal: DomainError) -> None:
    """What is wrong, thing by thing where the service names them."""
    problems = [problem for listed in refusal.problems.values() for problem in listed]
    for words in dict.fromkeys(problems or [refusal.message]):
        messages.error(request, words)


def add_refusal(form: BaseForm, refusal: DomainError) -> None:
    """The service's words beside the field they are about, else on top."""
    named = {name: texts for name, texts in refusal.problems.items() if name in form.fields}
    for name, texts in named.items():
        form.add_error(name, texts)
    if not named:
        form.add_error(None, refusal.message)


def is_overtaken(refusal: DomainError) -> bool:
    """Whether the page was overtaken: it is shown afresh, with what changed in between and what was typed."""
    return refusal.meanwhile is not None or isinstance(refusal, NotSeen)


def typed_in(form: BaseForm) -> list[tuple[str, str]]:
    """What was typed into a form that is not shown again, by label, so that it can be copied."""
    rows = []
    for field in form.visible_fields():
        if isinstance(field.field, BooleanField):
            continue
        value = field.value()
        chosen = value if isinstance(value, list) else [value]
        words = dict(getattr(field.field, "choices", ()))
        labels = {str(key): str(label) for key, label in words.items()}
        text = "; ".join(labels.get(str(each), str(each)) for each in chosen if each not in (None, ""))
        if text:
            rows.append((str(field.label), text))
    return rows
