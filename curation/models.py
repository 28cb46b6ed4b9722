"""Submissions: which revision was put forward, who judged it in which role, and what they found."""

import uuid

import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.models import Approval
from curation.sql import judged_by_both, requires_the_role
from curation.stages import COURSE
from curation.states import OPEN, Actor, Reason, Status, Verdict
from pasindo.common.triggers import append_only, moves, never_deleted, only_changes, written_with


def _by_whoever_holds_the_role(*, actor: str, role: str, moment: str) -> pgtrigger.Trigger:
    """A row that says who did what is refused unless that person had the right to it.

    A service asks first; this holds for a shell, an older release and raw SQL. It also makes a right that has ended
    useless for what is dated back.
    """
    return pgtrigger.Trigger(
        name="by_whoever_holds_the_role",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        condition=pgtrigger.Condition(f"{actor} IS NOT NULL"),
        func=pgtrigger.Func(
            requires_the_role(COURSE, actor=actor, role=role, submission="NEW.submission_id", moment=moment)
            + "RETURN NEW;"
        ),
    )


class Submission(models.Model):
    """A listing's way through selection, from the first submitting until it is live or rejected."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    number = models.CharField(max_length=30, unique=True, help_text="Nomor pengajuan.")
    product = models.ForeignKey("catalogue.Product", models.PROTECT, related_name="submissions")
    kanwil = models.ForeignKey("common.Kanwil", models.PROTECT, related_name="submissions")
    status = models.CharField(max_length=20, choices=Status, default=COURSE.beginning.code)
    current_round = models.OneToOneField("curation.Round", models.PROTECT, null=True, blank=True, related_name="+")
    opened_at = models.DateTimeField()
    status_since = models.DateTimeField()
    due_at = models.DateTimeField(null=True, blank=True, help_text="Until when the one whose turn it is should act.")
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("status_since", "pk")
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="submission_status_is_known"),
            models.UniqueConstraint(
                fields=["product"], condition=Q(status__in=OPEN), name="one_open_submission_per_listing"
            ),
        ]
        indexes = [
            models.Index(fields=["status", "status_since"], name="submission_queue"),
            models.Index(fields=["status", "due_at"], name="submission_deadlines"),
        ]
        # Its number stands in letters and papers, so it stays. And nothing that writes, be it a shell or an older
        # release beside a newer one, takes a listing past a judgement: the way from stage to stage is held here too.
        triggers = [
            never_deleted(),
            moves("status", COURSE.transitions),
            # Whose it is, in which region and under which number is what decisions, letters and papers refer to.
            only_changes("status", "current_round_id", "status_since", "due_at", "closed_at"),
            # What is judged now is one of its own rounds: its revision is what an approval would be for.
            pgtrigger.Trigger(
                name="judges_a_round_of_its_own",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                condition=pgtrigger.Q(new__current_round_id__isnull=False),
                func=pgtrigger.Func(
                    """
                    IF NOT EXISTS (
                        SELECT 1 FROM curation_round WHERE id = NEW.current_round_id AND submission_id = NEW.id
                    ) THEN
                        RAISE EXCEPTION 'a submission judges a round of its own' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    def __str__(self):
        return self.number


