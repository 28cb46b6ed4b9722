"""Ids within: the own address with a foreign id further down in it, or in what is sent. And people who are no longer,
or not yet, what they were.

Each try goes to a view as it stands in `table.py`, by somebody who may pass there; whatever it writes is undone. A
breach is a foreign thing that changed or showed, or an answer that took the foreign id for one's own."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from django.db import connection
from django.test import Client
from django.urls import reverse

from catalog.models import ListingEvent, Photo, Product, Revision, RevisionPhoto, RevisionText, RevisionVariant, Variant
from catalog.selectors.meanwhile import seen_of_draft
from curation.models import Decision, Round, Submission
from facilities.models import Membership, Partner, StockRecord
from orders.models import FacilityOrder, FacilityOrderEvent, Line, Shipment, ShipmentLine
from orders.reading.meanwhile import seen_of
from pasindo.accounts.models import Invitation, User
from pasindo.common import clock
from tests.factories.accounts import hold, make_user
from tests.factories.catalog import make_draft
from tests.factories.facilities import join
from tests.factories.orders import for_sale, shipped
from tests.walls.actors import BUYER, FACILITY_ROLES, NATIONAL_ROLES, REGIONAL_ROLES, World
from tests.walls.addresses import addresses
from tests.walls.bodies import RAW, body_ids, views
from tests.walls.knocking import knock, session_of
from tests.walls.table import TABLE
from tests.walls.walls import Wall

SECRET = "Rahasia Tetangga"  # the title of what is none of one's business
# What views read by hand that names nobody's thing: words, numbers, what all may choose from.
WORDS = frozenset(
    {
        "queue",
        "action",
        "choose_province",
        "total",
        "axis_*",
        "axis_*_values",
        "spec-*",
        "account",
        "move",
        "hours",
        "code",
        "*",
    }
)
REFUSED = frozenset({400, 403, 404, 409, 422})
HARMLESS = REFUSED | {200, 204, 302}  # where a foreign id may be passed over: only that nothing foreign happens counts
NO_THINGS = frozenset({"width", "word", "role", "gateway", "key", "uidb36", "name"})  # in a path

_OWNED: dict[Any, str] = {
    **dict.fromkeys((Product, Photo, FacilityOrder, Membership, Invitation), "facility"),
    **dict.fromkeys((Variant, ListingEvent, Revision, Submission), "product__facility"),
    **dict.fromkeys((RevisionText, RevisionVariant, RevisionPhoto), "revision__product__facility"),
    **dict.fromkeys((Round, Decision), "submission__product__facility"),
    **dict.fromkeys((Line, FacilityOrderEvent, Shipment), "facility_order__facility"),
    ShipmentLine: "shipment__facility_order__facility",
    StockRecord: "partner",
}


class Neighbour:
    """The other facility with one of everything, each under a name that must never show elsewhere."""

    def __init__(self, facility: Partner) -> None:
        self.facility = facility

    @cached_property
    def draft(self) -> Revision:
        return make_draft(self.facility, title=f"Draf {SECRET}", photos=1, variants=[{"Ukuran": "1"}, {"Ukuran": "2"}])

    @cached_property
    def parcel(self) -> Shipment:
        return shipped({for_sale(self.facility, title=f"Barang {SECRET}"): 1})[0].shipments.get()

    @cached_property
    def photo(self) -> str:
        return str(self.draft.photos.get().photo.public_id)

    @cached_property
    def variant(self) -> str:
        return str(self.draft.variants.all()[0].variant.public_id)

    def fingerprint(self) -> list[tuple]:
        """One line per table, of all rows that are this facility's."""
        parts, values = [], []
        for model, path in _OWNED.items():
            own, given = model.objects.filter(**{path: self.facility}).order_by().values("pk").query.sql_with_params()
            table = f'SELECT * FROM "{model._meta.db_table}" WHERE "{model._meta.pk.column}" IN ({own})'
            parts.append(f"SELECT '{model.__name__}', md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM ({table}) t")
            values += given
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(parts), values)
            return cursor.fetchall()


