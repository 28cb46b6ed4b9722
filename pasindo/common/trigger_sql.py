"""How every trigger of ours is written in SQL: nothing that a session can set opens it.

pgtrigger would begin each function with a question to the setting `pgtrigger.ignore`, which whoever has a connection
may set. It has no switch for that, so what it compiles is written anew here, pghistory's triggers included.
"""

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from django.db.models import Model
from pgtrigger import compiler, core

# What a function names means the tables of `public`, whatever stands in front of them in the session. pg_temp comes
# last; unnamed it would come first, and a temporary table would be taken for ours.
SEARCH_PATH = "pg_catalog, public, pg_temp"

_compile = core.Trigger.compile


class FirmTriggerSql(compiler.UpsertTriggerSql):
    """A trigger that asks its own rule alone.

    Migrations name this class: a template that must say something else gets a class of its own, this one stays.
    """

    def get_template(self) -> str:
        # The path is SEARCH_PATH, written out: an installed trigger keeps what its migration said.
        return """
            CREATE OR REPLACE FUNCTION {pgid}()
            RETURNS TRIGGER AS $$
                {declare}
                BEGIN
                    {func}
                END;
            $$ LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp;

            DROP TRIGGER IF EXISTS {pgid} ON {table};
            CREATE {constraint} TRIGGER {pgid}
                {when} {operation} ON {table}
                {timing}
                {referencing}
                FOR EACH {level} {condition}
                EXECUTE PROCEDURE {execute};

            COMMENT ON TRIGGER {pgid} ON {table} IS '{hash}';
        """


def compile_firmly() -> None:
    """From here on pgtrigger compiles every trigger like this; called once, while Django loads the apps."""
    core.Trigger.compile = _compile_firmly  # type: ignore[method-assign, assignment]


def _compile_firmly(trigger: core.Trigger, model: Model) -> compiler.Trigger:
    return _firm(_compile(trigger, model))


def _firm(trigger: compiler.Trigger) -> compiler.Trigger:
    words = {name: value for name, value in trigger.sql.kwargs.items() if name != "ignore_func_name"}
    return compiler.Trigger(name=trigger.name, sql=FirmTriggerSql(**words))


class FirmTriggers(Operation):
    """In a migration: every trigger that the app has by then is written anew, its rule unchanged."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        for label, name in list(state.models):
            options = state.models[label, name].options
            if label == app_label and options.get("triggers"):
                options["triggers"] = [_firm(trigger) for trigger in options["triggers"]]
                state.reload_model(label, name, delay=True)

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        for (label, _name), model in to_state.models.items():
            for trigger in model.options.get("triggers", []) if label == app_label else []:
                schema_editor.execute(trigger.install_sql, params=None)  # None: a % in a function is no placeholder

    database_backwards = database_forwards

    def describe(self) -> str:
        return "Write every trigger so that no setting of a session opens it"
