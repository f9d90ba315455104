"""Charts of the console: live rates, metrics and alarms."""

import time

from console_fixtures import browser, nothing_ran_unasked, scene  # noqa: F401
from martlet_server import eventually


class TestCharts:
    long = True

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

    def test_a_metric_is_charted_in_its_unit(self, browser, scene):
        clients, _ = scene
        clients["cloudwatch"].put_metric_data(Namespace="Shop", MetricData=[{"MetricName": "Size", "Value": 2048, "Unit": "Bytes"}])
        browser.open("metrics?namespace=Shop&metric=Size", "Shop Size (Bytes)")

    def test_an_alarms_threshold_is_a_line(self, browser, scene):
        browser.open("alarms/too-many", "Sum of Orders")
        lines = browser.chart("Shop Orders")
        assert [point["y"] for point in lines["threshold 1"]] == [1, 1]
