"""A setting that is missing or malformed ends the start with a sentence that names it."""

import pytest

from pasindo import env


@pytest.fixture(autouse=True)
def production(monkeypatch):
    monkeypatch.delenv("PASINDO_ENV", raising=False)
    monkeypatch.delenv("TRIED", raising=False)
    return monkeypatch


def test_that_is_missing_in_production_has_no_other_default(production):
    with pytest.raises(env.MissingSetting, match="TRIED is missing"):
        env.text("TRIED", outside_production="open")
    production.setenv("PASINDO_ENV", "development")
    assert env.text("TRIED", outside_production="open") == "open"


def test_of_the_environment_itself_is_one_of_three(production):
    assert env.environment() == "production"
    production.setenv("PASINDO_ENV", "staging")
    with pytest.raises(env.MissingSetting, match="PASINDO_ENV is 'staging'"):
        env.environment()


@pytest.mark.parametrize("value", ["five", "5.5", "5 minutes"])
def test_that_is_a_number_is_a_whole_one(production, value):
    production.setenv("TRIED", value)
    with pytest.raises(env.MissingSetting, match="TRIED must be a whole number"):
        env.number("TRIED", 1)
    production.setenv("TRIED", "5")
    assert env.number("TRIED", 1) == 5


@pytest.mark.parametrize(("value", "meant"), [("1", True), ("TRUE", True), ("yes", True), ("0", False), ("No", False)])
def test_that_is_a_flag_is_read_in_any_spelling(production, value, meant):
    production.setenv("TRIED", value)
    assert env.flag("TRIED", default=not meant) is meant


def test_that_is_a_flag_is_not_guessed_at(production):
    production.setenv("TRIED", "perhaps")
    with pytest.raises(env.MissingSetting, match="TRIED must be 1 or 0"):
        env.flag("TRIED", default=True)


def test_that_names_another_database_is_refused():
    with pytest.raises(env.MissingSetting, match="PostgreSQL alone"):
        env.database("sqlite:///var/db.sqlite3")


def test_that_names_a_database_is_taken_apart():
    remote = env.database("postgresql://web:p%40ss@db.example:6432/pasindo?sslmode=require&application_name=x")
    assert (remote["USER"], remote["PASSWORD"], remote["HOST"], remote["PORT"]) == ("web", "p@ss", "db.example", "6432")
    assert (remote["NAME"], remote["OPTIONS"]) == ("pasindo", {"sslmode": "require"})
    local = env.database("postgresql://owner@/pasindo?host=/run/pg")
    assert (local["USER"], local["HOST"], local["NAME"]) == ("owner", "/run/pg", "pasindo")
