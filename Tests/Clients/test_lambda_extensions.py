"""Extensions in layers, what the Telemetry API tells them, and logs in JSON, as boto3 sees them."""

import io
import json
import zipfile

import pytest
from botocore.exceptions import ClientError

from conftest import settle, zipped
from martlet_server import eventually

# Listens for events and prints them, each as a line that begins with `got`.
EXTENSION = '''#!/usr/bin/python3
import http.client, http.server, json, os, sys, threading
class Listener(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        for event in json.loads(self.rfile.read(int(self.headers["Content-Length"]))):
            print("got " + json.dumps(event), flush=True)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
    def log_message(self, *_):
        pass
server = http.server.ThreadingHTTPServer(("sandbox.localdomain", 8080), Listener)
threading.Thread(target=server.serve_forever, daemon=True).start()
def call(method, path, body=None, headers={}):
    connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    connection.request(method, path, json.dumps(body) if body else None, headers)
    answer = connection.getresponse()
    return answer.status, answer.headers.get("Lambda-Extension-Identifier"), answer.read().decode()
_, id, _ = call("POST", "/2020-01-01/extension/register", {"events": ["INVOKE", "SHUTDOWN"]},
    {"Lambda-Extension-Name": os.path.basename(__file__)})
own = {"Lambda-Extension-Identifier": id, "Content-Type": "application/json"}
def subscribe(**changes):
    request = {
        "schemaVersion": "2022-12-13", "types": ["platform", "function"],
        "buffering": {"maxItems": 1000, "maxBytes": 262144, "timeoutMs": 25},
        "destination": {"protocol": "HTTP", "URI": "http://sandbox.localdomain:8080"}}
    return call("PUT", os.environ.get("SUBSCRIBE", "/2022-07-01/telemetry"), request | changes, own)[::2]
print("refused", subscribe(types=[], destination={"protocol": "HTTP", "URI": "http://sandbox.localdomain"}), flush=True)
schema = {"schemaVersion": os.environ["SCHEMA"]} if "SCHEMA" in os.environ else {}
print("subscribed", subscribe(**schema), flush=True)
while True:
    event = json.loads(call("GET", "/2020-01-01/extension/event/next", None, own)[2])
    if event["eventType"] == "SHUTDOWN":
        sys.exit(0)
'''

HANDLER = '''
import json, logging
log = logging.getLogger()
def handler(event, context):
    log.debug("fine")
    log.info("plain")
    print(json.dumps({"level": "ERROR", "timestamp": "2024-11-02T16:51:31.587Z", "message": "loud"}))
    if event == "fail":
        raise ValueError("bad")
    return "done"
'''


