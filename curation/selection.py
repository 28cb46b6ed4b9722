"""What selection answers to the catalog below it (catalog/selection.py)."""

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from catalog.models import Product
from catalog.selection import Selection, SelectionState
from curation.models import Submission
from curation.permissions import can_see_photos
from curation.stages import COURSE
from facilities.models import Partner
from pasindo.accounts.models import User


class SelectionByStages(Selection):
    """A listing is under way while a submission of it is open; it rests where it is the facility's turn."""

    def with_submissions(self, products: QuerySet[Product]) -> QuerySet[Product]:
        return products.prefetch_related("submissions")

    def submission_of(self, product: Product) -> Submission | None:
        return max(product.submissions.all(), key=lambda each: each.opened_at, default=None)

    def standing_of(self, product: Product) -> SelectionState:
        stands = next((item.status for item in product.submissions.all() if item.closed_at is None), None)
        if stands is None:
            return SelectionState()
        is_judged = stands not in COURSE.resting
        return SelectionState(
            True, _("Karya ini sedang diperiksa. Tunggu keputusannya, lalu ubah.") if is_judged else ""
        )

    def underway(self) -> QuerySet[Product]:
        return Product.objects.filter(pk__in=Submission.objects.filter(closed_at__isnull=True).values("product_id"))

    def shows_photos(self, user: User | AnonymousUser, facility: Partner) -> bool:
        return can_see_photos(user, facility)
