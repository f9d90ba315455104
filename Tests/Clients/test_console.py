"""The web console, as a browser shows it: every page, its keys, its looks, and what must not happen."""

import json
from urllib.parse import quote

from selenium.webdriver.common.keys import Keys

from browser import PHONE
from console_fixtures import browser, nothing_ran_unasked, scene  # noqa: F401
from console_scene import SCRIPT, TAG
from martlet_server import eventually

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
    ("stacks/shop/outputs", "stacked"), ("stacks/shop/template", '"Resources"'), ("costs", "By service"), ("advice", "No advice was asked for yet"),
    ("functions/double/tuning", "martlet tune double"), ("functions/double/cold", "martlet cold double"),
]


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

    def test_the_menu_of_a_phone_begins_below_the_bar(self, browser, scene):
        browser.size(360, 640)
        browser.open("costs", "By service")
        browser.run("scrollTo(0, 600)")
        browser.find("button.menu").click()
        side, bar = (browser.run(f"return document.getElementById('{one}').getBoundingClientRect().toJSON()") for one in ("side", "bar"))
        assert side["top"] >= bar["bottom"] - 1 and side["bottom"] <= 641

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