def executable(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = 0o100755 << 16
            archive.writestr(info, text)
    return buffer.getvalue()


def lines(martlet, name):
    """All lines of a function's log."""
    logs = martlet.boto("logs")
    try:
        pages = logs.get_paginator("filter_log_events").paginate(logGroupName=f"/aws/lambda/{name}")
        return [event["message"] for page in pages for event in page["events"]]
    except logs.exceptions.ResourceNotFoundException:
        return []


def got(martlet, name):
    """What the extension was told."""
    return [json.loads(line[4:]) for line in lines(martlet, name) if line.startswith("got ")]


def told(martlet, name, kind):
    return eventually(lambda: [event for event in got(martlet, name) if event["type"] == kind])


def invoke(client, name, event=None):
    return json.loads(client.invoke(FunctionName=name, Payload=json.dumps(event))["Payload"].read())


class TestTelemetry:
    @pytest.fixture(scope="class")
    def layer(self, martlet):
        content = {"ZipFile": executable({"extensions/listener": EXTENSION})}
        made = martlet.boto("lambda").publish_layer_version(LayerName="listener", Content=content)
        return made["LayerVersionArn"]

    def test_an_extension_is_told_of_all_that_happens(self, martlet, make_function, layer):
        client = make_function(
            "json", HANDLER, Layers=[layer],
            LoggingConfig={"LogFormat": "JSON", "ApplicationLogLevel": "ERROR", "SystemLogLevel": "WARN"})
        shown = client.get_function_configuration(FunctionName="json")["LoggingConfig"]
        assert shown == {
            "LogFormat": "JSON", "ApplicationLogLevel": "ERROR", "SystemLogLevel": "WARN", "LogGroup": "/aws/lambda/json"}
        assert invoke(client, "json") == "done"
        report = told(martlet, "json", "platform.report")[0]
        assert report["record"]["status"] == "success"
        assert {"durationMs", "billedDurationMs", "memorySizeMB", "maxMemoryUsedMB", "initDurationMs"} == set(
            report["record"]["metrics"])
        events = got(martlet, "json")
        kinds = [event["type"] for event in events]
        for kind in ("initStart", "telemetrySubscription", "initRuntimeDone", "extension", "initReport", "start",
                     "runtimeDone", "report"):
            assert kinds.count("platform." + kind) == 1, kind
        assert [event["record"]["message"] for event in events if event["type"] == "function"] == ["loud"]
        done = next(event for event in events if event["type"] == "platform.runtimeDone")["record"]
        assert done["status"] == "success" and done["metrics"]["producedBytes"] == 6
        assert {span["name"] for span in done["spans"]} == {"responseLatency", "responseDuration"}
        # The log has no more than its levels let through, and what extensions print.
        records = [json.loads(line) for line in lines(martlet, "json") if line.startswith("{")]
        assert [record["message"] for record in records] == ["loud"]
        assert "subscribed (200, '\"OK\"')" in lines(martlet, "json")
        refused = next(line for line in lines(martlet, "json") if line.startswith("refused"))
        assert "(400, " in refused and "URI port is not provided; types should not be empty" in refused

    def test_an_error_is_told_with_its_record(self, martlet, make_function, layer):
        client = make_function("text", HANDLER, Layers=[layer])
        invoke(client, "text", "fail")
        assert told(martlet, "text", "platform.runtimeDone")[0]["record"]["status"] == "error"
        assert told(martlet, "text", "platform.report")
        assert all(isinstance(event["record"], str) for event in got(martlet, "text") if event["type"] == "function")
        log = lines(martlet, "text")
        assert "TELEMETRY\tName: listener\tState: Subscribed\tTypes: [platform, function]" in log
        assert "EXTENSION\tName: listener\tState: Ready\tEvents: [INVOKE,SHUTDOWN]" in log

    def test_the_logs_api_tells_of_starts_and_ends(self, martlet, make_function, layer):
        client = make_function("old", HANDLER, Layers=[layer], Environment={
            "Variables": {"SUBSCRIBE": "/2020-08-15/logs", "SCHEMA": "2021-03-18"}})
        assert invoke(client, "old") == "done"
        told(martlet, "old", "platform.report")
        kinds = {event["type"] for event in got(martlet, "old")}
        assert kinds == {
            "platform.logsSubscription", "platform.extension", "platform.start", "platform.runtimeDone", "platform.end",
            "platform.report", "function"}
        assert "Logs.ValidationError" in next(line for line in lines(martlet, "old") if line.startswith("refused"))


class TestLogging:
    def test_formats_and_levels_are_changed(self, martlet, make_function):
        client = make_function("f", HANDLER)
        assert client.get_function_configuration(FunctionName="f")["LoggingConfig"] == {
            "LogFormat": "Text", "LogGroup": "/aws/lambda/f"}
        with pytest.raises(ClientError) as error:
            client.update_function_configuration(FunctionName="f", LoggingConfig={"ApplicationLogLevel": "DEBUG"})
        assert error.value.response["Error"] == {
            "Code": "InvalidParameterValueException",
            "Message": 'LogLevel is not supported when LogFormat is set to "Text". Remove LogLevel from your request or '
                       'change the LogFormat to "Json" and try again.'}
        changed = client.update_function_configuration(
            FunctionName="f", LoggingConfig={"LogFormat": "JSON", "LogGroup": "/own/group"})
        assert changed["LoggingConfig"] == {
            "LogFormat": "JSON", "ApplicationLogLevel": "INFO", "SystemLogLevel": "INFO", "LogGroup": "/own/group"}
        settle(client, "f")
        assert invoke(client, "f") == "done"
        logs = martlet.boto("logs")

        def records():
            events = logs.filter_log_events(logGroupName="/own/group")["events"]
            return [json.loads(event["message"]) for event in events]

        assert eventually(lambda: [record for record in records() if record.get("type") == "platform.report"])
        assert [record["message"] for record in records() if "message" in record] == ["plain", "loud"]
        assert [record["type"] for record in records() if "type" in record] == [
            "platform.initStart", "platform.start", "platform.report"]

    def test_a_template_sets_them(self, martlet, role):
        function = {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "FunctionName": "t", "Runtime": "python3.11", "Handler": "index.handler", "Role": role,
                "Code": {"ZipFile": "def handler(event, context):\n    return 1\n"},
                "LoggingConfig": {"LogFormat": "JSON", "SystemLogLevel": "WARN", "LogGroup": "/t"}}}
        stacks, client = martlet.boto("cloudformation"), martlet.boto("lambda")
        stacks.create_stack(StackName="s", TemplateBody=json.dumps({"Resources": {"F": function}}))
        stacks.get_waiter("stack_create_complete").wait(StackName="s", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        assert client.get_function_configuration(FunctionName="t")["LoggingConfig"] == {
            "LogFormat": "JSON", "ApplicationLogLevel": "INFO", "SystemLogLevel": "WARN", "LogGroup": "/t"}
        del function["Properties"]["LoggingConfig"]
        stacks.update_stack(StackName="s", TemplateBody=json.dumps({"Resources": {"F": function}}))
        stacks.get_waiter("stack_update_complete").wait(StackName="s", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        assert client.get_function_configuration(FunctionName="t")["LoggingConfig"] == {
            "LogFormat": "Text", "LogGroup": "/aws/lambda/t"}
