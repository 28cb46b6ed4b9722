"""The demonstration's addresses. Mounted outside production only (pasindo/urls.py)."""

from django.urls import path

from pasindo.demo import views

urlpatterns = [
    path("demo/", views.DemoView.as_view(), name="demo"),
    path("demo/masuk/", views.EnterView.as_view(), name="demo-enter"),
    path("demo/keluar/", views.LeaveView.as_view(), name="demo-leave"),
    path("demo/jam/", views.ClockView.as_view(), name="demo-clock"),
    path("demo/surat/", views.LettersView.as_view(), name="demo-letters"),
    path("demo/surat/<str:name>/", views.LetterView.as_view(), name="demo-letter"),
    path("demo/surat/<str:name>/html/", views.LetterHtmlView.as_view(), name="demo-letter-html"),
]
