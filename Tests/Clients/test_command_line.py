"""martlet's commands as people use them."""

import json
import os
import re
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager

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

INLINE = 'Code: {ZipFile: "def handler(event, context): return chr(122) + chr(101) + chr(100)"}'
FUNCTION = """
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Action: "sts:AssumeRole", Principal: {Service: lambda.amazonaws.com}}]
  Zed:
    Type: AWS::Lambda::Function
    Properties: {Runtime: python3.12, Handler: index.handler, Role: !GetAtt Role.Arn, %s}
""" % INLINE
FUNCTION_ALONE = "Resources:" + FUNCTION
OLD = """
Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Runtime: nodejs8.10, Handler: app.handler, CodeUri: .}}
Resources:
  One: {Type: AWS::Serverless::Function, Properties: {FunctionUrlConfig: {AuthType: NONE}}}
  Two: {Type: AWS::Serverless::Function}
"""
EXPORTS = """
Resources: {A: {Type: AWS::Logs::LogGroup}}
Outputs: {O: {Value: !Ref A, Export: {Name: shared}}}
"""
EVENTS = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: app.handler
      InlineCode: "def handler(event, context): return 1"
      Events:
        Thing: {Type: IoTRule, Properties: {Sql: SELECT * FROM things}}
        Web: {Type: HttpApi, Properties: {Path: /, Method: get}}
