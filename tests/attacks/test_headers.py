"""What browsers are told about our pages, and what they do when somebody gets a sign into one of them after all."""

import json
import pickle

import pytest
from django.conf import settings
from django.core.cache import cache, caches
from django.test import Client, RequestFactory, override_settings
from django.urls import reverse

from pasindo.celery import app
from pasindo.common.cache import JsonSerializer
from pasindo.common.public import is_same_origin
from tests.services.test_production_settings import COMPLETE, _read_settings

# One trespass for each directive, and what the browser calls the directive that stopped it.
TRESPASSES = {
    "script-src-elem": "const s = add('script'); s.textContent = 'window.got = 1'; document.body.append(s)",
    "script-src-attr": "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.got = 1\">')",
    "style-src-elem": "const s = add('style'); s.textContent = 'p{}'; document.body.append(s)",
    "style-src-attr": "document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">x</p>')",
    "img-src": "new Image().src = 'https://elsewhere.example/x.png'",
    "connect-src": "fetch('https://elsewhere.example/').catch(() => 0)",
    "frame-src": "const f = add('iframe'); f.src = '/masuk/'; document.body.append(f)",
    "object-src": "const o = add('object'); o.data = '/x.swf'; document.body.append(o)",
    "font-src": "new FontFace('x', 'url(https://elsewhere.example/x.woff2)').load().catch(() => 0)",
    "media-src": "new Audio('https://elsewhere.example/x.mp3').load()",
    "base-uri": "const b = add('base'); b.href = 'https://elsewhere.example/'; document.head.append(b)",
    "form-action": "const f = add('form'); f.action = 'https://elsewhere.example/'; document.body.append(f); "
    "f.submit()",
}


@pytest.mark.browser
def test_the_browser_stops_each_trespass_by_its_directive(browser, live_site):
    with browser.new_context() as visitor:
        page = visitor.new_page()
        page.goto(f"{live_site}/")
        page.evaluate("window.stopped = []")
        page.evaluate("addEventListener('securitypolicyviolation', seen => stopped.push(seen.effectiveDirective))")
        for script in TRESPASSES.values():
            page.evaluate(f"() => {{ const add = name => document.createElement(name); {script} }}")
        page.wait_for_function("count => new Set(stopped).size >= count", arg=len(TRESPASSES))
        assert set(page.evaluate("stopped")) == set(TRESPASSES)
        assert page.evaluate("window.got") is None


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["home", "account_login", "basket"])
def test_a_page_may_ask_nothing_of_the_device_but_its_passkeys(client, name):
    policy = dict(
        part.strip().split("=", 1) for part in client.get(reverse(name)).headers["Permissions-Policy"].split(",")
    )
    for feature in ("camera", "microphone", "geolocation", "payment", "usb", "display-capture", "browsing-topics"):
        assert policy.pop(feature) == "()"
    assert policy.pop("publickey-credentials-get") == policy.pop("publickey-credentials-create") == "(self)"
    assert set(policy.values()) == {"()"}


def test_production_is_https_only_with_all_its_subdomains():
    shown = (
        "print(settings.SECURE_HSTS_SECONDS, settings.SECURE_HSTS_INCLUDE_SUBDOMAINS, settings.SESSION_COOKIE_SECURE)"
    )
    assert _read_settings(COMPLETE, shown).stdout.split() == ["31536000", "True", "True"]
    assert _read_settings(COMPLETE | {"HTTPS": "0"}, shown).stdout.split() == ["0", "False", "False"]


@pytest.mark.django_db
@override_settings(SECURE_HSTS_SECONDS=31536000, SECURE_HSTS_INCLUDE_SUBDOMAINS=True)
def test_an_answer_says_so(client):
    told = client.get("/", secure=True).headers["Strict-Transport-Security"]
    assert told == "max-age=31536000; includeSubDomains"


class Bomb:
    """What runs when it is unpickled."""

    def __reduce__(self):
        return (exec, ("raise SystemExit('unpickled')",))


def test_a_pickle_in_the_cache_is_never_opened():
    key = cache.make_key("bom")
    cache._cache.get_client(None).set(key, pickle.dumps(Bomb()))
    with pytest.raises(ValueError, match=r"JSON|utf-8|codec"):
        cache.get("bom")
    cache.delete("bom")


def test_nothing_that_others_may_write_is_pickled():
    for name in settings.CACHES:
        assert isinstance(caches[name]._cache._serializer, JsonSerializer)
    assert settings.SESSION_SERIALIZER == "django.contrib.sessions.serializers.JSONSerializer"
    assert list(app.conf.accept_content) == ["json"]
    assert app.conf.task_serializer == app.conf.result_serializer == "json"


@pytest.mark.parametrize("value", [0, 7, -3, True, False, None, "tas", {"a": [1, 2.5, "x"]}, [[]]])
def test_what_json_can_say_comes_back_the_same(value):
    cache.set("nilai", value)
    assert cache.get("nilai") == value
    assert type(cache.get("nilai")) is type(value)
    assert json.loads(JsonSerializer().dumps({"a": 1})) == {"a": 1}


@pytest.mark.parametrize("header", ["Origin", "Referer"])
@override_settings(SITE_URL="https://pasindo.example", ALLOWED_HOSTS=["pasindo.example"])
def test_a_page_of_the_same_host_over_plain_http_is_another_origin(header):
    def asked(source):
        request = RequestFactory().post("/", headers={header: source, "Host": "pasindo.example"}, secure=True)
        return is_same_origin(request)

    assert asked("https://pasindo.example")
    assert not asked("http://pasindo.example")
    assert not asked("https://pasindo.example:8443")
    assert not asked("https://pasindo.example.evil.example")
    assert not asked("null")


@pytest.mark.django_db
def test_such_a_page_puts_nothing_into_a_basket():
    headers = {"Origin": "https://testserver"}  # the shop itself came over http
    refused = Client().post(reverse("basket-add"), {"product": "x"}, headers=headers)
    assert refused.status_code == 403
