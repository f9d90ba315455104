"""A Martlet server of a test's own: started, asked, killed, and searched for what it left."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
CLIENTS = Path(os.environ.get("MARTLET_CLIENTS", ROOT / ".build" / "clients"))
REGION = "us-east-1"
ACCOUNT = "000000000000"
START_SECONDS = 30
LEFTOVER_SECONDS = 20


def binary():
    """The built server: MARTLET_BINARY, or the debug build that the tests make, or the release."""
    named = os.environ.get("MARTLET_BINARY")
    if named:
        return Path(named)
    builds = [ROOT / ".build" / kind / "martlet" for kind in ("debug", "release")]
    for path in builds:
        if path.exists():
            return path
    raise FileNotFoundError(f"no server is built: run `swift build`; looked for {', '.join(map(str, builds))}")


def eventually(check, seconds=20, every=0.1):
    """The first true answer of `check`, or its last one."""
    deadline = time.monotonic() + seconds
    while True:
        answer = check()
        if answer or time.monotonic() > deadline:
            return answer
        time.sleep(every)


def failure(call, **arguments):
    """The whole answer of a call that is refused."""
    try:
        call(**arguments)
    except ClientError as error:
        return error.response
    raise AssertionError(f"{call.__name__} was not refused")


def refusal(call, **arguments):
    """(code, message) of the error that a call ends with."""
    error = failure(call, **arguments)["Error"]
    return error["Code"], error["Message"]


def code(call, **arguments):
    """The code of the error that a call ends with."""
    return refusal(call, **arguments)[0]


def clean_environment():
    """The environment without what would lead a client elsewhere."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "SAM_", "TF_"))}


