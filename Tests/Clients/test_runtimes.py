"""Every language of Lambda on the running server, and the unmodified runtime client of PyPI as the measure of ours."""

import io
import json
import shutil
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import pytest

from conftest import zipped
from martlet_server import EXAMPLES

# Of the machine's own Python, which custom runtimes see below /usr.
SYSTEM_PYTHON = "/usr/bin/python3"

HANDLERS = textwrap.dedent('''
    import collections, decimal, enum, os
    P = collections.namedtuple("P", "x y")
    class E(enum.IntEnum):
        A = 1
    def echo(event, context): return event
    def named(event, context): return {"p": P(1, [P(2, 3)]), "e": E.A, "d": [decimal.Decimal("1.10"), decimal.Decimal("1E+3")]}
    def keys(event, context): return {1: 2, 1.5: 3, None: 4, False: 5, "b": b"abc"}
    def nan(event, context): return [float("nan"), float("inf"), 10 ** 30]
    def unset(event, context): return {1, 2}
    def circle(event, context):
        a = []
        a.append(a)
        return a
    def deep(event, context):
        value = []
        for _ in range(100000): value = [value]
        return value
    def badkey(event, context): return {(1, 2): 3}
    def wrong(event, context): raise ValueError("bad\\nline é")
    def chained(event, context):
        try:
            {}["x"]
        except KeyError as error:
            raise RuntimeError("outer") from error
    def seen(event, context):
        names = ("function_name", "function_version", "memory_limit_in_mb", "invoked_function_arn", "tenant_id")
        return [str(getattr(context, name)).replace("theirs", "ours") for name in names] + [
            0 < context.get_remaining_time_in_millis() <= 10000, repr(context.client_context), repr(context.identity)]
    def left(event, context): raise SystemExit(3)
''')

C_BOOTSTRAP = r'''
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
/* A Runtime API client of a few lines: each event comes back in an object. */
static char text[1 << 16];
static size_t ask(int to, const char *request, size_t size) {
    if (write(to, request, size) != (ssize_t)size) exit(1);
    size_t count = 0;
    for (;;) {
        ssize_t more = read(to, text + count, sizeof text - 1 - count);
        if (more <= 0) exit(1);
        text[count += (size_t)more] = 0;
        char *end = strstr(text, "\r\n\r\n"), *length = strcasestr(text, "content-length:");
        size_t body = length ? strtoul(length + 15, NULL, 10) : 0;
        if (end && count >= (size_t)(end + 4 - text) + body) return (size_t)(end + 4 - text);
    }
}
int main(void) {
    char host[64], request[1 << 17], body[1 << 16];
    snprintf(host, sizeof host, "%s", getenv("AWS_LAMBDA_RUNTIME_API"));
    char *port = strchr(host, ':');
    *port++ = 0;
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(port))};
    inet_pton(AF_INET, host, &at.sin_addr);
    int to = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(to, (struct sockaddr *)&at, sizeof at) != 0) return 1;
    for (;;) {
        const char *next = "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n";
        size_t start = ask(to, next, strlen(next));
        char id[64] = "", *field = strcasestr(text, "lambda-runtime-aws-request-id:");
        sscanf(field + 30, " %63[^\r]", id);
        int size = snprintf(body, sizeof body, "{\"from\": \"%s\", \"event\": %s}", WHERE, text + start);
        int all = snprintf(request, sizeof request, "POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\r\n"
            "Host: x\r\nContent-Length: %d\r\n\r\n%s", id, size, body);
        ask(to, request, (size_t)all);
    }
}
'''

RUST_BOOTSTRAP = r'''
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
fn answer(reader: &mut BufReader<TcpStream>) -> (String, Vec<u8>) {
    let (mut id, mut size) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap() == 0 { std::process::exit(1) }
        let line = line.trim();
        if line.is_empty() { break }
        if let Some((name, value)) = line.split_once(':') {
            match name.to_lowercase().as_str() {
                "lambda-runtime-aws-request-id" => id = value.trim().to_string(),
                "content-length" => size = value.trim().parse().unwrap(),
                _ => {}
            }
        }
    }
    let mut body = vec![0; size];
    reader.read_exact(&mut body).unwrap();
    (id, body)
}
fn main() {
    let address = std::env::var("AWS_LAMBDA_RUNTIME_API").unwrap();
    let mut stream = TcpStream::connect(&address).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    loop {
        write!(stream, "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: {address}\r\n\r\n").unwrap();
        let (id, event) = answer(&mut reader);
        let body = format!("{{\"from\": \"rust\", \"event\": {}}}", String::from_utf8(event).unwrap());
        write!(stream, "POST /2018-06-01/runtime/invocation/{id}/response HTTP/1.1\r\nHost: {address}\r\n\
            Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        answer(&mut reader);
    }
}
'''

JAVA = '''
package app;
import com.amazonaws.services.lambda.runtime.*;
import java.util.*;
public class Main implements RequestHandler<Map<String, Object>, Map<String, String>> {
    public Map<String, String> handleRequest(Map<String, Object> event, Context context) {
        return new TreeMap<>(System.getenv());
    }
}
'''


