"""The web console, as a browser shows it: every page, every action, and what must not happen."""

import http.client
import json
import time
from urllib.parse import quote

import pytest
from selenium.webdriver.common.keys import Keys

from browser import PHONE, WIDE, Browser
from console_scene import SCRIPT, TAG, build
from martlet_server import eventually

CALL = "/_martlet/console/call/SQS/ListQueues?account=000000000000&region=us-east-1"
OTHER = "111111111111"

# Every page, with what it shows of the scene.
PAGES = [
    ("", "Functions", "Latest traces"), ("map", "harmful"), ("traces", "harmful"), ("traces/{harm}", "harmful", "500"),
    ("logs", "/shop/web"), (f"logs/{quote('/shop/web', '')}/tail", "Following"), (f"logs/{quote('/shop/web', '')}/search", "a plain line"),
    (f"logs/{quote('/shop/web', '')}/insights?query={quote('fields @message | sort @message')}", "a plain line"),
    ("metrics?filter=orders", "Orders"), ("metrics?namespace=Shop&metric=Orders&dimensions=" + quote(json.dumps({"Shop": TAG})), "Shop Orders", "Shop: <img"),
    ("alarms", "too-many"), ("alarms/too-many", "Sum of Orders", TAG), ("functions", "double", "python3.11"),
    ("functions/double", "app.handler"), ("functions/double/test", "Invoke"), ("functions/double/metrics", "Invocations and errors"),
    ("functions/double/versions", "live"), ("functions/double/triggers", "Nothing triggers"), ("queues", "orders", "harm"),
    ("queues/harm", "Visible"), ("queues/orders/settings", "dead"), ("queues/orders/metrics", "Traffic"), ("topics", "news"),
    ("topics/news", "reader@example.com", "pending"), ("tables", "items"), ("tables/items", TAG), ("tables/items/settings", "PAY_PER_REQUEST"),
    ("tables/items/metrics", "Capacity"), ("buckets", "pictures"), ("buckets/pictures", "folder/", TAG),
    ("buckets/pictures?versions=1", "folder/read.txt"), ("buckets/pictures/object?key=folder/read.txt", "a text to read"),
    ("buckets/pictures/object?key=" + quote(TAG), SCRIPT), ("buses", "shop"), ("buses/shop", "paid"), ("streams", "clicks"),
    ("streams/clicks", "shardId-000000000000"), ("stacks", "shop"), ("stacks/shop", "AWS::SQS::Queue"), ("stacks/shop/events", "CREATE_COMPLETE"),
    ("stacks/shop/outputs", "stacked"), ("stacks/shop/template", '"Resources"'), ("costs", "By service"), ("findings", "Nothing has been measured yet"),
]


@pytest.fixture(scope="class")
def scene(martlet, make_function):
    return build(martlet, make_function)


@pytest.fixture(scope="class")
def browser(martlet, scene):
    opened = Browser(martlet.endpoint)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def nothing_ran_unasked(request):
    """In each test with a browser: no hostile script ran, the page's policy refused nothing, no error was left."""
    shown = request.getfixturevalue("browser") if "browser" in request.fixturenames else None
    if shown:
        shown.begin()
    yield
    if shown:
        assert shown.notes() == []


def queue_url(sqs, name):
    return sqs.get_queue_url(QueueName=name)["QueueUrl"]


def counted(sqs, name):
    told = sqs.get_queue_attributes(QueueUrl=queue_url(sqs, name), AttributeNames=["All"])["Attributes"]
    return int(told["ApproximateNumberOfMessages"])


def picture_name(path):
    return path.split("?")[0].replace("/", "-").replace("%2F", "_").replace("{harm}", "trace") or "overview"


