"""Every address of Pasindo, ours alone: Indonesian without a prefix, English under /en/.

Oscar's own routes are not mounted. A new address fails tests/test_walls.py until it is listed there."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from catalog.urls import buyer, files

handler429 = "pasindo.common.slowing.refused_by_allauth"
handler500 = "pasindo.common.views.server_error"

urlpatterns = [
    *buyer.site_urlpatterns,
    *files.site_urlpatterns,
    path("", include("orders.payment.urls")),
    *i18n_patterns(
        path("", include("catalog.urls.buyer")),
        path("", include("orders.urls")),
        path("", include("pasindo.persons.urls")),
        path("", include("curation.urls")),
        path("", include("pasindo.workspace.urls")),
        path("", include("facilities.urls")),
        path("", include("pasindo.accounts.urls")),
        *([] if settings.PRODUCTION else [path("", include("pasindo.demo.urls"))]),
        prefix_default_language=False,
    ),
]