_HELD = frozenset({*FACILITY_ROLES, *REGIONAL_ROLES, *NATIONAL_ROLES})
Sent = dict[str, Any]
_INVITED = {"email": "tamu@contoh.example", "role": "facility_admin"}
# How a foreign id is sent in each field that may hold one.
IDS: dict[str, Callable[[Neighbour], Sent]] = {
    "shipment": lambda other: {"shipment": other.parcel.public_id},
    "pieces-*": lambda other: {f"pieces-{other.parcel.lines.get().line_id}": "1"},
    "seen": lambda other: {"seen": str(seen_of(other.parcel.facility_order))},
    "listings": lambda other: {"listings": [str(other.draft.product.public_id)], **_row(other)},
    "seen@*": lambda other: _row(other),
    "shown@*": lambda other: {f"shown@{other.draft.product.public_id}": "x"},
    "before*": lambda other: {f"before@{other.variant}": "8"},
    "*@*": lambda other: {f"price@{other.variant}": "1", f"stock@{other.variant}": "99"},
    "photo": lambda other: {"action": "remove", "photo": other.photo},
    "order": lambda other: {"action": "arrange", "order": [other.photo]},
    "photo_action": lambda other: {"photo_action": f"remove:{other.photo}"},
    "*-*": lambda other: {f"alt_id-{other.photo}": "Tertulis orang lain"},
    "grid_action": lambda other: {"grid_action": f"remove:{other.variant}"},
    "product": lambda other: {"product": other.draft.product.public_id, "quantity": "1"},
    "variant": lambda other: {"variant": other.variant, "quantity": "1"},
    "to": lambda other: {"variant": other.variant, "to": other.variant},
    "facility": lambda other: {"facility": other.facility.slug, **_INVITED},
    "kanwil": lambda other: {"kanwil": other.facility.kanwil_id, **_INVITED},
    "checkout_key": lambda other: {"checkout_key": other.parcel.facility_order.order.checkout_key},
    RAW: lambda other: {"order_id": other.parcel.facility_order.number, "transaction_status": "settlement"},
}
# Where it must be refused, and not merely do no harm.
STRICT: dict[tuple[str, str], frozenset[int]] = {
    ("officer-order-deliver", "shipment"): frozenset({404}),
    ("officer-order-correct", "shipment"): frozenset({404}),
    ("order-detail-received", "shipment"): frozenset({404}),
    ("order_by_link-received", "shipment"): frozenset({404}),
    ("submit-listings", "listings"): frozenset({422}),
    ("people-invite", "facility"): frozenset({422}),
    ("people-invite", "kanwil"): frozenset({422}),
    ("officer-draft", "grid_action"): frozenset({422}),
    ("officer-draft-photos", "photo"): frozenset({200, 422}),
    ("officer-draft-photos", "order"): frozenset({422}),
    (RAW, "payment_webhook"): frozenset({403}),
    **{
        (f"officer-order-{move}", "seen"): frozenset({409}) for move in ("accept", "pack", "ship", "correct", "deliver")
    },
    **{(name, "seen"): frozenset({409}) for name in ("submission-move", "officer-listing", "officer-draft-discard")},
    ("officer-draft", "seen"): frozenset({409}),
}


def uncased(found: Mapping[str, Callable[..., Any]]) -> list[str]:
    """The views that read a field for which there is no foreign id to try, nor a word here that it holds none."""
    unknown = {name: body_ids(view) - WORDS - IDS.keys() for name, view in found.items()}
    return [f"{name} reads {', '.join(sorted(fields))}" for name, fields in unknown.items() if fields]


def _row(other: Neighbour) -> Sent:
    return {f"seen@{other.draft.product.public_id}": str(seen_of_draft(other.draft))}