class Round(models.Model):
    """One putting forward of one frozen revision; a repair opens the next."""

    submission = models.ForeignKey(Submission, models.PROTECT, related_name="rounds")
    number = models.PositiveSmallIntegerField()
    revision = models.OneToOneField("catalogue.Revision", models.PROTECT, related_name="round")
    submitted_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    submitted_at = models.DateTimeField()
    rubric_version = models.PositiveSmallIntegerField(default=1)
    cover_letter_number = models.CharField(max_length=80, blank=True, help_text="Nomor surat pengantar.")
    cover_letter_date = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("number",)
        constraints = [models.UniqueConstraint(fields=["submission", "number"], name="round_number_is_unique")]
        triggers = [
            append_only(),
            _by_whoever_holds_the_role(
                actor="NEW.submitted_by_id", role=f"'{COURSE.repairing.capacity}'", moment="NEW.submitted_at"
            ),
            # What is judged must be what was submitted: of this very listing, and beyond change. That lies in three
            # tables, where no constraint looks.
            pgtrigger.Trigger(
                name="of_a_frozen_revision",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                # Locked: an approval of the round before that is being written is waited for, and waits for this.
                func=pgtrigger.Func(
                    """
                    PERFORM 1 FROM curation_submission WHERE id = NEW.submission_id FOR SHARE;
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_revision r JOIN curation_submission s ON s.product_id = r.product_id
                        WHERE r.id = NEW.revision_id AND s.id = NEW.submission_id AND r.frozen_at IS NOT NULL
                    ) THEN
                        RAISE EXCEPTION 'a round judges a frozen revision of the listing that was submitted'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    def __str__(self):
        return f"{self.submission} #{self.number}"


def _of_what_is_judged_now() -> pgtrigger.Trigger:
    """A decision is on the revision of its round, and its round is the one that is being judged.

    An old page, or whoever goes past the services, would else decide on a text that was replaced. Three tables say so,
    where no constraint looks. The submission is locked while it is read: a next round that is being opened at this
    moment is waited for, and then seen.
    """
    return pgtrigger.Trigger(
        name="of_what_is_judged_now",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        declare=[("current_id", "bigint")],
        func=pgtrigger.Func(
            """
            SELECT current_round_id INTO current_id FROM curation_submission WHERE id = NEW.submission_id FOR SHARE;
            IF current_id IS DISTINCT FROM NEW.round_id THEN
                RAISE EXCEPTION 'a decision is on the round that is judged now' USING ERRCODE = 'check_violation';
            END IF;
            IF NOT EXISTS (
                SELECT 1 FROM curation_round WHERE id = NEW.round_id AND revision_id = NEW.revision_id
            ) THEN
                RAISE EXCEPTION 'a decision is on the revision of its round' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """
        ),
    )


class Decision(models.Model):
    """What one person, in one role, found of one round. Never changed. `revision`: what they saw, that of the round."""

    submission = models.ForeignKey(Submission, models.PROTECT, related_name="decisions")
    round = models.ForeignKey(Round, models.PROTECT, related_name="decisions")
    revision = models.ForeignKey("catalogue.Revision", models.PROTECT, related_name="decisions")
    role = models.CharField(max_length=20, choices=Actor)
    actor = models.ForeignKey("accounts.User", models.PROTECT, related_name="curation_decisions")
    verdict = models.CharField(max_length=10, choices=Verdict)
    reasons = ArrayField(models.CharField(max_length=20, choices=Reason), default=list, blank=True)
    note = models.TextField(blank=True, help_text="For the facility to read.")
    internal_note = models.TextField(blank=True, help_text="For curators only.")
    total = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Of the scores, 0 to 300.")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ("made_at", "pk")
        constraints = [
            models.CheckConstraint(condition=Q(role__in=Actor.values), name="decision_role_is_known"),
            models.CheckConstraint(condition=Q(verdict__in=Verdict.values), name="decision_verdict_is_known"),
            models.CheckConstraint(
                condition=~Q(verdict__in=[Verdict.SENT_BACK, Verdict.REJECTED]) | (Q(reasons__len__gt=0) & ~Q(note="")),
                name="refusals_carry_a_reason",
            ),
            models.UniqueConstraint(fields=["round", "role", "actor"], name="one_decision_per_person_and_round"),
            ExclusionConstraint(
                name="nobody_acts_in_two_roles",
                expressions=[
                    ("submission", RangeOperators.EQUAL),
                    ("actor", RangeOperators.EQUAL),
                    ("role", RangeOperators.NOT_EQUAL),
                ],
            ),
        ]
        triggers = [
            append_only(),
            _by_whoever_holds_the_role(actor="NEW.actor_id", role="NEW.role", moment="NEW.made_at"),
            # A decision about a round of another submission would let this one pass unseen; one from before the round
            # was submitted is made up (clocks differ by moments). And whoever drafted must not judge:
            # `nobody_acts_in_two_roles` does not see that, for drafting is no decision.
            pgtrigger.Trigger(
                name="of_a_round_of_the_submission",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func=pgtrigger.Func(
                    """
                    IF NOT EXISTS (
                        SELECT 1 FROM curation_round WHERE id = NEW.round_id AND submission_id = NEW.submission_id
                            AND submitted_at <= NEW.made_at + interval '5 minutes'
                    ) THEN
                        RAISE EXCEPTION 'a decision names a round of its submission, and comes after it'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF EXISTS (
                        SELECT 1 FROM curation_round r JOIN catalogue_revisioneditor e ON e.revision_id = r.revision_id
                        WHERE r.id = NEW.round_id AND e.user_id = NEW.actor_id AND e.role <> NEW.role
                    ) THEN
                        RAISE EXCEPTION 'whoever drafted a revision does not judge it'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
            _of_what_is_judged_now(),
        ]

    def __str__(self):
        return f"{self.round}: {self.get_role_display()} {self.get_verdict_display()}"


class Score(models.Model):
    """0 to 3 points of one assessor for one criterion of the rubric."""

    decision = models.ForeignKey(Decision, models.PROTECT, related_name="scores")
    criterion = models.CharField(max_length=4)
    points = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["decision", "criterion"], name="a_criterion_is_scored_once"),
            models.CheckConstraint(condition=Q(points__range=(0, 3)), name="points_are_0_to_3"),
        ]
        # The grade of an approval was reckoned from these: a mark that is improved afterwards would not explain it.
        triggers = [append_only(), written_with("curation_decision", "decision_id")]

    def __str__(self):
        return f"{self.criterion}: {self.points}"


