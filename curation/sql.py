"""The database's copy of what the stages say of rights and judgements: SQL for triggers, made from the list of stages.

Nothing is written twice by hand; a change of the list asks for a migration (`makemigrations --check` says so), and
tests/curation/test_stages.py reads back what the database holds.
"""

from collections.abc import Iterable, Iterator

from curation.checks import FORWARD
from curation.course import REFUSALS, Course, Verdict
from pasindo.accounts.roles import REGIONAL, FacilityRole
from pasindo.common.dated import held_sql, was_held_sql


def requires_the_role(course: Course, *, actor: str, role: str, submission: str, moment: str) -> str:
    """plpgsql: refuses the row unless that person is active and held the role at that moment, where the submission is.

    Person and role are locked until the transaction ends: whoever ends the role at this moment is waited for, and a
    transaction that began before it ended does not see it as it was.
    """
    held = f"h.user_id = {actor} AND h.role = {role} AND {held_sql('h', moment)}"
    facility = [right.value for right in course.rights.values() if isinstance(right, FacilityRole)]
    regional = [right.value for right in course.rights.values() if right in REGIONAL]
    national = [right.value for right in course.rights.values() if right.value not in (*facility, *regional)]
    return f"""
        PERFORM 1 FROM accounts_user WHERE id = {actor} AND is_active FOR SHARE;
        IF FOUND AND {role} IN ({_words(facility)}) THEN
            PERFORM 1 FROM partner_membership h JOIN catalogue_product p ON p.facility_id = h.facility_id
                JOIN curation_submission s ON s.product_id = p.id WHERE s.id = {submission} AND {held} FOR SHARE OF h;
        ELSIF FOUND AND {role} IN ({_words(regional)}) THEN
            PERFORM 1 FROM accounts_roleassignment h JOIN curation_submission s ON s.kanwil_id = h.kanwil_id
                WHERE s.id = {submission} AND {held} FOR SHARE OF h;
        ELSIF FOUND AND {role} IN ({_words(national)}) THEN
            PERFORM 1 FROM accounts_roleassignment h WHERE {held} FOR SHARE;
        ELSE
            RAISE EXCEPTION 'nobody acts on a submission in this role' USING ERRCODE = 'check_violation';
        END IF;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'whoever acts on a submission holds the role, at that moment and there'
                USING ERRCODE = 'check_violation';
        END IF;
    """  # noqa: S608  names of columns and roles


def without_the_role() -> str:
    """SQL for the audit: the number of each submission on which somebody acted without the role, and in which one."""
    acted = """
        SELECT submission_id, actor_id, role, made_at AS moment FROM curation_decision
        UNION ALL SELECT submission_id, actor_id, role, created_at FROM curation_submissionevent
            WHERE actor_id IS NOT NULL
    """
    held = f"h.user_id = a.actor_id AND h.role = a.role AND {was_held_sql('h', 'a.moment')}"
    return f"""
        SELECT DISTINCT s.number, a.role FROM ({acted}) a
        JOIN curation_submission s ON s.id = a.submission_id JOIN catalogue_product p ON p.id = s.product_id
        WHERE NOT EXISTS (
            SELECT 1 FROM accounts_roleassignment h
            WHERE {held} AND (h.kanwil_id IS NULL OR h.kanwil_id = s.kanwil_id)
        ) AND NOT EXISTS (SELECT 1 FROM partner_membership h WHERE {held} AND h.facility_id = p.facility_id)
        ORDER BY 1, 2
    """  # noqa: S608  no value of a user is in it


def judgements(course: Course) -> Iterator[tuple[str, str, str]]:
    """What an approval rests on: the capacity of each stage at which an agency judges, the verdict that leads on from
    there, and the first day of a stage that came later, else nothing."""
    for stage in course.judging:
        verdicts = [way.verdict for way in stage.ways if way.verdict in FORWARD]
        yield str(stage.capacity), str(verdicts[0]), stage.since.isoformat() if stage.since else ""


def judged_by_both(course: Course, *, approval: str) -> str:
    """SQL: whether every agency has judged the very revision of this approval, at each of its stages, and none refused.

    The round of that revision is the last one of its submission: of one that was sent back nothing counts, neither what
    was found before nor what is found after. Whoever decided granted it, with the points that they decided on.
    """
    wanted = ", ".join(f"('{role}', '{verdict}', NULLIF('{since}', ''))" for role, verdict, since in judgements(course))
    return f"""EXISTS (
        SELECT 1 FROM curation_round r WHERE r.revision_id = {approval}.revision_id
            AND NOT EXISTS (SELECT 1 FROM curation_round l WHERE l.submission_id = r.submission_id AND l.number > r.number)
            AND NOT EXISTS (
                SELECT 1 FROM curation_decision d WHERE d.round_id = r.id AND d.verdict IN ({_words(REFUSALS)})
            )
            AND NOT EXISTS (
                SELECT 1 FROM (VALUES {wanted}) AS w (role, verdict, since)
                WHERE (w.since IS NULL OR w.since::date <= (r.submitted_at AT TIME ZONE 'Asia/Jakarta')::date)
                    AND NOT EXISTS (
                        SELECT 1 FROM curation_decision d
                        WHERE d.round_id = r.id AND d.role = w.role AND d.verdict = w.verdict
                            AND (w.verdict <> '{Verdict.APPROVED}' OR
                                (d.actor_id, d.total) = ({approval}.granted_by_id, {approval}.score))
                    )
            )
    )"""  # noqa: S608, E501  names of roles and verdicts


def _words(values: Iterable[str]) -> str:
    return ", ".join(f"'{value}'" for value in values) or "NULL"
