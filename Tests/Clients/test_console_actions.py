"""What the console does by a click: messages, items, objects, events, lines of logs."""

import json
from urllib.parse import quote

from selenium.webdriver.common.keys import Keys

from console_fixtures import browser, nothing_ran_unasked, scene  # noqa: F401
from console_scene import SCRIPT, TAG
from martlet_server import eventually


def queue_url(sqs, name):
    return sqs.get_queue_url(QueueName=name)["QueueUrl"]


def counted(sqs, name):
    told = sqs.get_queue_attributes(QueueUrl=queue_url(sqs, name), AttributeNames=["All"])["Attributes"]
    return int(told["ApproximateNumberOfMessages"])


class TestActions:
    long = True

    def test_a_line_comes_into_the_tail(self, browser, scene):
        clients, _ = scene
        browser.open(f"logs/{quote('/shop/web', '')}/tail", "Following")
        number = iter(range(1000))

        def came():
            line = f"fresh line {next(number)}"
            clients["logs"].put_log_events(logGroupName="/shop/web", logStreamName="one", logEvents=[
                {"timestamp": int(browser.run("return Date.now()")), "message": line + " " + TAG}])
            return "fresh line" in browser.text()
        assert eventually(came, every=0.5)
        browser.click("Stop")
        browser.sees("Stopped after")

    def test_a_function_is_invoked(self, browser, scene):
        browser.open("functions/double/test", "Invoke")
        browser.fill("textarea", '{"number": 21}')
        browser.click("Invoke")
        browser.sees("ok 200", '"doubled": 42', "took {'number': 21}", "REPORT RequestId")
        browser.fill("textarea", '{"fail": 1}')
        browser.click("Invoke")
        browser.sees("Unhandled", "ValueError", "onerror=window.__pwned=1", "Traceback (most recent call last)")
        log = browser.run("return [...document.querySelectorAll('pre')].at(-1).innerText.split('\\n')")
        assert "Traceback (most recent call last):" in log, "the lines of one event, which returns part, are lines"
        browser.fill("textarea", "{")
        browser.click("Invoke")
        browser.sees("The event is no JSON")

    def test_environment_is_shown_when_asked_for(self, browser, scene):
        browser.open("functions/double", "COLOUR")
        assert "green" not in browser.text()
        browser.click("Show values")
        browser.sees("green")

    def test_messages_are_sent_looked_at_moved_and_purged(self, browser, scene):
        clients, _ = scene
        sqs = clients["sqs"]
        browser.open("queues/orders", "Send a message")
        browser.click("Send a message")
        browser.fill("dialog textarea", '{"order": 7}')
        browser.click("Send")
        assert eventually(lambda: counted(sqs, "orders") == 1)
        browser.click("Look at messages")
        browser.sees('{"order": 7}', "1 message")
        browser.click("Open")
        assert '"order": 7' in browser.find("dialog pre").text
        browser.keys(Keys.ESCAPE)
        assert eventually(lambda: not browser.dialog_is_open())
        # The look was the one receive that the policy allows: another one brings the message to the dead letters.
        browser.click("Look at messages")
        assert eventually(lambda: counted(sqs, "dead") == 1)
        browser.open("queues/dead", "Move back")
        browser.click("Move back")
        browser.click("Move")
        assert eventually(lambda: counted(sqs, "orders") == 1)
        browser.open("queues/orders", "Purge")
        browser.click("Purge")
        browser.click("Cancel")
        assert counted(sqs, "orders") == 1
        browser.click("Purge")
        browser.click("Purge", "dialog button")
        assert eventually(lambda: counted(sqs, "orders") == 0)

    def test_hostile_messages_are_texts(self, browser, scene):
        browser.open("queues/harm", "Look at messages")
        browser.click("Look at messages")
        browser.sees(TAG, SCRIPT, "⟨202E⟩", "all 195 KB")
        browser.click("all 195 KB")
        assert len(browser.find("dialog pre").text) >= 20_000

    def test_a_topic_is_published_to(self, browser, scene, martlet):
        browser.open("topics/news", "Publish")
        browser.click("Publish")
        browser.fill("dialog textarea", "news of " + TAG)
        browser.click("Publish", "dialog button")
        assert eventually(lambda: not browser.dialog_is_open())

    def test_items_are_put_changed_and_deleted(self, browser, scene):
        clients, _ = scene
        get = lambda: clients["dynamodb"].get_item(TableName="items", Key={"id": {"S": "mine"}}).get("Item")
        browser.open("tables/items", "New item")
        browser.click("New item")
        browser.fill("dialog textarea", "{")
        browser.click("Put")
        assert eventually(lambda: "The item is no JSON" in browser.find("form").text)
        browser.fill("dialog textarea", json.dumps({"id": {"S": "mine"}, "n": {"N": "1"}}))
        browser.click("Put")
        assert eventually(get) == {"id": {"S": "mine"}, "n": {"N": "1"}}
        browser.open("tables/items/items?partition=mine", "1 item", "mine")
        browser.click("Open")
        browser.fill("dialog textarea", json.dumps({"id": {"S": "mine"}, "n": {"N": "2"}}))
        browser.click("Put")
        assert eventually(lambda: get()["n"] == {"N": "2"})
        browser.sees("2")
        browser.click("Open")
        browser.click("Delete", "dialog button")
        browser.click("Delete", "dialog button")
        assert eventually(lambda: get() is None)

    def test_objects_are_uploaded_read_and_deleted(self, browser, scene, tmp_path):
        clients, _ = scene
        file = tmp_path / "up.txt"
        file.write_text("uploaded ü " + TAG)
        browser.open("buckets/pictures?prefix=folder/", "Upload")
        browser.click("Upload")
        browser.find("dialog input[type=file]").send_keys(str(file))
        browser.click("Upload", "dialog button")
        read = lambda: clients["s3"].get_object(Bucket="pictures", Key="folder/up.txt")["Body"].read()
        browser.sees("up.txt")
        assert read() == file.read_bytes()
        browser.open("buckets/pictures/object?key=folder/up.txt", "uploaded ü " + TAG, "Download")
        browser.click("Delete")
        browser.click("Delete", "dialog button")
        assert eventually(lambda: "up.txt" not in str(clients["s3"].list_objects_v2(Bucket="pictures").get("Contents")))
