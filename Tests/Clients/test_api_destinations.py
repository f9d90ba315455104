"""API destinations and connections of EventBridge: what is sent, with which secrets, and where nothing goes."""

import base64
import http.server
import json
import threading
import time

import pytest
from botocore.exceptions import ClientError

from events_scene import error, events, put, rule, server
from martlet_server import eventually


def caller_role(server):
    """A role with which EventBridge calls API destinations."""
    iam = server.boto("iam")
    try:
        return iam.get_role(RoleName="calls-destinations")["Role"]["Arn"]
    except iam.exceptions.NoSuchEntityException:
        role = iam.create_role(RoleName="calls-destinations", AssumeRolePolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sts:AssumeRole"}]}))
    iam.put_role_policy(RoleName="calls-destinations", PolicyName="p", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "events:InvokeApiDestination", "Resource": "*"}]}))
    return role["Role"]["Arn"]


class Endpoint:
    """An HTTP server that keeps what it is sent; it gives tokens at /token."""

    def __init__(self):
        endpoint = self
        self.requests, self.statuses = [], []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                endpoint.requests.append((self.path, dict(self.headers), body, time.monotonic()))
                answer = json.dumps({"access_token": "t0k3n", "expires_in": 3600}).encode()
                self.send_response(endpoint.statuses.pop(0) if endpoint.statuses and self.path != "/token" else 200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def test_api_destinations(server, events):
    with Endpoint() as endpoint:
        ways = {
            "basic": ("BASIC", {"BasicAuthParameters": {"Username": "u", "Password": "p4ss"}}),
            "key": ("API_KEY", {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "k3y"},
                                "InvocationHttpParameters": {
                                    "HeaderParameters": [{"Key": "X-More", "Value": "m0re", "IsValueSecret": True}],
                                    "QueryStringParameters": [{"Key": "q", "Value": "a b", "IsValueSecret": False}],
                                    "BodyParameters": [{"Key": "added", "Value": "yes", "IsValueSecret": False}]}}),
            "oauth": ("OAUTH_CLIENT_CREDENTIALS", {"OAuthParameters": {
                "ClientParameters": {"ClientID": "id", "ClientSecret": "s3cr3t"}, "HttpMethod": "POST",
                "AuthorizationEndpoint": endpoint.url + "/token"}}),
        }
        for name, (kind, parameters) in ways.items():
            connection = events.create_connection(Name=name, AuthorizationType=kind, AuthParameters=parameters)
            assert connection["ConnectionState"] == "AUTHORIZED"
            text = json.dumps(events.describe_connection(Name=name), default=str)
            assert not any(secret in text for secret in ("p4ss", "k3y", "s3cr3t", "m0re"))
            destination = events.create_api_destination(
                Name=name, ConnectionArn=connection["ConnectionArn"], HttpMethod="POST",
                InvocationEndpoint=endpoint.url + f"/{name}/*", InvocationRateLimitPerSecond=20)
            assert destination["ApiDestinationState"] == "ACTIVE"
            rule(events, f"call-{name}", {"source": [f"call-{name}"]}, {
                "Id": "d", "Arn": destination["ApiDestinationArn"], "InputPath": "$.detail", "RoleArn": caller_role(server),
                "HttpParameters": {"PathParameterValues": ["$.detail.part"], "HeaderParameters": {"X-Target": "t", "Host": "evil", "Connection": "close"}}})
        endpoint.statuses = [500]
        put(events, "call-basic", {"part": "x"})
        assert eventually(lambda: len(endpoint.requests) == 2, 20)
        path, headers, body, _ = endpoint.requests[1]
        assert path == "/basic/x" and json.loads(body) == {"part": "x"} and headers["X-Target"] == "t"
        sent = {name.lower(): value for name, value in headers.items()}
        assert sent["host"] == endpoint.url[7:] and sent.get("connection") != "close"
        assert headers["Authorization"] == "Basic " + base64.b64encode(b"u:p4ss").decode()
        put(events, "call-key", {"part": "y"})
        assert eventually(lambda: len(endpoint.requests) == 3, 20)
        path, headers, body, _ = endpoint.requests[2]
        assert path == "/key/y?q=a%20b" and headers["X-Key"] == "k3y" and headers["X-More"] == "m0re"
        assert json.loads(body) == {"part": "y", "added": "yes"}
        put(events, "call-oauth", {"part": "z"})
        assert eventually(lambda: len(endpoint.requests) == 5, 20)
        assert endpoint.requests[3][0] == "/token" and "client_secret=s3cr3t" in endpoint.requests[3][2]
        assert endpoint.requests[4][1]["Authorization"] == "Bearer t0k3n"
        # Twenty a second.
        del endpoint.requests[:]
        for _ in range(3):
            events.put_events(Entries=[{"Source": "call-basic", "DetailType": "t", "Detail": "{\"part\":\"1\"}"}] * 10)
        assert eventually(lambda: len(endpoint.requests) == 30, 30)
        assert endpoint.requests[-1][3] - endpoint.requests[0][3] > 0.7
    assert [c["Name"] for c in events.list_connections(NamePrefix="b")["Connections"]] == ["basic"]
    assert [d["Name"] for d in events.list_api_destinations()["ApiDestinations"]] == ["basic", "key", "oauth"]
    events.update_connection(Name="basic", AuthParameters={"BasicAuthParameters": {"Username": "new"}})
    assert events.describe_connection(Name="basic")["AuthParameters"]["BasicAuthParameters"] == {"Username": "new"}
    events.update_api_destination(Name="basic", Description="d")
    assert events.describe_api_destination(Name="basic")["Description"] == "d"
    assert events.deauthorize_connection(Name="basic")["ConnectionState"] == "DEAUTHORIZING"
    assert events.describe_connection(Name="basic")["ConnectionState"] == "DEAUTHORIZED"
    assert events.delete_connection(Name="basic")["ConnectionState"] == "DELETING"
    with pytest.raises(ClientError) as caught:
        events.describe_connection(Name="basic")
    assert error(caught) == (
        "ResourceNotFoundException", "Failed to describe the connection(s). Connection 'basic' does not exist.")
    events.delete_api_destination(Name="basic")
    with pytest.raises(ClientError) as caught:
        events.describe_api_destination(Name="basic")
    assert error(caught)[0] == "ResourceNotFoundException"


