"""What a stage of selection consists of, and what follows from a list of stages. The list itself is in stages.py."""

import datetime
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pasindo.accounts.roles import REGIONAL, FacilityRole, Role
from pasindo.common.tones import Tone

Words = str | Promise
NEXT, HERE = "→", "↺"  # a way's `to`: the next stage on the road; the stage itself


class Verdict(models.TextChoices):
    SUBMITTED = "submitted", _("Mengajukan")
    PASSED = "passed", _("Meneruskan")
    SENT_BACK = "sent_back", _("Meminta perbaikan")
    SCORED = "scored", _("Menilai")
    APPROVED = "approved", _("Menyetujui")
    REJECTED = "rejected", _("Menolak")


REFUSALS = (Verdict.SENT_BACK, Verdict.REJECTED)


class AgencyCode(StrEnum):
    """Who answers for a judgement; their names are data (common.Agency). A listing needs the judgement of each."""

    PAS = "pas"  # Ditjen Pemasyarakatan and its Kanwil
    IKM = "ikm"  # Ditjen IKM


@dataclass(frozen=True, kw_only=True)
class Button:
    """A move on the review page: its word in the address, what it means, and what is said once it is made.

    Without a label it bears the words with which the next stage wants to be handed a listing.
    """

    word: str
    lead: Words
    done: Words
    label: Words | None = None
    style: str = "btn-primary"


