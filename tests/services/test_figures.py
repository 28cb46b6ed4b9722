"""Figures for Prometheus: of all processes together, on an address that strangers do not reach."""

import os
import re
import urllib.error
import urllib.request
from pathlib import Path

import pytest
import yaml
from django.db import connection
from prometheus_client import REGISTRY

from pasindo.common.observing import work
from pasindo.common.observing.figures import figures
from pasindo.services.processes import ROOT
from tests.harness.environment import free_port
from tests.harness.roles import owner
from tests.harness.site import running_web

pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("figures")]
ALERTS = yaml.safe_load((ROOT / "deploy/prometheus/alerts.yml").read_text())["groups"][0]["rules"]
# PromQL's own words, and what Prometheus adds itself.
PROMQL = {"up", "job", "max", "sum", "rate", "by", "le", "channel", "state", "status", "sweep", "task", "stage", "how",
          "and", "for", "m", "histogram_quantile", "clamp_min"}  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory, django_db_setup):
    """The public address and that of the figures of one server with two processes."""
    port = free_port()
    folder = tmp_path_factory.mktemp("counts") / "metrics"
    settings = {"METRICS_ADDR": f"127.0.0.1:{port}", "PROMETHEUS_MULTIPROC_DIR": str(folder)}
    with running_web(free_port(), "web-figures", **settings) as address:
        yield address, f"http://127.0.0.1:{port}", folder


def _open(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.status, error.read().decode()


def _number(page: str, name: str) -> float:
    return sum(float(line.rpartition(" ")[2]) for line in page.splitlines() if line.startswith(name))


def test_both_processes_count_together_and_strangers_see_nothing(site):
    public, inside, folder = site
    for _ in range(12):
        assert _open(f"{public}/privasi/?q=kata-rahasia")[0] == 200
    assert _open(f"{public}/tidak/ada/sari/")[0] == 404
    assert _open(f"{public}/metrics")[0] == 404
    _status, page = _open(f"{inside}/metrics")
    counted = 'django_http_responses_total_by_status_view_method_total{method="GET",status="200",view="privacy"}'
    assert _number(page, counted) == 12
    assert not re.search("rahasia|sari|/privasi", page)
    assert len({path.name.rpartition("_")[2] for path in Path(folder).glob("counter_*.db")}) >= 1


def test_every_alert_names_figures_that_there_are(site):
    public, inside, _folder = site
    _open(f"{public}/tidak/ada/")
    page = _open(f"{inside}/metrics")[1]
    told = set(re.findall(r"^([a-z_]+)[{ ]", page, re.MULTILINE))
    # Counted by workers, of which none runs here.
    work.TASKS.labels("a task", "done").inc()
    told |= {
        sample.name for family in REGISTRY.collect() for sample in family.samples if family.name == "pasindo_tasks"
    }
    assert len(ALERTS) >= 10
    for alert in ALERTS:
        names = set(re.findall(r"\b[a-z][a-z_]+\b", re.sub(r'"[^"]*"|\[\w+\]', "", alert["expr"]))) - PROMQL
        assert names <= told and alert["annotations"]["summary"], (alert["alert"], names - told)
    assert len({alert["alert"] for alert in ALERTS}) == len(ALERTS)


@pytest.mark.django_db(transaction=True)
def test_a_database_that_is_away_costs_the_figures_alone(site):
    _public, inside, _folder = site
    assert _number(_open(f"{inside}/metrics")[1], "pasindo_figures_readable") == 1
    with owner() as cursor:
        cursor.execute("ALTER TABLE common_message RENAME TO gone_for_a_test")
    status, page = _open(f"{inside}/metrics")
    assert (status, _number(page, "pasindo_figures_readable ")) == (200, 0)
    assert "django_http_responses" in page


READ_OFTEN = (
    "pasindo_outbox_messages",
    "pasindo_outbox_oldest_seconds",
    "pasindo_facility_orders",
    "pasindo_photos",
    "pasindo_webhooks_waiting",
    "pasindo_submissions_overdue",
)


@pytest.mark.parametrize("name", READ_OFTEN)
def test_no_figure_reads_a_whole_table(name, django_assert_max_num_queries):
    (asked,) = [each for each in figures() if each.name == name]
    with connection.cursor() as cursor:
        cursor.execute("SET enable_seqscan = off")
    try:
        with django_assert_max_num_queries(1) as captured:
            list(asked.read())
        with connection.cursor() as cursor:
            cursor.execute("EXPLAIN " + captured.captured_queries[0]["sql"])
            plan = "\n".join(row[0] for row in cursor.fetchall())
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET enable_seqscan")
    assert "Seq Scan" not in plan and "Index" in plan, plan


def test_labels_come_from_lists_in_the_code():
    for each in figures():
        found = [values for values, _number in each.read()]
        assert len(found) == len(set(found)) < 40
    assert {each.name for each in figures()} >= {"pasindo_outbox_messages", "pasindo_sweep_age_seconds"}
    assert os.environ.get("PROMETHEUS_MULTIPROC_DIR") is None
