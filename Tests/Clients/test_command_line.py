"""martlet's commands as people use them."""

import json
import os
import re
import shutil
import socket
import subprocess

import pytest

from conftest import settle, zipped
from martlet_server import ACCOUNT, EXAMPLES, REGION, Martlet, binary, clean_environment, eventually

ANSWERS = "def handler(event, context):\n    return {answer!r}\n"
FAILS = "def handler(event, context):\n    raise ValueError('broken')\n"
BUCKET = """
Resources:
  Files: {Type: AWS::S3::Bucket, Properties: {VersioningConfiguration: {Status: Enabled}}}
Outputs:
  Files: {Value: !Ref Files}
"""
WITHOUT_A_HANDLER = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Broken: {Type: AWS::Serverless::Function, Properties: {Nonsense: 1, Events: {E: {Type: Nonsense}}}}
"""


class TestInvoke:
    def test_it_runs_the_version_that_is_meant(self, martlet, make_function):
        client = make_function("buy", ANSWERS.format(answer="old"), Publish=True)
        client.create_alias(FunctionName="buy", Name="live", FunctionVersion="1")
        client.update_function_code(FunctionName="buy", ZipFile=zipped({"app.py": ANSWERS.format(answer="new")}))
        settle(client, "buy")
        arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:buy"
        invoke = lambda *words: json.loads(martlet.cli("invoke", *words).stdout)
        assert [invoke("buy"), invoke(arn), invoke("buy:$LATEST")] == ["new"] * 3
        assert [invoke("buy:live"), invoke(f"{arn}:live"), invoke("buy", "--qualifier", "1")] == ["old"] * 3
        assert [invoke(f"{ACCOUNT}:function:buy:1"), invoke(arn, "--qualifier", "live")] == ["old"] * 2
        refused = martlet.cli("invoke", "buy:nobody", check=False)
        assert refused.returncode == 1 and "ResourceNotFoundException" in refused.stderr
        assert "name one of them" in martlet.cli("invoke", "buy:live", "--qualifier", "1", check=False).stderr
        log = martlet.cli("logs", "buy:live").stdout
        assert log.count("REPORT") == 5
        assert log.count("Version: 1") == 5

    def test_a_failure_is_shown_line_by_line_and_in_its_trace(self, martlet, make_function):
        make_function("fails", FAILS)
        done = subprocess.run([binary(), "invoke", "fails"], env=martlet.env, capture_output=True)
        assert done.returncode == 1
        assert b"\r" not in done.stderr and b"\nTraceback" in done.stderr
        shown = subprocess.run([binary(), "logs", "fails"], env=martlet.env, capture_output=True)
        assert b"\r" not in shown.stdout and b"\nTraceback" in shown.stdout

    def test_its_log_is_whole_at_once(self, martlet, make_function):
        make_function("talks", "def handler(event, context):\n    print('said', event)\n")
        for number in range(1, 6):
            martlet.cli("invoke", "talks")
            assert martlet.cli("logs", "talks").stdout.count("REPORT") == number


class TestStacks:
    def test_the_stack_tells_functions_of_the_same_name_apart(self, martlet):
        for example in ("products", "products-node"):
            martlet.cli("deploy", EXAMPLES / example)
        event = EXAMPLES / "products" / "events" / "get.json"
        ambiguous = martlet.cli("invoke", "GetProductFunction", "--event", event, check=False)
        assert ambiguous.returncode == 1 and "add --stack" in ambiguous.stderr
        for example in ("products", "products-node"):
            words = ("GetProductFunction", "--stack", example)
            assert json.loads(martlet.cli("invoke", *words, "--event", event).stdout)["statusCode"] == 404
            assert "REPORT" in martlet.cli("logs", *words).stdout
        for example in ("products", "products-node"):
            martlet.cli("down", EXAMPLES / example)
        kept = martlet.cli("logs", "GetProductFunction", "--stack", "products")
        assert "REPORT" in kept.stdout and "The function is gone" in kept.stderr
        assert "no function is named Nobody" in martlet.cli("logs", "Nobody", check=False).stderr

    def test_a_template_that_cannot_be_read_leaves_no_stack(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(WITHOUT_A_HANDLER)
        refused = martlet.cli("deploy", tmp_path, "--stack", "broken", check=False)
        assert refused.returncode == 1 and "cannot be deployed" in refused.stderr, refused.stderr
        assert "broken" not in martlet.cli("status").stdout

    def test_a_stack_whose_bucket_is_full_is_deleted_when_that_is_wanted(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(BUCKET)
        s3 = martlet.boto("s3")
        fill = lambda text: [s3.put_object(Bucket=bucket, Key=f"a b/{n % 2}?", Body=text) for n in range(4)]
        for words in (["down", tmp_path, "--stack", "full", "--empty-buckets"], ["down", "--all"]):
            deployed = martlet.cli("deploy", tmp_path, "--stack", "full").stdout
            bucket = re.search(r"^    Files +(\S+)$", deployed, re.M).group(1)
            fill(b"1")
            s3.delete_object(Bucket=bucket, Key="a b/0?")
            refused = martlet.cli("down", tmp_path, "--stack", "full", check=False)
            assert refused.returncode == 1 and "--empty-buckets" in refused.stderr
            martlet.cli(*words)
            assert "full" not in martlet.cli("status").stdout
        assert s3.list_buckets()["Buckets"] == []


class TestTrace:
    def test_a_failed_function_is_marked_below_its_request(self, martlet, tmp_path):
        shutil.copytree(EXAMPLES / "products", tmp_path / "failing")
        (tmp_path / "failing" / "src" / "app.py").write_text(FAILS)
        deployed = martlet.cli("deploy", tmp_path / "failing").stdout
        url = re.search(r"GET +(\S+/_user_request_/products/\{productId\})", deployed).group(1)
        status, headers, _ = martlet.get(url.replace("{productId}", "42"))
        assert status == 502
        shown = martlet.cli("trace", headers["X-Amzn-Trace-Id"]).stdout
        assert re.search(r"^  APIGateway GET /products/42 \(\w+/Prod\) +\d+\.\d\d ms  502$", shown, re.M), shown
        assert re.search(r"^    Lambda Invoke +\d+\.\d\d ms  200 the function failed: \w+$", shown, re.M), shown


class TestServe:
    def test_a_port_that_is_none_or_taken_and_a_taken_folder_are_refused_in_plain_words(self, martlet, tmp_path):
        serve = lambda *words: martlet.cli("serve", "--data", tmp_path / "data", *words, check=False, timeout=60)
        refused = serve("--port", "99999")
        assert refused.returncode != 0 and "--port 99999: a port is a number from 1 to 65535" in refused.stderr
        taken = serve("--port", str(martlet.port))
        assert taken.returncode == 1
        assert taken.stderr.strip() == (
            f"Error: cannot listen on 127.0.0.1:{martlet.port}: the address is already in use; is another Martlet running? "
            "Use --port for another port")
        locked = martlet.cli("serve", "--data", martlet.folder / "data", "--port", "0", check=False, timeout=60)
        assert locked.stderr.startswith("Error: cannot start: ") and "is in use by another process" in locked.stderr

    def test_an_address_of_ipv6_is_printed_in_brackets(self, tmp_path):
        try:
            socket.create_server(("::1", 0), family=socket.AF_INET6).close()
        except OSError:
            pytest.skip("this machine has no IPv6")
        server = subprocess.Popen(
            [binary(), "serve", "--host", "::1", "--port", "0", "--data", tmp_path / "data"], env=clean_environment(),
            stdout=subprocess.PIPE, text=True)
        try:
            address = re.search(r"http://\[::1\]:\d+", server.stdout.readline()).group(0)
            done = subprocess.run([binary(), "status", "--endpoint", address], capture_output=True, text=True)
            assert done.returncode == 0 and address in done.stdout, done.stderr
        finally:
            server.terminate()
            server.wait(30)

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
    def test_without_root_it_warns_at_once(self, tmp_path_factory):
        folder = tmp_path_factory.mktemp("plain")
        for path in (folder, folder.parent, folder.parent.parent):
            path.chmod(path.stat().st_mode | 0o755)
        server = Martlet(folder)
        log = server.log_path
        (folder / "data").mkdir()
        os.chown(folder / "data", 65534, 65534)
        with log.open("wb") as output:
            process = subprocess.Popen(
                [binary(), "serve", "--port", str(server.port), "--data", folder / "data"], env=clean_environment(),
                stdout=output, stderr=output, user=65534, group=65534, extra_groups=[])
        try:
            warned = lambda: "sandboxes are not possible here" in log.read_text() and "WARNING" in log.read_text()
            assert eventually(warned, 20), log.read_text()
        finally:
            process.kill()
            process.wait(30)
