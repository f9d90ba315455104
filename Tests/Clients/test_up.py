"""martlet up: it starts what is missing, deploys, follows the logs and deploys again on a change."""

import json
import os
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

from martlet_server import EXAMPLES, Martlet, binary, eventually


@pytest.fixture
def server(tmp_path):
    """A place for a server that `up` starts by itself."""
    server = Martlet(tmp_path / "place")
    yield server
    assert server.leftovers() == []


@contextmanager
def running_up(server):
    """`up` with the products, until they are deployed; its process, and a function that reads what it prints."""
    shutil.copytree(EXAMPLES / "products", server.folder / "products")
    output = server.folder / "up.log"
    with output.open("wb") as log:
        up = subprocess.Popen([binary(), "up", "products"], cwd=server.folder, env=server.env, stdout=log, stderr=log)
    text = output.read_text
    try:
        assert eventually(lambda: "Watching" in text() or up.poll() is not None, 60) and up.poll() is None, text()
        server.pids += children(up.pid)
        yield up, text
    finally:
        if up.poll() is None:
            up.send_signal(signal.SIGINT)
            up.wait(120)


def children(pid):
    return [int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]


class TestTheEndOfUp:
    @pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGHUP, signal.SIGTERM])
    def test_its_server_ends_with_it_however_it_ends(self, server, end):
        with running_up(server) as (up, _):
            (own,) = server.pids
            os.kill(up.pid, end)
            up.wait(120)
            assert eventually(lambda: not Path(f"/proc/{own}").exists(), 30)
            assert server.leftovers() == []


class TestUp:
    def test_it_tells_a_link_to_nowhere_once_and_goes_on_when_that_is_gone(self, server):
        with running_up(server) as (_, text):
            broken = server.folder / "products" / "src" / "broken"
            broken.symlink_to("nowhere")
            template = server.folder / "products" / "template.yaml"
            template.write_text(template.read_text().replace("CodeUri: src/", "CodeUri: src/\n      MemorySize: 192"))
            assert eventually(lambda: "is a link to nowhere" in text(), 30), text()
            assert f"{broken} is a link" in text()
            time.sleep(3)
            assert text().count("is a link to nowhere") == 1, text()
            broken.unlink()
            assert eventually(lambda: "UPDATE_COMPLETE after" in text(), 60), text()

    def test_it_sees_a_code_folder_that_is_moved_away_and_back(self, server):
        with running_up(server) as (_, text):
            code = server.folder / "products" / "src"
            code.rename(server.folder / "products" / "elsewhere")
            assert eventually(lambda: text().count("Watching") == 2, 30), text()
            assert "Error:" in text()
            (server.folder / "products" / "elsewhere").rename(code)
            assert eventually(lambda: text().count("Watching") == 3, 30), text()
            assert text().count("Error:") == 1

    def test_it_runs_an_application_while_it_is_written(self, server):
        folder = server.folder / "products"
        shutil.copytree(EXAMPLES / "products", folder)
        output = server.folder / "up.log"
        with output.open("wb") as log:
            up = subprocess.Popen([binary(), "up", "products"], cwd=server.folder, env=server.env, stdout=log, stderr=log)
        try:
            text = output.read_text
            assert eventually(lambda: "Watching" in text() or up.poll() is not None, 60) and up.poll() is None, text()
            assert "Started a server" in text() and "CREATE_COMPLETE" in text()
            url = next((line.split()[1] for line in text().splitlines() if "_user_request_" in line), None)
            assert url, text()
            assert server.get(url.replace("{productId}", "9"))[0] == 404
            assert eventually(lambda: "product 9: not found" in text(), 20), text()

            source = folder / "src" / "app.py"
            source.write_text(source.read_text().replace("There is no product", "Nowhere is product"))
            changed = lambda: server.get(url.replace("{productId}", "9"))[2] == {"message": "Nowhere is product 9"}
            assert eventually(changed, 20), text()
            assert eventually(lambda: "Reloaded" in text(), 20) and "UPDATE_COMPLETE" not in text(), text()

            template = folder / "template.yaml"
            template.write_text(template.read_text().replace("CodeUri: src/", "CodeUri: src/\n      MemorySize: 192"))
            assert eventually(lambda: "UPDATE_COMPLETE" in text(), 60), text()
            assert changed()
        finally:
            up.send_signal(signal.SIGINT)
            up.wait(120)
        assert "The server that this command started has ended" in output.read_text()
        with pytest.raises(urllib.error.URLError):
            urllib.request.urlopen(server.endpoint + "/health", timeout=2)


SHARED = """
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.11
    CodeUri: code
    Layers: [!Ref Layer]
Resources:
  First:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: first, Handler: one.handler, AutoPublishAlias: live}
  Second:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: second, Handler: sub/two.handler}
  Node:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: node, Handler: index.handler, Runtime: nodejs18.x, CodeUri: node}
  Layer:
    Type: AWS::Serverless::LayerVersion
    Properties: {ContentUri: layer, CompatibleRuntimes: [python3.11]}
"""
ONE = "import common, sub.two\ndef handler(event, context): return ['one', common.text]\n"
TWO = "import common, layered\ndef handler(event, context): return ['two', common.text, layered.text]\n"
NODE = "exports.handler = async () => ['node', %s]\n"


