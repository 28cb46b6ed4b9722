"""The visitor's basket: Oscar's, without its offers, found or begun without writing a row for everyone who looks."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _
from oscar.apps.basket.middleware import BasketMiddleware as CoreBasketMiddleware
from oscar.core.loading import get_model

Basket = get_model("basket", "Basket")


class BasketMiddleware(CoreBasketMiddleware):
    """`request.basket`: of the account, else of the cookie, else a new one that is saved when something is put in."""

    def get_basket(self, request: Any) -> Any:
        if request._basket_cache is None:
            request._basket_cache = self._find_basket(request)
        return request._basket_cache

    def apply_offers_to_basket(self, request: HttpRequest, basket: Any) -> None:
        """There are no offers: the price of a piece is the price of the piece."""

    def _find_basket(self, request: Any) -> Any:
        cookie_key = self.get_cookie_key(request)
        from_cookie = self.get_cookie_basket(cookie_key, request, Basket.open)
        if not request.user.is_authenticated:
            return from_cookie or Basket()
        baskets = list(Basket.open.filter(owner=request.user).order_by("pk"))
        basket = baskets[0] if baskets else Basket(owner=request.user)
        basket.owner = request.user
        others = baskets[1:]
        if from_cookie:
            others.append(from_cookie)
            request.cookies_to_delete.append(cookie_key)
        self._take_over(request, basket, others)
        return basket

    def _take_over(self, request: HttpRequest, basket: Any, others: list) -> None:
        moved = sum(other.lines.count() for other in others)
        if moved and not basket.pk:
            basket.save()
        for other in others:
            self.merge_baskets(basket, other) if moved else other.delete()
        if moved:
            messages.info(request, _("Isi keranjang Anda dari sebelum masuk sudah digabungkan."))
