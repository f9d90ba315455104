"""What measurements found, in the console: advice, tuning, cold starts, and what calls of a trace cost."""

import http.client
import json
from urllib.parse import quote

import pytest
from selenium.webdriver.common.keys import Keys

from browser import PHONE, Browser
from console_fixtures import nothing_ran_unasked  # noqa: F401
from console_scene import SCRIPT, TAG, TURNED
from martlet_server import ACCOUNT, REGION, binary, eventually

HEAVY = "import json, decimal, xml.dom.minidom\ndef handler(event, context):\n    return json.loads('1')\n"
DIFF = "--- a/template.yaml\n+++ b/template.yaml\n@@ -3 +3 @@\n-    Timeout: 30\n+    Timeout: 120 " + TAG
HARM = {
    "findings": [
        {"rule": TAG, "severity": "error", "subject": TAG, "what": TAG + TURNED, "evidence": [SCRIPT, 1], "change": "x", "diff": DIFF,
         "saving": {"of": "run", "milliseconds": 12, "dollarsPerMillion": 0.31}, "place": {"file": TAG, "line": 7}, "confidence": 0.9},
        {"severity": "constructor", "evidence": TAG}, 3, None],
    "suppressed": [{"rule": "old-runtime", "subject": TAG, "reason": SCRIPT}]}
MODULE = {"name": TAG, "ownMs": 2, "totalMs": 9, "used": False, "isOwn": False, "bytes": 7, "children": [
    {"name": SCRIPT, "ownMs": 7, "totalMs": 7, "children": TAG}, {"name": None, "ownMs": TAG}, 4]}


def leave(martlet, kind, subject, report, key=None):
    """By hand, as somebody with the key would."""
    connection = http.client.HTTPConnection("127.0.0.1", martlet.port, timeout=20)
    connection.request("GET", "/_martlet/reports")
    with open(json.loads(connection.getresponse().read())["key"]) as file:
        known = file.read()
    connection.request("PUT", f"/_martlet/reports/{kind}/{quote(subject, '')}", json.dumps(report), {
        "X-Martlet-Key": known if key is None else key})
    answer = connection.getresponse()
    answer.read()
    return answer.status


def arn(name):
    return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}"


class TestAdvice:
    long = True

    @pytest.fixture(scope="class")
    def browser(self, martlet, make_function):
        make_function("heavy", HEAVY, TracingConfig={"Mode": "Active"})
        make_function("harmed", HEAVY)
        opened = Browser(martlet.endpoint)
        yield opened
        opened.close()

    def test_what_to_run_is_told_where_nothing_was_asked(self, browser):
        browser.open("advice", "No advice was asked for yet", "martlet optimize")
        browser.open("functions/heavy/tuning", "martlet tune heavy")
        browser.open("functions/heavy/cold", "martlet cold heavy")

    def test_tuning_is_two_curves_and_a_table(self, browser, martlet):
        browser.open("functions/heavy/tuning", "martlet tune heavy")
        martlet.run(binary(), "tune", "heavy", "--invokes", "5", "--memory", "128,256", "--yes")
        browser.sees("Cost of a million runs", "256 MB", "Measured", "Pareto front")
        for label, line in (("Time by memory", "the middle run"), ("Cost of a million runs by memory", "a million runs")):
            points = browser.chart(label)[line]
            assert [point["x"] for point in points] == ["128 MB", "256 MB"] and all(point["y"] > 0 for point in points)
        browser.picture("tuning")

    def test_cold_starts_are_phases_a_flame_graph_and_remedies(self, browser, martlet):
        martlet.run(binary(), "cold", "heavy", "--starts", "5", "--yes")
        browser.open("functions/heavy/cold", "Where it goes", "all imports", "unused: xml", "What was tried", "provisioned-concurrency")
        browser.picture("cold")
        browser.run("document.querySelector('.flame-bar').focus()")
        browser.keys(Keys.ARROW_DOWN)
        assert browser.focused().startswith("app, ")
        browser.keys(Keys.ARROW_DOWN, Keys.ENTER)
        browser.sees("Escape goes back.")
        zoomed = browser.run("return document.activeElement.getBoundingClientRect().width / document.querySelector('.flame').clientWidth")
        assert zoomed > 0.98
        browser.keys(Keys.ESCAPE, Keys.ESCAPE)
        browser.sees("Hatched: no event used it.")

    def test_advice_is_told_with_what_shows_it(self, browser, martlet):
        martlet.run(binary(), "optimize", "--lenient")
        browser.open("advice", "All that is there, asked", "unused-import", "Sure to", "Measured functions")
        browser.picture("advice")

    def test_what_a_trace_costs_stands_beside_its_calls(self, browser, martlet):
        martlet.boto("lambda").invoke(FunctionName="heavy")
        browser.open("traces?filter=" + quote('service("heavy")'), "Traces")
        assert eventually(lambda: browser.run("return !!document.querySelector('tbody a.row-link')") or browser.driver.refresh(), every=1)
        browser.find("tbody a.row-link").click()
        browser.sees("A million such requests", "$0.2 a million")
        browser.picture("trace-costs")

    def test_hostile_reports_are_texts(self, browser, martlet):
        assert leave(martlet, "advice", TAG, HARM) == 200
        assert leave(martlet, "cold", arn("harmed"), {
            "function": TAG, "phases": [{"name": TAG, "ms": 3}, 4, {"ms": "x"}], "imports": [MODULE], "unused": [{"name": TAG, "ms": TAG}],
            "remedies": [{"remedy": TAG, "failure": SCRIPT}, None], "notes": [TAG], "whole": 3, "runtime": TAG}) == 200
        assert leave(martlet, "tune", arn("harmed"), {
            "function": TAG, "results": [{"memoryMB": 128, "duration": TAG}, {"memoryMB": TAG}, 5], "paretoFront": TAG, "notes": TAG,
            "recommendation": {"memoryMB": TAG, "reason": SCRIPT}, "strategy": TAG}) == 200
        for path, *texts in (
            ("advice?of=" + quote(TAG), TAG, SCRIPT, "⟨202E⟩", "+    Timeout: 120", "12 ms of a run, $0.31 of a million", ":7"),
            ("functions/harmed/cold", TAG, SCRIPT), ("functions/harmed/tuning", "128 MB", SCRIPT)):
            browser.open(path, *texts)
        browser.open("advice?of=" + quote(TAG), TAG)
        added, removed = (browser.run(f"return getComputedStyle(document.querySelector('.diff .{kind}')).color") for kind in ("added", "removed"))
        assert added != removed

    def test_no_page_of_reports_is_wider_than_a_phone(self, browser):
        browser.size(*PHONE)
        for path in ("advice", "advice?of=" + quote(TAG), "functions/heavy/tuning", "functions/heavy/cold", "functions/harmed/cold"):
            browser.open(path, "Functions" if path.startswith("functions") else "Advice")
            assert browser.overflow() <= 0, path

    def test_what_is_left_without_a_key_or_is_no_report_is_refused(self, martlet):
        assert leave(martlet, "advice", "x", HARM, key="0" * 64) == 403
        for kind, report in (("advice", []), ("advice", {}), ("tune", HARM)):
            assert leave(martlet, kind, "x", report) == 400

    def test_reports_outlive_a_killed_server(self, browser, martlet):
        martlet.kill9()
        martlet.start()
        browser.begin("advice")
        browser.sees("All that is there", "asked", "Measured functions")