class Martlet:
    def __init__(self, folder, *options, prefix=()):
        """`options` are further ones for `martlet serve`; `prefix` the words of a command that runs it."""
        self.options = options
        self.folder = Path(folder)
        self.prefix = prefix
        self.folder.mkdir(parents=True, exist_ok=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.log_path = self.folder / "server.log"
        self.process = None
        self.pids = []

    # Life

    def start(self, wait=True):
        """With `wait`, returns when the server answers."""
        environment = clean_environment()
        sdk = ROOT / ".build" / "clients" / "lib"
        packages = sorted(sdk.glob("python3*/site-packages"))
        if packages:
            environment.setdefault("MARTLET_PYTHON_SDK", str(packages[0]))
        with self.log_path.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.prefix, binary(), "serve", "--port", str(self.port), "--data", self.folder / "data", *self.options],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=environment, start_new_session=True)
        self.pids.append(self.process.pid)
        if not wait:
            return self
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            try:
                urllib.request.urlopen(self.endpoint + "/health", timeout=2).read()
                return self
            except OSError:
                time.sleep(0.02)
        self.kill9()
        raise AssertionError("the server did not start:\n" + self.log())

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill9()
            raise AssertionError("the server did not end within 30 s of SIGTERM:\n" + self.log())

    def kill9(self):
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(10)

    def memory(self):
        """Megabytes that the server holds, without its functions."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) // 1024

    def peak(self):
        """The most megabytes that it has held so far, without its functions."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) // 1024

    def log(self):
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""

    # Leftovers

    def leftovers(self):
        """Processes, cgroups, mounts and loop devices of this server's that are still there, after it was given a moment to end."""
        found = []

        def none_left():
            found[:] = [*self._processes(), *self._cgroups(), *self._mounts(), *self._loop_devices()]
            return not found

        eventually(none_left, LEFTOVER_SECONDS, every=0.2)
        return found

    def _marks(self):
        return [f"martlet-{pid}." for pid in self.pids]

    def _processes(self):
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                command = (entry / "cmdline").read_bytes().decode(errors="replace").replace("\0", " ").strip()
                groups = (entry / "cgroup").read_text()
                state = (entry / "stat").read_text().rsplit(")", 1)[1].split()[0]
            except OSError:
                continue
            helper = any(f"martlet-sandbox --server {pid} " in command + " " for pid in self.pids)
            if state != "Z" and (helper or any(mark in groups for mark in self._marks()) or int(entry.name) in self.pids):
                yield f"process {entry.name}: {command}"

    def _cgroups(self):
        for top in Path("/sys/fs/cgroup").glob("*"):
            for folder, names, _ in os.walk(top):
                for name in names:
                    if any(name.startswith(mark) for mark in self._marks()):
                        yield f"cgroup {folder}/{name}"

    def _mounts(self):
        for line in Path("/proc/self/mountinfo").read_text().splitlines():
            if str(self.folder) in line or any(mark in line for mark in self._marks()):
                yield f"mount {line}"

    def _loop_devices(self):
        for file in Path("/sys/block").glob("loop*/loop/backing_file"):
            try:
                if str(self.folder) in file.read_text():
                    yield f"loop device {file}"
            except OSError:
                continue

    # Clients

    @property
    def env(self):
        return clean_environment() | {
            "AWS_ENDPOINT_URL": self.endpoint, "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": REGION, "AWS_REGION": REGION, "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": "",
            "AWS_CONFIG_FILE": str(self.folder / "no-config"), "AWS_SHARED_CREDENTIALS_FILE": str(self.folder / "no-credentials"),
            "SAM_CLI_TELEMETRY": "0", "HOME": str(self.folder), "PATH": f"{CLIENTS / 'bin'}:{os.environ['PATH']}",
        }

    def run(self, *command, check=True, cwd=None, env=None, timeout=240, text=None):
        """Runs a client's program; with `check`, its failure is the test's."""
        done = subprocess.run(
            [str(part) for part in command], cwd=cwd or self.folder, env=self.env | (env or {}), capture_output=True,
            text=True, timeout=timeout, input=text)
        if check and done.returncode != 0:
            raise AssertionError(
                f"{' '.join(map(str, command))} ended with {done.returncode}\n{done.stdout}\n{done.stderr}\n"
                f"server's log:\n{self.log()}")
        return done

    def cli(self, *arguments, **options):
        """martlet itself."""
        return self.run(binary(), *arguments, **options)

    def aws(self, *arguments, **options):
        return self.run(CLIENTS / "bin" / "aws", "--endpoint-url", self.endpoint, *arguments, **options)

    def boto(self, service, **options):
        config = Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}, read_timeout=60).merge(
            options.pop("config", Config()))
        return boto3.session.Session().client(
            service, endpoint_url=self.endpoint, region_name=options.pop("region", REGION),
            aws_access_key_id=options.pop("key", "test"), aws_secret_access_key=options.pop("secret", "test"), config=config,
            **options)

    def session(self, service, name, *statements, **options):
        """A client with the rights of these statements and no others: of a role that is made for it."""
        iam = self.boto("iam")
        trust = {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}
        arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        if statements:
            iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=json.dumps(
                {"Version": "2012-10-17", "Statement": list(statements)}))
        keys = self.boto("sts").assume_role(RoleArn=arn, RoleSessionName="session")["Credentials"]
        return self.boto(
            service, key=keys["AccessKeyId"], secret=keys["SecretAccessKey"], aws_session_token=keys["SessionToken"],
            **options)

    def get(self, url, method="GET", body=None, headers=None):
        """(status, headers, JSON or text) of a plain request."""
        request = urllib.request.Request(url.replace("localhost", "127.0.0.1"), method=method, data=body, headers=headers or {})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.headers, _content(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, error.headers, _content(error.read())


def _content(body):
    try:
        return json.loads(body)
    except ValueError:
        return body.decode(errors="replace")


def is_running(name):
    """Whether a process of a function is there."""
    for entry in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"AWS_LAMBDA_FUNCTION_NAME={name}\0".encode() in entry.read_bytes():
                return True
        except OSError:
            continue
    return False
