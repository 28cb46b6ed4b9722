"""What a service refuses, said on the page: as messages, or beside the fields of a form."""

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpRequest

from pasindo.common.exceptions import DomainError


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
