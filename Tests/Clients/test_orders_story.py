"""An order is placed: a topic, two queues of which one filters, functions that fail and are tried again, dead letters
and their way back, a destination. All of it from one template, on a clock that the test moves."""

import json
import re

import pytest

from martlet_server import EXAMPLES, eventually

FOLDER = EXAMPLES / "orders"


class TestOrdersStory:
    def test_orders_are_shipped_large_ones_reviewed_and_customers_told(self, orders):
        small = [orders.place(amount=5) for _ in range(10)]
        large = orders.place(amount=250)
        assert eventually(lambda: all(orders.shipped_to(order) == "AT" for order in [*small, large]))
        assert eventually(lambda: orders.item(large).get("reviewOf") == {"N": "250"})
        assert eventually(lambda: all(order in orders.outbox() for order in [*small, large]))
        assert [order for order in small if "reviewOf" in orders.item(order)] == []

    def test_a_request_that_is_no_order_is_refused(self, martlet, orders):
        for body in (b"[]", b"{", b'{"country": "AT"}'):
            assert martlet.get(orders.url, "POST", body)[0] == 400

    def test_what_cannot_be_done_goes_to_the_dead_letters_and_what_came_with_it_is_done(self, martlet, orders):
        poison = orders.place(country="CH")
        after = orders.place()
        assert eventually(lambda: orders.shipped_to(after) == "AT")
        for tries in (1, 2):
            assert eventually(lambda: orders.logged("ShipFunction", f"{poison}: nobody ships to CH") == tries)
            martlet.cli("clock", "advance", "30s")
        dead = eventually(lambda: orders.look("ShippingDeadLettersUrl"))
        assert json.loads(dead["Body"])["id"] == poison
        assert dead["Attributes"]["ApproximateReceiveCount"] == "3"  # Two tries, and this look.
        assert orders.logged("ShipFunction", f"{poison}: nobody ships to CH") == 2

    def test_dead_letters_go_back_once_their_cause_is_mended(self, martlet, orders):
        letter = orders.look("ShippingDeadLettersUrl")
        assert letter, "the test before leaves one"
        dead = json.loads(letter["Body"])["id"]
        martlet.cli("deploy", FOLDER, "--parameter", "Countries=AT,DE,CH")
        orders.sqs.start_message_move_task(SourceArn=orders.outputs["ShippingDeadLettersArn"])
        assert eventually(lambda: orders.shipped_to(dead) == "CH")
        assert orders.look("ShippingDeadLettersUrl") is None

    def test_a_notice_that_fails_is_tried_again_and_told_to_its_destination(self, orders):
        order = orders.place(phone="none")
        assert eventually(lambda: orders.logged("NotifyFunction", "none is not valid") == 1)
        assert orders.look("FailedNoticesUrl") is None
        record = json.loads(eventually(lambda: orders.look_later("FailedNoticesUrl"), every=1)["Body"])
        assert record["requestContext"]["condition"] == "RetriesExhausted"
        assert record["requestContext"]["approximateInvokeCount"] == 2
        assert "none is not valid to publish to" in record["responsePayload"]["errorMessage"]
        assert json.loads(record["requestPayload"]["Records"][0]["Sns"]["Message"])["id"] == order

    def test_the_trace_of_an_order_goes_on_behind_its_queues(self, martlet, orders):
        order = orders.place()
        assert eventually(lambda: orders.shipped_to(order) and order in orders.outbox())
        shown = martlet.cli("trace", orders.trace).stdout
        assert re.search(r"^  APIGateway POST /orders .* 202$", shown, re.M), shown
        assert re.search(r"^      SNS Publish .* 200$", shown, re.M), shown
        assert re.search(r"DynamoDB UpdateItem .* 200$", shown, re.M), shown

    def test_leaves_nothing(self, martlet, orders):
        assert "Stack orders is deleted" in martlet.cli("down", FOLDER).stdout
        assert orders.sqs.list_queues().get("QueueUrls", []) == []
        assert martlet.boto("sns").list_topics()["Topics"] == []
        assert martlet.boto("sns").list_subscriptions()["Subscriptions"] == []
        assert martlet.boto("lambda").list_event_source_mappings()["EventSourceMappings"] == []
        assert martlet.boto("lambda").list_functions()["Functions"] == []
        assert martlet.boto("iam").list_roles()["Roles"] == []


@pytest.fixture(scope="class")
def orders(martlet):
    return Orders(martlet)


class Orders:
    """The example, deployed, and what can be seen of it from outside."""

    def __init__(self, martlet):
        deployed = martlet.cli("deploy", FOLDER).stdout
        assert "Stack orders is CREATE_COMPLETE" in deployed
        self.martlet, self.trace = martlet, None
        self.outputs = dict(re.findall(r"^    (\w+) +(\S+)$", deployed, re.M))
        self.url = re.search(r"POST +(\S+/_user_request_/orders)", deployed).group(1)
        self.sqs, self.dynamodb = martlet.boto("sqs"), martlet.boto("dynamodb")

    def place(self, country="AT", amount=5, phone="+436601234567"):
        """The id of a new order."""
        body = json.dumps({"country": country, "amount": amount, "phone": phone}).encode()
        status, headers, order = self.martlet.get(self.url, "POST", body)
        assert status == 202, order
        self.trace = headers["X-Amzn-Trace-Id"]
        return order["id"]

    def item(self, order):
        return self.dynamodb.get_item(TableName=self.outputs["TableName"], Key={"id": {"S": order}}).get("Item", {})

    def shipped_to(self, order):
        return self.item(order).get("shippedTo", {}).get("S")

    def look(self, queue):
        """The queue's first message, which stays visible."""
        answer = self.sqs.receive_message(QueueUrl=self.outputs[queue], AttributeNames=["All"], VisibilityTimeout=0)
        return answer.get("Messages", [None])[0]

    def look_later(self, queue):
        """The same a minute later: what was about to wait may begin to after an advance."""
        self.martlet.cli("clock", "advance", "1m")
        return eventually(lambda: self.look(queue), seconds=2)

    def outbox(self):
        return self.martlet.cli("outbox").stdout

    def logged(self, function, text):
        """How often the function's log has `text`."""
        return self.martlet.cli("logs", function).stdout.count(text)
