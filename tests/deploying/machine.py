"""An empty machine with PostgreSQL, Valkey, S3, a mail server and nginx, each real, on which the page is followed.

What is not followed to the letter stands in INSTEAD and in `Machine.here`: packages, and where things lie and listen.
"""

import datetime
import email.policy
import ipaddress
import os
import re
import shutil
import signal
import ssl
import subprocess
import sys
import time
from contextlib import suppress
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path

import psycopg2
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from pasindo.services import binaries, postgres
from pasindo.services.processes import ROOT, Child, stop_all
from tests.deploying import units
from tests.deploying.page import PLACEHOLDER, Block, placeholders
from tests.harness.environment import free_port
from tests.harness.site import wait_until

NEVER_COPIED = {".git", ".venv", "var", "staticfiles", "tests", "node_modules"}
# What a command that begins so is here, and why the page's own is not run.
INSTEAD = {
    "apt-get install": ":",  # what Debian brings, this machine has
    "useradd": ":",  # everything runs as the account of the tests
    "git clone": ":",  # the tests' own tree, copied, is what would be fetched
    "python3 -m venv": "ln -s {venv} .venv",  # packages are installed once, by `make`
    ".venv/bin/pip install": ":",
    "systemctl daemon-reload": ":",
    "systemctl enable --now": "{python} {units} {root}/etc/systemd/system {root}/state",
    "nginx -t": "{nginx} -q -t -c {root}/nginx.conf",
    "systemctl reload nginx": "{nginx} -c {root}/nginx.conf",
}


