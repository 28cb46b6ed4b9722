"""Settings. Everything that differs between installations comes from the environment (see .env.example)."""

from pathlib import Path

import oscar
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _
from kombu import Queue
from oscar.defaults import *  # noqa: F403

from orders.payment.registry import hours_to_pay, payment_hosts
from pasindo import env, queues, workable

BASE_DIR = Path(__file__).resolve().parent.parent
ENVIRONMENT = env.environment()
PRODUCTION = ENVIRONMENT == "production"
VAR = Path(env.text("PASINDO_VAR", str(BASE_DIR / "var")))

SECRET_KEY = env.text("SECRET_KEY", outside_production="only-for-development-and-tests")
SECRET_KEY_FALLBACKS = env.words("SECRET_KEY_FALLBACKS")
DEBUG = env.flag("DEBUG", default=False)
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS") if PRODUCTION else ["*"]
SITE_URL = env.text("SITE_URL", outside_production=f"http://localhost:{env.number('PORT', 8000)}").rstrip("/")
SITE_ID = 1
ROOT_URLCONF = "pasindo.urls"
WSGI_APPLICATION = "pasindo.wsgi.application"

# --- proxies ------------------------------------------------------------------------------------------------
# How many reverse proxies stand before the web server, and from where they speak; read by pasindo.common.clients alone.
TRUSTED_PROXIES = env.number("TRUSTED_PROXIES", outside_production=0)
PROXY_ADDRESSES = env.words("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")
env.check_proxies(TRUSTED_PROXIES, PROXY_ADDRESSES)

# --- what is seen of it -------------------------------------------------------------------------------------
LOGGING_CONFIG = "pasindo.common.observing.logs.configure"
LOGGING = {
    "level": env.one_of("LOG_LEVEL", ("DEBUG", "INFO", "WARNING", "ERROR"), "INFO"),
    "format": env.one_of("LOG_FORMAT", ("json", "text"), "text" if ENVIRONMENT == "development" else "json"),
    "with_words": ENVIRONMENT == "development",  # what errors say, typed words among it: on a developer's machine alone
}

# Where errors are reported to, as scrubbed as the log (pasindo/common/observing/reports.py); "": nowhere.
SENTRY_DSN = env.text("SENTRY_DSN", "")
SENTRY_ENVIRONMENT = env.text("SENTRY_ENVIRONMENT", ENVIRONMENT)
# The port at which figures and the reasons of health are told (pasindo/services/web.py listens there); None: nowhere.
METRICS_ADDR = env.text("METRICS_ADDR", "off")
METRICS_PORT = env.port_of("METRICS_ADDR", METRICS_ADDR, beside=env.number("PORT", 8000))
METRICS_FOLDER = env.text("PROMETHEUS_MULTIPROC_DIR", "")
HEALTH_SECONDS = env.seconds("HEALTH_SECONDS", 2)
HEALTH_OLDEST_MESSAGE_SECONDS = env.seconds("HEALTH_OLDEST_MESSAGE_SECONDS", 600)
HEALTH_MISSED_SWEEPS = env.number("HEALTH_MISSED_SWEEPS", 5, least=2)