class TestChangedCode:
    """A server that runs already; two functions share a folder, a third has one of its own."""

    @pytest.fixture
    def up(self, martlet, tmp_path):
        for name, content in {
            "template.yaml": SHARED, "code/one.py": ONE, "code/sub/__init__.py": "", "code/sub/two.py": TWO,
            "code/common.py": "text = 'deployed'", "code/spare.py": "", "node/index.js": NODE % "'deployed'",
            "layer/python/layered.py": "text = 'layer'",
        }.items():
            (tmp_path / "app" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "app" / name).write_text(content)
        output = tmp_path / "up.log"
        with output.open("wb") as log:
            process = subprocess.Popen(
                [binary(), "up", "app", "--stack", tmp_path.name.replace("_", "-")], cwd=tmp_path, env=martlet.env,
                stdout=log, stderr=log)
        up = Up(martlet, process, tmp_path / "app", output)
        try:
            assert eventually(lambda: "Watching" in up.text() or process.poll() is not None, 60), up.text()
            assert process.poll() is None, up.text()
            yield up
        finally:
            up.stop()
            martlet.cli("down", tmp_path / "app", "--stack", tmp_path.name.replace("_", "-"))

    def test_it_is_run_at_once_by_all_functions_of_the_folder_and_not_after_the_end(self, up):
        shows = up.client.get_function_configuration(FunctionName="first")["CodeSha256"]
        assert [up.invoke(name)[1] for name in ("first", "first:live", "second", "node")] == ["deployed"] * 4
        (up.folder / "code" / "common.py").write_text("text = 'changed'")
        assert eventually(lambda: up.invoke("first") == ["one", "changed"]), up.text()
        assert up.invoke("first:live") == ["one", "changed"]
        assert up.invoke("second") == ["two", "changed", "layer"]
        (up.folder / "node" / "index.js").write_text(NODE % "'changed'")
        assert eventually(lambda: up.invoke("node") == ["node", "changed"]), up.text()
        assert up.client.get_function_configuration(FunctionName="first")["CodeSha256"] == shows
        assert "UPDATE_COMPLETE" not in up.text()
        up.stop()
        assert [up.invoke(name)[1] for name in ("first", "first:live", "second", "node")] == ["deployed"] * 4
        assert "run again what was deployed" in up.text()

    def test_a_kill_of_up_gives_back_what_was_deployed(self, up):
        (up.folder / "code" / "common.py").write_text("text = 'changed'")
        assert eventually(lambda: up.invoke("first") == ["one", "changed"]), up.text()
        up.process.kill()
        assert eventually(lambda: up.invoke("first") == ["one", "deployed"], 30), up.text()

    def test_what_is_broken_shows_its_error_until_it_is_mended(self, up):
        (up.folder / "code" / "one.py").write_text("def handler(event")
        assert eventually(lambda: up.error("first") == "Runtime.UserCodeSyntaxError"), up.text()
        (up.folder / "code" / "one.py").unlink()
        assert eventually(lambda: up.error("first") == "Runtime.ImportModuleError"), up.text()
        (up.folder / "code" / "one.py").write_text(ONE)
        assert eventually(lambda: up.error("first") is None), up.text()

    def test_new_folders_many_saves_and_what_editors_leave(self, up):
        code = up.folder / "code"
        (code / "new" / "deep").mkdir(parents=True)
        (code / "new" / "deep" / "module.py").write_text("text = 'deep'")
        (code / "one.py").write_text("import new.deep.module as m\ndef handler(event, context): return ['one', m.text]\n")
        assert eventually(lambda: up.error("first") is None and up.invoke("first") == ["one", "deep"]), up.text()
        for number in range(50):
            (code / "one.py.tmp").write_text(f"def handler(event, context): return ['one', {number}]\n")
            (code / "one.py.tmp").rename(code / "one.py")
        assert eventually(lambda: up.invoke("first") == ["one", 49]), up.text()
        quiet = up.text().count("Reloaded")
        (code / ".one.py.swp").write_text("editor")
        (code / ".git").mkdir()
        (code / ".git" / "HEAD").write_text("git")
        (code / "one.py").touch()
        (code / "spare.py").unlink()
        assert eventually(lambda: up.text().count("Reloaded") > quiet), up.text()
        assert up.text().count("Reloaded") <= quiet + 2 and "deploying again" not in up.text(), up.text()

    def test_settings_and_layers_are_deployed_and_code_stays_live(self, up):
        (up.folder / "layer" / "python" / "layered.py").write_text("text = 'newer'")
        assert eventually(lambda: up.invoke("second") == ["two", "deployed", "newer"], 60), up.text()
        assert eventually(lambda: up.text().count("Watching") == 2, 60), up.text()
        (up.folder / "code" / "common.py").write_text("text = 'changed'")
        assert eventually(lambda: up.invoke("second") == ["two", "changed", "newer"]), up.text()
        assert up.text().count("deploying again") == 1, up.text()


class Up:
    """A running `up`, and its functions."""

    def __init__(self, martlet, process, folder, output):
        self.client, self.process, self.folder = martlet.boto("lambda"), process, folder
        self.text = output.read_text

    def invoke(self, name):
        name, _, qualifier = name.partition(":")
        return json.loads(self.client.invoke(
            FunctionName=name, **({"Qualifier": qualifier} if qualifier else {}))["Payload"].read())

    def error(self, name):
        answer = self.client.invoke(FunctionName=name)
        return json.loads(answer["Payload"].read())["errorType"] if "FunctionError" in answer else None

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(120)