class Machine:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.mails: list[EmailMessage] = []
        self.ports = {name: free_port() for name in ("http", "https", "web", "valkey", "s3", "smtp")}
        self.certificate = root / "etc" / "pasindo" / "certificate.pem"
        self.children: list[Child] = []
        self.secrets: dict[str, str] = {}

    # Servers

    def __enter__(self) -> "Machine":
        for folder in ("etc/pasindo", "etc/nginx/conf.d", "etc/systemd/system", "state", "log", "nginx", "run", "lib"):
            (self.root / folder).mkdir(parents=True)
        certificate_in(self.certificate)
        return self

    def __exit__(self, *_exc: object) -> None:
        for file in (*(self.root / "state").glob("*.pid"), self.root / "nginx.pid"):
            with suppress(ProcessLookupError, FileNotFoundError):
                os.kill(int(file.read_text()), signal.SIGTERM)
        self._wait_for_units()
        if hasattr(self, "smtp"):
            self.smtp.stop()
        stop_all(self.children, seconds=10)

    def start_servers(self, secrets: dict[str, str]) -> None:
        """`secrets`: what the page's placeholders are filled in with, of which the servers know theirs."""
        self.secrets = secrets
        log = self.root / "log"
        self.children.append(postgres.start(self.root / "data", self.root / "run", log=log / "postgres", careless=True))
        self._empty_postgres()
        command = [binaries.valkey_program(), "--port", self.ports["valkey"], "--bind", "127.0.0.1", "--save", ""]
        command += ["--requirepass", secrets["password of Valkey"], "--dir", self.root / "run"]
        self.children.append(Child("valkey", command, log=log / "valkey"))
        moto = [sys.executable, "-W", "ignore", "-m", "moto.server", "-H", "127.0.0.1", "-p", self.ports["s3"]]
        self.children.append(Child("s3", moto, stop=signal.SIGKILL, log=log / "s3"))  # it waits for its connections
        self._start_smtp()

    def _empty_postgres(self) -> None:
        """As a package of Debian leaves it: an administrator, and nothing of ours."""
        administrator = postgres.administrator_url(self.root / "run")
        self.secrets["password of the administrator"] = re.search(r":(\w+)@", administrator)[1]
        connection = psycopg2.connect(administrator)
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("DROP DATABASE pasindo")
            cursor.execute("DROP ROLE pasindo, pasindo_owner")
        connection.close()

    def _start_smtp(self) -> None:
        account = [self.secrets[f"{word} at the mail server"].encode() for word in ("account", "password")]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.certificate.with_suffix(".key"))

        def signs_in(_server, _session, _envelope, _mechanism, given) -> AuthResult:
            return AuthResult(success=[given.login, given.password] == account)

        self.smtp = Controller(
            self, hostname="127.0.0.1", port=self.ports["smtp"], tls_context=context, require_starttls=True,
            auth_required=True, authenticator=signs_in,
        )  # fmt: skip
        self.smtp.start()

    async def handle_DATA(self, _server, _session, envelope) -> str:
        self.mails.append(message_from_bytes(envelope.content, policy=email.policy.default))
        return "250 kept"

    def mail(self, to: str, words: str) -> str:
        """The text of the letter to this address with these words, once it has come."""

        def found() -> str:
            texts = [mail.get_body(("plain",)).get_content() for mail in self.mails if mail["To"] == to]
            return next((text for text in texts if words in text), "")

        return str(wait_until(found, seconds=60, what=f"a letter to {to} with {words!r}"))

    # The page

    def follow(self, blocks: list[Block]) -> None:
        """Do what the blocks say, one after the other, in one shell that stops at the first thing that fails."""
        self._copy_program()
        (self.root / "nginx.conf").write_text(self._main_of_nginx())
        script = ["set -euo pipefail"]
        for block in blocks:
            text = self.here(block.text)
            if block.file:
                script.append(f"cat > {self.here(block.file)} <<'END'\n{text}END")
            else:
                script += [self._command(line) for line in text.splitlines()]
        done = subprocess.run(
            ["bash", "-c", "\n".join(script)],
            env={"PATH": os.environ["PATH"], "SSL_CERT_FILE": str(self.certificate)},
            cwd=self.root,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}\n{self.logs()}"
        self.said = done.stdout

    def here(self, text: str) -> str:
        """The page's text with secrets filled in, at the places and ports of this machine."""
        text = PLACEHOLDER.sub(lambda found: self.secrets.get(found[1], found[0]), text)
        for theirs, ours in self._places().items():
            text = text.replace(theirs, ours)
        return text

    def _places(self) -> dict[str, str]:
        ports, root = self.ports, self.root
        return {
            "/srv/pasindo": f"{root}/program",
            "/var/lib/pasindo": f"{root}/lib",
            "/etc/": f"{root}/etc/",
            "@127.0.0.1/postgres": f"@/postgres?host={root}/run",
            "@127.0.0.1/pasindo": f"@/pasindo?host={root}/run",
            "127.0.0.1:6379": f"127.0.0.1:{ports['valkey']}",
            "127.0.0.1:8000": f"127.0.0.1:{ports['web']}",
            "PASINDO_ENV=production": f"PASINDO_ENV=production\nPORT={ports['web']}",
            "https://s3.pasindo.example": f"http://127.0.0.1:{ports['s3']}",
            "MAIL_HOST=smtp.pasindo.example": "MAIL_HOST=localhost",
            "MAIL_PORT=587": f"MAIL_PORT={ports['smtp']}",
            "listen [::]:": "# ",
            "listen 443": f"listen 127.0.0.1:{ports['https']}",
            "listen 80;": f"listen 127.0.0.1:{ports['http']};",
        }

    def _command(self, line: str) -> str:
        for begin, instead in INSTEAD.items():
            if line.startswith(begin):
                words = {"venv": sys.prefix, "python": sys.executable, "units": units.__file__, "root": self.root}
                rest = line.removeprefix(begin) if begin == "systemctl enable --now" else ""
                return instead.format(**words, nginx=shutil.which("nginx") or "/usr/sbin/nginx") + rest
        return line

    def _copy_program(self) -> None:
        """What a clone would bring; the files that a deployer copies out of it name the places of this machine."""

        def left_out(folder: str, names: list[str]) -> set[str]:
            top = NEVER_COPIED if Path(folder) == ROOT else set()
            return {name for name in names if name in top or name == "__pycache__" or name.endswith(".mo")}

        shutil.copytree(ROOT, self.root / "program", ignore=left_out, symlinks=True)
        for file in (self.root / "program" / "deploy").rglob("*"):
            if file.is_file():
                file.write_text(self.here(file.read_text()))

    def _main_of_nginx(self) -> str:
        temporary = "".join(
            f"{kind}_temp_path {self.root}/nginx/{kind};"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = "user root;" if os.geteuid() == 0 else ""
        return (
            f"{user} worker_processes 1; pid {self.root}/nginx.pid; error_log {self.root}/log/nginx; events {{}}"
            f" http {{ access_log off; {temporary} include {self.root}/etc/nginx/conf.d/*.conf; }}"
        )

    # Looking after it

    def python(self, code: str) -> str:
        """Run Python in the program with the settings of its file, and the factories of the tests."""
        lines = (self.root / "etc" / "pasindo" / "pasindo.env").read_text()
        script = f'set -a; . {self.root}/etc/pasindo/pasindo.env; exec {sys.executable} -W ignore -c "$0"'
        done = subprocess.run(
            ["bash", "-c", script, f"import django; django.setup()\n{code}"],
            cwd=self.root / "program",
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": f"{self.root}/program:{ROOT}",
                "DJANGO_SETTINGS_MODULE": "pasindo.settings",
            },
            capture_output=True,
            text=True,
        )
        assert lines and done.returncode == 0, done.stderr
        return done.stdout.strip()

    def logs(self) -> str:
        files = [*(self.root / "state").glob("*.log"), *(self.root / "log").iterdir()]
        return "\n".join(f"--- {file.name}\n{file.read_text(errors='replace')[-1500:]}" for file in files)

    def _wait_for_units(self) -> None:
        deadline = time.monotonic() + 20
        for file in (self.root / "state").glob("*.pid"):
            pid = int(file.read_text())
            while Path(f"/proc/{pid}").exists() and time.monotonic() < deadline:
                if "Z" in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]:
                    break
                time.sleep(0.1)
            else:
                with suppress(ProcessLookupError):
                    os.killpg(pid, signal.SIGKILL)


def certificate_in(file: Path) -> None:
    """A certificate of the shop's name and this machine that is its own authority; the key lies beside it."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.datetime.now(datetime.UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "pasindo.example")])
    names = [x509.DNSName("pasindo.example"), x509.DNSName("localhost")]
    names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now - datetime.timedelta(days=1))
    made = made.not_valid_after(now + datetime.timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName(names), critical=False)
    file.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    words = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.with_suffix(".key").write_bytes(key.private_bytes(*words))


def secrets_for(blocks: list[Block]) -> dict[str, str]:
    """A value for each placeholder of the page: long enough, and another one each time."""
    names = [name for block in blocks for name in placeholders(block.text)]
    return {name: f"{os.urandom(25).hex()}" for name in dict.fromkeys(names)}
