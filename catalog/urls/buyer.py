"""The public pages."""

from django.urls import path

from catalog.views import buyer, sitemap

urlpatterns = [
    path("", buyer.HomeView.as_view(), name="home"),
    path("kategori/<slug:slug>/", buyer.CategoryView.as_view(), name="category"),
    path("cari/", buyer.SearchView.as_view(), name="search"),
    path("karya/<slug:slug>/", buyer.ProductView.as_view(), name="product"),
    path("upt/", buyer.FacilityListView.as_view(), name="facilities"),
    path("upt/<slug:slug>/", buyer.FacilityView.as_view(), name="facility"),
    path("cara-belanja/", buyer.TextPage.as_view(template_name="catalog/how_to_buy.html"), name="how-to-buy"),
    path("kurasi-karya/", buyer.TextPage.as_view(template_name="catalog/about_selection.html"), name="about-selection"),
    path("pengaduan/", buyer.TextPage.as_view(template_name="catalog/complaints.html"), name="complaints"),
]

# One for the whole site, whatever the language.
site_urlpatterns = [
    path("sitemap.xml", sitemap.SitemapIndexView.as_view(), name="sitemap"),
    path("sitemap-halaman.xml", sitemap.SitemapPlacesView.as_view(), name="sitemap-places"),
    path("sitemap-karya-<int:number>.xml", sitemap.SitemapProductsView.as_view(), name="sitemap-products"),
    path("robots.txt", buyer.RobotsView.as_view(), name="robots"),
]
