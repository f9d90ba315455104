"""Traces and the service map in the console."""

from urllib.parse import quote

from browser import PHONE
from console_fixtures import browser, nothing_ran_unasked, scene  # noqa: F401
from console_scene import SCRIPT, TAG
from martlet_server import eventually


class TestTraces:
    long = True

    def test_a_fault_within_a_trace_is_told_beside_its_outcome(self, browser, scene):
        clients, _ = scene
        clients["lambda"].invoke(FunctionName="double", Payload=b'{"fail": 1}')
        browser.open("traces?filter=" + quote('service("double") { fault }'), "Traces")
        assert eventually(lambda: "fault within" in browser.text() or browser.driver.refresh(), every=1)
        browser.sees("ok 200")

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

    def test_the_map_of_a_phone_can_be_read(self, browser, scene):
        browser.size(*PHONE)
        browser.open("map", "harmful")
        scale = "return document.querySelector('svg.graph > g').transform.baseVal.consolidate()?.matrix.a"
        assert eventually(lambda: (browser.run(scale) or 0) >= 0.79)

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
