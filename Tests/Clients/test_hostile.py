"""What hostile applications and strangers try: each is refused, and the server goes on."""

import json
import time
import urllib.parse

from botocore.config import Config

from conftest import zipped
from martlet_server import ACCOUNT, REGION, code

UNCHECKED = Config(parameter_validation=False)


class TestAnswers:
    def test_an_interim_status_is_no_answer_of_a_function_url(self, martlet, make_function):
        client = make_function("interim", "def handler(event, context):\n    return {'statusCode': 100, 'body': 'x'}\n")
        url = client.create_function_url_config(FunctionName="interim", AuthType="NONE")["FunctionUrl"]
        for action, more in [
            ("lambda:InvokeFunctionUrl", {"FunctionUrlAuthType": "NONE"}),
            ("lambda:InvokeFunction", {"InvokedViaFunctionUrl": True}),
        ]:
            client.add_permission(FunctionName="interim", StatementId=action[7:], Action=action, Principal="*", **more)
        parts = urllib.parse.urlsplit(url)
        status, _, _ = martlet.get(martlet.endpoint + "/", headers={"Host": parts.netloc})
        assert status == 502
        assert martlet.get(martlet.endpoint + "/health")[0] == 200

    def test_a_flood_of_objects_to_delete_is_refused_at_once(self, martlet):
        body = b"<Delete>" + b"<Object><Key>a</Key></Object>" * 200_000 + b"</Delete>"
        status, _, text = martlet.get(martlet.endpoint + "/nobucket?delete", "POST", body, {"Content-Type": "application/xml"})
        assert status == 400 and "MalformedXML" in text
        assert martlet.get(martlet.endpoint + "/health")[0] == 200


class TestSecrets:
    def test_an_archive_is_given_to_its_signed_address_only(self, martlet, make_function):
        client = make_function("secret", "def handler(event, context):\n    return 1\n")
        address = client.get_function(FunctionName="secret")["Code"]["Location"]
        assert martlet.get(address)[0] == 200
        assert martlet.get(address.split("?")[0])[0] == 403
        later = urllib.parse.urlsplit(address)
        query = dict(urllib.parse.parse_qsl(later.query))
        query["Expires"] = str(int(query["Expires"]) + 1)
        assert martlet.get(later._replace(query=urllib.parse.urlencode(query)).geturl())[0] == 403

    def test_a_function_sees_no_page_of_the_platform(self, martlet, make_function):
        source = """
import os, urllib.error, urllib.request
def handler(event, context):
    found = {}
    for page in ["/metrics", "/_martlet/decisions", "/_martlet/traces"]:
        try:
            found[page] = urllib.request.urlopen(os.environ["AWS_ENDPOINT_URL"] + page).status
        except urllib.error.HTTPError as error:
            found[page] = error.code
    return found
"""
        client = make_function("curious", source)
        found = json.loads(client.invoke(FunctionName="curious")["Payload"].read())
        assert len(found) == 3 and all(status >= 400 for status in found.values()), found

    def test_another_account_cannot_list_layers(self, martlet):
        own = martlet.boto("lambda")
        own.publish_layer_version(LayerName="mine", Content={"ZipFile": zipped({"x.py": "1"})})
        name = f"arn:aws:lambda:{REGION}:{ACCOUNT}:layer:mine"
        assert len(own.list_layer_versions(LayerName=name)["LayerVersions"]) == 1
        stranger = martlet.boto("lambda", key="111111111111")
        assert code(stranger.list_layer_versions, LayerName=name) == "AccessDeniedException"


class TestVariables:
    def test_names_and_values_that_no_process_can_have_are_refused(self, martlet, make_function):
        make_function("vars", "def handler(event, context):\n    return 1\n")
        client = martlet.boto("lambda", config=UNCHECKED)
        for variables in [{"A": "x"}, {"": "x"}, {"AB=C": "x"}, {"AB": "b\0c"}]:
            told = code(client.update_function_configuration, FunctionName="vars", Environment={"Variables": variables})
            assert told in ("ValidationException", "InvalidParameterValueException"), variables
        assert client.invoke(FunctionName="vars")["Payload"].read() == b"1"


class TestCrowd:
    long = True

    def test_forty_slow_starts_at_once_all_get_through(self, martlet, make_function):
        """Each needs half a second of a processor: side by side they would all exceed the ten seconds of initialisation."""
        source = """
import time
begun = time.process_time()
while time.process_time() - begun < 0.5:
    pass
def handler(event, context):
    return event
"""
        from concurrent.futures import ThreadPoolExecutor

        make_function("crowd", source, Timeout=3)
        client = martlet.boto("lambda", config=Config(max_pool_connections=40, read_timeout=120))
        with ThreadPoolExecutor(40) as pool:
            answers = list(pool.map(lambda number: client.invoke(FunctionName="crowd", Payload=str(number)), range(40)))
        assert [answer.get("FunctionError") for answer in answers] == [None] * 40
        assert sorted(int(answer["Payload"].read()) for answer in answers) == list(range(40))


class TestSources:
    def test_sources_that_are_dear_to_compile_keep_nobody_waiting(self, martlet, make_function):
        """Each of these takes its compiler hundreds of megabytes; on the machine itself nothing of it runs."""
        bomb = "a=[1,2,3];b=(a,a)\n" * 50_000
        files = {"app.py": "def handler(event, context):\n    return 'well'\n"} | {f"bomb{n}.py": bomb for n in range(20)}
        make_function("honest", "def handler(event, context):\n    return 1\n")
        client = martlet.boto("lambda")
        role = client.get_function_configuration(FunctionName="honest")["Role"]
        client.create_function(FunctionName="bomb", Runtime="python3.11", Role=role, Handler="app.handler",
                               Code={"ZipFile": zipped(files)})
        begun = time.monotonic()
        make_function("another", "def handler(event, context):\n    return 2\n")
        assert client.invoke(FunctionName="another")["Payload"].read() == b"2"
        assert time.monotonic() - begun < 8
        client.get_waiter("function_active_v2").wait(FunctionName="bomb", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        assert client.invoke(FunctionName="bomb")["Payload"].read() == b'"well"'
