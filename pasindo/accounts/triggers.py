"""What the database holds of roles, for national ones and for those in a facility alike."""

import pgtrigger

# The day of a moment, as services reckon it (`pasindo.common.clock.today`).
_TODAY = "(NEW.ended_at AT TIME ZONE 'Asia/Jakarta')::date"


def rests_on_an_invitation(place: str) -> pgtrigger.Trigger:
    """No role without an invitation to the address of this very person, who accepted it, for this role at this `place`
    (a column).

    A trigger, because a foreign key does not see the state of the row it leads to. A role that is over stays over, and
    without another invitation it only becomes shorter: else the days of an old one could be made to last for ever.
    """
    return pgtrigger.Trigger(
        name="rests_on_an_invitation",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func=pgtrigger.Func(
            f"""
            IF TG_OP = 'INSERT' THEN
                IF NEW.invitation_id IS NULL OR NEW.taken_over THEN
                    RAISE EXCEPTION 'a role is given by an invitation' USING ERRCODE = 'check_violation';
                END IF;
            ELSE
                IF OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at THEN
                    RAISE EXCEPTION 'a role that was ended stays so' USING ERRCODE = 'check_violation';
                END IF;
                IF NEW.invitation_id IS NOT DISTINCT FROM OLD.invitation_id THEN
                    IF COALESCE(NEW.valid_until, 'infinity') > COALESCE(OLD.valid_until, 'infinity')
                        OR COALESCE(NEW.valid_from, '-infinity') < COALESCE(OLD.valid_from, '-infinity') THEN
                        RAISE EXCEPTION 'a role is made longer by an invitation' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                END IF;
            END IF;
            IF NOT EXISTS (
                SELECT 1 FROM accounts_invitation i
                JOIN accounts_user u ON u.id = NEW.user_id AND lower(u.email) = i.email
                WHERE i.id = NEW.invitation_id AND i.state = 'accepted' AND i.closed_by_id = NEW.user_id
                    AND i.role = NEW.role AND i.{place} IS NOT DISTINCT FROM NEW.{place}
            ) THEN
                RAISE EXCEPTION 'the invitation of a role was for its holder, for this role at this place, and accepted'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """  # noqa: S608 - of names that this module's callers write
        ),
    )


def keeps_an_admin(role: str, *, lock: str, same_place: str) -> pgtrigger.Trigger:
    """The last administrator of a place is not ended, nor given an earlier last day.

    `lock` makes two who end each other wait for one another: the second looks at what the first one left. What the
    other's row says on the day after is asked, so a role that was to end anyway does not count as one that remains.
    """
    return pgtrigger.Trigger(
        name="keeps_an_admin",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        declare=[("last_day", "date")],
        condition=pgtrigger.Condition(
            f"NEW.role = '{role}' AND (NEW.ended_at IS DISTINCT FROM OLD.ended_at"
            " OR NEW.valid_until IS DISTINCT FROM OLD.valid_until)"
        ),
        func=pgtrigger.Func(
            f"""
            IF NEW.ended_at IS NULL AND COALESCE(NEW.valid_until, 'infinity') >= COALESCE(OLD.valid_until, 'infinity')
            THEN
                RETURN NEW;
            END IF;
            last_day := CASE WHEN NEW.ended_at IS NULL THEN NEW.valid_until + 1 ELSE {_TODAY} END;
            IF OLD.valid_from > last_day OR OLD.valid_until < last_day THEN
                RETURN NEW;
            END IF;
            {lock};
            IF NOT EXISTS (
                SELECT 1 FROM {{meta.db_table}} other JOIN accounts_user holder ON holder.id = other.user_id
                WHERE other.id <> NEW.id AND other.role = NEW.role AND {same_place} AND holder.is_active
                    AND other.ended_at IS NULL AND COALESCE(other.valid_from, '-infinity') <= last_day
                    AND COALESCE(other.valid_until, 'infinity') >= last_day
            ) THEN
                RAISE EXCEPTION 'the last administrator stays until there is another' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """  # noqa: S608 - of names that this module's callers write
        ),
    )


def stays_anonymised() -> pgtrigger.Trigger:
    """An anonymised account is nobody's: it is never given a name, an address, a password or an entry again."""
    names = "email, name, phone, password, is_active, is_staff, is_superuser, anonymised_at"
    return pgtrigger.Trigger(
        name="stays_anonymised",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition("OLD.anonymised_at IS NOT NULL"),
        func=pgtrigger.Func(
            f"""
            IF ({_of("NEW", names)}) IS DISTINCT FROM ({_of("OLD", names)}) THEN
                RAISE EXCEPTION 'an anonymised account stays so' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """
        ),
    )


def _of(row: str, columns: str) -> str:
    return ", ".join(f"{row}.{column}" for column in columns.split(", "))