class SubmissionEvent(models.Model):
    """One move of a submission: who, in which role, from which stage to which. Never changed."""

    submission = models.ForeignKey(Submission, models.PROTECT, related_name="events")
    round = models.ForeignKey(Round, models.PROTECT, null=True, blank=True, related_name="events")
    actor = models.ForeignKey("accounts.User", models.PROTECT, null=True, blank=True, related_name="+")
    role = models.CharField(max_length=20, choices=Actor)
    action = models.CharField(max_length=30)
    from_status = models.CharField(max_length=20, choices=Status)
    to_status = models.CharField(max_length=20, choices=Status)
    comment = models.TextField(blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("created_at", "pk")
        verbose_name = _("riwayat kurasi")
        constraints = [
            ExclusionConstraint(
                name="nobody_moves_in_two_roles",
                expressions=[
                    ("submission", RangeOperators.EQUAL),
                    ("actor", RangeOperators.EQUAL),
                    ("role", RangeOperators.NOT_EQUAL),
                ],
            ),
            # Without it a move of somebody without the right would only have to name nobody.
            models.CheckConstraint(
                condition=Q(actor__isnull=True, role=Actor("system"))
                | (Q(actor__isnull=False) & ~Q(role=Actor("system"))),
                name="what_nobody_does_the_system_does",
            ),
        ]
        # Complaints, and who may still act here, are settled by reading this: nobody may write it anew.
        triggers = [
            append_only(),
            _by_whoever_holds_the_role(actor="NEW.actor_id", role="NEW.role", moment="NEW.created_at"),
        ]

    def __str__(self):
        return f"{self.submission}: {self.action}"


class JudgedApproval(Approval):
    """An approval as selection sees it. The catalog, which keeps it, knows nothing of those who judge: what it rests on
    is asked for here."""

    class Meta:
        proxy = True
        triggers = [
            # The leave to sell, of which everything that goes live makes use, is worth what it rests on: nobody gets it
            # by writing the row alone. Another ground for it is added to the condition, with OR.
            pgtrigger.Trigger(
                name="rests_on_both_agencies",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                # Locked first: a refusal, or a next round, that somebody is writing at this moment locks it too. It is
                # waited for, and then seen.
                func=pgtrigger.Func(
                    f"""
                    PERFORM 1 FROM curation_submission s JOIN curation_round r ON r.submission_id = s.id
                        WHERE r.revision_id = NEW.revision_id FOR NO KEY UPDATE OF s;
                    IF NOT ({judged_by_both(COURSE, approval="NEW")}) THEN
                        RAISE EXCEPTION 'an approval rests on the decisions of both agencies on its revision'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            )
        ]
