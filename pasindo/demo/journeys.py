"""A listing's way, walked through the real services: drafted, submitted, verified, selected, scored, decided.

Each listing is one transaction, so that it is there whole or not at all; its letters are marked as not sent."""

import datetime
import uuid
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from random import Random

from django.db import transaction
from django.db.models import F, Q, QuerySet

from catalog.axes import english_of
from catalog.images import CleanPhoto
from catalog.models import Photo, Product, Revision
from catalog.publishing import change_status
from catalog.selectors.meanwhile import seen_of_draft
from catalog.services.drafts import create_listing
from catalog.services.photos import RENDER_TASK, add_photo
from catalog.states import PREVIEW_WIDTH, PhotoState
from catalog.states import Status as ListingStatus
from curation import rubric
from curation.models import Submission
from curation.selectors.meanwhile import seen_of
from curation.services.assessing import assess_submission, criteria_for
from curation.services.deciding import approve_submission
from curation.services.judging import pass_submission, reject_submission, send_back_submission
from curation.services.submitting import submit_listing
from curation.stages import COURSE
from curation.states import Reason
from facilities.models import Partner
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.channels import MAIL, PAGE, TASK
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.demo.choices import fill_in, set_choices
from pasindo.demo.listings import DemoUnit, Listing
from pasindo.demo.people import user_of

_NAMESPACE = uuid.UUID("6a0d7c1e-58b7-4a55-9d5e-2c3f0b5f8f42")
DAY = datetime.timedelta(days=1)
RENDER_LATER = datetime.timedelta(seconds=90)  # the rows come first, the other sizes of their pictures after
# How many days ago a listing of each state was submitted; those on sale are spread over four months.
BEGUN = {
    "frozen": 200, "suspended": 45, "withdrawn": 90, "draft": 1, "kanwil": 1, "repair": 4, "pas": 3,
    "assessment": 4, "decision": 6, "rejected": 25,
}  # fmt: skip
RETURNED = {
    "bukitmelati-kaus": (Reason.PHOTOS, "Foto ketiga terlalu gelap. Ambil lagi di dekat jendela tanpa lampu kilat."),
    "telagakenari-sabun": (Reason.DOCUMENTS, "Lampirkan nomor notifikasi kosmetik sebelum diajukan lagi."),
    "muarapelangi-jahe": (Reason.PACKAGE, "Berat kemasan tertulis lebih kecil daripada berat bersih. Timbang lagi."),
}
REFUSED = {
    "rawakencana-gantungan": (Reason.DUPLICATE, "Karya yang sama sudah tayang dengan nama lain."),
    "muarapelangi-donat": (Reason.SAFETY, "Masa simpan tiga hari tidak cukup untuk dikirim ke luar kota."),
}

ALT = {
    "whole": ("{0}, tampak utuh", "{1}, the whole piece"),
    "detail": ("{0}, bahan dan tepinya dari dekat", "{1}, material and edge seen close"),
    "use": ("{0} di dalam ruangan", "{1} in a room"),
}


@dataclass
class Journey:
    """One listing on its way: who takes part, and what moment it is."""

    listing: Listing
    facility: Partner
    unit: DemoUnit
    moment: datetime.datetime
    rng: Random

    def officer(self, word: str) -> User:
        return user_of(word, self.unit.place)

    def later(self, *, days: float = 0, hours: float = 0) -> AbstractContextManager[None]:
        """The next step happens so much later, but never in the future."""
        self.moment = min(self.moment + datetime.timedelta(days=days, hours=hours), clock.now())
        return clock.at(self.moment)


def public_id_of(key: str) -> uuid.UUID:
    """The identity of a listing of the demonstration: the same on every machine, so that it is not loaded twice."""
    return uuid.uuid5(_NAMESPACE, key)