def programs(files):
    """A zip of programs and texts; a path gives its file's bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr, entry.compress_type = 0o100755 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, content.read_bytes() if isinstance(content, Path) else content)
    return buffer.getvalue()


def built(folder, name, where="c"):
    """A static program of the C bootstrap."""
    source, program = folder / f"{name}.c", folder / name
    source.write_text("#define _GNU_SOURCE\n" + C_BOOTSTRAP)
    subprocess.run(["cc", "-O1", "-static", f'-DWHERE="{where}"', "-o", program, source], check=True)
    return program


@pytest.fixture(scope="class")
def create(martlet, role):
    client = martlet.boto("lambda")

    def make(name, runtime, handler, archive, **options):
        client.create_function(
            FunctionName=name, Role=role, Handler=handler, Runtime=runtime, Code={"ZipFile": archive},
            **({"Timeout": 10} | options))

        def invoke(event=None):
            answer = client.invoke(FunctionName=name, Payload=json.dumps(event))
            return answer.get("FunctionError"), json.loads(answer["Payload"].read())

        return invoke

    return make


class TestPrograms:
    """The function's own program is the runtime."""

    def test_c(self, create, tmp_path):
        invoke = create("c", "provided.al2023", "any", programs({"bootstrap": built(tmp_path, "bootstrap")}))
        assert invoke({"a": 1}) == (None, {"from": "c", "event": {"a": 1}})
        assert invoke(2) == (None, {"from": "c", "event": 2})

    def test_rust(self, create, tmp_path):
        (tmp_path / "main.rs").write_text(RUST_BOOTSTRAP)
        try:
            subprocess.run(["rustc", "-O", "-o", tmp_path / "bootstrap", tmp_path / "main.rs"], check=True)
        except FileNotFoundError:
            pytest.skip("there is no rustc here; the C program is the same test")
        invoke = create("rust", "provided.al2", "any", programs({"bootstrap": tmp_path / "bootstrap"}))
        assert invoke({"a": 1}) == (None, {"from": "rust", "event": {"a": 1}})

    def test_swift(self, martlet, tmp_path):
        if not shutil.which("swiftc"):
            pytest.fail("there is no swiftc here, which has built the server")
        folder = tmp_path / "swift"
        shutil.copytree(EXAMPLES / "swift", folder)
        subprocess.run(["make", "--silent", "-C", folder], check=True)
        martlet.cli("deploy", folder)
        answer = martlet.cli("invoke", "Hello", "--event", "-", text='{"a": 1}')
        assert json.loads(answer.stdout) == {"ok": True, "from": "swift", "event": {"a": 1}}
        martlet.cli("down", folder)

    def test_go_handler_is_the_program(self, create, tmp_path):
        invoke = create("go", "go1.x", "bin/main", programs({"bin/main": built(tmp_path, "main", "go")}))
        assert invoke([1]) == (None, {"from": "go", "event": [1]})

    def test_bootstrap_of_a_layer(self, martlet, create, tmp_path):
        content = {"ZipFile": programs({"bootstrap": built(tmp_path, "bootstrap", "layer")})}
        layer = martlet.boto("lambda").publish_layer_version(LayerName="custom", Content=content)["LayerVersionArn"]
        invoke = create("layered", "provided.al2023", "any", zipped({"code.txt": "x"}), Layers=[layer])
        assert invoke("e") == (None, {"from": "layer", "event": "e"})


@pytest.fixture(scope="class")
def client_of_pypi(tmp_path_factory):
    """awslambdaric for the machine's own Python, installed by pip."""
    folder = tmp_path_factory.mktemp("ric")
    version = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], check=True, capture_output=True,
        text=True).stdout.strip()
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, "--python-version", version,
         "--only-binary=:all:", "awslambdaric"], check=True)
    return version, folder


class TestPythonConformance:
    """Ours and the client that AWS publishes give the same answers."""

    CASES = [
        "echo", "named", "keys", "nan", "unset", "circle", "deep", "badkey", "wrong", "chained", "seen", "left", "missing"]

    @pytest.fixture(scope="class")
    def pair(self, create, client_of_pypi):
        version, folder = client_of_pypi
        packages = {
            f"packages/{path.relative_to(folder)}": path for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts}
        start = f'#!/bin/sh\nexport PYTHONPATH=/var/task/packages\nexec {SYSTEM_PYTHON} -m awslambdaric "$_HANDLER"\n'
        code = {"app.py": HANDLERS}
        theirs = programs(code | packages | {"bootstrap": start})

        def make(case):
            handler = f"app.{case}"
            return (
                create(f"ours-{case}", f"python{version}", handler, zipped(code)),
                create(f"theirs-{case}", "provided.al2023", handler, theirs))

        return make

    @pytest.mark.parametrize("case", CASES)
    def test_same_answer(self, pair, case):
        ours, theirs = pair(case)
        event = {"a": [1, 2.5, "é"], "b": None}
        (our_error, our_answer), (their_error, their_answer) = ours(event), theirs(event)
        assert our_error == their_error
        for answer in (our_answer, their_answer):
            if isinstance(answer, dict):
                answer.pop("requestId", None)
                if case == "left":  # it names the request in its text
                    answer["errorMessage"] = answer["errorMessage"].partition("Error: ")[2]
        assert json.dumps(our_answer) == json.dumps(their_answer)


