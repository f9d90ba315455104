"""What functions reach of the network, by `martlet serve --egress`. The hosts are listeners of the test on this machine."""

import json
import re
import socket
import threading
import urllib.error
import urllib.request

import pytest

SOURCE = """
import socket
def handler(event, context):
    found = []
    for host, port in event:
        try:
            with socket.create_connection((host, port), 5) as connection:
                connection.sendall(b"GET /health HTTP/1.0\\r\\n\\r\\n")
                found.append(connection.recv(5).decode())
        except OSError as error:
            found.append(None)
    return found
"""


SUBSCRIBER = """
import boto3
sns = boto3.client("sns")
def handler(event, context):
    topic = sns.create_topic(Name="leak")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="fn@example.com")
    found = []
    for endpoint in event:
        try:
            found.append(sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint)["SubscriptionArn"])
        except sns.exceptions.InvalidParameterException as error:
            found.append(error.response["Error"]["Message"])
    return found
"""


DESTINED = """
import boto3
events = boto3.client("events")
def told(call, **parameters):
    try:
        return call(**parameters)
    except events.exceptions.ClientError as error:
        return error.response["Error"]["Code"] + ": " + error.response["Error"]["Message"]
def handler(event, context):
    basic = {"BasicAuthParameters": {"Username": "u", "Password": "p"}}
    made = events.create_connection(Name="basic", AuthorizationType="BASIC", AuthParameters=basic)
    found = []
    for number, endpoint in enumerate(event):
        found.append(told(
            events.create_api_destination, Name=f"d{number}", ConnectionArn=made["ConnectionArn"], HttpMethod="POST",
            InvocationEndpoint=endpoint))
        parameters = {"HttpMethod": "POST", "AuthorizationEndpoint": endpoint}
        found.append(told(
            events.create_connection, Name=f"c{number}", AuthorizationType="OAUTH_CLIENT_CREDENTIALS", AuthParameters={
                "OAuthParameters": {"ClientParameters": {"ClientID": "id", "ClientSecret": "s"}, **parameters}}))
    return found
"""


def destined(martlet, make_function, port):
    """What a function is told that has EventBridge call this machine, or fetch a token there."""
    allowed = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "events:*", "Resource": "*"}]}
    martlet.boto("iam").put_role_policy(
        RoleName="function", PolicyName="events", PolicyDocument=json.dumps(allowed))
    client = make_function("destined", DESTINED, Timeout=30)
    answer = client.invoke(FunctionName="destined", Payload=json.dumps(
        [f"http://{host}:{port}/" for host in ("127.0.0.1", "localhost", "10.0.0.1")]))
    assert "FunctionError" not in answer, answer["Payload"].read()
    events = martlet.boto("events")
    assert events.list_api_destinations()["ApiDestinations"] == []
    assert [item["Name"] for item in events.list_connections()["Connections"]] == ["basic"]
    return json.loads(answer["Payload"].read())


def subscribed(martlet, role, make_function, port):
    """What a function is told that has SNS call this machine."""
    allowed = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}]}
    martlet.boto("iam").put_role_policy(
        RoleName="function", PolicyName="sns", PolicyDocument=json.dumps(allowed))
    client = make_function("subscriber", SUBSCRIBER, Timeout=30)
    endpoints = [f"http://{host}:{port}/" for host in ("127.0.0.1", "localhost", "[::ffff:127.0.0.1]")]
    answer = client.invoke(FunctionName="subscriber", Payload=json.dumps(endpoints))
    assert "FunctionError" not in answer, answer["Payload"].read()
    return json.loads(answer["Payload"].read())


