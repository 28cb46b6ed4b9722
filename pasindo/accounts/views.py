"""The list in the page head: what an officer or a curator was told of."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import ListView, View

from pasindo.common.notices import notices_of, read_all_notices, read_notice
from pasindo.common.private import NeverKept


class NoticeListView(NeverKept, LoginRequiredMixin, ListView):
    """Everything this person was told of, latest first; what was not read yet is marked."""

    template_name = "accounts/notices.html"
    context_object_name = "notices"
    paginate_by = 30

    def get_queryset(self) -> Any:
        return notices_of(self.request.user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return {**context, "has_unread": any(notice.read_at is None for notice in context["notices"])}


class NoticeOpenView(LoginRequiredMixin, View):
    """Open what a notice is about; from then on it counts as read."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, notice: uuid.UUID) -> HttpResponse:
        found = read_notice(user=request.user, notice_id=notice)
        if found is None:
            raise Http404
        return redirect(found.path or "notices")


class NoticesReadView(LoginRequiredMixin, View):
    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        read_all_notices(user=request.user)
        messages.success(request, _("Semua pemberitahuan ditandai sudah dibaca."))
        return redirect("notices")
