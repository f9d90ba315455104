"""Every test class has a server of its own, with a folder of its own, and nothing of it may be left at the end."""

import io
import json
import zipfile

import pytest

from martlet_server import ACCOUNT, Martlet


def pytest_collection_modifyitems(items):
    """Classes that say that they are `long` come first, so that several processes end at about the same time."""
    items.sort(key=lambda item: not getattr(item.cls, "long", False))


@pytest.fixture(scope="class")
def martlet(request, tmp_path_factory):
    """A class says by `serve_options` what its server is started with."""
    options = getattr(request.cls, "serve_options", ())
    server = Martlet(tmp_path_factory.mktemp("martlet"), *options)
    server.start()
    yield server
    try:
        server.stop()
    finally:
        if server.process.poll() is None:
            server.kill9()
    assert server.leftovers() == []


TRUST = json.dumps({
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
})


@pytest.fixture(scope="class")
def role(martlet):
    """The ARN of a role that functions may take and that may write logs."""
    iam = martlet.boto("iam")
    arn = iam.create_role(RoleName="function", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    iam.attach_role_policy(
        RoleName="function", PolicyArn="arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")
    assert arn == f"arn:aws:iam::{ACCOUNT}:role/function"
    return arn


def zipped(files):
    """A zip of texts by their names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def settle(client, name, **qualifier):
    """Waits until the change of a function is done."""
    client.get_waiter("function_updated_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 30}, **qualifier)


@pytest.fixture(scope="class")
def make_function(martlet, role):
    """Makes a function of one Python file and waits until it can be invoked."""
    client = martlet.boto("lambda")

    def make(name, source, **options):
        client.create_function(
            FunctionName=name, Role=role, Handler="app.handler", Code={"ZipFile": zipped({"app.py": source})},
            **({"Runtime": "python3.11", "Timeout": 10} | options))
        client.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        return client

    return make