"""


@contextmanager
def hanging(folder):
    """A server of its own with a function that hangs, and its call."""
    server = Martlet(folder / "hanging").start()
    try:
        (folder / "template.yaml").write_text(FUNCTION_ALONE.replace("return chr", "import time; time.sleep(60); return chr").replace(
            "Handler: index.handler", "Handler: index.handler, Timeout: 90"))
        server.cli("deploy", folder, "--stack", "hangs")
        call = subprocess.Popen([binary(), "invoke", "Zed", "--stack", "hangs"], env=server.env, stderr=subprocess.DEVNULL)
        # It hangs once there is a process of the function's that is not busy with its start any more.
        time.sleep(3)
        assert call.poll() is None
        yield server, call
        call.wait(10)
    finally:
        server.kill9()


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

    def test_it_sees_all_resources_of_a_large_stack(self, martlet, tmp_path):
        groups = "".join(f"  A{number:03}: {{Type: AWS::Logs::LogGroup}}\n" for number in range(238))
        (tmp_path / "template.yaml").write_text("Resources:\n" + groups + FUNCTION)
        deployed = martlet.cli("deploy", tmp_path, "--stack", "large").stdout
        assert re.search(r"^  Functions\n    large-Zed-\w+$", deployed, re.M), deployed[-500:]
        assert deployed.count("  CREATE_COMPLETE  ") == 241, deployed
        assert martlet.cli("invoke", "Zed", "--stack", "large").stdout.strip() == '"zed"'
        missing = martlet.cli("invoke", "F7", "--stack", "large", check=False).stderr
        assert missing == "Error: no function is named F7 in stack large; it has Zed\n"
        assert "there is no stack nowhere" in martlet.cli("invoke", "F7", "--stack", "nowhere", check=False).stderr
        martlet.cli("down", "--stack", "large")

    def test_urls_of_functions_and_what_is_to_know_of_their_runtimes_are_shown(self, martlet, tmp_path):
        (tmp_path / "app.js").write_text("exports.handler = async () => 'old'\n")
        (tmp_path / "template.yaml").write_text(OLD)
        deployed = martlet.cli("deploy", tmp_path, "--stack", "old").stdout
        url = re.search(r"^    ANY +(http://\w+\.lambda-url\S+)  \(OneUrl\)$", deployed, re.M).group(1)
        assert f"    ANY    {url}  (OneUrl)\n" in martlet.cli("status").stdout
        shown = re.search(r"^  Warnings\n    old-One-\w+, old-Two-\w+: (.*)$", deployed, re.M).group(1)
        assert shown.endswith("AWS has deprecated nodejs8.10") and "Warnings" in martlet.cli("status").stdout
        assert eventually(lambda: "runtime nodejs8.10" in martlet.log_path.read_text(), 5)
        assert martlet.log_path.read_text().count("runtime nodejs8.10") == 1
        martlet.cli("down", "--stack", "old")

    def test_what_a_stack_as_a_whole_failed_for_is_told(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(EXPORTS)
        martlet.cli("deploy", tmp_path, "--stack", "first")
        refused = martlet.cli("deploy", tmp_path, "--stack", "second", check=False)
        assert "stack second ended as ROLLBACK_COMPLETE. Export with name shared is already exported" in refused.stderr
        martlet.cli("down", "--stack", "first")
        martlet.cli("down", "--stack", "second")

    @pytest.mark.parametrize("template, words", [
        (EXPORTS.replace("!Ref A", "!GetAtt A.Nope"), ["resource A does not support attribute type Nope"]),
        ("Resources: {A: {Type: AWS::EC2::VPC}}", ["Martlet does not serve AWS::EC2::VPC"]),
        (EVENTS, ["Martlet does not serve AWS::", "FnThing (AWS::IoT::TopicRule) is made of the event Thing (IoTRule) of Fn",
                  "made of the event Web (HttpApi) of Fn"]),
        (FUNCTION_ALONE.replace("python3.12", "python2.7"), ["value python2.7 of the property Runtime"]),
    ])
    def test_what_is_wrong_or_not_served_is_told_before_anything_is_made(self, martlet, tmp_path, template, words):
        (tmp_path / "template.yaml").write_text(template)
        refused = martlet.cli("deploy", tmp_path, "--stack", "refused", check=False)
        assert refused.returncode == 1 and "Creating stack" not in refused.stdout
        assert [word for word in words if word not in refused.stderr] == [], refused.stderr
        assert "refused" not in martlet.cli("status").stdout

    def test_a_link_to_nowhere_is_told_and_one_of_an_editor_is_not_looked_at(self, martlet, tmp_path):
        (tmp_path / "src").mkdir()
        (tmp_path / "src" / "index.py").write_text("def handler(event, context):\n    return 'zed'\n")
        (tmp_path / "src" / ".#index.py").symlink_to("me@here.1:2")
        template = "Resources:\n" + FUNCTION.replace(INLINE, "Code: src/")
        (tmp_path / "template.yaml").write_text(template)
        martlet.cli("deploy", tmp_path, "--stack", "links")
        (tmp_path / "src" / "broken").symlink_to("nowhere")
        refused = martlet.cli("deploy", tmp_path, "--stack", "links", check=False)
        assert refused.stderr == (
            f"Error: {tmp_path}/src/broken is a link to nowhere, which does not exist: remove the link or make what it names\n")
        martlet.cli("down", "--stack", "links")


class TestWords:
    @pytest.mark.parametrize("words, own", [
        (["logs", "f", "--since", "foo"], "Usage: martlet logs"),
        (["deploy", ".", "--parameter", "Foo"], "Usage: martlet deploy"),
    ])
    def test_a_wrong_option_shows_the_usage_of_its_command(self, martlet, words, own):
        refused = martlet.cli(*words, check=False)
        assert refused.returncode == 64 and own in refused.stderr, refused.stderr

    def test_an_endpoint_that_is_a_word_is_refused(self, martlet):
        refused = martlet.cli("status", "--endpoint", "foo", check=False)
        assert refused.stderr == "Error: 'foo' is no address; write http://host:port\n"

    def test_a_runtime_that_nothing_can_be_installed_for_is_told_the_way(self, martlet):
        refused = martlet.cli("runtimes", "install", "dotnet8", check=False)
        assert refused.returncode == 1 and "provided.al2023" in refused.stderr, refused.stderr
        assert "nothing is needed" in martlet.cli("runtimes", "install", "provided.al2023").stdout

    def test_a_wrong_secret_is_told_in_a_line(self, martlet):
        refused = martlet.cli("deploy", EXAMPLES / "products", env={"AWS_SECRET_ACCESS_KEY": "wrong"}, check=False)
        assert "SignatureDoesNotMatch" in refused.stderr and refused.stderr.count("\n") == 1, refused.stderr


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
        assert not (tmp_path / "data").exists()
        locked = martlet.cli("serve", "--data", martlet.folder / "data", "--port", "0", check=False, timeout=60)
        assert locked.stderr.startswith("Error: cannot start: ") and "is in use by another process" in locked.stderr

    def test_it_says_what_it_waits_for_at_its_end_and_a_second_signal_ends_it(self, tmp_path):
        with hanging(tmp_path) as (server, call):
            server.process.terminate()
            assert eventually(lambda: "in flight; a second signal ends the server at once." in server.log(), 5), server.log()
            server.process.terminate()
            assert server.process.wait(3) == 130
        assert server.leftovers() == []

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
        for path in (folder, *folder.parents[:3]):
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
