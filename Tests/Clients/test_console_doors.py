"""The addresses behind the console: who is answered, and what is refused."""

import http.client
import json

CALL = "/_martlet/console/call/SQS/ListQueues?account=000000000000&region=us-east-1"


class TestDoors:
    def ask(self, martlet, method, path, headers=None, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", martlet.port, timeout=20)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def test_its_files_have_a_policy_and_are_kept(self, martlet):
        status, headers, body = self.ask(martlet, "GET", "/_martlet/")
        assert status == 200 and headers["Content-Type"].startswith("text/html") and b"<main" in body
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "script-src 'self'" in policy and "unsafe" not in policy
        for path in ("main.js", "kit/dom.js", "css/tokens.css", "icons.svg", "lib/chart.js", "lib/d3.js", "lib/dagre-d3.js"):
            status, headers, _ = self.ask(martlet, "GET", "/_martlet/console/" + path)
            assert status == 200 and headers["ETag"], path
            again, _, rest = self.ask(martlet, "GET", "/_martlet/console/" + path, {"If-None-Match": headers["ETag"]})
            assert again == 304 and rest == b"", path
        for path in ("none.js", "../main.js", "%2e%2e/main.js", "kit/"):
            assert self.ask(martlet, "GET", "/_martlet/console/" + path)[0] == 404, path

    def test_calls_are_refused_without_the_header_and_from_other_origins(self, martlet):
        own = {"X-Martlet-Console": "1", "Content-Type": "application/json"}
        assert self.ask(martlet, "POST", CALL, own, "{}")[0] == 200
        assert self.ask(martlet, "POST", CALL, {"Content-Type": "application/json"}, "{}")[0] in (400, 403)
        assert self.ask(martlet, "POST", CALL, own | {"Origin": "https://evil.example"}, "{}")[0] == 403
        assert self.ask(martlet, "POST", CALL, own | {"Host": "evil.example"}, "{}")[0] >= 400
        assert self.ask(martlet, "GET", CALL, own)[0] in (404, 405)
        preflight = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-martlet-console"}
        _, headers, _ = self.ask(martlet, "OPTIONS", CALL, preflight)
        assert "Access-Control-Allow-Origin" not in headers

    def test_what_is_no_call_is_told(self, martlet):
        own = {"X-Martlet-Console": "1"}
        for path, body in ((CALL, "{"), (CALL, "[]"), (CALL.replace("SQS", "Nothing"), "{}"), (CALL.replace("ListQueues", "Nothing"), "{}"),
                           (CALL.replace("000000000000", "12"), "{}")):
            status, _, answer = self.ask(martlet, "POST", path, own, body)
            assert 400 <= status < 500 and json.loads(answer)["message"], (path, body)

    def test_functions_get_nothing(self, martlet, make_function):
        from console_scene import SOURCE
        client = make_function("asker", SOURCE)
        for path in ("/_martlet/", "/_martlet/console/main.js", "/_martlet/console/live", CALL):
            payload = json.dumps({"ask": path}).encode()
            status, body = json.loads(client.invoke(FunctionName="asker", Payload=payload)["Payload"].read())
            assert status in (0, 403, 404) and "<html" not in body and "QueueUrls" not in body, (path, status, body[:200])