def test_api_destinations_neither_of_the_server_nor_of_link_local_addresses(server, events):
    arn = events.create_connection(Name="any", AuthorizationType="BASIC", AuthParameters={
        "BasicAuthParameters": {"Username": "u", "Password": "p"}})["ConnectionArn"]
    link_local = "link-local, multicast and reserved addresses are refused"
    for endpoint, reason in (
            (server.endpoint + "/_martlet/outbox", "this server sends nothing to itself"),
            (f"http://localhost:{server.port}/", "this server sends nothing to itself"),
            (f"http://0.0.0.0:{server.port}/", "this server sends nothing to itself"),
            ("http://169.254.169.254/", link_local), ("http://169.254.169.254/latest/meta-data", link_local)):
        with pytest.raises(ClientError) as caught:
            events.create_api_destination(
                Name="refused", ConnectionArn=arn, HttpMethod="GET", InvocationEndpoint=endpoint)
        assert error(caught)[0] == "ValidationException" and reason in error(caught)[1], endpoint
        with pytest.raises(ClientError) as caught:
            events.create_connection(
                Name="refused", AuthorizationType="OAUTH_CLIENT_CREDENTIALS", AuthParameters={"OAuthParameters": {
                    "ClientParameters": {"ClientID": "id", "ClientSecret": "s"}, "HttpMethod": "POST",
                    "AuthorizationEndpoint": endpoint}})
        assert error(caught)[0] == "ValidationException" and reason in error(caught)[1], endpoint
    assert events.list_api_destinations(NamePrefix="refused")["ApiDestinations"] == []
    assert events.list_connections(NamePrefix="refused")["Connections"] == []
    events.delete_connection(Name="any")


def test_a_path_parameter_changes_no_host(server, events):
    with Endpoint() as endpoint:
        arn = events.create_connection(Name="path", AuthorizationType="BASIC", AuthParameters={
            "BasicAuthParameters": {"Username": "u", "Password": "p"}})["ConnectionArn"]
        for name, place in (("path", "/*"), ("deep", "/in/*/x")):
            destination = events.create_api_destination(
                Name=name, ConnectionArn=arn, HttpMethod="POST", InvocationEndpoint=endpoint.url + place)
            rule(events, name, {"source": [name]}, {
                "Id": "d", "Arn": destination["ApiDestinationArn"], "RoleArn": caller_role(server),
                "HttpParameters": {"PathParameterValues": ["$.detail.part"]}})
            put(events, name, {"part": "@evil.example/.."})
        assert eventually(lambda: len(endpoint.requests) == 2)
        assert sorted(request[0] for request in endpoint.requests) == [
            "/%40evil.example%2F%2E%2E", "/in/%40evil.example%2F%2E%2E/x"]
        for _, headers, _, _ in endpoint.requests:
            assert {name.lower(): value for name, value in headers.items()}["host"] == endpoint.url[7:]
    for name in ("path", "deep"):
        events.remove_targets(Rule=name, Ids=["d"])
        events.delete_rule(Name=name)
        events.delete_api_destination(Name=name)
    events.delete_connection(Name="path")
