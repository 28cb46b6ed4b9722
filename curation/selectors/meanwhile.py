"""Which round and revision somebody saw of a submission, and what happened to it since."""

from collections.abc import Collection

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.models import Revision
from curation.models import Round, Submission, SubmissionEvent
from curation.selectors.versions import changes_between, photo_change, with_parts
from curation.stages import COURSE
from curation.states import Verdict
from pasindo.common.exceptions import NotSeen, Outdated
from pasindo.common.seen import Change, Meanwhile, Seen, Step


def seen_of(submission: Submission) -> Seen:
    """What the page of a submission shows: the revision of its current round, under the round's number."""
    current = submission.current_round
    return Seen(current.revision.public_id, current.number)  # type: ignore[union-attr]


def require_seen(submission: Submission, seen: Seen) -> None:
    """Raises Outdated, with what changed since, if another round than the current one was seen; NotSeen for none."""
    if seen == seen_of(submission):
        return
    looked_at = submission.rounds.filter(number=seen.version, revision__public_id=seen.thing).first()
    if looked_at is None:
        raise NotSeen
    raise Outdated(meanwhile=_since(submission, looked_at))


def steps_beyond(submission: Submission, stages: Collection[str]) -> Meanwhile:
    """Who led a submission on from these stages, since it was last at one of them."""
    events = _told(submission)
    last = max((place for place, event in enumerate(events) if event.to_status in stages), default=-1)
    return Meanwhile(steps=[_step(event) for event in events[last + 1 :]])


def kept_quiet() -> list[str]:
    """Moves that histories leave out: a sheet that came in is no step."""
    return [way.move for way in COURSE.ways.values() if way.verdict == Verdict.SCORED]


def _since(submission: Submission, looked_at: Round) -> Meanwhile:
    current: Round = submission.current_round  # type: ignore[assignment]
    revisions = Revision.objects.filter(pk__in=[looked_at.revision_id, current.revision_id])
    versions = {revision.pk: revision for revision in with_parts(revisions)}
    old, new = versions[looked_at.revision_id], versions[current.revision_id]
    steps = [
        _step(event)
        for event in _told(submission)
        if event.round is not None
        and (
            event.round.number > looked_at.number
            or (event.round_id == looked_at.pk and event.to_status in COURSE.resting)
        )
    ]
    return Meanwhile([*changes_between(old, new), *_photo_words(old, new)], steps)


def _photo_words(old: Revision, new: Revision) -> list[Change]:
    photos = photo_change(old, new)
    if photos is None:
        return []
    before, after = ({use.photo_id for use in uses} for uses in photos)
    words = [ngettext("%(n)d foto", "%(n)d foto", len(uses)) % {"n": len(uses)} for uses in photos]
    fresh = len(after - before)
    if fresh:
        words[1] += ", " + ngettext("%(n)d di antaranya baru", "%(n)d di antaranya baru", fresh) % {"n": fresh}
    elif after == before:
        words[1] += ", " + _("urutan atau keterangannya berubah")
    return [Change(_("Foto"), *words)]


def _told(submission: Submission) -> list[SubmissionEvent]:
    """Its moves in the order in which they were written: the clock of a demonstration may go backwards."""
    events = submission.events.select_related("actor", "round").exclude(action__in=kept_quiet())
    return list(events.order_by("pk"))


def _step(event: SubmissionEvent) -> Step:
    past = COURSE.ways[event.action].past if event.action in COURSE.ways else event.action
    who = f"{event.actor} ({event.get_role_display()})" if event.actor else _("sistem")
    return Step(str(past), who, event.created_at)