class TestConsole:
    long = True

    def test_every_page_shows_what_was_made(self, browser, scene):
        _, traces = scene
        for path, *texts in PAGES:
            browser.open(path.format(**traces), *texts)
            browser.picture(picture_name(path))

    def test_no_page_is_wider_than_a_phone(self, browser, scene):
        _, traces = scene
        browser.size(*PHONE)
        for path, *texts in PAGES:
            browser.open(path.format(**traces), *texts)
            browser.picture("phone-" + picture_name(path))
            assert browser.overflow() <= 0, f"{path} is {browser.overflow()} pixels too wide"

    def test_live_rates_move(self, browser, scene):
        clients, _ = scene
        browser.open("", "Calls a second")

        def rates():
            clients["sqs"].list_queues()
            return sum(point["y"] for point in browser.chart("Calls a second by service").get("SQS", []))
        assert eventually(rates, every=0.3)
        before = rates()
        assert eventually(lambda: rates() > before, every=0.3)

    def test_what_was_called_before_the_page_is_opened_is_charted(self, browser, scene):
        clients, _ = scene
        for _ in range(40):
            clients["sqs"].list_queues()
        assert clients["lambda"].invoke(FunctionName="double", Payload=b'{"fail": 1}')["FunctionError"] == "Unhandled"
        time.sleep(1.5)  # The second ends in which they were called.
        browser.begin()

        def counted(label, service):
            return sum(point["y"] for point in browser.chart(label).get(service, []))
        assert eventually(lambda: counted("Calls a second by service", "SQS") >= 40)
        assert counted("Faults a second by service", "Lambda") >= 1
        assert len(browser.chart("Calls a second by service")["SQS"]) == 120

    def test_no_two_services_share_a_colour(self, browser, scene):
        browser.open("", "Calls a second")
        script = """
            const chart = Chart.getChart(document.querySelector('canvas[aria-label="Calls a second by service"]'));
            return chart.data.datasets.map((one) => one.backgroundColor);
        """
        colours = eventually(lambda: browser.run(script))
        assert len(colours) <= 8 and len(set(colours)) == len(colours)

    def test_a_second_without_neighbours_is_a_point(self, browser, scene):
        clients, _ = scene
        time.sleep(1.2)
        clients["kinesis"].put_record(StreamName="clicks", Data=b"x", PartitionKey="x")
        browser.open("", "Mean duration")
        radii = """
            const chart = Chart.getChart(document.querySelector('canvas[aria-label="Mean duration by service"]'));
            const isSeen = (point) => typeof point?.y === "number";
            return chart.data.datasets.flatMap(({data}, set) => chart.getDatasetMeta(set).data.filter((point, at) =>
                isSeen(data[at]) && !isSeen(data[at - 1]) && !isSeen(data[at + 1])).map((point) => point.options.radius));
        """
        assert eventually(lambda: browser.run(radii))
        assert min(browser.run(radii)) > 0

    def test_a_fault_within_a_trace_is_told_beside_its_outcome(self, browser, scene):
        clients, _ = scene
        clients["lambda"].invoke(FunctionName="double", Payload=b'{"fail": 1}')
        browser.open("traces?filter=" + quote('service("double") { fault }'), "Traces")
        assert eventually(lambda: "fault within" in browser.text() or browser.driver.refresh(), every=1)
        browser.sees("ok 200")

    def test_a_metric_is_charted_in_its_unit(self, browser, scene):
        clients, _ = scene
        clients["cloudwatch"].put_metric_data(Namespace="Shop", MetricData=[{"MetricName": "Size", "Value": 2048, "Unit": "Bytes"}])
        browser.open("metrics?namespace=Shop&metric=Size", "Shop Size (Bytes)")

    def test_an_alarms_threshold_is_a_line(self, browser, scene):
        browser.open("alarms/too-many", "Sum of Orders")
        lines = browser.chart("Shop Orders")
        assert [point["y"] for point in lines["threshold 1"]] == [1, 1]

    def test_a_traced_invoke_is_a_waterfall(self, browser, scene):
        clients, _ = scene
        clients["lambda"].invoke(FunctionName="double", Payload=b'{"number": 4}')
        expression = 'service("double")'
        browser.open("traces?filter=" + quote(expression), "Traces")
        assert eventually(lambda: "double" in browser.text().split("Try")[1] or browser.driver.refresh(), every=1)
        browser.find("tbody a.row-link").click()
        browser.sees("Invocation", "Cost on AWS", "Lambda Invoke", "lambda.requests")
        assert browser.run("return document.querySelectorAll('.fall-bar').length") >= 2
        browser.find(".fall-row").click()
        browser.sees("Origin", "AWS::Lambda")

    def test_the_menu_of_a_phone_begins_below_the_bar(self, browser, scene):
        browser.size(360, 640)
        browser.open("costs", "By service")
        browser.run("scrollTo(0, 600)")
        browser.find("button.menu").click()
        side, bar = (browser.run(f"return document.getElementById('{one}').getBoundingClientRect().toJSON()") for one in ("side", "bar"))
        assert side["top"] >= bar["bottom"] - 1 and side["bottom"] <= 641

    def test_the_map_of_a_phone_can_be_read(self, browser, scene):
        browser.size(*PHONE)
        browser.open("map", "harmful")
        scale = "return document.querySelector('svg.graph > g').transform.baseVal.consolidate()?.matrix.a"
        assert eventually(lambda: (browser.run(scale) or 0) >= 0.79)

    def test_controls_have_borders_that_are_seen(self, browser, scene):
        script = """
            const rgb = (text) => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
            const light = (parts) => parts.map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
                .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
            const [line, ground] = [document.querySelector('#page input[type=search]'), document.body].map((node, at) =>
                light(rgb(getComputedStyle(node)[at ? 'backgroundColor' : 'borderTopColor'])));
            return (Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05);
        """
        browser.open("functions", "double")
        for scheme in ("light", "dark"):
            browser.prefer(scheme)
            assert eventually(lambda: browser.run(script) >= 3), scheme
        browser.prefer("light")

    def test_broken_and_large_traces_are_shown(self, browser, scene):
        _, traces = scene
        browser.open("traces/" + traces["circle"], "round-a", "round-b", "its parents are a circle", "its parent is missing", "in progress")
        browser.open("traces/" + traces["large"], "1,000", "Show more of 1,000 segments")
        rows = "return document.querySelectorAll('.fall-row').length"
        while browser.run(rows) < 1000:
            browser.click("Show more of 1,000 segments")
        browser.open("traces/" + traces["harm"], "harmful")
        browser.find(".fall-row").click()
        browser.sees(TAG, SCRIPT, "⟨202E⟩gnp.exe")

    def test_a_search_of_traces_tells_its_mistakes(self, browser, scene):
        browser.open("traces?filter=" + quote("duration >"), "InvalidRequestException")
        browser.open("traces?filter=" + quote('annotation.note = "nothing"'), "No trace in this range of time has this.")

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

    def test_what_is_not_there_is_told_in_the_services_words(self, browser, scene):
        browser.open("functions/nobody", "ResourceNotFoundException", "Function not found")
        browser.open("queues/nobody", "The specified queue does not exist")
        browser.open("nowhere", "There is no such page.")

    def test_the_keyboard_is_enough(self, browser, scene):
        browser.begin("functions")
        browser.sees("double")
        browser.tab()
        assert browser.focused() == "Skip to the page"
        browser.keys(Keys.ENTER)
        browser.keys("/")
        assert browser.focused() == "Filter functions"
        browser.keys("nothing like it")
        browser.sees("Nothing has this in its name.")
        browser.keys(Keys.ESCAPE)
        assert browser.focused() != "Filter functions"
        assert browser.find("#page input[type=search]").get_attribute("value") == "nothing like it"
        browser.fill("#page input[type=search]", "doub")
        browser.sees("1 of")
        while browser.focused() != "double":
            browser.tab()
        browser.keys(Keys.ENTER)
        assert eventually(lambda: browser.title() == "double")
        browser.keys("g", "q")
        assert eventually(lambda: browser.title() == "Queues")
        browser.run("document.getElementById('search').focus()")
        browser.keys("pictures")
        assert eventually(lambda: browser.run("return document.querySelector('#found li')?.innerText.includes('pictures')"))
        browser.keys(Keys.ENTER)
        assert eventually(lambda: browser.title() == "pictures")

    def test_back_goes_back_and_nothing_is_loaded_anew(self, browser, scene):
        browser.open("queues", "orders")
        browser.run("window.__kept = true")
        browser.click("Topics")
        browser.sees("news")
        browser.driver.back()
        assert eventually(lambda: browser.title() == "Queues")
        browser.driver.forward()
        assert eventually(lambda: browser.title() == "Topics")
        assert browser.run("return window.__kept")

    def test_light_and_dark(self, browser, scene):
        shade = "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b)"
        browser.open("functions", "double")
        browser.prefer("light")
        assert eventually(lambda: browser.run(shade) > 600)
        browser.prefer("dark")
        assert eventually(lambda: browser.run(shade) < 150)
        browser.picture("dark-functions")
        browser.open("", "Latest traces")
        browser.picture("dark-overview")
        switch = browser.find("button.theme")
        switch.click()
        assert browser.run(shade) > 600, "light was chosen"
        browser.driver.refresh()
        assert browser.run(shade) > 600, "the choice is kept"
        browser.find("button.theme").click()
        browser.find("button.theme").click()

    def test_accounts_do_not_see_each_other(self, browser, scene, martlet):
        martlet.boto("sqs", key=OTHER).create_queue(QueueName="theirs")
        browser.open("queues", "orders")
        assert "theirs" not in browser.text()
        account = browser.find("input.account")
        account.clear()
        account.send_keys(OTHER, Keys.TAB)
        browser.sees("theirs")
        assert "orders" not in browser.text() and f"account={OTHER}" in browser.driver.current_url
        browser.click("Functions")
        browser.sees("No function is here yet")
        browser.open("queues?region=eu-west-1", "No queue is here yet")


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
