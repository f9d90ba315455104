"""The story that the platform is for: template, URL, item, logs, and nothing left over."""

import json
import re

import pytest

from martlet_server import EXAMPLES, eventually


@pytest.mark.parametrize("example", ["products", "products-node"], scope="class")
class TestProductsStory:
    def test_a_template_becomes_a_url_and_leaves_nothing(self, martlet, example):
        folder = EXAMPLES / example
        deployed = martlet.cli("deploy", folder).stdout
        assert f"Stack {example} is CREATE_COMPLETE" in deployed
        outputs = dict(re.findall(r"^    (\w+) +(\S+)$", deployed, re.M))
        url = re.search(r"GET +(\S+/_user_request_/products/\{productId\})", deployed).group(1)

        dynamodb = martlet.boto("dynamodb")
        dynamodb.put_item(
            TableName=outputs["TableName"], Item={"id": {"S": "42"}, "name": {"S": "Bird house"}, "price": {"N": "19.5"}})
        status, headers, body = martlet.get(url.replace("{productId}", "42"))
        assert (status, body) == (200, {"id": "42", "name": "Bird house", "price": 19.5})
        assert headers["Content-Type"] == "application/json"
        status, _, body = martlet.get(url.replace("{productId}", "43"))
        assert (status, body) == (404, {"message": "There is no product 43"})

        self.by_its_own_name(martlet, folder, outputs["FunctionName"])
        self.trace(martlet, headers["X-Amzn-Trace-Id"])
        assert "no changes" in martlet.cli("deploy", folder).stdout
        self.take_down(martlet, folder, example, url)

    @staticmethod
    def by_its_own_name(martlet, folder, function):
        invoked = martlet.cli("invoke", "GetProductFunction", "--event", folder / "events" / "get.json")
        assert json.loads(json.loads(invoked.stdout)["body"])["name"] == "Bird house"
        assert "REPORT RequestId" in invoked.stderr
        log = eventually(lambda: (text := martlet.cli("logs", function).stdout).count("REPORT") >= 3 and text)
        assert "product 42: found" in log and "product 43: not found" in log
        status = martlet.cli("status").stdout
        assert function in status and "CREATE_COMPLETE" in status

    @staticmethod
    def trace(martlet, header):
        shown = martlet.cli("trace", header).stdout
        assert re.search(r"Lambda Invoke +\d+\.\d\d ms +200", shown, re.I), shown
        assert re.search(r"^ {4,}DynamoDB GetItem", shown, re.M | re.I), shown
        assert re.search(r"lambda\.duration\.\w+ of \S+: \d\.\d+ × GB-second", shown), shown
        assert re.search(r"dynamodb\.read-units of \S+: \d", shown) and "a million such requests" in shown, shown

    @staticmethod
    def take_down(martlet, folder, stack, url):
        assert f"Stack {stack} is deleted" in martlet.cli("down", folder).stdout
        assert martlet.boto("lambda").list_functions()["Functions"] == []
        assert martlet.boto("dynamodb").list_tables()["TableNames"] == []
        assert martlet.boto("iam").list_roles()["Roles"] == []
        assert martlet.boto("apigateway").get_rest_apis()["items"] == []
        assert martlet.get(url.replace("{productId}", "42"))[0] in (403, 404)
        assert "nothing to delete" in martlet.cli("down", folder).stdout
        martlet.cli("down", "--all")
        assert martlet.boto("s3").list_buckets()["Buckets"] == []