@pytest.fixture(scope="class")
def database():
    """The port of a service on this machine's loopback."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.sendall(b"hello")

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def reached(client, *targets):
    answer = client.invoke(FunctionName="reach", Payload=json.dumps(targets))
    assert "FunctionError" not in answer
    return json.loads(answer["Payload"].read())


class TestHost:
    serve_options = ("--egress", "host")

    def test_the_loopback_is_reached_by_its_name_but_the_server_is_not(self, martlet, make_function, database):
        client = make_function("reach", SOURCE)
        host = "host.martlet.internal"
        found = reached(client, (host, database), (host, martlet.port), ("127.0.0.1", database), ("127.0.0.1", 4566))
        assert found == ["hello", None, None, "HTTP/"]


class TestInternet:
    def test_the_machine_and_metadata_services_are_not_reached(self, martlet, make_function, database):
        client = make_function("reach", SOURCE)
        targets = [("host.martlet.internal", database), ("169.254.100.3", database), ("169.254.169.254", 80)]
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.1", 9))  # sends nothing; tells which address this machine would use
                targets.append((probe.getsockname()[0], martlet.port))
            except OSError:
                pass
        assert reached(client, *targets) == [None] * len(targets)

    def test_sns_does_not_reach_for_a_function_what_it_does_not_reach_itself(self, martlet, role, make_function, database):
        for text in subscribed(martlet, role, make_function, database):
            assert "functions reach neither this machine nor private addresses" in text, text
        letters = json.load(urllib.request.urlopen(martlet.endpoint + "/_martlet/outbox"))
        links = re.findall(r'http://[^\s"]+Action=Confirm', json.dumps(letters))
        assert links and all(link.startswith(martlet.endpoint) for link in links), links

    def test_nor_does_eventbridge(self, martlet, make_function, database):
        for text in destined(martlet, make_function, database):
            assert text.startswith("ValidationException: "), text
            assert "functions reach neither this machine nor private addresses" in text, text

    def test_the_platforms_pages_are_not_for_names_of_the_internet(self, martlet):
        for page in ("outbox", "traces", "decisions", "clock"):
            asked = urllib.request.Request(f"{martlet.endpoint}/_martlet/{page}", headers={"Host": "127.evil.example:1"})
            with pytest.raises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(asked)
            assert caught.value.code == 403, page


class TestNone:
    serve_options = ("--egress", "none")

    def test_nothing_but_the_platform_is_reached(self, martlet, make_function, database):
        client = make_function("reach", SOURCE)
        assert reached(client, ("198.51.100.2", 80), ("127.0.0.1", 4566)) == [None, "HTTP/"]

    def test_nor_by_sns(self, martlet, role, make_function, database):
        for text in subscribed(martlet, role, make_function, database):
            assert "functions reach no HTTP endpoints with --egress none" in text, text

    def test_nor_by_eventbridge(self, martlet, make_function, database):
        for text in destined(martlet, make_function, database):
            assert text.startswith("ValidationException: "), text
            assert "functions reach no HTTP endpoints with --egress none" in text, text

    def test_what_is_no_egress_is_refused_at_the_start(self, martlet):
        done = martlet.cli("serve", "--egress", "all", check=False)
        assert done.returncode != 0 and "--egress is one of none, internet, host; not all" in done.stderr
        done = martlet.cli("serve", "--egress", "host", "--port", "0", check=False)
        assert done.returncode != 0 and "--egress host needs a --port" in done.stderr


HOLD = """
import socket, time
def handler(event, context):
    held = []
    while len(held) < event["count"]:
        try:
            held.append(socket.create_connection(("host.martlet.internal", event["port"]), 3))
        except OSError:
            pass
    time.sleep(event["seconds"])
"""


class TestShares:
    serve_options = ("--egress", "host")

    def test_some_environments_with_all_connections_keep_nobody_from_the_network(self, martlet, make_function, database):
        """9 environments want 9,000 of 8,192 connections, and another function wants one."""
        with socket.create_server(("127.0.0.1", 0), backlog=4096) as hole:  # takes nothing
            make_function("hold", HOLD, MemorySize=1024, Timeout=60)
            client = make_function("reach", SOURCE)
            event = json.dumps({"port": hole.getsockname()[1], "count": 1000, "seconds": 12})
            holders = [threading.Thread(target=martlet.boto("lambda").invoke, kwargs={"FunctionName": "hold", "Payload": event})
                       for _ in range(9)]
            for holder in holders:
                holder.start()
            found = []
            while any(holder.is_alive() for holder in holders):
                found += reached(client, ("host.martlet.internal", database))
            assert len(found) > 10 and set(found) == {"hello"}
