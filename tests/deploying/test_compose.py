"""docker-compose.yml and Dockerfile, by their structure: no engine is here. Versions are those of the tests."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from pasindo.queues import QUEUES
from pasindo.services import binaries
from pasindo.services.processes import ROOT
from tests.deploying.machine import certificate_in

COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES = COMPOSE["services"]
WORKERS = {*QUEUES, "clock"}
OURS = {"roles", "migrate", "web", *WORKERS}
RUNNING = SERVICES.keys() - {"roles", "migrate"}
PASSWORDS = {"POSTGRES_PASSWORD", "POSTGRES_OWNER_PASSWORD", "POSTGRES_APPLICATION_PASSWORD", "VALKEY_PASSWORD"}
DOCKERFILE = (ROOT / "Dockerfile").read_text()
# What an entrypoint needs to become its account; the others are nobody from the start.
MAY = {"db": {"CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"}}


def test_there_is_a_worker_for_each_queue_and_one_of_each_other_process():
    assert SERVICES.keys() == OURS | {"proxy", "db", "valkey", "storage"}
    for name in WORKERS:
        assert SERVICES[name]["command"] == f"python -m pasindo.services.workers {name}"


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_a_container_can_do_nothing_but_its_work(name):
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"] and set(service.get("cap_add", [])) == MAY.get(name, set())
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "privileged" not in service and "pid" not in service and service.get("network_mode") is None
    assert service["mem_limit"] and (name in {"roles", "migrate"} or service["cpus"])


@pytest.mark.parametrize("name", sorted(RUNNING))
def test_what_runs_says_whether_it_is_well_and_has_time_to_end(name):
    service = SERVICES[name]
    assert service["healthcheck"]["test"][0] in {"CMD", "CMD-SHELL"}
    assert service["restart"] == "unless-stopped"
    seconds = int(service["stop_grace_period"].removesuffix("s"))
    assert seconds > (QUEUES[name].hard if name in QUEUES else 10 if name == "web" else 0)
    if name in WORKERS:
        assert service["healthcheck"]["test"] == ["CMD", "python", "-m", "pasindo.services.alive", name]


def test_only_the_proxy_is_reached_from_outside_and_the_data_from_inside_alone():
    assert [name for name in SERVICES if "ports" in SERVICES[name]] == ["proxy"]
    assert SERVICES["proxy"]["ports"] == ["80:8080", "443:8443"] and SERVICES["proxy"]["user"] == "101:101"
    assert COMPOSE["networks"]["inside"]["internal"] is True
    assert {name for name in SERVICES if SERVICES[name]["networks"] == ["inside"]} == {"db", "valkey"}
    assert "inside" not in SERVICES["proxy"]["networks"]
    subnet = COMPOSE["networks"]["outside"]["ipam"]["config"][0]["subnet"]
    assert {SERVICES[name]["environment"]["FORWARDED_ALLOW_IPS"] for name in OURS} == {subnet}


def test_images_bear_their_whole_version_which_is_that_of_the_tests():
    images = {name: service["image"] for name, service in SERVICES.items() if "build" not in service}
    bases = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    for image in (*images.values(), *bases):
        assert re.fullmatch(r"[a-z/]+:\d+\.\d+(\.\d+)?(-[a-z-]+)?", image), image
        assert "latest" not in image
    programs, _major = binaries.postgres_programs()
    version = subprocess.run([programs / "postgres", "--version"], capture_output=True, text=True).stdout.split()[2]
    assert images["db"].removeprefix("postgres:").split("-")[0] == version
    said = subprocess.run([binaries.valkey_program(), "--version"], capture_output=True, text=True).stdout
    assert f"v={images['valkey'].removeprefix('valkey/valkey:')} " in said


def test_the_image_holds_the_pg_dump_of_the_server():
    """A client of an older major refuses a newer server; the build fails if the libraries are not all there."""
    server = SERVICES["db"]["image"]
    assert f"FROM {server} AS postgres\n" in DOCKERFILE
    major = server.removeprefix("postgres:").split(".")[0]
    assert f"/usr/lib/postgresql/{major}/bin/pg_dump" in DOCKERFILE and f"' {major}\\.'" in DOCKERFILE
    assert "COPY --from=postgres /client /opt/postgresql" in DOCKERFILE
    assert DOCKERFILE.index("USER pasindo") < DOCKERFILE.index("CMD [")


def test_the_tables_come_before_whoever_reads_them():
    after = {name: set(SERVICES[name].get("depends_on", {})) for name in SERVICES}
    assert after["roles"] == {"db", "valkey"} and after["migrate"] == {"db", "valkey", "roles"}
    for name in {"web", *WORKERS}:
        assert after[name] == {"db", "valkey", "migrate"}
        assert SERVICES[name]["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
    assert after["proxy"] == {"web"}


def test_web_worker_and_clock_sign_in_as_the_application_alone():
    """The passwords in .env reach every service of ours; what is empty in `environment` is not set."""
    for name in OURS:
        environment = SERVICES[name]["environment"]
        assert SERVICES[name]["env_file"] == ".env"
        assert {word for word in PASSWORDS if environment[word] == ""} == PASSWORDS
        owner, admin = bool(environment["DATABASE_OWNER_URL"]), bool(environment["DATABASE_ADMIN_URL"])
        assert (owner, admin) == {"roles": (True, True), "migrate": (True, False)}.get(name, (False, False))
    reach = {name: set(re.findall(r"\$\{(\w+)", str(service))) & PASSWORDS for name, service in SERVICES.items()}
    of_all = {"POSTGRES_APPLICATION_PASSWORD", "VALKEY_PASSWORD"}
    assert {name: found - of_all for name, found in reach.items() if found - of_all} == {
        "roles": {"POSTGRES_PASSWORD", "POSTGRES_OWNER_PASSWORD"},
        "migrate": {"POSTGRES_OWNER_PASSWORD"},
        "db": {"POSTGRES_PASSWORD"},
    }


def test_valkey_asks_for_a_password_and_lets_go_of_the_cache_before_the_queue():
    command = " ".join(SERVICES["valkey"]["command"])
    assert '--requirepass "$$VALKEY_PASSWORD"' in command and "--maxmemory-policy volatile-lru" in command
    assert SERVICES["web"]["environment"]["REDIS_URL"].startswith("redis://:${VALKEY_PASSWORD:?")


def test_every_name_that_compose_reads_stands_in_the_example():
    text = (ROOT / "docker-compose.yml").read_text()
    names = set(re.findall(r"^(?:# )?([A-Z][A-Z0-9_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert set(re.findall(r"(?<!\$)\$\{([A-Z0-9_]+)", text)) <= names


def test_the_proxy_of_compose_is_taken_by_nginx(tmp_path):
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    if not Path(nginx).exists():
        pytest.skip("nginx is not here (Debian: apt-get install nginx)")
    certificate_in(tmp_path / "certificate.pem")
    text = (ROOT / "deploy" / "nginx" / "compose.conf").read_text()
    text = text.replace("/tmp/", f"{tmp_path}/").replace("/etc/nginx/certificates", str(tmp_path))
    text = text.replace("/etc/nginx/pasindo-proxy.inc", str(ROOT / "deploy/nginx/pasindo-proxy.inc"))
    (tmp_path / "nginx.conf").write_text(text)
    done = subprocess.run([nginx, "-t", "-c", tmp_path / "nginx.conf"], capture_output=True, text=True)
    assert "syntax is ok" in done.stderr and done.returncode == 0, done.stderr
