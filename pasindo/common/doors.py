"""Doors: functions that run with the owner's rights, each for one purpose that the rules forbid to everybody else.

Made in a migration by `door(…)`, passed in a trigger where it says so (`only_changes(…, doors=…)`), and opened to the
application by its name in `DOORS` of grants.py. A service calls it by SQL. What a door does not do, nobody can do.
"""

from django.db.migrations import RunSQL

from pasindo.common.trigger_sql import SEARCH_PATH


def door(name: str, *, arguments: str, body: str, returns: str = "void", declare: str = "") -> RunSQL:
    """The migration's operation: a function `name(arguments)` of the owner, whose PL/pgSQL is `body`.

    It must do one thing, whatever it is given: its caller may be anybody with the application's connection.
    """
    # SECURITY DEFINER: runs as its owner. With a path of its own, for what runs as somebody else must not take tables
    # from where its caller says; and nobody may call it until `migrate` lets the application.
    made = f"""
        CREATE OR REPLACE FUNCTION public.{name}({arguments}) RETURNS {returns} LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = {SEARCH_PATH} AS $door$
        DECLARE {declare}
        BEGIN {body} END
        $door$;
        REVOKE ALL ON FUNCTION public.{name}({arguments}) FROM PUBLIC;
    """
    return RunSQL(made, f"DROP FUNCTION public.{name}({arguments})")