@transaction.atomic
def load_listing(
    listing: Listing, pictures: Sequence[CleanPhoto], *, facility: Partner, unit: DemoUnit
) -> Product | None:
    """Take one listing to where it stands in the demonstration. None if it was loaded before."""
    if Product.objects.filter(public_id=public_id_of(listing.key)).exists():
        return None
    rng = Random(listing.key)  # noqa: S311  dates and points, no secret
    ago = BEGUN.get(listing.state) or rng.randint(18, 120)
    journey = Journey(listing, facility, unit, clock.now() - ago * DAY, rng)
    product = _draft(journey, pictures)
    if listing.state != "draft":
        submission = _submit(journey, product)
        _judge(journey, submission, listing.state)
        _afterwards(journey, product)
    _hush(product)
    start_now()
    return product


def _draft(journey: Journey, pictures: Sequence[CleanPhoto]) -> Product:
    officer = journey.officer("petugas")
    with journey.later():
        public_id = public_id_of(journey.listing.key)
        product = create_listing(facility_id=journey.facility.pk, actor=officer, public_id=public_id)
        draft = set_choices(journey.listing, draft=Revision.objects.get(product=product), actor=officer)
        uses = [add_photo(revision_id=draft.pk, actor=officer, clean=picture) for picture in pictures]
        shown = dict(zip(journey.listing.views, (use.photo.public_id for use in uses), strict=True))
        words: dict[str, object] = {}
        for view, photo_id in shown.items():
            names = (f"alt_id-{photo_id}", f"alt_en-{photo_id}")
            words |= dict(zip(names, _alt_texts(journey.listing, view), strict=True))
        looks = {value: shown[view] for view in shown if (value := journey.listing.look_of(view))}
        fill_in(journey.listing, draft=draft, actor=officer, words=words, photos=looks)
    # What is there can be shown: the preview. The worker makes the other sizes afterwards.
    Photo.objects.filter(uses__revision=draft).update(state=PhotoState.READY, widths=[PREVIEW_WIDTH])
    tasks = Message.objects.filter(topic=RENDER_TASK, about__in=[str(use.photo.public_id) for use in uses])
    tasks.filter(state=State.WAITING).update(next_attempt_at=clock.now() + RENDER_LATER)
    return product


def _alt_texts(listing: Listing, view: str) -> tuple[str, str]:
    """What a photo shows, in Indonesian and English."""
    if value := listing.look_of(view):
        return f"{listing.title[0]}, {value.lower()}"[:200], f"{listing.title[1]}, {english_of(value).lower()}"[:200]
    indonesian, english = ALT[view]
    return indonesian.format(*listing.title)[:200], english.format(*listing.title)[:200]


def _submit(journey: Journey, product: Product) -> Submission:
    with journey.later(hours=3):
        return submit_listing(
            product_id=product.pk,
            actor=journey.officer("kepala"),
            seen=seen_of_draft(product.revisions.latest("number")),
        )


def _judge(journey: Journey, submission: Submission, state: str) -> None:
    """Every step up to the one where the listing rests."""
    key, seen = submission.pk, seen_of(submission)
    if state == "kanwil":
        return
    if state == "repair" and journey.listing.key == "bukitmelati-kaus":
        with journey.later(days=1):
            _return(journey, submission, user_of("verifikator", journey.unit.kanwil))
        return
    with journey.later(days=1):
        pass_submission("verify", submission_id=key, actor=user_of("verifikator", journey.unit.kanwil), seen=seen)
    if state == "pas":
        return
    curator = user_of("kurator")
    with journey.later(days=1):
        if state == "repair":
            return _return(journey, submission, curator)
        if journey.listing.key == "rawakencana-gantungan":
            return _refuse(journey, submission, curator)
        pass_submission("select", submission_id=key, actor=curator, seen=seen)
    _assess(journey, key, only=1 if state == "assessment" else 3)
    if state in ("assessment", "decision"):
        return
    with journey.later(days=1):
        if state == "rejected":
            return _refuse(journey, submission, user_of("ketua"))
        approve_submission(submission_id=key, actor=user_of("ketua"), seen=seen, note="Layak ditayangkan.")