class Prober:
    """Those who may pass at each wall, with ids of the neighbour; and those who might have passed once."""

    def __init__(self, client: Client, world: World) -> None:
        self.client, self.world, self.other = client, world, Neighbour(world.foreign_facility)
        self.sessions: dict[int, str | None] = {}
        self.former: dict[str, dict[str, User]] = {}
        self.stood: dict[tuple[Any, bool], tuple[dict, tuple]] = {}
        self.tried: set[tuple[str, str]] = set()

    # What is tried

    def foreign_paths(self, names: Iterable[str] = TABLE) -> list[str]:
        """Each id of a longer path alone is foreign: the place of another, or another's thing under the own place."""
        wrong, taken = [], {address.name: address.arguments for address in addresses()}
        for name, wall in self._walls(names):
            if len(taken[name] - NO_THINGS) < 2 or not wall.foreign:
                continue
            own, foreign = self._stand(wall, own=True), self._stand(wall, own=False)
            foreign |= {"facility_slug": self.world.foreign_facility.slug} if "facility_slug" in foreign else {}
            for key in sorted(own):
                if key in NO_THINGS or foreign[key] == own[key]:
                    continue
                self.tried.add((name, key))
                wrong += self._breaches(
                    name, wall, own | {key: foreign[key]}, {}, {404, *wall.missing}, f"foreign {key}"
                )
        return wrong

    def foreign_bodies(self, names: Iterable[str] = TABLE) -> list[str]:
        """The own address, and one foreign id in what is sent to it."""
        wrong, found = [], views()
        for name in sorted(set(names) & found.keys()):
            wall = next((wall for wall in TABLE[name] if wall.act), None)
            for field in sorted((body_ids(found[name]) - WORDS) & IDS.keys()) if wall else []:
                own = self._stand(wall, own=True)
                data = {**wall.data(self.world, True), **IDS[field](self.other)}
                expected = set(STRICT.get((name, field), HARMLESS))
                wrong += self._breaches(name, wall, own, data, expected, f"foreign {field} in the body", posts=True)
        return wrong

    def former_people(self, names: Iterable[str] = TABLE) -> list[str]:
        """A role that ended yesterday or begins tomorrow, a person who was deactivated, one of another place."""
        wrong, done = [], set()
        for name, wall in self._walls(names):
            allowed, method = (wall.act, "POST") if wall.act is not None else (wall.look or frozenset(), "GET")
            roles = [role for role in sorted(allowed & _HELD) if (name, role) not in done]
            if not roles or allowed >= _HELD:  # open to everybody who is signed in
                continue
            done |= {(name, role) for role in roles}
            arguments = self._stand(wall, own=True)
            sent = {"data": wall.data(self.world, True)} if method == "POST" else {}
            tries = [(role, kind, person) for role in roles for kind, person in self._people(role).items()]
            for role, kind, person in tries:
                if kind == "elsewhere" and not arguments.keys() - NO_THINGS:
                    continue  # a page of the role, not of a place
                if kind == "deactivated" and role != roles[0]:
                    continue  # it is the session that ends, whatever the role
                answer = knock(self.client, self._session(person), method, reverse(name, kwargs=arguments), **sent)
                expected = wall.anonymous if kind == "deactivated" else wall.stranger
                if answer.status != expected:
                    wrong.append(f"{name}: {method} as {role}, {kind}: {answer.status}, not {expected}")
        return wrong

    # How

    def _breaches(
        self, name: str, wall: Wall, arguments: Mapping, data: Mapping, expected: set, what: str, *, posts: bool = False
    ) -> Iterator[str]:
        path, before = reverse(name, kwargs=arguments), self.other.fingerprint()
        for method, allowed in [("POST", wall.act)] if posts else [("GET", wall.look), ("POST", wall.act)]:
            if not allowed:
                continue
            # Somebody to whom a foreign thing is foreign, where there is one.
            actor = BUYER if BUYER in allowed else min(allowed - wall.everywhere or allowed)
            answer = knock(
                self.client, self._session(self.world.person(actor)), method, path,
                data=data if method == "POST" else {}, headers=wall.headers, at_last=self.other.fingerprint,
            )  # fmt: skip
            case = f"{name}: {method} with {what}, as {actor}"
            if answer.status not in expected:
                yield f"{case}: {answer.status}, not {sorted(map(str, expected))}"
            if SECRET.encode() in answer.body:
                yield f"{case}: shows what is the neighbour's"
            if answer.left != before:
                yield f"{case}: changes what is the neighbour's"

    def _walls(self, names: Iterable[str]) -> Iterator[tuple[str, Wall]]:
        return ((name, wall) for name in sorted(names) for wall in TABLE[name])

    def _stand(self, wall: Wall, *, own: bool) -> dict[str, Any]:
        """The arguments of an address; what stands there is made once for all walls that share it."""
        memory = ("submission", "facility_order", "draft")
        if (wall.of, own) not in self.stood:
            arguments = dict(wall.of(self.world, own))
            self.stood[wall.of, own] = arguments, tuple(getattr(self.world, each) for each in memory)
        arguments, stood = self.stood[wall.of, own]
        for each, thing in zip(memory, stood, strict=True):
            setattr(self.world, each, thing)
        return dict(arguments)

    def _session(self, person: User) -> str | None:
        if person.pk not in self.sessions:
            self.sessions[person.pk] = session_of(self.client, person)
            if not person.is_active:  # signed in before
                User.objects.filter(pk=person.pk).update(is_active=False)
        return self.sessions[person.pk]

    def _people(self, role: str) -> dict[str, User]:
        """Those who held this role, will hold it, hold it without being let in, or hold it elsewhere."""
        if role not in self.former:
            own, day, today = self.world.own_facility, datetime.timedelta(days=1), clock.today()
            self.former[role] = {
                "ended": _holder(role, own, valid_until=today - day),
                "begins tomorrow": _holder(role, own, valid_from=today + day),
                "deactivated": _holder(role, own),
            }
            if role in FACILITY_ROLES or role in REGIONAL_ROLES:
                self.former[role]["elsewhere"] = _holder(role, self.world.foreign_facility)
            self.former[role]["deactivated"].is_active = False
        return self.former[role]


def _holder(role: str, facility: Partner, **dates: datetime.date) -> User:
    user = make_user()
    if role in FACILITY_ROLES:
        join(facility, user, role, **dates)
    else:
        kanwil_id = facility.kanwil_id if role in REGIONAL_ROLES else None
        hold(user, role, kanwil_id=kanwil_id, **dates)
    return user
