"""martlet up: it starts what is missing, deploys, follows the logs and deploys again on a change."""

import os
import shutil
import signal
import subprocess
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
            up.wait(40)


def children(pid):
    return [int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]


class TestTheEndOfUp:
    @pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGHUP, signal.SIGTERM])
    def test_its_server_ends_with_it_however_it_ends(self, server, end):
        with running_up(server) as (up, _):
            (own,) = server.pids
            os.kill(up.pid, end)
            up.wait(40)
            assert eventually(lambda: not Path(f"/proc/{own}").exists(), 30)
            assert server.leftovers() == []


class TestUp:
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
            assert eventually(lambda: "UPDATE_COMPLETE" in text(), 60), text()
            changed = lambda: server.get(url.replace("{productId}", "9"))[2] == {"message": "Nowhere is product 9"}
            assert eventually(changed, 20)
        finally:
            up.send_signal(signal.SIGINT)
            up.wait(40)
        assert "The server that this command started has ended" in output.read_text()
        with pytest.raises(urllib.error.URLError):
            urllib.request.urlopen(server.endpoint + "/health", timeout=2)