# --- apps ---------------------------------------------------------------------------------------------------
OUR_FORKS = {
    "oscar.apps.partner.apps.PartnerConfig": "facilities.apps.FacilitiesConfig",
    "oscar.apps.catalogue.apps.CatalogueConfig": "catalog.apps.CatalogConfig",
    "oscar.apps.order.apps.OrderConfig": "orders.apps.OrdersConfig",
    "django.contrib.staticfiles": "pasindo.common.static_files.OwnStaticFilesConfig",
}
INSTALLED_APPS = [
    "pasindo.common",
    "pasindo.accounts",
    *(OUR_FORKS.get(app, app) for app in oscar.INSTALLED_APPS),
    "curation",
    "pasindo.workspace",
    "pasindo.persons",
    *([] if PRODUCTION else ["pasindo.demo"]),  # no model of its own: the schema is the same without it
    "django.contrib.postgres",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "csp",
    "pgtrigger",
    "pghistory",
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"  # before the first migration: Oscar's migrations read it

MIDDLEWARE = [
    "pasindo.common.observing.requests.RequestLineMiddleware",
    "pasindo.common.observing.health.HealthMiddleware",
    "django_prometheus.middleware.PrometheusBeforeMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "pasindo.common.plain_input.PlainInputMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "pasindo.common.middleware.PrivateByDefaultMiddleware",
    "pasindo.common.middleware.PathLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "pasindo.common.middleware.ActingMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "pasindo.common.slowing.SlowingMiddleware",
    "pasindo.common.unavailable.StorageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "orders.checkout.middleware.BasketMiddleware",
    "pasindo.accounts.idle.gate.IdleMiddleware",
    "pasindo.accounts.second_factor.gate.SecondFactorMiddleware",
    "axes.middleware.AxesMiddleware",
    "django_prometheus.middleware.PrometheusAfterMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- data ---------------------------------------------------------------------------------------------------
DATABASES = {"default": {**env.database(env.text("DATABASE_URL")), "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}}
DATABASES["default"]["OPTIONS"]["connect_timeout"] = env.number("DATABASE_CONNECT_SECONDS", 5, least=2)  # as libpq
ATOMIC_REQUESTS = False
CACHE_URL, BROKER_URL = env.redis_urls(
    env.text("REDIS_URL", ""), cache=env.text("CACHE_URL", ""), broker=env.text("BROKER_URL", "")
)
CACHE_PATIENCE = {
    "socket_connect_timeout": env.seconds("CACHE_CONNECT_SECONDS", 0.3),
    "socket_timeout": env.seconds("CACHE_ANSWER_SECONDS", 0.5),
}
CACHES = {
    "default": {
        "BACKEND": "pasindo.common.cache.Cache",
        "LOCATION": CACHE_URL,
        "KEY_PREFIX": "pasindo",
        "VERSION": 2,  # what an older version pickled is not read
        "OPTIONS": {**CACHE_PATIENCE},
    }
}
SESSION_ENGINE = "pasindo.accounts.sessions"

# So many calls to the storage at once in each web process: while all of them hang, two threads are left for pages.
STORAGE_CALLS_MOST = max(1, env.number("WEB_THREADS", 4, least=1) - 2)
S3_ENDPOINT = env.text("S3_ENDPOINT", "").rstrip("/")
if S3_ENDPOINT or PRODUCTION:
    from botocore.config import Config  # where files lie in a folder nobody waits for this package to load

    _s3_patience = Config(
        connect_timeout=env.seconds("S3_CONNECT_SECONDS", 5),
        read_timeout=env.seconds("S3_ANSWER_SECONDS", 20),
        retries={"mode": "standard", "total_max_attempts": env.number("S3_TRIES", 2, least=1)},
        signature_version="s3v4",
    )

    def _bucket(name: str, *, querystring_auth: bool) -> dict:
        return {
            "BACKEND": "pasindo.common.bucket.Bucket",
            "OPTIONS": {
                "bucket_name": env.text(name),
                "endpoint_url": env.text("S3_ENDPOINT").rstrip("/"),
                "access_key": env.text("S3_ACCESS_KEY"),
                "secret_key": env.text("S3_SECRET_KEY"),
                "querystring_auth": querystring_auth,
                "file_overwrite": True,
                "default_acl": None,
                "client_config": _s3_patience,
                "object_parameters": {"CacheControl": "public, max-age=31536000, immutable"}
                if not querystring_auth
                else {"CacheControl": "private, no-store"},
            },
        }

    _public, _private = (
        _bucket("S3_PUBLIC_BUCKET", querystring_auth=False),
        _bucket("S3_PRIVATE_BUCKET", querystring_auth=True),
    )
else:
    _public, _private = (
        {
            "BACKEND": "pasindo.common.storage.Folder",
            "OPTIONS": {"location": str(VAR / folder), "base_url": url},
        }
        for folder, url in (("public", "/media/"), ("private", None))
    )
STORAGES = {
    "default": _public,  # what anyone may fetch: renditions of published photos
    "private": _private,  # everything else; reached only through an authorised view
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
MEDIA_ROOT = str(VAR / "public")
MEDIA_URL = "/media/"
STATIC_URL = "/static/"
STATIC_ROOT = str(BASE_DIR / "staticfiles") if PRODUCTION else None  # elsewhere the finders serve them
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_USE_FINDERS = not PRODUCTION
# Looked up when asked for: an edited style shows at once, and a test's new client need not read all files.
WHITENOISE_AUTOREFRESH = not PRODUCTION

# One photo is one request; it stays in memory and never touches the disk before it is clean.
FILE_UPLOAD_HANDLERS = ["pasindo.common.uploads.MemoryOnlyUploadHandler"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

# --- languages and time -------------------------------------------------------------------------------------
LANGUAGE_CODE = "id"
LANGUAGES = [("id", _("Bahasa Indonesia")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Asia/Jakarta"
USE_TZ = True
USE_THOUSAND_SEPARATOR = False

# --- people -------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "pasindo.accounts.backends.AccountBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "own-place"
LOGOUT_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "pasindo.accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_FORMS = {
    "login": "pasindo.accounts.forms.LoginForm",
    "signup": "pasindo.accounts.forms.SignupForm",
    "reset_password": "pasindo.accounts.forms.ResetPasswordForm",
    "reset_password_from_key": "pasindo.accounts.forms.ResetPasswordKeyForm",
    "add_email": "pasindo.accounts.forms.AddEmailForm",
    "change_password": "pasindo.accounts.forms.ChangePasswordForm",
    "set_password": "pasindo.accounts.forms.SetPasswordForm",
    "reauthenticate": "pasindo.accounts.forms.ReauthenticateForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
# Whoever signs up is in only after opening the letter: so a known address is answered as an unknown one.
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # no letter to an address that somebody typed and nobody has
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_MAX_EMAIL_ADDRESSES = 3
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 5 * 60
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# After so many minutes without a step of the person a session ends, of whoever has a role or a membership.
STAFF_IDLE_MINUTES = env.number("STAFF_IDLE_MINUTES", 30, least=1)
MFA_ADAPTER = "pasindo.accounts.second_factor.adapter.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# Nobody is in without a proven address; whoever has a second factor may still add one more, with the password.
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Pasindo"
MFA_TOTP_TOLERANCE = 1  # half minutes by which a telephone's clock may be wrong
MFA_RATE_LIMITS = {"webauthn_login": None}  # a passkey cannot be guessed; thousands of phones share an address
ACCOUNT_LOGIN_ON_PASSWORD_RESET = True  # whoever holds the mailed link is let in, past what strangers have used up
# What is tried is counted by pasindo.accounts.limits, in one step and by our clock; allauth counts what is not here.
ACCOUNT_RATE_LIMITS = {
    **dict.fromkeys(["login", "login_failed", "signup", "reset_password", "reset_password_from_key"], False),
    **dict.fromkeys(["change_password", "reauthenticate"], False),
    "confirm_email": "1/3m/key,5/d/key",  # letters that prove an address, also one that is not theirs
}
# axes keeps the log of sign-ins and decides nothing (docs/adr/0014).
AXES_LOCK_OUT_AT_FAILURE = False
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_COOLOFF_TIME = 24  # hours until it forgets what failed
AXES_USERNAME_CALLABLE = "pasindo.accounts.lockout.typed_account"
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "pasindo.common.clients.client_address"

# --- payment -----------------------------------------------------------------------------------------------
# The sandbox gateway pays with a click: it exists only outside production.
PAYMENT_GATEWAY = env.text("PAYMENT_GATEWAY", outside_production="sandbox")
# Whose account buyers transfer to by hand: shown by the gateway "manual", which is not chosen without all three.
TRANSFER_BANK = env.text("TRANSFER_BANK", "")
TRANSFER_ACCOUNT = env.text("TRANSFER_ACCOUNT", "")
TRANSFER_HOLDER = env.text("TRANSFER_HOLDER", "")

# --- security -----------------------------------------------------------------------------------------------
SECURE_SSL_REDIRECT = PRODUCTION and env.flag("HTTPS", default=True)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT
SECURE_HSTS_SECONDS = 31536000 if SECURE_SSL_REDIRECT else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_SSL_REDIRECT
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None
CSRF_TRUSTED_ORIGINS = [SITE_URL]
# What a page may ask of the device: nothing but its passkeys. A photo is chosen in the system's own dialogue.
PERMISSIONS_POLICY: dict[str, list[str]] = {
    **{
        feature: []
        for feature in (
            "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media",
            "fullscreen", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer",
            "microphone", "midi", "payment", "picture-in-picture", "screen-wake-lock", "serial", "usb",
            "xr-spatial-tracking",
        )
    },
    "publickey-credentials-create": ["self"],
    "publickey-credentials-get": ["self"],
}  # fmt: skip
# Where pages may show pictures from: the storage, and what stands before it. Where a form's answer may lead besides.
MEDIA_HOSTS = env.words("MEDIA_HOSTS")
PAYMENT_HOSTS = env.words("PAYMENT_HOSTS")
CSRF_FAILURE_VIEW = "pasindo.accounts.idle.views.csrf_failure"
SECURE_REFERRER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:", "blob:", *([S3_ENDPOINT] if S3_ENDPOINT else []), *MEDIA_HOSTS],
        "connect-src": [SELF],  # autosave, regencies, the basket's count
        "manifest-src": [SELF],
        "frame-ancestors": [NONE],
        # A page of ours leads on to the gateway's by the answer to a form, which the browser asks this directive about.
        "form-action": [SELF, *payment_hosts(PAYMENT_GATEWAY), *PAYMENT_HOSTS],
        "base-uri": [SELF],
        "object-src": [NONE],
    }
}

# --- mail ---------------------------------------------------------------------------------------------------
DEFAULT_FROM_EMAIL = env.text("MAIL_FROM", outside_production="Pasindo <halo@pasindo.example>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
if env.text("MAIL_HOST", "") or PRODUCTION:
    EMAIL_BACKEND = "pasindo.common.smtp.Backend"
    EMAIL_HOST = env.text("MAIL_HOST")
    # Port 465 speaks TLS from the first byte (RFC 8314), 587 and others begin in the clear and turn to it (STARTTLS).
    EMAIL_USE_SSL = env.flag("MAIL_SSL", default=env.number("MAIL_PORT", 587) == 465)
    EMAIL_PORT = env.number("MAIL_PORT", 465 if EMAIL_USE_SSL else 587, least=1)
    EMAIL_USE_TLS = env.flag("MAIL_TLS", default=not EMAIL_USE_SSL)
    EMAIL_HOST_USER = env.text("MAIL_USER", "")
    EMAIL_HOST_PASSWORD = env.text("MAIL_PASSWORD", "")
    EMAIL_TIMEOUT = env.seconds("MAIL_SECONDS", 10)
    # For the answer to the whole letter: the server may be looking for viruses, and without one nobody knows.
    EMAIL_ANSWER_TIMEOUT = env.seconds("MAIL_ANSWER_SECONDS", 30)
else:
    EMAIL_BACKEND = "pasindo.common.mail.FolderBackend"
    EMAIL_FILE_PATH = str(VAR / "mail")

# --- Celery -------------------------------------------------------------------------------------------------
CELERY_BROKER_URL = env.celery_broker(BROKER_URL)
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_TIME_LIMIT = 120
CELERY_TASK_SOFT_TIME_LIMIT = 90
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# With the broker down a request must not hang: the sweep delivers what a nudge could not.
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "socket_connect_timeout": env.seconds("BROKER_CONNECT_SECONDS", 1),
    "socket_timeout": env.seconds("BROKER_ANSWER_SECONDS", 5),
    "visibility_timeout": 600,
    "max_retries": 0,  # a nudge knocks once; a worker that lost its broker has its own patience
}
CELERY_TASK_PUBLISH_RETRY = False
CELERY_TIMEZONE = TIME_ZONE
# A worker without --queues takes all of them; one for each keeps them from waiting behind another.
CELERY_TASK_QUEUES = [Queue(name) for name in queues.QUEUES]
CELERY_TASK_DEFAULT_QUEUE = queues.DEFAULT.name
CELERY_TASK_ROUTES = queues.ROUTES
CELERY_BEAT_SCHEDULER = "pasindo.services.clock:TellingScheduler"
CELERY_BEAT_SCHEDULE: dict[str, dict] = {
    **{
        f"deliver-{queue.name}": {
            "task": "pasindo.common.schedules.sweep_outbox",
            "schedule": 15,
            "args": [queue.name],
            "options": {"queue": queue.name, "soft_time_limit": queue.soft, "time_limit": queue.hard},
        }
        for queue in queues.QUEUES.values()
    },
    "watch-curation-deadlines": {"task": "curation.schedules.sweep_deadlines", "schedule": 300},
    "lapse-unpaid-orders": {"task": "orders.schedules.lapse_unpaid_orders", "schedule": 60},
    "close-parcels": {"task": "orders.schedules.close_parcels", "schedule": 600},
    "forget-kept-forms": {"task": "pasindo.accounts.schedules.forget_kept_forms", "schedule": 3600},
    "forget-counts-of-tries": {"task": "pasindo.common.schedules.forget_counts", "schedule": 3600},
    "forget-what-is-over": {"task": "pasindo.persons.schedules.forget_what_is_over", "schedule": 3600},
    "remove-unused-photos": {"task": "catalog.schedules.sweep_photos", "schedule": 3600},
}
for _entry in CELERY_BEAT_SCHEDULE.values():
    # While no worker runs the clock goes on: the sweeps of an hour would be done one after the other.
    _entry.setdefault("options", {})["expires"] = _entry["schedule"]

# --- the shop -----------------------------------------------------------------------------------------------
OSCAR_SHOP_NAME = "Pasindo"
# Shown in the foot of every page; the PSE number is the registration as a private electronic system operator.
SHOP_CONTACT = {
    "email": env.text("CONTACT_EMAIL", outside_production="halo@pasindo.example"),
    "phone": env.text("CONTACT_PHONE", ""),
    "pse": env.text("PSE_NUMBER", ""),
}
OSCAR_HOMEPAGE = "home"
OSCAR_DEFAULT_CURRENCY = "IDR"
OSCAR_CURRENCY_FORMAT = {"IDR": {"format": "¤#,##0", "currency_digits": False}}
OSCAR_OFFER_ROUNDING_FUNCTION = "pasindo.common.money.whole_rupiah"
OSCAR_ALLOW_ANON_CHECKOUT = True
OSCAR_ALLOW_GUEST_CHECKOUT_WITH_ACCOUNT = True
OSCAR_BASKET_COOKIE_SECURE = SESSION_COOKIE_SECURE
HAYSTACK_CONNECTIONS = {"default": {"ENGINE": "haystack.backends.simple_backend.SimpleEngine"}}
HAYSTACK_SIGNAL_PROCESSOR = "haystack.signals.BaseSignalProcessor"

# In development the clock can be set forward, so that a deadline can be watched passing.
CLOCK_CAN_MOVE = ENVIRONMENT == "development"
# How long an order waits for its payment, in minutes; then its stock goes back.
PAYMENT_DEADLINE_MINUTES = env.number("PAYMENT_DEADLINE_MINUTES", hours_to_pay(PAYMENT_GATEWAY) * 60, least=1)
# How many pieces of one thing an order takes; who wants more is led to the facility.
PIECES_OF_A_LINE_MOST = env.number("PIECES_OF_A_LINE_MOST", 50, least=1)
# What one buyer (one e-mail address, one phone) may have waiting for payment, and all guests of one network together.
UNPAID_ORDERS_MOST = env.number("UNPAID_ORDERS_MOST", 5, least=1)
HELD_PIECES_MOST = env.number("HELD_PIECES_MOST", 100, least=1)
UNPAID_ORDERS_OF_NETWORK = env.number("UNPAID_ORDERS_OF_NETWORK", 40, least=1)
HELD_PIECES_OF_NETWORK = env.number("HELD_PIECES_OF_NETWORK", 200, least=1)
# How many assessors score a listing before the chair decides.
CURATION_ASSESSORS = env.number("CURATION_ASSESSORS", 3 if ENVIRONMENT == "development" else 1, least=1)
SANDBOX_SIGNING_KEY = env.text("SANDBOX_SIGNING_KEY", "", outside_production="sandbox-development-key")
# How long the link of an invitation to a role opens, in days.
INVITATION_DAYS = env.number("INVITATION_DAYS", 7, least=1)

# Last: what is set, but cannot work, stops the start as well.
workable.require(globals())