@dataclass(frozen=True, kw_only=True)
class Way:
    """A way out of a stage: a move, under the name that it has in history. Without a verdict the system makes it.

    `past` is how histories tell it; `subject`, with %(title)s, heads the letter to the facility: without, none is sent.
    """

    move: str
    past: Words
    to: str = NEXT
    verdict: Verdict | None = None
    subject: Words | None = None
    button: Button | None = None


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One stage: its status in the database, whose turn it is, what may follow, and all its words."""

    code: str
    label: Words  # on badges
    tone: Tone
    ways: tuple[Way, ...] = ()
    aside: bool = False  # beside the road: the next stage on the road is another

    role: FacilityRole | Role | None = None  # whose turn it is; nobody's: the system goes on at once, or it is over
    agency: AgencyCode | None = None  # for which they judge
    working_days: int | None = None  # until its end; without, no clock runs
    sees_from: str | None = None  # the stage from which on they may open a submission; without, this one
    closed_by: Verdict | None = None  # it is over, by this verdict
    since: datetime.date | None = None  # a stage that came later: the first whole day on which all go through it

    turn: Words | None = None  # for the facility: whose turn it is
    heading: Words | None = None  # in the timeline and of the queue; without, the label
    note: Words | None = None  # in the timeline: what happens here; without, it is not in the timeline
    letter: Words | None = None  # in the letter that says it came here; without, the note
    queue: str | None = None  # the queue's word in the address
    task: Words | None = None  # what is to be done in the queue
    hand_over: Words | None = None  # on the button of whoever passes a listing on to here
    arrival: Words | None = None  # the sentence that says so

    @property
    def title(self) -> Words:
        return self.label if self.heading is None else self.heading

    @property
    def capacity(self) -> str | None:
        """In which capacity people act here: it is called like their role."""
        return self.role.value if self.role is not None else None

    @property
    def is_regional(self) -> bool:
        """Whether those whose turn it is see their own Kanwil alone."""
        return self.role in REGIONAL

    @property
    def is_facility_turn(self) -> bool:
        return isinstance(self.role, FacilityRole)

    def way(self, verdict: Verdict | None) -> Way | None:
        """The way out that goes with this verdict; that of the system for None."""
        return next((way for way in self.ways if way.verdict == verdict), None)


class Course:
    """All stages in their order. Those that are not aside are the road: from submitting to the shop."""

    def __init__(self, stages: Sequence[Stage]):
        self.stages = tuple(stages)
        self._by_code = {stage.code: stage for stage in stages}

    def __iter__(self) -> Iterator[Stage]:
        return iter(self.stages)

    def __getitem__(self, code: str) -> Stage:
        return self._by_code[code]

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    @cached_property
    def road(self) -> tuple[Stage, ...]:
        return tuple(stage for stage in self.stages if not stage.aside)

    @property
    def beginning(self) -> Stage:
        """Where a submission stands before it is submitted."""
        return self.stages[0]

    @cached_property
    def timeline(self) -> tuple[Stage, ...]:
        """What a facility follows."""
        return tuple(stage for stage in self.road if stage.note is not None)

    @cached_property
    def judging(self) -> tuple[Stage, ...]:
        """The stages at which an agency judges."""
        return tuple(stage for stage in self.stages if stage.agency is not None)

    @cached_property
    def scoring(self) -> Stage:
        """Where the panel scores."""
        return next(stage for stage in self.stages if stage.way(Verdict.SCORED))

    @cached_property
    def deciding(self) -> Stage:
        """Where what passes is approved."""
        return next(stage for stage in self.stages if stage.way(Verdict.APPROVED))

    @cached_property
    def repairing(self) -> Stage:
        """Where the facility repairs: its turn, which ends by itself when its time is over."""
        return next(stage for stage in self.stages if stage.is_facility_turn and stage.way(None))

    @cached_property
    def resting(self) -> frozenset[str]:
        """The stages in which it is the facility's turn."""
        return frozenset(stage.code for stage in self.stages if stage.is_facility_turn)

    @cached_property
    def rights(self) -> dict[str, FacilityRole | Role]:
        """The role that goes with each capacity in which people make moves."""
        return {stage.capacity: stage.role for stage in self.stages if stage.capacity and stage.role}

    @cached_property
    def by_capacity(self) -> dict[str, Stage]:
        """Where each capacity of an agency judges."""
        return {stage.capacity: stage for stage in self.judging if stage.capacity}

    @cached_property
    def steps(self) -> frozenset[tuple[str, str, str]]:
        """Every step that history may hold: its move, from where, to where."""
        return frozenset(
            (way.move, stage.code, self.target(stage, way).code) for stage in self.stages for way in stage.ways
        )

    @cached_property
    def transitions(self) -> list[tuple[str, str]]:
        """Every change of status that the database allows."""
        return sorted({(here, there) for _move, here, there in self.steps if here != there})

    @cached_property
    def ways(self) -> dict[str, Way]:
        """The ways by the names of their moves. Stages that share a move share its words."""
        return {way.move: way for stage in self.stages for way in stage.ways}

    def following(self, stage: Stage) -> Stage:
        """The next stage on the road. LookupError where the road ends, or beside it."""
        return self.road[self.road.index(stage) + 1] if stage in self.road else self._off_the_road(stage)

    def target(self, stage: Stage, way: Way) -> Stage:
        """Where this way out of the stage leads."""
        if way.to == HERE:
            return stage
        return self.following(stage) if way.to == NEXT else self[way.to]

    def judged_before(self, stage: Stage, day: datetime.date) -> list[Stage]:
        """The judgements that a round handed in on that day needs before it comes to this stage."""
        before = self.road[: self.road.index(stage)]
        return [item for item in before if item.agency is not None and (item.since is None or item.since <= day)]

    def steps_on(self, day: datetime.date) -> frozenset[tuple[str, str, str]]:
        """Every step that history may hold of that day: before a stage came, the road went past it."""
        later = {stage.code for stage in self.stages if stage.since is not None and stage.since > day}
        return self.steps | self.without(later).steps if later else self.steps

    def without(self, codes: Collection[str]) -> "Course":
        """The course as it was before these stages came, and the ways that name them."""
        kept = [stage for stage in self.stages if stage.code not in codes]
        return Course([replace(stage, ways=tuple(way for way in stage.ways if way.to not in codes)) for stage in kept])

    def _off_the_road(self, stage: Stage) -> Stage:
        raise LookupError(f"{stage.code} is beside the road: name where its ways lead")
