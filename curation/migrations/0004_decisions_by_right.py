"""Decisions and moves come from whoever holds the role, and approvals rest on the decisions of both agencies."""

import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "1007_content_equals_the_revision"),
        ("curation", "0003_decisions_name_what_was_seen"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="JudgedApproval",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("catalogue.approval",),
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="decision",
            name="of_a_round_of_the_submission",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
                name="by_whoever_holds_the_role",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (NEW.actor_id IS NOT NULL)",
                    func="\n        PERFORM 1 FROM accounts_user WHERE id = NEW.actor_id AND is_active FOR SHARE;\n        IF FOUND AND NEW.role IN ('facility_admin') THEN\n            PERFORM 1 FROM partner_membership h JOIN catalogue_product p ON p.facility_id = h.facility_id\n                JOIN curation_submission s ON s.product_id = p.id WHERE s.id = NEW.submission_id AND h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.made_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;\n        ELSIF FOUND AND NEW.role IN ('kanwil_verifier') THEN\n            PERFORM 1 FROM accounts_roleassignment h JOIN curation_submission s ON s.kanwil_id = h.kanwil_id\n                WHERE s.id = NEW.submission_id AND h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.made_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;\n        ELSIF FOUND AND NEW.role IN ('pas_curator', 'ikm_assessor', 'ikm_chair') THEN\n            PERFORM 1 FROM accounts_roleassignment h WHERE h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.made_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE;\n        ELSE\n            RAISE EXCEPTION 'nobody acts on a submission in this role' USING ERRCODE = 'check_violation';\n        END IF;\n        IF NOT FOUND THEN\n            RAISE EXCEPTION 'whoever acts on a submission holds the role, at that moment and there'\n                USING ERRCODE = 'check_violation';\n        END IF;\n    RETURN NEW;",
                    hash="84e4e56b03fbe1eaed39b6b25d12223a75e24f98",
                    operation="INSERT",
                    pgid="pgtrigger_by_whoever_holds_the_role_4b97a",
                    table="curation_decision",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
                name="of_a_round_of_the_submission",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n                    IF NOT EXISTS (\n                        SELECT 1 FROM curation_round WHERE id = NEW.round_id AND submission_id = NEW.submission_id\n                            AND submitted_at <= NEW.made_at + interval '5 minutes'\n                    ) THEN\n                        RAISE EXCEPTION 'a decision names a round of its submission, and comes after it'\n                            USING ERRCODE = 'check_violation';\n                    END IF;\n                    IF EXISTS (\n                        SELECT 1 FROM curation_round r JOIN catalogue_revisioneditor e ON e.revision_id = r.revision_id\n                        WHERE r.id = NEW.round_id AND e.user_id = NEW.actor_id AND e.role <> NEW.role\n                    ) THEN\n                        RAISE EXCEPTION 'whoever drafted a revision does not judge it'\n                            USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="5c29a647abad337ed6de2fe900624477ef888ffb",
                    operation="INSERT",
                    pgid="pgtrigger_of_a_round_of_the_submission_49fba",
                    table="curation_decision",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="round",
            trigger=pgtrigger.compiler.Trigger(
                name="by_whoever_holds_the_role",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (NEW.submitted_by_id IS NOT NULL)",
                    func="\n        PERFORM 1 FROM accounts_user WHERE id = NEW.submitted_by_id AND is_active FOR SHARE;\n        IF FOUND AND 'facility_admin' IN ('facility_admin') THEN\n            PERFORM 1 FROM partner_membership h JOIN catalogue_product p ON p.facility_id = h.facility_id\n                JOIN curation_submission s ON s.product_id = p.id WHERE s.id = NEW.submission_id AND h.user_id = NEW.submitted_by_id AND h.role = 'facility_admin' AND (h.valid_from IS NULL OR h.valid_from <= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.submitted_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;\n        ELSIF FOUND AND 'facility_admin' IN ('kanwil_verifier') THEN\n            PERFORM 1 FROM accounts_roleassignment h JOIN curation_submission s ON s.kanwil_id = h.kanwil_id\n                WHERE s.id = NEW.submission_id AND h.user_id = NEW.submitted_by_id AND h.role = 'facility_admin' AND (h.valid_from IS NULL OR h.valid_from <= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.submitted_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;\n        ELSIF FOUND AND 'facility_admin' IN ('pas_curator', 'ikm_assessor', 'ikm_chair') THEN\n            PERFORM 1 FROM accounts_roleassignment h WHERE h.user_id = NEW.submitted_by_id AND h.role = 'facility_admin' AND (h.valid_from IS NULL OR h.valid_from <= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.submitted_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE;\n        ELSE\n            RAISE EXCEPTION 'nobody acts on a submission in this role' USING ERRCODE = 'check_violation';\n        END IF;\n        IF NOT FOUND THEN\n            RAISE EXCEPTION 'whoever acts on a submission holds the role, at that moment and there'\n                USING ERRCODE = 'check_violation';\n        END IF;\n    RETURN NEW;",
                    hash="16eb37538aa6088533893be3ca0d1454548a72d3",
                    operation="INSERT",
                    pgid="pgtrigger_by_whoever_holds_the_role_8e7da",
                    table="curation_round",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="submission",
            trigger=pgtrigger.compiler.Trigger(
                name="only_changes",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF (to_jsonb(NEW) - ARRAY['status', 'current_round_id', 'status_since', 'due_at', 'closed_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['status', 'current_round_id', 'status_since', 'due_at', 'closed_at']::text[]) THEN\n                RAISE EXCEPTION 'only status current_round_id status_since due_at closed_at may change in %', TG_TABLE_NAME\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="abff942c3f05e9e4fe8fb6cc7c86867975449c0f",
                    operation="UPDATE",
                    pgid="pgtrigger_only_changes_0cd67",
                    table="curation_submission",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="submission",
            trigger=pgtrigger.compiler.Trigger(
                name="judges_a_round_of_its_own",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition='WHEN (NEW."current_round_id" IS NOT NULL)',
                    func="\n                    IF NOT EXISTS (\n                        SELECT 1 FROM curation_round WHERE id = NEW.current_round_id AND submission_id = NEW.id\n                    ) THEN\n                        RAISE EXCEPTION 'a submission judges a round of its own' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="37a2239831ddde48de2c1f155d1e6bb4e3ec0654",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_judges_a_round_of_its_own_2821e",
                    table="curation_submission",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="submissionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="by_whoever_holds_the_role",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (NEW.actor_id IS NOT NULL)",
                    func="\n        PERFORM 1 FROM accounts_user WHERE id = NEW.actor_id AND is_active FOR SHARE;\n        IF FOUND AND NEW.role IN ('facility_admin') THEN\n            PERFORM 1 FROM partner_membership h JOIN catalogue_product p ON p.facility_id = h.facility_id\n                JOIN curation_submission s ON s.product_id = p.id WHERE s.id = NEW.submission_id AND h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.created_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;\n        ELSIF FOUND AND NEW.role IN ('kanwil_verifier') THEN\n            PERFORM 1 FROM accounts_roleassignment h JOIN curation_submission s ON s.kanwil_id = h.kanwil_id\n                WHERE s.id = NEW.submission_id AND h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.created_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;\n        ELSIF FOUND AND NEW.role IN ('pas_curator', 'ikm_assessor', 'ikm_chair') THEN\n            PERFORM 1 FROM accounts_roleassignment h WHERE h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.created_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE;\n        ELSE\n            RAISE EXCEPTION 'nobody acts on a submission in this role' USING ERRCODE = 'check_violation';\n        END IF;\n        IF NOT FOUND THEN\n            RAISE EXCEPTION 'whoever acts on a submission holds the role, at that moment and there'\n                USING ERRCODE = 'check_violation';\n        END IF;\n    RETURN NEW;",
                    hash="9d56467eab763bae47e6e584f3ba5b93ad98eb21",
                    operation="INSERT",
                    pgid="pgtrigger_by_whoever_holds_the_role_464c6",
                    table="curation_submissionevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="submissionevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("actor__isnull", True), ("role", "system")),
                    models.Q(("actor__isnull", False), models.Q(("role", "system"), _negated=True)),
                    _connector="OR",
                ),
                name="what_nobody_does_the_system_does",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="judgedapproval",
            trigger=pgtrigger.compiler.Trigger(
                name="rests_on_both_agencies",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n                    IF NOT (EXISTS (\n        SELECT 1 FROM curation_round r WHERE r.revision_id = NEW.revision_id\n            AND NOT EXISTS (SELECT 1 FROM curation_round l WHERE l.submission_id = r.submission_id AND l.number > r.number)\n            AND NOT EXISTS (\n                SELECT 1 FROM curation_decision d WHERE d.round_id = r.id AND d.verdict IN ('sent_back', 'rejected')\n            )\n            AND NOT EXISTS (\n                SELECT 1 FROM (VALUES ('kanwil_verifier', 'passed', NULLIF('', '')), ('pas_curator', 'passed', NULLIF('', '')), ('ikm_assessor', 'scored', NULLIF('', '')), ('ikm_chair', 'approved', NULLIF('', ''))) AS w (role, verdict, since)\n                WHERE (w.since IS NULL OR w.since::date <= (r.submitted_at AT TIME ZONE 'Asia/Jakarta')::date)\n                    AND NOT EXISTS (\n                        SELECT 1 FROM curation_decision d\n                        WHERE d.round_id = r.id AND d.role = w.role AND d.verdict = w.verdict\n                            AND (w.verdict <> 'approved' OR\n                                (d.actor_id, d.total) = (NEW.granted_by_id, NEW.score))\n                    )\n            )\n    )) THEN\n                        RAISE EXCEPTION 'an approval rests on the decisions of both agencies on its revision'\n                            USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="ffcf5e59dde2186b6c9c3cc9655ff7b658eebf91",
                    operation="INSERT",
                    pgid="pgtrigger_rests_on_both_agencies_b0a56",
                    table="catalogue_approval",
                    when="BEFORE",
                ),
            ),
        ),
    ]