def _assess(journey: Journey, submission_id: int, *, only: int) -> None:
    for number in (3, 2, 1)[:only]:  # the first assessor has something to do
        submission = Submission.objects.select_related("current_round__revision__category").get(pk=submission_id)
        if submission.status != COURSE.scoring.code:
            return
        with journey.later(hours=20):
            points, seen = _points(journey, submission), seen_of(submission)
            assess_submission(submission_id=submission_id, actor=user_of(f"penilai{number}"), seen=seen, points=points)


def _points(journey: Journey, submission: Submission) -> dict[str, int]:
    """A sheet that passes: nothing but 2 and 3, better for some listings than for others."""
    best = journey.rng.choice((0.06, 0.3, 0.35, 0.4, 0.7))
    criteria = criteria_for(submission)
    points = {item.code: 3 if journey.rng.random() < best else 2 for item in criteria}
    if rubric.failings(rubric.result_of(points, criteria)):
        raise RuntimeError(f"{journey.listing.key} would not pass")
    return points


def _return(journey: Journey, submission: Submission, actor: User) -> None:
    reason, note = RETURNED[journey.listing.key]
    seen = seen_of(submission)
    send_back_submission(submission_id=submission.pk, actor=actor, seen=seen, reasons=[reason], note=note)


def _refuse(journey: Journey, submission: Submission, actor: User) -> None:
    reason, note = REFUSED[journey.listing.key]
    seen = seen_of(submission)
    reject_submission(submission_id=submission.pk, actor=actor, seen=seen, reasons=[reason], note=note)


def _afterwards(journey: Journey, product: Product) -> None:
    """What befell a listing after it had been on sale."""
    state = journey.listing.state
    if state == "frozen":
        with journey.later(days=150):
            note = "Nomor P-IRT habis masa berlakunya."
            curator = user_of("kurator")
            change_status(product_id=product.pk, to=ListingStatus.FROZEN, actor=curator, action="freeze", comment=note)
    elif state == "suspended":
        with journey.later(days=20):
            note = "Dua pembeli melaporkan jahitan pegangan lepas; menunggu pemeriksaan."
            curator = user_of("kurator")
            change_status(
                product_id=product.pk, to=ListingStatus.SUSPENDED, actor=curator, action="suspend", comment=note
            )
    elif state == "withdrawn":
        with journey.later(days=40):
            head = journey.officer("kepala")
            note = "Bengkel tidak membuat seri ini lagi."
            change_status(
                product_id=product.pk, to=ListingStatus.WITHDRAWN, actor=head, action="withdraw", comment=note
            )


def start_now() -> None:
    """Work that was asked for in the past of the demonstration is due from now on, not late."""
    overdue = Message.objects.filter(channel=TASK, state=State.WAITING, next_attempt_at__lt=clock.now() - DAY / 24)
    overdue.update(next_attempt_at=clock.now())


def arrived_long_ago(told: QuerySet[Message]) -> None:
    """Letters of an invented past are not sent, and nobody has to look for them: they count as sent at their time."""
    told.filter(channel=MAIL, state=State.WAITING).update(state=State.SENT, sent_at=F("created_at"))


def _hush(product: Product) -> None:
    """Letters of the past are not sent, and what was settled long ago is read; what waits for somebody stays unread."""
    events = Q()
    for submission in product.submissions.all():
        events |= Q(event__contains=f":{submission.number}:")
    if not events:
        return
    told = Message.objects.filter(events)
    arrived_long_ago(told)
    settled = told.filter(channel=PAGE, read_at__isnull=True)
    last = settled.order_by("-created_at").values_list("event", flat=True).first()
    open_now = product.submissions.filter(closed_at__isnull=True).exists()
    (settled.exclude(event=last) if open_now else settled).update(read_at=clock.now())