class TestVariables:
    """What Lambda sets for every function."""

    COMMON = {
        "AWS_DEFAULT_REGION": "us-east-1", "AWS_REGION": "us-east-1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "192",
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST", "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_RUNTIME_API": "127.0.0.1:9001", "LAMBDA_TASK_ROOT": "/var/task",
        "LAMBDA_RUNTIME_DIR": "/var/runtime", "LANG": "en_US.UTF-8", "TZ": ":UTC", "OWN": "mine",
        "PATH": "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin",
    }
    RUNTIMES = {
        "python3.11": ("app.handler", {"app.py": "import os\ndef handler(e, c): return dict(os.environ)\n"},
                       {"PYTHONPATH": "/var/runtime"}),
        "nodejs20.x": ("app.handler", {"app.js": "exports.handler = async () => process.env;\n"},
                       {"NODE_PATH": "/opt/nodejs/node20/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules"}),
        "ruby3.3": ("app.handler", {"app.rb": "def handler(event:, context:) = ENV.to_h\n"}, {"GEM_PATH": None}),
        "java17": ("app.Main", None, {}),
        "provided.al2023": ("app.handler", {"bootstrap": (
            f"#!{SYSTEM_PYTHON}\nimport os, json, http.client\n"
            "api = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])\n"
            "api.request('GET', '/2018-06-01/runtime/invocation/next')\nanswer = api.getresponse(); answer.read()\n"
            "id = answer.getheader('Lambda-Runtime-Aws-Request-Id')\n"
            "api.request('POST', f'/2018-06-01/runtime/invocation/{id}/response', json.dumps(dict(os.environ)))\n"
            "api.getresponse().read()\napi.request('GET', '/2018-06-01/runtime/invocation/next')\napi.getresponse()\n")}, {}),
    }

    @pytest.mark.parametrize("runtime", RUNTIMES)
    def test_variables(self, martlet, create, tmp_path, runtime):
        handler, files, own = self.RUNTIMES[runtime]
        if files is None:
            files = self.java_classes(martlet, create, tmp_path)
        name = "variables-" + runtime.replace(".", "-")
        invoke = create(name, runtime, handler, programs(files), MemorySize=192, Environment={"Variables": {"OWN": "mine"}})
        error, found = invoke({})
        assert error is None, found
        expected = self.COMMON | {"AWS_LAMBDA_FUNCTION_NAME": name, "_HANDLER": handler}
        expected |= {"AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{name}"} | own
        if runtime.startswith("provided"):
            assert "AWS_EXECUTION_ENV" not in found  # the system's own programs have none
        else:
            expected["AWS_EXECUTION_ENV"] = "AWS_Lambda_" + runtime
        for variable, value in expected.items():
            assert variable in found and value in (None, found[variable]), variable
        assert found["AWS_LAMBDA_LOG_STREAM_NAME"].startswith("20") and "/var/lang/lib" in found["LD_LIBRARY_PATH"]
        assert {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"} <= found.keys()
        leaked = [key for key in found if key.startswith("_MARTLET") and key != "_MARTLET_LAYER_ROOT"]
        assert leaked == []

    @staticmethod
    def java_classes(martlet, create, tmp_path):
        # The first Java function makes the server compile its runtime, whose interfaces ours are compiled with.
        create("first-java", "java17", "app.Gone", zipped({"x": "x"}), Timeout=60)({})
        [jar] = (martlet.folder / "data").rglob("martlet.jar")
        source = tmp_path / "Main.java"
        source.write_text(JAVA)
        subprocess.run(["javac", "--release", "11", "-cp", jar, "-d", tmp_path / "out", source], check=True)
        return {str(path.relative_to(tmp_path / "out")): path for path in (tmp_path / "out").rglob("*.class")}


class TestRefusals:
    @pytest.mark.parametrize("runtime", ["dotnet8", "dotnet6"])
    def test_dotnet_is_refused_by_its_name(self, create, runtime):
        with pytest.raises(Exception, match=f"Runtime {runtime}"):
            create(runtime, runtime, "Assembly::Namespace.Class::Method", zipped({"Assembly.dll": "x"}))


class TestCommand:
    def test_list_and_install(self, martlet):
        rows = {line.split()[0]: line for line in martlet.cli("runtimes").stdout.splitlines()}
        assert "/python3.11" in rows["python3.11"] and "/node" in rows["nodejs20.x"]
        assert "provided.al2023" in rows["dotnet8"] and "own program" in rows["provided.al2023"]
        failed = martlet.cli("runtimes", "install", "cobol", check=False)
        assert failed.returncode != 0 and "there is no runtime cobol" in failed.stderr
        assert "self-contained" in martlet.cli("runtimes", "install", "dotnet8", check=False).stderr
